/* The makers of what "pactwatch export" writes as a whole. */
#ifndef CLI_EXPORT_H
#define CLI_EXPORT_H

#include "cli/gather.h"

/* A gather_make each: an Atom feed of agreements and measures, a calendar of
 * their days. */
enum status export_atom(
    struct cli *, struct store *, struct arena *, struct buf *, struct fault *);
enum status export_ics(
    struct cli *, struct store *, struct arena *, struct buf *, struct fault *);

#endif
