/*
 * Settings by table: a row a key, with its section, its kind and its place in
 * the struct.  Never guesses: an unknown key is an error that names the
 * nearest one.
 */
#include "cron/config.h"

#include <stdio.h>
#include <string.h>

#include "base/ini.h"

#include "cron/config_work.h"

#define AT(field)    offsetof(struct config, field)
#define CH(field)    offsetof(struct channel, field)
#define CHANNEL_WORD "channel"

static const struct key keys[] = {
	{ "", "db", KEY_PATH, AT(db) },
	{ "", "state", KEY_PATH, AT(state) },
	{ "", "feeds", KEY_PATHS, AT(feeds) },
	{ "", "contact", KEY_TEXT, AT(contact) },
	{ "fetch", "timeout", KEY_SECONDS, AT(timeout_s) },
	{ "fetch", "max_body", KEY_BYTES, AT(max_body_bytes) },
	{ "fetch", "parallel", KEY_NUMBER, AT(parallel) },
	{ "fetch", "every", KEY_SECONDS, AT(every_s) },
	{ "fetch", "pause", KEY_SECONDS, AT(pause_s) },
	{ "fetch", "allow_private", KEY_BOOL, AT(allow_private) },
	{ "alerts", "min_sources", KEY_NUMBER, AT(min_sources) },
	{ "alerts", "max_tier", KEY_NUMBER, AT(max_tier) },
	{ "rules", "auto_accept_tier", KEY_NUMBER, AT(accept_tier) },
	{ "rules", "auto_accept_confidence", KEY_NUMBER, AT(accept_percent) },
	{ "keep", "text", KEY_NUMBER, AT(text_days) },
	{ CHANNEL_WORD, "kind", KEY_KIND, CH(kind) },
	{ CHANNEL_WORD, "preset", KEY_PRESET, CH(preset) },
	{ CHANNEL_WORD, "tls", KEY_TLS, CH(tls) },
	{ CHANNEL_WORD, "path", KEY_PATH_STR, CH(path) },
	{ CHANNEL_WORD, "command", KEY_ARGV, CH(argv) },
	{ CHANNEL_WORD, "url", KEY_TEXT, CH(url) },
	{ CHANNEL_WORD, "server", KEY_TEXT, CH(server) },
	{ CHANNEL_WORD, "from", KEY_TEXT, CH(from) },
	{ CHANNEL_WORD, "to", KEY_LIST, CH(to) },
	{ CHANNEL_WORD, "user", KEY_TEXT, CH(user) },
	{ CHANNEL_WORD, "password", KEY_SECRET, CH(secret) },
	{ CHANNEL_WORD, "secret", KEY_SECRET, CH(secret) },
	{ CHANNEL_WORD, "old_secret", KEY_SECRET, CH(old_secret) },
	{ CHANNEL_WORD, "password_file", KEY_PATH_STR, CH(secret_file) },
	{ CHANNEL_WORD, "secret_file", KEY_PATH_STR, CH(secret_file) },
	{ CHANNEL_WORD, "password_env", KEY_TEXT, CH(secret_env) },
	{ CHANNEL_WORD, "secret_env", KEY_TEXT, CH(secret_env) },
	{ CHANNEL_WORD, "ca_file", KEY_PATH_STR, CH(ca_file) },
	{ CHANNEL_WORD, "timeout", KEY_SECONDS, CH(timeout_s) },
	{ CHANNEL_WORD, "digest", KEY_SECONDS, CH(digest_s) },
	{ CHANNEL_WORD, "max_per_pass", KEY_NUMBER, CH(max_per_pass) },
	{ CHANNEL_WORD, "quiet", KEY_QUIET, CH(quiet_from) },
	{ CHANNEL_WORD, "zone", KEY_ZONE, CH(zone) },
	{ CHANNEL_WORD, "allow_private", KEY_BOOL, CH(allow_private) },
	{ CHANNEL_WORD, "party", KEY_LIST, CH(filter.parties) },
	{ CHANNEL_WORD, "mineral", KEY_LIST, CH(filter.minerals) },
	{ CHANNEL_WORD, "type", KEY_LIST, CH(filter.kinds) },
	{ CHANNEL_WORD, "max_tier", KEY_NUMBER, CH(filter.max_tier) },
	{ CHANNEL_WORD, "min_sources", KEY_NUMBER, CH(filter.min_sources) },
	{ CHANNEL_WORD, "min_confidence", KEY_NUMBER, CH(filter.min_percent) },
};
#define N_KEYS (sizeof(keys) / sizeof(keys[0]))

static const struct key *
find_key(struct str section, struct nearest *near)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		if (!str_is(section, keys[i].section))
			continue;
		if (str_is(near->word, keys[i].name))
			return &keys[i];
		(void)nearest_try(near, str_of(keys[i].name));
	}
	return NULL;
}

static bool
known_section(struct str s)
{
	for (size_t i = 0; i < N_KEYS; i++)
		if (str_is(s, keys[i].section))
			return true;
	return false;
}

