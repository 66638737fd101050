/* all.h - the rule book: every rule, and the page that explains it.  Floor 3. */
#ifndef NC_CHECKS_ALL_H
#define NC_CHECKS_ALL_H

#include "model/rule.h"

/* All rules in the order of their precedence, ended by NULL; constant. */
const struct nc_rule *const *nc_all_rules(void);

/* The Markdown page of a rule, by its id ("NC301", letter case ignored) or name ("conflict"); lent
 * and constant; NULL when there is no such rule. */
const char *nc_rule_page(const char *word);

#endif
