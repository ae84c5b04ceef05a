/*
 * Plain text into a document with zones, by looking at the text alone.
 *
 * The text is put out as it came (only cleaned of invalid bytes): a zone that
 * is wrong costs less than a paragraph that is gone.  So a bare headline is a
 * sidebar only where it stands apart by more than one empty line, or behind a
 * label that announces it, or in the tail after the last whole sentence.
 */
#include <string.h>

#include "base/utf8.h"

#include "page/lang.h"
#include "page/lines.h"
#include "page/page.h"
#include "page/paper.h"

#define TITLE_WITHIN ((size_t)3) /* paragraphs before which a title may come */
#define PARAGRAPHS   ((size_t)1 << 18) /* of one text */

struct para {
	size_t beg, end; /* in the text */
	unsigned above;  /* empty lines in front */
	unsigned below;  /* and behind */
	enum zone zone;
};

struct paras {
	struct para *v;
	size_t n, room;
};

static bool
paras_add(struct arena *arena, struct paras *ps, struct para p)
{
	if (ps->n == ps->room) {
		size_t room = ps->room == 0 ? 128 : ps->room * 2;
		struct para *more = NULL;

		if (room <= PARAGRAPHS)
			more = arena_take(arena, room * sizeof(*more));
		if (more == NULL)
			return false;
		if (ps->n > 0)
			memcpy(more, ps->v, ps->n * sizeof(*more));
		ps->v = more;
		ps->room = room;
	}
	ps->v[ps->n++] = p;
	return true;
}

/* Splits at lines that hold nothing but white space. */
static bool
split(struct arena *arena, struct str text, struct paras *ps)
{
	struct para cur = { 0 };
	bool open = false;
	unsigned blank = 0;

	for (size_t at = 0; at < text.n;) {
		const char *nl = memchr(text.p + at, '\n', text.n - at);
		size_t end = nl == NULL ? text.n : (size_t)(nl - text.p);
		struct str line = str_trim(str_sub(text, at, end - at));

		if (line.n == 0) {
			if (open && !paras_add(arena, ps, cur))
				return false;
			blank = open ? 1 : blank + 1;
			open = false;
		} else {
			if (!open) {
				if (ps->n > 0)
					ps->v[ps->n - 1].below = blank;
				cur = (struct para){ .beg = at,
					.above = blank,
					.zone = ZONE_BODY };
				open = true;
			}
			cur.end = end;
		}
		at = end + 1;
	}
	return !open || paras_add(arena, ps, cur);
}

static struct str
words_of(struct str text, const struct para *p)
{
	struct str s = str_trim(str_sub(text, p->beg, p->end - p->beg));

	while (s.n > 0 && s.p[0] == '#')
		s = str_sub(s, 1, SIZE_MAX);
	return str_trim(s);
}

/* The paragraph that repeats the title, or SIZE_MAX. */
static size_t
find_title(struct str text, const struct paras *ps, struct str title)
{
	title = str_trim(title);
	for (size_t i = 0; title.n > 0 && i < ps->n && i < TITLE_WITHIN; i++)
		if (str_eq_nocase(words_of(text, &ps->v[i]), title))
			return i;
	return SIZE_MAX;
}

static enum zone
shape(struct str s)
{
	if (s.n == 0)
		return ZONE_BODY;
	if (line_is_furniture(s))
		return ZONE_FURNITURE;
	if (line_is_related(s))
		return ZONE_SIDEBAR;
	if (line_is_caption(s))
		return ZONE_CAPTION;
	if (line_is_credit(s))
		return ZONE_FURNITURE;
	if (line_is_item(s))
		return ZONE_LIST;
	if (s.p[0] == '>')
		return ZONE_QUOTE;
	if (s.p[0] == '|')
		return ZONE_TABLE;
	return ZONE_BODY;
}

