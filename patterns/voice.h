/*
 * Voice: of one match in the active, "A <verb> B", the passive and the
 * nominal of the same act, as text of the language.  Nothing is compiled
 * here.
 */
#ifndef PATTERNS_VOICE_H
#define PATTERNS_VOICE_H

#include "base/arena.h"
#include "base/status.h"
#include "base/str.h"

#define VOICE_DERIVED 2 /* texts made of one match: passive, nominal */

/*
 * Writes the texts to "out"; they live in the arena.  ST_SYNTAX where "text"
 * has no active verb at its top level or nothing stands behind it: "why" says
 * what is wrong and "at" is the place in "text".  ST_NOMEM.
 */
enum status voice_derive(struct arena *, struct str text,
    struct str out[VOICE_DERIVED], const char **why, struct str *at) MUST_USE;

#endif
