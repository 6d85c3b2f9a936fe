// What the kernels include; kept outside of the regions with target attributes.
#pragma once
// Some functions of libm keep their loops scalar; that is no surprise.
#pragma clang diagnostic ignored "-Wpass-failed"
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "include/TensorKernelTable.h"
#include "include/TensorMemory.h"
