/*
 * Reads the folders of a pattern set.  What a line means is rules of
 * reading.c; this file only finds files and owns the memory.
 */
#include "patterns/set.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/hash.h"

#include "patterns/reading.h"

#define SET_MAX  ((size_t)256 << 20) /* bytes of all that is read */
#define FILE_MAX ((size_t)8 << 20)   /* bytes of one file */

void
set_free(struct set *s)
{
	struct arena *a;

	if (s == NULL)
		return;
	a = s->grammar.arena;
	arena_free(s->grammar.scratch);
	lexicon_free(s->grammar.lexicon);
	need_sets_free(s->grammar.sets);
	free(s);
	arena_free(a);
}

struct set *
set_new(void)
{
	/* Types that the engine itself finds, so that every file knows them. */
	static const char *const types[] = { "PLACE", "BLOC", "AGENCY",
		"OFFICE", "MINERAL", "PRODUCT", "PROGRAM", "AGREEMENT", "MASK",
		"COMPANY", "PERCENT", "MONEY", "QUANTITY", "PERIOD", "DATE",
		"NUMBER", "LEGAL" };
	struct set *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->grammar.arena = arena_new(SET_MAX);
	s->grammar.scratch = arena_new(GRAMMAR_SCRATCH);
	s->grammar.lexicon = lexicon_new();
	s->grammar.sets = need_sets_new();
	if (s->grammar.arena == NULL || s->grammar.scratch == NULL ||
	    s->grammar.lexicon == NULL || s->grammar.sets == NULL) {
		set_free(s);
		return NULL;
	}
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		(void)lexicon_type(s->grammar.lexicon, str_of(types[i]));
	return s;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in "dir" that end in "suffix", sorted, in the arena. */
static enum status
list_files(struct arena *a, const char *dir, const char *suffix, char ***out,
    size_t *n, struct fault *fault)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	char **v;
	size_t room = 256, got = 0;

	if (d == NULL) {
		fault_set(fault, "%s: no such folder of patterns", dir);
		return ST_NOINPUT;
	}
	v = arena_take(a, room * sizeof(*v));
	while (v != NULL && got < room && (e = readdir(d)) != NULL) {
		struct buf b = buf_new(4096);

		if (!str_ends(str_of(e->d_name), str_of(suffix)) ||
		    e->d_name[0] == '.')
			continue;
		buf_printf(&b, "%s/%s", dir, e->d_name);
		v[got] = arena_text(a, b.p, b.n);
		buf_free(&b);
		if (v[got] == NULL)
			v = NULL;
		else
			got++;
	}
	closedir(d);
	if (v == NULL)
		return ST_NOMEM;
	qsort(v, got, sizeof(*v), by_name);
	*out = v;
	*n = got;
	return ST_OK;
}

static enum status
one_file(struct set *s, const char *path, struct str text, bool names,
    struct buf *all, struct fault *fault)
{
	buf_str(all, text);
	return names ? lexicon_read(s->grammar.lexicon, path, text, fault)
		     : reading_lines(s, path, text, fault);
}

static const char *
base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

static enum status
folder(struct set *s, struct arena *kept, const char *dir, const char *name,
    const char *suffix, const struct set_swap *swap, struct buf *all,
    struct fault *fault)
{
	char path[4096];
	char **files = NULL;
	size_t n = 0;
	bool names = str_is(str_of(suffix), ".gaz"), swapped = false;
	enum status st;

	if (swap != NULL && !str_ends(str_of(swap->file), str_of(suffix)))
		swap = NULL;
	if (snprintf(path, sizeof(path), "%s/patterns/%s", dir, name) >=
	    (int)sizeof(path)) {
		fault_set(fault, "%s: the path is too long", dir);
		return ST_NOINPUT;
	}
	st = list_files(kept, path, suffix, &files, &n, fault);
	for (size_t i = 0; i < n && st == ST_OK; i++) {
		struct str text;

		if (swap != NULL &&
		    strcmp(base_name(files[i]), base_name(swap->file)) == 0) {
			swapped = true;
			st = one_file(
			    s, swap->file, swap->text, names, all, fault);
			continue;
		}
		st = file_read(
		    s->grammar.arena, files[i], FILE_MAX, &text, fault);
		if (st == ST_OK)
			st = one_file(s, files[i], text, names, all, fault);
	}
	if (st == ST_OK && swap != NULL && !swapped)
		st = one_file(s, swap->file, swap->text, names, all, fault);
	return st;
}

enum status
set_add(struct set *s, const char *file, struct str text, struct fault *fault)
{
	struct str kept = str_keep(s->grammar.arena, text);
	char *name = arena_text(s->grammar.arena, file, strlen(file));
	enum status st;

	if (kept.n != text.n || name == NULL)
		return ST_NOMEM;
	st = reading_lines(s, name, kept, fault);
	/* The copy of the name dies with the set, the fault may not. */
	if (st != ST_OK && fault != NULL && fault->file == name)
		fault->file = file;
	return st;
}

enum status
set_read(struct arena *names, const char *dir, const struct set_swap *swap,
    struct set **out, struct fault *fault)
{
	static const struct {
		const char *name, *suffix;
	} folders[] = { { "gazetteer", ".gaz" }, { "events", ".def" },
		{ "cues", ".cue" }, { "events", ".pat" } };
	const size_t n = sizeof(folders) / sizeof(folders[0]);
	struct set *s = set_new();
	struct buf all = buf_new(SET_MAX);
	enum status st = s == NULL ? ST_NOMEM : ST_OK;
	bool known = swap == NULL;

	for (size_t i = 0; i < n; i++)
		known |= swap != NULL && str_ends(str_of(swap->file),
					     str_of(folders[i].suffix));
	if (st == ST_OK && !known) {
		fault_set(fault,
		    "%s: a file of patterns ends in .gaz, .def, .cue or .pat",
		    swap->file);
		st = ST_USAGE;
	}
	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = folder(s, names, dir, folders[i].name, folders[i].suffix,
		    swap, &all, fault);
	if (st == ST_OK) {
		s->hash = hash_hex(s->grammar.arena, buf_view(&all));
		st = s->hash.n > 0 ? buf_status(&all) : ST_NOMEM;
	}
	if (st == ST_OK && !need_sets_index(s->grammar.sets))
		st = ST_NOMEM;
	buf_free(&all);
	if (st == ST_NOMEM)
		fault_set(fault, "%s: out of memory", dir);
	if (st == ST_OK)
		*out = s;
	else
		set_free(s);
	return st;
}
