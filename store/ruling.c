/*
 * Rulings: events move, standings are folded anew, and the list of what moved
 * is kept so that it can move back.
 */
#include "store/ruling.h"

#include "base/buf.h"

#include "store/audit.h"
#include "store/join.h"

struct ruling {
	int64_t id, subject, other;
	const char *verb;
	bool found;
};

static enum status
sort_of(struct store *s, int64_t id, int64_t *sort, struct fault *f)
{
	bool found = false;
	enum status st = db_int(s, Q_RULING_SORT, ARGS(I(id)), &found, sort, f);

	if (st == ST_OK && !found) {
		fault_set(
		    f, "there is no instrument of number %lld", (long long)id);
		st = ST_NOINPUT;
	}
	return st;
}

static enum status
record(struct store *s, const char *verb, int64_t sort, int64_t subject,
    int64_t other, struct str by, int64_t now, struct fault *f)
{
	struct buf object = buf_new(64), after = buf_new(64);
	char letter = sort == 2 ? 'M' : 'A';
	enum status st;

	buf_printf(&object, "%c%lld", letter, (long long)subject);
	buf_printf(&after, "%c%lld", letter, (long long)other);
	st = audit_add(s,
	    &(struct deed){ by, str_of(verb), buf_view(&object), STR(""),
		buf_view(&after) },
	    now, f);
	buf_free(&object);
	buf_free(&after);
	return st;
}

static enum status
begin(struct store *s, const char *verb, int64_t subject, int64_t other,
    struct str by, int64_t now, int64_t *id, struct fault *f)
{
	return db_int(s, Q_RULING_ADD,
	    ARGS(T(str_of(verb)), I(subject), I(other), I(now), T(by)), NULL,
	    id, f);
}

static enum status
fold_both(struct store *s, int64_t a, int64_t b, int64_t now, struct fault *f)
{
	enum status st = join_fold(s, a, now, f);

	return st == ST_OK ? join_fold(s, b, now, f) : st;
}

static enum status
merge(struct store *s, int64_t gone, int64_t stays, struct str by, int64_t now,
    struct fault *f)
{
	int64_t a = 0, b = 0, id = 0;
	enum status st = sort_of(s, gone, &a, f);

	if (st == ST_OK)
		st = sort_of(s, stays, &b, f);
	if (st == ST_OK && (a != b || gone == stays)) {
		fault_set(f, gone == stays
				 ? "an instrument is itself already"
				 : "an agreement and a measure are not one");
		st = ST_USAGE;
	}
	if (st == ST_OK)
		st = begin(s, "merge", gone, stays, by, now, &id, f);
	if (st == ST_OK)
		st = db_run(
		    s, Q_RULING_ALL, ARGS(I(id), I(gone)), NULL, NULL, f);
	if (st == ST_OK)
		st = db_run(
		    s, Q_RULING_MOVE, ARGS(I(id), I(stays)), NULL, NULL, f);
	if (st == ST_OK)
		st = db_run(
		    s, Q_MERGE_INTO, ARGS(I(gone), I(stays)), NULL, NULL, f);
	if (st == ST_OK)
		st = join_fold(s, stays, now, f);
	return st == ST_OK ? record(s, "merge", a, gone, stays, by, now, f)
			   : st;
}

enum status
store_merge(struct store *s, int64_t gone, int64_t stays, struct str by,
    int64_t now, struct fault *f)
{
	enum status st = db_begin(s, f);

	return st == ST_OK ? db_end(s, merge(s, gone, stays, by, now, f), f)
			   : st;
}

static enum status
split(struct store *s, int64_t from, const int64_t *documents, size_t n,
    struct str by, int64_t now, int64_t *made, struct fault *f)
{
	int64_t sort = 0, id = 0, moved = 0;
	enum status st = sort_of(s, from, &sort, f);

