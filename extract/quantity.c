/*
 * Percent, money, tonnes, periods and bare numbers.  Anchored at a digit, a
 * currency sign or a number word; never guesses a unit.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "extract/work.h"

/* X(word, value) */
#define WORDS(X)        \
	X(one, 1)       \
	X(two, 2)       \
	X(three, 3)     \
	X(four, 4)      \
	X(five, 5)      \
	X(six, 6)       \
	X(seven, 7)     \
	X(eight, 8)     \
	X(nine, 9)      \
	X(ten, 10)      \
	X(eleven, 11)   \
	X(twelve, 12)   \
	X(fifteen, 15)  \
	X(eighteen, 18) \
	X(twenty, 20)   \
	X(thirty, 30)   \
	X(forty, 40)    \
	X(fifty, 50)    \
	X(sixty, 60)    \
	X(ninety, 90)   \
	X(hundred, 100) \
	X(dozen, 12)

static const struct {
	const char *word;
	double value;
} words[] = {
#define X(word, value) { #word, value },
	WORDS(X)
#undef X
};

static const char words_list[] =
#define X(word, value) #word " "
    WORDS(X)
#undef X
    ;

enum status
quantity_learn(struct vocab *v)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (vocab_learn(v, str_of(words[i].word)) == 0)
			return ST_NOMEM;
	return ST_OK;
}

bool
quantity_number(const struct work *w, uint32_t at, double *out)
{
	const struct token *t = &w->tokens.v[at];
	char digits[64];
	size_t n = 0;

	if (at >= w->tokens.n)
		return false;
	if (t->kind == TOKEN_NUMBER) {
		for (uint32_t i = t->beg; i < t->end && n < 63; i++) {
			char c = w->doc->text.p[i];
			uint32_t rest = t->end - i - 1;

			/* A comma before fewer than three digits is a point. */
			if (c == ',' && rest < 3)
				c = '.';
			if ((c >= '0' && c <= '9') || c == '.')
				digits[n++] = c;
		}
		digits[n] = '\0';
		*out = strtod(digits, NULL);
		return n > 0;
	}
	if (t->kind != TOKEN_WORD ||
	    (n = work_where(w, at, words_list)) == SIZE_MAX)
		return false;
	*out = words[n].value;
	return true;
}

static double
scale_at(const struct work *w, uint32_t at)
{
	static const char scales[] =
	    "thousand k million mn mln m billion bn b trillion tn trn crore "
	    "lakh";
	static const double values[] = { 1e3, 1e3, 1e6, 1e6, 1e6, 1e6, 1e9, 1e9,
		1e9, 1e12, 1e12, 1e12, 1e7, 1e5 };
	size_t i = work_where(w, at, scales);

	return i != SIZE_MAX ? values[i] : 0;
}

/* Words that stand for a currency, before or after the number.
 * X(word, code, before, after) */
