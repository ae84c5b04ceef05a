/*
 * Tables of the words of dates.  Days of the week are told apart first: a
 * Tuesday begins as March does in three languages.
 */
#include "base/date_words.h"

static const char *const tuesdays[] = { "mardi", "martes", "martedi",
	"martedì" };

/* Beginnings of month names, lower case, longest first where one starts as
 * another does; a word is a month when it starts so. */
static const struct {
	const char *start;
	int month;
} months[] = {
	{ "janv", 1 },
	{ "jan", 1 },
	{ "ene", 1 },
	{ "gen", 1 },
	{ "jän", 1 },
	{ "feb", 2 },
	{ "fev", 2 },
	{ "fév", 2 },
	{ "mar", 3 },
	{ "mär", 3 },
	{ "mrz", 3 },
	{ "már", 3 },
	{ "apr", 4 },
	{ "avr", 4 },
	{ "abr", 4 },
	{ "ápr", 4 },
	{ "may", 5 },
	{ "mai", 5 },
	{ "mag", 5 },
	{ "máj", 5 },
	{ "juin", 6 },
	{ "jun", 6 },
	{ "jún", 6 },
	{ "giu", 6 },
	{ "juil", 7 },
	{ "jul", 7 },
	{ "júl", 7 },
	{ "lug", 7 },
	{ "aug", 8 },
	{ "aoû", 8 },
	{ "aou", 8 },
	{ "ago", 8 },
	{ "sep", 9 },
	{ "set", 9 },
	{ "szep", 9 },
	{ "oct", 10 },
	{ "okt", 10 },
	{ "ott", 10 },
	{ "out", 10 },
	{ "nov", 11 },
	{ "dec", 12 },
	{ "dez", 12 },
	{ "déc", 12 },
	{ "dic", 12 },
	{ "Ιαν", 1 },
	{ "Φεβ", 2 },
	{ "Μάρ", 3 },
	{ "Μαρ", 3 },
	{ "Μάώ", 3 },
	{ "Απρ", 4 },
	{ "Μάι", 5 },
	{ "Μαϊ", 5 },
	{ "Μαι", 5 },
	{ "Ιούν", 6 },
	{ "Ιον", 6 },
	{ "Ιούλ", 7 },
	{ "Ιουν", 6 },
	{ "Ιουλ", 7 },
	{ "Ιολ", 7 },
	{ "Αύγ", 8 },
	{ "Αυγ", 8 },
	{ "Σεπ", 9 },
	{ "Οκτ", 10 },
	{ "Νοέ", 11 },
	{ "Νοε", 11 },
	{ "Δεκ", 12 },
	{ "maart", 3 },
	{ "mei", 5 },
	{ "agustus", 8 },
	{ "desember", 12 },
	{ "ocak", 1 },
	{ "şubat", 2 },
	{ "nisan", 4 },
	{ "haziran", 6 },
	{ "temmuz", 7 },
	{ "ağustos", 8 },
	{ "eylül", 9 },
	{ "ekim", 10 },
	{ "kasım", 11 },
	{ "aralık", 12 },
	{ "январ", 1 },
	{ "феврал", 2 },
	{ "март", 3 },
	{ "апрел", 4 },
	{ "мая", 5 },
	{ "июн", 6 },
	{ "июл", 7 },
	{ "август", 8 },
	{ "сентябр", 9 },
	{ "октябр", 10 },
	{ "ноябр", 11 },
	{ "декабр", 12 },
};

static const struct {
	const char *name;
	int minutes;
} zones[] = {
	{ "z", 0 },
	{ "ut", 0 },
	{ "utc", 0 },
	{ "gmt", 0 },
	{ "wet", 0 },
	{ "est", -300 },
	{ "edt", -240 },
	{ "cst", -360 },
	{ "cdt", -300 },
	{ "mst", -420 },
	{ "mdt", -360 },
	{ "pst", -480 },
	{ "pdt", -420 },
	{ "ast", -240 },
	{ "adt", -180 },
	{ "akst", -540 },
	{ "akdt", -480 },
	{ "hst", -600 },
	{ "aleutian", -600 },
	{ "et", -300 },
	{ "ct", -360 },
	{ "mt", -420 },
	{ "pt", -480 },
	{ "at", -240 },
	{ "bst", 60 },
	{ "cet", 60 },
	{ "cest", 120 },
	{ "mez", 60 },
	{ "mesz", 120 },
	{ "eet", 120 },
	{ "eest", 180 },
	{ "west", 60 },
	{ "msk", 180 },
	{ "jst", 540 },
	{ "kst", 540 },
	{ "hkt", 480 },
	{ "sgt", 480 },
	{ "aest", 600 },
	{ "aedt", 660 },
	{ "awst", 480 },
	{ "nzst", 720 },
	{ "nzdt", 780 },
	{ "sast", 120 },
	{ "cat", 120 },
	{ "eat", 180 },
	{ "wib", 420 },
	{ "wita", 480 },
	{ "wit", 540 },
};

static const struct {
	const char *name;
	int years;
} eras[] = {
	{ "令和", 2018 },
	{ "平成", 1988 },
	{ "昭和", 1925 },
};

int
date_month_word(struct str word)
{
	for (size_t i = 0; i < sizeof(tuesdays) / sizeof(tuesdays[0]); i++)
		if (str_eq_nocase(word, str_of(tuesdays[i])))
			return 0;
	for (size_t i = 0; i < sizeof(months) / sizeof(months[0]); i++)
		if (str_starts_nocase(word, str_of(months[i].start)))
			return months[i].month;
	return 0;
}

bool
date_zone_word(struct str word, int *minutes_east)
{
	for (size_t i = 0; i < sizeof(zones) / sizeof(zones[0]); i++)
		if (str_eq_nocase(word, str_of(zones[i].name))) {
			*minutes_east = zones[i].minutes;
			return true;
		}
	return false;
}

int
date_era_word(struct str word)
{
	for (size_t i = 0; i < sizeof(eras) / sizeof(eras[0]); i++)
		if (str_is(word, eras[i].name))
			return eras[i].years;
	return 0;
}
