/*
 * The tables in SQLite's words, version by version.  A version that was
 * released is never edited: what changes is the next one.
 * Columns of a table without rowid stand in the order of its key: SQLite 3.40
 * takes others for NULL when it checks.
 */
#include "store/sqlite.h"

/* clang-format off */
static const char *const version_1[] = {
	"CREATE TABLE source(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,"
	" publisher TEXT NOT NULL, url TEXT NOT NULL, tier INTEGER NOT NULL,"
	" enabled INTEGER NOT NULL, baseline_at INTEGER NOT NULL DEFAULT 0,"
	" baseline_run INTEGER NOT NULL DEFAULT 0,"
	" etag TEXT NOT NULL DEFAULT '', last_modified TEXT NOT NULL DEFAULT "
	"'',"
	" body_hash TEXT NOT NULL DEFAULT '', seen_url TEXT NOT NULL DEFAULT "
	"'',"
	" moved_to TEXT NOT NULL DEFAULT '', last_error TEXT NOT NULL DEFAULT "
	"'',"
	" moved_since INTEGER NOT NULL DEFAULT 0,"
	" plain_at INTEGER NOT NULL DEFAULT 0, ok_at INTEGER NOT NULL DEFAULT "
	"0,"
	" next_at INTEGER NOT NULL DEFAULT 0,"
	" interval_s INTEGER NOT NULL DEFAULT 0,"
	" fails INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,"
	" told_down INTEGER NOT NULL DEFAULT 0) STRICT;",
	"CREATE TABLE host_state(origin TEXT PRIMARY KEY, robots TEXT NOT NULL,"
	" robots_until INTEGER NOT NULL, hold_until INTEGER NOT NULL,"
	" next_at INTEGER NOT NULL) STRICT;",
	"CREATE TABLE entry(id INTEGER PRIMARY KEY,"
	" source_id INTEGER NOT NULL REFERENCES source(id),"
	" url_key TEXT NOT NULL, guid TEXT NOT NULL, url TEXT NOT NULL,"
	" title TEXT NOT NULL, author TEXT NOT NULL, publisher TEXT NOT NULL,"
	" language TEXT NOT NULL, summary TEXT NOT NULL, content TEXT NOT NULL,"
	" published_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,"
	" seen_at INTEGER NOT NULL, state TEXT NOT NULL, fails INTEGER NOT NULL"
	" DEFAULT 0, next_at INTEGER NOT NULL, last_error TEXT NOT NULL"
	" DEFAULT '', UNIQUE(source_id, url_key)) STRICT;",
	"CREATE INDEX entry_due ON entry(next_at) WHERE state='waiting';",
	"CREATE TABLE document(id INTEGER PRIMARY KEY, source_id INTEGER NOT "
	"NULL"
	" DEFAULT 0, url_key TEXT NOT NULL UNIQUE, url TEXT NOT NULL,"
	" title TEXT NOT NULL, byline TEXT NOT NULL, publisher TEXT NOT NULL,"
	" domain TEXT NOT NULL, language TEXT NOT NULL, published TEXT NOT "
	"NULL,"
	" seen_at INTEGER NOT NULL, content_hash TEXT NOT NULL, simhash INTEGER"
	" NOT NULL, dup_of INTEGER REFERENCES document(id), tier INTEGER NOT "
	"NULL,"
	" patterns TEXT NOT NULL, places TEXT NOT NULL, minerals TEXT NOT NULL)"
	" STRICT;",
	"CREATE INDEX document_hash ON document(content_hash);",
	"CREATE TABLE doc_text(doc_id INTEGER PRIMARY KEY REFERENCES"
	" document(id), body TEXT NOT NULL) STRICT;",
	"CREATE TABLE doc_rev(doc_id INTEGER NOT NULL REFERENCES document(id),"
	" seen_at INTEGER NOT NULL, content_hash TEXT NOT NULL,"
	" PRIMARY KEY(doc_id, content_hash)) STRICT;",
	"CREATE TABLE simband(band INTEGER NOT NULL, val INTEGER NOT NULL,"
	" doc_id INTEGER NOT NULL REFERENCES document(id),"
	" PRIMARY KEY(band, val, doc_id)) STRICT, WITHOUT ROWID;",
	"CREATE VIRTUAL TABLE doc_fts USING fts5(body, content='doc_text',"
	" content_rowid='doc_id', tokenize='unicode61 remove_diacritics 2');",
	"CREATE TABLE agreement(id INTEGER PRIMARY KEY, key TEXT NOT NULL,"
	" kind TEXT NOT NULL, title TEXT NOT NULL, parties TEXT NOT NULL,"
	" minerals TEXT NOT NULL, state TEXT NOT NULL, day TEXT NOT NULL,"
	" first_day TEXT NOT NULL, last_day TEXT NOT NULL,"
	" first_doc INTEGER NOT NULL REFERENCES document(id),"
	" is_measure INTEGER NOT NULL, until TEXT NOT NULL DEFAULT '',"
	" legal_ref TEXT NOT NULL DEFAULT '', destination TEXT NOT NULL"
	" DEFAULT '', seen_at INTEGER NOT NULL) STRICT;",
	"CREATE INDEX agreement_parties ON agreement(parties, is_measure);",
	"CREATE TABLE agreement_party(place TEXT NOT NULL, agreement_id INTEGER"
	" NOT NULL REFERENCES agreement(id), PRIMARY KEY(place, agreement_id))"
	" STRICT, WITHOUT ROWID;",
	"CREATE TABLE event(id INTEGER PRIMARY KEY, doc_id INTEGER NOT NULL"
	" REFERENCES document(id), type TEXT NOT NULL, phase TEXT NOT NULL,"
	" modality TEXT NOT NULL, actors TEXT NOT NULL, targets TEXT NOT NULL,"
	" minerals TEXT NOT NULL, day TEXT NOT NULL, day_basis TEXT NOT NULL,"
	" score REAL NOT NULL, pattern TEXT NOT NULL, values_json TEXT NOT "
	"NULL,"
	" agreement_id INTEGER REFERENCES agreement(id), stale INTEGER NOT "
	"NULL,"
	" rejected INTEGER NOT NULL DEFAULT 0,"
	" tx_from INTEGER NOT NULL, tx_to INTEGER) STRICT;",
	"CREATE INDEX event_of_doc ON event(doc_id);",
	"CREATE INDEX event_of_agreement ON event(agreement_id, day)"
	" WHERE tx_to IS NULL;",
	"CREATE INDEX event_type_day ON event(type, day) WHERE tx_to IS NULL;",
	"CREATE TABLE event_party(place TEXT NOT NULL, event_id INTEGER NOT "
	"NULL"
	" REFERENCES event(id), role TEXT NOT NULL,"
	" PRIMARY KEY(place, event_id, role)) STRICT, WITHOUT ROWID;",
	"CREATE TABLE event_mineral(mineral TEXT NOT NULL, event_id INTEGER NOT"
	" NULL REFERENCES event(id), PRIMARY KEY(mineral, event_id))"
	" STRICT, WITHOUT ROWID;",
	"CREATE TABLE evidence(event_id INTEGER NOT NULL REFERENCES event(id),"
	" nr INTEGER NOT NULL, beg INTEGER NOT NULL, past INTEGER NOT NULL,"
	" quote TEXT NOT NULL, PRIMARY KEY(event_id, nr)) STRICT, WITHOUT "
	"ROWID;",
	"CREATE TABLE proposal(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL,"
	" key TEXT NOT NULL, after_json TEXT NOT NULL, event_id INTEGER,"
	" doc_id INTEGER NOT NULL REFERENCES document(id), agreement_id "
	"INTEGER,"
	" tier INTEGER NOT NULL, weak INTEGER NOT NULL, score REAL NOT NULL,"
	" sources INTEGER NOT NULL DEFAULT 1, state TEXT NOT NULL,"
	" decided_by TEXT NOT NULL DEFAULT '', decided_at INTEGER,"
	" seen_at INTEGER NOT NULL, UNIQUE(tbl, key, after_json)) STRICT;",
	"CREATE TABLE alert(id INTEGER PRIMARY KEY, dedup_key TEXT NOT NULL"
	" UNIQUE, kind TEXT NOT NULL, state TEXT NOT NULL, headline TEXT NOT"
	" NULL, subject TEXT NOT NULL, agreement_id INTEGER, event_id INTEGER,"
	" doc_id INTEGER, source_id INTEGER NOT NULL, tier INTEGER NOT NULL,"
	" run INTEGER NOT NULL, created_at INTEGER NOT NULL) STRICT;",
	"CREATE INDEX alert_run ON alert(run, source_id);",
	"CREATE TABLE delivery(alert_id INTEGER NOT NULL REFERENCES alert(id),"
	" channel TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL"
	" DEFAULT 0, next_at INTEGER NOT NULL, last_err TEXT NOT NULL DEFAULT "
	"'',"
	" PRIMARY KEY(alert_id, channel)) STRICT, WITHOUT ROWID;",
	"CREATE INDEX delivery_due ON delivery(next_at) WHERE state='pending';",
	"CREATE TABLE run(id INTEGER PRIMARY KEY, started INTEGER NOT NULL,"
	" ended INTEGER, exit INTEGER, counts TEXT NOT NULL DEFAULT '') "
	"STRICT;",
	"CREATE TABLE audit(seq INTEGER PRIMARY KEY, at INTEGER NOT NULL,"
	" actor TEXT NOT NULL, verb TEXT NOT NULL, object TEXT NOT NULL,"
	" before TEXT NOT NULL, after TEXT NOT NULL, prev_hash TEXT NOT NULL,"
	" hash TEXT NOT NULL) STRICT;",
	"CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
};

