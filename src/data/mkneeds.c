/* mkneeds.c - counts the figures that a pattern cannot do without.
 *
 * Of alternatives the least of each letter counts, of parts in a row the sum; what may be left out
 * counts nothing, and what is only looked ahead at counts beside the rest, not on top of it. */
#include "data/mkneeds.h"

#include "data/tally.h"

static uint64_t needs_of(const struct mk_part *part);

/* One figure of a class such as [NM]; 0 when it may be something else.  A capital that is no
 * figure's letter stands in no skeleton. */
static uint64_t byte_needs(const struct mk_bytes *bytes)
{
    uint64_t needs = 0;
    for (unsigned byte = 0; byte <= UINT8_MAX; byte++) {
        const uint64_t one = nc_tally_of((char)byte);
        if (!mk_bytes_has(bytes, (unsigned char)byte) || (one == 0 && g_ascii_isupper(byte)))
            continue;
        if (one == 0)
            return 0;
        needs = needs == 0 ? one : nc_tally_less(needs, one);
    }
    return needs;
}

/* "@d", which is two bytes that follow each other. */
static uint64_t sign_needs(const struct mk_part *part)
{
    const struct mk_part *sign = part->next;
    if (part->kind != MK_BYTE || sign == NULL || sign->kind != MK_BYTE ||
        mk_bytes_only(&part->bytes) != '@')
        return 0;
    return nc_tally_of_sign((char)mk_bytes_only(&sign->bytes));
}

static uint64_t row_needs(const struct mk_part *row)
{
    uint64_t needs = 0, seen = 0;
    for (const struct mk_part *part = row->first; part != NULL; part = part->next) {
        if (part->kind == MK_AHEAD)
            seen = nc_tally_more(seen, needs_of(part->first));
        else
            needs = nc_tally_add(needs, needs_of(part));
        needs = nc_tally_add(needs, sign_needs(part));
    }
    return nc_tally_more(needs, seen);
}

static uint64_t either_needs(const struct mk_part *either)
{
    uint64_t needs = needs_of(either->first);
    for (const struct mk_part *part = either->first->next; part != NULL; part = part->next)
        needs = nc_tally_less(needs, needs_of(part));
    return needs;
}

static uint64_t repeat_needs(const struct mk_part *repeat)
{
    uint64_t needs = 0;
    for (unsigned i = 0; i < repeat->least && i < NC_TALLY_MOST; i++)
        needs = nc_tally_add(needs, needs_of(repeat->first));
    return needs;
}

static uint64_t needs_of(const struct mk_part *part)
{
    switch (part->kind) {
    case MK_BYTE:
        return byte_needs(&part->bytes);
    case MK_ROW:
        return row_needs(part);
    case MK_EITHER:
        return either_needs(part);
    case MK_REPEAT:
        return repeat_needs(part);
    default:
        return 0;
    }
}

uint64_t mk_needs_of(const struct mk_pattern *pattern)
{
    return needs_of(pattern->root);
}
