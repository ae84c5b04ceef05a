/*
 * What every cmocka test of ours begins with, and a few comparisons of views.
 */
#ifndef TESTS_UNIT_H
#define TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/str.h"

/* How many times slower than alone we may run: the processes that want a
 * processor, over the processors there are; 1 at least.  Scales limits of
 * wall-clock time, so that a busy machine breaks no test. */
static inline double
busy(void)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	double load = 0;
	FILE *f = fopen("/proc/loadavg", "re");

	if (f == NULL)
		return 1;
	if (fscanf(f, "%lf", &load) != 1)
		load = 0;
	(void)fclose(f);
	load /= processors > 0 ? (double)processors : 1;
	return load > 1 ? load : 1;
}

/* Compares a view with a literal and shows both where they differ. */
#define assert_str(got, want)                                                \
	do {                                                                 \
		struct str got_ = (got);                                     \
		char text_[2048];                                            \
		(void)snprintf(text_, sizeof(text_), "%.*s", STR_ARG(got_)); \
		assert_string_equal(text_, want);                            \
		assert_int_equal(got_.n, strlen(want));                      \
	} while (0)

/* Compares a buffer and empties it. */
#define assert_buf(b, want)                    \
	do {                                   \
		assert_str(buf_view(b), want); \
		buf_clear(b);                  \
	} while (0)

#endif
