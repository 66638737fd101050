/* kindred.c - which articles of a story tell the same in several figures. */
#include "link/kindred.h"
#include "link/hash.h"

#include <math.h>
#include <string.h>

/* A key for what two articles share, or for one number of that. */
static gpointer key_of(enum nc_shared what, uint32_t a, uint32_t b, uint64_t number)
{
    const uint64_t pair = (uint64_t)MIN(a, b) << 32 | MAX(a, b);
    const uint64_t hash = nc_hash_mix(NC_HASH_SEED + (uint64_t)what, pair);

    return (gpointer)(uintptr_t)nc_hash_mix(hash, number);
}

/* A key for two numbers. */
static gpointer key_of_numbers(double x, double y)
{
    const double numbers[] = { fmin(x, y), fmax(x, y) };
    uint64_t bits[2];

    memcpy(bits, numbers, sizeof bits);
    return (gpointer)(uintptr_t)nc_hash_mix(bits[0], bits[1]);
}

static GHashTable *table_of(struct nc_linker *linker)
{
    if (linker->kindred == NULL)
        linker->kindred = g_hash_table_new(NULL, NULL);
    return linker->kindred;
}

void nc_kindred_add(struct nc_linker *linker, enum nc_shared what, const uint32_t articles[2],
                    double number, unsigned points)
{
    gpointer key = key_of(what, articles[0], articles[1], 0);
    uint64_t bits;

    memcpy(&bits, &number, sizeof bits);
    if (!g_hash_table_add(table_of(linker), key_of(what, articles[0], articles[1], bits)))
        return;
    points += GPOINTER_TO_UINT(g_hash_table_lookup(linker->kindred, key));
    g_hash_table_insert(linker->kindred, key, GUINT_TO_POINTER(points));
}

unsigned nc_kindred(const struct nc_linker *linker, enum nc_shared what, uint32_t a, uint32_t b)
{
    return linker->kindred == NULL
               ? 0
               : GPOINTER_TO_UINT(g_hash_table_lookup(linker->kindred, key_of(what, a, b, 0)));
}

void nc_kindred_mistype(struct nc_linker *linker, double x, double y)
{
    g_hash_table_add(table_of(linker), key_of_numbers(x, y));
}

bool nc_kindred_mistyped(const struct nc_linker *linker, double x, double y)
{
    return linker->kindred != NULL && g_hash_table_contains(linker->kindred, key_of_numbers(x, y));
}

void nc_kindred_end(struct nc_linker *linker)
{
    if (linker->kindred != NULL)
        g_hash_table_destroy(linker->kindred);
    linker->kindred = NULL;
}
