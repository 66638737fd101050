/* teller.h - whom a text cites for a figure.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_TELLER_H
#define NC_CHECKS_TELLER_H

#include "model/rule.h"

/* Is somebody cited for the figure, by name or not? */
bool nc_teller_cited(const struct nc_case *c, uint32_t figure);

/* Is a person or a body cited by name?  "Officials", "Iranian officials" and "a witness" are no
 * names. */
bool nc_teller_named(const struct nc_case *c, uint32_t figure);

/* Do both figures cite one and the same name?  False where one of them names nobody. */
bool nc_teller_same(const struct nc_case *c, uint32_t a, uint32_t b);

/* Do both cite somebody by one and the same words, on one day of which no clock tells more?  "The
 * health ministry" is no name, but on one day it is one ministry. */
bool nc_teller_same_day(const struct nc_case *c, uint32_t a, uint32_t b);

/* Do both cite somebody, and not the same?  A name within the other ("Smith", "John Smith") is the
 * same. */
bool nc_teller_differ(const struct nc_case *c, uint32_t a, uint32_t b);

#endif
