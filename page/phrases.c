/*
 * The lists.  Nothing here looks at a page.
 */
#include "page/phrases.h"

#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

/* Whole lines, lower case, compared without trailing punctuation. */
static const char *const furniture[] = { "type to search", "read more",
	"read full story", "continue reading", "share", "share this",
	"share this article", "share this story", "share this page", "tweet",
	"print", "print this page", "email", "e-mail", "advertisement",
	"advertisements", "ad", "sponsored", "sponsored content", "subscribe",
	"subscribe now", "sign up", "log in", "login", "menu", "search",
	"skip to content", "skip to main content", "back to top", "comments",
	"leave a comment", "follow us", "newsletter", "sign in", "listen",
	"loading", "next", "previous", "view all", "see all", "close",
	"anzeige", "werbung", "teilen", "drucken", "kommentare", "weiterlesen",
	"nach oben", "publicité", "partager", "imprimer", "publicidad",
	"compartir", "imprimir", "leer más", "lire la suite", "pubblicità",
	"condividi", "stampa", "publicidade", "reklama", "reklam",
	"story continues below", "story continues below advertisement",
	"article continues below", "scroll to continue", "copy link", "save",
	"facebook", "twitter", "linkedin", "whatsapp", "reddit", "pinterest",
	"permalink", "top", "view comments", "post a comment",
	"all rights reserved", "terms of use", "privacy policy" };

/* Openings of lines that are furniture as long as they are short. */
static const char *const furniture_opens[] = { "share on ", "share via ",
	"follow us on ", "follow us @", "like us on ", "sign up for our",
	"sign up to our", "subscribe to our", "sign up for the ",
	"click here to subscribe", "we use cookies", "this site uses cookies",
	"this website uses cookies", "by continuing to ", "copyright ©", "© ",
	"copyright (c)", "tweet this", "email this", "print this",
	"last updated:", "filed under", "you are here", "sie sind hier",
	"category :", "vous êtes ici", "usted está aquí", "posted in",
	"tagged with", "tags:", "tagged:", "categories:", "schlagwörter:",
	"veröffentlicht in ", "download our app", "download the app",
	"get the app", "story continues", "article continues",
	"advertisement -", "abonnieren sie", "jetzt abonnieren",
	"newsletter abonnieren", "inscrivez-vous", "abonnez-vous", "suscríbete",
	"iscriviti" };

/* Labels of links to other articles; what follows is another's headline. */
static const char *const related[] = { "read also", "also read", "read more",
	"see also", "more:", "related:", "related stories", "related articles",
	"related story", "related news", "related posts", "related content",
	"related topics", "related links", "also on ", "also see",
	"recommended", "recommended for you", "most read", "most popular",
	"trending", "you may also like", "you might also like", "more from ",
	"more on this", "more stories", "don't miss", "don’t miss", "up next",
	"read next", "further reading", "lesen sie auch", "lesen sie hier",
	"mehr zum thema", "auch interessant",
	"das könnte sie auch interessieren", "mehr dazu", "weitere artikel",
	"zum thema", "lire aussi", "à lire aussi", "sur le même sujet",
	"lea también", "lee también", "te puede interesar", "leggi anche",
	"leia também", "veja também", "lees ook", "läs också", "läs även",
	"les også", "læs også", "lue myös", "czytaj też", "czytaj także",
	"zobacz też", "čtěte také", "olvasta már", "читайте также",
	"learn more", "watch:", "listen:", "watch now", "more on ",
	"in case you missed it", "editor's picks", "from our archive",
	"lea más", "lea:", "leer más", "lee más",
	"mire:", "mira:", "mira también", "vea también", "vea:", "ver también",
	"ver más", "puedes ver", "te recomendamos", "le puede interesar",
	"relacionado", "relacionada", "nota relacionada", "notas relacionadas",
	"noticias relacionadas", "sigue leyendo", "más información",
	"voir aussi", "à lire également", "à lire", "lisez aussi",
	"en savoir plus", "pour aller plus loin", "vous aimerez aussi",
	"à voir aussi", "articles similaires", "per approfondire",
	"potrebbe interessarti", "ti potrebbe interessare", "guarda anche",
	"leggi di più", "leia mais", "saiba mais", "veja mais", "zobacz też",
	"zobacz:", "zobacz również", "czytaj więcej",
	"czytaj:", "przeczytaj także", "przeczytaj też", "dowiedz się więcej",
	"polecamy", "lees meer", "bekijk ook", "läs mer", "les mer", "læs mere",
	"lue lisää", "čtěte více", "přečtěte si", "prečítajte si", "kapcsolódó",
	"citește și", "vezi și", "ilginizi çekebilir", "baca juga", "xem thêm",
	"по теме", "смотрите также", "читайте:", "подробнее", "اقرأ أيضا",
	"相关阅读", "延伸阅读", "関連記事", "관련기사", "mehr lesen",
	"mehr infos", "siehe auch", "auch lesen", "lesetipp", "auch lesenswert",
	"passend dazu", "lust auf mehr", "weiterführende links",
	"weiterführende informationen",
	"das thema könnte dich auch interessieren",
	"das könnte dich auch interessieren", "mehr aus ", "mehr zu ",
	"weitere informationen zum thema", "weitere tipps" };

