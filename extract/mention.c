/*
 * A sentence's tokens into units: quantities, dates, terms of the lexicon,
 * firms that only look like places or minerals, and lists of one type.
 */
#include <string.h>

#include "extract/work.h"

static bool
add(struct work *w, const struct mention *m)
{
	if (w->mentions_n == w->mentions_room) {
		size_t room =
		    w->mentions_room == 0 ? 256 : w->mentions_room * 2;
		struct mention *more =
		    arena_take(w->arena, room * sizeof(*more));

		if (more == NULL)
			return false;
		if (w->mentions_n > 0)
			memcpy(
			    more, w->mentions, w->mentions_n * sizeof(*more));
		w->mentions = more;
		w->mentions_room = room;
	}
	w->mentions[w->mentions_n++] = *m;
	return true;
}

static const char firm_ends[] =
    "inc corp corporation ltd limited plc llc gmbh ag pty holdings lp llp sa "
    "nv se spa oyj asa ab bhd tbk jsc";
static const char firm_words[] =
    "resources minerals metals mining lithium energy materials exploration "
    "uranium gold copper nickel graphite cobalt ventures royalty royalties "
    "group capital industries technologies power mines rare earths elements "
    "silver platinum manganese tungsten antimony zinc";

/* Whether a lexicon term at [at, end) is a part of a firm's name: a run of
 * capitalised words that ends in Inc and the like, or an unknown capitalised
 * word followed by what firms call themselves. */
static bool
in_firm(const struct work *w, const struct sentence *s, uint32_t at,
    uint32_t end, bool mineral)
{
	uint32_t last = end, i;
	const struct token *t = w->tokens.v;

	if (!t[at].capital || s->zone == ZONE_HEADLINE)
		return false;
	while (last < s->tok_end && last < end + 5 &&
	       (t[last].capital ||
		   (t[last].kind == TOKEN_SIGN &&
		       (t[last].sign == '&' || t[last].sign == ',' ||
			   t[last].sign == '-')))) {
		if (work_in(w, last, firm_ends) && (t[last].kind == TOKEN_WORD))
			return true;
		if (t[last].kind == TOKEN_SIGN && t[last].sign == ',' &&
		    !(last + 1 < s->tok_end && work_in(w, last + 1, firm_ends)))
			break;
		last++;
	}
	if (!mineral || at == s->tok)
		return false;
	/* "Volta Metals", "Ucore Rare Metals": an unknown name before it. */
	i = at - 1;
	if (t[i].symbol == 'W' && t[i].capital && t[at].capital && i > s->tok)
		return true;
	return work_in(w, end, firm_words) && end < s->tok_end &&
	       t[end].capital && t[i].symbol == 'W';
}

/* Prepositions that make a capital, and no state, of a capital's name. */
static bool
at_location(
    const struct work *w, const struct sentence *s, const struct mention *m)
{
	static const char where[] =
	    "in at near outside visiting visit downtown inside across";
	static const char venue[] =
	    "summit conference office hotel airport university based court "
	    "embassy forum talks meeting";
	uint32_t before = m->tok, after = m->tok_end;

	if (m->variant == VARIANT_MEMBER)
		return true;
	if (m->variant != VARIANT_CAPITAL)
		return false;
	if (before > s->tok && work_in(w, before - 1, where))
		return true;
	/* "In Shanghai and London": a list that its preposition makes places. */
	if (before > s->tok + 2 &&
	    (work_is(w, before - 1, "and") || work_is(w, before - 1, "or")) &&
	    w->tokens.v[before - 2].capital &&
	    (work_in(w, before - 3, where) ||
		(before > s->tok + 3 && w->tokens.v[before - 3].capital &&
		    work_in(w, before - 4, where))))
		return true;
	/* "TOKYO, March 28" and "WASHINGTON (Reuters)": a dateline. */
	if (before == s->tok && after < s->tok_end &&
	    w->tokens.v[before].upper &&
	    w->tokens.v[before].end - w->tokens.v[before].beg > 3 &&
	    w->tokens.v[after].kind == TOKEN_SIGN &&
	    strchr(",(_-", w->tokens.v[after].sign) != NULL)
		return true;
	if (after < s->tok_end && work_in(w, after, venue))
		return true;
	return after + 1 < s->tok_end &&
	       w->tokens.v[after].kind == TOKEN_SIGN &&
	       w->tokens.v[after].sign == '-' && work_is(w, after + 1, "based");
}

#define ALIASES_MAX 32u /* a document: short names it gives to instruments */

