/* say.h - plain words for messages: numbers, values, speakers, places in files.  Floor 3, of
 * checks/ alone.
 *
 * All append to a GString; nothing is translated or looked up in the article's text. */
#ifndef NC_CHECKS_SAY_H
#define NC_CHECKS_SAY_H

#include "model/rule.h"

/* "26,000", "5.9", "3.5 million". */
void nc_say_number(GString *out, struct nc_decimal number);

/* A value of the thing with hedge and unit: "more than 26,000", "about 58 km", "20 to 30". */
void nc_say_value(GString *out, const struct nc_case *c, const struct nc_value *value);

/* The same of a figure. */
void nc_say_figure(GString *out, const struct nc_case *c, uint32_t figure);

/* What the wording allows: "5.85 to 5.95", "34,500 to 35,500", "more than 26,000", "exactly 10". */
void nc_say_bounds(GString *out, const struct nc_value *value);

/* Whom the text cites, else its publisher, else its file. */
void nc_say_teller(GString *out, const struct nc_case *c, uint32_t figure);

/* "28 Nov 2005", or as much of it as is known; nothing when nothing is. */
void nc_say_date(GString *out, struct nc_date date);

/* "They are 0.2 apart; rounding explains 0.1 at most. "; nothing for figures without a value or in
 * two units. */
void nc_say_gap(GString *out, const struct nc_case *c, uint32_t a, uint32_t b);

/* "a/b.txt:12". */
void nc_say_where(GString *out, const struct nc_case *c, uint32_t figure);

/* What comes between the items of a list of `count`: nothing, ", " or the last word with spaces
 * around. */
const char *nc_say_between(uint32_t item, uint32_t count, const char *last);

/* The string as a number in the store's pool; gives the GString back. */
nc_str nc_say_end(GString *text, const struct nc_case *c);

/* Is the case's thing a date, a time of day or a result?  Its number is no quantity: digits and
 * distances mean nothing. */
bool nc_say_moment(const struct nc_case *c);

#endif
