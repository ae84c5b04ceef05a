/*
 * Keeps the stack of open elements.  Never reads text and never reorders.
 */
#include "page/balance.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define NOT      SIZE_MAX

static bool
empty(enum tag tag, struct str name)
{
	static const char *const more[] = { "col", "source", "track", "wbr",
		"base", "basefont", "bgsound", "frame", "keygen" };

	switch ((int)tag) {
	case TAG_AREA:
	case TAG_BR:
	case TAG_EMBED:
	case TAG_HR:
	case TAG_IMG:
	case TAG_INPUT:
	case TAG_LINK:
	case TAG_META:
	case TAG_PARAM:
		return true;
	}
	for (size_t i = 0; tag == TAG_OTHER && i < COUNT(more); i++)
		if (str_eq_nocase(name, str_of(more[i])))
			return true;
	return false;
}

static bool
is_block(enum tag tag)
{
	return (tag_flags(tag) & TF_BLOCK) != 0 || tag == TAG_TD ||
	       tag == TAG_TH;
}

static bool
is_cell(enum tag tag)
{
	return tag == TAG_TABLE || tag == TAG_TD || tag == TAG_TH;
}

/* Ends all elements from the top down to "at", that one too. */
static void
close_to(struct balance *b, struct buf *out, size_t at)
{
	while (b->n > at) {
		buf_puts(out, "</");
		buf_str(out, b->v[--b->n].name);
		buf_char(out, '>');
	}
}

/* The nearest open element of a kind, or NOT; looks no further than one at
 * which "stop" is true. */
static size_t
nearest(
    const struct balance *b, enum tag a, enum tag or_b, bool (*stop)(enum tag))
{
	for (size_t i = b->n; i-- > 0;) {
		if (b->v[i].tag == a || b->v[i].tag == or_b)
			return i;
		if (stop(b->v[i].tag))
			return NOT;
	}
	return NOT;
}

/* What a new list item does not reach through. */
static bool
list_edge(enum tag tag)
{
	return is_block(tag) && tag != TAG_DIV && tag != TAG_P &&
	       tag != TAG_ADDRESS;
}

static bool
table_edge(enum tag tag)
{
	return tag == TAG_TABLE;
}

static bool
list_or_cell(enum tag tag)
{
	return tag == TAG_UL || tag == TAG_OL || is_cell(tag);
}

static bool
row_edge(enum tag tag)
{
	return tag == TAG_TABLE || tag == TAG_TR;
}

/* Which open element a start tag ends, or NOT. */
static size_t
implied(const struct balance *b, enum tag tag)
{
	switch ((int)tag) {
	case TAG_LI:
		return nearest(b, TAG_LI, TAG_LI, list_edge);
	case TAG_DT:
	case TAG_DD:
		return nearest(b, TAG_DT, TAG_DD, list_edge);
	case TAG_TD:
	case TAG_TH:
		return nearest(b, TAG_TD, TAG_TH, row_edge);
	case TAG_TR:
		return nearest(b, TAG_TR, TAG_TR, table_edge);
	case TAG_A:
		return nearest(b, TAG_A, TAG_A, is_block);
	}
	if ((tag_flags(tag) & TF_HEAD) != 0 && b->n > 0 &&
	    (tag_flags(b->v[b->n - 1].tag) & TF_HEAD) != 0)
		return b->n - 1;
	return NOT;
}

bool
balance_start(struct balance *b, struct buf *out, struct str name)
{
	enum tag tag = tag_of(name);
	size_t at;

	if (empty(tag, name))
		return true;
	at = implied(b, tag);
	if (at != NOT)
		close_to(b, out, at);
	if ((tag_flags(tag) & TF_BLOCK) != 0) {
		at = nearest(b, TAG_P, TAG_P, is_cell);
		if (at != NOT)
			close_to(b, out, at);
	}
	if (b->n == BALANCE_DEEP) {
		b->over++;
		return false;
	}
	b->v[b->n++] = (struct open){ name, tag };
	return true;
}

/* Which open element an end tag ends, or NOT. */
static size_t
ended(const struct balance *b, enum tag tag, struct str name)
{
	if (tag == TAG_OTHER || !is_block(tag)) {
		for (size_t i = b->n; i-- > 0;) {
			if (tag == TAG_OTHER ? str_eq_nocase(b->v[i].name, name)
					     : b->v[i].tag == tag)
				return i;
			if (tag != TAG_OTHER && is_block(b->v[i].tag))
				return NOT;
		}
		return NOT;
	}
	if ((tag_flags(tag) & TF_HEAD) != 0) {
		for (size_t i = b->n; i-- > 0 && !is_cell(b->v[i].tag);)
			if ((tag_flags(b->v[i].tag) & TF_HEAD) != 0)
				return i;
		return NOT;
	}
	if (tag == TAG_LI)
		return nearest(b, tag, tag, list_or_cell);
	if (tag == TAG_TD || tag == TAG_TH || tag == TAG_TR ||
	    tag == TAG_TBODY || tag == TAG_THEAD || tag == TAG_TFOOT)
		return nearest(b, tag, tag, table_edge);
	if (tag == TAG_TABLE) {
		for (size_t i = b->n; i-- > 0;)
			if (b->v[i].tag == tag)
				return i;
		return NOT;
	}
	return nearest(b, tag, tag, is_cell);
}

bool
balance_end(struct balance *b, struct buf *out, struct str name)
{
	enum tag tag = tag_of(name);
	size_t at;

	/* What stands behind the body is still the page's. */
	if (tag == TAG_BODY || tag == TAG_HTML)
		return false;
	if (empty(tag, name))
		return tag == TAG_BR;
	if (b->over > 0) {
		b->over--;
		return false;
	}
	at = ended(b, tag, name);
	if (at == NOT)
		return false;
	close_to(b, out, at + 1);
	b->n = at;
	return true;
}
