/* mkdata.c - makes C arrays of the tables in data/en/ while the project is built; no part of the
 * program.
 *
 *   mkdata TABLE.tsv... > tables.c
 *   mkdata --lists TABLE.tsv... > lists.h
 *   cat SOURCE.c... | mkdata --rows TABLE.tsv... > rows.h
 *
 * A line `# table: KIND` says how the rows of a file are read; other lines that begin with # are
 * comments. Fields are separated by tabs, `-` is an empty field, the last field is the row's
 * source.
 *
 *   words     words (separated by spaces) | classes (by commas) | lemma | family | source
 *   verbs     base form | past | participle | family | classes | source
 *             missing forms are made by rule; base + s and -ing always are
 *   nouns     singular | plural | family | classes | source
 *             a missing plural is made by rule, `=` is none
 *   families  name | flags (see family_flags) | source
 *   numerals  word | kind | value | high | source
 *   units     name | kind | dimension | factor | offset | plain | words | symbols | source
 *             words are singular, separated by |, `foot/feet` gives a plural of its own; symbols
 * are written as they stand, case and all, and carry marks in front: ^ may stand before the number,
 *             ~ can be read in two ways, ! only glued to the number
 *   homes     domain of a country | words of its papers | its money | what is said of it | source
 *             the words are in lower case, separated by |; both moneys are names of units
 *   modifiers wording | modifier | side | flags | source
 *   lists     name | words (separated by spaces) | source
 *             the words become known; lists.h has each list as a text with a space before and
 *             behind each word, NC_LIST_NAME, and its number for nc_word_listed, NC_LISTED_NAME
 *   phrasings rule | form | cues | letters | pattern | source
 *             see data/phrasings.h; cues are words with spaces between, told apart by eight bytes,
 *             one of which is in the sentence; of the letters all are.  With `=` for the rule the
 *             form is the name of a part, that patterns write in braces; the part `stops` has no
 *             pattern but the words of NC_STOPS
 *   phrases T wording | payload | source
 *             T is a table of lexicon.h in lower case; the payload goes into the C file as it is,
 * so it may name a constant of data/payload.h
 */
#include "data/homes.h"
#include "data/mkforms.h"
#include "data/mklists.h"
#include "data/mkphrases.h"
#include "data/mkphrasings.h"
#include "data/mkrows.h"
#include "data/mkunits.h"
#include "data/mkwords.h"
#include "data/slots.h"

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FIELDS = 9 };

static const char *const class_names[] = {
    "numeral",  "magnitude", "vague",  "ordinal", "unit",  "currency", "month",  "weekday",
    "modifier", "det",       "prep",   "conj",    "pron",  "aux",      "modal",  "neg",
    "verb",     "noun",      "adj",    "adv",     "say",   "role",     "place",  "participle",
    "gerund",   "person",    "abbrev", "stop",    "moves", "link",     "digits", "measured"
};

static const char *const phrase_tables[] = { "modifier", "unit",  "speaker",   "idiom",
                                             "time",     "place", "no_number", "deed" };

static const char *const family_flags[] = { "grows", "person", "acts", "nouns",
                                            "falls", "sheds",  "work", "named",
                                            "frees", "disputed" };

enum { TABLE_MODIFIER = 0, TABLE_UNIT = 1, TABLE_COUNT = G_N_ELEMENTS(phrase_tables) };

struct family {
    char *name;
    unsigned flags, told; /* a bit for each of family_flags; has a row of its own */
};

struct maker {
    GHashTable *word_rows, *family_rows; /* text -> row */
    GArray *words, *phrases, *families;
    GPtrArray *unit_names;
    GString *numerals, *units, *spellings, *modifiers, *homes, *home_words; /* rows of C */
    struct mk_lists *lists;
    struct mk_phrasings *phrasings;
    guint numeral_count, unit_count, spelling_count, modifier_count, home_count;
    const char *file;
    int line;
};

