/* unsaid.c - the unit that a number leaves to the figure before it: "from 45% to 60", "$85, up from
 * 79", "7.2 percent in March and 6.8 in April". */
#include "extract/unsaid.h"

#include "data/units.h"
#include "model/figure.h"

/* The figure before, with where it stands. */
struct told {
    const struct nc_figure *figure;
    uint32_t first, end;
};

/* The last quantity of the sentence, over dates, names and the same told in another unit. */
static G_ALWAYS_INLINE inline bool find_told(const struct nc_scan *s, struct told *told)
{
    enum { FARTHEST = 4 };
    const struct nc_mentions *m = s->mentions;
    for (uint32_t back = 1; back <= FARTHEST && back <= m->count; back++) {
        const struct nc_mention *mention = &m->items[m->count - back];
        const struct nc_figure *figure =
            nc_store_figure(s->store, m->first_row + (uint32_t)m->count - back);
        if (mention->sentence != s->sentence)
            return false;
        if (!nc_kind_quantity((enum nc_kind)figure->kind) || (figure->flags & NC_FIGURE_TWIN) != 0)
            continue;
        *told = (struct told){ figure, mention->surface.first, mention->surface.end };
        return figure->unit != 0 && figure->said->per == 0 && figure->kind != NC_KIND_AGE &&
               figure->kind != NC_KIND_NUMBER;
    }
    return false;
}

/* The token before `at` over words that bound a number. */
static uint32_t link_before(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 3 };
    for (int i = 0; i < WORDS && at > v->first + 1; i++, at--)
        if (!nc_view_is(v, at - 1, NC_W_MODIFIER | NC_W_ADV) ||
            nc_view_any(v, at - 1, "from", "against", "versus", "with") ||
            nc_view_any(v, at - 1, "up", "down", "at", "to") ||
            nc_view_is(v, at - 1, NC_W_CONJ | NC_W_AUX))
            break;
    return at - 1;
}

/* Does nothing stand behind the number that it could count? */
static bool is_free_behind(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_has(v, at) || nc_view_kind(v, at, NC_TOKEN_SIGN))
        return nc_view_sign(v, at) != '/' && !nc_view_dash(v, at);
    if (nc_view_word(v, at, "of") || !nc_view_kind(v, at, NC_TOKEN_WORD))
        return false;
    if (nc_view_is(v, at, NC_W_PREP | NC_W_CONJ))
        return true;
    if (nc_view_is(v, at, NC_W_NUMERAL) && nc_view_is(v, at + 1, NC_W_UNIT))
        return nc_view_any(v, at + 2, "earlier", "before", "ago", ""); /* "36.8 four years ago" */
    return nc_view_any(v, at, "today", "now", "earlier", "") ||
           ((nc_view_is(v, at, NC_W_DET | NC_W_ADJ) ||
             nc_view_any(v, at, "last", "next", "", "")) &&
            nc_view_any(v, at + 1, "year", "month", "week", "quarter"));
}

static double size_of(const struct nc_figure *figure)
{
    return nc_decimal_double(figure->has_value ? figure->value : nc_figure_high(figure));
}

/* Is the one at most `times` the other? */
static bool alike(const struct told *told, const struct nc_quantity *q, double times)
{
    const double a = size_of(told->figure), b = nc_decimal_double(q->number.value);
    return a > 0 && b > 0 && a <= times * b && b <= times * a;
}

/* "from $3 billion to 4": the magnitude is left out too, where it makes the two alike. */
static bool take_scale(const struct told *told, struct nc_quantity *q)
{
    enum { THOUSAND = 3, TRILLION = 12, ALIKE = 3, MOST = 1000 };
    if (nc_decimal_double(q->number.value) >= MOST)
        return false;
    for (int zeros = TRILLION; zeros > THOUSAND; zeros -= THOUSAND) {
        struct nc_quantity scaled = *q;
        scaled.number.value = nc_decimal_mul(q->number.value, nc_decimal_of(1, (int8_t)zeros));
        if (!alike(told, &scaled, ALIKE))
            continue;
        q->number.value = scaled.number.value;
        q->number.precision = (int8_t)(q->number.precision + zeros);
        q->number.flags |= NC_NUMBER_SCALED;
        return true;
    }
    return false;
}

