/*
 * Sockets, threads and a log.  What is sent is the test's business.
 */
#include "tests/site/rude.h"

#include <sys/socket.h>

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LOG_MAX ((size_t)8 << 20) /* bytes of request heads of one test */

struct rude {
	int fd, port;
	rude_fn *fn;
	void *ctx;
	SSL_CTX *tls;
	pthread_t accepter;
	pthread_mutex_t lock;
	pthread_cond_t idle;
	unsigned open; /* connections alive */
	char *log;
	size_t n_log;
	bool closing;
	_Atomic bool offered_h2;
};

void
rude_sleep_ms(long ms)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000 };

	(void)nanosleep(&t, NULL);
}

static void
remember(struct rude *r, const char *head)
{
	size_t n = strlen(head);

	pthread_mutex_lock(&r->lock);
	if (r->n_log + n < LOG_MAX) {
		memcpy(r->log + r->n_log, head, n + 1);
		r->n_log += n;
	}
	pthread_mutex_unlock(&r->lock);
}

static ssize_t
receive(struct rude_conn *c, char *p, size_t n)
{
	return c->tls != NULL ? SSL_read(c->tls, p, (int)n)
			      : recv(c->fd, p, n, 0);
}

static bool
read_head(struct rude_conn *c)
{
	size_t n = 0;

	while (n + 1 < sizeof(c->head)) {
		ssize_t got = receive(c, c->head + n, 1);

		if (got <= 0)
			return false;
		n += (size_t)got;
		c->head[n] = '\0';
		if (n >= 4 && strcmp(c->head + n - 4, "\r\n\r\n") == 0)
			break;
	}
	return sscanf(c->head, "%*15s %4095s", c->path) == 1;
}

static void
set_address(struct rude_conn *c)
{
	struct sockaddr_in in;
	socklen_t n = sizeof(in);

	if (getsockname(c->fd, (struct sockaddr *)&in, &n) == 0)
		(void)inet_ntop(
		    AF_INET, &in.sin_addr, c->address, sizeof(c->address));
}

static void *
serve(void *arg)
{
	struct rude_conn *c = arg;
	struct rude *r = c->server;

	set_address(c);
	if (r->tls != NULL) {
		c->tls = SSL_new(r->tls);
		if (c->tls == NULL || SSL_set_fd(c->tls, c->fd) != 1 ||
		    SSL_accept(c->tls) != 1)
			goto out;
	}
	do {
		c->keep = false;
		if (!read_head(c))
			break;
		remember(r, c->head);
		r->fn(c, r->ctx);
	} while (c->keep);
out:
	SSL_free(c->tls);
	if (c->fd >= 0)
		(void)close(c->fd);
	free(c);
	pthread_mutex_lock(&r->lock);
	r->open--;
	pthread_cond_signal(&r->idle);
	pthread_mutex_unlock(&r->lock);
	return NULL;
}

static void *
accept_all(void *arg)
{
	struct rude *r = arg;

	for (;;) {
		struct rude_conn *c;
		pthread_attr_t attr;
		pthread_t t;
		int fd = accept(r->fd, NULL, NULL);

		if (fd < 0 && errno == EINTR)
			continue;
		if (fd < 0 || r->closing)
			return NULL;
		c = calloc(1, sizeof(*c));
		if (c == NULL)
			return NULL;
		c->server = r;
		c->fd = fd;
		pthread_mutex_lock(&r->lock);
		r->open++;
		pthread_mutex_unlock(&r->lock);
		(void)pthread_attr_init(&attr);
		(void)pthread_attr_setdetachstate(
		    &attr, PTHREAD_CREATE_DETACHED);
		(void)pthread_attr_setstacksize(&attr, (size_t)256 << 10);
		if (pthread_create(&t, &attr, serve, c) != 0)
			return NULL;
		(void)pthread_attr_destroy(&attr);
	}
}

static bool
listen_loopback(struct rude *r)
{
	struct sockaddr_in in = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_ANY) };
	socklen_t n = sizeof(in);

	r->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (r->fd < 0 || bind(r->fd, (struct sockaddr *)&in, n) != 0 ||
	    listen(r->fd, 1024) != 0 ||
	    getsockname(r->fd, (struct sockaddr *)&in, &n) != 0)
		return false;
	r->port = ntohs(in.sin_port);
	return true;
}

