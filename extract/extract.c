/*
 * The composer of the room.  Every stage is called here, in order, once.
 */
#include "extract/extract.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#include "extract/work.h"

#define TEXT_MAX ((size_t)8 << 20) /* bytes of one document's text */

struct extractor {
	struct set *set;
	struct program *program;
	struct types types;
	struct begins *begins;
};

struct reader {
	const struct extractor *extractor;
	struct matcher *matcher;
	struct listed *listed;
	uint32_t *together; /* by two patterns, the lesser first; or NULL */
	uint64_t sentences;
};

static void
types_find(const struct lexicon *l, struct types *t)
{
	const struct {
		const char *name;
		uint16_t *to;
	} all[] = { { "PLACE", &t->place }, { "BLOC", &t->bloc },
		{ "AGENCY", &t->agency }, { "OFFICE", &t->office },
		{ "MINERAL", &t->mineral }, { "PRODUCT", &t->product },
		{ "PROGRAM", &t->program }, { "AGREEMENT", &t->agreement },
		{ "MASK", &t->mask }, { "COMPANY", &t->company },
		{ "PERCENT", &t->percent }, { "MONEY", &t->money },
		{ "QUANTITY", &t->quantity }, { "PERIOD", &t->period },
		{ "DATE", &t->date }, { "NUMBER", &t->number },
		{ "LEGAL", &t->legal } };

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		*all[i].to = lexicon_type_find(l, str_of(all[i].name));
}

enum status
extract_new(struct arena *names, const char *dir, struct extractor **out,
    struct fault *fault)
{
	return extract_new_with(names, dir, NULL, out, fault);
}

enum status
extract_new_with(struct arena *names, const char *dir,
    const struct set_swap *swap, struct extractor **out, struct fault *fault)
{
	struct extractor *x = calloc(1, sizeof(*x));
	enum status st;

	if (x == NULL)
		return ST_NOMEM;
	if ((st = set_read(names, dir, swap, &x->set, fault)) != ST_OK ||
	    (st = quantity_learn(lexicon_vocab(x->set->grammar.lexicon))) !=
		ST_OK ||
	    (st = program_new(x->set, &x->program)) != ST_OK) {
		extract_free(x);
		return st;
	}
	x->begins = begins_new(lexicon_vocab(x->set->grammar.lexicon));
	if (x->begins == NULL) {
		extract_free(x);
		return ST_NOMEM;
	}
	types_find(x->set->grammar.lexicon, &x->types);
	*out = x;
	return ST_OK;
}

void
extract_free(struct extractor *x)
{
	if (x == NULL)
		return;
	begins_free(x->begins);
	program_free(x->program);
	set_free(x->set);
	free(x);
}

enum status
extract_check(const struct extractor *x, struct fault *fault)
{
	return program_check(x->program, fault);
}

const struct set *
extract_set(const struct extractor *x)
{
	return x->set;
}

struct reader *
extract_reader(const struct extractor *x)
{
	struct reader *r = calloc(1, sizeof(*r));

	if (r == NULL)
		return NULL;
	r->extractor = x;
	r->matcher = matcher_new(x->program);
	r->listed = listed_new(lexicon_vocab(x->set->grammar.lexicon));
	if (r->matcher == NULL || r->listed == NULL) {
		extract_reader_free(r);
		return NULL;
	}
	return r;
}

void
extract_reader_free(struct reader *r)
{
	if (r == NULL)
		return;
	matcher_free(r->matcher);
	listed_free(r->listed);
	free(r->together);
	free(r);
}

uint64_t
extract_stopped(const struct reader *r, size_t pattern)
{
	const struct program *p = r->extractor->program;
	uint64_t n = 0;

	for (size_t i = 0; i < program_steps(p); i++) {
		const struct step *s = program_step(p, i);

		if (s->owner == pattern &&
		    (s->use == USE_MATCH || s->use == USE_UNLESS ||
			s->use == USE_ALSO))
			n += match_stopped(r->matcher, i);
	}
	return n;
}

uint64_t
extract_sentences(const struct reader *r)
{
	return r->sentences;
}

bool
extract_watch(struct reader *r)
{
	size_t n = r->extractor->set->patterns_n;

	if (r->together == NULL)
		r->together = calloc(n * n + 1, sizeof(*r->together));
	return r->together != NULL;
}

uint32_t
extract_together(const struct reader *r, size_t a, size_t b)
{
	size_t n = r->extractor->set->patterns_n;

	if (r->together == NULL)
		return 0;
	return a < b ? r->together[a * n + b] : r->together[b * n + a];
}

/* Bytes of the body's first line where it is the title, with or without "# "
 * before it; else 0.  SIZE_MAX: the title runs on in that line. */
