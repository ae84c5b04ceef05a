/*
 * Lists, and two ways to look into them.  An entry with "+" wants both of its
 * halves.  All are lower case; letters past ASCII are compared as they are.
 */
#include "page/walls.h"

#define COUNT(a)    (sizeof(a) / sizeof((a)[0]))
#define PART_MAX    ((size_t)60) /* bytes of a wall's title */
#define PART_WORDS  5
#define ENDS_WORDS  4 /* of a title that begins or ends with a wall's words */
#define NO_ASCII(c) ((unsigned char)(c) >= 0x80)

/* A part of a title that is this and nothing else. */
static const char *const error_wholes[] = { "error", "oops", "gone", "sorry",
	"blocked", "whoops", "fehler", "hoppla", "ups", "erreur", "oups",
	"erro", "errore", "エラー", "错误", "出错了", "kesalahan", "uh oh",
	"forbidden", "ошибка", "maintenance", "wartungsarbeiten", "not found",
	"nicht gefunden", "introuvable", "no encontrado", "no encontrada",
	"não encontrado", "não encontrada", "non trovato", "non trovata",
	"tidak ditemukan", "找不到", "未找到", "ein fehler ist aufgetreten",
	"ops", "出错啦", "nope" };

/* Within a short part of a title. */
static const char *const error_titles[] = { "404", "403 ", "error 5", "error 4",
	"500 ", "502 bad", "503 ", "page+not found", "page no longer",
	"page+gone", "page unavailable", "isn't available", "isn’t available",
	"can't be found", "cannot be found", "no longer available",
	"access denied", "access+has been denied", "just a moment",
	"one more step", "ddos protection", "request unsuccessful",
	"attention required", "service unavailable", "server error",
	"bad gateway", "gateway time", "under maintenance", "site maintenance",
	"down for maintenance", "are you a robot", "are you human",
	"not a robot", "security check", "verify you are", "captcha",
	"request blocked", "request rejected", "too many requests",
	"pardon our interruption", "site unavailable", "not available in your",
	"unavailable for legal reasons", "seite+nicht gefunden",
	"seite existiert", "nicht verfügbar", "zugriff verweigert",
	"page introuvable", "contenu introuvable", "page non trouvée",
	"accès refusé", "accès interdit", "página+no encontrad",
	"página no existe", "acceso denegado", "no disponible",
	"pagina+non trovata", "pagina non esiste", "página+não encontrad",
	"página não existe", "acesso negado", "pagina+niet gevonden",
	"nie znaleziono strony", "страница+не найдена", "页+找不到",
	"頁+找不到", "页+未找到", "页+不存在", "頁+不存在", "見つかりません",
	"存在しません", "アクセスできません", "찾을 수 없",
	"halaman+tidak ditemukan", "akses ditolak" };

/* The page speaks of itself. */
static const char *const error_texts[] = { "page you were looking for",
	"page you are looking for", "page you're looking for",
	"page you’re looking for", "page you requested",
	"page you have requested", "page that you asked for",
	"page that you are looking", "requested page+not", "requested url",
	"requested resource", "can't find the page", "can’t find the page",
	"couldn't find the page", "couldn’t find the page",
	"cannot find the page", "not find the page", "page+could not be found",
	"page cannot be found", "page can't be found", "page can’t be found",
	"page does not exist", "page doesn't exist", "page doesn’t exist",
	"page not found", "something went wrong", "an error occurred",
	"an error has occurred", "permission to access",
	"you have been blocked", "checking your brow",
	"made us think you were a bot", "you are not a robot",
	"you are a human", "enable cookies and reload",
	"not available in your country", "not available in your region",
	"content is no longer available", "down for maintenance",
	"undergoing maintenance", "sent too many requests",
	"too many requests+try again", "seite+nicht gefunden",
	"seite existiert", "seite+nicht mehr", "angeforderte seite",
	"diesen inhalt+nicht verfügbar", "page que vous cherchez",
	"page que vous avez demandée", "page demandée", "page n’existe",
	"page n'existe", "une erreur est survenue", "une erreur s’est produite",
	"página que busca", "página que buscas", "página solicitada",
	"encontrar esta página", "la página no existe", "ha ocurrido un error",
	"ha habido un error", "página que procura", "página que você",
	"página solicitada", "esta página não existe", "ocorreu um erro",
	"pagina che cerchi", "pagina che stai cercando", "pagina richiesta",
	"si è verificato un errore", "pagina+niet gevonden", "お探しのページ",
	"指定されたページ", "ご指定のページ", "ページ+見つかりません",
	"ページ+存在しません", "エラーが発生しました", "您访问的页面",
	"您要访问的页面", "您查找的页面", "页面不存在", "页面+不存在",
	"页面+找不到", "请求的页面", "您找的页面", "頁面不存在",
	"페이지를 찾을 수 없", "요청하신 페이지", "halaman yang anda cari",
	"halaman+tidak ditemukan", "terjadi kesalahan", "you will be connected",
	"you will be redirected", "not redirected" };

