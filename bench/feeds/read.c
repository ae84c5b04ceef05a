/*
 * Reads feeds and counts their entries, by our own reader or by nothing but
 * libxml2's push reader with empty handlers (the floor).  A measuring tool:
 * it prints one line and never judges what it read.
 *
 *	read ours|floor FILE...
 */
#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>

#include "feeds/parse.h"

#define CHUNK 16384 /* bytes at a time, as the net brings them */

static enum status
count(void *ctx, const struct entry *e)
{
	size_t *n = ctx;

	(void)e;
	++*n;
	return ST_OK;
}

static bool
ours(FILE *f, size_t *entries)
{
	static const struct feed_context none;
	struct feeds_parse *p = feeds_parse_new(&none, count, entries);
	struct fault fault = { 0 };
	enum status st = p != NULL ? ST_OK : ST_NOMEM;
	char chunk[CHUNK];
	size_t n;

	while (st == ST_OK && (n = fread(chunk, 1, sizeof(chunk), f)) > 0)
		st = feeds_parse_push(p, chunk, n);
	if (st == ST_OK)
		st = feeds_parse_end(p, &fault);
	feeds_parse_free(p);
	return st == ST_OK;
}

static void
tag(void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
    int n_spaces, const xmlChar **spaces, int n, int n_default,
    const xmlChar **attributes)
{
	size_t *entries = ctx;

	(void)prefix, (void)uri, (void)n_spaces, (void)spaces;
	(void)n, (void)n_default, (void)attributes;
	*entries += strcmp((const char *)name, "item") == 0 ||
		    strcmp((const char *)name, "entry") == 0;
}

static void
tag_end(
    void *ctx, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	(void)ctx, (void)name, (void)prefix, (void)uri;
}

static void
text(void *ctx, const xmlChar *s, int n)
{
	(void)ctx, (void)s, (void)n;
}

static bool
floor_of(FILE *f, size_t *entries)
{
	xmlSAXHandler h = { .initialized = XML_SAX2_MAGIC,
		.startElementNs = tag,
		.endElementNs = tag_end,
		.characters = text,
		.cdataBlock = text };
	char chunk[CHUNK];
	xmlParserCtxtPtr x;
	size_t n = fread(chunk, 1, 4, f);

	x = xmlCreatePushParserCtxt(&h, entries, chunk, (int)n, NULL);
	if (x == NULL)
		return false;
	(void)xmlCtxtUseOptions(x, XML_PARSE_NONET | XML_PARSE_RECOVER |
				       XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	while ((n = fread(chunk, 1, sizeof(chunk), f)) > 0)
		(void)xmlParseChunk(x, chunk, (int)n, 0);
	(void)xmlParseChunk(x, chunk, 0, 1);
	xmlFreeParserCtxt(x);
	return true;
}

int
main(int argc, char **argv)
{
	size_t entries = 0;
	int bad = 0;
	bool own;

	if (argc < 3)
		return 64;
	own = strcmp(argv[1], "ours") == 0;
	for (int i = 2; i < argc; i++) {
		FILE *f = fopen(argv[i], "rb");

		if (f == NULL) {
			bad++;
			continue;
		}
		bad += !(own ? ours(f, &entries) : floor_of(f, &entries));
		(void)fclose(f);
	}
	(void)printf(
	    "files %d unread %d entries %zu\n", argc - 2, bad, entries);
	return 0;
}
