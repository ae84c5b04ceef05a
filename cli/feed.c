/*
 * pactwatch feed: the feed reader alone.  Reads the files it is given, prints
 * a line for the feed and a line an entry, stores nothing and fetches nothing.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/date.h"
#include "base/json.h"

#include "cli/cli.h"
#include "feeds/parse.h"

#define LINE_MAX_BYTES (FEED_ENTRY_MAX * 6) /* an entry, every byte escaped */
#define CHUNK          ((size_t)65536)      /* bytes read at once */

/* Entries wait in a file without a name: what the feed says about itself may
 * stand behind them, and its line comes first. */
struct spool {
	FILE *to;
	struct buf line;
};

static void
member(struct buf *b, const char *name, struct str s)
{
	buf_printf(b, ",\"%s\":", name);
	if (s.n > 0)
		json_put_str(b, s);
	else
		buf_puts(b, "null");
}

static void
when(struct buf *b, const char *name, int64_t t)
{
	buf_printf(b, ",\"%s\":", name);
	if (t == 0) {
		buf_puts(b, "null");
		return;
	}
	buf_char(b, '"');
	date_put_instant(b, t);
	buf_char(b, '"');
}

static enum status
take(void *ctx, const struct entry *e)
{
	struct spool *s = ctx;
	struct buf *b = &s->line;

	buf_clear(b);
	buf_puts(b, "{\"kind\":\"entry\"");
	member(b, "id", e->id);
	member(b, "link", e->url);
	member(b, "title", e->title);
	member(b, "author", e->author);
	member(b, "publisher", e->publisher);
	when(b, "published", e->published);
	when(b, "updated", e->updated);
	member(b, "summary", e->summary);
	member(b, "content", e->content);
	buf_puts(b, ",\"categories\":[");
	for (size_t i = 0; i < e->categories.n; i++) {
		buf_puts(b, i > 0 ? "," : "");
		json_put_str(b, e->categories.v[i]);
	}
	buf_puts(b, "],\"enclosures\":[");
	for (size_t i = 0; i < e->n_enclosures; i++) {
		buf_puts(b, i > 0 ? ",{\"url\":" : "{\"url\":");
		json_put_str(b, e->enclosures[i].url);
		member(b, "type", e->enclosures[i].type);
		member(b, "length", e->enclosures[i].length);
		buf_char(b, '}');
	}
	buf_puts(b, "]}\n");
	if (buf_status(b) != ST_OK)
		return buf_status(b);
	return fwrite(b->p, 1, b->n, s->to) == b->n ? ST_OK : ST_IO;
}

static enum status
read_all(struct feeds_parse *p, const char *file, struct fault *fault)
{
	FILE *f = strcmp(file, "-") == 0 ? stdin : fopen(file, "rb");
	enum status st = ST_OK;
	char chunk[CHUNK];
	size_t n;

	if (f == NULL) {
		fault_set(fault, "%s", strerror(errno));
		return ST_NOINPUT;
	}
	while (st == ST_OK && (n = fread(chunk, 1, sizeof(chunk), f)) > 0)
		st = feeds_parse_push(p, chunk, n);
	if (st == ST_OK && ferror(f)) {
		fault_set(fault, "%s", strerror(errno));
		st = ST_NOINPUT;
	}
	if (f != stdin)
		(void)fclose(f);
	return st == ST_OK ? feeds_parse_end(p, fault) : st;
}

static void
print(struct cli *cli, const char *file, const struct feed_facts *f,
    struct spool *s)
{
	struct buf *b = &s->line;
	char chunk[CHUNK];
	size_t n;

	buf_clear(b);
	buf_puts(b, "{\"kind\":\"feed\"");
	member(b, "file", str_of(file));
	member(b, "format", str_of(feed_format_word(f->format)));
	member(b, "title", f->title);
	member(b, "link", f->link);
	when(b, "updated", f->updated);
	member(b, "language", f->language);
	buf_printf(b, ",\"entries\":%zu}\n", f->entries);
	(void)cli_write(cli, buf_view(b));
	rewind(s->to);
	while ((n = fread(chunk, 1, sizeof(chunk), s->to)) > 0 &&
	       cli_write(cli, (struct str){ chunk, n }))
		;
}

static int
one(struct cli *cli, const char *file, const struct feed_context *c)
{
	struct spool s = { tmpfile(), buf_new(LINE_MAX_BYTES) };
	struct feeds_parse *p = feeds_parse_new(c, take, &s);
	struct fault fault = { 0 };
	enum status st = s.to == NULL ? ST_CREATE : ST_NOMEM;
	int code = 0;

	if (s.to != NULL && p != NULL)
		st = read_all(p, file, &fault);
	if (st == ST_OK)
		print(cli, file, feeds_parse_facts(p), &s);
	else
		code = cli_fail(cli, file, st, &fault);
	feeds_parse_free(p);
	if (s.to != NULL)
		(void)fclose(s.to);
	buf_free(&s.line);
	return code;
}

static int
run(struct cli *cli, const struct given *given)
{
	struct feed_context c = { 0 };
	int code = 0;

	c.base_url = str_of(opts_value(given, "base-url"));
	c.content_type = str_of(opts_value(given, "content-type"));
	c.content_language = str_of(opts_value(given, "content-language"));
	if (given->n_args == 0)
		return cli_usage(cli, "feed needs a FILE");
	for (size_t i = 0; i < given->n_args && !cli->closed; i++) {
		int r = one(cli, given->args[i], &c);

		code = r != 0 ? r : code;
	}
	return code;
}

static const struct opt options[] = {
	{ "format", 'f', "FORMAT", "how to print", "json|ndjson" },
	{ "base-url", 0, "URL", "the address the bytes came from", NULL },
	{ "content-type", 0, "TYPE", "what the server said they are", NULL },
	{ "content-language", 0, "TAG", "what the server said of them", NULL },
};

const struct verb verb_feed = {
	.name = "feed",
	.brief = "read feeds and print their entries as JSON lines",
	.usage = "[--format json] FILE...",
	.examples = "pactwatch feed --base-url https://example.org/rss a.xml\n",
	.about =
	    "FILE \"-\" is standard input.  Nothing is fetched and nothing "
	    "is stored.\n",
	VERB_OPTIONS(options),
	.run = run,
};
