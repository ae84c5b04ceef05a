/*
 * The face: tells what the bytes are, and has the others read them.  A page
 * that is no article says so by its kind.
 */
#include "page/page.h"

#include "base/charset.h"
#include "base/utf8.h"

#include "page/lang.h"
#include "page/main_text.h"
#include "page/meta.h"

#define THIN ((size_t)600) /* bytes under which a page may be a wall */

static bool
has(struct str s, const char *word)
{
	return str_find_nocase(s, str_of(word), 0) != SIZE_MAX;
}

static enum page_kind
kind_of(const struct document *d, const struct main_text *m)
{
	struct str body = str_sub(d->text, d->body, SIZE_MAX);

	if (body.n < 40)
		return PAGE_EMPTY;
	if (body.n < THIN * 2 &&
	    (has(d->title, "404") || has(d->title, "not found") ||
		has(d->title, "access denied") || has(d->title, "error")))
		return PAGE_ERROR;
	if (body.n < THIN * 2 &&
	    (has(body, "cookie") || has(d->title, "consent")) &&
	    (has(body, "accept") || has(body, "consent")))
		return PAGE_CONSENT;
	if (body.n < THIN &&
	    (has(d->title, "log in") || has(d->title, "sign in") ||
		has(d->title, "login")))
		return PAGE_LOGIN;
	if (m->words + m->link_chars > 0 &&
	    m->link_chars * 10 > (m->words + m->link_chars) * 8 &&
	    body.n < THIN)
		return PAGE_INDEX;
	return PAGE_ARTICLE;
}

static enum status
read_html(struct arena *arena, const struct page_in *in, struct document *out,
    struct fault *fault)
{
	struct document doc = { .url = in->url };
	struct paper paper = paper_new(arena);
	struct main_text m = { 0 };
	struct tree tree;
	struct str ld_body;
	size_t body = 0;
	enum status st =
	    tree_read_bytes(arena, in->bytes, in->type, &tree, fault);

	if (st != ST_OK)
		goto out;
	meta_read(arena, in, &tree, &doc, &ld_body);
	if (doc.title.n > 0)
		paper_add(&paper, ZONE_HEADLINE, doc.title);
	body = paper.text.n + (doc.title.n > 0 ? 2 : 0);
	st = main_text(arena, &tree, doc.title, &paper, &m);
	if (st == ST_OK)
		st = paper_done(&paper, &doc, fault);
	if (st != ST_OK)
		goto out;
	doc.body = (uint32_t)(body < doc.text.n ? body : doc.text.n);
	if (doc.language.n == 0)
		doc.language = lang_vote(str_sub(doc.text, doc.body, SIZE_MAX));
	doc.kind = kind_of(&doc, &m);
	doc.quality = doc.kind != PAGE_ARTICLE ? 0 : tree.cut ? 0.3 : 0.8;
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
