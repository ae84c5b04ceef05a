/*
 * Walls, errors, lists and empty shells are told by their words where the
 * text is short, and by their links.  A long text is an article whatever it
 * speaks of: an article about cookies is no consent wall.
 */
#include "page/kind.h"

#include "page/walls.h"

#define BARE       ((size_t)40)   /* bytes of text that are no page */
#define THIN       ((size_t)600)  /* bytes under which a page may be a wall */
#define SHORT      ((size_t)1500) /* bytes of the longest wall */
#define OPENING    ((size_t)300)  /* bytes in which an error says that it is */
#define SHELL      ((size_t)2000) /* bytes of script in an empty shell */
#define SHELL_TEXT ((size_t)400)  /* bytes of what it says without it */

static bool
is_index(const struct main_text *m, bool declared)
{
	size_t all = m->all_own + m->all_links;

	if (declared || m->longest >= THIN)
		return false;
	if (m->all_links * 10 > all * 8 && m->own < THIN)
		return true;
	/* Many headings that lead elsewhere, and no paragraph of weight. */
	return m->heads_away >= 8 && m->longest < THIN / 2 &&
	       m->own < SHORT * 2;
}

/* A shell's only words are about the script that it lacks. */
static bool
is_shell(struct str text, size_t scripts)
{
	return text.n < SHELL_TEXT && scripts > SHELL &&
	       (str_find_nocase(text, STR("javascript"), 0) != SIZE_MAX ||
		   str_starts_nocase(text, STR("loading")));
}

/* Headlines use the words of errors too ("miner not found"): of the page's own
 * words or of its silence about a day, one must agree. */
static bool
is_error(const struct document *d, struct str text, bool declared)
{
	bool undated = d->published.n == 0, titled, says, speaks;

	if (text.n >= SHORT)
		return false;
	titled = wall_titled(WALL_ERROR, d->title);
	says = wall_says(WALL_ERROR, str_sub(text, 0, OPENING)) > 0;
	speaks = text.n < OPENING && wall_speaks(text);
	if (declared)
		return titled && says;
	if (titled && (says || speaks))
		return true;
	if (text.n >= THIN)
		return false;
	return undated ? says || titled || speaks : says && speaks;
}

static bool
is_consent(struct str title, struct str text)
{
	size_t says, about;

	if (text.n >= SHORT)
		return false;
	says = wall_says(WALL_CONSENT, text);
	about = wall_cookies(text);
	return (says > 0 && about > 0 && says + about >= 3) ||
	       (says + about > 0 && wall_titled(WALL_CONSENT, title));
}

static bool
is_login(
    struct str title, struct str text, const struct main_text *m, bool declared)
{
	bool titled;

	if (text.n >= THIN)
		return false;
	titled = wall_titled(WALL_LOGIN, title);
	if (m->password)
		return titled || wall_says(WALL_LOGIN, text) > 0;
	/* Without a field for it: a script brings the form. */
	return !declared && (titled || (text.n < OPENING &&
					   wall_says(WALL_LOGIN, text) > 1));
}

enum page_kind
kind_of(const struct document *d, const struct main_text *m, bool declared,
    size_t scripts)
{
	struct str body = str_sub(d->text, d->body, SIZE_MAX);
	/* Where no article is, all that the page shows tells what it is. */
	struct str text = body.n < BARE ? m->seen : body;

	if (is_shell(text, scripts))
		return PAGE_EMPTY;
	/* These speak to their readers as errors do. */
	if (is_consent(d->title, text))
		return PAGE_CONSENT;
	if (is_login(d->title, text, m, declared))
		return PAGE_LOGIN;
	if (is_error(d, text, declared))
		return PAGE_ERROR;
	if (is_index(m, declared))
		return PAGE_INDEX;
	return body.n < BARE ? PAGE_EMPTY : PAGE_ARTICLE;
}

double
kind_quality(const struct document *d, const struct main_text *m, bool cut)
{
	double q = 0.5, outside;

	if (d->kind != PAGE_ARTICLE)
		return 0;
	outside =
	    m->sentences == 0 ? 0 : (double)m->outside / (double)m->sentences;
	q += 0.3 * m->agreement - 0.3 * outside;
	q += m->named ? 0.1 : -0.1;
	q += m->own > 1500 ? 0.1 : m->own < 400 ? -0.2 : 0;
	if (cut)
		q -= 0.3;
	return q < 0.05 ? 0.05 : q > 1 ? 1 : q;
}