static size_t
opens_with(struct str body, struct str title)
{
	size_t at = 0;

	while (at < body.n && (body.p[at] == '#' || body.p[at] == ' '))
		at++;
	if (title.n == 0 ||
	    !str_starts_nocase(str_sub(body, at, SIZE_MAX), title))
		return 0;
	at += title.n;
	return at == body.n || body.p[at] == '\n' ? at : SIZE_MAX;
}

enum status
extract_text(struct arena *a, struct str title, struct str body,
    struct str published, struct document *out)
{
	struct buf b = buf_new(TEXT_MAX);
	struct document d;
	struct str clean;
	size_t head;
	enum status st;

	memset(&d, 0, sizeof(d));
	body = str_trim(body);
	head = opens_with(body, title);
	if (title.n > 0 && head == 0) {
		utf8_clean(&b, title);
		buf_puts(&b, "\n\n");
		d.body = (uint32_t)b.n;
	} else if (head != SIZE_MAX && head > 0) {
		utf8_clean(&b, str_sub(body, 0, head));
		d.body = (uint32_t)b.n;
		body = str_sub(body, head, SIZE_MAX);
	}
	utf8_clean(&b, body);
	st = buf_status(&b);
	clean = str_keep(a, buf_view(&b));
	if (st == ST_OK && clean.n != b.n)
		st = ST_NOMEM;
	buf_free(&b);
	if (st != ST_OK)
		return st;
	d.text = clean;
	d.title = title;
	d.published = published;
	d.quality = 1;
	*out = d;
	return ST_OK;
}

/* Codes and ids of all that the visible text names. */
static enum status
names_gather(struct work *w, struct facts *out)
{
	for (uint32_t si = 0; si < w->sentences_n; si++) {
		const struct sentence *s = &w->sentences[si];

		if (s->zone == ZONE_SIDEBAR || s->zone == ZONE_BIO ||
		    s->zone == ZONE_FURNITURE)
			continue;
		for (uint32_t i = 0; i < s->all; i++) {
			const struct mention *m = unit_mention(w, &s->units[i]);
			uint32_t n = m == NULL        ? 0
				     : m->items_n > 0 ? m->items_n
						      : 1;

			for (uint32_t k = 0; k < n; k++) {
				const struct mention *one =
				    m->items_n > 0 ? &w->mentions[m->items + k]
						   : m;
				struct strs *to =
				    one->type == w->types->place ? &out->places
				    : one->type == w->types->mineral &&
					    !one->weak
					? &out->minerals
					: NULL;

				if (to != NULL && one->term != NULL &&
				    !strs_put(w->arena, to, one->term->id))
					return ST_NOMEM;
			}
		}
	}
	return ST_OK;
}

enum status
extract_document(struct reader *r, struct arena *a, const struct document *d,
    struct facts *out, struct fault *fault)
{
	return extract_explain(r, a, d, out, NULL, fault);
}

enum status
extract_explain(struct reader *r, struct arena *a, const struct document *d,
    struct facts *out, struct buf *told, struct fault *fault)
{
	struct work w = { .set = r->extractor->set,
		.types = &r->extractor->types,
		.program = r->extractor->program,
		.begins = r->extractor->begins,
		.listed = r->listed,
		.together = r->together,
		.matcher = r->matcher,
		.arena = a,
		.doc = d,
		.told = told };
	struct facts f;
	enum status st;

	memset(&f, 0, sizeof(f));
	if (!date_read_day(d->published, &w.published))
		w.published = (struct civil){ 0, 0, 0 };
	matcher_begin(r->matcher);
	if (d->language.n > 0 && !str_starts(d->language, STR("en"))) {
		*out = f;
		return ST_OK;
	}
	w.topics = arena_take(a, w.set->patterns_n + 1);
	w.titled = arena_take(a, w.set->patterns_n + 1);
	w.anywhere = arena_take(a, w.set->patterns_n + 1);
	if (w.topics == NULL || w.titled == NULL || w.anywhere == NULL) {
		st = ST_NOMEM;
		goto out;
	}
	if ((st = sentence_split(&w)) != ST_OK)
		goto out;
	r->sentences += w.sentences_n;
	for (uint32_t i = 0; i < w.sentences_n && st == ST_OK; i++)
		st = mention_scan(&w, &w.sentences[i]);
	if (st == ST_OK)
		st = profile_read(&w);
	if (st == ST_OK)
		st = cited_read(&w);
	for (uint32_t i = 0; i < w.sentences_n && st == ST_OK; i++)
		st = event_sentence(&w, i);
	if (st == ST_OK)
		st = event_topics(&w);
	if (st != ST_OK || (st = names_gather(&w, &f)) != ST_OK ||
	    (st = merge_events(&w, &f)) != ST_OK ||
	    (st = agreement_gather(&w, &f)) != ST_OK ||
	    (st = row_propose(&w, &f)) != ST_OK)
		goto out;
	*out = f;
out:
	if (st == ST_NOMEM)
		fault_set(fault, "out of memory for one document");
	return st;
}
