/*
 * A library that gives itself out as an old one, for LD_PRELOAD: each build
 * of this file (OLD_NAME) answers one version question wrongly.  It does none
 * of the library's work.
 */
#if defined(OLD_libcurl)
#include <curl/curl.h>

curl_version_info_data *
curl_version_info(CURLversion age)
{
	static curl_version_info_data old = { .version = "6.5" };

	(void)age;
	return &old;
}

#elif defined(OLD_libxml2)
#include <libxml/xmlversion.h>

const char *const xmlParserVersion = "10819";

#elif defined(OLD_pcre2)
#include <string.h>
#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

int
pcre2_config_16(uint32_t what, void *where)
{
	static const PCRE2_UCHAR16 old[] = { '9', '.', '1', 0 };

	(void)what;
	if (where != NULL)
		memcpy(where, old, sizeof(old));
	return 4;
}

#elif defined(OLD_sqlite)
#include <sqlite3.h>

const char *
sqlite3_libversion(void)
{
	return "2.8.17";
}

#elif defined(OLD_libcrypto)
#include <openssl/crypto.h>

const char *
OpenSSL_version(int what)
{
	(void)what;
	return "1.0.2";
}

#elif defined(OLD_jansson)
#include <jansson.h>

const char *
jansson_version_str(void)
{
	return "1.3";
}

#elif defined(OLD_utf8proc)
#include <utf8proc.h>

const char *
utf8proc_version(void)
{
	return "1.1";
}

#elif defined(OLD_libpsl)
#include <libpsl.h>

const char *
psl_get_version(void)
{
	return "0.1.0";
}

#elif defined(OLD_zlib)
#include <zlib.h>

const char *
zlibVersion(void)
{
	return "0.95";
}
#endif
