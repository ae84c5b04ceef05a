/* Prose for a terminal, a word at a time. */
#include "report/prose.h"

#include "base/utf8.h"

#define WORD_MAX_BYTES ((size_t)16 << 20) /* a text without any space */

#define MARK_BEGIN "\x1b[1;4m"
#define MARK_END   "\x1b[0m"

struct prose {
	struct buf *out;
	struct str text;
	const struct span *marks;
	size_t n_marks;
	const struct prose_how *how;
	struct buf word; /* as shown */
	size_t wide;     /* columns of the word */
	size_t column;
	bool marked; /* within a mark */
	bool inside; /* the same, before the word */
};

static void
sign(struct prose *p, const char *plain, const char *colour)
{
	buf_puts(&p->word, p->how->colour ? colour : plain);
	p->wide += p->how->colour ? 0 : 2;
}

/* A part of a word that no mark cuts. */
static void
add(struct prose *p, struct str s)
{
	size_t was = p->word.n;

	utf8_inert(&p->word, s);
	p->wide += utf8_width(str_sub(buf_view(&p->word), was, p->word.n));
}

/* The word at "from" with the marks that begin or end in it. */
static void
take_word(struct prose *p, size_t from, size_t past)
{
	buf_clear(&p->word);
	p->wide = 0;
	p->inside = p->marked;
	while (p->n_marks > 0 && p->marks->beg < past) {
		size_t beg = p->marks->beg, end = p->marks->end;

		if (!p->marked) {
			beg = beg < from ? from : beg;
			add(p, str_sub(p->text, from, beg - from));
			sign(p, "[[", MARK_BEGIN);
			p->marked = true;
			from = beg;
		}
		if (end > past)
			break;
		end = end < from ? from : end;
		add(p, str_sub(p->text, from, end - from));
		sign(p, "]]", MARK_END);
		p->marked = false;
		from = end;
		p->marks++;
		p->n_marks--;
	}
	add(p, str_sub(p->text, from, past - from));
}

static void
next_line(struct prose *p)
{
	/* A pager, or a line by itself, knows no style of the line before. */
	bool again = p->inside && p->how->colour;

	buf_puts(p->out, again ? MARK_END "\n" : "\n");
	for (size_t i = 0; i < p->how->indent; i++)
		buf_char(p->out, ' ');
	buf_puts(p->out, again ? MARK_BEGIN : "");
	p->column = p->how->indent;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

void
prose_put(struct buf *out, struct str text, const struct span *marks,
    size_t n_marks, const struct prose_how *how)
{
	struct prose p = { out, text, marks, n_marks, how,
		buf_new(WORD_MAX_BYTES), 0, how->indent, false, false };
	size_t i = 0, past, lines;
	bool first = true;

	while (p.n_marks > 0 && marks[p.n_marks - 1].end > text.n)
		p.n_marks--;
	for (size_t k = 0; k < how->indent && !how->begun; k++)
		buf_char(out, ' ');
	for (;;) {
		for (lines = 0; i < text.n && is_space(text.p[i]); i++)
			lines += text.p[i] == '\n' ? 1 : 0;
		if (i == text.n)
			break;
		for (past = i; past < text.n && !is_space(text.p[past]);)
			past++;
		take_word(&p, i, past);
		if (!first &&
		    (lines > 0 || (how->width > 0 &&
				      p.column + 1 + p.wide > how->width))) {
			if (lines > 1)
				buf_char(out, '\n');
			next_line(&p);
		} else if (!first) {
			buf_char(out, ' ');
			p.column++;
		}
		buf_str(out, buf_view(&p.word));
		p.column += p.wide;
		first = false;
		i = past;
	}
	if (p.marked && how->colour)
		buf_puts(out, MARK_END);
	buf_char(out, '\n');
	buf_free(&p.word);
}
