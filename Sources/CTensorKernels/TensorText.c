#include "include/TensorText.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int tk_format_fixed(double value, int decimals, char *out) { return snprintf(out, 400, "%.*f", decimals, value); }

int tk_format_scientific(double value, int decimals, char *out) { return snprintf(out, 400, "%.*e", decimals, value); }

const char *tk_error_text(int code) { return strerror(code); }

int64_t tk_read_file(const char *path, uint8_t **bytes) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return -errno;
    struct stat status;
    if (fstat(file, &status) != 0 || S_ISDIR(status.st_mode)) {
        int code = S_ISDIR(status.st_mode) ? EISDIR : errno;
        close(file);
        return -code;
    }
    size_t capacity = status.st_size > 0 ? (size_t)status.st_size + 1 : 65536, count = 0;
    uint8_t *buffer = malloc(capacity);
    while (buffer) {
        if (count == capacity) {
            uint8_t *larger = realloc(buffer, capacity *= 2);
            if (!larger) free(buffer);
            buffer = larger;
            continue;
        }
        ssize_t got = read(file, buffer + count, capacity - count);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            int code = errno;
            free(buffer);
            close(file);
            return -code;
        }
        if (got == 0) break;
        count += (size_t)got;
    }
    close(file);
    if (!buffer) return -ENOMEM;
    *bytes = buffer;
    return (int64_t)count;
}

void tk_release_file(uint8_t *bytes) { free(bytes); }

int tk_write_file(const char *path, const uint8_t *bytes, int64_t count) {
    size_t length = strlen(path);
    char *temporary = malloc(length + 16);
    if (!temporary) return ENOMEM;
    memcpy(temporary, path, length);
    memcpy(temporary + length, ".XXXXXX", 8);
    int file = mkstemp(temporary), code = 0;
    if (file < 0) code = errno;
    else {
        mode_t mask = umask(0);
        umask(mask);
        fchmod(file, 0666 & ~mask);
    }
    while (!code && count > 0) {
        ssize_t put = write(file, bytes, (size_t)count);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) code = errno;
        else {
            bytes += put;
            count -= put;
        }
    }
    if (file >= 0) {
        if (!code && fsync(file) != 0 && errno != EINVAL) code = errno;
        if (close(file) != 0 && !code) code = errno;
        if (!code && rename(temporary, path) != 0) code = errno;
        if (code) unlink(temporary);
    }
    free(temporary);
    return code;
}
