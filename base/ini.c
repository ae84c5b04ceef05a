/*
 * Lines of a configuration, each with the place where it stands.  Never
 * guesses: what is neither section, key nor comment is an error.
 */
#include "base/ini.h"

#include <string.h>

#include "base/utf8.h"

#define INI_LINES ((size_t)100000) /* a file with more is not written by hand */

struct reader {
	const char *file;
	unsigned line;
	struct str section;
	struct ini ini;
	struct fault *fault;
};

static enum status
bad(struct reader *r, size_t col, const char *what)
{
	fault_at(r->fault, r->file, r->line, (unsigned)col, "%s", what);
	return ST_SYNTAX;
}

/* Columns count bytes from 1. */
static unsigned
column(struct str line, struct str part)
{
	return (unsigned)(part.p - line.p) + 1;
}

static enum status
add(struct arena *a, struct reader *r, struct ini_line l)
{
	size_t n = r->ini.n;

	if (n == INI_LINES) {
		fault_at(r->fault, r->file, r->line, 1,
		    "more than %zu settings", INI_LINES);
		return ST_LIMIT;
	}
	/* As a list of views: full whenever n is 0 or a power of two. */
	if ((n & (n - 1)) == 0) {
		struct ini_line *more =
		    arena_take(a, (n == 0 ? 1 : n * 2) * sizeof(*more));

		if (more == NULL) {
			fault_set(r->fault, "%s", status_word(ST_NOMEM));
			return ST_NOMEM;
		}
		if (n > 0)
			memcpy(more, r->ini.lines, n * sizeof(*more));
		r->ini.lines = more;
	}
	r->ini.lines[r->ini.n++] = l;
	return ST_OK;
}

static enum status
read_section(struct reader *r, struct str line, struct str text)
{
	size_t end = str_find(text, STR("]"), 0);
	unsigned col = column(line, text);
	struct str after;

	if (end == SIZE_MAX)
		return bad(r, col, "a section ends with ]");
	after = str_trim(str_sub(text, end + 1, text.n));
	if (after.n > 0 && after.p[0] != '#' && after.p[0] != ';')
		return bad(r, column(line, after),
		    "nothing follows the ] of a section");
	r->section = str_trim(str_sub(text, 1, end - 1));
	if (r->section.n == 0)
		return bad(r, col, "a section needs a name");
	return ST_OK;
}

static enum status
read_setting(
    struct arena *a, struct reader *r, struct str line, struct str text)
{
	size_t eq = str_find(text, STR("="), 0);
	struct ini_line l = { .section = r->section, .line = r->line };

	l.col = column(line, text);
	if (eq == SIZE_MAX)
		return bad(r, l.col,
		    "a line is a [section], a key = value or a # comment");
	l.key = str_trim(str_sub(text, 0, eq));
	if (l.key.n == 0)
		return bad(r, l.col, "a value needs a key before its =");
	l.value = str_trim(str_sub(text, eq + 1, text.n));
	l.value_col =
	    l.value.n > 0 ? column(line, l.value) : l.col + (unsigned)eq + 1;
	return add(a, r, l);
}

static enum status
read_line(struct arena *a, struct reader *r, struct str line)
{
	struct str text = str_trim(line);

	for (size_t i = 0; i < line.n; i++) {
		unsigned char c = (unsigned char)line.p[i];

		if ((c < 0x20 && c != '\t' &&
			!(c == '\r' && i + 1 == line.n)) ||
		    c == 0x7f)
			return bad(r, i + 1, "a control byte");
	}
	if (!utf8_valid(line))
		return bad(r, 1, "a line that is not UTF-8");
	if (text.n == 0 || text.p[0] == '#' || text.p[0] == ';')
		return ST_OK;
	if (text.p[0] == '[')
		return read_section(r, line, text);
	return read_setting(a, r, line, text);
}

enum status
ini_read(struct arena *a, const char *file, struct str text, struct ini *out,
    struct fault *fault)
{
	struct reader r = { .file = file, .fault = fault };
	enum status st = ST_OK;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_sub(text, 3, text.n);
	while (st == ST_OK && text.n > 0) {
		r.line++;
		st = read_line(a, &r, str_cut(&text, '\n'));
	}
	if (st == ST_OK)
		*out = r.ini;
	return st;
}