static G_GNUC_PRINTF(2, 3) void fail(const struct maker *m, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%d: ", m->file, m->line);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    exit(EXIT_FAILURE);
}

static struct mk_word *word_at(struct maker *m, guint row)
{
    return &g_array_index(m->words, struct mk_word, row);
}

/* The row of a word, made when it is new. */
static guint word_row(struct maker *m, const char *text)
{
    char *lower = g_ascii_strdown(text, -1);
    gpointer found = g_hash_table_lookup(m->word_rows, lower);
    if (found != NULL) {
        g_free(lower);
        return GPOINTER_TO_UINT(found);
    }
    guint row = m->words->len;
    struct mk_word word = { .text = lower, .lemma = row };
    g_array_append_val(m->words, word);
    g_hash_table_insert(m->word_rows, lower, GUINT_TO_POINTER(row));
    return row;
}

static guint family_row(struct maker *m, const char *name)
{
    if (*name == '\0')
        return 0;
    gpointer found = g_hash_table_lookup(m->family_rows, name);
    if (found != NULL)
        return GPOINTER_TO_UINT(found);
    struct family family = { .name = g_strdup(name) };
    g_array_append_val(m->families, family);
    g_hash_table_insert(m->family_rows, family.name, GUINT_TO_POINTER(m->families->len - 1));
    return m->families->len - 1;
}

static uint32_t class_bit(const struct maker *m, const char *name)
{
    for (guint i = 0; i < G_N_ELEMENTS(class_names); i++)
        if (strcmp(class_names[i], name) == 0)
            return 1u << i;
    fail(m, "no such class: %s", name);
    return 0;
}

static uint32_t classes_of(const struct maker *m, const char *list)
{
    uint32_t classes = 0;
    char **names = g_strsplit(list, ",", -1);
    for (char **name = names; *name != NULL; name++)
        if (**name != '\0')
            classes |= class_bit(m, *name);
    g_strfreev(names);
    return classes;
}

static guint word_add(struct maker *m, const char *text, uint32_t classes, const char *lemma,
                      const char *family)
{
    guint base = *lemma != '\0' ? word_row(m, lemma) : 0;
    guint row = word_row(m, text);
    guint told = family_row(m, family);
    struct mk_word *word = word_at(m, row);
    word->classes |= classes;
    if (base != 0 && word->lemma == row)
        word->lemma = base;
    if (told != 0)
        word->family = told;
    return row;
}

static bool is_sign(const char *at)
{
    gunichar c = g_utf8_get_char(at);
    if (c < 128)
        return !g_ascii_isalnum(*at);
    return c == 0xaa || c == 0xba || !g_unichar_isalpha(c);
}

/* Cuts a wording into words and signs as the tokenizer does. */
static guint wording_rows(struct maker *m, const char *wording, guint rows[MK_PHRASE_WORDS])
{
    guint count = 0;
    const char *at = wording;
    while (*at != '\0') {
        if (*at == ' ') {
            at++;
            continue;
        }
        const char *end = g_utf8_next_char(at);
        if (g_ascii_isdigit(*at))
            while (g_ascii_isdigit(*end))
                end++;
        else if (!is_sign(at))
            while (*end != '\0' && *end != ' ' && !g_ascii_isdigit(*end) &&
                   (!is_sign(end) || ((*end == '.' || *end == '\'') && end[1] != '\0') ||
                    (*end == '.' && memchr(at, '.', (size_t)(end - at)) != NULL)))
                end = g_utf8_next_char(end);
        if (count == MK_PHRASE_WORDS)
            fail(m, "more than %d words: %s", MK_PHRASE_WORDS, wording);
        char *piece = g_strndup(at, (gsize)(end - at));
        rows[count++] = word_row(m, piece);
        g_free(piece);
        at = end;
    }
    return count;
}

static void phrase_add(struct maker *m, guint table, const char *wording, const char *exact,
                       const char *payload)
{
    struct mk_phrase phrase = { .table = table,
                                .exact = g_strdup(exact),
                                .payload = g_strdup(payload) };
    phrase.count = wording_rows(m, wording, phrase.words);
    if (phrase.count == 0)
        fail(m, "empty wording");
    g_array_append_val(m->phrases, phrase);
}

