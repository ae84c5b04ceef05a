/*
 * Walks the text once, remembers its days and weighs them: by the line they
 * stand in, by what the elements around are called, by how near the title is.
 */
#include "page/shown.h"

#include <string.h>

#include "base/utf8.h"

#include "page/day.h"
#include "page/names.h"
#include "page/stamp.h"
#include "page/tags.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define HITS     ((size_t)256) /* days of one page that are weighed */
#define RUN_MAX  ((size_t)200) /* bytes of a line that are read */

enum label { LABEL_NONE, LABEL_PUBLISHED, LABEL_REVISED, LABEL_OTHER };

struct hit {
	struct when when;
	size_t pos;    /* bytes of visible text before it */
	size_t length; /* of its line */
	size_t offset; /* in its line */
	const struct node *node;
	enum label label;
	bool attribute; /* of <time datetime> */
	bool declared;  /* called a publication by microdata */
};

struct scan {
	struct arena *arena;
	struct names *names;
	struct str latest, title;
	bool month_first;
	struct hit hits[HITS];
	size_t n;
	size_t pos;  /* bytes of visible text so far */
	size_t head; /* where the title stands, SIZE_MAX unknown */
	struct buf run;
	const struct node *at; /* of the run's first text */
};

/* What stands before a day and says what it is; folded. */
static const char *const published[] = { "publish", "posted", "post date",
	"date:", "release", "issued", "first", "created", "written on",
	"veröffentlicht", "publiziert", "erschienen", "datum", "erstellt",
	"vom ", "publié", "parution", "mis en ligne", "publicado", "publicada",
	"fecha", "pubblicato", "pubblicata", "data:", "publikováno",
	"opublikowano", "dodano", "gepubliceerd", "geplaatst", "publicerad",
	"publisert", "julkaistu", "zveřejněno", "közzétéve", "megjelent",
	"опубликовано", "дата", "发布", "时间", "公開", "掲載", "입력",
	"등록" };
static const char *const revised[] = { "updat", "modif", "last edited",
	"last change", "revised", "reviewed", "stand:", "stand ",
	"aktualisiert", "geändert", "änderung", "aktualisierung", "bearbeitet",
	"mis à jour", "mise à jour", "actualizad", "última actualización",
	"aggiornat", "ultimo aggiornamento", "atualizad", "bijgewerkt",
	"uppdaterad", "oppdatert", "opdateret", "päivitetty", "aktualizováno",
	"zaktualizowano", "frissítve", "обновлено", "更新", "수정" };
static const char *const other[] = { "copyright", "©", "all rights", "bis ",
	"until", "deadline", "expires", "valid", "termin", "since", "founded",
	"born", "joined", "member since", "registriert", "mitglied seit",
	"dabei seit", "beitritt", "accessed", "abgerufen", "retrieved",
	"geb." };

