/* ambiguous_number.c - NC101: a number that can be read in two ways. */
#include "checks/rules.h"
#include "checks/say.h"

static void run(struct nc_case *c)
{
    const struct nc_figure *f = nc_store_figure(c->store, c->figure);
    if ((f->flags & NC_FIGURE_AMBIGUOUS_NUMBER) == 0 || !nc_kind_quantity(f->kind))
        return;
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_ambiguous_number);
    finding->article = f->article;
    finding->line = f->line;
    nc_finding_witness(finding, c->figure, -1, 1);
    finding->cause = nc_pool_addz(c->store->pool, "ambiguous");
    GString *text = g_string_new("This number can be read in two ways; it was taken for ");
    nc_say_figure(text, c, c->figure);
    finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "A point, comma or space inside a number parts thousands in "
                                     "some countries and decimals or two numbers in others.");
}

const struct nc_rule nc_rule_ambiguous_number = {
    .id = "NC101",
    .name = "ambiguous-number",
    .level = NC_NOTE,
    .scope = NC_SCOPE_FIGURE,
    .title = "A number can be read in two ways",
    .run = run,
};