static void read_words(struct maker *m, char **f)
{
    char **words = g_strsplit(f[0], " ", -1);
    for (char **word = words; *word != NULL; word++)
        if (**word != '\0')
            word_add(m, *word, classes_of(m, f[1]), f[2], f[3]);
    g_strfreev(words);
}

/* "Cancelled" and "cancelling" beside "canceled" and "canceling". */
static void add_doubled(struct maker *m, const char *base, uint32_t own, const char *family)
{
    char *past = g_strconcat(base, "led", NULL), *ing = g_strconcat(base, "ling", NULL);
    word_add(m, past, own | class_bit(m, "participle"), base, family);
    word_add(m, ing, own | class_bit(m, "gerund"), base, family);
    g_free(past);
    g_free(ing);
}

static void read_verbs(struct maker *m, char **f)
{
    uint32_t own = classes_of(m, f[4]) | class_bit(m, "verb");
    char *s = mk_form_s(f[0]);
    char *past = *f[1] != '\0' ? g_strdup(f[1]) : mk_form_ed(f[0]);
    const char *participle = *f[2] != '\0' ? f[2] : past;
    char *ing = mk_form_ing(f[0], past);
    word_add(m, f[0], own, "", f[3]);
    word_add(m, s, own, f[0], f[3]);
    if (strcmp(past, participle) != 0) /* "went", "fell": nothing but a verb */
        word_add(m, past, own & ~class_bit(m, "noun"), f[0], f[3]);
    word_add(m, participle, own | class_bit(m, "participle"), f[0], f[3]);
    word_add(m, ing, own | class_bit(m, "gerund"), f[0], f[3]);
    if (mk_form_doubles_l(f[0]))
        add_doubled(m, f[0], own, f[3]);
    g_free(s);
    g_free(past);
    g_free(ing);
}

static void read_nouns(struct maker *m, char **f)
{
    uint32_t own = classes_of(m, f[3]) | class_bit(m, "noun");
    word_add(m, f[0], own, "", f[2]);
    if (strcmp(f[1], "=") == 0)
        return;
    char *plural = *f[1] != '\0' ? g_strdup(f[1]) : mk_form_s(f[0]);
    word_add(m, plural, own, f[0], f[2]);
    g_free(plural);
}

static void read_families(struct maker *m, char **f)
{
    struct family *family = &g_array_index(m->families, struct family, family_row(m, f[0]));
    family->told = 1;
    for (guint i = 0; i < G_N_ELEMENTS(family_flags); i++)
        if (strstr(f[1], family_flags[i]) != NULL)
            family->flags |= 1u << i;
}

static void read_numerals(struct maker *m, char **f)
{
    bool scale = strstr(f[1], "scale") != NULL;
    bool vague = g_str_has_prefix(f[1], "vague");
    bool ordinal = strcmp(f[1], "ordinal") == 0;
    uint32_t classes = class_bit(m, scale     ? "magnitude"
                                    : vague   ? "vague"
                                    : ordinal ? "ordinal"
                                              : "numeral");
    guint row = word_add(m, f[0], classes, "", "");
    char *kind = g_ascii_strup(f[1], -1);
    g_strdelimit(kind, "-", '_');
    word_at(m, row)->numeral = ++m->numeral_count;
    g_string_append_printf(m->numerals, "    { %s, %s, NC_NUM_%s },\n", f[2],
                           *f[3] != '\0' ? f[3] : "0", kind);
    g_free(kind);
}

