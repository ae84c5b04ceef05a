/*
 * PCRE2 behind one door.  The sieve wakes only those expressions of which all
 * that a match needs stands in the sentence, in its order; they are compiled
 * when first woken, since most of a set never is.
 */
#define PCRE2_CODE_UNIT_WIDTH 16
#include "patterns/match.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <pcre2.h>

#include "patterns/strain.h"
#include "patterns/wake.h"

struct compiled {
	struct step step;
	_Atomic(pcre2_code *) code; /* NULL until a sentence first wants it */
	atomic_bool broken;         /* it did not compile */
	bool jit;
};

/* The steps of one pattern, which stand together. */
struct group {
	uint32_t beg, end;
};

struct program {
	const struct set *set;
	struct compiled *steps;
	size_t n;
	struct group *groups;  /* by pattern */
	uint32_t scopes;       /* the first step of a cue, a stop or a pseudo */
	struct waking *events; /* of what a pattern matches */
	struct waking
	    *limits;          /* of the scopes, asked where a pattern matched */
	pthread_mutex_t lock; /* of compiling */
};

struct matcher {
	const struct program *program;
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
	struct marks *marks;
	uint64_t *woken; /* a bit a step */
	uint32_t *stopped;
	uint32_t *list; /* what match_woken() gives */
	uint64_t budget;
	/* The sentence at hand. */
	const uint16_t *symbols;
	size_t n;
	struct arena *arena;
	struct hit *hits;
	size_t got, room;
};

void
program_free(struct program *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; p->steps != NULL && i < p->n; i++)
		pcre2_code_free(atomic_load(&p->steps[i].code));
	pthread_mutex_destroy(&p->lock);
	waking_free(p->events);
	waking_free(p->limits);
	free(p->steps);
	free(p->groups);
	free(p);
}

static enum status
compile(struct compiled *c, pcre2_code **out, struct fault *fault)
{
	const struct place *p = &c->step.expr->at;
	int error = 0;
	PCRE2_SIZE at = 0;
	size_t size = 0;
	pcre2_code *code = pcre2_compile(c->step.expr->units, c->step.expr->n,
	    PCRE2_NEVER_BACKSLASH_C | PCRE2_DOTALL | PCRE2_NO_AUTO_POSSESS,
	    &error, &at, NULL);

	if (code == NULL) {
		fault_at(fault, p->file, p->line, p->col,
		    "the expression does not compile (PCRE2 error %d at unit "
		    "%zu)",
		    error, at);
		return ST_SYNTAX;
	}
	(void)pcre2_pattern_info(code, PCRE2_INFO_SIZE, &size);
	if (size > MATCH_SIZE) {
		fault_at(fault, p->file, p->line, p->col,
		    "the expression compiles to %zu bytes; %zu is the limit",
		    size, MATCH_SIZE);
		pcre2_code_free(code);
		return ST_SYNTAX;
	}
	/* Without JIT the interpreter gives the same answers, slower. */
	c->jit = pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0;
	*out = code;
	return ST_OK;
}

/* The code of a step, compiled when first asked for: most are never.  NULL
 * where it does not compile. */
static pcre2_code *
code_of(const struct program *shared, uint32_t step)
{
	/* Only what the lock guards is ever changed. */
	struct program *p = (struct program *)shared;
	struct compiled *c = &p->steps[step];
	pcre2_code *code = atomic_load_explicit(&c->code, memory_order_acquire);

	if (code != NULL || atomic_load(&c->broken))
		return code;
	(void)pthread_mutex_lock(&p->lock);
	code = atomic_load(&c->code);
	if (code == NULL && !atomic_load(&c->broken)) {
		if (compile(c, &code, NULL) == ST_OK)
			atomic_store_explicit(
			    &c->code, code, memory_order_release);
		else
			atomic_store(&c->broken, true);
	}
	(void)pthread_mutex_unlock(&p->lock);
	return code;
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
	for (uint32_t i = 0; i < s->keeps_n; i++)
		if (s->keeps[i].where) {
			if (to != NULL)
				to[n].step = (struct step){ USE_KEEP, i,
					&s->keeps[i].match };
			n++;
		}
	return n;
}

/* What wakes the steps of one kind: what patterns match, or what limits those
 * whatever matched. */
static struct waking *
waking_of(const struct program *p, bool events)
{
	const struct shape **shapes = calloc(p->n + 1, sizeof(*shapes));
	struct waking *w = NULL;

	if (shapes == NULL)
		return NULL;
	for (size_t i = 0; i < p->n; i++)
		if (events ? p->steps[i].step.use == USE_MATCH : i >= p->scopes)
			shapes[i] = &p->steps[i].step.expr->shape;
	w = waking_new(p->set->grammar.sets, shapes, p->n);
	free(shapes);
	return w;
}

