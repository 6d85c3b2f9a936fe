// A caching allocator: per-thread free lists by size class, four classes to a power of two.
//
// A step of training frees what the next one asks for, in the same sizes; going to the system for each would cost more
// than a small kernel. A block that another thread frees joins that thread's lists. Each thread keeps at most
// CACHE_LIMIT bytes, the rest goes back to the system.
//
// Large blocks are cut one after the other from regions for which the system is asked for large pages: a step on some
// megabytes otherwise spends a tenth of its time on the translation of addresses. They are whole pages, so that each can
// be given back by itself.
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
#define LARGE_PAGE ((size_t)2 << 20)
// Classes from here on are whole pages, which have up to 64 KiB.
#define LARGE_BLOCK ((size_t)256 << 10)
#define REGION ((size_t)16 << 20)

typedef struct free_block { struct free_block *next; } free_block;
typedef struct {
    free_block *lists[CLASS_COUNT];
    size_t bytes;
    int64_t live;
    // What is left of the region that large blocks are cut from.
    char *region;
    size_t region_bytes;
    int registered;
} block_cache;

static _Thread_local block_cache cache;
static pthread_key_t cache_key;
static pthread_once_t cache_key_once = PTHREAD_ONCE_INIT;

// The smallest size of a class.
static size_t class_bytes(int class) {
    size_t power = (size_t)1 << (class / 4 + 6);
    return power + power / 4 * (size_t)(class % 4);
}

static void give_back(void *memory, size_t rounded) {
    if (rounded < LARGE_BLOCK) {
        free(memory);
    } else if (munmap(memory, rounded) != 0) {
        // A process may not have that many mappings; then it keeps the addresses, without memory.
        madvise(memory, rounded, MADV_DONTNEED);
    }
}

static void empty_cache(void *argument) {
    block_cache *lists = argument;
    for (int i = 0; i < CLASS_COUNT; i++)
        while (lists->lists[i]) {
            free_block *block = lists->lists[i];
            lists->lists[i] = block->next;
            give_back(block, class_bytes(i));
        }
    lists->bytes = 0;
    if (lists->region_bytes) munmap(lists->region, lists->region_bytes);
    lists->region_bytes = 0;
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

static void empty_at_end_of_thread(void) {
    if (cache.registered) return;
    pthread_once(&cache_key_once, make_key);
    pthread_setspecific(cache_key, &cache);
    cache.registered = 1;
}

// Fresh pages that begin at a large one; NULL where there are none.
static char *map(size_t bytes) {
    size_t whole = bytes + LARGE_PAGE;
    char *memory = mmap(NULL, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) return NULL;
    size_t before = (LARGE_PAGE - ((uintptr_t)memory & (LARGE_PAGE - 1))) & (LARGE_PAGE - 1);
    if (before) munmap(memory, before);
    if (whole - before > bytes) munmap(memory + before + bytes, whole - before - bytes);
    memory += before;
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return memory;
}

static void *allocate_large(size_t rounded) {
    if (rounded > REGION / 2) return map(rounded);
    if (rounded > cache.region_bytes) {
        char *region = map(REGION);
        if (!region) return NULL;
        if (cache.region_bytes) munmap(cache.region, cache.region_bytes);
        cache.region = region;
        cache.region_bytes = REGION;
        empty_at_end_of_thread();
    }
    void *memory = cache.region;
    cache.region += rounded;
    cache.region_bytes -= rounded;
    return memory;
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
    if (rounded >= LARGE_BLOCK) {
        memory = allocate_large(rounded);
        if (!memory) return NULL;
    } else if (posix_memalign(&memory, 64, (rounded + 63) & ~(size_t)63) != 0) {
        return NULL;
    }
    cache.live += (int64_t)rounded;
    return memory;
}

void tk_free(void *_Nonnull memory, size_t bytes) {
    size_t rounded;
    int class = size_class(bytes, &rounded);
    cache.live -= (int64_t)rounded;
    if (class >= CLASS_COUNT || cache.bytes + rounded > CACHE_LIMIT) {
        give_back(memory, rounded);
        return;
    }
    empty_at_end_of_thread();
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
