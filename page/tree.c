/*
 * The tree, from the SAX events of libxml2's HTML parser: the only file that
 * knows it.  No network, no entities of the page's own, never recursion.
 */
#include "page/tree.h"

#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "base/charset.h"

#include "page/page.h"
#include "page/scrub.h"
#include "page/tags.h"

struct build {
	struct arena *arena;
	struct tree *tree;
	struct node *at; /* the open element */
	size_t depth;    /* open elements */
	size_t over;     /* open ones beyond TREE_DEPTH: flattened */
	struct buf run;  /* text since the last tag */
	htmlParserCtxtPtr ctxt;
	bool failed;
};

static struct str
text_of(const xmlChar *p)
{
	return str_of((const char *)p);
}

static struct node *
append(struct build *b)
{
	struct node *n;

	if (b->failed || b->tree->n_nodes >= TREE_NODES) {
		b->tree->cut = true;
		xmlStopParser(b->ctxt);
		return NULL;
	}
	n = arena_take(b->arena, sizeof(*n));
	if (n == NULL) {
		b->failed = true;
		xmlStopParser(b->ctxt);
		return NULL;
	}
	b->tree->n_nodes++;
	n->parent = b->at;
	n->prev = b->at->last;
	if (b->at->last != NULL)
		b->at->last->next = n;
	else
		b->at->first = n;
	b->at->last = n;
	return n;
}

/* The text since the last tag becomes one node: the parser hands it over in
 * pieces, cut at entities and at sizes of its own. */
static void
end_run(struct build *b)
{
	struct node *n;

	if (b->run.n == 0)
		return;
	n = append(b);
	if (n != NULL) {
		n->text = str_keep(b->arena, buf_view(&b->run));
		b->failed = b->failed || n->text.n == 0;
	}
	buf_clear(&b->run);
}

static void
attributes(struct build *b, struct node *n, const xmlChar **atts)
{
	size_t count = 0;

	while (atts != NULL && atts[2 * count] != NULL && count < TREE_ATTRS)
		count++;
	if (count == 0)
		return;
	n->attrs = arena_take(b->arena, count * sizeof(*n->attrs));
	b->failed = b->failed || n->attrs == NULL;
	for (size_t i = 0; n->attrs != NULL && i < count; i++) {
		n->attrs[i].name = str_keep(b->arena, text_of(atts[2 * i]));
		n->attrs[i].value =
		    str_keep(b->arena, text_of(atts[2 * i + 1]));
		n->n_attrs++;
	}
}

static void
on_start(void *ctx, const xmlChar *name, const xmlChar **atts)
{
	struct build *b = ctx;
	struct node *n;
	enum tag tag;

	end_run(b);
	n = append(b);
	if (n == NULL)
		return;
	tag = tag_of(text_of(name));
	n->tag = (uint16_t)tag;
	n->name = tag == TAG_OTHER ? str_keep(b->arena, text_of(name))
				   : tag_name(tag);
	attributes(b, n, atts);
	if (b->depth >= TREE_DEPTH) {
		b->over++;
		return;
	}
	b->at = n;
	b->depth++;
}

static void
on_end(void *ctx, const xmlChar *name)
{
	struct build *b = ctx;
	struct str want = text_of(name);

	end_run(b);
	if (b->over > 0) {
		b->over--;
		return;
	}
	for (struct node *n = b->at; n->parent != NULL; n = n->parent)
		if (str_eq(n->name, want)) {
			while (b->at != n) {
				b->at = b->at->parent;
				b->depth--;
			}
			b->at = n->parent;
			b->depth--;
			return;
		}
}

static void
on_text(void *ctx, const xmlChar *p, int len)
{
	struct build *b = ctx;

	if (len > 0 && !b->failed)
		buf_add(&b->run, p, (size_t)len);
}

static void
on_error(void *ctx, const char *fmt, ...)
{
	(void)ctx;
	(void)fmt;
}

