/*
 * The article within the tree: containers by their usual names first, a
 * bottom-up score of paragraphs where none holds enough.  Hidden elements and
 * furniture are never extracted.  Knows no site by name.
 */
#include "page/main_text.h"

#include <string.h>

#include "page/lines.h"
#include "page/page.h"

#define ENOUGH   ((size_t)250) /* bytes of text that make an article */
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

struct info {
	uint32_t text, link; /* bytes below, within links */
	double score;
	bool drop;
};

struct job {
	struct arena *arena;
	struct info *info; /* by node.mark */
	struct paper *paper;
	struct str title;
	size_t written;
};

/* Parts of class names and ids, lower case. */
static const char *const bad[] = { "share", "sharing", "social", "related",
	"newsletter", "subscribe", "cookie", "consent", "comment", "footer",
	"sidebar", "breadcrumb", "promo", "advert", "sponsor", "outbrain",
	"taboola", "author-bio", "author-box", "about-author", "authorbio",
	"recommend", "read-more", "readmore", "most-read", "popular", "widget",
	"navigation", "nav-", "navbar", "menu", "byline", "meta-info",
	"post-meta", "entry-meta", "tags", "tag-list", "pagination", "pager",
	"disclaimer", "copyright", "login", "signup", "popup", "modal",
	"teaser", "jp-post-flair", "sr-only", "visually-hidden",
	"screen-reader", "print-only", "noprint", "toolbar", "banner",
	"skip-link", "rating", "similar", "trending", "also-like" };

static const char *const good[] = { "articlebody", "article-body",
	"article__body", "article_body", "story-body", "storybody",
	"story__body", "entry-content", "entrycontent", "post-content",
	"post_content", "post-body", "postbody", "post__content",
	"article-content", "article__content", "articlecontent",
	"article_content", "article-text", "articletext", "story-content",
	"news-content", "news-body", "body-content", "field-name-body",
	"field--name-body", "content-body", "main-content", "maincontent",
	"page-content", "single-content", "blog-content", "rich-text" };

static const char *const gone[] = { "nav", "footer", "aside", "form",
	"noscript", "iframe", "button", "select", "textarea", "object", "embed",
	"head", "audio", "video", "canvas", "map", "menu", "input", "dialog" };

static const char *const blocks[] = { "p", "div", "section", "article", "main",
	"ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "h1", "h2", "h3",
	"h4", "h5", "h6", "blockquote", "pre", "figure", "figcaption", "header",
	"center", "fieldset", "details", "summary", "body", "html", "tbody",
	"thead", "address", "hr" };

static bool
in(struct str s, const char *const *table, size_t n)
{
	for (size_t i = 0; s.n > 0 && i < n; i++)
		if (str_is(s, table[i]))
			return true;
	return false;
}

static bool
part(struct str s, const char *const *table, size_t n)
{
	for (size_t i = 0; s.n > 0 && i < n; i++)
		if (str_find_nocase(s, str_of(table[i]), 0) != SIZE_MAX)
			return true;
	return false;
}

static bool
hidden(const struct node *n)
{
	for (size_t i = 0; i < n->n_attrs; i++) {
		struct str name = n->attrs[i].name, v = n->attrs[i].value;
		size_t at;

		if (str_is(name, "hidden") ||
		    (str_is(name, "aria-hidden") && str_is(v, "true")))
			return true;
		if (!str_is(name, "style"))
			continue;
		at = str_find_nocase(v, STR("display"), 0);
		if (at != SIZE_MAX && str_find_nocase(str_sub(v, at, 16),
					  STR("none"), 0) != SIZE_MAX)
			return true;
		if (str_find_nocase(v, STR("visibility:hidden"), 0) != SIZE_MAX)
			return true;
	}
	return false;
}

/* Never shown, or never part of an article, whatever it is called. */
static bool
unseen(const struct node *n)
{
	return n->name.n > 0 && (in(n->name, gone, COUNT(gone)) || hidden(n));
}

