/*
 * PCRE2 behind one door.  A table from symbol to steps wakes only those
 * expressions of which a trigger stands in the sentence.
 */
#define PCRE2_CODE_UNIT_WIDTH 16
#include "patterns/match.h"

#include <stdlib.h>
#include <string.h>

#include <pcre2.h>

struct compiled {
	struct step step;
	pcre2_code *code;
};

struct program {
	struct compiled *steps;
	size_t n;
	uint32_t *wakes;         /* step numbers, grouped by symbol */
	uint32_t first[0x10001]; /* where a symbol's group begins in "wakes" */
};

struct matcher {
	const struct program *program;
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
	uint64_t *marks; /* the sentence in which a step was woken last */
	uint32_t *stopped;
	uint32_t *woken;
	size_t woken_n;
	uint64_t sentence;
	uint32_t budget;
};

void
program_free(struct program *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < p->n; i++)
		pcre2_code_free(p->steps[i].code);
	free(p->steps);
	free(p->wakes);
	free(p);
}

static enum status
compile(
    struct compiled *c, const char *file, unsigned line, struct fault *fault)
{
	int error = 0;
	PCRE2_SIZE at = 0;
	size_t size = 0;

	c->code = pcre2_compile(c->step.expr->units, c->step.expr->n,
	    PCRE2_NEVER_BACKSLASH_C | PCRE2_DOTALL | PCRE2_NO_AUTO_POSSESS,
	    &error, &at, NULL);
	if (c->code == NULL) {
		fault_at(fault, file, line, 1,
		    "the expression does not compile (PCRE2 error %d at unit "
		    "%zu)",
		    error, at);
		return ST_SYNTAX;
	}
	(void)pcre2_pattern_info(c->code, PCRE2_INFO_SIZE, &size);
	if (size > MATCH_SIZE) {
		fault_at(fault, file, line, 1,
		    "the expression compiles to %zu bytes; %zu is the limit",
		    size, MATCH_SIZE);
		return ST_SYNTAX;
	}
	/* Without JIT the interpreter gives the same answers, slower. */
	(void)pcre2_jit_compile(c->code, PCRE2_JIT_COMPLETE);
	return ST_OK;
}

/* Lists all expressions of the set as steps; returns how many. */
static size_t
steps_list(const struct set *s, struct compiled *to)
{
	size_t n = 0;

	for (uint32_t i = 0; i < s->patterns_n; i++) {
		const struct pattern *p = &s->patterns[i];

		for (size_t k = 0; k < p->matches_n; k++, n++)
			if (to != NULL)
				to[n].step = (struct step){ USE_MATCH, i,
					&p->matches[k] };
		for (size_t k = 0; k < p->unless_n; k++, n++)
			if (to != NULL)
				to[n].step = (struct step){ USE_UNLESS, i,
					&p->unless[k] };
		for (size_t k = 0; k < p->also_n; k++, n++)
			if (to != NULL)
				to[n].step =
				    (struct step){ USE_ALSO, i, &p->also[k] };
	}
	for (uint32_t i = 0; i < s->cues_n; i++, n++)
		if (to != NULL)
			to[n].step =
			    (struct step){ USE_CUE, i, &s->cues[i].match };
	for (uint32_t i = 0; i < s->stops_n; i++, n++)
		if (to != NULL)
			to[n].step = (struct step){ USE_STOP, i, &s->stops[i] };
	for (uint32_t i = 0; i < s->pseudos_n; i++, n++)
		if (to != NULL)
			to[n].step =
			    (struct step){ USE_PSEUDO, i, &s->pseudos[i] };
	return n;
}

/* Counting sort of (symbol, step) pairs into p->wakes. */
static bool
wakes_make(struct program *p)
{
	size_t total = 0;
	uint32_t *fill = calloc(0x10001, sizeof(*fill));

	if (fill == NULL)
		return false;
	for (size_t i = 0; i < p->n; i++)
		for (size_t k = 0; k < p->steps[i].step.expr->triggers_n; k++) {
			p->first[p->steps[i].step.expr->triggers[k] + 1]++;
			total++;
		}
	for (size_t s = 0; s < 0x10000; s++)
		p->first[s + 1] += p->first[s];
	p->wakes = malloc((total + 1) * sizeof(*p->wakes));
	if (p->wakes != NULL)
		for (size_t i = 0; i < p->n; i++) {
			const struct expr *e = p->steps[i].step.expr;

			for (size_t k = 0; k < e->triggers_n; k++) {
				uint16_t s = e->triggers[k];

				p->wakes[p->first[s] + fill[s]++] = (uint32_t)i;
			}
		}
	free(fill);
	return p->wakes != NULL;
}

enum status
program_new(const struct set *s, struct program **out, struct fault *fault)
{
	struct program *p = calloc(1, sizeof(*p));
	enum status st = ST_OK;

	if (p == NULL)
		return ST_NOMEM;
	p->steps = calloc(steps_list(s, NULL) + 1, sizeof(*p->steps));
	if (p->steps == NULL) {
		program_free(p);
		return ST_NOMEM;
	}
	p->n = steps_list(s, p->steps);
	for (size_t i = 0; i < p->n && st == ST_OK; i++) {
		const struct step *step = &p->steps[i].step;
		bool pattern = step->use == USE_MATCH ||
			       step->use == USE_UNLESS || step->use == USE_ALSO;
		bool cue = step->use == USE_CUE;

		st = compile(&p->steps[i],
		    pattern ? s->patterns[step->owner].file
		    : cue   ? s->cues[step->owner].file
			    : NULL,
		    pattern ? s->patterns[step->owner].line
		    : cue   ? s->cues[step->owner].line
			    : 0,
		    fault);
	}
	if (st == ST_OK && !wakes_make(p))
		st = ST_NOMEM;
	if (st != ST_OK) {
		program_free(p);
		return st;
	}
	*out = p;
	return ST_OK;
}

