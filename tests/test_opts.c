/* The option table: what is parsed and what is said where it cannot be. */
#include "cli/opts.h"
#include "tests/unit.h"

static const struct opt own[] = {
	{ "format", 'f', "FORMAT", "how", "table|json" },
	{ "raw", 0, NULL, "as it is", NULL },
	{ "party", 0, "CODE", "who", NULL },
};
static const struct opt global[] = {
	{ "verbose", 'v', NULL, "more", NULL },
	{ "raw", 0, "WHAT", "hidden by the verb's own", NULL },
};

/* getopt_long() wants words that may be changed, as main() gets them. */
static enum status
parse(struct given *g, struct fault *f, const char *line)
{
	static char text[256], *argv[16];
	int n = 0;

	(void)snprintf(text, sizeof(text), "x %s", line);
	for (char *w = strtok(text, " "); w != NULL; w = strtok(NULL, " "))
		argv[n++] = w;
	argv[n] = NULL;
	return opts_parse(own, 3, global, 2, n, argv, false, g, f);
}

static void
options_and_operands_may_be_mixed(void **state)
{
	struct given g;
	struct fault f = { 0 };

	(void)state;
	assert_int_equal(
	    parse(&g, &f, "a --party JP -vfjson b --party=US --raw -- --c"),
	    ST_OK);
	assert_int_equal(g.n_args, 3);
	assert_string_equal(g.args[0], "a");
	assert_string_equal(g.args[2], "--c");
	assert_string_equal(opts_value(&g, "format"), "json");
	assert_string_equal(opts_value(&g, "party"), "US");
	assert_string_equal(opts_nth(&g, "party", 0), "JP");
	assert_null(opts_nth(&g, "party", 2));
	assert_true(opts_has(&g, "verbose"));
	assert_true(opts_has(&g, "raw"));
}

static void
wrong(const char *word, const char *what)
{
	struct given g;
	struct fault f = { 0 };

	assert_int_equal(parse(&g, &f, word), ST_USAGE);
	if (strstr(f.what, what) == NULL)
		fail_msg("%s: \"%s\" does not say \"%s\"", word, f.what, what);
}

static void
what_is_wrong_is_said_with_the_nearest_name(void **state)
{
	(void)state;
	wrong("--fromat=json", "did you mean --format");
	wrong("--nonsense", "unknown option --nonsense");
	wrong("--format=xml", "table|json");
	wrong("--party", "--party needs CODE");
	wrong("--raw=1", "--raw takes no argument");
	wrong("-z", "unknown option -z");
}

static void
numbers_have_a_range(void **state)
{
	struct given g;
	struct fault f = { 0 };
	uint64_t n;

	(void)state;
	assert_int_equal(parse(&g, &f, "--party 12"), ST_OK);
	assert_int_equal(opts_number(&g, "party", 12, 0, &n, &f), ST_OK);
	assert_int_equal(n, 12);
	assert_int_equal(opts_number(&g, "party", 11, 0, &n, &f), ST_USAGE);
	assert_int_equal(opts_number(&g, "format", 11, 7, &n, &f), ST_OK);
	assert_int_equal(n, 7);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(options_and_operands_may_be_mixed),
		cmocka_unit_test(what_is_wrong_is_said_with_the_nearest_name),
		cmocka_unit_test(numbers_have_a_range),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
