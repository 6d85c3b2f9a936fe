// The kernels for processors with AVX-512 (F, BW, DQ, VL).
#if defined(__x86_64__)
#include "KernelIncludes.h"
#define TK_LANES 16
#define TK_ROWS 8
#define TK_TABLE tk_table_avx512
#define TK_NAME "avx512"
#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl"))), apply_to = function)
#include "Kernels.inc"
#pragma clang attribute pop
#endif
