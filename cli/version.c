/* What is running: the program's version and its libraries'. */
#include "cli/cli.h"
#include "cli/library.h"

static int
run_version(struct cli *cli, const struct given *g)
{
	(void)g;
	(void)cli_printf(cli, "pactwatch %s\n", PACTWATCH_VERSION);
	(void)cli_write(cli, library_list(cli->arena));
	return 0;
}

const struct verb verb_version = {
	.name = "version",
	.alone = true,
	.brief = "versions of the program and its libraries",
	.usage = "",
	.examples = "pactwatch version\n",
	.run = run_version,
};
