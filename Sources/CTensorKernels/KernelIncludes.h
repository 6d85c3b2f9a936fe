// What the kernels include; kept outside of the regions with target attributes.
#pragma once
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "include/TensorKernelTable.h"
#include "include/TensorMemory.h"
