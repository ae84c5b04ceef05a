/*
 * Why a sentence gave what it gave: how it was read, which patterns matched
 * and what became of each, and, where none did, which came nearest.  Writes
 * an account for a person; decides nothing.
 */
#include <string.h>

#include "base/buf.h"

#include "extract/extract.h"
#include "extract/work.h"

#define NEAR_WORDS 4u /* words shared that are named of the nearest pattern */

static struct str
units_text(
    const struct work *w, const struct sentence *s, uint32_t from, uint32_t to)
{
	const struct token *t = w->tokens.v;
	uint32_t beg, end;

	if (from >= to || to > s->n)
		return (struct str){ NULL, 0 };
	beg = t[s->units[from].tok].beg;
	end = t[s->units[to - 1].tok_end - 1].end;
	return str_sub(w->doc->text, beg, end - beg);
}

/* One line of text: runs of white space are one space. */
static void
put_line(struct buf *b, struct str s)
{
	bool gap = false;

	for (size_t i = 0; i < s.n; i++) {
		bool white = s.p[i] == ' ' || s.p[i] == '\n' ||
			     s.p[i] == '\t' || s.p[i] == '\r';

		if (!white) {
			if (gap)
				buf_puts(b, " ");
			buf_add(b, s.p + i, 1);
		}
		gap = white;
	}
}

/* "PLACE:CN suspended its ban on exports of MINERAL:gallium+germanium" */
static void
put_units(const struct work *w, const struct sentence *s)
{
	const struct lexicon *l = w->set->grammar.lexicon;

	for (uint32_t i = 0; i < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);
		struct str type;

		buf_puts(w->told, i == 0 ? "" : " ");
		if (m == NULL) {
			put_line(w->told, units_text(w, s, i, i + 1));
			continue;
		}
		type = lexicon_type_name(l, m->type);
		buf_printf(w->told, "%.*s", STR_ARG(type));
		if (m->location)
			buf_puts(w->told, "[location]");
		if (m->items_n == 0 && m->term == NULL) {
			buf_puts(w->told, ":");
			put_line(w->told, units_text(w, s, i, i + 1));
		} else if (m->items_n == 0) {
			buf_printf(w->told, ":%.*s", STR_ARG(m->term->id));
		}
		for (uint32_t k = 0; k < m->items_n; k++) {
			const struct mention *one = &w->mentions[m->items + k];

			if (one->term != NULL)
				buf_printf(w->told, "%s%.*s",
				    k == 0 ? ":" : "+", STR_ARG(one->term->id));
		}
	}
}

void
explain_sentence(const struct work *w, uint32_t sentence)
{
	const struct sentence *s = &w->sentences[sentence];

	if (w->told == NULL || s->n == 0)
		return;
	buf_printf(w->told, "%u (%s) ", sentence + 1, zone_word(s->zone));
	put_line(w->told,
	    str_sub(w->doc->text, s->span.beg, s->span.end - s->span.beg));
	buf_puts(w->told, "\n  read as: ");
	put_units(w, s);
	buf_puts(w->told, "\n");
}

static const struct pattern *
owner(const struct work *w, uint32_t step)
{
	return &w->set->patterns[program_step(w->program, step)->owner];
}

void
explain_match(const struct work *w, uint32_t sentence, const struct hit *h,
    const char *verdict)
{
	const struct sentence *s = &w->sentences[sentence];
	const struct pattern *p;

	if (w->told == NULL)
		return;
	p = owner(w, h->step);
	buf_printf(w->told, "  %.*s (%s:%u) matches \"", STR_ARG(p->id),
	    p->file, p->line);
	put_line(w->told, units_text(w, s, h->beg, h->end));
	buf_printf(w->told, "\": %s\n", verdict);
}

static void
put_codes(struct buf *b, const char *name, const struct strs *codes)
{
	buf_printf(b, " %s=", name);
	for (size_t i = 0; i < codes->n; i++)
		buf_printf(
		    b, "%s%.*s", i == 0 ? "" : ",", STR_ARG(codes->v[i]));
}

void
explain_event(const struct work *w, const struct found *f)
{
	const struct event *e = &f->event;

	if (w->told == NULL)
		return;
	buf_printf(w->told, "    => %s", event_type_word(e->type));
	if (e->phase != PH_NONE)
		buf_printf(w->told, ".%s", phase_word(e->phase));
	buf_printf(w->told, " %s", modality_word(e->modality));
	if (e->how.n > 0)
		buf_printf(w->told, " (cue %.*s)", STR_ARG(e->how));
	put_codes(w->told, "actors", &e->actors);
	put_codes(w->told, "targets", &e->targets);
	put_codes(w->told, "minerals", &e->minerals);
	if (e->date.n > 0)
		buf_printf(w->told, " date=%.*s (%.*s)", STR_ARG(e->date),
		    STR_ARG(e->date_basis));
	buf_printf(w->told, " confidence=%.2f%s\n", e->confidence,
	    f->on_topic ? "" : ", if headline or lead say what it is about");
}

/* How many different words of an expression stand in the sentence. */
static uint32_t
shared(const struct expr *x, const struct sentence *s, uint16_t *words)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < s->n; i++) {
		bool has = false;

		if (s->symbols[i] < SYMBOL_WORD)
			continue;
		for (size_t k = 0; k < x->n && !has; k++)
			has = x->units[k] == s->symbols[i];
		for (uint32_t k = 0; k < n && has && k < NEAR_WORDS; k++)
			has = words[k] != s->symbols[i];
		if (!has)
			continue;
		if (n < NEAR_WORDS)
			words[n] = s->symbols[i];
		n++;
	}
	return n;
}

void
explain_silence(const struct work *w, uint32_t sentence)
{
	const struct sentence *s = &w->sentences[sentence];
	const struct vocab *v = lexicon_vocab(w->set->grammar.lexicon);
	const uint32_t *woken;
	uint16_t words[NEAR_WORDS], best_words[NEAR_WORDS];
	uint32_t best = 0, best_n = 0;
	size_t n;

	if (w->told == NULL)
		return;
	woken = match_woken(w->matcher, s->symbols, s->n, &n);
	for (size_t i = 0; i < n; i++) {
		const struct step *step = program_step(w->program, woken[i]);
		uint32_t got;

		if (step->use != USE_MATCH)
			continue;
		got = shared(step->expr, s, words);
		if (got > best_n) {
			best_n = got;
			best = woken[i];
			memcpy(best_words, words, sizeof(words));
		}
	}
	if (best_n == 0) {
		buf_puts(w->told, "  no pattern waits for any of its words\n");
		return;
	}
	buf_printf(w->told, "  no match; nearest is %.*s (%s:%u), which knows",
	    STR_ARG(owner(w, best)->id), owner(w, best)->file,
	    owner(w, best)->line);
	for (uint32_t i = 0; i < best_n && i < NEAR_WORDS; i++) {
		struct str form = vocab_form(v, best_words[i]);

		if (form.n > 0)
			buf_printf(w->told, " \"%.*s\"", STR_ARG(form));
		else
			buf_puts(w->told, " a mention");
	}
	buf_puts(w->told, "\n");
}
