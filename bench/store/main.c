/*
 * Measures the store:
 *
 *	bench_store insert DB FLOOR EVENTS   load both, in turns ("-": ours alone)
 *	bench_store ask DB [ROUNDS]          exit 1 where a bound is passed
 *
 * DB and FLOOR are new files.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"

int
main(int argc, char **argv)
{
	bool ok = false;

	if (argc == 5 && strcmp(argv[1], "insert") == 0)
		ok = insert_events(argv[2],
		    strcmp(argv[3], "-") == 0 ? NULL : argv[3],
		    (size_t)strtoul(argv[4], NULL, 10));
	else if (argc >= 3 && strcmp(argv[1], "ask") == 0)
		ok = ask(argv[2],
		    argc > 3 ? (size_t)strtoul(argv[3], NULL, 10) : 200);
	else
		fprintf(stderr, "usage: bench_store insert DB FLOOR EVENTS\n"
				"       bench_store ask DB [ROUNDS]\n");
	return ok ? 0 : 1;
}
