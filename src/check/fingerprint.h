/* fingerprint.h - a finding's id: what it says, never where.  Floor 3, of check/ alone. */
#ifndef NC_CHECK_FINGERPRINT_H
#define NC_CHECK_FINGERPRINT_H

#include "model/rule.h"

/* Sets the ids of the findings from row `first` on; rows before it keep theirs, and no two become
 * alike. */
void nc_findings_identify(struct nc_findings *findings, guint first, const struct nc_store *store);

#endif
