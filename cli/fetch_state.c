/*
 * Lines "feed ..." and "host ..." of fields in base64 and numbers, because a
 * validator is any bytes.  Never grows by itself: what is put is replaced.
 */
#include "cli/fetch_state.h"

#include <sys/stat.h>

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"

#define STATE_MAX  ((size_t)64 << 20) /* bytes: robots.txt of many hosts */
#define FEED_TEXTS 7
#define FEED_WORDS (1 + FEED_TEXTS + 8)
#define HOST_WORDS 6
#define WORDS_MAX  FEED_WORDS
#define FIRST_LINE "pactwatch fetch state 1"

static bool
path_of(const char *dir, char *out, size_t room)
{
	int n = snprintf(out, room, "%s/fetch.state", dir);

	return n > 0 && (size_t)n < room;
}

static bool
text_read(struct arena *a, struct str word, struct str *out)
{
	*out = (struct str){ 0 };
	return str_is(word, "-") || hash_unbase64(a, word, out);
}

static bool
number_read(struct str word, int64_t *out)
{
	bool minus = str_starts(word, STR("-"));
	uint64_t v;

	if (!str_number(str_sub(word, minus, word.n), INT64_MAX, &v))
		return false;
	*out = minus ? -(int64_t)v : (int64_t)v;
	return true;
}

/* The texts of a visit, in the order of the line. */
static void
texts_of(struct fetch_memory *m, struct str *texts[FEED_TEXTS])
{
	texts[0] = &m->url;
	texts[1] = &m->visit.etag;
	texts[2] = &m->visit.last_modified;
	texts[3] = &m->visit.body_hash;
	texts[4] = &m->visit.seen_url;
	texts[5] = &m->visit.moved_to;
	texts[6] = &m->visit.last_error;
}

static bool
feed_read(struct arena *a, const struct str *w, struct fetch_memory *m)
{
	struct visit *v = &m->visit;
	struct str *texts[FEED_TEXTS];
	int64_t n[8];

	texts_of(m, texts);
	for (size_t i = 0; i < FEED_TEXTS; i++)
		if (!text_read(a, w[1 + i], texts[i]))
			return false;
	for (size_t i = 0; i < 8; i++)
		if (!number_read(w[1 + FEED_TEXTS + i], &n[i]))
			return false;
	v->moved_since = n[0];
	v->plain_at = n[1];
	v->ok_at = n[2];
	v->next_at = n[3];
	v->interval_s = (uint32_t)n[4];
	v->fails = (uint32_t)n[5];
	v->gone = n[6] != 0;
	v->told_down = n[7] != 0;
	return true;
}

static bool
host_read(struct arena *a, const struct str *w, struct host *h)
{
	return text_read(a, w[1], &h->origin) &&
	       text_read(a, w[2], &h->robots) &&
	       number_read(w[3], &h->robots_until) &&
	       number_read(w[4], &h->hold_until) &&
	       number_read(w[5], &h->next_at);
}

static enum status
line_read(struct arena *a, struct str line, struct fetch_state *s)
{
	struct str words[WORDS_MAX];
	struct fetch_memory m = { 0 };
	struct host h = { 0 };
	size_t n = 0;

	while (line.n > 0 && n < WORDS_MAX)
		words[n++] = str_cut(&line, ' ');
	if (line.n == 0 && n == FEED_WORDS && str_is(words[0], "feed") &&
	    feed_read(a, words, &m))
		return fetch_state_put(a, s, m.url, &m.visit);
	if (line.n == 0 && n == HOST_WORDS && str_is(words[0], "host") &&
	    host_read(a, words, &h))
		return fetch_state_host(a, s, &h);
	return ST_SYNTAX;
}

enum status
fetch_state_read(struct arena *a, const char *dir, struct fetch_state *s,
    struct fault *fault)
{
	char path[4096];
	struct str text;
	enum status st;
	struct stat sb;

	if (!path_of(dir, path, sizeof(path)))
		return ST_USAGE;
	if (stat(path, &sb) != 0 && errno == ENOENT)
		return ST_OK;
	st = file_read(a, path, STATE_MAX, &text, fault);
	if (st != ST_OK)
		return st;
	if (!str_is(str_cut(&text, '\n'), FIRST_LINE)) {
		fault_at(fault, NULL, 1, 1, "%s is no state of ours", path);
		return ST_SYNTAX;
	}
	for (unsigned n = 2; text.n > 0 && st == ST_OK; n++) {
		st = line_read(a, str_cut(&text, '\n'), s);
		if (st != ST_OK)
			fault_set(fault, "%s: line %u cannot be read", path, n);
	}
	return st;
}

