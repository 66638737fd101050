/* build.h - a quantity becomes a figure; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_BUILD_H
#define NC_EXTRACT_BUILD_H

#include "extract/collect.h"
#include "extract/quantity.h"

/* Does a modifier stand with the quantity? */
bool nc_build_is_bound(const struct nc_view *v, const struct nc_quantity *q);

/* Finds modifier, rate, kind and interval of the quantity and adds its figure; the token where
 * reading goes on. Words before token `floor` belong to other figures. */
uint32_t nc_build_figure(struct nc_scan *scan, const struct nc_quantity *q, uint32_t floor);

#endif
