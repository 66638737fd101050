/* forms.h - for which wordings a sentence has the figures.  Floor 3, of src/check alone.
 *
 * Few of the wordings have figures enough in a sentence, and sentences have the same few figures
 * again and again: what was found for them once is remembered. */
#ifndef NC_CHECK_FORMS_H
#define NC_CHECK_FORMS_H

#include "data/phrasings.h"
#include "data/tally.h"
#include "model/rule.h"

struct nc_forms;

/* No forms yet; the caller owns it. */
struct nc_forms *nc_forms_new(void);

/* Gives it back; NULL is fine. */
void nc_forms_free(struct nc_forms *forms);

/* Adds a phrasing, a row of nc_phrasings, of a rule.  All are added before any is asked for. */
void nc_forms_add(struct nc_forms *forms, uint32_t row, const struct nc_rule *rule);

/* The figures that forms are asked for. */
struct nc_form_figures {
    int sentences;  /* 1, or 2 for the forms that reach over two */
    bool barred;    /* the later sentence has a bar, of which no form need read all */
    uint64_t tally; /* data/tally.h */
    uint64_t order; /* of one sentence: the same; two have too many to be remembered */
};

/* Those that there are figures enough for; NULL when there are none.  Lent until the next call. */
const struct nc_form_set *nc_forms_for(struct nc_forms *forms,
                                       const struct nc_form_figures *figures);

/* Leaves in a set the forms whose later sentence may begin with a word of these lists, which begin
 * there in nc_word_rows; false when there are none, as of those below. */
bool nc_forms_keep_begun(struct nc_forms *forms, struct nc_form_set *set, uint16_t lists);

/* Leaves those that the values (a mask of enum nc_values) do for. */
bool nc_forms_keep_valued(const struct nc_forms *forms, struct nc_form_set *set, unsigned values);

/* Leaves those of whose cues there is a word each. */
bool nc_forms_keep_cued(struct nc_form_set *set, const struct nc_cued *cued);

/* Leaves those that have the figures in an order of theirs. */
bool nc_forms_keep_ordered(struct nc_forms *forms, struct nc_form_set *set,
                           const struct nc_form_figures *figures);

#endif
