/*
 * The cutter.  Works on bytes, and decodes only what is not ASCII.
 */
#include "patterns/token.h"

#include <string.h>

#include "base/utf8.h"

enum class {
	C_WORD,
	C_DIGIT,
	C_SPACE,
	C_LINE,
	C_SIGN,
	C_DASH,
	C_QUOTE,
	C_APOS,
	C_SKIP,
	C_END
};

/* Small enough to be handed on in a register: one is made for most bytes. */
struct look {
	uint8_t class; /* enum class */
	uint8_t n;     /* bytes */
	char sign;
	bool upper;
};

/* Letters beyond ASCII whose capital form matters to us: Latin-1 and Latin
 * Extended-A, Greek and Cyrillic capitals. */
static bool
upper_beyond(uint32_t c)
{
	return (c >= 0xc0 && c <= 0xde && c != 0xd7) ||
	       (c >= 0x100 && c <= 0x137 && (c & 1) == 0) ||
	       (c >= 0x139 && c <= 0x148 && (c & 1) == 1) ||
	       (c >= 0x14a && c <= 0x177 && (c & 1) == 0) ||
	       (c >= 0x391 && c <= 0x3a9) || (c >= 0x410 && c <= 0x42f);
}

static struct look
look_beyond(uint32_t c, uint8_t n)
{
	if (c == 0xa0 || c == 0x202f || (c >= 0x2000 && c <= 0x200a) ||
	    c == 0x3000)
		return (struct look){ C_SPACE, n, 0, false };
	if (c == 0x2028 || c == 0x2029 || c == 0x85)
		return (struct look){ C_LINE, n, 0, false };
	if (c == 0xad || (c >= 0x200b && c <= 0x200f) || c == 0xfeff ||
	    (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069))
		return (struct look){ C_SKIP, n, 0, false };
	if (c >= 0x2010 && c <= 0x2015)
		return (
		    struct look){ C_DASH, n, c >= 0x2014 ? '_' : '-', false };
	if (c == 0x2018 || c == 0x2019 || c == 0x2bc || c == 0x2032)
		return (struct look){ C_APOS, n, '\'', false };
	if ((c >= 0x201a && c <= 0x201f) || c == 0xab || c == 0xbb ||
	    c == 0x2033)
		return (struct look){ C_QUOTE, n, '"', false };
	if (c == 0x2022 || c == 0xb7 || c == 0x25cf || c == 0x25aa ||
	    c == 0x2043 || c == 0x25e6)
		return (struct look){ C_SIGN, n, '*', false };
	if (c == 0x20ac)
		return (struct look){ C_SIGN, n, 'e', false };
	if (c == 0xa3)
		return (struct look){ C_SIGN, n, 'l', false };
	if (c == 0xa5 || c == 0xffe5)
		return (struct look){ C_SIGN, n, 'y', false };
	if (c == 0x20b9 || c == 0x20a8)
		return (struct look){ C_SIGN, n, 'i', false };
	if (c == 0x20a9 || c == 0xffe6)
		return (struct look){ C_SIGN, n, 'o', false };
	if ((c >= 0xa1 && c <= 0xbf && c != 0xaa && c != 0xb5 && c != 0xba) ||
	    (c >= 0x2016 && c <= 0x20cf) || (c >= 0x2190 && c <= 0x2bff) ||
	    (c >= 0x3001 && c <= 0x303f) || c == 0xfffd || c == 0xd7)
		return (struct look){ C_SIGN, n, '~', false };
	return (struct look){ C_WORD, n, 0, upper_beyond(c) };
}

