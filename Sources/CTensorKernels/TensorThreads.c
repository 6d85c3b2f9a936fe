// A pool that serves one job at a time and never waits for a worker that has not begun.
//
// A job is a counter of chunks. The caller publishes it, wakes the workers and takes chunks itself. A worker joins only
// while the job is open; when the caller finds no chunk left it closes the job and waits just for those who joined.
// Workers spin briefly for the next job before they sleep, because training asks for thousands a second.
#include "include/TensorMemory.h"
#include "include/TensorThreads.h"
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#define MAXIMUM_THREADS 64
#define SPINS 2000

typedef struct {
    void (*body)(void *, int64_t);
    void *context;
    int64_t chunks;
    _Atomic int64_t next;
    // What workers take over from the caller while they are inside, and what they hand back.
    tk_thread_state state;
    _Atomic int is_stopped;
    void *_Atomic errors[TK_INTERRUPTED];
} job;

static void (*_Atomic drop_error)(void *);

void tk_drop_errors_by(void (*drop)(void *)) { atomic_store(&drop_error, drop); }

static job current;
// Low 32 bits: workers inside the job; bit 32: the job is open; above: its number, so that a late worker sees change.
static _Atomic uint64_t gate;
static _Atomic uint32_t published;
static pthread_mutex_t owner = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t sleep_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t sleep_signal = PTHREAD_COND_INITIALIZER;
static _Atomic int sleepers;
static int started_workers;
static _Atomic int limit;
static _Thread_local int inside;

#define OPEN ((uint64_t)1 << 32)
#define NUMBER ((uint64_t)1 << 33)

static inline void relax(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

int tk_thread_count(void) {
    int count = atomic_load_explicit(&limit, memory_order_relaxed);
    if (count) return count;
    const char *wanted = getenv("SWIFTLET_THREADS");
    long number = wanted ? atol(wanted) : sysconf(_SC_NPROCESSORS_ONLN);
    if (number < 1) number = 1;
    if (number > MAXIMUM_THREADS) number = MAXIMUM_THREADS;
    atomic_store_explicit(&limit, (int)number, memory_order_relaxed);
    return (int)number;
}

void tk_set_thread_count(int count) {
    if (count < 1) count = 1;
    if (count > MAXIMUM_THREADS) count = MAXIMUM_THREADS;
    atomic_store_explicit(&limit, count, memory_order_relaxed);
}

static void take_chunks(const tk_thread_state *state) {
    while (!atomic_load_explicit(&current.is_stopped, memory_order_relaxed)) {
        int64_t chunk = atomic_fetch_add_explicit(&current.next, 1, memory_order_relaxed);
        if (chunk >= current.chunks) return;
        if (tk_should_stop(state)) break;
        current.body(current.context, chunk);
    }
    atomic_store_explicit(&current.is_stopped, 1, memory_order_relaxed);
}

// A worker answers the caller's question and keeps errors as the caller does.
static void take_chunks_for_caller(void) {
    tk_thread_state *state = tk_state();
    state->asks_to_stop = current.state.asks_to_stop;
    state->question = current.state.question;
    state->shields = current.state.shields;
    state->defers_errors = current.state.defers_errors;
    take_chunks(state);
    if (state->error) {
        void *none = NULL;
        if (!atomic_compare_exchange_strong(&current.errors[state->has_error - 1], &none, state->error))
            atomic_load(&drop_error)(state->error);
    }
    state->error = NULL;
    state->has_error = TK_NO_ERROR;
    state->asks_to_stop = NULL;
    state->shields = 0;
    state->defers_errors = 0;
}

// The first error counts.
static void take_errors(tk_thread_state *state) {
    for (int kind = TK_FAILED; kind <= TK_INTERRUPTED; kind++) {
        void *error = atomic_exchange(&current.errors[kind - 1], NULL);
        if (!error) continue;
        if (!state->has_error) {
            state->error = error;
            state->has_error = kind;
        } else {
            atomic_load(&drop_error)(error);
        }
    }
}

static void *work(void *argument) {
    int number = (int)(intptr_t)argument;
    uint32_t seen = 0;
    inside = 1;
    tk_flush_begin();
    for (;;) {
        int spins = 0;
        while (atomic_load_explicit(&published, memory_order_acquire) == seen) {
            if (++spins < SPINS) {
                relax();
                continue;
            }
            pthread_mutex_lock(&sleep_lock);
            atomic_fetch_add(&sleepers, 1);
            while (atomic_load(&published) == seen) pthread_cond_wait(&sleep_signal, &sleep_lock);
            atomic_fetch_sub(&sleepers, 1);
            pthread_mutex_unlock(&sleep_lock);
        }
        seen = atomic_load_explicit(&published, memory_order_acquire);
        if (number >= tk_thread_count() - 1) continue;
        uint64_t state = atomic_load_explicit(&gate, memory_order_acquire);
        int joined = 0;
        while (state & OPEN) {
            if (atomic_compare_exchange_weak_explicit(
                    &gate, &state, state + 1, memory_order_acq_rel, memory_order_acquire)) {
                joined = 1;
                break;
            }
        }
        if (joined) {
            take_chunks_for_caller();
            atomic_fetch_sub_explicit(&gate, 1, memory_order_release);
        }
    }
    return NULL;
}

static void start_workers(int wanted) {
    while (started_workers < wanted) {
        pthread_t thread;
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&attributes, (size_t)8 << 20);
        int failed = pthread_create(&thread, &attributes, work, (void *)(intptr_t)started_workers);
        pthread_attr_destroy(&attributes);
        if (failed) return;
        started_workers++;
    }
}

static int run_alone(tk_thread_state *state, int64_t chunks, void (*body)(void *, int64_t), void *context) {
    unsigned mode = tk_flush_begin();
    int64_t chunk = 0;
    for (; chunk < chunks && !tk_should_stop(state); chunk++) body(context, chunk);
    tk_flush_end(mode);
    return chunk == chunks;
}

int tk_parallel(int64_t chunks, void (*body)(void *, int64_t), void *context) {
    tk_thread_state *state = tk_state();
    int threads = tk_thread_count();
    if (chunks <= 1 || threads <= 1 || inside || pthread_mutex_trylock(&owner) != 0)
        return run_alone(state, chunks, body, context);
    unsigned mode = tk_flush_begin();
    start_workers(threads - 1);
    inside = 1;
    current.body = body;
    current.context = context;
    current.chunks = chunks;
    current.state = *state;
    atomic_store_explicit(&current.is_stopped, 0, memory_order_relaxed);
    atomic_store_explicit(&current.next, 0, memory_order_relaxed);
    uint64_t open = atomic_load_explicit(&gate, memory_order_relaxed);
    atomic_store_explicit(&gate, (open & ~(NUMBER - 1)) + NUMBER + OPEN, memory_order_release);
    atomic_fetch_add(&published, 1);
    if (atomic_load(&sleepers) > 0) {
        pthread_mutex_lock(&sleep_lock);
        pthread_cond_broadcast(&sleep_signal);
        pthread_mutex_unlock(&sleep_lock);
    }
    take_chunks(state);
    atomic_fetch_and_explicit(&gate, ~OPEN, memory_order_acq_rel);
    while (atomic_load_explicit(&gate, memory_order_acquire) & (OPEN - 1)) relax();
    inside = 0;
    tk_flush_end(mode);
    take_errors(state);
    int is_whole = !atomic_load_explicit(&current.is_stopped, memory_order_relaxed);
    pthread_mutex_unlock(&owner);
    return is_whole;
}
