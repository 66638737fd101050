/* rows.h - what is shown of a thing or finding: one row a value, not a row a mention.  Floor 3,
 * report/ only. */
#ifndef NC_REPORT_ROWS_H
#define NC_REPORT_ROWS_H

#include "model/arena.h"
#include "report/formats.h"

enum { NC_ROW_OTHERS = 2 };

/* One value. */
struct nc_row {
    uint32_t figure;                /* the mention to show */
    uint32_t others[NC_ROW_OTHERS]; /* mentions in other articles, the first few */
    uint32_t other_count;           /* of those kept in others */
    uint32_t articles, tellers;     /* how many articles and independent speakers give it */
    uint32_t again;                 /* another mention in the shown one's article, or NC_NONE */
    uint32_t denied;                /* a mention that calls the number wrong, or NC_NONE */
    struct nc_date since, until;    /* of the articles that give it, as far as dates are trusted */
    double size;                    /* in the thing's unit, for the order within a day */
    const char *value;              /* "26,000+"; NULL until nc_rows_spell */
};

struct nc_rows {
    struct nc_arena *arena; /* of the texts; lent */
    GArray *items;          /* struct nc_row */
};

/* No rows; texts will be taken from the arena. */
struct nc_rows nc_rows_of(struct nc_arena *arena);

/* Gives back the rows. */
void nc_rows_clear(struct nc_rows *rows);

/* Appends all values of a thing, in order of time.  odd says by article whether its date is not
 * trusted: it tells no time, and such an article is not the one to show; NULL = all are trusted. */
void nc_rows_thing(struct nc_rows *rows, const struct nc_store *store, const struct nc_thing *thing,
                   const bool *odd);

/* Appends the values that a finding speaks of, those already there left out. */
void nc_rows_finding(struct nc_rows *rows, const struct nc_report *report,
                     const struct nc_finding *finding);

/* Chooses the excerpts that the rows show. */
void nc_rows_want(const struct nc_rows *rows, struct nc_excerpts *excerpts);

/* Spells the values; after the excerpts have been fetched.  Values of a thing get its unit in
 * brackets when they were given in another; thing may be NULL. */
void nc_rows_spell(struct nc_rows *rows, const struct nc_page *page, const struct nc_thing *thing);

static inline struct nc_row *nc_rows_at(const struct nc_rows *rows, guint i)
{
    return &g_array_index(rows->items, struct nc_row, i);
}

#endif
