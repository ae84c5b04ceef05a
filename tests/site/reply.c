/*
 * Files, validators and raw replies.  Trusts the folder it serves and nobody
 * who asks: a path never leaves its root.
 */
#include "reply.h"

#include <sys/stat.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#define FILE_BYTES ((size_t)256 << 20) /* of one file: a bomb must fit */

const char *
header(const char *head, const char *name, char *out, size_t room)
{
	size_t n = strlen(name);

	for (const char *l = strchr(head, '\n'); l != NULL;
	     l = strchr(l + 1, '\n')) {
		const char *v = l + 1 + n;
		size_t len;

		if (strncasecmp(l + 1, name, n) != 0 || *v != ':')
			continue;
		v += 1 + strspn(v + 1, " \t");
		len = strcspn(v, "\r\n");
		if (len >= room)
			len = room - 1;
		memcpy(out, v, len);
		out[len] = '\0';
		return out;
	}
	return NULL;
}

static char *
slurp(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	struct stat is;
	char *p = NULL;

	if (f == NULL)
		return NULL;
	if (fstat(fileno(f), &is) == 0 && S_ISREG(is.st_mode) &&
	    (uintmax_t)is.st_size < FILE_BYTES &&
	    (p = malloc((size_t)is.st_size + 1)) != NULL) {
		*n = fread(p, 1, (size_t)is.st_size, f);
		p[*n] = '\0';
	}
	(void)fclose(f);
	return p;
}

static int
nibble(char c)
{
	const char *digits = "0123456789abcdef";
	const char *at = c == '\0' ? NULL : strchr(digits, c | 0x20);

	return at == NULL ? -1 : (int)(at - digits);
}

/* The file behind a path, without its query; false where it would leave the
 * root or is too long. */
static bool
file_of(
    const struct site *s, const struct name *at, const char *path, char *out)
{
	int n = snprintf(out, PATH_BYTES, "%s%s%s", s->root,
	    at->name[0] != '\0' ? "/" : "", at->name);
	size_t used = n > 0 ? (size_t)n : PATH_BYTES;

	if (path[0] != '/')
		return false;
	for (; *path != '\0' && *path != '?' && *path != '#'; path++) {
		char c = *path;

		if (c == '%' && nibble(path[1]) >= 0 && nibble(path[2]) >= 0) {
			c = (char)(nibble(path[1]) * 16 + nibble(path[2]));
			path += 2;
		}
		if (c == '\0' || used + 32 >= PATH_BYTES)
			return false;
		out[used++] = c;
	}
	out[used] = '\0';
	if (out[used - 1] == '/')
		memcpy(out + used, "index.html", sizeof("index.html"));
	return strstr(out + strlen(s->root), "..") == NULL;
}

static unsigned
count(struct site *s, const char *path)
{
	struct asked *more;

	for (size_t i = 0; i < s->n_asked; i++)
		if (strcmp(s->asked[i].path, path) == 0)
			return ++s->asked[i].times;
	more = realloc(s->asked, (s->n_asked + 1) * sizeof(*more));
	if (more == NULL)
		return 1;
	s->asked = more;
	(void)snprintf(more[s->n_asked].path, PATH_BYTES, "%s", path);
	more[s->n_asked].times = 1;
	s->n_asked++;
	return 1;
}

/* Takes the orders off the start of a raw reply. */
static void
obey(struct reply *r)
{
	size_t at = 0;

	while (at < r->n && r->bytes[at] == '#') {
		char line[80], *end;
		size_t n = strcspn(r->bytes + at, "\n");
		unsigned long v;

		(void)snprintf(
		    line, sizeof(line), "%.*s", (int)n, r->bytes + at);
		at += n + (at + n < r->n);
		end = strchr(line, ' ');
		v = end == NULL ? 0 : strtoul(end, NULL, 10);
		if (strncmp(line, "#end", 4) == 0)
			break;
		if (strncmp(line, "#delay-ms-per-byte ", 19) == 0)
			r->delay_ms_per_byte = (int)v;
		else if (strncmp(line, "#delay-ms ", 10) == 0)
			r->delay_ms = (int)v;
		else if (strncmp(line, "#close-after ", 13) == 0)
			r->stop_after = v;
		else if (strncmp(line, "#reset-after ", 13) == 0) {
			r->stop_after = v;
			r->reset = true;
		} else if (strncmp(line, "#hang", 5) == 0)
			r->hang = true;
		else if (strncmp(line, "#repeat ", 8) == 0) {
			r->endless = v == 0;
			r->rounds = v > 0 ? v - 1 : 0;
		}
	}
	memmove(r->bytes, r->bytes + at, r->n - at + 1);
	r->n -= at;
}

static void
set_repeat(struct reply *r)
{
	const char *body = strstr(r->bytes, "\r\n\r\n");
	const char *line = strchr(r->bytes, '\n');

	if (body != NULL)
		r->again_from = (size_t)(body - r->bytes) + 4;
	else if (line != NULL)
		r->again_from = (size_t)(line - r->bytes) + 1;
	if (r->again_from >= r->n) { /* nothing to send over and over */
		r->endless = false;
		r->rounds = 0;
	}
}

