/*
 * One document into the store, in one transaction: what it says, the bytes
 * that prove it, the instruments it speaks of, what it proposes and whom it
 * is told to.  Never half of it.
 */
#include <string.h>

#include "base/hash.h"
#include "base/json.h"
#include "base/url.h"

#include "store/join.h"
#include "store/lifecycle.h"
#include "store/sim.h"

#define PUT_BYTES   ((size_t)32 << 20) /* keys, lists, JSON of one document */
#define QUOTE_BYTES ((size_t)300)      /* of one piece of evidence */
#define TIER_NONE   3 /* what an import without a source counts as */

struct putting {
	struct store *s;
	struct arena *a;
	const struct store_put *in;
	const struct store_policy *policy;
	struct store_put_done done;
	struct fault *fault;
	struct str hash, domain;
	uint64_t sim;
	int64_t dup_of;
	uint32_t tier;
	bool baseline;     /* the source's first run: nothing is told */
	int64_t *events;   /* row of each of facts.events */
	struct joined *at; /* instrument of each */
	int64_t *agreements;
};

static struct str
commas(struct arena *a, const struct strs *list)
{
	struct buf b = buf_new((size_t)64 << 10);
	struct str s;

	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_char(&b, ',');
		buf_str(&b, list->v[i]);
	}
	s = str_keep(a, buf_view(&b));
	buf_free(&b);
	return s;
}

static struct str
text_value(const struct event *e, enum value_key key)
{
	for (size_t i = 0; i < e->n_values; i++)
		if (e->values[i].key == key)
			return e->values[i].text;
	return (struct str){ NULL, 0 };
}

static struct str
day_of(const struct putting *p, const struct event *e)
{
	return e->date.n > 0 ? e->date : str_sub(p->in->doc->published, 0, 10);
}

/* ---- the document ---------------------------------------------------------- */

struct near {
	uint64_t sim;
	int64_t id;
};

static bool
take_near(void *ctx, const struct store_cell *c, size_t n)
{
	struct near *near = ctx;

	(void)n;
	if (near->id == 0 &&
	    sim_distance(near->sim, (uint64_t)c[1].integer) <= SIM_DISTANCE)
		near->id = c[0].integer;
	return true;
}

static enum status
find_copy(struct putting *p)
{
	struct near near = { p->sim, 0 };
	enum status st;

	st = db_int(p->s,
	    "SELECT id FROM document WHERE content_hash=$1 AND dup_of IS NULL"
	    " ORDER BY id LIMIT 1",
	    ARGS(T(p->hash)), NULL, &near.id, p->fault);
	if (st == ST_OK && near.id == 0 && p->in->doc->text.n >= 400)
		st = db_run(p->s,
		    "SELECT d.id,d.simhash FROM simband b JOIN document d ON"
		    " d.id=b.doc_id WHERE d.dup_of IS NULL AND ((band=0 AND"
		    " val=$1) OR (band=1 AND val=$2) OR (band=2 AND val=$3) OR"
		    " (band=3 AND val=$4)) ORDER BY d.id",
		    ARGS(I(p->sim & 0xffff), I((p->sim >> 16) & 0xffff),
			I((p->sim >> 32) & 0xffff), I(p->sim >> 48)),
		    take_near, &near, p->fault);
	p->dup_of = near.id;
	p->done.duplicate = near.id != 0;
	return st;
}

static enum status
put_document(struct putting *p, struct str key)
{
	const struct document *d = p->in->doc;
	const struct facts *facts = p->in->facts;
	enum status st = find_copy(p);

	if (st == ST_OK)
		st = db_int(p->s,
		    "INSERT INTO document(source_id,url_key,url,title,byline,"
		    "publisher,domain,language,published,seen_at,content_hash,"
		    "simhash,dup_of,tier,patterns,places,minerals) VALUES($1,"
		    "$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)"
		    " RETURNING id",
		    ARGS(I(p->in->source), T(key), T(d->url), T(d->title),
			T(d->byline), T(d->source), T(p->domain),
			T(d->language), T(d->published), I(p->in->now),
			T(p->hash), I(p->sim),
			p->dup_of ? I(p->dup_of) : arg_null(), I(p->tier),
			T(p->in->patterns), T(commas(p->a, &facts->places)),
			T(commas(p->a, &facts->minerals))),
		    NULL, &p->done.document, p->fault);
	if (st == ST_OK)
		st = db_run(p->s, "INSERT INTO doc_text VALUES($1,$2)",
		    ARGS(I(p->done.document), T(d->text)), NULL, NULL,
		    p->fault);
	if (st == ST_OK)
		st = db_run(p->s,
		    "INSERT INTO doc_fts(rowid,body) VALUES($1,$2)",
		    ARGS(I(p->done.document), T(d->text)), NULL, NULL,
		    p->fault);
	for (unsigned i = 0; i < SIM_BANDS && st == ST_OK; i++)
		st = db_run(p->s, "INSERT INTO simband VALUES($1,$2,$3)",
		    ARGS(I(i), I((p->sim >> (16 * i)) & 0xffff),
			I(p->done.document)),
		    NULL, NULL, p->fault);
	return st;
}

