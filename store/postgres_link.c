/*
 * The connection to PostgreSQL: made with what is safe where the URI leaves it
 * open, made again where it went, and what the server's errors mean to us.
 * Reads no table.
 */
#include <libpq-fe.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "store/postgres.h"

/* A server that is replaced by its standby is away for some seconds. */
#define LINK_TRIES        8
#define LINK_PAUSE_MS     150 /* before the second try, twice as long each time */
#define LINK_PAUSE_MAX_MS 4000

/* ---- what an error means ------------------------------------------------------ */

static const struct {
	const char *state; /* SQLSTATE, or the beginning of it */
	enum status st;
	enum trouble why;
} meanings[] = {
	{ "40001", ST_BUSY, TROUBLE_AGAIN },  /* serialization */
	{ "40P01", ST_BUSY, TROUBLE_AGAIN },  /* deadlock */
	{ "55P03", ST_BUSY, TROUBLE_AGAIN },  /* lock_timeout: another writes */
	{ "57014", ST_BUSY, TROUBLE_NONE },   /* statement_timeout */
	{ "25P03", ST_ABSENT, TROUBLE_LOST }, /* idle for too long within one */
	{ "25006", ST_ABSENT, TROUBLE_LOST }, /* became a standby */
	{ "57P0", ST_ABSENT, TROUBLE_LOST },  /* shutting down, starting up */
	{ "08", ST_ABSENT, TROUBLE_LOST },
	{ "28", ST_CONFIG, TROUBLE_NONE },    /* who are you */
	{ "3D", ST_CONFIG, TROUBLE_NONE },    /* no such database */
	{ "42501", ST_CONFIG, TROUBLE_NONE }, /* not allowed */
	{ "53200", ST_NOMEM, TROUBLE_NONE },
	{ "53300", ST_ABSENT, TROUBLE_LOST }, /* too many connections */
	{ "54", ST_LIMIT, TROUBLE_NONE },     /* too big for its index */
	{ "22", ST_SYNTAX, TROUBLE_NONE },    /* a value it cannot hold */
};

/* Its first line alone, without the kind before it. */
static void
say(struct fault *fault, const char *message)
{
	static const char *const kinds[] = { "ERROR:  ", "FATAL:  " };

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strncmp(message, kinds[i], strlen(kinds[i])) == 0)
			message += strlen(kinds[i]);
	fault_set(
	    fault, "postgresql: %.*s", (int)strcspn(message, "\n"), message);
}

enum status
postgres_failed(struct db *db, const PGresult *result, enum trouble *why,
    struct fault *fault)
{
	const char *state = result != NULL
				? PQresultErrorField(result, PG_DIAG_SQLSTATE)
				: NULL;
	const char *said =
	    result != NULL ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)
			   : NULL;
	enum status st = ST_IO;
	enum trouble trouble = TROUBLE_NONE;

	if (db->sql == NULL || PQstatus(db->sql) != CONNECTION_OK) {
		st = ST_ABSENT;
		trouble = TROUBLE_LOST;
	}
	for (size_t i = 0;
	     state != NULL && i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (strncmp(state, meanings[i].state,
			strlen(meanings[i].state)) == 0) {
			st = meanings[i].st;
			trouble = meanings[i].why;
			break;
		}
	if (said == NULL)
		said =
		    db->sql != NULL ? PQerrorMessage(db->sql) : "out of memory";
	say(fault, said);
	if (why != NULL)
		*why = trouble;
	return st;
}

/* ---- the session -------------------------------------------------------------------- */

/*
 * Names are found in the schema that the connection begins with and nowhere
 * else: another's table or function of the same name is never taken for ours.
 * No statement and no lock is waited for without an end, and a transaction
 * whose worker is cut off does not hold the others up for long.
 */
static enum status
begin_session(struct db *db, struct fault *fault)
{
	static const char settings[] =
	    "SELECT set_config('search_path',"
	    "quote_ident(current_schema())||', pg_temp',false);"
	    "SET statement_timeout='300s';SET lock_timeout='20s';"
	    "SET idle_in_transaction_session_timeout='60s';"
	    "SET client_min_messages=error;SET timezone='UTC';"
	    "SET standard_conforming_strings=on;SET extra_float_digits=1";
	const char *encoding = PQparameterStatus(db->sql, "server_encoding");
	enum status st;

	db->session++;
	if (encoding == NULL || strcmp(encoding, "UTF8") != 0) {
		fault_set(fault,
		    "postgresql: the database is in %s; make one with "
		    "ENCODING 'UTF8'",
		    encoding != NULL ? encoding : "an unknown encoding");
		return ST_CONFIG;
	}
	st = postgres_script(db, settings, fault);
	if (st == ST_OK && db->mode == STORE_READ)
		st = postgres_script(
		    db, "SET default_transaction_read_only=on", fault);
	return st;
}

static void
pause_ms(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000L };

	(void)nanosleep(&t, NULL);
}

