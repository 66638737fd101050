/* bag.h - all telling words of a sentence as a bag of small numbers: enough to see whether another
 * sentence tells the same in other words, at two bytes a word.  Floor 3, of extract/ alone. */
#ifndef NC_EXTRACT_BAG_H
#define NC_EXTRACT_BAG_H

#include "extract/scene.h"
#include "model/store.h"

struct nc_bag {
    uint16_t count;
    uint16_t stems[NC_BAG_ROOM]; /* in order, each once */
};

/* Takes the word of token i; one that the bag has, or that is too much, is left out. */
void nc_bag_take(struct nc_bag *bag, const struct nc_scene *scene, uint32_t i);

/* Puts the bag behind those of the store: where it stands now. */
uint32_t nc_bag_keep(const struct nc_bag *bag, GArray *bags);

#endif
