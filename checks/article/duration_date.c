/* duration_date.c - NC216: a time told is that between its two dates. */
#include "checks/article/told.h"
#include "checks/reckon.h"
#include "checks/rules.h"
#include "data/units.h"

#include <math.h>
#include <string.h>

static const double days_of_year = 365.2425, seconds_of_day = 86400;

/* How many days the unit of a time has; NaN for one that dates cannot tell. */
static double days_in(const struct nc_figure *time)
{
    const struct nc_unit *unit = nc_unit_at(time->unit);
    if (time->kind == NC_KIND_ORDINAL || time->kind == NC_KIND_AGE || time->unit == 0)
        return days_of_year; /* an anniversary */
    const bool told = time->kind == NC_KIND_DURATION && unit->factor >= seconds_of_day;
    return told ? unit->factor / seconds_of_day : NAN;
}

/* "150th", by its digits; NaN for one in words. */
static double ordinal(const struct nc_claim *claim, const struct nc_figure *f)
{
    const char *text = claim->passage->tokens->text + f->start;
    return g_ascii_isdigit(*text) ? g_ascii_strtod(text, NULL) : NAN;
}

/* The years that an anniversary stands for, when no number with a value tells the time. */
static double jubilee(const struct nc_claim *claim)
{
    const struct nc_figure *time = nc_claim_figure(claim, 'c');
    static const struct {
        const char *start;
        double years;
    } known[] = { { "centena", 100 }, { "centenn", 100 }, { "bicenten", 200 },
                  { "tercenten", 300 }, { "sesquicenten", 150 }, { "golden", 50 },
                  { "silver", 25 }, { "diamond", 60 } };
    const struct nc_claim_word *word = nc_claim_word(claim, "jubilee");
    if (time != NULL)
        return time->kind == NC_KIND_ORDINAL ? ordinal(claim, time) : NAN;
    for (size_t i = 0; word != NULL && i < sizeof known / sizeof *known; i++)
        if (word->len >= strlen(known[i].start) &&
            memcmp(word->text, known[i].start, strlen(known[i].start)) == 0)
            return known[i].years;
    return NAN;
}

static bool days_of(const struct nc_claim *claim, struct nc_told *from, struct nc_told *to)
{
    const bool range = nc_told_range(claim, 'a');
    if (!nc_told_date(claim, 'a', false, from))
        return false;
    if (claim->at[1] == NC_NONE && nc_claim_word(claim, "now") != NULL)
        return !range && nc_told_article(claim, to) && from->date.year != 0 &&
               nc_told_order(from, to);
    if (range != (claim->at[1] == NC_NONE))
        return false;
    return nc_told_date(claim, range ? 'a' : 'b', range, to) && nc_told_order(from, to);
}

/* The time between, in its unit: one more or less is how people count, and dates of which only the
 * year is known are a year wide. */
static struct nc_known between(const struct nc_told *from, const struct nc_told *to, double unit)
{
    const bool years = unit >= days_of_year && from->date.month == 0 && to->date.month == 0;
    const double low = (to->first - from->last) / unit, high = (to->last - from->first) / unit;
    const double value = years ? (to->date.year - from->date.year) * days_of_year / unit
                               : (low + high) / 2;
    const double more = fmin(1, days_of_year / unit);
    return (struct nc_known){ .value = value,
                              .span = { years ? value - more : fmin(low, value - 1),
                                        years ? value + more : fmax(high, value + 1) } };
}

/* "102 days from 2000 to June 2008" are some days of that time: who counts from day to day names
 * both. */
static bool too_coarse(const struct nc_told *from, const struct nc_told *to, double unit)
{
    const double month = 28;
    return unit < month && (from->date.month == 0 || to->date.month == 0);
}

static void claim(const struct nc_claim *claim)
{
    struct nc_told from, to;
    const struct nc_figure *time = nc_claim_figure(claim, 'c');
    const double years = jubilee(claim);
    const double unit = time == NULL ? days_of_year : days_in(time);
    const bool number = time != NULL && time->has_value;
    if ((!number && isnan(years)) || isnan(unit) || !days_of(claim, &from, &to) ||
        too_coarse(&from, &to, unit))
        return;
    const struct nc_known known = between(&from, &to, unit);
    char name[64];
    g_snprintf(name, sizeof name, " %s",
               time != NULL && time->kind == NC_KIND_DURATION ? nc_unit_at(time->unit)->plain
                                                              : "years");
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = claim->at[1] == NC_NONE ? 1 : 2,
        .known = &known,
        .claimed = number ? claim->at[2] : NC_NONE,
        .stated = !number,
        .value = years,
        .width = 0,
        .text = claim->at[1] != NC_NONE ? "from {a} to {b} is {=}" : "{a} is {=}",
        .unit = name,
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_duration_date = {
    .id = "NC216",
    .name = "duration-date",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A time is not that between its dates",
    .claim = claim,
};
