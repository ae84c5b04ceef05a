/*
 * The server of tests and of the sample world: README.md beside this file
 * says what it does.  One poll loop; never leaves loopback.
 */
#include <sys/socket.h>
#include <sys/types.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "reply.h"

#define CONNECTIONS 256
#define REQUEST_MAX ((size_t)1 << 20)    /* bytes of a request with its body */
#define BURST       ((size_t)256 * 1024) /* bytes of one send */

struct conn {
	int fd;
	const struct name *at;
	char *in; /* the request so far */
	size_t n;
	bool answering;
	struct reply r;
	size_t pos, sent;
	int64_t due_ms; /* not to be written before */
};

static volatile sig_atomic_t stopped;

static void
stop(int sig)
{
	(void)sig;
	stopped = 1;
}

static int64_t
now_ms(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int
listen_on(const char *address, int port)
{
	struct sockaddr_in sa = { .sin_family = AF_INET,
		.sin_port = htons((uint16_t)port) };
	int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;

	if (fd < 0 || inet_pton(AF_INET, address, &sa.sin_addr) != 1 ||
	    (ntohl(sa.sin_addr.s_addr) >> 24) != 127)
		goto fail;
	(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	if (bind(fd, (struct sockaddr *)&sa, sizeof(sa)) == 0 &&
	    listen(fd, 128) == 0 && fcntl(fd, F_SETFL, O_NONBLOCK) == 0)
		return fd;
fail:
	if (fd >= 0)
		close(fd);
	return -1;
}

static int
port_of(int fd)
{
	struct sockaddr_in sa = { 0 };
	socklen_t n = sizeof(sa);

	return getsockname(fd, (struct sockaddr *)&sa, &n) == 0
		   ? ntohs(sa.sin_port)
		   : 0;
}

/* All addresses on one port; false where one of them is taken. */
static bool
listen_all(struct site *s, int port, struct pollfd *fds)
{
	for (size_t i = 0; i < s->n_names; i++) {
		fds[i].fd = listen_on(s->names[i].address, port);
		fds[i].events = POLLIN;
		if (fds[i].fd < 0) {
			while (i-- > 0)
				close(fds[i].fd);
			return false;
		}
		s->port = port = port_of(fds[i].fd);
	}
	return true;
}

static void
put_json(FILE *f, const char *s, size_t n)
{
	(void)fputc('"', f);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c == '"' || c == '\\')
			(void)fprintf(f, "\\%c", c);
		else if (c < 0x20 || c >= 0x7f)
			(void)fprintf(f, "\\u%04x", c);
		else
			(void)fputc(c, f);
	}
	(void)fputc('"', f);
}

static void
journal(FILE *f, const struct name *at, const struct request *q)
{
	const char *sep = "";

	if (f == NULL)
		return;
	(void)fputs("{\"at\":", f);
	put_json(f, at->address, strlen(at->address));
	(void)fputs(",\"method\":", f);
	put_json(f, q->method, strlen(q->method));
	(void)fputs(",\"path\":", f);
	put_json(f, q->path, strlen(q->path));
	(void)fputs(",\"headers\":{", f);
	for (const char *l = strchr(q->head, '\n'); l != NULL && l[1] != '\0';
	     l = strchr(l + 1, '\n')) {
		size_t n = strcspn(l + 1, ":\r\n");
		const char *v = l + 1 + n;

		if (*v != ':')
			continue;
		v += 1 + strspn(v + 1, " \t");
		(void)fputs(sep, f);
		put_json(f, l + 1, n);
		(void)fputc(':', f);
		put_json(f, v, strcspn(v, "\r\n"));
		sep = ",";
	}
	(void)fputs("},\"body\":", f);
	put_json(f, q->body, q->n_body);
	(void)fputs("}\n", f);
	(void)fflush(f);
}

