/* See lease.h.  Knows nothing of what is leased. */
#include "store/lease.h"

#include "store/db.h"

bool
store_is_shared(const struct store *s)
{
	return s->backend->lease != NULL;
}

enum status
store_clock(struct store *s, int64_t *now, struct fault *f)
{
	return s->backend->clock != NULL ? s->backend->clock(s->db, now, f)
					 : ST_OK;
}

enum status
store_lease_some(struct store *s, const struct str *names, size_t n, size_t max,
    int64_t seconds, bool *mine, struct fault *f)
{
	bool shared = store_is_shared(s);

	for (size_t i = 0; i < n; i++)
		mine[i] = !shared && i < max;
	return shared && n > 0
		   ? s->backend->lease(s->db, names, n, max, seconds, mine, f)
		   : ST_OK;
}

enum status
store_lease(struct store *s, struct str name, int64_t seconds, bool *mine,
    struct fault *f)
{
	return store_lease_some(s, &name, 1, 1, seconds, mine, f);
}

enum status
store_lease_renew(struct store *s, int64_t seconds, struct fault *f)
{
	return store_is_shared(s) ? s->backend->lease_renew(s->db, seconds, f)
				  : ST_OK;
}

enum status
store_lease_end(struct store *s, struct fault *f)
{
	return store_is_shared(s) ? s->backend->lease_end(s->db, f) : ST_OK;
}
