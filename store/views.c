/*
 * What can be listed: a table of views, each with its columns, its statement
 * and the filters it knows.  Clauses are constants of this file; what a
 * caller gives is bound, never pasted.  Reads only.
 */
#include <string.h>

#include "base/buf.h"

#include "store/db.h"

#define CLAUSES_MAX 40
#define ARGS_MAX    40
#define QUERY_BYTES ((size_t)32 << 10)

enum field {
	F_PARTY,
	F_MINERAL,
	F_TYPE,
	F_STATUS,
	F_SOURCE,
	F_TEXT,
	F_TABLE,
	F_SINCE,
	F_UNTIL,
	F_AS_OF,
	F_ON,
	F_ID,
	F_PENDING
};
#define FIELDS (F_PENDING + 1)

static const char *const field_names[FIELDS] = { "--party", "--mineral",
	"--type", "--status", "--source", "--text", "--table", "--since",
	"--until", "--as-of", "--on", "a number", "--pending" };

struct clause {
	enum field field;
	const char *sql[2]; /* by dialect, NULL: as the first; '?' stands for
	                       the value */
};

struct view {
	const struct store_column *columns;
	size_t n;
	/* By dialect: columns in order, up to "WHERE ..." or, where "from" is
	 * not NULL, up to "FROM". */
	const char *select[2];
	const char *order; /* where no other is asked for */
	struct clause clauses[14];
	size_t n_clauses;
	/* Lists of events begin at the rarest of what they are narrowed by,
	 * whose rows stand in the order of their days. */
	const char *from;
};

#define COUNT(t) (sizeof(t) / sizeof((t)[0]))
#define PUBLISHERS(alias)                                                   \
	"(SELECT count(DISTINCT x.domain) FROM event y JOIN document x ON " \
	"x.id=y.doc_id WHERE y.agreement_id=" alias ".id AND y.tx_to IS "   \
	"NULL AND x.dup_of IS NULL)"
#define HAS_PARTY                                                 \
	"EXISTS(SELECT 1 FROM event_party q WHERE q.place=? AND " \
	"q.day=e.day AND q.event_id=e.id)"
#define HAS_MINERAL                                                   \
	"EXISTS(SELECT 1 FROM event_mineral q WHERE q.mineral=? AND " \
	"q.day=e.day AND q.event_id=e.id)"
/* Whether a word stands in a list parted by commas: what a caller gives is
 * compared whole and is no pattern. */
#define IN_LIST(list) \
	"replace(','||" list "||',', ','||?||',', '')<>','||" list "||','"

static const struct store_column c_events[] = { { "id", SK_TEXT, false },
	{ "date", SK_TEXT, false }, { "type", SK_TEXT, false },
	{ "phase", SK_TEXT, false }, { "modality", SK_TEXT, false },
	{ "actors", SK_LIST, true }, { "targets", SK_LIST, true },
	{ "minerals", SK_LIST, true }, { "instrument", SK_TEXT, false },
	{ "tier", SK_INT, false }, { "confidence", SK_NUMBER, false },
	{ "document", SK_TEXT, false }, { "source", SK_TEXT, true },
	{ "title", SK_TEXT, true } };
static const struct store_column c_agreements[] = { { "id", SK_TEXT, false },
	{ "status", SK_TEXT, false }, { "since", SK_TEXT, false },
	{ "kind", SK_TEXT, false }, { "title", SK_TEXT, true },
	{ "parties", SK_LIST, true }, { "minerals", SK_LIST, true },
	{ "until", SK_TEXT, false }, { "publishers", SK_INT, false },
	{ "announced_on", SK_TEXT, false }, { "signed_on", SK_TEXT, false },
	{ "in_force_on", SK_TEXT, false }, { "suspended_on", SK_TEXT, false },
	{ "ended_on", SK_TEXT, false }, { "destination", SK_LIST, false },
	{ "legal_ref", SK_TEXT, true }, { "parent", SK_TEXT, false },
	{ "key", SK_TEXT, true } };
static const struct store_column c_reviews[] = { { "id", SK_TEXT, false },
	{ "due", SK_TEXT, false }, { "type", SK_TEXT, false },
	{ "every_months", SK_NUMBER, false }, { "parties", SK_LIST, true },
	{ "subject", SK_TEXT, false }, { "title", SK_TEXT, true },
	{ "document", SK_TEXT, false } };
