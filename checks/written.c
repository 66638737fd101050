/* written.c - digits, and the words of magnitude and of units around them. */
#include "checks/written.h"

#include "data/units.h"
#include "model/decimal.h"

#include <math.h>
#include <string.h>

/* A miss below this is none. */
static const double noise = 1e-9;

/* From here on a number has another magnitude word, and below this. */
static const double most = 10000, least = 1;

/* A surface taken apart: "$", "60", " ", "billion", " dollars". */
struct parts {
    const char *digits, *gap, *word, *rest, *end;
    double scale; /* what one of it is worth */
};

/* "7.50" is "7.5" when it is that exactly; 19.97 stays "20.0". */
static void drop_zeros(char *text, double x)
{
    char *end = text + strlen(text);
    const double off = fabs(g_ascii_strtod(text, NULL) - x);
    if (strchr(text, '.') == NULL || off > noise * fmax(fabs(x), 1))
        return;
    while (end[-1] == '0')
        *--end = '\0';
    if (end[-1] == '.')
        end[-1] = '\0';
}

/* The digits of text, in groups of three. */
static void append_groups(GString *out, const char *text)
{
    const char *digits = text + (*text == '-');
    const size_t whole = strspn(digits, "0123456789");
    g_string_append_len(out, text, digits - text);
    for (size_t i = 0; i < whole; i++) {
        g_string_append_c(out, digits[i]);
        if ((whole - i) % 3 == 1 && i + 1 < whole)
            g_string_append_c(out, ',');
    }
    g_string_append(out, digits + whole);
}

static bool is_whole(double size)
{
    return fabs(size - round(size)) < noise;
}

void nc_written_number(GString *out, double x)
{
    char text[64];
    const double size = fabs(x);
    const char *format = size >= 1000 || is_whole(size) ? "%.0f"
                         : size >= 10                   ? "%.1f"
                         : size >= 1                    ? "%.2f"
                                                        : "%.4g";
    g_ascii_formatd(text, sizeof text, format, x);
    drop_zeros(text, x);
    append_groups(out, text);
}

/* An amount in coins: 2.5 is "2.50", as nobody writes "$2.5" for it. */
static void append_amount(GString *out, double x)
{
    char text[64];
    if (fabs(x) < 1 || fabs(x) >= 1000 || is_whole(fabs(x))) {
        nc_written_number(out, x);
        return;
    }
    g_ascii_formatd(text, sizeof text, "%.2f", x);
    append_groups(out, text);
}

static bool in_number(char c)
{
    return g_ascii_isdigit(c) || c == '.' || c == ',';
}

static bool begins_number(const char *c, const char *end)
{
    return g_ascii_isdigit(*c) || (*c == '.' && c + 1 < end && g_ascii_isdigit(c[1]));
}

/* The number between the digits and the gap; 0 when it is none. */
static double number_of(const struct parts *p)
{
    char digits[32];
    size_t len = 0;
    struct nc_decimal number;
    for (const char *c = p->digits; c < p->gap && len < sizeof digits; c++)
        if (*c != ',')
            digits[len++] = *c;
    return nc_decimal_parse(digits, len, &number) ? nc_decimal_double(number) : 0;
}

/* False when there is no number in it, or more than one. */
static bool take_apart(const struct nc_figure *f, const char *surface, size_t len, struct parts *p)
{
    p->end = surface + len;
    for (p->digits = surface; p->digits < p->end && !begins_number(p->digits, p->end); p->digits++)
        if (*p->digits == '-' || *p->digits == '+')
            return false;
    for (p->gap = p->digits; p->gap < p->end && in_number(*p->gap); p->gap++)
        continue;
    for (p->word = p->gap; p->word < p->end && (*p->word == ' ' || *p->word == '-'); p->word++)
        continue;
    for (p->rest = p->word; p->rest < p->end && g_ascii_isalpha(*p->rest); p->rest++)
        continue;
    for (const char *c = p->gap; c < p->end; c++)
        if (g_ascii_isdigit(*c) || *c == '\n' || *c == '\r')
            return false;
    const double number = number_of(p);
    p->scale = number > 0 ? fabs(nc_decimal_double(f->value)) / number : 0;
    return p->scale > 0;
}

/* The magnitude that suits x where the text's own does not; 0 when the text's does.  Digits written
 * out stay written out, but for millions beside thousands. */
static double other_scale(const struct parts *p, double number, double x)
{
    const double size = fabs(x);
    const bool suits = p->scale >= 1000 ? size < most * p->scale && size >= least * p->scale
                                        : p->scale != 1 || size < 1e6 || number >= 1e5;
    if (suits)
        return 0;
    return size >= 1e12 ? 1e12 : size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : 1;
}

static const char *scale_word(double scale)
{
    return scale >= 1e12 ? " trillion" : scale >= 1e9 ? " billion" : scale >= 1e6 ? " million" : "";
}

/* " hours" of "twelve hours". */
static void append_unit(GString *out, const struct nc_figure *f, const char *surface, size_t len)
{
    const char *end = surface + len, *space = end;
    for (const char *c = surface; c < end; c++) {
        if (!g_ascii_isalpha(*c) && *c != ' ' && *c != '-')
            return;
        space = *c == ' ' ? c : space;
    }
    if (f->unit != 0)
        g_string_append_len(out, space, end - space);
}

void nc_written_like(GString *out, const struct nc_figure *figure, const char *surface, size_t len,
                     double x)
{
    struct parts p;
    if (!take_apart(figure, surface, len, &p)) {
        nc_written_number(out, x);
        append_unit(out, figure, surface, len);
        return;
    }
    const double scale = other_scale(&p, number_of(&p), x);
    const double one = scale > 0 ? scale : p.scale;
    const bool coins = fabs(one - 1) < noise && p.digits > surface && p.rest == p.end &&
                       nc_unit_at(figure->unit)->kind == NC_KIND_MONEY;
    g_string_append_len(out, surface, p.digits - surface);
    if (coins)
        append_amount(out, x);
    else
        nc_written_number(out, x / one);
    g_string_append(out, scale > 0 ? scale_word(scale) : "");
    const char *behind = scale > 0 ? p.rest : p.gap;
    g_string_append_len(out, behind, p.end - behind);
}