/* "Carried by 51.3 per cent to 48.7": the votes of two sides, which make up all; not "fell by 51.3
 * per cent to 48.7". */
static bool is_other_side(const struct nc_view *v, const struct told *told,
                          const struct nc_quantity *q, uint32_t by)
{
    enum { LEAST = 80, WHOLE = 101 };
    if (told->figure->kind != NC_KIND_PERCENT || !nc_view_word(v, by, "by") ||
        q->surface.first != told->end + 1 || nc_view_one_of(v, by - 1, NC_LISTED_MOVES_BY))
        return false;
    const double a = size_of(told->figure), b = nc_decimal_double(q->number.value);
    return a + b >= LEAST && a + b < WHOLE && a >= b;
}

/* "from 45% to 60"; "to 45% from 60", "at $85, up from 79". */
static bool is_other_end(const struct nc_view *v, const struct told *told,
                         const struct nc_quantity *q, uint32_t link)
{
    const uint32_t before = link_before(v, told->first);
    if (nc_view_word(v, link, "to"))
        return nc_view_word(v, before, "from") || is_other_side(v, told, q, before);
    if (!nc_view_word(v, link, "from"))
        return false;
    return nc_view_any(v, before, "to", "at", "is", "was") ||
           nc_view_any(v, link - 1, "up", "down", "", "");
}

/* "compared with 38 last year", "against 38 a year earlier". */
static bool is_comparison(const struct nc_view *v, uint32_t link)
{
    return nc_view_any(v, link, "against", "versus", "vs", "") ||
           (nc_view_any(v, link, "with", "to", "", "") && nc_view_word(v, link - 1, "compared"));
}

/* Do the same words stand before both, or behind both: "is 84.75 cents and the lowest is 74.07",
 * "$45 for adults and 30 for children"? */
static bool is_parallel(const struct nc_view *v, const struct told *told,
                        const struct nc_quantity *q, uint32_t link)
{
    const uint32_t end = q->surface.end;
    const bool joined =
        nc_view_any(v, link, "and", "or", "but", "") || nc_view_sign(v, link) == ',';
    const uint32_t before = link_before(v, told->first);
    const bool decimal = q->number.precision < 0 && q->number.precision == told->figure->precision;
    if (joined && nc_view_has(v, end) && nc_view_has(v, told->end)) {
        const struct nc_token *a = nc_view_token(v, told->end), *b = nc_view_token(v, end);
        const bool bracket = nc_view_sign(v, end) == '(' && nc_view_sign(v, told->end) == '(';
        return bracket || (a->word != 0 && a->word == b->word && nc_token_is(b, NC_W_PREP));
    }
    return decimal && nc_view_has(v, before) && nc_view_any(v, link, "is", "was", "are", "were") &&
           nc_view_token(v, link)->word == nc_view_token(v, before)->word;
}

/* "27 years in parliament and five as president": as long, in another place or role. */
static bool is_next_span(const struct nc_view *v, const struct told *told,
                         const struct nc_quantity *q)
{
    const uint32_t end = q->surface.end;
    return told->figure->kind == NC_KIND_DURATION && nc_view_word(v, q->surface.first - 1, "and") &&
           nc_view_any(v, told->end, "in", "at", "as", "with") &&
           nc_view_any(v, end, "in", "at", "as", "with") && nc_view_has(v, end + 1) &&
           !nc_view_is(v, end + 1, NC_W_DIGITS | NC_W_NUMBER);
}

/* The token before the name that ends before `at`, over its article; `at` where no name does. */
static uint32_t name_before(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 4 };
    uint32_t from = at;
    while (from > v->first + 1 && at - from < WORDS && nc_view_upper(v, from - 1))
        from--;
    if (from == at)
        return at;
    return nc_view_word(v, from - 1, "the") ? from - 2 : from - 1;
}

