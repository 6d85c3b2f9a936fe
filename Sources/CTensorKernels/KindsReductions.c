// Reductions and matrix products for double and int64.
#include "include/TensorKinds.h"
#include <math.h>
#include <string.h>

// Sums of doubles go up in blocks of 256 in eight lanes, so that their error grows with the logarithm of the count.
static double sum_row(int64_t count, const double *x, int64_t step, int squares) {
    if (count <= 256) {
        double lanes[8] = {0};
        int64_t i = 0;
        for (; i + 8 <= count; i += 8)
            for (int j = 0; j < 8; j++) {
                double v = x[(i + j) * step];
                lanes[j] += squares ? v * v : v;
            }
        for (int j = 0; i < count; i++, j++) {
            double v = x[i * step];
            lanes[j] += squares ? v * v : v;
        }
        return ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
    }
    int64_t half = (count / 2 + 255) / 256 * 256;
    return sum_row(half, x, step, squares) + sum_row(count - half, x + half * step, step, squares);
}

void tk_reduce_double(int operation, int64_t outer, int64_t count, int64_t inner, const double *x, double *out) {
    for (int64_t o = 0; o < outer; o++, x += count * inner, out += inner)
        for (int64_t j = 0; j < inner; j++) {
            const double *row = x + j;
            double best = row[0];
            switch (operation) {
            case TK_SUM: best = sum_row(count, row, inner, 0); break;
            case TK_SUM_OF_SQUARES: best = sum_row(count, row, inner, 1); break;
            case TK_PRODUCT:
                for (int64_t k = 1; k < count; k++) best *= row[k * inner];
                break;
            case TK_MAX:
                for (int64_t k = 1; k < count; k++) {
                    double v = row[k * inner];
                    if (v > best || v != v) best = v;
                    if (best != best) break;
                }
                break;
            case TK_MIN:
                for (int64_t k = 1; k < count; k++) {
                    double v = row[k * inner];
                    if (v < best || v != v) best = v;
                    if (best != best) break;
                }
                break;
            }
            out[j] = best;
        }
}

void tk_reduce_int64(int operation, int64_t outer, int64_t count, int64_t inner, const int64_t *x, int64_t *out) {
    for (int64_t o = 0; o < outer; o++, x += count * inner, out += inner)
        for (int64_t j = 0; j < inner; j++) {
            int64_t best = x[j];
            if (operation == TK_SUM_OF_SQUARES) best = (int64_t)((uint64_t)best * (uint64_t)best);
            for (int64_t k = 1; k < count; k++) {
                int64_t v = x[k * inner + j];
                switch (operation) {
                case TK_SUM: best = (int64_t)((uint64_t)best + (uint64_t)v); break;
                case TK_SUM_OF_SQUARES: best = (int64_t)((uint64_t)best + (uint64_t)v * (uint64_t)v); break;
                case TK_PRODUCT: best = (int64_t)((uint64_t)best * (uint64_t)v); break;
                case TK_MAX: best = v > best ? v : best; break;
                case TK_MIN: best = v < best ? v : best; break;
                }
            }
            out[j] = best;
        }
}

#define PLACES(name, TYPE)                                                                                             \
    void name(int largest, int64_t outer, int64_t count, int64_t inner, const TYPE *x, int64_t *out) {                 \
        for (int64_t o = 0; o < outer; o++, x += count * inner, out += inner)                                          \
            for (int64_t j = 0; j < inner; j++) {                                                                      \
                TYPE best = x[j];                                                                                      \
                int64_t place = 0;                                                                                     \
                for (int64_t k = 1; k < count; k++) {                                                                  \
                    TYPE v = x[k * inner + j];                                                                         \
                    if (best != best) break;                                                                           \
                    if (v != v || (largest ? v > best : v < best)) {                                                   \
                        best = v;                                                                                      \
                        place = k;                                                                                     \
                    }                                                                                                  \
                }                                                                                                      \
                out[j] = place;                                                                                        \
            }                                                                                                          \
    }
PLACES(tk_places_float, float)
PLACES(tk_places_double, double)
PLACES(tk_places_int64, int64_t)
#undef PLACES

