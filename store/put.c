/*
 * One document into the store, in one transaction: what it says, the bytes
 * that prove it, the instruments it speaks of, what it proposes and whom it
 * is told to.  Never half of it.
 */
#include "store/put.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/date.h"
#include "base/hash.h"
#include "base/url.h"

#include "store/lifecycle.h"
#include "store/sim.h"

#define PUT_BYTES  ((size_t)32 << 20) /* keys, lists, JSON of one document */
#define YEAR_MIN   1990
#define AHEAD_DAYS 2 /* zones, and papers dated tomorrow */
#define TIER_NONE  3 /* what an import without a source counts as */

struct str
put_commas(struct putting *p, const struct strs *list)
{
	struct buf b = buf_new((size_t)64 << 10);
	struct str s;

	if (list->n == 1)
		return list->v[0];
	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_char(&b, ',');
		buf_str(&b, list->v[i]);
	}
	s = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return s;
}

struct str
put_text_value(const struct event *e, enum value_key key)
{
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == key)
			return e->values[i].text;
	return (struct str){ NULL, 0 };
}

struct arg
put_number_value(const struct event *e, enum value_key key)
{
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == key)
			return arg_real(e->values[i].number);
	return arg_null();
}

struct str
put_day(const struct putting *p, const struct event *e)
{
	return e->date.n > 0 ? e->date : str_sub(p->published, 0, 10);
}

/* ---- the document ------------------------------------------------------ */

struct near {
	uint64_t sim;
	int64_t id;
};

static bool
take_near(void *ctx, const struct store_cell *c, size_t n)
{
	struct near *near = ctx;

	(void)n;
	if ((near->id == 0 || c[0].integer < near->id) &&
	    sim_distance(near->sim, (uint64_t)c[1].integer) <= SIM_DISTANCE)
		near->id = c[0].integer;
	return true;
}

static enum status
find_copy(struct putting *p)
{
	struct near near = { p->sim, 0 };
	enum status st;

	st = db_int(
	    p->s, Q_DOCUMENT_TWIN, ARGS(T(p->hash)), NULL, &near.id, p->fault);
	if (st == ST_OK && near.id == 0 && p->in->doc->text.n >= 400)
		st = db_run(p->s, Q_DOCUMENT_NEAR,
		    ARGS(I(p->sim & 0xffff), I((p->sim >> 16) & 0xffff),
			I((p->sim >> 32) & 0xffff), I(p->sim >> 48)),
		    take_near, &near, p->fault);
	p->dup_of = near.id;
	p->done.duplicate = near.id != 0;
	return st;
}

/* "@57,headline:0-57,body:57-900": where the body begins, then the blocks. */
static struct str
zones_text(struct putting *p)
{
	const struct document *d = p->in->doc;
	struct buf b = buf_new((size_t)4 << 20);
	struct str s;

	buf_printf(&b, "@%u", d->body);
	for (size_t i = 0; i < d->n_blocks; i++)
		buf_printf(&b, ",%s:%u-%u", zone_word(d->blocks[i].zone),
		    d->blocks[i].span.beg, d->blocks[i].span.end);
	s = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return s;
}

static enum status
put_document(struct putting *p)
{
	const struct document *d = p->in->doc;
	const struct facts *facts = p->in->facts;
	enum status st = find_copy(p);

	if (st == ST_OK)
		st = db_insert(p->s, Q_DOCUMENT_ADD,
		    ARGS(I(p->in->source), T(p->key), T(d->url), T(d->title),
			T(d->byline), T(d->source), T(p->domain),
			T(d->language), T(p->published), I(p->in->now),
			T(p->hash), I(p->sim), arg_id(p->dup_of), I(p->tier),
			I(p->patternset), T(put_commas(p, &facts->places)),
			T(put_commas(p, &facts->minerals)), I(p->suspect)),
		    &p->done.document, p->fault);
	if (st == ST_OK)
		st = db_run(p->s, Q_TEXT_ADD,
		    ARGS(I(p->done.document), T(d->text), T(zones_text(p))),
		    NULL, NULL, p->fault);
	if (st == ST_OK && p->s->late == 0)
		p->s->late = p->done.document;
	/* Copies of a copy are copies of the first: it alone is compared. */
	for (unsigned i = 0; i < SIM_BANDS && st == ST_OK && p->dup_of == 0;
	     i++)
		st = db_run(p->s, Q_BAND_ADD,
		    ARGS(I(i), I((p->sim >> (16 * i)) & 0xffff),
			I(p->done.document), I(p->sim)),
		    NULL, NULL, p->fault);
	return st;
}

/* ---- the face ------------------------------------------------------- */

