#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
// Calls of Linux that Swift's Glibc module does not offer, because they are variadic or not POSIX.
#include <fcntl.h>
#include <link.h>
#include <malloc.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>

// Names the calling thread for ps and debuggers (15 characters count).
static inline void process_name_thread(const char *name) { prctl(PR_SET_NAME, name); }

// Has the system send a signal when the thread that started this process ends.
static inline void process_signal_on_parent_death(int signal) { prctl(PR_SET_PDEATHSIG, signal); }

// Makes this process the parent of orphans among its descendants.
static inline void process_become_subreaper(void) { prctl(PR_SET_CHILD_SUBREAPER, 1); }

// A descriptor that is readable while its counter is not zero.
static inline int process_event_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

// Has the C library pass on each line of standard output as it ends, also into a pipe.
static inline void process_flush_output_by_line(void) { setvbuf(stdout, NULL, _IOLBF, 0); }

// Has all threads share one heap that grows in large steps. Else each thread begins one of its own, which asks the system
// for every 4 KB: a thousand calls while the library and the prelude are read.
//
// Who sets one of these limits sets all of them, because the C library then no longer raises the others by what is freed:
// scratch memory of 128 KB and more would come from the system in every step of a fit, and page by page.
static inline void process_share_heap(void) {
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

// Unmaps the pages of one loaded file that nothing can have written to.
static inline int process_unmap_constant_pages(struct dl_phdr_info *file, size_t size, void *unused) {
    (void)size, (void)unused;
    for (int i = 0; i < file->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &file->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || segment->p_flags & PF_W) continue;
        const ElfW(Addr) page = 4096, begin = (file->dlpi_addr + segment->p_vaddr + page - 1) & ~(page - 1);
        const ElfW(Addr) end = (file->dlpi_addr + segment->p_vaddr + segment->p_memsz) & ~(page - 1);
        if (begin < end) madvise((void *)begin, end - begin, MADV_DONTNEED);
    }
    return 0;
}

// Gives code that only the start needed back to the system; what is called again comes back page by page from its
// file.
static inline void process_release_startup_pages(void) { dl_iterate_phdr(process_unmap_constant_pages, NULL); }

// Writes out everything that was written to the file system of an open file. 0 if it succeeds.
static inline int process_sync_file_system(int file) { return syncfs(file); }

// Has two files change their names at one stroke. 0 if both are there and the file system can.
static inline int process_exchange_files(const char *one, const char *other) {
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}
