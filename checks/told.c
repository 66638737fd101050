/* told.c - figures by the sentence that they stand in. */
#include "checks/told.h"

enum { SPACE = 3 }; /* bytes between two sentences that belong together */

static const struct nc_setting *sentence_of(const struct nc_passage *p, uint32_t row)
{
    return nc_store_figure(p->store, row)->in;
}

/* Takes the rows before the first that are of the sentence at byte `at`. */
static void take_from(const struct nc_passage *p, struct nc_told *rows, uint32_t at)
{
    while (rows->first > p->first && sentence_of(p, rows->first - 1)->at == at)
        rows->first--;
}

struct nc_told nc_told_with(const struct nc_passage *p, uint32_t row)
{
    const uint32_t at = sentence_of(p, row)->at;
    struct nc_told rows = { row, row + 1 };
    take_from(p, &rows, at);
    while (rows.end < p->end && sentence_of(p, rows.end)->at == at)
        rows.end++;
    return rows;
}

bool nc_told_add_before(const struct nc_passage *p, struct nc_told *rows)
{
    if (rows->first == p->first)
        return false;
    const struct nc_setting *before = sentence_of(p, rows->first - 1);
    if (before->at + before->len + SPACE < sentence_of(p, rows->first)->at)
        return false;
    take_from(p, rows, before->at);
    return true;
}
