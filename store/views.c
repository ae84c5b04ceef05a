/*
 * What can be listed: a table of views, each with its columns, its statement
 * and the filters it knows.  How a question is put together: query.c.
 */
#include "store/postgres_words.h"
#include "store/view.h"

#define COUNT(t)   (sizeof(t) / sizeof((t)[0]))
#define TEXT_OF(n) #n
#define NUMBER(n)  TEXT_OF(n)
#define PUBLISHERS(alias)                                                   \
	"(SELECT count(DISTINCT x.domain) FROM event y JOIN document x ON " \
	"x.id=y.doc_id WHERE y.agreement_id=" alias ".id AND y.tx_to IS "   \
	"NULL AND x.dup_of IS NULL)"
/* "@" is the row that the list begins with: query.c writes e, or q whose
 * event_id is asked before its event is fetched. */
#define HAS_PARTY                                                 \
	"EXISTS(SELECT 1 FROM event_party x WHERE x.place=? AND " \
	"x.day=@.day AND x.event_id=@.id)"
#define HAS_MINERAL                                                   \
	"EXISTS(SELECT 1 FROM event_mineral x WHERE x.mineral=? AND " \
	"x.day=@.day AND x.event_id=@.id)"
/* Whether a word stands in a list parted by commas: what a caller gives is
 * compared whole and is no pattern. */
#define IN_LIST(list) \
	"replace(','||" list "||',', ','||?||',', '')<>','||" list "||','"

/* The index first, then the list: who left is in the one alone. */
#define IS_MEMBER                                                 \
	"EXISTS(SELECT 1 FROM agreement_party x WHERE x.place=? " \
	"AND x.agreement_id=g.id) AND " IN_LIST("g.parties")

/* Whether a JSON text holds a string: as IN_LIST. */
#define SAYS(json) "replace(" json ",'\"'||?||'\"','')<>" json

static const struct store_column c_events[] = { { "id", SK_TEXT, false, false },
	{ "date", SK_TEXT, false, false }, { "type", SK_TEXT, false, false },
	{ "phase", SK_TEXT, false, false },
	{ "modality", SK_TEXT, false, false },
	{ "actors", SK_LIST, true, false }, { "targets", SK_LIST, true, false },
	{ "minerals", SK_LIST, true, false },
	{ "instrument", SK_TEXT, false, false },
	{ "tier", SK_INT, false, false },
	{ "confidence", SK_NUMBER, false, false },
	{ "document", SK_TEXT, false, false },
	{ "source", SK_TEXT, true, false }, { "title", SK_TEXT, true, false } };
static const struct store_column c_agreements[] = {
	{ "id", SK_TEXT, false, false }, { "status", SK_TEXT, false, false },
	{ "since", SK_TEXT, false, false }, { "kind", SK_TEXT, false, false },
	{ "title", SK_TEXT, true, false }, { "parties", SK_LIST, true, false },
	{ "minerals", SK_LIST, true, false },
	{ "until", SK_TEXT, false, false },
	{ "publishers", SK_INT, false, false },
	{ "announced_on", SK_TEXT, false, true },
	{ "signed_on", SK_TEXT, false, false },
	{ "in_force_on", SK_TEXT, false, false },
	{ "suspended_on", SK_TEXT, false, true },
	{ "ended_on", SK_TEXT, false, true },
	{ "destination", SK_LIST, false, true },
	{ "legal_ref", SK_TEXT, true, true },
	{ "parent", SK_TEXT, false, true }, { "key", SK_TEXT, true, true }
};
static const struct store_column c_reviews[] = { { "id", SK_TEXT, false,
						     false },
	{ "due", SK_TEXT, false, false }, { "type", SK_TEXT, false, false },
	{ "every_months", SK_NUMBER, false, false },
	{ "parties", SK_LIST, true, false },
	{ "subject", SK_TEXT, false, false }, { "title", SK_TEXT, true, false },
	{ "document", SK_TEXT, false, false },
	{ "kind", SK_TEXT, false, false }, { "state", SK_TEXT, false, false } };
