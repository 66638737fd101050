/* draft.h - holds a draft's figures against what the other articles say.  Floor 3. */
#ifndef NC_CHECK_DRAFT_H
#define NC_CHECK_DRAFT_H

#include "model/draft.h"
#include "model/rule.h"

/* What a draft is judged by; all lent. */
struct nc_draft_case {
    struct nc_store *store;
    const struct nc_things *things;
    const struct nc_findings *findings;
    const struct nc_options *options; /* its draft says which article it is */
    /* How many independent speakers stand behind the figures: link/ knows. */
    uint16_t (*tellers)(struct nc_store *store, const uint32_t *rows, uint32_t count);
};

/* Judges each figure of the draft that is a quantity.  One that clashes with others by a finding
 * has the finding's level; one that differs from all of them is a warning, or a note when a finding
 * explains it; one that only the draft gives is a note.  NULL when no article is the draft.  The
 * caller frees with nc_draft_report_free. */
struct nc_draft_report *nc_draft_judge(const struct nc_draft_case *c);

#endif
