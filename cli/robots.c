/*
 * pactwatch robots: asks one robots.txt about one address.  Reads the file it
 * is given and never the net.
 */
#include "fetch/robots.h"

#include "base/file.h"

#include "cli/cli.h"

/* Bytes read of the file; what lies past ROBOTS_MAX has no say anyway. */
#define FILE_MAX ((size_t)16 << 20)

static enum status
robots_ask(struct cli *cli, const char *file, const char *agent,
    const char *url, struct robots *robots, bool *allowed, struct fault *fault)
{
	struct str text;
	enum status st = file_read(cli->arena, file, FILE_MAX, &text, fault);

	if (st == ST_OK)
		st = robots_read(cli->arena, text, str_of(agent), robots);
	if (st == ST_OK)
		st = robots_allows(robots, str_of(url), allowed);
	if (st == ST_LIMIT && fault->what[0] == '\0')
		fault_set(fault, "the address is longer than any we ask for");
	return st;
}

static int
run(struct cli *cli, const struct given *given)
{
	struct fault fault = { 0 };
	struct robots robots;
	bool allowed = false;
	enum status st;

	if (given->n_args != 3)
		return cli_usage(cli, "robots needs FILE, AGENT and URL");
	st = robots_ask(cli, given->args[0], given->args[1], given->args[2],
	    &robots, &allowed, &fault);
	if (st != ST_OK)
		return cli_fail(cli, given->args[0], st, &fault);
	if (robots.delay_s >= 0)
		cli_printf(cli, "crawl-delay: %g\n", robots.delay_s);
	return allowed ? 0 : 1;
}

const struct verb verb_robots = {
	.name = "robots",
	.brief = "ask a robots.txt whether an address may be read",
	.usage = "FILE AGENT URL",
	.examples = "pactwatch robots robots.txt pactwatch "
		    "https://example.org/feed\n",
	.about =
	    "Exit status 0: allowed, 1: disallowed.  FILE \"-\" is standard "
	    "input.  A line \"crawl-delay: SECONDS\" follows where one "
	    "applies to AGENT.\n",
	.run = run,
};
