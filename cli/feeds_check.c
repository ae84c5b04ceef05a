/*
 * pactwatch feeds check: each source visited once, and what is there and what
 * is wrong said in words.  Keeps nothing: no entry, no validator.
 */
#include <stdio.h>
#include <string.h>

#include "base/url.h"

#include "cli/feeds.h"
#include "cron/how.h"
#include "cron/reading.h"
#include "fetch/robots.h"

#define PAGE_HEAD ((size_t)1 << 20) /* of a page: its head has the links */
#define STALE_S   ((int64_t)90 * 86400)

struct look {
	struct feeds_seen *seen;
	struct reading reading;
	struct buf page; /* the first bytes, should it be a page */
};

struct looking {
	struct cli *cli;
	struct arena *arena;
	struct fetcher *fetcher;
	struct look *looks;
};

static void
again(void *ctx)
{
	struct look *l = ctx;

	l->seen->newest = 0;
	l->seen->entries = l->seen->no_date = l->seen->no_link = 0;
	buf_clear(&l->page);
}

static enum status
take(void *ctx, const struct entry *e)
{
	struct look *l = ctx;
	int64_t at = e->updated > e->published ? e->updated : e->published;

	l->seen->entries++;
	l->seen->no_date += at == 0;
	l->seen->no_link += e->url.n == 0;
	if (at > l->seen->newest)
		l->seen->newest = at;
	return ST_OK;
}

static bool
sink(void *ctx, const struct fetched *head, struct str bytes)
{
	struct look *l = ctx;

	if (!reading_sink(&l->reading, head, bytes))
		return false;
	if (l->page.n < PAGE_HEAD)
		buf_str(&l->page, str_sub(bytes, 0, PAGE_HEAD - l->page.n));
	return true;
}

static void
judge(void *ctx, const struct fetched *head, struct fetch_judgement *out)
{
	struct look *l = ctx;

	reading_judge(&l->reading, head, out);
}

/* ---- words -------------------------------------------------------------------- */

static void
also(struct buf *b, const char *words)
{
	buf_puts(b, b->n > 0 ? "; " : "");
	buf_puts(b, words);
}

static void
trouble(struct buf *b, const struct looking *w, const struct feeds_seen *s,
    const struct fetched *got)
{
	int64_t now = w->cli->now;

	if (!s->ok) {
		buf_str(b, got->why);
		if (s->found.n > 0)
			buf_printf(b, "; it is a page that announces %.*s",
			    STR_ARG(s->found.v[0]));
		return;
	}
	if (s->entries == 0)
		also(b, "lists nothing");
	if (s->no_link > 0)
		buf_printf(b, "%s%zu entries without an address",
		    b->n > 0 ? "; " : "", s->no_link);
	if (s->no_date > 0)
		buf_printf(b, "%s%zu entries without a date that can be read",
		    b->n > 0 ? "; " : "", s->no_date);
	if (s->newest > 0 && now - s->newest > STALE_S)
		also(b, "nothing new for three months");
	if (s->newest > now + INT64_C(2) * 86400)
		also(b, "its newest date lies in the future");
	if (s->validators.n == 0)
		also(b, "no validators: asked once a day, whole");
	if (s->moved.n > 0)
		buf_printf(b, "%smoved for good to %.*s", b->n > 0 ? "; " : "",
		    STR_ARG(s->moved));
	if (s->feed->insecure)
		also(b, "certificate not checked");
}

