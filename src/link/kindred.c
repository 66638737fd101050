/* kindred.c - which articles of a story tell the same in several figures. */
#include "link/kindred.h"
#include "link/hash.h"

#include <string.h>

enum { LEAST = 2 }; /* points for numbers that two articles share */

/* A key for two articles, or for them and the bits of a number. */
static gpointer key_of(uint32_t a, uint32_t b, uint64_t number)
{
    const uint64_t pair = (uint64_t)MIN(a, b) << 32 | MAX(a, b);

    return (gpointer)(uintptr_t)nc_hash_mix(nc_hash_mix(NC_HASH_SEED, pair), number);
}

void nc_kindred_add(struct nc_linker *linker, uint32_t a, uint32_t b, double number,
                    unsigned points)
{
    gpointer key = key_of(a, b, 0);
    uint64_t bits;

    memcpy(&bits, &number, sizeof bits);
    if (linker->kindred == NULL)
        linker->kindred = g_hash_table_new(NULL, NULL);
    if (!g_hash_table_add(linker->kindred, key_of(a, b, bits)))
        return;
    points += GPOINTER_TO_UINT(g_hash_table_lookup(linker->kindred, key));
    g_hash_table_insert(linker->kindred, key, GUINT_TO_POINTER(points));
}

unsigned nc_kindred(const struct nc_linker *linker, uint32_t a, uint32_t b)
{
    if (linker->kindred == NULL)
        return 0;
    const unsigned points =
        GPOINTER_TO_UINT(g_hash_table_lookup(linker->kindred, key_of(a, b, 0)));
    return points >= LEAST ? points : 0;
}

void nc_kindred_end(struct nc_linker *linker)
{
    if (linker->kindred != NULL)
        g_hash_table_destroy(linker->kindred);
    linker->kindred = NULL;
}
