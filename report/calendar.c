/*
 * VEVENTs of whole days.  Every text is escaped, every line folded at 75
 * octets between code points, so that no title can begin a line of its own.
 */
#include "report/calendar.h"

#include <stdbool.h>

#include "base/date.h"
#include "base/url.h"
#include "base/utf8.h"

#define LINE_OCTETS ((size_t)75)
#define FIELD_BYTES ((size_t)16384) /* of one value; the rest is cut */

/* One content line, folded (RFC 5545, 3.1). */
static void
put_line(struct buf *b, const char *name, struct str value)
{
	size_t col = str_of(name).n;
	uint32_t c;

	buf_puts(b, name);
	while (value.n > 0) {
		size_t n = utf8_next(value, &c);

		if (n == 0)
			n = 1;
		if (col + n > LINE_OCTETS) {
			buf_puts(b, "\r\n ");
			col = 1;
		}
		buf_add(b, value.p, n);
		col += n;
		value = str_sub(value, n, value.n);
	}
	buf_puts(b, "\r\n");
}

/* A TEXT value (3.3.11); controls are gone, line ends are "\n". */
static void
put_text(struct buf *b, const char *name, struct str s)
{
	struct buf clean = buf_new(FIELD_BYTES * 4),
		   out = buf_new(FIELD_BYTES * 8);
	struct str v;

	if (s.n == 0)
		return;
	utf8_clean(&clean, str_sub(s, 0, FIELD_BYTES));
	v = buf_view(&clean);
	for (size_t i = 0; i < v.n; i++) {
		unsigned char c = (unsigned char)v.p[i];

		if (c == '\\' || c == ';' || c == ',')
			buf_char(&out, '\\');
		if (c == '\n')
			buf_puts(&out, "\\n");
		else if (c == '\t')
			buf_char(&out, ' ');
		else if (c >= 0x20 && c != 0x7f)
			buf_char(&out, (char)c);
	}
	put_line(b, name, buf_view(&out));
	buf_free(&clean);
	buf_free(&out);
}

void
calendar_begin(struct buf *b, const char *version)
{
	buf_puts(b, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
	buf_printf(b, "PRODID:-//pactwatch//pactwatch %s//EN\r\n", version);
	buf_puts(b, "CALSCALE:GREGORIAN\r\nX-WR-CALNAME:pactwatch\r\n");
}

static void
put_day(struct buf *b, const char *name, struct civil c)
{
	buf_printf(
	    b, "%s;VALUE=DATE:%04d%02d%02d\r\n", name, c.year, c.month, c.day);
}

bool
calendar_put(struct buf *b, const struct calendar_day *d, int64_t stamp)
{
	struct civil c, at = date_civil((int32_t)(stamp / 86400));
	int64_t s = stamp % 86400;
	struct buf uid = buf_new(1024);

	if (!date_read_day(d->day, &c) || c.month == 0 || c.day == 0 ||
	    !date_valid(c) || c.year < 1900 || c.year > 2200)
		return false;
	buf_puts(b, "BEGIN:VEVENT\r\n");
	buf_str(&uid, str_sub(d->id, 0, 200));
	buf_puts(&uid, "@pactwatch");
	put_text(b, "UID:", buf_view(&uid));
	buf_free(&uid);
	buf_printf(b, "DTSTAMP:%04d%02d%02dT%02d%02d%02dZ\r\n", at.year,
	    at.month, at.day, (int)(s / 3600), (int)(s / 60 % 60),
	    (int)(s % 60));
	put_day(b, "DTSTART", c);
	put_day(b, "DTEND", date_civil(date_days(c) + 1));
	put_text(b, "SUMMARY:", d->summary);
	put_text(b, "DESCRIPTION:", d->description);
	if (url_fetchable(d->url, NULL))
		put_line(b, "URL:", d->url);
	buf_puts(b, "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
	return true;
}

void
calendar_end(struct buf *b)
{
	buf_puts(b, "END:VCALENDAR\r\n");
}
