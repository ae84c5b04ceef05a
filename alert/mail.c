/*
 * An alert as a mail of two parts, text and HTML, handed to a mail server by
 * libcurl.  Header values are ours or encoded: a stranger's bytes reach a
 * header only as RFC 2047 words, so no title can add a line.
 */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <curl/curl.h>

#include "base/hash.h"
#include "base/utf8.h"

#include "alert/alert.h"

#define MAIL_MAX    ((size_t)16 << 20) /* bytes of one message */
#define SUBJECT_MAX ((size_t)150)      /* bytes of it before encoding */
#define SAID_MAX    120          /* bytes of a server's line that we repeat */
#define WORD_MAX    ((size_t)42) /* bytes of one encoded word: 75 in all */

/* What goes out and the last refusal that came back. */
struct talk {
	struct str rest;
	char said[SAID_MAX];
	size_t n;
};

static size_t
read_mail(char *p, size_t size, size_t n, void *ctx)
{
	struct talk *r = ctx;
	size_t take = size * n < r->rest.n ? size * n : r->rest.n;

	if (take > 0)
		memcpy(p, r->rest.p, take);
	r->rest = str_sub(r->rest, take, r->rest.n);
	return take;
}

/* libcurl hands on every line of the server, whole. */
static size_t
hear(char *p, size_t size, size_t n, void *ctx)
{
	struct talk *t = ctx;
	struct str line = str_trim((struct str){ p, size * n });

	if (line.n == 0 || (line.p[0] != '4' && line.p[0] != '5'))
		return size * n;
	t->n = line.n < SAID_MAX ? line.n : SAID_MAX;
	memcpy(t->said, line.p, t->n);
	return size * n;
}

/* An address of the settings, cut to what may stand in a header. */
static void
put_address(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] > 0x20 && s.p[i] != '<' &&
		    s.p[i] != '>' && s.p[i] != ',' && s.p[i] != 0x7f)
			buf_char(b, s.p[i]);
}

/* Encoded words of RFC 2047, cut on code points, folded one a line. */
static void
put_words(struct buf *b, struct arena *a, struct str s)
{
	const char *sep = "";
	uint32_t c;

	while (s.n > 0) {
		size_t n = 0, step;
		struct str word;

		while (n < s.n) {
			step = utf8_next(str_sub(s, n, s.n), &c);
			if (step == 0)
				step = 1;
			if (n + step > WORD_MAX)
				break;
			n += step;
		}
		word = hash_base64(a, (const unsigned char *)s.p, n);
		buf_printf(b, "%s=?UTF-8?B?%.*s?=", sep, STR_ARG(word));
		sep = "\r\n ";
		s = str_sub(s, n, s.n);
	}
}

static void
put_subject(struct buf *b, struct arena *a, const struct alert *list, size_t n)
{
	struct buf line = buf_new(4096);
	struct str s;

	if (n > 1) {
		buf_printf(&line, "%zu alerts, the first: ", n);
	}
	utf8_inert(&line, str_sub(list[0].headline, 0, 1000));
	s = buf_view(&line);
	if (s.n > SUBJECT_MAX) {
		uint32_t c;
		size_t cut = SUBJECT_MAX;

		while (cut > 0 && utf8_next(str_sub(s, cut, s.n), &c) == 0)
			cut--;
		s = str_sub(s, 0, cut);
	}
	buf_puts(b, "Subject: ");
	put_words(b, a, s);
	buf_puts(b, "\r\n");
	buf_free(&line);
}

/* Base64 in lines of 76: no line of a body can be long, or begin with a dot,
 * or be taken for a boundary. */
static void
put_body(struct buf *b, struct arena *a, struct str text)
{
	struct str all = hash_base64(a, (const unsigned char *)text.p, text.n);

	for (size_t i = 0; i < all.n; i += 76)
		buf_printf(b, "%.*s\r\n", STR_ARG(str_sub(all, i, 76)));
}

