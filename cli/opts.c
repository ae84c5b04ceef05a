/*
 * From a table of options to getopt_long and back.  Never prints: what is
 * wrong is handed back as a fault, with the nearest option's name.
 */
#include "cli/opts.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/str.h"

#define LONG_FIRST 1000 /* getopt's value of the first row; above any char */

struct tables {
	const struct opt *row[OPTS_MAX];
	size_t n;
	struct option longs[OPTS_MAX + 1];
	char shorts[3 + 3 * OPTS_MAX];
};

static void
add(struct tables *t, const struct opt *o)
{
	size_t k = strlen(t->shorts);

	if (t->n == OPTS_MAX)
		return;
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->row[i]->name, o->name) == 0)
			return; /* a verb's own row hides the global one */
	t->longs[t->n].name = o->name;
	t->longs[t->n].has_arg =
	    o->arg != NULL ? required_argument : no_argument;
	t->longs[t->n].val = LONG_FIRST + (int)t->n;
	t->row[t->n++] = o;
	if (o->letter != 0 && strchr(t->shorts, o->letter) == NULL) {
		t->shorts[k++] = o->letter;
		if (o->arg != NULL)
			t->shorts[k++] = ':';
		t->shorts[k] = '\0';
	}
}

static const struct opt *
row_of(const struct tables *t, int c)
{
	if (c >= LONG_FIRST && (size_t)(c - LONG_FIRST) < t->n)
		return t->row[c - LONG_FIRST];
	for (size_t i = 0; i < t->n; i++)
		if (t->row[i]->letter == c)
			return t->row[i];
	return NULL;
}

static bool
word_allowed(const char *words, const char *value)
{
	struct str rest = str_of(words);

	while (rest.n > 0)
		if (str_eq(str_cut(&rest, '|'), str_of(value)))
			return true;
	return false;
}

static void
unknown(const struct tables *t, const char *word, int letter, struct fault *f)
{
	struct str given = str_of(word);
	struct nearest near;

	if (!str_starts(given, STR("--"))) {
		fault_set(f, "unknown option -%c; see --help", letter);
		return;
	}
	given = str_sub(given, 2, given.n);
	given = str_cut(&given, '=');
	near = nearest_to(given, 2);
	for (size_t i = 0; i < t->n; i++)
		(void)nearest_try(&near, str_of(t->row[i]->name));
	if (near.best.n > 0)
		fault_set(f, "unknown option --%.*s; did you mean --%.*s?",
		    STR_ARG(given), STR_ARG(near.best));
	else
		fault_set(
		    f, "unknown option --%.*s; see --help", STR_ARG(given));
}

static bool
takes_day(const char *arg)
{
	return strcmp(arg, "DAY") == 0 || strcmp(arg, "DATE") == 0;
}

/* 2024, 2024-05, 2024-05-16 or an instant of RFC 3339. */
static bool
is_day(struct str s)
{
	struct civil c;

	if (!date_read_day(s, &c))
		return false;
	return s.n == 4 || s.n == 7 || s.n == 10 ||
	       (s.n > 10 && s.p[10] == 'T');
}

static enum status
take(struct given *out, const struct opt *o, const char *value, struct fault *f)
{
	if (o->words != NULL && !word_allowed(o->words, value)) {
		fault_set(f, "--%s takes one of %s, not \"%.60s\"", o->name,
		    o->words, value);
		return ST_USAGE;
	}
	if (o->arg != NULL && takes_day(o->arg) && !is_day(str_of(value))) {
		fault_set(f,
		    "--%s takes a day such as 2024-05-16, not \"%.60s\"",
		    o->name, value);
		return ST_USAGE;
	}
	if (out->n_opts == GIVEN_MAX) {
		fault_set(f, "more than %zu options in one call", GIVEN_MAX);
		return ST_USAGE;
	}
	out->opts[out->n_opts].opt = o;
	out->opts[out->n_opts++].value = value;
	return ST_OK;
}

static enum status
parse(const struct tables *t, int argc, char **argv, struct given *out,
    struct fault *f)
{
	const struct opt *o;
	enum status st;
	int c, at;

	optind = 0; /* glibc: start anew, forget what an earlier call saw */
	opterr = 0;
	for (;;) {
		at = optind > 0 ? optind : 1;
		c = getopt_long(argc, argv, t->shorts, t->longs, NULL);
		if (c == -1)
			break;
		if (c == ':' || c == '?') {
			/* An option that we know and that lacks or has too
			 * much comes back in optopt. */
			o = optopt != 0 ? row_of(t, optopt) : NULL;
			if (o != NULL && o->arg != NULL)
				fault_set(f, "--%s needs %s", o->name, o->arg);
			else if (o != NULL)
				fault_set(f, "--%s takes no argument", o->name);
			else
				unknown(t,
				    optind - 1 >= at ? argv[optind - 1]
						     : argv[at],
				    optopt, f);
			return ST_USAGE;
		}
		o = row_of(t, c);
		if (o == NULL)
			continue;
		st = take(out, o, optarg != NULL ? optarg : "", f);
		if (st != ST_OK)
			return st;
	}
	out->args = argv + optind;
	out->n_args = (size_t)(argc - optind);
	return ST_OK;
}

enum status
opts_parse(const struct opt *own, size_t n_own, const struct opt *global,
    size_t n_global, int argc, char **argv, bool stop, struct given *out,
    struct fault *f)
{
	struct tables t;

	memset(&t, 0, sizeof(t));
	memcpy(t.shorts, stop ? "+:" : ":", stop ? 3 : 2);
	for (size_t i = 0; i < n_own; i++)
		add(&t, &own[i]);
	for (size_t i = 0; i < n_global; i++)
		add(&t, &global[i]);
	out->n_opts = out->n_args = 0;
	return parse(&t, argc, argv, out, f);
}

const char *
opts_nth(const struct given *g, const char *name, size_t i)
{
	for (size_t k = 0; k < g->n_opts; k++)
		if (strcmp(g->opts[k].opt->name, name) == 0 && i-- == 0)
			return g->opts[k].value;
	return NULL;
}

const char *
opts_value(const struct given *g, const char *name)
{
	for (size_t k = g->n_opts; k-- > 0;)
		if (strcmp(g->opts[k].opt->name, name) == 0)
			return g->opts[k].value;
	return NULL;
}

bool
opts_has(const struct given *g, const char *name)
{
	return opts_value(g, name) != NULL;
}

enum status
opts_number(const struct given *g, const char *name, uint64_t max,
    uint64_t fallback, uint64_t *out, struct fault *f)
{
	const char *v = opts_value(g, name);

	if (v == NULL) {
		*out = fallback;
		return ST_OK;
	}
	if (!str_number(str_of(v), max, out)) {
		fault_set(f,
		    "--%s takes a number from 0 to %llu, not \"%.60s\"", name,
		    (unsigned long long)max, v);
		return ST_USAGE;
	}
	return ST_OK;
}
