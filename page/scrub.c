/*
 * One pass over the bytes, so that the parser meets no trap: a bare "<!-->"
 * swallows no text, a NUL ends none, a template's text does not leak, and
 * attributes stay few.  Never builds anything and never looks back.
 */
#include "page/scrub.h"

#include <string.h>

#include "page/balance.h"

/* Elements whose inside is no text. */
enum { SCRIPT, STYLE, TEMPLATE, SVG, RAWS };

#define NAME_MAX   ((size_t)64)    /* bytes of an element's name */
#define TAG_TOKENS ((unsigned)256) /* words of one tag outside of quotes */

/* What was looked for to the end of the page and is not there. */
struct ends {
	bool comment, quote1, quote2, no_svg_end;
};

static bool
is_end(char c)
{
	return (unsigned char)c <= ' ' || c == '>' || c == '/';
}

static bool
is_letter(struct str s, size_t at)
{
	return at < s.n && (s.p[at] | 32) >= 'a' && (s.p[at] | 32) <= 'z';
}

static bool
opens(struct str s, size_t at, const char *name)
{
	size_t n = strlen(name);

	return at + n < s.n && str_eq_nocase(str_sub(s, at, n), str_of(name)) &&
	       is_end(s.p[at + n]);
}

static void
text_run(struct buf *out, struct str s)
{
	while (s.n > 0) {
		const char *nul = memchr(s.p, 0, s.n);
		size_t n = nul == NULL ? s.n : (size_t)(nul - s.p);

		buf_add(out, s.p, n);
		if (nul != NULL)
			buf_puts(out, "\xef\xbf\xbd");
		s = str_sub(s, nul == NULL ? n : n + 1, SIZE_MAX);
	}
}

/* Past the comment or declaration that begins at "at". */
static size_t
past_comment(struct str s, size_t at, struct ends *ends)
{
	size_t end;

	if (!str_starts(str_sub(s, at, 4), STR("<!--"))) {
		end = str_find(s, STR(">"), at);
		return end == SIZE_MAX ? s.n : end + 1;
	}
	if (str_starts(str_sub(s, at + 4, 2), STR(">")))
		return at + 5;
	if (str_starts(str_sub(s, at + 4, 2), STR("->")))
		return at + 6;
	/* Looked for once: a page of openings must not cost its square. */
	end = ends->comment ? SIZE_MAX : str_find(s, STR("-->"), at + 4);
	ends->comment = end == SIZE_MAX;
	return end == SIZE_MAX ? at + 4 : end + 3;
}

/* Past the quoted value whose quote stands at "at", or SIZE_MAX where it never
 * closes: that is looked for once, so that a page of open quotes does not cost
 * its square. */
static size_t
past_quote(struct str s, size_t at, struct ends *ends)
{
	bool *never = s.p[at] == '"' ? &ends->quote2 : &ends->quote1;
	const char *end = NULL;

	if (!*never)
		end = memchr(s.p + at + 1, s.p[at], s.n - at - 1);
	*never = end == NULL;
	return end == NULL ? SIZE_MAX : (size_t)(end - s.p) + 1;
}

/* The end of the tag that begins at "at"; copies it to "out" unless NULL. */
static size_t
past_tag(struct buf *out, struct str s, size_t at, struct ends *ends)
{
	size_t i = at, kept = 0;
	unsigned tokens = 0;

	while (i < s.n && s.p[i] != '>') {
		char c = s.p[i];

		if ((c == '"' || c == '\'') && s.p[i - 1] == '=') {
			size_t end = past_quote(s, i, ends);

			i = end == SIZE_MAX ? i + 1 : end;
			continue;
		}
		if ((unsigned char)c <= ' ' && ++tokens > TAG_TOKENS &&
		    kept == 0)
			kept = i;
		i++;
	}
	if (out != NULL) {
		text_run(out, str_sub(s, at, (kept > 0 ? kept : i) - at));
		buf_char(out, '>');
	}
	return i < s.n ? i + 1 : s.n;
}

