/*
 * A buffer as a sink.  Never writes to a file by itself.
 */
#include "report/sink.h"

static bool
put_buf(void *to, struct str piece)
{
	struct buf *b = to;

	buf_str(b, piece);
	return buf_status(b) == ST_OK;
}

struct sink
sink_buf(struct buf *b)
{
	struct sink s = { put_buf, b };

	return s;
}
