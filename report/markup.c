/* One escaper for all markup that leaves the program. */
#include "report/markup.h"

#include "base/url.h"
#include "base/utf8.h"

/* C0 but tab and line end, C1 and non-characters have no place in XML; bidi
 * overrides have none in a page that people trust. */
static bool
is_unwanted(uint32_t c)
{
	return (utf8_steers(c) && c != '\t' && c != '\n') || c == 0xfffe ||
	       c == 0xffff;
}

void
markup_text(struct buf *b, struct str s)
{
	uint32_t c;
	size_t n;

	for (; s.n > 0; s = str_sub(s, n, s.n)) {
		n = utf8_next(s, &c);
		if (n == 0 || is_unwanted(c)) {
			n = n == 0 ? 1 : n;
			buf_puts(b, "\ufffd");
		} else if (c == '&') {
			buf_puts(b, "&amp;");
		} else if (c == '<') {
			buf_puts(b, "&lt;");
		} else if (c == '>') {
			buf_puts(b, "&gt;");
		} else if (c == '"') {
			buf_puts(b, "&quot;");
		} else if (c == '\'') {
			buf_puts(b, "&#39;");
		} else {
			buf_add(b, s.p, n);
		}
	}
}

void
markup_link(struct buf *b, struct str url, struct str text)
{
	if (!url_fetchable(url, NULL)) {
		markup_text(b, text);
		return;
	}
	buf_puts(b, "<a rel=\"noreferrer\" href=\"");
	markup_text(b, url);
	buf_puts(b, "\">");
	markup_text(b, text);
	buf_puts(b, "</a>");
}
