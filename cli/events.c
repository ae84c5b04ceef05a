/*
 * pactwatch events: what happened, and a person's word that it did not.
 */
#include <string.h>

#include "cli/list.h"
#include "store/decide.h"

static enum status
reject(struct cli *cli, const struct given *g, struct store *s, int64_t id,
    struct fault *fault)
{
	return store_reject_event(s, id, str_of(list_by(g)), cli->now, fault);
}

static int
patterns(struct cli *cli, const struct given *g)
{
	struct store_filter all = { 0 };
	struct store *s = NULL;
	int code = list_open(cli, STORE_READ, &s);

	if (code == 0)
		code = list_print(cli, g, s, VIEW_PATTERNS, &all);
	store_close(s);
	return code;
}

static int
run(struct cli *cli, const struct given *g)
{
	const char *sub = g->n_args > 0 ? g->args[0] : "";

	if (strcmp(sub, "reject") == 0)
		return list_decide(
		    cli, g, 'E', "which event? such as E45", reject);
	if (strcmp(sub, "precision") == 0)
		return patterns(cli, g);
	return list_view(cli, g, VIEW_EVENTS);
}

static const struct opt options[] = { OPT_FILTERS,
	{ "as-of", 0, "DAY", "as it was known at the end of this day", NULL },
	{ "by", 0, "NAME", "who rejects (default: the login name)", NULL },
	OPT_FORMAT };

extern const struct verb verb_events;
const struct verb verb_events = {
	.name = "events",
	.brief = "what happened, newest first",
	.usage = "[filters] [--as-of DAY] [--format FORMAT]\n"
		 "reject ID... [--by NAME]\nprecision [--format FORMAT]",
	.examples = "pactwatch events --party JP --mineral lithium --limit 20\n"
		    "pactwatch events reject E45 --by ada\n",
	.about = "A rejected event leaves all lists, its agreement or measure "
		 "stands where it\nwould without it, and its pattern is "
		 "trusted less in what it proposes:\n\"precision\" shows how "
		 "often each pattern was judged wrong.\n",
	.subs = "reject|precision",
	VERB_OPTIONS(options),
	.run = run,
};
