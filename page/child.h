/*
 * A program that reads a stranger's bytes in our stead, in a process of its
 * own and under limits: it gets no files, no environment, and little time.
 */
#ifndef PAGE_CHILD_H
#define PAGE_CHILD_H

#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

struct child_limits {
	unsigned cpu_s;     /* of processor time */
	unsigned wall_s;    /* of waiting */
	size_t space_bytes; /* of address space */
};

/*
 * Runs "path" with "argv" (NULL at its end), gives it "in" on standard input
 * and appends its standard output to "out", whose ceiling ends the child too.
 * ST_ABSENT where there is no such program, ST_LIMIT where a limit ended it,
 * ST_SYNTAX where it failed, ST_IO where the system gives no process.
 */
enum status child_run(const char *path, const char *const argv[],
    const struct child_limits *, struct str in, struct buf *out,
    struct fault *) MUST_USE;

#endif
