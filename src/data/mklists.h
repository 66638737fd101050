/* mklists.h - the lists of words that the code asks for by name, as mkdata prints them.  Floor 0.
 */
#ifndef NC_DATA_MKLISTS_H
#define NC_DATA_MKLISTS_H

#include <glib.h>
#include <stdbool.h>

struct mk_lists;

/* Lists without any; they live as long as the program. */
struct mk_lists *mk_lists_new(void);

/* Adds a list, whose words have a space between. */
void mk_lists_add(struct mk_lists *lists, const char *name, const char *words);

/* Prints lists.h. */
void mk_lists_print_names(const struct mk_lists *lists);

/* Prints for each struct mk_word in the array of which lists it is; false where there are more
 * lists than NC_LISTS of data/lexicon.h. */
bool mk_lists_print(const struct mk_lists *lists, const GArray *words);

#endif
