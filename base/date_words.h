/*
 * The words that stand in dates: months in the languages of the sources, time
 * zones, the eras of Japan.  Private to the room.
 */
#ifndef BASE_DATE_WORDS_H
#define BASE_DATE_WORDS_H

#include <stdbool.h>

#include "base/str.h"

int date_month_word(struct str word); /* 1 to 12, or 0 */
bool date_zone_word(struct str word, int *minutes_east);
/* What is added to a year of that era, or 0. */
int date_era_word(struct str word);

#endif