static void
put_date(struct buf *b, int64_t now)
{
	static const char *const days[] = { "Sun", "Mon", "Tue", "Wed", "Thu",
		"Fri", "Sat" };
	static const char *const months[] = { "Jan", "Feb", "Mar", "Apr", "May",
		"Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	time_t t = (time_t)now;
	struct tm tm;

	if (gmtime_r(&t, &tm) == NULL)
		return;
	buf_printf(b, "Date: %s, %02d %s %d %02d:%02d:%02d +0000\r\n",
	    days[tm.tm_wday], tm.tm_mday, months[tm.tm_mon], tm.tm_year + 1900,
	    tm.tm_hour, tm.tm_min, tm.tm_sec);
}

static void
put_head(struct buf *b, struct arena *a, const struct sender *s,
    const struct channel *ch, const struct alert *list, size_t n, struct str id)
{
	struct str from = ch->from, user = str_cut(&from, '@');

	(void)user;
	put_date(b, s->now);
	buf_puts(b, "From: pactwatch <");
	put_address(b, ch->from);
	buf_puts(b, ">\r\nTo: ");
	for (size_t i = 0; i < ch->to.n; i++) {
		buf_puts(b, i > 0 ? ",\r\n <" : "<");
		put_address(b, ch->to.v[i]);
		buf_char(b, '>');
	}
	buf_puts(b, "\r\n");
	put_subject(b, a, list, n);
	buf_printf(b, "Message-ID: <%.*s@", STR_ARG(id));
	put_address(b, from.n > 0 ? from : STR("localhost"));
	buf_puts(b, ">\r\nAuto-Submitted: auto-generated\r\n"
		    "MIME-Version: 1.0\r\n");
}

static void
put_mail(struct buf *b, struct arena *a, const struct sender *s,
    const struct channel *ch, const struct alert *list, size_t n)
{
	struct buf part = buf_new(MAIL_MAX);
	struct str id = alert_id(a, list, n), mark = str_sub(id, 0, 32);

	if (id.n == 0)
		b->st = ST_NOMEM;
	put_head(b, a, s, ch, list, n, id);
	buf_printf(b,
	    "Content-Type: multipart/alternative; boundary=\"=_%.*s\"\r\n\r\n",
	    STR_ARG(mark));
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_puts(&part, "\n----\n\n");
		alert_text(&part, &list[i]);
	}
	buf_printf(b,
	    "--=_%.*s\r\nContent-Type: text/plain; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: base64\r\n\r\n",
	    STR_ARG(mark));
	put_body(b, a, buf_view(&part));
	buf_clear(&part);
	buf_puts(&part, "<!doctype html>\n<html lang=\"en\"><head><meta "
			"charset=\"utf-8\"><title>pactwatch</title></head>"
			"<body>\n");
	for (size_t i = 0; i < n; i++)
		alert_html(&part, &list[i]);
	buf_puts(&part, "</body></html>\n");
	buf_printf(b,
	    "--=_%.*s\r\nContent-Type: text/html; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: base64\r\n\r\n",
	    STR_ARG(mark));
	put_body(b, a, buf_view(&part));
	buf_printf(b, "--=_%.*s--\r\n", STR_ARG(mark));
	buf_free(&part);
}

static bool
recipients(struct arena *a, const struct channel *ch, struct curl_slist **out)
{
	for (size_t i = 0; i < ch->to.n; i++) {
		struct buf b = buf_new(512);
		struct curl_slist *more;
		struct str kept;

		buf_char(&b, '<');
		put_address(&b, ch->to.v[i]);
		buf_char(&b, '>');
		kept = str_keep(a, buf_view(&b));
		buf_free(&b);
		if (kept.n == 0)
			return false;
		more = curl_slist_append(*out, kept.p);
		if (more == NULL)
			return false;
		*out = more;
	}
	return true;
}

