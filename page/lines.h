/*
 * What a single line or paragraph of text looks like, without any markup:
 * furniture, a headline, a caption, a biography, a list item.  Shared by the
 * reader of plain text and by the cleaner of HTML bodies.  Pure questions.
 */
#ifndef PAGE_LINES_H
#define PAGE_LINES_H

#include <stdbool.h>

#include "base/str.h"

/* A whole line that belongs to the page and not to the article: search boxes,
 * share bars, "read more", newsletter invitations, notices of rights. */
bool line_is_furniture(struct str);

/* The page speaks to its readers: to subscribe, to follow, whose rights. */
bool line_is_appeal(struct str);

/* A label that announces links to other articles ("Read also:", "Related"). */
bool line_is_related(struct str);

/* "Photo: Agency", "File photo", "Image credit", "Illustration by". */
bool line_is_caption(struct str);

/* A date, a time, a place and little else: "Updated: 5 May 2024, 10:30". */
bool line_is_dated(struct str);

/* A label behind which nothing of the article comes: "Press contact:",
 * "About the author", "Comments". */
bool line_is_end(struct str);

/* Credits of an agency's editors at an article's end. */
bool line_is_credit(struct str);

/* "NAME is a journalist based in ..." and the like. */
bool line_is_bio(struct str);

/* A person's name alone: two to four capitalised words. */
bool line_is_name(struct str);

/* A bullet, a dash or a number that opens a list item. */
bool line_is_item(struct str);

/*
 * A bare headline of another article: most of its words capitalised, no final
 * stop, five words or more, and a verb form that headlines use.  Headings of
 * laws and statements (Article 5, Section 2, all capitals, no verb) are not.
 */
bool line_is_headline(struct str);

/* The same without asking for a verb. */
bool line_is_capital(struct str);

/* Ends as a sentence does, closing quotes and brackets passed over. */
bool line_has_stop(struct str);

/* Words parted by ASCII white space. */
size_t line_words(struct str);

#endif
