/*
 * A11: real TLS with an authority that openssl(1) makes for this run alone.
 */
#include <openssl/ssl.h>
#include <stdlib.h>
#include <unistd.h>

#include "fetch/fetch.h"
#include "tests/site/rude.h"
#include "tests/unit.h"

static char dir[] = "/tmp/pactwatch-tls-XXXXXX";
static char ca[64];

/* One certificate each: NAME, signed by whom, for which address, how long. */
static const char make[] =
    "cd \"$1\" && exec >log 2>&1 && set -e\n"
    "key() { openssl genrsa -out $1.key 2048; }\n"
    "sign() { openssl req -new -key $1.key -subj /CN=$1 -out $1.csr\n"
    "  printf 'subjectAltName=IP:%s\\n' $2 >$1.ext\n"
    "  openssl x509 -req -in $1.csr -CA ca.pem -CAkey ca.key "
    "-CAcreateserial -days $3 -$4 -extfile $1.ext -out $1.pem; }\n"
    "key ca; openssl req -x509 -new -key ca.key -subj /CN=throwaway "
    "-days 2 -out ca.pem\n"
    "key good; sign good 127.0.0.1 2 sha256\n"
    "key wrong; sign wrong 127.9.9.9 2 sha256\n"
    "key old; openssl req -new -key old.key -subj /CN=old -out old.csr\n"
    "printf 'subjectAltName=IP:127.0.0.1\\n' >old.ext\n"
    "mkdir db; : >db/index; echo 01 >db/serial\n"
    "printf '[ca]\\ndefault_ca=d\\n[d]\\ndatabase=db/index\\nserial=db/serial"
    "\\nnew_certs_dir=db\\ndefault_md=sha256\\npolicy=p\\n[p]\\n"
    "commonName=supplied\\n' >ca.cnf\n"
    "openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key "
    "-in old.csr -out old.pem -extfile old.ext "
    "-startdate 20200101000000Z -enddate 20210101000000Z -notext\n"
    "key weak; sign weak 127.0.0.1 2 sha1\n"
    "key self; openssl req -x509 -new -key self.key -subj /CN=self "
    "-addext subjectAltName=IP:127.0.0.1 -days 2 -out self.pem\n";

static int
make_authority(void **state)
{
	char command[4096];

	(void)state;
	if (mkdtemp(dir) == NULL || setenv("D", dir, 1) != 0 ||
	    setenv("MAKE", make, 1) != 0)
		return 1;
	(void)snprintf(command, sizeof(command), "sh -c \"$MAKE\" sh \"$D\"");
	(void)snprintf(ca, sizeof(ca), "%s/ca.pem", dir);
	return system(command);
}

static int
remove_authority(void **state)
{
	(void)state;
	return system("rm -rf \"$D\"");
}