static const struct alias *
alias_at(const struct work *w, uint32_t tok)
{
	struct str form;

	if (w->aliases_n == 0 || !w->tokens.v[tok].upper)
		return NULL;
	form = work_form(w, tok);
	for (size_t i = 0; i < w->aliases_n; i++)
		if (str_eq(w->aliases[i].form, form))
			return &w->aliases[i];
	return NULL;
}

/* Learns from "AGREEMENT (CMA)", with or without quotes and "the". */
static enum status
aliases_learn(struct work *w, const struct sentence *s)
{
	for (uint32_t i = 0; i + 2 < s->n; i++) {
		const struct mention *m = work_mention(w, s, i);
		uint32_t at = i + 1, tok;

		if (m == NULL || m->type != w->types->agreement ||
		    !work_unit_is(w, s, at++, "("))
			continue;
		while (at < s->n && work_unit_is(w, s, at, "the \" ' or"))
			at++;
		if (at >= s->n || s->units[at].mention != UINT32_MAX)
			continue;
		tok = s->units[at].tok;
		if (!w->tokens.v[tok].upper || alias_at(w, tok) != NULL ||
		    w->aliases_n == ALIASES_MAX)
			continue;
		if (w->aliases == NULL &&
		    (w->aliases = arena_take(
			 w->arena, ALIASES_MAX * sizeof(*w->aliases))) == NULL)
			return ST_NOMEM;
		w->aliases[w->aliases_n++] =
		    (struct alias){ work_form(w, tok), *m };
	}
	return ST_OK;
}

/* What begins at token "at": sets "m" and returns the token after it, or 0. */
static uint32_t
see(struct work *w, const struct sentence *s, uint32_t at, struct mention *m)
{
	const struct token *t = &w->tokens.v[at];
	const struct types *ty = w->types;
	struct sighting seen;
	uint32_t end;
	bool mineral;

	if (lexicon_match(w->set->grammar.lexicon, w->doc->text, &w->tokens,
		(struct stretch){ s->tok, s->tok_end }, at, w->doc->published,
		&seen)) {
		memset(m, 0, sizeof(*m));
		m->type = seen.term->type;
		m->variant = seen.variant;
		m->term = seen.term;
		m->form = seen.form;
		m->weak = seen.weak;
		m->tok = at;
		m->tok_end = (uint32_t)seen.end;
		mineral = m->type == ty->mineral;
		if ((mineral || m->type == ty->place) &&
		    in_firm(w, s, at, m->tok_end, mineral)) {
			m->type = ty->company;
			m->term = NULL;
		}
		m->location = (m->type == ty->place || m->type == ty->bloc) &&
			      at_location(w, s, m);
		return m->tok_end;
	}
	if (alias_at(w, at) != NULL) {
		*m = alias_at(w, at)->of;
		m->tok = at;
		m->tok_end = at + 1;
		return m->tok_end;
	}
	if ((t->kind == TOKEN_NUMBER || t->capital || t->symbol != 'w') &&
	    begins_at(w, at)) {
		memset(m, 0, sizeof(*m));
		if ((end = when_at(w, at, s->tok_end, m)) != 0 &&
		    (w->tokens.v[at].kind != TOKEN_NUMBER ||
			m->day.month != 0 ||
			!(end < s->tok_end &&
			    (work_is(w, end, "tonnes") ||
				work_is(w, end, "tons") ||
				work_is(w, end, "metric"))))) {
			/* Money such as "$2000" begins before its number. */
			return end;
		}
		if ((end = quantity_at(w, at, s->tok_end, m)) != 0)
			return end;
	}
	return 0;
}

static uint16_t
symbol_of(const struct mention *m)
{
	unsigned variant = m->location      ? VARIANT_LOCATION
			   : m->items_n > 0 ? VARIANT_LIST_OF
					    : (unsigned)m->variant;

	return (uint16_t)(SYMBOL_TYPE + m->type * TYPE_VARIANTS + variant);
}

static bool
listable(const struct work *w, const struct mention *m)
{
	return m->type == w->types->place || m->type == w->types->mineral ||
	       m->type == w->types->bloc || m->type == w->types->product;
}

/* Whether units [at, to) only join the members of a list. */
static uint32_t
joint(const struct work *w, const struct sentence *s, uint32_t at)
{
	uint32_t i = at;
	bool joins = false;

	if (work_unit_is(w, s, i, ",")) {
		joins = true;
		i++;
	}
	/* "Japan – Chile"; but "the club – the states of it" is no list. */
	if (work_unit_is(w, s, i, "_"))
		return i + 1;
	if (work_unit_is(w, s, i, "and or & / - plus")) {
		joins = true;
		i++;
	} else if (work_unit_is(w, s, i, "as") &&
		   work_unit_is(w, s, i + 1, "well") &&
		   work_unit_is(w, s, i + 2, "as")) {
		joins = true;
		i += 3;
	} else if (work_unit_is(w, s, i, "together along") &&
		   work_unit_is(w, s, i + 1, "with")) {
		joins = true;
		i += 2;
	}
	if (work_unit_is(w, s, i, "the"))
		i++;
	return joins ? i : at;
}