static const struct store_column c_documents[] = {
	{ "id", SK_TEXT, false, false }, { "published", SK_TEXT, false, false },
	{ "publisher", SK_TEXT, true, false },
	{ "title", SK_TEXT, true, false },
	{ "language", SK_TEXT, false, false }, { "tier", SK_INT, false, false },
	{ "copy_of", SK_TEXT, false, false },
	{ "places", SK_LIST, true, false },
	{ "minerals", SK_LIST, true, false },
	{ "seen", SK_INSTANT, false, false }, { "url", SK_TEXT, true, false },
	{ "snippet", SK_TEXT, true, false }
};
static const struct store_column c_proposals[] = {
	{ "id", SK_TEXT, false, false }, { "table", SK_TEXT, false, false },
	{ "key", SK_JSON, true, false }, { "row", SK_JSON, true, false },
	{ "tier", SK_INT, false, false }, { "weak", SK_BOOL, false, false },
	{ "sources", SK_INT, false, false },
	{ "confidence", SK_NUMBER, false, false },
	{ "state", SK_TEXT, false, false },
	{ "decided_by", SK_TEXT, false, true },
	{ "event", SK_TEXT, false, false },
	{ "document", SK_TEXT, false, true }, { "before", SK_JSON, true, true },
	{ "evidence", SK_TEXT, true, false }, { "comment", SK_TEXT, true, true }
};
static const struct store_column c_rules[] = { { "table", SK_TEXT, false,
						   false },
	{ "key", SK_JSON, true, false }, { "row", SK_JSON, true, false },
	{ "valid_from", SK_TEXT, false, false },
	{ "valid_to", SK_TEXT, false, false },
	{ "known_from", SK_INSTANT, false, false },
	{ "known_to", SK_INSTANT, false, false },
	{ "proposal", SK_TEXT, false, false },
	{ "decided_by", SK_TEXT, false, false } };
static const struct store_column c_conflicts[] = { { "subject", SK_TEXT, false,
						       false },
	{ "field", SK_TEXT, false, false }, { "value", SK_TEXT, false, false },
	{ "other", SK_TEXT, false, false }, { "tier", SK_INT, false, false },
	{ "other_tier", SK_INT, false, false },
	{ "document", SK_TEXT, false, false },
	{ "other_document", SK_TEXT, false, false },
	{ "title", SK_TEXT, true, false } };
static const struct store_column c_patterns[] = { { "pattern", SK_TEXT, false,
						      false },
	{ "told", SK_INT, false, false }, { "rejected", SK_INT, false, false },
	{ "precision", SK_NUMBER, false, false } };
static const struct store_column c_alerts[] = { { "id", SK_INT, false, false },
	{ "created", SK_INSTANT, false, false },
	{ "kind", SK_TEXT, false, false }, { "subject", SK_TEXT, false, false },
	{ "state", SK_TEXT, false, false },
	{ "channel", SK_TEXT, false, false },
	{ "delivery", SK_TEXT, false, false },
	{ "attempts", SK_INT, false, true }, { "error", SK_TEXT, true, false },
	{ "headline", SK_TEXT, true, false } };
static const struct store_column c_sources[] = { { "name", SK_TEXT, false,
						     false },
	{ "publisher", SK_TEXT, true, false }, { "tier", SK_INT, false, false },
	{ "enabled", SK_BOOL, false, false },
	{ "last_ok", SK_INSTANT, false, false },
	{ "next", SK_INSTANT, false, false }, { "fails", SK_INT, false, false },
	{ "gone", SK_BOOL, false, false },
	{ "documents", SK_INT, false, false },
	{ "error", SK_TEXT, true, false }, { "url", SK_TEXT, true, false },
	{ "page", SK_TEXT, true, false } }; /* what its last page had to hide */
