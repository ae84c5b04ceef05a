/*
 * Verbs and macros of a grammar: regular forms are derived, irregular ones
 * read.  English only; other languages list their forms.
 */
#include <string.h>

#include "base/buf.h"

#include "patterns/expr.h"

enum { BASE, THIRD, PAST, PARTICIPLE, ING };

static bool
vowel(char c)
{
	return strchr("aeiou", c) != NULL;
}

/* The five forms of a regular verb's word, each appended to its buffer. */
static void
regular(struct str base, bool doubles, struct buf forms[5])
{
	char last = base.p[base.n - 1];
	char before = base.n > 1 ? base.p[base.n - 2] : 'x';
	struct str stem = base;
	const char *s = "s", *ed = "ed", *ing = "ing";

	if (last == 'e') {
		ed = "d";
		stem.n--;
	} else if (last == 'y' && !vowel(before)) {
		s = "ies";
		ed = "ied";
	} else if (last == 's' || last == 'x' || last == 'z' ||
		   (last == 'h' && (before == 's' || before == 'c'))) {
		s = "es";
	}
	buf_str(&forms[BASE], base);
	buf_str(&forms[THIRD], last == 'y' && !vowel(before)
				   ? str_sub(base, 0, base.n - 1)
				   : base);
	buf_puts(&forms[THIRD], s);
	for (int f = PAST; f <= PARTICIPLE; f++) {
		buf_str(&forms[f], last == 'y' && !vowel(before)
				       ? str_sub(base, 0, base.n - 1)
				       : base);
		if (doubles)
			buf_char(&forms[f], last);
		buf_puts(&forms[f], ed);
	}
	buf_str(&forms[ING], last == 'e' && before != 'e' ? stem : base);
	if (doubles)
		buf_char(&forms[ING], last);
	buf_puts(&forms[ING], ing);
}

/* One alternative: "ink", "ban*2", "phase out", "take takes took taken taking". */
static bool
one_verb(struct str text, struct buf forms[5])
{
	struct str parts[6], rest = text;
	size_t n = 0;
	size_t slash = str_find(text, STR("/"), 0);
	struct str tail = { NULL, 0 };

	/* "phase /out": what follows the slash stands after every form. */
	if (slash != SIZE_MAX) {
		tail = str_trim(str_sub(text, slash + 1, text.n));
		rest = str_trim(str_sub(text, 0, slash));
	}
	while (rest.n > 0 && n < 6) {
		struct str part = str_cut(&rest, ' ');

		if (part.n > 0)
			parts[n++] = part;
	}
	if (n == 1) {
		bool doubles = str_ends(parts[0], STR("*2"));

		if (doubles)
			parts[0].n -= 2;
		if (parts[0].n < 2)
			return false;
		regular(parts[0], doubles, forms);
	} else if (n == 4 || n == 5) {
		for (size_t f = 0; f < 5; f++)
			buf_str(
			    &forms[f], parts[n == 5 ? f : (f < 3 ? f : f - 1)]);
	} else {
		return false;
	}
	for (int f = 0; tail.n > 0 && f < 5; f++) {
		buf_char(&forms[f], ' ');
		buf_str(&forms[f], tail);
	}
	return true;
}

enum status
grammar_add_verb(struct grammar *g, struct str name, struct str text,
    struct place at, struct fault *fault)
{
	struct buf forms[5];
	struct verb_forms v = {
		.name = name, .file = at.file, .line = at.line
	};
	enum status st = ST_OK;
	bool first = true;

	for (int f = 0; f < 5; f++)
		forms[f] = buf_new(4096);
	if (grammar_verb(g, name) != NULL) {
		fault_at(fault, at.file, at.line, at.col,
		    "the verb \"%.*s\" stands twice", STR_ARG(name));
		st = ST_SYNTAX;
	}
	while (text.n > 0 && st == ST_OK) {
		struct str part = str_trim(str_cut(&text, '|'));

		for (int f = 0; f < 5 && !first; f++)
			buf_puts(&forms[f], " | ");
		first = false;
		if (!one_verb(part, forms)) {
			fault_at(fault, at.file, at.line, at.col,
			    "\"%.*s\": a verb is one word (regular), four or "
			    "five forms, and \"/out\" for what follows it",
			    STR_ARG(part));
			st = ST_SYNTAX;
		}
	}
	if (st == ST_OK && g->verbs_n == g->verbs_room) {
		size_t room = g->verbs_room == 0 ? 256 : g->verbs_room * 2;
		struct verb_forms *more =
		    arena_take(g->arena, room * sizeof(*more));

		if (more == NULL) {
			st = ST_NOMEM;
		} else {
			if (g->verbs_n > 0)
				memcpy(
				    more, g->verbs, g->verbs_n * sizeof(*more));
			g->verbs = more;
			g->verbs_room = room;
		}
	}
	for (int f = 0; f < 5; f++) {
		if (st == ST_OK) {
			v.forms[f] = str_keep(g->arena, buf_view(&forms[f]));
			if (v.forms[f].n != forms[f].n)
				st = ST_NOMEM;
		}
		buf_free(&forms[f]);
	}
	if (st == ST_OK)
		g->verbs[g->verbs_n++] = v;
	return st;
}

enum status
grammar_add_macro(struct grammar *g, struct str name, struct str text,
    struct place at, struct fault *fault)
{
	if (grammar_macro(g, name) != NULL) {
		fault_at(fault, at.file, at.line, at.col,
		    "the macro \"%.*s\" stands twice", STR_ARG(name));
		return ST_SYNTAX;
	}
	if (g->macros_n == g->macros_room) {
		size_t room = g->macros_room == 0 ? 256 : g->macros_room * 2;
		struct macro *more = arena_take(g->arena, room * sizeof(*more));

		if (more == NULL)
			return ST_NOMEM;
		if (g->macros_n > 0)
			memcpy(more, g->macros, g->macros_n * sizeof(*more));
		g->macros = more;
		g->macros_room = room;
	}
	g->macros[g->macros_n++] =
	    (struct macro){ name, text, at.file, at.line, false, NULL };
	return ST_OK;
}
