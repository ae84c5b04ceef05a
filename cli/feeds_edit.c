/*
 * Changes to a list: each is made to the file's text, read back whole as the
 * next pass will read it, and only then written over the file.
 */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/url.h"

#include "cli/feeds.h"

/* Reads the new text back and puts it in the place of the old. */
static enum status
keep(struct arena *a, struct feeds_file *file, const struct buf *text,
    struct fault *f)
{
	struct str kept = str_keep(a, buf_view(text));
	struct list list = { NULL, 0 };
	enum status st = buf_status(text);

	if (st == ST_OK && text->n > 0 && kept.n == 0)
		st = ST_NOMEM;
	if (st == ST_OK)
		st = list_read(a, file->path, kept, &list, f);
	if (st == ST_OK)
		st = file_write(file->path, kept, 0600, f);
	if (st != ST_OK)
		return st;
	file->text = kept;
	file->list = list;
	return ST_OK;
}

/* ---- add ---------------------------------------------------------------------- */

static struct str
option(const struct given *g, const char *name)
{
	return str_of(opts_value(g, name));
}

/* A stanza out of the options, checked as if it stood in a file. */
static enum status
stanza(struct cli *cli, const struct given *g, struct str name, struct str url,
    struct str title, struct feed *out, struct fault *f)
{
	static const char *const keys[] = { "tier", "every", "language", "kind",
		"item", "title", "link", "date", "note" };
	struct str publisher = option(g, "publisher");
	struct buf b = buf_new(LIST_LINE * 32);
	struct list one;
	struct str text;
	enum status st;

	buf_printf(&b, "feed %.*s\n\turl %.*s\n", STR_ARG(name), STR_ARG(url));
	publisher = publisher.n > 0 ? publisher : title;
	if (publisher.n > 0)
		buf_printf(&b, "\tpublisher %.*s\n", STR_ARG(publisher));
	for (size_t i = 0; opts_nth(g, "fallback", i) != NULL; i++)
		buf_printf(&b, "\tfallback %s\n", opts_nth(g, "fallback", i));
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (opts_has(g, keys[i]))
			buf_printf(
			    &b, "\t%s %s\n", keys[i], opts_value(g, keys[i]));
	if (opts_has(g, "allow-private"))
		buf_puts(&b, "\tallow-private\n");
	text = str_keep(cli->arena, buf_view(&b));
	st = buf_status(&b);
	buf_free(&b);
	if (st == ST_OK)
		st = list_read(cli->arena, "feeds add", text, &one, f);
	if (st == ST_OK && one.n != 1) {
		fault_set(f, "a value has more than one line");
		st = ST_USAGE;
	}
	if (st == ST_OK)
		*out = one.feeds[0];
	return st;
}

/* Looks at the address: its title, and the feed's own address where it is a
 * page that announces one.  An exit code. */
static int
look(struct cli *cli, const struct given *g, struct arena *a, struct str *url,
    struct str *title)
{
	struct feed probe = { .name = *url,
		.url = *url,
		.enabled = true,
		.allow_private = opts_has(g, "allow-private") };
	struct feeds_seen seen;
	int code = feeds_look(cli, a, &probe, 1, &seen);

	if (code != 0)
		return code;
	if (!seen.ok && seen.found.n == 1) {
		log_say(&cli->log, LOG_NOTE,
		    "pactwatch: %.*s is a page; its feed is %.*s",
		    STR_ARG(*url), STR_ARG(seen.found.v[0]));
		*url = probe.url = seen.found.v[0];
		code = feeds_look(cli, a, &probe, 1, &seen);
	}
	if (code != 0)
		return code;
	*title = seen.title;
	if (seen.ok)
		return 0;
	if (seen.found.n > 1) {
		log_say(&cli->log, LOG_ERROR,
		    "pactwatch: %.*s is a page that announces %zu feeds; add "
		    "one of them:",
		    STR_ARG(*url), seen.found.n);
		for (size_t i = 0; i < seen.found.n; i++)
			log_say(&cli->log, LOG_ERROR, "  %.*s",
			    STR_ARG(seen.found.v[i]));
	} else {
		log_say(&cli->log, LOG_ERROR,
		    "pactwatch: %.*s: %.*s; --no-check takes it all the same",
		    STR_ARG(*url), STR_ARG(seen.trouble));
	}
	return status_exit(ST_SYNTAX);
}

static int
add(struct cli *cli, const struct given *g, struct feeds_files *files,
    struct str url)
{
	struct buf text = buf_new(LIST_BYTES);
	struct str by = option(g, "publisher"), name = option(g, "name");
	struct str title = { NULL, 0 };
	struct fault f = { 0 };
	struct feed feed;
	enum status st;
	int code = 0;

	if (!opts_has(g, "no-check") && !opts_has(g, "item"))
		code = look(cli, g, files->arena, &url, &title);
	if (code != 0)
		return code;
	if (name.n == 0)
		name = list_name(
		    files->arena, &files->all, by.n > 0 ? by : title, url);
	st = stanza(cli, g, name, url, title, &feed, &f);
	if (st == ST_OK)
		st = list_add(&files->all, files->v[0].text, &feed, &text, &f);
	if (st == ST_OK)
		st = keep(files->arena, &files->v[0], &text, &f);
	buf_free(&text);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	(void)cli_printf(
	    cli, "added %.*s to %s\n", STR_ARG(feed.name), files->v[0].path);
	return 0;
}

