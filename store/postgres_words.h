/*
 * How PostgreSQL's full text sees a text: without marks over letters and
 * without stems, as SQLite's index does.  A tsvector holds a megabyte of
 * words, so what stands past 250,000 letters is not found by its words.
 */
#ifndef STORE_POSTGRES_WORDS_H
#define STORE_POSTGRES_WORDS_H

#define POSTGRES_BARE(text) \
	"regexp_replace(normalize(" text ",NFKD),'[\\u0300-\\u036f]','','g')"
#define POSTGRES_WORDS(text) \
	"to_tsvector('simple',left(" POSTGRES_BARE(text) ",250000))"
/* What was asked for: words in double quotes, all of which must stand there. */
#define POSTGRES_ASKED(text) \
	"websearch_to_tsquery('simple'," POSTGRES_BARE(text) ")"

#endif
