/*
 * Settings by table: a row a key, with its section, its kind and its place in
 * the struct.  Never guesses: an unknown key is an error that names the
 * nearest one.
 */
#include "cron/config.h"

#include <sys/stat.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/ini.h"

#include "alert/alert.h"

enum kind {
	KEY_TEXT,
	KEY_PATH,    /* "const char *", relative to the file's folder */
	KEY_PATHS,   /* "struct strs", one more each time */
	KEY_LIST,    /* "struct strs", words parted by commas */
	KEY_ARGV,    /* "struct strs", words parted by spaces, "quoted" */
	KEY_NUMBER,  /* uint32_t */
	KEY_SECONDS, /* uint32_t */
	KEY_BYTES,   /* uint64_t */
	KEY_BOOL,
	KEY_KIND,
	KEY_PRESET,
	KEY_TLS,
	KEY_QUIET,    /* 22:00-07:00 */
	KEY_ZONE,     /* Europe/Berlin */
	KEY_SECRET,   /* "struct str", and the file must be ours alone */
	KEY_PATH_STR, /* "struct str" */
};

struct key {
	const char *section;
	const char *name;
	enum kind kind;
	size_t at;
};

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

struct reading {
	struct arena *arena;
	const char *file;
	struct str dir; /* of the file, "." where it has none */
	struct config *config;
	struct fault *fault;
};

/* ---- values of each kind ---------------------------------------------------- */

static bool
read_scaled(struct str s, const char *units, const uint32_t *scale,
    uint64_t max, uint64_t *out)
{
	uint64_t n, by = 1;
	const char *u;

	if (s.n > 0 && (u = strchr(units, s.p[s.n - 1])) != NULL && *u != 0) {
		by = scale[u - units];
		s.n--;
	}
	if (!str_number(s, max, &n) || n > max / by)
		return false;
	*out = n * by;
	return true;
}

static bool
read_seconds(struct str s, uint32_t *out)
{
	static const uint32_t scale[] = { 1, 60, 3600, 86400 };
	uint64_t n;

	if (!read_scaled(s, "smhd", scale, UINT64_C(10) * 366 * 86400, &n))
		return false;
	*out = (uint32_t)n;
	return true;
}

static bool
read_bytes(struct str s, uint64_t *out)
{
	static const uint32_t scale[] = { 1024, 1024, 1 << 20, 1 << 30 };

	return read_scaled(s, "kKMG", scale, (uint64_t)1 << 40, out);
}

static bool
read_bool(struct str s, bool *out)
{
	static const char *const yes[] = { "yes", "true", "on", "1" };
	static const char *const no[] = { "no", "false", "off", "0" };

	for (size_t i = 0; i < 4; i++) {
		if (str_eq_nocase(s, str_of(yes[i]))) {
			*out = true;
			return true;
		}
		if (str_eq_nocase(s, str_of(no[i]))) {
			*out = false;
			return true;
		}
	}
	return false;
}

static bool
read_minute(struct str s, int *out)
{
	struct str hour = str_cut(&s, ':');
	uint64_t h, m;

	if (!str_number(hour, 23, &h) || !str_number(s, 59, &m))
		return false;
	*out = (int)(h * 60 + m);
	return true;
}

static bool
read_quiet(struct str s, int *from, int *to)
{
	struct str first = str_cut(&s, '-');

	return read_minute(str_trim(first), from) &&
	       read_minute(str_trim(s), to);
}

static bool
read_list(struct arena *a, struct str s, struct strs *out)
{
	while (s.n > 0) {
		struct str one = str_trim(str_cut(&s, ','));

		if (one.n > 0 && !strs_add(a, out, str_keep(a, one)))
			return false;
	}
	return out->n > 0;
}

