/* lately.h - rows of figures, found again by a hash to be shared.  Of store.c alone.
 *
 * An archive tells again what it told long before, so that all rows of a run are kept in view, not
 * the last ones alone. */
#ifndef NC_MODEL_LATELY_H
#define NC_MODEL_LATELY_H

#include "model/figure.h"

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Rows of one kind, by open addressing. */
struct nc_lately_rows {
    void **rows;                /* NULL = free; at least half of them are */
    size_t places, held;        /* places: a power of two */
};

struct nc_lately {
    struct nc_lately_rows said; /* struct nc_said, each distinct one once */
    struct nc_lately_rows in;   /* struct nc_setting, the last of each shape */
};

/* Empty tables; the caller owns them. */
struct nc_lately *nc_lately_new(void);

/* Gives them back, but not the rows; NULL is fine. */
void nc_lately_free(struct nc_lately *lately);

/* Makes room for so many rows more of each kind; places that were found are no more valid. */
void nc_lately_widen(struct nc_lately *lately, size_t more);

/* The hash of what is said of a figure. */
uint64_t nc_lately_hash(const struct nc_said *said);

/* Where what is said stands, by its hash, or would stand: then it holds NULL. */
void **nc_lately_said(const struct nc_lately *lately, const struct nc_said *said, uint64_t hash);

/* The same of a sentence of some shape. */
void **nc_lately_in(const struct nc_lately *lately, uint64_t shape);

/* Puts a row where it was found to stand. */
static inline void nc_lately_put(struct nc_lately_rows *rows, void **place, void *row)
{
    rows->held += *place == NULL;
    *place = row;
}

/* The place where the search for a hash begins, to be looked at ahead of time. */
static inline void **nc_lately_first(const struct nc_lately_rows *rows, uint64_t hash)
{
    return &rows->rows[hash & (rows->places - 1)];
}

#ifdef __cplusplus
}
#endif

#endif
