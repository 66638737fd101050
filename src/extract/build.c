/* build.c - a quantity becomes a figure: kind, modifier, rate, interval, flags. */
#include "extract/build.h"

#include "data/modifiers.h"
#include "data/units.h"
#include "extract/age.h"
#include "extract/bound.h"
#include "extract/elided.h"
#include "extract/home.h"
#include "extract/limit.h"
#include "extract/modifier.h"

#include <string.h>

static bool starts_with_digits(const struct nc_view *v, const struct nc_range *surface)
{
    const struct nc_token *token = nc_view_token(v, surface->first);
    return token->kind != NC_TOKEN_WORD || nc_view_kind(v, surface->end - 1, NC_TOKEN_DIGITS) ||
           nc_view_kind(v, surface->first + 1, NC_TOKEN_DIGITS);
}

bool nc_build_is_bound(const struct nc_view *v, const struct nc_quantity *q)
{
    struct nc_modifiers m;
    nc_modifier_find(v, &q->surface, starts_with_digits(v, &q->surface), &m);
    return m.modifier != NC_EXACT && !nc_bound_idle(v, q, &m);
}

static bool is_time(uint16_t unit)
{
    return nc_unit_at(unit)->kind == NC_KIND_DURATION; /* row 0 has another */
}

/* Sets kind, and the unit of ages that name none. */
static void set_kind(const struct nc_view *v, const struct nc_quantity *q,
                     const struct nc_modifiers *m, struct nc_mention *mention,
                     struct nc_figure *figure)
{
    figure->unit = q->unit;
    figure->kind = nc_unit_at(q->unit)->kind;
    uint32_t end = is_time(q->unit) ? nc_age_end(v, q->surface.end) : q->surface.end;
    bool told = end > q->surface.end;
    if (told)
        mention->surface.end = mention->unit.end = end;
    if (told || q->age ||
        ((q->unit == 0 || is_time(q->unit)) && nc_age_is(v, q, m->begin, &m->at))) {
        figure->kind = NC_KIND_AGE;
        if (q->unit == 0)
            figure->unit = nc_unit_find("year");
    }
}

static void set_flags(const struct nc_view *v, const struct nc_quantity *q, uint8_t wording,
                      struct nc_figure *figure)
{
    unsigned flags = figure->flags;
    uint16_t number = q->number.flags;
    if ((number & NC_NUMBER_SPELLED) != 0)
        flags |= NC_FIGURE_SPELLED;
    if ((number & NC_NUMBER_VAGUE) != 0)
        flags |= NC_FIGURE_VAGUE;
    if ((number & NC_NUMBER_AMBIGUOUS) != 0 && figure->kind != NC_KIND_PERCENT)
        flags |= NC_FIGURE_AMBIGUOUS_NUMBER;
    if ((q->unit_flags & NC_SPELLING_AMBIGUOUS) != 0 &&
        (figure->kind == NC_KIND_MEASURE || q->unit == 0))
        flags |= NC_FIGURE_AMBIGUOUS_UNIT;
    if ((number & NC_NUMBER_SHORT_SCALE) != 0 && q->unit == 0 &&
        nc_view_word(v, q->number.end - 1, "m"))
        flags |= NC_FIGURE_AMBIGUOUS_UNIT; /* 5m: million or metres */
    if ((wording & NC_WORDING_HEDGED_UP) != 0)
        flags |= NC_FIGURE_HEDGED_UP;
    if ((wording & NC_WORDING_OTHER) != 0)
        flags |= NC_FIGURE_OTHER;
    if ((wording & NC_WORDING_TOTAL) != 0)
        flags |= NC_FIGURE_TOTAL;
    if (q->number.end == q->number.first + 1 && nc_view_word(v, q->number.first, "one") &&
        nc_view_word(v, q->number.end, "of"))
        flags |= NC_FIGURE_GENERIC;
    figure->flags = (uint16_t)flags;
}

/* "10 miles (16 km)": a bracket right behind the figure before, of one dimension with it. */
static bool is_twin(const struct nc_scan *s, uint32_t begin, const struct nc_figure *figure)
{
    const struct nc_mentions *m = s->mentions;
    if (m->count == 0 || figure->unit == 0 || begin <= s->scope.first ||
        nc_view_sign(&s->scope, begin - 1) != '(')
        return false;
    const struct nc_mention *last = &m->items[m->count - 1];
    if (last->sentence != s->sentence || last->surface.end + 4 < begin)
        return false;
    uint16_t unit = (figure - 1)->unit;
    return unit != 0 && unit != figure->unit &&
           strcmp(nc_unit_at(unit)->dimension, nc_unit_at(figure->unit)->dimension) == 0;
}

