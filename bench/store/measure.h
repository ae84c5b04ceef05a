/* What the measures of the store share. */
#ifndef BENCH_STORE_MEASURE_H
#define BENCH_STORE_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#define SEED 20260101U

double cpu_s(void);   /* of this process so far */
size_t peak_kb(void); /* the most memory it ever held */
double file_mb(const char *path);

/* Puts stories into "ours" by the store and the same rows into "floor" by
 * plain statements, in turns, and prints a line each time a size of the table
 * is reached.  "floor" NULL: ours alone.  False after it said why. */
bool insert_events(const char *ours, const char *floor, size_t events);

/* Asks every question some hundred times and prints what it cost. */
bool ask(const char *db, size_t rounds);

#endif
