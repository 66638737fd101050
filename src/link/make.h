/* make.h - clusters of figures become things: values, tellers, words.  Private to link/. */
#ifndef NC_LINK_MAKE_H
#define NC_LINK_MAKE_H

#include "link/block.h"

/* Makes a thing of each cluster of the block and appends it to the result; of figures told once
 * only where somebody asks for them. */
void nc_things_of_block(struct nc_block *block, uint32_t story);

/* Gives all things their keys: those told more than once first, so that what is told once changes
 * no other key. */
void nc_keys_make(struct nc_linker *linker);

/* Gives the speakers of some figures one spelling each: those a letter apart, by surname alone, by
 * initials, with or without role and organisation. */
void nc_speakers_unify(struct nc_linker *linker, const uint32_t *rows, uint32_t count);

/* How many independent speakers stand behind the figures: copied sentences count once, so does what
 * one speaker tells several articles; where nobody is cited the publisher speaks. */
uint16_t nc_tellers_count(const struct nc_linker *linker, const uint32_t *rows, uint32_t count);

/* What the thing counts, in words of its figures: "people killed by the earthquake in Bam". */
nc_str nc_about_make(struct nc_linker *linker, const struct nc_thing *thing);

/* Fills agreed from the comparison of a thing's members, and confidence from the points of the
 * weakest match that joined it or, when they are more, of the best one between two values. */
void nc_agreed_make(struct nc_linker *linker, struct nc_thing *thing, int32_t least);

/* Fills the lists of figures that look like a thing's and were kept apart, for the things of a
 * block; thing_of gives a clump's thing. */
void nc_apart_make(struct nc_block *block, const uint32_t *thing_of);

#endif
