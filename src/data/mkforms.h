/* mkforms.h - regular forms of English nouns and verbs, for mkdata.  Floor 0.
 *
 * All give a new string that the caller frees with g_free. */
#ifndef NC_DATA_MKFORMS_H
#define NC_DATA_MKFORMS_H

/* Plural of a noun, third person of a verb: "cities", "watches". */
char *mk_form_s(const char *base);

/* Regular past of a verb: "carried". */
char *mk_form_ed(const char *base);

/* The -ing form; where `past` doubles the last consonant ("planned"), so does it ("planning"). */
char *mk_form_ing(const char *base, const char *past);

#endif
