/* alike.h - what to compare a figure of the draft with that nobody is known to tell.  Floor 3. */
#ifndef NC_CHECK_ALIKE_H
#define NC_CHECK_ALIKE_H

#include "model/draft.h"
#include "model/rule.h"

/* Where to look; all lent. */
struct nc_alike {
    const struct nc_store *store;
    const struct nc_things *things;
    const struct nc_options *options; /* its draft says which article it is */
    const bool *near;                 /* of nc_alike_near */
};

/* By article: is it of a story of the draft, and not the draft itself?  The caller frees; `near` is
 * not looked at. */
bool *nc_alike_near(const struct nc_alike *look);

/* Of the near articles, the mention that the draft's figure may repeat in other words: first one
 * with the same number, of whatever it is where that is fine enough, else the one whose words are
 * most like it.  NC_NONE when there is none.  It
 * is a place to look at, no judgement. */
uint32_t nc_alike_find(const struct nc_alike *look, uint32_t figure);

/* Where one other article tells the draft's figure: a mention of another number that several
 * articles give, of the same kind of thing in the same words.  NC_NONE when there is none. */
uint32_t nc_alike_rival(const struct nc_alike *look, uint32_t figure);

#endif
