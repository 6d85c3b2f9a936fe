// Text and files through the C library, so that the Swift side needs no Foundation.
#pragma once
#include <stdint.h>

/// Writes `value` with `decimals` digits after the point into `out` (at least 400 bytes); returns the length.
int tk_format_fixed(double value, int decimals, char *out);
/// Writes `value` as d.ddde±dd with `decimals` digits after the point.
int tk_format_scientific(double value, int decimals, char *out);

/// Reads a whole file into memory from malloc. Returns its size, or minus errno.
int64_t tk_read_file(const char *path, uint8_t **bytes);
void tk_release_file(uint8_t *bytes);
/// Writes a file beside `path` and renames it into place. Returns 0 or errno.
int tk_write_file(const char *path, const uint8_t *bytes, int64_t count);
const char *tk_error_text(int code);
