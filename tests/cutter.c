/* See cutter.h.  A process for the port, one more for each connection. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "cutter.h"

#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct cutter { /* shared with the processes of the relay */
	char to[128], word[32];
	int port;
	pid_t pid;
	atomic_int how, left, done;
};

static bool
says(const char *p, size_t n, const char *word)
{
	size_t w = strlen(word);

	for (size_t i = 0; i + w <= n; i++)
		if (memcmp(p + i, word, w) == 0)
			return true;
	return false;
}

static bool
pass(int to, const char *buf, size_t n)
{
	for (size_t at = 0; at < n;) {
		ssize_t sent = send(to, buf + at, n - at, MSG_NOSIGNAL);

		if (sent <= 0)
			return false;
		at += (size_t)sent;
	}
	return true;
}

static void
relay(struct cutter *c, int client)
{
	static char buf[65536];
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int server = socket(AF_UNIX, SOCK_STREAM, 0);
	bool deaf = false;

	memcpy(at.sun_path, c->to, strlen(c->to) + 1);
	if (connect(server, (struct sockaddr *)&at, sizeof(at)) != 0)
		_exit(1);
	for (;;) {
		struct pollfd two[2] = { { client, POLLIN, 0 },
			{ server, POLLIN, 0 } };
		ssize_t n;

		if (poll(two, 2, -1) < 0)
			_exit(1);
		if (two[1].revents != 0) {
			n = recv(server, buf, sizeof(buf), 0);
			if (n <= 0 || deaf || !pass(client, buf, (size_t)n))
				_exit(0);
		}
		if (two[0].revents == 0)
			continue;
		n = recv(client, buf, sizeof(buf), 0);
		if (n <= 0)
			_exit(0);
		if (says(buf, (size_t)n, c->word) &&
		    atomic_fetch_sub(&c->left, 1) > 0) {
			atomic_fetch_add(&c->done, 1);
			if (c->how == CUT_BEFORE)
				_exit(0);
			deaf = true;
		}
		if (!pass(server, buf, (size_t)n))
			_exit(0);
	}
}

struct cutter *
cutter_new(const char *to, const char *word)
{
	struct sockaddr_in at = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof(at);
	pid_t pid;
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	struct cutter *c = mmap(NULL, sizeof(*c), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (c == MAP_FAILED || fd < 0 ||
	    bind(fd, (struct sockaddr *)&at, sizeof(at)) != 0 ||
	    listen(fd, 8) != 0 ||
	    getsockname(fd, (struct sockaddr *)&at, &size) != 0)
		return NULL;
	snprintf(c->to, sizeof(c->to), "%s", to);
	snprintf(c->word, sizeof(c->word), "%s", word);
	c->port = ntohs(at.sin_port);
	pid = fork();
	if (pid == 0) {
		signal(SIGCHLD, SIG_IGN);
		for (;;) {
			int client = accept(fd, NULL, NULL);

			if (client >= 0 && fork() == 0)
				relay(c, client);
			close(client);
		}
	}
	close(fd);
	c->pid = pid; /* by this side alone: the memory is shared */
	return pid > 0 ? c : NULL;
}

int
cutter_port(const struct cutter *c)
{
	return c->port;
}

void
cutter_cut(struct cutter *c, enum cut how, int times)
{
	c->how = (int)how;
	c->done = 0;
	c->left = times;
}

int
cutter_done(const struct cutter *c)
{
	return c->done;
}

void
cutter_free(struct cutter *c)
{
	if (c == NULL || c->pid <= 0)
		return;
	kill(c->pid, SIGKILL);
	waitpid(c->pid, NULL, 0);
	munmap(c, sizeof(*c));
}
