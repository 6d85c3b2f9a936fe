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

// ln x for 0 < x <= 1: x = m 2^e, ln m by the series of the inverse hyperbolic tangent of (m - 1) / (m + 1).
static double natural_logarithm(double x) {
    uint64_t bits;
    memcpy(&bits, &x, 8);
    int64_t e = (int64_t)(bits >> 52) - 1022;
    bits = (bits & 0x000FFFFFFFFFFFFFull) | 0x3FE0000000000000ull;
    double m;
    memcpy(&m, &bits, 8);
    if (m < 0.70710678118654752440) {
        m += m;
        e -= 1;
    }
    double t = (m - 1.0) / (m + 1.0), z = t * t, p = 0.0;
    for (int k = 19; k >= 1; k -= 2) p = p * z + 1.0 / k;
    return 2.0 * t * p + (double)e * 0.693147180559945309417;
}

// sin and cos of 2 pi u for u in [0, 1), after reduction to an eighth of the circle.
static void sine_and_cosine(double u, double *sine, double *cosine) {
    int octant = (int)(u * 4.0 + 0.5);
    double x = (u - octant * 0.25) * 6.28318530717958647693, z = x * x;
    double s = x * (1.0 + z * (-1.0 / 6 + z * (1.0 / 120 + z * (-1.0 / 5040 + z * (1.0 / 362880 - z / 39916800)))));
    double c = 1.0 + z * (-0.5 + z * (1.0 / 24 + z * (-1.0 / 720 + z * (1.0 / 40320 - z * (1.0 / 3628800 - z / 479001600)))));
    switch (octant & 3) {
    case 0: *sine = s; *cosine = c; break;
    case 1: *sine = c; *cosine = -s; break;
    case 2: *sine = -s; *cosine = -c; break;
    default: *sine = -c; *cosine = s; break;
    }
}

void tk_random_normal(
    uint64_t key, uint64_t stream, uint64_t counter, int64_t count, float mean, float deviation, float *out) {
    for (int64_t i = 0; i < count; i += 4) {
        uint32_t words[4];
        float values[4];
        tk_philox(key, stream, counter++, words);
        for (int j = 0; j < 4; j += 2) {
            double sine, cosine, radius = -2.0 * natural_logarithm(((double)words[j] + 1.0) * 0x1p-32);
            sine_and_cosine((double)words[j + 1] * 0x1p-32, &sine, &cosine);
            radius = __builtin_sqrt(radius);
            values[j] = mean + deviation * (float)(radius * cosine);
            values[j + 1] = mean + deviation * (float)(radius * sine);
        }
        memcpy(out + i, values, (size_t)(count - i < 4 ? count - i : 4) * 4);
    }
}
