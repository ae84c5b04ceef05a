/*
 * Cues are named by their ids, "neg.*" all that begin so: a cue that is added
 * later is not kept out of an act by a list that nobody looked at again.
 */
#include "patterns/keep.h"

#include "patterns/slip.h"

static bool
names(struct str name, struct str cue)
{
	if (str_ends(name, STR("*")))
		return str_starts(cue, str_sub(name, 0, name.n - 1));
	return str_eq(name, cue);
}

static bool
cue_known(const struct set *s, struct str name, struct str *nearest)
{
	struct nearest near = nearest_to(name, 3);

	for (size_t i = 0; i < s->cues_n; i++) {
		if (names(name, s->cues[i].id))
			return true;
		(void)nearest_try(&near, s->cues[i].id);
	}
	*nearest = near.best;
	return false;
}

static struct str
nearest_type(struct str word)
{
	struct nearest near = nearest_to(word, 5);

	for (int i = 0; i < EVENT_TYPES; i++)
		(void)nearest_try(
		    &near, str_of(event_type_word((enum event_type)i)));
	return near.best;
}

/* "commitment", "program_rule.proposed". */
static enum status
type_read(struct str text, struct keep_type *out, const struct slip *slip)
{
	struct str phase = text, name = str_cut(&phase, '.');

	if (!event_type_of(name, &out->type))
		return slip_tell(
		    slip, "unknown event type", name, nearest_type(name));
	out->phase = PH_NONE;
	if (phase.n > 0 && (!phase_of(phase, &out->phase) ||
			       !event_type_has_phase(out->type, out->phase)))
		return slip_tell(slip, "the type has no phase", phase, NOTHING);
	return ST_OK;
}

enum status
keep_read(const struct set *s, struct str text, struct keep *out,
    struct str *expr, const char **why, struct str *at, struct str *nearest)
{
	static const char form[] = "keep is CUE ... : TYPE ... [: EXPR]";
	struct slip slip = { why, at, nearest };
	struct str rest = text, cues = str_trim(str_cut(&rest, ':'));
	struct str types = str_trim(str_cut(&rest, ':')), near = NOTHING;
	struct keep k = { .cues_n = 0 };

	if (cues.n == 0 || types.n == 0)
		return slip_tell(&slip, form, text, NOTHING);
	while (cues.n > 0) {
		struct str name = str_cut(&cues, ' ');

		cues = str_trim(cues);
		if (k.cues_n == KEEP_CUES)
			return slip_tell(
			    &slip, "too many cues in one line", name, NOTHING);
		if (!cue_known(s, name, &near))
			return slip_tell(&slip, "unknown cue", name, near);
		k.cues[k.cues_n++] = name;
	}
	while (types.n > 0) {
		struct str name = str_cut(&types, ' ');
		enum status st;

		types = str_trim(types);
		if (k.types_n == KEEP_TYPES)
			return slip_tell(
			    &slip, "too many types in one line", name, NOTHING);
		st = type_read(name, &k.types[k.types_n++], &slip);
		if (st != ST_OK)
			return st;
	}
	*expr = str_trim(rest);
	*out = k;
	return ST_OK;
}

bool
keep_holds(const struct keep *k, struct str cue, enum event_type type,
    enum phase phase)
{
	bool named = false;

	for (size_t i = 0; i < k->cues_n && !named; i++)
		named = names(k->cues[i], cue);
	for (size_t i = 0; i < k->types_n && named; i++)
		if (k->types[i].type == type && (k->types[i].phase == PH_NONE ||
						    k->types[i].phase == phase))
			return true;
	return false;
}
