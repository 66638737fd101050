/* unused_ignore.c - NC903: a row of the ignore file matches nothing. */
#include "checks/rules.h"
#include "checks/run/unmatched.h"

static void run(struct nc_case *c)
{
    nc_unmatched_report(
        c, &nc_rule_unused_ignore, true,
        "The articles no longer hold this conflict, or a new value changed it; the row "
        "can go.");
}

const struct nc_rule nc_rule_unused_ignore = {
    .id = "NC903",
    .name = "unused-ignore",
    .level = NC_NOTE,
    .scope = NC_SCOPE_AFTER,
    .title = "A row of the ignore file matches nothing",
    .run = run,
};
