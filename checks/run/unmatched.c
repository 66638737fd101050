/* unmatched.c - rows of accepted findings that no finding of this run fits. */
#include "checks/run/unmatched.h"

void nc_unmatched_report(struct nc_case *c, const struct nc_rule *rule, bool ignore,
                         const char *why)
{
    for (guint i = 0; i < c->unmatched->len; i++) {
        const struct nc_unmatched *row = &g_array_index(c->unmatched, struct nc_unmatched, i);
        if (row->ignore != ignore)
            continue;
        const char *about = nc_store_text(c->store, row->about);
        char *text = g_strdup_printf(
            "%s %s%s%s matches nothing any more", nc_store_text(c->store, row->rule),
            nc_store_text(c->store, row->id), *about != '\0' ? ", " : "", about);
        struct nc_finding *finding = nc_findings_add(c->out, rule);
        finding->path = row->path;
        finding->line = row->line;
        finding->cause = nc_pool_addz(c->store->pool, "matches nothing");
        finding->message = nc_pool_addz(c->store->pool, g_strchug(text));
        finding->why = nc_pool_addz(c->store->pool, why);
        g_free(text);
    }
}