static const struct store_column c_documents[] = { { "id", SK_TEXT, false },
	{ "published", SK_TEXT, false }, { "publisher", SK_TEXT, true },
	{ "title", SK_TEXT, true }, { "language", SK_TEXT, false },
	{ "tier", SK_INT, false }, { "copy_of", SK_TEXT, false },
	{ "places", SK_LIST, true }, { "minerals", SK_LIST, true },
	{ "seen", SK_INSTANT, false }, { "url", SK_TEXT, true } };
static const struct store_column c_proposals[] = { { "id", SK_TEXT, false },
	{ "table", SK_TEXT, false }, { "key", SK_JSON, true },
	{ "row", SK_JSON, true }, { "tier", SK_INT, false },
	{ "weak", SK_BOOL, false }, { "sources", SK_INT, false },
	{ "confidence", SK_NUMBER, false }, { "state", SK_TEXT, false },
	{ "decided_by", SK_TEXT, false }, { "event", SK_TEXT, false },
	{ "document", SK_TEXT, false } };
static const struct store_column c_alerts[] = { { "id", SK_INT, false },
	{ "created", SK_INSTANT, false }, { "kind", SK_TEXT, false },
	{ "subject", SK_TEXT, false }, { "state", SK_TEXT, false },
	{ "channel", SK_TEXT, false }, { "delivery", SK_TEXT, false },
	{ "attempts", SK_INT, false }, { "error", SK_TEXT, true },
	{ "headline", SK_TEXT, true } };
static const struct store_column c_sources[] = { { "name", SK_TEXT, false },
	{ "publisher", SK_TEXT, true }, { "tier", SK_INT, false },
	{ "enabled", SK_BOOL, false }, { "last_ok", SK_INSTANT, false },
	{ "next", SK_INSTANT, false }, { "fails", SK_INT, false },
	{ "gone", SK_BOOL, false }, { "documents", SK_INT, false },
	{ "error", SK_TEXT, true }, { "url", SK_TEXT, true } };
static const struct store_column c_runs[] = { { "id", SK_INT, false },
	{ "started", SK_INSTANT, false }, { "ended", SK_INSTANT, false },
	{ "exit", SK_INT, false }, { "counts", SK_JSON, true } };
static const struct store_column c_search[] = { { "id", SK_TEXT, false },
	{ "published", SK_TEXT, false }, { "publisher", SK_TEXT, true },
	{ "title", SK_TEXT, true }, { "snippet", SK_TEXT, true },
	{ "url", SK_TEXT, true } };
static const struct store_column c_evidence[] = { { "event", SK_TEXT, false },
	{ "document", SK_TEXT, false }, { "start", SK_INT, false },
	{ "end", SK_INT, false }, { "publisher", SK_TEXT, true },
	{ "published", SK_TEXT, false }, { "url", SK_TEXT, true },
	{ "before", SK_TEXT, true }, { "quote", SK_TEXT, true },
	{ "after", SK_TEXT, true } };
/* Offsets are bytes, so the text is cut as bytes. */
#define EVIDENCE_SELECT                                                        \
	"SELECT 'E'||e.id,'D'||e.doc_id,v.beg,v.past,d.publisher,"             \
	"d.published,d.url,CAST(substr(CAST(t.body AS BLOB),max(1,v.beg-299)," \
	"min(300,v.beg)) AS TEXT),v.quote,CAST(substr(CAST(t.body AS BLOB),"   \
	"v.past+1,300) AS TEXT) FROM evidence v JOIN event e ON "              \
	"e.id=v.event_id JOIN document d ON d.id=e.doc_id JOIN doc_text t ON " \
	"t.doc_id=e.doc_id WHERE v.nr=0"
static const struct store_column c_text[] = { { "id", SK_TEXT, false },
	{ "text", SK_TEXT, true } };
static const struct store_column c_audit[] = { { "seq", SK_INT, false },
	{ "at", SK_INSTANT, false }, { "actor", SK_TEXT, false },
	{ "verb", SK_TEXT, false }, { "object", SK_TEXT, false },
	{ "before", SK_TEXT, true }, { "after", SK_TEXT, true },
	{ "hash", SK_TEXT, true } };
static const struct store_column c_counts[] = { { "what", SK_TEXT, false },
	{ "count", SK_INT, false } };

