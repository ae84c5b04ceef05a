/*
 * Guessing no more than a page declares: labels of the WHATWG Encoding
 * Standard, conversion by iconv.  Never UTF-7, never a failure for bad bytes.
 */
#include "base/charset.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"

#define SNIFF_BYTES ((size_t)4096) /* a declaration stands before these */
#define CHUNK       ((size_t)8192) /* bytes that one call of iconv makes */

/* "label" is what pages write, "name" is what decided and what is shown,
 * "iconv" is the conversion.  Lower case; the standard's aliases that live
 * pages still use. */
static const struct label {
	const char *label, *name, *iconv;
} labels[] = {
	{ "utf-8", "utf-8", NULL },
	{ "utf8", "utf-8", NULL },
	{ "unicode-1-1-utf-8", "utf-8", NULL },
	{ "utf-16", "utf-16le", "UTF-16LE" },
	{ "utf-16le", "utf-16le", "UTF-16LE" },
	{ "utf-16be", "utf-16be", "UTF-16BE" },
	{ "windows-1252", "windows-1252", "CP1252" },
	{ "cp1252", "windows-1252", "CP1252" },
	{ "x-cp1252", "windows-1252", "CP1252" },
	{ "iso-8859-1", "windows-1252", "CP1252" },
	{ "iso8859-1", "windows-1252", "CP1252" },
	{ "iso_8859-1", "windows-1252", "CP1252" },
	{ "latin1", "windows-1252", "CP1252" },
	{ "l1", "windows-1252", "CP1252" },
	{ "ascii", "windows-1252", "CP1252" },
	{ "us-ascii", "windows-1252", "CP1252" },
	{ "ansi_x3.4-1968", "windows-1252", "CP1252" },
	{ "windows-1250", "windows-1250", "CP1250" },
	{ "cp1250", "windows-1250", "CP1250" },
	{ "windows-1251", "windows-1251", "CP1251" },
	{ "cp1251", "windows-1251", "CP1251" },
	{ "windows-1253", "windows-1253", "CP1253" },
	{ "cp1253", "windows-1253", "CP1253" },
	{ "windows-1254", "windows-1254", "CP1254" },
	{ "cp1254", "windows-1254", "CP1254" },
	{ "iso-8859-9", "windows-1254", "CP1254" },
	{ "latin5", "windows-1254", "CP1254" },
	{ "windows-1255", "windows-1255", "CP1255" },
	{ "windows-1256", "windows-1256", "CP1256" },
	{ "windows-1257", "windows-1257", "CP1257" },
	{ "windows-1258", "windows-1258", "CP1258" },
	{ "windows-874", "windows-874", "CP874" },
	{ "tis-620", "windows-874", "CP874" },
	{ "iso-8859-11", "windows-874", "CP874" },
	{ "iso-8859-2", "iso-8859-2", "ISO-8859-2" },
	{ "latin2", "iso-8859-2", "ISO-8859-2" },
	{ "iso-8859-3", "iso-8859-3", "ISO-8859-3" },
	{ "iso-8859-4", "iso-8859-4", "ISO-8859-4" },
	{ "iso-8859-5", "iso-8859-5", "ISO-8859-5" },
	{ "iso-8859-6", "iso-8859-6", "ISO-8859-6" },
	{ "iso-8859-7", "iso-8859-7", "ISO-8859-7" },
	{ "greek", "iso-8859-7", "ISO-8859-7" },
	{ "iso-8859-8", "iso-8859-8", "ISO-8859-8" },
	{ "iso-8859-8-i", "iso-8859-8", "ISO-8859-8" },
	{ "iso-8859-10", "iso-8859-10", "ISO-8859-10" },
	{ "iso-8859-13", "iso-8859-13", "ISO-8859-13" },
	{ "iso-8859-14", "iso-8859-14", "ISO-8859-14" },
	{ "iso-8859-15", "iso-8859-15", "ISO-8859-15" },
	{ "latin-9", "iso-8859-15", "ISO-8859-15" },
	{ "iso-8859-16", "iso-8859-16", "ISO-8859-16" },
	{ "koi8-r", "koi8-r", "KOI8-R" },
	{ "koi8-u", "koi8-u", "KOI8-U" },
	{ "ibm866", "ibm866", "CP866" },
	{ "cp866", "ibm866", "CP866" },
	{ "macintosh", "macintosh", "MACINTOSH" },
	{ "gb18030", "gb18030", "GB18030" },
	{ "gbk", "gb18030", "GB18030" },
	{ "gb2312", "gb18030", "GB18030" },
	{ "gb_2312-80", "gb18030", "GB18030" },
	{ "x-gbk", "gb18030", "GB18030" },
	{ "big5", "big5", "BIG5-HKSCS" },
	{ "big5-hkscs", "big5", "BIG5-HKSCS" },
	{ "x-x-big5", "big5", "BIG5-HKSCS" },
	{ "shift_jis", "shift_jis", "CP932" },
	{ "shift-jis", "shift_jis", "CP932" },
	{ "sjis", "shift_jis", "CP932" },
	{ "x-sjis", "shift_jis", "CP932" },
	{ "windows-31j", "shift_jis", "CP932" },
	{ "ms_kanji", "shift_jis", "CP932" },
	{ "euc-jp", "euc-jp", "EUC-JP-MS" },
	{ "x-euc-jp", "euc-jp", "EUC-JP-MS" },
	{ "iso-2022-jp", "iso-2022-jp", "ISO-2022-JP" },
	{ "euc-kr", "euc-kr", "UHC" },
	{ "ks_c_5601-1987", "euc-kr", "UHC" },
	{ "ksc5601", "euc-kr", "UHC" },
	{ "windows-949", "euc-kr", "UHC" },
};

