/* What is kept how long: forgetting, retention, reading again, batches. */
#include "store/keep.h"
#include "store_world.h"

static void
what_is_forgotten_leaves_no_byte_and_does_not_come_back(void **state)
{
	struct world *w = *state;
	struct story y = story_signed;
	struct store_put_done done;
	struct fault f = { 0 };
	size_t n = 0;

	y.text = "The quokkaphone pact was signed by the two states today.";
	world_put_ok(w, &y, &done);
	y.text =
	    "The quokkaphone pact was signed by the two states on Tuesday.";
	world_put_ok(w, &y, &done);
	world_put_ok(w, &story_announced, &done);
	assert_true(world_holds(w, "quokkaphone"));
	assert_int_equal(
	    store_forget(w->s, STR("https://two.example/b?utm_source=x"),
		STR("ada"), NOW, &n, &f),
	    ST_OK);
	assert_int_equal(n, 1);
	assert_false(world_holds(w, "quokkaphone"));
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	/* The facts stay, and so do the others' words. */
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 2);
	assert_int_equal(world_list(w, VIEW_SEARCH,
			     (struct store_filter){ .text = STR("pact") })
			     .n,
	    1);
	assert_int_equal(
	    world_list(w, VIEW_AUDIT, (struct store_filter){ 0 }).n, 1);
	world_put_ok(w, &y, &done);
	assert_true(done.known);
	assert_false(done.revised);
	assert_int_equal(world_list(w, VIEW_SEARCH,
			     (struct store_filter){ .text = STR("pact") })
			     .n,
	    1);
	assert_int_equal(store_forget(w->s, STR("https://nowhere.example/"),
			     STR("ada"), NOW, &n, &f),
	    ST_NOINPUT);
}

static void
texts_expire_and_their_facts_and_quotes_stay(void **state)
{
	struct world *w = *state;
	struct store_put_done done;
	struct fault f = { 0 };
	size_t n = 0;

	world_put_ok(w, &story_announced, &done);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(store_expire(w->s, NOW, &n, &f), ST_OK);
	assert_int_equal(n, 0);
	assert_int_equal(store_expire(w->s, NOW + 1, &n, &f), ST_OK);
	assert_int_equal(n, 2);
	assert_int_equal(store_expire(w->s, NOW + 1, &n, &f), ST_OK);
	assert_int_equal(n, 0);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	assert_int_equal(
	    world_list(w, VIEW_EVENTS, (struct store_filter){ 0 }).n, 2);
	assert_int_equal(world_list(w, VIEW_SEARCH,
			     (struct store_filter){ .text = STR("pact") })
			     .n,
	    0);
}

struct back {
	const struct document *was;
	int64_t id;
	size_t n;
};

static enum status
comes_back(void *ctx, const struct store_text *t, size_t n)
{
	struct back *b = ctx;

	b->n += n;
	b->id = t->id;
	assert_true(str_eq(t->doc.text, b->was->text));
	assert_true(str_eq(t->doc.source, b->was->source));
	assert_int_equal(t->doc.body, 9);
	assert_int_equal(t->doc.tier, 2);
	assert_int_equal(t->doc.n_blocks, 3);
	assert_int_equal(t->doc.blocks[2].zone, ZONE_CAPTION);
	assert_int_equal(t->doc.blocks[2].span.beg, 22);
	return ST_OK;
}

static enum status
refuses(void *ctx, const struct store_text *t, size_t n)
{
	(void)ctx;
	(void)t;
	(void)n;
	return ST_LIMIT;
}

