/*
 * flock(2) on a file of the state folder.  A dead owner's lock is gone with
 * it, so there is nothing to clean up and no process id to believe.
 */
#include "cron/lock.h"

#include <sys/file.h>
#include <sys/vfs.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

#define PATH_BYTES ((size_t)4096)

/* Kinds of file systems (statfs(2)) whose locks may lie. */
static const struct {
	unsigned long magic;
	const char *name;
} remote[] = {
	{ 0x6969, "NFS" },
	{ 0xff534d42, "CIFS" },
	{ 0xfe534d42, "SMB" },
	{ 0x517b, "SMB" },
	{ 0x65735546, "FUSE" },
	{ 0x01021997, "9P" },
	{ 0x5346414f, "AFS" },
	{ 0x00c36400, "Ceph" },
};

static enum status
refuse_remote(int fd, const char *dir, struct fault *f)
{
	struct statfs fs;

	if (fstatfs(fd, &fs) != 0)
		return ST_OK;
	for (size_t i = 0; i < sizeof(remote) / sizeof(remote[0]); i++) {
		if (((unsigned long)fs.f_type & 0xffffffffUL) !=
		    remote[i].magic)
			continue;
		fault_set(f,
		    "%s is on %s, where a lock cannot be trusted; set "
		    "\"state\" "
		    "to a folder on a local disk",
		    dir, remote[i].name);
		return ST_CONFIG;
	}
	return ST_OK;
}

static void
name_owner(int fd, struct fault *f)
{
	char pid[32] = "";
	ssize_t n = pread(fd, pid, sizeof(pid) - 1, 0);

	pid[n > 0 ? n : 0] = '\0';
	pid[strspn(pid, "0123456789")] = '\0';
	fault_set(f, "another pass is running (process %s)",
	    *pid != '\0' ? pid : "unknown");
}

enum status
lock_take(const char *dir, int *out, struct fault *f)
{
	char path[PATH_BYTES];
	enum status st;
	int fd;

	if (dir == NULL || snprintf(path, sizeof(path), "%s/pass.lock", dir) >=
			       (int)sizeof(path)) {
		fault_set(f, "set \"state\" in the settings to a folder");
		return ST_CREATE;
	}
	if (file_folders(path, f) != ST_OK)
		return ST_CREATE;
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (fd < 0) {
		fault_set(f, "%s: %s", path, strerror(errno));
		return ST_CREATE;
	}
	st = refuse_remote(fd, dir, f);
	if (st == ST_OK && flock(fd, LOCK_EX | LOCK_NB) != 0) {
		st = errno == EWOULDBLOCK ? ST_BUSY : ST_IO;
		if (st == ST_BUSY)
			name_owner(fd, f);
		else
			fault_set(f, "%s: %s", path, strerror(errno));
	}
	if (st != ST_OK) {
		(void)close(fd);
		return st;
	}
	/* For people only: the lock is the flock, not the number. */
	if (ftruncate(fd, 0) == 0)
		(void)dprintf(fd, "%ld\n", (long)getpid());
	*out = fd;
	return ST_OK;
}

void
lock_drop(int fd)
{
	if (fd >= 0)
		(void)close(fd);
}
