// Kernels for the kinds of numbers beside float32: double, and int64 for all integers. They are compiled once, for every
// processor. Denormal doubles are kept.
#pragma once
#include <stdint.h>
#include "TensorKernelTable.h"

/// out[i] = f(x[i]).
void tk_unary_double(
    int operation, int64_t count, const double *_Nonnull x, double alpha, double beta, double *_Nonnull out);
/// Of the operations only those that stay among integers: copy, negate, abs, sign, ReLU, square, rounding, clamp.
void tk_unary_int64(
    int operation, int64_t count, const int64_t *_Nonnull x, int64_t alpha, int64_t beta, int64_t *_Nonnull out);
/// out[i] = f(a[i * step_a], b[i * step_b]); steps are 0 or 1.
void tk_binary_double(
    int operation, int64_t count, const double *_Nonnull a, int64_t step_a, const double *_Nonnull b, int64_t step_b,
    double alpha, double beta, double *_Nonnull out);
/// Sums and products wrap around. Returns 0 at a division by zero or a negative exponent; then `out` is incomplete.
int tk_binary_int64(
    int operation, int64_t count, const int64_t *_Nonnull a, int64_t step_a, const int64_t *_Nonnull b, int64_t step_b,
    int64_t *_Nonnull out);

/// out[i] = 1 where the comparison holds, 0 elsewhere.
void tk_compare_float(
    int operation, int64_t count, const float *_Nonnull a, int64_t step_a, const float *_Nonnull b, int64_t step_b,
    uint8_t *_Nonnull out);
void tk_compare_double(
    int operation, int64_t count, const double *_Nonnull a, int64_t step_a, const double *_Nonnull b, int64_t step_b,
    uint8_t *_Nonnull out);
void tk_compare_int64(
    int operation, int64_t count, const int64_t *_Nonnull a, int64_t step_a, const int64_t *_Nonnull b, int64_t step_b,
    uint8_t *_Nonnull out);
/// out[i] = mask[i] ? a[i * step_a] : b[i * step_b] for numbers of 1, 4 or 8 bytes.
void tk_select_bytes(
    int size, int64_t count, const uint8_t *_Nonnull mask, const void *_Nonnull a, int64_t step_a,
    const void *_Nonnull b, int64_t step_b, void *_Nonnull out);

/// x is [outer, count, inner], out is [outer, inner]; count is not 0. Sums go up in blocks.
void tk_reduce_double(
    int operation, int64_t outer, int64_t count, int64_t inner, const double *_Nonnull x, double *_Nonnull out);
void tk_reduce_int64(
    int operation, int64_t outer, int64_t count, int64_t inner, const int64_t *_Nonnull x, int64_t *_Nonnull out);
/// The places of the first largest or smallest elements; the first NaN wins over numbers.
void tk_places_float(
    int largest, int64_t outer, int64_t count, int64_t inner, const float *_Nonnull x, int64_t *_Nonnull out);
void tk_places_double(
    int largest, int64_t outer, int64_t count, int64_t inner, const double *_Nonnull x, int64_t *_Nonnull out);
void tk_places_int64(
    int largest, int64_t outer, int64_t count, int64_t inner, const int64_t *_Nonnull x, int64_t *_Nonnull out);
void tk_cumulative_sum_double(
    int64_t outer, int64_t count, int64_t inner, const double *_Nonnull x, double *_Nonnull out);
void tk_cumulative_sum_int64(
    int64_t outer, int64_t count, int64_t inner, const int64_t *_Nonnull x, int64_t *_Nonnull out);

/// C = A B, row-major and contiguous.
void tk_gemm_double(
    int64_t m, int64_t n, int64_t k, const double *_Nonnull a, const double *_Nonnull b, double *_Nonnull c);
void tk_gemm_int64(
    int64_t m, int64_t n, int64_t k, const int64_t *_Nonnull a, const int64_t *_Nonnull b, int64_t *_Nonnull c);

/// Adds to each of 256 counts how many keys have it as the byte at `shift`.
void tk_count_bytes(int64_t count, int shift, const uint64_t *_Nonnull keys, int64_t *_Nonnull counts);

/// A part of a pass of a radix sort: moves keys and their places to where those with the same byte at `shift` go on, which
/// `starts` holds.
void tk_sort_pass(
    int64_t count, int shift, const uint64_t *_Nonnull keys, const int64_t *_Nonnull places, int64_t *_Nonnull starts,
    uint64_t *_Nonnull sorted_keys, int64_t *_Nonnull sorted_places);
