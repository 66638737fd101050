/* cell.c - escaping for JSON, CSV and TSV: stretches without special bytes are copied whole. */
#include "report/cell.h"

#include "model/eight.h"

#include <glib.h>

enum { JSON_SPECIAL = 1, CSV_SPECIAL = 2, TSV_SPECIAL = 4, BEYOND_ASCII = 8 };

#define ALL_SPECIAL (JSON_SPECIAL | CSV_SPECIAL | TSV_SPECIAL)
#define J8(x) x, x, x, x, x, x, x, x
#define HIGH32 J8(BEYOND_ASCII), J8(BEYOND_ASCII), J8(BEYOND_ASCII), J8(BEYOND_ASCII)

/* What a byte is special to. */
static const uint8_t special_to[256] = { J8(JSON_SPECIAL),
                                         JSON_SPECIAL,
                                         ['\t'] = JSON_SPECIAL | TSV_SPECIAL,
                                         ['\n'] = ALL_SPECIAL,
                                         JSON_SPECIAL,
                                         JSON_SPECIAL,
                                         ['\r'] = ALL_SPECIAL,
                                         JSON_SPECIAL,
                                         JSON_SPECIAL,
                                         J8(JSON_SPECIAL),
                                         J8(JSON_SPECIAL),
                                         ['"'] = JSON_SPECIAL | CSV_SPECIAL,
                                         [','] = CSV_SPECIAL,
                                         ['\\'] = JSON_SPECIAL,
                                         [128] = HIGH32,
                                         HIGH32,
                                         HIGH32,
                                         HIGH32 };

/* Marks for the bytes of eight that are special.  Answers may be too careful, never too bold. */
static inline uint64_t suspects(uint64_t eight, unsigned mask)
{
    uint64_t found = nc_eight_below(eight, ' ');
    if ((mask & (JSON_SPECIAL | CSV_SPECIAL)) != 0)
        found |= nc_eight_equal(eight, '"');
    if ((mask & JSON_SPECIAL) != 0)
        found |= nc_eight_equal(eight, '\\');
    if ((mask & CSV_SPECIAL) != 0)
        found |= nc_eight_equal(eight, ',');
    if ((mask & BEYOND_ASCII) != 0)
        found |= eight & NC_EIGHT_HIGHS;
    return found;
}

/* Is nothing special in the text, as far as eight at a time tell?  The last eight may overlap those
 * before; a shorter text is filled up with blanks. */
static inline bool is_plain(const char *text, size_t len, unsigned mask)
{
    const size_t eight = sizeof(uint64_t);
    const uint64_t blanks = NC_EIGHT_ONES * ' ';
    if (len < eight)
        return suspects(nc_few_at(text, len) | blanks << 8 * len, mask) == 0;
    uint64_t found = suspects(nc_eight_at(text + len - eight), mask);
    for (size_t i = 0; i + eight < len && found == 0; i += eight)
        found = suspects(nc_eight_at(text + i), mask);
    return found == 0;
}

/* How many bytes from text on are copied as they are. */
static inline size_t plain_run(const char *text, size_t len, unsigned mask)
{
    size_t i = 0;
    while (i < len) {
        if (len - i >= sizeof(uint64_t) && suspects(nc_eight_at(text + i), mask) == 0)
            i += sizeof(uint64_t);
        else if ((special_to[(unsigned char)text[i]] & mask) == 0)
            i++;
        else
            break;
    }
    return i;
}

static void put_json_byte(struct nc_writer *w, char c)
{
    static const char from[] = "\"\\\n\r\t\b\f", to[] = "\"\\nrtbf";
    const char *at = c == '\0' ? NULL : strchr(from, c);
    if (at != NULL) {
        const char pair[2] = { '\\', to[at - from] };
        nc_put(w, pair, 2);
        return;
    }
    char code[] = "\\u0000";
    code[4] = (char)('0' + ((unsigned char)c >> 4));
    code[5] = "0123456789abcdef"[c & 15];
    nc_put(w, code, 6);
}

static void put_json(struct nc_writer *w, const char *text, size_t len)
{
    nc_putc(w, '"');
    for (size_t i = 0; i < len;) {
        const size_t run = plain_run(text + i, len - i, JSON_SPECIAL);
        nc_put(w, text + i, run);
        i += run;
        if (i < len)
            put_json_byte(w, text[i++]);
    }
    nc_putc(w, '"');
}

static void put_tsv(struct nc_writer *w, const char *text, size_t len)
{
    for (size_t i = 0; i < len;) {
        const size_t run = plain_run(text + i, len - i, TSV_SPECIAL);
        nc_put(w, text + i, run);
        i += run;
        if (i < len) {
            nc_putc(w, ' ');
            i++;
        }
    }
}

static void put_csv(struct nc_writer *w, const char *text, size_t len, bool tabs, bool guard)
{
    const bool formula = guard && len > 0 && strchr("=+-@\t\r", text[0]) != NULL && text[0] != '\0';
    if (tabs || plain_run(text, len, CSV_SPECIAL) == len) {
        if (formula)
            nc_putc(w, '\'');
        if (tabs)
            put_tsv(w, text, len);
        else
            nc_put(w, text, len);
        return;
    }
    nc_put(w, "\"'", formula ? 2 : 1);
    while (len > 0) {
        const char *quote = memchr(text, '"', len);
        const size_t run = quote == NULL ? len : (size_t)(quote - text) + 1;
        nc_put(w, text, run);
        if (quote != NULL)
            nc_putc(w, '"');
        text += run;
        len -= run;
    }
    nc_putc(w, '"');
}

