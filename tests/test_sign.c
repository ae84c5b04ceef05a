/* Signatures of webhooks against the vector that the specification gives. */
#include "alert/sign.h"
#include "tests/unit.h"

#define SECRET STR("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
#define ID     STR("msg_p5jXN8AQM9LWM0D4loKWxJek")
#define BODY   STR("{\"test\": 2432232314}")
#define WANT   "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

static void
the_reference_vector_of_standard_webhooks_holds(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct str none = { NULL, 0 };

	(void)state;
	assert_str(sign_webhook(a, SECRET, none, ID, 1614265330, BODY), WANT);
	arena_free(a);
}

static void
while_keys_rotate_both_sign(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct str both =
	    sign_webhook(a, STR("another key"), SECRET, ID, 1614265330, BODY);

	(void)state;
	assert_true(str_ends(both, STR(" " WANT)));
	assert_true(str_starts(both, STR("v1,")));
	arena_free(a);
}

static void
another_time_another_id_or_another_body_signs_otherwise(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct str none = { NULL, 0 }, w = STR(WANT);

	(void)state;
	assert_false(
	    str_eq(w, sign_webhook(a, SECRET, none, ID, 1614265331, BODY)));
	assert_false(str_eq(
	    w, sign_webhook(a, SECRET, none, STR("msg"), 1614265330, BODY)));
	assert_false(str_eq(
	    w, sign_webhook(a, SECRET, none, ID, 1614265330, STR("{}"))));
	arena_free(a);
}

static void
a_secret_that_is_no_base64_signs_nothing(void **state)
{
	struct arena *a = arena_new(1 << 20);
	struct str none = { NULL, 0 };

	(void)state;
	assert_int_equal(
	    sign_webhook(a, STR("whsec_!!"), none, ID, 1, BODY).n, 0);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    the_reference_vector_of_standard_webhooks_holds),
		cmocka_unit_test(while_keys_rotate_both_sign),
		cmocka_unit_test(
		    another_time_another_id_or_another_body_signs_otherwise),
		cmocka_unit_test(a_secret_that_is_no_base64_signs_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
