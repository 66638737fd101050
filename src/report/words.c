/* words.c - plain wordings for numbers, dates, ids and paths. */
#include "report/words.h"

#include "data/units.h"
#include "model/moment.h"
#include "report/screen.h"
#include "wrap/width.h"

enum { ID_LEAST = 6, ID_MOST = 16, PATHS_MAX = 48 };

/* Digits with a comma before each three: "1234567.5" becomes "1,234,567.5". */
static void put_grouped(GString *out, const char *digits)
{
    if (*digits == '-')
        g_string_append_c(out, *digits++);
    const size_t whole = strspn(digits, "0123456789");
    for (size_t i = 0; i < whole; i++) {
        if (i > 0 && (whole - i) % 3 == 0)
            g_string_append_c(out, ',');
        g_string_append_c(out, digits[i]);
    }
    g_string_append(out, digits + whole);
}

/* x as a short number of millions, billions, trillions; false when it has no such form. */
static bool put_magnitude(GString *out, struct nc_decimal x)
{
    static const struct {
        int exponent;
        const char *word;
    } steps[] = { { 12, "trillion" }, { 9, "billion" }, { 6, "million" } };
    struct nc_decimal trimmed = nc_decimal_trim(x);
    const double size =
        nc_decimal_double(trimmed) < 0 ? -nc_decimal_double(trimmed) : nc_decimal_double(trimmed);
    for (size_t i = 0; i < G_N_ELEMENTS(steps); i++) {
        if (size < nc_decimal_double(nc_decimal_of(1, steps[i].exponent)))
            continue;
        char digits[NC_DECIMAL_TEXT];
        const int behind = trimmed.exponent - steps[i].exponent;
        if (behind < -3) /* 1,234,567 stays as it is */
            return false;
        nc_decimal_text(nc_decimal_of(trimmed.mantissa, behind), digits);
        put_grouped(out, digits);
        g_string_append_printf(out, " %s", steps[i].word);
        return true;
    }
    return false;
}

void nc_words_number(GString *out, struct nc_decimal x)
{
    char digits[NC_DECIMAL_TEXT];
    if (put_magnitude(out, x))
        return;
    nc_decimal_short(x, digits);
    put_grouped(out, digits);
}

/* The sign written before an amount; NULL for those known by their code. */
static const char *money_sign(const char *code)
{
    static const struct {
        const char *code, *sign;
    } signs[] = { { "USD", "$" }, { "EUR", "€" }, { "GBP", "£" }, { "JPY", "¥" } };
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++)
        if (strcmp(signs[i].code, code) == 0)
            return signs[i].sign;
    return NULL;
}

/* "minutes", or "minute" for one; "century" by its own name. */
static void put_plain(GString *out, const struct nc_unit *unit, bool one)
{
    const size_t len = strlen(unit->plain);
    if (!one || strcmp(unit->plain, unit->name) == 0)
        g_string_append_printf(out, " %s", unit->plain);
    else if (g_str_has_suffix(unit->plain, "s") && !g_str_has_suffix(unit->plain, "ies"))
        g_string_append_printf(out, " %.*s", (int)len - 1, unit->plain);
    else
        g_string_append_printf(out, " %s", unit->name);
}

/* Is the short name a word, as "acre" is, and no symbol? */
static bool is_word(const struct nc_unit *unit)
{
    enum { LEAST = 4 };
    const size_t len = strlen(unit->name);
    return len >= LEAST && strncmp(unit->plain, unit->name, len) == 0;
}

/* What stands behind the number: "%", " km", " years"; a symbol with a raised digit is spelled out.
 */
static void put_unit(GString *out, const struct nc_unit *unit, bool one)
{
    if (strcmp(unit->name, "percent") == 0)
        g_string_append(out, "%");
    else if (strcmp(unit->name, "pp") == 0)
        g_string_append(out, one ? " point" : " points");
    else if (unit->kind == NC_KIND_DURATION || is_word(unit))
        put_plain(out, unit, one);
    else if (unit->kind != NC_KIND_AGE && *unit->name != '\0' &&
             strcmp(unit->name, "magnitude") != 0)
        g_string_append_printf(
            out, " %s", strpbrk(unit->name, "0123456789") != NULL ? unit->plain : unit->name);
}

