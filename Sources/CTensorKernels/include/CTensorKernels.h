// Kernels of the tensor library: everything that loops over numbers. Pointers are to contiguous float32 unless a
// comment says otherwise; counts are elements. Nothing here checks its arguments: Swift does that once, above.
#pragma once
#include "TensorMemory.h"
#include "TensorThreads.h"
#include "TensorKernelTable.h"
#include "TensorRandom.h"
#include "TensorText.h"
#include "TensorKinds.h"
#include "OneDNN.h"
