/*
 * How a call ended, for callers that act differently on each ending.
 * What can only succeed returns void; what is merely absent returns NULL
 * or zero.  A feed that answers 404 is an outcome (flow.h), not a status.
 */
#ifndef BASE_STATUS_H
#define BASE_STATUS_H

#define MUST_USE          __attribute__((warn_unused_result))
#define PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))

/* X(name, exit code, word): the word is what a person reads, the exit code
 * what the shell gets (sysexits, as docs and manual say). */
#define STATUS_LIST(X)                              \
	X(OK, 0, "ok")                              \
	X(USAGE, 64, "not a call we know")          \
	X(SYNTAX, 65, "not in the form we read")    \
	X(NOINPUT, 66, "cannot be read")            \
	X(ABSENT, 69, "cannot be reached")          \
	X(NOMEM, 71, "out of memory")               \
	X(CREATE, 73, "cannot be created")          \
	X(IO, 74, "the system refused")             \
	X(LIMIT, 65, "a limit of ours was reached") \
	X(BUSY, 75, "another pass is running")      \
	X(CONFIG, 78, "the configuration is wrong")

enum status {
#define X(name, code, word) ST_##name,
	STATUS_LIST(X)
#undef X
};

/*
 * What went wrong and where, filled by whoever first saw it.
 * "file" is a view that the caller of the failing call owns, or NULL.
 */
struct fault {
	char what[256];   /* "" while nothing is wrong */
	const char *file; /* what was read, NULL if no file was */
	unsigned line;    /* 1-based line of the input, 0 if it has none */
	unsigned col;     /* 1-based byte column, 0 if it has none */
};

const char *status_word(enum status);
int status_exit(enum status);

/* Fills "f" (NULL is allowed) with a message and no position; long text is cut. */
void fault_set(struct fault *f, const char *fmt, ...) PRINTF(2, 3);

/* As fault_set(), with a position. */
void fault_at(struct fault *f, const char *file, unsigned line, unsigned col,
    const char *fmt, ...) PRINTF(5, 6);

#endif
