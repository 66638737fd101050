/* scan.c - goes over the tokens of an article and collects its numbers. */
#include "extract/scan.h"

void nc_scan(const struct nc_tokens *tokens, const struct nc_reading *reading, struct nc_store *store,
             struct nc_mentions *mentions)
{
    (void)tokens, (void)reading, (void)store, (void)mentions;
}
