/* retext.h - gives later stages an article's text again by reading its file once more.  Floor 4. */
#ifndef NC_RETEXT_H
#define NC_RETEXT_H

#include "corpus/corpus.h"
#include "model/store.h"

struct nc_retext;

/* Texts of the articles of a store; files, options and store are lent.  The caller owns it. */
struct nc_retext *nc_retext_new(const struct nc_options *options, const struct nc_files *files,
                                const struct nc_store *store);

/* Gives it back; NULL is fine. */
void nc_retext_free(struct nc_retext *retext);

/* The face that rules and reports use; lent, valid as long as the retext. */
const struct nc_texts *nc_retext_texts(const struct nc_retext *retext);

#endif