enum status
tree_read(
    struct arena *arena, struct str html, struct tree *out, struct fault *fault)
{
	htmlSAXHandler sax = { .startElement = on_start,
		.endElement = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_text,
		.error = on_error,
		.warning = on_error };
	struct tree tree = { 0 };
	struct build b = {
		.arena = arena, .tree = &tree, .run = buf_new(PAGE_MAX * 4)
	};
	struct buf clean = buf_new(PAGE_MAX * 4 + 16);
	enum status st = ST_NOMEM;

	if (html.n > PAGE_MAX) {
		fault_set(fault, "page larger than %zu bytes", PAGE_MAX);
		st = ST_LIMIT;
		goto out;
	}
	tree.root = arena_take(arena, sizeof(*tree.root));
	if (tree.root == NULL)
		goto out;
	tree.root->name = STR("#root");
	tree.n_nodes = 1;
	b.at = tree.root;
	scrub(&clean, html, &tree);
	if (buf_status(&clean) != ST_OK)
		goto out;
	if (clean.n > 0) {
		b.ctxt = htmlCreateMemoryParserCtxt(clean.p, (int)clean.n);
		if (b.ctxt == NULL)
			goto out;
		htmlCtxtUseOptions(
		    b.ctxt, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
				HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
				HTML_PARSE_IGNORE_ENC | (int)XML_PARSE_HUGE);
		(void)xmlSwitchEncoding(b.ctxt, XML_CHAR_ENCODING_UTF8);
		memcpy(b.ctxt->sax, &sax, sizeof(sax));
		b.ctxt->userData = &b;
		(void)htmlParseDocument(b.ctxt);
		end_run(&b);
	}
	if (b.failed)
		goto out;
	*out = tree;
	st = ST_OK;
out:
	if (st == ST_NOMEM)
		fault_set(fault, "no memory for the tree of a page");
	if (b.ctxt != NULL)
		htmlFreeParserCtxt(b.ctxt);
	buf_free(&clean);
	buf_free(&b.run);
	return st;
}

enum status
tree_read_bytes(struct arena *arena, struct str bytes, struct str type,
    struct tree *out, struct fault *fault)
{
	const char *used;
	struct str text;
	enum status st;

	if (bytes.n > PAGE_MAX) {
		fault_set(fault, "page larger than %zu bytes", PAGE_MAX);
		return ST_LIMIT;
	}
	st = charset_utf8(arena, bytes, charset_of_type(type), &text, &used);
	if (st != ST_OK) {
		fault_set(fault, "page cannot be read as text");
		return st;
	}
	return tree_read(arena, text, out, fault);
}

struct node *
node_skip(const struct node *n, const struct node *top)
{
	while (n != NULL && n != top) {
		if (n->next != NULL)
			return n->next;
		n = n->parent;
	}
	return NULL;
}

struct node *
node_next(const struct node *n, const struct node *top)
{
	return n->first != NULL ? n->first : node_skip(n, top);
}

struct str
node_attr(const struct node *n, const char *name)
{
	for (size_t i = 0; i < n->n_attrs; i++)
		if (str_eq_nocase(n->attrs[i].name, str_of(name)))
			return n->attrs[i].value;
	return STR("");
}

bool
node_is(const struct node *n, const char *name)
{
	return str_is(n->name, name);
}

struct str
node_text(struct arena *arena, const struct node *top)
{
	struct buf b = buf_new(PAGE_MAX);
	struct str kept;

	for (const struct node *n = top; n != NULL; n = node_next(n, top)) {
		if (node_is(n, "br") || node_is(n, "p") || node_is(n, "li"))
			buf_char(&b, ' ');
		for (size_t i = 0; i < n->text.n; i++) {
			bool space = (unsigned char)n->text.p[i] <= ' ';

			if (!space)
				buf_char(&b, n->text.p[i]);
			else if (b.n > 0 && b.p[b.n - 1] != ' ')
				buf_char(&b, ' ');
		}
	}
	kept = str_keep(arena, str_trim(buf_view(&b)));
	buf_free(&b);
	return kept;
}