#define EVENTS_SELECT                                                        \
	"SELECT 'E'||e.id,e.day,e.type,e.phase,e.modality,e.actors,"         \
	"e.targets,e.minerals,CASE WHEN g.is_measure=1 THEN 'M'||g.id WHEN " \
	"g.id IS NOT NULL THEN 'A'||g.id END,d.tier,e.score,'D'||d.id,"      \
	"d.publisher,d.title FROM "
#define EVENTS_FROM                                                           \
	"event e JOIN document d ON d.id=e.doc_id "                           \
	"LEFT JOIN agreement g ON g.id=e.agreement_id WHERE e.tx_to IS NULL " \
	"AND e.rejected=0"
#define HAS_WORDS                                                         \
	{                                                                 \
		"d.id IN (SELECT rowid FROM doc_fts WHERE doc_fts MATCH " \
		"?)"                                                      \
	}
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
	{ F_TEXT, HAS_WORDS }
#define AGREEMENT_CLAUSES                                                    \
	{ F_PARTY, { IN_LIST("g.parties") } },                               \
	{ F_MINERAL, { IN_LIST("g.minerals") } }, { F_TYPE, { "g.kind=?" } },\
	{ F_STATUS, { "g.state=?" } }, { F_SINCE, { "g.day>=?" } },          \
	{ F_UNTIL, { "g.day<=?" } }, { F_ID, { "g.id=?" } }
/* clang-format on */

