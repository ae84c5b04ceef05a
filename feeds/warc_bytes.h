/* The bytes of a web archive, unpacked where they are packed, and where in the
 * file they came from.  Private to the room. */
#ifndef FEEDS_WARC_BYTES_H
#define FEEDS_WARC_BYTES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/status.h"

enum { WB_END = -1, WB_BROKEN = -2 }; /* besides a byte, 0 to 255 */

struct warc_bytes; /* opaque */

struct warc_bytes *warc_bytes_new(FILE *in, int64_t at);
void warc_bytes_free(struct warc_bytes *); /* NULL is allowed */

/* Passes the empty lines between records and stands at the next one, which
 * begins at "at": false at the end of the file. */
bool warc_bytes_start(struct warc_bytes *, int64_t *at);

/* The next byte, without and with going past it.  WB_END at the end of a
 * member, once its sum was right, and of the file. */
int warc_bytes_peek(struct warc_bytes *);
int warc_bytes_get(struct warc_bytes *);

/* Behind a record: whether its member ends here with the right sum, or goes on
 * with another record.  Of what is not packed nothing is known. */
bool warc_bytes_sound(struct warc_bytes *);

/* After a record at "at" that is broken: stands at what looks like a later
 * one, or at the end of the file. */
void warc_bytes_find(struct warc_bytes *, int64_t at);

/* Where a reader may begin anew, once the record that stood here is read. */
int64_t warc_bytes_at(const struct warc_bytes *);
enum status warc_bytes_status(const struct warc_bytes *); /* ST_IO where the
							     system refused */

#endif
