/* score.c - compares the figures that the program found with those marked by hand; no part of the
 * program.
 *
 *   score SENTENCES.jsonl FOUND.jsonl FLOORS.tsv     TAP: a test for each measure that has a floor
 *   score -v SENTENCES.jsonl FOUND.jsonl             what differs, a line each
 *
 * SENTENCES holds a text a line with its figures, FOUND a figure a line as `extract --all-kinds
 * --format=jsonl` prints them.  A figure is found when its value is right and its place overlaps.
 * Measures: value, value and unit, value with unit and modifier (F1 over quantities); noun: what is
 * counted is named, by its last word; kind: dates, scores, labels and quantities are told apart;
 * context: the event, speaker, place, period, change, polarity or modality that is marked. */
#include "wrap/json.h"

#include <glib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum measure { VALUE, UNIT, MODIFIER, NOUN, KIND, CONTEXT, MEASURES };

static const char *const measure_names[] = {
    "value", "unit", "modifier", "noun", "kind", "context"
};
static const char *const context_keys[] = { "event", "speaker",  "place",    "from",
                                            "to",    "polarity", "modality", "change" };

struct tally {
    unsigned right, marked, found;
};

struct score {
    struct tally of[MEASURES];
    GHashTable *found; /* id of the text -> GPtrArray of the figures found in it */
    bool verbose;
};

static const char *text_of(const struct nc_json *figure, const char *key)
{
    size_t len;
    const char *text = nc_json_string(nc_json_get(figure, key), &len);
    return text != NULL ? text : "";
}

static bool number_of(const struct nc_json *value, double *out)
{
    char text[NC_JSON_NUMBER];
    if (!nc_json_number(value, text))
        return false;
    *out = g_ascii_strtod(text, NULL);
    return true;
}

static bool is_quantity(const struct nc_json *figure)
{
    return strstr(" date time ordinal score label ", text_of(figure, "kind")) == NULL;
}

static bool overlap(const struct nc_json *a, const struct nc_json *b)
{
    double start[2] = { 0, 0 }, end[2] = { 0, 0 };
    number_of(nc_json_get(a, "start"), &start[0]);
    number_of(nc_json_get(a, "end"), &end[0]);
    number_of(nc_json_get(b, "start"), &start[1]);
    number_of(nc_json_get(b, "end"), &end[1]);
    return start[0] < end[1] && start[1] < end[0];
}

/* The one value of a figure, or the two ends of a range; how many there are. */
static int values_of(const struct nc_json *figure, double out[2])
{
    const struct nc_json *value = nc_json_get(figure, "value");
    if (nc_json_is_array(value))
        return number_of(nc_json_at(value, 0), &out[0]) && number_of(nc_json_at(value, 1), &out[1])
                   ? 2
                   : 0;
    if (number_of(value, &out[0]))
        return 1;
    return number_of(nc_json_get(figure, "low"), &out[0]) &&
                   number_of(nc_json_get(figure, "high"), &out[1])
               ? 2
               : 0;
}

static bool same_value(const struct nc_json *a, const struct nc_json *b)
{
    const double tolerance = 1e-5;
    double x[2], y[2];
    int count = values_of(a, x);
    if (count == 0 || count != values_of(b, y))
        return false;
    for (int i = 0; i < count; i++)
        if (fabs(x[i] - y[i]) > 1e-12 + tolerance * fabs(x[i]))
            return false;
    return true;
}

static bool same_unit(const struct nc_json *marked, const struct nc_json *found)
{
    const char *per = text_of(found, "per");
    char *unit = *per != '\0' && *text_of(found, "unit") != '\0'
                     ? g_strdup_printf("%s/%s", text_of(found, "unit"), per)
                     : g_strdup(text_of(found, "unit"));
    bool same = strcmp(unit, text_of(marked, "unit")) == 0;
    g_free(unit);
    return same;
}

/* Does the last word of one phrase stand in the other? */
static bool same_noun(const char *a, const char *b)
{
    const char *last_a = strrchr(a, ' '), *last_b = strrchr(b, ' ');
    last_a = last_a != NULL ? last_a + 1 : a;
    last_b = last_b != NULL ? last_b + 1 : b;
    return *last_a != '\0' && *last_b != '\0' &&
           (strstr(b, last_a) != NULL || strstr(a, last_b) != NULL);
}

