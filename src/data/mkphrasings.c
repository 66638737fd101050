/* mkphrasings.c - puts the named parts into the patterns of phrasings and numbers their cues. */
#include "data/mkphrasings.h"

#include "data/key.h"
#include "data/mkneeds.h"
#include "data/phrasings.h"
#include "data/tally.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { DEEPEST = 8 }; /* parts inside parts */

struct row {
    char *rule, *form, *cues, *letters, *pattern;
};

struct mk_phrasings {
    GArray *rows;      /* struct row */
    GHashTable *parts; /* name -> pattern */
    GHashTable *cues;  /* word -> number + 1 */
};

struct mk_phrasings *mk_phrasings_new(void)
{
    struct mk_phrasings *all = g_new0(struct mk_phrasings, 1);
    all->rows = g_array_new(FALSE, TRUE, sizeof(struct row));
    all->parts = g_hash_table_new(g_str_hash, g_str_equal);
    all->cues = g_hash_table_new(g_str_hash, g_str_equal);
    return all;
}

const char *mk_phrasings_add(struct mk_phrasings *all, char **f)
{
    if (strcmp(f[0], "=") == 0) {
        if (!g_hash_table_insert(all->parts, g_strdup(f[1]), g_strdup(f[4])))
            return "this part has its pattern already";
        return NULL;
    }
    if (*f[2] == '\0' || *f[4] == '\0')
        return "a phrasing needs cues and a pattern";
    const struct row row = { g_strdup(f[0]), g_strdup(f[1]), g_strdup(f[2]), g_strdup(f[3]),
                             g_strdup(f[4]) };
    g_array_append_val(all->rows, row);
    return NULL;
}

/* Is it the name of a part, no count as in {2,3}? */
static bool part_name(const char *open, const char *close)
{
    return close != NULL && g_ascii_isalpha(open[1]);
}

static bool expand(const struct mk_phrasings *all, const char *pattern, const char *it,
                   GString *out, int depth);

/* Puts in one part, "name" or "name:other"; false when it is not known. */
static bool expand_part(const struct mk_phrasings *all, const char *open, const char *close,
                        const char *it, GString *out, int depth)
{
    char *name = g_strndup(open + 1, (gsize)(close - open - 1));
    char *other = strchr(name, ':');
    if (other != NULL)
        *other++ = '\0';
    const char *called = strcmp(name, "it") == 0 && it != NULL ? it : name;
    const char *part = g_hash_table_lookup(all->parts, called);
    if (part == NULL)
        fprintf(stderr, "no part {%s}\n", called);
    const char *kept = other != NULL ? g_intern_string(other) : it;
    const bool fine =
        part != NULL && depth < DEEPEST && expand(all, part, kept, out, depth + 1);
    g_free(name);
    return fine;
}

/* Appends a pattern with its parts put in, and `it` where they write {it}; false when a part is not
 * known or holds itself. */
static bool expand(const struct mk_phrasings *all, const char *pattern, const char *it,
                   GString *out, int depth)
{
    for (const char *p = pattern; *p != '\0'; p++) {
        const char *close = *p == '{' ? strchr(p, '}') : NULL;
        if (!part_name(p, close)) {
            g_string_append_c(out, *p);
            continue;
        }
        if (!expand_part(all, p, close, it, out, depth))
            return false;
        p = close;
    }
    return true;
}

/* Words are told apart by their first eight bytes: one cue for "increase" and "increased". */
static guint cue_number(struct mk_phrasings *all, const char *word)
{
    char *head = g_strndup(word, sizeof(uint64_t));
    gpointer known = g_hash_table_lookup(all->cues, head);
    if (known == NULL) {
        known = GUINT_TO_POINTER(g_hash_table_size(all->cues) + 1);
        g_hash_table_insert(all->cues, head, known);
    } else {
        g_free(head);
    }
    return GPOINTER_TO_UINT(known) - 1;
}

static struct nc_cue_set cues_of(struct mk_phrasings *all, const char *list)
{
    struct nc_cue_set set = { { 0 } };
    char **words = g_strsplit(list, " ", -1);
    for (char **word = words; *word != NULL; word++)
        if (**word != '\0') {
            const guint cue = cue_number(all, *word) % NC_CUE_WORDS;
            set.bits[cue / 64] |= UINT64_C(1) << cue % 64;
        }
    g_strfreev(words);
    return set;
}

