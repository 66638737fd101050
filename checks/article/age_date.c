/* age_date.c - NC215: an age is that of the years between birth and the day it is told for. */
#include "checks/article/told.h"
#include "checks/reckon.h"
#include "checks/rules.h"

#include <string.h>

enum { OLDEST = 122 };

/* Years completed on a whole day by who was born on another. */
static int completed(struct nc_date born, struct nc_date day)
{
    const bool before = day.month < born.month || (day.month == born.month && day.day < born.day);
    return day.year - born.year - before;
}

/* The ages that who was born on one of the days can have on one of the others. */
static struct nc_span ages(const struct nc_told *born, const struct nc_told *day)
{
    return (struct nc_span){
        completed(nc_date_of_days(born->last), nc_date_of_days(day->first)),
        completed(nc_date_of_days(born->first), nc_date_of_days(day->last)),
    };
}

/* "on 2 October that year": of the year named before. */
static void lend_year(const struct nc_claim *claim, struct nc_told *day)
{
    struct nc_told named;
    if (day->date.year != 0 || !nc_told_date(claim, 'd', false, &named) || named.date.year == 0)
        return;
    const struct nc_date date = { named.date.year, day->date.month, day->date.day };
    if (nc_date_whole(date) && nc_date_valid(date))
        *day = (struct nc_told){ date, nc_date_days(date), nc_date_days(date) };
}

/* Is the age that on the article's day? */
static bool is_now(const struct nc_claim *claim)
{
    return strcmp(claim->form, "now") == 0 || strcmp(claim->form, "turns-now") == 0;
}

/* a is the birth, or birth and death in one; b the day told for, or that of the article. */
static bool days_of(const struct nc_claim *claim, struct nc_told *born, struct nc_told *day)
{
    const bool life = nc_told_range(claim, 'a');
    if (!nc_told_date(claim, 'a', false, born) || born->date.year == 0)
        return false;
    if (strcmp(claim->form, "life") == 0)
        return life && nc_told_date(claim, 'a', true, day);
    if (life || claim->at['b' - 'a'] == claim->at[0])
        return false;
    if (is_now(claim))
        return nc_told_article(claim, day);
    if (nc_told_range(claim, 'b') || !nc_told_date(claim, 'b', false, day))
        return false;
    lend_year(claim, day);
    return day->date.year != 0;
}

static void claim(const struct nc_claim *claim)
{
    struct nc_told born, day;
    const struct nc_figure *age = nc_claim_figure(claim, 'c');
    if (age == NULL || !days_of(claim, &born, &day))
        return;
    struct nc_span span = ages(&born, &day);
    if (nc_claim_word(claim, "turned") != NULL) /* the birthday falls into that year */
        span.low = span.high = day.date.year - born.date.year;
    if (span.low < 0 || span.high > OLDEST)
        return;
    const struct nc_known known = { .value = span.high, .span = span };
    const bool life = claim->at[1] == NC_NONE;
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = life ? 1 : 2,
        .known = &known,
        .claimed = claim->at[2],
        .text = is_now(claim)                 ? "born in {a} makes {=} today"
                : life                          ? "a life of {a} makes {=}"
                : span.low < span.high          ? "from birth ({a}) to {b} makes {=} at most"
                                                : "from birth ({a}) to {b} makes {=}",
        .unit = " years",
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_age_date = {
    .id = "NC215",
    .name = "age-date",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "An age is not that of the dates",
    .claim = claim,
};
