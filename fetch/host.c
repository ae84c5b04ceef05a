/*
 * Hosts and origins that a fetcher knows: who is one site, when one may be
 * asked, and the rules of its robots.txt.  Never sends anything.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/url.h"

#include "fetch/fetch_work.h"

int64_t
mono_ms(void)
{
	struct timespec t;

	if (clock_gettime(CLOCK_MONOTONIC, &t) != 0)
		return 0;
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static char *
lower_copy(struct str s)
{
	char *p = malloc(s.n + 1);

	if (p == NULL)
		return NULL;
	for (size_t i = 0; i < s.n; i++)
		p[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32
							     : s.p[i]);
	p[s.n] = '\0';
	return p;
}

/* One more pointer of room, in steps of doubling. */
static bool
grow(void **list, size_t n)
{
	void *more;

	if (n >= HOSTS_MAX)
		return false;
	if ((n & (n - 1)) != 0)
		return true;
	more = realloc(*list, (n == 0 ? 1 : n * 2) * sizeof(void *));
	if (more == NULL)
		return false;
	*list = more;
	return true;
}

static bool
is_address(struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] == ':')
			return true;
	return name.n > 0 && name.p[name.n - 1] >= '0' &&
	       name.p[name.n - 1] <= '9';
}

static struct place *
place_new(const struct fetcher *f, struct str name)
{
	struct place *p = calloc(1, sizeof(*p));
	const char *site = NULL;

	if (p == NULL)
		return NULL;
	p->name = lower_copy(name);
	if (p->name != NULL && f->psl != NULL && !is_address(name))
		site = psl_registrable_domain(f->psl, p->name);
	if (p->name != NULL)
		p->site = lower_copy(str_of(site != NULL ? site : p->name));
	if (p->site == NULL) {
		free(p->name);
		free(p);
		return NULL;
	}
	return p;
}

enum status
host_place(struct fetcher *f, struct str url, struct place **out)
{
	struct str name = url_host(url);
	void *list = f->places;
	struct place *p;

	for (size_t i = 0; i < f->n_places; i++)
		if (str_eq_nocase(name, str_of(f->places[i]->name))) {
			*out = f->places[i];
			return ST_OK;
		}
	if (!grow(&list, f->n_places))
		return ST_NOMEM;
	f->places = list;
	p = place_new(f, name);
	if (p == NULL)
		return ST_NOMEM;
	f->places[f->n_places++] = *out = p;
	return ST_OK;
}

/* scheme://host[:port], lower case, the scheme's own port left out. */
static void
origin_text(struct str url, struct buf *b)
{
	struct url u = url_split(url);
	bool tls = str_eq_nocase(u.scheme, STR("https"));
	bool v6 = str_find(u.host, STR(":"), 0) != SIZE_MAX;
	char *host = lower_copy(u.host);

	buf_puts(b, tls ? "https://" : "http://");
	buf_puts(b, v6 ? "[" : "");
	buf_puts(b, host != NULL ? host : "");
	buf_puts(b, v6 ? "]" : "");
	if (u.port.n > 0 && !str_is(u.port, tls ? "443" : "80")) {
		buf_char(b, ':');
		buf_str(b, u.port);
	}
	free(host);
}

enum status
host_origin(struct fetcher *f, struct str url, struct origin **out)
{
	struct buf name = buf_new(URL_MAX + 16);
	void *list = f->origins;
	enum status st = ST_OK;
	struct origin *o;

	origin_text(url, &name);
	st = buf_status(&name);
	if (st != ST_OK)
		goto out;
	for (size_t i = 0; i < f->n_origins; i++)
		if (str_eq(f->origins[i]->kept.origin, buf_view(&name))) {
			*out = f->origins[i];
			goto out;
		}
	o = grow(&list, f->n_origins) ? calloc(1, sizeof(*o)) : NULL;
	f->origins = list;
	if (o == NULL) {
		st = ST_NOMEM;
		goto out;
	}
	o->kept.origin = buf_view(&name); /* handed over */
	name.p = NULL;
	f->origins[f->n_origins++] = *out = o;
out:
	buf_free(&name);
	return st;
}

enum status
host_origin_set(struct origin *o, struct str robots, int64_t until)
{
	char *copy = malloc(robots.n + 1);

	if (copy == NULL)
		return ST_NOMEM;
	if (robots.n > 0)
		memcpy(copy, robots.p, robots.n);
	copy[robots.n] = '\0';
	free((void *)(uintptr_t)o->kept.robots.p);
	o->kept.robots = (struct str){ copy, robots.n };
	o->kept.robots_until = until;
	o->read = false;
	return ST_OK;
}

enum status
host_rules(struct fetcher *f, struct origin *o)
{
	enum status st;

	if (o->read)
		return ST_OK;
	if (o->rules_arena == NULL)
		o->rules_arena = arena_new(RULES_BYTES);
	if (o->rules_arena == NULL)
		return ST_NOMEM;
	arena_reset(o->rules_arena);
	st = robots_read(
	    o->rules_arena, o->kept.robots, str_of(f->agent), &o->rules);
	o->read = st == ST_OK;
	return st;
}

void
host_free_all(struct fetcher *f)
{
	for (size_t i = 0; i < f->n_origins; i++) {
		struct origin *o = f->origins[i];

		arena_free(o->rules_arena);
		free((void *)(uintptr_t)o->kept.robots.p);
		free((void *)(uintptr_t)o->kept.origin.p);
		free(o);
	}
	free(f->origins);
	for (size_t i = 0; i < f->n_places; i++) {
		free(f->places[i]->name);
		free(f->places[i]->site);
		free(f->places[i]);
	}
	free(f->places);
}

bool
host_may_start(const struct fetcher *f, const struct place *p, int64_t ms)
{
	unsigned same = 0;

	if (p->busy || p->first == NULL || ms < p->ready_ms ||
	    f->running >= f->limits.parallel)
		return false;
	for (size_t i = 0; i < f->n_places && same < f->limits.per_site; i++)
		if (f->places[i]->busy &&
		    strcmp(f->places[i]->site, p->site) == 0)
			same++;
	return same < f->limits.per_site;
}

/* The pause is the fetcher's or the crawl-delay, whichever is longer; what a
 * crawl-delay asks is remembered for the next pass. */
void
host_rest(struct fetcher *f, struct call *c)
{
	int64_t ms = mono_ms(), gap = f->limits.gap_ms;
	struct origin *o;

	c->place->busy = false;
	if (host_origin(f, c->url, &o) == ST_OK && o->read &&
	    o->rules.delay_s > 0) {
		int64_t delay = (int64_t)(o->rules.delay_s * 1000);

		if (delay > gap)
			gap = delay;
		o->kept.next_at =
		    f->now + (ms - f->begin_ms + delay + 999) / 1000;
	}
	c->place->ready_ms = ms + gap;
}