bool nc_unsaid_share(const struct nc_scan *s, struct nc_quantity *q)
{
    enum { WHOLE = 100, REACH = 6 };
    const struct nc_view *v = &s->scope;
    const uint32_t at = q->surface.first, link = name_before(v, at);
    struct told told;
    if (link == at || s->mentions->count == 0 || !is_free_behind(v, q->surface.end) ||
        nc_decimal_double(q->number.value) >= WHOLE || !find_told(s, &told) ||
        told.figure->kind != NC_KIND_PERCENT || link < told.end || link > told.end + REACH)
        return false;
    if (nc_view_sign(v, link) != ',' && nc_view_sign(v, link) != ';' &&
        !nc_view_any(v, link, "and", "with", "but", ""))
        return false;
    for (uint32_t i = told.end; i < link; i++)
        if (nc_view_is(v, i, NC_W_AUX | NC_W_MODAL | NC_W_SAY | NC_W_PRON))
            return false;
    q->unit = told.figure->unit;
    return true;
}

void nc_unsaid_read(const struct nc_scan *s, struct nc_quantity *q)
{
    enum { ENDS = 100, ALIKE = 5 };
    const struct nc_view *v = &s->scope;
    struct told told;
    if (q->unit != 0 || q->range ||
        (q->number.flags & ~(unsigned)(NC_NUMBER_GROUPED | NC_NUMBER_SPELLED)) != 0 ||
        s->mentions->count == 0 || q->surface.first < v->first + 2 || !find_told(s, &told) ||
        !is_free_behind(v, q->surface.end))
        return;
    if (is_next_span(v, &told, q))
        q->unit = told.figure->unit;
    if ((q->number.flags & NC_NUMBER_SPELLED) != 0)
        return;
    const uint32_t link = link_before(v, q->surface.first);
    const bool pair = is_other_end(v, &told, q, link), against = is_comparison(v, link);
    if ((pair && alike(&told, q, ENDS)) ||
        ((against || is_parallel(v, &told, q, link)) && alike(&told, q, ALIKE)))
        q->unit = told.figure->unit;
    else if ((pair || against) && take_scale(&told, q))
        q->unit = told.figure->unit;
}

/* The first token of "give or take", "plus or minus" before token `at`; NC_NONE without them. */
static uint32_t margin_at(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 3 };
    if (at < v->first + WORDS || !nc_view_any(v, at - 1, "take", "minus", "", "") ||
        !nc_view_word(v, at - 2, "or") || !nc_view_any(v, at - WORDS, "give", "plus", "", ""))
        return NC_NONE;
    return at - WORDS;
}

bool nc_unsaid_margin(const struct nc_scan *s, const struct nc_quantity *q)
{
    enum { REACH = 4 }; /* a noun and a comma between */
    const struct nc_mentions *m = s->mentions;
    const uint32_t at = margin_at(&s->scope, q->surface.first);
    if (at == NC_NONE || m->count == 0 || nc_view_sign(&s->scope, at - 1) != ',')
        return false;
    const struct nc_mention *last = &m->items[m->count - 1];
    struct nc_figure *told = nc_store_figure(s->store, m->first_row + (uint32_t)m->count - 1);
    const bool unit = told->kind != NC_KIND_PERCENT && (q->unit == 0 || q->unit == told->unit);
    if (last->sentence != s->sentence || at > last->surface.end + REACH || !unit || q->range ||
        !told->has_value || nc_decimal_compare(q->number.value, told->value) >= 0)
        return false;
    struct nc_decimal below = q->number.value;
    below.mantissa = -below.mantissa;
    told->modifier = NC_ABOUT;
    nc_figure_bounds(told)->low = nc_decimal_add(told->value, below);
    nc_figure_bounds(told)->high = nc_decimal_add(told->value, q->number.value);
    told->has_low = told->has_high = true;
    return true;
}
