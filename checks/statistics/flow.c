/* flow.c - NC407: those enrolled less those lost are those analysed. */
#include "checks/reckon.h"
#include "checks/rules.h"

/* The first less all others. */
static double rest(const double *x, unsigned count)
{
    double left = x[0];
    for (unsigned i = 1; i < count; i++)
        left -= x[i];
    return left;
}

static void claim(const struct nc_claim *claim)
{
    struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .formula = rest,
        .claimed = claim->at[3],
        .text = claim->list_count == 1 ? "{a} less {b} is {=}" : "{a} less those lost is {=}",
        .unit = "",
    };
    for (uint32_t i = 0; i < claim->list_count; i++) {
        const struct nc_figure *f = nc_store_figure(claim->passage->store, claim->list[i]);
        if (f->kind != NC_KIND_NUMBER || f->unit != 0 || reckoning.count == NC_RECKON_INPUTS)
            return;
        reckoning.inputs[reckoning.count++] = claim->list[i];
    }
    if (reckoning.count > 1)
        nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_flow = {
    .id = "NC407",
    .name = "flow",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "Participants enrolled, lost and analysed do not add up",
    .claim = claim,
};
