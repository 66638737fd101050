/* mkforms.h - regular forms of English nouns and verbs, for mkdata.  Floor 0.
 *
 * All give a new string that the caller frees with g_free. */
#ifndef NC_DATA_MKFORMS_H
#define NC_DATA_MKFORMS_H

#include <stdbool.h>

/* Plural of a noun, third person of a verb: "cities", "watches". */
char *mk_form_s(const char *base);

/* Regular past of a verb: "carried". */
char *mk_form_ed(const char *base);

/* The -ing form; where `past` doubles the last consonant ("planned"), so does it ("planning"). */
char *mk_form_ing(const char *base, const char *past);

/* Does the verb end in one vowel and "l", which British English doubles in any verb and all English
 * in stressed ones: "cancelled", "controlled"? */
bool mk_form_doubles_l(const char *base);

#endif