static const struct store_column c_runs[] = { { "id", SK_INT, false, false },
	{ "started", SK_INSTANT, false, false },
	{ "ended", SK_INSTANT, false, false }, { "exit", SK_INT, false, false },
	{ "counts", SK_JSON, true, false } };
static const struct store_column c_evidence[] = { { "event", SK_TEXT, false,
						      false },
	{ "document", SK_TEXT, false, false },
	{ "start", SK_INT, false, false }, { "end", SK_INT, false, false },
	{ "publisher", SK_TEXT, true, false },
	{ "published", SK_TEXT, false, false }, { "url", SK_TEXT, true, false },
	{ "before", SK_TEXT, true, false }, { "quote", SK_TEXT, true, false },
	{ "after", SK_TEXT, true, false }, { "type", SK_TEXT, false, false },
	{ "phase", SK_TEXT, false, false }, { "date", SK_TEXT, false, false },
	{ "confidence", SK_NUMBER, false, false } };
/* Offsets are bytes, so the text is cut as bytes. */
#define EVIDENCE_SELECT(before, after)                                   \
	"SELECT 'E'||e.id,'D'||e.doc_id,v.beg,v.past,d.publisher,"       \
	"d.published,d.url," before ",v.quote," after                    \
	",e.type,e.phase,e.day,e.score FROM evidence v JOIN event e ON " \
	"e.id=v.event_id JOIN document "                                 \
	"d ON d.id=e.doc_id JOIN doc_text t ON t.doc_id=e.doc_id WHERE " \
	"v.nr=0 AND e.tx_to IS NULL AND e.rejected=0"
#define EVIDENCE                                                             \
	{                                                                    \
		EVIDENCE_SELECT("CAST(substr(CAST(t.body AS BLOB),max(1,"    \
				"v.beg-299),min(300,v.beg)) AS TEXT)",       \
		    "CAST(substr(CAST(t.body AS BLOB),v.past+1,300) AS "     \
		    "TEXT)"),                                                \
		    EVIDENCE_SELECT("substr(convert_to(t.body,'UTF8'),CAST(" \
				    "greatest(1,v.beg-299) AS INT),CAST("    \
				    "least(300,v.beg) AS INT))",             \
			"substr(convert_to(t.body,'UTF8'),CAST(v.past+1 AS " \
			"INT),300)")                                         \
	}
static const struct store_column c_text[] = { { "id", SK_TEXT, false, false },
	{ "text", SK_TEXT, true, false } };
static const struct store_column c_audit[] = { { "seq", SK_INT, false, false },
	{ "at", SK_INSTANT, false, false }, { "actor", SK_TEXT, false, false },
	{ "verb", SK_TEXT, false, false }, { "object", SK_TEXT, false, false },
	{ "before", SK_TEXT, true, false }, { "after", SK_TEXT, true, false },
	{ "hash", SK_TEXT, true, false } };
static const struct store_column c_counts[] = {
	{ "what", SK_TEXT, false, false }, { "count", SK_INT, false, false }
};

#define EVENTS_SELECT                                                        \
	"SELECT 'E'||e.id,e.day,e.type,e.phase,e.modality,e.actors,"         \
	"e.targets,e.minerals,CASE WHEN g.is_measure=1 THEN 'M'||g.id WHEN " \
	"g.id IS NOT NULL THEN 'A'||g.id END,d.tier,e.score,'D'||d.id,"      \
	"d.publisher,d.title FROM "
#define EVENTS_FROM                                 \
	"event e JOIN document d ON d.id=e.doc_id " \
	"LEFT JOIN agreement g ON g.id=e.agreement_id WHERE e.rejected=0"
/* Where an act without a day stands: on the day it was told. */
#define TOLD_OR_HELD \
	"CASE WHEN e.day='' THEN substr(d.published,1,10) ELSE e.day END"
/* The "+" stays where many texts hold the words: then the list is walked in its
 * own order and each row looked up among them, as sorting all would cost more. */