/* ---- events ----------------------------------------------------------------- */

static struct str
values_json(struct putting *p, const struct event *e)
{
	struct buf b = buf_new((size_t)64 << 10);
	struct str s;

	buf_char(&b, '{');
	for (size_t i = 0; i < e->n_values; i++) {
		if (i > 0)
			buf_char(&b, ',');
		json_put_str(&b, str_of(value_word(e->values[i].key)));
		buf_char(&b, ':');
		if (value_is_number(e->values[i].key))
			json_put_number(&b, e->values[i].number);
		else
			json_put_str(&b, e->values[i].text);
	}
	buf_char(&b, '}');
	s = str_keep(p->a, buf_view(&b));
	buf_free(&b);
	return s;
}

/* Cuts before a started UTF-8 sequence. */
static struct str
quote_of(struct str text, struct span span)
{
	struct str q;

	if (span.beg > span.end || span.end > text.n)
		return (struct str){ NULL, 0 };
	q = str_sub(text, span.beg, span.end - span.beg);
	if (q.n > QUOTE_BYTES) {
		q.n = QUOTE_BYTES;
		while (q.n > 0 && ((unsigned char)q.p[q.n] & 0xc0) == 0x80)
			q.n--;
	}
	return q;
}

static enum status
put_event(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	const struct strs *sides[] = { &e->actors, &e->targets };
	const struct str roles[] = { STR_INIT("actor"), STR_INIT("target") };
	const struct joined *at = &p->at[i];
	enum status st;

	st = db_int(p->s,
	    "INSERT INTO event(doc_id,type,phase,modality,actors,targets,"
	    "minerals,day,day_basis,score,pattern,values_json,agreement_id,"
	    "stale,tx_from) VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,"
	    "$14,$15) RETURNING id",
	    ARGS(I(p->done.document), T(str_of(event_type_word(e->type))),
		T(str_of(phase_word(e->phase))),
		T(str_of(modality_word(e->modality))),
		T(commas(p->a, &e->actors)), T(commas(p->a, &e->targets)),
		T(commas(p->a, &e->minerals)), T(e->date), T(e->date_basis),
		D(e->confidence), T(e->pattern), T(values_json(p, e)),
		at->id ? I(at->id) : arg_null(), I(at->stale), I(p->in->now)),
	    NULL, &p->events[i], p->fault);
	for (size_t side = 0; side < 2; side++)
		for (size_t k = 0; k < sides[side]->n && st == ST_OK; k++)
			st = db_run(p->s,
			    "INSERT INTO event_party(event_id,place,role) "
			    "VALUES($1,$2,$3)"
			    " ON CONFLICT DO NOTHING",
			    ARGS(I(p->events[i]), T(sides[side]->v[k]),
				T(roles[side])),
			    NULL, NULL, p->fault);
	for (size_t k = 0; k < e->minerals.n && st == ST_OK; k++)
		st = db_run(p->s,
		    "INSERT INTO event_mineral(event_id,mineral) VALUES($1,$2)"
		    " ON CONFLICT DO NOTHING",
		    ARGS(I(p->events[i]), T(e->minerals.v[k])), NULL, NULL,
		    p->fault);
	for (size_t k = 0; k < e->n_evidence && st == ST_OK; k++)
		st = db_run(p->s, "INSERT INTO evidence VALUES($1,$2,$3,$4,$5)",
		    ARGS(I(p->events[i]), I(k), I(e->evidence[k].beg),
			I(e->evidence[k].end),
			T(quote_of(p->in->doc->text, e->evidence[k]))),
		    NULL, NULL, p->fault);
	p->done.events += st == ST_OK ? 1 : 0;
	return st;
}

