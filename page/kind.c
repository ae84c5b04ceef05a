/*
 * Walls, errors, lists and empty shells are told by their words where the
 * text is short, and by their links.  A long text is an article whatever it
 * speaks of: an article about cookies is no consent wall.
 */
#include "page/kind.h"

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define BARE     ((size_t)40)   /* bytes of text that are no page */
#define THIN     ((size_t)600)  /* bytes under which a page may be a wall */
#define SHORT    ((size_t)1500) /* bytes of the longest wall */
#define SHELL    ((size_t)2000) /* bytes of script in an empty shell */

/* In a title or a first line, lower case. */
static const char *const errors[] = { "404", "403 ", "error 5", "500 ",
	"502 bad", "503 ", "not found", "page unavailable",
	"page isn't available", "page cannot be found", "no longer available",
	"access denied", "forbidden", "just a moment", "attention required",
	"service unavailable", "internal server error", "bad gateway",
	"under maintenance", "are you a robot", "are you human",
	"security check", "verify you are", "captcha", "request blocked",
	"site unavailable", "nicht gefunden", "seite existiert nicht",
	"nicht verfügbar", "zugriff verweigert", "fehler", "introuvable",
	"page non trouvée", "accès refusé", "erreur 4", "no encontrada",
	"página no existe", "acceso denegado", "non trovata",
	"pagina non esiste", "não encontrada", "niet gevonden",
	"nie znaleziono", "не найдена", "找不到", "页面不存在",
	"見つかりません" };

static const char *const consents[] = { "before you continue",
	"we value your privacy", "privacy settings", "cookie settings",
	"your privacy choices", "our partners", "manage preferences",
	"accept all", "reject all", "consent to", "cookie consent",
	"alle akzeptieren", "akzeptieren und weiter", "zustimmen",
	"einwilligung", "mit werbung und tracking", "datenschutzeinstellungen",
	"tout accepter", "accepter et continuer", "nos partenaires",
	"consentement", "aceptar todo", "nuestros socios",
	"configuración de cookies", "accetta tutti", "consenso",
	"alles accepteren", "accepteer", "akceptuj", "souhlasím" };

static const char *const cookies[] = { "cookie", "consent", "privacy",
	"datenschutz", "tracking", "partner", "données personnelles",
	"privacidad" };

static const char *const logins[] = { "log in", "login", "sign in", "sign-in",
	"log on", "anmelden", "einloggen", "anmeldung", "connexion",
	"se connecter", "identifiez-vous", "iniciar sesión", "inicia sesión",
	"accedi", "entrar", "inloggen", "logga in", "zaloguj", "войти", "登录",
	"ログイン", "로그인", "create an account", "forgot password",
	"passwort vergessen" };

static const char *const shells[] = { "enable javascript",
	"javascript is disabled", "requires javascript",
	"javascript aktivieren", "javascript ist deaktiviert",
	"activer javascript", "habilitar javascript", "active javascript",
	"browser is not supported", "loading" };

static size_t
hits(struct str s, const char *const *table, size_t n)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += str_find_nocase(s, str_of(table[i]), 0) != SIZE_MAX;
	return sum;
}

#define HITS(s, table) hits((s), (table), COUNT(table))

static bool
is_index(const struct main_text *m, bool declared)
{
	size_t all = m->all_own + m->all_links;

	if (declared || m->longest >= THIN)
		return false;
	if (m->all_links * 10 > all * 8 && m->own < THIN)
		return true;
	/* Many headings that lead elsewhere, and no paragraph of weight. */
	return m->heads_away >= 8 && m->longest < THIN / 2 &&
	       m->own < SHORT * 2;
}

enum page_kind
kind_of(const struct document *d, const struct main_text *m, bool declared,
    size_t scripts)
{
	struct str body = str_sub(d->text, d->body, SIZE_MAX);
	struct str opening = str_sub(body, 0, 120);

	if (body.n < THIN && HITS(body, shells) > 0 && scripts > SHELL)
		return PAGE_EMPTY;
	if (body.n < SHORT &&
	    (HITS(d->title, errors) > 0 ||
		(body.n < THIN && !declared && HITS(opening, errors) > 0)))
		return PAGE_ERROR;
	if (body.n < SHORT && HITS(body, consents) > 0 &&
	    HITS(body, consents) + HITS(body, cookies) >= 3)
		return PAGE_CONSENT;
	if (body.n < SHORT && HITS(d->title, consents) > 0)
		return PAGE_CONSENT;
	if (body.n < THIN && m->password &&
	    (HITS(d->title, logins) > 0 || HITS(body, logins) > 0))
		return PAGE_LOGIN;
	if (body.n < THIN && !declared && HITS(d->title, logins) > 0)
		return PAGE_LOGIN;
	if (is_index(m, declared))
		return PAGE_INDEX;
	return body.n < BARE ? PAGE_EMPTY : PAGE_ARTICLE;
}

double
kind_quality(const struct document *d, const struct main_text *m, bool cut)
{
	double q = 0.5, outside;

	if (d->kind != PAGE_ARTICLE)
		return 0;
	outside =
	    m->sentences == 0 ? 0 : (double)m->outside / (double)m->sentences;
	q += 0.3 * m->agreement - 0.3 * outside;
	q += m->named ? 0.1 : -0.1;
	q += m->own > 1500 ? 0.1 : m->own < 400 ? -0.2 : 0;
	if (cut)
		q -= 0.3;
	return q < 0.05 ? 0.05 : q > 1 ? 1 : q;
}
