// Elementwise kernels for double and int64, comparisons, and selection by a mask.
#pragma clang diagnostic ignored "-Wpass-failed"
#include "include/TensorKinds.h"
#include <math.h>
#include <string.h>

static inline double sigmoid(double v) {
    if (v >= 0.0) return 1.0 / (1.0 + exp(-v));
    double e = exp(v);
    return e / (1.0 + e);
}
static inline double softplus(double v) { return (v > 0.0 ? v : (v != v ? v : 0.0)) + log1p(exp(-fabs(v))); }
static inline double gelu(double v) { return 0.5 * v * (1.0 + erf(v * 0.70710678118654752440)); }
static inline double gelu_slope(double v) {
    return 0.5 * (1.0 + erf(v * 0.70710678118654752440)) + v * 0.39894228040143267794 * exp(-0.5 * v * v);
}

#define MAP(expression)                                                                                                \
    for (int64_t i = 0; i < count; i++) {                                                                              \
        const NUMBER v = x[i];                                                                                         \
        out[i] = (expression);                                                                                         \
    }                                                                                                                  \
    break;

#define NUMBER double
void tk_unary_double(int operation, int64_t count, const double *x, double alpha, double beta, double *out) {
    switch ((tk_unary_operation)operation) {
    case TK_COPY: memmove(out, x, (size_t)count * 8); break;
    case TK_NEGATE: MAP(-v)
    case TK_EXP: MAP(exp(v))
    case TK_LOG: MAP(log(v))
    case TK_LOG1P: MAP(log1p(v))
    case TK_LOG2: MAP(log2(v))
    case TK_LOG10: MAP(log10(v))
    case TK_EXPM1: MAP(expm1(v))
    case TK_SQRT: MAP(__builtin_elementwise_sqrt(v))
    case TK_RSQRT: MAP(1.0 / __builtin_elementwise_sqrt(v))
    case TK_ABS: MAP(fabs(v))
    case TK_SIGN: MAP(v > 0.0 ? 1.0 : (v < 0.0 ? -1.0 : v))
    case TK_SIN: MAP(sin(v))
    case TK_COS: MAP(cos(v))
    case TK_TAN: MAP(tan(v))
    case TK_SINH: MAP(sinh(v))
    case TK_COSH: MAP(cosh(v))
    case TK_TANH: MAP(tanh(v))
    case TK_ASIN: MAP(asin(v))
    case TK_ACOS: MAP(acos(v))
    case TK_ATAN: MAP(atan(v))
    case TK_ASINH: MAP(asinh(v))
    case TK_ACOSH: MAP(acosh(v))
    case TK_ATANH: MAP(atanh(v))
    case TK_SIGMOID: MAP(sigmoid(v))
    case TK_RELU: MAP(v > 0.0 ? v : (v != v ? v : 0.0))
    case TK_LEAKY_RELU: MAP(v >= 0.0 ? v : alpha * v)
    case TK_ELU: MAP(v >= 0.0 ? v : alpha * expm1(v))
    case TK_GELU: MAP(gelu(v))
    case TK_SOFTPLUS: MAP(softplus(v))
    case TK_SILU: MAP(v * sigmoid(v))
    case TK_ERF: MAP(erf(v))
    case TK_SQUARE: MAP(v * v)
    case TK_RECIPROCAL: MAP(1.0 / v)
    case TK_FLOOR: MAP(floor(v))
    case TK_CEIL: MAP(ceil(v))
    case TK_ROUND: MAP(rint(v))
    case TK_CLAMP: MAP(v < alpha ? alpha : (v > beta ? beta : v))
    case TK_IS_FINITE: MAP(isfinite(v) ? 1.0 : 0.0)
    }
}
#undef NUMBER

static inline int64_t wrapped(uint64_t bits) { return (int64_t)bits; }

#define NUMBER int64_t
void tk_unary_int64(int operation, int64_t count, const int64_t *x, int64_t alpha, int64_t beta, int64_t *out) {
    switch (operation) {
    case TK_NEGATE: MAP(wrapped(0 - (uint64_t)v))
    case TK_ABS: MAP(v < 0 ? wrapped(0 - (uint64_t)v) : v)
    case TK_SIGN: MAP((v > 0) - (v < 0))
    case TK_RELU: MAP(v > 0 ? v : 0)
    case TK_SQUARE: MAP(wrapped((uint64_t)v * (uint64_t)v))
    case TK_CLAMP: MAP(v < alpha ? alpha : (v > beta ? beta : v))
    default: memmove(out, x, (size_t)count * 8); break;
    }
}
#undef NUMBER
#undef MAP

#define PAIRS(TYPE, expression)                                                                                        \
    if (step_a && step_b) {                                                                                            \
        for (int64_t i = 0; i < count; i++) {                                                                          \
            const TYPE u = a[i], v = b[i];                                                                             \
            out[i] = (expression);                                                                                     \
        }                                                                                                              \
    } else {                                                                                                           \
        for (int64_t i = 0; i < count; i++) {                                                                          \
            const TYPE u = a[i * step_a], v = b[i * step_b];                                                           \
            out[i] = (expression);                                                                                     \
        }                                                                                                              \
    }                                                                                                                  \
    break;

