/* draft.h - one draft against the other articles, figure by figure.  Floor 1.
 *
 * check/ judges, report/ prints, numcheck.c maps it to an exit code. */
#ifndef NC_MODEL_DRAFT_H
#define NC_MODEL_DRAFT_H

#include "model/finding.h"
#include "model/store.h"

#ifdef __cplusplus
extern "C" {
#endif

enum nc_draft_verdict {
    NC_DRAFT_AGREES,  /* several other articles give it too */
    NC_DRAFT_DIFFERS, /* others give something that cannot hold beside it */
    NC_DRAFT_CLOSE,   /* nobody gives it, and rounding or a bound may be why */
    NC_DRAFT_ONE,     /* one other article gives it */
    NC_DRAFT_NOWHERE, /* no other article speaks of it */
    NC_DRAFT_VERDICTS
};

/* How far a number that may hold beside the draft's bears it out. */
enum nc_support {
    NC_SUPPORT_NONE,  /* neither is written for the other: 46 and "at least 21" */
    NC_SUPPORT_BOUND, /* a bound near it: 43 and "more than 40" */
    NC_SUPPORT_NEAR,  /* the same but for rounding or a hedge left out: 310 and 300 */
    NC_SUPPORT_SAME   /* whoever has it may write the draft's: 3.46 for 3.5, 214 for "over 200" */
};

/* A value that other articles give for the thing of a draft's figure. */
struct nc_draft_other {
    uint32_t figure;            /* the mention to show */
    uint32_t articles, tellers; /* without the draft */
    bool agrees;                /* it can hold beside the draft's */
    uint8_t support;            /* enum nc_support, where it agrees */
    bool withdrawn;             /* its text calls it wrong */
    bool turned;                /* the draft's with two digits turned round, on one day */
};

struct nc_draft_figure {
    uint32_t figure;                    /* row in the store */
    uint8_t verdict;                    /* enum nc_draft_verdict */
    uint8_t level;                      /* enum nc_level: how grave, its remarks included */
    uint32_t articles, tellers;         /* that agree */
    uint32_t alike;                     /* the figure of another article to compare it with, or
                                           NC_NONE: of one that is nowhere, and of one that one
                                           article tells where more give another number */
    uint32_t finding;                   /* row of the one that says why it differs, or NC_NONE */
    uint32_t first_other, other_count;  /* slice of the others; what differs comes first */
    uint32_t first_remark, remark_count; /* slice of the remarks */
};

struct nc_draft_report {
    GArray *figures; /* struct nc_draft_figure, in the order of the draft */
    GArray *others;  /* struct nc_draft_other */
    GArray *remarks; /* guint: rows of findings inside the draft, by the figure they begin with */
    nc_str path;     /* of the draft, as given */
    guint articles;  /* that its file holds */
};

static inline const struct nc_draft_figure *nc_draft_figure_at(const struct nc_draft_report *draft,
                                                               guint i)
{
    return &g_array_index(draft->figures, struct nc_draft_figure, i);
}

static inline const struct nc_draft_other *nc_draft_other_at(const struct nc_draft_report *draft,
                                                             guint i)
{
    return &g_array_index(draft->others, struct nc_draft_other, i);
}

/* "agrees", "differs", "close", "one only", "nowhere". */
const char *nc_draft_verdict_name(enum nc_draft_verdict verdict);

/* Is the article the draft that the options name? */
struct nc_options;
bool nc_draft_is(const struct nc_options *options, const struct nc_store *store, uint32_t article);

/* Gives back the report; NULL is fine. */
void nc_draft_report_free(struct nc_draft_report *draft);

#ifdef __cplusplus
}
#endif

#endif
