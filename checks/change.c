/* change.c - what the rules on changes have in common. */
#include "checks/change.h"

#include "checks/doubt.h"
#include "checks/share.h"

#include <math.h>
#include <string.h>

/* "Three minutes faster" is less time, "slower" is more. */
static bool turns_round(const struct nc_claim *claim, const char *name)
{
    static const char *const words[] = { "faster", "quicker", "slower" };
    const struct nc_claim_word *word = nc_claim_word(claim, name);
    const struct nc_figure *a = nc_claim_figure(claim, 'a');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (word->len >= strlen(words[i]) && strncmp(word->text, words[i], strlen(words[i])) == 0)
            return a != NULL && a->kind == NC_KIND_DURATION;
    return false;
}

/* A loss, a time and a waiting list improve by becoming less. */
static bool is_better(const struct nc_claim_word *word)
{
    static const char *const words[] = { "improve", "better" };
    for (size_t i = 0; word != NULL && i < sizeof words / sizeof *words; i++)
        if (word->len >= strlen(words[i]) && strncmp(word->text, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

enum nc_direction nc_change_direction(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    if (c != NULL && c->has_value && c->value.mantissa < 0)
        return NC_UP; /* a sign is taken as it stands */
    const bool down = nc_claim_word(claim, "down") != NULL, up = nc_claim_word(claim, "up") != NULL;
    if ((!down && !up) || (!down && is_better(nc_claim_word(claim, "up"))))
        return NC_EITHER_WAY;
    return down != turns_round(claim, down ? "down" : "up") ? NC_DOWN : NC_UP;
}

bool nc_change_values(const struct nc_claim *claim)
{
    const struct nc_figure *a = nc_claim_figure(claim, 'a'), *b = nc_claim_figure(claim, 'b');
    return a != NULL && b != NULL && nc_figure_alike(a, b, NC_VALUES_APART);
}

bool nc_change_bound(const struct nc_claim *claim)
{
    return nc_change_values(claim) && nc_claim_figure(claim, 'c') != NULL;
}

bool nc_change_turned(const struct nc_claim *claim)
{
    const double a = nc_decimal_double(nc_claim_figure(claim, 'a')->value),
                 b = nc_decimal_double(nc_claim_figure(claim, 'b')->value);
    const enum nc_direction direction = nc_change_direction(claim);
    return direction == NC_UP ? b < a : direction == NC_DOWN && a < b;
}

bool nc_change_in_points(const struct nc_claim *claim)
{
    static const char *const before[] = { "percentage ", "percentage-", "percent ", "per cent " };
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    const char *after = claim->passage->tokens->text + nc_figure_end(c);
    after += strspn(after, " -\n");
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (strncmp(after, before[i], strlen(before[i])) == 0)
            after += strlen(before[i]);
    return strncmp(after, "point", 5) == 0 || strncmp(after, "pt", 2) == 0 ||
           strncmp(after, "pp", 2) == 0;
}

bool nc_change_in_share(const struct nc_claim *claim)
{
    const struct nc_figure *c = nc_claim_figure(claim, 'c');
    return c->kind == NC_KIND_NUMBER && c->has_value && c->value.mantissa > 0 &&
           nc_decimal_double(c->value) < 1;
}

bool nc_change_take_share(struct nc_reckoning *r, GString *said)
{
    const uint32_t row = r->claimed;
    const struct nc_figure *c = nc_claim_figure(r->claim, 'c');
    if (!nc_change_in_share(r->claim))
        return true;
    if (c->modifier != NC_EXACT || !nc_reckon_once(r->claim, row))
        return false;
    nc_reckon_surface(said, r->claim, row);
    r->claimed = NC_NONE;
    r->stated = true;
    r->value = 100 * nc_decimal_double(c->value);
    r->width = nc_share_slack(r->value);
    r->said = said->str;
    return true;
}

double nc_change_rise(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? 100 * (x[1] / x[0] - 1) : NAN;
}

double nc_change_fall(const double *x, unsigned count)
{
    return -nc_change_rise(x, count);
}

double nc_change_moved(const double *x, unsigned count)
{
    return fabs(nc_change_rise(x, count));
}

double nc_change_more(const double *x, unsigned count)
{
    (void)count;
    return x[1] - x[0];
}

double nc_change_less(const double *x, unsigned count)
{
    (void)count;
    return x[0] - x[1];
}

double nc_change_apart(const double *x, unsigned count)
{
    (void)count;
    return fabs(x[1] - x[0]);
}

double nc_change_ratio(const double *x, unsigned count)
{
    (void)count;
    return x[0] > 0 ? x[1] / x[0] : NAN;
}

bool nc_change_of_another(const struct nc_claim *claim)
{
    static const char other[] = "other";
    if (strncmp(claim->form, other, strlen(other)) != 0)
        return false;
    nc_reckon_leave(claim, claim->at[2]);
    return true;
}

struct nc_reckoning nc_change_reckoning(const struct nc_claim *claim,
                                        const nc_formula_fn formulas[3])
{
    return (struct nc_reckoning){ .claim = claim,
                                  .inputs = { claim->at[0], claim->at[1] },
                                  .count = 2,
                                  .formula = formulas[nc_change_direction(claim)],
                                  .claimed = claim->at[2],
                                  .tentative = nc_change_doubtful(claim) };
}
