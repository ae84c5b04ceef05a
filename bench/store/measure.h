/* What the measures of the store share. */
#ifndef BENCH_STORE_MEASURE_H
#define BENCH_STORE_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#define SEED  20260101U
#define TURN  1000 /* documents */
#define BATCH 200  /* documents a transaction, for both */

struct world;
struct plain;

double cpu_s(void);   /* of this process so far */
size_t peak_kb(void); /* the most memory it ever held */
double file_mb(const char *path);

/* Puts stories into "ours" by the store and the same rows into "floor" by
 * plain statements, in turns, and prints a line each time a size of the table
 * is reached.  "floor" NULL: ours alone.  False after it said why. */
bool insert_events(const char *ours, const char *floor, size_t events);

/* floor.c: plain statements on tables that the store made.  Both say why they
 * cannot; what was opened is closed in any case. */
bool floor_open(struct plain **, const char *path);
bool floor_turn(struct plain *, struct world *);
void floor_close(struct plain *);

/* Asks every question some hundred times and prints what it cost. */
bool ask(const char *db, size_t rounds);

#endif