/* A deadline is a column of its own: no statement looks into values_json. */
static const char *const version_2[] = {
	"ALTER TABLE event ADD COLUMN until TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE event ADD COLUMN every_months REAL;",
	"UPDATE event SET until=coalesce(json_extract(values_json,'$.until'),"
	"''), every_months=json_extract(values_json,'$.period_months');",
	"CREATE INDEX event_until ON event(until) WHERE until<>'' AND"
	" tx_to IS NULL;"
};

/* Who and what by day, so that a list of the newest needs no sorting; the
 * words of a page before its publisher changed them; which patterns read. */
static const char *const version_3[] = {
	"CREATE TABLE patternset(id INTEGER PRIMARY KEY, hash TEXT NOT NULL"
	" UNIQUE, seen_at INTEGER NOT NULL) STRICT;",
	"INSERT INTO patternset(hash,seen_at) SELECT patterns,min(seen_at)"
	" FROM document GROUP BY patterns ORDER BY 2;",
	"ALTER TABLE document ADD COLUMN rev INTEGER NOT NULL DEFAULT 0;",
	"ALTER TABLE document ADD COLUMN state TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE document ADD COLUMN date_suspect INTEGER NOT NULL"
	" DEFAULT 0;",
	"ALTER TABLE document ADD COLUMN patternset_id INTEGER NOT NULL"
	" DEFAULT 0;",
	"UPDATE document SET patternset_id=(SELECT id FROM patternset p WHERE"
	" p.hash=document.patterns);",
	"ALTER TABLE document DROP COLUMN patterns;",
	"ALTER TABLE event ADD COLUMN rev INTEGER NOT NULL DEFAULT 0;",
	"ALTER TABLE event ADD COLUMN patternset_id INTEGER NOT NULL DEFAULT"
	" 0;",
	"UPDATE event SET patternset_id=(SELECT patternset_id FROM document d"
	" WHERE d.id=event.doc_id);",
	"DROP TABLE doc_rev;",
	"CREATE TABLE revision(doc_id INTEGER NOT NULL REFERENCES"
	" document(id), rev INTEGER NOT NULL, seen_at INTEGER NOT NULL,"
	" content_hash TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,"
	" PRIMARY KEY(doc_id, rev)) STRICT;",
	"CREATE INDEX revision_hash ON revision(content_hash);",
	"ALTER TABLE event_party RENAME TO old_party;",
	"CREATE TABLE event_party(place TEXT NOT NULL, day TEXT NOT NULL,"
	" event_id INTEGER NOT NULL REFERENCES event(id), role TEXT NOT NULL,"
	" PRIMARY KEY(place, day, event_id)) STRICT, WITHOUT ROWID;",
	"INSERT INTO event_party SELECT o.place,e.day,o.event_id,CASE"
	" count(*) WHEN 1 THEN min(o.role) ELSE 'both' END FROM old_party o"
	" JOIN event e ON e.id=o.event_id GROUP BY o.place,o.event_id;",
	"DROP TABLE old_party;",
	"ALTER TABLE event_mineral RENAME TO old_mineral;",
	"CREATE TABLE event_mineral(mineral TEXT NOT NULL, day TEXT NOT NULL,"
	" event_id INTEGER NOT NULL REFERENCES event(id),"
	" PRIMARY KEY(mineral, day, event_id)) STRICT, WITHOUT ROWID;",
	"INSERT INTO event_mineral SELECT o.mineral,e.day,o.event_id FROM"
	" old_mineral o JOIN event e ON e.id=o.event_id;",
	"DROP TABLE old_mineral;",
	"CREATE INDEX event_day ON event(day) WHERE tx_to IS NULL;",
	"CREATE INDEX document_published ON document(published);",
	"CREATE INDEX document_publisher ON document(publisher);",
	"CREATE INDEX document_domain ON document(domain);",
	"CREATE INDEX document_source ON document(source_id);",
	"CREATE INDEX document_copies ON document(dup_of) WHERE dup_of IS NOT"
	" NULL;",
	"CREATE INDEX document_patterns ON document(patternset_id);",
	"CREATE INDEX agreement_day ON agreement(is_measure, day);",
	"CREATE INDEX proposal_state ON proposal(state, tbl, key);",
	"CREATE INDEX alert_subject ON alert(agreement_id);",
	"CREATE INDEX alert_created ON alert(created_at);"
};

