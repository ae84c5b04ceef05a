/* See lease.h.  Knows nothing of what is leased. */
#include "store/lease.h"

#include "store/db.h"

bool
store_is_shared(const struct store *s)
{
	return s->backend->lease != NULL;
}

enum status
store_lease(struct store *s, struct str name, int64_t seconds, bool *mine,
    struct fault *f)
{
	*mine = true;
	return store_is_shared(s)
		   ? s->backend->lease(s->db, name, seconds, mine, f)
		   : ST_OK;
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
