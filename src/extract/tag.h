/* tag.h - what part a word plays in a sentence, as far as its classes tell.  Floor 3, of extract/
 * alone. */
#ifndef NC_EXTRACT_TAG_H
#define NC_EXTRACT_TAG_H

#include <stdbool.h>
#include <stdint.h>

enum nc_tag {
    NC_TAG_STOP, /* . ; : ! ? ( ) dash, paragraph: a clause ends here */
    NC_TAG_COMMA,
    NC_TAG_QUOTE,
    NC_TAG_HYPHEN,
    NC_TAG_MARK,     /* any other sign */
    NC_TAG_NUMBER,   /* inside a mention */
    NC_TAG_MODIFIER, /* the words that bound a mention: "at least" */
    NC_TAG_NOUN,
    NC_TAG_NAME,
    NC_TAG_ADJ,
    NC_TAG_ADV,
    NC_TAG_VERB, /* finite or base form */
    NC_TAG_PART, /* past form or past participle */
    NC_TAG_GERUND,
    NC_TAG_AUX,
    NC_TAG_MODAL,
    NC_TAG_DET,
    NC_TAG_PREP,
    NC_TAG_CONJ,
    NC_TAG_PRON,
    NC_TAG_NEG,
    NC_TAG_DATE, /* month or weekday */
    NC_TAG_COUNT
};

/* The tag of words of the closed classes; NC_TAG_MARK for all others. */
enum nc_tag nc_tag_closed(uint32_t classes);

/* The tag of words of the open classes: NC_TAG_VERB where its neighbours have a say, NC_TAG_MARK
 * where the classes tell nothing. */
enum nc_tag nc_tag_open(uint32_t classes);

/* The tag of a word without a capital that has these classes, by either list. */
enum nc_tag nc_tag_plain(uint32_t classes);

/* The tag of a sign; `apart`: white space stands before it. */
enum nc_tag nc_tag_sign(uint16_t sign, bool apart);

/* The marks (extract/marks.h) of each tag. */
extern const uint8_t nc_tag_marks[NC_TAG_COUNT];

#endif
