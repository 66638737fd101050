/* home.h - the money that an article means by a name of several countries; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_HOME_H
#define NC_EXTRACT_HOME_H

#include "extract/collect.h"
#include "extract/quantity.h"

/* Gives the figure that is made of *q the money of the country where the article appeared, or of
 * the agency that wrote it: "$", "rupees", "pesos".  Nothing changes where the text names the
 * country, or where no country is known. */
void nc_home_settle(struct nc_scan *scan, const struct nc_quantity *q, struct nc_figure *figure);

#endif
