/* mkphrases.c - prints phrases so that few need be compared: by first word, and with a mark of the
 * second ones. */
#include "data/mkphrases.h"

#include <stdio.h>
#include <string.h>

enum { ROWS_A_LINE = 12, MARKS = 64 };

static const struct mk_phrase *phrase_at(const GArray *phrases, guint i)
{
    return &g_array_index(phrases, struct mk_phrase, i);
}

static gint by_first_word(gconstpointer left, gconstpointer right)
{
    const struct mk_phrase *a = left, *b = right;
    if (a->words[0] != b->words[0])
        return a->words[0] < b->words[0] ? -1 : 1;
    if (a->table != b->table)
        return a->table < b->table ? -1 : 1;
    if (a->count != b->count)
        return a->count > b->count ? -1 : 1;
    if ((a->exact == NULL) != (b->exact == NULL))
        return a->exact != NULL ? -1 : 1;
    return memcmp(a->words, b->words, sizeof a->words);
}

/* The spellings where letter case matters, in the order of their phrases. */
static void print_exacts(const GArray *phrases)
{
    puts("const char *const nc_exacts[] = {\n    NULL,");
    for (guint i = 0; i < phrases->len; i++) {
        const char *exact = phrase_at(phrases, i)->exact;
        char *escaped = exact != NULL ? g_strescape(exact, NULL) : NULL;
        if (escaped != NULL)
            printf("    \"%s\",\n", escaped);
        g_free(escaped);
    }
    puts("};\n");
}

static void print_rows(const GArray *phrases)
{
    guint exacts = 0;
    puts("const struct nc_phrase nc_phrases[] = {\n    { .count = 0 },");
    for (guint i = 0; i < phrases->len; i++) {
        const struct mk_phrase *p = phrase_at(phrases, i);
        printf("    { %s, %u, %u, {", p->payload, p->count, p->exact != NULL ? ++exacts : 0);
        for (guint w = 0; w < p->count; w++)
            printf("%s %u", w > 0 ? "," : "", p->words[w]);
        puts(" } },");
    }
    puts("};\n");
}

/* One opening: the phrases from row `from` on that have its table and first word.  Returns the row
 * behind them. */
static guint print_opening(const GArray *phrases, guint from)
{
    const struct mk_phrase *first = phrase_at(phrases, from);
    guint64 seconds = 0;
    guint end = from;
    const char *alone = NULL;
    for (; end < phrases->len; end++) {
        const struct mk_phrase *p = phrase_at(phrases, end);
        if (p->words[0] != first->words[0] || p->table != first->table)
            break;
        if (p->count == 1 && p->exact == NULL && alone == NULL)
            alone = p->payload;
        seconds |= p->count > 1 ? G_GUINT64_CONSTANT(1) << p->words[1] % MARKS
                                : p->exact != NULL ? G_MAXUINT64 : 0;
    }
    printf("    { 0x%" G_GINT64_MODIFIER "x, %u, %u, %s, %u },\n", seconds, from + 1, end + 1,
           alone != NULL ? alone : "0", first->table);
    return end;
}

static void print_words(const guint *tables, const guint *openings, guint count)
{
    printf("const struct nc_word_phrases nc_word_phrases[] = {");
    for (guint i = 0; i < count; i++)
        printf("%s{ %u, %u },", i % ROWS_A_LINE == 0 ? "\n    " : " ", tables[i], openings[i]);
    puts("\n};\n");
}

void mk_phrases_print(GArray *phrases, guint words, guint tables)
{
    guint *openings = g_new0(guint, words), *places = g_new0(guint, words), count = 0;
    g_array_sort(phrases, by_first_word);
    print_exacts(phrases);
    print_rows(phrases);
    puts("const struct nc_opening nc_openings[] = {");
    for (guint i = 0; i < phrases->len; count++) {
        const struct mk_phrase *p = phrase_at(phrases, i);
        if (places[p->words[0]] == 0)
            openings[p->words[0]] = count;
        places[p->words[0]] |= 1u << p->table;
        i = print_opening(phrases, i);
    }
    puts("};\n");
    for (guint i = 0; i < phrases->len; i++) {
        const struct mk_phrase *p = phrase_at(phrases, i);
        places[p->words[p->count - 1]] |= 1u << (tables + p->table);
    }
    print_words(places, openings, words);
    g_free(openings);
    g_free(places);
}
