/*
 * See dump.h.  A table of what is handed out; reads only.
 */
#include "store/dump.h"

#include "store/db.h"

#define COLUMNS_MAX ((size_t)40)

static const struct store_column c_document[] = {
	{ "page", SK_TEXT, false, false }, { "url", SK_TEXT, false, false },
	{ "title", SK_TEXT, false, false }, { "byline", SK_TEXT, false, false },
	{ "publisher", SK_TEXT, false, false },
	{ "domain", SK_TEXT, false, false }, { "tier", SK_INT, false, false },
	{ "language", SK_TEXT, false, false },
	{ "published", SK_TEXT, false, false },
	{ "date_suspect", SK_BOOL, false, false },
	{ "seen", SK_INSTANT, false, false },
	{ "corrections", SK_INT, false, false },
	{ "state", SK_TEXT, false, false },
	{ "copy_of", SK_TEXT, false, false },
	{ "places", SK_LIST, false, false },
	{ "minerals", SK_LIST, false, false },
	{ "hash", SK_TEXT, false, false }, { "text", SK_TEXT, false, false }
};
static const struct store_column c_revision[] = {
	{ "page", SK_TEXT, false, false }, { "revision", SK_INT, false, false },
	{ "until", SK_INSTANT, false, false },
	{ "hash", SK_TEXT, false, false }, { "title", SK_TEXT, false, false },
	{ "text", SK_TEXT, false, false }
};
static const struct store_column c_instrument[] = { { "instrument", SK_TEXT,
							false, false },
	{ "measure", SK_BOOL, false, false }, { "kind", SK_TEXT, false, false },
	{ "title", SK_TEXT, false, false },
	{ "parties", SK_LIST, false, false },
	{ "minerals", SK_LIST, false, false },
	{ "state", SK_TEXT, false, false }, { "since", SK_TEXT, false, false },
	{ "announced_on", SK_TEXT, false, false },
	{ "expected_on", SK_TEXT, false, false },
	{ "signed_on", SK_TEXT, false, false },
	{ "in_force_on", SK_TEXT, false, false },
	{ "suspended_on", SK_TEXT, false, false },
	{ "ended_on", SK_TEXT, false, false },
	{ "until", SK_TEXT, false, false },
	{ "legal_ref", SK_TEXT, false, false },
	{ "destination", SK_TEXT, false, false },
	{ "parent", SK_TEXT, false, false },
	{ "merged_into", SK_TEXT, false, false } };
static const struct store_column c_event[] = {
	{ "page", SK_TEXT, false, false }, { "event", SK_INT, false, false },
	{ "type", SK_TEXT, false, false }, { "phase", SK_TEXT, false, false },
	{ "modality", SK_TEXT, false, false },
	{ "actors", SK_LIST, false, false },
	{ "targets", SK_LIST, false, false },
	{ "minerals", SK_LIST, false, false },
	{ "date", SK_TEXT, false, false },
	{ "date_basis", SK_TEXT, false, false },
	{ "until", SK_TEXT, false, false }, { "values", SK_JSON, false, false },
	{ "confidence", SK_NUMBER, false, false },
	{ "pattern", SK_TEXT, false, false },
	{ "stale", SK_BOOL, false, false },
	{ "rejected", SK_BOOL, false, false },
	{ "revision", SK_INT, false, false },
	{ "known_from", SK_INSTANT, false, false },
	{ "known_to", SK_INSTANT, false, false },
	{ "instrument", SK_TEXT, false, false }
};
static const struct store_column c_evidence[] = {
	{ "page", SK_TEXT, false, false }, { "event", SK_INT, false, false },
	{ "nr", SK_INT, false, false }, { "start", SK_INT, false, false },
	{ "end", SK_INT, false, false }, { "quote", SK_TEXT, false, false }
};
static const struct store_column c_proposal[] = {
	{ "rule_table", SK_TEXT, false, false },
	{ "key", SK_JSON, false, false }, { "before", SK_JSON, false, false },
	{ "after", SK_JSON, false, false }, { "tier", SK_INT, false, false },
	{ "weak", SK_BOOL, false, false }, { "sources", SK_INT, false, false },
	{ "confidence", SK_NUMBER, false, false },
	{ "state", SK_TEXT, false, false },
	{ "decided_by", SK_TEXT, false, false },
	{ "decided", SK_INSTANT, false, false },
	{ "comment", SK_TEXT, false, false }, { "page", SK_TEXT, false, false }
};
static const struct store_column c_rule[] = { { "rule_table", SK_TEXT, false,
						  false },
	{ "key", SK_JSON, false, false }, { "row", SK_JSON, false, false },
	{ "valid_from", SK_TEXT, false, false },
	{ "valid_to", SK_TEXT, false, false },
	{ "known_from", SK_INSTANT, false, false },
	{ "known_to", SK_INSTANT, false, false } };