/* Where each pattern's steps stand, and where those of no pattern begin. */
static void
groups_make(struct program *p)
{
	p->scopes = (uint32_t)p->n;
	for (uint32_t i = (uint32_t)p->n; i-- > 0;) {
		const struct step *s = &p->steps[i].step;

		if (s->use != USE_MATCH && s->use != USE_UNLESS &&
		    s->use != USE_ALSO) {
			p->scopes = i;
			continue;
		}
		p->groups[s->owner].beg = i;
		if (p->groups[s->owner].end == 0)
			p->groups[s->owner].end = i + 1;
	}
}

enum status
program_new(const struct set *s, struct program **out)
{
	struct program *p = calloc(1, sizeof(*p));

	if (p == NULL)
		return ST_NOMEM;
	p->set = s;
	(void)pthread_mutex_init(&p->lock, NULL);
	p->n = steps_list(s, NULL);
	p->steps = calloc(p->n + 1, sizeof(*p->steps));
	p->groups = calloc(s->patterns_n + 1, sizeof(*p->groups));
	if (p->steps == NULL || p->groups == NULL) {
		program_free(p);
		return ST_NOMEM;
	}
	(void)steps_list(s, p->steps);
	groups_make(p);
	p->events = waking_of(p, true);
	p->limits = waking_of(p, false);
	if (p->events == NULL || p->limits == NULL) {
		program_free(p);
		return ST_NOMEM;
	}
	*out = p;
	return ST_OK;
}

/* Whether a sentence made to be slow costs too much.  Counted without JIT,
 * which counts less, so that the answer is the same on all machines. */
static bool
strained(const struct set *s, const struct expr *e, const pcre2_code *code,
    pcre2_match_data *data, pcre2_match_context *context)
{
	uint16_t units[STRAIN_UNITS];
	int rc = 0;

	for (int kind = 0; kind < STRAIN_KINDS; kind++) {
		size_t n = strain_sentence(s, e, kind, units), at = 0;

		do {
			rc = pcre2_match(
			    code, units, n, at, PCRE2_NO_JIT, data, context);
			if (rc == PCRE2_ERROR_MATCHLIMIT)
				return true;
			at =
			    rc < 0 ? n : pcre2_get_ovector_pointer(data)[0] + 1;
		} while (at < n);
	}
	return false;
}

static enum status
expr_check(const struct set *s, const struct expr *e, struct fault *fault)
{
	struct compiled once = { .step = { .expr = e } };
	pcre2_code *code = NULL;
	pcre2_match_data *data = pcre2_match_data_create(EXPR_SLOTS + 1, NULL);
	pcre2_match_context *context = pcre2_match_context_create(NULL);
	enum status st = data == NULL || context == NULL ? ST_NOMEM : ST_OK;

	if (st == ST_OK)
		st = compile(&once, &code, fault);
	if (st == ST_OK) {
		(void)pcre2_set_match_limit(context, STRAIN_LIMIT);
		if (strained(s, e, code, data, context)) {
			fault_at(fault, e->at.file, e->at.line, e->at.col,
			    "a sentence of these words costs more than %u "
			    "backtracks; shorter gaps or fewer of them help",
			    STRAIN_LIMIT);
			st = ST_SYNTAX;
		}
	}
	pcre2_code_free(code);
	pcre2_match_data_free(data);
	pcre2_match_context_free(context);
	return st;
}

enum status
program_check(const struct program *p, struct fault *fault)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < p->n && st == ST_OK; i++)
		st = expr_check(p->set, p->steps[i].step.expr, fault);
	return st;
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
	m->marks = marks_new(p->set->grammar.sets);
	m->woken = calloc(p->n / 64 + 1, sizeof(*m->woken));
	m->stopped = calloc(p->n + 1, sizeof(*m->stopped));
	m->list = calloc(p->n + 1, sizeof(*m->list));
	if (m->data == NULL || m->context == NULL || m->marks == NULL ||
	    m->woken == NULL || m->stopped == NULL || m->list == NULL) {
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
	marks_free(m->marks);
	free(m->woken);
	free(m->stopped);
	free(m->list);
	free(m);
}

void
matcher_begin(struct matcher *m)
{
	m->budget = MATCH_CALLS;
}

