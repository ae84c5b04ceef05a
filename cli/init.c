/*
 * What a newcomer needs: commented settings, a list of feeds to begin with
 * and a database, in the usual places.  Asks nothing, overwrites nothing.
 */
#include <sys/stat.h>

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"

#include "cli/cli.h"
#include "cron/config.h"
#include "store/store.h"

#define PATH_BYTES ((size_t)4096)
#define FEEDS_MAX  ((size_t)64 << 20) /* bytes of the list that is copied */

static const char settings[] =
    "# Settings of pactwatch; pactwatch.conf(5) explains every key.\n"
    "# \"pactwatch config check\" says what is wrong, by line and column.\n"
    "\n"
    "# Lists of feeds to watch; the key may stand more than once.\n"
    "feeds = world.feeds\n"
    "\n"
    "# The store; without it the data folder of XDG.\n"
    "#db = ~/.local/share/pactwatch/pactwatch.db\n"
    "\n"
    "# Stands in our User-Agent, so that a site's owner can reach you.\n"
    "#contact = https://example.org/about-our-reader\n"
    "\n"
    "[fetch]\n"
    "#timeout = 60s\n"
    "#max_body = 15M\n"
    "#parallel = 128\n"
    "#pause = 1s\n"
    "\n"
    "[alerts]\n"
    "# Independent publishers that must tell it before you hear of it.\n"
    "#min_sources = 1\n"
    "# 1 official texts only .. 4 aggregators too.\n"
    "#max_tier = 3\n"
    "\n"
    "[rules]\n"
    "# Proposals of official texts (1) or trackers too (2) accepted without\n"
    "# a person; 0 asks a person for each.\n"
    "#auto_accept_tier = 0\n"
    "#auto_accept_confidence = 90\n"
    "\n"
    "[keep]\n"
    "# Days after which the text of an article is given up; 0 keeps it.\n"
    "#text = 0\n"
    "\n"
    "# Where alerts go.  Each channel has a name of its own.\n"
    "[channel stdout]\n"
    "kind = stdout\n"
    "\n"
    "#[channel log]\n"
    "#kind = file\n"
    "#path = alerts.ndjson\n"
    "\n"
    "#[channel me]\n"
    "#kind = mail\n"
    "#server = mail.example.org:587\n"
    "#from = pactwatch@example.org\n"
    "#to = analyst@example.org\n"
    "#user = pactwatch\n"
    "#password_file = mail.password\n"
    "#digest = 1d\n"
    "#quiet = 22:00-07:00\n"
    "#zone = Europe/Berlin\n"
    "\n"
    "#[channel hook]\n"
    "#kind = webhook\n"
    "#url = https://hooks.example.org/pactwatch\n"
    "#secret_file = hook.secret\n";

static const char no_feeds[] =
    "# What to watch, one stanza a source; pactwatch.feeds(5).\n"
    "#feed example\n"
    "#\tpublisher Example Ministry of Trade\n"
    "#\turl https://example.org/news.xml\n"
    "#\ttier 1\n";

/* Writes where nothing is yet, and says either way. */
static enum status
leave(struct cli *cli, const char *path, struct str text, struct fault *f)
{
	struct stat sb;
	enum status st;

	if (lstat(path, &sb) == 0) {
		(void)cli_printf(cli, "kept    %s\n", path);
		return ST_OK;
	}
	st = file_folders(path, f);
	if (st == ST_OK)
		st = file_write(path, text, 0600, f);
	if (st == ST_OK)
		(void)cli_printf(cli, "wrote   %s\n", path);
	return st;
}

/* The list that comes with the program, or an empty one. */
static struct str
feeds_to_begin_with(struct cli *cli)
{
	struct fault f = { 0 };
	const char *data = cli_data(cli, &f);
	char path[PATH_BYTES];
	struct str text;

	if (data == NULL)
		return STR(no_feeds);
	(void)snprintf(path, sizeof(path), "%s/feeds/world.feeds", data);
	if (file_read(cli->arena, path, FEEDS_MAX, &text, &f) != ST_OK)
		return STR(no_feeds);
	return text;
}

static int
run_init(struct cli *cli, const struct given *g)
{
	const char *file = cli->config_file != NULL
			       ? cli->config_file
			       : config_path_file(cli->arena);
	char feeds[PATH_BYTES];
	struct store *store = NULL;
	struct fault f = { 0 };
	const char *slash, *db;
	enum status st;

	(void)g;
	if (file == NULL) {
		fault_set(&f, "HOME is not set; say --config FILE");
		return cli_fail(cli, NULL, ST_CONFIG, &f);
	}
	slash = strrchr(file, '/');
	(void)snprintf(feeds, sizeof(feeds), "%.*sworld.feeds",
	    slash != NULL ? (int)(slash + 1 - file) : 0, file);
	st = leave(cli, file, STR(settings), &f);
	if (st == ST_OK)
		st = leave(cli, feeds, feeds_to_begin_with(cli), &f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	db = cli_db(cli, &f);
	if (db == NULL)
		return cli_fail(cli, NULL, ST_CONFIG, &f);
	st = store_open(db, STORE_CREATE, &store, &f);
	if (st != ST_OK)
		return cli_fail(cli, NULL, st, &f);
	store_close(store);
	(void)cli_printf(cli,
	    "store   %s\n\nNext: pactwatch run -v, then a "
	    "line for crontab -e:\n"
	    "*/30 * * * * pactwatch run\n",
	    cli_db_shown(cli));
	return 0;
}

const struct verb verb_init = {
	.name = "init",
	.alone = true,
	.brief = "settings, feeds and a store, ready for cron",
	.usage = "",
	.examples = "pactwatch init\n"
		    "pactwatch --config /etc/pactwatch/config.ini init\n",
	.about = "Asks nothing and overwrites nothing: what is there is kept.",
	.run = run_init,
};
