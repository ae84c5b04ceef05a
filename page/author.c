/*
 * Collects what may be the author and takes the likeliest: a person before an
 * organisation, a declaration before a class, and never a commentator.
 */
#include "page/author.h"

#include <string.h>

#include "base/buf.h"

#include "page/lines.h"
#include "page/names.h"
#include "page/tags.h"

#define COUNT(a)  (sizeof(a) / sizeof((a)[0]))
#define NAME_MAX  ((size_t)120) /* bytes of a byline */
#define NAME_LINE ((size_t)80)  /* bytes of "By Ann Lee and Bo Li" */
#define NEAR      ((size_t)800) /* bytes between a title and its byline */

struct best {
	struct str name;
	const char *from;
	int score;
};

struct job {
	struct arena *arena;
	struct names *names;
	const struct head *head;
	struct str title, site;
	struct best best;
	size_t pos, at; /* bytes of text so far, and where the title stands */
};

/* What stands before a name, folded by ASCII only. */
static const char *const openings[] = { "by ", "by: ", "by:", "von ",
	"von: ", "von:", "vom ", "par ", "par:", "por ", "por:", "di ", "de ",
	"door ", "af ", "av ", "text: ", "text:", "text von ",
	"author: ", "author:", "authors:", "author by ", "author ",
	"autor: ", "autor:", "autor ", "autorin: ", "autorin:", "autoren:",
	"auteur: ", "auteur :", "auteur:", "autore:", "written by ",
	"written by: ", "posted by ", "posted by: ", "published by ",
	"post author by ", "post author ", "story by ", "words by ",
	"words: ", "article by ", "reported by ", "erstellt von ",
	"geschrieben von ", "verfasst von ",
	"artikel von: ", "artikel von:", "artikel von ", "ein artikel von ",
	"beitrag von ", "gastbeitrag von ", "kommentar von ",
	"veröffentlicht von ", "publiziert von ", "eingestellt von ",
	"interview: ", "interview:", "interview von ",
	"redaktion: ", "escrito por ", "escrito por: ", "publicado por ",
	"redacción: ", "publié par ", "propos recueillis par ", "rédigé par ",
	"écrit par ", "scritto da ", "a cura di ", "pubblicato da ",
	"escrito por", "geschreven door ",
	"tekst: ", "opracował: ", "autor artykułu: " };

/* What ends a name, and begins something else. */
static const char *const closings[] = { " | ", " · ", " • ", " – ", " - ",
	" — ", " // ", "(", "[", "<", "@", "http", "www.", " published",
	" posted", " updated", " aktualisiert", " veröffentlicht", " erstellt",
	" stand:", " staff", " reporter", " correspondent", " editor",
	" contributor", " columnist", " redakteur", " mitglied", " redaktion ",
	" hace ", " tiempo de", " lesezeit", " follow", " contact", " email",
	" e-mail", " shares", " quelle:", " datum:", " foto", " photo", " am ",
	" on ", ", phd", ", md", ", senior", ", staff", ", reporter",
	", editor", ", redakt", ", the ", " abteilung", " vor " };

static bool
digit_or_line(char c)
{
	return (c >= '0' && c <= '9') || c == '\n';
}

struct str
author_clean(struct str s)
{
	bool again = true;

	s = str_trim(s);
	while (again) {
		again = false;
		for (size_t i = 0; i < COUNT(openings); i++)
			if (str_starts_nocase(s, str_of(openings[i])) &&
			    s.n > strlen(openings[i])) {
				s = str_trim(
				    str_sub(s, strlen(openings[i]), SIZE_MAX));
				again = true;
			}
	}
	for (size_t i = 0; i < COUNT(closings); i++) {
		size_t at = str_find_nocase(s, str_of(closings[i]), 1);

		if (at != SIZE_MAX && at >= 3)
			s = str_sub(s, 0, at);
	}
	for (size_t i = 0; i < s.n; i++)
		if (digit_or_line(s.p[i]))
			s = str_sub(s, 0, i);
	while (s.n > 0 && strchr(" ,;:|-/*.", s.p[s.n - 1]) != NULL &&
	       !(s.p[s.n - 1] == '.' && s.n > 1 && s.p[s.n - 2] < 'a'))
		s = str_sub(s, 0, s.n - 1);
	while (s.n > 0 && strchr(" ,;:|-/*.", s.p[0]) != NULL)
		s = str_sub(s, 1, SIZE_MAX);
	return s.n >= 3 ? s : STR("");
}

