/* saying.h - which words of its sentence a saying or citing rules; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_SAYING_H
#define NC_EXTRACT_SAYING_H

#include "extract/scene.h"

/* May token i stand between subject and verb: "also", "further", "has"? */
bool nc_saying_aside(const struct nc_scene *scene, uint32_t i);

/* What a saying whose verb stands at token i rules, where its clause hangs on another: the very
 * number in "the 400 analysts expected", what follows in "fell 3% after the bank said ...",
 * "12 died, and police said ...". */
struct nc_range nc_saying_clause(const struct nc_scene *scene, uint32_t i);

/* What a citing without a verb of its own rules, from token `at` to before `end`.  Inside a phrase,
 * as in "the quake, with a strength of 6 according to the observatory, destroyed ...", that phrase;
 * else the sentence. */
struct nc_range nc_citing_scope(const struct nc_scene *scene, uint32_t at, uint32_t end);

/* The phrase right before figure m that gives it without a verb, behind one that did so with the
 * verb at token `verb`: "police counted 80,000 and the union 400,000"; empty for none. */
struct nc_range nc_saying_gapped(const struct nc_scene *scene, uint32_t m, uint32_t verb);

#endif
