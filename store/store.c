/*
 * Opening and closing, and the book of runs.
 */
#include "store/store.h"

#include <stdlib.h>

#include "store/db.h"

bool
store_uri_is_server(const char *uri)
{
	return str_starts(str_of(uri), STR("postgresql:")) ||
	       str_starts(str_of(uri), STR("postgres:"));
}

bool
store_uri_has_password(const char *uri)
{
#ifdef PACTWATCH_POSTGRES
	return store_uri_is_server(uri) && postgres_has_password(uri);
#else
	(void)uri;
	return false;
#endif
}

/* What an URI names, NULL where this build has it not; moved past a word that
 * only names it. */
static const struct backend *
backend_of(const char **uri)
{
	struct str s = str_of(*uri);

	if (store_uri_is_server(*uri)) {
#ifdef PACTWATCH_POSTGRES
		return &backend_postgres;
#else
		return NULL;
#endif
	}
	if (str_starts(s, STR("sqlite:")))
		*uri += sizeof("sqlite:") - 1;
	return &backend_sqlite;
}

enum status
db_open(const char *uri, enum store_mode mode, bool keep_old,
    struct store **out, struct fault *fault)
{
	const struct backend *backend = backend_of(&uri);
	struct store *s;
	enum status st;

	if (backend == NULL) {
		fault_set(fault, "this build speaks to SQLite alone; give a "
				 "path or sqlite:PATH, or build with "
				 "-DPACTWATCH_POSTGRES=ON");
		return ST_USAGE;
	}
	s = calloc(1, sizeof(*s));
	if (s == NULL)
		return ST_NOMEM;
	s->mode = mode;
	s->backend = backend;
	st = s->backend->open(uri, mode, &s->db, fault);
	if (st == ST_OK)
		st = schema_ready(s, keep_old, fault);
	if (st == ST_OK) {
		*out = s;
		s = NULL;
	}
	store_close(s);
	return st;
}

enum status
store_open(const char *uri, enum store_mode mode, struct store **out,
    struct fault *fault)
{
	return db_open(uri, mode, true, out, fault);
}

void
store_close(struct store *s)
{
	if (s == NULL)
		return;
	for (size_t i = 0; i < STATEMENTS && s->backend != NULL; i++)
		s->backend->drop(s->kept[i]);
	if (s->backend != NULL)
		s->backend->close(s->db);
	arena_free(s->scratch);
	free(s);
}

enum status
store_size(struct store *s, struct store_size *out, struct fault *f)
{
	*out = (struct store_size){ 0 };
	if (s->backend->size != NULL)
		s->backend->size(s->db, &out->data_bytes, &out->log_bytes);
	return s->backend->version(s->db, &out->schema, f);
}

enum status
store_run_last(struct store *s, int64_t *started, struct fault *f)
{
	return db_int(s, Q_RUN_LAST, NO_ARGS, NULL, started, f);
}

enum status
store_run_begin(struct store *s, int64_t now, int64_t *run, struct fault *f)
{
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = db_insert(s, Q_RUN_BEGIN, ARGS(I(now)), run, f);
	return db_end(s, st, f);
}

enum status
store_run_end(struct store *s, int64_t run, int64_t now, int exit_code,
    struct str counts, struct fault *f)
{
	enum status st = db_begin(s, f);

	if (st == ST_OK)
		st = db_run(s, Q_RUN_END,
		    ARGS(I(run), I(now), I(exit_code), T(counts)), NULL, NULL,
		    f);
	if (st == ST_OK) /* runs are kept for ninety days */
		st = db_run(s, Q_RUN_FORGET, ARGS(I(now - INT64_C(90) * 86400)),
		    NULL, NULL, f);
	st = db_end(s, st, f);
	if (st == ST_OK)
		st = s->backend->tidy(s->db, f);
	return st;
}
