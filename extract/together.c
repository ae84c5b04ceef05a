/*
 * Which patterns match in the same sentences: counted only where a reader was
 * asked to, for those who keep the patterns.
 */
#include "extract/work.h"

void
together_count(const struct work *w, const struct hit *hits, size_t n)
{
	uint32_t owners[TOGETHER_MAX], got = 0;

	if (w->together == NULL)
		return;
	/* Hits stand in order of step, so those of one pattern side by side. */
	for (size_t i = 0; i < n && got < TOGETHER_MAX; i++) {
		const struct step *s = program_step(w->program, hits[i].step);

		if (s->use == USE_MATCH &&
		    (got == 0 || owners[got - 1] != s->owner))
			owners[got++] = s->owner;
	}
	for (uint32_t a = 0; a < got; a++)
		for (uint32_t b = a; b < got; b++)
			w->together[owners[a] * w->set->patterns_n +
				    owners[b]]++;
}