/* Furniture by its name. */
static bool
furniture(const struct node *n)
{
	struct str cls, id;

	if (n->n_attrs == 0 || node_is(n, "body") || node_is(n, "html") ||
	    node_is(n, "article") || node_is(n, "main"))
		return false;
	cls = node_attr(n, "class");
	id = node_attr(n, "id");
	if (part(cls, good, COUNT(good)) || part(id, good, COUNT(good)))
		return false;
	return part(cls, bad, COUNT(bad)) || part(id, bad, COUNT(bad));
}

/* Sums from the leaves up; scores the parents of paragraphs. */
static struct node **
measure(struct job *j, const struct tree *t)
{
	struct node **all = arena_take(j->arena, t->n_nodes * sizeof(*all));
	size_t n = 0, own;

	j->info = arena_take(j->arena, t->n_nodes * sizeof(*j->info));
	if (all == NULL || j->info == NULL)
		return NULL;
	for (struct node *x = t->root; x != NULL && n < t->n_nodes;
	     x = node_next(x, t->root)) {
		x->mark = (uint32_t)n;
		all[n] = x;
		j->info[n].drop =
		    unseen(x) ||
		    (x->parent != NULL && j->info[x->parent->mark].drop);
		n++;
	}
	/* What holds a third of the page's own words is no furniture, however
	 * it is called: wrappers bear names such as "has-sidebar". */
	for (size_t i = n; i-- > 1;) {
		struct info *me = &j->info[i];
		struct info *up = &j->info[all[i]->parent->mark];

		if (me->drop)
			continue;
		me->text += (uint32_t)str_trim(all[i]->text).n;
		if (node_is(all[i], "a"))
			me->link = me->text;
		up->text += me->text;
		up->link += me->link;
	}
	own = j->info[0].text - j->info[0].link;
	for (size_t i = 1; i < n; i++) {
		struct info *me = &j->info[i];

		me->drop =
		    me->drop || j->info[all[i]->parent->mark].drop ||
		    ((me->text - me->link) * 3 < own && furniture(all[i]));
	}
	for (size_t i = 0; i < n; i++)
		j->info[i].text = j->info[i].link = 0;
	for (size_t i = n; i-- > 1;) {
		struct info *me = &j->info[i], *up;
		struct node *x = all[i];

		up = &j->info[x->parent->mark];
		if (me->drop)
			continue;
		me->text += (uint32_t)str_trim(x->text).n;
		if (node_is(x, "a"))
			me->link = me->text;
		up->text += me->text;
		up->link += me->link;
		if ((node_is(x, "p") || node_is(x, "pre") ||
			node_is(x, "blockquote")) &&
		    me->text > 25 && me->link * 2 < me->text) {
			double s = 1 + (me->text > 300 ? 3 : me->text / 100.0);

			up->score += s;
			if (x->parent->parent != NULL)
				j->info[x->parent->parent->mark].score += s / 2;
		}
	}
	return all;
}

static struct node *
choose(struct job *j, struct node **all, size_t n)
{
	struct node *named = NULL, *best = NULL, *body = all[0];
	double top = 0;

	for (size_t i = 0; i < n; i++) {
		struct node *x = all[i];
		struct info *m = &j->info[i];
		double s;
		bool is;

		if (x->name.n == 0 || m->drop)
			continue;
		if (node_is(x, "body"))
			body = x;
		is = str_is(node_attr(x, "itemprop"), "articleBody") ||
		     part(node_attr(x, "class"), good, COUNT(good)) ||
		     part(node_attr(x, "id"), good, COUNT(good)) ||
		     node_is(x, "article") || node_is(x, "main");
		if (is && m->text >= ENOUGH && m->link * 2 < m->text &&
		    (named == NULL ||
			m->text * 10 >= j->info[named->mark].text * 7))
			named = x;
		s = m->text == 0 ? 0
				 : m->score * (1 - (double)m->link / m->text);
		if (s > top) {
			top = s;
			best = x;
		}
	}
	if (named != NULL && (best == NULL || j->info[named->mark].text * 2 >=
						  j->info[best->mark].text))
		return named;
	if (best != NULL && j->info[best->mark].text >= ENOUGH)
		return best;
	return named != NULL ? named : body;
}

