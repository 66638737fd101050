/* made.c - builds what extraction and linking would have built from a few mentions. */
#include "tests/unit/made.h"

#include "checks/all.h"
#include "data/units.h"
#include "model/arena.h"

#include <stdio.h>
#include <string.h>

static uint32_t add_article(struct made *made, const struct made_mention *m)
{
    char name[32];
    guint row = made->store->articles->len;
    snprintf(name, sizeof name, "a%u.txt", row + 1);
    struct nc_article article = { .minute = -1, .line = 1 };
    article.id = article.path = nc_pool_addz(made->store->pool, name);
    if (m->day != 0)
        article.date = (struct nc_date){ 2015, 3, (uint8_t)m->day };
    g_array_append_val(made->store->articles, article);
    return row;
}

static void set_bounds(struct nc_figure *f)
{
    struct nc_said_between *own = nc_figure_bounds(f);
    const struct nc_decimal tenth = nc_decimal_mul(f->value, nc_decimal_of(1, -1));
    own->low = own->high = f->value;
    f->has_low = f->modifier != NC_AT_MOST && f->modifier != NC_BELOW;
    f->has_high = f->modifier != NC_AT_LEAST && f->modifier != NC_ABOVE;
    f->low_open = f->modifier == NC_ABOVE;
    f->high_open = f->modifier == NC_BELOW;
    if (f->modifier != NC_ABOUT)
        return;
    own->low = nc_decimal_sub(f->value, tenth);
    own->high = nc_decimal_add(f->value, tenth);
}

static void add_figure(struct made *made, const struct made_mention *m)
{
    struct nc_pool *pool = made->store->pool;
    const guint row = made->store->figures->len;
    struct nc_figure *f = nc_store_add(made->store);
    f->in->article = m->article > 0 ? (uint32_t)m->article - 1 : add_article(made, m);
    f->in->at = row * 100;
    f->in->len = 90;
    f->in->shape = m->shape != 0 ? m->shape : 1000 + row;
    f->said->head = nc_pool_addz(pool, "person");
    f->said->event = nc_pool_addz(pool, "kill");
    f->said->place = nc_pool_addz(pool, m->place);
    f->speaker = nc_pool_addz(pool, m->speaker);
    f->line = row + 1;
    f->column = 1;
    f->part_of = m->part_of > 0 ? nc_row_steps(row, (uint32_t)m->part_of - 1) : 0;
    f->group = m->part_of > 0 || m->apart ? NC_NONE : 0;
    f->modifier = m->modifier;
    f->flags = m->flags;
    f->unit = m->unit != NULL ? nc_unit_find(m->unit) : 0;
    f->has_value = true;
    nc_decimal_parse(m->number, strlen(m->number), &f->value);
    set_bounds(f);
}

static struct nc_decimal converted(struct nc_decimal x, uint16_t from, uint16_t to)
{
    return from == to ? x : nc_unit_convert(x, from, to);
}

static struct nc_value value_of(const struct nc_figure *f, uint16_t unit)
{
    return (struct nc_value){
        .value = converted(f->value, f->unit, unit),
        .low = converted(nc_figure_low(f), f->unit, unit),
        .high = converted(nc_figure_high(f), f->unit, unit),
        .has_value = f->has_value,
        .has_low = f->has_low,
        .has_high = f->has_high,
        .low_open = f->low_open,
        .high_open = f->high_open,
        .modifier = f->modifier,
    };
}

static bool equal(const struct nc_value *a, const struct nc_value *b)
{
    return a->modifier == b->modifier && nc_decimal_compare(a->value, b->value) == 0;
}

