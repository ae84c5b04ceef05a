/*
 * What stands between commas, dashes or brackets right after the one who acts
 * says who that is, or how things stand: "Gabon, the second biggest producer
 * after South Africa, will stop".  A sentence is read as if it were not there,
 * so that neither are its states taken for those who act, nor are subject and
 * verb kept apart.
 */
#include <string.h>

#include "extract/work.h"

#define SUBJECT_MAX 10u /* units from the sentence's beginning to the sign */
#define ASIDE_MAX   26u /* units between the two signs */
#define GLOSS_MIN   3u  /* units in brackets: fewer are another name */

static const char determiners[] =
    "the a an one its his her their itself home which who whose where whom "
    "having";
static const char links[] =
    "like unlike under despite amid following through by on in at before "
    "since during for as without against from after citing wary keen eager "
    "angry led long once already still now home part";
/* Who is added so acts as well; and a verb, or an "and", begins no aside. */
static const char joins[] =
    "and or but with along together alongside including plus joined "
    "accompanied followed said added called";

static const char verbs[] =
    "will would has have had is are was were may might could can did does "
    "says began set took gave put saw cut hit made told went won held got left "
    "struck laid drew brought bought sold sought kept led met paid sent spent "
    "built to";

static bool
ends_in(const struct work *w, uint32_t tok, const char *end)
{
	const struct token *t = &w->tokens.v[tok];

	return t->kind == TOKEN_WORD && !t->capital &&
	       str_ends(work_form(w, tok), str_of(end)) &&
	       work_form(w, tok).n > strlen(end) + 2;
}

/* The token of a unit that is no mention; UINT32_MAX: it is one. */
static uint32_t
bare(const struct sentence *s, uint32_t unit)
{
	return unit < s->n && s->units[unit].mention == UINT32_MAX
		   ? s->units[unit].tok
		   : UINT32_MAX;
}

static bool
is_date(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct mention *m = work_mention(w, s, unit);

	return m != NULL && m->type == w->types->date;
}

/* Whether a finite verb stands at a unit, past "on Thursday" and "quickly". */
static bool
verb_at(const struct work *w, const struct sentence *s, uint32_t unit)
{
	uint32_t tok;

	if (work_unit_is(w, s, unit, "on") && is_date(w, s, unit + 1))
		unit += 2;
	tok = bare(s, unit);
	if (tok != UINT32_MAX &&
	    (ends_in(w, tok, "ly") || work_in(w, tok, "also now then")))
		tok = bare(s, ++unit);
	return tok != UINT32_MAX &&
	       (work_in(w, tok, verbs) || ends_in(w, tok, "ed") ||
		   (ends_in(w, tok, "s") && !work_in(w, tok, links)));
}

/* Whether who may act stands right before a comma, near the beginning. */
static bool
subject_before(const struct work *w, const struct sentence *s, uint32_t comma)
{
	const struct mention *m =
	    comma > 0 ? work_mention(w, s, comma - 1) : NULL;

	return m != NULL && comma <= SUBJECT_MAX &&
	       (m->type == w->types->place || m->type == w->types->bloc ||
		   m->type == w->types->agency ||
		   m->type == w->types->office) &&
	       m->items_n == 0 && !m->location && m->variant != VARIANT_ADJ;
}

/* What an aside may tell beside who acts: that is read where it stands. */
static bool
tells(
    const struct work *w, const struct sentence *s, uint32_t from, uint32_t to)
{
	for (uint32_t i = from; i < to; i++) {
		const struct mention *m = work_mention(w, s, i);

		if ((m != NULL && m->type == w->types->agreement) ||
		    work_unit_is(w, s, i,
			"tariff tariffs duty duties ban bans banned export "
			"exports exported exporting quota quotas licence "
			"licences license licenses curbs restrictions controls "
			"imposed signed suspended signing imposing agreed "
			"pledged promised committed vowed"))
			return true;
	}
	return false;
}

/* Whether what follows a comma begins an aside, and one that says who it is. */
static bool
begins(const struct work *w, const struct sentence *s, uint32_t at, bool *who)
{
	uint32_t tok = bare(s, at);

	if (tok == UINT32_MAX || w->tokens.v[tok].capital)
		return *who = work_unit_is(w, s, at + 1, "' 's");
	if (work_in(w, tok, joins))
		return false;
	*who = work_in(w, tok, determiners);
	return *who || work_in(w, tok, links) || ends_in(w, tok, "ed") ||
	       ends_in(w, tok, "ing");
}

/* The sign that ends the aside that the sign at "open" begins, or 0. */
static uint32_t
aside_end(const struct work *w, const struct sentence *s, uint32_t open)
{
	char sign = w->tokens.v[s->units[open].tok].sign;
	char close = sign == '(' ? ')' : sign;
	uint32_t at = open + 1, end = at;
	bool who = true, dated = false;

	if (sign == ',' && !begins(w, s, at, &who))
		return 0;
	for (; end < s->n && end - at <= ASIDE_MAX; end++) {
		const struct token *t = &w->tokens.v[s->units[end].tok];

		if (s->units[end].mention != UINT32_MAX)
			dated |= is_date(w, s, end);
		else if (t->kind == TOKEN_SIGN && t->sign == close)
			break;
		else if (t->kind == TOKEN_SIGN &&
			 strchr(sign == ',' ? ";:\"()_" : ";:\"", t->sign) !=
			     NULL)
			return 0;
	}
	if (end - at > ASIDE_MAX || !verb_at(w, s, end + 1) ||
	    (sign != ',' && end - at < GLOSS_MIN))
		return 0;
	/* "China, in a statement on Thursday, said": that is its day. */
	return who ? (tells(w, s, at, end) ? 0 : end) : (dated ? 0 : end);
}

/* Whether a sign at the unit can begin an aside. */
static bool
opens(const struct work *w, const struct sentence *s, uint32_t unit)
{
	const struct token *t = &w->tokens.v[s->units[unit].tok];

	return t->kind == TOKEN_SIGN && strchr(",(_", t->sign) != NULL;
}

enum status
aside_fold(struct work *w, struct sentence *s)
{
	uint32_t comma = 0, end = 0, n;
	struct unit *kept;

	for (uint32_t i = 1; end == 0 && i < s->n && i <= SUBJECT_MAX; i++)
		if (opens(w, s, i) && subject_before(w, s, i)) {
			comma = i;
			end = aside_end(w, s, i);
		}
	s->all = s->n;
	if (end == 0)
		return ST_OK;
	n = end + 1 - comma;
	kept = arena_take(w->arena, n * sizeof(*kept));
	if (kept == NULL)
		return ST_NOMEM;
	memcpy(kept, s->units + comma, n * sizeof(*kept));
	memmove(s->units + comma, s->units + end + 1,
	    (s->n - end - 1) * sizeof(*kept));
	s->n -= n;
	memcpy(s->units + s->n, kept, n * sizeof(*kept));
	return ST_OK;
}
