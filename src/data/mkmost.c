/* mkmost.c - counts the figures that there may be where a pattern stands.
 *
 * A pattern that begins with the sentence and says of its end that nothing follows, or no figure of
 * a letter, passes all figures of that letter: there are no more than it has places for. */
#include "data/mkmost.h"

#include "data/tally.h"

/* A tally without bounds. */
static const uint64_t unbounded = ~NC_TALLY_FREE;

/* The letters among the bytes, one of each and one of any. */
static uint64_t byte_most(const struct mk_bytes *bytes)
{
    uint64_t most = 0;
    for (unsigned byte = 1; byte <= UINT8_MAX; byte++)
        if (mk_bytes_has(bytes, (unsigned char)byte))
            most |= nc_tally_of((char)byte);
    return most;
}

static uint64_t most_of(const struct mk_pattern *pattern, const struct mk_part *part)
{
    uint64_t most = 0;
    switch (part->kind) {
    case MK_BYTE:
        return byte_most(&part->bytes);
    case MK_ROW:
        for (part = part->first; part != NULL; part = part->next)
            most = nc_tally_add(most, most_of(pattern, part));
        return most;
    case MK_EITHER:
        for (part = part->first; part != NULL; part = part->next)
            most = nc_tally_more(most, most_of(pattern, part));
        return most;
    case MK_REPEAT:
        for (unsigned i = 0; i < part->most && i < NC_TALLY_MOST; i++)
            most = nc_tally_add(most, most_of(pattern, part->first));
        return most;
    case MK_AHEAD:
    case MK_NOT:
        return 0;
    case MK_CALL:
        part = g_hash_table_lookup(pattern->named, part->name);
        return part != NULL ? most_of(pattern, part) : unbounded;
    default:
        return unbounded;
    }
}

/* Does it begin where the search does, which is where the sentence begins?  A bar stands there
 * alone. */
static bool from_start(const struct mk_part *part)
{
    if (part->kind == MK_EITHER) {
        for (part = part->first; part != NULL; part = part->next)
            if (!from_start(part))
                return false;
        return true;
    }
    if (part->kind == MK_ROW)
        return part->start || (part->first != NULL && from_start(part->first));
    return part->kind == MK_BYTE && mk_bytes_only(&part->bytes) == '|';
}

/* All bytes but the bar. */
static bool not_bar(const struct mk_part *part)
{
    for (unsigned byte = 1; byte <= UINT8_MAX; byte++)
        if (mk_bytes_has(&part->bytes, (unsigned char)byte) == (byte == '|'))
            return false;
    return part->kind == MK_BYTE;
}

/* Of which letters none follows where this must not: all where no byte may, "(?![^|])", and one of
 * them in "(?![^|]*P )". */
static uint64_t shut_by(const struct mk_part *not)
{
    const struct mk_part *part = not->first->kind == MK_ROW ? not->first->first : NULL;
    if (part == NULL || (part->next == NULL && !not_bar(part)))
        return 0;
    if (part->next == NULL)
        return unbounded;
    const bool all = part->kind == MK_REPEAT && part->least == 0 && part->most == UINT_MAX &&
                     not_bar(part->first);
    const struct mk_part *letter = part->next, *space = letter->next;
    const bool word = letter->kind == MK_BYTE && space != NULL && space->next == NULL &&
                      space->kind == MK_BYTE && mk_bytes_only(&space->bytes) == ' ';
    return all && word ? nc_tally_of((char)mk_bytes_only(&letter->bytes)) : 0;
}

/* Of which letters none follows behind a row. */
static uint64_t shut_behind(const struct mk_part *row)
{
    uint64_t shut = 0;
    for (const struct mk_part *part = row->first; part != NULL; part = part->next)
        if (part->kind == MK_NOT)
            shut = nc_tally_more(shut, shut_by(part));
        else if (part->kind == MK_ROW && part->first != NULL)
            shut = shut_behind(part);
        else if (part->kind != MK_ROW && part->kind != MK_AHEAD)
            shut = 0;
    return shut;
}

uint64_t mk_most_of(const struct mk_pattern *pattern)
{
    if (!from_start(pattern->root))
        return unbounded;
    const uint64_t shut = shut_behind(pattern->root), most = most_of(pattern, pattern->root);
    uint64_t out = unbounded;
    for (unsigned field = 0; field < NC_TALLY_FIELDS; field++) {
        const bool any = field == NC_TALLY_FIELDS - 1;
        const bool bound = any ? shut == unbounded : nc_tally_in(shut, field) != 0;
        if (bound)
            out &= ~(UINT64_C(0xf) << 4 * field) | most;
    }
    return out;
}
