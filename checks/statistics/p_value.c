/* p_value.c - NC402: a reported p is possible for its statistic. */
#include "checks/rules.h"
#include "checks/statistics/reported.h"

static void judge(const struct nc_passage *passage, const struct nc_reported *reported)
{
    if (!reported->test.decision_error)
        nc_reported_say(passage, &nc_rule_p_value, reported,
                        reported->wrong ? NC_WARNING : NC_PASS);
}

static void read(const struct nc_passage *passage)
{
    nc_reported_each(passage, judge);
}

const struct nc_rule nc_rule_p_value = {
    .id = "NC402",
    .name = "p-value",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A reported p-value does not fit its statistic",
    .read = read,
};
