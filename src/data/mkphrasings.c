/* mkphrasings.c - puts the named parts into the patterns of phrasings and reads from them what they
 * need. */
#include "data/mkphrasings.h"

#include "data/mkcues.h"
#include "data/mkmost.h"
#include "data/mkneeds.h"
#include "data/mksieve.h"
#include "data/mktrail.h"
#include "data/phrasings.h"
#include "data/sieve.h"
#include "data/tally.h"
#include "wrap/pattern.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 8 }; /* parts inside parts */

G_STATIC_ASSERT((int)MK_WORDS == (int)NC_STEP_WORDS);

struct row {
    char *rule, *form, *letters, *pattern;
    guint cues, also; /* numbers of lists */
    guint packed;          /* of its pattern, where it is the first with that */
    struct mk_trail trail; /* the same */
    guint aheads[NC_AHEADS];
};

struct mk_phrasings {
    GArray *rows;      /* struct row */
    GHashTable *parts; /* name -> pattern */
    struct mk_cues *cues;
    struct mk_trails *trails;
    GHashTable *known; /* pattern -> row of the first phrasing that has it */
    GString *lines;    /* of sieves, as C */
    GArray *steps;     /* struct nc_sieve_step */
    GArray *passed;    /* uint64_t: nc_sieve_stops */
    GArray *packed;    /* uint64_t: nc_packed_patterns */
    char **stops;
    guint line_count;
};