size_t
program_steps(const struct program *p)
{
	return p->n;
}

const struct step *
program_step(const struct program *p, size_t i)
{
	return &p->steps[i].step;
}

struct matcher *
matcher_new(const struct program *p)
{
	struct matcher *m = calloc(1, sizeof(*m));

	if (m == NULL)
		return NULL;
	m->program = p;
	m->data = pcre2_match_data_create(EXPR_SLOTS + 1, NULL);
	m->context = pcre2_match_context_create(NULL);
	m->stack = pcre2_jit_stack_create((size_t)32 * 1024, MATCH_STACK, NULL);
	m->marks = calloc(p->n + 1, sizeof(*m->marks));
	m->stopped = calloc(p->n + 1, sizeof(*m->stopped));
	m->woken = calloc(p->n + 1, sizeof(*m->woken));
	if (m->data == NULL || m->context == NULL || m->marks == NULL ||
	    m->stopped == NULL || m->woken == NULL) {
		matcher_free(m);
		return NULL;
	}
	(void)pcre2_set_match_limit(m->context, MATCH_LIMIT);
	(void)pcre2_set_heap_limit(m->context, 16 * 1024); /* KiB */
	if (m->stack != NULL)
		pcre2_jit_stack_assign(m->context, NULL, m->stack);
	m->budget = MATCH_CALLS;
	return m;
}

void
matcher_free(struct matcher *m)
{
	if (m == NULL)
		return;
	pcre2_match_data_free(m->data);
	pcre2_match_context_free(m->context);
	pcre2_jit_stack_free(m->stack);
	free(m->marks);
	free(m->stopped);
	free(m->woken);
	free(m);
}

void
matcher_begin(struct matcher *m)
{
	m->budget = MATCH_CALLS;
}

const uint32_t *
match_woken(const struct matcher *m, size_t *n)
{
	*n = m->woken_n;
	return m->woken;
}

uint32_t
match_stopped(const struct matcher *m, size_t step)
{
	return m->stopped[step];
}

uint32_t
match_budget(const struct matcher *m)
{
	return m->budget;
}

static int
by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* Collects the steps that the sentence wakes into m->woken, in order. */
static size_t
wake(struct matcher *m, const uint16_t *symbols, size_t n)
{
	const struct program *p = m->program;
	size_t woken = 0;

	m->sentence++;
	for (size_t i = 0; i < n; i++)
		for (uint32_t w = p->first[symbols[i]];
		     w < p->first[symbols[i] + 1]; w++) {
			uint32_t step = p->wakes[w];

			if (m->marks[step] == m->sentence)
				continue;
			m->marks[step] = m->sentence;
			m->woken[woken++] = step;
		}
	qsort(m->woken, woken, sizeof(*m->woken), by_number);
	return woken;
}

static bool
is_trigger(const struct expr *e, uint16_t symbol)
{
	for (size_t i = 0; i < e->triggers_n; i++)
		if (e->triggers[i] == symbol)
			return true;
	return false;
}

static void
hit_fill(
    struct matcher *m, uint32_t step, const uint16_t *symbols, struct hit *h)
{
	const struct expr *e = m->program->steps[step].step.expr;
	PCRE2_SIZE *v = pcre2_get_ovector_pointer(m->data);

	h->step = step;
	h->beg = (uint32_t)v[0];
	h->end = (uint32_t)v[1];
	h->trigger = h->beg;
	while (h->trigger + 1 < h->end && !is_trigger(e, symbols[h->trigger]))
		h->trigger++;
	for (size_t i = 0; i < EXPR_SLOTS; i++)
		h->slots[i] = i < e->slots_n && v[2 * i + 2] != PCRE2_UNSET
				  ? (uint32_t)v[2 * i + 2]
				  : UINT32_MAX;
}

enum status
match_sentence(struct matcher *m, struct arena *a, const uint16_t *symbols,
    size_t n, struct hit **hits, size_t *hits_n)
{
	size_t woken = m->woken_n = wake(m, symbols, n), got = 0, room = 0;
	struct hit *v = NULL;

	for (size_t i = 0; i < woken; i++) {
		uint32_t step = m->woken[i];
		size_t at = 0;

		while (at < n && m->budget > 0) {
			int rc;

			m->budget--;
			rc = pcre2_match(m->program->steps[step].code, symbols,
			    n, at, 0, m->data, m->context);
			if (rc == PCRE2_ERROR_NOMATCH)
				break;
			if (rc < 0) {
				m->stopped[step]++;
				break;
			}
			if (got == room) {
				struct hit *more = arena_take(a,
				    (room == 0 ? 16 : room * 2) * sizeof(*v));

				if (more == NULL)
					return ST_NOMEM;
				if (got > 0)
					memcpy(more, v, got * sizeof(*v));
				v = more;
				room = room == 0 ? 16 : room * 2;
			}
			hit_fill(m, step, symbols, &v[got]);
			/* The next match begins past this one's trigger. */
			at = v[got].trigger + 1 > at ? v[got].trigger + 1
						     : at + 1;
			got++;
		}
	}
	*hits = v;
	*hits_n = got;
	return ST_OK;
}