static enum status
put_facts(struct putting *p)
{
	const struct facts *facts = p->in->facts;
	enum status st = ST_OK;

	p->events = arena_take(p->a, (facts->n_events + 1) * sizeof(int64_t));
	p->at = arena_take(p->a, (facts->n_events + 1) * sizeof(*p->at));
	p->agreements =
	    arena_take(p->a, (facts->n_agreements + 1) * sizeof(int64_t));
	p->rejected = arena_take(p->a, (facts->n_events + 1) * sizeof(bool));
	p->told = arena_take(p->a, (facts->n_events + 1) * sizeof(*p->told));
	if (p->events == NULL || p->at == NULL || p->agreements == NULL ||
	    p->rejected == NULL || p->told == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < facts->n_events; i++)
		p->told[i] = lifecycle_told_by(
		    &facts->events[i], str_sub(p->published, 0, 10));
	put_spares_the_new(p);
	for (size_t i = 0; i < facts->n_events && p->again && st == ST_OK; i++)
		st = put_was_rejected(p, i);
	for (size_t i = 0; i < facts->n_agreements && st == ST_OK; i++)
		st = put_agreement(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_lone(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_forum(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_succession(p, i);
	if (st == ST_OK)
		st = put_measures(p);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_event(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_deadline(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_alert(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_conflict(p, i);
	for (size_t i = 0; i < facts->n_rows && st == ST_OK; i++)
		st = put_proposal(p, &facts->rows[i]);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_own_proposals(p, i);
	return st;
}

static bool
take_known(void *ctx, const struct store_cell *c, size_t n)
{
	struct putting *p = ctx;

	(void)n;
	p->done.known = true;
	p->done.document = c[0].integer;
	/* What was forgotten on request does not come back. */
	p->done.revised = !str_eq(c[1].text, p->hash) && c[3].text.n == 0;
	p->rev = c[2].integer;
	return true;
}

/* The publisher changed the words: the old ones are kept as a revision, and
 * what they said is no longer believed, though still there to be seen. */
static enum status
correct(struct putting *p)
{
	struct arg id = I(p->done.document), now = I(p->in->now);
	struct str text = p->in->doc->text;
	/* One of this very batch is not in the full text yet. */
	bool indexed = p->s->late == 0 || p->done.document < p->s->late;
	enum status st;

	st = db_run(p->s, Q_TEXT_KEEP, ARGS(id, now), NULL, NULL, p->fault);
	if (st == ST_OK && indexed)
		st = db_run(p->s, Q_WORDS_DROP, ARGS(id), NULL, NULL, p->fault);
	if (st == ST_OK)
		st = db_run(p->s, Q_TEXT_PUT,
		    ARGS(id, T(text), T(zones_text(p))), NULL, NULL, p->fault);
	if (st == ST_OK && indexed)
		st = db_run(
		    p->s, Q_WORDS_ADD, ARGS(id, T(text)), NULL, NULL, p->fault);
	if (st == ST_OK)
		st = db_run(p->s, Q_DOCUMENT_CORRECT,
		    ARGS(id, T(p->in->doc->title), T(p->hash)), NULL, NULL,
		    p->fault);
	p->rev++;
	return st;
}

struct touched {
	struct arena *a;
	int64_t *ids;
	size_t n, room;
	bool nomem;
};

static bool
touch(void *ctx, const struct store_cell *c, size_t n)
{
	struct touched *t = ctx;
	size_t room = t->room > 0 ? 2 * t->room : 16;
	int64_t *ids;

	(void)n;
	if (t->n == t->room) {
		ids = arena_take(t->a, room * sizeof(*ids));
		if (ids == NULL) {
			t->nomem = true;
			return false;
		}
		for (size_t i = 0; i < t->n; i++)
			ids[i] = t->ids[i];
		t->ids = ids;
		t->room = room;
	}
	t->ids[t->n++] = c[0].integer;
	return true;
}

/* The instruments that this document speaks of by now. */
static enum status
list_touched(struct putting *p, struct touched *t)
{
	enum status st = db_run(p->s, Q_EVENTS_INSTRUMENTS,
	    ARGS(I(p->done.document)), touch, t, p->fault);

	if (st == ST_OK && t->nomem)
		st = ST_NOMEM;
	return st;
}

/* Facts of an earlier reading end, those of this one begin. */
static enum status
read_again(struct putting *p)
{
	const struct facts *facts = p->in->facts;
	struct touched touched = { .a = p->a };
	struct arg id = I(p->done.document);
	enum status st = list_touched(p, &touched);

	if (st == ST_OK)
		st = db_run(p->s, Q_EVENTS_CLOSE, ARGS(id, I(p->in->now)), NULL,
		    NULL, p->fault);
	for (size_t i = 0; i < touched.n && st == ST_OK; i++)
		st = join_fold(p->s, touched.ids[i], p->in->now, p->fault);
	if (st == ST_OK)
		st = db_run(p->s, Q_DOCUMENT_READ,
		    ARGS(id, I(p->patternset), T(put_commas(p, &facts->places)),
			T(put_commas(p, &facts->minerals))),
		    NULL, NULL, p->fault);
	p->again = true;
	if (st == ST_OK)
		st = put_facts(p);
	if (st == ST_OK)
		st = list_touched(p, &touched);
	for (size_t i = 0; i < touched.n && st == ST_OK; i++)
		st = join_fold(p->s, touched.ids[i], p->in->now, p->fault);
	return st;
}

enum status
put_words(struct store *s, struct fault *f)
{
	int64_t from = s->late;

	s->late = 0;
	return from == 0
		   ? ST_OK
		   : db_run(s, Q_WORDS_LATE, ARGS(I(from)), NULL, NULL, f);
}

/* Asked for once: its row stays, but where it was added and not kept. */
static enum status
find_patternset(struct putting *p)
{
	struct store *s = p->s;
	struct str hash = p->in->patterns;
	bool found = s->patternset != 0 && str_is(hash, s->patterns);
	enum status st = ST_OK;

	p->patternset = s->patternset;
	if (!found)
		st = db_int(s, Q_PATTERNSET_FIND, ARGS(T(hash)), &found,
		    &p->patternset, p->fault);
	if (st == ST_OK && !found)
		st = db_insert(s, Q_PATTERNSET_ADD,
		    ARGS(T(hash), I(p->in->now)), &p->patternset, p->fault);
	s->patternset = 0;
	if (st == ST_OK && hash.n < sizeof(s->patterns)) {
		(void)snprintf(
		    s->patterns, sizeof(s->patterns), "%.*s", STR_ARG(hash));
		s->patternset = p->patternset;
	}
	return st;
}

static enum status
put_all(struct store *s, void *ctx, struct fault *fault)
{
	struct putting *p = ctx;
	int64_t of_baseline = 0;
	enum status st;

	p->done = (struct store_put_done){ 0 };
	p->rev = 0;
	p->again = false;
	st = find_patternset(p);
	if (st == ST_OK && p->in->document == 0)
		st = db_run(
		    s, Q_DOCUMENT_KNOWN, ARGS(T(p->key)), take_known, p, fault);
	else if (st == ST_OK)
		st = db_run(s, Q_DOCUMENT_AGAIN, ARGS(I(p->in->document)),
		    take_known, p, fault);
	if (st == ST_OK && p->in->document != 0 && !p->done.known) {
		fault_set(
		    fault, "there is no D%lld", (long long)p->in->document);
		st = ST_NOINPUT;
	}
	/* What a source's first visit listed is no news, in whichever pass and
	 * by whichever verb its page is read. */
	if (st == ST_OK && p->in->entry != 0)
		st = db_int(s, Q_ENTRY_OF_BASELINE, ARGS(I(p->in->entry)), NULL,
		    &of_baseline, fault);
	p->baseline =
	    !p->policy->backlog &&
	    (p->in->source == 0 || p->in->document != 0 || of_baseline > 0);
	if (st == ST_OK && p->done.revised)
		st = correct(p);
	if (st == ST_OK && (p->done.revised || p->in->document != 0))
		st = read_again(p);
	if (st == ST_OK && !p->done.known)
		st = put_document(p);
	if (st == ST_OK && !p->done.known)
		st = put_facts(p);
	if (st == ST_OK && p->in->entry != 0)
		st = db_run(
		    s, Q_ENTRY_DONE, ARGS(I(p->in->entry)), NULL, NULL, fault);
	if (st == ST_OK && s->depth == 1)
		st = put_words(s, fault);
	return st;
}

/* A page dated before there was a web or after today is dated by the day it
 * was seen: no story of 2099 ends what holds today. */
static void
clamp(struct putting *p)
{
	struct str day = p->in->doc->published;
	struct buf b = buf_new(32);
	int32_t today = (int32_t)(p->in->now / 86400);
	struct civil c;

	p->published = day;
	if (day.n == 0 || !date_read_day(day, &c) ||
	    (c.year >= YEAR_MIN && date_days(c) <= today + AHEAD_DAYS))
		goto out;
	date_put_day(&b, date_civil(today));
	p->published = str_keep(p->a, buf_view(&b));
	p->suspect = true;
out:
	buf_free(&b);
}

enum status
store_put(struct store *s, const struct store_put *in,
    const struct store_policy *policy, struct store_put_done *out,
    struct fault *f)
{
	struct putting p = { .s = s, .in = in, .policy = policy, .fault = f };
	struct str url =
	    in->doc->canonical.n > 0 ? in->doc->canonical : in->doc->url;
	enum status st = ST_NOMEM;

	/* Kept from call to call: a batch would give back and ask for the
	 * same pages again and again. */
	if (s->scratch == NULL)
		s->scratch = arena_new(PUT_BYTES);
	if (s->scratch == NULL)
		return st;
	arena_reset(s->scratch);
	p.a = s->scratch;
	p.tier = in->doc->tier != 0 ? in->doc->tier : TIER_NONE;
	p.sim = sim_hash(in->doc->text);
	p.hash = hash_hex(p.a, in->doc->text);
	p.domain = sim_publisher(p.a, url);
	if (p.domain.n == 0)
		p.domain = in->doc->source;
	p.key = url_key(p.a, url);
	if (p.key.n == 0)
		p.key = in->doc->id.n > 0 ? in->doc->id : p.hash;
	clamp(&p);
	if (p.hash.n > 0)
		st = db_atomic(s, put_all, &p, f);
	if (st == ST_OK)
		*out = p.done;
	return st;
}
