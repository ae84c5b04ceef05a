/*
 * One message, one line, one write.  Never lets a stranger's bytes steer the
 * terminal, and never writes to standard output.
 */
#include "base/log.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"

#define LINE_MAX_BYTES ((size_t)4096) /* a longer message is noise: it is cut */

#define BAR_WIDE  ((size_t)24)
#define WIPE_LINE "\r\x1b[K"

void
log_progress_end(const struct log *log)
{
	if (!log->progress)
		return;
	(void)fputs(WIPE_LINE, log->to);
	(void)fflush(log->to);
}

void
log_progress(const struct log *log, const char *what, size_t done, size_t all)
{
	char bar[BAR_WIDE + 1];
	size_t full;

	if (!log->progress)
		return;
	done = all > 0 && done > all ? all : done;
	full = all > 0 ? done * BAR_WIDE / all : 0;
	memset(bar, '#', full);
	memset(bar + full, ' ', BAR_WIDE - full);
	bar[BAR_WIDE] = '\0';
	if (all > 0)
		(void)fprintf(log->to, WIPE_LINE "[%s] %zu of %zu %s", bar,
		    done, all, what);
	else
		(void)fprintf(log->to, WIPE_LINE "%zu %s", done, what);
	(void)fflush(log->to);
}

static void
write_line(const struct log *log, enum log_level level, struct str message)
{
	struct buf line = buf_new(LINE_MAX_BYTES * 4 + 16);

	log_progress_end(log);
	if (log->journal)
		buf_printf(&line, "<%d>", (int)level);
	utf8_inert(&line, message);
	buf_char(&line, '\n');
	if (line.n > 0 && fwrite(line.p, 1, line.n, log->to) == line.n)
		(void)fflush(log->to);
	buf_free(&line);
}

void
log_say(const struct log *log, enum log_level level, const char *fmt, ...)
{
	char text[LINE_MAX_BYTES];
	va_list ap;
	int n;

	if (level > log->level)
		return;
	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n >= 0)
		write_line(log, level, str_of(text));
}

void
log_fault(const struct log *log, struct str source, enum status st,
    const struct fault *f)
{
	const char *what =
	    f != NULL && f->what[0] != '\0' ? f->what : status_word(st);

	if (f != NULL && f->file != NULL && f->line > 0 && f->col > 0)
		log_say(log, LOG_ERROR, "%s:%u:%u: %s", f->file, f->line,
		    f->col, what);
	else if (f != NULL && f->file != NULL && f->line > 0)
		log_say(log, LOG_ERROR, "%s:%u: %s", f->file, f->line, what);
	else if (f != NULL && f->file != NULL)
		log_say(log, LOG_ERROR, "pactwatch: %s: %s", f->file, what);
	else if (source.n > 0 && f != NULL && f->line > 0)
		log_say(log, LOG_ERROR, "pactwatch: %.*s: %u:%u: %s",
		    STR_ARG(source), f->line, f->col, what);
	else if (source.n > 0)
		log_say(log, LOG_ERROR, "pactwatch: %.*s: %s", STR_ARG(source),
		    what);
	else
		log_say(log, LOG_ERROR, "pactwatch: %s", what);
}