static void spelling_add(struct maker *m, const char *wording, bool exact, const char *flags,
                         bool money)
{
    char *payload = g_strdup_printf("%u", ++m->spelling_count);
    const bool letters = wording[strcspn(wording, G_CSET_A_2_Z G_CSET_a_2_z)] != '\0';
    phrase_add(m, TABLE_UNIT, wording, exact && letters ? wording : NULL, payload);
    guint rows[MK_PHRASE_WORDS];
    wording_rows(m, wording, rows);
    word_at(m, rows[0])->classes |= class_bit(m, money ? "currency" : "unit");
    g_string_append_printf(m->spellings, "    { %u, %s },\n", m->unit_count, flags);
    g_free(payload);
}

static void read_unit_words(struct maker *m, const char *list, bool money)
{
    char **names = g_strsplit(list, "|", -1);
    for (char **name = names; *name != NULL && **name != '\0'; name++) {
        const char *flags = **name == '~' ? "NC_SPELLING_AMBIGUOUS" : "0";
        char **forms = g_strsplit(*name + (**name == '~'), "/", 2);
        char *plural = forms[1] != NULL ? g_strdup(forms[1]) : mk_form_s(forms[0]);
        spelling_add(m, forms[0], false, flags, money);
        if (strcmp(plural, forms[0]) != 0 && *plural != '\0')
            spelling_add(m, plural, false, flags, money);
        g_free(plural);
        g_strfreev(forms);
    }
    g_strfreev(names);
}

static void read_unit_symbols(struct maker *m, const char *list, bool money)
{
    char **names = g_strsplit(list, "|", -1);
    for (char **name = names; *name != NULL && **name != '\0'; name++) {
        const char *at = *name;
        GString *flags = g_string_new("NC_SPELLING_SYMBOL");
        for (; *at != '\0' && strchr("^~!", *at) != NULL && at[1] != '\0'; at++)
            g_string_append(flags, *at == '^'   ? " | NC_SPELLING_BEFORE"
                                   : *at == '~' ? " | NC_SPELLING_AMBIGUOUS"
                                                : " | NC_SPELLING_GLUED");
        spelling_add(m, at, true, flags->str, money);
        g_string_free(flags, TRUE);
    }
    g_strfreev(names);
}

static void read_units(struct maker *m, char **f)
{
    bool money = strcmp(f[1], "money") == 0;
    char *kind = g_ascii_strup(f[1], -1);
    m->unit_count++;
    g_ptr_array_add(m->unit_names, g_strdup(f[0]));
    g_string_append_printf(m->units, "    { \"%s\", NC_KIND_%s, \"%s\", %s, %s, \"%s\" },\n", f[0],
                           kind, f[2], *f[3] != '\0' ? f[3] : "1", *f[4] != '\0' ? f[4] : "0",
                           f[5]);
    g_free(kind);
    read_unit_words(m, f[6], money);
    read_unit_symbols(m, f[7], money);
}

static void read_homes(struct maker *m, char **f)
{
    char **words = g_strsplit(f[1], "|", -1);
    for (char **word = words; *word != NULL; word++)
        g_string_append_printf(m->home_words, "    { \"%s\", 0x%" G_GINT64_MODIFIER "x, %u },\n",
                               *word, nc_home_mark(*word), m->home_count);
    g_strfreev(words);
    g_string_append_printf(m->homes, "    { \"%s\", \"%s\", \"%s\" },\n", f[0], f[2], f[3]);
    m->home_count++;
}

static void read_modifiers(struct maker *m, char **f)
{
    char *payload = g_strdup_printf("%u", ++m->modifier_count);
    phrase_add(m, TABLE_MODIFIER, f[0], NULL, payload);
    guint rows[MK_PHRASE_WORDS];
    wording_rows(m, f[0], rows);
    word_at(m, rows[0])->classes |= class_bit(m, "modifier");
    g_string_append_printf(m->modifiers, "    { NC_%s, NC_SIDE_%s, %s },\n", f[1], f[2],
                           *f[3] != '\0' ? f[3] : "0");
    g_free(payload);
}

static void read_lists(struct maker *m, char **f)
{
    char **words = g_strsplit(f[1], " ", -1);
    mk_lists_add(m->lists, f[0], f[1]);
    for (char **word = words; *word != NULL; word++)
        word_row(m, *word);
    g_strfreev(words);
}

