/*
 * Events as rows: sides, minerals, values, and the bytes that prove them.
 */
#include "base/json.h"

#include "store/lifecycle.h"
#include "store/put.h"

#define QUOTE_BYTES ((size_t)300) /* of one piece of evidence */

static struct str
values_json(struct putting *p, const struct event *e)
{
	struct buf b = buf_new((size_t)64 << 10);
	struct str s;

	buf_char(&b, '{');
	for (size_t i = 0; i < e->n_values; i++) {
		if (i > 0)
			buf_char(&b, ',');
		json_put_str(&b, str_of(value_word(e->values[i].key)));
		buf_char(&b, ':');
		if (value_is_number(e->values[i].key))
			json_put_number(&b, e->values[i].number);
		else
			json_put_str(&b, e->values[i].text);
	}
	buf_char(&b, '}');
	s = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return s;
}

/* Cuts before a started UTF-8 sequence. */
static struct str
quote_of(struct str text, struct span span)
{
	struct str q;

	if (span.beg > span.end || span.end > text.n)
		return (struct str){ NULL, 0 };
	q = str_sub(text, span.beg, span.end - span.beg);
	if (q.n > QUOTE_BYTES) {
		q.n = QUOTE_BYTES;
		while (q.n > 0 && ((unsigned char)q.p[q.n] & 0xc0) == 0x80)
			q.n--;
	}
	return q;
}

/* Whether an earlier one is the same: each is one row. */
static bool
told_before(const struct strs *list, size_t k)
{
	return strs_has(&(struct strs){ .v = list->v, .n = k }, list->v[k]);
}

static enum status
put_parties(struct putting *p, const struct event *e, int64_t event)
{
	const struct strs *sides[] = { &e->actors, &e->targets };
	const char *const roles[] = { "actor", "target" };
	enum status st = ST_OK;

	for (size_t side = 0; side < 2; side++)
		for (size_t k = 0; k < sides[side]->n && st == ST_OK; k++) {
			struct str place = sides[side]->v[k];
			bool both = strs_has(sides[1 - side], place);

			if (told_before(sides[side], k) || (both && side == 1))
				continue;
			st = db_run(p->s, Q_EVENT_PARTY_ADD,
			    ARGS(I(event), T(place), T(e->date),
				T(str_of(both ? "both" : roles[side]))),
			    NULL, NULL, p->fault);
		}
	return st;
}

enum status
put_event(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	const struct joined *at = &p->at[i];
	enum status st;

	st = db_insert(p->s, Q_EVENT_ADD,
	    ARGS(I(p->done.document), T(str_of(event_type_word(e->type))),
		T(str_of(phase_word(e->phase))),
		T(str_of(modality_word(e->modality))),
		T(put_commas(p, &e->actors)), T(put_commas(p, &e->targets)),
		T(put_commas(p, &e->minerals)), T(e->date), T(e->date_basis),
		D(e->confidence), T(e->pattern), T(values_json(p, e)),
		arg_id(at->id), I(at->stale), I(p->in->now),
		T(put_text_value(e, VAL_UNTIL)),
		put_number_value(e, VAL_PERIOD_MONTHS), I(p->rev),
		I(p->patternset), I(p->rejected[i]),
		T(put_text_value(e, VAL_EFFECTIVE)),
		T(str_of(state_word(p->told[i]))), I(e->headline_only),
		I(lifecycle_resumes(e))),
	    &p->events[i], p->fault);
	if (st == ST_OK)
		st = put_parties(p, e, p->events[i]);
	for (size_t k = 0; k < e->minerals.n && st == ST_OK; k++)
		if (!told_before(&e->minerals, k))
			st = db_run(p->s, Q_EVENT_MINERAL_ADD,
			    ARGS(I(p->events[i]), T(e->minerals.v[k]),
				T(e->date)),
			    NULL, NULL, p->fault);
	for (size_t k = 0; k < e->n_evidence && st == ST_OK; k++)
		st = db_run(p->s, Q_EVIDENCE_ADD,
		    ARGS(I(p->events[i]), I(k), I(e->evidence[k].beg),
			I(e->evidence[k].end),
			T(quote_of(p->in->doc->text, e->evidence[k]))),
		    NULL, NULL, p->fault);
	/* So that taking the merge back takes this one back too. */
	if (st == ST_OK && at->via != 0)
		st = db_run(p->s, Q_RULING_JOINED,
		    ARGS(I(at->via), I(p->done.document), I(p->events[i])),
		    NULL, NULL, p->fault);
	p->done.events += st == ST_OK ? 1 : 0;
	return st;
}

enum status
put_was_rejected(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	int64_t n = 0;
	enum status st = db_int(p->s, Q_EVENT_REJECTED,
	    ARGS(I(p->done.document), T(str_of(event_type_word(e->type))),
		T(str_of(phase_word(e->phase))), T(put_commas(p, &e->actors)),
		T(put_commas(p, &e->targets)), T(put_commas(p, &e->minerals))),
	    NULL, &n, p->fault);

	p->rejected[i] = n > 0;
	return st;
}
