/* The options that every verb takes, before or after its name. */
#ifndef CLI_GLOBAL_H
#define CLI_GLOBAL_H

#include "cli/opts.h"

extern const struct opt global_opts[];
extern const size_t n_global_opts;

#endif