#define CURRENCY_LIST(X)                \
	X(usd, "USD", true, true)       \
	X(eur, "EUR", true, true)       \
	X(cad, "CAD", true, true)       \
	X(aud, "AUD", true, true)       \
	X(gbp, "GBP", true, true)       \
	X(jpy, "JPY", true, true)       \
	X(cny, "CNY", true, true)       \
	X(rmb, "CNY", true, true)       \
	X(inr, "INR", true, true)       \
	X(rs, "INR", true, false)       \
	X(krw, "KRW", true, true)       \
	X(nok, "NOK", true, true)       \
	X(sek, "SEK", true, true)       \
	X(chf, "CHF", true, true)       \
	X(brl, "BRL", true, true)       \
	X(zar, "ZAR", true, true)       \
	X(idr, "IDR", true, true)       \
	X(rub, "RUB", true, true)       \
	X(mxn, "MXN", true, true)       \
	X(clp, "CLP", true, true)       \
	X(php, "PHP", true, true)       \
	X(myr, "MYR", true, true)       \
	X(sgd, "SGD", true, true)       \
	X(hkd, "HKD", true, true)       \
	X(twd, "TWD", true, true)       \
	X(thb, "THB", true, true)       \
	X(vnd, "VND", true, true)       \
	X(nzd, "NZD", true, true)       \
	X(kzt, "KZT", true, true)       \
	X(ngn, "NGN", true, true)       \
	X(pln, "PLN", true, true)       \
	X(czk, "CZK", true, true)       \
	X(dkk, "DKK", true, true)       \
	X(aed, "AED", true, true)       \
	X(dollars, "USD", false, true)  \
	X(dollar, "USD", false, true)   \
	X(euros, "EUR", false, true)    \
	X(euro, "EUR", false, true)     \
	X(yuan, "CNY", false, true)     \
	X(renminbi, "CNY", false, true) \
	X(yen, "JPY", false, true)      \
	X(pounds, "GBP", false, true)   \
	X(rupees, "INR", false, true)   \
	X(rupee, "INR", false, true)    \
	X(won, "KRW", false, true)      \
	X(kroner, "NOK", false, true)   \
	X(krone, "NOK", false, true)    \
	X(krona, "SEK", false, true)    \
	X(kronor, "SEK", false, true)   \
	X(rand, "ZAR", false, true)     \
	X(reais, "BRL", false, true)    \
	X(rupiah, "IDR", false, true)   \
	X(rubles, "RUB", false, true)   \
	X(roubles, "RUB", false, true)  \
	X(rouble, "RUB", false, true)   \
	X(ruble, "RUB", false, true)    \
	X(pesos, "MXN", false, true)    \
	X(ringgit, "MYR", false, true)  \
	X(baht, "THB", false, true)     \
	X(tenge, "KZT", false, true)    \
	X(naira, "NGN", false, true)    \
	X(cedis, "GHS", false, true)    \
	X(zloty, "PLN", false, true)    \
	X(dirhams, "AED", false, true)  \
	X(francs, "XOF", false, true)

static const struct {
	const char *word;
	const char *code;
	bool before, after;
} currencies[] = {
#define X(word, code, before, after) { #word, code, before, after },
	CURRENCY_LIST(X)
#undef X
};

static const char currencies_list[] =
#define X(word, code, before, after) #word " "
    CURRENCY_LIST(X)
#undef X
    ;

#define CURRENCIES (sizeof(currencies) / sizeof(currencies[0]))

/* "$" with the letters before it; sets how many tokens were read. */
static const char *
sign_at(const struct work *w, uint32_t at, uint32_t *len)
{
	static const struct {
		const char *prefix;
		const char *code;
	} dollars[] = { { "us", "USD" }, { "u.s", "USD" }, { "a", "AUD" },
		{ "au", "AUD" }, { "c", "CAD" }, { "ca", "CAD" },
		{ "cad", "CAD" }, { "cdn", "CAD" }, { "nz", "NZD" },
		{ "hk", "HKD" }, { "s", "SGD" }, { "r", "BRL" },
		{ "nt", "TWD" } };
	const struct token *t = &w->tokens.v[at];

	*len = 1;
	if (t->kind == TOKEN_SIGN)
		switch (t->sign) {
		case '$':
			return "USD";
		case 'e':
			return "EUR";
		case 'l':
			return "GBP";
		case 'y':
			return "JPY";
		case 'i':
			return "INR";
		case 'o':
			return "KRW";
		default:
			return NULL;
		}
	if (at + 1 >= w->tokens.n || w->tokens.v[at + 1].spaced ||
	    w->tokens.v[at + 1].kind != TOKEN_SIGN ||
	    w->tokens.v[at + 1].sign != '$')
		return NULL;
	*len = 2;
	for (size_t i = 0; i < sizeof(dollars) / sizeof(dollars[0]); i++)
		if (work_is(w, at, dollars[i].prefix))
			return dollars[i].code;
	return NULL;
}

static const char *
code_at(const struct work *w, uint32_t at, bool before)
{
	size_t i = work_where(w, at, currencies_list);

	return i != SIZE_MAX &&
		       (before ? currencies[i].before : currencies[i].after)
		   ? currencies[i].code
		   : NULL;
}

/* A hyphen that binds to the word before it. */
static bool
hyphen_at(const struct work *w, uint32_t at, uint32_t end)
{
	return at < end && w->tokens.v[at].kind == TOKEN_SIGN &&
	       w->tokens.v[at].sign == '-' && !w->tokens.v[at].spaced;
}

