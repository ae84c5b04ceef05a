/*
 * What a pattern set holds, as it is read: patterns, cues, and the grammar
 * that they share.  Shapes only; set.h reads them, match.h runs them.
 */
#ifndef PATTERNS_PATTERN_H
#define PATTERNS_PATTERN_H

#include "base/domain.h"

#include "patterns/expr.h"

/* Where a role's places or minerals come from, tried in order.
 * X(NAME, word) */
#define ORIGIN_LIST(X)                                                        \
	X(SLOT, "$")            /* a slot of the match */                     \
	X(SUBJECT, "subject")   /* who acts: subject of the clause */         \
	X(AGENT, "agent")       /* "by X" after the match */                  \
	X(OWNER, "owner")       /* "X's", adjective before the match */       \
	X(PARTIES, "parties")   /* all who take part: lists, between, with */ \
	X(INSIDE, "inside")     /* whatever stands in the match */            \
	X(AFTER, "after")       /* after the match, in the clause */          \
	X(SENTENCE, "sentence") /* in the sentence */                         \
	X(NEAR, "near")         /* sentence, else the sentences before */     \
	X(LAST, "last")         /* the actor of the sentence before */        \
	X(TITLE, "title")       /* what the title names */                    \
	X(DOCUMENT, "document") /* what the document is mostly about */       \
	X(DESTINATION, "destination") /* "to X", "on X's", "against X" */     \
	X(ORIGIN, "origin") /* "from X", "X imports", "on X goods" */         \
	X(ISSUER, "issuer") /* whose order the document is */

enum origin {
#define X(name, word) ORIGIN_##name,
	ORIGIN_LIST(X)
#undef X
};

struct source {
	enum origin origin;
	struct str slot; /* of ORIGIN_SLOT */
};

#define SOURCES_MAX 8

struct role {
	struct source from[SOURCES_MAX];
	size_t n;
	bool given; /* the pattern says it; else the type's default holds */
};

struct setting {
	enum value_key key;
	struct str slot; /* "$pct": from a slot; else: */
	struct str text; /* as written */
};

struct proof {
	bool ok;          /* "ok": must give it, "no": must not */
	struct str text;  /* the sentence */
	struct str day;   /* @2024-06-12, or empty */
	struct str wants; /* "actors=CL,EU phase=done", or empty */
	unsigned line;
};

/* What a pattern asks for besides its match. */
struct require {
	uint8_t places; /* at least so many actors, after all sources */
	bool mineral;   /* a mineral in the sentence or its role */
	bool goods;     /* a mineral or a traded product in the sentence */
	bool trade;     /* the document is about trade or minerals */
	bool state;     /* an actor named in the sentence itself */
	bool body;      /* not in a headline */
	bool headline;  /* only in a headline */
	bool anywhere;  /* its "also" may stand anywhere in the document */
	bool often;  /* its "also" must stand in several sentences, or here */
	bool close;  /* its "also" stands here, up to two sentences before or
			   in a headline */
	bool titled; /* its "also" must not stand in the lead alone */
};

/* Where a column of a proposed row comes from.  X(NAME, word) */
#define FROM_LIST(X)                                                    \
	X(WORD, "")                     /* as written */                \
	X(SLOT, "$")                    /* a slot of the match */       \
	X(ACTORS, "actors")             /* all of them, as a list */    \
	X(TARGETS, "targets")           /* likewise */                  \
	X(MINERALS, "minerals")         /* likewise */                  \
	X(ACTOR, "actor")               /* the first of them */         \
	X(TARGET, "target")             /* likewise */                  \
	X(MINERAL, "mineral")           /* likewise */                  \
	X(EACH_ACTOR, "each_actor")     /* a row for each of them */    \
	X(EACH_TARGET, "each_target")   /* likewise */                  \
	X(EACH_MINERAL, "each_mineral") /* likewise */                  \
	X(TYPE, "type")                 /* of the event */              \
	X(PHASE, "phase")               /* likewise */                  \
	X(DATE, "date")                 /* of the act */                \
	X(AGREEMENT, "agreement")       /* that the event belongs to */ \
	X(VALUE, "")                    /* of the event, by its key */

enum row_from {
#define X(name, word) FROM_##name,
	FROM_LIST(X)
#undef X
};

struct row_source {
	enum row_from kind;
	enum value_key key; /* of FROM_VALUE */
	struct str text;    /* of FROM_WORD, and the slot of FROM_SLOT */
};

#define FROM_SOURCES    4
#define ROW_COLUMNS_MAX 16

struct row_column {
	const char *name;
	struct row_source from[FROM_SOURCES]; /* the first that gives one */
	size_t n;
	bool needed; /* without it the row is not proposed */
};

/* A row of a rule table that an event proposes. */
struct row_line {
	enum rule_table table;
	struct row_column columns[ROW_COLUMNS_MAX]; /* key columns first */
	size_t n, keys_n;
};

struct row_lines {
	struct row_line *v;
	size_t n, room;
};

struct pattern {
	struct str id;      /* with the word of its expansion: a.b/export_ban */
	struct str version; /* "v3" */
	struct str each;
	const char *file;
	unsigned line;
	enum event_type type;
	enum phase phase;
	enum modality modality; /* only where fixed is true */
	bool fixed;
	bool stage; /* definitions and titles before events */
	int rank;   /* of overlapping matches the higher stays */
	double prior;
	struct expr *matches; /* alternatives */
	size_t matches_n;
	struct expr *unless; /* void where one of these matches too */
	size_t unless_n;
	struct expr *also; /* one must match in the sentence or a headline */
	size_t also_n;
	struct role actors, targets, minerals;
	struct setting *sets;
	size_t sets_n;
	struct row_lines rows; /* none: those of its type, in the set */
	struct require require;
	struct proof *proofs;
	size_t proofs_n;
	bool first; /* of its expansions: proofs are run once */
};

enum effect {
	EFFECT_DENIED,
	EFFECT_CONDITIONAL,
	EFFECT_EXPECTED,
	EFFECT_BACKGROUND,
	EFFECT_REPORTED,
	EFFECT_VOID
};

enum reach { REACH_FORWARD, REACH_BACKWARD, REACH_BOTH };

struct cue {
	struct str id;
	const char *file;
	unsigned line;
	enum effect effect;
	enum reach reach;
	uint32_t tokens; /* how far; UINT32_MAX: to the clause's end */
	struct expr match;
};

#define KEEP_CUES  16
#define KEEP_TYPES 40

struct keep_type {
	enum event_type type;
	enum phase phase; /* PH_NONE: any */
};

/* Of which events some cues' words are part of the act. */
struct keep {
	struct str cues[KEEP_CUES]; /* ids, or "neg.*" */
	size_t cues_n;
	struct keep_type types[KEEP_TYPES];
	size_t types_n;
	bool where; /* only where "match" lies over what woke the pattern */
	struct expr match;
	const char *file;
	unsigned line;
};

struct set {
	struct grammar grammar;
	struct pattern *patterns;
	size_t patterns_n, patterns_room;
	struct cue *cues;
	size_t cues_n, cues_room;
	struct expr *stops; /* where a cue's reach ends */
	size_t stops_n, stops_room;
	struct expr *pseudos; /* look like cues and are none */
	size_t pseudos_n, pseudos_room;
	struct keep *keeps;
	size_t keeps_n, keeps_room;
	/* What events of a type propose whose pattern says nothing; none: what
	 * the engine knows of the type. */
	struct row_lines rows[EVENT_TYPES];
	struct str hash; /* SHA-256 hex over all files, in order */
};

#endif
