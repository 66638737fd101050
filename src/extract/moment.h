/* moment.h - dates, clock times and results get numbers to compare; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_MOMENT_H
#define NC_EXTRACT_MOMENT_H

#include "extract/scene.h"

/* Sets value, low and high of figure m, a date ("7 May 1990", "May 7", "1990"), a clock time or a
 * result, from its surface, where that can be read, and the event that it is of; for an age that
 * stands for somebody NC_FIGURE_HOLDER.  Other kinds stay as they are. */
void nc_moment_read(struct nc_scene *scene, uint32_t m);

#endif
