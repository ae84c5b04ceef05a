/*
 * What element.c (the walk), space.c (the names it meets), field.c (a field as
 * it begins) and value.c (what it gathers) share, and nobody else sees.
 */
#ifndef FEEDS_ELEMENT_WORK_H
#define FEEDS_ELEMENT_WORK_H

#include "feeds/element.h"
#include "feeds/words.h"

#define DEPTH      ((size_t)256) /* open elements; deeper ones are only counted */
#define NAME_BYTES ((size_t)48)   /* bytes of a name that is looked up */
#define PREFIXES   ((size_t)32)   /* namespace prefixes remembered */
#define NAMES_MAX  ((size_t)4096) /* bytes of all authors of one entry */

struct open {
	char name[NAME_BYTES]; /* with its prefix, as written, lower case */
	struct str base;       /* in the arena of the feed or entry, or empty */
	enum ns space;         /* of names without prefix */
	bool owns_entry;       /* its end ends the entry */
	bool owns_field;       /* its end ends the field */
	bool hides;            /* what is below says nothing of entry or feed */
	bool person;           /* name and email below are one author's */
	bool source;           /* an entry's own feed, told by an aggregator */
};

struct slot {
	struct str v;
	int64_t at; /* of a date, else 0 */
	int rank;   /* 0: empty */
};

struct element {
	const struct feed_context *c;
	struct feed_facts *facts;
	enum status (*take)(void *, const struct entry *);
	void *ctx;
	struct arena *keep;            /* of the feed */
	struct arena *now;             /* of the entry */
	struct buf field;              /* text of the element being read */
	struct buf plain_text, mended; /* a value on its way to its slot */
	struct open open[DEPTH];
	size_t depth;
	struct {
		char text[NAME_BYTES];
		struct str prefix; /* of "text" */
		enum ns ns;
	} prefixes[PREFIXES];
	size_t n_prefixes;
	bool in_entry, reading;
	enum field reads;
	int rank;
	bool markup;   /* nested tags were kept: text is escaped */
	bool xml_text; /* type="xhtml": text is escaped from the start */
	bool plain, base64;
	bool id_is_link; /* the guid may stand for a link that is not there */
	struct slot feed_slots[FIELDS], slots[FIELDS];
	struct entry entry;
	struct enclosure enclosures[FEED_LISTED];
};

/* A name that is looked up: cut to fit, ASCII in lower case, NUL-terminated. */
void name_lower(char to[NAME_BYTES], struct str s);
/* The namespace of a prefix, which must be in lower case. */
enum ns space_of_prefix(const struct element *, struct str prefix);
/* What an element's xmlns attributes declare, from it on. */
void space_declare(
    struct element *, struct open *, const struct xml_attr *, size_t n);

bool element_is_atom(const struct element *);
/* An element that says what it has to say in its attributes is done. */
bool field_by_attributes(
    struct element *, const struct word *, const struct xml_attr *, size_t n);
/* The element's text is from here on the field that "word" names. */
void field_begin(struct element *, struct open *, const struct word *,
    const struct xml_attr *, size_t n);
/* What was read as an author's name has children, so it is a person: the field
 * is given up for its parts. */
bool field_turns_person(struct element *, struct str local);
/* The field being read cannot hold "local": its end was forgotten. */
bool field_ends_before(const struct element *, struct str local);

/* The arena of what is being told: the entry's or the feed's. */
struct arena *value_home(struct element *);
/* An attribute as text that may be kept: UTF-8, no NUL. */
struct str value_attr(
    struct element *, const struct xml_attr *, size_t n, const char *name);
/* "ref" against the nearest xml:base; as it stands where there is none. */
struct str value_absolute(struct element *, struct str ref);
/* Keeps "s" where nothing better stands in the slot yet. */
void value_put(struct element *, enum field, int rank, struct str s);
/* As value_put(), for dates. */
void value_date(struct element *, enum field, int rank, struct str s);
void value_category(struct element *, struct str s);
void value_enclosure(
    struct element *, struct str url, struct str type, struct str length);
/* The field that was being read has ended. */
void value_field_end(struct element *);
/* A person's name and address, gathered since the last one. */
void value_person_end(struct element *, int rank);
/* Hands the entry over and forgets it. */
enum status value_entry_end(struct element *) MUST_USE;
/* What the feed says of itself, at its end. */
void value_feed_end(struct element *);

#endif
