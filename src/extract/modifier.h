/* modifier.h - the words that bound a number; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_MODIFIER_H
#define NC_EXTRACT_MODIFIER_H

#include "extract/mention.h"
#include "extract/view.h"

struct nc_modifiers {
    uint8_t modifier;   /* enum nc_modifier */
    uint8_t flags;      /* of the wordings, all together (data/modifiers.h) */
    struct nc_range at; /* tokens of the one that bounds the number */
    uint32_t begin;     /* first token of all the wordings before the number */
};

/* Finds the wordings before and behind the surface.  `digits`: the number begins with digits or a
 * sign of money, so that "+", "<" and "~" can speak of it. */
void nc_modifier_find(const struct nc_view *v, const struct nc_range *surface, bool digits,
                      struct nc_modifiers *out);

#endif
