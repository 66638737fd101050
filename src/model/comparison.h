/* comparison.h - how two figures were found to speak of one thing, slot by slot.  Floor 1.
 *
 * link/ makes it for `explain` alone, report/ prints it. */
#ifndef NC_MODEL_COMPARISON_H
#define NC_MODEL_COMPARISON_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum nc_slot_state {
    NC_SLOT_AGREES,
    NC_SLOT_AGAINST, /* speaks against one thing, not enough */
    NC_SLOT_APART,   /* keeps them apart */
    NC_SLOT_OPEN,    /* told of both, and neither agrees nor counts */
    NC_SLOT_UNTOLD   /* not told of both */
};

/* What two figures say of one slot. */
struct nc_slot_line {
    const char *slot;   /* "what is counted"; constant */
    char *left, *right; /* "" = not told; owned */
    uint8_t state;      /* enum nc_slot_state */
};

struct nc_comparison {
    GArray *lines; /* struct nc_slot_line */
};

/* Gives back the lines with their texts; NULL is fine. */
void nc_comparison_free(struct nc_comparison *comparison);

#ifdef __cplusplus
}
#endif

#endif
