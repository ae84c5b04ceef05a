/*
 * A PDF's text, mended: running heads and page numbers go, lines become
 * paragraphs, broken words become whole.
 */
#include "page/pdf.h"

#include <string.h>

#include "base/hash.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define TEXT_MAX ((size_t)16 << 20) /* bytes of text of one PDF */
#define LINES    ((size_t)1 << 19)  /* lines of one PDF */
#define EDGE     2                  /* lines of a page that may be heads */
#define HEAD_MAX ((size_t)160)      /* bytes of a running head */
#define SLOTS    ((size_t)4096)     /* running heads that are counted */
#define REPEATED 3                  /* pages with one and the same head */

struct line {
	struct str s;    /* trimmed; empty: a blank line */
	bool drop, edge; /* edge: first or last of a page */
	bool page;       /* the first of a page */
};

struct lines {
	struct line *v;
	size_t n;
	size_t widest; /* bytes of the longest line but for outliers */
};

bool
pdf_is(struct str bytes)
{
	return str_starts(bytes, STR("%PDF-"));
}

/* Counts lines, so that the list is taken once. */
static enum status
split(struct arena *a, struct str raw, struct lines *out)
{
	size_t n = 1;
	bool page = true;

	for (size_t i = 0; i < raw.n; i++)
		n += raw.p[i] == '\n' || raw.p[i] == '\f';
	if (n > LINES)
		return ST_LIMIT;
	out->v = arena_take(a, n * sizeof(*out->v));
	if (out->v == NULL)
		return ST_NOMEM;
	while (raw.n > 0) {
		size_t at = 0;
		bool feed;

		while (at < raw.n && raw.p[at] != '\n' && raw.p[at] != '\f')
			at++;
		feed = at < raw.n && raw.p[at] == '\f';
		if (at > 0 || !feed) {
			struct line *l = &out->v[out->n++];

			l->s = str_trim(str_sub(raw, 0, at));
			l->page = page;
			page = false;
			if (l->s.n > out->widest && l->s.n < 200)
				out->widest = l->s.n;
		}
		page = page || feed;
		raw = str_sub(raw, at + 1, SIZE_MAX);
	}
	return ST_OK;
}

/* The first and last written lines of each page. */
static void
edges(struct lines *ls)
{
	size_t seen = 0;

	for (size_t i = 0; i < ls->n; i++) {
		seen = ls->v[i].page ? 0 : seen;
		if (ls->v[i].s.n > 0 && seen++ < EDGE)
			ls->v[i].edge = true;
	}
	seen = 0;
	for (size_t i = ls->n; i-- > 0;) {
		if (ls->v[i].s.n > 0 && seen++ < EDGE)
			ls->v[i].edge = true;
		seen = ls->v[i].page ? 0 : seen;
	}
}

/* A head's hash: its digits count as one and the same. */
static uint64_t
head_hash(struct str s)
{
	char key[HEAD_MAX];
	size_t n = 0;

	for (size_t i = 0; i < s.n && n < HEAD_MAX; i++) {
		bool digit = s.p[i] >= '0' && s.p[i] <= '9';

		if (!digit || n == 0 || key[n - 1] != '#')
			key[n++] = digit ? '#' : s.p[i];
	}
	return hash_mix((struct str){ key, n });
}

