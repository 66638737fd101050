/* period.c - the days that a figure covers, told by words of time and the article's date. */
#include "extract/dated.h"

#include "lists.h"
#include "text/calendar.h"

#include <stdlib.h>
#include <string.h>

enum { NC_WEEK_DAYS = 7, NC_LISTED = 6, NC_LISTED_REACH = 12 };

static bool known(const struct nc_scene *scene)
{
    return nc_date_whole(scene->article->date);
}

static struct nc_date shift_days(struct nc_date date, int32_t days)
{
    return nc_date_of_days(nc_date_days(date) + days);
}

static struct nc_date shift_months(struct nc_date date, int months)
{
    int total = date.year * 12 + date.month - 1 + months;
    struct nc_date moved = { .year = (int16_t)(total / 12),
                             .month = (uint8_t)(total % 12 + 1),
                             .day = date.day };
    while (!nc_date_valid(moved) && moved.day > 28)
        moved.day--;
    return moved;
}

static void set_day(struct nc_span *span, struct nc_date day)
{
    span->from = span->to = day;
}

/* Will the sentence's deed come later than the article? */
static bool looks_ahead(const struct nc_scene *scene)
{
    if (!nc_scene_hints(scene, NC_HINT_AHEAD))
        return false;
    for (uint32_t i = scene->first; i < scene->end; i++)
        if (nc_cue_at(scene, i) == NC_CUE_WILL)
            return true;
    return false;
}

/* Does the verb group that ends at token `verb` lie ahead: "will meet", "is planned"? */
static bool verb_looks_ahead(const struct nc_scene *scene, uint32_t verb)
{
    enum { GROUP = 4 };
    for (uint32_t i = verb, step = 0; step < GROUP && i >= scene->first; i--, step++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        enum nc_cue cue = nc_cue_at(scene, i);
        if (cue == NC_CUE_WILL || cue == NC_CUE_PLANNED || cue == NC_CUE_PLAN ||
            cue == NC_CUE_EXPECT)
            return true;
        if (i != verb && tag != NC_TAG_AUX && tag != NC_TAG_ADV && tag != NC_TAG_NEG &&
            tag != NC_TAG_PART && cue != NC_CUE_TO)
            return false;
    }
    return false;
}

static bool is_verb(enum nc_tag tag)
{
    return tag == NC_TAG_VERB || tag == NC_TAG_PART || tag == NC_TAG_AUX || tag == NC_TAG_MODAL;
}

/* Does the day at token `at` lie ahead?  It is that of the verb before it in its clause, else of
 * the next one behind: "presented on Wednesday, will bring ...". */
static bool day_lies_ahead(const struct nc_scene *scene, uint32_t at)
{
    if (!nc_scene_hints(scene, NC_HINT_AHEAD))
        return false;
    for (uint32_t i = at; i-- > scene->first;) {
        if (nc_tag_at(scene, i) == NC_TAG_STOP)
            break;
        if (is_verb(nc_tag_at(scene, i)) || nc_cue_at(scene, i) == NC_CUE_PLANNED)
            return verb_looks_ahead(scene, i);
    }
    for (uint32_t i = at; i < scene->end; i++) {
        uint32_t last = i;
        if (!is_verb(nc_tag_at(scene, i)))
            continue;
        while (is_verb(nc_tag_at(scene, last + 1)) || nc_tag_at(scene, last + 1) == NC_TAG_ADV)
            last++;
        return verb_looks_ahead(scene, last);
    }
    return false;
}

/* The weekday told: the last one up to the article's day, the next one when the sentence looks
 * ahead. */
static bool read_weekday(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    int day = nc_calendar_weekday(nc_scene_text(scene, i), nc_scene_token(scene, i)->len);
    if (day < 0 || !known(scene))
        return false;
    int today = nc_date_weekday(scene->article->date);
    int back = (today - day + NC_WEEK_DAYS) % NC_WEEK_DAYS;
    enum nc_cue before = nc_cue_at(scene, i - 1);
    int32_t shift = -back;
    if (before == NC_CUE_LAST && back == 0)
        shift = -NC_WEEK_DAYS;
    else if (before == NC_CUE_NEXT ||
             (before != NC_CUE_LAST && back != 0 && day_lies_ahead(scene, i)))
        shift = NC_WEEK_DAYS - back;
    set_day(span, shift_days(scene->article->date, shift));
    span->end = i + 1;
    return true;
}

