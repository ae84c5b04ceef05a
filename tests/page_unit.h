/*
 * What the tests of the page reader share: a page of ours read, and questions
 * about what came of it.
 */
#ifndef TESTS_PAGE_UNIT_H
#define TESTS_PAGE_UNIT_H

#include "base/utf8.h"

#include "page/page.h"
#include "tests/unit.h"

#define ROOM ((size_t)256 << 20)

/* Reads a page of ours; the arena holds what comes back. */
static inline struct document
page_of(struct arena *a, struct str html, const char *url)
{
	struct page_in in = { .bytes = html, .url = str_of(url) };
	struct document d = { 0 };
	struct fault f = { 0 };
	uint32_t at = 0;

	assert_int_equal(page_read(a, &in, &d, &f), ST_OK);
	assert_true(utf8_valid(d.text));
	for (size_t i = 0; i < d.n_blocks; i++) {
		assert_int_equal(d.blocks[i].span.beg, at);
		at = d.blocks[i].span.end;
	}
	assert_int_equal(at, d.text.n);
	return d;
}

static inline bool
has(struct document d, const char *words)
{
	return str_find(d.text, str_of(words), 0) != SIZE_MAX;
}

static inline enum zone
zone_of_words(struct document d, const char *words)
{
	size_t at = str_find(d.text, str_of(words), 0);

	assert_true(at != SIZE_MAX);
	for (size_t i = 0; i < d.n_blocks; i++)
		if (d.blocks[i].span.beg <= at && at < d.blocks[i].span.end)
			return d.blocks[i].zone;
	fail();
	return ZONE_FURNITURE;
}

#define SENTENCE                                                         \
	"The ministry said on Monday that it would publish the list of " \
	"minerals before the end of the year, after talks with its "     \
	"partners and with the firms that process them. "
#define PARAGRAPH "<p>" SENTENCE SENTENCE "</p>"

#endif
