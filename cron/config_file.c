/*
 * Where settings and secrets lie: the XDG folders, the file, the places a
 * channel names.  A secret that others may read is refused and never printed.
 */
#include <sys/stat.h>

#include <stdlib.h>

#include "base/file.h"

#include "cron/config.h"

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
