/* Cells, made and read.  Never owns a text. */
#include "base/date.h"
#include "base/json.h"

#include "report/form.h"

struct cell
cell_none(void)
{
	struct cell c = { .kind = CELL_NONE };

	return c;
}

struct cell
cell_text(struct str s)
{
	struct cell c = { .kind = s.n > 0 ? CELL_TEXT : CELL_NONE, .text = s };

	return c;
}

struct cell
cell_int(int64_t n)
{
	struct cell c = { .kind = CELL_INT, .integer = n };

	return c;
}

struct cell
cell_number(double d)
{
	struct cell c = { .kind = CELL_NUMBER, .number = d };

	return c;
}

struct cell
cell_bool(bool yes)
{
	struct cell c = { .kind = CELL_BOOL, .integer = yes };

	return c;
}

struct cell
cell_list(struct str commas)
{
	struct cell c = { .kind = CELL_LIST, .text = commas };

	return c;
}

struct cell
cell_json(struct str json)
{
	struct cell c = { .kind = json.n > 0 ? CELL_JSON : CELL_NONE,
		.text = json };

	return c;
}

struct cell
cell_instant(int64_t t)
{
	struct cell c = { .kind = t != 0 ? CELL_INSTANT : CELL_NONE,
		.integer = t };

	return c;
}

void
cell_plain(struct buf *b, const struct cell *c)
{
	switch (c->kind) {
	case CELL_NONE:
		break;
	case CELL_TEXT:
	case CELL_LIST:
	case CELL_JSON:
		buf_str(b, c->text);
		break;
	case CELL_INT:
		buf_printf(b, "%lld", (long long)c->integer);
		break;
	case CELL_NUMBER:
		json_put_number(b, c->number);
		break;
	case CELL_BOOL:
		buf_puts(b, c->integer != 0 ? "yes" : "no");
		break;
	case CELL_INSTANT:
		date_put_instant(b, c->integer);
		break;
	}
}

static void
people_json(struct buf *b, const struct json *v)
{
	switch (json_kind(v)) {
	case KIND_STRING:
		buf_str(b, json_str(v));
		break;
	case KIND_ARRAY:
		for (size_t i = 0; i < json_count(v); i++) {
			buf_puts(b, i > 0 ? "," : "");
			people_json(b, json_at(v, i));
		}
		break;
	case KIND_NULL:
	case KIND_BOOL:
	case KIND_NUMBER:
	case KIND_OBJECT:
		json_put(b, v);
		break;
	}
}

void
cell_people(struct buf *b, const struct cell *c)
{
	struct fault fault = { 0 };
	struct json *root = NULL;

	if (c->kind != CELL_JSON ||
	    json_read(c->text, &root, &fault) != ST_OK ||
	    json_kind(root) != KIND_OBJECT) {
		cell_plain(b, c);
		json_free(root);
		return;
	}
	for (size_t i = 0; i < json_count(root); i++) {
		struct str name = json_name_at(root, i);

		buf_puts(b, i > 0 ? " " : "");
		buf_str(b, name);
		buf_char(b, '=');
		people_json(b, json_at(root, i));
	}
	json_free(root);
}
