/* p_decision.c - NC401: the reported and the recomputed p lie on one side of the threshold. */
#include "checks/rules.h"
#include "checks/statistics/reported.h"

static void judge(const struct nc_passage *passage, const struct nc_reported *reported)
{
    if (reported->test.decision_error)
        nc_reported_say(passage, &nc_rule_p_decision, reported, NC_ERROR);
}

static void read(const struct nc_passage *passage)
{
    nc_reported_each(passage, judge);
}

const struct nc_rule nc_rule_p_decision = {
    .id = "NC401",
    .name = "p-decision",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A test is significant by its reported p and not by its statistic, or the other way",
    .read = read,
};
