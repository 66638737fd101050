/* finding.h - what a rule says of one or several figures.  Floor 1.
 *
 * Strings are numbers in the store's pool. */
#ifndef NC_MODEL_FINDING_H
#define NC_MODEL_FINDING_H

#include "model/level.h"
#include "model/decimal.h"
#include "model/pool.h"

#include <glib.h>

#ifdef __cplusplus
extern "C" {
#endif

struct nc_rule;

enum nc_answer_kind { NC_ANSWER_NONE, NC_ANSWER_NUMBER, NC_ANSWER_TEXT };

/* What the text states, and what was recomputed: a number in the claim's own unit, or a word. */
struct nc_answer {
    uint8_t kind;               /* enum nc_answer_kind */
    struct nc_decimal number;
    nc_str text;
};

struct nc_witness {
    uint32_t figure;            /* row in the store */
    int16_t side;               /* figures on different sides cannot both hold; -1 fits all */
    uint16_t tellers;           /* independent speakers of this value */
};

enum nc_silence {
    NC_HEARD,
    NC_ACCEPTED, NC_IGNORED,    /* in the baseline, in the ignore file */
    NC_UNSURE                   /* less sure than was asked for */
};

enum nc_test_type { NC_TEST_T, NC_TEST_F, NC_TEST_CHI, NC_TEST_R, NC_TEST_Z, NC_TEST_Q };

/* A reported test of significance; numbers that are not given are NaN. */
struct nc_test {
    uint8_t type;               /* enum nc_test_type */
    char comparator, p_comparator; /* '=', '<' or '>'; 'n' = "ns" for p */
    bool one_tailed, decision_error;
    double df1, df2, statistic, p_reported, p_computed;
    uint32_t start, end;        /* in bytes of the article's text */
};

struct nc_finding {
    uint64_t id; /* 16 hex digits; made by check/, of content, never of line numbers */
    const struct nc_rule *rule;
    uint8_t level;              /* enum nc_level */
    uint8_t silence;            /* enum nc_silence */
    double confidence;          /* 0..1: the share of such findings that are right */
    nc_str cause;               /* "other speaker", "update", "slip", ... */
    nc_str message;             /* one sentence in plain words, without a full stop */
    uint64_t group;             /* key of its thing; 0 without one */
    nc_str about, story;        /* as in the thing; 0 without one */
    struct nc_answer stated, computed;
    struct nc_decimal low, high;/* what the computed value may be */
    bool has_low, has_high;
    double tolerance;           /* relative; negative = none was used */
    uint32_t article;           /* for findings without figures; or NC_NONE */
    nc_str path;                /* file of an unread one, where there is no article */
    uint32_t line;
    uint32_t thing;             /* row of the thing it speaks of, or NC_NONE */
    uint8_t clarity;            /* how little could explain it; set before sorting */
    uint32_t stake;             /* how many articles its figures stand in; set before sorting */
    GArray *witnesses;          /* struct nc_witness; first the ones to show; never NULL */
    nc_str why;                 /* for the screen: the cause in a sentence or two */
    nc_str fits;                /* values that agree with both sides; 0 = none */
    nc_str adds_up;             /* sums that explain a total; 0 = none */
    struct nc_test *test;       /* a reported test, the finding's own; NULL without one */
    nc_str trace; /* what was compared and ruled out, one step a line; explain alone asks for it */
};

struct nc_findings {
    GArray *items;              /* struct nc_finding */
};

/* An empty list; the caller owns it. */
struct nc_findings *nc_findings_new(void);

/* Gives back the list with all findings; NULL is fine. */
void nc_findings_free(struct nc_findings *findings);

/* Adds a figure to a finding. */
void nc_finding_witness(struct nc_finding *finding, uint32_t figure, int side, unsigned tellers);

static inline struct nc_finding *nc_finding_at(const struct nc_findings *findings, guint row)
{
    return &g_array_index(findings->items, struct nc_finding, row);
}

#ifdef __cplusplus
}
#endif

#endif
