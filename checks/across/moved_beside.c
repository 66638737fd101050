/* moved_beside.c - NC314 where a few texts are put side by side: one number, told of two things. */
#include "checks/across/moved_beside.h"

#include "checks/across/contrary.h"
#include "checks/across/turned.h"
#include "checks/rules.h"
#include "checks/say.h"

enum {
    MOST_FIGURES = 400, /* of all texts together; more are no statement and its source */
    MOST_LOOKS = 4000   /* pairs of sentences looked at; bounds the cost of hostile input */
};

/* The figures of all texts, with their sentences as far as those were read. */
struct desk {
    struct nc_case *c;
    struct nc_beside *sentences; /* by row of the figure */
    uint32_t looks;              /* that are left */
};

/* Are they one number in two texts?  One is so often told that it means nothing. */
static bool one_number(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->in->article != g->in->article && f->kind == g->kind && f->unit == g->unit &&
           f->said->per == g->said->per && nc_decimal_compare(f->value, g->value) == 0 &&
           nc_decimal_compare(f->value, nc_decimal_of(1, 0)) > 0;
}

/* Were they taken for one thing, though not for two deeds? */
static bool one_thing(const struct nc_figure *f, const struct nc_figure *g)
{
    return f->group != NC_NONE && f->group == g->group &&
           (f->said->event == 0 || g->said->event == 0);
}

/* The words that are the contrary of each other, as what is wrong with the number. */
static bool contrary(const struct nc_case *c, const struct nc_beside *own,
                     const struct nc_beside *other, GString *text)
{
    struct nc_contrary words;
    if (one_thing(own->figure, other->figure) || !nc_contrary(c, own, other, &words))
        return false;
    g_string_append_printf(text, ": \"%s\" here, the contrary, \"%s\",", words.own, words.other);
    return true;
}

/* The sentence of a figure; NULL where its file is gone. */
static const struct nc_beside *sentence(struct desk *desk, uint32_t figure)
{
    struct nc_beside *beside = &desk->sentences[figure];
    if (beside->figure == NULL)
        nc_beside_open(desk->c, figure, beside);
    return beside->text != NULL ? beside : NULL;
}

/* Is something wrong with the number of a, as it is told of b?  What, is appended to `text`. */
static bool wrong(struct desk *desk, uint32_t a, uint32_t b, GString *text)
{
    if (!nc_beside_same_subject(desk->c, a, b) || desk->looks == 0)
        return false;
    const struct nc_beside *own = sentence(desk, a), *other = sentence(desk, b);
    desk->looks--;
    return own != NULL && other != NULL &&
           (contrary(desk->c, own, other, text) || nc_turned(desk->c, own, other, text));
}

/* Does the text of b tell the number of a in another place, too, where nothing is against it? */
static bool told_too(struct desk *desk, uint32_t a, uint32_t b)
{
    const struct nc_store *store = desk->c->store;
    const struct nc_figure *f = nc_store_figure(store, a);
    GString *text = g_string_new(NULL);
    bool found = false;
    for (uint32_t i = 0; i < store->figures->len && !found; i++) {
        const struct nc_figure *g = nc_store_figure(store, i);
        found = i != b && g->in->article == nc_store_figure(store, b)->in->article &&
                one_number(f, g) && !wrong(desk, a, i, text);
    }
    g_string_free(text, TRUE);
    return found;
}

static void say(struct nc_case *c, uint32_t a, uint32_t b, const char *what)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_moved_figure);
    GString *text = g_string_new(NULL);
    nc_say_figure(text, c, a);
    g_string_append_printf(text, "%s in ", what);
    nc_say_where(text, c, b);
    finding->message = nc_say_end(text, c);
    finding->cause = nc_pool_addz(c->store->pool, "moved figure");
    finding->why = nc_pool_addz(c->store->pool, "One number cannot be that of both; one of the "
                                                "texts has it from elsewhere, or turns it round.");
    nc_finding_witness(finding, a, 0, 1);
    nc_finding_witness(finding, b, 1, 1);
}

/* Finds what is wrong between two figures of one number, whichever of them is the statement's. */
static void compare(struct desk *desk, uint32_t a, uint32_t b)
{
    GString *text = g_string_new(NULL);
    const bool first = wrong(desk, a, b, text);
    if ((first || wrong(desk, b, a, text)) && !told_too(desk, a, b) && !told_too(desk, b, a))
        say(desk->c, first ? a : b, first ? b : a, text->str);
    g_string_free(text, TRUE);
}

void nc_moved_beside(struct nc_case *c)
{
    const uint32_t count = c->store->figures->len;
    if (count > MOST_FIGURES)
        return;
    struct desk desk = { c, g_new0(struct nc_beside, count + 1), MOST_LOOKS };
    for (uint32_t a = 0; a < count; a++)
        for (uint32_t b = 0; b < a; b++)
            if (one_number(nc_store_figure(c->store, a), nc_store_figure(c->store, b)))
                compare(&desk, a, b);
    for (uint32_t i = 0; i < count; i++)
        nc_beside_close(&desk.sentences[i]);
    g_free(desk.sentences);
}
