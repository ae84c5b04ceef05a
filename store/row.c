/*
 * Columns in, columns out.  Knows no table of the store and judges nothing.
 */
#include "store/row.h"

#include "base/json.h"

enum status
row_read(struct arena *a, struct str json, struct row *out, struct fault *f)
{
	struct json *root = NULL;
	struct row row = { .n = 0 };
	struct buf b = buf_new(ROW_BYTES);
	enum status st = ST_OK;

	if (json.n > 0)
		st = json_read(json, &root, f);
	if (st == ST_OK && json.n > 0 && json_kind(root) != KIND_OBJECT) {
		fault_set(f, "a rule row is no JSON object");
		st = ST_SYNTAX;
	}
	for (size_t i = 0; i < json_count(root) && st == ST_OK; i++) {
		struct str name = str_keep(a, json_name_at(root, i));

		buf_clear(&b);
		json_put(&b, json_at(root, i));
		if (row.n == ROW_COLUMNS)
			st = ST_LIMIT;
		else if ((st = buf_status(&b)) == ST_OK)
			row.v[row.n++] =
			    (struct column){ name, str_keep(a, buf_view(&b)) };
	}
	buf_free(&b);
	json_free(root);
	if (st == ST_OK)
		*out = row;
	return st;
}

static void
put_column(struct buf *b, const struct column *c)
{
	buf_char(b, b->n > 1 ? ',' : ' ');
	json_put_str(b, c->name);
	buf_char(b, ':');
	buf_str(b, c->text);
}

static const struct column *
find(const struct row *r, struct str name)
{
	for (size_t i = 0; i < r->n; i++)
		if (str_eq(r->v[i].name, name))
			return &r->v[i];
	return NULL;
}

static bool
known(enum rule_table t, struct str name)
{
	for (size_t i = 0; rule_column_at(t, i) != NULL; i++)
		if (str_is(name, rule_column_at(t, i)->name))
			return true;
	return false;
}

struct str
row_text(struct arena *a, enum rule_table t, const struct row *r)
{
	struct buf b = buf_new(ROW_BYTES);
	struct str out = { NULL, 0 };
	const struct column *c;

	for (size_t i = 0; rule_column_at(t, i) != NULL; i++)
		if ((c = find(r, str_of(rule_column_at(t, i)->name))) != NULL)
			put_column(&b, c);
	for (size_t i = 0; i < r->n; i++)
		if (!known(t, r->v[i].name))
			put_column(&b, &r->v[i]);
	if (b.n == 0)
		buf_char(&b, ' ');
	buf_char(&b, '}');
	if (buf_status(&b) == ST_OK) {
		b.p[0] = '{';
		out = str_keep(a, buf_view(&b));
	}
	buf_free(&b);
	return out;
}

struct str
row_get(const struct row *r, struct str name)
{
	const struct column *c = find(r, name);

	return c != NULL ? c->text : (struct str){ NULL, 0 };
}

struct str
row_word(struct arena *a, const struct row *r, const char *name)
{
	struct str text = row_get(r, str_of(name)), out = { NULL, 0 };
	struct json *root = NULL;
	struct fault f;

	if (text.n > 0 && text.p[0] == '"' &&
	    json_read(text, &root, &f) == ST_OK)
		out = str_keep(a, json_str(root));
	json_free(root);
	return out;
}

bool
row_set(struct row *r, struct str name, struct str json)
{
	for (size_t i = 0; i < r->n; i++) {
		if (!str_eq(r->v[i].name, name))
			continue;
		if (json.n > 0) {
			r->v[i].text = json;
			return true;
		}
		for (r->n--; i < r->n; i++)
			r->v[i] = r->v[i + 1];
		return true;
	}
	if (json.n == 0)
		return true;
	if (r->n == ROW_COLUMNS)
		return false;
	r->v[r->n++] = (struct column){ name, json };
	return true;
}

bool
row_set_text(struct arena *a, struct row *r, const char *name, struct str text)
{
	struct buf b = buf_new(ROW_BYTES);
	struct str json = { NULL, 0 };
	bool done;

	if (text.n > 0) {
		json_put_str(&b, text);
		json = str_keep(a, buf_view(&b));
	}
	done = (text.n == 0 || json.n > 0) && row_set(r, str_of(name), json);
	buf_free(&b);
	return done;
}

bool
row_set_list(struct arena *a, struct row *r, const char *name, struct str list)
{
	struct buf b = buf_new(ROW_BYTES);
	struct str json = { NULL, 0 };
	bool done;

	while (list.n > 0) {
		buf_char(&b, b.n > 0 ? ',' : '[');
		json_put_str(&b, str_cut(&list, ','));
	}
	if (b.n > 0) {
		buf_char(&b, ']');
		json = str_keep(a, buf_view(&b));
	}
	done = (b.n == 0 || json.n > 0) && row_set(r, str_of(name), json);
	buf_free(&b);
	return done;
}

void
row_changes(const struct row *before, const struct row *after, struct row *out)
{
	out->n = 0;
	for (size_t i = 0; i < after->n; i++)
		if (!str_eq(
			row_get(before, after->v[i].name), after->v[i].text))
			out->v[out->n++] = after->v[i];
}
