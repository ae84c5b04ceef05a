/*
 * The filters of a call, as the store wants them.  A word that is in none of
 * the closed lists is an error with the nearest that is: an empty answer to a
 * slip of the pen would pass for news of nothing.
 */
#include <string.h>

#include "base/buf.h"
#include "base/date.h"
#include "base/domain.h"

#include "cli/list.h"

/* What --type and --status know beside the words of the domain. */
static const char *const deadline_kinds[] = { "review", "suspension_expiry",
	"expiry", "talks_deadline", "commitment_due", "guidance_due",
	"divestment_due", "deadline" };
static const char *const row_states[] = { "open", "void", "undated", "pending",
	"accepted", "rejected" };

/* As our words are spelt: "Rare earths" is rare_earths, "jp" is JP. */
static struct str
spelt(struct cli *cli, const char *given, bool upper)
{
	struct str kept = str_keep(cli->arena, str_trim(str_of(given)));
	char *p = arena_take(cli->arena, kept.n + 1);

	if (p == NULL)
		return (struct str){ NULL, 0 };
	for (size_t i = 0; i < kept.n; i++) {
		char c = kept.p[i];

		if (upper)
			c = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
		else if (c == ' ' || c == '-')
			c = '_';
		else
			c = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
		p[i] = c;
	}
	p[kept.n] = '\0';
	return (struct str){ p, kept.n };
}

static bool
words_of(struct cli *cli, const struct given *g, const char *name, bool upper,
    struct strs *out)
{
	const char *value;

	for (size_t i = 0; (value = opts_nth(g, name, i)) != NULL; i++)
		if (!strs_add(cli->arena, out, spelt(cli, value, upper)))
			return false;
	return true;
}

static bool
try_words(struct nearest *near, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (str_is(near->word, words[i]))
			return true;
		(void)nearest_try(near, str_of(words[i]));
	}
	return false;
}

static bool
is_type(struct nearest *near)
{
	static const char *const words[] = {
#define X(name, word, group) word,
		EVENT_TYPE_LIST(X)
#undef X
#define X(name, word) word,
		    AGREEMENT_KIND_LIST(X)
#undef X
	};

	return try_words(near, words, sizeof(words) / sizeof(words[0])) ||
	       try_words(near, deadline_kinds,
		   sizeof(deadline_kinds) / sizeof(deadline_kinds[0]));
}

static bool
is_status(struct nearest *near)
{
	static const char *const words[] = {
#define X(name, word) word,
		PHASE_LIST(X) STATE_LIST(X)
#undef X
	};

	return try_words(near, words, sizeof(words) / sizeof(words[0])) ||
	       try_words(near, row_states,
		   sizeof(row_states) / sizeof(row_states[0]));
}

/* The word of an option that takes one of a closed list. */
static enum status
closed(struct cli *cli, const struct given *g, const char *name,
    bool (*known)(struct nearest *), struct str *out, struct fault *fault)
{
	const char *value = opts_value(g, name);
	struct nearest near;

	*out = (struct str){ NULL, 0 };
	if (value == NULL)
		return ST_OK;
	near = nearest_to(spelt(cli, value, false), 3);
	if (known(&near)) {
		*out = near.word;
		return ST_OK;
	}
	if (near.best.n > 0)
		fault_set(fault, "--%s %.60s is none; did you mean %.*s?", name,
		    value, STR_ARG(near.best));
	else
		fault_set(
		    fault, "--%s %.60s is none that is known", name, value);
	return ST_USAGE;
}

/* --due N: from today to N days on; the store compares days as text. */
static enum status
due_within(struct cli *cli, const struct given *g, struct store_filter *out,
    struct fault *fault)
{
	int32_t today = (int32_t)(cli->now / 86400);
	struct buf day = buf_new(32);
	uint64_t days = 0;
	enum status st = opts_number(g, "due", 36500, 0, &days, fault);

	if (st == ST_OK && opts_has(g, "due")) {
		date_put_day(&day, date_civil(today));
		out->since = str_keep(cli->arena, buf_view(&day));
		buf_clear(&day);
		date_put_day(&day, date_civil(today + (int32_t)days));
		out->until = str_keep(cli->arena, buf_view(&day));
	}
	buf_free(&day);
	return st;
}

/* "2024" and "2024-05" end with their last day. */
static struct str
until(struct cli *cli, const char *given)
{
	struct str s = str_of(given);
	struct buf b = buf_new(32);

	if (s.n != 4 && s.n != 7)
		return s;
	buf_printf(&b, "%s%s", given, s.n == 4 ? "-12-31" : "-31");
	s = str_keep(cli->arena, buf_view(&b));
	buf_free(&b);
	return s;
}

int
list_filter(struct cli *cli, const struct given *g, struct store_filter *out)
{
	struct fault fault = { 0 };
	uint64_t limit = 0;
	enum status st = ST_OK;

	*out = (struct store_filter){ 0 };
	if (!words_of(cli, g, "party", true, &out->party) ||
	    !words_of(cli, g, "mineral", false, &out->mineral))
		st = ST_NOMEM;
	if (st == ST_OK)
		st = closed(cli, g, "type", is_type, &out->type, &fault);
	if (st == ST_OK)
		st = closed(cli, g, "status", is_status, &out->status, &fault);
	out->source = str_of(opts_value(g, "source"));
	out->text = str_of(opts_value(g, "text"));
	out->since = str_of(opts_value(g, "since"));
	out->until = until(cli, opts_value(g, "until"));
	out->sort = str_of(opts_value(g, "sort"));
	out->on = str_of(opts_value(g, "on"));
	out->as_of = str_of(opts_value(g, "as-of"));
	out->program = str_of(opts_value(g, "program"));
	st = st == ST_OK ? due_within(cli, g, out, &fault) : st;
	if (st == ST_OK)
		st = opts_number(g, "limit", 1000000000, 0, &limit, &fault);
	out->limit = (size_t)limit;
	return st == ST_OK ? 0 : cli_fail(cli, "options", st, &fault);
}