/* RFC 7301: names, each after its length. */
static int
offered(SSL *tls, const unsigned char **out, unsigned char *out_n,
    const unsigned char *in, unsigned n, void *ctx)
{
	struct rude *r = ctx;

	(void)tls;
	(void)out;
	(void)out_n;
	for (unsigned i = 0; i + 2 < n; i += in[i] + 1u)
		if (in[i] == 2 && memcmp(in + i + 1, "h2", 2) == 0)
			r->offered_h2 = true;
	return SSL_TLSEXT_ERR_NOACK;
}

bool
rude_offered_h2(const struct rude *r)
{
	return r->offered_h2;
}

static bool
tls_make(struct rude *r, const char *cert, const char *key, int tls_max)
{
	if (cert == NULL)
		return true;
	r->tls = SSL_CTX_new(TLS_server_method());
	if (r->tls == NULL)
		return false;
	SSL_CTX_set_security_level(r->tls, 0);
	SSL_CTX_set_alpn_select_cb(r->tls, offered, r);
	if (tls_max != 0 &&
	    (SSL_CTX_set_min_proto_version(r->tls, tls_max) != 1 ||
		SSL_CTX_set_max_proto_version(r->tls, tls_max) != 1))
		return false;
	return SSL_CTX_use_certificate_chain_file(r->tls, cert) == 1 &&
	       SSL_CTX_use_PrivateKey_file(r->tls, key, SSL_FILETYPE_PEM) == 1;
}

struct rude *
rude_open(
    rude_fn *fn, void *ctx, const char *cert, const char *key, int tls_max)
{
	struct rude *r = calloc(1, sizeof(*r));

	if (r == NULL)
		return NULL;
	(void)signal(SIGPIPE, SIG_IGN);
	r->fn = fn;
	r->ctx = ctx;
	r->log = calloc(1, LOG_MAX);
	if (r->log == NULL || pthread_mutex_init(&r->lock, NULL) != 0 ||
	    pthread_cond_init(&r->idle, NULL) != 0 || !listen_loopback(r) ||
	    !tls_make(r, cert, key, tls_max) ||
	    pthread_create(&r->accepter, NULL, accept_all, r) != 0) {
		free(r->log);
		free(r);
		return NULL;
	}
	return r;
}

void
rude_close(struct rude *r)
{
	if (r == NULL)
		return;
	r->closing = true;
	(void)shutdown(r->fd, SHUT_RDWR);
	(void)pthread_join(r->accepter, NULL);
	(void)close(r->fd);
	pthread_mutex_lock(&r->lock);
	while (r->open > 0)
		pthread_cond_wait(&r->idle, &r->lock);
	pthread_mutex_unlock(&r->lock);
	SSL_CTX_free(r->tls);
	(void)pthread_mutex_destroy(&r->lock);
	(void)pthread_cond_destroy(&r->idle);
	free(r->log);
	free(r);
}

int
rude_port(const struct rude *r)
{
	return r->port;
}

char *
rude_heard(struct rude *r)
{
	char *copy;

	pthread_mutex_lock(&r->lock);
	copy = strdup(r->log);
	pthread_mutex_unlock(&r->lock);
	return copy;
}

unsigned
rude_count(struct rude *r, const char *start)
{
	unsigned n = 0;

	pthread_mutex_lock(&r->lock);
	for (const char *p = r->log; (p = strstr(p, start)) != NULL; p++)
		n++;
	pthread_mutex_unlock(&r->lock);
	return n;
}

bool
rude_send(struct rude_conn *c, const void *p, size_t n)
{
	const char *at = p;

	while (n > 0) {
		ssize_t sent = c->tls != NULL
				   ? SSL_write(c->tls, at, (int)n)
				   : send(c->fd, at, n, MSG_NOSIGNAL);

		if (sent <= 0)
			return false;
		at += sent;
		n -= (size_t)sent;
	}
	return true;
}

bool
rude_puts(struct rude_conn *c, const char *s)
{
	return rude_send(c, s, strlen(s));
}

bool
rude_ok(struct rude_conn *c, const char *headers, const char *body)
{
	char head[1024];

	(void)snprintf(head, sizeof(head),
	    "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %zu\r\n"
	    "%s\r\n",
	    strlen(body), headers);
	return rude_puts(c, head) && rude_puts(c, body);
}

void
rude_reset(struct rude_conn *c)
{
	struct linger now = { 1, 0 };

	(void)setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	(void)close(c->fd);
	c->fd = -1;
}
