/*
 * The same sentences on every machine: the dice have a fixed seed.
 */
#include "patterns/strain.h"

#define WORDS_MAX  512u /* of one expression that are used */
#define TYPE_BYTES 8u   /* a mention as a text would have it */

/* The words and types that an expression names, in its order. */
static size_t
words_of(const struct expr *e, uint16_t *out)
{
	size_t n = 0;

	for (size_t i = 0; i < e->n && n < WORDS_MAX; i++) {
		size_t k = 0;

		while (k < n && out[k] != e->units[i])
			k++;
		if (k == n && e->units[i] >= SYMBOL_WORD)
			out[n++] = e->units[i];
	}
	return n;
}

static size_t
bytes_of(const struct set *s, uint16_t symbol)
{
	return symbol >= SYMBOL_TYPE
		   ? TYPE_BYTES
		   : vocab_form(lexicon_vocab(s->grammar.lexicon), symbol).n +
			 1;
}

size_t
strain_sentence(const struct set *s, const struct expr *e, int kind,
    uint16_t out[STRAIN_UNITS])
{
	uint16_t words[WORDS_MAX];
	size_t n = words_of(e, words), got = 0, bytes = 0;
	uint32_t dice = 12345;

	while (n > 0 && bytes < STRAIN_BYTES && got < STRAIN_UNITS) {
		size_t roll;
		uint16_t u;

		dice = dice * 1103515245u + 12345u;
		roll = dice >> 16;
		switch (kind) {
		case 0: /* one after the other */
			u = words[got % n];
			break;
		case 1: /* in any order */
			u = words[roll % n];
			break;
		case 2: /* with strange words between */
			u = roll % 2 == 0 ? 'w' : words[roll / 2 % n];
			break;
		case 3: /* all but what a match would end in */
			u = words[roll % (n > 1 ? n - 1 : 1)];
			break;
		default: /* many of each */
			u = words[bytes * n / STRAIN_BYTES % n];
			break;
		}
		bytes += u == 'w' ? 5 : bytes_of(s, u);
		out[got++] = u;
	}
	return got;
}
