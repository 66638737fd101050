/* kind.h - numbers that count nothing: dates, times, results, names, labels; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_KIND_H
#define NC_EXTRACT_KIND_H

#include "extract/mention.h"
#include "extract/number.h"
#include "model/figure.h"

/* What stands at a candidate instead of a quantity. */
struct nc_other {
    enum nc_kind kind; /* NC_KIND_ORDINAL or above */
    struct nc_range at;
    struct nc_decimal value; /* of an ordinal: its rank */
    bool ambiguous;          /* it could be read as a number: "12/34" */
};

/* Dates, clock times, phone numbers, results and list numbers written in digits around token `at`,
 * which is one of digits; they may begin before it ("December 15"), but not before v->first. */
bool nc_days_read(const struct nc_view *v, uint32_t at, struct nc_other *out);
bool nc_code_read(const struct nc_view *v, uint32_t at, struct nc_other *out); /* "H5N1" */
bool nc_caption_read(const struct nc_view *v, uint32_t at, struct nc_other *out);
bool nc_label_read(const struct nc_view *v, uint32_t at, struct nc_other *out);

/* "Twenty20", "Three60": a number in words that digits stick to is a name. */
bool nc_word_name_read(const struct nc_view *v, uint32_t at, struct nc_other *out);

/* "#3", "No. 5", "Boeing 737", "Article 5": do the words before the digits at `at` make them a
 * name? */
bool nc_name_before(const struct nc_view *v, uint32_t at);

/* "nineteen seventy-three": the token behind a year in words that begins with the number, else 0.
 */
uint32_t nc_spelled_year_end(const struct nc_view *v, const struct nc_number *number);

/* Does the number behind "at" tell the hour: "met at 5", "opens at nine on Sundays"? */
bool nc_number_is_clock(const struct nc_view *v, const struct nc_number *number);

/* Do the two numbers of a range tell from when to when: "between 7.30 and 8.15 in the evening"? */
bool nc_range_is_clock(const struct nc_view *v, const struct nc_number *range);

/* "half past six", "a quarter to nine", "ten past 3": the hour told around the numeral at `at`. */
bool nc_clock_read(const struct nc_view *v, uint32_t at, struct nc_other *out);

/* "79 AD", "300 BC", "AD 79": the token behind the number and its era, 0 where none stands. */
uint32_t nc_era_end(const struct nc_view *v, const struct nc_number *number);

/* The year that four digits at `at` can be, 0 where there are none. */
int nc_year_at(const struct nc_view *v, uint32_t at);
bool nc_era_at(const struct nc_view *v, uint32_t at); /* "AD", "b.c." with a capital */

/* A month's name; "may", "march" and the short ones need a capital, or stand where a day does:
 * "Lima, march 9", "on may 5". */
bool nc_month_at(const struct nc_view *v, uint32_t at);

/* "the 1986 year", "the 1987 second quarter": is the number with this unit of time, told right
 * behind it at token `at`, the year of a term? */
bool nc_year_of_term(const struct nc_view *v, const struct nc_number *number, uint16_t unit,
                     uint32_t at);

/* "a loss in 2010 to ...", "profit for 2019 to £134m": may the number before "to" be the year of a
 * level that follows, no lower end of a range? */
bool nc_year_before_level(const struct nc_view *v, const struct nc_number *number);

/* Can the number be a year, by its digits alone? */
bool nc_number_may_be_year(const struct nc_view *v, const struct nc_number *number);

/* Is the number, read and without a unit, a year, a part of a name, a pronoun ("a
 * lasting one"), or an idiom's?  `bound`: a modifier stands with it. */
bool nc_number_is_year(const struct nc_view *v, const struct nc_number *number, bool bound);
bool nc_number_is_name(const struct nc_view *v, const struct nc_number *number);
/* Is the number, whose words or whose range end before token `end`, that of a house in a street?
 */
bool nc_number_is_house(const struct nc_view *v, const struct nc_number *number, uint32_t end);

bool nc_number_is_pronoun(const struct nc_view *v, uint32_t at);
bool nc_number_is_idiom(const struct nc_view *v, uint32_t at, uint32_t *end);

#endif
