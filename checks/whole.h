/* whole.h - parts told together with their whole: "45 of 100 seats".  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_WHOLE_H
#define NC_CHECKS_WHOLE_H

#include "model/passage.h"

/* The figure that `row` is the whole or the place of, in one phrase and of one unit: the 45 in "45
 * of 100 seats", the 12m in "12m on sales of 150m", the 60 in "60 deaths in 12 towns"; NC_NONE
 * where none is. */
uint32_t nc_whole_part(const struct nc_passage *passage, uint32_t row);

#endif