/* Ends of a range or of a vague word are low and high; value stays null. */
static void set_value(const struct nc_quantity *q, struct nc_figure *figure)
{
    figure->precision = q->number.precision;
    if (q->range || (q->number.flags & NC_NUMBER_VAGUE) != 0) {
        figure->modifier = NC_RANGE;
        nc_figure_bounds(figure)->low = q->number.value;
        nc_figure_bounds(figure)->high = q->number.high;
        figure->has_low = figure->has_high = true;
        return;
    }
    figure->value = q->number.value;
    figure->has_value = true;
}

static bool is_grade(const struct nc_view *v, const struct nc_figure *figure, uint32_t first)
{
    for (uint32_t i = first; i > v->first && i + 3 > first; i--)
        if (nc_view_one_of(v, i - 1, NC_LISTED_GRADES))
            return true;
    return figure->kind == NC_KIND_TEMPERATURE;
}

/* "15,000 rials ($0.13) per litre": the token behind the brackets, at `at`, that hold the same told
 * in another unit, or that close behind it; NC_NONE where none do or no rate follows. */
static uint32_t over_twin(const struct nc_view *v, uint32_t at)
{
    enum { REACH = 5 };
    uint32_t i = at;
    const uint16_t sign = nc_view_sign(v, at);
    if (sign != '(' && sign != ')')
        return NC_NONE;
    if (sign == '(')
        while (i < at + REACH && nc_view_sign(v, i) != ')')
            i++;
    return nc_view_sign(v, i) == ')' && nc_view_any(v, i + 1, "per", "a", "an", "") ? i + 1
                                                                                    : NC_NONE;
}

static void set_per(struct nc_scan *s, const struct nc_quantity *q, struct nc_mention *mention,
                    struct nc_figure *figure)
{
    char text[NC_PER_TEXT];
    const uint32_t end = mention->surface.end;
    if (figure->kind == NC_KIND_AGE || q->factor)
        return;
    if (!nc_per_read(&s->scope, end, figure->unit, &mention->per, text)) {
        mention->per = (struct nc_range){ 0, 0 }; /* it may have read the start of one */
        if (figure->unit == 0)
            return;
        const uint32_t over = over_twin(&s->scope, end);
        struct nc_range per;
        if (over == NC_NONE || !nc_per_read(&s->scope, over, figure->unit, &per, text))
            return;
    }
    figure->said->per = nc_pool_addz(s->store->pool, text);
}

/* "more than 100 km (62 miles)": what bounds a figure bounds its twin. */
static void bind_twin(struct nc_figure *figure)
{
    const struct nc_figure *first = figure - 1;
    figure->flags |= NC_FIGURE_TWIN;
    if (!figure->has_value || figure->modifier != NC_EXACT || first->modifier == NC_RANGE ||
        first->modifier == NC_EXACT)
        return;
    bool nearly =
        first->modifier == NC_ABOUT && nc_decimal_compare(nc_figure_high(first), first->value) == 0;
    figure->modifier = first->modifier;
    figure->has_low = figure->has_high = figure->low_open = figure->high_open = false;
    nc_interval_set(figure, nearly, figure->kind == NC_KIND_TEMPERATURE);
}

/* "50,000 barrels per day" are 50,000 bpd, where the rate has a unit of its own. */
static void join_per(const struct nc_scan *s, struct nc_figure *figure)
{
    enum { LONGEST = 64 };
    char name[LONGEST];
    if (figure->said->per == 0 || figure->kind != NC_KIND_MEASURE)
        return;
    g_snprintf(name, sizeof name, "%s/%s", nc_unit_at(figure->unit)->name,
               nc_store_text(s->store, figure->said->per));
    uint16_t rate = nc_unit_find(name);
    if (rate == 0)
        return;
    figure->unit = rate;
    figure->said->per = 0;
}

/* "from 5.1m to 4.8m barrels a day", "from $50 to $60 a barrel", "$2 or $3 a share": what the last
 * is per, the first is too. */
