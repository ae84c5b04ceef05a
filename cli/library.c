/*
 * Versions of the libraries beside us, one row a library.  Asks each for its
 * version and nothing else: their work is done behind the doors of the rooms.
 */
#include "cli/library.h"

#include <jansson.h>
#include <libpsl.h>
#include <openssl/crypto.h>
#include <openssl/opensslv.h>
#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#include <curl/curl.h>
#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#define PCRE2_CODE_UNIT_WIDTH 16
#include <utf8proc.h>

#include <pcre2.h>
#include <sqlite3.h>

#include "base/buf.h"

#define TEXT(x)  TEXT_(x)
#define TEXT_(x) #x

struct version {
	unsigned major, minor, patch;
};

/* The first two or three numbers that stand in "s". */
static struct version
read_version(const char *s)
{
	unsigned long part[3] = { 0, 0, 0 };
	char *end;

	while (*s != '\0' && (*s < '0' || *s > '9'))
		s++;
	for (size_t i = 0; i < 3 && *s >= '0' && *s <= '9'; i++) {
		part[i] = strtoul(s, &end, 10);
		s = *end == '.' ? end + 1 : end;
		if (*end != '.')
			break;
	}
	/* libxml2 writes 20914 for 2.9.14. */
	if (part[0] > 9999) {
		part[2] = part[0] % 100;
		part[1] = part[0] / 100 % 100;
		part[0] = part[0] / 10000;
	}
	return (struct version){ (unsigned)part[0], (unsigned)part[1],
		(unsigned)part[2] };
}

static const char *
run_curl(void)
{
	return curl_version_info(CURLVERSION_NOW)->version;
}

static const char *
run_xml(void)
{
	return xmlParserVersion;
}

static const char *
run_pcre2(void)
{
	static _Thread_local char text[64];

	if (pcre2_config(PCRE2_CONFIG_VERSION, NULL) * 2 > (int)sizeof(text))
		return "";
	/* 16-bit code units: the version is ASCII, so every second byte. */
	PCRE2_UCHAR16 wide[64];
	int n = pcre2_config(PCRE2_CONFIG_VERSION, wide);

	if (n < 0)
		return "";
	for (int i = 0; i < n && i < 63; i++) {
		text[i] = (char)wide[i];
		text[i + 1] = '\0';
	}
	return text;
}

static const char *
run_ssl(void)
{
	return OpenSSL_version(OPENSSL_FULL_VERSION_STRING);
}

static const char *
run_psl(void)
{
	return psl_get_version();
}

static const struct library {
	const char *name;
	const char *built;
	const char *(*run)(void);
} libraries[] = {
	{ "libcurl", LIBCURL_VERSION, run_curl },
	{ "libxml2", LIBXML_DOTTED_VERSION, run_xml },
	{ "pcre2", TEXT(PCRE2_MAJOR) "." TEXT(PCRE2_MINOR), run_pcre2 },
	{ "sqlite", SQLITE_VERSION, sqlite3_libversion },
	{ "libcrypto", OPENSSL_FULL_VERSION_STR, run_ssl },
	{ "jansson", JANSSON_VERSION, jansson_version_str },
	{ "utf8proc",
	    TEXT(UTF8PROC_VERSION_MAJOR) "." TEXT(
		UTF8PROC_VERSION_MINOR) "." TEXT(UTF8PROC_VERSION_PATCH),
	    utf8proc_version },
	{ "libpsl", PSL_VERSION, run_psl },
	{ "zlib", ZLIB_VERSION, zlibVersion },
};
#define N_LIBRARIES (sizeof(libraries) / sizeof(libraries[0]))

static bool
is_older(struct version a, struct version b)
{
	if (a.major != b.major)
		return a.major < b.major;
	if (a.minor != b.minor)
		return a.minor < b.minor;
	return a.patch < b.patch;
}

enum status
library_check(struct fault *f)
{
	for (size_t i = 0; i < N_LIBRARIES; i++) {
		const struct library *l = &libraries[i];
		const char *text = l->run();
		struct version run = read_version(text),
			       built = read_version(l->built);

		if (run.major == built.major && !is_older(run, built))
			continue;
		fault_set(f,
		    "%s: version %s was found, %s or newer of the same major "
		    "version is needed; install it or build pactwatch anew",
		    l->name, text, l->built);
		return ST_CONFIG;
	}
	return ST_OK;
}

struct str
library_list(struct arena *a)
{
	struct buf b = buf_new(4096);
	struct str s;

	for (size_t i = 0; i < N_LIBRARIES; i++) {
		struct version v = read_version(libraries[i].run());

		buf_printf(&b, "%s %u.%u.%u\n", libraries[i].name, v.major,
		    v.minor, v.patch);
	}
	s = str_keep(a, buf_view(&b));
	buf_free(&b);
	return s;
}