/* File names may hold any bytes, the formats may not: a copy that is UTF-8, or NULL when text is.
 */
static char *valid_copy(const char *text, size_t len)
{
    size_t i = 0;
    while (len - i >= sizeof(uint64_t) && (nc_eight_at(text + i) & NC_EIGHT_HIGHS) == 0)
        i += sizeof(uint64_t);
    while (i < len && (unsigned char)text[i] < 0x80)
        i++;
    if (i == len || g_utf8_validate_len(text + i, len - i, NULL))
        return NULL;
    return g_utf8_make_valid(text, (gssize)len);
}

void nc_put_json(struct nc_writer *w, const char *text, size_t len)
{
    char *valid = valid_copy(text, len);
    put_json(w, valid != NULL ? valid : text, valid != NULL ? strlen(valid) : len);
    g_free(valid);
}

/* "1/2", "5-11": a spreadsheet takes them for days unless they stand in quotation marks. */
static bool looks_like_date(const char *text, size_t len)
{
    enum { LONGEST = 10 };
    return len > 2 && len <= LONGEST && g_ascii_isdigit(text[0]) &&
           (memchr(text, '/', len) != NULL || memchr(text, '-', len) != NULL);
}

/* Nearly all cells are plain, and one look tells. */
void nc_put_csv(struct nc_writer *w, const char *text, size_t len, bool tabs, bool guard)
{
    const unsigned odd = BEYOND_ASCII | (tabs ? TSV_SPECIAL : CSV_SPECIAL);
    const bool letter = len == 0 || g_ascii_isalnum(text[0]);
    if (letter && is_plain(text, len, odd)) {
        const bool quote = guard && !tabs && looks_like_date(text, len);
        if (quote)
            nc_putc(w, '"');
        nc_put(w, text, len);
        if (quote)
            nc_putc(w, '"');
        return;
    }
    char *valid = valid_copy(text, len);
    put_csv(w, valid != NULL ? valid : text, valid != NULL ? strlen(valid) : len, tabs, guard);
    g_free(valid);
}

/* `,"name":` in one piece; the first has no comma. */
static void put_name(struct nc_writer *w, const char *name, bool first)
{
    const size_t len = strlen(name), most = len + strlen(",\"\":");
    if (w->room - w->used < most)
        nc_writer_need(w, most);
    char *at = w->data + w->used;
    if (!first)
        *at++ = ',';
    *at++ = '"';
    memcpy(at, name, len);
    memcpy(at + len, "\":", 2);
    w->used += most - first;
}

/* One of our own words as a JSON string. */
static void put_word(struct nc_writer *w, const struct nc_cell *cell)
{
    nc_putc(w, '"');
    nc_put(w, cell->text, cell->len);
    nc_putc(w, '"');
}

void nc_put_members(struct nc_writer *w, const char *const *names, const struct nc_cell *cells,
                    size_t count)
{
    for (size_t i = 0; i < count; i++) {
        put_name(w, names[i], i == 0);
        if (cells[i].kind == NC_CELL_NULL)
            nc_put(w, "null", 4);
        else if (cells[i].kind == NC_CELL_TEXT)
            nc_put_json(w, cells[i].text, cells[i].len);
        else if (cells[i].kind == NC_CELL_WORD)
            put_word(w, &cells[i]);
        else
            nc_put(w, cells[i].text, cells[i].len);
    }
}

void nc_put_cells(struct nc_writer *w, const struct nc_cell *cells, size_t count, bool tabs)
{
    const char between = tabs ? '\t' : ',';
    for (size_t i = 0; i < count; i++) {
        const size_t len = cells[i].len;
        if (w->room - w->used < len + 1)
            nc_writer_need(w, len + 1);
        char *at = w->data + w->used;
        *at = between;
        at += i > 0;
        w->used += (i > 0) + (cells[i].kind == NC_CELL_TEXT ? 0 : len);
        if (cells[i].kind == NC_CELL_TEXT)
            nc_put_csv(w, cells[i].text, len, tabs, true);
        else if (len > 0)
            memcpy(at, cells[i].text, len);
    }
}

void nc_put_header(struct nc_writer *w, const char *const *names, size_t count, bool tabs)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            nc_putc(w, tabs ? '\t' : ',');
        nc_puts(w, names[i]);
    }
    nc_put_row_end(w, tabs);
}

void nc_put_row_end(struct nc_writer *w, bool tabs)
{
    nc_put(w, tabs ? "\n" : "\r\n", tabs ? 1 : 2);
}

void nc_put_markdown(struct nc_writer *w, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '<') {
            nc_puts(w, "&lt;");
        } else {
            if (strchr("|\\`*_[]", *text) != NULL)
                nc_putc(w, '\\');
            nc_putc(w, (unsigned char)*text < ' ' ? ' ' : *text);
        }
    }
}