static const struct label *
label_find(struct str s)
{
	s = str_trim(s);
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (str_eq_nocase(s, str_of(labels[i].label)))
			return &labels[i];
	return NULL;
}

/* The value after "name" and '=' at or after "from", with or without quotes;
 * empty where there is none. */
static struct str
value_after(struct str s, const char *name, size_t from)
{
	size_t at;

	while ((at = str_find_nocase(s, str_of(name), from)) != SIZE_MAX) {
		struct str rest = str_sub(s, at + str_of(name).n, s.n);
		char quote;
		size_t n = 0;

		from = at + 1;
		rest = str_trim(rest);
		if (!str_starts(rest, STR("=")))
			continue;
		rest = str_trim(str_sub(rest, 1, rest.n));
		quote = rest.n > 0 ? rest.p[0] : '\0';
		if (quote == '"' || quote == '\'') {
			rest = str_sub(rest, 1, rest.n);
			return str_trim(str_cut(&rest, quote));
		}
		while (n < rest.n && rest.p[n] > ' ' && rest.p[n] != ';' &&
		       rest.p[n] != '"' && rest.p[n] != '\'' &&
		       rest.p[n] != '>' && rest.p[n] != '/')
			n++;
		return str_sub(rest, 0, n);
	}
	return (struct str){ NULL, 0 };
}

struct str
charset_of_type(struct str type)
{
	size_t at = str_find(type, STR(";"), 0);

	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	return value_after(type, "charset", at);
}

/* What <?xml encoding=""?> or <meta charset> says, or NULL.  One that could
 * be read as ASCII is no UTF-16, whatever it says. */
static const struct label *
declared_inside(struct str bytes)
{
	struct str head = str_trim(str_sub(bytes, 0, SNIFF_BYTES));
	const struct label *l = NULL;
	size_t at = 0, end;

	if (str_starts_nocase(head, STR("<?xml")) &&
	    (end = str_find(head, STR("?>"), 0)) != SIZE_MAX)
		l = label_find(
		    value_after(str_sub(head, 0, end), "encoding", 0));
	while (l == NULL &&
	       (at = str_find_nocase(head, STR("<meta"), at)) != SIZE_MAX) {
		end = str_find(head, STR(">"), at);
		l = label_find(value_after(
		    str_sub(head, at, end == SIZE_MAX ? head.n : end - at + 1),
		    "charset", 0));
		at += 5;
	}
	if (l != NULL && str_starts(str_of(l->name), STR("utf-16")))
		l = &labels[0];
	return l;
}

