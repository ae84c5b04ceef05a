/*
 * Names of classes and ids to what they mean.  A table of words, a small hash
 * over it, and rules for pairs.  Knows no site.
 */
#include "page/names.h"

#include <string.h>

#define WORD_MAX ((size_t)24)   /* bytes of a word that is looked */
#define SLOTS    ((size_t)1024) /* twice the words */
#define MEMOS    ((size_t)256)
#define TOKENS   ((size_t)16) /* names of one attribute */
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

struct meaning {
	uint32_t bit;
	const char *words; /* between spaces, lower case */
};

/* English first, then what the pages of other languages write. */
static const struct meaning meanings[] = {
	{ NB_ARTICLE, " article story post entry news blog press release node "
		      "artikel beitrag articulo noticia nota artigo articolo "
		      "single detail richtext field fulltext presse news "
		      "report feature bodycopy meldung " },
	{ NB_BODY, " body content text copy copytext bodytext inhalt texto "
		   "contenu contenido conteudo testo corps cuerpo corpo "
		   "paragraph paragraphs prose wysiwyg rte bodycopy fulltext "
		   "richtext textblock " },
	{ NB_MAIN, " main page primary haupt theme section full center column "
		   "rich " },
	{ NB_BAD,
	    " share sharing shares sharer sharebar sharebox social sociable "
	    "socials related relateds newsletter subscribe subscription "
	    "subscriptions subscriber cookie cookies consent gdpr privacy "
	    "breadcrumb breadcrumbs crumbs brotkrumen promo promos promotion "
	    "promoted promobox advert adverts advertisement advertising "
	    "advertorial ad ads adsense adslot adbox adunit werbung anzeige "
	    "publicidad publicite sponsor sponsored sponsors outbrain taboola "
	    "plista criteo recommend recommended recommendation "
	    "recommendations recirc recirculation empfehlung empfehlungen "
	    "popular trending mostread widget widgets navigation nav navbar "
	    "navi subnav topnav pagenav menu submenu pagination paginator "
	    "pager paging login signup signin register popup modal lightbox "
	    "overlay noprint toolbar toolbox rating ratings vote poll "
	    "voting similar paywall donate donation donations spenden buttons "
	    "button btn jumplinks skip relatedposts relposts hotlinks "
	    "crosslinks interlinks linkbox linklist copyright disclaimer "
	    "imprint impressum feedback bookmark bookmarks "
	    "emailform contactform follow followers flattr whatsapp facebook "
	    "twitter pinterest tweet addthis sharethis addtoany shariff "
	    "heateor onesignal cta backlinks "
	    "trackback trackbacks pingback pingbacks webmention tagcloud "
	    "taglist keywords schlagworte verwandte weiterlesen "
	    "teilen drucken kommentieren loading spinner toggle toc teasers "
	    "phone reklama reklame annonce banners outbrainbox mailing abo "
	    "abos upsell paidcontent piano regwall banner carousel "
	    "slideshow slider ticker marquee search suche " },
	{ NB_COMMENT, " comment comments commentlist commentary kommentar "
		      "kommentare commentaires comentarios comentario disqus "
		      "respond reply replies discussion fbcomments livefyre " },
	{ NB_AUTHOR,
	    " author authors byline bylines autor autoren auteur autore bio "
	    "biography authorbox contributor contributors writer writers "
	    "reporter vcard gravatar avatar redakteur verfasser autorname " },
	{ NB_META, " meta metadata infoline infobar tags tagged "
		   "categories category rubric rubrik kicker eyebrow topics "
		   "topic " },
	{ NB_CAPTION,
	    " caption captions figcaption bildunterschrift legende "
	    "credit credits bildtext photocredit leyenda legend "
	    "imagedescription imginline bildlegende bildquelle photograph "
	    "didascalia imagecaption " },
	{ NB_HEAD, " header headline title heading titel titulo titre "
		   "titolo ueberschrift overline dachzeile " },
	{ NB_DECK, " deck dek standfirst lead lede intro subtitle subtitulo "
		   "subheadline vorspann chapo bajada excerpt abstract "
		   "summary subhead anreisser entradilla sommario introtext "
		   "" },
	{ NB_HIDE, " hidden hide invisible sronly visuallyhidden offscreen "
		   "screenreader " },
	{ NB_MORE, " more read next also previous prev most latest other "
		   "recent weitere " },
	{ NB_LINK, " links link list stories posts articles headlines items "
		   "lire reading thema " },
	{ NB_DATE, " date timestamp dateline datetime datum pubdate "
		   "published posted fecha updated " },
	{ NB_TEASER, " teaser teasers card cards " },
	{ NB_BOX, " box inner wrapper container wrap block area region row "
		  "view item group " },
	{ NB_SIDE, " sidebar aside rail side sidebars marginal "
		   "randspalte seitenleiste " },
	{ NB_FOOT, " footer foot fuss footerbar " },
};

struct slot {
	const char *word; /* NULL: free */
	size_t n;
	uint32_t bits;
};

/* Class attributes repeat on a page: the last answer of each hash is kept. */
struct memo {
	struct str name;
	uint32_t bits;
};

struct names {
	struct slot slots[SLOTS];
	struct memo memos[MEMOS];
};

static unsigned
hash(struct str s)
{
	unsigned h = 2166136261U;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 16777619U;
	return h ^ h >> 15;
}