static struct channel *
channel_of(struct config *c, struct str name)
{
	for (size_t i = 0; i < c->n_channels; i++)
		if (str_eq(c->channels[i].name, name))
			return &c->channels[i];
	if (c->n_channels == CHANNELS_MAX)
		return NULL;
	c->channels[c->n_channels] = (struct channel){ .name = name,
		.timeout_s = 20,
		.max_per_pass = 50,
		.zone = STR("UTC") };
	return &c->channels[c->n_channels++];
}

static enum status
bad(const struct reading *r, const struct ini_line *l, unsigned col,
    const char *what, const char *more)
{
	fault_at(r->fault, r->file, l->line, col, "%s%s", what, more);
	return ST_CONFIG;
}

static enum status
read_line(struct reading *r, const struct ini_line *l)
{
	struct str section = l->section, name = { NULL, 0 };
	const struct key *k;
	struct channel *ch = NULL;
	struct nearest near = nearest_to(l->key, 3);
	char what[128];

	if (str_starts(section, STR(CHANNEL_WORD " "))) {
		name =
		    str_trim(str_sub(section, sizeof(CHANNEL_WORD), section.n));
		section = STR(CHANNEL_WORD);
	}
	if (!known_section(section))
		return bad(r, l, 1,
		    "unknown section; there are fetch, alerts, rules, keep "
		    "and \"channel NAME\"",
		    "");
	if (str_is(section, CHANNEL_WORD)) {
		if (name.n == 0)
			return bad(r, l, 1,
			    "a channel needs a name: "
			    "[channel NAME]",
			    "");
		ch = channel_of(r->config, str_keep(r->arena, name));
		if (ch == NULL)
			return bad(r, l, 1, "more than 64 channels", "");
		if (ch->line == 0)
			ch->line = l->line;
	}
	k = find_key(section, &near);
	if (k == NULL) {
		(void)snprintf(what, sizeof(what), "unknown key \"%.60s\"",
		    str_keep(r->arena, l->key).p);
		if (near.best.n == 0)
			return bad(r, l, l->col, what, "");
		(void)snprintf(what + strlen(what), sizeof(what) - strlen(what),
		    "; did you mean ");
		return bad(r, l, l->col, what, near.best.p);
	}
	if (!config_value(
		r, k, l->value, ch != NULL ? (char *)ch : (char *)r->config)) {
		(void)snprintf(what, sizeof(what), "%s takes ", k->name);
		return bad(r, l, l->value_col, what, config_wanted(k->kind));
	}
	return ST_OK;
}

/* What a channel cannot work without. */
static const char *
channel_lacks(const struct channel *ch)
{
	switch (ch->kind) {
	case CHANNEL_STDOUT:
		return NULL;
	case CHANNEL_FILE:
		return ch->path.n == 0 ? "path = FILE" : NULL;
	case CHANNEL_COMMAND:
		return ch->argv.n == 0 ? "command = PROGRAM ARGUMENT..." : NULL;
	case CHANNEL_MAIL:
		if (ch->server.n == 0)
			return "server = HOST:PORT";
		if (ch->from.n == 0)
			return "from = ADDRESS";
		return ch->to.n == 0 ? "to = ADDRESS, ..." : NULL;
	case CHANNEL_WEBHOOK:
		return ch->url.n == 0 ? "url = ADDRESS" : NULL;
	}
	return NULL;
}

static enum status
check_channels(struct reading *r)
{
	for (size_t i = 0; i < r->config->n_channels; i++) {
		const struct channel *ch = &r->config->channels[i];
		const char *lack = channel_lacks(ch);

		if (lack == NULL)
			continue;
		fault_at(r->fault, r->file, ch->line, 1,
		    "channel \"%.*s\" of kind %s needs \"%s\"",
		    STR_ARG(ch->name), channel_kind_word(ch->kind), lack);
		return ST_CONFIG;
	}
	return ST_OK;
}

static bool
set_defaults(struct arena *a, struct config *c)
{
	memset(c, 0, sizeof(*c));
	c->timeout_s = 60;
	c->parallel = 128;
	c->pause_s = 1;
	c->max_body_bytes = (uint64_t)15 << 20;
	c->min_sources = 1;
	c->accept_percent = 90;
	c->db = config_path_db(a);
	c->state = config_path_state(a);
	c->channels = arena_take(a, CHANNELS_MAX * sizeof(*c->channels));
	return c->channels != NULL;
}

enum status
config_read(struct arena *a, const char *file, struct str text,
    struct config *out, struct fault *f)
{
	struct config c;
	struct reading r = { a, file, STR("."), &c, f };
	const char *slash = strrchr(file, '/');
	struct ini ini;
	enum status st;

	if (!set_defaults(a, &c))
		return ST_NOMEM;
	if (slash != NULL)
		r.dir = (struct str){ file, (size_t)(slash - file) };
	st = ini_read(a, file, text, &ini, f);
	if (st != ST_OK)
		return st == ST_SYNTAX ? ST_CONFIG : st;
	for (size_t i = 0; i < ini.n; i++) {
		st = read_line(&r, &ini.lines[i]);
		if (st != ST_OK)
			return st;
	}
	st = check_channels(&r);
	if (st != ST_OK)
		return st;
	if (c.n_channels == 0)
		(void)channel_of(&c, STR("stdout"));
	c.file = file;
	*out = c;
	return ST_OK;
}
