/* whole.c - what stands right before a whole, and leads to it by a preposition, is its part. */
#include "checks/whole.h"

#include <string.h>

/* Do these words lead from a part to its whole, in one phrase: "12 | of the | 60", "12m on sales
 * of | 150m"? */
static bool leads_to_whole(const char *words, size_t len)
{
    static const char *const to[] = { " of ",     " on ",   " in ",   " among ",
                                      " across ", " from ", " after " };
    enum { LONGEST = 40 };
    bool found = false;
    if (len > LONGEST || memchr(words, ',', len) != NULL || memchr(words, ';', len) != NULL)
        return false;
    for (size_t i = 0; i < sizeof to / sizeof *to; i++)
        found = found || g_strstr_len(words, (gssize)len, to[i]) != NULL;
    return found && g_strstr_len(words, (gssize)len, " and ") == NULL;
}

uint32_t nc_whole_part(const struct nc_passage *p, uint32_t row)
{
    if (row == p->first)
        return NC_NONE;
    const struct nc_figure *whole = nc_store_figure(p->store, row),
                           *part = nc_store_figure(p->store, row - 1);
    const uint32_t end = nc_figure_end(part);
    if (part->in->at != whole->in->at || end >= whole->start || part->kind != whole->kind ||
        part->unit != whole->unit)
        return NC_NONE;
    return leads_to_whole(p->tokens->text + end, whole->start - end) ? row - 1 : NC_NONE;
}