/* Instruments with the days of their acts, their parents and names; what a
 * person joined or parted; deadlines; the rule tables with two clocks, and
 * what was refused for good. */
static const char *const version_4[] = {
	"ALTER TABLE event ADD COLUMN effective TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE event ADD COLUMN told TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE event ADD COLUMN headline INTEGER NOT NULL DEFAULT 0;",
	"ALTER TABLE event ADD COLUMN resumed INTEGER NOT NULL DEFAULT 0;",
	"ALTER TABLE agreement ADD COLUMN announced_on TEXT NOT NULL DEFAULT"
	" '';",
	"ALTER TABLE agreement ADD COLUMN expected_on TEXT NOT NULL DEFAULT"
	" '';",
	"ALTER TABLE agreement ADD COLUMN signed_on TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE agreement ADD COLUMN in_force_on TEXT NOT NULL DEFAULT"
	" '';",
	"ALTER TABLE agreement ADD COLUMN suspended_on TEXT NOT NULL DEFAULT"
	" '';",
	"ALTER TABLE agreement ADD COLUMN ended_on TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE agreement ADD COLUMN parent_id INTEGER REFERENCES"
	" agreement(id);",
	"ALTER TABLE agreement ADD COLUMN successor_id INTEGER REFERENCES"
	" agreement(id);",
	"ALTER TABLE agreement ADD COLUMN merged_into INTEGER REFERENCES"
	" agreement(id);",
	"ALTER TABLE agreement_party ADD COLUMN approval TEXT NOT NULL DEFAULT"
	" '';",
	"ALTER TABLE agreement_party ADD COLUMN approved_on TEXT NOT NULL"
	" DEFAULT '';",
	"CREATE INDEX agreement_key ON agreement(key);",
	"CREATE TABLE agreement_name(agreement_id INTEGER NOT NULL REFERENCES"
	" agreement(id), name TEXT NOT NULL, PRIMARY KEY(agreement_id, name))"
	" STRICT, WITHOUT ROWID;",
	"CREATE TABLE deadline(id INTEGER PRIMARY KEY, subject TEXT NOT NULL,"
	" kind TEXT NOT NULL, day TEXT NOT NULL, every_months REAL,"
	" agreement_id INTEGER REFERENCES agreement(id), event_id INTEGER NOT"
	" NULL REFERENCES event(id), state TEXT NOT NULL,"
	" UNIQUE(subject, kind, day)) STRICT;",
	"CREATE INDEX deadline_day ON deadline(day);",
	"CREATE INDEX deadline_of ON deadline(agreement_id);",
	"INSERT INTO deadline(subject,kind,day,agreement_id,event_id,state)"
	" SELECT CASE WHEN g.is_measure=1 THEN 'M' ELSE 'A' END||g.id,CASE WHEN"
	" e.phase='suspended' THEN 'suspension_expiry' WHEN e.type="
	"'review_clause' THEN 'review' WHEN g.is_measure=1 THEN 'expiry' ELSE"
	" 'deadline' END,e.until,g.id,max(e.id),'open' FROM event e JOIN"
	" agreement g ON g.id=e.agreement_id WHERE length(e.until)=10 AND"
	" e.tx_to IS NULL GROUP BY 1,2,3,4;",
	"CREATE TABLE ruling(id INTEGER PRIMARY KEY, verb TEXT NOT NULL,"
	" subject INTEGER NOT NULL, other INTEGER NOT NULL, at INTEGER NOT"
	" NULL, actor TEXT NOT NULL, undone_at INTEGER) STRICT;",
	"CREATE TABLE ruling_event(ruling_id INTEGER NOT NULL REFERENCES"
	" ruling(id), doc_id INTEGER NOT NULL REFERENCES document(id),"
	" event_id INTEGER NOT NULL REFERENCES event(id),"
	" PRIMARY KEY(ruling_id, event_id)) STRICT, WITHOUT ROWID;",
	"CREATE INDEX ruling_doc ON ruling_event(doc_id);",
	"ALTER TABLE proposal ADD COLUMN before_json TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE proposal ADD COLUMN comment TEXT NOT NULL DEFAULT '';",
	"CREATE TABLE proposal_event(proposal_id INTEGER NOT NULL REFERENCES"
	" proposal(id), event_id INTEGER NOT NULL REFERENCES event(id),"
	" PRIMARY KEY(proposal_id, event_id)) STRICT, WITHOUT ROWID;",
	"CREATE INDEX proposal_event_of ON proposal_event(event_id);",
	"INSERT INTO proposal_event SELECT id,event_id FROM proposal WHERE"
	" event_id IS NOT NULL;",
	"CREATE TABLE rule_row(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL,"
	" key TEXT NOT NULL, cols_json TEXT NOT NULL, valid_from TEXT NOT NULL,"
	" valid_to TEXT NOT NULL, tx_from INTEGER NOT NULL, tx_to INTEGER,"
	" proposal_id INTEGER NOT NULL REFERENCES proposal(id)) STRICT;",
	"CREATE UNIQUE INDEX rule_row_now ON rule_row(tbl, key) WHERE tx_to IS"
	" NULL;",
	"INSERT INTO rule_row(tbl,key,cols_json,valid_from,valid_to,tx_from,"
	"proposal_id) SELECT tbl,key,after_json,'','',coalesce(decided_at,"
	"seen_at),id FROM proposal p WHERE state='accepted' AND NOT EXISTS"
	"(SELECT 1 FROM proposal q WHERE q.state='accepted' AND q.tbl=p.tbl"
	" AND q.key=p.key AND q.id>p.id);",
	"CREATE TABLE refused(tbl TEXT NOT NULL, key TEXT NOT NULL, col TEXT"
	" NOT NULL, value TEXT NOT NULL, proposal_id INTEGER NOT NULL"
	" REFERENCES proposal(id), PRIMARY KEY(tbl, key, col, value,"
	" proposal_id)) STRICT, WITHOUT ROWID;",
	"CREATE TABLE pattern_word(pattern TEXT PRIMARY KEY, told INTEGER NOT"
	" NULL, rejected INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;"
};

