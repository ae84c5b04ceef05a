/* See store_world.h. */
#include "store_world.h"

#include <time.h>

#include <sqlite3.h>
#ifdef PACTWATCH_POSTGRES
#include <libpq-fe.h>
#endif

#ifdef PACTWATCH_POSTGRES
/* The server that the tests run on, or NULL: each makes a file. */
static const char *
server(void)
{
	const char *uri = getenv("PACTWATCH_TEST_DB");

	return uri != NULL && *uri != '\0' ? uri : NULL;
}

static void
at_server(const char *uri, const char *sql)
{
	PGconn *link = PQconnectdb(uri);
	PGresult *r;
	ExecStatusType t;

	/* What a dropped schema held would hide a failure in a log. */
	PQclear(PQexec(link, "SET client_min_messages = warning"));
	r = PQexec(link, sql);
	t = PQresultStatus(r);
	if (t != PGRES_COMMAND_OK && t != PGRES_TUPLES_OK)
		fail_msg("%s: %s", sql, PQerrorMessage(link));
	PQclear(r);
	PQfinish(link);
}
#endif

/* A schema of its own at the server, or a path within its folder. */
static void
choose_place(struct world *w)
{
#ifdef PACTWATCH_POSTGRES
	static unsigned n;
	char sql[160];

	if (server() != NULL) {
		n++;
		snprintf(w->schema, sizeof(w->schema), "world_%ld_%u",
		    (long)getpid(), n);
		snprintf(w->path, sizeof(w->path),
		    "%s%coptions=-csearch_path%%3D%s&application_name=%s",
		    server(), strchr(server(), '?') != NULL ? '&' : '?',
		    w->schema, w->schema);
		snprintf(sql, sizeof(sql), "CREATE SCHEMA %s", w->schema);
		at_server(server(), sql);
		return;
	}
#endif
	snprintf(w->path, sizeof(w->path), "%s/in/store.db", w->dir);
}

bool
world_is_file(const struct world *w)
{
	return w->schema[0] == '\0';
}

void
world_settled(struct world *w)
{
#ifdef PACTWATCH_POSTGRES
	PGconn *link;
	char sql[256];
	bool others = true;

	if (world_is_file(w))
		return;
	snprintf(sql, sizeof(sql),
	    "SELECT 1 FROM pg_stat_activity WHERE application_name = '%s' "
	    "AND state <> 'idle'",
	    w->schema);
	link = PQconnectdb(server());
	for (int tries = 0; others && tries < 500; tries++) {
		const struct timespec pause = { 0, 10000000L };
		PGresult *r = PQexec(link, sql);

		others = PQntuples(r) > 0;
		PQclear(r);
		if (others)
			nanosleep(&pause, NULL);
	}
	PQfinish(link);
	if (others)
		fail_msg("a killed writer is still at work after 5 seconds");
#else
	(void)w;
#endif
}

bool
world_holds(const struct world *w, const char *words)
{
	const char *const ends[] = { "", "-wal" };
	bool has = false;

	for (size_t i = 0; i < 2 && world_is_file(w); i++) {
		struct arena *a = arena_new((size_t)64 << 20);
		struct fault f = { 0 };
		struct str s;
		char name[sizeof(w->path) + 8];

		snprintf(name, sizeof(name), "%s%s", w->path, ends[i]);
		if (file_read(a, name, (size_t)32 << 20, &s, &f) == ST_OK)
			has = has ||
			      str_find_nocase(s, str_of(words), 0) != SIZE_MAX;
		arena_free(a);
	}
#ifdef PACTWATCH_POSTGRES
	if (!world_is_file(w)) {
		PGconn *link = PQconnectdb(server());
		PGresult *r;
		char command[512];

		PQclear(PQexec(link, "CHECKPOINT"));
		r = PQexec(link, "SHOW data_directory");
		snprintf(command, sizeof(command), "grep -rqsF %s %s/base",
		    words, PQgetvalue(r, 0, 0));
		has = system(command) == 0;
		PQclear(r);
		PQfinish(link);
	}
#endif
	return has;
}

