/* p_without_test.c - NC412: p-values that stand without a test that could be recomputed. */
#include "checks/rules.h"
#include "checks/statistics/plain.h"
#include "checks/statistics/reported.h"
#include "wrap/pattern.h"

#include <stdio.h>

static const char pattern_text[] =
    "(?<![A-Za-z0-9?])[pP](?:[ -]?[vV]alues?)? ?(?:<=|>=|[=<>]) ?(?<p>0?[.,]\\d+)";

/* How far the tests reach that were found so far, in bytes of the text. */
struct span {
    uint32_t start, end;
};

static void note_span(const struct nc_passage *passage, const struct nc_reported *reported,
                      void *spans)
{
    const struct span span = { reported->test.start, reported->test.end };
    (void)passage;
    g_array_append_val((GArray *)spans, span);
}

/* Is the place inside a test?  *next is the first span that may hold it. */
static bool explained(const GArray *spans, guint *next, uint32_t at)
{
    while (*next < spans->len && g_array_index(spans, struct span, *next).end <= at)
        (*next)++;
    return *next < spans->len && g_array_index(spans, struct span, *next).start <= at;
}

/* How many p-values no test explains; the place of the first in *first. */
static unsigned count_loose(const struct nc_passage *passage, const GArray *spans, uint32_t *first)
{
    struct nc_plain plain = nc_plain_of(passage->tokens->text, passage->tokens->len);
    struct nc_pattern *pattern = nc_patterns_get(passage->patterns, pattern_text);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    unsigned count = 0;
    guint next = 0;
    for (size_t from = 0; nc_pattern_find(pattern, plain.text->str, plain.text->len, from,
                                          captures);
         from = captures[0].to) {
        const uint32_t at = nc_plain_from(&plain, captures[1].from);
        if (explained(spans, &next, at))
            continue;
        if (count++ == 0)
            *first = at;
    }
    nc_plain_clear(&plain);
    return count;
}

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
    if (!nc_reported_possible(passage))
        return;
    uint32_t first = 0;
    GArray *spans = g_array_new(FALSE, FALSE, sizeof(struct span));
    nc_reported_each(passage, note_span, spans);
    const unsigned count = count_loose(passage, spans, &first);
    if (count > 0)
        report(passage, count, spans->len, first);
    g_array_free(spans, TRUE);
}

const struct nc_rule nc_rule_p_without_test = {
    .id = "NC412",
    .name = "p-without-test",
    .level = NC_NOTE,
    .scope = NC_SCOPE_TEXT,
    .title = "p-values that no test in reach explains",
    .read = read,
};
