/*
 * Any bytes as a file of patterns, macros and cues: it is read and compiled,
 * or it is refused with a line and a reason.
 */
#include <stdlib.h>

#include "patterns/match.h"
#include "patterns/set.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char words[] = "JP PLACE Japan | Japanese[adj]\n"
			    "EU PLACE European Union | EU[case]\n"
			    "lithium MINERAL lithium\n";

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = { (const char *)data, size };
	struct fault fault = { 0 };
	struct program *program = NULL;
	struct set *s = set_new();
	enum status st;

	if (s == NULL)
		return 0;
	if (lexicon_read(s->grammar.lexicon, "words", STR(words), &fault) !=
	    ST_OK)
		abort();
	st = set_add(s, "fuzz", text, &fault);
	if (st == ST_OK)
		st = program_new(s, &program);
	if (st == ST_OK)
		st = program_check(program, &fault);
	if (st == ST_SYNTAX && (fault.line == 0 || fault.what[0] == '\0'))
		abort();
	program_free(program);
	set_free(s);
	return 0;
}
