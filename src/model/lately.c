/* lately.c - the tables of rows to be shared, and how they grow with the run. */
#include "model/lately.h"

#include "model/hash.h"

#include <glib.h>
#include <string.h>

struct nc_lately *nc_lately_new(void)
{
    return g_new0(struct nc_lately, 1);
}

void nc_lately_free(struct nc_lately *lately)
{
    if (lately == NULL)
        return;
    g_free(lately->said.rows);
    g_free(lately->in.rows);
    g_free(lately);
}

uint64_t nc_lately_hash(const struct nc_said *said)
{
    uint64_t words[(sizeof *said + sizeof(uint64_t) - 1) / sizeof(uint64_t)] = { 0 };
    uint64_t hash = NC_HASH_START;
    memcpy(words, said, sizeof *said);
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        hash = nc_hash_number(hash, words[i]);
    return hash;
}

static uint64_t hash_of_said(const void *row)
{
    return nc_lately_hash(row);
}

static uint64_t hash_of_in(const void *row)
{
    const struct nc_setting *in = row;
    return in->shape;
}

static void **next(const struct nc_lately_rows *rows, void **place)
{
    return place + 1 < rows->rows + rows->places ? place + 1 : rows->rows;
}

static void widen(struct nc_lately_rows *rows, size_t more, uint64_t (*hash_of)(const void *row))
{
    enum { LEAST = 1024, AHEAD = 16 };
    if (rows->places >= 2 * (rows->held + more))
        return;
    struct nc_lately_rows wide = { .places = MAX(rows->places, LEAST), .held = rows->held };
    while (wide.places < 2 * (rows->held + more))
        wide.places *= 2;
    wide.rows = g_new0(void *, wide.places);
    for (size_t i = 0; i < rows->places; i++) {
        if (i + AHEAD < rows->places) /* they stand anywhere */
            __builtin_prefetch(rows->rows[i + AHEAD]);
        if (rows->rows[i] == NULL)
            continue;
        void **place = nc_lately_first(&wide, hash_of(rows->rows[i]));
        while (*place != NULL)
            place = next(&wide, place);
        *place = rows->rows[i];
    }
    g_free(rows->rows);
    *rows = wide;
}

void nc_lately_widen(struct nc_lately *lately, size_t more)
{
    widen(&lately->said, more, hash_of_said);
    widen(&lately->in, more, hash_of_in);
}

void **nc_lately_said(const struct nc_lately *lately, const struct nc_said *said, uint64_t hash)
{
    void **place = nc_lately_first(&lately->said, hash);
    while (*place != NULL && memcmp(*place, said, sizeof *said) != 0)
        place = next(&lately->said, place);
    return place;
}

void **nc_lately_in(const struct nc_lately *lately, uint64_t shape)
{
    void **place = nc_lately_first(&lately->in, shape);
    while (*place != NULL && hash_of_in(*place) != shape)
        place = next(&lately->in, place);
    return place;
}
