/*
 * A power cut: what was not synced is lost in part, sector by sector and in
 * no order, and what was acknowledged is there all the same.  A layer between
 * SQLite and the disk writes down each write and each sync; files are then
 * made as the disk may have held them at some moment.
 */
#include <sqlite3.h>

#include "store/keep.h"
#include "store_world.h"

#define STORIES 24
#define CUTS    60
#define SECTOR  512
#define FILES   4
#define DEEDS   60000

enum deed_kind { WRITE, CUT_SHORT, SYNC, REMOVE };

struct deed {
	enum deed_kind kind;
	unsigned file;
	bool folder; /* the folder was synced with it */
	sqlite3_int64 at;
	int n;
	char *bytes;
};

static struct {
	struct deed deeds[DEEDS];
	size_t n;
	char names[FILES][160];
	sqlite3_vfs *below;
} book;

static unsigned
number_of(const char *name)
{
	unsigned i = 0;

	while (i < FILES && book.names[i][0] != '\0' &&
	       strcmp(book.names[i], name) != 0)
		i++;
	if (i == FILES)
		fail_msg("too many files: %s", name);
	snprintf(book.names[i], sizeof(book.names[i]), "%s", name);
	return i;
}

static struct deed *
note(enum deed_kind kind, unsigned file)
{
	struct deed *d = &book.deeds[book.n++];

	if (book.n == DEEDS)
		fail_msg("too many writes to write down");
	*d = (struct deed){ .kind = kind, .file = file };
	return d;
}

/* ---- the layer ------------------------------------------------------------- */

struct layer {
	sqlite3_file own;
	unsigned file;
	bool fresh; /* a log made anew: its first sync is the folder's too */
	sqlite3_file *real; /* follows this struct in memory */
};

static sqlite3_file *
real(sqlite3_file *f)
{
	return ((struct layer *)f)->real;
}

static int
l_close(sqlite3_file *f)
{
	return real(f)->pMethods->xClose(real(f));
}

static int
l_read(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
	return real(f)->pMethods->xRead(real(f), to, n, at);
}

static int
l_write(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
	struct deed *d = note(WRITE, ((struct layer *)f)->file);

	d->at = at;
	d->n = n;
	d->bytes = malloc((size_t)n);
	assert_non_null(d->bytes);
	memcpy(d->bytes, from, (size_t)n);
	return real(f)->pMethods->xWrite(real(f), from, n, at);
}

static int
l_truncate(sqlite3_file *f, sqlite3_int64 size)
{
	note(CUT_SHORT, ((struct layer *)f)->file)->at = size;
	return real(f)->pMethods->xTruncate(real(f), size);
}

static int
l_sync(sqlite3_file *f, int flags)
{
	struct layer *l = (struct layer *)f;

	note(SYNC, l->file)->folder = l->fresh;
	l->fresh = false;
	return real(f)->pMethods->xSync(real(f), flags);
}

static int
l_size(sqlite3_file *f, sqlite3_int64 *size)
{
	return real(f)->pMethods->xFileSize(real(f), size);
}

static int
l_lock(sqlite3_file *f, int how)
{
	return real(f)->pMethods->xLock(real(f), how);
}

static int
l_unlock(sqlite3_file *f, int how)
{
	return real(f)->pMethods->xUnlock(real(f), how);
}

static int
l_reserved(sqlite3_file *f, int *out)
{
	return real(f)->pMethods->xCheckReservedLock(real(f), out);
}

static int
l_control(sqlite3_file *f, int op, void *arg)
{
	return real(f)->pMethods->xFileControl(real(f), op, arg);
}

static int
l_sector(sqlite3_file *f)
{
	return real(f)->pMethods->xSectorSize(real(f));
}

static int
l_traits(sqlite3_file *f)
{
	(void)f;
	return 0; /* a disk that promises nothing */
}

static int
l_map(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
	return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}

static int
l_shm_lock(sqlite3_file *f, int at, int n, int flags)
{
	return real(f)->pMethods->xShmLock(real(f), at, n, flags);
}