/* A byte order mark, or the two first letters of XML in UTF-16. */
static const struct label *
marked(struct str bytes, size_t *mark)
{
	static const struct {
		struct str start;
		size_t mark;
		const char *label;
	} marks[] = {
		{ STR_INIT("\xef\xbb\xbf"), 3, "utf-8" },
		{ STR_INIT("\xff\xfe"), 2, "utf-16le" },
		{ STR_INIT("\xfe\xff"), 2, "utf-16be" },
		{ STR_INIT("<\0?\0"), 0, "utf-16le" },
		{ STR_INIT("\0<\0?"), 0, "utf-16be" },
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (str_starts(bytes, marks[i].start)) {
			*mark = marks[i].mark;
			return label_find(str_of(marks[i].label));
		}
	return NULL;
}

/* How much of "s" speaks for UTF-8 and how much against it. */
struct weight {
	size_t wide; /* valid sequences of more than one byte */
	size_t bad;  /* bytes of no valid sequence */
	bool nuls;
};

static struct weight
weigh(struct str s)
{
	struct weight w = { 0 };
	uint32_t c;

	w.nuls = s.n > 0 && memchr(s.p, 0, s.n) != NULL;
	while (s.n > 0) {
		size_t n = utf8_ascii(s);

		if (n == 0) {
			n = utf8_next(s, &c);
			w.wide += n > 1;
			w.bad += n == 0;
		}
		s = str_sub(s, n > 0 ? n : 1, s.n);
	}
	return w;
}

/* Whether the bytes allow what is declared.  A stray bad byte does not make a
 * UTF-8 page another's; and letters past ASCII that are all valid UTF-8 are
 * no windows-1252, which servers declare by habit. */
static bool
believable(const struct label *l, struct weight w)
{
	if (l == NULL)
		return false;
	if (l->iconv == NULL)
		return w.bad <= w.wide;
	return !(str_is(str_of(l->name), "windows-1252") && w.wide > 0 &&
		 w.bad == 0);
}

/* False where iconv does not know the charset. */
static bool
convert(struct buf *b, struct str s, const char *from)
{
	iconv_t cd = iconv_open("UTF-8", from);
	char *in = (char *)(uintptr_t)s.p; /* iconv(3) does not write there */
	size_t left = s.n;

	if (cd == (iconv_t)-1)
		return false;
	while (left > 0 && buf_status(b) == ST_OK) {
		char chunk[CHUNK];
		char *out = chunk;
		size_t room = sizeof(chunk);
		size_t r = iconv(cd, &in, &left, &out, &room);
		int why = r == (size_t)-1 ? errno : 0;

		buf_add(b, chunk, sizeof(chunk) - room);
		if (why == EILSEQ || why == EINVAL) {
			buf_utf8(b, 0xfffd);
			in++;
			left--;
		}
	}
	iconv_close(cd);
	return true;
}

static const struct label *
decide(struct str bytes, struct str http, struct weight w)
{
	const struct label *l = label_find(http);

	if (!believable(l, w))
		l = declared_inside(bytes);
	if (!believable(l, w))
		l = label_find(
		    w.bad <= w.wide ? STR("utf-8") : STR("windows-1252"));
	return l;
}

enum status
charset_utf8(struct arena *a, struct str bytes, struct str http,
    struct str *out, const char **used)
{
	size_t mark = 0;
	const struct label *l = marked(bytes, &mark);
	struct weight w = weigh(str_sub(bytes, mark, bytes.n));
	struct buf raw = buf_new(bytes.n * 4 + CHUNK), clean;
	enum status st = ST_OK;
	struct str kept;

	clean = buf_new(raw.ceiling * 3);
	bytes = str_sub(bytes, mark, bytes.n);
	if (l == NULL)
		l = decide(bytes, http, w);
	if (l->iconv == NULL && w.bad == 0 && !w.nuls) {
		kept = bytes;
	} else {
		if (l->iconv == NULL || !convert(&raw, bytes, l->iconv)) {
			l = &labels[0];
			buf_str(&raw, bytes);
		}
		utf8_clean(&clean, buf_view(&raw));
		st = buf_status(&raw) != ST_OK ? buf_status(&raw)
					       : buf_status(&clean);
		kept = str_keep(a, buf_view(&clean));
		if (st == ST_OK && kept.p == NULL)
			st = ST_NOMEM;
	}
	if (st == ST_OK) {
		*out = kept;
		if (used != NULL)
			*used = l->name;
	}
	buf_free(&raw);
	buf_free(&clean);
	return st;
}
