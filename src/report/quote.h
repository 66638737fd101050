/* quote.h - the few words around a figure, the figure marked «so».  Floor 3, report/ only. */
#ifndef NC_REPORT_QUOTE_H
#define NC_REPORT_QUOTE_H

#include "report/excerpt.h"

/* Appends words of the excerpt's sentence around the figure, at most `columns` wide unless the
 * figure alone is wider.  Whole words only; it stops at the ends of clauses when there is enough to
 * understand. */
void nc_quote(GString *out, const struct nc_excerpt *excerpt, size_t columns);

/* Appends the sentence that `count` excerpts share, in order of place, with all their figures
 * marked; far before the first and far behind the last it is cut. */
void nc_quote_marks(GString *out, const struct nc_excerpt *const *excerpts, size_t count);

/* Appends the whole excerpt with the figure marked. */
void nc_quote_whole(GString *out, const struct nc_excerpt *excerpt);

#endif
