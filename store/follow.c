/*
 * Of a few lines an agreement: each is closed and written anew.
 */
#include "store/follow.h"

#include "base/buf.h"

#define LINES_MAX 400 /* of one agreement: parties twice, and minerals */

struct lines {
	struct arena *a;
	struct {
		struct str key, row, from, to;
	} v[LINES_MAX];
	size_t n;
};

static bool
take_row(void *ctx, const struct store_cell *c, size_t n)
{
	struct lines *l = ctx;

	(void)n;
	l->v[0].row = str_keep(l->a, c[0].text);
	l->n = 1;
	return true;
}

static bool
take_line(void *ctx, const struct store_cell *c, size_t n)
{
	struct lines *l = ctx;

	(void)n;
	l->v[l->n].key = str_keep(l->a, c[0].text);
	l->v[l->n].row = str_keep(l->a, c[1].text);
	l->v[l->n].from = str_keep(l->a, c[2].text);
	l->v[l->n].to = str_keep(l->a, c[3].text);
	return ++l->n < LINES_MAX;
}

static struct str
agreement_key(struct arena *a, const struct row *key)
{
	struct row own = { .n = 0 };

	(void)row_set(
	    &own, STR("agreement_id"), row_get(key, STR("agreement_id")));
	return row_text(a, RT_AGREEMENTS, &own);
}

/* An object that goes on ("{...," in place of "{...}"), or the text after all
 * that do: "-" comes next after ",". */
static struct str
going_on(struct arena *a, struct str object, char with)
{
	struct buf b = buf_new(ROW_BYTES);
	struct str out;

	buf_str(&b, str_sub(object, 0, object.n - 1));
	buf_char(&b, with);
	out = str_keep(a, buf_view(&b));
	buf_free(&b);
	return out;
}

enum status
follow_status(struct store *s, struct arena *a, const struct row *key,
    struct row *line, struct fault *f)
{
	struct lines *l = arena_take(a, sizeof(*l));
	struct row agreement = { .n = 0 };
	struct str status;
	enum status st;

	if (l == NULL)
		return ST_NOMEM;
	l->a = a;
	l->n = 0;
	st = db_run(s, Q_RULE_LINE,
	    ARGS(T(STR("agreements")), T(agreement_key(a, key))), take_row, l,
	    f);
	if (st == ST_OK && l->n > 0)
		st = row_read(a, l->v[0].row, &agreement, f);
	status = row_get(&agreement, STR("status"));
	if (st == ST_OK && status.n > 0 &&
	    !row_set(line, STR("status"), status))
		st = ST_LIMIT;
	return st;
}

enum status
follow_agreement(struct store *s, struct arena *a, const struct row *key,
    const struct row *agreement, int64_t id, int64_t now, struct fault *f)
{
	struct str table = STR("export_disciplines"), head;
	struct str status = row_get(agreement, STR("status"));
	struct lines *l = arena_take(a, sizeof(*l));
	enum status st;

	if (l == NULL)
		return ST_NOMEM;
	l->a = a;
	l->n = 0;
	/* The key of a discipline begins with that of its agreement. */
	head = agreement_key(a, key);
	if (head.n == 0 || status.n == 0)
		return ST_OK;
	st = db_run(s, Q_RULE_LINES_UNDER,
	    ARGS(
		T(table), T(going_on(a, head, ',')), T(going_on(a, head, '-'))),
	    take_line, l, f);
	for (size_t i = 0; i < l->n && st == ST_OK; i++) {
		struct row row;

		st = row_read(a, l->v[i].row, &row, f);
		if (st != ST_OK || str_eq(row_get(&row, STR("status")), status))
			continue;
		if (!row_set(&row, STR("status"), status))
			return ST_LIMIT;
		st = db_run(s, Q_RULE_CLOSE,
		    ARGS(T(table), T(l->v[i].key), I(now)), NULL, NULL, f);
		if (st == ST_OK)
			st = db_run(s, Q_RULE_ADD,
			    ARGS(T(table), T(l->v[i].key),
				T(row_text(a, RT_EXPORT_DISCIPLINES, &row)),
				T(l->v[i].from), T(l->v[i].to), I(now), I(id)),
			    NULL, NULL, f);
	}
	return st;
}