static void
set_options(CURL *h, const struct channel *ch, const char *url,
    const char *from, struct curl_slist *to, struct talk *r)
{
	static const long tls[] = {
		[TLS_STARTTLS] = CURLUSESSL_ALL,
		[TLS_ALWAYS] = CURLUSESSL_ALL,
		[TLS_NONE] = CURLUSESSL_NONE,
	};

	(void)curl_easy_setopt(h, CURLOPT_URL, url);
	(void)curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	(void)curl_easy_setopt(h, CURLOPT_PROXY, "");
	(void)curl_easy_setopt(h, CURLOPT_USE_SSL, tls[ch->tls]);
	(void)curl_easy_setopt(h, CURLOPT_MAIL_FROM, from);
	(void)curl_easy_setopt(h, CURLOPT_MAIL_RCPT, to);
	(void)curl_easy_setopt(h, CURLOPT_READFUNCTION, read_mail);
	(void)curl_easy_setopt(h, CURLOPT_READDATA, r);
	(void)curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, hear);
	(void)curl_easy_setopt(h, CURLOPT_HEADERDATA, r);
	(void)curl_easy_setopt(h, CURLOPT_UPLOAD, 1L);
	(void)curl_easy_setopt(h, CURLOPT_TIMEOUT, (long)ch->timeout_s);
	(void)curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
	if (ch->ca_file.n > 0)
		(void)curl_easy_setopt(h, CURLOPT_CAINFO, ch->ca_file.p);
	if (ch->user.n > 0) {
		(void)curl_easy_setopt(h, CURLOPT_USERNAME, ch->user.p);
		(void)curl_easy_setopt(
		    h, CURLOPT_PASSWORD, ch->secret.n > 0 ? ch->secret.p : "");
	}
}

static enum sent
judge(CURLcode rc, long code, const struct talk *t, char why[SENT_WHY])
{
	struct buf said = buf_new((size_t)8 * SAID_MAX);

	if (rc == CURLE_OK)
		return SENT_OK;
	utf8_flat(&said, (struct str){ t->said, t->n });
	if (t->n > 0)
		(void)snprintf(why, SENT_WHY, "the mail server said \"%.*s\"",
		    (int)said.n, said.n > 0 ? said.p : "");
	else
		(void)snprintf(why, SENT_WHY, "%s", curl_easy_strerror(rc));
	buf_free(&said);
	/* 5xx to the sender, a recipient or the data is for good; one to the
	 * log-in or to STARTTLS is a matter of settings that may be mended. */
	if (code >= 500 && code < 600 && rc != CURLE_LOGIN_DENIED &&
	    rc != CURLE_USE_SSL_FAILED)
		return SENT_DEAD;
	return SENT_LATER;
}

enum sent
mail_send(const struct sender *s, const struct channel *ch,
    const struct alert *list, size_t n, char why[SENT_WHY])
{
	struct arena *arena = arena_new(4 * MAIL_MAX);
	struct buf mail = buf_new(MAIL_MAX), url = buf_new(1024);
	struct curl_slist *to = NULL;
	enum sent sent = SENT_LATER;
	CURL *h = curl_easy_init();
	struct buf from = buf_new(512);
	struct talk r = { .n = 0 };
	long code = 0;
	CURLcode rc;

	(void)snprintf(why, SENT_WHY, "out of memory");
	if (arena == NULL || h == NULL)
		goto out;
	put_mail(&mail, arena, s, ch, list, n);
	buf_printf(&url, "%s://%.*s", ch->tls == TLS_ALWAYS ? "smtps" : "smtp",
	    STR_ARG(ch->server));
	buf_char(&from, '<');
	put_address(&from, ch->from);
	buf_char(&from, '>');
	if (buf_status(&mail) != ST_OK || buf_status(&url) != ST_OK ||
	    buf_status(&from) != ST_OK || !recipients(arena, ch, &to))
		goto out;
	r.rest = buf_view(&mail);
	set_options(h, ch, url.p, from.p, to, &r);
	rc = curl_easy_perform(h);
	(void)curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &code);
	sent = judge(rc, code, &r, why);
out:
	curl_slist_free_all(to);
	if (h != NULL)
		curl_easy_cleanup(h);
	buf_free(&mail);
	buf_free(&url);
	buf_free(&from);
	arena_free(arena);
	return sent;
}
