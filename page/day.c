/*
 * Finds days in text by the shapes in which they are written.  Never guesses
 * a year that is not there and never reads a clock.
 */
#include "page/day.h"

#include <string.h>

#define COUNT(a)   (sizeof(a) / sizeof((a)[0]))
#define FIRST_YEAR 1995 /* the web has no older pages */
#define LAST_YEAR  2100
#define WORD_MAX   ((size_t)40) /* bytes of a month's name */

/* Names of the months, folded, between spaces: English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech,
 * Slovak, Slovene, Croatian, Hungarian, Romanian, Turkish, Indonesian,
 * Russian, Ukrainian, Bulgarian, Serbian, Greek, Arabic, Hebrew, Hindi. */
static const char *const months[12] = {
	" january jan january's januar jänner jän janvier janv enero ene "
	"gennaio gen janeiro januari tammikuuta tammikuu stycznia styczeń "
	"sty ledna leden januára január janár siječnja januára január jan "
	"ianuarie ian ocak oca января январь янв січня януари јануар "
	"ιανουαρίου "
	"ιαν يناير كانون ינואר जनवरी janvāris sausio jaanuar ",
	" february feb febr februar feber février fevrier févr fevr febrero "
	"febbraio fevereiro fev februari helmikuuta helmikuu lutego luty lut "
	"února únor februára február veljače februarie şubat şub februar "
	"февраля февраль фев февр лютого февруари фебруар φεβρουαρίου φεβ "
	"فبراير شباط פברואר फरवरी vasario veebruar ",
	" march mar märz maerz mrz mär mars marzo março marco maart mrt maret "
	"maaliskuuta maaliskuu marca marzec března březen márca marec ožujka "
	"március márc martie mart марта март мар березня март μαρτίου μαρ مارس "
	"آذار מרץ मार्च kovo märts ",
	" april apr avril avr abril abr aprile aprilie april' huhtikuuta "
	"huhtikuu kwietnia kwiecień kwi dubna duben apríla apríl travnja "
	"április ápr nisan nis апреля апрель апр квітня април απριλίου απρ "
	"أبريل ابريل إبريل نيسان אפריל अप्रैल balandžio aprill ",
	" may mai mayo maggio mag maio mei maj maja toukokuuta toukokuu maja "
	"května květen mája máj svibnja május máj mayıs may mei мая май травня "
	"мај μαΐου μαιου μάιος μαι مايو أيار מאי मई gegužės ",
	" june jun juni juin junio giugno giu junho juni kesäkuuta kesäkuu "
	"czerwca czerwiec cze června červen júna jún lipnja június jún iunie "
	"iun haziran haz июня июнь июн червня юни јун јуни ιουνίου ιουν يونيو "
	"يونيه حزيران יוני जून birželio juuni ",
	" july jul juli juillet juil julio luglio lug julho heinäkuuta "
	"heinäkuu lipca lipiec lip července červenec júla júl srpnja július "
	"júl "
	"iulie iul temmuz tem июля июль июл липня юли јул јули ιουλίου ιουλ "
	"يوليو يوليه تموز יולי जुलाई liepos juuli ",
	" august aug août aout agosto ago augustus agustus elokuuta elokuu "
	"sierpnia sierpień sie srpna srpen augusta kolovoza augusztus aug "
	"ağustos ağu августа август авг серпня август αυγούστου αυγ أغسطس "
	"اغسطس آب אוגוסט अगस्त rugpjūčio ",
	" september sep sept septembre septiembre settembre set setembro sett "
	"syyskuuta syyskuu września wrzesień wrz září septembra rujna "
	"szeptember szept septembrie eylül eyl сентября сентябрь сен сент "
	"вересня септември септембар σεπτεμβρίου σεπ σεπτ سبتمبر أيلول ספטמבר "
	"सितंबर rugsėjo ",
	" october oct oktober okt octobre octubre ottobre ott outubro out "
	"lokakuuta lokakuu października październik paź října říjen októbra "
	"listopada október octombrie ekim eki октября октябрь окт жовтня "
	"октомври октобар οκτωβρίου οκτ أكتوبر اكتوبر תשרין אוקטובר अक्टूबर "
	"spalio oktoober ",
	" november nov novembre noviembre novembro marraskuuta marraskuu "
	"listopadu listopad novembra studenoga studenog lis november kasım kas "
	"noiembrie nopember ноября ноябрь ноя нояб листопада ноември новембар "
	"νοεμβρίου νοε نوفمبر נובמבר नवंबर lapkričio ",
	" december dec dez dezember déc décembre decembre diciembre dic "
	"dicembre dezembro desember des joulukuuta joulukuu grudnia grudzień "
	"gru prosince prosinec decembra prosinca december decembrie aralık ara "
	"декабря декабрь дек грудня декември децембар δεκεμβρίου δεκ ديسمبر "
	"דצמבר दिसंबर gruodžio detsember ",
};