/* Values in the order in which they are told first; their members side by side. */
static void gather(struct made *made, struct nc_thing *thing)
{
    const guint count = made->store->figures->len;
    thing->members = nc_arena_alloc(made->things->arena, (count + 1) * sizeof *thing->members);
    thing->values = nc_arena_alloc(made->things->arena, (count + 1) * sizeof *thing->values);
    for (guint i = 0; i < count; i++) {
        const struct nc_figure *f = nc_store_figure(made->store, i);
        struct nc_value value = value_of(f, thing->unit);
        bool told = f->group != 0;
        for (uint32_t v = 0; v < thing->value_count; v++)
            told = told || equal(&thing->values[v], &value);
        if (told)
            continue;
        value.first = thing->member_count;
        for (guint k = i; k < count; k++) {
            const struct nc_figure *other = nc_store_figure(made->store, k);
            const struct nc_value its = value_of(other, thing->unit);
            if (other->group == 0 && equal(&its, &value))
                thing->members[thing->member_count++] = k;
        }
        value.count = thing->member_count - value.first;
        value.articles = value.tellers = (uint16_t)value.count;
        thing->values[thing->value_count++] = value;
    }
}

static void gather_apart(struct made *made, struct nc_thing *thing,
                         const struct made_mention *mentions, size_t count)
{
    thing->apart = nc_arena_alloc(made->things->arena, (count + 1) * sizeof *thing->apart);
    for (size_t i = 0; i < count; i++)
        if (mentions[i].apart)
            thing->apart[thing->apart_count++] =
                (struct nc_apart){ .figure = (uint32_t)i,
                                   .reason = nc_pool_addz(made->store->pool, "other place") };
}

static void add_story(struct made *made)
{
    struct nc_story story = { .words = { nc_pool_addz(made->store->pool, "Marun"),
                                         nc_pool_addz(made->store->pool, "ferry") },
                              .article_count = made->store->articles->len };
    story.articles =
        nc_arena_alloc(made->things->arena, (story.article_count + 1) * sizeof(uint32_t));
    for (uint32_t i = 0; i < story.article_count; i++)
        story.articles[i] = i;
    g_array_append_val(made->things->stories, story);
}

struct made made_story(const struct made_mention *mentions, size_t count, bool grows)
{
    struct made made = { .store = nc_store_new(), .options = nc_options_new() };
    made.things = g_new0(struct nc_things, 1);
    made.things->arena = nc_arena_new();
    made.things->things = g_array_new(FALSE, TRUE, sizeof(struct nc_thing));
    made.things->stories = g_array_new(FALSE, TRUE, sizeof(struct nc_story));
    made.things->reprints = g_array_new(FALSE, TRUE, sizeof(struct nc_reprint));
    for (size_t i = 0; i < count; i++)
        add_figure(&made, &mentions[i]);
    struct nc_thing thing = {
        .key = 1,
        .grows = grows,
        .confidence = 0.9,
        .about = nc_pool_addz(made.store->pool, "people killed off Marun"),
        .unit = nc_store_figure(made.store, 0)->unit,
    };
    gather(&made, &thing);
    gather_apart(&made, &thing, mentions, count);
    g_array_append_val(made.things->things, thing);
    add_story(&made);
    return made;
}

void made_free(struct made *made)
{
    nc_things_free(made->things);
    nc_store_free(made->store);
    nc_options_free(made->options);
}

struct nc_findings *made_check(const struct made *made)
{
    return nc_check(made->store, made->things, NULL, made->options, nc_all_rules(), NULL);
}

const struct nc_finding *made_finding(const struct nc_findings *findings, const char *rule)
{
    for (guint i = 0; i < findings->items->len; i++)
        if (strcmp(nc_finding_at(findings, i)->rule->id, rule) == 0)
            return nc_finding_at(findings, i);
    return NULL;
}

char *made_spoken(const struct nc_findings *findings)
{
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < findings->items->len; i++) {
        const struct nc_finding *finding = nc_finding_at(findings, i);
        if (finding->level >= NC_WARNING)
            g_string_append_printf(out, "%s%s", out->len > 0 ? " " : "", finding->rule->id);
    }
    return g_string_free(out, FALSE);
}