static const struct view views[] = {
	[VIEW_EVENTS] = { c_events, COUNT(c_events), { EVENTS_SELECT },
	    " ORDER BY e.day DESC,e.id DESC",
	    { EVENT_CLAUSES, { F_ID, { "e.id=?" } } }, 9, EVENTS_FROM },
	[VIEW_TIMELINE] = { c_events, COUNT(c_events),
	    { EVENTS_SELECT EVENTS_FROM }, " ORDER BY e.day,e.id",
	    { { F_ID, { "e.agreement_id=?" } }, EVENT_CLAUSES }, 9, NULL },
	[VIEW_AGREEMENTS] = { c_agreements, COUNT(c_agreements),
	    { AGREEMENTS_SELECT("A", "0") }, " ORDER BY g.day DESC,g.id DESC",
	    { AGREEMENT_CLAUSES }, 7, NULL },
	[VIEW_MEASURES] = { c_agreements, COUNT(c_agreements),
	    { AGREEMENTS_SELECT("M", "1") }, " ORDER BY g.day DESC,g.id DESC",
	    { AGREEMENT_CLAUSES }, 7, NULL },
	[VIEW_REVIEWS] = { c_reviews, COUNT(c_reviews),
	    { "SELECT 'E'||e.id,e.until,e.type,"
	      "e.every_months,coalesce("
	      "nullif(e.actors,''),g.parties),CASE WHEN g.is_measure=1 THEN"
	      " 'M'||g.id WHEN g.id IS NOT NULL THEN 'A'||g.id END,"
	      "coalesce(g.title,d.title),'D'||d.id FROM event e JOIN document d"
	      " ON d.id=e.doc_id LEFT JOIN agreement g ON g.id=e.agreement_id"
	      " WHERE e.tx_to IS NULL AND e.rejected=0 AND d.dup_of IS NULL AND"
	      " (e.type='review_clause' OR e.until<>'')" },
	    " ORDER BY CASE WHEN e.until='' THEN 1 ELSE 0 END,e.until,e.id",
	    { { F_PARTY, { HAS_PARTY } }, { F_MINERAL, { HAS_MINERAL } },
		{ F_TYPE, { "e.type=?" } }, { F_SINCE, { "e.until>=?" } },
		{ F_UNTIL, { "e.until<=?" } },
		{ F_ID, { "e.agreement_id=?" } } },
	    6, NULL },
	[VIEW_DOCUMENTS] = { c_documents, COUNT(c_documents),
	    { "SELECT 'D'||d.id,d.published,d.publisher,d.title,d.language,"
	      "d.tier,CASE WHEN d.dup_of IS NOT NULL THEN 'D'||d.dup_of END,"
	      "d.places,d.minerals,d.seen_at,d.url FROM document d WHERE 1=1" },
	    " ORDER BY d.published DESC,d.id DESC",
	    { { F_PARTY, { IN_LIST("d.places") } },
		{ F_MINERAL, { IN_LIST("d.minerals") } },
		{ F_SINCE, { "d.published>=?" } },
		{ F_UNTIL, { "substr(d.published,1,10)<=?" } },
		{ F_SOURCE, { "(d.publisher=? OR d.domain=?)" } },
		{ F_TEXT, HAS_WORDS }, { F_ID, { "d.id=?" } } },
	    7, NULL },
	[VIEW_PROPOSALS] = { c_proposals, COUNT(c_proposals),
	    { "SELECT 'P'||id,tbl,key,after_json,tier,weak,sources,score,state,"
	      "decided_by,'E'||event_id,'D'||doc_id FROM proposal p WHERE "
	      "1=1" },
	    " ORDER BY tbl,key,id",
	    { { F_TABLE, { "tbl=?" } }, { F_STATUS, { "state=?" } },
		{ F_ID, { "id=?" } },
		{ F_PENDING, { "state='pending' AND 1=?" } } },
	    4, NULL },
	[VIEW_RULES] = { c_proposals, COUNT(c_proposals),
	    { "SELECT 'P'||id,tbl,key,after_json,tier,weak,sources,score,state,"
	      "decided_by,'E'||event_id,'D'||doc_id FROM proposal p WHERE"
	      " state='accepted'" },
	    " ORDER BY tbl,key,id",
	    { { F_TABLE, { "tbl=?" } }, { F_ID, { "id=?" } } }, 2, NULL },
	[VIEW_AUDIT] = { c_audit, COUNT(c_audit),
	    { "SELECT seq,at,actor,verb,object,before,after,hash FROM audit"
	      " WHERE 1=1" },
	    " ORDER BY seq", { { F_ID, { "seq=?" } } }, 1, NULL },
	[VIEW_ALERTS] = { c_alerts, COUNT(c_alerts),
	    { "SELECT a.id,a.created_at,a.kind,a.subject,a.state,l.channel,"
	      "l.state,l.attempts,l.last_err,a.headline FROM alert a LEFT JOIN"
	      " delivery l ON l.alert_id=a.id WHERE 1=1" },
	    " ORDER BY a.id DESC,l.channel",
	    { { F_TYPE, { "a.kind=?" } }, { F_STATUS, { "l.state=?" } },
		{ F_ID, { "a.id=?" } },
		{ F_PENDING, { "l.state='pending' AND 1=?" } } },
	    4, NULL },
	[VIEW_SOURCES] = { c_sources, COUNT(c_sources),
	    { "SELECT s.key,s.publisher,s.tier,s.enabled,s.ok_at,s.next_at,"
	      "s.fails,s.gone,(SELECT count(*) FROM document d WHERE"
	      " d.source_id=s.id),s.last_error,s.url FROM source s WHERE 1=1" },
	    " ORDER BY s.key",
	    { { F_SOURCE, { "(s.key=? OR s.publisher=?)" } } }, 1, NULL },
	[VIEW_RUNS] = { c_runs, COUNT(c_runs),
	    { "SELECT id,started,ended,exit,nullif(counts,'') FROM run WHERE "
	      "1=1" },
	    " ORDER BY id DESC", { { F_ID, { "id=?" } } }, 1, NULL },
	[VIEW_SEARCH] = { c_search, COUNT(c_search),
	    { "SELECT "
	      "'D'||d.id,d.published,d.publisher,d.title,snippet(doc_fts,"
	      "0,'[',']',' ... ',24),d.url FROM doc_fts JOIN document d ON"
	      " d.id=doc_fts.rowid WHERE 1=1" },
	    " ORDER BY bm25(doc_fts)",
	    { { F_TEXT, { "doc_fts MATCH ?" } },
		{ F_SINCE, { "d.published>=?" } },
		{ F_UNTIL, { "substr(d.published,1,10)<=?" } } },
	    3, NULL },
	[VIEW_EVIDENCE] = { c_evidence, COUNT(c_evidence), { EVIDENCE_SELECT },
	    " ORDER BY e.id", { { F_ID, { "e.id=?" } } }, 1, NULL },
	[VIEW_MEMBERS] = { c_evidence, COUNT(c_evidence), { EVIDENCE_SELECT },
	    " ORDER BY e.day,e.id", { { F_ID, { "e.agreement_id=?" } } }, 1,
	    NULL },
	[VIEW_DOCUMENT_TEXT] = { c_text, COUNT(c_text),
	    { "SELECT 'D'||doc_id,body FROM doc_text WHERE 1=1" },
	    " ORDER BY doc_id", { { F_ID, { "doc_id=?" } } }, 1, NULL },
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
	      " delivery WHERE state='pending') AS counts WHERE 1=1" },
	    "", { { F_ID, { "1=?" } } }, 1, NULL },
};

