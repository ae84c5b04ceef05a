/*
 * Where a report's text goes: a function that takes the next piece.  The
 * rooms above decide what stands behind it, a stream, a buffer or a socket.
 */
#ifndef REPORT_SINK_H
#define REPORT_SINK_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

struct sink {
	/* False where nothing more is wanted: the writer stops quietly. */
	bool (*put)(void *to, struct str piece);
	void *to;
};

/* A sink that appends to "b", which must outlive it. */
struct sink sink_buf(struct buf *b);

#endif
