#pragma once
#include <sqlite3.h>

// The value that tells SQLite to copy what it is given; a cast that Swift cannot import.
static inline sqlite3_destructor_type sqlite_transient(void) { return SQLITE_TRANSIENT; }
