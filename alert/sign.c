/* One or two HMACs over the same bytes.  Never keeps a key. */
#include "alert/sign.h"

#include "base/buf.h"
#include "base/hash.h"

#define SIGNED_MAX ((size_t)16 << 20) /* bytes of id, time and body */

static bool
sign_with(struct arena *a, struct str secret, struct str signed_bytes,
    struct buf *out)
{
	unsigned char mac[HASH_BYTES];
	struct str key = secret, text;

	if (str_starts(secret, STR("whsec_")) &&
	    !hash_unbase64(a, str_sub(secret, 6, secret.n), &key))
		return false;
	if (hash_hmac(key, signed_bytes, mac) != ST_OK)
		return false;
	text = hash_base64(a, mac, HASH_BYTES);
	if (text.n == 0)
		return false;
	if (out->n > 0)
		buf_char(out, ' ');
	buf_puts(out, "v1,");
	buf_str(out, text);
	return true;
}

struct str
sign_webhook(struct arena *a, struct str secret, struct str old, struct str id,
    int64_t timestamp_s, struct str body)
{
	struct buf all = buf_new(SIGNED_MAX), out = buf_new(512);
	struct str s = { NULL, 0 };
	bool ok;

	buf_str(&all, id);
	buf_printf(&all, ".%lld.", (long long)timestamp_s);
	buf_str(&all, body);
	ok = buf_status(&all) == ST_OK &&
	     sign_with(a, secret, buf_view(&all), &out);
	if (ok && old.n > 0)
		ok = sign_with(a, old, buf_view(&all), &out);
	if (ok)
		s = str_keep(a, buf_view(&out));
	buf_free(&all);
	buf_free(&out);
	return s;
}
