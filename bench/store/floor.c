/*
 * The floor: the same rows as our store writes, by plain statements.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

#include "base/hash.h"

#include "measure.h"
#include "store/keep.h"
#include "store/sim.h"
#include "store/store.h"
#include "world.h"

/* The rows of a document, and what any such store must ask and reckon: the
 * page's hash and fingerprint, whether it is a copy, and the latest instrument
 * that its story might speak of.  That is read and not weighed, for which it is
 * and where it stands are known here; numbers are counted. */
static const char *const texts[] = {
	"INSERT INTO document(id,source_id,url_key,url,title,byline,publisher,"
	"domain,language,published,seen_at,content_hash,simhash,tier,places,"
	"minerals,dup_of) "
	"VALUES($1,0,$2,$2,$3,'',$4,$4,'en',$5,$6,$7,$8,$9,$10,"
	"$11,$12)",
	"INSERT INTO doc_text(doc_id,body) VALUES($1,$2)",
	"INSERT INTO doc_fts(rowid,body) SELECT doc_id,body FROM doc_text WHERE"
	" doc_id>$1",
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
	" CONFLICT DO NOTHING",
	"INSERT INTO proposal_event(proposal_id,event_id) SELECT id,?2 FROM"
	" proposal WHERE tbl='agreements' AND key=?1 AND state='pending' ON"
	" CONFLICT DO NOTHING",
	"SELECT id FROM document WHERE content_hash=$1 ORDER BY id LIMIT 1",
	"SELECT doc_id,simhash FROM simband WHERE (band=0 AND val=$1) OR"
	" (band=1 AND val=$2) OR (band=2 AND val=$3) OR (band=3 AND val=$4)",
	"SELECT id,merged_into,kind,minerals,destination,legal_ref,state,day,"
	"first_day,last_day,signed_on,title,parties FROM agreement WHERE"
	" parties=$1 AND is_measure=$2 AND kind=$3 AND minerals=$4 ORDER BY +id"
	" DESC LIMIT 1"
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
	BEARS,
	TWIN,
	NEAR,
	CANDIDATE,
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

/* Reads all rows; the first column of one, of the first near enough where the
 * second is a fingerprint. */
static int64_t
read_rows(struct plain *p, int which, const uint64_t *sim)
{
	sqlite3_stmt *s = p->s[which];
	int64_t id = 0;
	int rc;

	while ((rc = sqlite3_step(s)) == SQLITE_ROW)
		if (id == 0 &&
		    (sim == NULL || sim_distance(*sim,
					(uint64_t)sqlite3_column_int64(s, 1)) <=
					SIM_DISTANCE))
			id = sqlite3_column_int64(s, 0);
	sqlite3_reset(s);
	if (rc != SQLITE_DONE)
		fprintf(stderr, "floor: %s\n", sqlite3_errmsg(p->db));
	return id;
}

static int64_t
copy_of(struct plain *p, struct str hash, uint64_t sim)
{
	int64_t id;

	text(p->s[TWIN], 1, hash);
	id = read_rows(p, TWIN, NULL);
	for (int i = 0; i < SIM_BANDS; i++)
		sqlite3_bind_int64(
		    p->s[NEAR], i + 1, (int64_t)(sim >> 16 * i & 0xffff));
	return id != 0 ? id : read_rows(p, NEAR, &sim);
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
	text(p->s[CANDIDATE], 1, str_of(parties));
	sqlite3_bind_int64(p->s[CANDIDATE], 2, measure);
	text(p->s[CANDIDATE], 3, str_of("memorandum"));
	text(p->s[CANDIDATE], 4, e->minerals.v[0]);
	(void)read_rows(p, CANDIDATE, NULL);
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
plain_bears_out(struct plain *p, const struct story *y)
{
	char key[32];

	if (y->facts.n_agreements == 0)
		return true;
	(void)snprintf(key, sizeof(key), "A%u", y->subject + 1);
	text(p->s[BEARS], 1, str_of(key));
	sqlite3_bind_int64(p->s[BEARS], 2, p->event);
	return step(p, BEARS);
}

static bool
plain_document(struct plain *p, const struct story *y)
{
	const struct document *d = &y->doc;
	struct str site = str_sub(d->url, 12, d->source.n);
	struct arena *a = arena_new((size_t)1 << 16);
	struct str hash = hash_hex(a, d->text);
	char places[64];
	uint64_t sim = sim_hash(d->text);
	int64_t first = copy_of(p, hash, sim);
	bool ok;

	p->document++;
	commas(places, sizeof(places), &y->facts.places);
	sqlite3_bind_int64(p->s[DOCUMENT], 1, p->document);
	text(p->s[DOCUMENT], 2, d->url);
	text(p->s[DOCUMENT], 3, d->title);
	text(p->s[DOCUMENT], 4, site);
	text(p->s[DOCUMENT], 5, d->published);
	sqlite3_bind_int64(p->s[DOCUMENT], 6, y->seen_at);
	text(p->s[DOCUMENT], 7, hash);
	sqlite3_bind_int64(p->s[DOCUMENT], 8, (int64_t)sim);
	sqlite3_bind_int64(p->s[DOCUMENT], 9, d->tier);
	text(p->s[DOCUMENT], 10, str_of(places));
	text(p->s[DOCUMENT], 11, y->facts.minerals.v[0]);
	if (first != 0)
		sqlite3_bind_int64(p->s[DOCUMENT], 12, first);
	else
		sqlite3_bind_null(p->s[DOCUMENT], 12);
	ok = step(p, DOCUMENT);
	arena_free(a);
	sqlite3_bind_int64(p->s[TEXT], 1, p->document);
	text(p->s[TEXT], 2, d->text);
	ok = ok && step(p, TEXT);
	for (int i = 0; i < SIM_BANDS && ok && first == 0; i++) {
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
	return ok && plain_bears_out(p, y);
}

bool
floor_turn(struct plain *p, struct world *w)
{
	bool ok = true;

	for (size_t i = 0; i < TURN && ok; i++) {
		if (i % BATCH == 0)
			ok = sqlite3_exec(p->db, "BEGIN IMMEDIATE", NULL, NULL,
				 NULL) == SQLITE_OK;
		ok = ok && plain_document(p, world_next(w));
		if (i % BATCH < BATCH - 1)
			continue;
		/* The full text comes last, as with ours. */
		sqlite3_bind_int64(p->s[WORDS], 1, p->document - BATCH);
		ok = ok && step(p, WORDS) &&
		     sqlite3_exec(p->db, "COMMIT", NULL, NULL, NULL) ==
			 SQLITE_OK;
	}
	return ok;
}

/* The tables come from the store itself, the settings are the same. */
bool
floor_open(struct plain **out, const char *path)
{
	struct plain *p = calloc(1, sizeof(*p));
	struct store *s = NULL;
	struct fault f = { 0 };
	bool ok = store_open(path, STORE_CREATE, &s, &f) == ST_OK;

	*out = p;
	store_close(s);
	ok = ok && p != NULL && sqlite3_open(path, &p->db) == SQLITE_OK &&
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
		    p != NULL && p->db != NULL ? sqlite3_errmsg(p->db) : "");
	return ok;
}

void
floor_close(struct plain *p)
{
	for (size_t i = 0; i < PLAINS && p != NULL; i++)
		sqlite3_finalize(p->s[i]);
	if (p != NULL)
		sqlite3_close(p->db);
	free(p);
}
