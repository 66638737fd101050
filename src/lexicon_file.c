/* lexicon_file.c - a desk's own words: --lexicon=FILE.csv with the columns kind,word,same_as. */
#include "settings.h"

#include "model/file.h"
#include "wrap/csv.h"

#include <string.h>

struct reading {
    struct nc_options *options;
    uint32_t line; /* of the first bad row; 0 = none so far */
    const char *wrong;
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

static const char *fault(char *const *cells, size_t count)
{
    if (count != 3)
        return "a row has three cells: kind, word, same_as";
    if (kind_of(cells[0]) < 0)
        return "the kind must be counted, event or unit";
    if (*cells[1] == '\0' || *cells[2] == '\0')
        return "word and same_as must not be empty";
    return NULL;
}

static void take_row(void *self, char *const *cells, size_t count, uint32_t line)
{
    struct reading *reading = self;
    if (reading->wrong != NULL || is_header(cells, line))
        return;
    reading->wrong = fault(cells, count);
    if (reading->wrong != NULL) {
        reading->line = line;
        return;
    }
    struct nc_lexeme row = { .kind = (uint8_t)kind_of(cells[0]),
                             .word = g_utf8_strdown(cells[1], -1),
                             .same_as = g_utf8_strdown(cells[2], -1) };
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
    if (reading.wrong == NULL)
        return true;
    g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s:%u: %s", path, reading.line,
                reading.wrong);
    return false;
}
