/* turned.h - does a short statement tell of a number what its source tells of another's?  Of
 * checks/across alone. */
#ifndef NC_CHECKS_TURNED_H
#define NC_CHECKS_TURNED_H

#include "checks/beside.h"

/* Both are of one number, `own` in the statement.  True where the source has it of somebody or
 * something else, of more kinds than the statement names, or of all where the deed was done to some
 * of them; what is wrong is appended to `text`, behind the number and before the place of `other`.
 */
bool nc_turned(const struct nc_case *c, const struct nc_beside *own, const struct nc_beside *other,
               GString *text);

#endif
