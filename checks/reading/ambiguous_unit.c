/* ambiguous_unit.c - NC102: a unit that can be read in two ways, once an article. */
#include "checks/rules.h"
#include "checks/say.h"

static bool doubtful(const struct nc_figure *f)
{
    return (f->flags & NC_FIGURE_AMBIGUOUS_UNIT) != 0 && nc_kind_quantity(f->kind);
}

static void run(struct nc_case *c)
{
    struct nc_finding *finding = NULL;
    for (uint32_t i = c->first; i < c->end; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, i);
        if (!doubtful(f))
            continue;
        if (finding == NULL) {
            finding = nc_findings_add(c->out, &nc_rule_ambiguous_unit);
            finding->article = c->article;
            finding->line = f->line;
            GString *text = g_string_new("A unit can be read in two ways; it was taken for ");
            nc_say_figure(text, c, i);
            finding->message = nc_say_end(text, c);
        }
        nc_finding_witness(finding, i, -1, 1);
    }
    if (finding == NULL)
        return;
    finding->cause = nc_pool_addz(c->store->pool, "ambiguous");
    finding->why =
        nc_pool_addz(c->store->pool, "The word or sign names several units, and the article "
                                     "does not say which.");
}

const struct nc_rule nc_rule_ambiguous_unit = {
    .id = "NC102",
    .name = "ambiguous-unit",
    .level = NC_NOTE,
    .scope = NC_SCOPE_ARTICLE,
    .title = "A unit can be read in two ways",
    .run = run,
};
