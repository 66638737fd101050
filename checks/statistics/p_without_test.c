/* p_without_test.c - NC412: p-values that stand without a test that could be recomputed. */
#include "checks/rules.h"
#include "checks/statistics/reported.h"

#include <stdio.h>

static void report(const struct nc_passage *passage, unsigned count, unsigned tests, uint32_t first)
{
    struct nc_finding *finding =
        nc_findings_add(passage->store->findings, &nc_rule_p_without_test);
    struct nc_pool *pool = passage->store->pool;
    const uint32_t row = nc_passage_figure(passage, first);
    char text[160];
    snprintf(text, sizeof text,
             "%u %s without a test that could be recomputed (%u recomputed)", count,
             count == 1 ? "p-value stands" : "p-values stand", tests);
    finding->article = passage->article;
    if (row < passage->end)
        nc_finding_witness(finding, row, -1, 1);
    finding->message = finding->trace = nc_pool_addz(pool, text);
    finding->cause = nc_pool_addz(pool, "not checked");
}

static void read(const struct nc_passage *passage)
{
    const struct nc_reported_tests *all = nc_reported_of(passage);
    if (all->loose > 0)
        report(passage, all->loose, all->items->len, all->first_loose);
}

const struct nc_rule nc_rule_p_without_test = {
    .id = "NC412",
    .name = "p-without-test",
    .level = NC_NOTE,
    .scope = NC_SCOPE_TEXT,
    .title = "p-values that no test in reach explains",
    .read = read,
};
