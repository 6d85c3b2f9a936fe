#pragma once
// The functions of libzmq; the library is loaded when the first of them is called.
#include <zmq.h>