/* What only its neighbours tell. */
static void
neighbours(struct str text, struct paras *ps, size_t title)
{
	size_t last = 0; /* one past the last paragraph that is a sentence */
	bool bio = false;

	for (size_t i = 0; i < ps->n; i++) {
		struct str s = words_of(text, &ps->v[i]);

		if (ps->v[i].zone == ZONE_BODY && line_words(s) >= 8 &&
		    line_has_stop(s) && !line_is_bio(s))
			last = i + 1;
	}
	for (size_t i = 0; i < ps->n; i++) {
		struct para *p = &ps->v[i];
		struct str s = words_of(text, p);
		bool tail = i >= last && last > 0;
		bool apart = p->above > 1 && p->below > 1;

		if (i == title || p->zone != ZONE_BODY)
			continue;
		if (line_is_headline(s) &&
		    (tail || (apart && i > 0) ||
			(i > 0 && ps->v[i - 1].zone == ZONE_SIDEBAR &&
			    line_is_related(words_of(text, p - 1)))))
			p->zone = ZONE_SIDEBAR;
		else if (tail && line_is_bio(s)) {
			p->zone = ZONE_BIO;
			bio = true;
			if (i > 0 && line_is_name(words_of(text, p - 1)))
				p[-1].zone = ZONE_BIO;
		} else if (bio && line_words(s) <= 5 && !line_has_stop(s))
			p->zone = ZONE_FURNITURE;
	}
	/* A list of headlines holds some without a verb. */
	for (size_t i = last; last > 0 && i < ps->n; i++) {
		struct para *p = &ps->v[i];

		if (p->zone == ZONE_BODY && p->above > 1 && p->below > 1 &&
		    ((i > 0 && p[-1].zone == ZONE_SIDEBAR) ||
			(i + 1 < ps->n && p[1].zone == ZONE_SIDEBAR)) &&
		    line_is_capital(words_of(text, p)))
			p->zone = ZONE_SIDEBAR;
	}
	/* A deck stands between the title and the caption of its picture. */
	if (title < ps->n && title + 2 < ps->n &&
	    ps->v[title + 1].zone == ZONE_BODY &&
	    ps->v[title + 2].zone == ZONE_CAPTION)
		ps->v[title + 1].zone = ZONE_DECK;
}

enum status
page_text(struct arena *arena, struct str title, struct str body,
    struct document *out, struct fault *fault)
{
	struct paper paper = paper_new(arena);
	struct document doc = { .kind = PAGE_ARTICLE, .quality = 1 };
	struct paras ps = { 0 };
	struct buf clean = buf_new(PAPER_MAX);
	struct str text;
	size_t at = SIZE_MAX, offset = 0;
	enum status st = ST_OK;

	utf8_clean(&clean, title);
	doc.title = str_keep(arena, str_trim(buf_view(&clean)));
	buf_clear(&clean);
	utf8_clean(&clean, body);
	if ((st = buf_status(&clean)) != ST_OK) {
		fault_set(fault, "text larger than %zu bytes", PAPER_MAX);
		goto out;
	}
	text = buf_view(&clean);
	if (!split(arena, text, &ps)) {
		fault_set(fault, "no memory for the paragraphs of a text");
		st = ST_NOMEM;
		goto out;
	}
	at = find_title(text, &ps, doc.title);
	for (size_t i = 0; i < ps.n; i++)
		ps.v[i].zone =
		    i == at ? ZONE_HEADLINE : shape(words_of(text, &ps.v[i]));
	neighbours(text, &ps, at);
	if (at == SIZE_MAX && doc.title.n > 0) {
		buf_str(&paper.text, doc.title);
		buf_puts(&paper.text, "\n\n");
		offset = paper.text.n;
		paper_mark(&paper, ZONE_HEADLINE, offset);
	}
	buf_str(&paper.text, text);
	for (size_t i = 0; i < ps.n; i++) {
		size_t end = i + 1 < ps.n ? ps.v[i + 1].beg : text.n;

		paper_mark(&paper, ps.v[i].zone, offset + end);
	}
	if (at != SIZE_MAX && at + 1 < ps.n)
		offset = ps.v[at + 1].beg;
	if (ps.n == 0) {
		doc.kind = PAGE_EMPTY;
		doc.quality = 0;
		paper_mark(&paper, ZONE_FURNITURE, paper.text.n);
	}
	doc.body = (uint32_t)offset;
	doc.language = lang_vote(text);
	st = paper_done(&paper, &doc, fault);
	if (st == ST_OK)
		*out = doc;
out:
	buf_free(&clean);
	paper_free(&paper);
	return st;
}
