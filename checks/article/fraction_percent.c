/* fraction_percent.c - NC210: "two-thirds (66%)": a fraction and the percentage beside it. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/share.h"

/* a is the share, c the percentage. */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *share = nc_claim_figure(claim, 'a');
    if (share == NULL || !share->has_value || nc_share_counted(claim, claim->at[0]))
        return;
    const bool hedged = share->modifier != NC_EXACT;
    const double slack = nc_share_slack(100 * nc_decimal_double(share->value));
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .formula = nc_share_percent,
        .claimed = claim->at[2],
        .text = "{a} is {=}",
        .unit = " %",
        .given = true,
        .leeway = hedged ? 2 * slack : slack,
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_fraction_percent = {
    .id = "NC210",
    .name = "fraction-percent",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A fraction and the percentage beside it differ",
    .claim = claim,
};