/* Labels and what else stands where a name should. */
static bool
no_name(struct str s)
{
	static const char *const words[] = { "name", "author", "autor",
		"autorin", "about the author", "über den autor", "von", "by",
		"por", "par", "di", "posted", "published", "stand", "datum",
		"date", "artikel von", "article by", "zuletzt geändert am",
		"publiziert am", "veröffentlicht am", "written by", "text",
		"agencies", "kommentare", "comments", "share", "email",
		"twitter", "facebook", "admin", "unknown", "guest" };

	for (size_t i = 0; i < COUNT(words); i++)
		if (str_eq_nocase(s, str_of(words[i])))
			return true;
	return line_is_dated(s) || str_starts_nocase(s, STR("http")) ||
	       str_find_nocase(s, STR("says"), 0) != SIZE_MAX;
}

/* Every part of a list of names is one. */
static bool
all_names(struct str s)
{
	static const char *const joints[] = { " and ", " und ", " & ", " y ",
		" et ", " e ", " i ", " en ", " og ", " och " };
	bool any = false;

	while (s.n > 0) {
		struct str part = str_cut(&s, ',');

		part = str_trim(part);
		for (size_t i = 0; i < COUNT(joints); i++) {
			size_t at = str_find_nocase(part, str_of(joints[i]), 0);

			if (at != SIZE_MAX) {
				if (!line_is_name(str_sub(part, 0, at)))
					return false;
				part = str_sub(
				    part, at + strlen(joints[i]), SIZE_MAX);
			}
		}
		if (!line_is_name(part))
			return false;
		any = true;
	}
	return any;
}