static const struct store_column c_alert[] = {
	{ "kind", SK_TEXT, false, false }, { "state", SK_TEXT, false, false },
	{ "headline", SK_TEXT, false, false },
	{ "page", SK_TEXT, false, false }, { "tier", SK_INT, false, false },
	{ "created", SK_INSTANT, false, false },
	{ "channel", SK_TEXT, false, false },
	{ "delivery", SK_TEXT, false, false },
	{ "attempts", SK_INT, false, false }
};
static const struct store_column c_audit[] = { { "seq", SK_INT, false, false },
	{ "at", SK_INSTANT, false, false }, { "actor", SK_TEXT, false, false },
	{ "verb", SK_TEXT, false, false }, { "object", SK_TEXT, false, false },
	{ "before", SK_TEXT, false, false }, { "after", SK_TEXT, false, false },
	{ "hash", SK_TEXT, false, false } };

#define TABLE(name, q)                                                     \
	{                                                                  \
#name, c_##name, sizeof(c_##name) / sizeof(c_##name[0]), q \
	}
static const struct dumped {
	const char *name;
	const struct store_column *columns;
	size_t n;
	enum statement q;
} tables[] = {
	TABLE(document, Q_DUMP_DOCUMENTS),
	TABLE(revision, Q_DUMP_REVISIONS),
	TABLE(instrument, Q_DUMP_INSTRUMENTS),
	TABLE(event, Q_DUMP_EVENTS),
	TABLE(evidence, Q_DUMP_EVIDENCE),
	TABLE(proposal, Q_DUMP_PROPOSALS),
	TABLE(rule, Q_DUMP_RULES),
	TABLE(alert, Q_DUMP_ALERTS),
	TABLE(audit, Q_DUMP_AUDIT),
};
#define TABLES (sizeof(tables) / sizeof(tables[0]))

const char *
store_dump_table(size_t i, const struct store_column **columns, size_t *n)
{
	if (i >= TABLES)
		return NULL;
	*columns = tables[i].columns;
	*n = tables[i].n;
	return tables[i].name;
}

struct handing {
	const struct dumped *table;
	bool (*row)(void *ctx, const struct store_cell *);
	void *ctx;
};

static bool
hand_over(void *ctx, const struct store_cell *cells, size_t n)
{
	struct handing *h = ctx;
	struct store_cell out[COLUMNS_MAX];

	for (size_t i = 0; i < h->table->n && i < COLUMNS_MAX; i++) {
		out[i] = i < n ? cells[i] : (struct store_cell){ 0 };
		if (out[i].kind == SK_NONE ||
		    (out[i].kind == SK_TEXT && out[i].text.n == 0))
			out[i].kind = SK_NONE;
		else
			out[i].kind = h->table->columns[i].kind;
	}
	return h->row(h->ctx, out);
}

enum status
store_dump(struct store *s, size_t i,
    bool (*row)(void *ctx, const struct store_cell *), void *ctx,
    struct fault *f)
{
	struct handing h = { &tables[i], row, ctx };

	return db_run(s, tables[i].q, NO_ARGS, hand_over, &h, f);
}