/* "million", "-million": its value, and the token after it; else 0. */
static double
scale_next(const struct work *w, uint32_t at, uint32_t end, uint32_t *next)
{
	double scale;

	/* "3.5-billion"; "232-B" is a section. */
	if (hyphen_at(w, at, end)) {
		at++;
		if (at < end &&
		    !work_in(w, at, "thousand million billion trillion mn bn"))
			return 0;
	}
	if (at >= end || (scale = scale_at(w, at)) == 0)
		return 0;
	*next = at + 1;
	/* "5 lakh crore": both. */
	if (scale == 1e5 && *next < end && work_is(w, *next, "crore")) {
		scale *= 1e7;
		*next += 1;
	}
	return scale;
}

/* A number with its scale and range: the token after it, or 0. */
static uint32_t
number_at(
    const struct work *w, uint32_t at, uint32_t end, double *from, double *to)
{
	double scale, one, two;
	uint32_t next = at + 1;

	*to = 0;
	if (at >= end || !quantity_number(w, at, &one))
		return 0;
	if ((scale = scale_next(w, next, end, &next)) > 0)
		one *= scale;
	/* "10-15", "10 to 15": a range of the same unit. */
	if (next + 1 < end && w->tokens.v[at].kind == TOKEN_NUMBER &&
	    ((w->tokens.v[next].kind == TOKEN_SIGN &&
		 w->tokens.v[next].sign == '-') ||
		work_is(w, next, "to")) &&
	    w->tokens.v[next + 1].kind == TOKEN_NUMBER &&
	    quantity_number(w, next + 1, &two)) {
		next += 2;
		if ((scale = scale_next(w, next, end, &next)) > 0) {
			two *= scale;
			if (one < two / 1000)
				one *= scale;
		}
		if (two > one)
			*to = two;
	}
	*from = one;
	return next;
}

static uint32_t
money_at(const struct work *w, uint32_t at, uint32_t end, struct mention *m)
{
	uint32_t len = 0, next, tail;
	const char *code = sign_at(w, at, &len);

	if (code == NULL && (code = code_at(w, at, true)) != NULL) {
		len = 1;
		if (at + 1 < end && w->tokens.v[at + 1].kind == TOKEN_SIGN &&
		    strchr("$elyio", w->tokens.v[at + 1].sign) != NULL)
			len = 2;
	}
	if (code != NULL) {
		next = number_at(w, at + len, end, &m->number, &m->number_to);
		if (next == 0 || w->tokens.v[at + len].kind != TOKEN_NUMBER)
			return 0;
		if (next < end && code_at(w, next, true) != NULL)
			code = code_at(w, next++, true);
		/* "CAD 20 (USD 14) million": the scale of both. */
		if (next + 4 < end && w->tokens.v[next].sign == '(' &&
		    code_at(w, next + 1, true) != NULL &&
		    w->tokens.v[next + 2].kind == TOKEN_NUMBER &&
		    w->tokens.v[next + 3].sign == ')' &&
		    scale_at(w, next + 4) > 0) {
			m->number *= scale_at(w, next + 4);
			next += 5;
		}
	} else {
		next = number_at(w, at, end, &m->number, &m->number_to);
		if (next == 0)
			return 0;
		tail = next;
		if (hyphen_at(w, tail, end))
			tail++;
		if (tail < end &&
		    work_in(w, tail,
			"us u.s american canadian australian norwegian"))
			tail++;
		if (tail >= end || (code = code_at(w, tail, false)) == NULL)
			return 0;
		if (work_is(w, tail - 1, "canadian"))
			code = "CAD";
		if (work_is(w, tail - 1, "australian"))
			code = "AUD";
		/* "pounds" are money only after a scale: else a weight. */
		if (strcmp(code, "GBP") == 0 && m->number < 1e5)
			return 0;
		next = tail + 1;
	}
	m->type = w->types->money;
	m->unit = str_of(code);
	return next;
}

/* "A billion dollar loan", "a million-euro fund": the token after, or 0. */
static uint32_t
sum_at(const struct work *w, uint32_t at, uint32_t end, struct mention *m)
{
	uint32_t next = at + 1;
	const char *code;

	if (!work_is(w, at, "a") || next >= end ||
	    !work_in(w, next, "million billion trillion"))
		return 0;
	m->number = scale_at(w, next++);
	if (hyphen_at(w, next, end))
		next++;
	if (next >= end || (code = code_at(w, next, false)) == NULL)
		return 0;
	m->type = w->types->money;
	m->unit = str_of(code);
	return next + 1;
}