/* The zones of a text, without which it cannot be read again as it was. */
static const char *const version_5[] = {
	"ALTER TABLE doc_text ADD COLUMN zones TEXT NOT NULL DEFAULT '';",
	"ALTER TABLE revision ADD COLUMN zones TEXT NOT NULL DEFAULT '';"
};

/* A fingerprint beside its bands, and of originals alone: near copies are
 * found without a look at their documents.  And the tables as people read
 * them: pactwatch-schema(5) names each column. */
static const char *const version_6[] = {
	"DROP TABLE simband;",
	"CREATE TABLE simband(band INTEGER NOT NULL, val INTEGER NOT NULL,"
	" doc_id INTEGER NOT NULL REFERENCES document(id), simhash INTEGER"
	" NOT NULL, PRIMARY KEY(band, val, doc_id)) STRICT, WITHOUT ROWID;",
	"INSERT INTO simband SELECT b.band,d.simhash>>(16*b.band)&65535,d.id,"
	"d.simhash FROM document d, (SELECT 0 AS band UNION ALL SELECT 1 UNION"
	" ALL SELECT 2 UNION ALL SELECT 3) b WHERE d.dup_of IS NULL;",
	"CREATE VIEW documents AS SELECT 'D'||d.id AS id, d.url, d.title,"
	" d.byline, d.publisher, d.domain, d.tier, d.language, d.published,"
	" datetime(d.seen_at,'unixepoch') AS seen, 'D'||d.dup_of AS copy_of,"
	" d.rev AS corrections, d.date_suspect, d.state, d.places, d.minerals,"
	" d.content_hash, t.body AS text FROM document d JOIN doc_text t ON"
	" t.doc_id=d.id;",
	"CREATE VIEW events AS SELECT 'E'||e.id AS id, 'D'||e.doc_id AS"
	" document, CASE WHEN g.is_measure=1 THEN 'M'||g.id WHEN g.id IS NOT"
	" NULL THEN 'A'||g.id END AS instrument, e.type, e.phase, e.modality,"
	" e.actors, e.targets, e.minerals, e.day, e.day_basis, e.until,"
	" e.every_months, e.values_json, e.score AS confidence, e.pattern,"
	" e.stale, v.beg AS quote_begin, v.past AS quote_end, v.quote,"
	" d.published, d.publisher, d.tier, d.url FROM event e JOIN document d"
	" ON d.id=e.doc_id LEFT JOIN agreement g ON g.id=e.agreement_id LEFT"
	" JOIN evidence v ON v.event_id=e.id AND v.nr=0 WHERE e.tx_to IS NULL"
	" AND e.rejected=0;",
	"CREATE VIEW agreements AS SELECT 'A'||id AS id, key, kind, title,"
	" parties, minerals, state, day AS since, announced_on, signed_on,"
	" in_force_on, suspended_on, ended_on, until, legal_ref,"
	" 'A'||parent_id AS parent, first_day, last_day FROM agreement WHERE"
	" is_measure=0 AND merged_into IS NULL;",
	"CREATE VIEW measures AS SELECT 'M'||id AS id, kind AS type, title,"
	" parties AS imposer, destination, minerals, state, day AS since,"
	" in_force_on, suspended_on, ended_on, until, legal_ref, first_day,"
	" last_day FROM agreement WHERE is_measure=1 AND merged_into IS NULL;",
	"CREATE VIEW reviews AS SELECT n.subject, n.kind, n.day,"
	" n.every_months, n.state, g.title, g.parties, 'E'||n.event_id AS"
	" event FROM deadline n LEFT JOIN agreement g ON g.id=n.agreement_id;",
	"CREATE VIEW rules AS SELECT tbl AS \"table\", key, cols_json AS row,"
	" valid_from, valid_to, datetime(tx_from,'unixepoch') AS known_from,"
	" datetime(tx_to,'unixepoch') AS known_to, 'P'||proposal_id AS"
	" proposal FROM rule_row;",
	"CREATE VIEW proposals AS SELECT 'P'||id AS id, tbl AS \"table\", key,"
	" before_json AS before, after_json AS after, tier, weak, sources,"
	" score AS confidence, state, decided_by, datetime(decided_at,"
	"'unixepoch') AS decided, comment, 'E'||event_id AS event, 'D'||doc_id"
	" AS document FROM proposal;"
};