/* ---- instruments ------------------------------------------------------------- */

static enum status
join_agreement(struct putting *p, size_t index)
{
	const struct agreement *g = &p->in->facts->agreements[index];
	struct told t = { .key = g->key,
		.kind = str_of(agreement_kind_word(g->kind)),
		.title = g->title,
		.parties = commas(p->a, &g->parties),
		.minerals = commas(p->a, &g->minerals) };
	struct joined joined = { 0 };
	enum status st = ST_OK;
	bool any = false;

	/* In the order of rank, so that "announced on Monday, signed on
	 * Tuesday" of one story walks up the states. */
	for (int s = STATE_NONE; s <= (int)STATE_ABANDONED && st == ST_OK; s++)
		for (size_t k = 0; k < g->n_events && st == ST_OK; k++) {
			size_t at = g->events[k];
			const struct event *e = &p->in->facts->events[at];
			enum state told = lifecycle_told(e);

			if ((int)told != s || told == STATE_NONE ||
			    e->headline_only)
				continue;
			t.state = told;
			t.day = day_of(p, e);
			t.resumed = e->type == EV_AGREEMENT_AMENDED ||
				    e->type == EV_REVIEW_HELD;
			st = join_told(p->s, &t, p->done.document, p->in->now,
			    &joined, p->fault);
			p->at[at] = joined;
			any = true;
		}
	if (!any || st != ST_OK)
		return st;
	p->agreements[index] = joined.id;
	for (size_t k = 0; k < g->n_events; k++)
		if (p->at[g->events[k]].id == 0)
			p->at[g->events[k]].id = joined.id;
	p->done.agreements++;
	return ST_OK;
}

static enum status
join_measure(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	struct str actors = commas(p->a, &e->actors);
	struct buf b = buf_new(4096);
	struct told t = { .measure = true,
		.kind = str_of(event_type_word(e->type)),
		.parties = actors,
		.minerals = commas(p->a, &e->minerals),
		.destination = commas(p->a, &e->targets),
		.legal_ref = text_value(e, VAL_LEGAL_REF),
		.until = text_value(e, VAL_UNTIL),
		.day = day_of(p, e),
		.state = lifecycle_told(e),
		.resumed = e->phase == PH_RESUMED,
		.follows = e->phase == PH_SUSPENDED || e->phase == PH_EASED ||
			   e->phase == PH_LIFTED || e->phase == PH_RESUMED ||
			   e->phase == PH_EXTENDED || e->phase == PH_EXPIRED };
	enum status st = ST_OK;

	if (!event_type_is_measure(e->type) || e->actors.n == 0 ||
	    t.state == STATE_NONE || e->headline_only)
		goto out;
	buf_printf(&b, "%.*s %.*s%s%.*s", STR_ARG(actors), STR_ARG(t.kind),
	    t.minerals.n > 0 ? ": " : "", STR_ARG(t.minerals));
	t.title = t.key = str_keep(p->a, buf_view(&b));
	st = join_told(
	    p->s, &t, p->done.document, p->in->now, &p->at[i], p->fault);
out:
	buf_free(&b);
	return st;
}

/* ---- alerts -------------------------------------------------------------------- */

static bool
worth_telling(
    const struct putting *p, const struct event *e, const struct joined *at)
{
	uint32_t tier = p->policy->max_tier != 0 ? p->policy->max_tier : 3;

	if (at->id == 0 || at->stale || !(at->moved || at->same) ||
	    e->headline_only || e->modality == MO_BACKGROUND ||
	    e->modality == MO_DENIED || p->tier > tier || p->baseline)
		return false;
	if (event_type_is_measure(e->type))
		return event_type_family(e->type) == 'C' ||
		       e->type == EV_IMPORT_TARIFF ||
		       e->type == EV_IMPORT_RESTRICTION;
	return lifecycle_told(e) >= STATE_ANNOUNCED;
}

