/* bundle.h - short articles that wait for each other.  Floor 4.
 *
 * The code of all stages together is several times larger than the first cache of a processor.  An
 * article of a page would pay for bringing it there again; a bundle pays once. */
#ifndef NC_BUNDLE_H
#define NC_BUNDLE_H

#include "extract/extract.h"

enum {
    NC_BUNDLE_ARTICLE = 4 << 10, /* bytes of text that an article in a bundle may have, */
    NC_BUNDLE_PIECES = 64,       /* and pieces */
    NC_BUNDLE_TEXT = 128 << 10    /* bytes of all */
};

/* Articles with what the reader lends: each text is ended by a NUL. */
struct nc_bundle {
    size_t count, used, pieces_used;
    struct nc_reading readings[NC_EXTRACT_MOST];
    struct nc_piece pieces[NC_EXTRACT_MOST * NC_BUNDLE_PIECES];
    char text[NC_BUNDLE_TEXT];
};

/* An empty bundle; the caller owns it. */
struct nc_bundle *nc_bundle_new(void);

/* Gives it back; NULL is fine. */
void nc_bundle_free(struct nc_bundle *bundle);

/* Copies an article into a bundle that is not full; false when it is no short one. */
bool nc_bundle_add(struct nc_bundle *bundle, const struct nc_reading *reading);

/* Might the next short article find no room? */
bool nc_bundle_full(const struct nc_bundle *bundle);

/* Forgets the articles. */
void nc_bundle_empty(struct nc_bundle *bundle);

#endif
