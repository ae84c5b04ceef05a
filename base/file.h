/*
 * Files as wholes: read under a ceiling, written beside the target and
 * renamed over it, never through a symbolic link.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/status.h"
#include "base/str.h"

/* Reads "path" ("-" is standard input) whole.  ST_NOINPUT, ST_LIMIT, ST_NOMEM
 * or ST_IO on failure, and "fault" says which file. */
enum status file_read(struct arena *, const char *path, size_t ceiling_bytes,
    struct str *out, struct fault *) MUST_USE;

/* Writes "bytes" to a fresh file beside "path" (O_EXCL, O_NOFOLLOW, mode), syncs it and
 * renames it over "path".  ST_CREATE or ST_IO on failure; the old file stays. */
enum status file_write(
    const char *path, struct str bytes, unsigned mode, struct fault *) MUST_USE;

/* Makes the folders that "path" names before its last '/', where they are
 * not there yet, for their owner alone (0700).  ST_CREATE on failure. */
enum status file_folders(const char *path, struct fault *) MUST_USE;

#endif
