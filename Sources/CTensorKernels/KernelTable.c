// Chooses the kernels for this processor.
#include "include/TensorKernelTable.h"
#include <stdlib.h>
#include <string.h>

extern const tk_kernel_table tk_table_baseline;
#if defined(__x86_64__)
extern const tk_kernel_table tk_table_avx2, tk_table_avx512;
#endif

const tk_kernel_table *tk_kernels = &tk_table_baseline;

const char *tk_kernels_name(void) { return tk_kernels->name; }

int tk_use_kernels(const char *name) {
    if (strcmp(name, "baseline") == 0) {
        tk_kernels = &tk_table_baseline;
        return 1;
    }
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (strcmp(name, "avx2") == 0 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        tk_kernels = &tk_table_avx2;
        return 1;
    }
    if (strcmp(name, "avx512") == 0 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
        tk_kernels = &tk_table_avx512;
        return 1;
    }
#endif
    return 0;
}

__attribute__((constructor)) static void choose_kernels(void) {
    const char *forced = getenv("SWIFTLET_CPU");
    if (forced && tk_use_kernels(forced)) return;
    if (tk_use_kernels("avx512") || tk_use_kernels("avx2")) return;
}
