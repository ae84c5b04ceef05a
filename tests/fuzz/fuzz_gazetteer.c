/*
 * Any bytes as a gazetteer, met in its own text: what is seen lies inside
 * the tokens, and what is refused has a line and a reason.
 */
#include <stdlib.h>

#include "base/utf8.h"

#include "patterns/lexicon.h"
#include "patterns/token.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
meet(struct lexicon *l, struct arena *a, struct str text)
{
	struct tokens t;
	struct sighting seen;
	struct str *forms;

	if (token_cut(a, text, 0, (uint32_t)text.n, &t) != ST_OK)
		return;
	forms = arena_take(a, (t.n + 1) * sizeof(*forms));
	if (forms == NULL || !vocab_mark(lexicon_vocab(l), a, text, &t, forms))
		return;
	for (size_t i = 0; i < t.n; i++)
		if (lexicon_match(l, text, &t, (struct stretch){ 0, t.n }, i,
			STR("2024-05-01"), &seen) &&
		    (seen.beg != i || seen.end <= i || seen.end > t.n ||
			seen.term == NULL))
			abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = { (const char *)data, size };
	struct fault fault = { 0 };
	struct arena *a = arena_new((size_t)64 << 20);
	struct lexicon *l = lexicon_new();
	enum status st = ST_NOMEM;

	if (a != NULL && l != NULL)
		st = lexicon_read(l, "fuzz", text, &fault);
	if (st == ST_SYNTAX && (fault.line == 0 || fault.what[0] == '\0'))
		abort();
	if (st == ST_OK && utf8_valid(text))
		meet(l, a, text);
	lexicon_free(l);
	arena_free(a);
	return 0;
}
