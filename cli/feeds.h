/*
 * What the files of "pactwatch feeds" share: the lists that the settings
 * name, each with its text, since changes are made to the text.
 */
#ifndef CLI_FEEDS_H
#define CLI_FEEDS_H

#include "cli/cli.h"
#include "feeds/list.h"

#define LIST_BYTES  ((size_t)64 << 20) /* of one file */
#define LISTS_BYTES ((size_t)1 << 30)  /* of all, with what changes them */

struct feeds_file {
	const char *path;
	struct str text;
	struct list list;
};

struct feeds_files {
	struct arena *arena; /* of all of them */
	struct feeds_file *v;
	size_t n;
	struct list all; /* of all files, one after the other */
};

/* Reads them all, or the one that --list names: an exit code, 0 for well.
 * "may_lack": the file that --list names need not be there yet. */
int feeds_open(
    struct cli *, const struct given *, bool may_lack, struct feeds_files *out);
void feeds_close(struct feeds_files *); /* also after feeds_open() failed */

/* The feed of that name and the file it stands in; NULL after it has said
 * that there is none. */
const struct feed *feeds_find(struct cli *, const struct feeds_files *,
    const char *name, struct feeds_file **in);

/* The verbs below "feeds"; each gives an exit code. */
int feeds_list(struct cli *, const struct given *);
int feeds_add(struct cli *, const struct given *);
int feeds_remove(struct cli *, const struct given *);
int feeds_enable(struct cli *, const struct given *);
int feeds_disable(struct cli *, const struct given *);
int feeds_check(struct cli *, const struct given *);
int feeds_import(struct cli *, const struct given *);
int feeds_export(struct cli *, const struct given *);

/* What one visit to an address showed; nothing is kept of it. */
struct feeds_seen {
	const struct feed *feed;
	bool asked, ok;
	int64_t newest; /* newest date of an entry, 0: none has any */
	size_t entries;
	size_t no_date, no_link;
	struct str format; /* "rss2.0", "" where it is no feed */
	struct str title;
	struct str validators; /* "etag", "modified", "etag, modified", "" */
	struct str robots;     /* "allowed", "disallowed", "waits 10 s", ... */
	struct str final_url;
	struct str moved;   /* where 301 or 308 led, or empty */
	struct str trouble; /* in words, or empty */
	struct strs found;  /* feeds that a page announces */
};

/* Visits each feed once, at once and without validators: an exit code.
 * "out" has room for all; its texts live in the arena. */
int feeds_look(struct cli *, struct arena *, const struct feed *feeds, size_t n,
    struct feeds_seen *out);

#endif
