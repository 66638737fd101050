/* lexicon_file.c - a desk's own words: --lexicon=FILE.csv with the columns kind,word,same_as. */
#include "settings.h"

#include "data/lexicon.h"
#include "data/units.h"
#include "model/file.h"
#include "wrap/csv.h"

#include <string.h>

struct reading {
    struct nc_options *options;
    uint32_t line; /* of the first bad row; 0 = none so far */
    const char *wrong;
    char *cell;    /* of the bad row; "" = the row as a whole */
};

/* The kind of a row, -1 for a word that is none. */
static int kind_of(const char *word)
{
    static const char *const kinds[] = {
        [NC_LEXEME_COUNTED] = "counted", [NC_LEXEME_EVENT] = "event", [NC_LEXEME_UNIT] = "unit"
    };
    for (int i = 0; i < (int)G_N_ELEMENTS(kinds); i++)
        if (g_ascii_strcasecmp(kinds[i], word) == 0)
            return i;
    return -1;
}

static bool is_header(char *const *cells, uint32_t line)
{
    return line == 1 && g_ascii_strcasecmp(cells[0], "kind") == 0;
}

/* The canonical name of a unit written in any letter case; NULL when there is none. */
static const char *unit_called(const char *name)
{
    for (uint16_t row = 1; row < nc_units_count(); row++)
        if (strcmp(nc_unit_at(row)->name, name) == 0)
            return nc_unit_at(row)->name;
    for (uint16_t row = 1; row < nc_units_count(); row++)
        if (g_ascii_strcasecmp(nc_unit_at(row)->name, name) == 0)
            return nc_unit_at(row)->name;
    return NULL;
}

/* Does the lexicon know the last word of what an event is to be read like? */
static bool event_known(const char *name)
{
    const char *space = strrchr(name, ' ');
    const char *last = space != NULL ? space + 1 : name;
    return nc_lexicon_find(last, strlen(last)) != 0;
}

/* What is wrong with a row, and with which of its cells; NULL when nothing is. */
static const char *fault(char *const *cells, size_t count, const char **cell)
{
    *cell = "";
    if (count != 3)
        return "a row has three cells: kind, word, same_as";
    *cell = cells[0];
    const int kind = kind_of(cells[0]);
    if (kind < 0)
        return "the kind must be counted, event or unit";
    *cell = "";
    if (*cells[1] == '\0' || *cells[2] == '\0')
        return "word and same_as must not be empty";
    *cell = cells[1];
    if (kind == NC_LEXEME_UNIT && strchr(cells[1], ' ') != NULL)
        return "a unit must be one word";
    *cell = cells[2];
    if (kind == NC_LEXEME_UNIT && unit_called(cells[2]) == NULL)
        return "no such unit; same_as must be a short name such as kg, km, GBP, year";
    if (kind == NC_LEXEME_EVENT && !event_known(cells[2]))
        return "no such event; same_as must be a known verb such as kill, injure, evacuate";
    return NULL;
}

static void take_row(void *self, char *const *cells, size_t count, uint32_t line)
{
    struct reading *reading = self;
    if (reading->wrong != NULL || is_header(cells, line))
        return;
    const char *cell;
    reading->wrong = fault(cells, count, &cell);
    if (reading->wrong != NULL) {
        reading->line = line;
        reading->cell = g_strdup(cell);
        return;
    }
    const int kind = kind_of(cells[0]);
    const struct nc_lexeme row = { .kind = (uint8_t)kind,
                                   .word = g_utf8_strdown(cells[1], -1),
                                   .same_as = kind == NC_LEXEME_UNIT
                                                  ? g_strdup(unit_called(cells[2]))
                                                  : g_utf8_strdown(cells[2], -1) };
    g_array_append_val(reading->options->lexemes, row);
}

bool nc_lexicon_read(struct nc_options *options, const char *path, GError **error)
{
    gsize len = 0;
    char *bytes = nc_file_read(path, &len, error);
    if (bytes == NULL)
        return false;
    struct reading reading = { .options = options };
    uint32_t line = 0;
    if (!g_utf8_validate(bytes, (gssize)len, NULL)) {
        reading.wrong = "the file is not UTF-8";
        reading.line = 1;
    } else if (!nc_csv_parse(bytes, len, take_row, &reading, &line) && reading.wrong == NULL) {
        reading.wrong = "a quoted cell does not end";
        reading.line = line;
    }
    g_free(bytes);
    if (reading.wrong != NULL)
        g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s:%u: %s%s%s", path, reading.line,
                    reading.cell != NULL ? reading.cell : "",
                    reading.cell != NULL && *reading.cell != '\0' ? ": " : "", reading.wrong);
    g_free(reading.cell);
    return reading.wrong == NULL;
}
