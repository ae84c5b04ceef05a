/*
 * One pass over the bytes, so that the parser meets no trap: a bare "<!-->"
 * swallows no text, a NUL ends none, a template's text does not leak, and
 * attributes stay few.  Never builds anything and never looks back.
 */
#include "page/scrub.h"

#include <string.h>

#define TAG_TOKENS ((unsigned)256) /* words of one tag outside of quotes */

static bool
is_end(char c)
{
	return (unsigned char)c <= ' ' || c == '>' || c == '/';
}

static bool
opens(struct str s, size_t at, const char *name)
{
	size_t n = strlen(name);

	return at + n < s.n && str_eq_nocase(str_sub(s, at, n), str_of(name)) &&
	       is_end(s.p[at + n]);
}

/* Past the comment or declaration that begins at "at". */
static size_t
past_comment(struct str s, size_t at, bool *endless)
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
	end = *endless ? SIZE_MAX : str_find(s, STR("-->"), at + 4);
	*endless = end == SIZE_MAX;
	return end == SIZE_MAX ? at + 4 : end + 3;
}

/* The end of the tag that begins at "at"; copies it to "out" unless NULL. */
static size_t
past_tag(struct buf *out, struct str s, size_t at)
{
	size_t i = at, kept = at;
	unsigned tokens = 0;
	char quote = 0;
	bool cut = false;

	for (; i < s.n; i++) {
		char c = s.p[i];

		if (quote != 0) {
			quote = c == quote ? 0 : quote;
			continue;
		}
		if (c == '>')
			break;
		if ((c == '"' || c == '\'') && i > at && s.p[i - 1] == '=')
			quote = c;
		else if ((unsigned char)c <= ' ' && ++tokens > TAG_TOKENS &&
			 !cut) {
			cut = true;
			kept = i;
		}
	}
	if (i >= s.n && quote != 0) {
		/* A quote that never closes: the tag ends at its first ">". */
		size_t end = str_find(s, STR(">"), at);

		i = end == SIZE_MAX ? s.n : end;
		cut = false;
	}
	if (out != NULL) {
		buf_str(out, str_sub(s, at, (cut ? kept : i) - at));
		buf_char(out, '>');
	}
	return i < s.n ? i + 1 : s.n;
}

/* Past "</name" and its ">", or the end where there is none. */
static size_t
past_close(struct str s, size_t at, const char *name, size_t *inner_end)
{
	while ((at = str_find(s, STR("</"), at)) != SIZE_MAX) {
		if (opens(s, at + 2, name)) {
			*inner_end = at;
			return past_tag(NULL, s, at);
		}
		at += 2;
	}
	*inner_end = s.n;
	return s.n;
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

void
scrub(struct buf *out, struct str s, struct tree *t)
{
	static const char *const raw[] = { "script", "style", "template",
		"svg" };
	size_t at = 0;
	bool endless = false;

	while (at < s.n) {
		const char *lt = memchr(s.p + at, '<', s.n - at);
		size_t i = lt == NULL ? s.n : (size_t)(lt - s.p), end, inner;
		const char *gone = NULL;
		struct str tag;

		text_run(out, str_sub(s, at, i - at));
		if (i >= s.n)
			return;
		at = i;
		if (i + 1 < s.n && (s.p[i + 1] == '!' || s.p[i + 1] == '?')) {
			at = past_comment(s, i, &endless);
			continue;
		}
		for (size_t k = 0; k < sizeof(raw) / sizeof(raw[0]); k++)
			if (opens(s, i + 1, raw[k]))
				gone = raw[k];
		if (gone == NULL) {
			if (i + 1 >= s.n ||
			    (s.p[i + 1] != '/' &&
				!((s.p[i + 1] | 32) >= 'a' &&
				    (s.p[i + 1] | 32) <= 'z'))) {
				buf_puts(out, "&lt;");
				at = i + 1;
			} else
				at = past_tag(out, s, i);
			continue;
		}
		at = past_tag(NULL, s, i);
		tag = str_sub(s, i, at - i);
		if (str_ends(tag, STR("/>")) && strcmp(gone, "svg") == 0)
			continue;
		end = past_close(s, at, gone, &inner);
		if (strcmp(gone, "script") == 0) {
			t->scripts += inner - at;
			if (str_find_nocase(tag, STR("ld+json"), 0) !=
				SIZE_MAX &&
			    t->n_ldjson < TREE_LDJSON)
				t->ldjson[t->n_ldjson++] =
				    str_trim(str_sub(s, at, inner - at));
		}
		at = end;
	}
}
