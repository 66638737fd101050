/* stale_baseline.c - NC902: an accepted finding is gone. */
#include "checks/rules.h"
#include "checks/run/unmatched.h"

static void run(struct nc_case *c)
{
    nc_unmatched_report(
        c, &nc_rule_stale_baseline, false,
        "The articles no longer hold this conflict, or a new value changed it; write "
        "the baseline again.");
}

const struct nc_rule nc_rule_stale_baseline = {
    .id = "NC902",
    .name = "stale-baseline",
    .level = NC_NOTE,
    .scope = NC_SCOPE_AFTER,
    .title = "An accepted finding is gone",
    .run = run,
};