/* A month without a year is the last one that had begun by the article's day. */
static void add_year(const struct nc_scene *scene, uint32_t i, struct nc_date *date)
{
    date->year = scene->article->date.year;
    struct nc_date now = scene->article->date;
    bool later = date->month > now.month || (date->month == now.month && date->day > now.day);
    const bool starts = /* "the year starting April 1" */
        nc_scene_spells(scene, i - 1, "starting") || nc_scene_spells(scene, i - 1, "beginning");
    if (later && !starts && !looks_ahead(scene))
        date->year--;
}

/* May a day or year follow the month at token i: "March 5", "Sept. 2019"? */
static bool day_may_follow(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_token(scene, i)->kind != NC_TOKEN_WORD ||
           (i + 1 < scene->tokens->count && nc_scene_token(scene, i + 1)->kind != NC_TOKEN_WORD);
}

/* "March, 1986": a year behind a comma, in the words of one date. */
static void read_torn_year(const struct nc_scene *scene, uint32_t i, struct nc_span *span,
                           struct nc_date *date)
{
    const uint32_t m = nc_mention_at(scene, i);
    const uint32_t end = m != NC_NONE ? scene->mentions->items[m].surface.end : i + 1;
    const struct nc_token *last = nc_scene_token(scene, end - 1);
    if (end == i + 1 || last->kind != NC_TOKEN_DIGITS || last->len != 4)
        return;
    date->year = (int16_t)atoi(nc_scene_text(scene, end - 1));
    span->end = end;
}

static bool read_month(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    struct nc_written_date written;
    const char *text = nc_scene_text(scene, i);
    size_t left = scene->tokens->len - nc_scene_token(scene, i)->at;
    struct nc_date date = { 0 };
    span->end = i + 1;
    if (nc_tag_at(scene, i - 1) == NC_TAG_NAME && nc_scene_is(scene, i, NC_W_MODAL | NC_W_VERB) &&
        nc_scene_token(scene, i + 1)->kind != NC_TOKEN_DIGITS)
        return false; /* "Brian May" */
    if (day_may_follow(scene, i) && nc_calendar_read(text, left, &written)) {
        date = written.date;
        uint32_t stop = nc_scene_token(scene, i)->at + (uint32_t)written.len;
        while (span->end < scene->end && nc_scene_token(scene, span->end)->at < stop)
            span->end++;
    } else
        date.month = (uint8_t)nc_calendar_month(text, nc_scene_token(scene, i)->len);
    if (date.month == 0)
        return false;
    if (date.year == 0)
        read_torn_year(scene, i, span, &date);
    if (date.year == 0 && !known(scene))
        return false;
    if (date.year == 0)
        add_year(scene, i, &date);
    set_day(span, date);
    return true;
}

/* "in 2015": four digits that the numeral grammar took for a year. */
static bool read_year(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    const uint32_t m = nc_mention_at(scene, i);
    if (token->kind != NC_TOKEN_DIGITS || token->len != 4 || m == NC_NONE)
        return false;
    const struct nc_mention *mention = &scene->mentions->items[m];
    if (scene->figures[m].kind != NC_KIND_DATE || mention->surface.first != i ||
        mention->surface.end != i + 1)
        return false;
    int year = atoi(nc_scene_text(scene, i));
    if (year < 1000 || year > 2999)
        return false;
    set_day(span, (struct nc_date){ .year = (int16_t)year });
    span->end = i + 1;
    return true;
}