/* Past a gloss that says the same again: "the Swiss Confederation
 * (Switzerland)", "the Republic of Korea (ROK)". */
static uint32_t
past_gloss(const struct work *w, const struct sentence *s,
    const struct mention *m, uint32_t at)
{
	const struct mention *same;
	uint32_t i = at + 1;

	if (!work_unit_is(w, s, at, "("))
		return at;
	while (i < at + 4 && work_mention(w, s, i) == NULL &&
	       !work_unit_is(w, s, i, ")"))
		i++;
	same = work_mention(w, s, i);
	if (same == NULL || same->term == NULL || m->term == NULL ||
	    !str_eq(same->term->id, m->term->id))
		return at;
	while (i < at + 6 && !work_unit_is(w, s, i, ")"))
		i++;
	return work_unit_is(w, s, i, ")") ? i + 1 : at;
}

/* Folds lists of one type in place. */
static enum status
lists_fold(struct work *w, struct sentence *s)
{
	uint32_t to = 0;

	for (uint32_t at = 0; at < s->n;) {
		const struct mention *first = work_mention(w, s, at);
		uint32_t items[ITEMS_MAX], n = 0, end = at + 1, next;
		struct mention list;

		if (first == NULL || !listable(w, first)) {
			s->units[to++] = s->units[at++];
			continue;
		}
		list = *first;
		items[n++] = s->units[at].mention;
		end = past_gloss(w, s, first, end);
		while ((next = joint(w, s, end)) > end && n < ITEMS_MAX) {
			const struct mention *m = work_mention(w, s, next);

			if (m == NULL || m->type != list.type ||
			    m->location != list.location)
				break;
			/* "China, Indonesian officials": no list. */
			if (m->type == w->types->place &&
			    (m->variant == VARIANT_ADJ) !=
				(list.variant == VARIANT_ADJ) &&
			    !work_unit_is(w, s, next - 1, "-"))
				break;
			items[n++] = s->units[next].mention;
			end = past_gloss(w, s, m, next + 1);
		}
		if (n == 1) {
			s->units[to] = s->units[at];
			s->units[to++].tok_end = s->units[end - 1].tok_end;
			at = end;
			continue;
		}
		list.items = (uint32_t)w->mentions_n;
		list.items_n = n;
		list.term = NULL;
		for (uint32_t i = 0; i < n; i++) {
			struct mention copy = w->mentions[items[i]];

			list.tok_end = copy.tok_end;
			if (!add(w, &copy))
				return ST_NOMEM;
		}
		if (!add(w, &list))
			return ST_NOMEM;
		s->units[to++] =
		    (struct unit){ s->units[at].tok, s->units[end - 1].tok_end,
			    (uint32_t)w->mentions_n - 1 };
		at = end;
	}
	s->n = to;
	return ST_OK;
}

enum status
mention_scan(struct work *w, struct sentence *s)
{
	uint32_t room = s->tok_end - s->tok;
	enum status st;

	s->units = arena_take(w->arena, (room + 1) * sizeof(*s->units));
	s->symbols = arena_take(w->arena, (room + 1) * sizeof(*s->symbols));
	if (s->units == NULL || s->symbols == NULL)
		return ST_NOMEM;
	for (uint32_t at = s->tok; at < s->tok_end;) {
		struct mention m;
		uint32_t end = see(w, s, at, &m);
		struct unit u = { at, at + 1, UINT32_MAX };

		if (end != 0 && m.type != w->types->mask) {
			u.tok_end = end;
			u.mention = (uint32_t)w->mentions_n;
			if (!add(w, &m))
				return ST_NOMEM;
		} else if (end != 0) {
			/* A mask hides its words from everyone. */
			m.term = NULL;
			u.tok_end = end;
			u.mention = (uint32_t)w->mentions_n;
			if (!add(w, &m))
				return ST_NOMEM;
		}
		s->units[s->n++] = u;
		at = u.tok_end;
	}
	if ((st = lists_fold(w, s)) != ST_OK ||
	    (st = aliases_learn(w, s)) != ST_OK ||
	    (st = aside_fold(w, s)) != ST_OK)
		return st;
	for (uint32_t i = 0; i < s->n; i++)
		s->symbols[i] =
		    s->units[i].mention != UINT32_MAX
			? symbol_of(&w->mentions[s->units[i].mention])
			: w->tokens.v[s->units[i].tok].symbol;
	work_trace(w, s);
	return ST_OK;
}
