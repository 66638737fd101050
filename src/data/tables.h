/* tables.h - the arrays that mkdata makes of the tables in data/en/; for src/data alone.  Floor 1.
 */
#ifndef NC_DATA_TABLES_H
#define NC_DATA_TABLES_H

#include "data/homes.h"
#include "data/lexicon.h"
#include "data/modifiers.h"
#include "data/numerals.h"
#include "data/payload.h"
#include "data/phrasings.h"
#include "data/trail.h"
#include "data/slots.h"
#include "data/units.h"
#include "model/figure.h"

enum { NC_PHRASE_WORDS = 6 };

/* Phrases are in order of first word and table, the longest of a first word first. */
struct nc_phrase {
    uint16_t payload;
    uint8_t count;
    uint16_t exact; /* row in nc_exacts of its spelling, where letter case matters; else 0 */
    uint16_t words[NC_PHRASE_WORDS];
};

/* What begins with one word in one table: the phrases in rows [first, end) of nc_phrases, and where
 * none of them fits the word alone. */
struct nc_opening {
    uint64_t seconds; /* a bit for the second word of each phrase, its row modulo 64; all bits where
                         one of them has no second word, as its letters matter */
    uint16_t first, end;
    uint16_t alone;   /* the payload of the word alone; 0 when it is no phrase */
    uint16_t table;
};

/* What the papers, agencies and cities of a country are named by: "sydney", "new zealand". */
struct nc_home_word {
    const char *text; /* in lower case */
    uint64_t begins;  /* its nc_home_mark */
    uint16_t home;    /* row in nc_homes */
};

extern const struct nc_word nc_words[];
extern const uint16_t nc_word_count;
extern const struct nc_phrase nc_phrases[];
extern const char *const nc_exacts[];
extern const struct nc_opening nc_openings[]; /* those of a word together, by their tables */
extern const struct nc_family nc_families[];
extern const uint16_t nc_unit_count;
extern const uint16_t nc_units_by_name[]; /* all rows, in order of name */
extern const struct nc_wording nc_wordings[];
extern const struct nc_home nc_homes[];
extern const struct nc_home_word nc_home_words[]; /* in order of home; NULL ends them */
extern const uint16_t nc_home_count;

#endif
