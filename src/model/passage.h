/* passage.h - an article while its text is at hand: where rules that read wordings find their
 * figures.  Floor 1.
 *
 * A worker thread reads an article, extracts its figures and at once lets the rules look at it;
 * what they find waits in the batch's store. */
#ifndef NC_MODEL_PASSAGE_H
#define NC_MODEL_PASSAGE_H

#include "model/finding.h"
#include "model/options.h"
#include "model/store.h"
#include "model/token.h"

#ifdef __cplusplus
extern "C" {
#endif

struct nc_matcher;

/* A reported test of significance with its verdict. */
struct nc_reported {
    struct nc_test test;
    bool wrong;      /* the reported p is not possible */
    bool impossible; /* p below 0 or above 1 */
    bool corrected;  /* wrong, but the sentence says that p is a corrected, higher one */
    double half;     /* how far the digits of the statistic reach on either side */
};

/* The reported tests of an article, which several rules judge. */
struct nc_reported_tests {
    bool known;           /* the article was read for them */
    GArray *items;        /* struct nc_reported, in order of place */
    uint32_t loose;       /* how many p-values stand outside of them */
    uint32_t first_loose; /* the place of the first, in bytes of the text */
};

/* One article.  All is lent; findings go to store->findings. */
struct nc_passage {
    struct nc_store *store; /* the batch's: strings and rows of figures are numbers in it */
    const struct nc_options *options;
    const struct nc_tokens *tokens; /* with the text and the sentences */
    uint32_t article;
    uint32_t first, end; /* its figures, of every kind */
    GArray *judged;      /* struct nc_judged: which figures were recomputed already */
    GArray *judged_last; /* uint32_t for each figure: its last row there plus one, or 0 */
    struct nc_reported_tests *reported; /* read when a rule first asks for them */
    struct nc_matcher *matcher; /* of this thread, with its patterns (wrap/pattern.h) */
};

/* The first figure of the article that ends behind byte `at` of its text; passage->end when none
 * does. */
uint32_t nc_passage_figure(const struct nc_passage *passage, uint32_t at);

/* The figures of a sentence: rows [first, end).  Those of the one right before it begin at
 * `before`, which is `first` where that has none, stands apart or is a table. */
struct nc_sentence_rows {
    uint32_t before, first, end;
    uint32_t kinds; /* nc_kind_bit: those there are in the sentence */
    uint32_t in_both[3]; /* of which it and the one before have one, two, three or more */
};

/* That a rule has recomputed a figure. */
struct nc_judged {
    const struct nc_rule *rule;
    uint32_t before; /* the figure's row before this one plus one, or 0 */
    bool agreed;
};

/* Has a rule judged the figure of the article? */
static inline bool nc_passage_judged(const struct nc_passage *passage, uint32_t figure)
{
    return g_array_index(passage->judged_last, uint32_t, figure - passage->first) != 0;
}

enum {
    NC_CLAIM_LETTERS = 8, /* captures a .. h: a figure each */
    NC_CLAIM_WORDS = 8    /* captures of other names */
};

/* Words that a wording captured, as its skeleton has them: lower case, one space between. */
struct nc_claim_word {
    const char *name, *text;
    size_t len;
};

/* A wording of a rule (data/en/phrasings*.tsv) met in a sentence: the figures it binds. */
struct nc_claim {
    const struct nc_passage *passage;
    const struct nc_rule *rule;
    const char *form;              /* the wording's name in the table */
    uint32_t at[NC_CLAIM_LETTERS]; /* rows of the figures captured as a .. h; or NC_NONE */
    const uint32_t *list;          /* rows of all quantities inside the capture `list` */
    uint32_t list_count;
    struct nc_claim_word words[NC_CLAIM_WORDS];
    uint32_t word_count;
    uint32_t start, end; /* what the wording covers, in bytes of the article's text */
};

/* The figure captured as `letter`, or NULL. */
static inline const struct nc_figure *nc_claim_figure(const struct nc_claim *claim, char letter)
{
    const uint32_t row = claim->at[letter - 'a'];
    return row == NC_NONE ? NULL : nc_store_figure(claim->passage->store, row);
}

/* The words captured under a name; NULL when that part of the wording was not there. */
const struct nc_claim_word *nc_claim_word(const struct nc_claim *claim, const char *name);

#ifdef __cplusplus
}
#endif

#endif
