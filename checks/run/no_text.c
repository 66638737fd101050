/* no_text.c - NC904: a file that was read and holds no text. */
#include "checks/rules.h"

static void report(struct nc_case *c, const struct nc_problem *problem)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_no_text);
    finding->path = problem->path;
    finding->line = problem->line;
    finding->cause = nc_pool_addz(c->store->pool, "no text");
    char *text = g_strdup_printf("No text: %s", nc_store_text(c->store, problem->reason));
    finding->message = nc_pool_addz(c->store->pool, text);
    g_free(text);
    finding->why =
        nc_pool_addz(c->store->pool, "The file is empty, or its words are in a picture.");
}

static void run(struct nc_case *c)
{
    for (guint i = 0; i < c->store->problems->len; i++) {
        const struct nc_problem *problem = &g_array_index(c->store->problems, struct nc_problem, i);
        if (problem->no_text)
            report(c, problem);
    }
}

const struct nc_rule nc_rule_no_text = {
    .id = "NC904",
    .name = "no-text",
    .level = NC_WARNING,
    .scope = NC_SCOPE_RUN,
    .title = "A file holds no text",
    .run = run,
};
