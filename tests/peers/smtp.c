/* A mail server of one thread.  Never touches what it is sent. */
#include "tests/peers/smtp.h"

#include <sys/socket.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define HEARD_MAX ((size_t)1 << 20) /* bytes kept of all that was said */

struct smtp {
	const struct smtp_says *says;
	int fd, port;
	pthread_t thread;
	pthread_mutex_t lock;
	char heard[HEARD_MAX];
	size_t n;
};

static void
say(int fd, const char *reply, const char *usual)
{
	const char *s = reply != NULL ? reply : usual;

	if (*s != '\0' && send(fd, s, strlen(s), MSG_NOSIGNAL) >= 0)
		(void)send(fd, "\r\n", 2, MSG_NOSIGNAL);
}

/* One line with its end, byte by byte: a test is in no hurry. */
static size_t
listen_to(struct smtp *s, int fd, char *line, size_t room)
{
	size_t n = 0;

	while (n + 1 < room && recv(fd, line + n, 1, 0) == 1)
		if (line[n++] == '\n')
			break;
	line[n] = '\0';
	(void)pthread_mutex_lock(&s->lock);
	if (s->n + n < HEARD_MAX) {
		memcpy(s->heard + s->n, line, n);
		s->n += n;
		s->heard[s->n] = '\0';
	}
	(void)pthread_mutex_unlock(&s->lock);
	return n;
}

static bool
is(const char *line, const char *word)
{
	return strncasecmp(line, word, strlen(word)) == 0;
}

static void
converse(struct smtp *s, int fd)
{
	char line[4096];

	say(fd, NULL, "220 test.example ESMTP");
	while (listen_to(s, fd, line, sizeof(line)) > 0) {
		if (is(line, "EHLO")) {
			say(fd, s->says->ehlo, "250 test.example");
		} else if (is(line, "MAIL FROM")) {
			say(fd, s->says->mail_from, "250 ok");
		} else if (is(line, "RCPT TO")) {
			say(fd, s->says->rcpt_to, "250 ok");
		} else if (is(line, "DATA")) {
			say(fd, NULL, "354 go on");
			while (listen_to(s, fd, line, sizeof(line)) > 0 &&
			       strcmp(line, ".\r\n") != 0)
				;
			say(fd, s->says->data_end, "250 taken");
		} else if (is(line, "QUIT")) {
			say(fd, NULL, "221 bye");
			return;
		} else {
			say(fd, NULL, "502 not here");
		}
	}
}

static void *
serve(void *ctx)
{
	struct smtp *s = ctx;
	int fd;

	while ((fd = accept(s->fd, NULL, NULL)) >= 0) {
		converse(s, fd);
		(void)close(fd);
	}
	return NULL;
}

struct smtp *
smtp_open(const struct smtp_says *says)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	socklen_t n = sizeof(at);
	struct smtp *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->says = says;
	at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	s->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (s->fd < 0 || bind(s->fd, (struct sockaddr *)&at, n) != 0 ||
	    listen(s->fd, 4) != 0 ||
	    getsockname(s->fd, (struct sockaddr *)&at, &n) != 0 ||
	    pthread_mutex_init(&s->lock, NULL) != 0 ||
	    pthread_create(&s->thread, NULL, serve, s) != 0) {
		if (s->fd >= 0)
			(void)close(s->fd);
		free(s);
		return NULL;
	}
	s->port = ntohs(at.sin_port);
	return s;
}

void
smtp_close(struct smtp *s)
{
	(void)shutdown(s->fd, SHUT_RDWR);
	(void)pthread_join(s->thread, NULL);
	(void)close(s->fd);
	(void)pthread_mutex_destroy(&s->lock);
	free(s);
}

int
smtp_port(const struct smtp *s)
{
	return s->port;
}

char *
smtp_heard(struct smtp *s)
{
	char *copy;

	(void)pthread_mutex_lock(&s->lock);
	copy = malloc(s->n + 1);
	if (copy != NULL)
		memcpy(copy, s->heard, s->n + 1);
	(void)pthread_mutex_unlock(&s->lock);
	return copy;
}