static bool
raw(struct site *s, const char *file, struct reply *r)
{
	char name[PATH_BYTES + 32];
	unsigned times;

	(void)snprintf(name, sizeof(name), "%s.raw", file);
	if ((r->bytes = slurp(name, &r->n)) == NULL)
		return false;
	if ((times = count(s, file)) > 1) {
		char *later;
		size_t n;

		(void)snprintf(name, sizeof(name), "%s.%u.raw", file, times);
		if ((later = slurp(name, &n)) != NULL) {
			free(r->bytes);
			r->bytes = later;
			r->n = n;
		}
	}
	obey(r);
	set_repeat(r);
	return true;
}

static const char *
type_of(const char *file)
{
	static const char *const types[][2] = {
		{ ".html", "text/html; charset=utf-8" },
		{ ".htm", "text/html" },
		{ ".rss", "application/rss+xml; charset=utf-8" },
		{ ".atom", "application/atom+xml; charset=utf-8" },
		{ ".xml", "application/xml" },
		{ ".json", "application/json" },
		{ ".txt", "text/plain; charset=utf-8" },
		{ ".css", "text/css" },
		{ ".pdf", "application/pdf" },
	};
	const char *dot = strrchr(file, '.');

	for (size_t i = 0; dot != NULL && i < sizeof(types) / sizeof(types[0]);
	     i++)
		if (strcmp(dot, types[i][0]) == 0)
			return types[i][1];
	return "application/octet-stream";
}

/* Puts the address of each name where a page says @NAME@. */
static char *
fill_names(const struct site *s, char *text, size_t *n)
{
	for (size_t i = 0; i < s->n_names; i++) {
		char token[80], url[160], *at, *from = text;
		size_t nt = (size_t)snprintf(
		    token, sizeof(token), "@%s@", s->names[i].name);
		size_t nu = (size_t)snprintf(url, sizeof(url), "http://%s:%d",
		    s->names[i].address, s->port);

		while (nt > 2 && (at = strstr(from, token)) != NULL) {
			size_t before = (size_t)(at - text);
			char *more = malloc(*n + nu + 1);

			if (more == NULL)
				return text;
			memcpy(more, text, before);
			memcpy(more + before, url, nu);
			memcpy(
			    more + before + nu, at + nt, *n - before - nt + 1);
			free(text);
			text = more;
			*n += nu - nt;
			from = text + before + nu;
		}
	}
	return text;
}

static void
http_time(time_t t, char *out, size_t room)
{
	struct tm tm;

	if (gmtime_r(&t, &tm) == NULL ||
	    strftime(out, room, "%a, %d %b %Y %H:%M:%S GMT", &tm) == 0)
		out[0] = '\0';
}

static bool
plain(struct reply *r, const char *status, const char *headers,
    const char *type, char *body, size_t n, bool with_body)
{
	char now[64], head[1024];
	int h;

	http_time(time(NULL), now, sizeof(now));
	h = snprintf(head, sizeof(head),
	    "HTTP/1.1 %s\r\nDate: %s\r\n%sContent-Type: %s\r\n"
	    "Content-Length: %zu\r\nConnection: close\r\n\r\n",
	    status, now, headers, type, n);
	if (!with_body)
		n = 0;
	if (h > 0 && (size_t)h < sizeof(head) &&
	    (r->bytes = malloc((size_t)h + n + 1)) != NULL) {
		memcpy(r->bytes, head, (size_t)h);
		if (n > 0)
			memcpy(r->bytes + h, body, n);
		r->n = (size_t)h + n;
		r->bytes[r->n] = '\0';
	}
	free(body);
	return r->bytes != NULL;
}

static bool
plain_error(struct reply *r, const char *status)
{
	char *body = malloc(64);

	if (body == NULL)
		return false;
	(void)snprintf(body, 64, "%s\n", status);
	return plain(r, status, "", "text/plain; charset=utf-8", body,
	    strlen(body), true);
}

bool
reply_make(struct site *s, const struct name *at, const struct request *q,
    struct reply *r)
{
	char file[PATH_BYTES], modified[64], etag[64], had[256], headers[200];
	bool get = strcmp(q->method, "GET") == 0;
	bool same = false;
	struct stat is;
	char *body;
	size_t n;

	*r = (struct reply){ .stop_after = SIZE_MAX };
	if (!file_of(s, at, q->path, file))
		return plain_error(r, "400 Bad Request");
	if (raw(s, file, r))
		return true;
	if (!get && strcmp(q->method, "HEAD") != 0)
		return plain_error(r, "405 Method Not Allowed");
	if (stat(file, &is) != 0 || (body = slurp(file, &n)) == NULL)
		return plain_error(r, "404 Not Found");
	if (strstr(type_of(file), "html") || strstr(type_of(file), "xml") ||
	    strstr(type_of(file), "json"))
		body = fill_names(s, body, &n);
	http_time(is.st_mtime, modified, sizeof(modified));
	(void)snprintf(
	    etag, sizeof(etag), "\"%jx-%zx\"", (uintmax_t)is.st_mtime, n);
	if (header(q->head, "If-None-Match", had, sizeof(had)) != NULL)
		same = strcmp(had, etag) == 0;
	else if (header(q->head, "If-Modified-Since", had, sizeof(had)) != NULL)
		same = strcmp(had, modified) == 0;
	(void)snprintf(headers, sizeof(headers),
	    "ETag: %s\r\nLast-Modified: %s\r\n", etag, modified);
	return plain(r, same ? "304 Not Modified" : "200 OK", headers,
	    type_of(file), body, same ? 0 : n, get && !same);
}
