/* flow.c - NC407: those enrolled less those lost are those analysed. */
#include "checks/reckon.h"
#include "checks/rules.h"

#include <string.h>

/* The first less all others. */
static double rest(const double *x, unsigned count)
{
    double left = x[0];
    for (unsigned i = 1; i < count; i++)
        left -= x[i];
    return left;
}

/* "6 were excluded (2 of whom had withdrawn)": those counted among two kinds of losses. */
static bool overlapping(const struct nc_claim *claim)
{
    static const char *const words[] = { "of whom", "of which", "of these", "of them", "including",
                                         "included", "both",    "also",     "already" };
    const struct nc_store *store = claim->passage->store;
    if (claim->list_count == 0 || claim->at[3] == NC_NONE)
        return false;
    const uint32_t from = nc_figure_end(nc_store_figure(store, claim->list[0])),
                   to = nc_store_figure(store, claim->at[3])->start;
    char *text = g_ascii_strdown(claim->passage->tokens->text + from,
                                 to > from ? (gssize)(to - from) : 0);
    bool said = false;
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        said |= strstr(text, words[i]) != NULL;
    g_free(text);
    return said;
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
    if (reckoning.count > 1 && !overlapping(claim))
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