struct mk_phrasings *mk_phrasings_new(void)
{
    struct mk_phrasings *all = g_new0(struct mk_phrasings, 1);
    all->rows = g_array_new(FALSE, TRUE, sizeof(struct row));
    all->parts = g_hash_table_new(g_str_hash, g_str_equal);
    all->cues = mk_cues_new();
    all->known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    all->lines = g_string_new("");
    all->steps = g_array_new(FALSE, TRUE, sizeof(struct nc_sieve_step));
    all->passed = g_array_new(FALSE, FALSE, sizeof(uint64_t));
    all->packed = g_array_new(FALSE, FALSE, sizeof(uint64_t));
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
    char **cues = g_strsplit(f[2], "&", 2);
    const struct row row = {
        g_strdup(f[0]), g_strdup(f[1]), g_strdup(f[3]), g_strdup(f[4]),
        mk_cues_list(all->cues, cues[0]),
        mk_cues_list(all->cues, cues[1] != NULL ? cues[1] : ""), 0, { 0, 0 }, { 0 }
    };
    g_strfreev(cues);
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

/* The figures of the pattern, or those that the table asks for: the more of each. */
static uint64_t figures_of(const char *letters, const struct mk_pattern *pattern)
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

/* The pattern with its parts put in, or NULL; the caller frees it. */
static char *pattern_of(const struct mk_phrasings *all, const struct row *row)
{
    GString *pattern = g_string_new("(?:");
    const bool fine = expand(all, row->pattern, NULL, pattern, 0);
    g_string_append_c(pattern, ')');
    return g_string_free(pattern, !fine);
}

/* The number of the list of a choice's words. */
static guint list_of(const struct mk_phrasings *all, const char *choice)
{
    return mk_cues_list(all->cues, choice != NULL ? choice : "");
}

static uint16_t stops_row(const struct mk_phrasings *all, uint64_t stops)
{
    guint row = 0;
    while (row < all->passed->len && g_array_index(all->passed, uint64_t, row) != stops)
        row++;
    if (row == all->passed->len)
        g_array_append_val(all->passed, stops);
    return (uint16_t)row;
}

/* Step i of a line. */
static struct nc_sieve_step step_of(const struct mk_phrasings *all, const struct mk_line *line,
                                    unsigned i)
{
    const struct mk_step *step = &line->steps[i];
    const bool behind_bar = i > 0 && step[-1].letters == nc_sieve_letter('|');
    struct nc_sieve_step out;
    memset(&out, 0, sizeof out); /* steps are compared by their bytes */
    for (int j = 0; j < NC_STEP_WORDS; j++)
        out.words[j] = (uint16_t)list_of(all, step->words[j]);
    out.first = (uint16_t)list_of(all, behind_bar ? step->first : NULL);
    out.stops = stops_row(all, step->stops);
    out.passed = step->passed;
    out.letters = step->letters;
    out.most = (uint8_t)MIN(step->spaces, UINT8_MAX);
    return out;
}

/* The row of the first step of a line.  Where another line has, or ends with, the same steps, they
 * are there once. */
static guint steps_row(const struct mk_phrasings *all, const struct mk_line *line)
{
    struct nc_sieve_step steps[MK_STEPS + 1];
    const guint count = line->count + 1;
    for (guint i = 0; i < count; i++)
        steps[i] = step_of(all, line, i);
    for (guint row = 0; row + count <= all->steps->len; row++)
        if (memcmp(&g_array_index(all->steps, struct nc_sieve_step, row), steps,
                   count * sizeof *steps) == 0)
            return row;
    g_array_append_vals(all->steps, steps, count);
    return all->steps->len - count;
}

/* Adds the lines of a pattern's sieve; returns the row of the first. */
static guint add_sieve(struct mk_phrasings *all, const struct mk_lines *sieve)
{
    for (unsigned i = 0; i < sieve->count; i++) {
        const char *words[NC_LINE_LISTS] = { NULL };
        mk_line_words(&sieve->lines[i], words, NC_LINE_LISTS);
        const guint step = steps_row(all, &sieve->lines[i]);
        g_string_append_printf(
            all->lines, "    { %u, 0x%x, {", step,
            nc_step_begins(&g_array_index(all->steps, struct nc_sieve_step, step)));
        for (int j = 0; j < NC_LINE_LISTS; j++)
            g_string_append_printf(all->lines, " %u,", list_of(all, words[j]));
        g_string_append(all->lines, " } },\n");
    }
    all->line_count += sieve->count;
    return all->line_count - sieve->count;
}

/* The first row with the pattern: `row` when there was none before. */
static guint same_of(const struct mk_phrasings *all, const char *text, guint row)
{
    if (!g_hash_table_contains(all->known, text))
        g_hash_table_insert(all->known, g_strdup(text), GUINT_TO_POINTER(row));
    return GPOINTER_TO_UINT(g_hash_table_lookup(all->known, text));
}

/* Where the packed pattern begins. */
static guint pack(const struct mk_phrasings *all, const char *pattern)
{
    size_t count = 0;
    const guint at = all->packed->len;
    uint64_t *packed = nc_pattern_pack(pattern, &count);
    g_array_append_vals(all->packed, packed, (guint)count);
    free(packed);
    return at;
}

/* What the sentence of a line that is behind a bar begins with, as a choice; NULL for anything. */
static const char *line_first(const struct mk_line *line)
{
    for (unsigned i = 1; i <= line->count; i++)
        if (line->steps[i - 1].letters == nc_sieve_letter('|'))
            return line->steps[i].first;
    return NULL;
}

/* The list of the words that the later sentence begins with, 0 for any. */
static guint first_list(const struct mk_phrasings *all, const struct mk_lines *sieve)
{
    GString *words = g_string_new(NULL);
    bool any = sieve->count == 0;
    for (unsigned i = 0; i < sieve->count; i++) {
        const char *first = line_first(&sieve->lines[i]);
        any |= first == NULL || *first == '\0';
        g_string_append_printf(words, "%s ", first != NULL ? first : "");
    }
    const guint list = any ? 0 : list_of(all, words->str);
    g_string_free(words, TRUE);
    return list;
}

/* Does it begin where the search begins, and nowhere else? */
static bool start_only(const struct mk_pattern *pattern)
{
    const struct mk_part *part = pattern->root;
    while (part->kind == MK_ROW && part->first != NULL)
        part = part->first;
    return part->kind == MK_ROW && part->start;
}

/* Adds what a part looks ahead for before it takes anything; returns whether it takes nothing. */
static bool add_aheads(struct mk_phrasings *all, const struct mk_pattern *pattern,
                       const struct mk_part *part, struct row *row, unsigned *count)
{
    bool nothing = true;
    if (part->kind == MK_AHEAD && *count < NC_AHEADS) {
        struct mk_pattern ahead = *pattern;
        ahead.root = part->first;
        row->aheads[(*count)++] = mk_trails_add(all->trails, &ahead).first;
    }
    if (part->kind != MK_ROW)
        return part->kind == MK_AHEAD || part->kind == MK_NOT;
    for (const struct mk_part *in = part->first; in != NULL && nothing; in = in->next)
        nothing = add_aheads(all, pattern, in, row, count);
    return nothing;
}

/* Adds the trails of a row's pattern. */
static void add_trails(struct mk_phrasings *all, const struct mk_pattern *pattern, struct row *row)
{
    unsigned count = 0;
    row->trail = mk_trails_add(all->trails, pattern);
    add_aheads(all, pattern, pattern->root, row, &count);
}

/* A pattern is tried at the words where its trail begins; one that asks where the search began is
 * searched for, from there on. */
static void print_phrasing(struct mk_phrasings *all, struct row *row, const char *text,
                           const struct mk_pattern *pattern)
{
    const bool start_told = strstr(text, "\\G") != NULL;
    const bool values = strstr(text, "(?<a>") != NULL && strstr(text, "(?<b>") != NULL;
    const int sentences = strstr(text, "\\|") != NULL ? 2 : 1;
    const struct mk_lines sieve = mk_sieve_of(pattern, all->stops);
    const guint cues[NC_CUES] = { list_of(all, mk_lines_anywhere(pattern->kept, &sieve)),
                                  row->cues, row->also };
    const guint number = (guint)(row - (const struct row *)(void *)all->rows->data);
    const guint same = same_of(all, text, number), first = first_list(all, &sieve);
    const struct row *first_row = &g_array_index(all->rows, struct row, same);
    char *whole = g_strconcat(start_told ? "(?<![^ ])" : "\\G", text, NULL);
    mk_cues_ask(all->cues, number, cues);
    if (same == number) {
        row->packed = pack(all, whole);
        add_trails(all, pattern, row);
    }
    printf("    { \"%s\", \"%s\",\n      ", row->rule, row->form);
    print_pattern(whole);
    g_free(whole);
    printf(",\n      %u, %u, %u, %u, %u, %u, { %u, %u }, %u, %d, %d, %d, %d,\n"
           "      0x%" G_GINT64_MODIFIER "x, 0x%" G_GINT64_MODIFIER "x },\n",
           add_sieve(all, &sieve), sieve.count, first, same, first_row->packed,
           first_row->trail.first, first_row->aheads[0], first_row->aheads[1],
           first_row->trail.begins, sentences, values,
           start_told, start_only(pattern), figures_of(row->letters, pattern),
           sentences == 1 ? mk_most_of(pattern) : UINT64_MAX);
}

static bool print_row(struct mk_phrasings *all, struct row *row)
{
    char *text = pattern_of(all, row);
    const char *wrong = "";
    struct mk_pattern pattern;
    if (text == NULL)
        return false;
    const bool fine = mk_pattern_read(text, &pattern, &wrong);
    if (!fine)
        fprintf(stderr, "%s %s: not understood: %s\n", row->rule, row->form, wrong);
    else
        print_phrasing(all, row, text, &pattern);
    mk_pattern_clear(&pattern);
    g_free(text);
    return fine;
}

static void print_words(const char *name, const GArray *words)
{
    printf("const uint64_t %s[] = {\n", name);
    for (guint i = 0; i < words->len; i++)
        printf("0x%" G_GINT64_MODIFIER "x,\n", g_array_index(words, uint64_t, i));
    puts("};\n");
}

static void print_sieves(const struct mk_phrasings *all)
{
    printf("const struct nc_sieve_line nc_sieve_lines[] = {\n%s};\n\n", all->lines->str);
    puts("const struct nc_sieve_step nc_sieve_steps[] = {");
    for (guint i = 0; i < all->steps->len; i++) {
        const struct nc_sieve_step *s = &g_array_index(all->steps, struct nc_sieve_step, i);
        printf("    { { %u, %u }, %u, %u, 0x%x, 0x%x, %u },\n", s->words[0], s->words[1], s->first,
               s->stops, s->passed, s->letters, s->most);
    }
    puts("};\n");
    print_words("nc_sieve_stops", all->passed);
}

const char *mk_phrasings_print(struct mk_phrasings *all, const GArray *words)
{
    bool fine = true;
    const char *stops = g_hash_table_lookup(all->parts, "stops");
    all->stops = g_strsplit(stops != NULL ? stops : "", " ", -1);
    const char *wrong = mk_cues_stops(all->cues, all->stops);
    all->trails = mk_trails_new(all->stops);
    if (wrong != NULL)
        return wrong;
    puts("const struct nc_phrasing nc_phrasings[] = {");
    for (guint i = 0; i < all->rows->len; i++)
        fine &= print_row(all, &g_array_index(all->rows, struct row, i));
    printf("    { NULL, NULL, NULL, 0, 0, 0, 0, 0, 0, { 0 }, 0, 0, 0, 0, 0, 0, 0 },\n"
           "};\n\n");
    printf("const uint16_t nc_phrasing_count = %u;\n\n", all->rows->len);
    if (!fine)
        return "a pattern has a part that is not there, or a group that is not understood";
    print_sieves(all);
    print_words("nc_packed_patterns", all->packed);
    if (all->rows->len > NC_PHRASINGS)
        return "more phrasings than NC_PHRASINGS of data/phrasings.h";
    mk_trails_sort(all->trails);
    wrong = mk_trails_print(all->trails);
    return wrong != NULL ? wrong : mk_cues_print(all->cues, all->trails, words);
}
