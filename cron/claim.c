/* See claim.h.  Where the store is one worker's, all of it is his. */
#include "cron/claim.h"

#include <time.h>

#include "base/buf.h"

#include "store/lease.h"

#define NAME_BYTES ((size_t)512)

/* Longer than one answer may take, or it would run out between two. */
static int64_t
lease_s(const struct work *w)
{
	return 90 + 2 * (int64_t)w->in->config->timeout_s;
}

static int64_t
clock_s(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec;
}

/* "https://a.example" of an address. */
static struct str
origin_of(struct str url)
{
	size_t at = str_find(url, STR("://"), 0);
	size_t end = at == SIZE_MAX ? at : at + 3;

	while (end < url.n && url.p[end] != '/' && url.p[end] != '?' &&
	       url.p[end] != '#')
		end++;
	return str_sub(url, 0, end < url.n ? end : url.n);
}

static bool
stands_in(const struct strs *list, struct str s)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq_nocase(list->v[i], s))
			return true;
	return false;
}

static bool
take(struct work *w, const char *kind, struct str name)
{
	struct buf b = buf_new(NAME_BYTES);
	bool mine = false;
	enum status st;

	buf_printf(&b, "%s %.*s", kind, STR_ARG(name));
	st = buf_status(&b);
	if (st == ST_OK)
		st = store_lease(
		    w->store, buf_view(&b), lease_s(w), &mine, w->fault);
	if (st != ST_OK && w->st == ST_OK)
		w->st = st;
	buf_free(&b);
	if (w->renewed_at == 0)
		w->renewed_at = clock_s();
	return mine;
}

bool
claim_has(const struct work *w, struct str url)
{
	return !store_is_shared(w->store) ||
	       stands_in(&w->hosts, origin_of(url));
}

bool
claim_host(struct work *w, struct str url, size_t max)
{
	struct str origin = origin_of(url);

	if (claim_has(w, url))
		return true;
	if (w->hosts.n >= max || stands_in(&w->refused, origin))
		return false;
	if (take(w, "host", origin)) {
		w->gained = true;
		return strs_add(
		    w->arena, &w->hosts, str_keep(w->arena, origin));
	}
	if (!strs_add(w->arena, &w->refused, str_keep(w->arena, origin)) &&
	    w->st == ST_OK)
		w->st = ST_NOMEM;
	return false;
}

bool
claim_channel(struct work *w, struct str name)
{
	return !store_is_shared(w->store) || take(w, "channel", name);
}

enum status
claim_recall(struct work *w)
{
	struct host *hosts;
	size_t n;
	enum status st;

	if (!w->gained)
		return ST_OK;
	w->gained = false;
	st = store_hosts(w->store, w->arena, &hosts, &n, w->fault);
	for (size_t i = 0; i < n && st == ST_OK; i++)
		if (claim_has(w, hosts[i].origin))
			st = fetch_host_put(w->fetcher, &hosts[i]);
	return st;
}

void
claim_renew(struct work *w)
{
	int64_t now;

	if (!store_is_shared(w->store))
		return;
	now = clock_s();
	if (now - w->renewed_at < lease_s(w) / 4)
		return;
	w->renewed_at = now;
	if (store_lease_renew(w->store, lease_s(w), w->fault) != ST_OK &&
	    w->st == ST_OK)
		w->st = ST_ABSENT;
}

enum status
claim_end(struct work *w)
{
	size_t n = fetch_host_count(w->fetcher), kept = 0;
	struct host *hosts = arena_take(w->arena, (n + 1) * sizeof(*hosts));
	enum status st;

	if (hosts == NULL)
		return ST_NOMEM;
	for (size_t i = 0; i < n; i++) {
		hosts[kept] = fetch_host_at(w->fetcher, i);
		kept += claim_has(w, hosts[kept].origin);
	}
	st =
	    kept > 0 ? store_put_hosts(w->store, hosts, kept, w->fault) : ST_OK;
	if (st == ST_OK)
		st = store_lease_end(w->store, w->fault);
	w->hosts.n = w->refused.n = 0;
	return st;
}
