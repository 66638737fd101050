/* mkwords.c - prints words so that those texts are full of lie together, and the hash table that
 * finds them. */
#include "data/mkwords.h"

#include "data/lexicon.h"
#include "data/mkphrases.h"
#include "data/slots.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct mk_word *word_at(const GArray *words, guint row)
{
    return &g_array_index(words, struct mk_word, row);
}

/* How far back a word stands: those of grammar first, others by their length, the short ones first,
 * and last those that are longer than their key. */
static size_t rank_of(const struct mk_word *word)
{
    const size_t len = strlen(word->text), most = sizeof(struct nc_word_key);
    const uint32_t grammar = NC_W_STOP | NC_W_DET | NC_W_PREP | NC_W_CONJ | NC_W_PRON | NC_W_AUX |
                             NC_W_MODAL | NC_W_NEG;
    if (len >= most)
        return most + 1;
    return (word->classes & grammar) != 0 ? 1 : len + 1;
}

static gint by_rank(gconstpointer left, gconstpointer right, gpointer words)
{
    const guint a = *(const guint *)left, b = *(const guint *)right;
    const size_t x = a == 0 ? 0 : rank_of(word_at(words, a));
    const size_t y = b == 0 ? 0 : rank_of(word_at(words, b));
    if (x != y)
        return x < y ? -1 : 1;
    if (x > sizeof(struct nc_word_key)) /* those with one key stand together */
        return strcmp(word_at(words, a)->text, word_at(words, b)->text);
    return a < b ? -1 : a > b;
}

/* Writes the words in the order of `rows`, and to `moved` the new row of each old one. */
static void move_words(GArray *words, const guint *rows, guint *moved)
{
    struct mk_word *old = g_memdup2(words->data, words->len * sizeof *old);
    for (guint i = 0; i < words->len; i++) {
        *word_at(words, i) = old[rows[i]];
        moved[rows[i]] = i;
    }
    for (guint i = 0; i < words->len; i++)
        word_at(words, i)->lemma = moved[word_at(words, i)->lemma];
    g_free(old);
}

void mk_words_order(GArray *words, GArray *phrases)
{
    guint *rows = g_new(guint, words->len), *moved = g_new(guint, words->len);
    for (guint i = 0; i < words->len; i++)
        rows[i] = i;
    g_qsort_with_data(rows, (gint)words->len, sizeof *rows, by_rank, words);
    move_words(words, rows, moved);
    for (guint i = 0; i < phrases->len; i++) {
        struct mk_phrase *phrase = &g_array_index(phrases, struct mk_phrase, i);
        for (guint w = 0; w < phrase->count; w++)
            phrase->words[w] = moved[phrase->words[w]];
    }
    g_free(moved);
    g_free(rows);
}

static struct nc_word_key key_of(const struct mk_word *word)
{
    return nc_word_key_of(word->text, strlen(word->text));
}

/* The texts one after the other, byte by byte: C sets a limit to the length of a literal. */
static void print_word_texts(const GArray *words)
{
    puts("const char nc_word_texts[] = {");
    for (guint i = 0; i < words->len; i++) {
        for (const char *byte = word_at(words, i)->text; *byte != '\0'; byte++)
            printf("%d, ", *byte);
        puts("0,");
    }
    puts("};\n");
}

static void print_words(const GArray *words)
{
    size_t at = 0;
    puts("const struct nc_word nc_words[] = {");
    for (guint i = 0; i < words->len; i++) {
        const struct mk_word *word = word_at(words, i);
        const size_t len = strlen(word->text);
        printf("    { 0x%" G_GINT64_MODIFIER "x, %zu, 0x%x, %u, %u, %u, %zu },\n",
               nc_eight_lower(key_of(word).head), at, word->classes, word->lemma, word->family,
               word->numeral, len);
        at += len + 1;
    }
    printf("};\n\nconst uint16_t nc_word_count = %u;\n\n", words->len);
}

/* The words with a hash of one group, whose stride is sought. */
struct group {
    guint number;
    GArray *hashes, *rows;
};

static gint by_size(gconstpointer left, gconstpointer right)
{
    const struct group *a = left, *b = right;
    if (a->rows->len != b->rows->len)
        return a->rows->len > b->rows->len ? -1 : 1;
    return a->number < b->number ? -1 : a->number > b->number;
}