static const char *const captions[] = { "photo:", "photos:", "file photo",
	"photo credit", "photo by ", "photograph:", "photograph by",
	"image:", "image credit", "image source", "image by ",
	"picture:", "pictures:", "foto:", "fotos:", "bild:", "bilder:",
	"photo :", "crédit photo", "illustration:", "illustration by",
	"graphic:", "(photo", "[photo", "(file photo", "(image",
	"credit:", "getty images", "(reuters/", "(ap photo", "handout via",
	"abbildung", "abb. ", "titelbild", "symbolbild", "bildquelle",
	"bildnachweis", "quelle:", "fot. ", "fot.:", "zdjęcie",
	"fuente:", "crédits", "crédit", "copyright:", "©" };

/* Of captions, those that stand at an end too. */
static const char *const pictures[] = { "photo:", "photos:", "file photo",
	"photo credit", "photo by ", "photograph:", "photograph by",
	"image:", "image credit", "image source" };

/* Who sells pictures: a line that ends so is a credit. */
static const char *const agencies[] = { "getty images", "shutterstock",
	"istock", "istockphoto", "adobe stock", "adobestock", "fotolia",
	"picture alliance", "picture-alliance", "imago images", "imago",
	"pixabay", "unsplash", "pexels", "depositphotos", "alamy", "ap photo",
	"/afp", "/reuters", "/dpa", "/epa", "/efe", "/ap", "/pap", "via ap",
	"via reuters", "via getty", "afp/", "flickr", "wikimedia commons",
	"keystone", "shutterstock.com", "istock.com", "stock.adobe.com",
	"123rf", "(archiv)", "archivbild" };

