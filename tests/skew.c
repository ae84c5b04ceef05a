/* Preloaded: a program whose wall clock is wrong by SKEW_BY seconds. */
#include <sys/syscall.h>
#include <sys/time.h>

#include <stddef.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static time_t
skew(void)
{
	const char *by = getenv("SKEW_BY");

	return by != NULL ? (time_t)strtoll(by, NULL, 10) : 0;
}

int
clock_gettime(clockid_t id, struct timespec *t)
{
	int r = (int)syscall(SYS_clock_gettime, id, t);

	if (r == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE))
		t->tv_sec += skew();
	return r;
}

time_t
time(time_t *to)
{
	struct timespec t = { 0 };

	(void)clock_gettime(CLOCK_REALTIME, &t);
	if (to != NULL)
		*to = t.tv_sec;
	return t.tv_sec;
}

int
gettimeofday(struct timeval *restrict to, void *restrict zone)
{
	struct timespec t = { 0 };

	(void)zone;
	(void)clock_gettime(CLOCK_REALTIME, &t);
	to->tv_sec = t.tv_sec;
	to->tv_usec = t.tv_nsec / 1000;
	return 0;
}