/* What an agreement binds its parties to is asked for with each telling; and
 * what replaced it is read beside it. */
static const char *const version_7[] = {
	"CREATE INDEX event_commitment ON event(agreement_id) WHERE"
	" type='commitment';",
	"DROP VIEW agreements;",
	"CREATE VIEW agreements AS SELECT 'A'||id AS id, key, kind, title,"
	" parties, minerals, state, day AS since, announced_on, signed_on,"
	" in_force_on, suspended_on, ended_on, until, legal_ref,"
	" 'A'||parent_id AS parent, first_day, last_day, 'A'||successor_id AS"
	" successor FROM agreement WHERE is_measure=0 AND merged_into IS NULL;"
};

/* A measure is looked for among those of one kind and mineral; what bears out a
 * proposal is asked by the proposal alone. */
static const char *const version_8[] = {
	"CREATE INDEX agreement_measures ON agreement(parties,"
	" is_measure, kind, minerals);",
	"DROP INDEX proposal_event_of;"
};

#define STEPS(v) { v, sizeof(v) / sizeof((v)[0]) }
const struct migration sqlite_schema[SQLITE_VERSIONS] = {
	STEPS(version_1),
	STEPS(version_2),
	STEPS(version_3),
	STEPS(version_4),
	STEPS(version_5),
	STEPS(version_6),
	STEPS(version_7),
	STEPS(version_8),
};
