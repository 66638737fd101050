/* first_digit.c - NC502: the first digits of figures that span orders of magnitude. */
#include "checks/corpus/sample.h"
#include "checks/rules.h"
#include "wrap/num.h"

#include <math.h>

enum {
    LEAST = 200,
    SPAN = 1000 /* between the twentieth parts at both ends */
};

/* Round figures are chosen for their first digit. */
static bool wanted(const struct nc_figure *f)
{
    return nc_sample_digits(f) >= 3;
}

static bool spans(GArray *values)
{
    nc_num_sort((double *)(void *)values->data, values->len);
    const guint end = values->len / 20;
    return g_array_index(values, double, values->len - 1 - end) >=
           SPAN * g_array_index(values, double, end);
}

static int first_of(double value)
{
    const int digit = (int)(value / pow(10, floor(log10(value))) + 1e-9);
    return digit < 1 ? 1 : digit > 9 ? 9 : digit;
}

static void run(struct nc_case *c)
{
    GArray *values = nc_sample_of(c, wanted);
    struct nc_digits digits = { .count = values->len };
    for (int i = 1; i < 10; i++)
        digits.share[i] = log10(1 + 1.0 / i);
    for (guint i = 0; i < values->len; i++)
        digits.seen[first_of(g_array_index(values, double, i))]++;
    if (values->len < LEAST)
        nc_sample_too_little(c, &nc_rule_first_digit, digits.count, "200 are needed");
    else if (!spans(values))
        nc_sample_too_little(c, &nc_rule_first_digit, digits.count,
                             "they do not span three orders of magnitude");
    else
        nc_sample_test(c, &nc_rule_first_digit, &digits, "First digits of",
                       "Amounts that grow by shares begin with 1 in three of ten cases, with 9 in "
                       "one of twenty (Benford). News chooses what is large, first or past a "
                       "threshold, so a gap says that the figures were selected, not that they "
                       "are wrong.");
    g_array_free(values, TRUE);
}

const struct nc_rule nc_rule_first_digit = {
    .id = "NC502",
    .name = "first-digit",
    .level = NC_NOTE,
    .off = true,
    .scope = NC_SCOPE_RUN,
    .title = "First digits of all figures together do not follow Benford's law",
    .run = run,
};
