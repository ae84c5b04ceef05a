/* Numbers out of bounds count as not said; cron/config.c has told of them. */
#include "cron/how.h"

#include <unistd.h>

#include "base/buf.h"

struct fetch_limits
how_limits(const struct config *c)
{
	struct fetch_limits l = fetch_limits_usual();

	if (c == NULL)
		return l;
	if (c->timeout_s > 0 && c->timeout_s <= 3600)
		l.total_ms = c->timeout_s * 1000;
	if (c->parallel > 0)
		l.parallel = c->parallel;
	if (c->pause_s <= 86400)
		l.gap_ms = c->pause_s * 1000;
	if (c->max_body_bytes > 0)
		l.body_bytes = (size_t)c->max_body_bytes;
	return l;
}

struct str
how_contact(struct arena *a, const struct config *c)
{
	char host[256] = "localhost";
	struct buf b = buf_new(512);
	struct str out;

	if (c != NULL && c->contact.n > 0)
		return c->contact;
	(void)gethostname(host, sizeof(host) - 1);
	buf_printf(&b, "mailto:root@%s", host);
	out = str_keep(a, buf_view(&b));
	buf_free(&b);
	return out;
}