int
feeds_add(struct cli *cli, const struct given *g)
{
	struct feeds_files files;
	struct fault f = { 0 };
	int code;

	if (g->n_args != 2)
		return cli_usage(cli, "feeds add needs one URL");
	if (!url_fetchable(str_of(g->args[1]), &f))
		return cli_usage(cli, "feeds add: %s", f.what);
	code = feeds_open(cli, g, true, &files);
	if (code == 0)
		code = add(cli, g, &files, str_of(g->args[1]));
	feeds_close(&files);
	return code;
}

/* ---- remove, enable, disable ----------------------------------------------------- */

enum change { REMOVE, ENABLE, DISABLE };

static enum status
change_one(struct arena *a, struct feeds_file *in, struct str name,
    enum change what, struct fault *f)
{
	struct buf text = buf_new(LIST_BYTES);
	enum status st;

	if (what == REMOVE)
		st = list_remove(&in->list, in->text, name, &text, f);
	else
		st = list_enable(
		    &in->list, in->text, name, what == ENABLE, &text, f);
	if (st == ST_OK)
		st = keep(a, in, &text, f);
	buf_free(&text);
	return st;
}

static int
change(struct cli *cli, const struct given *g, enum change what)
{
	static const char *const words[] = { "remove", "enable", "disable" };
	struct feeds_files files;
	struct fault f = { 0 };
	int code;

	if (g->n_args < 2)
		return cli_usage(cli, "feeds %s needs a NAME", words[what]);
	code = feeds_open(cli, g, false, &files);
	for (size_t i = 1; i < g->n_args && code == 0; i++) {
		struct feeds_file *in = NULL;
		enum status st;

		if (feeds_find(cli, &files, g->args[i], &in) == NULL) {
			code = status_exit(ST_USAGE);
			break;
		}
		st = change_one(files.arena, in, str_of(g->args[i]), what, &f);
		if (st != ST_OK)
			code = cli_fail(cli, NULL, st, &f);
		else
			(void)cli_printf(
			    cli, "%sd %s\n", words[what], g->args[i]);
	}
	feeds_close(&files);
	return code;
}

int
feeds_remove(struct cli *cli, const struct given *g)
{
	return change(cli, g, REMOVE);
}

int
feeds_enable(struct cli *cli, const struct given *g)
{
	return change(cli, g, ENABLE);
}

int
feeds_disable(struct cli *cli, const struct given *g)
{
	return change(cli, g, DISABLE);
}

/* ---- OPML -------------------------------------------------------------------------- */

static void
tell_rejects(struct cli *cli, const char *file, const struct opml *o)
{
	for (size_t i = 0; i < o->n_rejects; i++)
		log_say(&cli->log, LOG_ERROR, "%s:%u: not taken: %.*s", file,
		    o->rejects[i].line, STR_ARG(o->rejects[i].why));
	if (o->refused > o->n_rejects)
		log_say(&cli->log, LOG_ERROR, "%s: and %zu more", file,
		    o->refused - o->n_rejects);
}

/* All of a file's good rows in one change of the list, or none. */
static int
import(struct cli *cli, const struct given *g, struct feeds_files *files)
{
	struct buf text = buf_new(LIST_BYTES);
	struct fault f = { 0 };
	struct opml o = { .n_rejects = 0 };
	size_t added = 0;
	uint64_t tier = 2;
	struct str bytes;
	enum status st;

	st = opts_number(g, "tier", 4, 2, &tier, &f);
	if (st == ST_OK)
		st =
		    file_read(files->arena, g->args[1], LIST_BYTES, &bytes, &f);
	if (st == ST_OK)
		st = opml_read(files->arena, g->args[1], bytes, &o, &f);
	for (size_t i = 0; i < o.list.n; i++)
		o.list.feeds[i].tier = (uint32_t)tier;
	if (st == ST_OK)
		st = list_merge(files->arena, &files->all, files->v[0].text,
		    &o.list, &text, &added);
	if (st == ST_OK && added > 0)
		st = keep(files->arena, &files->v[0], &text, &f);
	buf_free(&text);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	tell_rejects(cli, g->args[1], &o);
	(void)cli_printf(cli, "added %zu of %zu to %s\n", added,
	    o.list.n + o.refused, files->v[0].path);
	return o.refused > 0 ? status_exit(ST_SYNTAX) : 0;
}

int
feeds_import(struct cli *cli, const struct given *g)
{
	struct feeds_files files;
	int code;

	if (g->n_args != 2)
		return cli_usage(cli, "feeds import needs one FILE");
	code = feeds_open(cli, g, true, &files);
	if (code == 0)
		code = import(cli, g, &files);
	feeds_close(&files);
	return code;
}

int
feeds_export(struct cli *cli, const struct given *g)
{
	struct buf b = buf_new(LIST_BYTES);
	struct feeds_files files;
	int code = feeds_open(cli, g, false, &files);

	if (code == 0) {
		opml_put(&b, &files.all);
		if (buf_status(&b) == ST_OK)
			(void)cli_write(cli, buf_view(&b));
		else
			code = cli_fail(cli, NULL, buf_status(&b), NULL);
	}
	buf_free(&b);
	feeds_close(&files);
	return code;
}