/* To the reader. */
static const char *const to_you[] = { " you ", " your ", "you ", "please ",
	"sorry", "let us take", "bitte ", " sie ", "leider ", "désolé",
	" vous ", "vous ", "votre ", "veuillez ", "lo sentimos", "parece que",
	"por favor", " usted ", "desculpe", "você ", "infelizmente",
	"não encontramos", "spiacenti", "ci dispiace", "helaas ",
	"przepraszamy", "извините", "ください", "申し訳", "終了しました",
	"お探し", "您", "抱歉", "죄송", "maaf", " anda ", " kamu ",
	"silakan " };

/* Of itself. */
static const char *const of_itself[] = { " page", "page ", " link ",
	" this site", " the site ", " website", "server ", "request ",
	"browser", "captcha", "javascript", "seite ", "inhalt ", " lien ",
	"página", "enlace", "pagina ", "strona ", "strony ", "страница",
	"ページ", "この記事", "サイト", "サーバ", "页", "頁", "所访问",
	"浏览器", "网站", "服务器", "페이지", "halaman", "tautan ",
	"peramban" };

static const char *const consent_titles[] = { "before you continue",
	"we value your privacy", "your privacy", "privacy settings",
	"cookie settings", "privacy choices", "privacy preference",
	"cookie preferences", "uses cookies", "use of cookies",
	"we use cookies", "cookies on this", "datenschutzeinstellungen",
	"ihre zustimmung", "ihre privatsphäre", "cookie-einstellungen",
	"vie privée", "gérer les cookies", "tu privacidad", "su privacidad",
	"configuración de cookies", "tua privacy", "sua privacidade",
	"プライバシーの設定", "クッキー", "您的隐私", "隐私设置",
	"privasi anda" };

static const char *const consent_texts[] = { "our partners", "we and our",
	"manage preferences", "manage your choices", "manage choices",
	"accept all", "reject all", "allow all", "agree to all",
	"you consent to", "your consent", "cookies you allow",
	"allow us to use", "we use cookies", "uses cookies",
	"we value your privacy", "privacy settings", "cookie settings",
	"privacy choices", "alle akzeptieren", "akzeptieren und weiter",
	"zustimmen und", "ihre einwilligung", "ihrer einwilligung",
	"ihre zustimmung", "mit werbung und tracking", "unsere partner",
	"datenschutzeinstellungen", "alle cookies", "tout accepter",
	"accepter et", "nos partenaires", "votre consentement",
	"continuer sans accepter", "aceptar todo", "aceptar y",
	"nuestros socios", "el consentimiento", "su consentimiento",
	"tu consentimiento", "configuración de cookies", "rechazar",
	"utilizamos cookies", "accetta tutti", "accetta e", "nostri partner",
	"il consenso", "tuo consenso", "aceitar tudo", "aceitar todos",
	"nossos parceiros", "seu consentimento", "recusar", "usamos cookies",
	"alles accepteren", "accepteer", "akceptuj", "souhlasím", "すべて同意",
	"同意する", "使用に同意", "同意したこと", "全部接受", "接受所有",
	"接受全部", "您同意", "合作伙伴", "我们重视您的隐私", "terima semua",
	"mitra kami", "menyetujui", "kami menggunakan cookie", "동의합니다",
	"使用について", "に同意", "同意するか", "同意使用" };

static const char *const cookies[] = { "cookie", "consent", "privacy",
	"datenschutz", "tracking", "partner", "données personnelles",
	"personenbezogene", "personal data", "datos personales",
	"dados pessoais", "dati personali", "privacidad", "clicking agree",
	"クッキー", "个人数据", "隐私", "data pribadi", "privasi", "设备",
	"個人データ", "パートナー" };

static const char *const login_titles[] = { "log in", "login", "sign in",
	"sign-in", "log on", "subscribe to read", "subscribe to continue",
	"members only", "subscribers only", "anmelden", "einloggen",
	"anmeldung", "connexion", "se connecter", "identifiez-vous",
	"iniciar sesión", "inicia sesión", "accedi", "entrar", "iniciar sessão",
	"fazer login", "inloggen", "logga in", "zaloguj", "войти", "登录",
	"登錄", "登入", "ログイン", "로그인", "masuk" };

