/* rule.h - one thing that is checked: what checks/ exports and check/ runs.  Floor 1. */
#ifndef NC_MODEL_RULE_H
#define NC_MODEL_RULE_H

#include "model/passage.h"
#include "model/thing.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a rule is called with, once for each ... */
enum nc_scope {
    NC_SCOPE_FIGURE,            /* figure: c->figure */
    NC_SCOPE_ARTICLE,           /* article: c->article, its figures are [c->first, c->end) */
    NC_SCOPE_THING,             /* thing told more than once: c->thing, and c->open */
    NC_SCOPE_TEXT,              /* nothing: it reads wordings, see claim and read */
    NC_SCOPE_RUN,               /* run */
    NC_SCOPE_AFTER              /* run, after baseline and ignore file were applied: c->unmatched */
};

/* An accepted or ignored finding that matched nothing (NC902, NC903). */
struct nc_unmatched {
    bool ignore;                /* a row of the ignore file; else of the baseline */
    nc_str path;                /* of that file */
    uint32_t line;
    nc_str id, rule, about;
};

/* A rule's view of the run.  Everything is lent and const but the findings and the open pairs. */
struct nc_case {
    const struct nc_store *store;
    const struct nc_things *things;
    const struct nc_texts *texts;
    const struct nc_options *options;
    struct nc_findings *out;
    uint32_t figure, article, first, end;   /* by scope */
    uint32_t thing_row;
    const struct nc_thing *thing;
    bool *open; /* value_count x value_count: the pair cannot both hold and no rule before
                   has judged it; symmetric */
    const uint32_t
        *parts; /* NC_SCOPE_THING: rows of figures that are a part of one of its members */
    uint32_t part_count;
    const bool *odd_dates; /* by article: its date lies far from the rest of its story and is not
                              used for earlier and later */
    const GArray *unmatched;    /* struct nc_unmatched; NC_SCOPE_AFTER only */
};

/* Of what one thing was and is neither is more than so many times the other: not a price and a
 * turnover. */
enum { NC_VALUES_APART = 500 };

/* Figures that a and b of a claim may be, which are alike (nc_figure_alike, NC_VALUES_APART). */
enum nc_values {
    NC_VALUES = 1,          /* no per cent */
    NC_VALUES_PERCENT = 2,  /* per cent */
    NC_VALUES_AND_MORE = 4, /* of either kind, and a third one that can be told in its unit */
    NC_VALUES_ALL = 7
};

/* A number is recomputed from two others; a score, "88-77", is two. */
enum { NC_NUMBERS = 3 };

struct nc_rule {
    const char *id, *name;      /* "NC301", "conflict" */
    const char *title;          /* one line for `rules`, without a full stop */
    enum nc_level level;        /* the usual one; a finding may carry another */
    bool off;                   /* runs only when --select names it */
    enum nc_scope scope;
    bool alone; /* NC_SCOPE_THING: speaks of things with one value, too; all others judge pairs */
    void (*run)(struct nc_case *c);     /* NULL for a rule that only reads wordings */
    void (*beside)(struct nc_case *c);  /* once a run of few texts put side by side; or NULL */
    /* In the thread that reads the articles, so only const data is shared: */
    void (*claim)(const struct nc_claim *claim); /* a wording of the rule was met; or NULL */
    unsigned values; /* enum nc_values: it says nothing unless there are such; 0 for any */
    void (*read)(const struct nc_passage *passage); /* an article was read; or NULL */
    /* and all its wordings were met: for each sentence that has a figure of one of the kinds and
       with the one before numbers enough; or NULL */
    void (*after)(const struct nc_passage *passage, const struct nc_sentence_rows *rows);
    uint32_t kinds; /* nc_kind_bit, of `after` */
};

/* Appends an empty finding of a rule, with the rule's level, no article, no thing, confidence 1 and
 * no tolerance; lent until the next call. */
struct nc_finding *nc_findings_add(struct nc_findings *findings, const struct nc_rule *rule);

/* Is the pair of values i, j still without a judgement? */
static inline bool nc_case_open(const struct nc_case *c, uint32_t i, uint32_t j)
{
    return c->open[(size_t)i * c->thing->value_count + j];
}

/* Takes the pair for the calling rule. */
static inline void nc_case_claim(struct nc_case *c, uint32_t i, uint32_t j)
{
    c->open[(size_t)i * c->thing->value_count + j] = false;
    c->open[(size_t)j * c->thing->value_count + i] = false;
}

/* Gives the pair back to the rules that come after. */
static inline void nc_case_reopen(const struct nc_case *c, uint32_t i, uint32_t j)
{
    c->open[(size_t)i * c->thing->value_count + j] = true;
    c->open[(size_t)j * c->thing->value_count + i] = true;
}

#ifdef __cplusplus
}
#endif

#endif
