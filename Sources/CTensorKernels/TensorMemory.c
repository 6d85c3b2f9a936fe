// A caching allocator: per-thread free lists by size class, four classes to a power of two.
//
// A step of training frees what the next one asks for, in the same sizes; going to the system for each would cost more
// than a small kernel. A block that another thread frees joins that thread's lists. Each thread keeps at most
// CACHE_LIMIT bytes, the rest goes back to the system.
#include "include/TensorMemory.h"
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define CLASS_COUNT 128
// More than malloc's largest threshold of mappings.
#define ZEROED_BY_SYSTEM ((size_t)64 << 20)
#define CACHE_LIMIT ((size_t)256 << 20)

typedef struct free_block { struct free_block *next; } free_block;
typedef struct { free_block *lists[CLASS_COUNT]; size_t bytes; int64_t live; int registered; } block_cache;

static _Thread_local block_cache cache;
static pthread_key_t cache_key;
static pthread_once_t cache_key_once = PTHREAD_ONCE_INIT;

static void empty_cache(void *argument) {
    block_cache *lists = argument;
    for (int i = 0; i < CLASS_COUNT; i++)
        while (lists->lists[i]) {
            free_block *block = lists->lists[i];
            lists->lists[i] = block->next;
            free(block);
        }
    lists->bytes = 0;
}

static void make_key(void) { pthread_key_create(&cache_key, empty_cache); }

// Classes are 64, 80, 96, 112, 128, 160 … bytes in units of a quarter of the power of two below, at least 64.
static int size_class(size_t bytes, size_t *rounded) {
    if (bytes <= 64) {
        *rounded = 64;
        return 0;
    }
    int power = 63 - __builtin_clzl(bytes - 1);
    size_t quarter = (size_t)1 << (power - 2);
    size_t steps = (bytes - 1 - ((size_t)1 << power)) / quarter + 1;
    *rounded = ((size_t)1 << power) + steps * quarter;
    return (power - 6) * 4 + (int)steps;
}

void *_Nullable tk_allocate(size_t bytes) {
    size_t rounded;
    int class = size_class(bytes, &rounded);
    if (class < CLASS_COUNT) {
        free_block *block = cache.lists[class];
        if (block) {
            cache.lists[class] = block->next;
            cache.bytes -= rounded;
            cache.live += (int64_t)rounded;
            return block;
        }
    }
    void *memory = NULL;
    if (posix_memalign(&memory, 64, (rounded + 63) & ~(size_t)63) != 0) return NULL;
    cache.live += (int64_t)rounded;
    return memory;
}

void tk_free(void *_Nonnull memory, size_t bytes) {
    size_t rounded;
    int class = size_class(bytes, &rounded);
    cache.live -= (int64_t)rounded;
    if (class >= CLASS_COUNT || cache.bytes + rounded > CACHE_LIMIT) {
        free(memory);
        return;
    }
    if (!cache.registered) {
        pthread_once(&cache_key_once, make_key);
        pthread_setspecific(cache_key, &cache);
        cache.registered = 1;
    }
    free_block *block = memory;
    block->next = cache.lists[class];
    cache.lists[class] = block;
    cache.bytes += rounded;
}

void tk_zero(void *_Nonnull memory, size_t bytes) {
    // A block of this size is a mapping of its own, of which the system gives fresh pages, zeros, when they are touched.
    const uintptr_t page = 4096, begin = (uintptr_t)memory;
    uintptr_t first = (begin + page - 1) & ~(page - 1), last = (begin + bytes) & ~(page - 1);
    if (bytes < ZEROED_BY_SYSTEM || sysconf(_SC_PAGESIZE) != (long)page ||
        madvise((void *)first, last - first, MADV_DONTNEED) != 0) {
        memset(memory, 0, bytes);
        return;
    }
    memset(memory, 0, first - begin);
    memset((void *)last, 0, begin + bytes - last);
}

int64_t tk_live_bytes(void) { return cache.live; }

size_t tk_physical_memory(void) {
    static size_t known = 0;
    if (!known) known = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
    return known;
}

tk_thread_state *_Nonnull tk_state(void) {
    static _Thread_local tk_thread_state state;
    return &state;
}
