/*
 * robots.txt as RFC 9309 reads it.  Whatever a server sends is read line by
 * line; what is no line of the protocol is passed over.  Never looks at a
 * rule that does not speak to the agent, never goes back in a pattern.
 */
#define _GNU_SOURCE /* memmem(3), which is linear in glibc */
#include "fetch/robots.h"

#include <string.h>

#include "base/buf.h"
#include "base/url.h"

/* Rules of one file that count: a file of ROBOTS_MAX holds fewer real ones. */
#define RULES_MAX ((size_t)65536)

static bool
token_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/* The product token at the start of a User-Agent or of a user-agent line. */
static struct str
token(struct str s)
{
	size_t n = 0;

	s = str_trim(s);
	while (n < s.n && token_byte(s.p[n]))
		n++;
	return str_sub(s, 0, n);
}

/* Next line without its end (CR, LF or both) and its comment. */
static struct str
line_next(struct str *rest)
{
	struct str line;
	size_t n = 0;
	const char *hash;

	while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
		n++;
	line = str_sub(*rest, 0, n);
	*rest = str_sub(*rest, n + 1, rest->n);
	hash = line.n > 0 ? memchr(line.p, '#', line.n) : NULL;
	if (hash != NULL)
		line.n = (size_t)(hash - line.p);
	return str_trim(line);
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

static void
put_escaped(struct buf *b, unsigned char c)
{
	static const char digits[] = "0123456789ABCDEF";

	buf_char(b, '%');
	buf_char(b, digits[c >> 4]);
	buf_char(b, digits[c & 15]);
}

/* RFC 3986, 2.3: what may stand unescaped without meaning. */
static bool
unreserved(unsigned char c)
{
	return token_byte((char)c) || c == '.' || c == '~';
}

/*
 * One spelling for each path: unreserved bytes bare, escapes in capitals,
 * everything outside printable ASCII escaped.  In a pattern '*' stays bare
 * and is the only wild card; in an address '*' and '$' are plain bytes.
 */
static void
normalise(struct buf *b, struct str s, bool pattern)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		int hi, lo;

		if (c == '%' && i + 2 < s.n && (hi = hex(s.p[i + 1])) >= 0 &&
		    (lo = hex(s.p[i + 2])) >= 0) {
			c = (unsigned char)(hi << 4 | lo);
			i += 2;
			if (unreserved(c))
				buf_char(b, (char)c);
			else
				put_escaped(b, c);
		} else if (c <= 0x20 || c >= 0x7f || c == '$' ||
			   (c == '*' && !pattern)) {
			put_escaped(b, c);
		} else if (c != '*' || b->n == 0 || b->p[b->n - 1] != '*') {
			buf_char(b, (char)c);
		}
	}
}

static enum status
rule_add(struct arena *a, struct buf *scratch, struct robots *out,
    struct str value, bool allow)
{
	struct robots_rule rule = { .allow = allow };

	if (out->n == RULES_MAX)
		return ST_OK;
	if (str_ends(value, STR("$"))) {
		rule.anchored = true;
		value.n--;
	}
	buf_clear(scratch);
	normalise(scratch, value, true);
	if (buf_status(scratch) != ST_OK)
		return buf_status(scratch);
	rule.pattern = str_keep(a, buf_view(scratch));
	if (rule.pattern.n == 0 && scratch->n > 0)
		return ST_NOMEM;
	if ((out->n & (out->n - 1)) == 0) {
		size_t room = out->n == 0 ? 1 : out->n * 2;
		struct robots_rule *more =
		    arena_take(a, room * sizeof(out->rules[0]));

		if (more == NULL)
			return ST_NOMEM;
		if (out->n > 0)
			memcpy(
			    more, out->rules, out->n * sizeof(out->rules[0]));
		out->rules = more;
	}
	out->rules[out->n++] = rule;
	return ST_OK;
}

