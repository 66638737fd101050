/* ambiguous_number.c - NC101: a number that can be read in two ways. */
#include "checks/rules.h"
#include "checks/say.h"

enum { THREE_DECIMALS = -3, NEIGHBOURS = 100 };

/* Does the figure show that its article writes decimals with a point, and thousands without?  "2.5"
 * and "14,200" do, "1.234" does not. */
static bool shows_point(const struct nc_figure *f)
{
    if (!f->has_value || (f->flags & (NC_FIGURE_AMBIGUOUS_NUMBER | NC_FIGURE_SPELLED)) != 0)
        return false;
    const bool grouped = f->precision == 0 && nc_decimal_compare(f->value, nc_decimal_of(1, 3)) > 0;
    return grouped || (f->precision < 0 && f->precision != THREE_DECIMALS);
}

/* Does any figure of the article near row show it? */
static bool writes_points(const struct nc_store *store, uint32_t row)
{
    const uint32_t article = nc_store_figure(store, row)->in->article;
    const uint32_t first = row > NEIGHBOURS ? row - NEIGHBOURS : 0;
    for (uint32_t i = first; i < store->figures->len && i <= row + NEIGHBOURS; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        if (f->in->article == article && nc_kind_quantity(f->kind) && shows_point(f))
            return true;
    }
    return false;
}

static void run(struct nc_case *c)
{
    const struct nc_figure *f = nc_store_figure(c->store, c->figure);
    if ((f->flags & NC_FIGURE_AMBIGUOUS_NUMBER) == 0 || !nc_kind_quantity(f->kind))
        return;
    if (f->precision == THREE_DECIMALS && (f->said->per != 0 || writes_points(c->store, c->figure)))
        return;
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_ambiguous_number);
    finding->article = f->in->article;
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