static void read_phrasings(struct maker *m, char **f)
{
    const char *wrong = mk_phrasings_add(m->phrasings, f);
    if (wrong != NULL)
        fail(m, "%s", wrong);
}

static void read_phrases(struct maker *m, guint table, char **f)
{
    phrase_add(m, table, f[0], NULL, f[1]);
}

struct reader {
    const char *kind;
    guint fields;
    void (*read)(struct maker *m, char **fields);
};

static const struct reader readers[] = {
    { "words", 5, read_words },         { "verbs", 6, read_verbs },
    { "nouns", 5, read_nouns },         { "families", 3, read_families },
    { "numerals", 5, read_numerals },   { "units", 9, read_units },
    { "modifiers", 5, read_modifiers }, { "homes", 5, read_homes },
    { "lists", 3, read_lists },         { "phrasings", 6, read_phrasings },
};

static const struct reader *reader_of(const char *kind)
{
    for (guint i = 0; i < G_N_ELEMENTS(readers); i++)
        if (strcmp(readers[i].kind, kind) == 0)
            return &readers[i];
    return NULL;
}

static guint phrase_table_of(const struct maker *m, const char *name)
{
    for (guint i = 0; i < TABLE_COUNT; i++)
        if (strcmp(phrase_tables[i], name) == 0)
            return i;
    fail(m, "no such table of phrases: %s", name);
    return 0;
}

/* Splits a row; empty fields and `-` become "". */
static char **fields_of(const struct maker *m, const char *line, guint want)
{
    char **fields = g_strsplit(line, "\t", -1);
    if (g_strv_length(fields) != want)
        fail(m, "%u fields, not %u", g_strv_length(fields), want);
    for (char **f = fields; *f != NULL; f++)
        if (strcmp(*f, "-") == 0)
            **f = '\0';
    if (*fields[want - 1] == '\0')
        fail(m, "the row names no source");
    return fields;
}

static void read_file(struct maker *m, const char *path)
{
    char *text;
    m->file = path;
    m->line = 0;
    if (!g_file_get_contents(path, &text, NULL, NULL))
        fail(m, "cannot be read");
    char **lines = g_strsplit(text, "\n", -1);
    const struct reader *reader = NULL;
    guint table = TABLE_COUNT;
    for (char **line = lines; *line != NULL; line++) {
        m->line++;
        if (g_str_has_prefix(*line, "# table: phrases "))
            table = phrase_table_of(m, *line + strlen("# table: phrases "));
        else if (g_str_has_prefix(*line, "# table: "))
            reader = reader_of(*line + strlen("# table: "));
        if (**line == '\0' || **line == '#')
            continue;
        if (reader == NULL && table == TABLE_COUNT)
            fail(m, "no line `# table: KIND` before the first row");
        char **fields = fields_of(m, *line, reader != NULL ? reader->fields : 3);
        if (reader != NULL)
            reader->read(m, fields);
        else
            read_phrases(m, table, fields);
        g_strfreev(fields);
    }
    g_strfreev(lines);
    g_free(text);
}

static void print_families(struct maker *m)
{
    puts("const struct nc_family nc_families[] = {");
    for (guint i = 0; i < m->families->len; i++) {
        const struct family *family = &g_array_index(m->families, struct family, i);
        printf("    { \"%s\", %u", family->name, family->told);
        for (guint k = 0; k < G_N_ELEMENTS(family_flags); k++)
            printf(", %u", family->flags >> k & 1);
        puts(" },");
    }
    puts("};\n");
}

