/*
 * The tables in PostgreSQL's words: the same columns as SQLite's, which a test
 * compares, in one step, since no older PostgreSQL store exists.  A version
 * that was released is never edited: what changes is the next one.
 * Text compares by its bytes, as in SQLite, whatever the server's language.
 */
#include "store/postgres.h"

#define NUMBER   "BIGINT"
#define WORDS    "TEXT COLLATE \"C\""
#define REAL     "DOUBLE PRECISION"
#define N(name)  #name " " NUMBER " NOT NULL"
#define N0(name) #name " " NUMBER " NOT NULL DEFAULT 0"
#define W(name)  #name " " WORDS " NOT NULL"
#define W0(name) #name " " WORDS " NOT NULL DEFAULT ''"
#define INSTANT(t)                                        \
	"to_char(to_timestamp(" t ") AT TIME ZONE 'UTC'," \
	"'YYYY-MM-DD HH24:MI:SS')"
/* The next number of a table, without a gap where a row was left out or
 * rolled back: writers stand in one queue, so nobody else takes it. */
#define NUMBERED(table, column)                                            \
	"CREATE FUNCTION next_" #table "() RETURNS BIGINT LANGUAGE sql"    \
	" VOLATILE AS 'SELECT coalesce(max(" #column "),0)+1 FROM " #table \
	"'; ALTER TABLE " #table " ALTER COLUMN " #column                  \
	" SET DEFAULT next_" #table "()"

#define UNSAMPLED(table, column) \
	"ALTER TABLE " #table " ALTER COLUMN " #column " SET STATISTICS 0"