static void
inline_text(struct job *j, struct buf *b, const struct node *n)
{
	if (node_is(n, "br")) {
		buf_char(b, ' ');
		return;
	}
	for (size_t i = 0; i < n->text.n; i++) {
		bool space = (unsigned char)n->text.p[i] <= ' ';

		if (!space)
			buf_char(b, n->text.p[i]);
		else if (b->n > 0 && b->p[b->n - 1] != ' ')
			buf_char(b, ' ');
	}
	(void)j;
}

static enum zone
zone_at(const struct node *n, const struct node *top)
{
	for (; n != NULL && n != top; n = n->parent) {
		if (node_is(n, "figcaption") || node_is(n, "figure") ||
		    part(node_attr(n, "class"),
			(const char *const[]){ "caption" }, 1))
			return ZONE_CAPTION;
		if (node_is(n, "li") || node_is(n, "dd") || node_is(n, "dt"))
			return ZONE_LIST;
		if (node_is(n, "td") || node_is(n, "th"))
			return ZONE_TABLE;
		if (node_is(n, "blockquote"))
			return ZONE_QUOTE;
	}
	return ZONE_BODY;
}

static void
flush(struct job *j, struct buf *b, enum zone zone)
{
	struct str s = str_trim(buf_view(b));

	if (s.n > 0 && !line_is_furniture(s) && !line_is_related(s) &&
	    !line_is_bio(s) && !(j->written == 0 && str_eq(s, j->title))) {
		paper_add(j->paper,
		    zone == ZONE_BODY && line_is_caption(s) ? ZONE_CAPTION
							    : zone,
		    s);
		j->written++;
	}
	buf_clear(b);
}

/* Lists and boxes that are mostly links lead elsewhere. */
static bool
leads_away(const struct job *j, const struct node *n)
{
	const struct info *m = &j->info[n->mark];

	if (m->text == 0 || m->link == 0)
		return false;
	if (node_is(n, "ul") || node_is(n, "ol") || node_is(n, "table"))
		return m->link * 10 > m->text * 6;
	if (node_is(n, "div") || node_is(n, "section"))
		return m->link * 10 > m->text * 8;
	if (node_is(n, "p") || node_is(n, "h2") || node_is(n, "h3") ||
	    node_is(n, "h4"))
		return m->link * 20 > m->text * 19;
	return false;
}

static void
write_out(struct job *j, struct node *top)
{
	struct buf b = buf_new(PAGE_MAX * 2);
	const struct node *n = top, *block = top;

	while (n != NULL) {
		const struct node *next;
		bool is = in(n->name, blocks, COUNT(blocks));

		if (n != top && (j->info[n->mark].drop || leads_away(j, n))) {
			n = node_skip(n, top);
			continue;
		}
		if (is) {
			flush(j, &b, zone_at(block, top));
			block = n;
		}
		inline_text(j, &b, n);
		if (node_is(n, "td") || node_is(n, "th"))
			buf_char(&b, ' ');
		next = node_next(n, top);
		/* Leaving a block ends its paragraph. */
		for (const struct node *up = n;
		     n->first == NULL && up != NULL && up != top;
		     up = up->parent) {
			if (in(up->name, blocks, COUNT(blocks))) {
				flush(j, &b, zone_at(block, top));
				block = up->parent;
			}
			if (up->next != NULL)
				break;
		}
		n = next;
	}
	flush(j, &b, zone_at(block, top));
	buf_free(&b);
}

enum status
main_text(struct arena *arena, const struct tree *t, struct str title,
    struct paper *paper, struct main_text *out)
{
	struct job j = { .arena = arena, .paper = paper, .title = title };
	struct node **all = measure(&j, t);

	if (all == NULL)
		return ST_NOMEM;
	write_out(&j, choose(&j, all, t->n_nodes));
	*out = (struct main_text){ j.written, j.info[0].text, j.info[0].link };
	return ST_OK;
}
