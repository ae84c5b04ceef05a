/* Facts of one document as a line of JSON and as a page. */
#include "base/json.h"

#include "report/facts.h"
#include "tests/unit.h"

static struct document doc = {
	.id = STR_INIT("d1"),
	.title = STR_INIT("Deal"),
	.published = STR_INIT("2024-05-01"),
	.language = STR_INIT("en"),
	.text = STR_INIT("Deal\n\nChile and Norway signed it.\x1b[31m"),
};
static struct str parties[] = { STR_INIT("CL"), STR_INIT("NO") };
static struct value values[] = { { VAL_PERCENT, 0.1, STR_INIT("") },
	{ VAL_CURRENCY, 0, STR_INIT("USD") } };
static struct span spans[] = { { 6, 33 } };
static size_t zero[] = { 0 };
static struct column cols[] = { { STR_INIT("party"), STR_INIT("\"CL\"") },
	{ STR_INIT("until"), STR_INIT("") } };

static struct event events[1];
static struct agreement agreements[1];
static struct rule_row rows[1];

static struct facts
some_facts(void)
{
	struct strs both = { parties, 2 }, none = { NULL, 0 };

	events[0] = (struct event){ .type = EV_AGREEMENT_SIGNED,
		.phase = PH_SIGNED,
		.modality = MO_ASSERTED,
		.actors = both,
		.values = values,
		.n_values = 2,
		.evidence = spans,
		.n_evidence = 1,
		.where = STR_INIT("a.pat:3"),
		.confidence = 0.9 };
	agreements[0] = (struct agreement){ .key = STR_INIT("k"),
		.parties = both,
		.kind = AK_TREATY,
		.status = STATE_SIGNED,
		.events = zero,
		.n_events = 1 };
	rows[0] = (struct rule_row){ .table = RT_AGREEMENT_PARTIES,
		.columns = cols,
		.n_columns = 2,
		.events = zero,
		.n_events = 1 };
	return (struct facts){ .places = both,
		.minerals = none,
		.events = events,
		.n_events = 1,
		.agreements = agreements,
		.n_agreements = 1,
		.rows = rows,
		.n_rows = 1 };
}

static void
a_document_is_one_line_with_the_names_of_the_format(void **state)
{
	struct facts f = some_facts();
	struct buf b = buf_new(1 << 16);

	(void)state;
	report_facts_json(&b, &doc, &f, false);
	assert_buf(&b,
	    "{\"id\":\"d1\",\"url\":null,\"title\":\"Deal\","
	    "\"published\":\"2024-05-01\",\"language\":\"en\","
	    "\"places\":[\"CL\",\"NO\"],\"minerals\":[],\"events\":["
	    "{\"type\":\"agreement_signed\",\"phase\":\"signed\","
	    "\"modality\":\"asserted\",\"actors\":[\"CL\",\"NO\"],"
	    "\"targets\":[],\"minerals\":[],\"date\":null,\"values\":{"
	    "\"percent\":0.1,\"currency\":\"USD\"},\"evidence\":[{"
	    "\"start\":6,\"end\":33,\"text\":"
	    "\"Chile and Norway signed it.\"}],\"pattern\":\"a.pat:3\","
	    "\"confidence\":0.9}],\"agreements\":[{\"key\":\"k\","
	    "\"title\":null,\"parties\":[\"CL\",\"NO\"],\"kind\":\"treaty\","
	    "\"status\":\"signed\",\"minerals\":[],\"events\":[0]}],"
	    "\"rule_rows\":[{\"table\":\"agreement_parties\","
	    "\"party\":\"CL\",\"until\":null,\"events\":[0]}]}\n");
	buf_free(&b);
}

static void
with_text_the_offsets_can_be_looked_up(void **state)
{
	struct facts f = some_facts();
	struct buf b = buf_new(1 << 16);
	struct json *j;
	struct str text, quote;

	(void)state;
	report_facts_json(&b, &doc, &f, true);
	assert_int_equal(json_read(buf_view(&b), &j, NULL), ST_OK);
	text = json_str(json_get(j, "text"));
	quote = json_str(json_path(j, STR("events.0.evidence.0.text")));
	assert_true(str_eq(quote, str_sub(text, 6, 27)));
	json_free(j);
	buf_free(&b);
}

static void
what_cannot_be_read_is_told_with_its_id(void **state)
{
	struct buf b = buf_new(1 << 16);

	(void)state;
	report_facts_error(&b, STR("x\"y"), "cannot be read");
	assert_buf(&b, "{\"id\":\"x\\\"y\",\"error\":\"cannot be read\"}\n");
	buf_free(&b);
}

static void
the_page_for_people_marks_evidence_and_steers_no_terminal(void **state)
{
	struct facts f = some_facts();
	struct buf b = buf_new(1 << 16);

	(void)state;
	report_facts_text(&b, &doc, &f, false);
	assert_non_null(strstr(b.p, "[[Chile and Norway signed it.]]"));
	assert_null(memchr(b.p, 0x1b, b.n));
	buf_free(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    a_document_is_one_line_with_the_names_of_the_format),
		cmocka_unit_test(with_text_the_offsets_can_be_looked_up),
		cmocka_unit_test(what_cannot_be_read_is_told_with_its_id),
		cmocka_unit_test(
		    the_page_for_people_marks_evidence_and_steers_no_terminal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