/* Said in a paragraph of the page's own voice, to its readers, lower case. */
static const char *const appeals[] = { "subscribe now", "subscribe to our",
	"please subscribe", "already a subscriber", "sign up for our",
	"sign up to our", "sign up for the", "our newsletter",
	"daily newsletter", "weekly newsletter", "free newsletter",
	"in your inbox", "to your inbox", "download our app",
	"download the app", "breaking news updates", "follow us on",
	"like us on facebook", "join our telegram", "join our whatsapp",
	"whatsapp channel", "telegram channel", "become a member",
	"support our journalism", "support our work", "make a donation",
	"consider donating", "all rights reserved",
	"may not be published, broadcast", "without permission",
	"written permission", "copyrighted property",
	"not responsible for the opinions", "do not necessarily reflect",
	"not necessarily those of", "comments are moderated",
	"comments may be republished", "will not be published",
	"we use cookies", "affiliate commission", "affiliate link",
	"get in touch with us", "have you got a story", "jetzt abonnieren",
	"abonnieren sie", "kostenlos testen", "melden sie sich an",
	"zum newsletter", "unserem newsletter", "unseren newsletter",
	"folgen sie uns", "folge uns", "alle rechte vorbehalten",
	"angaben ohne gewähr", "affiliate-link", "als amazon-partner",
	"erhalten wir eine provision", "keine news mehr verpassen",
	"nichts mehr verpassen", "whatsapp-kanal", "bei google news",
	"abonnez-vous", "inscrivez-vous", "déjà abonné", "réservé aux abonnés",
	"tous droits réservés", "suivez-nous", "notre newsletter", "suscríbete",
	"suscríbase", "hazte miembro", "hágase miembro", "síguenos en",
	"síganos en", "nuestro boletín", "nuestra newsletter",
	"todos los derechos reservados", "haga clic aquí", "únete a nuestro",
	"descarga la app", "puede escribirnos", "iscriviti", "abbonati",
	"riproduzione riservata", "seguici su", "assine agora", "siga-nos",
	"receba as notícias", "todos os direitos reservados", "meld je aan",
	"abonneer je", "materiał chroniony prawem", "zapisz się",
	"obserwuj nas", "alle rechten voorbehouden",
	"tutti i diritti riservati" };

static const char *const credits[] = { "reporting by ", "editing by ",
	"additional reporting", "additional editing", "writing by ",
	"(reporting by", "(editing by", "compiled by ", "with inputs from" };

static const char *const trades[] = { "journalist", "reporter", "editor",
	"correspondent", "columnist", "writer", "freelance", "blogger",
	"contributor", "author", "journalistin", "redakteur", "redakteurin",
	"journaliste", "periodista", "giornalista", "photographer" };

static const char *const heads_of_law[] = { "article ", "section ", "annex",
	"chapter ", "part ", "title ", "appendix", "schedule ", "sec. ",
	"protocol ", "table ", "figure ", "about ", "contact" };

/* Verb forms of English headlines, lower case. */
static const char *const verbs[] = { "to", "says", "say", "signs", "sign",
	"blocks", "plans", "plan", "sets", "seeks", "eyes", "warns", "urges",
	"launches", "launch", "bans", "curbs", "hits", "rises", "falls",
	"jumps", "slumps", "surges", "drops", "gets", "wins", "loses", "buys",
	"sells", "cuts", "raises", "boosts", "backs", "joins", "leaves",
	"faces", "makes", "takes", "opens", "closes", "starts", "begins",
	"ends", "halts", "stops", "pushes", "agrees", "agree", "approves",
	"rejects", "unveils", "announces", "reveals", "shows", "finds", "calls",
	"vows", "slams", "tops", "leads", "will", "is", "are", "could", "may",
	"can", "has", "expands", "builds", "invests", "targets", "tightens",
	"eases", "lifts", "adds", "drives", "turns", "keeps", "puts", "offers",
	"bets", "looks", "moves", "struggles" };

/* Whole lines, lower case: what comes behind is no part of the article. */
static const char *const ends[] = { "about the author", "about the authors",
	"über den autor", "über die autorin", "über die autoren", "zum autor",
	"zur autorin", "sobre el autor", "comments", "leave a reply",
	"leave a comment", "kommentare", "kommentar schreiben",
	"schreibe einen kommentar", "commentaires", "laisser un commentaire",
	"comentarios", "contact", "contacts", "kontakt", "ansprechpartner",
	"ansprechpartnerin", "pressekontakt", "press contact", "press contacts",
	"media contact", "media contacts", "medienkontakt",
	"kontakt für medien", "contact presse", "contacto",
	"weitere informationen", "more information", "further information",
	"for more information", "weitere themen", "weitere beiträge",
	"weitere artikel", "zum weiterlesen", "weiterlesen", "related posts",
	"related articles", "related news", "ähnliche artikel",
	"ähnliche beiträge", "das könnte dich auch interessieren",
	"das könnte sie auch interessieren", "notas relacionadas",
	"noticias relacionadas", "vous aimerez aussi", "articles similaires",
	"share this", "teilen", "quellen", "bildnachweis", "bildnachweise",
	"newsletter", "disclaimer" };