static void print_all(struct maker *m)
{
    puts("/* Made by mkdata from src/data/en/; change the tables, not this file. */\n"
         "#include \"data/tables.h\"\n");
    if (m->words->len > UINT16_MAX || m->phrases->len >= UINT16_MAX)
        fail(m, "too many words or phrases for 16 bits");
    mk_words_order(m->words, m->phrases);
    if (!mk_words_print(m->words))
        fail(m, "too many words for NC_SLOT_BITS of data/slots.h");
    if (!mk_lists_print(m->lists, m->words))
        fail(m, "too many lists for NC_LISTS of data/lexicon.h");
    mk_phrases_print(m->phrases, m->words->len, TABLE_COUNT);
    print_families(m);
    printf("const uint16_t nc_unit_count = %u;\n", m->unit_count + 1);
    mk_unit_names_print(m->unit_names);
    printf("const struct nc_numeral nc_numerals[] = {\n    { 0, 0, NC_NUM_NONE },\n%s};\n\n",
           m->numerals->str);
    printf("const struct nc_unit nc_units[] = {\n    { \"\", NC_KIND_NUMBER, \"count\", 1, 0, \"\" "
           "},\n%s};\n\n",
           m->units->str);
    printf("const struct nc_spelling nc_spellings[] = {\n    { 0, 0 },\n%s};\n\n",
           m->spellings->str);
    printf("const struct nc_wording nc_wordings[] = {\n    { NC_EXACT, NC_SIDE_NONE, 0 },\n%s};\n",
           m->modifiers->str);
    printf("const uint16_t nc_home_count = %u;\n", m->home_count);
    printf("const struct nc_home nc_homes[] = {\n%s};\n\n", m->homes->str);
    printf("const struct nc_home_word nc_home_words[] = {\n%s    { NULL, 0, 0 },\n};\n",
           m->home_words->str);
    const char *wrong = mk_phrasings_print(m->phrasings, m->words);
    if (wrong != NULL)
        fail(m, "%s", wrong);
}

/* All of the standard input; the caller frees it. */
static char *read_source(void)
{
    GString *source = g_string_new(NULL);
    char piece[BUFSIZ];
    for (size_t n; (n = fread(piece, 1, sizeof piece, stdin)) > 0;)
        g_string_append_len(source, piece, (gssize)n);
    return g_string_free(source, FALSE);
}

static void print_named_rows(struct maker *m)
{
    char *source = read_source();
    mk_words_order(m->words, m->phrases);
    if (!mk_rows_print(m->words, source))
        fail(m, "too many words are asked for by name: raise NC_NAMED_BITS of data/rowkey.h");
    g_free(source);
}

int main(int argc, char **argv)
{
    struct maker m = {
        .word_rows = g_hash_table_new(g_str_hash, g_str_equal),
        .family_rows = g_hash_table_new(g_str_hash, g_str_equal),
        .words = g_array_new(FALSE, TRUE, sizeof(struct mk_word)),
        .phrases = g_array_new(FALSE, TRUE, sizeof(struct mk_phrase)),
        .families = g_array_new(FALSE, TRUE, sizeof(struct family)),
        .unit_names = g_ptr_array_new(),
        .numerals = g_string_new(""),
        .units = g_string_new(""),
        .spellings = g_string_new(""),
        .modifiers = g_string_new(""),
        .homes = g_string_new(""),
        .home_words = g_string_new(""),
        .lists = mk_lists_new(),
        .phrasings = mk_phrasings_new(),
    };
    struct mk_word no_word = { .text = (char *)"" };
    struct family no_family = { .name = (char *)"" };
    g_array_append_val(m.words, no_word);
    g_array_append_val(m.families, no_family);
    g_ptr_array_add(m.unit_names, (char *)"");
    const bool lists = argc > 1 && strcmp(argv[1], "--lists") == 0;
    const bool rows = argc > 1 && strcmp(argv[1], "--rows") == 0;
    for (int i = lists || rows ? 2 : 1; i < argc; i++)
        read_file(&m, argv[i]);
    if (lists)
        mk_lists_print_names(m.lists);
    else if (rows)
        print_named_rows(&m);
    else
        print_all(&m);
    /* Left from here, so that all that was read is still held: none of it is given back before. */
    exit(ferror(stdout) != 0 || fflush(stdout) != 0);
}
