/*
 * Facts as JSON and as a page for people.  Never leaves out a fact and never
 * adds one: what a reader sees is what was extracted.
 */
#include "report/facts.h"

#include "base/json.h"
#include "base/utf8.h"

#include "report/prose.h"

/* ---- small JSON words ------------------------------------------------------ */

static void
put_name(struct buf *b, const char *sep, const char *name)
{
	buf_puts(b, sep);
	buf_char(b, '"');
	buf_puts(b, name);
	buf_puts(b, "\":");
}

static void
put_str_or_null(struct buf *b, struct str s)
{
	if (s.n > 0)
		json_put_str(b, s);
	else
		buf_puts(b, "null");
}

static void
put_strs(struct buf *b, const struct strs *list)
{
	buf_char(b, '[');
	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_char(b, ',');
		json_put_str(b, list->v[i]);
	}
	buf_char(b, ']');
}

static void
put_indexes(struct buf *b, const size_t *v, size_t n)
{
	buf_char(b, '[');
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "%s%zu", i > 0 ? "," : "", v[i]);
	buf_char(b, ']');
}

/* ---- the parts of a document's object --------------------------------------- */

static void
put_values(struct buf *b, const struct event *e)
{
	buf_char(b, '{');
	for (size_t i = 0; i < e->n_values; i++) {
		const struct value *v = &e->values[i];

		put_name(b, i > 0 ? "," : "", value_word(v->key));
		if (value_is_number(v->key))
			json_put_number(b, v->number);
		else
			json_put_str(b, v->text);
	}
	buf_char(b, '}');
}

static void
put_evidence(struct buf *b, const struct document *d, const struct event *e)
{
	buf_char(b, '[');
	for (size_t i = 0; i < e->n_evidence; i++) {
		const struct span *s = &e->evidence[i];

		buf_printf(b,
		    "%s{\"start\":%u,\"end\":%u,\"text\":", i > 0 ? "," : "",
		    (unsigned)s->beg, (unsigned)s->end);
		json_put_str(
		    b, str_sub(d->text, s->beg, (size_t)s->end - s->beg));
		buf_char(b, '}');
	}
	buf_char(b, ']');
}

static void
put_event(struct buf *b, const struct document *d, const struct event *e)
{
	put_name(b, "{", "type");
	json_put_str(b, str_of(event_type_word(e->type)));
	put_name(b, ",", "phase");
	put_str_or_null(b, str_of(phase_word(e->phase)));
	put_name(b, ",", "modality");
	json_put_str(b, str_of(modality_word(e->modality)));
	put_name(b, ",", "actors");
	put_strs(b, &e->actors);
	put_name(b, ",", "targets");
	put_strs(b, &e->targets);
	put_name(b, ",", "minerals");
	put_strs(b, &e->minerals);
	put_name(b, ",", "date");
	put_str_or_null(b, e->date);
	put_name(b, ",", "values");
	put_values(b, e);
	put_name(b, ",", "evidence");
	put_evidence(b, d, e);
	put_name(b, ",", "pattern");
	put_str_or_null(b, e->where);
	put_name(b, ",", "confidence");
	json_put_number(b, e->confidence);
	buf_char(b, '}');
}

static void
put_agreement(struct buf *b, const struct agreement *g)
{
	put_name(b, "{", "key");
	json_put_str(b, g->key);
	put_name(b, ",", "title");
	put_str_or_null(b, g->title);
	put_name(b, ",", "parties");
	put_strs(b, &g->parties);
	put_name(b, ",", "kind");
	json_put_str(b, str_of(agreement_kind_word(g->kind)));
	put_name(b, ",", "status");
	put_str_or_null(b, str_of(state_word(g->status)));
	put_name(b, ",", "minerals");
	put_strs(b, &g->minerals);
	put_name(b, ",", "events");
	put_indexes(b, g->events, g->n_events);
	buf_char(b, '}');
}

static void
put_row(struct buf *b, const struct rule_row *r)
{
	put_name(b, "{", "table");
	json_put_str(b, str_of(rule_table_word(r->table)));
	for (size_t i = 0; i < r->n_columns; i++) {
		buf_char(b, ',');
		json_put_str(b, r->columns[i].name);
		buf_char(b, ':');
		if (r->columns[i].text.n > 0)
			buf_str(b, r->columns[i].text);
		else
			buf_puts(b, "null");
	}
	put_name(b, ",", "events");
	put_indexes(b, r->events, r->n_events);
	buf_char(b, '}');
}

void
report_facts_json(struct buf *b, const struct document *d,
    const struct facts *f, bool with_text)
{
	put_name(b, "{", "id");
	json_put_str(b, d->id);
	put_name(b, ",", "url");
	put_str_or_null(b, d->url);
	put_name(b, ",", "title");
	put_str_or_null(b, d->title);
	put_name(b, ",", "published");
	put_str_or_null(b, d->published);
	put_name(b, ",", "language");
	put_str_or_null(b, d->language);
	put_name(b, ",", "places");
	put_strs(b, &f->places);
	put_name(b, ",", "minerals");
	put_strs(b, &f->minerals);
	put_name(b, ",", "events");
	buf_char(b, '[');
	for (size_t i = 0; i < f->n_events; i++) {
		if (i > 0)
			buf_char(b, ',');
		put_event(b, d, &f->events[i]);
	}
	buf_puts(b, "],\"agreements\":[");
	for (size_t i = 0; i < f->n_agreements; i++) {
		if (i > 0)
			buf_char(b, ',');
		put_agreement(b, &f->agreements[i]);
	}
	buf_puts(b, "],\"rule_rows\":[");
	for (size_t i = 0; i < f->n_rows; i++) {
		if (i > 0)
			buf_char(b, ',');
		put_row(b, &f->rows[i]);
	}
	buf_char(b, ']');
	if (with_text) {
		put_name(b, ",", "text");
		json_put_str(b, d->text);
	}
	buf_puts(b, "}\n");
}

