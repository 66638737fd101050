/* bundle.c - copies short articles one behind the other. */
#include "bundle.h"

#include <string.h>

struct nc_bundle *nc_bundle_new(void)
{
    struct nc_bundle *bundle = g_new(struct nc_bundle, 1);
    nc_bundle_empty(bundle);
    return bundle;
}

void nc_bundle_free(struct nc_bundle *bundle)
{
    g_free(bundle);
}

bool nc_bundle_add(struct nc_bundle *bundle, const struct nc_reading *reading)
{
    if (reading->len >= NC_BUNDLE_ARTICLE || reading->piece_count > NC_BUNDLE_PIECES)
        return false;
    char *text = bundle->text + bundle->used;
    struct nc_piece *pieces = bundle->pieces + bundle->pieces_used;
    struct nc_reading *copy = &bundle->readings[bundle->count++];
    *copy = *reading;
    copy->text = memcpy(text, reading->text, reading->len + 1);
    copy->pieces = memcpy(pieces, reading->pieces, reading->piece_count * sizeof *pieces);
    bundle->used += reading->len + 1;
    bundle->pieces_used += reading->piece_count;
    return true;
}

bool nc_bundle_full(const struct nc_bundle *bundle)
{
    return bundle->count == NC_EXTRACT_MOST ||
           bundle->used + NC_BUNDLE_ARTICLE > sizeof bundle->text;
}

void nc_bundle_empty(struct nc_bundle *bundle)
{
    bundle->count = bundle->used = bundle->pieces_used = 0;
}
