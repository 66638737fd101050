/* mkcues.c - tells for each word of which lists it is. */
#include "data/mkcues.h"

#include "data/key.h"
#include "data/mkwords.h"
#include "data/phrasings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mk_cues {
    GHashTable *lists; /* words -> number */
    GHashTable *heads; /* the first eight bytes of a word -> struct entry */
    GArray *asked;     /* struct asked */
};

/* A phrasing asks for a word of a list. */
struct asked {
    guint list, part; /* the part of a struct nc_cued */
    uint64_t bit;
};

/* What is known of words by their first eight bytes. */
struct entry {
    struct nc_word_lists lists;
    uint64_t class; /* data/trail.h */
};

struct mk_cues *mk_cues_new(void)
{
    struct mk_cues *cues = g_new0(struct mk_cues, 1);
    cues->lists = g_hash_table_new(g_str_hash, g_str_equal);
    cues->heads = g_hash_table_new(g_str_hash, g_str_equal);
    cues->asked = g_array_new(FALSE, FALSE, sizeof(struct asked));
    return cues;
}

/* Words are told apart by their first eight bytes: one entry for "increase" and "increased". */
static struct entry *entry_of(const struct mk_cues *cues, const char *word)
{
    char *head = g_strndup(word, sizeof(uint64_t));
    struct entry *entry = g_hash_table_lookup(cues->heads, head);
    if (entry == NULL) {
        entry = g_new0(struct entry, 1);
        g_hash_table_insert(cues->heads, g_strdup(head), entry);
    }
    g_free(head);
    return entry;
}

static void enter(const struct mk_cues *cues, const char *list, guint number)
{
    char **words = g_strsplit(list, " ", -1);
    for (char **word = words; *word != NULL; word++)
        if (**word != '\0' && number < NC_WORD_LISTS)
            entry_of(cues, *word)->lists.bits[number / 64] |= UINT64_C(1) << number % 64;
    g_strfreev(words);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The words in order, each once: a list is the same however it was written. */
static char *in_order(const char *words)
{
    char **all = g_strsplit(words, " ", -1);
    GString *list = g_string_new(NULL);
    qsort(all, g_strv_length(all), sizeof *all, by_bytes);
    for (char **word = all; *word != NULL; word++)
        if (**word != '\0' && (word == all || strcmp(word[-1], *word) != 0))
            g_string_append_printf(list, list->len > 0 ? " %s" : "%s", *word);
    g_strfreev(all);
    return g_string_free(list, FALSE);
}

/* How many lists there are so far, list 0 and those of the stops included. */
static guint count_lists(const struct mk_cues *cues)
{
    return g_hash_table_size(cues->lists) + 1 + NC_STOPS;
}

guint mk_cues_list(struct mk_cues *cues, const char *words)
{
    char *list = in_order(words);
    guint number = *list != '\0' ? count_lists(cues) : 0;
    if (g_hash_table_contains(cues->lists, list))
        number = GPOINTER_TO_UINT(g_hash_table_lookup(cues->lists, list));
    else if (number > 0)
        g_hash_table_insert(cues->lists, g_strdup(list), GUINT_TO_POINTER(number));
    enter(cues, list, number);
    g_free(list);
    return number;
}

void mk_cues_ask(struct mk_cues *cues, guint phrasing, const guint *lists)
{
    for (guint i = 0; i < NC_CUES; i++) {
        const struct asked asked = { lists[i], i * NC_FORM_PARTS + phrasing / 64,
                                     UINT64_C(1) << phrasing % 64 };
        g_array_append_val(cues->asked, asked);
    }
}

const char *mk_cues_stops(struct mk_cues *cues, char **words)
{
    guint count = 0;
    for (; words[count] != NULL && count < NC_STOPS; count++) {
        if (strlen(words[count]) >= sizeof(uint64_t))
            return "a stop that is too long to be told from what begins with it";
        enter(cues, words[count], count + 1);
    }
    return words[count] != NULL ? "more stops than NC_STOPS of data/phrasings.h" : NULL;
}

/* The rows of nc_word_rows so far, and where each combination of lists begins. */
struct rows {
    const struct mk_cues *cues;
    GArray *parts; /* uint64_t */
    GArray *cued;  /* uint64_t: nc_cued_rows */
    GArray *cued_at; /* uint16_t: of each row where its part of them begins, else 0 */
    GArray *classes; /* uint16_t: of each row where it begins, else 0 */
    GHashTable *known; /* struct entry -> where */
};

static guint entry_hash(gconstpointer entry)
{
    const struct entry *e = entry;
    uint64_t hash = e->class;
    for (int i = 0; i < NC_WORD_LIST_PARTS; i++)
        hash = (hash ^ e->lists.bits[i]) * UINT64_C(0x9e3779b97f4a7c15);
    return (guint)(hash >> 32);
}

static gboolean entry_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, sizeof(struct entry)) == 0;
}

