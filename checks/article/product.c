/* product.c - NC221: so many at so much each make what is stated for all. */
#include "checks/article/outlay.h"
#include "checks/rates.h"
#include "checks/rules.h"

#include <string.h>

static void claim(const struct nc_claim *claim)
{
    if (strcmp(claim->form, "rates") == 0)
        nc_outlay_rates(claim);
    else
        nc_outlay_claim(claim, false);
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    nc_rates_read(passage, rows, &nc_rule_product);
}

const struct nc_rule nc_rule_product = {
    .id = "NC221",
    .name = "product",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "So many at so much each do not make the total",
    .claim = claim,
    .after = after,
    .kinds = 1 << NC_KIND_MONEY | 1 << NC_KIND_MEASURE,
};
