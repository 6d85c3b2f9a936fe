#pragma once
// Calls of Linux that Swift's Glibc module does not offer, because they are variadic or not POSIX.
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>

// Names the calling thread for ps and debuggers (15 characters count).
static inline void process_name_thread(const char *name) { prctl(PR_SET_NAME, name); }

// Has the system send a signal when the thread that started this process ends.
static inline void process_signal_on_parent_death(int signal) { prctl(PR_SET_PDEATHSIG, signal); }

// A descriptor that is readable while its counter is not zero.
static inline int process_event_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

// Has the C library pass on each line of standard output as it ends, also into a pipe.
static inline void process_flush_output_by_line(void) { setvbuf(stdout, NULL, _IOLBF, 0); }
