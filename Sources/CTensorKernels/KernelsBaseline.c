// The kernels for any processor of the architecture.
#include "KernelIncludes.h"
#define TK_LANES 4
#define TK_ROWS 4
#define TK_TABLE tk_table_baseline
#define TK_NAME "baseline"
#include "Kernels.inc"
