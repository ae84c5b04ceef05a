/*
 * What a webhook's body looks like for each service that we know.
 */
#ifndef ALERT_PRESET_H
#define ALERT_PRESET_H

#include "alert/alert.h"

#define PRESET_BODY_MAX ((size_t)4 << 20) /* bytes of what we post */

/* Appends the body of one alert or of a digest. */
void preset_body(enum preset, struct buf *, const struct alert *list, size_t n);
/* Its Content-Type, the whole header line. */
const char *preset_type(enum preset);

#endif
