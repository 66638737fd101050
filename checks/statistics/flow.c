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

/* Where the words of a loss begin, behind "6 of whom". */
static uint32_t behind_loss(const struct nc_passage *p, const struct nc_figure *loss)
{
    static const char *const heads[] = { " of whom", " of which", " of these", " of them" };
    const uint32_t end = nc_figure_end(loss);
    for (size_t i = 0; i < G_N_ELEMENTS(heads); i++)
        if (strncmp(p->tokens->text + end, heads[i], strlen(heads[i])) == 0)
            return end + (uint32_t)strlen(heads[i]);
    return end;
}

/* "6 were excluded (2 of whom had withdrawn)": those counted among two kinds of losses. */
static bool overlapping(const struct nc_claim *claim)
{
    static const char *const words[] = { "of whom", "of which", "of these", "of them", "including",
                                         "included", "both",    "also",     "already" };
    const struct nc_store *store = claim->passage->store;
    if (claim->list_count < 2 || claim->at[3] == NC_NONE)
        return false;
    const struct nc_figure *first = nc_store_figure(store, claim->list[0]);
    const uint32_t from = behind_loss(claim->passage, first),
                   to = nc_store_figure(store, claim->at[3])->start;
    char *text = g_ascii_strdown(claim->passage->tokens->text + from,
                                 to > from ? (gssize)(to - from) : 0);
    bool said = false;
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        said |= strstr(text, words[i]) != NULL;
    g_free(text);
    return said;
}

/* Are the first more than all others?  A part is no whole, whatever the wording says. */
static bool enough(const struct nc_reckoning *r)
{
    double x[NC_RECKON_INPUTS] = { 0 };
    for (unsigned i = 0; i < r->count; i++)
        x[i] = nc_decimal_double(
            nc_store_figure(r->claim->passage->store, r->inputs[i])->value);
    return rest(x, r->count) > 0;
}

static void claim(const struct nc_claim *claim)
{
    const bool arms = strcmp(claim->form, "arms") == 0;
    struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0] },
        .count = 1,
        .formula = rest,
        .claimed = claim->at[3],
        .text = claim->list_count == 1 ? "{a} less {b} is {=}"
                : arms                   ? "{a} less the other groups is {=}"
                                         : "{a} less those lost is {=}",
        .unit = "",
    };
    for (uint32_t i = 0; i < claim->list_count; i++) {
        const struct nc_figure *f = nc_store_figure(claim->passage->store, claim->list[i]);
        if (f->kind != NC_KIND_NUMBER || f->unit != 0 || reckoning.count == NC_RECKON_INPUTS)
            return;
        reckoning.inputs[reckoning.count++] = claim->list[i];
    }
    if (reckoning.count > 1 && !overlapping(claim) && enough(&reckoning))
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