static bool
any(struct str s, const char *const *table, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_find(s, str_of(table[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static enum label
label_of(struct str before)
{
	if (any(before, other, COUNT(other)))
		return LABEL_OTHER;
	if (any(before, revised, COUNT(revised)))
		return LABEL_REVISED;
	if (any(before, published, COUNT(published)))
		return LABEL_PUBLISHED;
	return LABEL_NONE;
}

static struct hit *
add(struct scan *s, const struct node *n)
{
	if (s->n == HITS)
		return NULL;
	s->hits[s->n] = (struct hit){ .pos = s->pos, .node = n };
	return &s->hits[s->n++];
}

/* The days of one line of visible text. */
static void
end_run(struct scan *s)
{
	struct buf low;
	struct day_hit found = { 0 };
	size_t digits = 0, all = s->run.n, from = 0;
	struct str line = buf_view(&s->run);

	for (size_t i = 0; i < line.n; i++)
		digits += line.p[i] >= '0' && line.p[i] <= '9';
	if (digits >= 4) {
		low = buf_new(RUN_MAX * 4);
		utf8_fold(&low, str_sub(line, 0, RUN_MAX));
		line = buf_view(&low);
		while (day_find(line, from, s->month_first, &found)) {
			struct hit *h = NULL;

			if (stamp_believed(found.day, s->latest))
				h = add(s, s->at);
			if (h != NULL) {
				h->when.day = found.day;
				h->length = all;
				h->offset = found.beg;
				h->label = label_of(
				    str_sub(line, from, found.beg - from));
			}
			from = found.end;
		}
		buf_free(&low);
	}
	buf_clear(&s->run);
	s->at = NULL;
}

static void
attributes(struct scan *s, const struct node *x)
{
	static const char *const from[] = { "datetime", "content", "title" };
	bool published_here = str_find_nocase(node_attr(x, "itemprop"),
				  STR("datePublished"), 0) != SIZE_MAX;
	bool time = x->tag == TAG_TIME || str_eq_nocase(x->name, STR("abbr")) ||
		    published_here;

	for (size_t i = 0; time && i < COUNT(from); i++) {
		struct str v = node_attr(x, from[i]);
		struct hit *h;
		struct when w;

		if (v.n == 0 ||
		    !stamp_read(s->arena, v, s->month_first, s->latest, &w) ||
		    (h = add(s, x)) == NULL)
			continue;
		h->when = w;
		h->attribute = true;
		h->declared = published_here || node_attr(x, "pubdate").n > 0 ||
			      str_is(node_attr(x, "itemprop"), "pubdate");
		if (str_find_nocase(node_attr(x, "itemprop"),
			STR("dateModified"), 0) != SIZE_MAX ||
		    str_find_nocase(node_attr(x, "class"), STR("updated"), 0) !=
			SIZE_MAX)
			h->label = LABEL_REVISED;
		return;
	}
}

static bool
parts_lines(const struct node *x)
{
	return (tag_flags(x->tag) & TF_BLOCK) != 0 || x->tag == TAG_TD ||
	       x->tag == TAG_TH;
}

/* Where the title stands: a heading with its words, else the first h1. */
static void
heading(struct scan *s, const struct node *x, bool *sure)
{
	struct str words;

	if ((tag_flags(x->tag) & TF_HEAD) == 0 || *sure)
		return;
	words = node_text(s->arena, x);
	if (words.n == 0)
		return;
	*sure = s->title.n > 0 && str_eq_nocase(words, s->title);
	if (*sure || (x->tag == TAG_H1 && s->head == SIZE_MAX))
		s->head = s->pos;
}

static void
walk(struct scan *s, const struct node *root)
{
	const struct node *x = root;
	bool sure = false;

	while (x != NULL) {
		const struct node *next_node;

		if ((tag_flags(x->tag) & TF_GONE) != 0 && x->tag != TAG_NAV &&
		    x->tag != TAG_LABEL) {
			x = node_skip(x, root);
			continue;
		}
		if (x->tag == TAG_TEXT) {
			struct str words = str_trim(x->text);

			if (words.n > 0 && s->at == NULL)
				s->at = x;
			if (s->run.n > 0)
				buf_char(&s->run, ' ');
			buf_str(&s->run, str_sub(words, 0, RUN_MAX));
			s->pos += words.n;
		} else {
			if (parts_lines(x))
				end_run(s);
			if (x->n_attrs > 0)
				attributes(s, x);
			heading(s, x, &sure);
		}
		next_node = node_next(x, root);
		for (const struct node *up = x;
		     x->first == NULL && up != NULL && up != root;
		     up = up->parent) {
			if (parts_lines(up))
				end_run(s);
			if (up->next != NULL)
				break;
		}
		x = next_node;
	}
	end_run(s);
}

/* How likely a day is the publication: where it stands, and how. */
static int
score(struct scan *s, const struct hit *h)
{
	int sum = 0, levels = 0;
	uint32_t names = 0;
	size_t head = s->head;

	for (const struct node *a = h->node; a != NULL; a = a->parent) {
		if (levels++ < 5)
			names |= names_of(s->names, a);
		sum += a->tag == TAG_NAV      ? -6
		       : a->tag == TAG_FOOTER ? -4
		       : a->tag == TAG_ASIDE  ? -4
		       : a->tag == TAG_A      ? -2
		       : a->tag == TAG_LI     ? -1
		       : a->tag == TAG_TIME   ? 3
		       : a->tag == TAG_HEADER ? 1
					      : 0;
		if (a->tag == TAG_ARTICLE || a->tag == TAG_MAIN)
			sum += 1;
	}
	sum += (names & NB_DATE) != 0 ? 3 : 0;
	sum += (names & (NB_META | NB_AUTHOR)) != 0 ? 2 : 0;
	sum -= (names & (NB_FOOT | NB_SIDE)) != 0 ? 4 : 0;
	sum -= (names & NB_COMMENT) != 0 ? 6 : 0;
	sum -= (names & (NB_BAD | NB_AWAY | NB_TEASER)) != 0 ? 3 : 0;
	sum += h->declared ? 8 : 0;
	sum += h->label == LABEL_PUBLISHED ? 4
	       : h->label == LABEL_REVISED ? -3
	       : h->label == LABEL_OTHER   ? -8
					   : 0;
	if (!h->attribute)
		sum += h->length <= 40   ? 3
		       : h->length <= 90 ? 1
		       : h->offset > 60  ? -5
					 : 0;
	if (head == SIZE_MAX)
		return sum + (h->pos < 1500 ? 2 : 0);
	if (h->pos >= head)
		return sum + (h->pos - head < 400       ? 4
				 : h->pos - head < 1200 ? 3
				 : h->pos - head < 4000 ? 1
							: 0);
	return sum + (head - h->pos < 150 ? 3 : head - h->pos < 400 ? 1 : -1);
}

static void
likeliest(struct scan *s, struct shown *out)
{
	int best = INT32_MIN, second = INT32_MIN;

	for (size_t i = 0; i < s->n; i++) {
		const struct hit *h = &s->hits[i];
		int sum = score(s, h);

		if (h->declared && out->declared.day.year == 0) {
			out->declared = h->when;
			out->declared.from = "markup";
		}
		if (h->label == LABEL_REVISED) {
			if (sum > second) {
				second = sum;
				out->revised = h->when;
				out->revised.from = "text, an update";
			}
			continue;
		}
		if (sum > best) {
			best = sum;
			out->day = h->when;
			out->day.from = h->attribute ? "time" : "text";
		}
	}
	out->score = best;
}

struct shown
shown_read(struct arena *a, const struct tree *t, struct str title,
    bool month_first, struct str latest)
{
	struct shown out = { .score = INT32_MIN };
	struct scan *s = arena_take(a, sizeof(*s));

	if (s == NULL || (s->names = names_new(a)) == NULL)
		return out;
	s->arena = a;
	s->latest = latest;
	s->title = title;
	s->head = SIZE_MAX;
	s->month_first = month_first;
	s->run = buf_new(RUN_MAX * 8);
	walk(s, t->root);
	likeliest(s, &out);
	buf_free(&s->run);
	return out;
}
