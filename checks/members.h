/* members.h - the figures of a value, alike ones asked for once.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_MEMBERS_H
#define NC_CHECKS_MEMBERS_H

#include "model/rule.h"

/* Are figures a and b alike in all that rules ask of a member: day and minute of the article,
 * speaker, unit, heading or not, withdrawn or not? */
bool nc_members_alike(const struct nc_case *c, uint32_t a, uint32_t b);

enum { NC_MEMBERS_ASKED = 24 };

/* Fills rows with figures of value v of c->thing no two of which are alike, NC_MEMBERS_ASKED at
 * most; returns how many. */
uint32_t nc_members_distinct(const struct nc_case *c, uint32_t v, uint32_t rows[NC_MEMBERS_ASKED]);

/* The row of the value of c->thing that a figure is a member of; NC_NONE when it is none. */
uint32_t nc_members_value(const struct nc_case *c, uint32_t figure);

/* Is one of the two a headline that only rounds the other, or drops its hedge?  Headlines may be
 * off by a tenth. */
bool nc_members_headline(const struct nc_case *c, uint32_t a, uint32_t b);

#endif
