// The list of kernels. Each is compiled for several processors; the wrapper of the same name calls the chosen one.
#pragma once
#include <stdint.h>
#include "TensorThreads.h"

/// Functions of one number. `alpha` and `beta` are the parameters of those that have any.
typedef enum {
    TK_COPY, TK_NEGATE, TK_EXP, TK_LOG, TK_LOG1P, TK_EXPM1, TK_SQRT, TK_ABS, TK_SIGN, TK_SIN, TK_COS, TK_TAN,
    TK_TANH, TK_SIGMOID, TK_RELU, TK_LEAKY_RELU, TK_ELU, TK_GELU, TK_SOFTPLUS, TK_SILU, TK_ERF, TK_SQUARE,
    TK_RECIPROCAL, TK_FLOOR, TK_CEIL, TK_ROUND, TK_CLAMP, TK_IS_FINITE, TK_ASIN, TK_ACOS, TK_ATAN,
    TK_LOG2, TK_LOG10, TK_RSQRT, TK_SINH, TK_COSH, TK_ASINH, TK_ACOSH, TK_ATANH,
} tk_unary_operation;

/// Functions of two numbers. The ones that end in GRADIENT take the incoming gradient first and the named operand second.
typedef enum {
    TK_ADD, TK_SUBTRACT, TK_MULTIPLY, TK_DIVIDE, TK_MINIMUM, TK_MAXIMUM, TK_POWER,
    TK_LESS, TK_LESS_EQUAL, TK_GREATER, TK_GREATER_EQUAL, TK_EQUAL, TK_NOT_EQUAL,
    TK_RELU_GRADIENT,        // x
    TK_LEAKY_RELU_GRADIENT,  // x, alpha
    TK_ELU_GRADIENT,         // x, alpha
    TK_GELU_GRADIENT,        // x
    TK_SILU_GRADIENT,        // x
    TK_SIGMOID_GRADIENT,     // y
    TK_TANH_GRADIENT,        // y
    TK_SQRT_GRADIENT,        // y
    TK_ABS_GRADIENT,         // x
    TK_CLAMP_GRADIENT,       // x, alpha, beta
    TK_ATAN2,
    TK_REMAINDER,            // of the quotient cut off towards zero
} tk_binary_operation;

typedef enum { TK_SUM, TK_PRODUCT, TK_MAX, TK_MIN, TK_SUM_OF_SQUARES, TK_ARGMAX, TK_ARGMIN } tk_reduction;

/// The steps of the optimizers over flat buffers; see the kernel for each formula.
typedef struct {
    float rate, weight_decay, momentum, dampening, beta1, beta2, rest1, rest2, epsilon, correction1, correction2, gradient_scale;
    int32_t nesterov, epsilon_inside_root, decoupled_decay, rate_in_velocity, first_step;
} tk_step;

/// A window sliding over planes: of a convolution or of pooling. Sizes in elements.
typedef struct {
    int64_t channels, height, width, kernel_height, kernel_width, stride_y, stride_x, pad_y, pad_x, dilation_y,
        dilation_x, out_height, out_width;
} tk_window;