/* "last week", "this month", "next year", "last quarter", "last Thursday"'s cousins. */
static bool read_relative(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    enum nc_cue which = nc_cue_at(scene, i), unit = nc_cue_at(scene, i + 1);
    if (which != NC_CUE_LAST && which != NC_CUE_THIS && which != NC_CUE_NEXT)
        return false;
    int step = which == NC_CUE_LAST ? -1 : which == NC_CUE_NEXT ? 1 : 0;
    struct nc_date now = scene->article->date, then;
    span->end = i + 2;
    span->untold =
        !known(scene) && step != 0 && unit == NC_CUE_YEAR && !nc_scene_possessive(scene, i + 1);
    if (!known(scene)) /* a time, though not known: no other one is its figures' */
        return unit == NC_CUE_YEAR || unit == NC_CUE_MONTH || unit == NC_CUE_WEEK ||
               unit == NC_CUE_QUARTER;
    switch (unit) {
    case NC_CUE_YEAR:
        set_day(span, (struct nc_date){ .year = (int16_t)(now.year + step) });
        return true;
    case NC_CUE_MONTH:
        then = shift_months(now, step);
        set_day(span, (struct nc_date){ .year = then.year, .month = then.month });
        return true;
    case NC_CUE_WEEK: /* Monday to Sunday */
        then = shift_days(now, step * NC_WEEK_DAYS - (nc_date_weekday(now) + 6) % NC_WEEK_DAYS);
        span->from = then;
        span->to = shift_days(then, NC_WEEK_DAYS - 1);
        return true;
    case NC_CUE_QUARTER:
        then = shift_months(now, step * 3 - (now.month - 1) % 3);
        span->from = (struct nc_date){ .year = then.year, .month = then.month };
        then = shift_months(then, 2);
        span->to = (struct nc_date){ .year = then.year, .month = then.month };
        return true;
    default:
        return false;
    }
}

static bool read_day(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    enum nc_cue cue = nc_cue_at(scene, i);
    if (!known(scene) || (cue != NC_CUE_TODAY && cue != NC_CUE_YESTERDAY && cue != NC_CUE_TOMORROW))
        return false;
    set_day(span, shift_days(scene->article->date, cue == NC_CUE_YESTERDAY  ? -1
                                                   : cue == NC_CUE_TOMORROW ? 1
                                                                            : 0));
    span->end = i + 1;
    return true;
}

/* Months or days of a duration in whole units; false when it is not one of days to years. */
static bool step_of(const struct nc_scene *scene, uint32_t m, int *months, int32_t *days)
{
    const struct nc_figure *figure = &scene->figures[m];
    if (figure->kind != NC_KIND_DURATION || !figure->has_value)
        return false;
    double value = nc_decimal_double(figure->value);
    enum nc_cue unit = nc_cue_at(scene, scene->mentions->items[m].surface.end - 1);
    if (value < 1 || value > 500)
        return false;
    *months = unit == NC_CUE_YEAR ? (int)value * 12 : unit == NC_CUE_MONTH ? (int)value : 0;
    *days = unit == NC_CUE_WEEK  ? (int32_t)value * NC_WEEK_DAYS
            : unit == NC_CUE_DAY ? (int32_t)value
                                 : 0;
    return *months + *days > 0;
}

/* "over the past 15 months", "three days ago". */
static bool read_duration(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    const uint32_t m = nc_mention_at(scene, i);
    int months = 0;
    int32_t days = 0;
    if (m == NC_NONE || !known(scene) || !step_of(scene, m, &months, &days))
        return false;
    span->end = scene->mentions->items[m].surface.end;
    struct nc_date then = shift_days(shift_months(scene->article->date, -months), -days);
    bool ago = nc_cue_at(scene, span->end) == NC_CUE_AGO;
    bool past = nc_cue_at(scene, i - 1) == NC_CUE_LAST;
    if (!ago && !past)
        return false;
    if (ago && months >= 12)
        then.month = then.day = 0;
    else if (ago && months > 0)
        then.day = 0;
    span->from = then;
    span->to = ago ? then : scene->article->date;
    return true;
}

/* Does the clause end at token i? */
static bool clause_ends(const struct nc_scene *scene, uint32_t i)
{
    const enum nc_tag tag = nc_tag_at(scene, i);
    return tag == NC_TAG_STOP || tag == NC_TAG_COMMA || tag == NC_TAG_CONJ;
}

/* Had what is told in the sentence happened before something else? */
static bool is_pluperfect(const struct nc_scene *scene)
{
    for (uint32_t i = scene->first; i < scene->end; i++)
        if (nc_scene_spells(scene, i, "had") && nc_tag_at(scene, i) == NC_TAG_AUX)
            return true;
    return false;
}

/* "A year earlier", "the day before", "had been killed before": the word of comparing stands at
 * token i, at the end of a clause where it is no "earlier", for "before" joins clauses too. */
