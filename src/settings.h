/* settings.h - what a desk writes down once: .numcheck.ini and its own words.  Floor 4.
 *
 *   [numcheck]                       [folder:wire]
 *   fail-on = error                  publisher = Example Wire
 *   select = NC3
 *   ignore = NC306, NC307
 *   tolerance = 0.01
 *   story = folder
 */
#ifndef NC_SETTINGS_H
#define NC_SETTINGS_H

#include "model/options.h"

/* The nearest .numcheck.ini of the current folder or one above it; the caller frees; NULL without
 * one. */
char *nc_settings_find(void);

/* Fills the options with what the file at path says.  False and *error, which names file and key,
 * and for an unknown key the nearest known one, when it cannot be read or says what is no setting.
 */
bool nc_settings_read(struct nc_options *options, const char *path, GError **error);

/* Appends the rows of a lexicon file (CSV: kind,word,same_as; kind is counted, event or unit) to
 * options->lexemes.  False and *error, with file and line, when it cannot be read or a row is none.
 */
bool nc_lexicon_read(struct nc_options *options, const char *path, GError **error);

#endif
