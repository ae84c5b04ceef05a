/*
 * UTF-8: valid or not, code point by code point, folded, and as wide as a
 * terminal shows it.  Folding and width come from utf8proc.
 */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/str.h"

/* Bytes of the valid sequence at the start of "s" (1 to 4) and its code
 * point; 0 where "s" is empty or does not start with one. */
size_t utf8_next(struct str s, uint32_t *code_point);

bool utf8_valid(struct str);

/* Bytes of ASCII at the start of "s": what we read is mostly that. */
size_t utf8_ascii(struct str s);

/* Appends "s" with every invalid byte, every NUL, and every code point of the
 * private use areas, as U+FFFD: an article must not forge a mention. */
void utf8_clean(struct buf *, struct str s);

/* Appends "s" lower-cased (simple case folding), composed (NFC). */
void utf8_fold(struct buf *, struct str s);

/* Columns on a terminal: wide East Asian 2, combining marks and controls 0. */
size_t utf8_width(struct str);

/* The longest start of "s" that is at most "columns" wide. */
struct str utf8_fit(struct str s, size_t columns);

/* Whether a code point steers a terminal, breaks a line, or turns the order
 * of what follows: C0, DEL, C1, line and paragraph separators, bidi controls,
 * the byte order mark. */
bool utf8_steers(uint32_t code_point);

/* Appends "s" made inert for a terminal: control bytes (C0 but TAB and LF are
 * not spared either, DEL, C1), bidi overrides and invalid bytes become \xNN or
 * U+FFFD. */
void utf8_inert(struct buf *, struct str s);

/* The same on one line: a run of spaces, tabs and line ends is one space. */
void utf8_flat(struct buf *, struct str s);

#endif
