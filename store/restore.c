/*
 * A backup in the place of a store.  The old one is moved aside, never
 * written over.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"

#include "store/care.h"
#include "store/db.h"

#define PATH_BYTES ((size_t)4096)

/* A store and what its engine keeps beside it. */
static const char *const ends[] = { "", "-wal", "-shm" };

static enum status
join(struct buf *b, const char *path, const char *more, const char *end,
    struct fault *f)
{
	buf_clear(b);
	buf_printf(b, "%s%s%s", path, more, end);
	if (buf_status(b) != ST_OK)
		fault_set(f, "the path is too long");
	return buf_status(b);
}

static enum status
move_aside(const char *path, struct fault *f)
{
	struct buf from = buf_new(PATH_BYTES), to = buf_new(PATH_BYTES);
	struct db *old = NULL;
	enum status st = ST_OK;

	/* Where it still opens, its log goes into the file; a damaged one is
	 * moved as it lies. */
	if (backend_sqlite.open(path, STORE_WRITE, &old, NULL) == ST_OK)
		(void)backend_sqlite.tidy(old, NULL);
	backend_sqlite.close(old);
	for (size_t i = 0; i < 3 && st == ST_OK; i++) {
		st = join(&from, path, "", ends[i], f);
		if (st == ST_OK)
			st = join(&to, path, ".before-restore", ends[i], f);
		if (st == ST_OK && rename(from.p, to.p) != 0) {
			if (errno == ENOENT) {
				/* A log of an earlier move must not stand
				 * beside this one. */
				(void)unlink(to.p);
				continue;
			}
			fault_set(f, "%s: %s", from.p, strerror(errno));
			st = ST_CREATE;
		}
	}
	buf_free(&from);
	buf_free(&to);
	return st;
}

enum status
store_restore(const char *backup, const char *uri, struct fault *f)
{
	struct buf part = buf_new(PATH_BYTES), extra = buf_new(PATH_BYTES);
	struct store *s = NULL;
	struct db *from = NULL;
	const char *path = uri;
	enum status st;

	if (str_starts(str_of(uri), STR("sqlite:")))
		path += sizeof("sqlite:") - 1;
	if (store_uri_is_server(uri)) {
		fault_set(f, "a server is restored by its own tools "
			     "(pg_restore)");
		return ST_USAGE;
	}
	/* The backup itself is only read: its copy is what gets checked. */
	st = join(&part, path, ".part", "", f);
	if (st == ST_OK)
		(void)unlink(part.p);
	if (st == ST_OK)
		st = backend_sqlite.open(backup, STORE_READ, &from, f);
	if (st == ST_OK)
		st = backend_sqlite.copy(from, part.p, f);
	backend_sqlite.close(from);
	/* What comes of an upgrade that fails is a copy: no copy of it. */
	if (st == ST_OK)
		st = db_open(part.p, STORE_WRITE, false, &s, f);
	if (st == ST_OK)
		st = store_check(s, NULL, NULL, f);
	if (st == ST_OK)
		st = s->backend->tidy(s->db, f);
	store_close(s);
	if (st == ST_OK)
		st = move_aside(path, f);
	if (st == ST_OK && rename(part.p, path) != 0) {
		fault_set(f, "%s: %s", path, strerror(errno));
		st = ST_CREATE;
	}
	for (size_t i = st == ST_OK ? 1 : 0; i < 3 && part.p != NULL; i++)
		if (join(&extra, part.p, "", ends[i], NULL) == ST_OK)
			(void)unlink(extra.p);
	buf_free(&part);
	buf_free(&extra);
	return st;
}