// Kahan's sum, so that the last of many partial sums is as good as the first.
void tk_cumulative_sum_double(int64_t outer, int64_t count, int64_t inner, const double *x, double *out) {
    for (int64_t o = 0; o < outer; o++, x += count * inner, out += count * inner)
        for (int64_t j = 0; j < inner; j++) {
            double total = 0.0, lost = 0.0;
            for (int64_t k = 0; k < count; k++) {
                double v = x[k * inner + j] - lost, next = total + v;
                lost = isfinite(next) ? (next - total) - v : 0.0;
                total = next;
                out[k * inner + j] = total;
            }
        }
}

void tk_cumulative_sum_int64(int64_t outer, int64_t count, int64_t inner, const int64_t *x, int64_t *out) {
    for (int64_t o = 0; o < outer; o++, x += count * inner, out += count * inner)
        for (int64_t j = 0; j < inner; j++) {
            uint64_t total = 0;
            for (int64_t k = 0; k < count; k++) {
                total += (uint64_t)x[k * inner + j];
                out[k * inner + j] = (int64_t)total;
            }
        }
}

// Blocks of four rows and sixteen columns of C stay in registers while a panel of B streams by. Each element is added up in
// the order of the depth, and products are rounded before they are added: the bits are those of the plain loop everywhere.
#pragma STDC FP_CONTRACT OFF
#if defined(__x86_64__)
#define TK_CLONES __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define TK_CLONES
#endif
#define TK_COLUMNS 16
#define GEMM(name, TYPE, WORK)                                                                                         \
    TK_CLONES void name(int64_t m, int64_t n, int64_t k, const TYPE *a, const TYPE *b, TYPE *c) {                      \
        typedef WORK vector __attribute__((vector_size(8 * sizeof(WORK)), aligned(sizeof(WORK))));                     \
        int64_t whole = n - n % TK_COLUMNS;                                                                            \
        for (int64_t start = 0; start < whole; start += TK_COLUMNS) {                                                  \
            int64_t i = 0;                                                                                             \
            for (; i + 4 <= m; i += 4) {                                                                               \
                vector sums[4][2] = {0};                                                                               \
                const TYPE *left = a + i * k;                                                                          \
                for (int64_t p = 0; p < k; p++) {                                                                      \
                    const vector *row = (const vector *)(b + p * n + start);                                           \
                    for (int r = 0; r < 4; r++) {                                                                      \
                        sums[r][0] += (WORK)left[r * k + p] * row[0];                                                  \
                        sums[r][1] += (WORK)left[r * k + p] * row[1];                                                  \
                    }                                                                                                  \
                }                                                                                                      \
                for (int r = 0; r < 4; r++) memcpy(c + (i + r) * n + start, sums[r], sizeof sums[r]);                  \
            }                                                                                                          \
            for (; i < m; i++) {                                                                                       \
                vector sums[2] = {0};                                                                                  \
                for (int64_t p = 0; p < k; p++) {                                                                      \
                    const vector *row = (const vector *)(b + p * n + start);                                           \
                    sums[0] += (WORK)a[i * k + p] * row[0];                                                            \
                    sums[1] += (WORK)a[i * k + p] * row[1];                                                            \
                }                                                                                                      \
                memcpy(c + i * n + start, sums, sizeof sums);                                                          \
            }                                                                                                          \
        }                                                                                                              \
        int64_t rest = n - whole;                                                                                      \
        for (int64_t i = 0; rest > 0 && i < m; i++) {                                                                  \
            WORK sums[TK_COLUMNS] = {0};                                                                               \
            for (int64_t p = 0; p < k; p++)                                                                            \
                for (int64_t j = 0; j < rest; j++) sums[j] += (WORK)a[i * k + p] * (WORK)b[p * n + whole + j];         \
            memcpy(c + i * n + whole, sums, (size_t)rest * sizeof(WORK));                                              \
        }                                                                                                              \
    }
GEMM(tk_gemm_double, double, double)
GEMM(tk_gemm_int64, int64_t, uint64_t)
#undef GEMM

void tk_count_bytes(int64_t count, int shift, const uint64_t *keys, int64_t *counts) {
    for (int64_t i = 0; i < count; i++) counts[keys[i] >> shift & 255]++;
}

void tk_sort_pass(
    int64_t count, int shift, const uint64_t *keys, const int64_t *places, int64_t *starts, uint64_t *sorted_keys,
    int64_t *sorted_places) {
    for (int64_t i = 0; i < count; i++) {
        int64_t to = starts[keys[i] >> shift & 255]++;
        sorted_keys[to] = keys[i];
        sorted_places[to] = places[i];
    }
}