/* The figures of the pattern, or those that the table asks for: the more of each. */
static uint64_t figures_of(const char *letters, const char *pattern)
{
    uint64_t asked = 0;
    for (; *letters != '\0'; letters++)
        asked = nc_tally_add(asked, nc_tally_of(*letters));
    return nc_tally_more(asked, mk_needs_of(pattern));
}

/* As a C string; two question marks in a row would begin a trigraph. */
static void print_pattern(const char *pattern)
{
    char *escaped = g_strescape(pattern, NULL);
    putchar('"');
    for (const char *p = escaped; *p != '\0'; p++)
        printf(p > escaped && *p == '?' && p[-1] == '?' ? "\\%c" : "%c", *p);
    putchar('"');
    g_free(escaped);
}

static void print_set(struct nc_cue_set set)
{
    fputs("{ {", stdout);
    for (int i = 0; i < NC_CUE_PARTS; i++)
        printf(" 0x%" G_GINT64_MODIFIER "x,", set.bits[i]);
    fputs(" } }, ", stdout);
}

static bool print_row(struct mk_phrasings *all, const struct row *row)
{
    GString *pattern = g_string_new("(?<![^ ])(?:"); /* it begins where a word does */
    const bool fine = expand(all, row->pattern, NULL, pattern, 0);
    g_string_append_c(pattern, ')');
    char **cues = g_strsplit(row->cues, "&", 2);
    printf("    { \"%s\", \"%s\",\n      ", row->rule, row->form);
    print_pattern(pattern->str);
    fputs(",\n      ", stdout);
    print_set(cues_of(all, cues[0]));
    print_set(cues_of(all, cues[1] != NULL ? cues[1] : ""));
    printf("0x%" G_GINT64_MODIFIER "x, %d },\n", figures_of(row->letters, pattern->str),
           strstr(pattern->str, "\\|") != NULL ? 2 : 1);
    g_strfreev(cues);
    g_string_free(pattern, TRUE);
    return fine;
}

static void print_slots(const struct mk_phrasings *all)
{
    struct nc_cue_slot slots[NC_CUE_SLOTS] = { { 0, 0 } };
    GList *words = g_list_sort(g_hash_table_get_keys(all->cues), (GCompareFunc)strcmp);
    for (GList *w = words; w != NULL; w = w->next) {
        const char *word = w->data;
        const guint number = GPOINTER_TO_UINT(g_hash_table_lookup(all->cues, word));
        const uint64_t head = nc_word_key_part(word, strlen(word));
        size_t at = nc_cue_slot_of(head);
        while (slots[at].cue != 0)
            at = (at + 1) % NC_CUE_SLOTS;
        slots[at] = (struct nc_cue_slot){ head, (uint16_t)number };
    }
    g_list_free(words);
    puts("const struct nc_cue_slot nc_cue_slots[NC_CUE_SLOTS] = {");
    for (size_t i = 0; i < NC_CUE_SLOTS; i++)
        if (slots[i].cue != 0)
            printf("    [%zu] = { 0x%" G_GINT64_MODIFIER "x, %u },\n", i, slots[i].head,
                   slots[i].cue);
    puts("};\n");
}

const char *mk_phrasings_print(struct mk_phrasings *all)
{
    bool fine = true;
    puts("const struct nc_phrasing nc_phrasings[] = {");
    for (guint i = 0; i < all->rows->len; i++)
        fine &= print_row(all, &g_array_index(all->rows, struct row, i));
    printf("    { NULL, NULL, NULL, { { 0 } }, { { 0 } }, 0, 0 },\n};\n\n");
    printf("const uint16_t nc_phrasing_count = %u;\n\n", all->rows->len);
    print_slots(all);
    if (g_hash_table_size(all->cues) > NC_CUE_WORDS)
        return "more cues than NC_CUE_WORDS of data/phrasings.h";
    if (all->rows->len > NC_PHRASINGS)
        return "more phrasings than NC_PHRASINGS of data/phrasings.h";
    return fine ? NULL : "a pattern names a part that is not there";
}
