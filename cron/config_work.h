/*
 * Between the files of the settings, and nobody else's: a row of the table of
 * keys, and what is known while one file is read.
 */
#ifndef CRON_CONFIG_WORK_H
#define CRON_CONFIG_WORK_H

#include "cron/config.h"

enum key_kind {
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
	enum key_kind kind;
	size_t at; /* offset in "struct config" or "struct channel" */
};

struct reading {
	struct arena *arena;
	const char *file;
	struct str dir; /* of the file, "." where it has none */
	struct config *config;
	struct fault *fault;
};

/* What a value of this kind looks like, for a person. */
const char *config_wanted(enum key_kind);

/* Reads "value" into the key's field of what begins at "base".  False where
 * it is no value of that kind, or memory ended; the field may then hold a
 * part of it. */
bool config_value(struct reading *, const struct key *, struct str value,
    char *base) MUST_USE;

#endif
