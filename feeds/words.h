/*
 * The words of all feed vocabularies: which element of which namespace says
 * what, and which kind of feed a root element opens.  Private to the room.
 */
#ifndef FEEDS_WORDS_H
#define FEEDS_WORDS_H

#include "feeds/parse.h"
#include "feeds/xml.h"

enum ns {
	NS_MAIN, /* no namespace, or the feed's own */
	NS_DC,
	NS_CONTENT,
	NS_MEDIA,
	NS_ITUNES,
	NS_SY,
	NS_NEWS,
	NS_XHTML,
	NS_BURNER, /* the address behind a counter's redirect */
	NS_OTHER
};

enum field {
	F_NONE,
	F_TITLE,
	F_LINK,
	F_ID,
	F_AUTHOR,
	F_NAME,
	F_EMAIL,
	F_SUMMARY,
	F_CONTENT,
	F_CATEGORY,
	F_KEYWORDS, /* categories with commas between them */
	F_PUBLISHED,
	F_UPDATED,
	F_SOURCE,
	F_LANGUAGE,
	F_TTL,
	F_PERIOD,
	F_FREQUENCY,
	F_ENCLOSURE
};
#define FIELDS (F_ENCLOSURE + 1)

struct word {
	struct str name; /* lower case */
	enum ns ns;
	enum field field;
	int rank; /* a higher one replaces a lower */
};

/* What "name" (lower case, no prefix) means; NULL: nothing to us. */
const struct word *words_find(enum ns, struct str name);

/* What an address or a usual prefix stands for; NS_OTHER where unknown. */
enum ns words_space(struct str uri);
enum ns words_prefix(struct str prefix);

/* The feed that this root element opens, FORMAT_NONE where it is none. */
enum feed_format words_root(
    struct str local, const struct xml_attr *, size_t n);

/* The element opens an entry of a feed of that kind. */
bool words_entry(enum feed_format, struct str local);

/* It says nothing of the feed or entry that it stands in, nor does what is
 * within it. */
bool words_hides(struct str local);

/* The value of an attribute, empty where absent. */
struct str words_attr(const struct xml_attr *, size_t n, const char *name);

/* sy:updatePeriod over sy:updateFrequency in seconds, 0 for none. */
uint32_t words_period_s(struct str period, struct str frequency);

#endif
