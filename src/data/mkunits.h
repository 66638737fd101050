/* mkunits.h - the order in which units are found by name, for mkdata.  Floor 0. */
#ifndef NC_DATA_MKUNITS_H
#define NC_DATA_MKUNITS_H

#include <glib.h>

/* Prints the rows of nc_units, of which names[i] is the name of row i, in order of name. */
void mk_unit_names_print(const GPtrArray *names);

#endif