#define HAS_WORDS                                                          \
	{                                                                  \
		"+d.id IN (SELECT rowid FROM doc_fts WHERE doc_fts MATCH " \
		"?)",                                                      \
		    "d.id IN (SELECT doc_id FROM doc_words WHERE words "   \
		    "@@ " POSTGRES_ASKED("?") ")"                          \
	}
#define DOCUMENT_COLUMNS                                            \
	"'D'||d.id,d.published,d.publisher,d.title,d.language,"     \
	"d.tier,CASE WHEN d.dup_of IS NOT NULL THEN 'D'||d.dup_of " \
	"END,d.places,d.minerals,d.seen_at,d.url"
#define DOCUMENTS_FOUND \
	" FROM doc_fts JOIN document d ON d.id=doc_fts.rowid WHERE 1=1"
/* What held in the world on a day: begun by then, not ended, and not within
 * a suspension, which lasts to its own end or until it holds again. */
#define BEGUN                                                                \
	"CASE WHEN g.in_force_on<>'' THEN g.in_force_on WHEN g.state IN "    \
	"('in_force','eased','under_review','provisional') THEN g.day ELSE " \
	"'9999' END"
#define HELD_ON                                                     \
	BEGUN "<=? AND (g.ended_on='' OR g.ended_on>?) AND NOT "    \
	      "(g.suspended_on<>'' AND g.suspended_on<=? AND "      \
	      "CASE WHEN g.state='suspended' THEN g.until='' OR "   \
	      "g.until>? WHEN g.state IN ('in_force','eased') AND " \
	      "g.day>=g.suspended_on THEN g.day>? ELSE 1=1 END)"
#define AGREEMENTS_SELECT(letter, measure)                                  \
	"SELECT '" letter "'||g.id,g.state,g.day,g.kind,g.title,g.parties," \
	"g.minerals,g.until," PUBLISHERS(                                   \
	    "g") ",g.announced_on,g.signed_on,"                             \
		 "g.in_force_on,g.suspended_on,g.ended_on,g.destination,g." \
		 "legal_ref,"                                               \
		 "CASE WHEN g.parent_id IS NOT NULL THEN 'A'||g.parent_id " \
		 "END,g.key"                                                \
		 " FROM agreement g WHERE g.merged_into IS NULL AND "       \
		 "g.state<>'' AND "                                         \
		 "g.is_measure=" measure
/* clang-format off */
#define EVENT_CLAUSES                                                        \
	{ F_PARTY, { HAS_PARTY } }, { F_MINERAL, { HAS_MINERAL } },          \
	{ F_TYPE, { "e.type=?" } }, { F_STATUS, { "e.phase=?" } },           \
	{ F_SINCE, { "e.day>=?" } }, { F_UNTIL, { "e.day<=?" } },            \
	{ F_SOURCE, { "(d.publisher=? OR d.domain=?)" } },                   \
	{ F_AS_OF, { "e.tx_from<=? AND (e.tx_to IS NULL OR e.tx_to>?)" } },  \
	{ F_TEXT, HAS_WORDS }
#define AGREEMENT_CLAUSES                                                    \
	{ F_PARTY, { IS_MEMBER } },                                          \
	{ F_MINERAL, { IN_LIST("g.minerals") } }, { F_TYPE, { "g.kind=?" } },\
	{ F_STATUS, { "g.state=?" } }, { F_SINCE, { "g.day>=?" } },          \
	{ F_UNTIL, { "g.day<=?" } }, { F_ID, { "g.id=?" } },                 \
	{ F_ON, { HELD_ON } }
/* Nothing to begin at, nothing of today alone, no choosing of rows first. */
#define ONE_STEP NULL, NULL, { NULL }, { NULL }
/* clang-format on */

