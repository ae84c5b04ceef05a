/*
 * A value of the settings by its kind: text in, a typed field out.  Knows no
 * key by its name and says nothing: where a value is wrong its caller does.
 */
#include <stdlib.h>
#include <string.h>

#include "alert/alert.h"
#include "cron/config_work.h"

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

const char *
config_wanted(enum key_kind kind)
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

bool
config_value(struct reading *r, const struct key *k, struct str v, char *base)
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
