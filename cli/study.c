/* See study.h. */
#include "cli/study.h"

#include <stdlib.h>

#include "store/keep.h"

#define ITEM_BYTES ((size_t)256 << 20) /* one document may take */

enum status
study_new(struct arena *a, const char *data, size_t jobs, struct study **out,
    struct fault *f)
{
	struct study *s = calloc(1, sizeof(*s));
	enum status st;

	if (s == NULL)
		return ST_NOMEM;
	s->jobs = jobs;
	st = extract_new(a, data, &s->extractor, f);
	if (st == ST_OK) {
		*out = s;
		s = NULL;
	}
	study_free(s);
	return st;
}

struct study *
study_beside(struct study *of)
{
	struct study *s = calloc(1, sizeof(*s));

	if (s != NULL) {
		s->of = of;
		s->jobs = of->jobs;
		s->extractor = of->extractor;
	}
	return s;
}

void
study_free(struct study *s)
{
	if (s == NULL)
		return;
	study_read_end(s);
	for (size_t i = 0; i < CREW_MAX; i++)
		extract_reader_free(s->readers[i]);
	for (size_t i = 0; i < STUDY_MAX; i++)
		arena_free(s->items[i].arena);
	if (s->of == NULL)
		extract_free(s->extractor);
	free(s);
}

struct study_item *
study_add(struct study *s)
{
	struct study_item *item = &s->items[s->n];
	struct arena *a = item->arena;

	if (a == NULL)
		a = arena_new(ITEM_BYTES);
	else
		arena_reset(a);
	*item = (struct study_item){ .arena = a };
	if (a == NULL)
		return NULL;
	s->n++;
	return item;
}

static void
read_one(void *ctx, size_t worker, size_t i)
{
	struct study *s = ctx;
	struct study_item *t = &s->items[i];
	struct reader **reader = &(s->of != NULL ? s->of : s)->readers[worker];

	if (*reader == NULL)
		*reader = extract_reader(s->extractor);
	if (*reader == NULL) {
		t->st = ST_NOMEM;
		return;
	}
	if (t->page.bytes.n > 0) {
		t->st = page_read(t->arena, &t->page, &t->doc, &t->fault);
		t->doc.url = t->page.url;
		if (t->st == ST_OK && t->doc.kind != PAGE_ARTICLE)
			return; /* nobody stores it */
	} else if (t->bytes.n > 0)
		t->st = intake_document(
		    t->arena, t->form, t->bytes, &t->id, &t->doc, &t->fault);
	if (t->st == ST_OK && t->doc.published.n == 0)
		t->doc.published = s->published;
	if (t->st == ST_OK)
		t->st = extract_document(
		    *reader, t->arena, &t->doc, &t->facts, &t->fault);
}

void
study_read_begin(struct study *s)
{
	crew_begin(&s->crew, s->jobs, s->n, read_one, s);
	s->reading = true;
}

void
study_read_end(struct study *s)
{
	if (s->reading)
		crew_end(&s->crew);
	s->reading = false;
}

void
study_read(struct study *s)
{
	study_read_begin(s);
	study_read_end(s);
}

static enum status
store_one(struct study *s, struct store *store, struct study_item *t,
    const struct store_policy *policy, int64_t now, struct study_done *done,
    struct fault *f)
{
	struct store_put put = { .doc = &t->doc,
		.facts = &t->facts,
		.source = t->source,
		.document = t->document,
		.patterns = extract_set(s->extractor)->hash,
		.now = now };
	struct store_put_done one = { 0 };
	enum status st = store_put(store, &put, policy, &one, f);

	if (st != ST_OK)
		return st;
	done->documents += !one.known;
	done->known += one.known && !one.revised;
	done->revised += one.revised;
	done->copies += one.duplicate;
	done->events += one.events;
	done->agreements += one.agreements;
	done->proposals += one.proposals;
	done->alerts += one.alerts;
	return ST_OK;
}

/* An archive holds front pages, lists and walls too. */
static bool
no_article(const struct study_item *t)
{
	return t->page.bytes.n > 0 && t->doc.kind != PAGE_ARTICLE;
}

/* All of them, or one. */
static enum status
store_some(struct study *s, struct store *store, size_t from, size_t to,
    const struct store_policy *policy, int64_t now, struct str mark, int64_t at,
    struct study_done *done, struct fault *f)
{
	struct study_done so_far = *done;
	enum status st = store_batch(store, f);
	bool open = st == ST_OK;

	for (size_t i = from; i < to && st == ST_OK; i++)
		if (s->items[i].st == ST_OK && !no_article(&s->items[i]))
			st = store_one(
			    s, store, &s->items[i], policy, now, &so_far, f);
	if (st == ST_OK && mark.n > 0)
		st = store_set_mark(store, mark, at, f);
	if (open)
		st = store_batch_end(store, st, f);
	if (st == ST_OK)
		*done = so_far;
	return st;
}

enum status
study_store(struct study *s, struct store *store,
    const struct store_policy *policy, int64_t now, struct str mark, int64_t at,
    void (*said)(void *ctx, const struct study_item *), void *ctx,
    struct study_done *done, struct fault *f)
{
	struct str none = { NULL, 0 };
	enum status st = ST_OK;

	for (size_t i = 0; i < s->n && st == ST_OK; i++)
		if (s->items[i].st == ST_NOMEM)
			st = ST_NOMEM;
	if (st == ST_OK)
		st = store_some(
		    s, store, 0, s->n, policy, now, mark, at, done, f);
	/* Something of one document: the others are stored without it. */
	if (st == ST_LIMIT || st == ST_NOINPUT) {
		st = ST_OK;
		for (size_t i = 0; i < s->n && st == ST_OK; i++) {
			struct study_item *t = &s->items[i];

			if (t->st != ST_OK || no_article(t))
				continue;
			t->st = store_some(s, store, i, i + 1, policy, now,
			    none, 0, done, &t->fault);
			if (t->st != ST_LIMIT && t->st != ST_NOINPUT)
				st = t->st;
		}
		if (st == ST_OK && mark.n > 0)
			st = store_set_mark(store, mark, at, f);
	}
	for (size_t i = 0; i < s->n && st == ST_OK; i++) {
		if (s->items[i].st == ST_OK) {
			done->no_article += no_article(&s->items[i]);
			continue;
		}
		done->failed++;
		if (said != NULL)
			said(ctx, &s->items[i]);
	}
	s->n = 0;
	return st;
}
