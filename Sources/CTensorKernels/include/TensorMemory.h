// Storage for tensors: 64-byte aligned blocks, cached per thread by size class.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Returns an uninitialised block, aligned to 64 bytes, or NULL when the machine cannot give it.
void *_Nullable tk_allocate(size_t bytes);
/// Gives back a block of tk_allocate; `bytes` must be what was asked for. Any thread may free.
void tk_free(void *_Nonnull block, size_t bytes);
/// Sets a block of tk_allocate to zeros; a large one costs its time only when it is touched.
void tk_zero(void *_Nonnull block, size_t bytes);
/// Bytes that this thread has allocated and not freed, its kept free blocks not counted. Below zero on a thread that frees
/// what others allocated.
int64_t tk_live_bytes(void);
/// The physical memory of the machine in bytes.
size_t tk_physical_memory(void);

/// What a thread remembers between tensor operations. Owned by the Swift side, which gives the fields their meaning.
typedef struct {
    int32_t recording_paused;
    int32_t gradient_depth;
    int32_t defers_errors;
    int32_t has_error;
    void *_Nullable error;
    void *_Nullable released;
    void *_Nullable narrator;
    void *_Nullable trace;
    void *_Nullable capture;
    void *_Nullable step;
    /// Whether the computation should stop; any thread may ask. NULL where nobody can stop it.
    int32_t (*_Nullable asks_to_stop)(void *_Nullable question);
    void *_Nullable question;
    /// How many callers need their computation whole, so that the question is not asked.
    int32_t shields;
} tk_thread_state;

/// The values of has_error.
enum { TK_NO_ERROR, TK_FAILED, TK_INTERRUPTED };

/// Whether the computation that this thread takes part in should stop.
static inline int tk_should_stop(const tk_thread_state *_Nonnull state) {
    return state->asks_to_stop && state->shields == 0 && state->asks_to_stop(state->question);
}

tk_thread_state *_Nonnull tk_state(void);
