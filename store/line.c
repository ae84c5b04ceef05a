/*
 * What all builders of lines share.  Lays nothing on the desk.
 */
#include "store/line.h"

struct str
line_given(const struct making *m, const char *name)
{
	for (size_t i = 0; i < m->given->n_columns; i++)
		if (str_is(m->given->columns[i].name, name))
			return m->given->columns[i].text;
	return (struct str){ NULL, 0 };
}

void
line_need(struct making *m, bool fits)
{
	if (!fits)
		m->st = ST_LIMIT;
}

void
line_text(struct making *m, struct row *r, const char *name, struct str value)
{
	line_need(m, row_set_text(m->p->a, r, name, value));
}

struct support {
	struct making *m;
	struct str first; /* of the domains */
};

/* No further than to an official text or to a second publisher. */
static bool
take_support(void *ctx, const struct store_cell *c, size_t n)
{
	struct support *u = ctx;
	struct making *m = u->m;

	(void)n;
	if ((uint32_t)c[0].integer < m->tier)
		m->tier = (uint32_t)c[0].integer;
	if (m->voices == 0) {
		u->first = str_keep(m->p->a, c[1].text);
		m->voices = 1;
	} else if (!str_eq(u->first, c[1].text)) {
		m->voices = 2;
	}
	return !line_sure(m);
}

void
line_support(struct making *m, enum state state)
{
	struct support u = { .m = m };

	/* A copy is no voice; what it tells is carried by others or nobody. */
	m->tier = m->p->done.duplicate ? 4 : m->p->tier;
	m->voices = 0;
	if (m->st == ST_OK && !line_sure(m))
		m->st = db_run(m->p->s, Q_AGREEMENT_SUPPORT,
		    ARGS(I(m->instrument), T(str_of(state_word(state)))),
		    take_support, &u, m->p->fault);
}

/* "A12" or "M3". */
void
line_instrument(struct making *m, const char *name, bool measure)
{
	struct buf b = buf_new(32);

	buf_printf(&b, "%c%lld", measure ? 'M' : 'A', (long long)m->instrument);
	line_text(m, &m->key, name, str_keep(m->p->a, buf_view(&b)));
	buf_free(&b);
}

/* The columns as the document's own reading gives them. */
void
line_as_given(struct making *m, const char *const *keys)
{
	for (size_t i = 0; i < m->given->n_columns; i++) {
		const struct column *c = &m->given->columns[i];
		bool key = false;

		for (size_t k = 0; keys[k] != NULL; k++)
			key |= str_is(c->name, keys[k]);
		line_need(
		    m, row_set(key ? &m->key : &m->row, c->name, c->text));
	}
}

bool
line_sure(const struct making *m)
{
	return m->tier <= OFFICIAL || m->voices >= 2;
}