int
world_up(void **state)
{
	struct world *w = calloc(1, sizeof(*w));
	struct fault f = { 0 };

	snprintf(w->dir, sizeof(w->dir), "/tmp/pactwatch-store-XXXXXX");
	if (mkdtemp(w->dir) == NULL)
		return -1;
	choose_place(w);
	w->a = arena_new((size_t)16 << 20);
	w->channels[0] = STR("out");
	w->channels[1] = STR("file");
	w->policy.channels = (struct strs){ w->channels, 2 };
	w->policy.backlog = true;
	w->policy.run = 1;
	if (store_open(w->path, STORE_CREATE, &w->s, &f) != ST_OK) {
		fprintf(stderr, "%s\n", f.what);
		return -1;
	}
	*state = w;
	return 0;
}

int
world_down(void **state)
{
	struct world *w = *state;
	char name[sizeof(w->path) + 8];
	const char *const ends[] = { "", "-wal", "-shm" };

	store_close(w->s);
	arena_free(w->a);
#ifdef PACTWATCH_POSTGRES
	if (!world_is_file(w)) {
		char sql[160];

		snprintf(sql, sizeof(sql), "DROP SCHEMA %s CASCADE", w->schema);
		at_server(server(), sql);
	}
#endif
	for (size_t i = 0; i < 3; i++) {
		snprintf(name, sizeof(name), "%s%s", w->path, ends[i]);
		unlink(name);
	}
	snprintf(name, sizeof(name), "%s/in", w->dir);
	rmdir(name);
	rmdir(w->dir);
	free(w);
	return 0;
}

enum status
world_put(struct world *w, const struct story *y, struct store_put_done *done,
    struct fault *f)
{
	static struct str two[] = { STR_INIT("JP"), STR_INIT("US") };
	static struct str one[] = { STR_INIT("CN") };
	static struct str ores[] = { STR_INIT("lithium") };
	char own[32];
	struct str one_ore[1] = { ores[0] };
	struct document d = { .url = str_of(y->url),
		.title = STR("A title"),
		.language = STR("en"),
		.published = str_of(y->day),
		.text = str_of(y->text),
		.tier = 3 };
	struct span span = { 2, 9 };
	struct value value =
	    y->value != NULL
		? (struct value){ .key = y->type == EV_AGREEMENT_ENDED
					     ? VAL_INSTRUMENT
					     : VAL_KIND,
			  .text = str_of(y->value) }
		: (struct value){ .key = VAL_UNTIL, .text = str_of(y->until) };
	bool measure = event_type_is_measure(y->type);
	struct event e = { .type = y->type,
		.phase = y->phase,
		.modality = y->modality,
		.actors =
		    measure ? (struct strs){ one, 1 } : (struct strs){ two, 2 },
		.minerals = { one_ore, 1 },
		.date = str_of(y->day),
		.values = &value,
		.n_values = y->until != NULL || y->value != NULL ? 1 : 0,
		.evidence = &span,
		.n_evidence = 1,
		.pattern = STR("a.pattern v1"),
		.confidence = 0.9 };
	size_t zero = 0;
	struct agreement g = { .key = STR("JP+US"),
		.title = STR("JP-US pact"),
		.parties = { two, 2 },
		.minerals = { one_ore, 1 },
		.kind = y->kind,
		.events = &zero,
		.n_events = 1 };
	struct column columns[] = { { STR_INIT("agreement_id"),
					STR_INIT("\"JP+US\"") },
		{ STR_INIT("status"), str_of("\"signed\"") } };
	struct rule_row row = { .table = RT_AGREEMENTS,
		.columns = columns,
		.n_columns = 2,
		.n_keys = 1,
		.events = &zero,
		.n_events = 1,
		.agreement = 0,
		.confidence = 0.9 };
	struct column sides[] = { { STR_INIT("obligor"), STR_INIT("\"JP\"") },
		{ STR_INIT("beneficiary"), STR_INIT("\"US\"") },
		{ STR_INIT("mineral"), STR_INIT("\"lithium\"") } };
	struct rule_row promise = { .table = RT_EXPORT_DISCIPLINES,
		.columns = sides,
		.n_columns = 3,
		.n_keys = 3,
		.events = &zero,
		.n_events = 1,
		.agreement = 0,
		.confidence = 0.9 };
	struct facts facts = { .events = &e,
		.n_events = 1,
		.agreements = &g,
		.n_agreements = measure ? 0 : 1,
		.rows = y->type == EV_EXPORT_RESTRICTION_PROHIBITED ? &promise
								    : &row,
		.n_rows = measure ? 0 : 1 };