static bool read_earlier(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    const enum nc_cue unit = nc_cue_at(scene, i - 1);
    const bool counted = unit == NC_CUE_YEAR || unit == NC_CUE_QUARTER || unit == NC_CUE_MONTH ||
                         unit == NC_CUE_WEEK || unit == NC_CUE_DAY;
    const bool ends = clause_ends(scene, i + 1);
    *span = (struct nc_span){ .at = counted ? i - 2 : i, .end = i + 1, true, true };
    if (counted)
        return i >= scene->first + 2 && (ends || nc_scene_spells(scene, i, "earlier"));
    return i > scene->first && ends && is_pluperfect(scene);
}

/* One expression of time that begins at token i. */
static bool read_time(const struct nc_scene *scene, uint32_t i, struct nc_span *span)
{
    enum nc_tag tag = nc_tag_at(scene, i);
    span->at = i;
    if (tag == NC_TAG_DATE && nc_scene_is(scene, i, NC_W_WEEKDAY))
        return read_weekday(scene, i, span);
    if (tag == NC_TAG_DATE || (tag == NC_TAG_NUMBER && nc_scene_is(scene, i, NC_W_MONTH)))
        return read_month(scene, i, span);
    const uint32_t m = tag == NC_TAG_NUMBER ? nc_mention_at(scene, i) : NC_NONE;
    if (m != NC_NONE) {
        if (nc_tag_at(scene, i - 1) == NC_TAG_NUMBER && nc_mention_at(scene, i - 1) == m)
            return false;
        return read_year(scene, i, span) || read_duration(scene, i, span) ||
               (scene->figures[m].kind == NC_KIND_DATE && read_month(scene, i, span));
    }
    return read_relative(scene, i, span) || read_day(scene, i, span) ||
           (nc_cue_at(scene, i) == NC_CUE_BEFORE && read_earlier(scene, i, span));
}

/* "since September", "until May", "from May to July": the other end of the period. */
static void stretch(const struct nc_scene *scene, struct nc_span *span)
{
    const bool vague = nc_scene_one_of(scene, span->at - 1, NC_LISTED_VAGUELY); /* "late May" */
    const enum nc_cue before = nc_cue_at(scene, span->at - (vague ? 2 : 1));
    struct nc_span next = { 0 };
    if (nc_cue_at(scene, span->end) == NC_CUE_TO || nc_cue_at(scene, span->end) == NC_CUE_UNTIL ||
        (before == NC_CUE_BETWEEN && nc_cue_at(scene, span->end) == NC_CUE_AND)) {
        if (read_time(scene, span->end + 1, &next)) {
            span->to = next.to;
            span->end = next.end;
            if (span->from.year > span->to.year && span->from.month != 0)
                span->from.year = span->to.year;
        }
    } else if (before == NC_CUE_SINCE)
        span->to = scene->article->date;
    else if (before == NC_CUE_UNTIL)
        span->from = (struct nc_date){ 0 };
}

/* Cues that an expression of time begins with. */
static const bool begins_time[NC_CUE_COUNT] = {
    [NC_CUE_LAST] = true,   [NC_CUE_THIS] = true,      [NC_CUE_NEXT] = true,
    [NC_CUE_TODAY] = true,  [NC_CUE_YESTERDAY] = true, [NC_CUE_TOMORROW] = true,
    [NC_CUE_BEFORE] = true,
};

/* May an expression of time begin at token i? */
static inline bool may_begin(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_sense *sense = &scene->senses[i];
    if (begins_time[sense->cue] || sense->tag == NC_TAG_DATE)
        return true;
    if (sense->tag != NC_TAG_NUMBER)
        return false;
    const uint32_t m = nc_mention_at(scene, i);
    if (m == NC_NONE || nc_scene_is(scene, i, NC_W_MONTH))
        return nc_scene_is(scene, i, NC_W_MONTH);
    return scene->figures[m].kind == NC_KIND_DATE || scene->figures[m].kind == NC_KIND_DURATION;
}

/* "in 2019, 2020 and 2021": the years told one after the other from the one read on, and where the
 * last of them ends. */
static uint32_t read_years(const struct nc_scene *scene, const struct nc_span *first,
                           struct nc_span years[NC_LISTED], uint32_t *end)
{
    uint32_t count = 1, at = first->end;
    years[0] = *first;
    *end = first->end;
    if (!read_year(scene, first->at, &years[0]) || at != years[0].end)
        return count;
    for (; count < NC_LISTED; count++) {
        const enum nc_tag tag = nc_tag_at(scene, at);
        at += tag == NC_TAG_COMMA ? 1 : 0;
        at += nc_tag_at(scene, at) == NC_TAG_CONJ ? 1 : 0;
        years[count] = (struct nc_span){ .at = at };
        if (at == *end || !read_year(scene, at, &years[count]))
            return count;
        *end = at = years[count].end;
    }
    return count;
}