#define PAIR(expression) PAIRS(double, expression)
void tk_binary_double(
    int operation, int64_t count, const double *a, int64_t step_a, const double *b, int64_t step_b, double alpha,
    double beta, double *out) {
    switch ((tk_binary_operation)operation) {
    case TK_ADD: PAIR(u + v)
    case TK_SUBTRACT: PAIR(u - v)
    case TK_MULTIPLY: PAIR(u * v)
    case TK_DIVIDE: PAIR(u / v)
    case TK_MINIMUM: PAIR(u != u ? u : (v != v ? v : (u < v ? u : v)))
    case TK_MAXIMUM: PAIR(u != u ? u : (v != v ? v : (u > v ? u : v)))
    case TK_POWER: PAIR(pow(u, v))
    case TK_REMAINDER: PAIR(fmod(u, v))
    case TK_LESS: PAIR(u < v ? 1.0 : 0.0)
    case TK_LESS_EQUAL: PAIR(u <= v ? 1.0 : 0.0)
    case TK_GREATER: PAIR(u > v ? 1.0 : 0.0)
    case TK_GREATER_EQUAL: PAIR(u >= v ? 1.0 : 0.0)
    case TK_EQUAL: PAIR(u == v ? 1.0 : 0.0)
    case TK_NOT_EQUAL: PAIR(u != v ? 1.0 : 0.0)
    case TK_RELU_GRADIENT: PAIR(v > 0.0 ? u : 0.0)
    case TK_LEAKY_RELU_GRADIENT: PAIR(v > 0.0 ? u : alpha * u)
    case TK_ELU_GRADIENT: PAIR(v > 0.0 ? u : alpha * u * exp(v))
    case TK_GELU_GRADIENT: PAIR(u * gelu_slope(v))
    case TK_SILU_GRADIENT: PAIR(u * (sigmoid(v) * (1.0 + v * (1.0 - sigmoid(v)))))
    case TK_SIGMOID_GRADIENT: PAIR(u * v * (1.0 - v))
    case TK_TANH_GRADIENT: PAIR(u * (1.0 - v * v))
    case TK_SQRT_GRADIENT: PAIR(u / (2.0 * v))
    case TK_ABS_GRADIENT: PAIR(v > 0.0 ? u : (v < 0.0 ? -u : 0.0))
    case TK_CLAMP_GRADIENT: PAIR(v >= alpha && v <= beta ? u : 0.0)
    case TK_ATAN2: PAIR(atan2(u, v))
    }
}
#undef PAIR

static int64_t integer_power(int64_t base, int64_t exponent) {
    uint64_t result = 1, factor = (uint64_t)base;
    for (; exponent > 0; exponent >>= 1, factor *= factor)
        if (exponent & 1) result *= factor;
    return wrapped(result);
}

#define PAIR(expression) PAIRS(int64_t, expression)
int tk_binary_int64(
    int operation, int64_t count, const int64_t *a, int64_t step_a, const int64_t *b, int64_t step_b, int64_t *out) {
    int64_t bad = 0;
    switch (operation) {
    case TK_ADD: PAIR(wrapped((uint64_t)u + (uint64_t)v))
    case TK_SUBTRACT: PAIR(wrapped((uint64_t)u - (uint64_t)v))
    case TK_MULTIPLY: PAIR(wrapped((uint64_t)u * (uint64_t)v))
    case TK_MINIMUM: PAIR(u < v ? u : v)
    case TK_MAXIMUM: PAIR(u > v ? u : v)
    // The smallest number by -1 is the one quotient that does not fit; its remainder is 0.
    case TK_REMAINDER: PAIR(v == 0 ? (bad = 1, 0) : (v == -1 ? 0 : u % v))
    case TK_POWER: PAIR(v < 0 ? (bad = 1, 0) : integer_power(u, v))
    }
    return !bad;
}
#undef PAIR

#define COMPARE(name, TYPE)                                                                                            \
    void name(                                                                                                         \
        int operation, int64_t count, const TYPE *a, int64_t step_a, const TYPE *b, int64_t step_b, uint8_t *out) {    \
        switch (operation) {                                                                                           \
        case TK_LESS: PAIRS(TYPE, u < v)                                                                               \
        case TK_LESS_EQUAL: PAIRS(TYPE, u <= v)                                                                        \
        case TK_GREATER: PAIRS(TYPE, u > v)                                                                            \
        case TK_GREATER_EQUAL: PAIRS(TYPE, u >= v)                                                                     \
        case TK_EQUAL: PAIRS(TYPE, u == v)                                                                             \
        case TK_NOT_EQUAL: PAIRS(TYPE, u != v)                                                                         \
        }                                                                                                              \
    }
COMPARE(tk_compare_float, float)
COMPARE(tk_compare_double, double)
COMPARE(tk_compare_int64, int64_t)
#undef COMPARE
#undef PAIRS

#define SELECT(TYPE)                                                                                                   \
    {                                                                                                                  \
        const TYPE *restrict u = a, *restrict v = b;                                                                   \
        TYPE *restrict w = out;                                                                                        \
        if (step_a && step_b) for (int64_t i = 0; i < count; i++) w[i] = mask[i] ? u[i] : v[i];                        \
        else for (int64_t i = 0; i < count; i++) w[i] = mask[i] ? u[i * step_a] : v[i * step_b];                       \
    }
void tk_select_bytes(
    int size, int64_t count, const uint8_t *mask, const void *a, int64_t step_a, const void *b, int64_t step_b,
    void *out) {
    if (size == 1) SELECT(uint8_t)
    else if (size == 4) SELECT(uint32_t)
    else SELECT(uint64_t)
}
