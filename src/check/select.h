/* select.h - which rules the user asked for.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_SELECT_H
#define NC_CHECK_SELECT_H

#include "model/rule.h"

/* Is the rule's finding wanted?  A word of --select or --ignore is the beginning of an id ("NC3")
 * or a whole name ("conflict").  A rule that is off by itself runs only when its whole id or name
 * is selected. */
bool nc_rule_wanted(const struct nc_rule *rule, const struct nc_options *options);

#endif
