/* mkwords.c - prints words so that those texts are full of lie together, and the hash table that
 * finds them. */
#include "data/mkwords.h"

#include "data/lexicon.h"
#include "data/mkphrases.h"
#include "data/slots.h"

#include <stdio.h>
#include <string.h>

static struct mk_word *word_at(const GArray *words, guint row)
{
    return &g_array_index(words, struct mk_word, row);
}

/* How far back a word stands: those of grammar first, others by their length, the short ones first.
 */
static size_t rank_of(const struct mk_word *word)
{
    const uint32_t grammar = NC_W_STOP | NC_W_DET | NC_W_PREP | NC_W_CONJ | NC_W_PRON | NC_W_AUX |
                             NC_W_MODAL | NC_W_NEG;
    return (word->classes & grammar) != 0 ? 1 : strlen(word->text) + 1;
}

static gint by_rank(gconstpointer left, gconstpointer right, gpointer words)
{
    const guint a = *(const guint *)left, b = *(const guint *)right;
    const size_t x = a == 0 ? 0 : rank_of(word_at(words, a));
    const size_t y = b == 0 ? 0 : rank_of(word_at(words, b));
    return x != y ? (x < y ? -1 : 1) : a < b ? -1 : a > b;
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

/* Puts each row in the place of its word where that is free: only words that come too late pay for
 * it, and who looks for others in their place. */
static void settle(const GArray *words, guint *places)
{
    guint *homes = g_new0(guint, words->len);
    for (guint i = 1; i < words->len; i++) {
        homes[i] = nc_slot_home(key_of(word_at(words, i)));
        if (places[homes[i]] == 0)
            places[homes[i]] = i;
    }
    for (guint i = 1; i < words->len; i++) {
        guint at = homes[i];
        if ((places[at] & NC_SLOT_ROW) == i)
            continue;
        places[at] |= NC_SLOT_CROWDED;
        while (places[at] != 0)
            at = (at + 1) % NC_SLOT_COUNT;
        places[at] = i;
    }
    g_free(homes);
}

static void print_slots(const GArray *words)
{
    guint *places = g_new0(guint, NC_SLOT_COUNT);
    settle(words, places);
    puts("const struct nc_slot nc_slots[] = {");
    for (guint i = 0; i < words->len; i++) {
        const struct nc_word_key key = key_of(word_at(words, i));
        printf("    { { 0x%" G_GINT64_MODIFIER "x, 0x%" G_GINT64_MODIFIER "x }, 0x%x },\n",
               key.head, key.tail, word_at(words, i)->classes);
    }
    puts("};\n\nconst uint16_t nc_places[NC_SLOT_COUNT] = {");
    for (guint at = 0; at < NC_SLOT_COUNT; at++)
        if (places[at] != 0)
            printf("    [%u] = %u,\n", at, places[at]);
    puts("};\n");
    g_free(places);
}

void mk_words_print(const GArray *words)
{
    print_word_texts(words);
    print_words(words);
    print_slots(words);
}