void
report_facts_error(struct buf *b, struct str id, const char *what)
{
	put_name(b, "{", "id");
	json_put_str(b, id);
	put_name(b, ",", "error");
	json_put_str(b, str_of(what));
	buf_puts(b, "}\n");
}

/* ---- for people ---------------------------------------------------------------- */

static void
put_words(struct buf *b, const char *label, const struct strs *list)
{
	if (list->n == 0)
		return;
	buf_puts(b, label);
	for (size_t i = 0; i < list->n; i++) {
		if (i > 0)
			buf_char(b, ' ');
		utf8_inert(b, list->v[i]);
	}
}

/* Some words of the paragraph on both sides of the evidence. */
#define AROUND ((size_t)120) /* bytes at most */

static struct str
before(struct str text, size_t at)
{
	size_t beg = at > AROUND ? at - AROUND : 0;

	for (size_t i = at; i > beg; i--)
		if (text.p[i - 1] == '\n')
			return str_sub(text, i, at - i);
	while (beg > 0 && beg < at && text.p[beg - 1] != ' ')
		beg++;
	return str_sub(text, beg, at - beg);
}

static struct str
after(struct str text, size_t at)
{
	size_t end = text.n - at > AROUND ? at + AROUND : text.n;

	for (size_t i = at; i < end; i++)
		if (text.p[i] == '\n')
			return str_sub(text, at, i - at);
	while (end < text.n && end > at && text.p[end - 1] != ' ')
		end--;
	return str_sub(text, at, end - at);
}

static void
put_marked(struct buf *b, struct str text, const struct span *s, bool colour)
{
	struct prose_how how = { .indent = 4, .colour = colour };
	struct str left, right;
	struct span at;

	if (s->end > text.n || s->beg > s->end)
		return;
	left = before(text, s->beg);
	right = after(text, s->end);
	at.beg = (uint32_t)left.n;
	at.end = at.beg + (s->end - s->beg);
	prose_put(
	    b, str_sub(text, s->beg - left.n, at.end + right.n), &at, 1, &how);
}

static void
event_text(
    struct buf *b, const struct document *d, const struct event *e, bool colour)
{
	buf_puts(b, "\n  ");
	buf_puts(b, colour ? "\x1b[1m" : "");
	buf_puts(b, event_type_word(e->type));
	if (e->phase != PH_NONE)
		buf_printf(b, " / %s", phase_word(e->phase));
	buf_puts(b, colour ? "\x1b[0m" : "");
	buf_printf(b, " (%s, %.0f %%)", modality_word(e->modality),
	    100 * e->confidence);
	put_words(b, "  by ", &e->actors);
	put_words(b, "  on ", &e->targets);
	put_words(b, "  minerals ", &e->minerals);
	if (e->date.n > 0) {
		buf_puts(b, "  ");
		utf8_inert(b, e->date);
	}
	for (size_t i = 0; i < e->n_values; i++) {
		buf_printf(b, "  %s=", value_word(e->values[i].key));
		if (value_is_number(e->values[i].key))
			json_put_number(b, e->values[i].number);
		else
			utf8_flat(b, e->values[i].text);
	}
	buf_char(b, '\n');
	if (e->n_evidence > 0)
		put_marked(b, d->text, &e->evidence[0], colour);
}

void
report_facts_text(
    struct buf *b, const struct document *d, const struct facts *f, bool colour)
{
	buf_puts(b, colour ? "\x1b[1m" : "");
	utf8_flat(b, d->title.n > 0 ? d->title : d->id);
	buf_puts(b, colour ? "\x1b[0m\n" : "\n");
	buf_printf(
	    b, "  %.*s  %.*s", STR_ARG(d->published), STR_ARG(d->language));
	put_words(b, "  places ", &f->places);
	put_words(b, "  minerals ", &f->minerals);
	buf_char(b, '\n');
	for (size_t i = 0; i < f->n_agreements; i++) {
		const struct agreement *g = &f->agreements[i];

		buf_puts(b, "\n  agreement: ");
		utf8_flat(b, g->title.n > 0 ? g->title : g->key);
		buf_printf(b, " (%s, %s)", agreement_kind_word(g->kind),
		    state_word(g->status));
		put_words(b, "  parties ", &g->parties);
		put_words(b, "  minerals ", &g->minerals);
		buf_char(b, '\n');
	}
	for (size_t i = 0; i < f->n_events; i++)
		event_text(b, d, &f->events[i], colour);
	for (size_t i = 0; i < f->n_rows; i++) {
		const struct rule_row *r = &f->rows[i];

		buf_printf(b, "%s  row for %s:", i == 0 ? "\n" : "",
		    rule_table_word(r->table));
		for (size_t k = 0; k < r->n_columns; k++) {
			buf_char(b, ' ');
			utf8_flat(b, r->columns[k].name);
			buf_char(b, '=');
			utf8_flat(b, r->columns[k].text);
		}
		buf_char(b, '\n');
	}
	if (f->n_events == 0)
		buf_puts(b, "  nothing was found\n");
	buf_char(b, '\n');
}