/* What may stand between a day, its month and its year. */
static const char *const links[] = { "of", "de", "del", "di", "do", "d", "st",
	"nd", "rd", "th", "er", "º", "°", "the", "den", "el", "le", "tháng" };

/* A number, a word, or a mark. */
struct token {
	size_t beg, end;
	int number; /* -1: none */
	int digits;
	int month; /* 1-12 of a word, or 0 */
	bool link; /* a word of no weight */
};

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80 || c == '\'';
}

static int
month_of(struct str w)
{
	char key[WORD_MAX + 3] = " ";

	if (w.n < 2 || w.n > WORD_MAX)
		return 0;
	memcpy(key + 1, w.p, w.n);
	key[w.n + 1] = ' ';
	key[w.n + 2] = 0;
	for (int i = 0; i < 12; i++)
		if (strstr(months[i], key) != NULL)
			return i + 1;
	return 0;
}

/* The signs of year, month and day in Chinese, Japanese and Korean. */
static size_t
sign(struct str s, size_t at)
{
	static const char *const signs[] = { "年", "月", "日", "년", "월",
		"일" };

	for (size_t i = 0; i < COUNT(signs); i++)
		if (str_starts(str_sub(s, at, 4), str_of(signs[i])))
			return strlen(signs[i]);
	return 0;
}

/* The next token that is no space or lone mark; false at the end. */
static bool
next(struct str s, size_t *at, struct token *t)
{
	size_t i = *at;

	while (i < s.n && !digit(s.p[i]) && !letter(s.p[i]))
		i++;
	if (i >= s.n)
		return false;
	*t = (struct token){ .beg = i, .number = -1 };
	if (digit(s.p[i])) {
		t->number = 0;
		for (; i < s.n && digit(s.p[i]); i++, t->digits++)
			if (t->digits < 8)
				t->number = t->number * 10 + (s.p[i] - '0');
	} else if (sign(s, i) > 0)
		i += sign(s, i);
	else
		while (i < s.n && letter(s.p[i]) && sign(s, i) == 0)
			i++;
	t->end = i;
	*at = i;
	if (t->number < 0) {
		struct str w = str_sub(s, t->beg, t->end - t->beg);

		t->month = month_of(w);
		t->link = sign(s, t->beg) > 0;
		for (size_t k = 0; k < COUNT(links); k++)
			t->link = t->link || str_is(w, links[k]);
	}
	return true;
}

static bool
is_year(const struct token *t)
{
	return t->digits == 4 && t->number >= FIRST_YEAR &&
	       t->number <= LAST_YEAR;
}

static bool
small(const struct token *t, int most)
{
	return t->digits >= 1 && t->digits <= 2 && t->number >= 1 &&
	       t->number <= most;
}

