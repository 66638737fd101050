/* unread.c - NC901: a file, or a part of it, was not read. */
#include "checks/rules.h"

static void report(struct nc_case *c, const struct nc_problem *problem)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_unread);
    finding->path = problem->path;
    finding->line = problem->line;
    finding->cause = nc_pool_addz(c->store->pool, "not read");
    char *text = g_strdup_printf("Not read: %s", nc_store_text(c->store, problem->reason));
    finding->message = nc_pool_addz(c->store->pool, text);
    g_free(text);
    finding->why =
        nc_pool_addz(c->store->pool, "What it says was not compared, so the list above may "
                                     "miss a conflict.");
}

static void run(struct nc_case *c)
{
    for (guint i = 0; i < c->store->problems->len; i++) {
        const struct nc_problem *problem = &g_array_index(c->store->problems, struct nc_problem, i);
        if (!problem->no_text)
            report(c, problem);
    }
}

const struct nc_rule nc_rule_unread = {
    .id = "NC901",
    .name = "unread",
    .level = NC_WARNING,
    .scope = NC_SCOPE_RUN,
    .title = "A file was not read",
    .run = run,
};
