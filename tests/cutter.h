/* A relay before a server that cuts a connection at a word of the client's. */
#ifndef TESTS_CUTTER_H
#define TESTS_CUTTER_H

#include <stdbool.h>

enum cut {
	CUT_NOTHING,
	CUT_BEFORE, /* the server never sees the word */
	CUT_AFTER   /* it does, and its answer goes nowhere */
};

struct cutter;

/* Relays to the Unix socket "to".  NULL where it cannot. */
struct cutter *cutter_new(const char *to, const char *word);
int cutter_port(const struct cutter *); /* on 127.0.0.1 */
/* The next "times" connections that say the word are cut so. */
void cutter_cut(struct cutter *, enum cut, int times);
/* How many were. */
int cutter_done(const struct cutter *);
void cutter_free(struct cutter *);

#endif