static void lend_per(const struct nc_scan *s, const struct nc_mention *mention,
                     struct nc_figure *figure)
{
    const struct nc_mentions *m = s->mentions;
    if (figure->said->per == 0 || m->count == 0)
        return;
    const bool of_many = g_ascii_isdigit(*nc_store_text(s->store, figure->said->per));
    if (figure->unit == 0 && !of_many) /* "from 9.1 to 7.1 per 1,000" */
        return;
    struct nc_figure *first = figure - 1;
    const struct nc_mention *last = &m->items[m->count - 1];
    const bool shared = last->unit.first == mention->unit.first;
    const bool beside = nc_view_any(&s->scope, last->surface.end, "to", "from", "or", "and") &&
                        last->surface.end + 1 == mention->surface.first;
    if (last->sentence == s->sentence && first->said->per == 0 && first->unit == figure->unit &&
        (shared || beside)) {
        first->said->per = figure->said->per;
        join_per(s, first);
    }
}

/* "doubled", "halved": the verb tells the change and its factor.  What changed is told by others,
 * so that the factor joins no group. */
static void set_factor(struct nc_figure *figure)
{
    const bool up = nc_decimal_compare(figure->value, nc_decimal_of(1, 0)) > 0;
    figure->change = up ? NC_CHANGE_UP : NC_CHANGE_DOWN;
    figure->change_role = NC_CHANGE_BY;
    figure->flags |= NC_FIGURE_GENERIC;
}

/* "aged 6, 8 and 16": a bare number right behind a bare age is one too. */
static void join_ages(const struct nc_scan *s, const struct nc_quantity *q,
                      struct nc_figure *figure)
{
    const struct nc_mentions *m = s->mentions;
    if (figure->kind != NC_KIND_NUMBER || q->unit != 0 || m->count == 0)
        return;
    const struct nc_mention *last = &m->items[m->count - 1];
    const struct nc_figure *age = figure - 1;
    if (last->sentence != s->sentence || age->kind != NC_KIND_AGE ||
        last->unit.first != last->unit.end || !nc_age_follows(&s->scope, q, last->surface.end))
        return;
    figure->kind = NC_KIND_AGE;
    figure->unit = age->unit;
}

/* "565 million francs, against 431 million" */
static void lend_unit(const struct nc_scan *s, const struct nc_quantity *q, uint32_t begin,
                      struct nc_figure *figure)
{
    const uint16_t unit =
        figure->kind == NC_KIND_NUMBER && q->unit == 0 ? nc_elided_unit(s, q, begin) : 0;
    if (unit != 0) {
        figure->unit = unit;
        figure->kind = nc_unit_at(unit)->kind;
    }
}

uint32_t nc_build_figure(struct nc_scan *s, const struct nc_quantity *q, uint32_t floor)
{
    const struct nc_view *v = &s->scope;
    const struct nc_view free_words = nc_view_of(v->tokens, floor, v->end, NULL);
    struct nc_modifiers m;
    struct nc_figure *figure = nc_scan_next(s);
    struct nc_mention mention = { .surface = q->surface,
                                  .unit = q->unit_at,
                                  .factor = q->factor,
                                  .inside = q->inside,
                                  .number = { q->number.first, q->number.end } };
    nc_modifier_find(&free_words, &q->surface, starts_with_digits(v, &q->surface), &m);
    if (nc_bound_idle(v, q, &m)) { /* asks for the amount before, too */
        m.modifier = NC_EXACT;
        m.at = (struct nc_range){ 0, 0 };
    }
    nc_bound_sense(v, q, &m);
    mention.limit = nc_limit_turn(&free_words, q, &m);
    mention.modifier = m.at;
    set_kind(v, q, &m, &mention, figure);
    join_ages(s, q, figure);
    lend_unit(s, q, m.begin, figure);
    set_value(q, figure);
    if (figure->has_value) {
        figure->modifier = m.modifier;
        nc_interval_set(figure, (m.flags & NC_WORDING_NEARLY) != 0,
                        m.modifier == NC_ABOUT && is_grade(v, figure, q->surface.first));
    }
    set_flags(v, q, m.flags, figure);
    if (q->factor)
        set_factor(figure);
    if (is_twin(s, m.begin, figure))
        bind_twin(figure);
    set_per(s, q, &mention, figure);
    lend_per(s, &mention, figure);
    join_per(s, figure);
    nc_home_settle(s, q, figure);
    nc_scan_add(s, &mention, figure);
    uint32_t end = mention.surface.end;
    if (mention.per.end > end && mention.per.first <= end + 4)
        end = mention.per.end;
    return m.at.end > end ? m.at.end : end;
}
