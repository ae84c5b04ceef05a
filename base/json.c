/*
 * The door to jansson: reading, and the walk through what was read.  Writing
 * is json_put.c's.  Never hands out a jansson type.
 */
#include "base/json.h"

#include <jansson.h>
#include <stdlib.h>

#define NUMBER_MAX 64 /* bytes of a number in a string: longer is no number */

static const json_t *
in(const struct json *j)
{
	return (const json_t *)(const void *)j;
}

static const struct json *
out_of(const json_t *j)
{
	return (const struct json *)(const void *)j;
}

static bool
is(const struct json *j, json_type type)
{
	return j != NULL && json_typeof(in(j)) == type;
}

/* jansson counts columns in characters; we promise bytes. */
static void
place(struct fault *fault, struct str s, const json_error_t *error)
{
	size_t end = error->position > 0 ? (size_t)error->position : 0, col = 0;

	if (end > s.n)
		end = s.n;
	while (col < end && s.p[end - col - 1] != '\n')
		col++;
	fault_at(fault, NULL, error->line > 0 ? (unsigned)error->line : 1,
	    col > 0 ? (unsigned)col : 1, "%s", error->text);
}

enum status
json_read(struct str s, struct json **out, struct fault *fault)
{
	const size_t flags =
	    JSON_REJECT_DUPLICATES | JSON_DECODE_ANY | JSON_ALLOW_NUL;
	json_error_t error;
	json_t *root;

	if (s.n > JSON_MAX) {
		fault_set(fault, "JSON is longer than %zu bytes", JSON_MAX);
		return ST_LIMIT;
	}
	if (str_starts(s, STR("\xef\xbb\xbf")))
		s = str_sub(s, 3, s.n);
	if (s.n == 0) {
		fault_at(fault, NULL, 1, 1, "JSON is empty");
		return ST_SYNTAX;
	}
	root = json_loadb(s.p, s.n, flags, &error);
	/* An integer past 63 bits is an identifier to somebody and a poor
	 * reason to lose the text: as a real it costs its last digits. */
	if (root == NULL &&
	    json_error_code(&error) == json_error_numeric_overflow)
		root = json_loadb(
		    s.p, s.n, flags | JSON_DECODE_INT_AS_REAL, &error);
	if (root == NULL) {
		if (json_error_code(&error) == json_error_out_of_memory) {
			fault_set(fault, "%s", status_word(ST_NOMEM));
			return ST_NOMEM;
		}
		place(fault, s, &error);
		return ST_SYNTAX;
	}
	*out = (struct json *)(void *)root;
	return ST_OK;
}

void
json_free(struct json *j)
{
	json_decref((json_t *)(void *)j);
}

enum json_kind
json_kind(const struct json *j)
{
	if (j == NULL)
		return KIND_NULL;
	switch (json_typeof(in(j))) {
	case JSON_OBJECT:
		return KIND_OBJECT;
	case JSON_ARRAY:
		return KIND_ARRAY;
	case JSON_STRING:
		return KIND_STRING;
	case JSON_INTEGER:
	case JSON_REAL:
		return KIND_NUMBER;
	case JSON_TRUE:
	case JSON_FALSE:
		return KIND_BOOL;
	case JSON_NULL:
		break;
	}
	return KIND_NULL;
}

const struct json *
json_get(const struct json *object, const char *name)
{
	if (!is(object, JSON_OBJECT))
		return NULL;
	return out_of(json_object_get(in(object), name));
}

const struct json *
json_path(const struct json *j, struct str path)
{
	while (j != NULL && path.n > 0) {
		struct str step = str_cut(&path, '.');
		uint64_t i;

		if (is(j, JSON_OBJECT))
			j = out_of(json_object_getn(in(j), step.p, step.n));
		else if (is(j, JSON_ARRAY) && str_number(step, SIZE_MAX, &i))
			j = out_of(json_array_get(in(j), (size_t)i));
		else
			j = NULL;
	}
	return j;
}

size_t
json_count(const struct json *j)
{
	if (is(j, JSON_OBJECT))
		return json_object_size(in(j));
	return is(j, JSON_ARRAY) ? json_array_size(in(j)) : 0;
}

/* jansson's iterators want an object that could be changed; ours is not. */
static void *
member_at(const struct json *object, size_t i, json_t **of)
{
	json_t *j = (json_t *)(uintptr_t)in(object);
	void *at = json_object_iter(j);

	while (at != NULL && i-- > 0)
		at = json_object_iter_next(j, at);
	*of = j;
	return at;
}

const struct json *
json_at(const struct json *j, size_t i)
{
	json_t *of;
	void *at;

	if (is(j, JSON_ARRAY))
		return out_of(json_array_get(in(j), i));
	if (!is(j, JSON_OBJECT) || (at = member_at(j, i, &of)) == NULL)
		return NULL;
	return out_of(json_object_iter_value(at));
}

struct str
json_name_at(const struct json *object, size_t i)
{
	json_t *of;
	void *at;

	if (!is(object, JSON_OBJECT) ||
	    (at = member_at(object, i, &of)) == NULL)
		return (struct str){ NULL, 0 };
	return (struct str){ json_object_iter_key(at),
		json_object_iter_key_len(at) };
}

struct str
json_str(const struct json *j)
{
	if (!is(j, JSON_STRING))
		return (struct str){ NULL, 0 };
	return (
	    struct str){ json_string_value(in(j)), json_string_length(in(j)) };
}

/* strtod(3) alone would also take "inf", "nan" and hexadecimal. */
static double
number_in(struct str s)
{
	char text[NUMBER_MAX];
	char *end;
	double d;

	s = str_trim(s);
	if (s.n == 0 || s.n >= sizeof(text))
		return 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if ((c < '0' || c > '9') && c != '+' && c != '-' && c != '.' &&
		    c != 'e' && c != 'E')
			return 0;
		text[i] = c;
	}
	text[s.n] = '\0';
	d = strtod(text, &end);
	return *end == '\0' ? d : 0;
}

double
json_number(const struct json *j)
{
	if (is(j, JSON_STRING))
		return number_in(json_str(j));
	if (is(j, JSON_INTEGER) || is(j, JSON_REAL))
		return json_number_value(in(j));
	return 0;
}

bool
json_bool(const struct json *j)
{
	return is(j, JSON_TRUE);
}