const struct store_column *
store_columns(enum store_view v, size_t *n)
{
	if ((size_t)v >= COUNT(views) || views[v].columns == NULL) {
		*n = 0;
		return NULL;
	}
	*n = views[v].n;
	return views[v].columns;
}

/* What an ordered list of events can begin with. */
static const struct driver {
	const char *from, *match, *since, *until, *order;
	enum statement few;
} drivers[] = {
	{ NULL, NULL, NULL, NULL, NULL, Q_PARTY_FEW },
	{ "event_party q CROSS JOIN ", " AND q.event_id=e.id AND q.place=?",
	    " AND q.day>=?", " AND q.day<=?",
	    " ORDER BY q.day DESC,q.event_id DESC", Q_PARTY_FEW },
	{ "event_mineral q CROSS JOIN ", " AND q.event_id=e.id AND q.mineral=?",
	    " AND q.day>=?", " AND q.day<=?",
	    " ORDER BY q.day DESC,q.event_id DESC", Q_MINERAL_FEW },
};

struct asking {
	const struct view *view;
	const struct driver *driver; /* the first: none */
	enum dialect dialect;
	struct buf sql;
	struct arg args[ARGS_MAX];
	size_t n;
	struct fault *fault;
	enum status st;
};

/* The text of this back end, or the common one. */
static const char *
own(const char *const text[2], enum dialect d)
{
	return text[d] != NULL ? text[d] : text[DIALECT_SQLITE];
}

/* Adds a condition: each '?' of it is this value. */
static void
bind(struct asking *q, const char *sql, struct arg value)
{
	q->args[q->n++] = value;
	for (const char *p = sql; *p != '\0'; p++)
		if (*p == '?')
			buf_printf(&q->sql, "$%zu", q->n);
		else
			buf_char(&q->sql, *p);
}

static void
narrow(struct asking *q, enum field field, struct arg value)
{
	const struct clause *c = NULL;

	for (size_t i = 0; i < q->view->n_clauses; i++)
		if (q->view->clauses[i].field == field)
			c = &q->view->clauses[i];
	if (q->st != ST_OK)
		return;
	if (c == NULL || q->n == ARGS_MAX) {
		fault_set(q->fault, "%s does not narrow this list",
		    field_names[field]);
		q->st = ST_USAGE;
		return;
	}
	buf_puts(&q->sql, " AND ");
	bind(q, own(c->sql, q->dialect), value);
}

static void
narrow_text(struct asking *q, enum field field, struct str s)
{
	if (s.n > 0)
		narrow(q, field, arg_text(s));
}

