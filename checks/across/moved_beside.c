/* moved_beside.c - NC314 where a few texts are put side by side: one number, told of two things. */
#include "checks/across/moved_beside.h"

#include "checks/across/contrary.h"
#include "checks/rules.h"
#include "checks/say.h"

enum { MOST_FIGURES = 400 }; /* of all texts together; more are no statement and its source */

/* Two figures of one number; `other` is that of the text that tells more. */
struct pair {
    uint32_t own, other;
};

/* Are they one number in two texts?  One is so often told that it means nothing. */
static bool one_number(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->in->article != g->in->article && f->kind == g->kind && f->unit == g->unit &&
           f->said->per == g->said->per && nc_decimal_compare(f->value, g->value) == 0 &&
           nc_decimal_compare(f->value, nc_decimal_of(1, 0)) > 0;
}

/* Were they taken for one thing, whatever words stand beside? */
static bool one_thing(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->group != NC_NONE && f->group == g->group;
}

static bool contrary(const struct nc_case *c, uint32_t a, uint32_t b, struct nc_contrary *words)
{
    struct nc_beside own, other;
    if (one_thing(nc_store_figure(c->store, a), nc_store_figure(c->store, b)) ||
        !nc_beside_same_subject(c, a, b))
        return false;
    const bool read = nc_beside_open(c, a, &own) & nc_beside_open(c, b, &other);
    const bool found = read && nc_contrary(c, &own, &other, words);
    if (found) { /* the words of a text that is given back */
        words->own = nc_store_text(c->store, nc_pool_addz(c->store->pool, words->own));
        words->other = nc_store_text(c->store, nc_pool_addz(c->store->pool, words->other));
    }
    nc_beside_close(&own);
    nc_beside_close(&other);
    return found;
}

/* Does the text of b tell the number of a in another place, too, where nothing is against it? */
static bool told_too(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *f = nc_store_figure(c->store, a);
    struct nc_contrary words;
    for (uint32_t i = 0; i < c->store->figures->len; i++) {
        const struct nc_figure *g = nc_store_figure(c->store, i);
        if (i != b && g->in->article == nc_store_figure(c->store, b)->in->article &&
            one_number(f, g) && !contrary(c, a, i, &words))
            return true;
    }
    return false;
}

static void say(struct nc_case *c, uint32_t a, uint32_t b, const struct nc_contrary *words)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_moved_figure);
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, a);
    g_string_append_printf(text, ": \"%s\" here, the contrary, \"%s\", in ", words->own,
                           words->other);
    nc_say_where(text, c, b);
    finding->message = nc_say_end(text, c);
    finding->cause = nc_pool_addz(c->store->pool, "moved figure");
    finding->why = nc_pool_addz(c->store->pool, "One number cannot be that of both; one of the "
                                                "texts has it from elsewhere, or turns it round.");
    nc_finding_witness(finding, a, 0, 1);
    nc_finding_witness(finding, b, 1, 1);
}

void nc_moved_beside(struct nc_case *c)
{
    const uint32_t count = c->store->figures->len;
    struct nc_contrary words;
    for (uint32_t a = 0; count <= MOST_FIGURES && a < count; a++)
        for (uint32_t b = 0; b < a; b++)
            if (one_number(nc_store_figure(c->store, a), nc_store_figure(c->store, b)) &&
                contrary(c, a, b, &words) && !told_too(c, a, b) && !told_too(c, b, a))
                say(c, a, b, &words);
}
