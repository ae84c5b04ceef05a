/*
 * Whole files in, whole files out.  Never leaves half a file under the name
 * that was asked for, and never writes through what somebody planted there.
 */
#include "base/file.h"

#include <sys/stat.h>
#include <sys/types.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CHUNK ((size_t)64 * 1024) /* bytes asked of the system at once */

static enum status
fail(struct fault *fault, const char *path, enum status st, const char *what)
{
	fault_at(fault, path, 0, 0, "%s", what);
	return st;
}

static enum status
fail_errno(struct fault *fault, const char *path, enum status st)
{
	return fail(fault, path, st, strerror(errno));
}

static enum status
read_all(int fd, struct buf *b)
{
	char *chunk = malloc(CHUNK);
	enum status st = ST_OK;
	ssize_t n;

	if (chunk == NULL)
		return ST_NOMEM;
	while (st == ST_OK && (n = read(fd, chunk, CHUNK)) != 0) {
		if (n > 0) {
			buf_add(b, chunk, (size_t)n);
			st = buf_status(b);
		} else if (errno != EINTR) {
			st = ST_IO;
		}
	}
	free(chunk);
	return st;
}

enum status
file_read(struct arena *a, const char *path, size_t ceiling, struct str *out,
    struct fault *fault)
{
	bool standard = strcmp(path, "-") == 0;
	const char *name = standard ? "standard input" : path;
	struct buf b = buf_new(ceiling);
	enum status st = ST_OK;
	struct str kept;
	struct stat is;
	int fd = STDIN_FILENO;

	if (!standard && (fd = open(path, O_RDONLY | O_CLOEXEC)) < 0) {
		buf_free(&b);
		return fail_errno(fault, name, ST_NOINPUT);
	}
	if (fstat(fd, &is) == 0 && S_ISDIR(is.st_mode)) {
		st = fail(fault, name, ST_NOINPUT, "is a directory");
		goto out;
	}
	st = read_all(fd, &b);
	if (st == ST_IO)
		fail_errno(fault, name, st);
	else if (st == ST_LIMIT)
		fault_at(
		    fault, name, 0, 0, "is longer than %zu bytes", ceiling);
	else if (st == ST_NOMEM)
		fail(fault, name, st, status_word(st));
	if (st != ST_OK)
		goto out;
	kept = str_keep(a, buf_view(&b));
	if (kept.p == NULL) {
		st = fail(fault, name, ST_NOMEM, status_word(ST_NOMEM));
		goto out;
	}
	*out = kept;
out:
	if (!standard)
		close(fd);
	buf_free(&b);
	return st;
}

static bool
write_all(int fd, struct str bytes)
{
	while (bytes.n > 0) {
		ssize_t n = write(fd, bytes.p, bytes.n);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		bytes = str_sub(bytes, (size_t)n, bytes.n);
	}
	return true;
}

/* The new name lasts through a power cut only once its folder is synced.
 * Some file systems refuse that, and the file is whole all the same. */
static void
sync_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	char folder[PATH_MAX];
	int n, fd;

	if (slash == NULL)
		n = snprintf(folder, sizeof(folder), ".");
	else
		n = snprintf(
		    folder, sizeof(folder), "%.*s/", (int)(slash - path), path);
	if (n < 0 || (size_t)n >= sizeof(folder))
		return;
	if ((fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0)
		return;
	(void)fsync(fd);
	close(fd);
}

/* A device or a pipe under that name would be replaced by a plain file. */
static bool
replaceable(const char *path)
{
	struct stat is;

	return lstat(path, &is) != 0 || S_ISREG(is.st_mode) ||
	       S_ISLNK(is.st_mode);
}

enum status
file_write(
    const char *path, struct str bytes, unsigned mode, struct fault *fault)
{
	char beside[PATH_MAX];
	enum status st = ST_OK;
	int n, fd;

	n = snprintf(beside, sizeof(beside), "%s.XXXXXX", path);
	if (n < 0 || (size_t)n >= sizeof(beside))
		return fail(fault, path, ST_CREATE, "the name is too long");
	if (!replaceable(path))
		return fail(fault, path, ST_CREATE, "is not a regular file");
	/* mkstemp(3) opens with O_EXCL: a planted link makes it try another
	 * name, and no other program can have opened what it made. */
	if ((fd = mkstemp(beside)) < 0)
		return fail_errno(fault, path, ST_CREATE);
	if (fcntl(fd, F_SETFD, FD_CLOEXEC) != 0 ||
	    fchmod(fd, (mode_t)mode) != 0 || !write_all(fd, bytes) ||
	    fsync(fd) != 0)
		st = fail_errno(fault, path, ST_IO);
	if (close(fd) != 0 && st == ST_OK)
		st = fail_errno(fault, path, ST_IO);
	if (st == ST_OK && rename(beside, path) != 0)
		st = fail_errno(fault, path, ST_CREATE);
	if (st == ST_OK)
		sync_folder(path);
	else
		unlink(beside);
	return st;
}

enum status
file_folders(const char *path, struct fault *fault)
{
	char part[PATH_MAX];
	size_t n = strlen(path);

	if (n >= sizeof(part))
		return fail(fault, path, ST_CREATE, "this path is too long");
	memcpy(part, path, n + 1);
	for (char *p = part + 1; n > 0 && *p != '\0'; p++) {
		if (*p != '/')
			continue;
		*p = '\0';
		if (mkdir(part, 0700) != 0 && errno != EEXIST)
			return fail_errno(fault, path, ST_CREATE);
		*p = '/';
	}
	return ST_OK;
}