static struct str
robots_words(struct looking *w, const struct fetched *got)
{
	struct fetcher *f = w->fetcher;
	struct buf b = buf_new(128);
	struct str out, url = got->final_url.n > 0 ? got->final_url : got->url;

	if (got->outcome == OUT_REFUSED)
		buf_puts(
		    &b, str_find(got->why, STR("robots.txt"), 0) != SIZE_MAX
			    ? "disallowed"
			    : "not asked");
	else if (str_starts(got->why, STR("robots.txt: ")))
		buf_puts(&b, "not to be had");
	else
		buf_puts(&b, "allowed");
	for (size_t i = 0; i < fetch_host_count(f); i++) {
		struct host h = fetch_host_at(f, i);
		struct robots rules;

		if (!str_starts_nocase(url, h.origin) ||
		    robots_read(w->arena, h.robots, str_of(fetch_agent(f)),
			&rules) != ST_OK ||
		    rules.delay_s <= 0)
			continue;
		buf_printf(&b, ", %.3g s apart", rules.delay_s);
		break;
	}
	out = str_keep(w->arena, buf_view(&b));
	buf_free(&b);
	return out;
}

static void
done(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct looking *w = ctx;
	struct look *l = &w->looks[i];
	struct feeds_seen *s = l->seen;
	const struct feed_facts *facts = reading_facts(&l->reading);
	struct buf b = buf_new(4096);
	struct fault f = { 0 };

	s->asked = asked;
	s->ok = got->outcome == OUT_NEW || got->outcome == OUT_SAME;
	s->final_url = str_keep(w->arena, got->final_url);
	s->moved = str_keep(w->arena, got->visit.moved_to);
	if (s->ok && facts != NULL) {
		s->format = str_of(feed_format_word(facts->format));
		s->title = str_keep(w->arena, facts->title);
	}
	if (!s->ok && l->page.n > 0 &&
	    feeds_discover(w->arena, buf_view(&l->page), s->final_url,
		got->type, &s->found, &f) != ST_OK)
		s->found = (struct strs){ NULL, 0 };
	s->validators =
	    got->visit.etag.n > 0
		? (got->visit.last_modified.n > 0 ? STR("etag, modified")
						  : STR("etag"))
		: (got->visit.last_modified.n > 0 ? STR("modified") : STR(""));
	trouble(&b, w, s, got);
	s->trouble = str_keep(w->arena, buf_view(&b));
	s->robots = robots_words(w, got);
	buf_free(&b);
	reading_end(&l->reading);
	buf_free(&l->page);
}

/* ---- the visits ------------------------------------------------------------------ */

static enum status
pass(struct looking *w, struct fetch_ask *asks, size_t n, struct fault *f)
{
	const struct config *config = NULL;
	struct fetch_limits limits;
	struct fetch_config how = { .limits = &limits };
	enum status st = cli_config(w->cli, &config, f);

	if (st != ST_OK)
		return st;
	limits = how_limits(config);
	how.contact = how_contact(w->arena, config);
	st = fetch_new(&w->fetcher, &how, f);
	if (st == ST_OK)
		st = fetch_pass(
		    w->fetcher, w->arena, asks, n, w->cli->now, done, w, f);
	fetch_free(w->fetcher);
	return st;
}

static void
ask_make(struct look *l, const struct feed *feed, struct fetch_ask *ask)
{
	l->page = buf_new(PAGE_HEAD);
	l->reading = (struct reading){
		.feed = feed, .take = take, .again = again, .ctx = l
	};
	*ask = (struct fetch_ask){
		.feed = feed, .sink = sink, .judge = judge, .ctx = l
	};
}

int
feeds_look(struct cli *cli, struct arena *a, const struct feed *feeds, size_t n,
    struct feeds_seen *out)
{
	struct looking w = { .cli = cli, .arena = a };
	struct fetch_ask *asks = arena_take(a, (n + 1) * sizeof(*asks));
	struct feed *fresh = arena_take(a, (n + 1) * sizeof(*fresh));
	struct fault f = { 0 };
	enum status st = ST_NOMEM;