static void
a_text_comes_back_as_it_was_read(void **state)
{
	struct world *w = *state;
	struct block blocks[] = { { ZONE_HEADLINE, { 0, 7 } },
		{ ZONE_BODY, { 7, 22 } }, { ZONE_CAPTION, { 22, 30 } } };
	struct document d = { .url = STR("https://one.example/z"),
		.title = STR("A title"),
		.source = STR("The One"),
		.language = STR("en"),
		.published = STR("2023-03-27"),
		.text = STR("A title\n\nSome words.\n\nCaption."),
		.body = 9,
		.blocks = blocks,
		.n_blocks = 3,
		.tier = 2 };
	struct facts none = { 0 };
	struct store_put put = {
		.doc = &d, .facts = &none, .patterns = STR("old"), .now = NOW
	};
	struct store_put_done done;
	struct back b = { .was = &d };
	struct fault f = { 0 };

	assert_int_equal(store_put(w->s, &put, &w->policy, &done, &f), ST_OK);
	assert_int_equal(
	    store_outdated(w->s, STR("old"), 9, comes_back, &b, &f), ST_OK);
	assert_int_equal(b.n, 0);
	assert_int_equal(
	    store_outdated(w->s, STR("new"), 9, comes_back, &b, &f), ST_OK);
	assert_int_equal(b.n, 1);
	assert_int_equal(
	    store_outdated(w->s, STR("new"), 9, refuses, &b, &f), ST_LIMIT);
	put.document = b.id;
	put.patterns = STR("new");
	assert_int_equal(store_put(w->s, &put, &w->policy, &done, &f), ST_OK);
	assert_int_equal(
	    store_outdated(w->s, STR("new"), 9, comes_back, &b, &f), ST_OK);
	assert_int_equal(b.n, 1);
	/* By pages of one: each comes once. */
	d.url = STR("https://one.example/y");
	put.document = 0;
	assert_int_equal(store_put(w->s, &put, &w->policy, &done, &f), ST_OK);
	b.n = 0;
	assert_int_equal(
	    store_outdated(w->s, STR("-"), 1, comes_back, &b, &f), ST_OK);
	assert_int_equal(b.n, 2);
}

static void
a_batch_is_all_or_nothing(void **state)
{
	struct world *w = *state;
	struct story bad = story_signed;
	struct store_put_done done;
	struct fault f = { 0 };
	int64_t mark = 0;

	bad.document = 77; /* there is none */
	assert_int_equal(store_batch(w->s, &f), ST_OK);
	world_put_ok(w, &story_announced, &done);
	assert_int_equal(store_set_mark(w->s, STR("x"), 7, &f), ST_OK);
	assert_int_equal(store_batch_end(w->s, ST_OK, &f), ST_OK);
	assert_int_equal(store_mark(w->s, STR("x"), &mark, &f), ST_OK);
	assert_int_equal(mark, 7);
	/* One that fails takes the others with it. */
	assert_int_equal(store_batch(w->s, &f), ST_OK);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(world_put(w, &bad, &done, &f), ST_NOINPUT);
	assert_int_equal(store_batch_end(w->s, ST_OK, &f), ST_NOINPUT);
	/* So does the caller's word. */
	assert_int_equal(store_batch(w->s, &f), ST_OK);
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(store_set_mark(w->s, STR("x"), 0, &f), ST_OK);
	assert_int_equal(store_batch_end(w->s, ST_IO, &f), ST_IO);
	assert_int_equal(
	    world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n, 1);
	assert_int_equal(store_mark(w->s, STR("x"), &mark, &f), ST_OK);
	assert_int_equal(mark, 7);
	/* And the store is as good as before. */
	world_put_ok(w, &story_signed, &done);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
}

static void
a_page_corrected_within_its_own_batch_is_found_by_its_last_words(void **state)
{
	struct world *w = *state;
	struct story y = story_signed;
	struct store_put_done done;
	struct fault f = { 0 };

	assert_int_equal(store_batch(w->s, &f), ST_OK);
	world_put_ok(w, &y, &done);
	y.text = "The numbat pact was signed by the two states on Tuesday.";
	world_put_ok(w, &y, &done);
	assert_true(done.revised);
	assert_int_equal(store_batch_end(w->s, ST_OK, &f), ST_OK);
	assert_int_equal(store_check(w->s, NULL, NULL, &f), ST_OK);
	assert_int_equal(world_list(w, VIEW_SEARCH,
			     (struct store_filter){ .text = STR("numbat") })
			     .n,
	    1);
}