static void
hang_up(struct conn *c)
{
	struct linger now = { .l_onoff = 1 };

	if (c->r.reset)
		(void)setsockopt(
		    c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
	close(c->fd);
	free(c->in);
	free(c->r.bytes);
	*c = (struct conn){ .fd = -1 };
}

/* Answers once the request is whole; false where it never will be. */
static bool
answer(struct site *s, struct conn *c, FILE *log)
{
	char *end = strstr(c->in, "\r\n\r\n"), *save = NULL, length[32];
	struct request q = { .head = c->in };
	size_t head, body;

	if (end == NULL)
		return c->n < REQUEST_MAX;
	head = (size_t)(end - c->in) + 4;
	body = header(c->in, "Content-Length", length, sizeof(length)) == NULL
		   ? 0
		   : strtoul(length, NULL, 10);
	if (body > REQUEST_MAX - head)
		return false;
	if (c->n < head + body)
		return true;
	end[2] = '\0';
	q.body = c->in + head;
	q.n_body = body;
	{
		static char line[PATH_BYTES * 8];

		(void)snprintf(line, sizeof(line), "%.*s",
		    (int)strcspn(c->in, "\r\n"), c->in);
		q.method = strtok_r(line, " ", &save);
		q.path = strtok_r(NULL, " ", &save);
		if (q.method == NULL || q.path == NULL)
			return false;
		journal(log, c->at, &q);
		if (!reply_make(s, c->at, &q, &c->r))
			return false;
	}
	c->answering = true;
	c->due_ms = now_ms() + c->r.delay_ms;
	return true;
}

static bool
receive(struct site *s, struct conn *c, FILE *log)
{
	char chunk[16384], *more;
	ssize_t n = recv(c->fd, chunk, sizeof(chunk), 0);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (n == 0)
		return false;
	if (c->answering) /* a second request on one connection: not heard */
		return true;
	if (c->n + (size_t)n > REQUEST_MAX ||
	    (more = realloc(c->in, c->n + (size_t)n + 1)) == NULL)
		return false;
	c->in = more;
	memcpy(c->in + c->n, chunk, (size_t)n);
	c->n += (size_t)n;
	c->in[c->n] = '\0';
	return answer(s, c, log);
}

/* Sends what is due; false when the answer is at its end. */
static bool
transmit(struct conn *c)
{
	struct reply *r = &c->r;
	size_t n;
	ssize_t sent;

	if (c->pos == r->n && (r->endless || r->rounds > 0)) {
		c->pos = r->again_from;
		r->rounds -= r->rounds > 0;
	}
	n = r->n - c->pos;
	if (n > r->stop_after - c->sent)
		n = r->stop_after - c->sent;
	if (n == 0)
		return r->hang;
	if (r->delay_ms_per_byte > 0)
		n = 1;
	else if (n > BURST)
		n = BURST;
	sent = send(c->fd, r->bytes + c->pos, n, MSG_NOSIGNAL);
	if (sent < 0)
		return errno == EAGAIN || errno == EINTR;
	c->pos += (size_t)sent;
	c->sent += (size_t)sent;
	c->due_ms = now_ms() + r->delay_ms_per_byte;
	return true;
}

static bool
done(const struct conn *c)
{
	const struct reply *r = &c->r;

	return c->answering &&
	       (c->sent >= r->stop_after ||
		   (c->pos == r->n && !r->endless && r->rounds == 0));
}

static void
welcome(struct conn *all, int from, const struct name *at)
{
	int fd = accept(from, NULL, NULL);

	for (size_t i = 0; fd >= 0 && i < CONNECTIONS; i++)
		if (all[i].fd < 0) {
			(void)fcntl(fd, F_SETFL, O_NONBLOCK);
			all[i] = (struct conn){ .fd = fd, .at = at };
			return;
		}
	if (fd >= 0)
		close(fd);
}

static void
serve(struct site *s, struct pollfd *fds, FILE *log)
{
	static struct conn all[CONNECTIONS];

	for (size_t i = 0; i < CONNECTIONS; i++)
		all[i].fd = -1;
	while (!stopped) {
		int64_t now = now_ms();
		int wait = 1000;

		for (size_t i = 0; i < CONNECTIONS; i++) {
			struct pollfd *p = &fds[s->n_names + i];
			struct conn *c = &all[i];
			bool writes = c->answering && (!done(c) || !c->r.hang);

			*p = (struct pollfd){ .fd = c->fd, .events = POLLIN };
			if (c->fd < 0 || !writes)
				continue;
			if (c->due_ms <= now)
				p->events |= POLLOUT;
			else if (c->due_ms - now < wait)
				wait = (int)(c->due_ms - now);
		}
		if (poll(fds, s->n_names + CONNECTIONS, wait) < 0)
			continue;
		for (size_t i = 0; i < s->n_names; i++)
			if (fds[i].revents & POLLIN)
				welcome(all, fds[i].fd, &s->names[i]);
		for (size_t i = 0; i < CONNECTIONS; i++) {
			short what = fds[s->n_names + i].revents;
			struct conn *c = &all[i];
			bool open = c->fd >= 0;

			if (!open || fds[s->n_names + i].fd != c->fd)
				continue;
			if (what & (POLLIN | POLLHUP | POLLERR))
				open = receive(s, c, log);
			if (open && (what & POLLOUT))
				open = transmit(c);
			if (!open)
				hang_up(c);
		}
	}
}

static bool
read_names(struct site *s, const char *path)
{
	FILE *f = fopen(path, "r");
	char line[256];

	if (f == NULL)
		return false;
	s->n_names = 0;
	while (s->n_names < NAMES_MAX && fgets(line, sizeof(line), f) != NULL) {
		struct name *n = &s->names[s->n_names];

		if (line[0] != '#' &&
		    sscanf(line, "%63s %63s", n->address, n->name) == 2)
			s->n_names++;
	}
	return fclose(f) == 0 && s->n_names > 0;
}

static int
usage(void)
{
	(void)fputs(
	    "usage: site [-p PORT] [-l LOG] [-o FILE] [-n NAMES] ROOT\n",
	    stderr);
	return 64;
}

int
main(int argc, char **argv)
{
	static struct pollfd fds[NAMES_MAX + CONNECTIONS];
	struct site s = { .n_names = 1 };
	const char *out = NULL;
	FILE *log = NULL, *f;
	int opt, port = 0;

	(void)snprintf(
	    s.names[0].address, sizeof(s.names[0].address), "127.0.0.1");
	while ((opt = getopt(argc, argv, "p:l:o:n:")) != -1) {
		if (opt == 'p')
			port = (int)strtol(optarg, NULL, 10);
		else if (opt == 'o')
			out = optarg;
		else if (opt == 'l' && (log = fopen(optarg, "a")) == NULL)
			return perror(optarg), 73;
		else if (opt == 'n' && !read_names(&s, optarg))
			return perror(optarg), 66;
		else if (opt == '?')
			return usage();
	}
	if (optind + 1 != argc)
		return usage();
	s.root = argv[optind];
	(void)signal(SIGPIPE, SIG_IGN);
	(void)signal(SIGTERM, stop);
	(void)signal(SIGINT, stop);
	/* A port free on the first address may be taken on another: a few
	 * tries of the system's choice find one that is free on all. */
	if (!listen_all(&s, port, fds)) {
		int tries = 0;

		while (tries < 20 && !listen_all(&s, 0, fds))
			tries++;
		if (tries == 20)
			return perror("site: listen"), 71;
	}
	if (out != NULL && (f = fopen(out, "w")) != NULL) {
		(void)fprintf(f, "%d\n", s.port);
		(void)fclose(f);
	}
	(void)printf("%d\n", s.port);
	(void)fflush(stdout);
	serve(&s, fds, log);
	free(s.asked);
	return 0;
}
