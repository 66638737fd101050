/* titles.h - what the titles of two articles have in common.  Private to link/. */
#ifndef NC_LINK_TITLES_H
#define NC_LINK_TITLES_H

#include "link/linker.h"

struct nc_titles;

/* Reads the words of weight in the titles of all articles, in their base forms. */
struct nc_titles *nc_titles_new(struct nc_linker *linker);

void nc_titles_free(struct nc_titles *titles);

/* Do words of a title say what the article is about? */
bool nc_titles_known(const struct nc_titles *titles, uint32_t article);

/* How many words the titles of two articles share. */
unsigned nc_titles_shared(const struct nc_titles *titles, uint32_t a, uint32_t b);

#endif