static const char *const login_texts[] = { "forgot password",
	"forgot your password", "forgotten your password", "lost your password",
	"must be logged in", "must be signed in", "need to log in",
	"need to sign in", "log in to ", "sign in to ", "login to continue",
	"log in", "sign in", "create an account", "already a subscriber",
	"for subscribers only", "your password", "passwort vergessen",
	"melden sie sich an", "anmelden", "einloggen", "ihr passwort",
	"mot de passe", "identifiez-vous", "connectez-vous", "déjà abonné",
	"contraseña", "iniciar sesión", "inicie sesión", "inicia sesión",
	"palavra-passe", "senha", "faça login", "inicie sessão", "accedi",
	"parola d'ordine", "inloggen", "wachtwoord", "logga in", "zaloguj",
	"hasło", "пароль", "войти", "密码", "密碼", "登录", "登錄", "登入",
	"パスワード", "ログイン", "비밀번호", "로그인", "kata sandi",
	"silakan masuk", "remember me", "password", "passwort",
	"benutzername" };

struct list {
	const char *const *v;
	size_t n;
};

static const struct wall_words {
	struct list titles, texts;
	bool edges; /* titles begin or end with the words */
} walls[] = {
	[WALL_ERROR] = { { error_titles, COUNT(error_titles) },
	    { error_texts, COUNT(error_texts) }, false },
	[WALL_CONSENT] = { { consent_titles, COUNT(consent_titles) },
	    { consent_texts, COUNT(consent_texts) }, false },
	[WALL_LOGIN] = { { login_titles, COUNT(login_titles) },
	    { login_texts, COUNT(login_texts) }, true },
};

static bool
within(struct str s, const char *entry)
{
	struct str rest = str_of(entry), one = str_cut(&rest, '+');

	return str_find_nocase(s, one, 0) != SIZE_MAX &&
	       (rest.n == 0 || str_find_nocase(s, rest, 0) != SIZE_MAX);
}

static size_t
count(struct str s, struct list l)
{
	size_t sum = 0;

	for (size_t i = 0; i < l.n; i++)
		sum += within(s, l.v[i]);
	return sum;
}

static size_t
words_in(struct str s)
{
	size_t n = 0;

	while ((s = str_trim(s)).n > 0) {
		(void)str_cut(&s, ' ');
		n++;
	}
	return n;
}

/* "Error", "Error!", "Error 17": the word and no other. */
static bool
is_whole(struct str part, struct str word)
{
	struct str rest;

	if (!str_starts_nocase(part, word))
		return false;
	rest = str_sub(part, word.n, SIZE_MAX);
	for (size_t i = 0; i < rest.n; i++)
		if ((rest.p[i] | 32) >= 'a' || NO_ASCII(rest.p[i]))
			return false;
	return true;
}

static bool
part_is(enum wall wall, struct str part)
{
	struct list l = walls[wall].titles;
	size_t words = words_in(part);

	for (size_t i = 0; wall == WALL_ERROR && i < COUNT(error_wholes); i++)
		if (is_whole(part, str_of(error_wholes[i])))
			return true;
	if (part.n > PART_MAX || words > PART_WORDS)
		return false;
	if (!walls[wall].edges)
		return count(part, l) > 0;
	for (size_t i = 0; i < l.n && words <= ENDS_WORDS; i++) {
		struct str w = str_of(l.v[i]);
		size_t n = part.n < w.n ? 0 : part.n - w.n;

		if (str_starts_nocase(part, w) ||
		    str_eq_nocase(str_sub(part, n, SIZE_MAX), w))
			return true;
	}
	return false;
}

bool
wall_titled(enum wall wall, struct str title)
{
	static const char *const marks[] = { " | ", " - ", " – ", " — ", " · ",
		" :: ", " » " };

	while (title.n > 0) {
		size_t end = title.n, mark = 0;

		for (size_t i = 0; i < COUNT(marks); i++) {
			size_t at = str_find(title, str_of(marks[i]), 0);

			if (at < end) {
				end = at;
				mark = str_of(marks[i]).n;
			}
		}
		if (part_is(wall, str_trim(str_sub(title, 0, end))))
			return true;
		title = str_sub(title, end + mark, SIZE_MAX);
	}
	return false;
}

size_t
wall_says(enum wall wall, struct str text)
{
	return count(text, walls[wall].texts);
}

bool
wall_speaks(struct str text)
{
	return count(text, (struct list){ to_you, COUNT(to_you) }) > 0 &&
	       count(text, (struct list){ of_itself, COUNT(of_itself) }) > 0;
}

size_t
wall_cookies(struct str text)
{
	return count(text, (struct list){ cookies, COUNT(cookies) });
}
