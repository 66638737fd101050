/* mkrows.c - prints a small hash table of the words that source files ask for by name, small enough
 * for a header: the compiler looks a literal up in it. */
#include "data/mkrows.h"

#include "data/key.h"
#include "data/mkwords.h"
#include "data/rowkey.h"

#include <stdio.h>
#include <string.h>

/* The words between quotation marks in the source; what stands between two literals may be among
 * them and does no harm. */
static GHashTable *literals_of(const char *source)
{
    GHashTable *literals = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (const char *at = source; (at = strchr(at, '"')) != NULL;) {
        const size_t len = strcspn(++at, "\"\n");
        if (len > 0 && len < sizeof(uint64_t))
            g_hash_table_add(literals, g_strndup(at, len));
    }
    return literals;
}

static void print_places(const guint *rows, const uint64_t *heads)
{
    puts("static const struct nc_named nc_named[NC_NAMED_COUNT] = {");
    for (guint at = 0; at < NC_NAMED_COUNT; at++)
        if (rows[at] != 0)
            printf("    [%u] = { UINT64_C(0x%" G_GINT64_MODIFIER "x), %u },\n", at, heads[at],
                   rows[at]);
    puts("};\n");
}

/* Puts a word into the first of its places that is free; false when none is. */
static bool settle(guint *rows, uint64_t *heads, guint row, uint64_t head)
{
    for (guint step = 0; step < NC_NAMED_STEPS; step++) {
        const guint at = nc_named_place(head, step);
        if (rows[at] != 0)
            continue;
        rows[at] = row;
        heads[at] = head;
        return true;
    }
    return false;
}

bool mk_rows_print(const GArray *words, const char *source)
{
    guint rows[NC_NAMED_COUNT] = { 0 };
    uint64_t heads[NC_NAMED_COUNT] = { 0 };
    GHashTable *literals = literals_of(source);
    bool settled = true;
    for (guint row = 1; row < words->len; row++) {
        const char *text = g_array_index(words, struct mk_word, row).text;
        if (g_hash_table_contains(literals, text))
            settled &= settle(rows, heads, row, nc_few_at(text, strlen(text)));
    }
    g_hash_table_destroy(literals);
    puts("/* rows.h - made by mkdata from src/data/en/ and src/extract/; change those. */\n"
         "#ifndef NC_GEN_ROWS_H\n#define NC_GEN_ROWS_H\n\n#include \"data/rowkey.h\"\n");
    print_places(rows, heads);
    puts("#endif");
    return settled;
}
