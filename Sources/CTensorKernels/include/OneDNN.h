// The door to oneDNN, for convolutions and products of matrices. The library is loaded when it is first asked for, which
// costs a millisecond or two. Where it is missing the caller has its own way.
#pragma once
#include "TensorKernelTable.h"

typedef enum { TK_CONVOLVE, TK_CONVOLVE_INPUT_GRADIENT, TK_CONVOLVE_WEIGHT_GRADIENT } tk_convolution_kind;

/// A convolution of images [batch, inputs, height, width] with weights [outputs, inputs / groups, kernel]. Images and
/// results are plain or in the blocked layout nChw16c.
typedef struct {
    int64_t batch, inputs, outputs, groups;
    int64_t has_blocked_inputs, has_blocked_outputs;
    tk_window window;
} tk_convolution;

/// Whether oneDNN may be used: it is installed and not switched off (SWIFTLET_BACKEND=own).
int tk_onednn_available(void);
/// Whether this processor convolves fastest in the blocked layout nChw16c: it has AVX-512, and oneDNN may be used.
int tk_prefers_blocked_images(void);
/// Switches oneDNN on or off from now on; for tests.
void tk_use_onednn(int on);

/// Computes on the calling thread alone. Returns 0 when oneDNN cannot do it; then nothing
/// has been written.
///
/// forward: a = images, b = weights, bias or NULL; input gradient: a = gradient, b = weights; weight gradient:
/// a = images, b = gradient.
int tk_onednn_convolution(
    tk_convolution_kind kind, const tk_convolution *_Nonnull convolution, const float *_Nonnull a, const float *_Nonnull b,
    const float *_Nullable bias, float *_Nonnull out);

/// C = op(A) op(B) + beta C, row-major, on the calling thread alone. Returns 0 when oneDNN cannot do it; then nothing has
/// been written.
int tk_onednn_product(
    int transpose_a, int transpose_b, int64_t m, int64_t n, int64_t k, const float *_Nonnull a, int64_t lda,
    const float *_Nonnull b, int64_t ldb, float beta, float *_Nonnull c, int64_t ldc);
