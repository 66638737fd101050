/* rule.c - a rule begins a finding. */
#include "model/rule.h"

struct nc_finding *nc_findings_add(struct nc_findings *findings, const struct nc_rule *rule)
{
    const struct nc_finding empty = {
        .rule = rule,
        .level = (uint8_t)rule->level,
        .confidence = 1.0,
        .tolerance = -1.0,
        .article = NC_NONE,
        .thing = NC_NONE,
        .witnesses = g_array_new(FALSE, TRUE, sizeof(struct nc_witness)),
    };
    g_array_append_val(findings->items, empty);
    return nc_finding_at(findings, findings->items->len - 1);
}
