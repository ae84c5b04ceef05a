/*
 * Signatures as Standard Webhooks (standardwebhooks.com, 1.0.0) say:
 * "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body".
 */
#ifndef ALERT_SIGN_H
#define ALERT_SIGN_H

#include "base/arena.h"
#include "base/str.h"

/*
 * The value of webhook-signature, in the arena.  "secret" is "whsec_" and
 * base64, or raw bytes; "old" (may be empty) signs too while keys rotate.
 * Empty where memory ended or a "whsec_" secret is no base64.
 */
struct str sign_webhook(struct arena *, struct str secret, struct str old,
    struct str id, int64_t timestamp_s, struct str body);

#endif
