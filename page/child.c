/*
 * Starts a child, feeds it and reads it, and never leaves one behind.
 * Between fork and exec only calls that are safe there.
 */
#include "page/child.h"

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#define CHUNK   ((size_t)65536) /* bytes of one write or read */
#define FD_LAST 1023            /* descriptors that the child may inherit */
#define FD_MAX  16              /* descriptors that it may have */
#define NO_EXEC 127             /* exit code where exec failed */

struct run {
	pid_t pid;
	int in, out; /* our ends; -1 closed */
};

static void
limit(int what, rlim_t value)
{
	struct rlimit r = { value, value };

	(void)setrlimit(what, &r);
}

/* In the child: never returns. */
static void
become(const char *path, const char *const argv[], const struct child_limits *l,
    int in, int out)
{
	static char *const none[] = { NULL };

	if (dup2(in, 0) < 0 || dup2(out, 1) < 0)
		_exit(NO_EXEC);
	for (int fd = 3; fd <= FD_LAST; fd++)
		(void)close(fd);
	limit(RLIMIT_CPU, l->cpu_s);
	limit(RLIMIT_AS, l->space_bytes);
	limit(RLIMIT_NOFILE, FD_MAX);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_CORE, 0);
	/* execve() promises not to change them. */
	(void)execve(path, (char *const *)(uintptr_t)argv, none);
	_exit(NO_EXEC);
}

static bool
start(struct run *r, const char *path, const char *const argv[],
    const struct child_limits *l)
{
	int in[2], out[2];

	/* A socket and not a pipe: writing to a child that is gone must not
	 * raise a signal in the whole program. */
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, in) < 0)
		return false;
	if (pipe(out) < 0) {
		(void)close(in[0]);
		(void)close(in[1]);
		return false;
	}
	(void)fcntl(in[0], F_SETFD, FD_CLOEXEC);
	(void)fcntl(out[0], F_SETFD, FD_CLOEXEC);
	(void)fcntl(in[0], F_SETFL, O_NONBLOCK);
	r->pid = fork();
	if (r->pid == 0)
		become(path, argv, l, in[1], out[1]);
	(void)close(in[1]);
	(void)close(out[1]);
	r->in = in[0];
	r->out = out[0];
	if (r->pid > 0)
		return true;
	(void)close(r->in);
	(void)close(r->out);
	return false;
}

static void
shut(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
	*fd = -1;
}

static void
feed(struct run *r, struct str *in)
{
	ssize_t n = 0;

	if (in->n > 0)
		n = send(
		    r->in, in->p, in->n < CHUNK ? in->n : CHUNK, MSG_NOSIGNAL);
	if (n > 0)
		*in = str_sub(*in, (size_t)n, SIZE_MAX);
	if (in->n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
		shut(&r->in);
}

/* False where the output passed its ceiling. */
static bool
drain(struct run *r, struct buf *out)
{
	char chunk[8192];
	ssize_t n = read(r->out, chunk, sizeof(chunk));

	if (n > 0)
		buf_add(out, chunk, (size_t)n);
	else if (n == 0 || errno != EINTR)
		shut(&r->out);
	return buf_status(out) == ST_OK;
}

static int64_t
now_ms(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Until the child has said all; false where a limit of ours ended it. */
static bool
talk(
    struct run *r, const struct child_limits *l, struct str in, struct buf *out)
{
	int64_t end = now_ms() + (int64_t)l->wall_s * 1000;

	while (r->out >= 0) {
		struct pollfd p[2] = { { r->out, POLLIN, 0 },
			{ r->in, POLLOUT, 0 } };
		int64_t left = end - now_ms();

		if (left <= 0)
			return false;
		if (poll(p, 2, (int)left) < 0 && errno != EINTR)
			return false;
		if (r->in >= 0 && p[1].revents != 0)
			feed(r, &in);
		if (p[0].revents != 0 && !drain(r, out))
			return false;
	}
	return true;
}

enum status
child_run(const char *path, const char *const argv[],
    const struct child_limits *l, struct str in, struct buf *out,
    struct fault *fault)
{
	struct run r = { 0, -1, -1 };
	int how = 0;
	bool whole;

	if (access(path, X_OK) != 0) {
		fault_set(fault, "%s is not installed", path);
		return ST_ABSENT;
	}
	if (!start(&r, path, argv, l)) {
		fault_set(fault, "%s: the system gives no process", path);
		return ST_IO;
	}
	whole = talk(&r, l, in, out);
	shut(&r.in);
	shut(&r.out);
	if (!whole)
		(void)kill(r.pid, SIGKILL);
	while (waitpid(r.pid, &how, 0) < 0 && errno == EINTR)
		;
	if (!whole || WIFSIGNALED(how)) {
		fault_set(fault, "%s",
		    buf_status(out) != ST_OK ? "size limit" : "time limit");
		return ST_LIMIT;
	}
	if (WEXITSTATUS(how) == 0)
		return ST_OK;
	fault_set(
	    fault, "cannot be read (%s: exit code %d)", path, WEXITSTATUS(how));
	return WEXITSTATUS(how) == NO_EXEC ? ST_ABSENT : ST_SYNTAX;
}
