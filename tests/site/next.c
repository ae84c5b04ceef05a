/*
 * Finds what a test's own function of the same name hides.  A file of its
 * own, because RTLD_NEXT and a plain connect(2) do not go together.
 */
#define _GNU_SOURCE /* RTLD_NEXT */
#include <dlfcn.h>

#include "tests/site/rude.h"

void *
rude_next(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}
