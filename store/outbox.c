/*
 * The outbox: one alert a subject and state, one delivery a channel, made in
 * the transaction of the fact it tells.  Never sends anything.
 */
#include "store/outbox.h"

#include "base/buf.h"
#include "base/hash.h"

#define CAP_DEFAULT  20 /* alerts a source and run */
#define ATTEMPTS_MAX 12
#define PAUSE_MAX_S  (INT64_C(6) * 3600)

static enum status
insert(struct store *s, const struct store_policy *p, const struct alert_new *n,
    int64_t now, bool *added, struct fault *f)
{
	struct arena *a = arena_new((size_t)64 << 10);
	struct buf b = buf_new((size_t)32 << 10);
	struct str key;
	int64_t id = 0;
	bool fresh = false;
	enum status st = ST_NOMEM;

	if (a == NULL)
		goto out;
	buf_printf(&b, "%.*s\n%.*s\n%.*s", STR_ARG(n->kind),
	    STR_ARG(n->key_subject), STR_ARG(n->state));
	key = hash_hex(a, buf_view(&b));
	if (key.n == 0)
		goto out;
	st = db_insert(s, Q_ALERT_ADD,
	    ARGS(T(key), T(n->kind), T(n->state), T(n->headline), T(n->subject),
		arg_id(n->agreement), arg_id(n->event), arg_id(n->document),
		I(n->source), I(n->tier), I(p->run), I(now)),
	    &id, f);
	fresh = st == ST_OK && id != 0;
	for (size_t i = 0; i < p->channels.n && fresh && st == ST_OK; i++)
		st = db_run(s, Q_DELIVERY_ADD,
		    ARGS(I(id), T(p->channels.v[i]), I(now)), NULL, NULL, f);
	if (st == ST_OK && added != NULL)
		*added = fresh;
out:
	arena_free(a);
	buf_free(&b);
	return st;
}

enum status
outbox_add(struct store *s, const struct store_policy *p,
    const struct alert_new *n, int64_t now, bool *added, struct fault *f)
{
	int64_t cap = p->cap != 0 ? p->cap : CAP_DEFAULT, so_far = 0;
	struct alert_new digest;
	struct buf b = buf_new(64);
	enum status st = ST_OK;

	if (added != NULL)
		*added = false;
	if (n->source != 0)
		st = db_int(s, Q_ALERT_COUNT, ARGS(I(p->run), I(n->source)),
		    NULL, &so_far, f);
	if (st == ST_OK && so_far < cap)
		return insert(s, p, n, now, added, f);
	if (st == ST_OK) {
		buf_printf(
		    &b, "%lld/%lld", (long long)p->run, (long long)n->source);
		digest = (struct alert_new){ .kind = STR("digest"),
			.state = buf_view(&b),
			.headline = STR("more news from one source than a "
					"pass tells one by one: see "
					"pactwatch events"),
			.subject = n->subject,
			.key_subject = buf_view(&b) };
		st = insert(s, p, &digest, now, added, f);
	}
	buf_free(&b);
	return st;
}

struct reading {
	struct arena *a;
	struct store_delivery *items;
	size_t n, max;
};

static bool
take_delivery(void *ctx, const struct store_cell *c, size_t n)
{
	struct reading *r = ctx;
	struct store_delivery *d = &r->items[r->n];
	struct str *texts[] = { &d->channel, &d->key, &d->kind, &d->state,
		&d->headline, &d->subject, &d->title, &d->parties, &d->minerals,
		&d->day, &d->quote, &d->url, &d->publisher, &d->doc_title };

	(void)n;
	if (r->n == r->max)
		return false;
	d->alert = c[0].integer;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		*texts[i] = str_keep(r->a, c[i + 1].text);
	d->tier = (uint32_t)c[15].integer;
	d->publishers = (uint32_t)c[16].integer;
	d->created_at = c[17].integer;
	d->attempts = (uint32_t)c[18].integer;
	d->type = str_keep(r->a, c[19].text);
	d->confidence = c[20].number;
	r->n++;
	return true;
}

static bool
add_other(void *ctx, const struct store_cell *c, size_t n)
{
	struct buf *b = ctx;

	(void)n;
	if (b->n > 0)
		buf_puts(b, "; ");
	buf_str(b, c[0].text);
	return true;
}

/* Who else tells it; deliveries of one alert stand together and share it. */
static enum status
name_others(struct store *s, struct reading *r, struct fault *f)
{
	struct buf b = buf_new((size_t)64 << 10);
	enum status st = ST_OK;

	for (size_t i = 0; i < r->n && st == ST_OK; i++) {
		struct store_delivery *d = &r->items[i];

		if (d->publishers < 2)
			continue;
		if (i > 0 && d[-1].alert == d->alert) {
			d->others = d[-1].others;
			continue;
		}
		buf_clear(&b);
		st = db_run(s, Q_ALERT_OTHERS,
		    ARGS(I(d->alert), T(d->publisher)), add_other, &b, f);
		d->others = str_keep(r->a, buf_view(&b));
	}
	buf_free(&b);
	return st;
}

enum status
store_deliveries(struct store *s, struct arena *a, int64_t now, size_t max,
    struct store_delivery **out, size_t *n, struct fault *f)
{
	struct reading r = { .a = a, .max = max };
	enum status st;

	r.items = arena_take(a, (max + 1) * sizeof(*r.items));
	if (r.items == NULL)
		return ST_NOMEM;
	st = db_run(
	    s, Q_DELIVERY_DUE, ARGS(I(now), I(max)), take_delivery, &r, f);
	if (st == ST_OK)
		st = name_others(s, &r, f);
	if (st == ST_OK) {
		*out = r.items;
		*n = r.n;
	}
	return st;
}

enum status
store_delivered_all(struct store *s, const struct store_delivery *const *list,
    size_t n, int64_t now, struct fault *f)
{
	enum status st = db_begin(s, f);

	for (size_t i = 0; i < n && st == ST_OK; i++)
		st = db_run(s, Q_DELIVERY_SENT,
		    ARGS(I(list[i]->alert), T(list[i]->channel), I(now)), NULL,
		    NULL, f);
	return db_end(s, st, f);
}

enum status
store_delivered(struct store *s, const struct store_delivery *d, int64_t now,
    struct fault *f)
{
	return store_delivered_all(s, &d, 1, now, f);
}

enum status
store_undelivered(struct store *s, const struct store_delivery *d,
    struct str why, bool dead, int64_t now, struct fault *f)
{
	int64_t pause =
	    d->attempts < 9 ? (int64_t)60 << d->attempts : PAUSE_MAX_S;
	enum status st = db_begin(s, f);

	if (pause > PAUSE_MAX_S)
		pause = PAUSE_MAX_S;
	if (d->attempts + 1 >= ATTEMPTS_MAX)
		dead = true;
	if (st == ST_OK)
		st = db_run(s, Q_DELIVERY_FAILED,
		    ARGS(I(d->alert), T(d->channel),
			T(dead ? STR("dead") : STR("pending")), I(now + pause),
			T(why)),
		    NULL, NULL, f);
	return db_end(s, st, f);
}
