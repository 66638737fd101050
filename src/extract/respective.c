/* respective.c - "Ruiz and Okri got two and five votes respectively": whose each figure is. */
#include "extract/scene.h"

enum {
    MOST = 8,  /* figures and names of one list */
    APART = 5, /* tokens between two figures of a list, at most: ", 12 seats and" */
    BEHIND = 4 /* tokens between the last figure and "respectively" */
};

/* The names of a list, each a range of tokens. */
struct owners {
    struct nc_range items[MOST];
    uint32_t count;
};

static bool joins(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i) == NC_TAG_COMMA || nc_cue_at(scene, i) == NC_CUE_AND;
}

/* Does "respectively" stand behind mention m, with a noun between at most? */
static bool shared_out(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t end = scene->mentions->items[m].surface.end;
    for (uint32_t i = end; i < end + BEHIND && i < scene->end; i++)
        if (nc_scene_spells(scene, i, "respectively"))
            return true;
    return false;
}

/* The first mention of the list that ends with mention m: all of one kind, none far from the next.
 */
static uint32_t list_begins(const struct nc_scene *scene, uint32_t m)
{
    const struct nc_mention *items = scene->mentions->items;
    while (m > scene->from && scene->figures[m - 1].kind == scene->figures[m].kind &&
           items[m].surface.first - items[m - 1].surface.end <= APART &&
           (joins(scene, items[m].surface.first - 1) || joins(scene, items[m - 1].surface.end)))
        m--;
    return m;
}

/* The name that ends before token `end`. */
static struct nc_range name_before(const struct nc_scene *scene, uint32_t end)
{
    struct nc_range name = { end, end };
    while (name.first > scene->first && nc_tag_at(scene, name.first - 1) == NC_TAG_NAME)
        name.first--;
    return name;
}

/* The names joined to one list whose last ends before token `end`, the last first. */
static struct owners owners_before(const struct nc_scene *scene, uint32_t end)
{
    struct owners owners = { .count = 0 };
    struct nc_range name = name_before(scene, end);
    while (name.first < name.end && owners.count < MOST) {
        owners.items[owners.count++] = name;
        uint32_t before = name.first;
        while (before > scene->first && joins(scene, before - 1))
            before--;
        name = name_before(scene, before == name.first ? scene->first : before);
    }
    return owners;
}

/* The nearest list of `count` names before token `at`; none of them where there is no such. */
static struct owners owners_of(const struct nc_scene *scene, uint32_t at, uint32_t count)
{
    for (uint32_t end = at; end > scene->first; end--) {
        if (nc_tag_at(scene, end - 1) != NC_TAG_NAME)
            continue;
        const struct owners owners = owners_before(scene, end);
        if (owners.count == count)
            return owners;
        end = owners.items[owners.count - 1].first + 1; /* the loop takes one more */
    }
    return (struct owners){ .count = 0 };
}

static bool is_of(const struct nc_scene *scene, struct nc_range name, nc_str word)
{
    for (uint32_t i = name.first; i < name.end; i++)
        if (nc_scene_base(scene, i) == word)
            return true;
    return false;
}

/* Is the word one of a name that owns another figure, and none of the own? */
static bool of_another(const struct nc_scene *scene, const struct owners *owners, uint32_t own,
                       nc_str word)
{
    bool other = false;
    for (uint32_t k = 0; k < owners->count; k++)
        other = other || (k != own && is_of(scene, owners->items[k], word));
    return other && !is_of(scene, owners->items[own], word);
}

static bool owns(const struct nc_scene *scene, const struct owners *owners, nc_str word)
{
    for (uint32_t k = 0; k < owners->count; k++)
        if (is_of(scene, owners->items[k], word))
            return true;
    return false;
}

/* A context of its own: that of the sentence without the names of the others. */
static void set_context(struct nc_scene *scene, uint32_t m, const struct owners *owners,
                        uint32_t own)
{
    struct nc_figure *figure = &scene->figures[m];
    const uint32_t from = figure->in->context, words = figure->in->words, names = figure->in->names;
    if (figure->said->agent != 0 && owns(scene, owners, figure->said->agent))
        figure->said->agent = nc_scene_base(scene, owners->items[own].end - 1);
    figure->in->context = scene->contexts->len;
    figure->in->words = figure->in->names = 0;
    for (uint32_t i = 0; i < words; i++) {
        const nc_str word = g_array_index(scene->contexts, nc_str, from + i);
        if (of_another(scene, owners, own, word))
            continue;
        g_array_append_val(scene->contexts, word);
        figure->in->words++;
        figure->in->names = (uint8_t)(figure->in->names + (i < names));
    }
}

void nc_respective_read(struct nc_scene *scene)
{
    for (uint32_t m = scene->from + 1; m < scene->to; m++) {
        if (!nc_kind_quantity((enum nc_kind)scene->figures[m].kind) || !shared_out(scene, m))
            continue;
        const uint32_t first = list_begins(scene, m), count = m + 1 - first;
        const struct owners owners =
            owners_of(scene, scene->mentions->items[first].surface.first, count);
        for (uint32_t k = 0; k < owners.count && count > 1; k++)
            set_context(scene, m - k, &owners, k);
    }
}