static bool same_change(const char *marked, const struct nc_json *change)
{
    char *got = g_strdup_printf("%s %s", text_of(change, "direction"), text_of(change, "role"));
    bool same = strcmp(got, marked) == 0;
    g_free(got);
    return same;
}

static void add(struct score *score, enum measure measure, bool right)
{
    score->of[measure].marked++;
    score->of[measure].right += right;
}

static void differs(const struct score *score, const char *id, const char *what,
                    const struct nc_json *marked, const char *want, const char *got)
{
    if (score->verbose)
        printf("%s: %s of \"%s\": \"%s\", not \"%s\"\n", id, what, text_of(marked, "surface"), got,
               want);
}

static void judge_context(struct score *score, const char *id, const struct nc_json *marked,
                          const struct nc_json *found)
{
    for (size_t i = 0; i < G_N_ELEMENTS(context_keys); i++) {
        const char *key = context_keys[i], *want = text_of(marked, key);
        if (*want == '\0')
            continue;
        const struct nc_json *change = nc_json_get(found, "change");
        bool right = strcmp(key, "change") == 0    ? same_change(want, change)
                     : strcmp(key, "speaker") == 0 ? strstr(text_of(found, key), want) != NULL
                                                   : strcmp(text_of(found, key), want) == 0;
        add(score, CONTEXT, right);
        if (!right)
            differs(score, id, key, marked, want,
                    change != NULL ? text_of(change, "role") : text_of(found, key));
    }
}

/* The figure found that is the marked one, taken out of the list; NULL when there is none. */
static const struct nc_json *take(GPtrArray *list, const struct nc_json *marked)
{
    for (guint i = 0; list != NULL && i < list->len; i++) {
        const struct nc_json *figure = g_ptr_array_index(list, i);
        if (is_quantity(figure) && overlap(marked, figure) && same_value(marked, figure)) {
            g_ptr_array_remove_index(list, i);
            return figure;
        }
    }
    return NULL;
}

static void judge_quantity(struct score *score, const char *id, const struct nc_json *marked,
                           GPtrArray *list)
{
    const struct nc_json *found = take(list, marked);
    bool unit = found != NULL && same_unit(marked, found);
    bool bound = unit && strcmp(text_of(marked, "modifier"), text_of(found, "modifier")) == 0;
    add(score, VALUE, found != NULL);
    add(score, UNIT, unit);
    add(score, MODIFIER, bound);
    if (found == NULL)
        differs(score, id, "value", marked, text_of(marked, "surface"), "");
    else if (!unit)
        differs(score, id, "unit", marked, text_of(marked, "unit"), text_of(found, "unit"));
    else if (!bound)
        differs(score, id, "modifier", marked, text_of(marked, "modifier"),
                text_of(found, "modifier"));
    if (*text_of(marked, "counted") != '\0') {
        bool noun = same_noun(text_of(marked, "counted"), text_of(found, "counted"));
        add(score, NOUN, noun);
        if (!noun)
            differs(score, id, "noun", marked, text_of(marked, "counted"),
                    text_of(found, "counted"));
    }
    judge_context(score, id, marked, found);
}

static void judge_kind(struct score *score, const char *id, const struct nc_json *marked,
                       const GPtrArray *list)
{
    const char *got = "";
    for (guint i = 0; list != NULL && i < list->len; i++)
        if (overlap(marked, g_ptr_array_index(list, i)))
            got = text_of(g_ptr_array_index(list, i), "kind");
    bool right = strcmp(got, text_of(marked, "kind")) == 0;
    add(score, KIND, right);
    if (!right)
        differs(score, id, "kind", marked, text_of(marked, "kind"), got);
}

