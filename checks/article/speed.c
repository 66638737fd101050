/* speed.c - NC222: distance, time and speed agree. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "data/units.h"

#include <math.h>
#include <string.h>

enum part { DISTANCE, TIME, SPEED, PARTS };

/* Which of the three a figure is; PARTS for none. */
static enum part part_of(const struct nc_figure *f)
{
    const char *const dimensions[PARTS] = { "length", "time", "speed" };
    for (int i = 0; i < PARTS; i++)
        if (f->said->per == 0 && strcmp(nc_unit_at(f->unit)->dimension, dimensions[i]) == 0)
            return (enum part)i;
    return PARTS;
}

/* What a figure allows, in the coherent unit.  A time in whole hours is told to some minutes. */
static struct nc_span coherent(const struct nc_figure *f, bool exact)
{
    const double factor = nc_unit_at(f->unit)->factor, x = nc_decimal_double(f->value),
                 hour = 3600, minutes = 300;
    struct nc_span span = nc_span_wide(f);
    if (exact)
        span = (struct nc_span){ x, x };
    else if (part_of(f) == TIME && factor >= hour && f->modifier == NC_EXACT)
        span = (struct nc_span){ x - minutes / factor, x + minutes / factor };
    return (struct nc_span){ span.low * factor, span.high * factor };
}

/* Distance by time, distance by speed, or speed times time. */
static struct nc_span result(const struct nc_span x[PARTS], enum part wanted)
{
    if (wanted == DISTANCE)
        return (struct nc_span){ x[SPEED].low * x[TIME].low, x[SPEED].high * x[TIME].high };
    const struct nc_span by = x[wanted == TIME ? SPEED : TIME];
    return (struct nc_span){ x[DISTANCE].low / by.high, x[DISTANCE].high / by.low };
}

/* Finds which figure is which of the three; false unless there is one of each. */
static bool sort_out(const struct nc_claim *claim, const struct nc_figure *parts[PARTS],
                     enum part *wanted)
{
    memset(parts, 0, PARTS * sizeof *parts);
    for (char letter = 'a'; letter <= 'c'; letter++) {
        const struct nc_figure *f = nc_claim_figure(claim, letter);
        const enum part part = f != NULL && f->has_value ? part_of(f) : PARTS;
        if (part == PARTS || parts[part] != NULL || f->value.mantissa <= 0)
            return false;
        parts[part] = f;
        *wanted = part;
    }
    return true;
}

/* a and b are given, c is claimed. */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *parts[PARTS];
    enum part wanted;
    if (!sort_out(claim, parts, &wanted))
        return;
    struct nc_span plain[PARTS], exact[PARTS];
    for (int i = 0; i < PARTS; i++) {
        plain[i] = coherent(parts[i], false);
        exact[i] = coherent(parts[i], true);
        if (plain[i].low <= 0)
            return;
    }
    const struct nc_unit *unit = nc_unit_at(parts[wanted]->unit);
    const struct nc_span span = result(plain, wanted);
    const struct nc_known known = { .value = result(exact, wanted).low / unit->factor,
                                    .span = { span.low / unit->factor,
                                              span.high / unit->factor } };
    char name[64];
    g_snprintf(name, sizeof name, " %s", unit->plain);
    const struct nc_reckoning reckoning = {
        .claim = claim,
        .inputs = { claim->at[0], claim->at[1] },
        .count = 2,
        .known = &known,
        .rounded = true,
        .claimed = claim->at[2],
        .text = wanted == SPEED ? "{a} and {b} make an average of {=}"
                : wanted == TIME ? "{a} and {b} make a time of {=}"
                                 : "{a} and {b} make a distance of {=}",
        .unit = name,
    };
    nc_reckon(&reckoning);
}

const struct nc_rule nc_rule_speed = {
    .id = "NC222",
    .name = "speed",
    .level = NC_ERROR,
    .scope = NC_SCOPE_TEXT,
    .title = "A speed is not the distance by the time",
    .claim = claim,
};
