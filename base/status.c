/*
 * Words and exit codes of endings, and the one writer of faults.
 * Prints nothing: saying it is the caller's business.
 */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

const char *
status_word(enum status st)
{
	switch (st) {
#define X(name, code, word) \
	case ST_##name:     \
		return word;
		STATUS_LIST(X)
#undef X
	}
	return "unknown status";
}

int
status_exit(enum status st)
{
	switch (st) {
#define X(name, code, word) \
	case ST_##name:     \
		return code;
		STATUS_LIST(X)
#undef X
	}
	return 70;
}

static void PRINTF(2, 0) fill(struct fault *f, const char *fmt, va_list ap)
{
	if (vsnprintf(f->what, sizeof(f->what), fmt, ap) < 0)
		f->what[0] = '\0';
}

void
fault_set(struct fault *f, const char *fmt, ...)
{
	va_list ap;

	if (f == NULL)
		return;
	f->file = NULL;
	f->line = f->col = 0;
	va_start(ap, fmt);
	fill(f, fmt, ap);
	va_end(ap);
}

void
fault_at(struct fault *f, const char *file, unsigned line, unsigned col,
    const char *fmt, ...)
{
	va_list ap;

	if (f == NULL)
		return;
	f->file = file;
	f->line = line;
	f->col = col;
	va_start(ap, fmt);
	fill(f, fmt, ap);
	va_end(ap);
}