static enum status
tell(struct putting *p, size_t i)
{
	const struct event *e = &p->in->facts->events[i];
	bool measure = event_type_is_measure(e->type), added = false;
	struct buf line = buf_new(8192), subject = buf_new(32);
	struct str parties = commas(p->a, &e->actors);
	struct str minerals = commas(p->a, &e->minerals);
	struct str state = measure ? str_of(phase_word(e->phase))
				   : str_of(state_word(lifecycle_told(e)));
	struct alert_new n = { .kind =
				   measure ? STR("measure") : STR("agreement"),
		.state = state,
		.agreement = p->at[i].id,
		.event = p->events[i],
		.source = p->in->source,
		.document = p->done.document,
		.tier = p->tier };
	int64_t publishers = 0;
	enum status st = ST_OK;

	if (p->policy->min_sources > 1)
		st = db_int(p->s,
		    "SELECT count(DISTINCT d.domain) FROM event e JOIN document"
		    " d ON d.id=e.doc_id WHERE e.agreement_id=$1 AND d.dup_of"
		    " IS NULL",
		    ARGS(I(p->at[i].id)), NULL, &publishers, p->fault);
	if (st != ST_OK ||
	    (p->policy->min_sources > 1 && publishers < p->policy->min_sources))
		goto out;
	buf_printf(
	    &subject, "%c%lld", measure ? 'M' : 'A', (long long)p->at[i].id);
	buf_printf(&line, "%.*s: %s %.*s", STR_ARG(parties),
	    measure ? event_type_word(e->type) : "agreement", STR_ARG(state));
	if (minerals.n > 0)
		buf_printf(&line, " on %.*s", STR_ARG(minerals));
	n.subject = n.key_subject = buf_view(&subject);
	n.headline = buf_view(&line);
	st = outbox_add(p->s, p->policy, &n, p->in->now, &added, p->fault);
	p->done.alerts += added ? 1 : 0;
out:
	buf_free(&line);
	buf_free(&subject);
	return st;
}

/* ---- proposals ------------------------------------------------------------------ */

static void
put_columns(struct buf *b, const struct rule_row *r, size_t beg, size_t end,
    int64_t agreement)
{
	buf_char(b, '{');
	for (size_t i = beg; i < end; i++) {
		const struct column *c = &r->columns[i];

		if (i > beg)
			buf_char(b, ',');
		json_put_str(b, c->name);
		buf_char(b, ':');
		if (agreement != 0 && (str_is(c->name, "agreement_id") ||
					  str_is(c->name, "subject_id")))
			buf_printf(b, "\"A%lld\"", (long long)agreement);
		else
			buf_str(b, c->text);
	}
	buf_char(b, '}');
}

static enum status
propose(struct putting *p, const struct rule_row *r)
{
	struct buf key = buf_new((size_t)64 << 10), row = key;
	int64_t agreement = r->agreement < p->in->facts->n_agreements
				? p->agreements[r->agreement]
				: 0;
	int64_t id = 0;
	const struct joined *at = NULL;
	bool fresh = false, weak = false;
	enum status st = ST_OK;

	for (size_t i = 0; i < r->n_events; i++)
		if (at == NULL || p->at[r->events[i]].id != 0)
			at = &p->at[r->events[i]];
	/* Tier 4 is evidence alone; what is stale changes no row. */
	if (p->tier >= 4 || r->n_events == 0 || (at != NULL && at->stale))
		return ST_OK;
	if (at != NULL && at->state >= STATE_IN_FORCE && p->tier >= 3)
		weak = true; /* until a second publisher says so */
	put_columns(&key, r, 0, r->n_keys, agreement);
	put_columns(&row, r, r->n_keys, r->n_columns, agreement);
	if (buf_status(&key) != ST_OK || buf_status(&row) != ST_OK) {
		st = ST_NOMEM;
		goto out;
	}
	st = db_int(p->s,
	    "INSERT INTO proposal(tbl,key,after_json,event_id,doc_id,"
	    "agreement_id,tier,weak,score,state,seen_at) VALUES($1,$2,$3,$4,"
	    "$5,$6,$7,$8,$9,'pending',$10) ON CONFLICT DO NOTHING"
	    " RETURNING id",
	    ARGS(T(str_of(rule_table_word(r->table))), T(buf_view(&key)),
		T(buf_view(&row)), I(p->events[r->events[0]]),
		I(p->done.document), agreement ? I(agreement) : arg_null(),
		I(p->tier), I(weak), D(r->confidence), I(p->in->now)),
	    &fresh, &id, p->fault);
	if (st == ST_OK && !fresh && !p->done.duplicate)
		st = db_run(p->s,
		    "UPDATE proposal SET sources=sources+1,"
		    " tier=min(tier,$4), score=max(score,$5), weak=CASE WHEN"
		    " (SELECT domain FROM document WHERE id=doc_id)<>$6 THEN 0"
		    " ELSE weak END WHERE tbl=$1 AND key=$2 AND after_json=$3",
		    ARGS(T(str_of(rule_table_word(r->table))),
			T(buf_view(&key)), T(buf_view(&row)), I(p->tier),
			D(r->confidence), T(p->domain)),
		    NULL, NULL, p->fault);
	p->done.proposals += fresh ? 1 : 0;
out:
	buf_free(&key);
	buf_free(&row);
	return st;
}