	if (y->mineral != 0) {
		snprintf(own, sizeof(own), "ore%d", y->mineral);
		one_ore[0] = str_of(own);
	}
	memset(done, 0, sizeof(*done));
	return store_put(w->s,
	    &(struct store_put){ .doc = &d,
		.facts = &facts,
		.patterns = str_of(y->set != NULL ? y->set : "a"),
		.document = y->document,
		.source = y->source,
		.now = NOW },
	    &w->policy, done, f);
}

static bool
take(void *ctx, const struct store_cell *c)
{
	struct taken *t = ctx;

	if (t->n++ == 0) {
		snprintf(
		    t->first, sizeof(t->first), "%.*s", STR_ARG(c[0].text));
		snprintf(
		    t->second, sizeof(t->second), "%.*s", STR_ARG(c[1].text));
	}
	return true;
}

struct taken
world_list(struct world *w, enum store_view v, struct store_filter filter)
{
	struct taken t = { 0 };
	struct fault f = { 0 };

	if (store_list(w->s, v, &filter, take, &t, &f) != ST_OK)
		fail_msg("view %d: %s", (int)v, f.what);
	return t;
}

void
world_put_ok(
    struct world *w, const struct story *y, struct store_put_done *done)
{
	struct fault f = { 0 };

	if (world_put(w, y, done, &f) != ST_OK)
		fail_msg("%s", f.what);
}

const struct story story_announced = { .url = "https://one.example/a",
	.day = "2023-03-27",
	.text = "The two states said that a pact is agreed.",
	.type = EV_AGREEMENT_ANNOUNCED,
	.phase = PH_ANNOUNCED,
	.modality = MO_ASSERTED,
	.kind = AK_SECTORAL };
const struct story story_signed = { .url = "https://two.example/b",
	.day = "2023-03-28",
	.text = "The pact was signed by the two states today.",
	.type = EV_AGREEMENT_SIGNED,
	.phase = PH_DONE,
	.modality = MO_ASSERTED,
	.kind = AK_OTHER };
const struct story story_stale = { .url = "https://three.example/c",
	.day = "2023-03-27",
	.text = "Again: the two states said a pact is near.",
	.type = EV_AGREEMENT_ANNOUNCED,
	.phase = PH_ANNOUNCED,
	.modality = MO_ASSERTED,
	.kind = AK_SECTORAL };
const struct story story_later = { .url = "https://two.example/d",
	.day = "2025-10-28",
	.text = "Two years on the states announce another one.",
	.type = EV_AGREEMENT_ANNOUNCED,
	.phase = PH_ANNOUNCED,
	.modality = MO_ASSERTED,
	.kind = AK_FRAMEWORK };

void
world_sql(struct world *w, const char *sql)
{
	sqlite3 *db = NULL;
	char *why = NULL;

#ifdef PACTWATCH_POSTGRES
	if (!world_is_file(w)) {
		at_server(w->path, sql);
		return;
	}
#endif
	assert_int_equal(sqlite3_open(w->path, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		fail_msg("%s: %s", sql, why);
	sqlite3_close(db);
}
