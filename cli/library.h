/*
 * The libraries that stand beside us at run time: are they those, or newer
 * ones of the same kind, that we were built with?
 */
#ifndef CLI_LIBRARY_H
#define CLI_LIBRARY_H

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

/* ST_CONFIG and "fault" names the library that is older than the one we were
 * built with, or of another ABI. */
enum status library_check(struct fault *) MUST_USE;

/* "libcurl 7.88.1\nlibxml2 2.9.14\n..."; the empty view without memory. */
struct str library_list(struct arena *);

#endif
