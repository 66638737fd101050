/* change.h - a change from an old value to a new one, for the rules that recompute it: NC201,
 * NC205, NC206, NC209.  Floor 3, of checks/ alone.
 *
 * In their wordings a is the old value, b the new one, c the change; `up` or `down` tell its
 * direction where the text does. */
#ifndef NC_CHECKS_CHANGE_H
#define NC_CHECKS_CHANGE_H

#include "checks/reckon.h"
#include "checks/turn.h"

/* The direction that a wording or the sign of its claim tells. */
enum nc_direction nc_change_direction(const struct nc_claim *claim);

/* Are a and b there, in one unit, of one kind and rate?  Then they can be put into a formula
 * together. */
bool nc_change_values(const struct nc_claim *claim);

/* The same, and c is there. */
bool nc_change_bound(const struct nc_claim *claim);

/* Does the direction told contradict the values?  Both are bound. */
bool nc_change_turned(const struct nc_claim *claim);

/* Is the claim, which is bound, said to be in points: "4.8 points", "a four-point fall"? */
bool nc_change_in_points(const struct nc_claim *claim);

/* Is the claim, which is bound, told as a share: "by a quarter"? */
bool nc_change_in_share(const struct nc_claim *claim);

/* Puts a claim in words, where it is told as a share, in place of the claimed figure; `said` is to
 * live as long as the reckoning.  False when it is hedged or was taken before. */
bool nc_change_take_share(struct nc_reckoning *reckoning, GString *said);

/* Formulas over x[0], the old value, and x[1], the new one; NaN where there is none. */
double nc_change_rise(const double *x, unsigned count);  /* in per cent */
double nc_change_fall(const double *x, unsigned count);  /* the same, downward */
double nc_change_moved(const double *x, unsigned count); /* the same, either way */
double nc_change_more(const double *x, unsigned count);  /* the difference */
double nc_change_less(const double *x, unsigned count);
double nc_change_apart(const double *x, unsigned count);
double nc_change_ratio(const double *x, unsigned count); /* new by old */

/* Is the claim of a wording named "other.." that says the change is against another value, or of
 * another thing, than those beside it?  It then counts as judged. */
bool nc_change_of_another(const struct nc_claim *claim);

/* A reckoning of the claim over a and b, with the formula of its direction: [NC_EITHER_WAY],
 * [NC_UP], [NC_DOWN].  The caller adds text, unit and causes. */
struct nc_reckoning nc_change_reckoning(const struct nc_claim *claim,
                                        const nc_formula_fn formulas[3]);

#endif