static void judge_text(struct score *score, const struct nc_json *text)
{
    const char *id = text_of(text, "id");
    const struct nc_json *figures = nc_json_get(text, "figures");
    GPtrArray *list = g_hash_table_lookup(score->found, id);
    for (guint i = 0; list != NULL && i < list->len; i++)
        score->of[VALUE].found += is_quantity(g_ptr_array_index(list, i));
    for (size_t i = 0; i < nc_json_count(figures); i++)
        judge_kind(score, id, nc_json_at(figures, i), list);
    for (size_t i = 0; i < nc_json_count(figures); i++)
        if (is_quantity(nc_json_at(figures, i)))
            judge_quantity(score, id, nc_json_at(figures, i), list);
    for (guint i = 0; score->verbose && list != NULL && i < list->len; i++)
        if (is_quantity(g_ptr_array_index(list, i)))
            printf("%s: \"%s\" is no figure\n", id, text_of(g_ptr_array_index(list, i), "surface"));
}

/* Parses each line of a file; the values stay in the array. */
static GPtrArray *read_lines(const char *path)
{
    char *bytes;
    struct nc_json_error error;
    GPtrArray *values = g_ptr_array_new();
    if (!g_file_get_contents(path, &bytes, NULL, NULL)) {
        fprintf(stderr, "score: cannot read %s\n", path);
        exit(2);
    }
    char **lines = g_strsplit(bytes, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        struct nc_json *value = nc_json_parse(*line, strlen(*line), &error);
        if (value != NULL)
            g_ptr_array_add(values, value);
    }
    g_strfreev(lines);
    g_free(bytes);
    return values;
}

static void sort_found(struct score *score, const GPtrArray *figures)
{
    for (guint i = 0; i < figures->len; i++) {
        const struct nc_json *figure = g_ptr_array_index(figures, i);
        gpointer key = g_strdup(text_of(figure, "article"));
        GPtrArray *list = g_hash_table_lookup(score->found, key);
        if (list == NULL) {
            list = g_ptr_array_new();
            g_hash_table_insert(score->found, key, list);
        } else {
            g_free(key);
        }
        g_ptr_array_add(list, (gpointer)figure);
    }
}

/* F1 of the first three measures, share of the marked for the others; in per cent. */
static double result(const struct score *score, enum measure measure)
{
    const struct tally *t = &score->of[measure];
    unsigned all = measure <= MODIFIER ? t->marked + score->of[VALUE].found : 2 * t->marked;
    return all == 0 ? 0 : 200.0 * t->right / all;
}

static void print_tests(const struct score *score, const char *floors)
{
    char *text;
    if (!g_file_get_contents(floors, &text, NULL, NULL))
        exit(2);
    for (int m = 0; m < MEASURES; m++) {
        char *row = g_strdup_printf("\n%s\t", measure_names[m]);
        const char *at = strstr(text, row);
        double floor = at != NULL ? g_ascii_strtod(at + strlen(row), NULL) : 100;
        double got = result(score, (enum measure)m);
        printf("%sok %d - gold: %s %.1f, floor %.1f\n", got < floor ? "not " : "", m + 1,
               measure_names[m], got, floor);
        g_free(row);
    }
    printf("1..%d\n", MEASURES);
    g_free(text);
}

static void free_list(gpointer list)
{
    g_ptr_array_free(list, TRUE);
}

static void free_lines(GPtrArray *values)
{
    for (guint i = 0; i < values->len; i++)
        nc_json_free(g_ptr_array_index(values, i));
    g_ptr_array_free(values, TRUE);
}

int main(int argc, char **argv)
{
    struct score score = { .verbose = argc == 4 && strcmp(argv[1], "-v") == 0 };
    if (argc != 4) {
        fputs("usage: score [-v] SENTENCES.jsonl FOUND.jsonl [FLOORS.tsv]\n", stderr);
        return 2;
    }
    GPtrArray *marked = read_lines(argv[score.verbose ? 2 : 1]);
    GPtrArray *found = read_lines(argv[score.verbose ? 3 : 2]);
    score.found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_list);
    sort_found(&score, found);
    for (guint i = 0; i < marked->len; i++)
        judge_text(&score, g_ptr_array_index(marked, i));
    if (!score.verbose)
        print_tests(&score, argv[3]);
    for (int m = 0; score.verbose && m < MEASURES; m++)
        printf("%-9s %5.1f  of %u\n", measure_names[m], result(&score, (enum measure)m),
               score.of[m].marked);
    g_hash_table_destroy(score.found);
    free_lines(marked);
    free_lines(found);
    return 0;
}
