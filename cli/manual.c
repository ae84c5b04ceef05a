/*
 * Tables of verbs and options as mdoc(7).  Every word is escaped, so that no
 * text of a table can be taken for a macro.
 */
#include "cli/manual.h"

#include <string.h>

#include "cli/global.h"

/* One line of text; in a literal display a dash must stay a dash. */
static void
put_text(struct cli *cli, struct str s)
{
	if (s.n > 0 && (s.p[0] == '.' || s.p[0] == '\''))
		(void)cli_printf(cli, "\\&");
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\\')
			(void)cli_printf(cli, "\\e");
		else if (s.p[i] == '-')
			(void)cli_printf(cli, "\\-");
		else
			(void)cli_printf(cli, "%c", s.p[i]);
	}
	(void)cli_printf(cli, "\n");
}

static void
put_lines(struct cli *cli, const char *before, const char *text)
{
	struct str rest = str_of(text);

	(void)cli_printf(cli, ".Bd -literal -offset indent -compact\n");
	while (rest.n > 0) {
		(void)cli_printf(cli, "%s", before);
		put_text(cli, str_cut(&rest, '\n'));
	}
	(void)cli_printf(cli, ".Ed\n");
}

static void
put_options(struct cli *cli, const struct opt *o, size_t n)
{
	if (n == 0)
		return;
	(void)cli_printf(cli, ".Bl -tag -width Ds\n");
	for (size_t i = 0; i < n; i++) {
		(void)cli_printf(cli, ".It ");
		if (o[i].letter != 0)
			(void)cli_printf(cli, "Fl %c , ", o[i].letter);
		(void)cli_printf(cli, "Fl \\-%s", o[i].name);
		if (o[i].arg != NULL)
			(void)cli_printf(cli, " Ar %s", o[i].arg);
		(void)cli_printf(cli, "\n");
		put_text(cli, str_of(o[i].help));
		if (o[i].words != NULL)
			(void)cli_printf(cli, ".Pq \\&%s\n", o[i].words);
	}
	(void)cli_printf(cli, ".El\n");
}

/* A sentence a line, as mdoc wants it. */
static void
put_about(struct cli *cli, const char *text)
{
	struct str rest = str_of(text);

	(void)cli_printf(cli, ".Pp\n");
	while (rest.n > 0) {
		struct str line = str_cut(&rest, '\n');
		size_t at;

		while ((at = str_find(line, STR(". "), 0)) != SIZE_MAX) {
			put_text(cli, str_sub(line, 0, at + 1));
			line = str_trim(str_sub(line, at + 1, line.n));
		}
		if (line.n > 0)
			put_text(cli, line);
	}
}

static void
put_verb(struct cli *cli, const struct verb *v)
{
	char before[64];

	(void)cli_printf(cli, ".Ss %s\n", v->name);
	put_text(cli, str_of(v->brief));
	(void)cli_printf(cli, ".Pp\n");
	(void)snprintf(before, sizeof(before), "pactwatch %s ", v->name);
	if (v->usage == NULL || *v->usage == '\0')
		put_lines(cli, "", before);
	else
		put_lines(cli, before, v->usage);
	if (v->about != NULL)
		put_about(cli, v->about);
	put_options(cli, v->options, v->n_options);
	if (v->examples != NULL) {
		(void)cli_printf(cli, ".Pp\nSuch as:\n");
		put_lines(cli, "", v->examples);
	}
}

void
manual_put(struct cli *cli)
{
	(void)cli_printf(cli, "Before or after any command:\n");
	put_options(cli, global_opts, n_global_opts);
	for (size_t i = 0; i < n_verbs; i++)
		put_verb(cli, verbs[i]);
}