/* ---- the face --------------------------------------------------------------------- */

static enum status
put_facts(struct putting *p)
{
	const struct facts *facts = p->in->facts;
	enum status st = ST_OK;

	p->events = arena_take(p->a, (facts->n_events + 1) * sizeof(int64_t));
	p->at = arena_take(p->a, (facts->n_events + 1) * sizeof(*p->at));
	p->agreements =
	    arena_take(p->a, (facts->n_agreements + 1) * sizeof(int64_t));
	if (p->events == NULL || p->at == NULL || p->agreements == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < facts->n_agreements && st == ST_OK; i++)
		st = join_agreement(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = join_measure(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		st = put_event(p, i);
	for (size_t i = 0; i < facts->n_events && st == ST_OK; i++)
		if (worth_telling(p, &facts->events[i], &p->at[i]))
			st = tell(p, i);
	for (size_t i = 0; i < facts->n_rows && st == ST_OK; i++)
		st = propose(p, &facts->rows[i]);
	return st;
}

static bool
take_known(void *ctx, const struct store_cell *c, size_t n)
{
	struct putting *p = ctx;

	(void)n;
	p->done.known = true;
	p->done.document = c[0].integer;
	p->done.revised = !str_eq(c[1].text, p->hash);
	return true;
}

static enum status
put_all(struct putting *p, struct str key)
{
	int64_t first_run = 0;
	enum status st;

	st = db_run(p->s,
	    "SELECT id,content_hash FROM document WHERE url_key=$1",
	    ARGS(T(key)), take_known, p, p->fault);
	if (st == ST_OK && p->in->source != 0)
		st = db_int(p->s, "SELECT baseline_run FROM source WHERE id=$1",
		    ARGS(I(p->in->source)), NULL, &first_run, p->fault);
	p->baseline = !p->policy->backlog &&
		      (p->in->source == 0 || first_run == p->policy->run);
	if (st == ST_OK && p->done.revised)
		st = db_run(p->s,
		    "INSERT INTO doc_rev VALUES($1,$2,$3)"
		    " ON CONFLICT DO NOTHING",
		    ARGS(I(p->done.document), I(p->in->now), T(p->hash)), NULL,
		    NULL, p->fault);
	if (st == ST_OK && !p->done.known)
		st = put_document(p, key);
	if (st == ST_OK && !p->done.known)
		st = put_facts(p);
	if (st == ST_OK && p->in->entry != 0)
		st = db_run(p->s,
		    "UPDATE entry SET state='done', last_error='' WHERE id=$1",
		    ARGS(I(p->in->entry)), NULL, NULL, p->fault);
	return st;
}

enum status
store_put(struct store *s, const struct store_put *in,
    const struct store_policy *policy, struct store_put_done *out,
    struct fault *f)
{
	struct putting p = { .s = s, .in = in, .policy = policy, .fault = f };
	struct str url =
	    in->doc->canonical.n > 0 ? in->doc->canonical : in->doc->url;
	struct str key;
	enum status st = ST_NOMEM;

	p.a = arena_new(PUT_BYTES);
	if (p.a == NULL)
		return st;
	p.tier = in->doc->tier != 0 ? in->doc->tier : TIER_NONE;
	p.sim = sim_hash(in->doc->text);
	p.hash = hash_hex(p.a, in->doc->text);
	p.domain = sim_publisher(p.a, url);
	if (p.domain.n == 0)
		p.domain = in->doc->source;
	key = url_key(p.a, url);
	if (key.n == 0)
		key = in->doc->id.n > 0 ? in->doc->id : p.hash;
	if (p.hash.n == 0)
		goto out;
	st = db_begin(s, f);
	if (st == ST_OK)
		st = put_all(&p, key);
	st = db_end(s, st, f);
	if (st == ST_OK)
		*out = p.done;
out:
	arena_free(p.a);
	return st;
}
