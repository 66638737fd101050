/* compare.c - the comparison of two figures once more, in words, for `explain`. */
#include "link/link.h"
#include "link/retell.h"
#include "link/slots.h"

#include "data/units.h"

#include <string.h>

/* The slots that people are told of, and what they are called. */
static const struct {
    uint8_t slot;
    const char *name;
} slots[] = {
    { NC_SLOT_EVENT, "what happened" },
    { NC_SLOT_HEAD, "what is counted" },
    { NC_SLOT_RESTRICT, "which of them" },
    { NC_SLOT_ATTRIBUTE, "what is measured" },
    { NC_SLOT_UNIT, "unit" },
    { NC_SLOT_PLACE, "place" },
    { NC_SLOT_PERIOD, "time" },
    { NC_SLOT_AGENT, "who did it" },
    { NC_SLOT_PATIENT, "to whom" },
    { NC_SLOT_MODALITY, "told as" },
    { NC_SLOT_NAMES, "words around both" },
};

static char *period_of(const struct nc_figure *f)
{
    char from[NC_DATE_TEXT], to[NC_DATE_TEXT];

    nc_date_text(f->said->from, from);
    nc_date_text(f->said->to, to);
    return *from == '\0' || strcmp(from, to) == 0 || *to == '\0'
               ? g_strdup(from)
               : g_strdup_printf("%s to %s", from, to);
}

/* What a figure says of a slot; the caller frees. */
static char *told(const struct nc_linker *linker, const struct nc_figure *f, uint8_t slot)
{
    const struct nc_store *store = linker->store;

    switch ((enum nc_slot_id)slot) {
    case NC_SLOT_EVENT:
        return g_strdup(nc_store_text(store, f->said->event));
    case NC_SLOT_HEAD:
        return g_strdup(nc_store_text(store, f->said->counted));
    case NC_SLOT_RESTRICT:
        return g_strdup(nc_store_text(store, f->said->restrict_to));
    case NC_SLOT_ATTRIBUTE:
        return g_strdup(nc_store_text(store, f->said->attribute));
    case NC_SLOT_UNIT:
        return g_strdup(nc_unit_at(f->unit)->name);
    case NC_SLOT_PLACE:
        return g_strdup(nc_store_text(store, f->said->place));
    case NC_SLOT_PERIOD:
        return period_of(f);
    case NC_SLOT_AGENT:
        return g_strdup(nc_store_text(store, f->said->agent));
    case NC_SLOT_PATIENT:
        return g_strdup(nc_store_text(store, f->said->patient));
    case NC_SLOT_MODALITY:
        return g_strdup(f->negative ? "denied"
                        : f->modality == NC_ASSERTED
                            ? "a fact"
                            : nc_modality_name((enum nc_modality)f->modality));
    default:
        return g_strdup("");
    }
}

/* The words that stand around both figures, with commas; the caller frees. */
static char *shared_words(const struct nc_linker *linker, const struct nc_figure *f,
                          const struct nc_figure *g)
{
    const nc_str *own = nc_store_context(linker->store, f);
    const nc_str *other = nc_store_context(linker->store, g);
    GString *text = g_string_new(NULL);

    for (unsigned i = 0; i < f->in->words; i++)
        for (unsigned k = 0; k < g->in->words; k++)
            if (own[i] == other[k])
                g_string_append_printf(text, "%s%s", text->len > 0 ? ", " : "",
                                       nc_store_text(linker->store, own[i]));
    return g_string_free(text, FALSE);
}

static uint8_t state_of(const struct nc_verdict *v, uint8_t slot, const struct nc_slot_line *line)
{
    if (v->hard == slot)
        return NC_SLOT_APART;
    if (v->soft == slot)
        return NC_SLOT_AGAINST;
    if (nc_verdict_has(v, (enum nc_slot_id)slot))
        return NC_SLOT_AGREES;
    if (*line->left == '\0' || *line->right == '\0')
        return NC_SLOT_UNTOLD;
    return strcmp(line->left, line->right) == 0 ? NC_SLOT_AGREES : NC_SLOT_OPEN;
}

static void tell_slots(struct nc_linker *linker, uint32_t a, uint32_t b, GArray *lines)
{
    struct nc_view first, second;

    nc_view_make(linker, a, &first);
    nc_view_make(linker, b, &second);
    const struct nc_verdict v = nc_slots_compare(linker, &first, &second);
    for (size_t i = 0; i < G_N_ELEMENTS(slots); i++) {
        struct nc_slot_line line = { .slot = slots[i].name };
        const bool names = slots[i].slot == NC_SLOT_NAMES;
        line.left = names ? shared_words(linker, first.figure, second.figure)
                          : told(linker, first.figure, slots[i].slot);
        line.right = names ? g_strdup(line.left) : told(linker, second.figure, slots[i].slot);
        line.state = state_of(&v, slots[i].slot, &line);
        g_array_append_val(lines, line);
    }
}

/* The figures of a figure's story: how rare a word is, is asked of them. */
static GArray *rows_of_story(const struct nc_linker *linker, uint32_t figure)
{
    const struct nc_store *store = linker->store;
    const uint32_t story = linker->stories[nc_store_figure(store, figure)->in->article];
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(uint32_t));

    for (uint32_t i = 0; i < store->figures->len; i++)
        if (linker->stories[nc_store_figure(store, i)->in->article] == story)
            g_array_append_val(rows, i);
    return rows;
}

struct nc_comparison *nc_link_compare(struct nc_store *store, const struct nc_options *options,
                                      uint32_t a, uint32_t b)
{
    struct nc_comparison *comparison = g_new0(struct nc_comparison, 1);
    struct nc_linker linker;

    comparison->lines = g_array_new(FALSE, FALSE, sizeof(struct nc_slot_line));
    nc_linker_open(&linker, store, options);
    GArray *story = rows_of_story(&linker, a);
    const uint32_t *rows = (const uint32_t *)(const void *)story->data;
    nc_retell_begin(&linker, rows, story->len);
    tell_slots(&linker, a, b, comparison->lines);
    nc_retell_end(&linker, rows, story->len);
    g_array_free(story, TRUE);
    nc_things_free(nc_linker_close(&linker));
    return comparison;
}
