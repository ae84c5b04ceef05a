/*
 * The channels by table, and the two that need nothing but a stream: standard
 * output and a file.
 */
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/hash.h"

#include "alert/alert.h"

#define OUT_MAX ((size_t)16 << 20) /* bytes of one telling, 200 alerts */

static enum sent
failed(char why[SENT_WHY], enum sent sent, const char *what)
{
	(void)snprintf(why, SENT_WHY, "%s", what);
	return sent;
}

static enum sent
stdout_send(const struct sender *s, const struct channel *ch,
    const struct alert *list, size_t n, char why[SENT_WHY])
{
	struct buf b = buf_new(OUT_MAX);
	bool ok;

	(void)ch;
	for (size_t i = 0; i < n; i++) {
		alert_line(&b, &list[i]);
		buf_char(&b, '\n');
	}
	ok = buf_status(&b) == ST_OK && s->out.put(s->out.to, buf_view(&b));
	buf_free(&b);
	return ok ? SENT_OK
		  : failed(why, SENT_LATER, "nobody reads standard output");
}

static bool
write_all(int fd, struct str s)
{
	while (s.n > 0) {
		ssize_t n = write(fd, s.p, s.n);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		s = str_sub(s, (size_t)n, s.n);
	}
	return true;
}

/* Appended as whole lines and synced, so that a cut power line costs no
 * alert that was marked as told. */
static enum sent
file_send(const struct sender *s, const struct channel *ch,
    const struct alert *list, size_t n, char why[SENT_WHY])
{
	struct buf b = buf_new(OUT_MAX);
	enum sent sent = SENT_OK;
	struct stat sb;
	int fd;

	(void)s;
	fd = open(ch->path.p,
	    O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK,
	    0600);
	if (fd < 0 || fstat(fd, &sb) != 0) {
		(void)snprintf(
		    why, SENT_WHY, "%.100s: %s", ch->path.p, strerror(errno));
		sent = SENT_LATER;
		goto out;
	}
	if (!S_ISREG(sb.st_mode)) {
		sent = failed(why, SENT_LATER, "the path is no plain file");
		goto out;
	}
	for (size_t i = 0; i < n; i++) {
		alert_json(&b, &list[i]);
		buf_char(&b, '\n');
	}
	if (buf_status(&b) != ST_OK || !write_all(fd, buf_view(&b)) ||
	    fsync(fd) != 0) {
		(void)snprintf(
		    why, SENT_WHY, "%.100s: %s", ch->path.p, strerror(errno));
		sent = SENT_LATER;
		/* A half line would spoil the next one. */
		if (ftruncate(fd, sb.st_size) != 0)
			sent = failed(why, SENT_LATER, "the disk refused");
	}
out:
	if (fd >= 0)
		(void)close(fd);
	buf_free(&b);
	return sent;
}

struct str
alert_id(struct arena *a, const struct alert *list, size_t n)
{
	struct buf all = buf_new(OUT_MAX);
	struct str id = { NULL, 0 };

	if (n == 1)
		return str_keep(a, list[0].key);
	for (size_t i = 0; i < n; i++) {
		buf_str(&all, list[i].key);
		buf_char(&all, '\n');
	}
	if (buf_status(&all) == ST_OK)
		id = hash_hex(a, buf_view(&all));
	buf_free(&all);
	return id;
}

static enum sent (*const sinks[])(const struct sender *, const struct channel *,
    const struct alert *, size_t, char[SENT_WHY]) = {
	[CHANNEL_STDOUT] = stdout_send,
	[CHANNEL_FILE] = file_send,
	[CHANNEL_COMMAND] = command_send,
	[CHANNEL_MAIL] = mail_send,
	[CHANNEL_WEBHOOK] = webhook_send,
};

enum sent
alert_send(const struct sender *s, const struct channel *ch,
    const struct alert *list, size_t n, char why[SENT_WHY])
{
	return sinks[ch->kind](s, ch, list, n, why);
}
