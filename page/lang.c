/*
 * The language of a text.  Scripts that one language owns decide at once;
 * Latin, Cyrillic and Arabic texts are put to the vote of function words.
 * Reads at most the first LANG_BYTES; never guesses on under 20 words.
 */
#include "page/lang.h"

#include <string.h>

#include "base/utf8.h"

#define LANG_BYTES ((size_t)4096) /* enough for 600 words */
#define COUNT(a)   (sizeof(a) / sizeof((a)[0]))

struct lang {
	const char *tag;
	const char *words; /* between spaces */
};

static const struct lang langs[] = {
	{ "en", " the and of to in is that for with on was are this by from it "
		"have has be as at which not or will an we their you " },
	{ "de",
	    " der die das und ist von zu den mit dem nicht ein eine auf für "
	    "sich des im auch als wird werden bei nach sind oder aus " },
	{ "fr",
	    " le la les des et est un une dans que pour qui sur pas au avec "
	    "ce par plus du sont ne nous vous cette aux " },
	{ "es", " el la los las de y que en un una por con para del se es al "
		"como más su lo no sus ha fue este pero " },
	{ "it", " il la di che e un una per con del non della sono nel dei si "
		"le è anche gli al da più alla come ha " },
	{ "pt",
	    " o a os as de do da e que em um uma para com não dos das se no "
	    "na por mais é ao pelo foi como são " },
	{ "nl", " de het een en van is dat op te in voor met niet zijn aan er "
		"ook door bij maar naar om als wordt deze " },
	{ "sv", " och att det som en är på av för med den till inte har om ett "
		"de var från kan så eller " },
	{ "da", " og at det er en til af på for med den de som ikke har der et "
		"fra kan blev om eller også " },
	{ "no",
	    " og det er en til av på for med som ikke har de et fra kan ble "
	    "om eller også å jeg " },
	{ "fi", " ja on ei että se oli ovat mutta myös kun joka hän ole mukaan "
		"kuin sen tai ovat " },
	{ "pl",
	    " i w na z się nie do to że jest o jak po dla od przez oraz ale "
	    "są za tym " },
	{ "cs", " a v na se je že o s z do to pro jsou od by ale jako za při "
		"které který " },
	{ "sk",
	    " a v na sa je že o s z do to pre sú od by ale ako za pri ktoré "
	    "ktorý " },
	{ "hu", " a az és hogy nem is egy van volt meg csak de ha már még vagy "
		"lesz mint azt " },
	{ "ro",
	    " și de la în a cu pe nu este că care din pentru mai un o se au "
	    "sunt prin " },
	{ "tr", " ve bir bu için ile da de olarak çok daha olan ne gibi en "
		"kadar sonra ise " },
	{ "id", " yang dan di untuk dengan dari ini itu pada dalam tidak akan "
		"oleh ke adalah juga telah " },
	{ "vi",
	    " và của là các có được trong cho không những một với này người "
	    "đã để " },
	{ "ru", " и в не на что с по как это из к для от он за его но также "
		"или был " },
	{ "uk", " і в не на що з до як це та для від за його але також або був "
		"у й " },
	{ "bg", " и в не на че с за от да се е по като са ще до ще той към " },
	{ "sr", " и у је да се на су за од са не као који што из " },
	{ "ar", " في من على إلى أن التي عن مع هذا الذي ما لا كان هذه بين " },
	{ "fa", " در از به که این را با است آن برای می یک خود بر های " },
};

/* Scripts of one language: share of the letters. */
struct script {
	const char *tag;
	uint32_t from, to;
};

static const struct script scripts[] = {
	{ "ja", 0x3040, 0x30ff },
	{ "ko", 0xac00, 0xd7af },
	{ "zh", 0x4e00, 0x9fff },
	{ "el", 0x0370, 0x03ff },
	{ "he", 0x0590, 0x05ff },
	{ "th", 0x0e00, 0x0e7f },
	{ "hi", 0x0900, 0x097f },
	{ "ka", 0x10a0, 0x10ff },
	{ "hy", 0x0530, 0x058f },
};

struct str
lang_tag(struct str s)
{
	size_t n = 0;

	s = str_trim(s);
	while (n < s.n && ((s.p[n] >= 'a' && s.p[n] <= 'z') ||
			      (s.p[n] >= 'A' && s.p[n] <= 'Z')))
		n++;
	if (n < 2 || n > 3 || (n < s.n && s.p[n] != '-' && s.p[n] != '_'))
		return STR("");
	for (size_t i = 0; i < COUNT(langs); i++)
		if (n == 2 &&
		    str_eq_nocase(str_of(langs[i].tag), str_sub(s, 0, n)))
			return str_of(langs[i].tag);
	for (size_t i = 0; i < COUNT(scripts); i++)
		if (str_eq_nocase(str_of(scripts[i].tag), str_sub(s, 0, n)))
			return str_of(scripts[i].tag);
	if (str_eq_nocase(str_sub(s, 0, n), STR("nb")) ||
	    str_eq_nocase(str_sub(s, 0, n), STR("nn")))
		return STR("no");
	return str_sub(s, 0, n);
}

static struct str
by_script(struct str s, size_t *letters)
{
	size_t seen[COUNT(scripts)] = { 0 };

	*letters = 0;
	for (size_t at = 0; at < s.n;) {
		uint32_t c;
		size_t n = utf8_next(str_sub(s, at, 4), &c);

		at += n == 0 ? 1 : n;
		if (n == 0 || c < 'A')
			continue;
		++*letters;
		for (size_t i = 0; c >= 0x370 && i < COUNT(scripts); i++)
			seen[i] += c >= scripts[i].from && c <= scripts[i].to;
	}
	/* A Japanese text has kanji too: a tenth of kana is enough. */
	if (*letters < 10)
		return STR("");
	if (seen[0] * 10 >= *letters)
		return STR("ja");
	for (size_t i = 1; i < COUNT(scripts); i++)
		if (seen[i] * 3 >= *letters)
			return str_of(scripts[i].tag);
	return STR("");
}

struct str
lang_vote(struct str text)
{
	unsigned votes[COUNT(langs)] = { 0 };
	struct str s = str_sub(text, 0, LANG_BYTES), found;
	size_t letters, words = 0, best = 0, second = 1;

	found = by_script(s, &letters);
	if (found.n > 0)
		return found;
	while (s.n > 0) {
		char word[24] = " ";
		size_t n = 0, skip = 0;

		while (n < s.n && (unsigned char)s.p[n] > ' ' &&
		       strchr(".,;:!?()\"", s.p[n]) == NULL)
			n++;
		skip = n == 0 ? 1 : n;
		if (n > 0 && n <= 20) {
			for (size_t i = 0; i < n; i++)
				word[i + 1] =
				    (char)(s.p[i] >= 'A' && s.p[i] <= 'Z'
					       ? s.p[i] + 32
					       : s.p[i]);
			word[n + 1] = ' ';
			word[n + 2] = 0;
			for (size_t i = 0; i < COUNT(langs); i++)
				votes[i] +=
				    strstr(langs[i].words, word) != NULL;
		}
		words += n > 0;
		s = str_sub(s, skip, SIZE_MAX);
	}
	for (size_t i = 0; i < COUNT(langs); i++)
		if (votes[i] > votes[best])
			best = i;
	second = best == 0 ? 1 : 0;
	for (size_t i = 0; i < COUNT(langs); i++)
		if (i != best && votes[i] > votes[second])
			second = i;
	if (words < 20 || (size_t)votes[best] * 12 < words ||
	    votes[best] == votes[second])
		return STR("");
	return str_of(langs[best].tag);
}
