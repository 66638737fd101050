/* unmatched.h - what NC902 and NC903 share.  Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_UNMATCHED_H
#define NC_CHECKS_UNMATCHED_H

#include "model/rule.h"

/* Adds a finding of the rule for each row that matched nothing, of the ignore file or of the
 * baseline. */
void nc_unmatched_report(struct nc_case *c, const struct nc_rule *rule, bool ignore,
                         const char *why);

#endif
