-- The tables of the first pactwatch, with a document of ours and its facts.
PRAGMA auto_vacuum=INCREMENTAL;
PRAGMA application_id=1347896136;
CREATE TABLE source(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,
publisher TEXT NOT NULL, url TEXT NOT NULL, tier INTEGER NOT NULL, enabled
INTEGER NOT NULL, baseline_at INTEGER NOT NULL DEFAULT 0, baseline_run INTEGER
NOT NULL DEFAULT 0, etag TEXT NOT NULL DEFAULT '', last_modified TEXT NOT NULL
DEFAULT '', body_hash TEXT NOT NULL DEFAULT '', seen_url TEXT NOT NULL DEFAULT
'', moved_to TEXT NOT NULL DEFAULT '', last_error TEXT NOT NULL DEFAULT '',
moved_since INTEGER NOT NULL DEFAULT 0, plain_at INTEGER NOT NULL DEFAULT 0,
ok_at INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL DEFAULT 0,
interval_s INTEGER NOT NULL DEFAULT 0, fails INTEGER NOT NULL DEFAULT 0, gone
INTEGER NOT NULL DEFAULT 0, told_down INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE host_state(origin TEXT PRIMARY KEY, robots TEXT NOT NULL,
robots_until INTEGER NOT NULL, hold_until INTEGER NOT NULL, next_at INTEGER
NOT NULL) STRICT;
CREATE TABLE entry(id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL
REFERENCES source(id), url_key TEXT NOT NULL, guid TEXT NOT NULL, url TEXT NOT
NULL, title TEXT NOT NULL, author TEXT NOT NULL, publisher TEXT NOT NULL,
language TEXT NOT NULL, summary TEXT NOT NULL, content TEXT NOT NULL,
published_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, seen_at INTEGER
NOT NULL, state TEXT NOT NULL, fails INTEGER NOT NULL DEFAULT 0, next_at
INTEGER NOT NULL, last_error TEXT NOT NULL DEFAULT '', UNIQUE(source_id,
url_key)) STRICT;
CREATE INDEX entry_due ON entry(next_at) WHERE state='waiting';
CREATE TABLE document(id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL
DEFAULT 0, url_key TEXT NOT NULL UNIQUE, url TEXT NOT NULL, title TEXT NOT
NULL, byline TEXT NOT NULL, publisher TEXT NOT NULL, domain TEXT NOT NULL,
language TEXT NOT NULL, published TEXT NOT NULL, seen_at INTEGER NOT NULL,
content_hash TEXT NOT NULL, simhash INTEGER NOT NULL, dup_of INTEGER
REFERENCES document(id), tier INTEGER NOT NULL, patterns TEXT NOT NULL, places
TEXT NOT NULL, minerals TEXT NOT NULL) STRICT;
CREATE INDEX document_hash ON document(content_hash);
CREATE TABLE doc_text(doc_id INTEGER PRIMARY KEY REFERENCES document(id), body
TEXT NOT NULL) STRICT;
CREATE TABLE doc_rev(doc_id INTEGER NOT NULL REFERENCES document(id), seen_at
INTEGER NOT NULL, content_hash TEXT NOT NULL, PRIMARY KEY(doc_id,
content_hash)) STRICT;
CREATE TABLE simband(band INTEGER NOT NULL, val INTEGER NOT NULL, doc_id
INTEGER NOT NULL REFERENCES document(id), PRIMARY KEY(band, val, doc_id))
STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE doc_fts USING fts5(body, content='doc_text',
content_rowid='doc_id', tokenize='unicode61 remove_diacritics 2');
CREATE TABLE agreement(id INTEGER PRIMARY KEY, key TEXT NOT NULL, kind TEXT
NOT NULL, title TEXT NOT NULL, parties TEXT NOT NULL, minerals TEXT NOT NULL,
state TEXT NOT NULL, day TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT
NOT NULL, first_doc INTEGER NOT NULL REFERENCES document(id), is_measure
INTEGER NOT NULL, until TEXT NOT NULL DEFAULT '', legal_ref TEXT NOT NULL
DEFAULT '', destination TEXT NOT NULL DEFAULT '', seen_at INTEGER NOT NULL)
STRICT;
CREATE INDEX agreement_parties ON agreement(parties, is_measure);
CREATE TABLE agreement_party(place TEXT NOT NULL, agreement_id INTEGER NOT
NULL REFERENCES agreement(id), PRIMARY KEY(place, agreement_id)) STRICT,
WITHOUT ROWID;
CREATE TABLE event(id INTEGER PRIMARY KEY, doc_id INTEGER NOT NULL REFERENCES
document(id), type TEXT NOT NULL, phase TEXT NOT NULL, modality TEXT NOT NULL,
actors TEXT NOT NULL, targets TEXT NOT NULL, minerals TEXT NOT NULL, day TEXT
NOT NULL, day_basis TEXT NOT NULL, score REAL NOT NULL, pattern TEXT NOT NULL,
values_json TEXT NOT NULL, agreement_id INTEGER REFERENCES agreement(id),
stale INTEGER NOT NULL, rejected INTEGER NOT NULL DEFAULT 0, tx_from INTEGER
NOT NULL, tx_to INTEGER) STRICT;
CREATE INDEX event_of_doc ON event(doc_id);
CREATE INDEX event_of_agreement ON event(agreement_id, day) WHERE tx_to IS
NULL;
CREATE INDEX event_type_day ON event(type, day) WHERE tx_to IS NULL;
CREATE TABLE event_party(place TEXT NOT NULL, event_id INTEGER NOT NULL
REFERENCES event(id), role TEXT NOT NULL, PRIMARY KEY(place, event_id, role))
STRICT, WITHOUT ROWID;
CREATE TABLE event_mineral(mineral TEXT NOT NULL, event_id INTEGER NOT NULL
REFERENCES event(id), PRIMARY KEY(mineral, event_id)) STRICT, WITHOUT ROWID;
CREATE TABLE evidence(event_id INTEGER NOT NULL REFERENCES event(id), nr
INTEGER NOT NULL, beg INTEGER NOT NULL, past INTEGER NOT NULL, quote TEXT NOT
NULL, PRIMARY KEY(event_id, nr)) STRICT, WITHOUT ROWID;
CREATE TABLE proposal(id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, key TEXT NOT
NULL, after_json TEXT NOT NULL, event_id INTEGER, doc_id INTEGER NOT NULL
REFERENCES document(id), agreement_id INTEGER, tier INTEGER NOT NULL, weak
INTEGER NOT NULL, score REAL NOT NULL, sources INTEGER NOT NULL DEFAULT 1,
state TEXT NOT NULL, decided_by TEXT NOT NULL DEFAULT '', decided_at INTEGER,
seen_at INTEGER NOT NULL, UNIQUE(tbl, key, after_json)) STRICT;
CREATE TABLE alert(id INTEGER PRIMARY KEY, dedup_key TEXT NOT NULL UNIQUE,
kind TEXT NOT NULL, state TEXT NOT NULL, headline TEXT NOT NULL, subject TEXT
NOT NULL, agreement_id INTEGER, event_id INTEGER, doc_id INTEGER, source_id
INTEGER NOT NULL, tier INTEGER NOT NULL, run INTEGER NOT NULL, created_at
INTEGER NOT NULL) STRICT;
CREATE INDEX alert_run ON alert(run, source_id);
CREATE TABLE delivery(alert_id INTEGER NOT NULL REFERENCES alert(id), channel
TEXT NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
next_at INTEGER NOT NULL, last_err TEXT NOT NULL DEFAULT '', PRIMARY
KEY(alert_id, channel)) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_due ON delivery(next_at) WHERE state='pending';
CREATE TABLE run(id INTEGER PRIMARY KEY, started INTEGER NOT NULL, ended
INTEGER, exit INTEGER, counts TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE audit(seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT
NOT NULL, verb TEXT NOT NULL, object TEXT NOT NULL, before TEXT NOT NULL,
after TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO document(url_key,url,title,byline,publisher,domain,language,
published,seen_at,content_hash,simhash,tier,patterns,places,minerals) VALUES(
'https://one.example/a','https://one.example/a','A pact','','One',
'one.example','en','2023-03-28',1680000000,'00','7',2,'old','JP,US','lithium');
INSERT INTO doc_text VALUES(1,'A pact on lithium was signed.');
INSERT INTO doc_fts(rowid,body) SELECT doc_id,body FROM doc_text;
INSERT INTO simband VALUES(0,7,1),(1,0,1),(2,0,1),(3,0,1);
INSERT INTO agreement(key,kind,title,parties,minerals,state,day,first_day,
last_day,first_doc,is_measure,seen_at) VALUES('JP+US','memorandum','A pact',
'JP,US','lithium','signed','2023-03-28','2023-03-28','2023-03-28',1,0,
1680000000);
INSERT INTO agreement_party VALUES('JP',1),('US',1);
INSERT INTO event(doc_id,type,phase,modality,actors,targets,minerals,day,
day_basis,score,pattern,values_json,agreement_id,stale,tx_from) VALUES(1,
'agreement_signed','done','asserted','JP,US','','lithium','2023-03-28',
'explicit',0.9,'a v1','{}',1,0,1680000000),(1,'review_clause','due',
'asserted','US','US','lithium','2023-03-28','pubdate',0.5,'b v1',
'{"until":"2025-03-28","period_months":24}',1,0,1680000000);
INSERT INTO event_party VALUES('JP',1,'actor'),('US',1,'actor'),
('US',2,'actor'),('US',2,'target');
INSERT INTO event_mineral VALUES('lithium',1),('lithium',2);
INSERT INTO evidence VALUES(1,0,0,6,'A pact'),(2,0,2,6,'pact');
INSERT INTO proposal(tbl,key,after_json,event_id,doc_id,tier,weak,score,state,
seen_at) VALUES('agreements','{"agreement_id":"A1"}','{"status":"signed"}',1,
1,2,0,0.9,'accepted',1680000000);
PRAGMA user_version=1;