static bool
make(struct day_hit *out, int y, int m, int d, const struct token *from,
    const struct token *to, bool sure)
{
	struct civil c = { y, m, d };

	if (!date_valid(c))
		return false;
	*out = (struct day_hit){ c, from->beg, to->end, sure };
	return true;
}

/* Years of two digits, only behind two full stops or slashes. */
static int
short_year(const struct token *t)
{
	return t->digits != 2 ? 0 : t->number < 70 ? 2000 + t->number : 0;
}

/* One character between two numbers, spaces aside; 0 where it is another. */
static char
between(struct str s, const struct token *a, const struct token *b)
{
	struct str gap = str_trim(str_sub(s, a->end, b->beg - a->end));

	return gap.n == 1 && strchr("./-", gap.p[0]) != NULL ? gap.p[0]
	       : gap.n == 0                                  ? ' '
							     : 0;
}

static bool
numbers(struct str s, const struct token t[3], bool month_first,
    struct day_hit *out)
{
	char one = between(s, &t[0], &t[1]), two = between(s, &t[1], &t[2]);
	int a = t[0].number, b = t[1].number;
	int y = is_year(&t[2]) ? t[2].number : short_year(&t[2]);

	if (one == 0 || one != two || one == ' ')
		return false;
	if (is_year(&t[0]) && small(&t[1], 12) && small(&t[2], 31))
		return make(
		    out, t[0].number, b, t[2].number, &t[0], &t[2], true);
	if (y < FIRST_YEAR || !small(&t[0], 31) || !small(&t[1], 31) ||
	    (one == '-' && t[2].digits == 2))
		return false;
	if (t[2].end < s.n && (digit(s.p[t[2].end]) || s.p[t[2].end] == '/'))
		return false;
	if (one == '.' || (a > 12 && b <= 12))
		return make(out, y, b, a, &t[0], &t[2], true);
	if (b > 12)
		return make(out, y, a, b, &t[0], &t[2], true);
	return month_first ? make(out, y, a, b, &t[0], &t[2], a == b)
			   : make(out, y, b, a, &t[0], &t[2], a == b);
}

static bool
shape(struct str s, const struct token t[3], bool month_first,
    struct day_hit *out)
{
	if (t[0].number >= 0 && t[1].number >= 0 && t[2].number >= 0 &&
	    numbers(s, t, month_first, out))
		return true;
	if (small(&t[0], 31) && t[1].month > 0 && is_year(&t[2]))
		return make(out, t[2].number, t[1].month, t[0].number, &t[0],
		    &t[2], true);
	if (t[0].month > 0 && small(&t[1], 31) && is_year(&t[2]))
		return make(out, t[2].number, t[0].month, t[1].number, &t[0],
		    &t[2], true);
	if (is_year(&t[0]) && t[1].month > 0 && small(&t[2], 31))
		return make(out, t[0].number, t[1].month, t[2].number, &t[0],
		    &t[2], true);
	return false;
}

bool
day_find(struct str s, size_t from, bool month_first, struct day_hit *out)
{
	struct token t[3], one;
	size_t at = from;
	int have = 0;
	bool cjk = false;

	while (next(s, &at, &one)) {
		if (one.link) {
			cjk = cjk || sign(s, one.beg) > 0;
			continue;
		}
		if (one.number < 0 && one.month == 0) {
			have = 0;
			cjk = false;
			continue;
		}
		if (have == 3) {
			t[0] = t[1];
			t[1] = t[2];
			have = 2;
		}
		t[have++] = one;
		if (have < 3)
			continue;
		if (t[2].end - t[0].beg > WORD_MAX)
			continue;
		if (shape(s, t, month_first, out))
			return true;
		if ((cjk || between(s, &t[0], &t[1]) == ' ') &&
		    is_year(&t[0]) && small(&t[1], 12) && small(&t[2], 31) &&
		    cjk)
			return make(out, t[0].number, t[1].number, t[2].number,
			    &t[0], &t[2], true);
	}
	return false;
}
