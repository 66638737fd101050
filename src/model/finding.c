/* finding.c - the list of findings. */
#include "model/finding.h"

#include "model/rule.h"

const char *nc_level_name(enum nc_level level)
{
    static const char *const names[] = { "pass", "note", "warning", "error" };
    return names[level];
}

static void finding_clear(void *data)
{
    struct nc_finding *finding = data;
    if (finding->witnesses != NULL)
        g_array_free(finding->witnesses, TRUE);
}

struct nc_findings *nc_findings_new(void)
{
    struct nc_findings *findings = g_new0(struct nc_findings, 1);
    findings->items = g_array_new(FALSE, TRUE, sizeof(struct nc_finding));
    g_array_set_clear_func(findings->items, finding_clear);
    return findings;
}

void nc_findings_free(struct nc_findings *findings)
{
    if (findings == NULL)
        return;
    g_array_free(findings->items, TRUE);
    g_free(findings);
}

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

void nc_finding_witness(struct nc_finding *finding, uint32_t figure, int side, unsigned tellers)
{
    const struct nc_witness witness = { .figure = figure, .side = (int16_t)side,
                                        .tellers = (uint16_t)tellers };
    g_array_append_val(finding->witnesses, witness);
}
