/*
 * Rows that the lines of pattern files ask for: each column from the first of
 * its sources that gives something.  Who may propose, and what becomes of a
 * proposal, is not asked here.
 */
#include "base/json.h"

#include "extract/event_work.h"
#include "extract/role_work.h"
#include "extract/row_work.h"

/* One row of those that a line gives: which actor, target and mineral. */
struct turn {
	const struct found *found;
	const struct event *event;
	struct str actor, target, mineral; /* empty: there is none */
	size_t agreement;
};

static const struct str nothing = { NULL, 0 };

static struct str
first_of(const struct strs *list)
{
	return list->n > 0 ? list->v[0] : nothing;
}

/* Each puts the column and says whether it had something to put. */
static bool
put_text(struct making *m, const char *name, struct str text)
{
	row_put_text(m, name, text);
	return text.n > 0;
}

static bool
put_list(struct making *m, const char *name, const struct strs *list)
{
	if (list->n > 0)
		row_put_list(m, name, list);
	return list->n > 0;
}

/* One as a text, several as a list. */
static bool
put_codes(struct making *m, const char *name, const struct strs *list)
{
	return list->n == 1 ? put_text(m, name, list->v[0])
			    : put_list(m, name, list);
}

static bool
put_value(struct making *m, const char *name, const struct event *e,
    enum value_key key)
{
	for (size_t i = 0; i < e->n_values; i++) {
		if (e->values[i].key != key)
			continue;
		if (!value_is_number(key))
			return put_text(m, name, e->values[i].text);
		row_put_number(m, name, e->values[i].number);
		return true;
	}
	return false;
}

/* What a slot met: codes, a number, a day, an id, or its words. */
static bool
put_slot(
    struct making *m, const char *name, const struct turn *t, struct str slot)
{
	struct work *w = m->work;
	const struct types *types = w->types;
	const struct found *f = t->found;
	const struct expr *x = program_step(w->program, f->hit.step)->expr;
	const struct mention *one = NULL;
	struct strs codes = { NULL, 0 };
	uint32_t unit = NONE;

	for (size_t i = 0; i < x->slots_n; i++)
		if (str_eq(x->slots[i], slot) && f->hit.slots[i] != NONE)
			unit = f->hit.slots[i];
	if (unit != NONE)
		one = work_mention(w, &w->sentences[f->sentence], unit);
	if (one == NULL)
		return false;
	if (one->type == types->mineral) {
		if (mineral_codes(w, one, &codes) != ST_OK)
			m->st = ST_NOMEM;
		return put_codes(m, name, &codes);
	}
	if (one->type == types->place || one->type == types->bloc ||
	    one->type == types->agency || one->type == types->office) {
		if (mention_codes(w, f->sentence, unit, &codes) != ST_OK)
			m->st = ST_NOMEM;
		return put_codes(m, name, &codes);
	}
	if (one->type == types->date)
		return put_text(m, name, day_text(w, one->day));
	if (one->type == types->percent || one->type == types->money ||
	    one->type == types->quantity || one->type == types->period ||
	    one->type == types->number) {
		row_put_number(m, name, one->number);
		return true;
	}
	if (one->term != NULL && one->type != types->agreement)
		return put_text(m, name, one->term->id);
	return put_text(m, name, mention_words(w, one));
}

static bool
put_source(struct making *m, const char *name, const struct row_source *s,
    const struct turn *t)
{
	const struct event *e = t->event;

	switch (s->kind) {
	case FROM_WORD:
		return put_text(m, name, s->text);
	case FROM_SLOT:
		return put_slot(m, name, t, s->text);
	case FROM_ACTORS:
		return put_list(m, name, &e->actors);
	case FROM_TARGETS:
		return put_list(m, name, &e->targets);
	case FROM_MINERALS:
		return put_list(m, name, &e->minerals);
	case FROM_ACTOR:
		return put_text(m, name, first_of(&e->actors));
	case FROM_TARGET:
		return put_text(m, name, first_of(&e->targets));
	case FROM_MINERAL:
		return put_text(m, name, first_of(&e->minerals));
	case FROM_EACH_ACTOR:
		return put_text(m, name, t->actor);
	case FROM_EACH_TARGET:
		return put_text(m, name, t->target);
	case FROM_EACH_MINERAL:
		return put_text(m, name, t->mineral);
	case FROM_TYPE:
		return put_text(m, name, str_of(event_type_word(e->type)));
	case FROM_PHASE:
		return put_text(m, name, str_of(phase_word(e->phase)));
	case FROM_DATE:
		return put_text(m, name, e->date);
	case FROM_AGREEMENT:
		return t->agreement != SIZE_MAX &&
		       put_text(
			   m, name, m->facts->agreements[t->agreement].key);
	case FROM_VALUE:
		return put_value(m, name, e, s->key);
	}
	return false;
}

static bool
has(const struct row_column *c, enum row_from kind)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->from[i].kind == kind)
			return true;
	return false;
}

static bool
line_has(const struct row_line *l, enum row_from kind)
{
	for (size_t i = 0; i < l->n; i++)
		if (has(&l->columns[i], kind))
			return true;
	return false;
}

static void
one_row(struct making *m, const struct row_line *l, size_t event,
    const struct turn *t)
{
	static const struct strs none = { NULL, 0 };

	row_begin(m, l->table, t->agreement);
	for (size_t i = 0; i < l->n; i++) {
		const struct row_column *c = &l->columns[i];
		bool put = false;

		for (size_t k = 0; k < c->n && !put; k++)
			put = put_source(m, c->name, &c->from[k], t);
		if (!put && c->needed)
			return;
		/* A list of none is told as such. */
		if (!put && (has(c, FROM_ACTORS) || has(c, FROM_TARGETS) ||
				has(c, FROM_MINERALS)))
			row_put_list(m, c->name, &none);
		if (i + 1 == l->keys_n)
			row_keys_end(m);
	}
	row_end(m, &event, 1);
}

/* How often a line is gone through for a list: once where it does not ask. */
static size_t
turns(const struct row_line *l, enum row_from each, const struct strs *list)
{
	return line_has(l, each) && list->n > 0 ? list->n : 1;
}

static void
one_line(struct making *m, const struct row_line *l, size_t event)
{
	const struct event *e = &m->facts->events[event];
	struct turn t = { .found = &m->work->found[event],
		.event = e,
		.agreement = line_has(l, FROM_AGREEMENT)
				 ? row_agreement(m->facts, event)
				 : SIZE_MAX };
	size_t actors = turns(l, FROM_EACH_ACTOR, &e->actors);
	size_t targets = turns(l, FROM_EACH_TARGET, &e->targets);
	size_t minerals = turns(l, FROM_EACH_MINERAL, &e->minerals);

	for (size_t a = 0; a < actors; a++)
		for (size_t b = 0; b < targets; b++)
			for (size_t c = 0; c < minerals; c++) {
				t.actor =
				    a < e->actors.n ? e->actors.v[a] : nothing;
				t.target = b < e->targets.n ? e->targets.v[b]
							    : nothing;
				t.mineral = c < e->minerals.n ? e->minerals.v[c]
							      : nothing;
				one_row(m, l, event, &t);
			}
}

void
row_lines_propose(struct making *m, const struct row_lines *lines, size_t event)
{
	for (size_t i = 0; i < lines->n && m->st == ST_OK; i++)
		one_line(m, &lines->v[i], event);
}