static void
serve(struct rude_conn *c, void *ctx)
{
	const char *cut = ctx;

	if (strcmp(c->path, "/robots.txt") == 0) {
		rude_ok(c, "", "");
		return;
	}
	if (cut == NULL) {
		rude_ok(c, "", "sealed");
		return;
	}
	rude_puts(c, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf");
	SSL_set_quiet_shutdown(c->tls, 1);
	rude_reset(c); /* no close_notify */
}

struct answer {
	enum outcome outcome;
	char why[256], body[64];
	bool offered_h2;
};

static void
take(void *ctx, size_t i, const struct fetched *got, bool asked)
{
	struct answer *a = ctx;

	(void)i;
	(void)asked;
	a->outcome = got->outcome;
	(void)snprintf(a->why, sizeof(a->why), "%.*s", STR_ARG(got->why));
	(void)snprintf(a->body, sizeof(a->body), "%.*s", STR_ARG(got->body));
}

static struct answer
ask(const char *name, bool insecure, int tls_max, const char *cut)
{
	char cert[128], key[128], url[64];
	struct fetch_limits limits = fetch_limits_usual();
	struct fetch_config config = { .limits = &limits, .ca_file = ca };
	struct arena *arena = arena_new((size_t)8 << 20);
	struct fetcher *f = NULL;
	struct answer a = { 0 };
	struct fault fault = { 0 };
	struct feed feed = {
		.enabled = true, .allow_private = true, .insecure = insecure
	};
	struct fetch_ask one = { .feed = &feed };
	struct rude *site;

	(void)snprintf(cert, sizeof(cert), "%s/%s.pem", dir, name);
	(void)snprintf(key, sizeof(key), "%s/%s.key", dir, name);
	site = rude_open(serve, (void *)(uintptr_t)cut, cert, key, tls_max);
	assert_non_null(site);
	(void)snprintf(
	    url, sizeof(url), "https://127.0.0.1:%d/", rude_port(site));
	feed.url = str_of(url);
	limits.gap_ms = 1;
	limits.total_ms = 5000;
	assert_int_equal(fetch_new(&f, &config, &fault), ST_OK);
	assert_int_equal(
	    fetch_pass(f, arena, &one, 1, 1767225600, take, &a, &fault), ST_OK);
	if (a.outcome != OUT_NEW) /* and nothing was asked in the clear */
		assert_true(cut != NULL || rude_count(site, "GET ") == 0);
	a.offered_h2 = rude_offered_h2(site);
	fetch_free(f);
	rude_close(site);
	arena_free(arena);
	return a;
}

static void
a_certificate_of_the_authority_is_believed(void **state)
{
	struct answer a = ask("good", false, 0, NULL);

	(void)state;
	assert_string_equal(a.why, "");
	assert_int_equal(a.outcome, OUT_NEW);
	assert_string_equal(a.body, "sealed");
	assert_true(a.offered_h2); /* and read without, where it is not taken */
}

static void
refused(const char *name, int tls_max, const char *part)
{
	struct answer a = ask(name, false, tls_max, NULL);

	assert_int_equal(a.outcome, OUT_FAILED);
	if (strstr(a.why, part) == NULL)
		fail_msg("told \"%s\", not \"%s\"", a.why, part);
}

static void
a11_an_expired_certificate_is_refused(void **state)
{
	(void)state;
	refused("old", 0, "expired");
}

static void
a11_a_self_signed_certificate_is_refused(void **state)
{
	(void)state;
	refused("self", 0, "self-signed");
}

static void
a11_a_certificate_of_another_host_is_refused(void **state)
{
	(void)state;
	refused("wrong", 0, "certificate");
}

static void
a11_a_sha1_signature_is_refused(void **state)
{
	(void)state;
	refused("weak", 0, "certificate");
}

static void
a11_tls_1_0_is_refused(void **state)
{
	(void)state;
	refused("good", TLS1_VERSION, "TLS");
}

static void
a11_a_truncated_stream_is_no_body(void **state)
{
	struct answer a = ask("good", false, 0, "cut");

	(void)state;
	assert_int_equal(a.outcome, OUT_FAILED);
	assert_string_equal(a.body, "");
}

static void
a11_only_an_insecure_source_is_read_all_the_same(void **state)
{
	struct answer a = ask("self", true, 0, NULL);

	(void)state;
	assert_int_equal(a.outcome, OUT_NEW);
	assert_string_equal(a.body, "sealed");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_certificate_of_the_authority_is_believed),
		cmocka_unit_test(a11_an_expired_certificate_is_refused),
		cmocka_unit_test(a11_a_self_signed_certificate_is_refused),
		cmocka_unit_test(a11_a_certificate_of_another_host_is_refused),
		cmocka_unit_test(a11_a_sha1_signature_is_refused),
		cmocka_unit_test(a11_tls_1_0_is_refused),
		cmocka_unit_test(a11_a_truncated_stream_is_no_body),
		cmocka_unit_test(
		    a11_only_an_insecure_source_is_read_all_the_same),
	};

	return cmocka_run_group_tests(tests, make_authority, remove_authority);
}
