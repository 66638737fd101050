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

/* Welch's test, mixed models and regressions have other degrees of freedom. */
static bool other_model(const struct nc_claim *claim)
{
    static const char *const words[] = { "welch",  "mixed",      "model",   "regress",
                                         "paired", "multilevel", "unequal", "covaria" };
    const struct nc_tokens *tokens = claim->passage->tokens;
    char *text = g_ascii_strdown(tokens->text + claim->start, (gssize)(claim->end - claim->start));
    bool other = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        other |= strstr(text, words[i]) != NULL;
    g_free(text);
    return other;
}

static void claim(const struct nc_claim *claim)
{
    const bool each = strcmp(claim->form, "each") == 0,
               per_group = strcmp(claim->form, "per-group") == 0;
    const struct nc_figure *df = nc_claim_figure(claim, 'c');
    if (df == NULL || df->precision < 0 || other_model(claim))
        return;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { each ? claim->at[1] : claim->at[0], claim->at[1] },
        .count = each || per_group ? 1 : 2,
        .formula = each ? of_each : of_all,
        .claimed = claim->at[2],
        .text = each        ? "two groups of {a} have {=} degrees of freedom"
                : per_group ? "{a} in two groups have {=} degrees of freedom"
                            : "{a} and {b} have {=} degrees of freedom",
        .unit = "",
    };
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
