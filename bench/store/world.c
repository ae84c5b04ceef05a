/* See world.h. */
#include "world.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"

#define WORDS      8000
#define PLACES     60
#define MINERALS   40
#define PUBLISHERS 2000
#define LIVE       400 /* of them in the news at one time */
#define TEXT_BYTES 4096
#define TEXT_WORDS 560
#define FIRST_DAY  16436 /* 2015-01-01 */
#define DAYS       4200
#define PER_DAY    95 /* documents: 400,000 fill the days */

struct subject {
	uint32_t a, b; /* places; b of a measure is its target */
	uint32_t mineral;
	uint32_t type; /* of measures, in "measures" */
	uint32_t kind; /* of agreements */
	uint32_t told; /* times */
	bool measure;
};

struct world {
	uint64_t state;
	double *word_sums, *place_sums, *mineral_sums, *publisher_sums;
	char (*words)[12];
	char places[PLACES][4];
	char minerals[MINERALS][16];
	char publishers[PUBLISHERS][32];
	struct subject live[LIVE];
	uint32_t numbers[LIVE]; /* of the subjects that are live */
	uint32_t made;
	size_t last; /* of the live ones */
	uint64_t n;
	struct story story;
	char text[TEXT_BYTES + 64], url[128], title[160], day[12], key[64];
	char pact[96];
	struct event events[WORLD_EVENTS_MAX];
	struct span spans[WORLD_EVENTS_MAX];
	struct str sides[WORLD_EVENTS_MAX][4];
	struct agreement agreement;
	struct str parties[2], one_mineral[1], all_places[4];
	size_t agreement_events[WORLD_EVENTS_MAX];
	struct rule_row row;
	struct column columns[2];
	size_t row_event;
};

/* splitmix64, S. Vigna 2015: public domain. */
static uint64_t
next(struct world *w)
{
	uint64_t z = w->state += 0x9e3779b97f4a7c15U;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
	return z ^ (z >> 31);
}

size_t
world_random(struct world *w, size_t below)
{
	return below > 0 ? (size_t)(next(w) % below) : 0;
}

static double *
zipf(size_t n, double power)
{
	double *sums = malloc(n * sizeof(*sums)), sum = 0;

	for (size_t i = 0; sums != NULL && i < n; i++)
		sums[i] = sum += 1 / pow((double)(i + 1), power);
	return sums;
}

