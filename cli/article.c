/*
 * pactwatch article: what files of HTML or text say as articles, an object a
 * line.  Reads the files it is given and never the net.
 */
#include "base/file.h"
#include "base/json.h"

#include "cli/cli.h"
#include "page/page.h"

#define ARENA_MAX ((size_t)1 << 30) /* 64 times the largest page */

static void
member(struct buf *b, const char *name, struct str s, bool null)
{
	buf_printf(b, "%s\"%s\":", b->n == 1 ? "" : ",", name);
	if (null && s.n == 0)
		buf_puts(b, "null");
	else
		json_put_str(b, s);
}

/* What belongs to the article itself: a caption or a box beside it does not,
 * though the document keeps them with their zones. */
static bool
told(enum zone zone)
{
	static const bool is[] = { [ZONE_BODY] = true,
		[ZONE_HEADLINE] = true,
		[ZONE_DECK] = true,
		[ZONE_LIST] = true,
		[ZONE_TABLE] = true,
		[ZONE_QUOTE] = true,
		[ZONE_FURNITURE] = false };

	return is[zone];
}

static void
text(struct buf *b, const struct document *d)
{
	for (size_t i = 0; i < d->n_blocks; i++) {
		struct span at = d->blocks[i].span;
		struct str s = str_sub(d->text, at.beg, at.end - at.beg);

		if (at.beg < d->body || !told(d->blocks[i].zone))
			continue;
		if (b->n > 0)
			buf_puts(b, "\n\n");
		buf_str(b, str_trim(s));
	}
}

static void
claim(struct buf *b, const char *name, struct page_claim c)
{
	buf_printf(b, "%s\"%s\":{\"from\":", name[0] == 't' ? "" : ",", name);
	json_put_str(b, str_of(c.from));
	buf_printf(b, ",\"sure\":%.2f}", c.sure);
}

/* Where each zone stands in the text that "extract --text" prints. */
static void
zones(struct buf *b, const struct document *d)
{
	static const char *const words[] = {
#define X(name, word) [ZONE_##name] = word,
		ZONE_LIST(X)
#undef X
	};

	buf_puts(b, ",\"zones\":[");
	for (size_t i = 0; i < d->n_blocks; i++)
		buf_printf(b, "%s{\"zone\":\"%s\",\"beg\":%u,\"end\":%u}",
		    i > 0 ? "," : "", words[d->blocks[i].zone],
		    d->blocks[i].span.beg, d->blocks[i].span.end);
	buf_char(b, ']');
}

static void
left_out(struct buf *b, const struct left_parts *left)
{
	buf_puts(b, ",\"left_out\":[");
	for (size_t i = 0; i < left->n; i++) {
		const struct left_part *p = &left->v[i];

		buf_printf(b, "%s{\"why\":\"%s\",\"bytes\":%zu,\"what\":",
		    i > 0 ? "," : "", left_word(p->why), p->size_bytes);
		json_put_str(b, p->what);
		buf_puts(b, ",\"text\":");
		json_put_str(b, p->text);
		buf_char(b, '}');
	}
	buf_char(b, ']');
}

/* What the page is, how good its text, where each value came from, and what
 * of the page is not in it. */
static void
reasons(struct buf *b, const struct document *d, const struct page_claims *why)
{
	static const char *const kinds[] = {
#define X(name, word) [PAGE_##name] = word,
		PAGE_KIND_LIST(X)
#undef X
	};

	member(b, "kind", str_of(kinds[d->kind]), false);
	buf_printf(b, ",\"quality\":%.2f", d->quality);
	member(b, "modified", d->modified, true);
	buf_puts(b, ",\"why\":{");
	claim(b, "title", why->title);
	claim(b, "author", why->byline);
	claim(b, "published", why->published);
	claim(b, "language", why->language);
	buf_char(b, '}');
	zones(b, d);
	left_out(b, &why->left);
}

static bool
answer(struct cli *cli, const char *file, const struct document *d,
    const struct page_claims *why)
{
	struct buf b = buf_new((size_t)256 << 20);
	struct buf article = buf_new((size_t)64 << 20);
	bool ok;

	buf_char(&b, '{');
	member(&b, "file", str_of(file), false);
	member(&b, "title", d->title, false);
	member(&b, "author", d->byline, false);
	member(&b, "published", d->published, true);
	member(&b, "language", d->language, true);
	member(&b, "url", d->canonical, true);
	text(&article, d);
	member(&b, "text", buf_view(&article), false);
	if (why != NULL)
		reasons(&b, d, why);
	buf_puts(&b, "}\n");
	ok = cli_write(cli, buf_view(&b));
	buf_free(&b);
	buf_free(&article);
	return ok;
}

static int
run(struct cli *cli, const struct given *given)
{
	struct arena *arena = arena_new(ARENA_MAX);
	int rc = 0;

	if (arena == NULL)
		return cli_fail(cli, "article", ST_NOMEM, NULL);
	if (given->n_args == 0)
		rc = cli_usage(cli, "article needs a FILE");
	for (size_t i = 0; i < given->n_args; i++) {
		struct document doc = { 0 };
		struct page_in in = { 0 };
		struct fault fault = { 0 };
		struct page_claims why = { { "", 0 }, { "", 0 }, { "", 0 },
			{ "", 0 }, { 0 } };
		enum status st = file_read(
		    arena, given->args[i], PAGE_MAX, &in.bytes, &fault);

		if (st == ST_OK)
			st = page_read_why(arena, &in, &doc, &why, &fault);
		if (st != ST_OK)
			rc = cli_fail(cli, given->args[i], st, &fault);
		if (!answer(cli, given->args[i], &doc,
			opts_has(given, "why") ? &why : NULL))
			break;
		arena_reset(arena);
	}
	arena_free(arena);
	return rc;
}

static const struct opt options[] = {
	{ "format", 'f', "FORMAT", "how to print", "json" },
	{ "why", 0, NULL,
	    "add kind, quality, zones, what was left out, and where each value "
	    "came from",
	    NULL },
};

const struct verb verb_article = {
	.name = "article",
	.brief = "print what pages say as articles",
	.usage = "[--format json] [--why] FILE...",
	.examples = "pactwatch article page.html\n",
	VERB_OPTIONS(options),
	.run = run,
};
