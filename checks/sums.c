/* sums.c - the toll of two towns is the toll of the one and the toll of the other. */
#include "checks/sums.h"

#include "checks/say.h"

enum {
    SUMS_TOLD = 2,
    LEAST_TOTAL = 10, /* smaller sums come out by chance */
    VALUES_TRIED = 32
};

/* Another place or a part adds up; another time or another event does not. */
static bool adds(const struct nc_case *c, const struct nc_apart *apart)
{
    const char *reason = nc_store_text(c->store, apart->reason);
    return g_str_has_prefix(reason, "other place") || g_str_has_prefix(reason, "part");
}

static bool plain(const struct nc_figure *f, uint16_t unit)
{
    return f->unit == unit && f->has_value && f->value.mantissa > 0;
}

/* The value of the thing that is `part` and `other` taken together; NULL when none is. */
static const struct nc_value *total_of(const struct nc_thing *thing, struct nc_decimal part,
                                       struct nc_decimal other)
{
    const struct nc_decimal sum = nc_decimal_add(part, other);
    for (uint32_t v = 0; v < thing->value_count && v < VALUES_TRIED; v++)
        if (thing->values[v].has_value && nc_decimal_compare(thing->values[v].value, sum) == 0)
            return &thing->values[v];
    return NULL;
}

static void say_sum(GString *out, const struct nc_case *c, const struct nc_value *part,
                    const struct nc_apart *other, const struct nc_value *total)
{
    g_string_append(out, out->len > 0 ? "; " : "");
    nc_say_number(out, part->value);
    g_string_append(out, " + ");
    nc_say_number(out, nc_store_figure(c->store, other->figure)->value);
    g_string_append_printf(out, " (%s) = ", nc_store_text(c->store, other->reason));
    nc_say_number(out, total->value);
}

nc_str nc_sums(const struct nc_case *c)
{
    GString *out = g_string_new(NULL);
    unsigned told = 0;
    for (uint32_t v = 0; v < c->thing->value_count && v < VALUES_TRIED; v++) {
        const struct nc_value *part = &c->thing->values[v];
        for (uint32_t i = 0; i < c->thing->apart_count && told < SUMS_TOLD; i++) {
            const struct nc_apart *other = &c->thing->apart[i];
            const struct nc_figure *f = nc_store_figure(c->store, other->figure);
            if (!part->has_value || !adds(c, other) || !plain(f, c->thing->unit))
                continue;
            const struct nc_value *total = total_of(c->thing, part->value, f->value);
            if (total == NULL || nc_decimal_double(total->value) < LEAST_TOTAL)
                continue;
            say_sum(out, c, part, other, total);
            told++;
        }
    }
    return nc_say_end(out, c);
}
