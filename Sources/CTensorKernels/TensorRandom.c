// Philox4x32-10 and its uniform and normal variates. No libm and no contraction: the same bits everywhere.
#include "include/TensorRandom.h"
#include <string.h>

#pragma STDC FP_CONTRACT OFF

void tk_philox(uint64_t key, uint64_t stream, uint64_t counter, uint32_t out[4]) {
    uint32_t c0 = (uint32_t)counter, c1 = (uint32_t)(counter >> 32), c2 = (uint32_t)stream, c3 = (uint32_t)(stream >> 32);
    uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    for (int round = 0; round < 10; round++) {
        uint64_t p0 = (uint64_t)0xD2511F53u * c0, p1 = (uint64_t)0xCD9E8D57u * c2;
        uint32_t n0 = (uint32_t)(p1 >> 32) ^ c1 ^ k0, n2 = (uint32_t)(p0 >> 32) ^ c3 ^ k1;
        c1 = (uint32_t)p1;
        c3 = (uint32_t)p0;
        c0 = n0;
        c2 = n2;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}

// Sixteen blocks at once, so that the rounds are done in vectors. Whole numbers only: the bits cannot differ.
#define LANES 16
#if defined(__x86_64__)
__attribute__((target_clones("avx512f", "avx2", "default")))
#endif
static void philox_lanes(uint64_t key, uint64_t stream, uint64_t counter, uint32_t *out) {
    uint32_t c0[LANES], c1[LANES], c2[LANES], c3[LANES], k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
    for (int l = 0; l < LANES; l++) {
        uint64_t number = counter + (uint64_t)l;
        c0[l] = (uint32_t)number;
        c1[l] = (uint32_t)(number >> 32);
        c2[l] = (uint32_t)stream;
        c3[l] = (uint32_t)(stream >> 32);
    }
    for (int round = 0; round < 10; round++) {
        for (int l = 0; l < LANES; l++) {
            uint64_t p0 = (uint64_t)0xD2511F53u * c0[l], p1 = (uint64_t)0xCD9E8D57u * c2[l];
            uint32_t n0 = (uint32_t)(p1 >> 32) ^ c1[l] ^ k0, n2 = (uint32_t)(p0 >> 32) ^ c3[l] ^ k1;
            c1[l] = (uint32_t)p1;
            c3[l] = (uint32_t)p0;
            c0[l] = n0;
            c2[l] = n2;
        }
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    for (int l = 0; l < LANES; l++) {
        out[4 * l] = c0[l];
        out[4 * l + 1] = c1[l];
        out[4 * l + 2] = c2[l];
        out[4 * l + 3] = c3[l];
    }
}

void tk_random_words(uint64_t key, uint64_t stream, uint64_t counter, int64_t count, uint32_t *out) {
    int64_t i = 0;
    for (; i + 4 * LANES <= count; i += 4 * LANES, counter += LANES) philox_lanes(key, stream, counter, out + i);
    for (; i < count; i += 4) {
        uint32_t words[4];
        tk_philox(key, stream, counter++, words);
        memcpy(out + i, words, (size_t)(count - i < 4 ? count - i : 4) * 4);
    }
}

void tk_random_uniform(
    uint64_t key, uint64_t stream, uint64_t counter, int64_t count, float low, float high, float *out) {
    float width = high - low;
    for (int64_t start = 0; start < count; start += 1024, counter += 256) {
        uint32_t words[1024];
        int64_t n = count - start < 1024 ? count - start : 1024;
        tk_random_words(key, stream, counter, n, words);
        for (int64_t i = 0; i < n; i++) out[start + i] = low + width * ((float)(words[i] >> 8) * 0x1p-24f);
    }
}

// Eight numbers at a time. Each operation rounds as it does for one number, so that the bits do not depend on the processor.
// Vectors are handed over in memory, because how they go in registers does depend on it.
#define NUMBERS 8
typedef double numbers __attribute__((ext_vector_type(NUMBERS)));
typedef uint64_t words __attribute__((ext_vector_type(NUMBERS)));
typedef int64_t choices __attribute__((ext_vector_type(NUMBERS)));
typedef int32_t integers __attribute__((ext_vector_type(NUMBERS)));
#define INLINE static inline __attribute__((always_inline))

// ln x for 0 < x <= 1: x = m 2^e, ln m by the series of the inverse hyperbolic tangent of (m - 1) / (m + 1).
INLINE void natural_logarithm(const numbers *x, numbers *out) {
    words bits;
    memcpy(&bits, x, sizeof bits);
    choices e = __builtin_convertvector(bits >> 52, choices) - 1022;
    bits = (bits & 0x000FFFFFFFFFFFFFull) | 0x3FE0000000000000ull;
    numbers m;
    memcpy(&m, &bits, sizeof m);
    choices is_small = m < 0.70710678118654752440;
    m = is_small ? m + m : m;
    e += is_small; // a comparison that holds is -1
    numbers t = (m - 1.0) / (m + 1.0), z = t * t, p = 0.0;
    for (int k = 19; k >= 1; k -= 2) p = p * z + 1.0 / k;
    integers exponent = __builtin_convertvector(e, integers);
    *out = 2.0 * t * p + __builtin_convertvector(exponent, numbers) * 0.693147180559945309417;
}

// sin and cos of 2 pi u for u in [0, 1), after reduction to an eighth of the circle.
INLINE void sine_and_cosine(const numbers *turns, numbers *sine, numbers *cosine) {
    numbers u = *turns;
    integers octant = __builtin_convertvector(u * 4.0 + 0.5, integers);
    numbers x = (u - __builtin_convertvector(octant, numbers) * 0.25) * 6.28318530717958647693, z = x * x;
    numbers s = x * (1.0 + z * (-1.0 / 6 + z * (1.0 / 120 + z * (-1.0 / 5040 + z * (1.0 / 362880 - z / 39916800)))));
    numbers c =
        1.0 + z * (-0.5 + z * (1.0 / 24 + z * (-1.0 / 720 + z * (1.0 / 40320 - z * (1.0 / 3628800 - z / 479001600)))));
    choices quarter = __builtin_convertvector(octant & 3, choices);
    choices is_odd = (quarter & 1) != 0;
    numbers first = is_odd ? c : s, second = is_odd ? s : c;
    *sine = quarter >= 2 ? -first : first;
    *cosine = ((quarter == 1) | (quarter == 2)) ? -second : second;
}

// 16 normal numbers of 16 words: those of a pair of words stand side by side.
#if defined(__x86_64__)
__attribute__((target_clones("avx512f", "avx2", "default")))
#endif
static void normal_lanes(const uint32_t *random, float mean, float deviation, float *out) {
    numbers first, second, logarithm, sine, cosine;
    for (int i = 0; i < NUMBERS; i++) {
        first[i] = (double)random[2 * i];
        second[i] = (double)random[2 * i + 1];
    }
    first = (first + 1.0) * 0x1p-32;
    second = second * 0x1p-32;
    natural_logarithm(&first, &logarithm);
    sine_and_cosine(&second, &sine, &cosine);
    numbers radius = __builtin_elementwise_sqrt(-2.0 * logarithm);
    numbers x = radius * cosine, y = radius * sine;
    for (int i = 0; i < NUMBERS; i++) {
        out[2 * i] = mean + deviation * (float)x[i];
        out[2 * i + 1] = mean + deviation * (float)y[i];
    }
}

void tk_random_normal(
    uint64_t key, uint64_t stream, uint64_t counter, int64_t count, float mean, float deviation, float *out) {
    for (int64_t start = 0; start < count; start += 1024, counter += 256) {
        uint32_t random[1024] = {0};
        int64_t n = count - start < 1024 ? count - start : 1024;
        tk_random_words(key, stream, counter, (n + 1) & ~(int64_t)1, random);
        int64_t i = 0;
        for (; i + 2 * NUMBERS <= n; i += 2 * NUMBERS) normal_lanes(random + i, mean, deviation, out + start + i);
        if (i < n) {
            float values[2 * NUMBERS];
            normal_lanes(random + i, mean, deviation, values);
            memcpy(out + start + i, values, (size_t)(n - i) * 4);
        }
    }
}
