/* interval.h - what the wording of a figure allows its number to be; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_INTERVAL_H
#define NC_EXTRACT_INTERVAL_H

#include "model/figure.h"

/* Sets low, high and their flags of a figure that has a value, from value, precision, kind, unit
 * and modifier. `nearly`: its wording says the value was not reached.  `grade`: magnitudes and
 * years, where "about" is one unit of the last digit. */
void nc_interval_set(struct nc_figure *figure, bool nearly, bool grade);

#endif