bool
postgres_linked(struct db *db, struct fault *fault)
{
	long ms = LINK_PAUSE_MS;

	if (PQstatus(db->sql) == CONNECTION_OK)
		return true;
	if (db->open)
		return false;
	for (int try = 0; try < LINK_TRIES; try++) {
		if (try > 0) {
			pause_ms(ms);
			ms = 2 * ms < LINK_PAUSE_MAX_MS ? 2 * ms
							: LINK_PAUSE_MAX_MS;
		}
		PQreset(db->sql);
		if (PQstatus(db->sql) == CONNECTION_OK)
			return begin_session(db, fault) == ST_OK;
	}
	(void)postgres_failed(db, NULL, NULL, fault);
	return false;
}

/* ---- opening ------------------------------------------------------------------------- */

static const char *
option(const PQconninfoOption *all, const char *name)
{
	for (; all->keyword != NULL; all++)
		if (strcmp(all->keyword, name) == 0 && all->val != NULL)
			return all->val[0] != '\0' ? all->val : NULL;
	return NULL;
}

bool
postgres_has_password(const char *uri)
{
	PQconninfoOption *given = PQconninfoParse(uri, NULL);
	bool has = given != NULL && option(given, "password") != NULL;

	PQconninfoFree(given);
	return has;
}

/* 127.0.0.0/8 in digits: a name may begin so too. */
static bool
loopback(struct str host)
{
	for (size_t i = 0; i < host.n; i++)
		if ((host.p[i] < '0' || host.p[i] > '9') && host.p[i] != '.')
			return false;
	return str_starts(host, STR("127."));
}

/* Whether every host of a list is this machine: names that the resolver may
 * answer otherwise are not. */
static bool
here(const char *hosts)
{
	struct str all = str_of(hosts);

	while (all.n > 0) {
		struct str one = str_cut(&all, ',');

		if (!str_starts(one, STR("/")) && !str_is(one, "localhost") &&
		    !loopback(one) && !str_is(one, "::1"))
			return false;
	}
	return true;
}

/* What the URI leaves open.  "service" is read by libpq only as it connects,
 * so a host that only it names counts as a far one. */
static const char *
ssl_mode(const PQconninfoOption *given)
{
	const char *env = getenv("PGSSLMODE");
	const char *host = option(given, "hostaddr");

	if (host == NULL)
		host = option(given, "host");
	if (host == NULL && option(given, "service") == NULL &&
	    getenv("PGSERVICE") == NULL)
		host = getenv("PGHOST") != NULL ? getenv("PGHOST") : "/";
	if (env != NULL && *env != '\0')
		return env;
	return host != NULL && here(host) ? "prefer" : "verify-full";
}

/* OpenSSL's reason does not come through libpq: what it can be is said. */
static void
say_untrusted(struct db *db, struct fault *fault)
{
	PQconninfoOption *all;
	const char *root;

	if (strstr(PQerrorMessage(db->sql), "certificate verify failed") ==
	    NULL)
		return;
	all = PQconninfo(db->sql);
	root = all != NULL ? option(all, "sslrootcert") : NULL;
	fault_set(fault,
	    "postgresql: %s: the server's certificate is not signed by an "
	    "authority of %s, or out of date",
	    PQhost(db->sql), root != NULL ? root : "~/.postgresql/root.crt");
	PQconninfoFree(all);
}

static enum status
connect_to(struct db *db, const char *uri, struct fault *fault)
{
	char *why = NULL;
	PQconninfoOption *given = PQconninfoParse(uri, &why);
	/* Later ones win, so what the URI says stands above what we say. */
	const char *const names[] = { "connect_timeout", "keepalives_idle",
		"keepalives_interval", "keepalives_count", "tcp_user_timeout",
		"fallback_application_name", "target_session_attrs", "sslmode",
		"client_encoding", "dbname", "client_encoding", NULL };
	const char *values[] = { "10", "20", "5", "4", "30000", "pactwatch",
		db->mode == STORE_READ ? "any" : "read-write", "prefer", "UTF8",
		uri, "UTF8", NULL };
	enum status st = ST_OK;

	if (given == NULL) {
		say(fault, why != NULL ? why : "out of memory");
		PQfreemem(why);
		return ST_USAGE;
	}
	values[7] = ssl_mode(given);
	db->sql = PQconnectdbParams(names, values, 1);
	if (db->sql == NULL) {
		st = ST_NOMEM;
	} else if (PQstatus(db->sql) != CONNECTION_OK) {
		st = postgres_failed(db, NULL, NULL, fault);
		say_untrusted(db, fault);
	}
	PQconninfoFree(given);
	return st;
}

enum status
postgres_open(
    const char *uri, enum store_mode mode, struct db **out, struct fault *fault)
{
	struct db *db = calloc(1, sizeof(*db));
	unsigned char random[16];
	enum status st;

	if (db == NULL)
		return ST_NOMEM;
	db->mode = mode;
	st = RAND_bytes(random, sizeof(random)) == 1 ? ST_OK : ST_IO;
	for (size_t i = 0; i < sizeof(random) && st == ST_OK; i++)
		(void)snprintf(db->worker + 2 * i, 3, "%02x", random[i]);
	if (st == ST_OK)
		st = connect_to(db, uri, fault);
	if (st == ST_OK)
		st = begin_session(db, fault);
	if (st == ST_OK) {
		*out = db;
		db = NULL;
	}
	postgres_close(db);
	return st;
}

void
postgres_close(struct db *db)
{
	if (db == NULL)
		return;
	PQfinish(db->sql);
	postgres_drop(db->numbers);
	free(db);
}