/* The phrasings that words of these lists are cues of, with those that ask for none. */
static struct nc_cued cued_by(const struct mk_cues *cues, const struct nc_word_lists *lists)
{
    struct nc_cued cued = { { 0 } };
    for (guint i = 0; i < cues->asked->len; i++) {
        const struct asked *asked = &g_array_index(cues->asked, struct asked, i);
        if (nc_word_lists_has(lists, (uint16_t)asked->list))
            cued.bits[asked->part] |= asked->bit;
    }
    return cued;
}

/* Adds the cues of a row of words to nc_cued_rows; returns where they begin. */
static guint add_cued(const struct rows *rows, const struct nc_word_lists *lists)
{
    const guint at = rows->cued->len;
    const struct nc_cued cued = cued_by(rows->cues, lists);
    uint64_t parts = 0;
    for (int i = 0; i < NC_CUED_PARTS; i++)
        parts |= (uint64_t)(cued.bits[i] != 0) << i;
    if (parts == 0 && at > 0)
        return 0;
    g_array_append_val(rows->cued, parts);
    for (int i = 0; i < NC_CUED_PARTS; i++)
        if (cued.bits[i] != 0)
            g_array_append_val(rows->cued, cued.bits[i]);
    return at;
}

/* Where a row begins; many words are of the same lists and class. */
static guint row_of(struct rows *rows, struct entry *entry)
{
    const guint row = rows->parts->len;
    const struct nc_word_lists *lists = &entry->lists;
    uint64_t parts = 0;
    if (g_hash_table_contains(rows->known, entry))
        return GPOINTER_TO_UINT(g_hash_table_lookup(rows->known, entry));
    g_hash_table_insert(rows->known, entry, GUINT_TO_POINTER(row));
    guint count = 0;
    for (int i = 0; i < NC_WORD_LIST_PARTS; i++) {
        parts |= (uint64_t)(lists->bits[i] != 0) << i;
        count += lists->bits[i] != 0;
    }
    if (count >= NC_ROW_MANY)
        parts = NC_ROW_FULL | 1;
    g_array_append_val(rows->parts, parts);
    for (int i = 0; i < NC_WORD_LIST_PARTS; i++)
        if (lists->bits[i] != 0 || count >= NC_ROW_MANY)
            g_array_append_val(rows->parts, lists->bits[i]);
    g_array_set_size(rows->classes, rows->parts->len);
    g_array_index(rows->classes, uint16_t, row) = (uint16_t)entry->class;
    g_array_set_size(rows->cued_at, rows->parts->len);
    g_array_index(rows->cued_at, uint16_t, row) = (uint16_t)add_cued(rows, lists);
    return row;
}

/* The row for a word; 0 when nothing is known of it. */
static guint row_for(const struct mk_cues *cues, struct rows *rows, const char *word)
{
    char *head = g_strndup(word, sizeof(uint64_t));
    struct entry *entry = g_hash_table_lookup(cues->heads, head);
    g_free(head);
    return entry != NULL ? row_of(rows, entry) : 0;
}

static void print_slots(const struct mk_cues *cues, struct rows *rows)
{
    struct nc_cue_slot slots[NC_CUE_SLOTS] = { { 0, 0 } };
    GList *heads = g_list_sort(g_hash_table_get_keys(cues->heads), (GCompareFunc)strcmp);
    for (GList *h = heads; h != NULL; h = h->next) {
        const char *word = h->data;
        const uint64_t head = nc_word_key_part(word, strlen(word));
        size_t at = nc_cue_slot_of(head);
        while (slots[at].lists != 0)
            at = (at + 1) % NC_CUE_SLOTS;
        slots[at] = (struct nc_cue_slot){ head, (uint16_t)row_for(cues, rows, word) };
    }
    g_list_free(heads);
    puts("const struct nc_cue_slot nc_cue_slots[NC_CUE_SLOTS] = {");
    for (size_t i = 0; i < NC_CUE_SLOTS; i++)
        if (slots[i].lists != 0)
            printf("    [%zu] = { 0x%" G_GINT64_MODIFIER "x, %u },\n", i, slots[i].head,
                   slots[i].lists);
    puts("};\n");
}

