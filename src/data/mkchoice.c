/* mkchoice.c - sets of words. */
#include "data/mkchoice.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_WORDS = 1500 }; /* more are any word */

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Takes the words. */
static const char *choice_new(GStringChunk *kept, GPtrArray *words)
{
    GString *text = g_string_new("");
    if (words->len > 0)
        qsort(words->pdata, words->len, sizeof *words->pdata, by_bytes);
    for (guint i = 0; i < words->len; i++)
        if (i == 0 || strcmp(words->pdata[i - 1], words->pdata[i]) != 0)
            g_string_append_printf(text, "%s ", (const char *)words->pdata[i]);
    const char *choice =
        words->len <= MOST_WORDS ? g_string_chunk_insert_const(kept, text->str) : NULL;
    g_string_free(text, TRUE);
    g_ptr_array_free(words, TRUE);
    return choice;
}

static void add_words(GPtrArray *words, const char *choice)
{
    for (const char *space; (space = strchr(choice, ' ')) != NULL; choice = space + 1)
        g_ptr_array_add(words, g_strndup(choice, (gsize)(space - choice)));
}

const char *mk_choice_of(GStringChunk *kept, const char *word)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(words, g_strdup(word));
    return choice_new(kept, words);
}

const char *mk_choice_none(GStringChunk *kept)
{
    return g_string_chunk_insert_const(kept, "");
}

const char *mk_choice_either(GStringChunk *kept, const char *a, const char *b)
{
    if (a == NULL || b == NULL || a == b)
        return a == b ? a : NULL;
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    add_words(words, a);
    add_words(words, b);
    return choice_new(kept, words);
}

const char *mk_choice_add(GStringChunk *kept, const char *choice, const struct mk_bytes *bytes)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    for (const char *space; choice != NULL && (space = strchr(choice, ' ')) != NULL;
         choice = space + 1)
        for (unsigned byte = 1; byte <= UINT8_MAX && words->len <= MOST_WORDS; byte++)
            if (mk_bytes_has(bytes, (unsigned char)byte))
                g_ptr_array_add(words, g_strdup_printf("%.*s%c", (int)(space - choice), choice,
                                                       (char)byte));
    const char *added = choice_new(kept, words);
    return choice == NULL ? NULL : added;
}

const char *mk_choice_first(GStringChunk *kept, const char *choice)
{
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    bool known = choice != NULL;
    for (const char *space; known && (space = strchr(choice, ' ')) != NULL; choice = space + 1) {
        const gsize len = *choice == '@' ? 1 : (gsize)(space - choice);
        const bool figure = len == 1 && (g_ascii_isupper(*choice) || *choice == '|');
        if (!figure)
            g_ptr_array_add(words, g_strndup(choice, len));
        known = figure || (len > 0 && strcspn(choice, "ABCDEFGHIJKLMNOPQRSTUVWXYZ|") >= len);
    }
    const char *first = choice_new(kept, words);
    return known ? first : NULL;
}

bool mk_choice_has(const char *choice, const char *word)
{
    const size_t len = strlen(word);
    for (; *choice != '\0'; choice = strchr(choice, ' ') + 1)
        if (strncmp(choice, word, len) == 0 && choice[len] == ' ')
            return true;
    return false;
}

bool mk_choice_begins(const char *choice, const char *other)
{
    for (const char *space; (space = strchr(choice, ' ')) != NULL; choice = space + 1)
        for (const char *word = other; *word != '\0'; word = strchr(word, ' ') + 1)
            if (strncmp(choice, word, (size_t)(space - choice)) == 0)
                return true;
    return false;
}

/* Words of few letters, and signs, are in most sentences. */
static unsigned common(size_t length)
{
    static const unsigned of_length[] = { 0, 200, 100, 30, 6 };
    return length < G_N_ELEMENTS(of_length) ? of_length[length] : 1;
}

unsigned mk_choice_common(const char *choice)
{
    unsigned sum = 0;
    for (const char *space; (space = strchr(choice, ' ')) != NULL; choice = space + 1)
        sum += common((size_t)(space - choice));
    return sum;
}
