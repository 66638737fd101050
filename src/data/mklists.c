/* mklists.c - prints the lists of words: by their names, and for each word those that it is of. */
#include "data/mklists.h"

#include "data/lexicon.h"
#include "data/mkwords.h"

#include <stdio.h>
#include <string.h>

struct mk_lists {
    guint count;
    GString *texts, *numbers; /* lines of lists.h */
    GHashTable *sets;         /* word -> struct nc_listed */
};

struct mk_lists *mk_lists_new(void)
{
    struct mk_lists *lists = g_new0(struct mk_lists, 1);
    lists->texts = g_string_new("");
    lists->numbers = g_string_new("");
    lists->sets = g_hash_table_new(g_str_hash, g_str_equal);
    return lists;
}

static void enter(struct mk_lists *lists, const char *word, guint number)
{
    struct nc_listed *set = g_hash_table_lookup(lists->sets, word);
    if (set == NULL) {
        set = g_new0(struct nc_listed, 1);
        g_hash_table_insert(lists->sets, g_strdup(word), set);
    }
    if (number < NC_LISTS)
        set->bits[number / 64] |= UINT64_C(1) << number % 64;
}

void mk_lists_add(struct mk_lists *lists, const char *name, const char *words)
{
    char **each = g_strsplit(words, " ", -1);
    g_string_append_printf(lists->texts, "#define NC_LIST_%s \" %s \"\n", name, words);
    g_string_append_printf(lists->numbers, "    NC_LISTED_%s,\n", name);
    for (char **word = each; *word != NULL; word++)
        enter(lists, *word, lists->count);
    g_strfreev(each);
    lists->count++;
}

void mk_lists_print_names(const struct mk_lists *lists)
{
    printf("/* lists.h - made by mkdata from src/data/en/; change the tables, not this file. */\n"
           "#ifndef NC_GEN_LISTS_H\n#define NC_GEN_LISTS_H\n\n%s\nenum nc_list {\n%s};\n\n#endif\n",
           lists->texts->str, lists->numbers->str);
}

/* Many words are of the same lists: a row for all of them.  Returns its number. */
static guint row_of(GPtrArray *rows, struct nc_listed *set)
{
    guint row = 0;
    while (row < rows->len && memcmp(rows->pdata[row], set, sizeof *set) != 0)
        row++;
    if (row == rows->len)
        g_ptr_array_add(rows, set);
    return row;
}

bool mk_lists_print(const struct mk_lists *lists, const GArray *words)
{
    struct nc_listed none = { { 0 } };
    GPtrArray *rows = g_ptr_array_new();
    g_ptr_array_add(rows, &none);
    puts("const uint16_t nc_listed_rows[] = {");
    for (guint i = 0; i < words->len; i++) {
        const char *text = g_array_index(words, struct mk_word, i).text;
        struct nc_listed *set = g_hash_table_lookup(lists->sets, text);
        printf("    %u,\n", set != NULL ? row_of(rows, set) : 0);
    }
    puts("};\n\nconst struct nc_listed nc_listed[] = {");
    for (guint i = 0; i < rows->len; i++) {
        const struct nc_listed *set = rows->pdata[i];
        fputs("    { {", stdout);
        for (size_t k = 0; k < G_N_ELEMENTS(set->bits); k++)
            printf(" 0x%" G_GINT64_MODIFIER "x,", set->bits[k]);
        puts(" } },");
    }
    puts("};\n");
    g_ptr_array_free(rows, TRUE);
    return lists->count <= NC_LISTS;
}
