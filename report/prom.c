/* Gauges in Prometheus' text format.  Never lets a label break a line. */
#include "report/prom.h"

static const struct {
	const char *name, *help;
} metrics[4] = {
	{ "pactwatch_source_ok_timestamp_seconds",
	    "When a source last answered well." },
	{ "pactwatch_source_next_timestamp_seconds",
	    "Before when a source is not asked again." },
	{ "pactwatch_source_failures", "Passes a source failed in a row." },
	{ "pactwatch_source_enabled", "1 where a source is watched." },
};

struct prom
prom_new(size_t ceiling)
{
	struct prom p = { .text = buf_new(ceiling) };

	for (size_t i = 0; i < 4; i++)
		p.sources[i] = buf_new(ceiling);
	return p;
}

void
prom_free(struct prom *p)
{
	buf_free(&p->text);
	for (size_t i = 0; i < 4; i++)
		buf_free(&p->sources[i]);
}

static void
put_label(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == '"' || c == '\\')
			buf_char(b, '\\');
		if (c == '\n')
			buf_puts(b, "\\n");
		else
			buf_char(b, c < 0x20 || c == 0x7f ? '?' : (char)c);
	}
}

void
prom_count(struct prom *p, struct str what, int64_t count)
{
	if (!p->counted)
		buf_puts(&p->text,
		    "# HELP pactwatch_rows What the store holds.\n"
		    "# TYPE pactwatch_rows gauge\n");
	p->counted = true;
	buf_puts(&p->text, "pactwatch_rows{what=\"");
	put_label(&p->text, what);
	buf_printf(&p->text, "\"} %lld\n", (long long)count);
}

void
prom_source(struct prom *p, const struct prom_source *s)
{
	const int64_t v[4] = { s->ok_at, s->next_at, s->fails, s->enabled };

	for (size_t i = 0; i < 4; i++) {
		struct buf *b = &p->sources[i];

		if (b->n == 0)
			buf_printf(b, "# HELP %s %s\n# TYPE %s gauge\n",
			    metrics[i].name, metrics[i].help, metrics[i].name);
		buf_printf(b, "%s{source=\"", metrics[i].name);
		put_label(b, s->name);
		buf_printf(b, "\"} %lld\n", (long long)v[i]);
	}
}

void
prom_gauge(struct prom *p, const char *name, const char *help, int64_t value)
{
	buf_printf(&p->text,
	    "# HELP pactwatch_%s %s\n# TYPE pactwatch_%s gauge\n"
	    "pactwatch_%s %lld\n",
	    name, help, name, name, (long long)value);
}

void
prom_end(struct prom *p, int64_t now)
{
	for (size_t i = 0; i < 4; i++)
		buf_str(&p->text, buf_view(&p->sources[i]));
	prom_gauge(
	    p, "written_timestamp_seconds", "When this file was written.", now);
}
