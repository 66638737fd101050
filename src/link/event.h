/* event.h - stories of an archive that surely tell of one event.  Private to link/. */
#ifndef NC_LINK_EVENT_H
#define NC_LINK_EVENT_H

#include "link/vocabulary.h"

enum { NC_EVENT_DAYS = 12 }; /* dates further apart are rarely those of one event */

/* Do two articles of an archive tell of one event, by their titles and the words around their
 * figures, as few of its pairs do? */
bool nc_event_likely(const struct nc_vocabulary *vocabulary, uint32_t a, uint32_t b,
                     const struct nc_common *common);

/* Puts the articles of such stories on shelves of their own, as if somebody had gathered them,
 * where they tell what befell people.  Series of reports, of markets and companies, share as many
 * words from day to day, and stay apart.  `parent` has the stories so far: see union.h. */
void nc_events_shelve(const struct nc_vocabulary *vocabulary, uint32_t *parent);

#endif
