/* beside.h - a few texts put side by side (--story=all): the sentence of a figure, word for word.
 * Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_BESIDE_H
#define NC_CHECKS_BESIDE_H

#include "model/rule.h"
#include "model/token.h"

/* A figure with the words around it. */
struct nc_beside {
    const struct nc_figure *figure;
    uint32_t row;            /* of the figure */
    char *text;              /* its sentence */
    struct nc_tokens tokens; /* of the sentence */
    bool brief;              /* its sentence is short and has no other: all words tell of it */
};

/* Reads the sentence of a figure again; false where its file is gone.  nc_beside_close. */
bool nc_beside_open(const struct nc_case *c, uint32_t figure, struct nc_beside *beside);
void nc_beside_close(struct nc_beside *beside);

/* The base form of a token, "" for a word that is not in the lexicon. */
const char *nc_beside_base(const struct nc_beside *beside, uint32_t token);

/* Is the word one of a list of lists.h? */
bool nc_beside_in_list(const char *list, const char *word);

/* Do the sentences of two figures tell of one thing: no names that are all different, and at least
 * half of the words of the shorter in both? */
bool nc_beside_same_subject(const struct nc_case *c, uint32_t a, uint32_t b);

#endif
