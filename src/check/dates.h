/* dates.h - which articles' dates are not to be trusted.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_DATES_H
#define NC_CHECK_DATES_H

#include "model/thing.h"

/* One bool an article, the caller's to g_free: its date lies far from the dates of the rest of its
 * story. */
bool *nc_odd_dates(const struct nc_store *store, const struct nc_things *things);

#endif
