/* digits.h - slips of the hand: a magnitude too many, digits changed about.  Floor 3, of checks/
 * alone. */
#ifndef NC_CHECKS_DIGITS_H
#define NC_CHECKS_DIGITS_H

#include "model/decimal.h"

/* How many digits a has without zeros at its ends: 2 for 3500000. */
int nc_digits_significant(struct nc_decimal a);

/* The power of ten by which a and b differ when their digits are the same (1, 2, 3, 6 or 9; the
 * sign is lost); 0 for any other difference. */
int nc_digits_scale(struct nc_decimal a, struct nc_decimal b);

enum nc_slip { NC_SLIP_NONE, NC_SLIP_SWAPPED, NC_SLIP_DROPPED, NC_SLIP_DOUBLED };

/* Do the printed digits of two whole numbers of three digits at least differ by one slip: two
 * neighbours swapped, one dropped or one doubled?  Dropping needs three significant digits.  In
 * numbers with a point, of four digits at least, two may be swapped. */
enum nc_slip nc_digits_slip(struct nc_decimal a, struct nc_decimal b);

/* Are they two digits, turned round: 34 and 43? */
bool nc_digits_turned(struct nc_decimal a, struct nc_decimal b);

#endif
