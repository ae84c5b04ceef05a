/*
 * A mail server inside the test: says what its test wants, writes down what
 * it hears.  Loopback only, one conversation after another, no TLS.
 */
#ifndef TESTS_PEERS_SMTP_H
#define TESTS_PEERS_SMTP_H

#include <stddef.h>

struct smtp; /* a server */

/* Replies, each without its line end; NULL takes the friendly one. */
struct smtp_says {
	const char *ehlo;      /* may hold several lines */
	const char *mail_from; /* reply to MAIL FROM */
	const char *rcpt_to;   /* reply to each RCPT TO */
	const char *data_end;  /* reply to the dot; "" says nothing at all */
};

/* "says" must live as long as the server.  NULL on failure. */
struct smtp *smtp_open(const struct smtp_says *says);
void smtp_close(struct smtp *);
int smtp_port(const struct smtp *);

/* All lines heard so far, CRLF as they came, NUL-terminated: free(). */
char *smtp_heard(struct smtp *);

#endif