static bool
plain_letter(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline struct look
look_at(struct str text, size_t at, size_t to)
{
	unsigned char c;
	uint32_t code = 0xfffd;
	size_t n;

	if (at >= to)
		return (struct look){ C_END, 0, 0, false };
	c = (unsigned char)text.p[at];
	if (c >= 0x80) {
		n = utf8_next(str_sub(text, at, to - at), &code);
		return look_beyond(code, n == 0 ? 1 : (uint8_t)n);
	}
	if ((c >= 'a' && c <= 'z') || c == '_')
		return (struct look){ c == '_' ? C_SIGN : C_WORD, 1,
			c == '_' ? '~' : 0, false };
	if (c >= 'A' && c <= 'Z')
		return (struct look){ C_WORD, 1, 0, true };
	if (c >= '0' && c <= '9')
		return (struct look){ C_DIGIT, 1, 0, false };
	if (c == '\n' || c == '\r')
		return (struct look){ C_LINE, 1, 0, false };
	if (c <= ' ' || c == 0x7f)
		return (struct look){ C_SPACE, 1, 0, false };
	if (c == '\'' || c == '`')
		return (struct look){ C_APOS, 1, '\'', false };
	if (c == '-')
		return (struct look){ C_DASH, 1, '-', false };
	if (c == '"')
		return (struct look){ C_QUOTE, 1, '"', false };
	return (struct look){ C_SIGN, 1, (char)c, false };
}

/* End of dotted initials such as "U.S." or "D.R" that begin at "at", or 0. */
static size_t
initials_end(struct str text, size_t at, size_t to)
{
	size_t end = 0, letters = 0;

	if (at + 1 >= to || text.p[at + 1] != '.')
		return 0;
	while (at + 1 < to && look_at(text, at, to).class == C_WORD &&
	       look_at(text, at, to).n == 1 && text.p[at + 1] == '.') {
		at += 2;
		letters++;
		end = at;
	}
	if (letters > 0 && look_at(text, at, to).class == C_WORD &&
	    look_at(text, at, to).n == 1 &&
	    look_at(text, at + 1, to).class != C_WORD &&
	    look_at(text, at + 1, to).class != C_DIGIT) {
		letters++;
		end = at + 1;
	}
	return letters >= 2 ? end : 0;
}

/* End of the thousands after an apostrophe, "1'500": three digits, or 0. */
static size_t
thousands_end(struct str text, size_t at, size_t to)
{
	struct look l = look_at(text, at, to);

	if (l.class != C_APOS)
		return 0;
	at += l.n;
	for (int i = 0; i < 3; i++, at++)
		if (look_at(text, at, to).class != C_DIGIT)
			return 0;
	return look_at(text, at, to).class == C_DIGIT ? 0 : at;
}

/* End of a number with inner commas, dots and apostrophes of thousands. */
static size_t
number_end(struct str text, size_t at, size_t to)
{
	size_t end;

	for (;;) {
		while (look_at(text, at, to).class == C_DIGIT)
			at++;
		if (at + 1 < to && (text.p[at] == '.' || text.p[at] == ',') &&
		    look_at(text, at + 1, to).class == C_DIGIT)
			at++;
		else if ((end = thousands_end(text, at, to)) != 0)
			at = end;
		else
			return at;
	}
}

/* Letters that stand right after digits and are a unit, not part of a name. */
static bool
is_unit(struct str letters)
{
	static const char *const units[] = { "bn", "b", "m", "mn", "mln", "k",
		"t", "tn", "trn", "mt", "kt", "kg", "st", "nd", "rd", "th",
		"pc", "km", "mw", "gw", "gwh", "mwh", "tpa", "ktpa", "mtpa",
		"pct", "am", "pm", "yr", "year", "million", "billion", "tonnes",
		"tons", "percent", "lb", "oz", "usd", "eur" };

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (str_eq_nocase(letters, str_of(units[i])))
			return true;
	return false;
}

/* What ends a word whatever follows: most words end by a space. */
static bool
ends_word(char c)
{
	return c == ' ' || c == ',' || c == '.' || c == '\n' || c == '-';
}

static size_t
word_end(struct str text, size_t at, size_t to, struct token *t)
{
	size_t letters = 0, capitals = 0;

	for (;;) {
		struct look l, next;
		size_t from = at;

		for (; at < to && plain_letter(text.p[at]); at++)
			capitals += text.p[at] < 'a';
		letters += at - from;
		if (at >= to || ends_word(text.p[at]))
			break;
		l = look_at(text, at, to);
		if (l.class == C_WORD) {
			letters++;
			capitals += l.upper;
			at += l.n;
			continue;
		}
		if (l.class == C_DIGIT || l.class == C_SKIP) {
			at += l.n;
			continue;
		}
		next = look_at(text, at + l.n, to);
		if (l.class == C_APOS && next.class == C_WORD) {
			char c = text.p[at + l.n];
			uint8_t after =
			    look_at(text, at + l.n + next.n, to).class;

			if ((c == 's' || c == 'S') && after != C_WORD &&
			    after != C_DIGIT)
				break; /* the possessive is its own token */
			at += l.n;
			continue;
		}
		break;
	}
	t->upper = letters >= 2 && capitals == letters;
	return at;
}

static size_t
cut_one(struct str text, size_t at, size_t to, struct look l, struct token *t)
{
	size_t end;

	t->beg = (uint32_t)at;
	t->capital = l.upper;
	if (l.class == C_WORD) {
		t->kind = TOKEN_WORD;
		if ((end = initials_end(text, at, to)) != 0) {
			t->upper = l.upper;
			return end;
		}
		return word_end(text, at, to, t);
	}
	if (l.class == C_DIGIT) {
		size_t tail;

		t->kind = TOKEN_NUMBER;
		end = number_end(text, at, to);
		for (tail = end; look_at(text, tail, to).class == C_WORD;)
			tail += look_at(text, tail, to).n;
		if (tail > end && !is_unit(str_sub(text, end, tail - end))) {
			t->kind = TOKEN_WORD;
			t->capital = true;
			return word_end(text, end, to, t);
		}
		return end;
	}
	t->kind = TOKEN_SIGN;
	t->sign = l.sign;
	if (l.class == C_APOS) {
		struct look s = look_at(text, at + l.n, to);

		if (s.class == C_WORD &&
		    (text.p[at + l.n] == 's' || text.p[at + l.n] == 'S') &&
		    look_at(text, at + l.n + 1, to).class != C_WORD) {
			t->kind = TOKEN_WORD;
			return at + l.n + 1;
		}
		t->sign = '"';
	}
	return at + l.n;
}

enum status
token_cut(struct arena *a, struct str text, uint32_t from, uint32_t to,
    struct tokens *out)
{
	/* No more tokens than bytes: most of a pattern set is single words.  In a
	 * text there is one in five bytes or so. */
	size_t some = (to - from) / 4 > 64 ? (to - from) / 4 : 64;
	size_t room = to - from < 64 ? to - from + 1 : some, n = 0, at = from;
	struct token *v = arena_take(a, room * sizeof(*v));
	bool spaced = true, breaks = true;

	if (v == NULL)
		return ST_NOMEM;
	while (at < to) {
		struct look l;

		if (text.p[at] == ' ') {
			spaced = true;
			at++;
			continue;
		}
		l = look_at(text, at, to);

		if (l.class == C_SPACE || l.class == C_LINE ||
		    l.class == C_SKIP) {
			spaced |= l.class != C_SKIP;
			breaks |= l.class == C_LINE;
			at += l.n;
			continue;
		}
		if (n == room) {
			struct token *more =
			    arena_take(a, 2 * room * sizeof(*v));

			if (more == NULL)
				return ST_NOMEM;
			memcpy(more, v, n * sizeof(*v));
			v = more;
			room *= 2;
		}
		v[n] = (struct token){ .spaced = spaced, .breaks = breaks };
		at = cut_one(text, at, to, l, &v[n]);
		v[n].end = (uint32_t)at;
		if (l.class == C_DASH && spaced) {
			uint8_t after = look_at(text, at, to).class;

			if (after == C_SPACE || after == C_LINE ||
			    after == C_END)
				v[n].sign = breaks ? '*' : '_';
		}
		spaced = breaks = false;
		n++;
	}
	out->v = v;
	out->n = n;
	return ST_OK;
}

size_t
token_form(struct str text, const struct token *t, char out[TOKEN_FORM])
{
	struct str s = str_sub(text, t->beg, t->end - t->beg);
	bool initials = s.n >= 3 && s.p[1] == '.';
	size_t n = 0;

	/* Of ASCII, a word has letters, digits and the like of ' only: the bit
	 * that makes letters small is set in all but capitals. */
	if (!initials)
		for (; n < s.n && n < TOKEN_FORM - 4 &&
		       (unsigned char)s.p[n] < 0x80;
		     n++)
			out[n] = (char)(s.p[n] | 0x20);
	for (size_t i = n; i < s.n && n < TOKEN_FORM - 4;) {
		unsigned char c = (unsigned char)s.p[i];
		uint32_t code;
		size_t len;

		if (c < 0x80) {
			i++;
			if (initials && c == '.')
				continue;
			out[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
			continue;
		}
		len = utf8_next(str_sub(s, i, s.n - i), &code);
		if (len == 0) {
			i++;
			continue;
		}
		if (code == 0x2019 || code == 0x2018 || code == 0x2bc) {
			out[n++] = '\'';
		} else if (code != 0xad &&
			   !(code >= 0x200b && code <= 0x200f)) {
			/* Latin Extended-A pairs its cases, the rest is 32 off. */
			if (upper_beyond(code))
				code += code > 0xde && code < 0x180 ? 1 : 0x20;
			if (code < 0x800) {
				out[n++] = (char)(0xc0 | code >> 6);
				out[n++] = (char)(0x80 | (code & 0x3f));
			} else {
				memcpy(out + n, s.p + i, len);
				n += len;
			}
		}
		i += len;
	}
	return n;
}