/* clang-format off */
static const char *const version_1[] = {
	/* One row that writers queue at, and each connection's last commit. */
	"CREATE TABLE writer(one " NUMBER " PRIMARY KEY)",
	"INSERT INTO writer VALUES(1)",
	"CREATE TABLE writer_commit(worker " WORDS " PRIMARY KEY, "
	    N(serial) ", " N(at) ")",
	"CREATE TABLE source(id " NUMBER " PRIMARY KEY, key " WORDS
	    " NOT NULL UNIQUE, " W(publisher) ", " W(url) ", " N(tier) ", "
	    N(enabled) ", " N0(baseline_at) ", " N0(baseline_run) ", " W0(etag)
	    ", " W0(last_modified) ", " W0(body_hash) ", " W0(seen_url) ", "
	    W0(moved_to) ", " W0(last_error) ", " N0(moved_since) ", "
	    N0(plain_at) ", " N0(ok_at) ", " N0(next_at) ", " N0(interval_s)
	    ", " N0(fails) ", " N0(gone) ", " N0(told_down) ")",
	"CREATE TABLE host_state(origin " WORDS " PRIMARY KEY, " W(robots) ", "
	    N(robots_until) ", " N(hold_until) ", " N(next_at) ")",
	"CREATE TABLE entry(id " NUMBER " PRIMARY KEY, source_id " NUMBER
	    " NOT NULL REFERENCES source(id), " W(url_key) ", " W(guid) ", "
	    W(url) ", " W(title) ", " W(author) ", " W(publisher) ", "
	    W(language) ", " W(summary) ", " W(content) ", " N(published_at)
	    ", " N(updated_at) ", " N(seen_at) ", " W(state) ", " N0(fails)
	    ", " N(next_at) ", " W0(last_error) ", UNIQUE(source_id, url_key))",
	"CREATE TABLE document(id " NUMBER " PRIMARY KEY, " N0(source_id)
	    ", url_key " WORDS " NOT NULL UNIQUE, " W(url) ", " W(title) ", "
	    W(byline) ", " W(publisher) ", " W(domain) ", " W(language) ", "
	    W(published) ", " N(seen_at) ", " W(content_hash) ", " N(simhash)
	    ", dup_of " NUMBER " REFERENCES document(id), " N(tier) ", "
	    W(places) ", " W(minerals) ", " N0(rev) ", " W0(state) ", "
	    N0(date_suspect) ", " N0(patternset_id) ")",
	"CREATE TABLE doc_text(doc_id " NUMBER
	    " PRIMARY KEY REFERENCES document(id), " W(body) ", " W0(zones) ")",
	"CREATE TABLE agreement(id " NUMBER " PRIMARY KEY, " W(key) ", "
	    W(kind) ", " W(title) ", " W(parties) ", " W(minerals) ", "
	    W(state) ", " W(day) ", " W(first_day) ", " W(last_day)
	    ", first_doc " NUMBER " NOT NULL REFERENCES document(id), "
	    N(is_measure) ", " W0(until) ", " W0(legal_ref) ", "
	    W0(destination) ", " N(seen_at) ", " W0(announced_on) ", "
	    W0(expected_on) ", " W0(signed_on) ", " W0(in_force_on) ", "
	    W0(suspended_on) ", " W0(ended_on) ", parent_id " NUMBER
	    " REFERENCES agreement(id), successor_id " NUMBER
	    " REFERENCES agreement(id), merged_into " NUMBER
	    " REFERENCES agreement(id))",
	"CREATE TABLE agreement_party(" W(place) ", agreement_id " NUMBER
	    " NOT NULL REFERENCES agreement(id), " W0(approval) ", "
	    W0(approved_on) ", PRIMARY KEY(place, agreement_id))",
	"CREATE TABLE event(id " NUMBER " PRIMARY KEY, doc_id " NUMBER
	    " NOT NULL REFERENCES document(id), " W(type) ", " W(phase) ", "
	    W(modality) ", " W(actors) ", " W(targets) ", " W(minerals) ", "
	    W(day) ", " W(day_basis) ", score " REAL " NOT NULL, " W(pattern)
	    ", " W(values_json) ", agreement_id " NUMBER
	    " REFERENCES agreement(id), " N(stale) ", " N0(rejected) ", "
	    N(tx_from) ", tx_to " NUMBER ", " W0(until) ", every_months " REAL
	    ", " N0(rev) ", " N0(patternset_id) ", " W0(effective) ", "
	    W0(told) ", " N0(headline) ", " N0(resumed) ")",
	"CREATE TABLE evidence(event_id " NUMBER
	    " NOT NULL REFERENCES event(id), " N(nr) ", " N(beg) ", " N(past)
	    ", " W(quote) ", PRIMARY KEY(event_id, nr))",
	"CREATE TABLE proposal(id " NUMBER " PRIMARY KEY, " W(tbl) ", " W(key)
	    ", " W(after_json) ", event_id " NUMBER ", doc_id " NUMBER
	    " NOT NULL REFERENCES document(id), agreement_id " NUMBER ", "
	    N(tier) ", " N(weak) ", score " REAL " NOT NULL, sources " NUMBER
	    " NOT NULL DEFAULT 1, " W(state) ", " W0(decided_by)
	    ", decided_at " NUMBER ", " N(seen_at) ", " W0(before_json) ", "
	    W0(comment) ", UNIQUE(tbl, key, after_json))",
	"CREATE TABLE alert(id " NUMBER " PRIMARY KEY, dedup_key " WORDS
	    " NOT NULL UNIQUE, " W(kind) ", " W(state) ", " W(headline) ", "
	    W(subject) ", agreement_id " NUMBER ", event_id " NUMBER
	    ", doc_id " NUMBER ", " N(source_id) ", " N(tier) ", " N(run) ", "
	    N(created_at) ")",
	"CREATE TABLE delivery(alert_id " NUMBER
	    " NOT NULL REFERENCES alert(id), " W(channel) ", " W(state) ", "
	    N0(attempts) ", " N(next_at) ", " W0(last_err)
	    ", PRIMARY KEY(alert_id, channel))",
	"CREATE TABLE run(id " NUMBER " PRIMARY KEY, " N(started) ", ended "
	    NUMBER ", exit " NUMBER ", " W0(counts) ")",
	"CREATE TABLE audit(seq " NUMBER " PRIMARY KEY, " N(at) ", " W(actor)
	    ", " W(verb) ", " W(object) ", " W(before) ", " W(after) ", "
	    W(prev_hash) ", " W(hash) ")",
	"CREATE TABLE meta(key " WORDS " PRIMARY KEY, " W(value) ")",
	"CREATE TABLE patternset(id " NUMBER " PRIMARY KEY, hash " WORDS
	    " NOT NULL UNIQUE, " N(seen_at) ")",
	"CREATE TABLE revision(doc_id " NUMBER
	    " NOT NULL REFERENCES document(id), " N(rev) ", " N(seen_at) ", "
	    W(content_hash) ", " W(title) ", " W(body) ", " W0(zones)
	    ", PRIMARY KEY(doc_id, rev))",
	"CREATE TABLE event_party(" W(place) ", " W(day) ", event_id " NUMBER
	    " NOT NULL REFERENCES event(id), " W(role)
	    ", PRIMARY KEY(place, day, event_id))",
	"CREATE TABLE event_mineral(" W(mineral) ", " W(day) ", event_id "
	    NUMBER " NOT NULL REFERENCES event(id), "
	    "PRIMARY KEY(mineral, day, event_id))",
	"CREATE TABLE agreement_name(agreement_id " NUMBER
	    " NOT NULL REFERENCES agreement(id), " W(name)
	    ", PRIMARY KEY(agreement_id, name))",
	"CREATE TABLE deadline(id " NUMBER " PRIMARY KEY, " W(subject) ", "
	    W(kind) ", " W(day) ", every_months " REAL ", agreement_id " NUMBER
	    " REFERENCES agreement(id), event_id " NUMBER
	    " NOT NULL REFERENCES event(id), " W(state)
	    ", UNIQUE(subject, kind, day))",
	"CREATE TABLE ruling(id " NUMBER " PRIMARY KEY, " W(verb) ", "
	    N(subject) ", " N(other) ", " N(at) ", " W(actor) ", undone_at "
	    NUMBER ")",
	"CREATE TABLE ruling_event(ruling_id " NUMBER
	    " NOT NULL REFERENCES ruling(id), doc_id " NUMBER
	    " NOT NULL REFERENCES document(id), event_id " NUMBER
	    " NOT NULL REFERENCES event(id), "
	    "PRIMARY KEY(ruling_id, event_id))",
	"CREATE TABLE proposal_event(proposal_id " NUMBER
	    " NOT NULL REFERENCES proposal(id), event_id " NUMBER
	    " NOT NULL REFERENCES event(id), "
	    "PRIMARY KEY(proposal_id, event_id))",
	"CREATE TABLE rule_row(id " NUMBER " PRIMARY KEY, " W(tbl) ", " W(key)
	    ", " W(cols_json) ", " W(valid_from) ", " W(valid_to) ", "
	    N(tx_from) ", tx_to " NUMBER ", proposal_id " NUMBER
	    " NOT NULL REFERENCES proposal(id))",
	"CREATE TABLE refused(" W(tbl) ", " W(key) ", " W(col) ", " W(value)
	    ", proposal_id " NUMBER " NOT NULL REFERENCES proposal(id), "
	    "PRIMARY KEY(tbl, key, col, value, proposal_id))",
	"CREATE TABLE pattern_word(pattern " WORDS " PRIMARY KEY, " N(told)
	    ", " N(rejected) ", " N(at) ")",
	"CREATE TABLE simband(" N(band) ", " N(val) ", doc_id " NUMBER
	    " NOT NULL REFERENCES document(id), " N(simhash)
	    ", PRIMARY KEY(band, val, doc_id))",
	"CREATE INDEX entry_due ON entry(next_at) WHERE state='waiting'",
	"CREATE INDEX document_hash ON document(content_hash)",
	"CREATE INDEX agreement_parties ON agreement(parties, is_measure)",
	"CREATE INDEX event_of_doc ON event(doc_id)",
	"CREATE INDEX event_of_agreement ON event(agreement_id, day)"
	    " WHERE tx_to IS NULL",
	"CREATE INDEX event_type_day ON event(type, day) WHERE tx_to IS"
	    " NULL",
	"CREATE INDEX alert_run ON alert(run, source_id)",
	"CREATE INDEX delivery_due ON delivery(next_at) WHERE"
	    " state='pending'",
	"CREATE INDEX event_until ON event(until) WHERE until<>'' AND"
	    " tx_to IS NULL",
	"CREATE INDEX revision_hash ON revision(content_hash)",
	"CREATE INDEX event_day ON event(day) WHERE tx_to IS NULL",
	"CREATE INDEX document_published ON document(published)",
	"CREATE INDEX document_publisher ON document(publisher)",
	"CREATE INDEX document_domain ON document(domain)",
	"CREATE INDEX document_source ON document(source_id)",
	"CREATE INDEX document_copies ON document(dup_of) WHERE dup_of IS"
	    " NOT NULL",
	"CREATE INDEX document_patterns ON document(patternset_id)",
	"CREATE INDEX agreement_day ON agreement(is_measure, day)",
	"CREATE INDEX proposal_state ON proposal(state, tbl, key)",
	"CREATE INDEX alert_subject ON alert(agreement_id)",
	"CREATE INDEX alert_created ON alert(created_at)",
	"CREATE INDEX agreement_key ON agreement(key)",
	"CREATE INDEX deadline_day ON deadline(day)",
	"CREATE INDEX deadline_of ON deadline(agreement_id)",
	"CREATE INDEX ruling_doc ON ruling_event(doc_id)",
	"CREATE INDEX proposal_event_of ON proposal_event(event_id)",
	"CREATE UNIQUE INDEX rule_row_now ON rule_row(tbl, key) WHERE"
	    " tx_to IS NULL",
	/* Words are those of NFKD without marks, as SQLite's index folds them; see
	 * POSTGRES_WORDS.  250,000 letters of a text: what a tsvector can hold. */
	"CREATE TABLE doc_words(doc_id " NUMBER " PRIMARY KEY REFERENCES"
	    " document(id), words TSVECTOR NOT NULL)",
	/* The planner's samples would keep words that were given up. */
	UNSAMPLED(doc_text, body),
	UNSAMPLED(doc_text, zones),
	UNSAMPLED(doc_words, words),
	UNSAMPLED(revision, title),
	UNSAMPLED(revision, body),
	UNSAMPLED(evidence, quote),
	UNSAMPLED(document, title),
	UNSAMPLED(document, byline),
	UNSAMPLED(entry, title),
	UNSAMPLED(entry, author),
	UNSAMPLED(entry, summary),
	UNSAMPLED(entry, content),
	"CREATE INDEX doc_words_gin ON doc_words USING gin(words)",
	NUMBERED(source, id),
	NUMBERED(entry, id),
	NUMBERED(document, id),
	NUMBERED(agreement, id),
	NUMBERED(event, id),
	NUMBERED(proposal, id),
	NUMBERED(alert, id),
	NUMBERED(run, id),
	NUMBERED(audit, seq),
	NUMBERED(patternset, id),
	NUMBERED(deadline, id),
	NUMBERED(ruling, id),
	NUMBERED(rule_row, id),
	"CREATE VIEW documents AS SELECT 'D'||d.id AS id, d.url, d.title,"
	    " d.byline, d.publisher, d.domain, d.tier, d.language,"
	    " d.published, " INSTANT("d.seen_at") " AS seen, 'D'||d.dup_of AS"
	    " copy_of, d.rev AS corrections, d.date_suspect, d.state,"
	    " d.places, d.minerals, d.content_hash, t.body AS text FROM"
	    " document d JOIN doc_text t ON t.doc_id=d.id",
	"CREATE VIEW events AS SELECT 'E'||e.id AS id, 'D'||e.doc_id AS"
	    " document, CASE WHEN g.is_measure=1 THEN 'M'||g.id WHEN g.id IS"
	    " NOT NULL THEN 'A'||g.id END AS instrument, e.type, e.phase,"
	    " e.modality, e.actors, e.targets, e.minerals, e.day,"
	    " e.day_basis, e.until, e.every_months, e.values_json, e.score AS"
	    " confidence, e.pattern, e.stale, v.beg AS quote_begin, v.past AS"
	    " quote_end, v.quote, d.published, d.publisher, d.tier, d.url"
	    " FROM event e JOIN document d ON d.id=e.doc_id LEFT JOIN"
	    " agreement g ON g.id=e.agreement_id LEFT JOIN evidence v ON"
	    " v.event_id=e.id AND v.nr=0 WHERE e.tx_to IS NULL AND"
	    " e.rejected=0",
	"CREATE VIEW agreements AS SELECT 'A'||id AS id, key, kind,"
	    " title, parties, minerals, state, day AS since, announced_on,"
	    " signed_on, in_force_on, suspended_on, ended_on, until,"
	    " legal_ref, 'A'||parent_id AS parent, first_day, last_day FROM"
	    " agreement WHERE is_measure=0 AND merged_into IS NULL",
	"CREATE VIEW measures AS SELECT 'M'||id AS id, kind AS type,"
	    " title, parties AS imposer, destination, minerals, state, day AS"
	    " since, in_force_on, suspended_on, ended_on, until, legal_ref,"
	    " first_day, last_day FROM agreement WHERE is_measure=1 AND"
	    " merged_into IS NULL",
	"CREATE VIEW reviews AS SELECT n.subject, n.kind, n.day,"
	    " n.every_months, n.state, g.title, g.parties, 'E'||n.event_id AS"
	    " event FROM deadline n LEFT JOIN agreement g ON"
	    " g.id=n.agreement_id",
	"CREATE VIEW rules AS SELECT tbl AS \"table\", key, cols_json AS"
	    " row, valid_from, valid_to, " INSTANT("tx_from") " AS known_from,"
	    " " INSTANT("tx_to") " AS known_to, 'P'||proposal_id AS proposal FROM"
	    " rule_row",
	"CREATE VIEW proposals AS SELECT 'P'||id AS id, tbl AS \"table\","
	    " key, before_json AS before, after_json AS after, tier, weak,"
	    " sources, score AS confidence, state, decided_by,"
	    " " INSTANT("decided_at") " AS decided, comment, 'E'||event_id AS"
	    " event, 'D'||doc_id AS document FROM proposal",
};