void nc_words_quantity(GString *out, struct nc_decimal x, uint16_t row, const char *per)
{
    const struct nc_unit *unit = nc_unit_at(row);
    const char *sign = unit->kind == NC_KIND_MONEY ? money_sign(unit->name) : NULL;
    if (sign != NULL) {
        g_string_append(out, sign);
        nc_words_number(out, x);
    } else {
        nc_words_number(out, x);
        put_unit(out, unit, nc_decimal_compare(x, nc_decimal_of(1, 0)) == 0);
    }
    if (*per != '\0')
        g_string_append_printf(out, " per %s", per);
}

/* "20-30 km"; both ends with their unit, when the lower is money or a large number. */
static void put_range(GString *out, const struct nc_figure *f, const char *per)
{
    GString *low = g_string_new(NULL);
    nc_words_number(low, nc_figure_low(f));
    if (strchr(low->str, ' ') == NULL && nc_unit_at(f->unit)->kind != NC_KIND_MONEY) {
        g_string_append_printf(out, "%s-", low->str);
    } else {
        nc_words_quantity(out, nc_figure_low(f), f->unit, "");
        g_string_append(out, " to ");
    }
    nc_words_quantity(out, nc_figure_high(f), f->unit, per);
    g_string_free(low, TRUE);
}

/* The word or sign of a hedge, before and behind. */
static const char *hedge_before(const struct nc_figure *f)
{
    if (nc_figure_step(f))
        return f->change == NC_CHANGE_UP ? "up " : "down ";
    switch ((enum nc_modifier)f->modifier) {
    case NC_ABOUT:
        return "about ";
    case NC_BELOW:
        return "under ";
    case NC_AT_MOST:
        return "up to ";
    default:
        return "";
    }
}

void nc_words_figure(GString *out, const struct nc_store *store, const struct nc_figure *f,
                     const char *surface)
{
    const char *per = nc_store_text(store, f->said->per);
    if (f->modifier == NC_RANGE && f->has_low && f->has_high && (f->flags & NC_FIGURE_VAGUE) == 0) {
        put_range(out, f, per);
        return;
    }
    if (!f->has_value || nc_kind_moment((enum nc_kind)f->kind)) {
        g_string_append(out, surface);
        return;
    }
    g_string_append(out, hedge_before(f));
    nc_words_quantity(out, f->value, f->unit, per);
    if (f->modifier == NC_ABOVE || f->modifier == NC_AT_LEAST)
        g_string_append_c(out, '+');
}

