/*
 * One pass at a time: an advisory lock that dies with its owner.
 */
#ifndef CRON_LOCK_H
#define CRON_LOCK_H

#include "base/status.h"

/*
 * Takes the lock "pass.lock" in the folder "dir", made (0700) where absent.
 * "fd" is for lock_drop().  ST_BUSY where another pass holds it, and "fault"
 * names its process; ST_CREATE; ST_CONFIG on a network file system, where
 * locks cannot be trusted.  Never follows a symbolic link.
 */
enum status lock_take(const char *dir, int *fd, struct fault *) MUST_USE;
void lock_drop(int fd); /* -1 is allowed */

#endif