/* Which worker has which host and channel, until when. */
static const char *const version_2[] = {
	"CREATE TABLE lease(name " WORDS " PRIMARY KEY, " W(worker) ", "
	    N(until) ")",
	"CREATE INDEX lease_worker ON lease(worker)",
};

/* What an agreement binds its parties to is asked for with each telling; and
 * what replaced it is read beside it: a new column of a view comes last. */
static const char *const version_3[] = {
	"CREATE INDEX event_commitment ON event(agreement_id) WHERE"
	" type='commitment'",
	"CREATE OR REPLACE VIEW agreements AS SELECT 'A'||id AS id, key, kind,"
	    " title, parties, minerals, state, day AS since, announced_on,"
	    " signed_on, in_force_on, suspended_on, ended_on, until,"
	    " legal_ref, 'A'||parent_id AS parent, first_day, last_day,"
	    " 'A'||successor_id AS successor FROM agreement WHERE"
	    " is_measure=0 AND merged_into IS NULL",
};

/* A measure is looked for among those of one kind and mineral; what bears out a
 * proposal is asked by the proposal alone. */
static const char *const version_4[] = {
	"CREATE INDEX agreement_measures ON agreement(parties,"
	" is_measure, kind, minerals)",
	"DROP INDEX proposal_event_of",
};

#define STEPS(v) { v, sizeof(v) / sizeof((v)[0]) }
const struct migration postgres_schema[POSTGRES_VERSIONS] = {
	STEPS(version_1),
	STEPS(version_2),
	STEPS(version_3),
	STEPS(version_4),
};