/* An address, or the publisher under another name. */
static bool
is_house(const struct job *j, struct str s)
{
	static const char *const words[] = { "redaktion", "editor", "staff",
		"admin", "team", "gmbh", " inc", "media", "verlag", "news",
		"agency", "agencia", "redacci", "redazione", ".com", ".de",
		".org", ".net", ".at", ".ch", ".cl", "editorial", "press" };

	if (str_eq_nocase(s, j->site) || str_eq_nocase(s, j->head->ld_site))
		return true;
	for (size_t i = 0; i < COUNT(words); i++)
		if (str_find_nocase(s, str_of(words[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static void
offer(struct job *j, struct str s, const char *from, int score)
{
	struct str name = author_clean(s);

	if (name.n == 0 || name.n > NAME_MAX || line_words(name) > 14 ||
	    line_has_stop(name) || no_name(name) || no_name(s))
		return;
	score += all_names(name) ? 4 : 0;
	score -= is_house(j, name) ? 6 : 0;
	if (line_words(name) > 5 && !all_names(name))
		score -= 4;
	/* The same person named twice: the longer list is the whole one. */
	if (score > j->best.score ||
	    (score + 3 > j->best.score && name.n > j->best.name.n &&
		all_names(name) && j->best.name.n > 0 &&
		str_find_nocase(name, j->best.name, 0) == 0 &&
		memchr(name.p, ',', name.n) != NULL)) {
		j->best.name = str_keep(j->arena, name);
		j->best.from = from;
		j->best.score = score > j->best.score ? score : j->best.score;
	}
}

/* All text below with a space between its runs. */
static struct str
spaced(struct job *j, const struct node *top)
{
	struct buf b = buf_new(NAME_MAX * 4);
	struct str s;

	for (const struct node *n = top; n != NULL; n = node_next(n, top)) {
		struct str t = str_trim(n->text);
		bool comma = t.n > 0 && strchr(",.;:", t.p[0]) != NULL;

		if (t.n == 0)
			continue;
		if (b.n > 0 && !comma)
			buf_char(&b, ' ');
		for (size_t i = 0; i < t.n; i++)
			if ((unsigned char)t.p[i] > ' ')
				buf_char(&b, t.p[i]);
			else if (b.n > 0 && b.p[b.n - 1] != ' ')
				buf_char(&b, ' ');
	}
	s = buf_status(&b) == ST_OK ? str_keep(j->arena, buf_view(&b))
				    : STR("");
	buf_free(&b);
	return s;
}

static int
place(struct job *j, const struct node *n)
{
	uint32_t names = 0;
	int sum = 0, levels = 0;
	size_t far;

	for (const struct node *a = n; a != NULL; a = a->parent) {
		if (levels++ < 6)
			names |= names_of(j->names, a);
		sum -= a->tag == TAG_NAV || a->tag == TAG_FOOTER ||
			       a->tag == TAG_ASIDE
			   ? 5
			   : 0;
		sum += a->tag == TAG_ARTICLE || a->tag == TAG_MAIN ? 1 : 0;
	}
	sum -= (names & NB_COMMENT) != 0 ? 14 : 0;
	sum -= (names & (NB_BAD | NB_AWAY | NB_TEASER | NB_SIDE)) != 0 ? 4 : 0;
	if (j->at == SIZE_MAX)
		return sum;
	far = j->pos > j->at ? j->pos - j->at : j->at - j->pos;
	return sum + (far < NEAR ? 3 : 0);
}

static void
element(struct job *j, const struct node *n)
{
	struct str rel = node_attr(n, "rel"), prop = node_attr(n, "itemprop");
	int base = 0;

	if (str_find_nocase(rel, STR("author"), 0) != SIZE_MAX)
		base = 8;
	else if (str_eq_nocase(prop, STR("author")))
		base = 8;
	else if ((names_in(j->names, node_attr(n, "class")) & NB_AUTHOR) != 0)
		base = 6;
	else if ((names_in(j->names, node_attr(n, "id")) & NB_AUTHOR) != 0)
		base = 5;
	if (base > 0 && n->tag != TAG_BODY && n->tag != TAG_ARTICLE)
		offer(j, spaced(j, n), base == 8 ? "markup" : "class",
		    base + place(j, n));
}

/* "By Ann Lee" on a line of its own, near the title. */
static void
line(struct job *j, const struct node *n)
{
	static const char *const by[] = { "by ", "von ", "par ", "por ",
		"author: ", "autor: ", "text: ", "autorin: ", "auteur: ",
		"autor:", "author:", "written by ", "geschrieben von " };
	struct str s = str_trim(n->text);

	if (s.n < 6 || s.n > NAME_LINE)
		return;
	for (size_t i = 0; i < COUNT(by); i++)
		if (str_starts_nocase(s, str_of(by[i])) &&
		    all_names(author_clean(s))) {
			offer(j, s, "byline", 3 + place(j, n));
			return;
		}
}

struct str
author_find(struct arena *a, const struct tree *t, const struct head *h,
    struct str title, struct str site, struct page_claim *why)
{
	struct job j = { .arena = a,
		.names = names_new(a),
		.head = h,
		.title = title,
		.site = site,
		.at = SIZE_MAX };

	if (j.names == NULL)
		return STR("");
	offer(&j, h->ld_author, "json-ld", 10);
	offer(&j, h->v[HEAD_AUTHOR], "meta", 7);
	for (const struct node *n = t->root; n != NULL;) {
		if ((tag_flags(n->tag) & TF_GONE) != 0) {
			n = node_skip(n, t->root);
			continue;
		}
		if (n->tag == TAG_TEXT) {
			line(&j, n);
			j.pos += str_trim(n->text).n;
		} else if (n->tag == TAG_H1 && j.at == SIZE_MAX)
			j.at = j.pos;
		else if (n->n_attrs > 0)
			element(&j, n);
		n = node_next(n, t->root);
	}
	if (j.best.score <= 0)
		return STR("");
	*why = (struct page_claim){ j.best.from,
		j.best.score >= 12 ? 0.85 : 0.55 };
	return j.best.name;
}
