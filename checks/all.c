/* all.c - the registry, the only list of rules.
 *
 * Of one thing a pair of values is judged by one rule, the first here that fits: inside one article
 * before across articles, a named cause before a bare difference, and what explains (NC306, NC307)
 * before what only doubts. */
#include "checks/all.h"

#include "checks/page.h"
#include "checks/rules.h"

#include <string.h>

static const struct nc_rule *const rules[] = {
    &nc_rule_ambiguous_number,
    &nc_rule_ambiguous_unit,
    &nc_rule_percent_change,
    &nc_rule_points_or_percent,
    &nc_rule_difference,
    &nc_rule_multiple,
    &nc_rule_growth_period,
    &nc_rule_unit_pair,
    &nc_rule_age_date,
    &nc_rule_duration_date,
    &nc_rule_weekday,
    &nc_rule_margin_of_error,
    &nc_rule_speed,
    &nc_rule_currency_rate,
    &nc_rule_parts_total,
    &nc_rule_magnitude,
    &nc_rule_mean_sum,
    &nc_rule_average_range,
    &nc_rule_product,
    &nc_rule_percent_of_count,
    &nc_rule_percent_sum,
    &nc_rule_per_capita,
    &nc_rule_fraction_percent,
    &nc_rule_quantifier,
    &nc_rule_relative_risk,
    &nc_rule_part_over_whole,
    &nc_rule_restated,
    &nc_rule_withdrawn,
    &nc_rule_one_source,
    &nc_rule_unit_slip,
    &nc_rule_scale_slip,
    &nc_rule_changed_copy,
    &nc_rule_part_over_whole_across,
    &nc_rule_digit_swap,
    &nc_rule_falling_count,
    &nc_rule_moved_figure,
    &nc_rule_update,
    &nc_rule_scope,
    &nc_rule_speakers,
    &nc_rule_outlier,
    &nc_rule_conflict,
    &nc_rule_hedge_lost,
    &nc_rule_p_decision,
    &nc_rule_p_value,
    &nc_rule_p_without_test,
    &nc_rule_granularity,
    &nc_rule_bounds,
    &nc_rule_ci_p,
    &nc_rule_ci_shape,
    &nc_rule_flow,
    &nc_rule_two_by_two,
    &nc_rule_effect_size,
    &nc_rule_standard_error,
    &nc_rule_df_n,
    &nc_rule_last_digit,
    &nc_rule_first_digit,
    &nc_rule_false_precision,
    &nc_rule_unread,
    &nc_rule_no_text,
    &nc_rule_odd_date,
    &nc_rule_stale_baseline,
    &nc_rule_unused_ignore,
    NULL,
};

const struct nc_rule *const *nc_all_rules(void)
{
    return rules;
}

/* The id of a rule by its id or name, NULL when there is none. */
static const char *id_of(const char *word)
{
    for (size_t i = 0; rules[i] != NULL; i++)
        if (g_ascii_strcasecmp(rules[i]->id, word) == 0 ||
            g_ascii_strcasecmp(rules[i]->name, word) == 0)
            return rules[i]->id;
    return NULL;
}

const char *nc_rule_page(const char *word)
{
    const char *id = id_of(word);
    for (size_t i = 0; id != NULL && nc_pages[i].id != NULL; i++)
        if (strcmp(nc_pages[i].id, id) == 0)
            return nc_pages[i].text;
    return NULL;
}