	w.looks = arena_take(a, (n + 1) * sizeof(*w.looks));
	if (asks == NULL || fresh == NULL || w.looks == NULL)
		return cli_fail(cli, NULL, st, NULL);
	for (size_t i = 0; i < n; i++) {
		fresh[i] = feeds[i];
		fresh[i].enabled = true;
		fresh[i].visit = (struct visit){ .fails = 0 };
		out[i] = (struct feeds_seen){ .feed = &feeds[i] };
		w.looks[i].seen = &out[i];
		ask_make(&w.looks[i], &fresh[i], &asks[i]);
	}
	st = pass(&w, asks, n, &f);
	for (size_t i = 0; i < n; i++) {
		reading_end(&w.looks[i].reading);
		buf_free(&w.looks[i].page);
	}
	return st == ST_OK ? 0 : cli_fail(cli, NULL, st, &f);
}

/* ---- the verb ---------------------------------------------------------------------- */

static const struct rows_column columns[] = { { "name", false, false },
	{ "ok", false, false }, { "is", false, false },
	{ "entries", true, false }, { "newest", false, false },
	{ "validators", false, false }, { "robots", false, false },
	{ "trouble", false, true }, { "url", false, true } };

static bool
put_seen(struct rows *rows, const struct feeds_seen *s)
{
	return rows_put(
	    rows, (const struct cell[]){ cell_text(s->feed->name),
		      cell_bool(s->ok), cell_text(s->format),
		      s->ok ? cell_int((int64_t)s->entries) : cell_none(),
		      cell_instant(s->newest), cell_text(s->validators),
		      cell_text(s->robots), cell_text(s->trouble),
		      cell_text(s->final_url) });
}

static int
print(struct cli *cli, const struct given *g, const struct feeds_seen *seen,
    size_t n)
{
	struct rows_how how;
	struct rows *rows;
	bool bad = false;
	enum status st;

	if (!cli_rows_how(cli, g, ROWS_TABLE, &how))
		return status_exit(ST_USAGE);
	rows = rows_new(
	    &how, columns, sizeof(columns) / sizeof(columns[0]), cli_sink(cli));
	if (rows == NULL)
		return cli_fail(cli, NULL, ST_NOMEM, NULL);
	for (size_t i = 0; i < n; i++) {
		bad = bad || !seen[i].ok;
		if (!put_seen(rows, &seen[i]))
			break;
	}
	st = rows_end(rows);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, NULL);
	return bad ? 1 : 0;
}

/* Those that are named, or all that are switched on. */
static int
choose(struct cli *cli, const struct given *g, struct feeds_files *files,
    struct feed *out, size_t *n)
{
	struct feeds_file *in;

	*n = 0;
	for (size_t i = 1; i < g->n_args; i++) {
		const struct feed *f = feeds_find(cli, files, g->args[i], &in);

		if (f == NULL)
			return status_exit(ST_USAGE);
		out[(*n)++] = *f;
	}
	for (size_t i = 0; g->n_args < 2 && i < files->all.n; i++)
		if (files->all.feeds[i].enabled)
			out[(*n)++] = files->all.feeds[i];
	for (size_t i = 0; i < *n; i++)
		out[i].allow_private =
		    out[i].allow_private || opts_has(g, "allow-private");
	return 0;
}

static int
check(struct cli *cli, const struct given *g, struct feeds_files *files)
{
	size_t most = files->all.n + g->n_args, n = 0;
	struct feed *feeds =
	    arena_take(files->arena, (most + 1) * sizeof(*feeds));
	struct feeds_seen *seen =
	    arena_take(files->arena, (most + 1) * sizeof(*seen));
	int code;

	if (feeds == NULL || seen == NULL)
		return cli_fail(cli, NULL, ST_NOMEM, NULL);
	code = choose(cli, g, files, feeds, &n);
	if (code == 0)
		code = feeds_look(cli, files->arena, feeds, n, seen);
	return code == 0 ? print(cli, g, seen, n) : code;
}

int
feeds_check(struct cli *cli, const struct given *g)
{
	struct feeds_files files;
	int code = feeds_open(cli, g, false, &files);

	if (code == 0)
		code = check(cli, g, &files);
	feeds_close(&files);
	return code;
}
