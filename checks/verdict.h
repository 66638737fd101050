/* verdict.h - from pairs of figures that a rule objects to, to one finding.  Floor 3, of checks/
 * alone.
 *
 * A rule on things gathers edges (two figures of open values that it judges), and nc_verdict claims
 * their values, puts the figures on sides and writes all of the finding that rules share. */
#ifndef NC_CHECKS_VERDICT_H
#define NC_CHECKS_VERDICT_H

#include "checks/edges.h"

/* Claims the values of the edges and adds the rule's finding; NULL without edges.  The list is
 * given back. The caller sets message, why and what else is the rule's own.  `cause` in a few
 * words. */
struct nc_finding *nc_verdict(struct nc_case *c, const struct nc_rule *rule, GArray *edges,
                              const char *cause);

/* Adds all other figures that tell one of the finding's values, each on the side of its value: what
 * is settled is told by all of them.  Of a count that grows each telling has its own time, and none
 * is added.  finding may be NULL. */
void nc_verdict_spread(const struct nc_case *c, struct nc_finding *finding);

/* All in one: nc_edges_find, nc_verdict and nc_verdict_spread. */
struct nc_finding *nc_verdict_find(struct nc_case *c, const struct nc_rule *rule,
                                   nc_objects_fn objects, const char *cause);

/* The first two witnesses that stand on different sides; false when there are none. */
bool nc_verdict_sides(const struct nc_finding *finding, uint32_t *a, uint32_t *b);

/* "6.1, 5.9 or 5": the values on the finding's sides, in their order; `last` is " or ". */
void nc_verdict_values(GString *out, const struct nc_case *c, const struct nc_finding *finding,
                       const char *last);

/* Fills what a finding has from its thing: about, story, group, thing, confidence. */
void nc_verdict_thing(const struct nc_case *c, struct nc_finding *finding, uint32_t thing);

#endif
