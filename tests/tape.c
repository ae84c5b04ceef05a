/*
 * Plays the tape: reads the articles of tests/tape in their order, each as a
 * pass would on the day it was published, and lets the days between go by.
 * Leaves a database for others to look into; judges nothing itself.
 *
 *   tape DB LAST-DAY FILE...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/file.h"

#include "extract/extract.h"
#include "store/store.h"

#define ARTICLE_BYTES ((size_t)64 << 20) /* of one article and its facts */
#define TAPE_BYTES    ((size_t)4 << 20)  /* of one file of articles */
#define DAY_S         86400

struct playing {
	struct store *store;
	struct reader *reader;
	struct arena *arena;
	struct strs channels;
	struct store_policy policy;
	int64_t now;
	struct fault fault;
};

/* Deadlines are looked at once a day, as cron would. */
static enum status
let_days_pass(struct playing *p, int64_t until)
{
	enum status st = ST_OK;

	while (p->now != 0 && p->now + DAY_S <= until && st == ST_OK) {
		p->now += DAY_S;
		st = store_tick(p->store, &p->policy, p->now, NULL, &p->fault);
	}
	p->now = until;
	return st;
}

/* "name: value" lines up to the empty line. */
static struct str
head_value(struct str head, const char *name)
{
	while (head.n > 0) {
		struct str line = str_cut(&head, '\n');
		struct str key = str_cut(&line, ':');

		if (str_is(key, name))
			return str_trim(line);
	}
	return (struct str){ NULL, 0 };
}

static enum status
play(struct playing *p, struct str id, struct str head, struct str body)
{
	struct document doc;
	struct facts facts;
	struct store_put_done done;
	struct str published = head_value(head, "published");
	struct str tier = head_value(head, "tier");
	uint64_t number = 0;
	int64_t at = 0;
	enum status st;

	arena_reset(p->arena);
	if (!date_read_iso(published, &at) || !str_number(tier, 4, &number)) {
		fault_set(&p->fault, "%.*s: no date or tier", STR_ARG(id));
		return ST_SYNTAX;
	}
	st = let_days_pass(p, at);
	if (st == ST_OK)
		st = extract_text(
		    p->arena, head_value(head, "title"), body, published, &doc);
	if (st != ST_OK)
		return st;
	doc.id = id;
	doc.url = head_value(head, "url");
	doc.source = head_value(head, "source");
	doc.tier = (uint32_t)number;
	st = extract_document(p->reader, p->arena, &doc, &facts, &p->fault);
	if (st == ST_OK)
		st = store_put(p->store,
		    &(struct store_put){ .doc = &doc,
			.facts = &facts,
			.patterns = STR("tape"),
			.now = at },
		    &p->policy, &done, &p->fault);
	if (st == ST_OK)
		printf("%.*s\tD%lld\n", STR_ARG(id), (long long)done.document);
	return st;
}

static enum status
play_file(struct playing *p, const char *name)
{
	struct arena *a = arena_new(2 * TAPE_BYTES);
	struct str all = { NULL, 0 };
	enum status st = a == NULL
			     ? ST_NOMEM
			     : file_read(a, name, TAPE_BYTES, &all, &p->fault);
	size_t at = st == ST_OK ? str_find(all, STR("== "), 0) : SIZE_MAX;

	while (at != SIZE_MAX && st == ST_OK) {
		size_t next = str_find(all, STR("\n== "), at);
		struct str one = str_sub(
		    all, at + 3, (next == SIZE_MAX ? all.n : next) - at - 3);
		struct str id = str_cut(&one, '\n');
		size_t gap = str_find(one, STR("\n\n"), 0);

		if (gap == SIZE_MAX)
			gap = one.n;
		st = play(p, str_trim(id), str_sub(one, 0, gap),
		    str_trim(str_sub(one, gap, one.n)));
		at = next == SIZE_MAX ? next : next + 1;
	}
	arena_free(a);
	return st;
}

int
main(int argc, char **argv)
{
	struct playing p = { .arena = arena_new(ARTICLE_BYTES) };
	struct arena *names = arena_new((size_t)1 << 20);
	struct extractor *extractor = NULL;
	struct str channel = STR("out");
	int64_t last = 0;
	enum status st = ST_NOMEM;

	if (argc < 4 || !date_read_iso(str_of(argv[2]), &last)) {
		fprintf(stderr, "usage: tape DB LAST-DAY FILE...\n");
		return 64;
	}
	p.policy = (struct store_policy){ .channels = { &channel, 1 },
		.backlog = true,
		.cap = 1000,
		.run = 1,
		.accept_tier = 2, /* so that its mistakes would show */
		.accept_score = 0.85 };
	if (p.arena != NULL && names != NULL)
		st = extract_new(names, SOURCE_DIR, &extractor, &p.fault);
	if (st == ST_OK)
		st = store_open(argv[1], STORE_CREATE, &p.store, &p.fault);
	if (st == ST_OK && (p.reader = extract_reader(extractor)) == NULL)
		st = ST_NOMEM;
	for (int i = 3; i < argc && st == ST_OK; i++)
		st = play_file(&p, argv[i]);
	if (st == ST_OK)
		st = let_days_pass(&p, last);
	if (st != ST_OK)
		fprintf(stderr, "tape: %s\n", p.fault.what);
	store_close(p.store);
	extract_reader_free(p.reader);
	extract_free(extractor);
	arena_free(p.arena);
	arena_free(names);
	return st == ST_OK ? 0 : 1;
}