void
quantity_words(void (*each)(void *, const char *list), void *ctx)
{
	each(ctx, words_list);
	for (size_t i = 0; i < CURRENCIES; i++)
		if (currencies[i].before)
			each(ctx, currencies[i].word);
	each(ctx, "a an");
}

static uint32_t
percent_end(const struct work *w, uint32_t at, uint32_t end)
{
	if (at >= end)
		return 0;
	if (w->tokens.v[at].kind == TOKEN_SIGN && w->tokens.v[at].sign == '%')
		return at + 1;
	if (work_in(w, at, "percent pct percentage"))
		return at + 1;
	if (work_is(w, at, "per") && at + 1 < end && work_is(w, at + 1, "cent"))
		return at + 2;
	return 0;
}

static uint32_t
unit_end(const struct work *w, uint32_t at, uint32_t end, struct mention *m)
{
	static const char words_of_units[] =
	    "tonnes tonne tons ton mt kt kilotonnes kilograms kg pounds lb tpa "
	    "year years month months week weeks day days";
	static const struct {
		const char *unit;
		double months; /* of a period, else 0 */
		double scale;
	} units[] = { { "t", 0, 1 }, { "t", 0, 1 }, { "t", 0, 1 },
		{ "t", 0, 1 }, { "t", 0, 1 }, { "t", 0, 1e3 }, { "t", 0, 1e3 },
		{ "kg", 0, 1 }, { "kg", 0, 1 }, { "lb", 0, 1 }, { "lb", 0, 1 },
		{ "t/yr", 0, 1 }, { "year", 12, 1 }, { "year", 12, 1 },
		{ "month", 1, 1 }, { "month", 1, 1 }, { "week", 0.25, 1 },
		{ "week", 0.25, 1 }, { "day", 1.0 / 30, 1 },
		{ "day", 1.0 / 30, 1 } };
	size_t i;

	if (at < end && work_is(w, at, "metric"))
		at++;
	if (at < end && w->tokens.v[at].kind == TOKEN_SIGN &&
	    w->tokens.v[at].sign == '-' && !w->tokens.v[at].spaced)
		at++;
	if (at < end && work_is(w, at, "calendar"))
		at++;
	if (at >= end || (i = work_where(w, at, words_of_units)) == SIZE_MAX)
		return 0;
	m->unit = str_of(units[i].unit);
	if (units[i].months > 0) {
		m->type = w->types->period;
		m->number *= units[i].months;
		m->number_to *= units[i].months;
	} else {
		m->type = w->types->quantity;
		m->number *= units[i].scale;
		m->number_to *= units[i].scale;
	}
	return at + 1;
}

uint32_t
quantity_at(
    const struct work *w, uint32_t at, uint32_t end, struct mention *out)
{
	struct mention m;
	uint32_t next, unit;

	memset(&m, 0, sizeof(m));
	if ((next = money_at(w, at, end, &m)) == 0) {
		next = number_at(w, at, end, &m.number, &m.number_to);
		/* "a year", "a two-year": an article counts as one. */
		if (next == 0 && (unit = sum_at(w, at, end, &m)) != 0) {
			next = unit;
		} else if (next == 0 &&
			   (work_is(w, at, "a") || work_is(w, at, "an"))) {
			m.number = 1;
			unit = unit_end(w, at + 1, end, &m);
			if (unit == 0 || m.type != w->types->period ||
			    unit != at + 2)
				return 0;
			next = unit;
		} else if (next == 0) {
			return 0;
		} else if ((unit = percent_end(w, next, end)) != 0) {
			m.type = w->types->percent;
			next = unit;
		} else if ((unit = unit_end(w, next, end, &m)) != 0) {
			next = unit;
		} else {
			m.type = w->types->number;
		}
	}
	if (m.type == w->types->number && w->tokens.v[at].kind != TOKEN_NUMBER)
		return 0; /* number words alone stay words */
	m.tok = at;
	m.tok_end = next;
	*out = m;
	return next;
}