static bool
page_number(struct str s)
{
	size_t letters = 0, digits = 0;

	for (size_t i = 0; i < s.n; i++) {
		digits += s.p[i] >= '0' && s.p[i] <= '9';
		letters += (s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z';
	}
	return digits > 0 && digits <= 4 && s.n < 14 &&
	       (letters == 0 || str_starts_nocase(s, STR("page")) ||
		   str_starts_nocase(s, STR("seite")) ||
		   str_starts_nocase(s, STR("p.")));
}

static enum status
heads(struct arena *a, struct lines *ls)
{
	struct slot {
		uint64_t hash;
		unsigned count;
	} *slots = arena_take(a, SLOTS * sizeof(*slots));

	if (slots == NULL)
		return ST_NOMEM;
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < ls->n; i++) {
			struct line *l = &ls->v[i];
			uint64_t h;
			struct slot *slot;

			if (!l->edge || l->s.n > HEAD_MAX)
				continue;
			h = head_hash(l->s);
			slot = &slots[h % SLOTS];
			if (pass == 0 && (slot->count == 0 || slot->hash == h))
				*slot = (struct slot){ h, slot->count + 1 };
			if (pass == 1)
				l->drop = page_number(l->s) ||
					  (slot->hash == h &&
					      slot->count >= REPEATED);
		}
	return ST_OK;
}

static bool
lower(char c)
{
	return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0xc3;
}

/* Whether a paragraph ends behind "s", of which "next" is the line after. */
static bool
ends_paragraph(const struct lines *ls, struct str s, struct str next)
{
	char last = s.p[s.n - 1];

	if (strchr(".!?:;", last) != NULL && s.n * 10 < ls->widest * 8)
		return true;
	/* A short line before one that opens with a capital: a heading. */
	return s.n * 2 < ls->widest && last != '-' && last != ',' &&
	       !lower(next.p[0]);
}

static void
write_out(const struct lines *ls, struct buf *out)
{
	const struct line *before = NULL;
	bool blank = false, page = false;

	for (size_t i = 0; i < ls->n; i++) {
		const struct line *l = &ls->v[i];
		size_t n = out->n;

		page = page || l->page;
		if (l->s.n == 0 || l->drop) {
			blank = blank || l->s.n == 0;
			continue;
		}
		/* A paragraph goes on over the page where it had not ended. */
		if (page && before != NULL && lower(l->s.p[0]) &&
		    strchr(".!?:", before->s.p[before->s.n - 1]) == NULL)
			blank = false;
		if (before == NULL)
			;
		else if (blank || ends_paragraph(ls, before->s, l->s))
			buf_puts(out, "\n\n");
		else if (n > 1 && out->p[n - 1] == '-' && lower(l->s.p[0]) &&
			 lower(out->p[n - 2])) {
			out->n--;
			out->p[out->n] = 0;
		} else
			buf_char(out, ' ');
		buf_str(out, l->s);
		before = l;
		blank = page = false;
	}
}

enum status
pdf_mend(struct arena *a, struct str raw, struct buf *out)
{
	struct lines ls = { 0 };
	enum status st = split(a, raw, &ls);

	if (st != ST_OK)
		return st;
	edges(&ls);
	st = heads(a, &ls);
	if (st != ST_OK)
		return st;
	write_out(&ls, out);
	return buf_status(out);
}

const struct child_limits pdf_limits = {
	.cpu_s = 20, .wall_s = 30, .space_bytes = (size_t)1 << 30
};

enum status
pdf_text(struct arena *a, struct str bytes, const struct child_limits *limits,
    struct buf *out, struct fault *fault)
{
	static const char *const paths[] = { "/usr/bin/pdftotext",
		"/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext" };
	static const char *const argv[] = { "pdftotext", "-q", "-enc", "UTF-8",
		"-eol", "unix", "-", "-", NULL };
	struct buf raw = buf_new(TEXT_MAX);
	struct fault why = { 0 };
	enum status st = ST_ABSENT;

	for (size_t i = 0; i < COUNT(paths) && st == ST_ABSENT; i++) {
		buf_clear(&raw);
		st = child_run(paths[i], argv, limits, bytes, &raw, &why);
	}
	if (st == ST_ABSENT)
		fault_set(fault, "pdf: pdftotext is not here; "
				 "install poppler-utils");
	else if (st != ST_OK)
		fault_set(fault, "pdf: %s", why.what);
	else {
		st = pdf_mend(a, buf_view(&raw), out);
		if (st != ST_OK)
			fault_set(fault, "pdf: its text is too large");
	}
	buf_free(&raw);
	return st;
}
