/*
 * A program of the user's, started once an alert by its argument vector with
 * the alert as JSON on its standard input.  Never a shell, never a stranger's
 * text among the arguments, and an environment of a fixed list.
 */
#include <sys/wait.h>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "alert/alert.h"

#define ARGV_MAX ((size_t)64)      /* words of the settings' line */
#define BODY_MAX ((size_t)1 << 20) /* bytes of one alert */

static int64_t
clock_ms(void)
{
	struct timespec ts;

	(void)clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* What the child may know of us. */
static size_t
clean_environment(char *env[8], char room[8][256])
{
	static const char *const kept[] = { "PATH", "HOME", "LANG", "LC_ALL",
		"TZ", "USER" };
	size_t n = 0;

	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
		const char *v = getenv(kept[i]);

		if (v == NULL ||
		    snprintf(room[n], 256, "%s=%s", kept[i], v) >= 256)
			continue;
		env[n] = room[n];
		n++;
	}
	env[n] = NULL;
	return n;
}

static pid_t
start(const struct channel *ch, int in[2])
{
	char room[8][256];
	char *argv[ARGV_MAX + 1], *env[8];
	int null;
	pid_t pid;

	for (size_t i = 0; i < ch->argv.n; i++)
		argv[i] = (char *)(uintptr_t)ch->argv.v[i].p;
	argv[ch->argv.n] = NULL;
	(void)clean_environment(env, room);
	pid = fork();
	if (pid != 0)
		return pid;
	(void)setpgid(0, 0);
	(void)signal(SIGPIPE, SIG_DFL);
	null = open("/dev/null", O_RDWR);
	if (dup2(in[0], 0) < 0 || null < 0 || dup2(null, 1) < 0)
		_exit(127);
	(void)close(in[0]);
	(void)close(in[1]);
	(void)execve(argv[0], argv, env);
	_exit(127);
}

/* Writes the body and waits for the end, both within the time. */
static int
feed_and_wait(pid_t pid, int fd, struct str body, int64_t until)
{
	struct pollfd p = { .fd = fd, .events = POLLOUT };
	struct timespec nap = { 0, 10000000 };
	int code = -1;
	ssize_t n;
	pid_t got;

	while (body.n > 0 && clock_ms() < until) {
		if (poll(&p, 1, 100) < 0 && errno != EINTR)
			break;
		if ((p.revents & (POLLERR | POLLHUP)) != 0)
			break; /* it reads no more: its exit code decides */
		if ((p.revents & POLLOUT) == 0)
			continue;
		n = write(fd, body.p, body.n);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			continue;
		if (n <= 0)
			break;
		body = str_sub(body, (size_t)n, body.n);
	}
	(void)close(fd);
	for (;;) {
		got = waitpid(pid, &code, WNOHANG);
		if (got == pid)
			return code;
		if ((got < 0 && errno != EINTR) || clock_ms() >= until)
			break;
		(void)nanosleep(&nap, NULL);
	}
	(void)kill(-pid, SIGKILL);
	(void)kill(pid, SIGKILL);
	(void)waitpid(pid, &code, 0);
	return -1;
}

static enum sent
send_one(const struct channel *ch, const struct alert *a, char why[SENT_WHY])
{
	struct buf b = buf_new(BODY_MAX);
	enum sent sent = SENT_LATER;
	int in[2] = { -1, -1 }, code;
	pid_t pid;

	alert_json(&b, a);
	buf_char(&b, '\n');
	if (buf_status(&b) != ST_OK || pipe(in) != 0 ||
	    fcntl(in[1], F_SETFD, FD_CLOEXEC) < 0 ||
	    fcntl(in[1], F_SETFL, O_NONBLOCK) < 0 ||
	    (pid = start(ch, in)) < 0) {
		(void)snprintf(
		    why, SENT_WHY, "cannot be started: %s", strerror(errno));
		if (in[0] >= 0)
			(void)close(in[0]);
		if (in[1] >= 0)
			(void)close(in[1]);
		goto out;
	}
	(void)close(in[0]);
	code = feed_and_wait(pid, in[1], buf_view(&b),
	    clock_ms() + (int64_t)ch->timeout_s * 1000);
	if (code == -1)
		(void)snprintf(why, SENT_WHY,
		    "%.100s took longer than %u s and was ended",
		    ch->argv.v[0].p, ch->timeout_s);
	else if (WIFEXITED(code) && WEXITSTATUS(code) == 0)
		sent = SENT_OK;
	else if (WIFEXITED(code) && WEXITSTATUS(code) == 127)
		(void)snprintf(
		    why, SENT_WHY, "%.100s cannot be started", ch->argv.v[0].p);
	else if (WIFEXITED(code))
		(void)snprintf(why, SENT_WHY, "%.100s ended with %d",
		    ch->argv.v[0].p, WEXITSTATUS(code));
	else
		(void)snprintf(why, SENT_WHY, "%.100s was killed by signal %d",
		    ch->argv.v[0].p, WTERMSIG(code));
out:
	buf_free(&b);
	return sent;
}

enum sent
command_send(const struct sender *s, const struct channel *ch,
    const struct alert *list, size_t n, char why[SENT_WHY])
{
	enum sent sent = SENT_OK;

	(void)s;
	if (ch->argv.n == 0 || ch->argv.n > ARGV_MAX ||
	    ch->argv.v[0].p[0] != '/') {
		(void)snprintf(
		    why, SENT_WHY, "command needs the whole path of a program");
		return SENT_LATER;
	}
	for (size_t i = 0; i < n && sent == SENT_OK; i++)
		sent = send_one(ch, &list[i], why);
	return sent;
}