/* Words of lines that only say when: months, days and what stands by them,
 * lower case, between spaces. */
static const char dated[] =
    " january february march april may june july august september october "
    "november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu "
    "fri sat sun am pm a m p est edt gmt utc ist cet cest bst et pt uhr h "
    "at on of updated published posted last modified date first update "
    "januar jänner februar märz mai juni juli oktober dezember montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag stand "
    "aktualisiert veröffentlicht am um vom den erstellt zuletzt geändert "
    "letzte änderung aktualisierung datum janvier février mars avril juin "
    "juillet août septembre octobre novembre décembre lundi mardi mercredi "
    "jeudi vendredi samedi dimanche le publié mis à jour modifié enero "
    "febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre lunes martes miércoles jueves viernes sábado "
    "domingo el de publicado actualizado gennaio febbraio aprile maggio "
    "giugno luglio settembre ottobre novembre dicembre janeiro fevereiro "
    "março maio junho julho setembro outubro novembro dezembro às "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września "
    "października listopada grudnia min read minutes reading time lesezeit "
    "minuten ";

static const struct list {
	const char *const *v;
	size_t n;
} lists[] = {
	[PHRASES_FURNITURE] = { furniture, COUNT(furniture) },
	[PHRASES_FURNITURE_OPENS] = { furniture_opens, COUNT(furniture_opens) },
	[PHRASES_RELATED] = { related, COUNT(related) },
	[PHRASES_CAPTIONS] = { captions, COUNT(captions) },
	[PHRASES_PICTURES] = { pictures, COUNT(pictures) },
	[PHRASES_AGENCIES] = { agencies, COUNT(agencies) },
	[PHRASES_APPEALS] = { appeals, COUNT(appeals) },
	[PHRASES_CREDITS] = { credits, COUNT(credits) },
	[PHRASES_TRADES] = { trades, COUNT(trades) },
	[PHRASES_HEADS_OF_LAW] = { heads_of_law, COUNT(heads_of_law) },
	[PHRASES_VERBS] = { verbs, COUNT(verbs) },
	[PHRASES_ENDS] = { ends, COUNT(ends) },
};

bool
phrases_at(enum phrases which, size_t n, struct str *out)
{
	if (n >= lists[which].n)
		return false;
	*out = str_of(lists[which].v[n]);
	return true;
}

bool
phrases_are(enum phrases which, struct str s)
{
	struct str one;

	for (size_t i = 0; phrases_at(which, i, &one); i++)
		if (str_eq_nocase(s, one))
			return true;
	return false;
}

bool
phrases_open(enum phrases which, struct str s)
{
	struct str one;

	for (size_t i = 0; phrases_at(which, i, &one); i++)
		if (str_starts_nocase(s, one))
			return true;
	return false;
}

bool
phrases_within(enum phrases which, struct str s)
{
	struct str one;

	for (size_t i = 0; phrases_at(which, i, &one); i++)
		if (str_find_nocase(s, one, 0) != SIZE_MAX)
			return true;
	return false;
}

bool
phrases_dated(struct str w)
{
	char key[32] = " ";

	if (w.n + 3 > sizeof(key))
		return false;
	for (size_t i = 0; i < w.n; i++)
		key[i + 1] = (char)(w.p[i] >= 'A' && w.p[i] <= 'Z' ? w.p[i] + 32
								   : w.p[i]);
	key[w.n + 1] = ' ';
	key[w.n + 2] = 0;
	return strstr(dated, key) != NULL;
}
