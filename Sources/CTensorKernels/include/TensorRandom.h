// Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011) and what is drawn from it.
// Compiled without contraction and without libm, so that every platform gives the same bits.
#pragma once
#include <stdint.h>

/// Writes the four words of block `counter` of the stream `stream` under `key`.
void tk_philox(uint64_t key, uint64_t stream, uint64_t counter, uint32_t out[4]);
/// `count` words from block `counter` on; takes ceil(count / 4) blocks.
void tk_random_words(uint64_t key, uint64_t stream, uint64_t counter, int64_t count, uint32_t *out);
/// `count` values low + (high - low) u, with u = (word >> 8) / 2^24 in [0, 1).
void tk_random_uniform(
    uint64_t key, uint64_t stream, uint64_t counter, int64_t count, float low, float high, float *out);
/// `count` values mean + deviation z, by Box and Muller on pairs of words, computed in double.
void tk_random_normal(
    uint64_t key, uint64_t stream, uint64_t counter, int64_t count, float mean, float deviation, float *out);
