// libzmq brings a dozen libraries with it. Only a kernel needs it, so that it is loaded with the first call: the other
// commands start without it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <zmq.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void *library;

// Inside the library its own functions come before the ones of the same names here.
static void load(void) { library = dlopen("libzmq.so.5", RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND); }

static void *find(const char *name) {
    pthread_once(&once, load);
    return library ? dlsym(library, name) : NULL;
}

// Defines a function that passes its arguments on; without the library it gives `otherwise`.
#define FORWARD(result, name, parameters, arguments, otherwise)                                                        \
    result name parameters {                                                                                           \
        static _Atomic(void *) found;                                                                                  \
        void *function = atomic_load_explicit(&found, memory_order_relaxed);                                           \
        if (!function) {                                                                                               \
            function = find(#name);                                                                                    \
            if (!function) return otherwise;                                                                           \
            atomic_store_explicit(&found, function, memory_order_relaxed);                                             \
        }                                                                                                              \
        return ((result(*) parameters)function)arguments;                                                              \
    }

FORWARD(void *, zmq_ctx_new, (void), (), NULL)
FORWARD(int, zmq_ctx_term, (void *context), (context), -1)
FORWARD(void *, zmq_socket, (void *context, int type), (context, type), NULL)
FORWARD(int, zmq_close, (void *socket), (socket), -1)
FORWARD(int, zmq_bind, (void *socket, const char *endpoint), (socket, endpoint), -1)
FORWARD(int, zmq_connect, (void *socket, const char *endpoint), (socket, endpoint), -1)
FORWARD(
    int, zmq_setsockopt, (void *socket, int option, const void *value, size_t length),
    (socket, option, value, length), -1)
FORWARD(
    int, zmq_getsockopt, (void *socket, int option, void *value, size_t *length), (socket, option, value, length), -1)
FORWARD(
    int, zmq_send, (void *socket, const void *bytes, size_t length, int flags), (socket, bytes, length, flags), -1)
FORWARD(int, zmq_msg_init, (zmq_msg_t *message), (message), -1)
FORWARD(int, zmq_msg_recv, (zmq_msg_t *message, void *socket, int flags), (message, socket, flags), -1)
FORWARD(int, zmq_msg_close, (zmq_msg_t *message), (message), -1)
FORWARD(void *, zmq_msg_data, (zmq_msg_t *message), (message), NULL)
FORWARD(size_t, zmq_msg_size, (const zmq_msg_t *message), (message), 0)
FORWARD(int, zmq_msg_more, (const zmq_msg_t *message), (message), 0)
FORWARD(int, zmq_poll, (zmq_pollitem_t *items, int count, long timeout), (items, count, timeout), -1)
FORWARD(int, zmq_has, (const char *capability), (capability), 0)
FORWARD(int, zmq_curve_keypair, (char *public_key, char *secret_key), (public_key, secret_key), -1)
FORWARD(int, zmq_errno, (void), (), ELIBACC)
FORWARD(
    const char *, zmq_strerror, (int code), (code), "libzmq.so.5 cannot be loaded; install it, on Debian as libzmq5")

void zmq_version(int *major, int *minor, int *patch) {
    void (*function)(int *, int *, int *) = (void (*)(int *, int *, int *))find("zmq_version");
    if (function) function(major, minor, patch);
}
