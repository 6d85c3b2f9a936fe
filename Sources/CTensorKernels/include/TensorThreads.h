// The thread pool and the floating-point environment of computing threads.
#pragma once
#include <stdint.h>

/// Runs `body(context, 0) … body(context, chunks - 1)`, each once, on the caller and on whichever workers are awake.
///
/// The caller works too and never waits for a worker that has not taken a chunk. A call from inside a chunk, or while
/// another thread uses the pool, runs on the caller alone; the chunks are the same, so the results are too.
///
/// Between chunks the question of the caller's thread state is asked, and no further chunk is begun once it says stop.
/// An error that a chunk leaves in the state of its thread comes back in that of the caller. Returns whether all chunks
/// were run.
int tk_parallel(int64_t chunks, void (*body)(void *context, int64_t chunk), void *context);

/// Says how an error is given up that another came before: the owner of the thread state's errors does, before the first.
void tk_drop_errors_by(void (*drop)(void *error));

/// How many threads tk_parallel may use, the caller included: SWIFTLET_THREADS or the number of processors.
int tk_thread_count(void);
/// Changes the number of threads from now on; for tests and for benchmarks.
void tk_set_thread_count(int count);

/// Denormals are flushed to zero inside kernels and the caller's mode is restored after them.
static inline unsigned tk_flush_begin(void) {
#if defined(__x86_64__)
    unsigned mode = __builtin_ia32_stmxcsr();
    if ((mode & 0x8040u) != 0x8040u) __builtin_ia32_ldmxcsr(mode | 0x8040u);
    return mode;
#else
    return 0;
#endif
}
static inline void tk_flush_end(unsigned mode) {
#if defined(__x86_64__)
    if ((mode & 0x8040u) != 0x8040u) __builtin_ia32_ldmxcsr(mode);
#else
    (void)mode;
#endif
}
