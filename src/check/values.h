/* values.h - what the figures of a sentence may be to a rule.  Floor 3, of src/check alone. */
#ifndef NC_CHECK_VALUES_H
#define NC_CHECK_VALUES_H

#include "model/figure.h"

/* Which enum nc_values (model/rule.h) there are among the figures, all quantities, as a mask. */
unsigned nc_values_of(const struct nc_figure *const *figures, uint32_t count);

#endif