static void
l_barrier(sqlite3_file *f)
{
	real(f)->pMethods->xShmBarrier(real(f));
}

static int
l_unmap(sqlite3_file *f, int gone)
{
	return real(f)->pMethods->xShmUnmap(real(f), gone);
}

static const sqlite3_io_methods methods = { .iVersion = 2,
	.xClose = l_close,
	.xRead = l_read,
	.xWrite = l_write,
	.xTruncate = l_truncate,
	.xSync = l_sync,
	.xFileSize = l_size,
	.xLock = l_lock,
	.xUnlock = l_unlock,
	.xCheckReservedLock = l_reserved,
	.xFileControl = l_control,
	.xSectorSize = l_sector,
	.xDeviceCharacteristics = l_traits,
	.xShmMap = l_map,
	.xShmLock = l_shm_lock,
	.xShmBarrier = l_barrier,
	.xShmUnmap = l_unmap };

static int
l_open(sqlite3_vfs *v, const char *name, sqlite3_file *f, int flags, int *out)
{
	struct layer *l = (struct layer *)f;
	int rc;

	(void)v;
	l->real = (sqlite3_file *)(l + 1);
	rc = book.below->xOpen(book.below, name, l->real, flags, out);
	/* A file for sorting has no name and outlives nothing. */
	if (name == NULL || rc != SQLITE_OK) {
		if (rc == SQLITE_OK)
			fail_msg("a file without a name");
		return rc;
	}
	l->file = number_of(name);
	l->fresh = (flags & SQLITE_OPEN_CREATE) != 0 &&
		   (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0;
	l->own.pMethods = &methods;
	return rc;
}

static int
l_delete(sqlite3_vfs *v, const char *name, int sync_folder)
{
	(void)v;
	note(REMOVE, number_of(name))->folder = sync_folder != 0;
	return book.below->xDelete(book.below, name, sync_folder);
}

static sqlite3_vfs layer;

static void
layer_on(void)
{
	book.below = sqlite3_vfs_find(NULL);
	layer = *book.below;
	layer.zName = "written-down";
	layer.szOsFile = (int)sizeof(struct layer) + book.below->szOsFile;
	layer.xOpen = l_open;
	layer.xDelete = l_delete;
	layer.pNext = NULL;
	assert_int_equal(sqlite3_vfs_register(&layer, 1), SQLITE_OK);
}

/* ---- the disk as it may have been -------------------------------------------- */

static uint64_t
dice(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed;
}

struct image {
	char *bytes;
	size_t n, room;
	bool there;
};

static void
stretch(struct image *m, size_t n)
{
	if (n > m->room) {
		m->room = n * 2;
		m->bytes = realloc(m->bytes, m->room);
		if (m->bytes == NULL)
			abort();
	}
	if (n > m->n) {
		memset(m->bytes + m->n, 0, n - m->n);
		m->n = n;
	}
}

static void
do_deed(struct image *m, const struct deed *d, bool sure, uint64_t *seed)
{
	if (d->kind == WRITE) {
		m->there = true;
		for (int at = 0, n; at < d->n; at += n) {
			n = SECTOR - (int)((d->at + at) % SECTOR);
			if (n > d->n - at)
				n = d->n - at;
			if (!sure && dice(seed) % 2 == 0)
				continue;
			stretch(m, (size_t)(d->at + at + n));
			if (m->bytes != NULL)
				memcpy(m->bytes + d->at + at, d->bytes + at,
				    (size_t)n);
		}
	} else if (sure || dice(seed) % 2 == 0) {
		if (d->kind == CUT_SHORT && (size_t)d->at < m->n)
			m->n = (size_t)d->at;
		if (d->kind == REMOVE) {
			m->n = 0;
			m->there = false;
		}
	}
}

/* The files after "cut" deeds.  "lying": a disk that says synced and is not. */
static void
rebuild(const char *dir, size_t cut, bool lying, uint64_t *seed)
{
	for (unsigned file = 0; file < FILES; file++) {
		const char *base = strrchr(book.names[file], '/');
		struct image m = { 0 };
		size_t synced = 0, folder = 0;
		char name[256];
		FILE *out;

		if (base == NULL)
			continue;
		for (size_t i = 0; i < cut && !lying; i++) {
			if (book.deeds[i].folder)
				folder = i + 1;
			if (book.deeds[i].kind == SYNC &&
			    book.deeds[i].file == file)
				synced = i + 1;
		}
		for (size_t i = 0; i < cut; i++)
			if (book.deeds[i].file == file)
				do_deed(&m, &book.deeds[i],
				    i < (book.deeds[i].kind == REMOVE ? folder
								      : synced),
				    seed);
		snprintf(name, sizeof(name), "%s%s", dir, base);
		unlink(name);
		if (m.there) {
			out = fopen(name, "w");
			assert_non_null(out);
			assert_int_equal(fwrite(m.bytes, 1, m.n, out), m.n);
			fclose(out);
		}
		free(m.bytes);
	}
}

/* Documents found after the cut, or -1 where the store is not whole. */
static long
after_cut(const char *dir)
{
	struct store_filter all = { 0 };
	struct world w = { 0 };
	struct fault f = { 0 };
	char path[256];
	long n = -1;

	snprintf(path, sizeof(path), "%s/store.db", dir);
	if (store_open(path, STORE_WRITE, &w.s, &f) == ST_OK &&
	    store_check(w.s, NULL, NULL, &f) == ST_OK)
		n = (long)world_list(&w, VIEW_DOCUMENTS, all).n;
	store_close(w.s);
	return n;
}

static void
what_was_acknowledged_outlives_a_power_cut(void **state)
{
	static const char *const ends[] = { "", "-wal", "-shm", "-journal" };
	struct world *w = *state;
	size_t told[STORIES + 1] = { book.n };
	char dir[] = "/tmp/pactwatch-power-XXXXXX", name[128], text[600];
	struct store_put_done done;
	struct fault f = { 0 };
	uint64_t seed = 88172645463325252ULL;

	int lost = 0, cuts = getenv("LONG") != NULL ? 20 * CUTS : CUTS;

	for (int i = 0; i < STORIES; i++) {
		struct story y = story_signed;

		snprintf(name, sizeof(name), "https://n%d.example/%d", i, i);
		snprintf(text, sizeof(text), "story %d of the pact", i);
		for (int k = 0; k < 40; k++)
			snprintf(text + strlen(text),
			    sizeof(text) - strlen(text), " w%d",
			    (i * 31 + k * 17) % 997);
		y.url = name;
		y.text = text;
		world_put_ok(w, &y, &done);
		told[i + 1] = book.n;
		if (i % 7 == 6)
			assert_int_equal(store_tidy(w->s, &f), ST_OK);
	}
	store_close(w->s);
	w->s = NULL;
	assert_int_equal(sqlite3_vfs_unregister(&layer), SQLITE_OK);
	assert_non_null(mkdtemp(dir));
	for (int c = 0; c < 2 * cuts; c++) {
		bool lying = c >= cuts;
		size_t cut = told[0] + dice(&seed) % (book.n - told[0] + 1);
		long sure = 0, n;

		while (sure < STORIES && told[sure + 1] <= cut)
			sure++;
		rebuild(dir, cut, lying, &seed);
		n = after_cut(dir);
		if (lying)
			lost += n < sure;
		else if (n < sure || n > sure + 1)
			fail_msg("cut after %zu of %zu: %ld documents, %ld "
				 "were acknowledged",
			    cut, book.n, n, sure);
	}
	/* The proof that this test can fail: without syncs much is lost. */
	if (lost < cuts / 4)
		fail_msg("a disk that lies lost %d of %d", lost, cuts);
	for (size_t i = 0; i < 4; i++) {
		snprintf(name, sizeof(name), "%s/store.db%s", dir, ends[i]);
		unlink(name);
	}
	rmdir(dir);
	for (size_t i = 0; i < book.n; i++)
		free(book.deeds[i].bytes);
}

static int
up(void **state)
{
	layer_on();
	return world_up(state);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test_setup_teardown(
	    what_was_acknowledged_outlives_a_power_cut, up, world_down) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