static bool
text_put(struct arena *a, struct buf *b, struct str s)
{
	struct str text =
	    hash_base64(a, (const unsigned char *)(s.n > 0 ? s.p : ""), s.n);

	buf_char(b, ' ');
	if (s.n == 0)
		buf_char(b, '-');
	else
		buf_str(b, text);
	return s.n == 0 || text.n > 0;
}

static bool
feed_put(struct arena *a, struct buf *b, struct fetch_memory m)
{
	const struct visit *v = &m.visit;
	struct str *texts[FEED_TEXTS];

	texts_of(&m, texts);
	buf_puts(b, "feed");
	for (size_t i = 0; i < FEED_TEXTS; i++)
		if (!text_put(a, b, *texts[i]))
			return false;
	buf_printf(b,
	    " %" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " %u %u %d %d\n",
	    v->moved_since, v->plain_at, v->ok_at, v->next_at, v->interval_s,
	    v->fails, v->gone, v->told_down);
	return true;
}

static bool
host_put(struct arena *a, struct buf *b, const struct host *h)
{
	buf_puts(b, "host");
	if (!text_put(a, b, h->origin) || !text_put(a, b, h->robots))
		return false;
	buf_printf(b, " %" PRId64 " %" PRId64 " %" PRId64 "\n", h->robots_until,
	    h->hold_until, h->next_at);
	return true;
}

enum status
fetch_state_write(struct arena *a, const char *dir, const struct fetch_state *s,
    struct fault *fault)
{
	struct buf b = buf_new(STATE_MAX);
	char path[4096];
	enum status st = ST_NOMEM;

	if (!path_of(dir, path, sizeof(path))) {
		st = ST_USAGE;
		goto out;
	}
	if (mkdir(dir, 0700) != 0 && errno != EEXIST) {
		fault_set(fault, "%s: %s", dir, strerror(errno));
		st = ST_CREATE;
		goto out;
	}
	buf_puts(&b, FIRST_LINE "\n");
	for (size_t i = 0; i < s->n_feeds; i++)
		if (!feed_put(a, &b, s->feeds[i]))
			goto out;
	for (size_t i = 0; i < s->n_hosts; i++)
		if (!host_put(a, &b, &s->hosts[i]))
			goto out;
	st = buf_status(&b);
	if (st == ST_OK)
		st = file_write(path, buf_view(&b), 0600, fault);
out:
	buf_free(&b);
	return st;
}

struct visit *
fetch_state_find(struct fetch_state *s, struct str url)
{
	for (size_t i = 0; i < s->n_feeds; i++)
		if (str_eq(s->feeds[i].url, url))
			return &s->feeds[i].visit;
	return NULL;
}

/* Room for one more of "size" bytes, in steps of doubling. */
static void *
room(struct arena *a, void *old, size_t n, size_t *have, size_t size)
{
	void *more;

	if (n < *have)
		return old;
	more = arena_take(a, (*have == 0 ? 16 : *have * 2) * size);
	if (more == NULL)
		return NULL;
	if (n > 0)
		memcpy(more, old, n * size);
	*have = *have == 0 ? 16 : *have * 2;
	return more;
}

enum status
fetch_state_put(struct arena *a, struct fetch_state *s, struct str url,
    const struct visit *v)
{
	struct visit *old = fetch_state_find(s, url);
	void *feeds;

	if (old != NULL) {
		*old = *v;
		return ST_OK;
	}
	feeds =
	    room(a, s->feeds, s->n_feeds, &s->room_feeds, sizeof(s->feeds[0]));
	if (feeds == NULL)
		return ST_NOMEM;
	s->feeds = feeds;
	s->feeds[s->n_feeds++] = (struct fetch_memory){ url, *v };
	return ST_OK;
}

enum status
fetch_state_host(struct arena *a, struct fetch_state *s, const struct host *h)
{
	void *hosts =
	    room(a, s->hosts, s->n_hosts, &s->room_hosts, sizeof(s->hosts[0]));

	if (hosts == NULL)
		return ST_NOMEM;
	s->hosts = hosts;
	s->hosts[s->n_hosts++] = *h;
	return ST_OK;
}