/* Nothing that the index could hold: no letter and no digit. */
static bool
blank(struct str word)
{
	for (size_t i = 0; i < word.n; i++) {
		unsigned char c = (unsigned char)word.p[i];

		if (c >= 0x80 || (c >= '0' && c <= '9') ||
		    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
			return false;
	}
	return true;
}

/* Every word of a person in quotes: FTS5 sees no operator of theirs. */
static void
quote_words(struct buf *b, struct str s)
{
	for (;;) {
		struct str word;

		s = str_trim(s);
		if (s.n == 0)
			return;
		word = str_cut(&s, ' ');
		if (blank(word))
			continue;
		buf_char(b, '"');
		for (size_t i = 0; i < word.n; i++)
			if (word.p[i] != '"' && word.p[i] != '\0')
				buf_char(b, word.p[i]);
		buf_puts(b, "\" ");
	}
}

static void
order(struct asking *q, struct str sort)
{
	bool down = str_starts(sort, STR("-"));

	if (sort.n == 0) {
		buf_puts(&q->sql, q->driver->order != NULL ? q->driver->order
							   : q->view->order);
		return;
	}
	if (down)
		sort = str_sub(sort, 1, sort.n);
	for (size_t i = 0; i < q->view->n; i++)
		if (str_is(sort, q->view->columns[i].name)) {
			buf_printf(&q->sql, " ORDER BY %zu%s", i + 1,
			    down ? " DESC" : "");
			return;
		}
	fault_set(q->fault, "--sort %.*s: no such column", STR_ARG(sort));
	q->st = ST_USAGE;
}

/* Counts no further than it takes to tell the rare from the common. */
static void
drive(struct asking *q, struct store *s, const struct store_filter *w)
{
	const struct strs *lists[] = { NULL, &w->party, &w->mineral };
	struct str until = w->until.n > 0 ? w->until : STR("~"), value;
	int64_t n, least = INT64_MAX;

	q->driver = &drivers[0];
	for (size_t d = 1; d < 3 && q->view->from != NULL; d++)
		for (size_t i = 0; i < lists[d]->n && q->st == ST_OK; i++) {
			q->st = db_int(s, drivers[d].few,
			    ARGS(T(lists[d]->v[i]), T(w->since), T(until)),
			    NULL, &n, q->fault);
			if (n >= least)
				continue;
			least = n;
			value = lists[d]->v[i];
			q->driver = &drivers[d];
		}
	buf_puts(&q->sql, own(q->view->select, q->dialect));
	if (q->driver->from != NULL)
		buf_puts(&q->sql, q->driver->from);
	if (q->view->from != NULL)
		buf_puts(&q->sql, q->view->from);
	if (q->driver->from == NULL || q->st != ST_OK)
		return;
	bind(q, q->driver->match, arg_text(value));
	if (w->since.n > 0)
		bind(q, q->driver->since, arg_text(w->since));
	if (w->until.n > 0)
		bind(q, q->driver->until, arg_text(w->until));
}

struct handing {
	const struct view *view;
	bool (*row)(void *, const struct store_cell *);
	void *ctx;
};

static bool
hand_over(void *ctx, const struct store_cell *cells, size_t n)
{
	struct handing *h = ctx;
	struct store_cell out[40];

	for (size_t i = 0; i < h->view->n && i < 40; i++) {
		out[i] = i < n ? cells[i] : (struct store_cell){ 0 };
		if (out[i].kind == SK_NONE ||
		    (out[i].kind == SK_TEXT && out[i].text.n == 0))
			out[i].kind = SK_NONE;
		else
			out[i].kind = h->view->columns[i].kind;
	}
	return h->row(h->ctx, out);
}

enum status
store_list(struct store *s, enum store_view v, const struct store_filter *w,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *f)
{
	struct asking q = { .fault = f, .dialect = s->backend->dialect };
	struct handing h = { .row = row, .ctx = ctx };
	struct buf words = buf_new(QUERY_BYTES);

	if ((size_t)v >= COUNT(views) || views[v].columns == NULL) {
		fault_set(f, "this list is not kept yet");
		return ST_USAGE;
	}
	q.view = h.view = &views[v];
	q.sql = buf_new(QUERY_BYTES);
	drive(&q, s, w);
	for (size_t i = 0; i < w->party.n; i++)
		narrow_text(&q, F_PARTY, w->party.v[i]);
	for (size_t i = 0; i < w->mineral.n; i++)
		narrow_text(&q, F_MINERAL, w->mineral.v[i]);
	narrow_text(&q, F_TYPE, w->type);
	narrow_text(&q, F_STATUS, w->status);
	narrow_text(&q, F_SOURCE, w->source);
	narrow_text(&q, F_TABLE, w->table);
	narrow_text(&q, F_SINCE, w->since);
	narrow_text(&q, F_UNTIL, w->until);
	narrow_text(&q, F_AS_OF, w->as_of);
	narrow_text(&q, F_ON, w->on);
	if (w->text.n > 0) {
		quote_words(&words, w->text);
		if (words.n == 0 || buf_status(&words) != ST_OK) {
			fault_set(f, "--text: holds no word");
			q.st = ST_USAGE;
		}
		narrow_text(&q, F_TEXT, buf_view(&words));
	}
	if (w->id != 0)
		narrow(&q, F_ID, arg_int(w->id));
	if (w->pending)
		narrow(&q, F_PENDING, arg_int(1));
	if (v == VIEW_SEARCH && w->text.n == 0 && q.st == ST_OK) {
		fault_set(f, "a search needs words");
		q.st = ST_USAGE;
	}
	if (q.st == ST_OK)
		order(&q, w->sort);
	if (q.st == ST_OK && w->limit > 0)
		buf_printf(&q.sql, " LIMIT %zu", w->limit);
	if (q.st == ST_OK)
		q.st = buf_status(&q.sql);
	if (q.st == ST_OK)
		q.st = db_text(s, q.sql.p, q.args, q.n, hand_over, &h, f);
	buf_free(&q.sql);
	buf_free(&words);
	return q.st;
}
