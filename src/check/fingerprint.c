/* fingerprint.c - ids of findings, made of content alone.
 *
 * Across articles: the rule, what is counted (unit, head, event) and the distinct values
 * that cannot both hold, so that one more copy of a told value changes nothing and a new value
 * makes a new id.  Inside one article: the rule, the article and the words of the sentences, so
 * that text may move. */
#include "check/fingerprint.h"

#include "data/lexicon.h"
#include "data/units.h"
#include "model/hash.h"

static uint64_t mix_text(uint64_t hash, const char *text)
{
    return nc_hash_word(hash, text, strlen(text));
}

/* The name of a word's family, else the word: killed and dead count the same. */
static const char *family_of(const char *word)
{
    const struct nc_word *known = nc_lexicon_word(nc_lexicon_find(word, strlen(word)));
    return known->family != 0 ? nc_lexicon_family(known->family)->name : word;
}

/* Of two words the one to stand for the thing: any word before none, then the first in the
 * alphabet, so that the choice does not depend on which article comes first. */
static const char *first_word(const char *kept, const char *word)
{
    if (*word == '\0')
        return kept;
    return *kept == '\0' || strcmp(word, kept) < 0 ? word : kept;
}

static const struct nc_witness *witness_at(const struct nc_finding *finding, guint row)
{
    return &g_array_index(finding->witnesses, struct nc_witness, row);
}

/* The place is left out: one more article that agrees, but names a place, must not make the
 * finding new. */
static uint64_t mix_counted(uint64_t hash, const struct nc_finding *finding,
                            const struct nc_store *store)
{
    const char *head = "", *event = "";
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_figure *f = nc_store_figure(store, witness_at(finding, i)->figure);
        const char *what =
            nc_store_text(store, f->said->head != 0 ? f->said->head : f->said->attribute);
        head = first_word(head, family_of(what));
        event = first_word(event, family_of(nc_store_text(store, f->said->event)));
    }
    return mix_text(mix_text(hash, head), event);
}

static gint text_order(gconstpointer a, gconstpointer b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "9", or "~9" for a hedged one, or its ends where it has no value. */
static char *value_text(const struct nc_figure *f)
{
    char low[NC_DECIMAL_TEXT] = "", high[NC_DECIMAL_TEXT] = "";
    if (f->has_value) {
        nc_decimal_text(f->value, low);
        return g_strconcat(nc_modifier_name(f->modifier), low, NULL);
    }
    if (f->has_low)
        nc_decimal_text(nc_figure_low(f), low);
    if (f->has_high)
        nc_decimal_text(nc_figure_high(f), high);
    return g_strconcat(low, "..", high, NULL);
}

static uint64_t mix_values(uint64_t hash, const struct nc_finding *finding,
                           const struct nc_store *store)
{
    GPtrArray *values = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_witness *w = witness_at(finding, i);
        if (w->side < 0)
            continue;
        const struct nc_figure *f = nc_store_figure(store, w->figure);
        char *value = value_text(f);
        g_ptr_array_add(values, g_strconcat(value, " ", nc_unit_at(f->unit)->name, NULL));
        g_free(value);
    }
    g_ptr_array_sort(values, text_order);
    for (guint i = 0; i < values->len; i++)
        if (i == 0 || strcmp(values->pdata[i], values->pdata[i - 1]) != 0)
            hash = mix_text(hash, values->pdata[i]);
    g_ptr_array_free(values, TRUE);
    return hash;
}

/* The article of all witnesses, or NC_NONE when they come from several. */
static uint32_t only_article(const struct nc_finding *finding, const struct nc_store *store)
{
    uint32_t article = finding->article;
    for (guint i = 0; i < finding->witnesses->len; i++) {
        uint32_t of = nc_store_figure(store, witness_at(finding, i)->figure)->in->article;
        if (article != NC_NONE && article != of)
            return NC_NONE;
        article = of;
    }
    return article;
}

static uint64_t mix_sentences(uint64_t hash, const struct nc_finding *finding,
                              const struct nc_store *store)
{
    for (guint i = 0; i < finding->witnesses->len; i++)
        hash =
            nc_hash_number(hash, nc_store_figure(store, witness_at(finding, i)->figure)->in->shape);
    return hash;
}

static uint64_t fingerprint(const struct nc_finding *finding, const struct nc_store *store)
{
    uint64_t hash = mix_text(NC_HASH_START, finding->rule->id);
    uint32_t article = only_article(finding, store);
    if (article != NC_NONE)
        hash = mix_text(hash, nc_store_rel(store, nc_store_article(store, article)));
    if (finding->witnesses->len == 0) {
        hash = mix_text(hash, nc_store_text(store, finding->path));
        return mix_text(hash, nc_store_text(store, finding->message));
    }
    if (article != NC_NONE)
        hash = mix_sentences(hash, finding, store);
    else
        hash = mix_counted(hash, finding, store);
    return mix_values(hash, finding, store);
}

static uint64_t mix_places(uint64_t hash, const struct nc_finding *finding,
                           const struct nc_store *store)
{
    const char *place = "";
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const struct nc_figure *f = nc_store_figure(store, witness_at(finding, i)->figure);
        place = first_word(place, nc_store_text(store, f->said->place));
    }
    return mix_text(hash, place);
}

/* Counts on from an id that is used.  The last id that was counted from it is its value in `used`,
 * so that a sentence told a thousand times does not count a thousand times to a thousand. */
static uint64_t counted_on(uint64_t *last, GHashTable *used)
{
    uint64_t id = *last;
    while (g_hash_table_contains(used, &id))
        id = nc_hash_id(nc_hash_number(id, 1));
    return *last = id;
}

/* Two events with the same words and numbers in one run are told apart by their places, else by
 * counting on. */
static uint64_t unused(const struct nc_finding *finding, const struct nc_store *store,
                       GHashTable *used)
{
    const uint64_t hash = fingerprint(finding, store);
    uint64_t id = nc_hash_id(hash);
    if (g_hash_table_contains(used, &id))
        id = nc_hash_id(mix_places(hash, finding, store));
    uint64_t *last = g_hash_table_lookup(used, &id);
    return last == NULL ? id : counted_on(last, used);
}

void nc_findings_identify(struct nc_findings *findings, guint first, const struct nc_store *store)
{
    GHashTable *used = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    for (guint i = 0; i < findings->items->len; i++) {
        struct nc_finding *finding = nc_finding_at(findings, i);
        if (i >= first)
            finding->id = unused(finding, store, used);
        if (!g_hash_table_contains(used, &finding->id))
            g_hash_table_insert(used, g_memdup2(&finding->id, sizeof finding->id),
                                g_memdup2(&finding->id, sizeof finding->id));
    }
    g_hash_table_destroy(used);
}