/* Which hashes the words of the slots have. */
static void print_hashes(const struct mk_cues *cues)
{
    uint64_t hashes[NC_CUE_HASHES] = { 0 };
    GHashTableIter heads;
    gpointer word;
    g_hash_table_iter_init(&heads, cues->heads);
    while (g_hash_table_iter_next(&heads, &word, NULL)) {
        const size_t hash = nc_cue_hash(nc_word_key_part(word, strlen(word)));
        hashes[hash / 64] |= UINT64_C(1) << hash % 64;
    }
    puts("const uint64_t nc_cue_hashes[NC_CUE_HASHES] = {");
    for (size_t i = 0; i < NC_CUE_HASHES; i++)
        printf("    0x%" G_GINT64_MODIFIER "x,\n", hashes[i]);
    puts("};\n");
}

/* What is asked for most often needs no search: words of the lexicon, and signs. */
static void print_known(const struct mk_cues *cues, struct rows *rows, const GArray *words)
{
    puts("const uint16_t nc_cue_words[] = {");
    for (guint i = 0; i < words->len; i++)
        printf("    %u,\n", row_for(cues, rows, g_array_index(words, struct mk_word, i).text));
    puts("};\n\nconst uint16_t nc_cue_signs[NC_CUE_SIGNS] = {");
    for (int sign = 0; sign < NC_CUE_SIGNS; sign++)
        if (g_ascii_ispunct(sign))
            printf("    [%d] = %u,\n", sign, row_for(cues, rows, (char[]){ (char)sign, '\0' }));
    puts("};\n");
}

static void print_longs(const char *name, const GArray *longs)
{
    printf("const uint64_t %s[] = {\n", name);
    for (guint i = 0; i < longs->len; i++)
        printf("    0x%" G_GINT64_MODIFIER "x,\n", g_array_index(longs, uint64_t, i));
    puts("};\n");
}

static void print_shorts(const char *name, const GArray *shorts)
{
    printf("const uint16_t %s[] = {\n", name);
    for (guint i = 0; i < shorts->len; i++)
        printf("    %u,\n", g_array_index(shorts, uint16_t, i));
    puts("};\n");
}

static void print_rows(const struct rows *rows)
{
    static const struct nc_word_lists none = { { 1 } };
    const struct nc_cued cued = cued_by(rows->cues, &none);
    print_longs("nc_word_rows", rows->parts);
    print_shorts("nc_trail_words", rows->classes);
    print_longs("nc_cued_rows", rows->cued);
    print_shorts("nc_cued_words", rows->cued_at);
    puts("const struct nc_cued nc_cued_none = { {");
    for (int i = 0; i < NC_CUED_PARTS; i++)
        printf("    0x%" G_GINT64_MODIFIER "x,\n", cued.bits[i]);
    puts("} };\n");
}

/* Enters the classes of words; figures, which are capitals or have a sign before them, are no
 * words. */
static void enter_classes(const struct mk_cues *cues, const struct mk_trails *trails)
{
    GPtrArray *heads = mk_trails_heads(trails);
    for (guint i = 0; i < heads->len; i++) {
        const char *head = heads->pdata[i];
        if (*head != '\0' && !g_ascii_isupper(*head) && (*head != '@' || head[1] == '\0'))
            entry_of(cues, head)->class = mk_trails_class(trails, head);
    }
    g_ptr_array_free(heads, TRUE);
}

const char *mk_cues_print(const struct mk_cues *cues, const struct mk_trails *trails,
                          const GArray *words)
{
    struct entry none = { .class = 0 };
    struct rows rows = { cues,
                         g_array_new(FALSE, FALSE, sizeof(uint64_t)),
                         g_array_new(FALSE, FALSE, sizeof(uint64_t)),
                         g_array_new(FALSE, TRUE, sizeof(uint16_t)),
                         g_array_new(FALSE, TRUE, sizeof(uint16_t)),
                         g_hash_table_new(entry_hash, entry_equal) };
    if (count_lists(cues) > NC_WORD_LISTS)
        return "more lists of words than NC_WORD_LISTS of data/phrasings.h";
    enter_classes(cues, trails);
    if (g_hash_table_size(cues->heads) > NC_CUE_SLOTS / 2)
        return "more words in lists than NC_CUE_SLOTS of data/phrasings.h is made for";
    row_of(&rows, &none);
    print_slots(cues, &rows);
    print_hashes(cues);
    print_known(cues, &rows, words);
    print_rows(&rows);
    const bool fits = rows.parts->len <= UINT16_MAX && rows.cued->len <= UINT16_MAX;
    g_array_free(rows.parts, TRUE);
    g_array_free(rows.cued, TRUE);
    g_array_free(rows.cued_at, TRUE);
    g_array_free(rows.classes, TRUE);
    g_hash_table_destroy(rows.known);
    return fits ? NULL : "more rows of lists than 16 bits tell of";
}
