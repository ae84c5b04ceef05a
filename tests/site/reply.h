/*
 * From a request to the bytes that answer it, and how to send them.
 */
#ifndef TESTS_SITE_REPLY_H
#define TESTS_SITE_REPLY_H

#include <stdbool.h>
#include <stddef.h>

#define NAMES_MAX  512  /* addresses one server listens on */
#define PATH_BYTES 1024 /* of a file name */

struct site {
	const char *root;
	struct name {
		char address[64]; /* 127.0.0.11 */
		char name[64];    /* folder under root, "" for root itself */
	} names[NAMES_MAX];
	size_t n_names;
	int port;
	/* How often each path was asked for, for NAME.2.raw. */
	struct asked {
		char path[PATH_BYTES];
		unsigned times;
	} * asked;
	size_t n_asked;
};

struct request {
	char *head; /* NUL-terminated lines up to the empty one */
	const char *method, *path;
	const char *body;
	size_t n_body;
};

struct reply {
	char *bytes; /* owned, free() */
	size_t n;
	size_t again_from;    /* where sending starts over, n for never */
	unsigned long rounds; /* still to send after the first, */
	bool endless;         /* or without end */
	size_t stop_after;    /* SIZE_MAX for never */
	int delay_ms, delay_ms_per_byte;
	bool reset, hang;
};

/* The value of a header, or NULL; "head" is what request.head is. */
const char *header(const char *head, const char *name, char *out, size_t room);

/* False where there is no memory. */
bool reply_make(struct site *, const struct name *at, const struct request *,
    struct reply *);

#endif