/* Past two thousand texts a list is put together the other way round. */
static void
words_that_many_texts_hold_find_what_rare_words_find(void **state)
{
	struct world *w = *state;
	struct store_filter often = { .text = STR("wombat"), .limit = 3 };
	struct store_filter rare = { .text = STR("quoll wombat"), .limit = 3 };
	struct store_put_done done;
	struct fault f = { 0 };
	char url[64], day[16], text[128];
	struct story y = { .url = url,
		.day = day,
		.text = text,
		.type = EV_OFFICIAL_POSITION,
		.phase = PH_CONCERNED,
		.modality = MO_ASSERTED };

	assert_int_equal(store_batch(w->s, &f), ST_OK);
	for (int i = 1; i <= 2100; i++) {
		/* The first that is read is the last that was published. */
		snprintf(url, sizeof(url), "https://one.example/%d", i);
		snprintf(day, sizeof(day), "%d-%02d-%02d", 2022 - i / 336,
		    12 - i / 28 % 12, 28 - i % 28);
		snprintf(text, sizeof(text), "Wombat number %d was seen%s.", i,
		    i == 40 || i == 1400 ? " with a quoll" : "");
		world_put_ok(w, &y, &done);
	}
	assert_int_equal(store_batch_end(w->s, ST_OK, &f), ST_OK);
	assert_int_equal(world_list(w, VIEW_DOCUMENTS, often).n, 3);
	assert_string_equal(world_list(w, VIEW_DOCUMENTS, often).first, "D1");
	assert_int_equal(world_list(w, VIEW_EVENTS, often).n, 3);
	assert_string_equal(world_list(w, VIEW_EVENTS, often).first, "E1");
	assert_int_equal(world_list(w, VIEW_SEARCH, often).n, 3);
	assert_int_equal(world_list(w, VIEW_DOCUMENTS, rare).n, 2);
	assert_string_equal(world_list(w, VIEW_DOCUMENTS, rare).first, "D40");
	assert_int_equal(world_list(w, VIEW_SEARCH, rare).n, 2);
	often.limit = 0;
	assert_int_equal(world_list(w, VIEW_DOCUMENTS, often).n, 2100);
	assert_int_equal(world_list(w, VIEW_SEARCH, often).n, 2100);
	often.until = STR("2021-12-31");
	often.limit = 1;
	assert_string_equal(world_list(w, VIEW_DOCUMENTS, often).first, "D336");
}

/* Forty sentences of a story, from one number on. */
static void
long_story(char *text, size_t room, const char *dateline, int from)
{
	size_t n = (size_t)snprintf(text, room, "%s", dateline);

	for (int i = from; i < from + 40; i++)
		n += (size_t)snprintf(text + n, room - n,
		    " Minister %d told paper %d of mine %d and port %d.", i,
		    i * 7 % 97, i * 13 % 89, i * 17 % 83);
}

static void
a_syndicated_story_counts_once_though_its_dateline_differs(void **state)
{
	struct world *w = *state;
	struct story first = story_signed, copy = story_signed,
		     other = story_signed;
	struct store_put_done one, two, three;
	char a[4000], b[4000], c[4000];
	struct taken t;

	long_story(a, sizeof(a), "TOKYO (Agency) -", 1);
	long_story(b, sizeof(b), "By our own staff:", 1);
	long_story(c, sizeof(c), "TOKYO (Agency) -", 500);
	first.text = a;
	copy.text = b;
	copy.url = "https://paper.example/copy";
	other.text = c;
	other.url = "https://third.example/own";
	world_put_ok(w, &first, &one);
	world_put_ok(w, &copy, &two);
	world_put_ok(w, &other, &three);
	assert_false(one.duplicate);
	assert_true(two.duplicate);
	assert_false(three.duplicate);
	/* Three papers, of which two are a voice of their own. */
	t = world_list(w, VIEW_AGREEMENTS, (struct store_filter){ 0 });
	assert_int_equal(t.n, 1);
	assert_int_equal(
	    world_list(w, VIEW_DOCUMENTS, (struct store_filter){ 0 }).n, 3);
	world_sql(w,
	    "CREATE TEMP TABLE told(n integer CHECK(n=2));"
	    "INSERT INTO told SELECT count(DISTINCT domain) FROM document"
	    " WHERE dup_of IS NULL;"
	    "CREATE TEMP TABLE copies(n integer CHECK(n=1));"
	    "INSERT INTO copies SELECT count(*) FROM document WHERE dup_of IS"
	    " NOT NULL;");
}

int
main(void)
{
#define T(name) cmocka_unit_test_setup_teardown(name, world_up, world_down)
	const struct CMUnitTest tests[] = {
		T(what_is_forgotten_leaves_no_byte_and_does_not_come_back),
		T(texts_expire_and_their_facts_and_quotes_stay),
		T(a_text_comes_back_as_it_was_read),
		T(a_syndicated_story_counts_once_though_its_dateline_differs),
		T(a_batch_is_all_or_nothing),
		T(a_page_corrected_within_its_own_batch_is_found_by_its_last_words),
		T(words_that_many_texts_hold_find_what_rare_words_find),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