/* The groups, the largest first; of words with one key the first alone. */
static struct group *groups_of(const GArray *words)
{
    struct group *groups = g_new(struct group, NC_SLOT_GROUPS);
    for (guint i = 0; i < NC_SLOT_GROUPS; i++)
        groups[i] = (struct group){ i, g_array_new(FALSE, FALSE, sizeof(uint64_t)),
                                    g_array_new(FALSE, FALSE, sizeof(guint)) };
    uint64_t before = 0;
    for (guint row = 1; row < words->len; row++) {
        const uint64_t hash = nc_word_key_hash(key_of(word_at(words, row)));
        const struct group *group = &groups[nc_slot_group(hash)];
        if (hash == before)
            continue;
        g_array_append_val(group->hashes, hash);
        g_array_append_val(group->rows, row);
        before = hash;
    }
    qsort(groups, NC_SLOT_GROUPS, sizeof *groups, by_size);
    return groups;
}

/* May the row have the place?  The few words that texts are full of get theirs together, if they
 * can, so that all of these stay in the nearest memory. */
static bool may_have(const guint *places, guint place, guint row, bool together)
{
    enum { ROWS = 1280, PLACES = 2048 };
    return places[place] == 0 && !(together && row < ROWS && place >= PLACES);
}

/* Gives the words of the group their places by a stride; false when one may not have its. */
static bool place_by(const struct group *group, guint stride, bool together, guint *places)
{
    guint count = 0;
    for (; count < group->rows->len; count++) {
        const guint row = g_array_index(group->rows, guint, count);
        const guint place = nc_slot_place(g_array_index(group->hashes, uint64_t, count), stride);
        if (!may_have(places, place, row, together))
            break;
        places[place] = row;
    }
    if (count == group->rows->len)
        return true;
    while (count-- > 0)
        places[nc_slot_place(g_array_index(group->hashes, uint64_t, count), stride)] = 0;
    return false;
}

/* The stride of the group, which has all its places then; beyond UINT8_MAX without one. */
static guint stride_of(const struct group *group, guint *places)
{
    for (guint i = 0; i < 2; i++)
        for (guint stride = 0; stride <= UINT8_MAX; stride++)
            if (place_by(group, stride, i == 0, places))
                return stride;
    return UINT8_MAX + 1;
}

/* Finds each group a stride, the largest first, as they need the most room; false when one has
 * none. */
static bool settle(const GArray *words, guint *places, guint *strides)
{
    struct group *groups = groups_of(words);
    bool settled = true;
    for (guint i = 0; i < NC_SLOT_GROUPS; i++) {
        const guint stride = stride_of(&groups[i], places);
        settled &= stride <= UINT8_MAX;
        strides[groups[i].number] = stride;
        g_array_free(groups[i].hashes, TRUE);
        g_array_free(groups[i].rows, TRUE);
    }
    g_free(groups);
    return settled;
}

/* Prints an array whose other items are 0. */
static void print_sparse(const char *head, const guint *items, guint count)
{
    printf("%s = {\n", head);
    for (guint i = 0; i < count; i++)
        if (items[i] != 0)
            printf("    [%u] = %u,\n", i, items[i]);
    puts("};\n");
}

static bool print_table(const GArray *words)
{
    guint *places = g_new0(guint, NC_SLOT_COUNT), *strides = g_new0(guint, NC_SLOT_GROUPS);
    const bool settled = settle(words, places, strides);
    print_sparse("const uint16_t nc_places[NC_SLOT_COUNT]", places, NC_SLOT_COUNT);
    print_sparse("const uint8_t nc_strides[NC_SLOT_GROUPS]", strides, NC_SLOT_GROUPS);
    g_free(places);
    g_free(strides);
    return settled;
}

static void print_byte_rows(const GArray *words)
{
    guint rows[NC_BYTE_ROWS] = { 0 };
    for (guint i = 0; i < words->len; i++) {
        const char *text = word_at(words, i)->text;
        if (strlen(text) == 1 && g_ascii_isprint(text[0]))
            rows[(unsigned char)text[0]] = i;
    }
    print_sparse("const uint16_t nc_byte_rows[NC_BYTE_ROWS]", rows, NC_BYTE_ROWS);
}

static void print_slots(const GArray *words)
{
    puts("const struct nc_slot nc_slots[] = {");
    for (guint i = 0; i < words->len; i++) {
        const struct nc_word_key key = key_of(word_at(words, i));
        printf("    { { 0x%" G_GINT64_MODIFIER "x, 0x%" G_GINT64_MODIFIER "x }, 0x%x },\n",
               key.head, key.tail, word_at(words, i)->classes);
    }
    puts("};\n");
}

bool mk_words_print(const GArray *words)
{
    print_word_texts(words);
    print_words(words);
    print_slots(words);
    print_byte_rows(words);
    return print_table(words);
}
