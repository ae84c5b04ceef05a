/*
 * Loading: our store against the same rows by plain statements, a thousand
 * documents each in turn, so that both see the same machine.
 */
#include <sys/stat.h>

#include <stdio.h>
#include <string.h>
#include <time.h>

#include <sqlite3.h>

#include "base/hash.h"

#include "measure.h"
#include "store/keep.h"
#include "store/store.h"
#include "world.h"

#define TURN  1000 /* documents */
#define BATCH 200  /* documents a transaction, for both */

double
cpu_s(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

size_t
peak_kb(void)
{
	FILE *f = fopen("/proc/self/status", "r");
	char line[256];
	size_t kb = 0;

	while (f != NULL && fgets(line, sizeof(line), f) != NULL)
		if (sscanf(line, "VmHWM: %zu", &kb) == 1)
			break;
	if (f != NULL)
		(void)fclose(f);
	return kb;
}

double
file_mb(const char *path)
{
	struct stat is;

	return stat(path, &is) == 0 ? (double)is.st_size / 1e6 : 0;
}

/* ---- ours --------------------------------------------------------------------- */

static bool
turn_ours(struct store *s, struct world *w, size_t *events)
{
	static const struct store_policy quiet = { .max_tier = 0 };
	struct fault f = { 0 };

	for (size_t i = 0; i < TURN; i++) {
		const struct story *y = world_next(w);
		struct store_put put = { .doc = &y->doc,
			.facts = &y->facts,
			.patterns = STR("bench"),
			.now = y->seen_at };
		struct store_put_done done;
		enum status st = ST_OK;

		if (i % BATCH == 0)
			st = store_batch(s, &f);
		if (st == ST_OK)
			st = store_put(s, &put, &quiet, &done, &f);
		if (st == ST_OK && i % BATCH == BATCH - 1)
			st = store_batch_end(s, st, &f);
		if (st != ST_OK) {
			fprintf(stderr, "ours: %s\n", f.what);
			return false;
		}
		*events += done.events;
	}
	return true;
}

/* ---- the floor ------------------------------------------------------------------ */

/* The rows of a document and nothing that has to be asked first: numbers are
 * counted here, instruments are known by their number. */
static const char *const texts[] = {
	"INSERT INTO document(id,source_id,url_key,url,title,byline,publisher,"
	"domain,language,published,seen_at,content_hash,simhash,tier,places,"
	"minerals) VALUES($1,0,$2,$2,$3,'',$4,$4,'en',$5,$6,$7,$8,$9,$10,$11)",
	"INSERT INTO doc_text(doc_id,body) VALUES($1,$2)",
	"INSERT INTO doc_fts(rowid,body) VALUES($1,$2)",
	"INSERT INTO simband(band,val,doc_id,simhash) VALUES($1,$2,$3,$4)",
	"INSERT INTO event(id,doc_id,type,phase,modality,actors,targets,"
	"minerals,day,day_basis,score,pattern,values_json,agreement_id,stale,"
	"tx_from) VALUES($1,$2,$3,$4,'asserted',$5,$6,$7,$8,'explicit',0.9,"
	"'bench.pattern v1','{}',$9,0,$10)",
	"INSERT INTO event_party(place,day,event_id,role) VALUES($1,$2,$3,$4)",
	"INSERT INTO event_mineral(mineral,day,event_id) VALUES($1,$2,$3)",
	"INSERT INTO evidence(event_id,nr,beg,past,quote) VALUES($1,0,$2,$3,"
	"$4)",
	"INSERT INTO agreement(id,key,kind,title,parties,minerals,state,day,"
	"first_day,last_day,first_doc,is_measure,seen_at) VALUES($1,$2,"
	"'memorandum',$2,$3,$4,'signed',$5,$5,$5,$6,$7,$8) ON CONFLICT(id) DO"
	" UPDATE SET last_day=$5",
	"INSERT INTO proposal(tbl,key,after_json,event_id,doc_id,tier,weak,"
	"score,state,seen_at) VALUES('agreements',$1,'{\"status\":\"signed\"}',"
	"$2,$3,2,0,0.9,'pending',$4) ON CONFLICT DO NOTHING",
	"INSERT INTO agreement_party(place,agreement_id) VALUES($1,$2) ON"
	" CONFLICT DO NOTHING"
};
enum {
	DOCUMENT,
	TEXT,
	WORDS,
	BAND,
	EVENT,
	PARTY,
	MINERAL,
	EVIDENCE,
	AGREEMENT,
	PROPOSAL,
	MEMBER,
	PLAINS
};

struct plain {
	sqlite3 *db;
	sqlite3_stmt *s[PLAINS];
	int64_t document, event;
};

static void
text(sqlite3_stmt *s, int at, struct str v)
{
	sqlite3_bind_text(s, at, v.n > 0 ? v.p : "", (int)v.n, SQLITE_STATIC);
}

static bool
step(struct plain *p, int which)
{
	int rc = sqlite3_step(p->s[which]);

	sqlite3_reset(p->s[which]);
	if (rc != SQLITE_DONE)
		fprintf(stderr, "floor: %s\n", sqlite3_errmsg(p->db));
	return rc == SQLITE_DONE;
}

static void
commas(char *out, size_t room, const struct strs *list)
{
	size_t n = 0;

	out[0] = '\0';
	for (size_t i = 0; i < list->n && n < room; i++)
		n += (size_t)snprintf(out + n, room - n, "%s%.*s",
		    i > 0 ? "," : "", STR_ARG(list->v[i]));
}

static bool
plain_event(struct plain *p, const struct story *y, const struct event *e,
    bool instrument)
{
	char actors[64], targets[64], minerals[64];
	struct str quote = str_sub(y->doc.text, e->evidence->beg, 120);
	const struct strs *sides[] = { &e->actors, &e->targets };
	bool ok;

	p->event++;
	commas(actors, sizeof(actors), &e->actors);
	commas(targets, sizeof(targets), &e->targets);
	commas(minerals, sizeof(minerals), &e->minerals);
	sqlite3_bind_int64(p->s[EVENT], 1, p->event);
	sqlite3_bind_int64(p->s[EVENT], 2, p->document);
	text(p->s[EVENT], 3, str_of(event_type_word(e->type)));
	text(p->s[EVENT], 4, str_of(phase_word(e->phase)));
	text(p->s[EVENT], 5, str_of(actors));
	text(p->s[EVENT], 6, str_of(targets));
	text(p->s[EVENT], 7, str_of(minerals));
	text(p->s[EVENT], 8, e->date);
	if (instrument)
		sqlite3_bind_int64(p->s[EVENT], 9, y->subject + 1);
	else
		sqlite3_bind_null(p->s[EVENT], 9);
	sqlite3_bind_int64(p->s[EVENT], 10, y->seen_at);
	ok = step(p, EVENT);
	for (size_t side = 0; side < 2; side++)
		for (size_t i = 0; i < sides[side]->n && ok; i++) {
			text(p->s[PARTY], 1, sides[side]->v[i]);
			text(p->s[PARTY], 2, e->date);
			sqlite3_bind_int64(p->s[PARTY], 3, p->event);
			text(p->s[PARTY], 4, str_of(side ? "target" : "actor"));
			ok = step(p, PARTY);
		}
	text(p->s[MINERAL], 1, e->minerals.v[0]);
	text(p->s[MINERAL], 2, e->date);
	sqlite3_bind_int64(p->s[MINERAL], 3, p->event);
	ok = ok && step(p, MINERAL);
	sqlite3_bind_int64(p->s[EVIDENCE], 1, p->event);
	sqlite3_bind_int64(p->s[EVIDENCE], 2, e->evidence->beg);
	sqlite3_bind_int64(p->s[EVIDENCE], 3, e->evidence->end);
	text(p->s[EVIDENCE], 4, quote);
	return ok && step(p, EVIDENCE);
}

static bool
plain_instrument(struct plain *p, const struct story *y)
{
	const struct event *e = &y->facts.events[0];
	bool measure = y->facts.n_agreements == 0, ok;
	char parties[64], key[32];

	commas(parties, sizeof(parties), &e->actors);
	sqlite3_bind_int64(p->s[AGREEMENT], 1, y->subject + 1);
	text(p->s[AGREEMENT], 2,
	    measure ? e->minerals.v[0] : y->facts.agreements[0].title);
	text(p->s[AGREEMENT], 3, str_of(parties));
	text(p->s[AGREEMENT], 4, e->minerals.v[0]);
	text(p->s[AGREEMENT], 5, e->date);
	sqlite3_bind_int64(p->s[AGREEMENT], 6, p->document);
	sqlite3_bind_int64(p->s[AGREEMENT], 7, measure);
	sqlite3_bind_int64(p->s[AGREEMENT], 8, y->seen_at);
	ok = step(p, AGREEMENT);
	for (size_t i = 0; i < e->actors.n && ok; i++) {
		text(p->s[MEMBER], 1, e->actors.v[i]);
		sqlite3_bind_int64(p->s[MEMBER], 2, y->subject + 1);
		ok = step(p, MEMBER);
	}
	if (measure || !ok)
		return ok;
	(void)snprintf(key, sizeof(key), "A%u", y->subject + 1);
	text(p->s[PROPOSAL], 1, str_of(key));
	sqlite3_bind_int64(p->s[PROPOSAL], 2, p->event);
	sqlite3_bind_int64(p->s[PROPOSAL], 3, p->document);
	sqlite3_bind_int64(p->s[PROPOSAL], 4, y->seen_at);
	return step(p, PROPOSAL);
}

static bool
plain_document(struct plain *p, const struct story *y)
{
	const struct document *d = &y->doc;
	struct str site = str_sub(d->url, 12, d->source.n);
	char hash[80], places[64];
	uint64_t sim = hash_mix(d->text); /* as wide as a real one */
	bool ok;

	p->document++;
	(void)snprintf(hash, sizeof(hash), "%064llx", (unsigned long long)sim);
	commas(places, sizeof(places), &y->facts.places);
	sqlite3_bind_int64(p->s[DOCUMENT], 1, p->document);
	text(p->s[DOCUMENT], 2, d->url);
	text(p->s[DOCUMENT], 3, d->title);
	text(p->s[DOCUMENT], 4, site);
	text(p->s[DOCUMENT], 5, d->published);
	sqlite3_bind_int64(p->s[DOCUMENT], 6, y->seen_at);
	text(p->s[DOCUMENT], 7, str_of(hash));
	sqlite3_bind_int64(p->s[DOCUMENT], 8, (int64_t)sim);
	sqlite3_bind_int64(p->s[DOCUMENT], 9, d->tier);
	text(p->s[DOCUMENT], 10, str_of(places));
	text(p->s[DOCUMENT], 11, y->facts.minerals.v[0]);
	ok = step(p, DOCUMENT);
	for (int i = TEXT; i <= WORDS && ok; i++) {
		sqlite3_bind_int64(p->s[i], 1, p->document);
		text(p->s[i], 2, d->text);
		ok = step(p, i);
	}
	for (int i = 0; i < 4 && ok; i++) {
		sqlite3_bind_int64(p->s[BAND], 1, i);
		sqlite3_bind_int64(
		    p->s[BAND], 2, (int64_t)(sim >> 16 * i & 0xffff));
		sqlite3_bind_int64(p->s[BAND], 3, p->document);
		sqlite3_bind_int64(p->s[BAND], 4, (int64_t)sim);
		ok = step(p, BAND);
	}
	ok = ok && plain_instrument(p, y);
	for (size_t i = 0; i < y->facts.n_events && ok; i++)
		ok = plain_event(p, y, &y->facts.events[i],
		    i == 0 || i < y->facts.agreements[0].n_events);
	return ok;
}

static bool
turn_plain(struct plain *p, struct world *w)
{
	bool ok = true;

	for (size_t i = 0; i < TURN && ok; i++) {
		if (i % BATCH == 0)
			ok = sqlite3_exec(p->db, "BEGIN IMMEDIATE", NULL, NULL,
				 NULL) == SQLITE_OK;
		ok = ok && plain_document(p, world_next(w));
		if (i % BATCH == BATCH - 1)
			ok = ok && sqlite3_exec(p->db, "COMMIT", NULL, NULL,
				       NULL) == SQLITE_OK;
	}
	return ok;
}

/* The tables come from the store itself, the settings are the same. */
static bool
plain_open(struct plain *p, const char *path)
{
	struct store *s = NULL;
	struct fault f = { 0 };
	bool ok = store_open(path, STORE_CREATE, &s, &f) == ST_OK;

	store_close(s);
	ok = ok && sqlite3_open(path, &p->db) == SQLITE_OK &&
	     sqlite3_exec(p->db,
		 "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
		 "PRAGMA cache_size=-65536;PRAGMA wal_autocheckpoint=4000;"
		 "PRAGMA foreign_keys=ON;PRAGMA secure_delete=OFF",
		 NULL, NULL, NULL) == SQLITE_OK;
	for (size_t i = 0; i < PLAINS && ok; i++)
		ok = sqlite3_prepare_v2(p->db, texts[i], -1, &p->s[i], NULL) ==
		     SQLITE_OK;
	if (!ok)
		fprintf(stderr, "floor: %s %s\n", f.what,
		    p->db != NULL ? sqlite3_errmsg(p->db) : "");
	return ok;
}

bool
insert_events(const char *ours, const char *floor, size_t wanted)
{
	struct world *w = world_new(SEED), *w2 = world_new(SEED);
	struct plain p = { .db = NULL };
	struct store *s = NULL;
	struct fault f = { 0 };
	double cpu_ours = 0, cpu_floor = 0, cpu_none = 0, t;
	size_t events = 0, documents = 0, next = 10000;
	bool ok = w != NULL && w2 != NULL &&
		  store_open(ours, STORE_CREATE, &s, &f) == ST_OK &&
		  (floor == NULL || plain_open(&p, floor));

	if (s == NULL)
		fprintf(stderr, "ours: %s\n", f.what);
	/* What making the stories costs, taken off from both. */
	t = cpu_s();
	for (size_t i = 0; i < TURN && ok; i++)
		(void)world_next(w2);
	cpu_none = cpu_s() - t;
	world_free(w2);
	w2 = world_new(SEED);
	printf("%9s %9s %12s %12s %6s %8s %8s\n", "events", "documents",
	    "ours doc/s", "floor doc/s", "ratio", "MB", "peak MB");
	while (ok && events < wanted) {
		t = cpu_s();
		ok = turn_ours(s, w, &events);
		cpu_ours += cpu_s() - t - cpu_none;
		t = cpu_s();
		if (floor != NULL)
			ok = ok && turn_plain(&p, w2);
		cpu_floor += cpu_s() - t - cpu_none;
		documents += TURN;
		if (events < next && events < wanted)
			continue;
		next = next < 100000 ? next * 10 : next + 100000;
		printf("%9zu %9zu %12.0f %12.0f %6.2f %8.0f %8.0f\n", events,
		    documents, (double)documents / cpu_ours,
		    floor != NULL ? (double)documents / cpu_floor : 0,
		    floor != NULL ? cpu_ours / cpu_floor : 0, file_mb(ours),
		    (double)peak_kb() / 1024);
		(void)fflush(stdout);
	}
	ok = ok && store_tidy(s, &f) == ST_OK;
	store_close(s);
	for (size_t i = 0; i < PLAINS; i++)
		sqlite3_finalize(p.s[i]);
	sqlite3_close(p.db);
	world_free(w);
	world_free(w2);
	return ok;
}
