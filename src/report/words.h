/* words.h - numbers, dates, ids and paths as people read and type them.  Floor 3, report/ only. */
#ifndef NC_REPORT_WORDS_H
#define NC_REPORT_WORDS_H

#include "model/rule.h"

/* Appends a number: "35,000", "3.5 million", "5.9". */
void nc_words_number(GString *out, struct nc_decimal x);

/* Appends a number with its unit: "$3.5 million", "12%", "1,150 km", "3 years". */
void nc_words_quantity(GString *out, struct nc_decimal x, uint16_t unit, const char *per);

/* Appends a figure as it is put in the column of values: "9+", "about 200,000", "20-30 km"; surface
 * is shown for what is no number ("dozens"). */
void nc_words_figure(GString *out, const struct nc_store *store, const struct nc_figure *figure,
                     const char *surface);

/* Appends "27 Nov", "27 Nov 2005", "Nov 2005", "2005" or nothing. */
void nc_words_date(GString *out, struct nc_date date, bool year);

/* Appends "27-28 Nov 2005", "27 Nov - 2 Dec 2005", ...; both dates whole. */
void nc_words_span(GString *out, struct nc_date first, struct nc_date last);

/* Appends "1 article", "3 articles": the noun in the plural but for 1; the number with commas. */
void nc_words_count(GString *out, uint64_t count, const char *noun);

/* Appends a path or word as a shell reads it: quoted only when it must be. */
void nc_words_shell(GString *out, const char *word);

/* Appends the paths of the options as on the command line, behind --story where it was given, as
 * without it other things are found under other ids; "…" for those after the first when they
 * are long. */
void nc_words_paths(GString *out, const struct nc_options *options);

/* The place of a dateline: "BUKAVU, Zaire (Reuters)" gives "Bukavu". */
void nc_words_dateline(GString *out, const char *dateline);

/* Appends text, at most `columns` wide: the middle becomes … when it is wider. */
void nc_words_short(GString *out, const char *text, size_t columns);

/* Appends a name with its role, at most `columns` wide: words at the end give way to … */
void nc_words_name(GString *out, const char *name, size_t columns);

/* How many hex digits tell each of the findings from all others, at least 6: by row; the caller
 * frees it with g_free. */
uint8_t *nc_words_id_lengths(const struct nc_findings *findings);

#endif