/* Words parted by spaces; a word in double quotes may hold spaces. */
static bool
read_argv(struct arena *a, struct str s, struct strs *out)
{
	size_t beg;

	for (size_t i = 0; i < s.n;) {
		if (s.p[i] == ' ' || s.p[i] == '\t') {
			i++;
			continue;
		}
		if (s.p[i] == '"') {
			beg = ++i;
			while (i < s.n && s.p[i] != '"')
				i++;
			if (i == s.n)
				return false;
			if (!strs_add(
				a, out, str_keep(a, str_sub(s, beg, i - beg))))
				return false;
			i++;
			continue;
		}
		beg = i;
		while (i < s.n && s.p[i] != ' ' && s.p[i] != '\t')
			i++;
		if (!strs_add(a, out, str_keep(a, str_sub(s, beg, i - beg))))
			return false;
	}
	return out->n > 0;
}

/* A path from the folder of the settings; URIs stay as they are. */
static const char *
read_path(const struct reading *r, struct str s)
{
	const char *home = getenv("HOME");
	struct buf b = buf_new(8192);
	struct str kept;

	if (s.n == 0)
		return NULL;
	if (str_starts(s, STR("~/")) && home != NULL) {
		buf_puts(&b, home);
		s = str_sub(s, 1, s.n);
	} else if (s.p[0] != '/' && str_find(s, STR("://"), 0) == SIZE_MAX &&
		   !str_starts(s, STR("sqlite:"))) {
		buf_str(&b, r->dir);
		buf_char(&b, '/');
	}
	buf_str(&b, s);
	kept = buf_status(&b) == ST_OK ? str_keep(r->arena, buf_view(&b))
				       : (struct str){ NULL, 0 };
	buf_free(&b);
	return kept.p;
}

static const char *
wanted(enum kind kind)
{
	switch (kind) {
	case KEY_TEXT:
	case KEY_SECRET:
		return "a text";
	case KEY_PATH:
	case KEY_PATHS:
	case KEY_PATH_STR:
		return "a path";
	case KEY_LIST:
		return "words parted by commas";
	case KEY_ARGV:
		return "a program and its arguments";
	case KEY_NUMBER:
		return "a whole number";
	case KEY_SECONDS:
		return "a span of time such as 90s, 15m, 2h or 1d";
	case KEY_BYTES:
		return "a size such as 64k or 15M";
	case KEY_BOOL:
		return "yes or no";
	case KEY_KIND:
		return "one of stdout, file, command, mail, webhook";
	case KEY_PRESET:
		return "one of none, slack, ntfy, apprise, teams";
	case KEY_TLS:
		return "one of starttls, always, none";
	case KEY_QUIET:
		return "two times of day such as 22:00-07:00";
	case KEY_ZONE:
		return "a time zone that this system knows, such as "
		       "Europe/Berlin (package tzdata) or UTC";
	}
	return "";
}

static bool
read_value(struct reading *r, const struct key *k, struct str v, char *base)
{
	void *to = base + k->at;
	const char *path;
	uint64_t n;

	switch (k->kind) {
	case KEY_SECRET:
		r->config->has_secret = true;
		/* fall through */
	case KEY_TEXT:
		*(struct str *)to = str_keep(r->arena, v);
		return v.n > 0;
	case KEY_PATH:
		path = read_path(r, v);
		if (path != NULL)
			*(const char **)to = path;
		return path != NULL;
	case KEY_PATH_STR:
		*(struct str *)to = str_of(read_path(r, v));
		return v.n > 0;
	case KEY_PATHS:
		path = read_path(r, v);
		return path != NULL && strs_add(r->arena, to, str_of(path));
	case KEY_LIST:
		return read_list(r->arena, v, to);
	case KEY_ARGV:
		return read_argv(r->arena, v, to);
	case KEY_NUMBER:
		if (!str_number(v, UINT32_MAX, &n))
			return false;
		*(uint32_t *)to = (uint32_t)n;
		return true;
	case KEY_SECONDS:
		return read_seconds(v, to);
	case KEY_BYTES:
		return read_bytes(v, to);
	case KEY_BOOL:
		return read_bool(v, to);
	case KEY_KIND:
		return channel_kind_of(v, to);
	case KEY_PRESET:
		return channel_preset_of(v, to);
	case KEY_TLS:
		return channel_tls_of(v, to);
	case KEY_QUIET:
		return read_quiet(v, to, (int *)to + 1);
	case KEY_ZONE:
		*(struct str *)to = str_keep(r->arena, v);
		return alert_zone_known(v);
	}
	return false;
}