	if (st == ST_OK)
		st = db_int(s, Q_SPLIT_MAKE,
		    ARGS(I(from), I(documents[0]), I(now)), NULL, made, f);
	if (st == ST_OK)
		st = db_run(
		    s, Q_SPLIT_PARTIES, ARGS(I(from), I(*made)), NULL, NULL, f);
	if (st == ST_OK)
		st = begin(s, "split", from, *made, by, now, &id, f);
	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = db_run(s, Q_RULING_OF_DOCUMENT,
		    ARGS(I(id), I(from), I(documents[i])), NULL, NULL, f);
	if (st == ST_OK)
		st = db_int(s, Q_RULING_COUNT, ARGS(I(id)), NULL, &moved, f);
	if (st == ST_OK && moved == 0) {
		fault_set(f, "none of these documents speaks of it");
		st = ST_USAGE;
	}
	if (st == ST_OK)
		st = db_run(
		    s, Q_RULING_MOVE, ARGS(I(id), I(*made)), NULL, NULL, f);
	if (st == ST_OK)
		st = fold_both(s, from, *made, now, f);
	return st == ST_OK ? record(s, "split", sort, from, *made, by, now, f)
			   : st;
}

enum status
store_split(struct store *s, int64_t from, const int64_t *documents, size_t n,
    struct str by, int64_t now, int64_t *made, struct fault *f)
{
	enum status st = n > 0 ? db_begin(s, f) : ST_USAGE;

	if (n == 0)
		fault_set(f, "a split needs documents");
	return st == ST_OK
		   ? db_end(
			 s, split(s, from, documents, n, by, now, made, f), f)
		   : st;
}

static bool
take_ruling(void *ctx, const struct store_cell *c, size_t n)
{
	struct ruling *r = ctx;

	(void)n;
	r->found = true;
	r->id = c[0].integer;
	r->verb = str_is(c[1].text, "merge") ? "merge" : "split";
	r->subject = c[2].integer;
	r->other = c[3].integer;
	return true;
}

/* What came in since goes where it would have gone: of a merge, the events
 * that moved go back; of a split, all of the made one's do. */
static enum status
put_back(struct store *s, const struct ruling *r, struct fault *f)
{
	enum status st;

	if (str_is(str_of(r->verb), "merge")) {
		st =
		    db_run(s, Q_MERGE_UNDO, ARGS(I(r->subject)), NULL, NULL, f);
		return st == ST_OK
			   ? db_run(s, Q_RULING_MOVE,
				 ARGS(I(r->id), I(r->subject)), NULL, NULL, f)
			   : st;
	}
	st = db_run(
	    s, Q_RULING_LATER, ARGS(I(r->other), I(r->subject)), NULL, NULL, f);
	return st == ST_OK
		   ? db_run(s, Q_MERGE_INTO, ARGS(I(r->other), I(r->subject)),
			 NULL, NULL, f)
		   : st;
}

static enum status
undo(struct store *s, int64_t which, struct str by, int64_t now,
    struct ruling *r, struct fault *f)
{
	int64_t sort = 0;
	enum status st =
	    db_run(s, Q_RULING_LAST, ARGS(I(which)), take_ruling, r, f);

	if (st == ST_OK && !r->found) {
		fault_set(f, "there is no merge or split to take back");
		st = ST_NOINPUT;
	}
	if (st == ST_OK)
		st = put_back(s, r, f);
	if (st == ST_OK)
		st = fold_both(s, r->subject, r->other, now, f);
	if (st == ST_OK)
		st = db_run(
		    s, Q_RULING_UNDONE, ARGS(I(r->id), I(now)), NULL, NULL, f);
	if (st == ST_OK)
		st = sort_of(s,
		    str_is(str_of(r->verb), "merge") ? r->other : r->subject,
		    &sort, f);
	return st == ST_OK ? record(s,
				 str_is(str_of(r->verb), "merge") ? "unmerge"
								  : "unsplit",
				 sort, r->subject, r->other, by, now, f)
			   : st;
}

enum status
store_merged(struct store *s, int64_t gone, int64_t *out, struct fault *f)
{
	return db_int(s, Q_RULING_MERGED, ARGS(I(gone)), NULL, out, f);
}

enum status
store_undo(struct store *s, int64_t ruling, struct str by, int64_t now,
    const char **what, struct fault *f)
{
	struct ruling r = { .verb = "" };
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = db_end(s, undo(s, ruling, by, now, &r, f), f);
	if (st == ST_OK && what != NULL)
		*what = r.verb;
	return st;
}