static const char *month_name(unsigned month)
{
    static const char *const names[] = { "",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    return month < G_N_ELEMENTS(names) ? names[month] : "";
}

void nc_words_date(GString *out, struct nc_date date, bool year)
{
    const char *gap = "";
    if (date.day > 0 && date.month > 0) {
        g_string_append_printf(out, "%u", date.day);
        gap = " ";
    }
    if (date.month > 0) {
        g_string_append_printf(out, "%s%s", gap, month_name(date.month));
        gap = " ";
    }
    if (date.year > 0 && (year || date.day == 0))
        g_string_append_printf(out, "%s%d", gap, date.year);
}

void nc_words_span(GString *out, struct nc_date first, struct nc_date last)
{
    const bool year = first.year == last.year, month = year && first.month == last.month;
    if (month && first.day != last.day)
        g_string_append_printf(out, "%u-", first.day);
    if (!month) {
        nc_words_date(out, first, !year);
        g_string_append(out, " - ");
    }
    nc_words_date(out, last, true);
}

void nc_words_count(GString *out, uint64_t count, const char *noun)
{
    char digits[NC_UINT_TEXT + 1];
    digits[nc_uint_text(count, digits)] = '\0';
    put_grouped(out, digits);
    const size_t len = strlen(noun);
    if (count == 1)
        g_string_append_printf(out, " %s", noun);
    else if (noun[len - 1] == 'y' && strchr("aeiou", noun[len - 2]) == NULL) /* story, stories */
        g_string_append_printf(out, " %.*sies", (int)len - 1, noun);
    else
        g_string_append_printf(out, " %ss", noun);
}

void nc_words_shell(GString *out, const char *word)
{
    const char *plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-+=:@%,";
    if (*word != '\0' && word[strspn(word, plain)] == '\0') {
        g_string_append(out, word);
        return;
    }
    char *quoted = g_shell_quote(word);
    g_string_append(out, quoted);
    g_free(quoted);
}

/* Was the same path given before?  It is read once. */
static bool given_before(const GPtrArray *paths, guint at)
{
    for (guint i = 0; i < at; i++)
        if (strcmp(g_ptr_array_index(paths, i), g_ptr_array_index(paths, at)) == 0)
            return true;
    return false;
}

void nc_words_paths(GString *out, const struct nc_options *options)
{
    if (options->story == NC_STORY_ALL)
        g_string_append(out, "--story=all ");
    else if (options->story == NC_STORY_FOLDER)
        g_string_append(out, "--story=folder ");
    const size_t base = out->len;
    for (guint i = 0; i < options->paths->len; i++) {
        const size_t before = out->len;
        if (given_before(options->paths, i))
            continue;
        if (i > 0)
            g_string_append_c(out, ' ');
        nc_words_shell(out, g_ptr_array_index(options->paths, i));
        if (i > 0 && out->len - base > PATHS_MAX) {
            g_string_truncate(out, before);
            g_string_append(out, " …");
            return;
        }
    }
}

void nc_words_dateline(GString *out, const char *dateline)
{
    const size_t len = strcspn(dateline, ",(/;");
    char *place = g_strstrip(g_strndup(dateline, len));
    gunichar before = ' ';
    for (const char *p = place; *p != '\0'; p = g_utf8_next_char(p)) {
        const gunichar letter = g_utf8_get_char(p);
        const bool within = g_unichar_isalpha(before) || before == '\'';
        g_string_append_unichar(out, within ? g_unichar_tolower(letter) : letter);
        before = letter;
    }
    g_free(place);
}

void nc_words_short(GString *out, const char *text, size_t columns)
{
    const size_t len = strlen(text), width = nc_width_of(text, len);
    if (width <= columns || columns < 4) {
        g_string_append(out, text);
        return;
    }
    const size_t head = nc_width_fit(text, len, columns / 2);
    size_t tail = head;
    while (nc_width_of(text + tail, len - tail) > columns - columns / 2 - 1)
        tail += nc_width_fit(text + tail, len - tail, 1) > 0
                    ? nc_width_fit(text + tail, len - tail, 1)
                    : nc_width_fit(text + tail, len - tail, 2);
    g_string_append_len(out, text, (gssize)head);
    g_string_append(out, "…");
    g_string_append(out, text + tail);
}

void nc_words_name(GString *out, const char *name, size_t columns)
{
    const size_t len = strlen(name);
    if (nc_width_of(name, len) <= columns || columns < 4) {
        g_string_append(out, name);
        return;
    }
    size_t cut = nc_width_fit(name, len, columns - 1);
    const size_t most = cut;
    while (cut > 0 && name[cut] != ' ')
        cut--;
    if (cut < most / 2) /* one long word */
        cut = most;
    while (cut > 0 && strchr(" ,;", name[cut - 1]) != NULL)
        cut--;
    g_string_append_len(out, name, (gssize)cut);
    g_string_append(out, "…");
}

/* A finding's id and its row, for sorting. */
struct ident {
    uint64_t id;
    guint row;
};

static int by_id(const void *a, const void *b)
{
    const struct ident *x = a, *y = b;
    return (x->id > y->id) - (x->id < y->id);
}

/* How many leading hex digits a and b share. */
static uint8_t common_digits(uint64_t a, uint64_t b)
{
    uint8_t same = 0;
    while (same < ID_MOST && (a ^ b) >> (4 * (ID_MOST - 1 - same)) == 0)
        same++;
    return same;
}

uint8_t *nc_words_id_lengths(const struct nc_findings *findings)
{
    const guint count = findings->items->len;
    struct ident *all = g_new(struct ident, count);
    uint8_t *lengths = g_malloc(count);
    for (guint i = 0; i < count; i++) {
        all[i] = (struct ident){ nc_finding_at(findings, i)->id, i };
        lengths[i] = ID_LEAST;
    }
    if (count > 0)
        qsort(all, count, sizeof *all, by_id);
    for (guint i = 1; i < count; i++) {
        const uint8_t need = (uint8_t)MIN(ID_MOST, common_digits(all[i - 1].id, all[i].id) + 1);
        lengths[all[i - 1].row] = MAX(lengths[all[i - 1].row], need);
        lengths[all[i].row] = MAX(lengths[all[i].row], need);
    }
    g_free(all);
    return lengths;
}
