/* magnitude.c - NC207: millions, billions: n times a price is off by a power of ten. */
#include "checks/article/outlay.h"
#include "checks/rules.h"

static void claim(const struct nc_claim *claim)
{
    nc_outlay_claim(claim, true);
}

const struct nc_rule nc_rule_magnitude = {
    .id = "NC207",
    .name = "magnitude",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A large sum is off by a power of ten",
    .claim = claim,
};
