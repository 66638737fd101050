/* cited.h - the phrase that names who is cited; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_CITED_H
#define NC_EXTRACT_CITED_H

#include "extract/scene.h"

/* First token of the phrase that ends before `end`: "the head of the Safety Board"; `end` where no
 * word before it can be one of its. */
uint32_t nc_cited_start(const struct nc_scene *scene, uint32_t end);

/* Behind the last token of the phrase that begins at token `first`. */
uint32_t nc_cited_end(const struct nc_scene *scene, uint32_t first);

#endif
