/*
 * Reads declarations of style attributes, a handful of properties only.
 */
#include "page/hidden.h"

#define FAR_AWAY 999 /* pixels: no screen shows what is so far to the left */

/* The value of a property in a style, without white space around it: the last
 * one counts. */
static struct str
property(struct str style, const char *name)
{
	struct str last = STR("");

	while (style.n > 0) {
		struct str value = str_cut(&style, ';');
		struct str key = str_trim(str_cut(&value, ':'));

		if (str_eq_nocase(key, str_of(name)))
			last = str_trim(value);
	}
	return last;
}

static bool
opens(struct str s, const char *word)
{
	return str_starts_nocase(s, str_of(word));
}

/* 0, 0px, 0.0em, but not 0.5em. */
static bool
is_nothing(struct str v)
{
	size_t i = 0;

	while (i < v.n && (v.p[i] == '0' || v.p[i] == '.'))
		i++;
	return i > 0 && (i == v.n || v.p[i] < '0' || v.p[i] > '9');
}

/* -9999px and the like, or minus a hundred em or more. */
static bool
is_far(struct str v)
{
	size_t n = 0, digits = 0;

	if (v.n == 0 || v.p[0] != '-')
		return false;
	for (size_t i = 1; i < v.n && v.p[i] >= '0' && v.p[i] <= '9'; i++) {
		n = n > FAR_AWAY ? n : n * 10 + (size_t)(v.p[i] - '0');
		digits = i;
	}
	v = str_sub(v, digits + 1, SIZE_MAX);
	return n >= FAR_AWAY ||
	       (n >= 100 && (opens(v, "em") || opens(v, "rem")));
}

/* A colour in one spelling: white is #fff, red is still red. */
static struct str
colour(struct str v)
{
	static const struct {
		const char *from, *to;
	} same[] = { { "#ffffff", "#fff" }, { "white", "#fff" },
		{ "rgb(255,255,255)", "#fff" },
		{ "rgb(255, 255, 255)", "#fff" },
		{ "rgba(255,255,255,1)", "#fff" }, { "#000000", "#000" },
		{ "black", "#000" }, { "rgb(0,0,0)", "#000" },
		{ "rgb(0, 0, 0)", "#000" } };

	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		if (opens(v, same[i].from))
			return str_of(same[i].to);
	return str_sub(v, 0, str_find(v, STR(" !"), 0));
}

/* A number for a colour; never one of the two that say more. */
static uint16_t
number_of(struct str v)
{
	uint32_t h = 2166136261U;

	v = colour(v);
	for (size_t i = 0; i < v.n; i++) {
		unsigned char c = (unsigned char)v.p[i];

		h = (h ^ (c >= 'A' && c <= 'Z' ? c + 32U : c)) * 16777619U;
	}
	h = (h ^ h >> 16) & 0xffff;
	return (uint16_t)(h <= SHADE_NONE ? SHADE_NONE + 1 : h);
}

static uint16_t
ink_of(struct str v, uint16_t above)
{
	if (v.n == 0 || opens(v, "inherit"))
		return above;
	return opens(v, "transparent") ? SHADE_NONE : number_of(v);
}

struct shade
shade_below(const struct node *n, struct shade s)
{
	for (size_t i = 0; i < n->n_attrs; i++) {
		struct str name = n->attrs[i].name, v = n->attrs[i].value;

		if (str_is(name, "bgcolor"))
			s.ground = number_of(v);
		else if (str_is(name, "color") && str_is(n->name, "font"))
			s.ink = ink_of(v, s.ink);
		if (!str_is(name, "style"))
			continue;
		s.ink = ink_of(property(v, "color"), s.ink);
		if (is_nothing(property(v, "font-size")))
			s.ink = SHADE_NONE;
		else if (s.ink == SHADE_NONE && property(v, "font-size").n > 0)
			s.ink = SHADE_UNTOLD;
		for (size_t k = 0; k < 2; k++) {
			struct str on = property(
			    v, k == 0 ? "background" : "background-color");

			if (on.n > 0 && !opens(on, "none") &&
			    !opens(on, "transparent") && !opens(on, "inherit"))
				s.ground = number_of(on);
		}
	}
	return s;
}

bool
shade_hides(struct shade s)
{
	uint16_t on =
	    s.ground != SHADE_UNTOLD ? s.ground : number_of(STR("white"));

	return s.ink == SHADE_NONE || (s.ink != SHADE_UNTOLD && s.ink == on);
}

static bool
by_style(struct str style)
{
	struct str over = property(style, "overflow");
	struct str clip = property(style, "clip");

	if (opens(property(style, "display"), "none") ||
	    opens(property(style, "visibility"), "hidden"))
		return true;
	if (is_far(property(style, "left")) || is_far(property(style, "top")) ||
	    is_far(property(style, "text-indent")) ||
	    is_far(property(style, "margin-left")))
		return true;
	if (opens(clip, "rect(0") || opens(clip, "rect(1px,1px") ||
	    opens(clip, "rect(1px, 1px"))
		return true;
	return opens(over, "hidden") &&
	       (is_nothing(property(style, "height")) ||
		   is_nothing(property(style, "max-height")));
}

bool
hidden(const struct node *n)
{
	for (size_t i = 0; i < n->n_attrs; i++) {
		struct str name = n->attrs[i].name, v = n->attrs[i].value;

		if (str_is(name, "hidden") ||
		    (str_is(name, "aria-hidden") && str_is(v, "true")) ||
		    (str_is(name, "style") && by_style(v)))
			return true;
	}
	return false;
}
