/*
 * A buffer that grows up to a ceiling named at its birth.
 *
 * Errors stick: after memory or the ceiling ended a write, later writes do
 * nothing and buf_status() tells why, so a writer checks once, at the end.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>

#include "base/status.h"
#include "base/str.h"

struct buf {
	char *p;        /* owned, buf_free(); NUL-terminated once not NULL */
	size_t n;       /* bytes written, without the NUL */
	size_t room;    /* bytes allocated */
	size_t ceiling; /* n never passes this */
	enum status st; /* ST_OK, ST_NOMEM or ST_LIMIT */
};

/* An empty buffer that may hold "ceiling_bytes". */
struct buf buf_new(size_t ceiling_bytes);
void buf_free(struct buf *);  /* leaves it empty and usable */
void buf_clear(struct buf *); /* forgets bytes and errors, keeps the memory */

void buf_add(struct buf *, const void *p, size_t n);
void buf_str(struct buf *, struct str);
void buf_puts(struct buf *, const char *nul_terminated);
void buf_char(struct buf *, char c);
void buf_printf(struct buf *, const char *fmt, ...) PRINTF(2, 3);
void buf_utf8(struct buf *, uint32_t code_point); /* U+FFFD where it is none */

struct str buf_view(const struct buf *); /* until the next write */
enum status buf_status(const struct buf *);

#endif
