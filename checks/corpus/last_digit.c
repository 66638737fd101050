/* last_digit.c - NC501: the last digits of figures that are written out. */
#include "checks/corpus/sample.h"
#include "checks/rules.h"

#include <math.h>

enum { LEAST = 80 }; /* ten for each of the eight digits */

/* Four digits at least, none rounded away: of the three-digit numbers, each counted once, a large
 * run has them all and so any digit equally often.  0 and 5 at the end may be rounding. */
static bool wanted(const struct nc_figure *f)
{
    return f->precision == 0 && f->value.exponent >= 0 && nc_sample_digits(f) >= 4 &&
           f->value.mantissa % 5 != 0 && nc_decimal_trim(f->value).exponent == 0;
}

static void run(struct nc_case *c)
{
    GArray *values = nc_sample_of(c, wanted);
    struct nc_digits digits = { .count = values->len };
    for (int i = 1; i < 10; i++)
        digits.share[i] = i == 5 ? 0 : 1 / 8.0;
    for (guint i = 0; i < values->len; i++)
        digits.seen[(int)fmod(g_array_index(values, double, i), 10)]++;
    g_array_free(values, TRUE);
    if (digits.count < LEAST)
        nc_sample_too_little(c, &nc_rule_last_digit, digits.count, "80 are needed");
    else
        nc_sample_test(c, &nc_rule_last_digit, &digits, "Last digits of",
                       "Figures that were counted end in any digit equally often. Uneven ends are "
                       "no proof that somebody made figures up: prices end in 9, seats and "
                       "pack sizes are even, and one long table can outweigh all else.");
}

const struct nc_rule nc_rule_last_digit = {
    .id = "NC501",
    .name = "last-digit",
    .level = NC_NOTE,
    .off = true,
    .scope = NC_SCOPE_RUN,
    .title = "Last digits of all figures together are uneven",
    .run = run,
};