/* ---- lines -------------------------------------------------------------------- */

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
		    "unknown section; there are fetch, alerts, keep and "
		    "\"channel NAME\"",
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
	if (!read_value(
		r, k, l->value, ch != NULL ? (char *)ch : (char *)r->config)) {
		(void)snprintf(what, sizeof(what), "%s takes ", k->name);
		return bad(r, l, l->value_col, what, wanted(k->kind));
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

/* ---- files --------------------------------------------------------------------- */

static const char *
xdg(struct arena *a, const char *env, const char *below, const char *name)
{
	const char *top = getenv(env), *home = getenv("HOME");
	struct buf b = buf_new(8192);
	struct str s = { NULL, 0 };

	if (top != NULL && *top == '/')
		buf_printf(&b, "%s/pactwatch%s", top, name);
	else if (home != NULL && *home != '\0')
		buf_printf(&b, "%s/%s/pactwatch%s", home, below, name);
	if (b.n > 0 && buf_status(&b) == ST_OK)
		s = str_keep(a, buf_view(&b));
	buf_free(&b);
	return s.p;
}

const char *
config_path_file(struct arena *a)
{
	return xdg(a, "XDG_CONFIG_HOME", ".config", "/config.ini");
}

const char *
config_path_db(struct arena *a)
{
	return xdg(a, "XDG_DATA_HOME", ".local/share", "/pactwatch.db");
}

const char *
config_path_state(struct arena *a)
{
	return xdg(a, "XDG_STATE_HOME", ".local/state", "");
}

enum status
config_load(
    struct arena *a, const char *file, struct config **out, struct fault *f)
{
	struct config *c = arena_take(a, sizeof(*c));
	struct str text = { NULL, 0 };
	struct stat sb;
	enum status st;

	if (c == NULL)
		return ST_NOMEM;
	if (file == NULL) {
		file = config_path_file(a);
		if (file == NULL || stat(file, &sb) != 0) {
			st = config_read(a, "", text, c, f);
			c->file = NULL;
			*out = c;
			return st;
		}
	}
	st = file_read(a, file, CONFIG_MAX, &text, f);
	if (st == ST_OK)
		st = config_read(a, file, text, c, f);
	if (st != ST_OK)
		return st;
	if (c->has_secret && stat(file, &sb) == 0 && (sb.st_mode & 077) != 0) {
		fault_set(f, "holds a secret and others may read it; "
			     "chmod 600, or use password_file");
		f->file = file;
		return ST_CONFIG;
	}
	*out = c;
	return ST_OK;
}

static enum status
read_secret(struct arena *a, struct channel *ch, struct fault *f)
{
	const char *dir = getenv("CREDENTIALS_DIRECTORY"), *env;
	struct buf path = buf_new(8192);
	struct str text = { NULL, 0 };
	enum status st = ST_OK;

	if (ch->secret_file.n > 0) {
		buf_str(&path, ch->secret_file);
	} else if (ch->secret_env.n > 0) {
		env = getenv(ch->secret_env.p);
		if (env != NULL)
			ch->secret = str_of(env);
		else if (dir != NULL)
			buf_printf(
			    &path, "%s/%.*s", dir, STR_ARG(ch->secret_env));
		else
			st = ST_CONFIG;
		if (st != ST_OK)
			fault_set(f, "channel %.*s: %.*s is not set",
			    STR_ARG(ch->name), STR_ARG(ch->secret_env));
	}
	if (path.n > 0) {
		st = file_read(
		    a, str_keep(a, buf_view(&path)).p, 65536, &text, f);
		if (st == ST_OK)
			ch->secret = str_trim(text);
	}
	buf_free(&path);
	return st;
}

enum status
config_secrets(struct arena *a, struct config *c, struct fault *f)
{
	enum status st = ST_OK;

	for (size_t i = 0; i < c->n_channels && st == ST_OK; i++)
		st = read_secret(a, &c->channels[i], f);
	return st;
}