// KERNEL(name, parameters, arguments)
#define TK_KERNELS(KERNEL)                                                                                             \
    /* out[i] = f(x[i]) */                                                                                             \
    KERNEL(unary, (int operation, int64_t count, const float *x, float alpha, float beta, float *out),                 \
        (operation, count, x, alpha, beta, out))                                                                       \
    /* out[i] = f(a[i * step_a], b[i * step_b]); steps are 0 or 1 */                                                   \
    KERNEL(binary, (int operation, int64_t count, const float *a, int64_t step_a, const float *b, int64_t step_b,      \
        float alpha, float beta, float *out), (operation, count, a, step_a, b, step_b, alpha, beta, out))              \
    /* out is contiguous of `shape`; strides in elements, 0 where broadcast */                                         \
    KERNEL(binary_strided, (int operation, int rank, const int64_t *shape, const float *a, const int64_t *strides_a,   \
        const float *b, const int64_t *strides_b, float alpha, float beta, float *out),                                \
        (operation, rank, shape, a, strides_a, b, strides_b, alpha, beta, out))                                        \
    /* out[i] = mask[i] != 0 ? a[i] : b[i] */                                                                          \
    KERNEL(select, (int64_t count, const float *mask, const float *a, int64_t step_a, const float *b, int64_t step_b,  \
        float *out), (count, mask, a, step_a, b, step_b, out))                                                         \
    /* out[i] += x[i] */                                                                                               \
    KERNEL(accumulate, (int64_t count, const float *x, float *out), (count, x, out))                                   \
    KERNEL(fill, (int64_t count, float value, float *out), (count, value, out))                                        \
    /* copies a strided view to contiguous memory, or contiguous memory into a strided view */                         \
    KERNEL(gather_strided, (int rank, const int64_t *shape, const float *x, const int64_t *strides, float *out),       \
        (rank, shape, x, strides, out))                                                                                \
    KERNEL(scatter_strided, (int rank, const int64_t *shape, const float *x, float *out, const int64_t *strides,       \
        int adds), (rank, shape, x, out, strides, adds))                                                               \
    /* x is [outer, count, inner], out is [outer, inner] */                                                            \
    KERNEL(reduce, (int operation, int64_t outer, int64_t count, int64_t inner, const float *x, float *out),           \
        (operation, outer, count, inner, x, out))                                                                      \
    /* mean and biased variance in one go, two passes over the data */                                                 \
    KERNEL(moments, (int64_t outer, int64_t count, int64_t inner, const float *x, float *mean, float *variance),       \
        (outer, count, inner, x, mean, variance))                                                                      \
    KERNEL(cumulative_sum, (int64_t outer, int64_t count, int64_t inner, const float *x, float *out),                  \
        (outer, count, inner, x, out))                                                                                 \
    /* rows of `count`; softmax, its logarithm, and their gradients from the output y */                               \
    KERNEL(softmax, (int64_t rows, int64_t count, const float *x, int logarithm, float *out),                          \
        (rows, count, x, logarithm, out))                                                                              \
    KERNEL(softmax_gradient, (int64_t rows, int64_t count, const float *y, const float *g, int logarithm, float *out), \
        (rows, count, y, g, logarithm, out))                                                                           \
    KERNEL(log_sum_exp, (int64_t rows, int64_t count, const float *x, float *out), (rows, count, x, out))              \
    /* losses[r] = logsumexp(x[r]) - x[r][labels[r]], probabilities = softmax(x); labels outside give NaN */           \
    KERNEL(softmax_cross_entropy, (int64_t rows, int64_t count, const float *x, const float *labels,                   \
        float *probabilities, float *losses), (rows, count, x, labels, probabilities, losses))                         \
    /* out = (probabilities - onehot(labels)) * g[r * step_g] * scale */                                               \
    KERNEL(softmax_cross_entropy_gradient, (int64_t rows, int64_t count, const float *probabilities,                   \
        const float *labels, const float *g, int64_t step_g, float scale, float *out),                                 \
        (rows, count, probabilities, labels, g, step_g, scale, out))                                                   \
    /* losses[i] = ln(1 + e^z) - y z */                                                                                \
    KERNEL(sigmoid_cross_entropy, (int64_t count, const float *z, const float *y, float *losses),                      \
        (count, z, y, losses))                                                                                         \
    /* out = (sigmoid(z) - y) scale */                                                                                 \
    KERNEL(sigmoid_cross_entropy_gradient, (int64_t count, const float *z, const float *y, float scale, float *out),   \
        (count, z, y, scale, out))                                                                                     \
    /* C = op(A) op(B) + beta C, row-major, leading dimensions in elements */                                          \
    KERNEL(gemm, (int transpose_a, int transpose_b, int64_t m, int64_t n, int64_t k, const float *a, int64_t lda,      \
        const float *b, int64_t ldb, float beta, float *c, int64_t ldc),                                               \
        (transpose_a, transpose_b, m, n, k, a, lda, b, ldb, beta, c, ldc))                                             \
    /* out[r][j] = x[r][j] + bias[j] over rows of `count`, then ReLU where asked; out may be x */                      \
    KERNEL(add_bias, (int64_t rows, int64_t count, const float *x, const float *bias, int relu, float *out),           \
        (rows, count, x, bias, relu, out))                                                                             \
    /* x is [outer, channels, inner]: out = (x - mean) * scale + shift, one of each a channel */                       \
    KERNEL(normalize, (int64_t outer, int64_t channels, int64_t inner, const float *x, const float *mean,              \
        const float *scale, const float *shift, float *out), (outer, channels, inner, x, mean, scale, shift, out))     \
    /* sum_g[c] = sum g, sum_gx[c] = sum g (x - mean) inverse */                                                       \
    KERNEL(normalize_sums, (int64_t outer, int64_t channels, int64_t inner, int64_t first, int64_t end,                \
        const float *x, const float *g, const float *mean, const float *inverse, float *sum_g, float *sum_gx),         \
        (outer, channels, inner, first, end, x, g, mean, inverse, sum_g, sum_gx))                                      \
    /* mean and biased variance of the channels first ..< end of [outer, channels, inner] */                           \
    KERNEL(channel_moments, (int64_t outer, int64_t channels, int64_t inner, int64_t first, int64_t end,               \
        const float *x, float *mean, float *variance), (outer, channels, inner, first, end, x, mean, variance))        \
    /* out = a[c] g + b[c] x + d[c] */                                                                                 \
    KERNEL(normalize_gradient, (int64_t outer, int64_t channels, int64_t inner, const float *x, const float *g,        \
        const float *a, const float *b, const float *d, float *out), (outer, channels, inner, x, g, a, b, d, out))     \
    /* columns[(c, ky, kx)][(oy, ox)] of one image [channels, height, width], zeros where the window leaves it */       \
    KERNEL(image_to_columns, (const tk_window *window, const float *image, float *columns), (window, image, columns))  \
    /* adds columns back to the places of the image they came from */                                                  \
    KERNEL(columns_to_image, (const tk_window *window, const float *columns, float *image), (window, columns, image))  \
    /* the largest of each window and its place in the plane; padding never wins */                                    \
    KERNEL(max_pool, (const tk_window *window, const float *x, float *out, int32_t *places), (window, x, out, places)) \
    KERNEL(max_pool_gradient, (const tk_window *window, const float *g, const int32_t *places, float *out),            \
        (window, g, places, out))                                                                                      \
    KERNEL(average_pool, (const tk_window *window, const float *x, int counts_padding, float *out),                    \
        (window, x, counts_padding, out))                                                                              \
    KERNEL(average_pool_gradient, (const tk_window *window, const float *g, int counts_padding, float *out),           \
        (window, g, counts_padding, out))                                                                              \
    /* one image [channels, area] to the layout nChw16c and back; the blocked kernels are in BlockedImages.inc */      \
    KERNEL(block_image, (int64_t channels, int64_t area, const float *x, float *out), (channels, area, x, out))        \
    KERNEL(unblock_image, (int64_t channels, int64_t area, const float *x, float *out), (channels, area, x, out))      \
    /* out[plane] = the sums of 16 channels */                                                                         \
    KERNEL(blocked_sums, (int64_t planes, int64_t area, const float *x, float *out), (planes, area, x, out))           \
    /* out[plane] = 16 means, then 16 sums of squared distances from them */                                           \
    KERNEL(blocked_moments, (int64_t planes, int64_t area, const float *x, float *out), (planes, area, x, out))        \
    /* out[plane] = 16 sums of g, 16 sums of g (x - mean); where y is given, g counts only where y > 0 */              \
    KERNEL(blocked_gradient_sums, (int64_t images, int64_t blocks, int64_t area, const float *x, const float *y,       \
        const float *g, const float *mean, float *out), (images, blocks, area, x, y, g, mean, out))                    \
    /* out = (x - mean) scale + shift, plus `around` where given, then ReLU where asked */                             \
    KERNEL(blocked_normalize, (int64_t images, int64_t blocks, int64_t area, const float *x, const float *mean,        \
        const float *scale, const float *shift, const float *around, int relu, float *out),                            \
        (images, blocks, area, x, mean, scale, shift, around, relu, out))                                              \
    /* out = a g + b x + d; where y is given, g counts only where y > 0 */                                             \
    KERNEL(blocked_normalize_gradient, (int64_t images, int64_t blocks, int64_t area, const float *x,                  \
        const float *y, const float *g, const float *a, const float *b, const float *d, float *out),                   \
        (images, blocks, area, x, y, g, a, b, d, out))                                                                 \
    /* every place of a plane = g[plane] * scale */                                                                    \
    KERNEL(blocked_spread, (int64_t planes, int64_t area, const float *g, float scale, float *out),                    \
        (planes, area, g, scale, out))                                                                                 \
    KERNEL(blocked_max_pool, (const tk_window *window, const float *x, float *out, int32_t *places),                   \
        (window, x, out, places))                                                                                      \
    KERNEL(blocked_max_pool_gradient, (const tk_window *window, const float *g, const int32_t *places, float *out),    \
        (window, g, places, out))                                                                                      \
    /* steps of recurrent networks */                                                                                  \
    KERNEL(plain_step, (int64_t count, int rectifies, const float *input, const float *hidden, float *state),          \
        (count, rectifies, input, hidden, state))                                                                      \
    KERNEL(plain_step_gradient, (int64_t count, int rectifies, const float *state, const float *d_state,               \
        float *d_sums), (count, rectifies, state, d_state, d_sums))                                                    \
    KERNEL(gru_step, (int64_t rows, int64_t units, const float *input, const float *hidden, const float *old,          \
        float *gates, float *state), (rows, units, input, hidden, old, gates, state))                                  \
    KERNEL(gru_step_gradient, (int64_t rows, int64_t units, const float *gates, const float *old,                      \
        const float *d_state, float *d_input, float *d_hidden, float *d_old),                                          \
        (rows, units, gates, old, d_state, d_input, d_hidden, d_old))                                                  \
    KERNEL(lstm_step, (int64_t rows, int64_t units, const float *input, const float *old, float *gates, float *memory, \
        float *bent, float *state), (rows, units, input, old, gates, memory, bent, state))                             \
    KERNEL(lstm_step_gradient, (int64_t rows, int64_t units, const float *gates, const float *old, const float *bent,  \
        const float *d_state, float *d_memory, float *d_sums),                                                         \
        (rows, units, gates, old, bent, d_state, d_memory, d_sums))                                                    \
    KERNEL(step_sgd, (const tk_step *step, int64_t count, float *w, const float *g), (step, count, w, g))              \
    KERNEL(step_momentum, (const tk_step *step, int64_t count, float *w, const float *g, float *v),                    \
        (step, count, w, g, v))                                                                                        \
    KERNEL(step_adagrad, (const tk_step *step, int64_t count, float *w, const float *g, float *s),                     \
        (step, count, w, g, s))                                                                                        \
    KERNEL(step_adam, (const tk_step *step, int64_t count, float *w, const float *g, float *m, float *v,               \
        float *largest), (step, count, w, g, m, v, largest))

typedef struct {
    const char *name;
#define TK_FIELD(name, parameters, arguments) void (*name) parameters;
    TK_KERNELS(TK_FIELD)
#undef TK_FIELD
} tk_kernel_table;

/// The table in use; chosen at start by CPUID, or by SWIFTLET_CPU=baseline|avx2|avx512.
extern const tk_kernel_table *tk_kernels;
/// Chooses a table by name. Returns 0 when this processor or this build does not have it.
int tk_use_kernels(const char *name);
const char *tk_kernels_name(void);

#define TK_WRAPPER(name, parameters, arguments)                                                                        \
    static inline void tk_##name parameters {                                                                          \
        unsigned mode = tk_flush_begin();                                                                              \
        tk_kernels->name arguments;                                                                                    \
        tk_flush_end(mode);                                                                                            \
    }
TK_KERNELS(TK_WRAPPER)
#undef TK_WRAPPER
