/* See claim.h.  Where the store is one worker's, all of it is his. */
#include "cron/claim.h"

#include <time.h>

#include "base/buf.h"

#include "store/lease.h"

#define NAME_BYTES ((size_t)4096)
#define HOSTS_LOOK ((size_t)256) /* asked for at one call */

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

/* "host https://a.example" */
static struct str
lease_name(struct work *w, const char *kind, struct str name)
{
	struct buf b = buf_new(NAME_BYTES);
	struct str s;

	buf_printf(&b, "%s %.*s", kind, STR_ARG(name));
	s = str_keep(w->arena, buf_view(&b));
	if ((buf_status(&b) != ST_OK || s.n == 0) && w->st == ST_OK)
		w->st = ST_NOMEM;
	buf_free(&b);
	return s;
}

static void
take(struct work *w, const struct str *names, size_t n, size_t max, bool *mine)
{
	enum status st = w->st;

	if (st == ST_OK)
		st = store_lease_some(
		    w->store, names, n, max, lease_s(w), mine, w->fault);
	if (st != ST_OK && w->st == ST_OK)
		w->st = st;
	if (w->renewed_at == 0)
		w->renewed_at = clock_s();
}

bool
claim_has(const struct work *w, struct str url)
{
	return !store_is_shared(w->store) ||
	       stands_in(&w->hosts, origin_of(url));
}

bool
claim_refused(const struct work *w, struct str url)
{
	return stands_in(&w->refused, origin_of(url));
}

bool
claim_want(struct work *w, struct strs *hosts, struct str url)
{
	struct str origin = origin_of(url);

	if (claim_has(w, url) || stands_in(hosts, origin))
		return true;
	return hosts->n < HOSTS_LOOK && strs_add(w->arena, hosts, origin);
}

void
claim_hosts(struct work *w, const struct strs *hosts, size_t max)
{
	struct str *names = arena_take(w->arena, hosts->n * sizeof(*names));
	bool mine[HOSTS_LOOK] = { false };
	size_t got = 0;

	if (hosts->n == 0)
		return;
	if (names == NULL) {
		w->st = w->st == ST_OK ? ST_NOMEM : w->st;
		return;
	}
	for (size_t i = 0; i < hosts->n; i++)
		names[i] = lease_name(w, "host", hosts->v[i]);
	take(w, names, hosts->n, max, mine);
	for (size_t i = 0; i < hosts->n; i++)
		got += mine[i];
	for (size_t i = 0; i < hosts->n && w->st == ST_OK; i++) {
		struct strs *to = mine[i] ? &w->hosts : &w->refused;

		if ((mine[i] || got < max) &&
		    !strs_add(w->arena, to, hosts->v[i]))
			w->st = ST_NOMEM;
	}
	w->gained = w->gained || got > 0;
}

bool
claim_channel(struct work *w, struct str name)
{
	bool mine = !store_is_shared(w->store);
	struct str lease;

	if (mine)
		return true;
	lease = lease_name(w, "channel", name);
	take(w, &lease, 1, 1, &mine);
	return mine;
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
