/* written.h - a number told in the manner of a figure of the text.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_WRITTEN_H
#define NC_CHECKS_WRITTEN_H

#include "model/figure.h"

#include <glib.h>

/* A number for people: at most four significant digits more than whole numbers need. */
void nc_written_number(GString *out, double x);

/* The same as the figure is written, in its unit and magnitude: 182700000 is "182.7 mln stg" beside
 * "184.2 mln stg", 60000000 is "$60 million" beside "$60 billion", 2.5 is "£2.50"
 * beside "£14", 9 is "9 hours" for "two hours".
 * The surface is the figure's in its text; where it has two numbers, x is told plainly. */
void nc_written_like(GString *out, const struct nc_figure *figure, const char *surface, size_t len,
                     double x);

#endif