/* Seconds, with a fraction perhaps; negative where it is no number. */
static double
delay_read(struct str s)
{
	double v = 0, unit = 1;
	size_t i = 0;

	while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9' && v < 1e9)
		v = v * 10 + (s.p[i++] - '0');
	if (i == 0)
		return -1;
	if (i < s.n && s.p[i] == '.')
		for (i++; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
			v += (s.p[i] - '0') * (unit /= 10);
	return v > ROBOTS_DELAY_MAX ? ROBOTS_DELAY_MAX : v;
}

enum field {
	FIELD_OTHER,
	FIELD_AGENT,
	FIELD_ALLOW,
	FIELD_DISALLOW,
	FIELD_DELAY
};

static enum field
field_of(struct str name)
{
	static const struct {
		const char *word;
		enum field field;
	} fields[] = {
		{ "user-agent", FIELD_AGENT },
		{ "allow", FIELD_ALLOW },
		{ "disallow", FIELD_DISALLOW },
		{ "crawl-delay", FIELD_DELAY },
		/* As it is mistyped; what forbids is taken at its meaning. */
		{ "useragent", FIELD_AGENT },
		{ "user agent", FIELD_AGENT },
		{ "dissallow", FIELD_DISALLOW },
		{ "dissalow", FIELD_DISALLOW },
		{ "disalow", FIELD_DISALLOW },
		{ "desallow", FIELD_DISALLOW },
		{ "diasllow", FIELD_DISALLOW },
		{ "disallaw", FIELD_DISALLOW },
	};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (str_eq_nocase(name, str_of(fields[i].word)))
			return fields[i].field;
	return FIELD_OTHER;
}

/* Whom the group being read speaks to, and the two sets of rules. */
struct reader {
	struct arena *arena;
	struct buf scratch;
	struct str agent;
	struct robots named, all;
	bool in_named, in_all; /* the group's lines count for these */
	bool any_named;        /* some group names the agent */
	bool rules_seen;       /* the next user-agent line opens a group */
};

static void
agent_line(struct reader *r, struct str value)
{
	if (r->rules_seen)
		r->in_named = r->in_all = r->rules_seen = false;
	if (str_starts(value, STR("*")) &&
	    (value.n == 1 || value.p[1] == ' ' || value.p[1] == '\t')) {
		r->in_all = true;
	} else if (r->agent.n > 0 && str_eq_nocase(token(value), r->agent)) {
		r->in_named = true;
		r->any_named = true;
	}
}

static void
delay_line(struct reader *r, struct str value)
{
	double delay = delay_read(value);

	if (delay < 0)
		return;
	if (r->in_named && delay > r->named.delay_s)
		r->named.delay_s = delay;
	if (r->in_all && delay > r->all.delay_s)
		r->all.delay_s = delay;
}

static enum status
rule_line(struct reader *r, struct str value, bool allow)
{
	enum status st = ST_OK;

	r->rules_seen = true;
	if (value.n == 0)
		return ST_OK;
	if (r->in_named)
		st = rule_add(r->arena, &r->scratch, &r->named, value, allow);
	if (st == ST_OK && r->in_all)
		st = rule_add(r->arena, &r->scratch, &r->all, value, allow);
	return st;
}

/* "name: value"; where the colon was forgotten, two words will do. */
static struct str
name_cut(struct str line, struct str *value)
{
	struct str name;
	size_t n = 0;

	*value = line;
	name = str_cut(value, ':');
	if (name.n == line.n) {
		while (n < line.n && line.p[n] != ' ' && line.p[n] != '\t')
			n++;
		name = str_sub(line, 0, n);
		*value = str_trim(str_sub(line, n, line.n));
		for (n = 0; n < value->n; n++)
			if (value->p[n] == ' ' || value->p[n] == '\t')
				return (struct str){ 0 };
	}
	*value = str_trim(*value);
	return str_trim(name);
}

static enum status
line_read(struct reader *r, struct str line)
{
	struct str value, name = name_cut(line, &value);

	switch (field_of(name)) {
	case FIELD_AGENT:
		agent_line(r, value);
		return ST_OK;
	case FIELD_ALLOW:
		return rule_line(r, value, true);
	case FIELD_DISALLOW:
		return rule_line(r, value, false);
	case FIELD_DELAY:
		delay_line(r, value);
		return ST_OK;
	case FIELD_OTHER:
		return ST_OK;
	}
	return ST_OK;
}

enum status
robots_read(
    struct arena *a, struct str text, struct str agent, struct robots *out)
{
	struct reader r = {
		.arena = a,
		.scratch = buf_new(3 * ROBOTS_MAX), /* all bytes escaped */
		.agent = token(agent),
		.named = { .delay_s = -1 },
		.all = { .delay_s = -1 },
	};
	enum status st = ST_OK;

	text = str_sub(text, 0, ROBOTS_MAX);
	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_sub(text, 3, text.n);
	while (text.n > 0 && st == ST_OK)
		st = line_read(&r, line_next(&text));
	if (st == ST_OK)
		*out = r.any_named ? r.named : r.all;
	buf_free(&r.scratch);
	return st;
}

/*
 * Each piece between wild cards is looked for once, from where the one before
 * it ended: the earliest place is never worse than a later one.  Only a last
 * piece that is anchored looks at the end instead.
 */
static bool
matches(const struct robots_rule *rule, struct str path)
{
	struct str rest = rule->pattern;
	bool first = true;

	for (;;) {
		size_t before = rest.n;
		struct str piece = str_cut(&rest, '*');
		bool last = piece.n == before;
		const char *at;

		if (last && rule->anchored)
			return first ? str_eq(path, piece)
				     : str_ends(path, piece);
		if (first) {
			if (!str_starts(path, piece))
				return false;
			path = str_sub(path, piece.n, path.n);
		} else if (piece.n > 0) {
			at = path.n == 0
				 ? NULL
				 : memmem(path.p, path.n, piece.p, piece.n);
			if (at == NULL)
				return false;
			path = str_sub(
			    path, (size_t)(at - path.p) + piece.n, path.n);
		}
		if (last)
			return true;
		first = false;
	}
}

/* Path and query of an address, as rules are written. */
static enum status
path_of(struct str url, struct buf *b)
{
	struct url u = url_split(url);

	if (url.n > URL_MAX)
		return ST_LIMIT;
	if (!str_starts(u.path, STR("/")))
		buf_char(b, '/');
	normalise(b, u.path, false);
	if (u.has_query) {
		buf_char(b, '?');
		normalise(b, u.query, false);
	}
	return buf_status(b);
}

enum status
robots_allows(const struct robots *robots, struct str url, bool *allowed)
{
	struct buf path = buf_new(3 * URL_MAX + 2); /* all bytes escaped */
	const struct robots_rule *best = NULL;
	enum status st = path_of(url, &path);

	if (st != ST_OK)
		goto out;
	for (size_t i = 0; i < robots->n; i++) {
		const struct robots_rule *rule = &robots->rules[i];
		size_t n = rule->pattern.n + rule->anchored;
		size_t most =
		    best == NULL ? 0 : best->pattern.n + best->anchored;

		if (best != NULL &&
		    (n < most || (n == most && (best->allow || !rule->allow))))
			continue;
		if (matches(rule, buf_view(&path)))
			best = rule;
	}
	*allowed = best == NULL || best->allow ||
		   str_is(buf_view(&path), "/robots.txt");
out:
	buf_free(&path);
	return st;
}
