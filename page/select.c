/*
 * Selectors: a small subset of CSS, compiled into the arena and matched from
 * the node upwards.  Never allocates while it matches.
 */
#include <string.h>

#include "page/tree.h"

#define SELECT_STEPS ((size_t)16) /* compounds of one alternative */
#define SELECT_TESTS ((size_t)8)  /* conditions of one compound */

struct test {
	char how; /* '.' class, '#' id, '?' has, '=' '^' '*' '$' */
	struct str name, value;
};

struct step {
	struct str tag; /* empty: any */
	struct test tests[SELECT_TESTS];
	size_t n_tests;
	bool child; /* of the step before it, directly */
};

struct chain {
	struct step steps[SELECT_STEPS];
	size_t n;
	struct chain *next;
};

struct selector {
	struct chain *chains;
	struct str attr;
};

struct lex {
	struct str s;
	size_t at;
};

static struct str
word(struct lex *l)
{
	size_t beg = l->at;

	while (l->at < l->s.n) {
		unsigned char c = (unsigned char)l->s.p[l->at];

		if (c <= ' ' || strchr(".#[]>,@=^*$~\"'", c) != NULL)
			break;
		l->at++;
	}
	return str_sub(l->s, beg, l->at - beg);
}

static char
peek(const struct lex *l)
{
	return l->at < l->s.n ? l->s.p[l->at] : '\0';
}

static bool
bracket(struct lex *l, struct test *t)
{
	char quote;
	size_t beg;

	t->name = word(l);
	t->how = '?';
	if (t->name.n == 0)
		return false;
	if (peek(l) == ']')
		return l->at++, true;
	t->how = peek(l);
	if (t->how != '=' && strchr("^*$", t->how) == NULL)
		return false;
	l->at++;
	if (t->how != '=' && peek(l) != '=')
		return false;
	l->at += t->how != '=';
	quote = peek(l);
	if (quote == '"' || quote == '\'')
		l->at++;
	else
		quote = ']';
	beg = l->at;
	while (l->at < l->s.n && l->s.p[l->at] != quote)
		l->at++;
	t->value = str_sub(l->s, beg, l->at - beg);
	l->at += quote != ']' && l->at < l->s.n;
	if (peek(l) != ']')
		return false;
	l->at++;
	return true;
}

static bool
compound(struct lex *l, struct step *step)
{
	bool any = peek(l) == '*';

	if (any)
		l->at++;
	else
		step->tag = word(l);
	any = any || step->tag.n > 0;
	while (step->n_tests < SELECT_TESTS) {
		struct test *t = &step->tests[step->n_tests];
		char c = peek(l);

		if (c == '.' || c == '#') {
			l->at++;
			t->how = c;
			t->value = word(l);
			if (t->value.n == 0)
				return false;
		} else if (c == '[') {
			l->at++;
			if (!bracket(l, t))
				return false;
		} else
			return any || step->n_tests > 0;
		step->n_tests++;
	}
	return false;
}

static bool
chains(struct arena *arena, struct lex *l, struct selector *sel, bool *memory)
{
	struct chain *c = NULL;
	bool child = false;

	for (;;) {
		while (l->at < l->s.n && (unsigned char)peek(l) <= ' ')
			l->at++;
		if (l->at == l->s.n || peek(l) == '@')
			break;
		if (peek(l) == ',' || peek(l) == '>') {
			if (c == NULL || c->n == 0 || child)
				return false;
			child = peek(l) == '>';
			if (!child)
				c = NULL;
			l->at++;
			continue;
		}
		if (c == NULL) {
			c = arena_take(arena, sizeof(*c));
			if (c == NULL)
				return *memory = false;
			c->next = sel->chains;
			sel->chains = c;
		}
		if (c->n == SELECT_STEPS || !compound(l, &c->steps[c->n]))
			return false;
		c->steps[c->n++].child = child;
		child = false;
	}
	if (child || (c == NULL && sel->chains != NULL))
		return false;
	if (peek(l) == '@') {
		l->at++;
		sel->attr = word(l);
		return sel->attr.n > 0 && l->at == l->s.n;
	}
	return sel->chains != NULL;
}

enum status
select_compile(struct arena *arena, struct str s, struct selector **out,
    struct fault *fault)
{
	struct selector *sel = arena_take(arena, sizeof(*sel));
	struct lex l = { str_keep(arena, str_trim(s)), 0 };
	bool memory = true;

	if (sel == NULL || (l.s.n == 0 && str_trim(s).n > 0)) {
		fault_set(fault, "no memory for a selector");
		return ST_NOMEM;
	}
	if (!chains(arena, &l, sel, &memory)) {
		if (!memory)
			return ST_NOMEM;
		fault_at(fault, NULL, 0, (unsigned)l.at + 1,
		    "not a selector: %.*s", STR_ARG(str_sub(s, 0, 100)));
		return ST_SYNTAX;
	}
	*out = sel;
	return ST_OK;
}

static bool
has_class(struct str list, struct str want)
{
	while (list.n > 0)
		if (str_eq(str_cut(&list, ' '), want))
			return true;
	return false;
}

static bool
holds(const struct test *t, const struct node *n)
{
	struct str v = STR("");
	bool there = false;

	for (size_t i = 0; i < n->n_attrs; i++) {
		struct str name = t->how == '.'   ? STR("class")
				  : t->how == '#' ? STR("id")
						  : t->name;

		if (str_eq_nocase(n->attrs[i].name, name)) {
			v = n->attrs[i].value;
			there = true;
		}
	}
	if (t->how == '?')
		return there;
	if (t->how == '.')
		return has_class(v, t->value);
	if (t->how == '^')
		return there && str_starts(v, t->value);
	if (t->how == '$')
		return there && str_ends(v, t->value);
	if (t->how == '*')
		return there && str_find(v, t->value, 0) != SIZE_MAX;
	return there && str_eq(v, t->value);
}

static bool
step_holds(const struct step *s, const struct node *n)
{
	if (n->name.n == 0 || n->parent == NULL ||
	    (s->tag.n > 0 && !str_eq_nocase(s->tag, n->name)))
		return false;
	for (size_t i = 0; i < s->n_tests; i++)
		if (!holds(&s->tests[i], n))
			return false;
	return true;
}

static bool
chain_holds(const struct chain *c, const struct node *n)
{
	size_t i = c->n - 1;

	if (!step_holds(&c->steps[i], n))
		return false;
	while (i > 0) {
		bool child = c->steps[i].child;

		do
			n = n->parent;
		while (n != NULL && !child && !step_holds(&c->steps[i - 1], n));
		if (n == NULL || !step_holds(&c->steps[i - 1], n))
			return false;
		i--;
	}
	return true;
}

bool
select_matches(const struct selector *sel, const struct node *n)
{
	for (const struct chain *c = sel->chains; c != NULL; c = c->next)
		if (chain_holds(c, n))
			return true;
	return false;
}

struct node *
select_next(const struct selector *sel, struct node *top, struct node *from)
{
	struct node *n = node_next(from == NULL ? top : from, top);

	while (n != NULL && !select_matches(sel, n))
		n = node_next(n, top);
	return n;
}

struct str
select_value(struct arena *arena, const struct selector *sel, struct node *top)
{
	struct node *n =
	    sel->chains == NULL ? top : select_next(sel, top, NULL);

	if (n == NULL)
		return STR("");
	if (sel->attr.n == 0)
		return node_text(arena, n);
	for (size_t i = 0; i < n->n_attrs; i++)
		if (str_eq_nocase(n->attrs[i].name, sel->attr))
			return str_trim(n->attrs[i].value);
	return STR("");
}