/* "came to 300, 400 and 500 in 2019, 2020 and 2021": each its own year, where as many figures stand
 * before the years. */
static bool date_in_turn(const struct nc_scene *scene, const struct nc_span *years, uint32_t count)
{
    uint32_t figures[NC_LISTED], found = 0, m = scene->to;
    while (m-- > scene->from && found < count)
        if (scene->mentions->items[m].surface.end <= years->at &&
            nc_kind_quantity(scene->figures[m].kind))
            figures[found++] = m;
    const uint32_t first = found == count ? figures[found - 1] : NC_NONE;
    if (first == NC_NONE || years->at > scene->mentions->items[first].surface.end + NC_LISTED_REACH)
        return false;
    for (uint32_t k = 0; k < count; k++) {
        struct nc_figure *figure = &scene->figures[figures[count - 1 - k]];
        figure->said->from = years[k].from;
        figure->said->to = years[k].to;
    }
    return true;
}

/* Gives the days of an expression of time to the figures that it dates and that none nearer does;
 * best[k] is how far the nearest is from the k-th. */
/* Is figure m one of the words of the time: "a year earlier"? */
static bool is_inside(const struct nc_scene *scene, uint32_t m, const struct nc_span *span)
{
    const uint32_t first = scene->mentions->items[m].surface.first;
    return first >= span->at && first < span->end;
}

/* Does the time tell of another figure than row k of the sentence alone? */
static bool passes_by(const struct nc_scene *scene, const struct nc_span *span,
                      const struct nc_claim *claim, uint32_t k, uint32_t count)
{
    const uint32_t far = nc_claim_far(scene, span, claim, scene->from + k);
    for (uint32_t i = 0; span->lone && i < count; i++)
        if (nc_kind_quantity(scene->figures[scene->from + i].kind) &&
            !is_inside(scene, scene->from + i, span) &&
            nc_claim_far(scene, span, claim, scene->from + i) < far)
            return true;
    return false;
}

static void date_figures(const struct nc_scene *scene, const struct nc_span *span, uint32_t *best,
                         uint32_t count)
{
    struct nc_claim claim;
    if (!nc_claim_read(scene, span, &claim))
        return;
    for (uint32_t k = 0; k < count; k++) {
        struct nc_figure *figure = &scene->figures[scene->from + k];
        if (!nc_kind_quantity(figure->kind))
            continue;
        const uint32_t far = nc_claim_far(scene, span, &claim, scene->from + k);
        if (far >= best[k] || passes_by(scene, span, &claim, k, count))
            continue;
        best[k] = far;
        figure->said->from = span->from;
        figure->said->to = span->to;
        figure->elsewhen |= span->untold;
    }
}

void nc_periods_read(struct nc_scene *scene)
{
    uint32_t best[NC_PERIOD_FIGURES];
    uint32_t i = nc_scene_next(scene, scene->first, scene->end, NC_MARK_TIME);
    if (i == scene->end)
        return;
    uint32_t count =
        scene->to - scene->from < NC_PERIOD_FIGURES ? scene->to - scene->from : NC_PERIOD_FIGURES;
    for (uint32_t k = 0; k < count; k++)
        best[k] = NC_NONE;
    for (; i < scene->end; i = nc_scene_next(scene, i + 1, scene->end, NC_MARK_TIME)) {
        struct nc_span span = { 0 }, years[NC_LISTED];
        if (!may_begin(scene, i) || !read_time(scene, i, &span))
            continue;
        stretch(scene, &span);
        if (span.from.year != 0 && nc_span_leads(scene, &span))
            span.to = span.from;
        uint32_t end = span.end;
        const uint32_t listed = read_years(scene, &span, years, &end);
        if (listed > 1) { /* "12 wells in 1993 and 1994" */
            span.to = years[listed - 1].to;
            span.end = end;
        }
        if (listed == 1 || !date_in_turn(scene, years, listed))
            date_figures(scene, &span, best, count);
        i = end > i ? end - 1 : i;
    }
}
