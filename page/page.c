/*
 * The face: tells what the bytes are, and has the others read them.  A page
 * that is no article says so by its kind.
 */
#include "page/page.h"

#include "base/charset.h"
#include "base/utf8.h"

#include "page/author.h"
#include "page/day.h"
#include "page/kind.h"
#include "page/lang.h"
#include "page/letter.h"
#include "page/lines.h"
#include "page/main_text.h"
#include "page/meta.h"
#include "page/pdf.h"
#include "page/stamp.h"

#define TITLE   ((size_t)200)  /* bytes of a title */
#define OPENING ((size_t)1500) /* bytes of a text that may say its day */
#define LITTLE  ((size_t)500)  /* bytes of text that JSON-LD may better */

/* Where the page shows next to nothing, the text that it declares: often cut
 * short, but never another's. */
static void
declared_text(struct paper *paper, struct str s, struct main_text *m)
{
	while (s.n > 0) {
		struct str line = str_trim(str_cut(&s, '\n'));

		if (line.n == 0)
			continue;
		paper_add(paper, ZONE_BODY, line);
		m->paragraphs++;
		m->own += line.n;
		m->longest = line.n > m->longest ? line.n : m->longest;
	}
}

static enum status
read_html(struct arena *arena, const struct page_in *in, struct document *out,
    struct page_claims *why, struct fault *fault)
{
	struct document doc = { .url = in->url };
	struct paper paper = paper_new(arena);
	struct main_text m = { 0 };
	struct tree tree;
	struct meta meta;
	size_t body = 0;
	enum status st =
	    tree_read_bytes(arena, in->bytes, in->type, &tree, fault);

	if (st != ST_OK)
		goto out;
	meta_read(arena, in, &tree, &doc, &meta);
	if (doc.title.n > 0)
		paper_add(&paper, ZONE_HEADLINE, doc.title);
	body = paper.text.n + (doc.title.n > 0 ? 2 : 0);
	st = main_text(arena, &tree, doc.title, &paper, &m,
	    why == NULL ? NULL : &meta.why.left);
	if (st == ST_OK && m.own < LITTLE && meta.ld_body.n > 2 * m.own + 200)
		declared_text(&paper, meta.ld_body, &m);
	if (st == ST_OK)
		st = paper_done(&paper, &doc, fault);
	if (st != ST_OK)
		goto out;
	doc.body = (uint32_t)(body < doc.text.n ? body : doc.text.n);
	if (doc.language.n == 0) {
		doc.language = lang_vote(str_sub(doc.text, doc.body, SIZE_MAX));
		if (doc.language.n > 0)
			meta.why.language = (struct page_claim){ "vote", 0.9 };
	}
	doc.kind = kind_of(&doc, &m, meta.article, tree.scripts);
	doc.quality = kind_quality(&doc, &m, tree.cut);
	*out = doc;
	if (why != NULL)
		*why = meta.why;
out:
	paper_free(&paper);
	return st;
}

/* The first day that a text names for itself near its beginning. */
static struct str
day_of_text(struct arena *arena, struct str text, struct str latest)
{
	struct buf low = buf_new(OPENING * 4), day = buf_new(32);
	struct day_hit hit;
	size_t from = 0;
	struct str s = STR("");

	utf8_fold(&low, str_sub(text, 0, OPENING));
	while (s.n == 0 && day_find(buf_view(&low), from, false, &hit)) {
		from = hit.end;
		if (!stamp_believed(hit.day, latest))
			continue;
		date_put_day(&day, hit.day);
		s = str_keep(arena, buf_view(&day));
	}
	buf_free(&low);
	buf_free(&day);
	return s;
}

static enum status
read_pdf(struct arena *arena, const struct page_in *in, struct document *out,
    struct fault *fault)
{
	struct buf text = buf_new(PAGE_MAX);
	struct str title, body;
	enum status st = pdf_text(arena, in->bytes, &pdf_limits, &text, fault);

	if (st != ST_OK)
		goto out;
	/* Its title is its first paragraph; what a PDF declares as one is
	 * more often the name of a file. */
	body = title = str_trim(buf_view(&text));
	title = str_sub(title, 0, str_find(title, STR("\n"), 0));
	if (title.n > TITLE || line_has_stop(title))
		title = STR("");
	st = page_text(arena, title, body, out, fault);
	if (st == ST_OK) {
		out->published = day_of_text(arena, body, in->fetched_day);
		out->quality = out->kind == PAGE_ARTICLE ? 0.6 : 0;
	}
out:
	buf_free(&text);
	return st;
}

static enum status
read_plain(struct arena *arena, const struct page_in *in, struct document *out,
    struct fault *fault)
{
	struct letter letter = { 0 };
	struct when when = { 0 };
	const char *used;
	struct str text;
	bool mail;
	enum status st = charset_utf8(
	    arena, in->bytes, charset_of_type(in->type), &text, &used);

	if (st != ST_OK)
		return st;
	mail = letter_read(text, &letter);
	st = page_text(
	    arena, letter.subject, mail ? letter.body : text, out, fault);
	if (st != ST_OK || !mail)
		return st;
	out->byline = str_keep(arena, author_clean(letter.from));
	if (stamp_read(arena, letter.date, false, in->fetched_day, &when))
		out->published = day_of_text(arena, letter.date, STR(""));
	return ST_OK;
}

enum status
page_read_why(struct arena *arena, const struct page_in *in,
    struct document *out, struct page_claims *why, struct fault *fault)
{
	struct page_claims unknown = { { "", 0 }, { "", 0 }, { "", 0 },
		{ "", 0 }, { 0 } };
	enum status st;

	if (in->bytes.n > PAGE_MAX) {
		fault_set(fault, "page larger than %zu bytes", PAGE_MAX);
		return ST_LIMIT;
	}
	if (pdf_is(in->bytes))
		st = read_pdf(arena, in, out, fault);
	else if (str_starts_nocase(str_trim(in->type), STR("text/plain")))
		st = read_plain(arena, in, out, fault);
	else
		st = read_html(
		    arena, in, out, why == NULL ? NULL : &unknown, fault);
	if (st == ST_OK) {
		out->url = in->url;
		if (why != NULL)
			*why = unknown;
	}
	return st;
}

enum status
page_read(struct arena *arena, const struct page_in *in, struct document *out,
    struct fault *fault)
{
	return page_read_why(arena, in, out, NULL, fault);
}
