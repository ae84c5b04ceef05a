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