static const struct view views[] = {
	[VIEW_EVENTS] = { c_events, COUNT(c_events), { EVENTS_SELECT },
	    { " ORDER BY e.day DESC,e.id DESC" },
	    { EVENT_CLAUSES, { F_ID, { "e.id=?" } } }, 10, EVENTS_FROM,
	    "e.tx_to IS NULL", { NULL }, { NULL } },
	[VIEW_TIMELINE] = { c_events, COUNT(c_events),
	    { EVENTS_SELECT EVENTS_FROM },
	    { " ORDER BY " TOLD_OR_HELD ",e.id" },
	    { { F_ID, { "e.agreement_id=?" } }, EVENT_CLAUSES }, 10, NULL,
	    "e.tx_to IS NULL", { NULL }, { NULL } },
	[VIEW_AGREEMENTS] = { c_agreements, COUNT(c_agreements),
	    { AGREEMENTS_SELECT("A", "0") },
	    { " ORDER BY g.day DESC,g.id DESC" }, { AGREEMENT_CLAUSES }, 8,
	    ONE_STEP },
	[VIEW_MEASURES] = { c_agreements, COUNT(c_agreements),
	    { AGREEMENTS_SELECT("M", "1") },
	    { " ORDER BY g.day DESC,g.id DESC" }, { AGREEMENT_CLAUSES }, 8,
	    ONE_STEP },
	[VIEW_REVIEWS] = { c_reviews, COUNT(c_reviews),
	    { "SELECT id,due,type,every_months,parties,subject,title,document,"
	      "kind,state FROM (SELECT 'E'||e.id AS id,q.day AS due,e.type AS"
	      " type,q.every_months AS every_months,coalesce(g.parties,"
	      "e.actors) AS parties,q.subject AS subject,coalesce(g.title,"
	      "d.title) AS title,'D'||d.id AS document,q.kind AS kind,"
	      "CASE WHEN g.state IN ('ended','abandoned') OR (q.kind IN"
	      " ('suspension_expiry','expiry') AND g.until<>q.day) THEN 'void'"
	      " ELSE q.state END AS state,e.minerals AS minerals,"
	      "coalesce(g.id,0) AS gid,e.id AS eid FROM deadline q JOIN event e"
	      " ON e.id=q.event_id JOIN document d ON d.id=e.doc_id LEFT JOIN"
	      " agreement g ON g.id=q.agreement_id WHERE e.rejected=0 UNION ALL"
	      " SELECT 'E'||e.id,'',e.type,e.every_months,coalesce(g.parties,"
	      "e.actors),CASE WHEN g.id IS NOT NULL THEN 'A'||g.id END,"
	      "coalesce(g.title,d.title),'D'||d.id,'review','undated',"
	      "e.minerals,coalesce(g.id,0),e.id FROM event e JOIN document d ON"
	      " d.id=e.doc_id LEFT JOIN agreement g ON g.id=e.agreement_id"
	      " WHERE e.type='review_clause' AND e.tx_to IS NULL AND"
	      " e.rejected=0 AND e.until='' AND d.dup_of IS NULL AND NOT EXISTS"
	      "(SELECT 1 FROM deadline q WHERE q.agreement_id=e.agreement_id "
	      "AND"
	      " q.kind='review')) AS r WHERE 1=1" },
	    { " ORDER BY CASE WHEN due='' THEN 1 ELSE 0 END,due,eid" },
	    { { F_PARTY, { IN_LIST("parties") } },
		{ F_MINERAL, { IN_LIST("minerals") } },
		{ F_TYPE, { "(type=? OR kind=?)" } },
		{ F_STATUS, { "state=?" } }, { F_SINCE, { "due>=?" } },
		{ F_UNTIL, { "(due<>'' AND due<=?)" } },
		{ F_ID, { "gid=?" } } },
	    7, ONE_STEP },
	[VIEW_DOCUMENTS] = { c_documents, COUNT(c_documents),
	    { "SELECT " DOCUMENT_COLUMNS ",NULL FROM document d WHERE 1=1" },
	    { " ORDER BY d.published DESC,d.id DESC" },
	    { { F_PARTY, { IN_LIST("d.places") } },
		{ F_MINERAL, { IN_LIST("d.minerals") } },
		{ F_SINCE, { "d.published>=?" } },
		{ F_UNTIL, { "substr(d.published,1,10)<=?" } },
		{ F_SOURCE, { "(d.publisher=? OR d.domain=?)" } },
		{ F_TEXT, HAS_WORDS }, { F_ID, { "d.id=?" } } },
	    7, ONE_STEP },
	[VIEW_PROPOSALS] = { c_proposals, COUNT(c_proposals),
	    { "SELECT 'P'||p.id,p.tbl,p.key,p.after_json,p.tier,p.weak,"
	      "p.sources,p.score,p.state,p.decided_by,'E'||p.event_id,"
	      "'D'||p.doc_id,nullif(p.before_json,''),(SELECT v.quote FROM"
	      " evidence v WHERE v.event_id=p.event_id AND v.nr=0),p.comment"
	      " FROM proposal p WHERE 1=1" },
	    { " ORDER BY p.tbl,p.key,p.id" },
	    { { F_TABLE, { "p.tbl=?" } }, { F_STATUS, { "p.state=?" } },
		{ F_ID, { "p.id=?" } },
		{ F_PENDING, { "p.state='pending' AND"
			       " 1=?" } },
		{ F_PARTY, { SAYS("p.key||p.after_json") } },
		{ F_MINERAL, { SAYS("p.key||p.after_json") } },
		{ F_PROGRAM, { SAYS("p.key||p.after_json") } } },
	    7, ONE_STEP },
	[VIEW_RULES] = { c_rules, COUNT(c_rules),
	    { "SELECT r.tbl,r.key,r.cols_json,r.valid_from,r.valid_to,"
	      "r.tx_from,r.tx_to,'P'||r.proposal_id,p.decided_by FROM rule_row"
	      " r JOIN proposal p ON p.id=r.proposal_id WHERE 1=1" },
	    { " ORDER BY r.tbl,r.key,r.id" },
	    { { F_TABLE, { "r.tbl=?" } },
		{ F_AS_OF, { "r.tx_from<=? AND (r.tx_to IS NULL OR"
			     " r.tx_to>?)" } },
		{ F_ON, { "r.valid_from<=? AND (r.valid_to='' OR"
			  " r.valid_to>?)" } },
		{ F_PARTY, { SAYS("r.key||r.cols_json") } },
		{ F_MINERAL, { SAYS("r.key||r.cols_json") } },
		{ F_PROGRAM, { SAYS("r.key||r.cols_json") } } },
	    6, NULL, "r.tx_to IS NULL", { NULL }, { NULL } },
	[VIEW_CONFLICTS] = { c_conflicts, COUNT(c_conflicts),
	    { "SELECT CASE WHEN g.is_measure=1 THEN 'M' ELSE 'A' END||g.id,"
	      "CASE WHEN a.modality='denied' OR b.modality='denied' THEN"
	      " a.type ELSE a.told||'_on' END,CASE WHEN a.modality='denied'"
	      " THEN 'denied' WHEN b.modality='denied' THEN a.modality ELSE"
	      " a.day END,CASE WHEN b.modality='denied' THEN 'denied' WHEN"
	      " a.modality='denied' THEN b.modality ELSE b.day END,d.tier,"
	      "x.tier,'D'||a.doc_id,'D'||b.doc_id,g.title FROM event a JOIN"
	      " event b ON b.agreement_id=a.agreement_id AND b.type=a.type AND"
	      " b.id>a.id JOIN agreement g ON g.id=a.agreement_id JOIN document"
	      " d ON d.id=a.doc_id JOIN document x ON x.id=b.doc_id WHERE"
	      " a.tx_to IS NULL AND b.tx_to IS NULL AND a.rejected=0 AND"
	      " b.rejected=0 AND a.headline=0 AND b.headline=0 AND"
	      " (a.type<>'membership_change' OR (a.phase='created' AND"
	      " b.phase='created')) AND d.dup_of IS"
	      " NULL AND x.dup_of IS NULL AND (((a.modality='denied')<>"
	      "(b.modality='denied')) OR (a.told=b.told AND a.told IN"
	      " ('signed','in_force','ended') AND g.is_measure=0 AND a.modality"
	      "<>'expected' AND b.modality<>'expected' AND a.day<>'' AND"
	      " b.day<>'' AND a.day_basis<>'pubdate' AND b.day_basis<>'pubdate'"
	      " AND substr(a.day,1,length(b.day))<>b.day AND"
	      " substr(b.day,1,length(a.day))<>a.day))" },
	    { " ORDER BY g.id,a.id,b.id" },
	    { { F_ID, { "g.id=?" } }, { F_PARTY, { IN_LIST("g.parties") } },
		{ F_MINERAL, { IN_LIST("g.minerals") } } },
	    3, ONE_STEP },
	[VIEW_PATTERNS] = { c_patterns, COUNT(c_patterns),
	    { "SELECT pattern,told,rejected,CASE WHEN told>0 THEN"
	      " 1.0*(told-rejected)/told END FROM pattern_word WHERE 1=1" },
	    { " ORDER BY rejected DESC,pattern" }, { { F_ID, { "1=?" } } }, 1,
	    ONE_STEP },
	[VIEW_AUDIT] = { c_audit, COUNT(c_audit),
	    { "SELECT seq,at,actor,verb,object,before,after,hash FROM audit"
	      " WHERE 1=1" },
	    { " ORDER BY seq" }, { { F_ID, { "seq=?" } } }, 1, ONE_STEP },
	[VIEW_ALERTS] = { c_alerts, COUNT(c_alerts),
	    { "SELECT a.id,a.created_at,a.kind,a.subject,a.state,l.channel,"
	      "l.state,l.attempts,l.last_err,a.headline FROM alert a LEFT JOIN"
	      " delivery l ON l.alert_id=a.id WHERE 1=1" },
	    { " ORDER BY a.id DESC,l.channel" },
	    { { F_TYPE, { "a.kind=?" } }, { F_STATUS, { "l.state=?" } },
		{ F_ID, { "a.id=?" } },
		{ F_PENDING, { "l.state='pending' AND 1=?" } } },
	    4, ONE_STEP },
	[VIEW_SOURCES] = { c_sources, COUNT(c_sources),
	    { "SELECT s.key,s.publisher,s.tier,s.enabled,s.ok_at,s.next_at,"
	      "s.fails,s.gone,(SELECT count(*) FROM document d WHERE"
	      " d.source_id=s.id),s.last_error,s.url,(SELECT e.last_error FROM"
	      " entry e WHERE e.source_id=s.id AND e.state<>'waiting'"
	      " ORDER BY e.id DESC LIMIT 1) FROM source s WHERE 1=1" },
	    { " ORDER BY s.key" },
	    { { F_SOURCE, { "(s.key=? OR s.publisher=?)" } } }, 1, ONE_STEP },
	[VIEW_RUNS] = { c_runs, COUNT(c_runs),
	    { "SELECT id,started,ended,exit,nullif(counts,'') FROM run WHERE "
	      "1=1" },
	    { " ORDER BY id DESC" }, { { F_ID, { "id=?" } } }, 1, ONE_STEP },
	[VIEW_SEARCH] = { c_documents, COUNT(c_documents),
	    { "SELECT " DOCUMENT_COLUMNS ",snippet(doc_fts,0,'[',']',"
	      "' ... ',24)" DOCUMENTS_FOUND,
		"SELECT " DOCUMENT_COLUMNS
		",ts_headline('simple',t.body," POSTGRES_ASKED(
		    "$1") ",'StartSel=[,StopSel=],"
			  "MaxFragments=1,FragmentDelimiter=\" ... "
			  "\",MaxWords=24,"
			  "MinWords=12') FROM doc_words w JOIN document d ON "
			  "d.id=w.doc_id"
			  " JOIN doc_text t ON t.doc_id=d.id WHERE 1=1" },
	    { " ORDER BY bm25(doc_fts)",
		" ORDER BY ts_rank_cd(w.words," POSTGRES_ASKED("$1") ",1) DESC,"
								     "d.id" },
	    { { F_TEXT,
		  { "doc_fts MATCH ?", "w.words @@ " POSTGRES_ASKED("?") } },
		{ F_PARTY, { IN_LIST("d.places") } },
		{ F_MINERAL, { IN_LIST("d.minerals") } },
		{ F_SOURCE, { "(d.publisher=? OR d.domain=?)" } },
		{ F_SINCE, { "d.published>=?" } },
		{ F_UNTIL, { "substr(d.published,1,10)<=?" } } },
	    6, NULL, NULL,
	    { " AND doc_fts MATCH $1 AND doc_fts.rowid IN (SELECT n FROM (",
		" AND w.doc_id IN (SELECT n FROM (" },
	    { "SELECT d.id AS n," DOCUMENT_COLUMNS DOCUMENTS_FOUND,
		"SELECT d.id AS n," DOCUMENT_COLUMNS
		" FROM doc_words w JOIN document d ON d.id=w.doc_id WHERE "
		"1=1" } },
	[VIEW_EVIDENCE] = { c_evidence, COUNT(c_evidence), EVIDENCE,
	    { " ORDER BY e.id" }, { { F_ID, { "e.id=?" } } }, 1, ONE_STEP },
	[VIEW_MEMBERS] = { c_evidence, COUNT(c_evidence), EVIDENCE,
	    { " ORDER BY " TOLD_OR_HELD ",e.id" },
	    { { F_ID, { "e.agreement_id=?" } } }, 1, ONE_STEP },
	[VIEW_QUOTES] = { c_evidence, COUNT(c_evidence), EVIDENCE,
	    { " ORDER BY v.beg,e.id" }, { { F_ID, { "e.doc_id=?" } } }, 1,
	    ONE_STEP },
	[VIEW_DOCUMENT_TEXT] = { c_text, COUNT(c_text),
	    { "SELECT 'D'||doc_id,body FROM doc_text WHERE 1=1" },
	    { " ORDER BY doc_id" }, { { F_ID, { "doc_id=?" } } }, 1, ONE_STEP },
	[VIEW_COUNTS] = { c_counts, COUNT(c_counts),
	    { "SELECT * FROM (SELECT 'documents' AS what,count(*) AS n FROM "
	      "document UNION"
	      " ALL SELECT 'events',count(*) FROM event UNION ALL SELECT"
	      " 'agreements',count(*) FROM agreement WHERE is_measure=0 UNION"
	      " ALL SELECT 'measures',count(*) FROM agreement WHERE "
	      "is_measure=1"
	      " UNION ALL SELECT 'proposals pending',count(*) FROM proposal"
	      " WHERE state='pending' UNION ALL SELECT 'alerts',count(*) FROM"
	      " alert UNION ALL SELECT 'deliveries pending',count(*) FROM"
	      " delivery WHERE state='pending' UNION ALL SELECT"
	      " 'deliveries given up',count(*) FROM delivery WHERE"
	      " state='dead') AS counts WHERE 1=1" },
	    { "" }, { { F_ID, { "1=?" } } }, 1, ONE_STEP },
};

const char *const view_latest[2] = {
	"doc_fts.rowid>=(SELECT coalesce(min(m.rowid),0) FROM (SELECT rowid"
	" FROM doc_fts WHERE doc_fts MATCH $1 ORDER BY rowid DESC LIMIT"
	" " NUMBER(RANKED_MAX) ") m)",
	"w.doc_id>=(SELECT coalesce(min(m.doc_id),0) FROM (SELECT doc_id FROM"
	" doc_words WHERE words @@ " POSTGRES_ASKED("$1") " ORDER BY doc_id"
							  " DESC LIMIT " NUMBER(
							      RANKED_MAX) ") m)"
};

const struct view *
view_of(enum store_view v)
{
	return (size_t)v < COUNT(views) && views[v].columns != NULL ? &views[v]
								    : NULL;
}
