/*
 * A server inside the test that can be as rude as its test wants: a thread a
 * connection, and a function that writes the bytes of each answer itself.
 * Loopback only; speaks TLS where it is given a certificate.
 */
#ifndef TESTS_SITE_RUDE_H
#define TESTS_SITE_RUDE_H

#include <stdbool.h>
#include <stddef.h>

struct rude; /* a server */

/* One request that is being answered. */
struct rude_conn {
	struct rude *server;
	int fd;
	void *tls;        /* SSL *, or NULL */
	char head[16384]; /* the request up to its empty line */
	char path[4096];
	char address[64]; /* the one that was connected to */
	bool keep;        /* set to read a further request */
};

typedef void rude_fn(struct rude_conn *, void *ctx);

/* Listens on all of 127.0.0.0/8, on a port of the system's choice.  "cert"
 * and "key" are PEM files or NULL; "tls_max" is an SSL version number or 0.
 * NULL on failure. */
struct rude *rude_open(
    rude_fn *, void *ctx, const char *cert, const char *key, int tls_max);
void rude_close(struct rude *);
int rude_port(const struct rude *);

/* All request heads so far, one after another, NUL-terminated: free(). */
char *rude_heard(struct rude *);
/* How many requests began with "start" ("GET /x "). */
unsigned rude_count(struct rude *, const char *start);

/* Whether some client offered to speak HTTP/2 (which no answer here does). */
bool rude_offered_h2(const struct rude *);

/* False once the other side is gone. */
bool rude_send(struct rude_conn *, const void *, size_t);
bool rude_puts(struct rude_conn *, const char *);
/* A whole 200 with its length. */
bool rude_ok(struct rude_conn *, const char *headers, const char *body);
void rude_sleep_ms(long);
void rude_reset(struct rude_conn *); /* the connection ends with an RST */

/* The C library's function NAME, where the test has put its own before it. */
void *rude_next(const char *name);

#endif
