// The kernels for processors with AVX2 and FMA.
#if defined(__x86_64__)
#include "KernelIncludes.h"
#define TK_LANES 8
#define TK_ROWS 6
#define TK_TABLE tk_table_avx2
#define TK_NAME "avx2"
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "Kernels.inc"
#pragma clang attribute pop
#endif