/* Past "</name" and its ">", or the end where there is none.  Elements of the
 * name that open within count where they may nest. */
static size_t
past_close(struct str s, size_t at, const char *name, bool nests,
    size_t *inner_end, struct ends *ends)
{
	size_t open = 1;

	while (
	    (at = str_find(s, nests ? STR("<") : STR("</"), at)) != SIZE_MAX) {
		bool end = at + 1 < s.n && s.p[at + 1] == '/';

		if (end && opens(s, at + 2, name) && --open == 0) {
			*inner_end = at;
			return past_tag(NULL, s, at, ends);
		}
		if (!end && opens(s, at + 1, name))
			open++;
		at += 1;
	}
	*inner_end = s.n;
	return s.n;
}

static const char *const raw[] = { [SCRIPT] = "script",
	[STYLE] = "style",
	[TEMPLATE] = "template",
	[SVG] = "svg" };

/* Which element without text opens at "at", or RAWS. */
static size_t
raw_at(struct str s, size_t at)
{
	size_t k = 0;

	while (k < RAWS && !opens(s, at + 1, raw[k]))
		k++;
	return k;
}

/* Past an element without text; a script's is kept where it is data. */
static size_t
past_raw(struct str s, size_t at, size_t k, struct tree *t, struct ends *ends)
{
	size_t beg = past_tag(NULL, s, at, ends), inner = s.n, end;
	struct str tag = str_sub(s, at, beg - at);

	/* Nothing closes it: a browser loses the rest to a script or a
	 * template, but text behind a drawing is still the page's. */
	if (k == SVG && (str_ends(tag, STR("/>")) || ends->no_svg_end))
		return beg;
	end = past_close(s, beg, raw[k], k == TEMPLATE, &inner, ends);
	if (inner == s.n && k == SVG) {
		ends->no_svg_end = true;
		return beg;
	}
	if (k == SCRIPT) {
		t->scripts += inner - beg;
		if (str_find_nocase(tag, STR("ld+json"), 0) != SIZE_MAX &&
		    t->n_ldjson < TREE_LDJSON)
			t->ldjson[t->n_ldjson++] =
			    str_trim(str_sub(s, beg, inner - beg));
	}
	return end;
}

/* Whether the tag at "at" is kept; writes the ends that it implies. */
static bool
balanced(struct balance *open, struct buf *out, struct str s, size_t at)
{
	bool end = s.p[at + 1] == '/';
	size_t beg = at + 1 + end, n = 0;
	struct str name;

	while (beg + n < s.n && !is_end(s.p[beg + n]))
		n++;
	name = str_sub(s, beg, n);
	if (n == 0 || n > NAME_MAX || memchr(name.p, '<', n) != NULL)
		return false;
	return end ? balance_end(open, out, name)
		   : balance_start(open, out, name);
}

void
scrub(struct buf *out, struct str s, struct tree *t)
{
	struct ends ends = { 0 };
	struct balance open = { .n = 0 };
	size_t at = 0;

	while (at < s.n) {
		const char *lt = memchr(s.p + at, '<', s.n - at);
		size_t i = lt == NULL ? s.n : (size_t)(lt - s.p), k;
		unsigned char c = i + 1 < s.n ? (unsigned char)s.p[i + 1] : 0;

		text_run(out, str_sub(s, at, i - at));
		if (i >= s.n)
			return;
		if (c == '!' || c == '?' || (c == '/' && !is_letter(s, i + 2)))
			at = past_comment(s, i, &ends);
		else if ((k = raw_at(s, i)) < RAWS)
			at = past_raw(s, i, k, t, &ends);
		else if (c != '/' && !is_letter(s, i + 1)) {
			buf_puts(out, "&lt;");
			at = i + 1;
		} else if (balanced(&open, out, s, i))
			at = past_tag(out, s, i, &ends);
		else {
			buf_char(out, ' ');
			at = past_tag(NULL, s, i, &ends);
		}
	}
}
