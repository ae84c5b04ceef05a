/*
 * Stores documents one by one and prints the address of each that the store
 * acknowledged, at once: acked URI COUNT.  For tests that end what is behind.
 */
#include <time.h>

#include "store_world.h"

int
main(int argc, char **argv)
{
	struct world w = { .policy.backlog = true, .policy.run = 1 };
	const struct timespec pause = { 0, 3000000L };
	struct fault f = { 0 };
	int failed = 0;

	if (argc != 3) {
		fprintf(stderr, "usage: acked URI COUNT\n");
		return 64;
	}
	setvbuf(stdout, NULL, _IOLBF, 0);
	if (store_open(argv[1], STORE_CREATE, &w.s, &f) != ST_OK) {
		fprintf(stderr, "acked: %s\n", f.what);
		return 1;
	}
	for (long i = 0; i < strtol(argv[2], NULL, 10); i++) {
		struct story y = story_signed;
		struct store_put_done done;
		char url[64], text[96];

		snprintf(url, sizeof(url), "https://acked.example/%ld", i);
		snprintf(text, sizeof(text), "the words %ld of a text", i);
		y.url = url;
		y.text = text;
		if (world_put(&w, &y, &done, &f) == ST_OK) {
			printf("%s\n", url);
		} else {
			failed++;
			fprintf(stderr, "acked: %s: %s\n", url, f.what);
		}
		(void)nanosleep(&pause, NULL);
	}
	store_close(w.s);
	return failed > 0 ? 1 : 0;
}
