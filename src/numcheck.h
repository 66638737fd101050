/* numcheck.h - the library's face: one call reads articles and reports on their figures.  Floor 4.
 *
 * main.c, and any other program, needs this header and the option record alone. */
#ifndef NUMCHECK_H
#define NUMCHECK_H

#include "model/options.h"
#include "model/outcome.h"
#include "model/rule.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Does what the options ask for and writes the reports; messages for people go to stderr.  Never
 * exits. */
enum nc_outcome nc_run(const struct nc_options *options);

/* All rules, in the order of their precedence, ended by NULL. */
const struct nc_rule *const *nc_rules(void);

/* "0.1.0". */
const char *nc_version(void);

#ifdef __cplusplus
}
#endif

#endif
