/*
 * The face: tells what the bytes are, and has the others read them.  A page
 * that is no article says so by its kind.
 */
#include "page/page.h"

#include "base/charset.h"
#include "base/utf8.h"

#include "page/kind.h"
#include "page/lang.h"
#include "page/main_text.h"
#include "page/meta.h"

#define LITTLE ((size_t)500) /* bytes of text that JSON-LD may better */

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
    struct fault *fault)
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
	st = main_text(arena, &tree, doc.title, &paper, &m);
	if (st == ST_OK && m.own < LITTLE && meta.ld_body.n > 2 * m.own + 200)
		declared_text(&paper, meta.ld_body, &m);
	if (st == ST_OK)
		st = paper_done(&paper, &doc, fault);
	if (st != ST_OK)
		goto out;
	doc.body = (uint32_t)(body < doc.text.n ? body : doc.text.n);
	if (doc.language.n == 0)
		doc.language = lang_vote(str_sub(doc.text, doc.body, SIZE_MAX));
	doc.kind = kind_of(&doc, &m, meta.article, tree.scripts);
	doc.quality = kind_quality(&doc, &m, tree.cut);
	*out = doc;
out:
	paper_free(&paper);
	return st;
}

enum status
page_read(struct arena *arena, const struct page_in *in, struct document *out,
    struct fault *fault)
{
	const char *used;
	struct str text;
	enum status st;

	if (in->bytes.n > PAGE_MAX) {
		fault_set(fault, "page larger than %zu bytes", PAGE_MAX);
		return ST_LIMIT;
	}
	if (str_starts(in->bytes, STR("%PDF-"))) {
		fault_set(fault, "pdf: this version reads no PDF");
		return ST_SYNTAX;
	}
	if (!str_starts_nocase(str_trim(in->type), STR("text/plain")))
		return read_html(arena, in, out, fault);
	st = charset_utf8(
	    arena, in->bytes, charset_of_type(in->type), &text, &used);
	if (st == ST_OK)
		st = page_text(arena, STR(""), text, out, fault);
	if (st == ST_OK)
		out->url = in->url;
	return st;
}