static size_t
pick(struct world *w, const double *sums, size_t n)
{
	double at = (double)(next(w) >> 11) / 9007199254740992.0 * sums[n - 1];
	size_t low = 0, high = n - 1, mid;

	while (low < high) {
		mid = (low + high) / 2;
		if (sums[mid] < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void
new_subject(struct world *w, size_t at)
{
	struct subject *s = &w->live[at];

	s->a = (uint32_t)pick(w, w->place_sums, PLACES);
	do
		s->b = (uint32_t)pick(w, w->place_sums, PLACES);
	while (s->b == s->a);
	s->mineral = (uint32_t)pick(w, w->mineral_sums, MINERALS);
	s->type = (uint32_t)world_random(w, 6);
	s->kind = (uint32_t)world_random(w, 5);
	s->measure = world_random(w, 100) < 35;
	s->told = 0;
	w->numbers[at] = w->made++;
}

struct world *
world_new(uint64_t seed)
{
	struct world *w = calloc(1, sizeof(*w));

	if (w == NULL)
		return NULL;
	w->state = seed;
	w->word_sums = zipf(WORDS, 1.0);
	w->place_sums = zipf(PLACES, 1.0);
	w->mineral_sums = zipf(MINERALS, 1.0);
	w->publisher_sums = zipf(PUBLISHERS, 0.9);
	w->words = malloc(WORDS * sizeof(*w->words));
	if (w->word_sums == NULL || w->place_sums == NULL ||
	    w->mineral_sums == NULL || w->publisher_sums == NULL ||
	    w->words == NULL) {
		world_free(w);
		return NULL;
	}
	for (size_t i = 0; i < WORDS; i++) {
		size_t len = (i < 20       ? 2U
				 : i < 200 ? 3U
					   : 4U) +
			     world_random(w, 5);

		for (size_t k = 0; k < len; k++)
			w->words[i][k] = (char)('a' + world_random(w, 26));
		w->words[i][len] = '\0';
	}
	for (size_t i = 0; i < PLACES; i++)
		(void)snprintf(w->places[i], sizeof(w->places[i]), "%c%c",
		    (char)('A' + i / 26), (char)('A' + i % 26));
	for (size_t i = 0; i < MINERALS; i++)
		(void)snprintf(
		    w->minerals[i], sizeof(w->minerals[i]), "mineral%02zu", i);
	for (size_t i = 0; i < PUBLISHERS; i++)
		(void)snprintf(w->publishers[i], sizeof(w->publishers[i]),
		    "paper%zu.example", i);
	for (size_t i = 0; i < LIVE; i++)
		new_subject(w, i);
	for (size_t i = 0; i < LIVE; i++) /* they do not all end at once */
		w->live[i].told = (uint32_t)(i % 40);
	return w;
}

void
world_free(struct world *w)
{
	if (w == NULL)
		return;
	free(w->word_sums);
	free(w->place_sums);
	free(w->mineral_sums);
	free(w->publisher_sums);
	free(w->words);
	free(w);
}

struct str
world_word(struct world *w, size_t rank)
{
	return str_of(w->words[rank % WORDS]);
}

struct str
world_place(struct world *w, size_t rank)
{
	return str_of(w->places[rank % PLACES]);
}

struct str
world_mineral(struct world *w, size_t rank)
{
	return str_of(w->minerals[rank % MINERALS]);
}

static void
write_text(struct world *w)
{
	size_t n = 0;

	(void)snprintf(w->title, sizeof(w->title), "%s %s %s %s",
	    w->words[pick(w, w->word_sums, WORDS)],
	    w->words[pick(w, w->word_sums, WORDS)],
	    w->words[pick(w, w->word_sums, WORDS)],
	    w->words[pick(w, w->word_sums, WORDS)]);
	n = (size_t)snprintf(w->text, sizeof(w->text), "%s\n\n", w->title);
	for (size_t i = 0; i < TEXT_WORDS && n < TEXT_BYTES; i++)
		n += (size_t)snprintf(w->text + n, sizeof(w->text) - n, "%s%s",
		    w->words[pick(w, w->word_sums, WORDS)],
		    i % 14 == 13   ? ". "
		    : i % 70 == 69 ? "\n\n"
				   : " ");
	w->story.doc.text = (struct str){ w->text, n };
	w->story.doc.title = str_of(w->title);
	w->story.doc.body = (uint32_t)(strlen(w->title) + 2);
}

static void
write_events(struct world *w, const struct subject *s)
{
	static const enum event_type steps[] = { EV_AGREEMENT_ANNOUNCED,
		EV_AGREEMENT_SIGNED, EV_AGREEMENT_IN_FORCE, EV_REVIEW_HELD };
	static const enum event_type measures[] = { EV_EXPORT_BAN,
		EV_EXPORT_LICENSING, EV_EXPORT_QUOTA, EV_EXPORT_DUTY,
		EV_IMPORT_TARIFF, EV_PRODUCTION_CONTROL };
	static const enum event_type others[] = { EV_COMMITMENT,
		EV_PUBLIC_SUPPORT, EV_OFFICIAL_POSITION, EV_STOCKPILE_MEASURE };
	size_t n = 1 + world_random(w, 4), step = s->told / 4 % 4;
	struct facts *f = &w->story.facts;

	w->agreement.n_events = 0;
	for (size_t i = 0; i < n; i++) {
		struct event *e = &w->events[i];
		struct str *side = w->sides[i];

		memset(e, 0, sizeof(*e));
		side[0] = str_of(w->places[s->a < s->b ? s->a : s->b]);
		side[1] = str_of(w->places[s->a < s->b ? s->b : s->a]);
		side[2] = str_of(w->places[s->a]);
		side[3] = str_of(w->places[s->b]);
		e->actors = (struct strs){ side, 2 };
		e->minerals = (struct strs){ w->one_mineral, 1 };
		e->modality = MO_ASSERTED;
		e->date = str_of(w->day);
		e->date_basis = STR("explicit");
		e->pattern = STR("bench.pattern v1");
		e->confidence = 0.9;
		w->spans[i].beg =
		    (uint32_t)(w->story.doc.body + world_random(w, 3000));
		w->spans[i].end = w->spans[i].beg + 120;
		e->evidence = &w->spans[i];
		e->n_evidence = 1;
		if (i == 0 && s->measure) {
			e->type = measures[s->type];
			e->phase = s->told / 6 % 2 ? PH_SUSPENDED : PH_IN_FORCE;
			e->actors = (struct strs){ side + 2, 1 };
			e->targets = (struct strs){ side + 3, 1 };
		} else if (i == 0 || (i == 1 && !s->measure)) {
			e->type = steps[step];
			e->phase = step == 0   ? PH_ANNOUNCED
				   : step == 3 ? PH_DONE
				   : step == 2 ? PH_EFFECTIVE
					       : PH_DONE;
			w->agreement_events[w->agreement.n_events++] = i;
		} else {
			e->type = others[world_random(w, 4)];
			e->phase = PH_ANNOUNCED;
			e->actors = (struct strs){ side + 2, 1 };
		}
	}
	f->events = w->events;
	f->n_events = n;
}

static void
write_agreement(struct world *w, const struct subject *s, uint32_t number)
{
	static const enum agreement_kind kinds[] = { AK_OTHER, AK_SECTORAL,
		AK_FRAMEWORK, AK_MEMORANDUM, AK_PARTNERSHIP };
	struct agreement *g = &w->agreement;
	struct facts *f = &w->story.facts;

	(void)snprintf(w->key, sizeof(w->key), "%s+%s/%u", w->places[s->a],
	    w->places[s->b], number);
	(void)snprintf(w->pact, sizeof(w->pact), "%s-%s %s %s accord",
	    w->places[s->a], w->places[s->b], w->words[500 + number % 7000],
	    w->minerals[s->mineral]);
	g->key = str_of(w->key);
	g->title = str_of(w->pact);
	g->parties = w->events[0].actors;
	g->minerals = (struct strs){ w->one_mineral, 1 };
	g->kind = kinds[s->kind];
	g->events = w->agreement_events;
	f->agreements = g;
	f->n_agreements = g->n_events > 0 ? 1 : 0;
	w->columns[0] = (struct column){ STR("agreement_id"), g->key };
	w->columns[1] = (struct column){ STR("status"), STR("\"signed\"") };
	w->row = (struct rule_row){ .table = RT_AGREEMENTS,
		.columns = w->columns,
		.n_columns = 2,
		.n_keys = 1,
		.events = &w->row_event,
		.n_events = 1,
		.agreement = 0,
		.confidence = 0.9 };
	f->rows = &w->row;
	f->n_rows = f->n_agreements;
}

const struct story *
world_next(struct world *w)
{
	struct story *y = &w->story;
	struct document *d = &y->doc;
	bool copy = w->n > 0 && world_random(w, 10) == 0;
	size_t at = copy ? w->last : world_random(w, LIVE);
	struct subject *s = &w->live[at];
	const char *publisher =
	    w->publishers[pick(w, w->publisher_sums, PUBLISHERS)];
	struct buf day = buf_new(32);

	w->n++;
	w->last = at;
	/* A subject is in the news some forty times, then another is. */
	if (s->told >= 40)
		new_subject(w, at);
	s->told++;
	y->subject = w->numbers[at];
	date_put_day(
	    &day, date_civil((int32_t)(FIRST_DAY + w->n / PER_DAY % DAYS)));
	(void)snprintf(w->day, sizeof(w->day), "%s", day.p);
	buf_free(&day);
	y->seen_at =
	    (int64_t)(FIRST_DAY + w->n / PER_DAY % DAYS) * 86400 + 43200;
	if (!copy)
		write_text(w);
	(void)snprintf(w->url, sizeof(w->url), "https://www.%s/%s/%llu",
	    publisher, w->day, (unsigned long long)w->n);
	d->url = str_of(w->url);
	d->source = str_of(publisher);
	d->language = STR("en");
	d->published = str_of(w->day);
	d->tier = (uint32_t)(1 + world_random(w, 3));
	w->one_mineral[0] = str_of(w->minerals[s->mineral]);
	write_events(w, s);
	write_agreement(w, s, y->subject);
	y->facts.places = w->events[0].actors;
	y->facts.minerals = (struct strs){ w->one_mineral, 1 };
	return y;
}
