/* finding.c - the list of findings. */
#include "model/finding.h"

static void finding_clear(void *data)
{
    struct nc_finding *finding = data;
    if (finding->witnesses != NULL)
        g_array_free(finding->witnesses, TRUE);
    g_free(finding->test);
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

void nc_finding_witness(struct nc_finding *finding, uint32_t figure, int side, unsigned tellers)
{
    const struct nc_witness witness = { .figure = figure, .side = (int16_t)side,
                                        .tellers = (uint16_t)tellers };
    g_array_append_val(finding->witnesses, witness);
}
