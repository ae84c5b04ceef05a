/* Atom entries with a urn:uuid made of the key (RFC 9562, version 8). */
#include "report/atom.h"

#include "base/date.h"
#include "base/hash.h"
#include "base/url.h"

#include "report/markup.h"

static void
put_uuid(struct buf *b, struct str key)
{
	unsigned char h[HASH_BYTES] = { 0 };

	if (hash_sha256(key, h) != ST_OK) {
		b->st = b->st == ST_OK ? ST_NOMEM : b->st;
		return;
	}
	h[6] = (unsigned char)((h[6] & 0x0f) | 0x80);
	h[8] = (unsigned char)((h[8] & 0x3f) | 0x80);
	buf_puts(b, "urn:uuid:");
	for (size_t i = 0; i < 16; i++)
		buf_printf(b, "%s%02x",
		    i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", h[i]);
}

static void
put_element(struct buf *b, const char *name, struct str s)
{
	buf_printf(b, "<%s>", name);
	markup_text(b, s);
	buf_printf(b, "</%s>\n", name);
}

void
atom_begin(struct buf *b, int64_t updated, const char *version)
{
	buf_puts(b, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
		    "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>");
	put_uuid(b, STR("pactwatch feed of agreements"));
	buf_puts(b, "</id>\n<title>pactwatch: agreements and measures</title>\n"
		    "<updated>");
	date_put_instant(b, updated);
	buf_printf(b,
	    "</updated>\n<author><name>pactwatch</name></author>\n"
	    "<generator version=\"%s\">pactwatch</generator>\n",
	    version);
}

void
atom_put(struct buf *b, const struct atom_entry *e)
{
	buf_puts(b, "<entry>\n<id>");
	put_uuid(b, e->key);
	buf_puts(b, "</id>\n");
	put_element(b, "title", e->title);
	buf_puts(b, "<updated>");
	date_put_instant(b, e->updated);
	buf_puts(b, "</updated>\n");
	if (e->category.n > 0) {
		buf_puts(b, "<category term=\"");
		markup_text(b, e->category);
		buf_puts(b, "\"/>\n");
	}
	if (url_fetchable(e->url, NULL)) {
		buf_puts(b, "<link rel=\"alternate\" href=\"");
		markup_text(b, e->url);
		buf_puts(b, "\"/>\n");
	}
	put_element(b, "content", e->summary);
	buf_puts(b, "</entry>\n");
}

void
atom_end(struct buf *b)
{
	buf_puts(b, "</feed>\n");
}
