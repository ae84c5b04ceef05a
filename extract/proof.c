/*
 * Proofs are read as documents of one sentence, by the whole engine: what a
 * proof shows is what a reader of the news would get.
 */
#include "extract/proof.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"

#define ARENA_MAX ((size_t)64 << 20) /* bytes one sentence may take */

static bool
list_is(const struct strs *have, struct str want)
{
	size_t n = 0;

	while (want.n > 0) {
		if (!strs_has(have, str_cut(&want, ',')))
			return false;
		n++;
	}
	return have->n == n;
}

static bool
value_is(const struct event *e, enum value_key key, struct str want)
{
	uint64_t number = 0;

	for (size_t i = 0; i < e->n_values; i++) {
		if (e->values[i].key != key)
			continue;
		if (!value_is_number(key))
			return str_eq(e->values[i].text, want);
		return str_number(want, UINT64_MAX, &number) &&
		       e->values[i].number == (double)number;
	}
	return false;
}

/* Whether the event proposes a row with this column: "TABLE.column". */
static bool
row_is(const struct facts *f, size_t event, struct str column, struct str want)
{
	struct str table = str_cut(&column, '.');

	for (size_t i = 0; i < f->n_rows; i++) {
		const struct rule_row *r = &f->rows[i];
		bool of = false;

		for (size_t k = 0; k < r->n_events; k++)
			of |= r->events[k] == event;
		for (size_t k = 0; of && k < r->n_columns; k++) {
			struct str have = r->columns[k].text;

			if (str_starts(have, STR("\"")))
				have = str_sub(have, 1, have.n - 2);
			if (str_is(table, rule_table_word(r->table)) &&
			    str_eq(r->columns[k].name, column) &&
			    str_eq(have, want))
				return true;
		}
	}
	return false;
}

/* Whether the event has all that "wants" lists; "type" alone names a type. */
static bool
fits(const struct facts *f, size_t event, struct str wants)
{
	const struct event *e = &f->events[event];

	while (wants.n > 0) {
		struct str value = str_cut(&wants, ' ');
		struct str key = str_cut(&value, '=');
		enum value_key v;
		bool ok;

		if (key.n == 0)
			continue;
		if (value.n == 0)
			ok = str_is(key, event_type_word(e->type));
		else if (str_is(key, "actors"))
			ok = list_is(&e->actors, value);
		else if (str_is(key, "targets"))
			ok = list_is(&e->targets, value);
		else if (str_is(key, "minerals"))
			ok = list_is(&e->minerals, value);
		else if (str_is(key, "phase"))
			ok = str_is(value, phase_word(e->phase));
		else if (str_is(key, "modality"))
			ok = str_is(value, modality_word(e->modality));
		else if (str_is(key, "date"))
			ok = str_eq(e->date, value);
		else if (str_find(key, STR("."), 0) != SIZE_MAX)
			ok = row_is(f, event, key, value);
		else
			ok = value_key_of(key, &v) && value_is(e, v, value);
		if (!ok)
			return false;
	}
	return true;
}

/* The type that an "ok" line asks for: named first, else its pattern's. */
static bool
wants_type(struct str wants)
{
	struct str first = str_cut(&wants, ' ');
	enum event_type t;

	return event_type_of(first, &t);
}

/* "agreement.signed/x v1" is of the pattern "agreement.signed". */
static bool
of_pattern(const struct event *e, const struct pattern *p)
{
	struct str id = p->id;
	struct str have = e->pattern;

	if (p->each.n > 0)
		id = str_sub(id, 0, id.n - p->each.n - 1);
	return str_starts(have, id) && have.n > id.n &&
	       (have.p[id.n] == ' ' || have.p[id.n] == '/');
}

static void
describe(struct buf *b, const struct facts *f)
{
	if (f->n_events == 0)
		buf_puts(b, "gave no event");
	for (size_t i = 0; i < f->n_events; i++) {
		const struct event *e = &f->events[i];

		buf_printf(b, "%s%s.%s %s actors=", i > 0 ? "; " : "gave ",
		    event_type_word(e->type), phase_word(e->phase),
		    modality_word(e->modality));
		for (size_t k = 0; k < e->actors.n; k++)
			buf_printf(b, "%s%.*s", k > 0 ? "," : "",
			    STR_ARG(e->actors.v[k]));
		buf_puts(b, " targets=");
		for (size_t k = 0; k < e->targets.n; k++)
			buf_printf(b, "%s%.*s", k > 0 ? "," : "",
			    STR_ARG(e->targets.v[k]));
		buf_puts(b, " minerals=");
		for (size_t k = 0; k < e->minerals.n; k++)
			buf_printf(b, "%s%.*s", k > 0 ? "," : "",
			    STR_ARG(e->minerals.v[k]));
		buf_printf(b, " date=%.*s by %.*s", STR_ARG(e->date),
		    STR_ARG(e->pattern));
	}
}

/* NULL where the proof holds, else what is wrong, in "b". */
static bool
holds(const struct pattern *p, const struct proof *proof, const struct facts *f,
    struct buf *b)
{
	bool met = false;

	for (size_t i = 0; i < f->n_events; i++) {
		const struct event *e = &f->events[i];

		if (!proof->ok)
			met |= of_pattern(e, p);
		else if (wants_type(proof->wants))
			met |= fits(f, i, proof->wants);
		else
			met |= (e->type == p->type || of_pattern(e, p)) &&
			       fits(f, i, proof->wants);
	}
	if (met == proof->ok)
		return true;
	buf_printf(b, "%s of %.*s: ", proof->ok ? "ok" : "no", STR_ARG(p->id));
	describe(b, f);
	return false;
}

enum status
proof_run(const struct extractor *x,
    void (*say)(void *, const char *, unsigned, struct str), void *ctx,
    struct proof_tally *out)
{
	const struct set *set = extract_set(x);
	struct reader *r = extract_reader(x);
	struct arena *a = arena_new(ARENA_MAX);
	struct proof_tally tally = { 0, 0 };
	enum status st = r == NULL || a == NULL ? ST_NOMEM : ST_OK;

	for (size_t i = 0; i < set->patterns_n && st == ST_OK; i++) {
		const struct pattern *p = &set->patterns[i];

		for (size_t k = 0; p->first && k < p->proofs_n; k++) {
			const struct proof *proof = &p->proofs[k];
			struct document d;
			struct facts f;
			struct buf b = buf_new(64 << 10);
			/* A proof without a stop is a headline. */
			bool title =
			    proof->text.n > 0 &&
			    strchr(".?!\"", proof->text.p[proof->text.n - 1]) ==
				NULL;
			struct str none = { NULL, 0 };

			st = extract_text(a, title ? proof->text : none,
			    title ? none : proof->text, proof->day, &d);
			if (st == ST_OK)
				st = extract_document(r, a, &d, &f, NULL);
			if (st == ST_OK) {
				tally.run++;
				if (!holds(p, proof, &f, &b)) {
					tally.failed++;
					say(ctx, p->file, proof->line,
					    buf_view(&b));
				}
			}
			buf_free(&b);
			arena_reset(a);
			if (st != ST_OK)
				break;
		}
	}
	extract_reader_free(r);
	arena_free(a);
	*out = tally;
	return st;
}
