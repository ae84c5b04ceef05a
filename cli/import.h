/*
 * What the files of import share: documents gather in a batch, and a mark says
 * how much of the file is stored.  There are two batches: while one is read the
 * one before it is stored.
 */
#ifndef CLI_IMPORT_H
#define CLI_IMPORT_H

#include <stdio.h>

#include "cli/cli.h"
#include "cli/study.h"

#define IMPORT_HELD ((size_t)16 << 20) /* bytes that wait for a full batch */

struct import {
	struct cli *cli;
	struct study *study;             /* gathers */
	struct study *other;             /* is being read, or empty */
	int64_t other_at;                /* "at" behind its last document */
	const char *other_file, *stored; /* its file; that of what is stored */
	struct store *store;
	struct store_policy policy;
	struct study_done done;
	struct str publisher; /* of documents that name none */
	uint32_t tier;
	int64_t now;
	const char *file;
	size_t line;     /* of the batch's first document */
	struct str mark; /* of the file, empty: none is kept */
	int64_t at;      /* bytes of it that are stored or waiting */
	size_t held;     /* bytes of documents that wait */
};

/* Begins to read what gathered, and stores what was read before, with the mark;
 * "last" waits for all of it to be stored and takes the mark away. */
enum status import_flush(struct import *, bool last, struct fault *) MUST_USE;

/* The mark of this file, and "in" where an earlier call broke off. */
enum status import_mark(struct import *, FILE *in, struct fault *) MUST_USE;

/* A web archive, from a file just opened to its end. */
enum status import_warc(struct import *, FILE *in, struct fault *) MUST_USE;

#endif
