/* df_n.c - NC411: the degrees of freedom of a t test are those of its groups. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <string.h>

static double of_all(const double *x, unsigned count)
{
    return count == 1 ? x[0] - 2 : x[0] + x[1] - 2;
}

static double of_each(const double *x, unsigned count)
{
    (void)count;
    return 2 * x[0] - 2;
}

static double of_pairs(const double *x, unsigned count)
{
    (void)count;
    return x[0] - 1;
}

/* One wording: which numbers of people it has, and what the degrees of freedom of its test are. */
static const struct kind {
    const char *form, *inputs;
    nc_formula_fn formula;
    const char *text;
} kinds[] = {
    { "each", "b", of_each, "two groups of {a} have {=} degrees of freedom" },
    { "each-of", "b", of_each, "two groups of {a} have {=} degrees of freedom" },
    { "per-group", "a", of_all, "{a} in two groups have {=} degrees of freedom" },
    { "two-groups", "ab", of_all, "{a} and {b} have {=} degrees of freedom" },
    { "paired", "a", of_pairs, "{a} pairs have {=} degrees of freedom" },
    { "correlation", "a", of_all, "a correlation over {a} has {=} degrees of freedom" },
};

static const struct kind *kind_of(const char *form)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].form, form) == 0)
            return &kinds[i];
    return NULL;
}

/* Welch's test, mixed models and regressions have other degrees of freedom, and so have groups
 * that lost some of their people. */
static bool other_model(const struct nc_claim *claim)
{
    static const char *const words[] = { "welch",   "mixed",  "model",    "regress",  "multilevel",
                                         "unequal", "covaria", "partial", "dropped",  "drop-out",
                                         "dropout", "withdr", "exclu",    "missing",  "lost ",
                                         "discard", "outlier", "did not complete" };
    const struct nc_tokens *tokens = claim->passage->tokens;
    char *text = g_ascii_strdown(tokens->text + claim->start, (gssize)(claim->end - claim->start));
    bool other = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        other |= strstr(text, words[i]) != NULL;
    g_free(text);
    return other;
}

/* "30 and 28 in two groups" may be two tests of pairs. */
static bool of_other_test(const struct nc_claim *claim, const struct kind *kind)
{
    const struct nc_passage *p = claim->passage;
    const char *text = p->tokens->text + claim->start;
    return other_model(claim) ||
           (kind->formula != of_pairs &&
            (g_strstr_len(text, (gssize)(claim->end - claim->start), "paired") != NULL ||
             g_strstr_len(text, (gssize)(claim->end - claim->start), "within") != NULL));
}

static void claim(const struct nc_claim *claim)
{
    const struct kind *kind = kind_of(claim->form);
    const struct nc_figure *df = nc_claim_figure(claim, 'c');
    if (df == NULL || df->precision < 0 || kind == NULL || of_other_test(claim, kind))
        return;
    struct nc_reckoning reckoning = {
        .claim = claim,
        .count = (unsigned)strlen(kind->inputs),
        .formula = kind->formula,
        .claimed = claim->at[2],
        .text = kind->text,
        .unit = "",
    };
    for (unsigned i = 0; i < reckoning.count; i++)
        reckoning.inputs[i] = claim->at[kind->inputs[i] - 'a'];
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_df_n = {
    .id = "NC411",
    .name = "df-n",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "The degrees of freedom are not those of the groups",
    .claim = claim,
};