uint32_t
match_stopped(const struct matcher *m, size_t step)
{
	return m->stopped[step];
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

/* One call; what it gave as PCRE2 says it. */
static int
call(struct matcher *m, uint32_t step, size_t at)
{
	const struct compiled *c = &m->program->steps[step];
	pcre2_code *code = code_of(m->program, step);
	int rc;

	if (code == NULL)
		return PCRE2_ERROR_INTERNAL;
	m->budget -= m->budget > 0;
	rc = c->jit ? pcre2_jit_match(
			  code, m->symbols, m->n, at, 0, m->data, m->context)
		    : pcre2_match(
			  code, m->symbols, m->n, at, 0, m->data, m->context);
	return rc;
}

static bool
hit_add(struct matcher *m, uint32_t step)
{
	if (m->got == m->room) {
		size_t room = m->room == 0 ? 16 : m->room * 2;
		struct hit *more =
		    arena_take(m->arena, room * sizeof(*m->hits));

		if (more == NULL)
			return false;
		if (m->got > 0)
			memcpy(more, m->hits, m->got * sizeof(*more));
		m->hits = more;
		m->room = room;
	}
	hit_fill(m, step, m->symbols, &m->hits[m->got++]);
	return true;
}

/* All matches of one step from unit "at" on. */
static enum status
run(struct matcher *m, uint32_t step, size_t at)
{
	while (at < m->n && m->budget > 0) {
		int rc = call(m, step, at);
		const struct hit *h;

		if (rc == PCRE2_ERROR_NOMATCH)
			break;
		if (rc < 0) {
			m->stopped[step]++;
			break;
		}
		if (!hit_add(m, step))
			return ST_NOMEM;
		if (m->program->steps[step].step.expr->shape.anchored)
			break;
		/* The next match begins past this one's trigger. */
		h = &m->hits[m->got - 1];
		at = h->trigger + 1 > at ? h->trigger + 1 : at + 1;
	}
	return ST_OK;
}

static enum status
run_let(struct matcher *m, uint32_t step)
{
	uint32_t from;

	return marks_let(
		   m->marks, &m->program->steps[step].step.expr->shape, &from)
		   ? run(m, step, from)
		   : ST_OK;
}

/* The steps that the sentence wakes, in their order. */
static enum status
run_woken(struct matcher *m, const struct waking *w)
{
	enum status st = ST_OK;

	if (!waking_find(w, m->marks, m->woken))
		return ST_OK;
	for (size_t i = 0; i <= m->program->n / 64; i++)
		while (m->woken[i] != 0) {
			uint32_t bit = (uint32_t)__builtin_ctzll(m->woken[i]);

			m->woken[i] &= m->woken[i] - 1;
			if (st == ST_OK)
				st = run_let(m, (uint32_t)i * 64 + bit);
		}
	return st;
}

/* What limits the matches of patterns: their own "unless" and "also" lines,
 * and all cues. */
static enum status
run_limits(struct matcher *m, size_t events)
{
	const struct program *p = m->program;
	enum status st = ST_OK;
	uint32_t last = UINT32_MAX;

	for (size_t i = 0; i < events && st == ST_OK; i++) {
		uint32_t owner = p->steps[m->hits[i].step].step.owner;
		struct group g = p->groups[owner];

		for (uint32_t k = g.beg;
		     owner != last && k < g.end && st == ST_OK; k++)
			if (p->steps[k].step.use != USE_MATCH)
				st = run_let(m, k);
		last = owner;
	}
	return st == ST_OK ? run_woken(m, p->limits) : st;
}

static void
sentence_begin(
    struct matcher *m, struct arena *a, const uint16_t *symbols, size_t n)
{
	m->symbols = symbols;
	m->n = n;
	m->arena = a;
	m->hits = NULL;
	m->got = m->room = 0;
}

enum status
match_sentence(struct matcher *m, struct arena *a, const uint16_t *symbols,
    size_t n, struct hit **hits, size_t *hits_n)
{
	enum status st;

	sentence_begin(m, a, symbols, n);
	marks_take(m->marks, symbols, n);
	if ((st = run_woken(m, m->program->events)) == ST_OK && m->got > 0)
		st = run_limits(m, m->got);
	if (st != ST_OK)
		return st;
	*hits = m->hits;
	*hits_n = m->got;
	return ST_OK;
}

void
match_topics(struct matcher *m, const uint16_t *symbols, size_t n,
    const uint32_t *patterns, size_t patterns_n, bool *met)
{
	const struct program *p = m->program;

	sentence_begin(m, NULL, symbols, n);
	marks_take(m->marks, symbols, n);
	for (size_t i = 0; i < patterns_n; i++) {
		struct group g = p->groups[patterns[i]];

		met[i] = false;
		for (uint32_t k = g.beg; k < g.end && !met[i]; k++) {
			uint32_t from;
			int rc;

			if (p->steps[k].step.use != USE_ALSO ||
			    m->budget == 0 ||
			    !marks_let(
				m->marks, &p->steps[k].step.expr->shape, &from))
				continue;
			if ((rc = call(m, k, from)) >= 0)
				met[i] = true;
			else if (rc != PCRE2_ERROR_NOMATCH)
				m->stopped[k]++;
		}
	}
}

const uint32_t *
match_woken(struct matcher *m, const uint16_t *symbols, size_t n, size_t *out)
{
	const struct program *p = m->program;
	size_t woken = 0;

	for (uint32_t i = 0; i < p->n; i++) {
		const struct expr *e = p->steps[i].step.expr;
		bool has = false;

		for (size_t k = 0; k < n && !has; k++)
			has = is_trigger(e, symbols[k]);
		if (has)
			m->list[woken++] = i;
	}
	*out = woken;
	return m->list;
}
