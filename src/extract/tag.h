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

/* In place of a tag, where a word or sign has none for itself. */
enum {
    NC_TAG_ENDING = 64, /* its last letters tell it */
    NC_TAG_DOUBT = 128  /* neighbours or the whole sentence do; for a verb with enum nc_verb */
};

/* Forms of known verbs, as far as their neighbours have a say.  The first is no verb. */
enum nc_verb {
    NC_VERB_NONE,
    NC_VERB_GERUND,      /* "killing" */
    NC_VERB_GERUND_NOUN, /* "building": a noun too */
    NC_VERB_PAST,        /* "killed" */
    NC_VERB_BASE,        /* "arrive" */
    NC_VERB_BASE_NOUN,   /* "attack" */
    NC_VERB_BASE_PAST,   /* "hit": noun and past form too */
    NC_VERB_FORM,        /* "arrives", "went" */
    NC_VERB_FORM_NOUN,   /* "attacks" */
    NC_VERB_COUNT
};

/* The tag of words of the closed classes; NC_TAG_MARK for all others. */
enum nc_tag nc_tag_closed(uint32_t classes);

/* The tag of a word without a capital that has these classes: NC_TAG_VERB where its neighbours have
 * a say, NC_TAG_MARK where the classes tell nothing. */
enum nc_tag nc_tag_plain(uint32_t classes);

/* What is usual of a verb that has these classes: NC_TAG_DOUBT with its form (enum nc_verb), or its
 * tag, where neighbours have no say. */
unsigned nc_tag_verb(uint32_t classes, bool base);

/* The tag of a sign; `apart`: white space stands before it. */
enum nc_tag nc_tag_sign(uint16_t sign, bool apart);

/* The marks (extract/marks.h) of each tag. */
extern const uint8_t nc_tag_marks[NC_TAG_COUNT];

#endif
