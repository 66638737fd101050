/* retell.h - do two sentences of a story tell the same in other words?  Private to link/.
 *
 * A sentence is the bag of its telling words, each weighed by how few sentences of the story have
 * it.  What two texts say in the same rare words they mostly say of the same thing, even where the
 * figure's noun or verb is another one or missing. */
#ifndef NC_LINK_RETELL_H
#define NC_LINK_RETELL_H

#include "link/linker.h"

/* What two sentences share. */
struct nc_retold {
    unsigned words; /* that both have */
    double weight;  /* of these */
    double cover;   /* the share of it in the sentence that has less to tell, 0 to 1 */
};

/* Begins a story, whose figures are those of `rows`: counts the sentences that have each word. */
void nc_retell_begin(struct nc_linker *linker, const uint32_t *rows, uint32_t count);

/* Ends it, so that the next can begin. */
void nc_retell_end(struct nc_linker *linker, const uint32_t *rows, uint32_t count);

/* In a few texts put side by side: is the figure of row b what that of row a becomes in a sentence
 * that tells the same?  Each sentence is among those that cover the other best, and of the figures
 * there each is the most alike to the other. */
bool nc_retell_aligned(struct nc_linker *linker, uint32_t a, uint32_t b);

/* Compares the sentences of two figures of the story. */
struct nc_retold nc_retell_compare(struct nc_linker *linker, const struct nc_figure *f,
                                   const struct nc_figure *g);

#endif