static struct slot *
slot_of(struct names *t, struct str w)
{
	size_t at = hash(w) % SLOTS;

	while (
	    t->slots[at].word != NULL &&
	    (t->slots[at].n != w.n || memcmp(t->slots[at].word, w.p, w.n) != 0))
		at = (at + 1) % SLOTS;
	return &t->slots[at];
}

struct names *
names_new(struct arena *arena)
{
	struct names *t = arena_take(arena, sizeof(*t));

	for (size_t i = 0; t != NULL && i < COUNT(meanings); i++) {
		struct str words = str_of(meanings[i].words);

		while (words.n > 0) {
			struct str w = str_cut(&words, ' ');
			struct slot *slot = w.n > 0 ? slot_of(t, w) : NULL;

			if (slot == NULL)
				continue;
			slot->word = w.p;
			slot->n = w.n;
			slot->bits |= meanings[i].bit;
		}
	}
	return t;
}

/* A word, or two words of the list that stand together. */
static uint32_t
word_bits(struct names *t, struct str w)
{
	uint32_t bits = slot_of(t, w)->bits;

	for (size_t i = 3; bits == 0 && i + 3 <= w.n && w.n >= 7; i++) {
		uint32_t head = slot_of(t, str_sub(w, 0, i))->bits;
		uint32_t tail =
		    head == 0 ? 0 : slot_of(t, str_sub(w, i, w.n))->bits;

		if (tail != 0)
			bits = head | tail;
	}
	return bits;
}

/* What the words of one name mean together. */
static uint32_t
pairs(uint32_t b, unsigned words)
{
	const uint32_t spoilt = NB_BAD | NB_COMMENT | NB_AUTHOR | NB_META |
				NB_CAPTION | NB_HEAD | NB_DECK | NB_HIDE |
				NB_MORE | NB_LINK | NB_DATE | NB_TEASER |
				NB_SIDE | NB_FOOT;

	if ((b & NB_MORE) != 0 && (b & (NB_LINK | NB_ARTICLE)) != 0)
		b |= NB_AWAY;
	if ((b & NB_AUTHOR) != 0 && words > 1)
		b |= NB_ABOUT;
	if ((b & spoilt) != 0)
		return b;
	if ((b & NB_ARTICLE) != 0 && (b & NB_BODY) != 0)
		b |= NB_GOOD;
	if ((b & NB_MAIN) != 0 && (b & (NB_BODY | NB_ARTICLE)) != 0)
		b |= NB_FAIR;
	if ((b & NB_BODY) != 0 && (b & NB_BOX) != 0)
		b |= NB_FAIR;
	if (words == 1 && (b & (NB_ARTICLE | NB_BODY | NB_MAIN)) != 0)
		b |= NB_ONLY;
	return b;
}

static bool
upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
letter(char c)
{
	return upper(c) || (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* Names that say what an element is filed under or what it lacks. */
static bool
of_no_matter(struct str s)
{
	static const char *const heads[] = { "tag-", "hidden-", "visible-",
		"category-", "has-", "no-", "without-", "with-", "not-", "is-",
		"js-no", "post-tag", "elementor-", "author-" };

	for (size_t i = 0; i < COUNT(heads); i++)
		if (str_starts_nocase(s, str_of(heads[i])))
			return i + 1 < COUNT(heads) || s.n > 16;
	return false;
}

/* One name, such as "article-body" or "storyBody2". */
static uint32_t
token_bits(struct names *t, struct str s)
{
	uint32_t bits = 0;
	unsigned words = 0;

	if (of_no_matter(s))
		return 0;
	for (size_t at = 0; at < s.n;) {
		char low[WORD_MAX];
		size_t n = 0;

		while (
		    at + n < s.n && n < WORD_MAX && letter(s.p[at + n]) &&
		    (n == 0 || !upper(s.p[at + n]) || upper(s.p[at + n - 1]))) {
			char c = s.p[at + n];

			low[n++] = (char)(upper(c) ? c + 32 : c);
		}
		words += n > 0;
		/* Short words only where they stand alone: generated names
		 * are full of two letters. */
		if (n > 3 || (n > 1 && (at == 0 || !letter(s.p[at - 1])) &&
				 (at + n == s.n || !letter(s.p[at + n]))))
			bits |= word_bits(t, (struct str){ low, n });
		at += n == 0 ? 1 : n;
	}
	return pairs(bits, words);
}

uint32_t
names_in(struct names *t, struct str s)
{
	struct memo *memo;
	uint32_t bits = 0;

	if (s.n == 0)
		return 0;
	memo = &t->memos[hash(s) % MEMOS];
	if (str_eq(memo->name, s))
		return memo->bits;
	memo->name = s;
	for (size_t left = TOKENS; s.n > 0 && left > 0; left--)
		bits |= token_bits(t, str_cut(&s, ' '));
	return memo->bits = bits;
}

uint32_t
names_of(struct names *t, const struct node *n)
{
	static const char *const from[] = { "class", "id", "role",
		"data-component", "data-testid", "data-module" };
	uint32_t bits = 0;

	for (size_t i = 0; i < n->n_attrs; i++)
		for (size_t k = 0; k < COUNT(from); k++)
			if (str_is(n->attrs[i].name, from[k]))
				bits |= names_in(t, n->attrs[i].value);
	return bits;
}
