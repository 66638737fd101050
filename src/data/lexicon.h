/* lexicon.h - what is known of English words, compiled in from the tables of data/en/.  Floor 1.
 *
 * The tables are tab-separated files, each row with its source; mkdata turns them into const arrays
 * and a sparse hash table while the project is built.  Nothing is parsed at start.  The formats of
 * the tables are told at the top of data/mkdata.c and again in each table. */
#ifndef NC_DATA_LEXICON_H
#define NC_DATA_LEXICON_H

#include "model/token.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {                          /* classes of a word; a word can have several */
       NC_W_NUMERAL = 1 << 0,   /* one .. ninety, zero, dozen, half: see data/numerals.h */
       NC_W_MAGNITUDE = 1 << 1, /* hundred, thousand, million, bn, mln, lakh */
       NC_W_VAGUE = 1 << 2,     /* dozens, hundreds, several, few */
       NC_W_ORDINAL = 1 << 3,
       NC_W_UNIT = 1 << 4, /* begins a unit's name or symbol */
       NC_W_CURRENCY = 1 << 5,
       NC_W_MONTH = 1 << 6,
       NC_W_WEEKDAY = 1 << 7,
       NC_W_MODIFIER = 1 << 8, /* begins a phrase of data/en/modifiers.tsv */
       NC_W_DET = 1 << 9,      /* the, a, this, its, all */
       NC_W_PREP = 1 << 10,
       NC_W_CONJ = 1 << 11, /* and, or, but, while */
       NC_W_PRON = 1 << 12,
       NC_W_AUX = 1 << 13,   /* be, have, do and their forms */
       NC_W_MODAL = 1 << 14, /* will, may, could */
       NC_W_NEG = 1 << 15,
       NC_W_VERB = 1 << 16, /* a form of a verb in data/en/events.tsv or verbs.tsv */
       NC_W_NOUN = 1 << 17,
       NC_W_ADJ = 1 << 18,
       NC_W_ADV = 1 << 19,
       NC_W_SAY = 1 << 20,        /* reporting verb */
       NC_W_ROLE = 1 << 21,       /* minister, spokesman, police, officials: can speak */
       NC_W_PLACE = 1 << 22,      /* country, large city, or the people of one */
       NC_W_PARTICIPLE = 1 << 23, /* past participle or past form of a known verb */
       NC_W_GERUND = 1 << 24,     /* -ing form of a known verb */
       NC_W_PERSON = 1 << 25,     /* counts people: people, civilians, soldiers, children */
       NC_W_ABBREV = 1 << 26,     /* its point ends no sentence: Mr., Gen., Inc., Jan. */
       NC_W_STOP = 1 << 27,       /* too common to tell stories apart */
       NC_W_MOVES = 1 << 28,      /* a level that changes by the hour: price, rate, index */
       NC_W_LINK = 1 << 29,       /* makes something else of digits beside it: "th", "minus" */
       NC_W_DIGITS = 1 << 30,     /* no word: a token of digits */
       NC_W_NUMBER = NC_W_NUMERAL | NC_W_MAGNITUDE | NC_W_VAGUE | NC_W_ORDINAL
};

/* Names what is measured, even where its family is that of a deed: "output", "loss", "offer".  An
 * enumerator could not hold it. */
#define NC_W_MEASURED (UINT32_C(1) << 31)

/* No pointer, so that starting the program has none of thousands of them to set. */
struct nc_word {
    uint64_t head; /* its first eight bytes in lower case, the first lowest, zeros behind them */
    uint32_t at;   /* where nc_word_text finds all of it */
    uint32_t classes;
    uint16_t lemma;   /* row of its base form; its own row when it is one */
    uint16_t family;  /* row in nc_families: words that count or tell the same; 0 = none */
    uint16_t numeral; /* row in the numerals table; 0 = none */
    uint16_t len;     /* of its text */
};

/* Words of one meaning for comparison: killed = dead = deaths = fatalities. */
struct nc_family {
    const char *name; /* "kill" */
    bool told;        /* has a row of its own: a deed, or work */
    bool grows;       /* its count only grows: dead, injured, arrested */
    bool person;      /* what is counted is people even where no noun says so */
    bool acts;        /* they do it themselves: people attending, not attended */
    bool nouns;       /* its nouns that are verbs too count them: arrests, but no contracts */
    bool falls;       /* there are fewer every day: missing */
    bool sheds;       /* done to work it is a dismissal: cut, shed, lose */
    bool work;        /* no deed, but those who work or their jobs */
    bool named;       /* befell people where a noun says so: ships carry cars too */
    bool frees;       /* ends what befell them before: hostages released are held no more */
    bool disputed;    /* one teller often gives several times what another does: crowds */
};

/* Row of the word in the len bytes at text, letter case ignored; 0 when it is not in the lexicon.
 */
uint16_t nc_lexicon_find(const char *text, size_t len);

extern const struct nc_word nc_words[];
extern const char nc_word_texts[];

/* The word itself in lower case, ended by NUL. */
static inline const char *nc_word_text(const struct nc_word *word)
{
    return nc_word_texts + word->at;
}

/* The word of a row; row 0 is an empty word without classes. */
static inline const struct nc_word *nc_lexicon_word(uint16_t row)
{
    return &nc_words[row];
}

enum { NC_LISTS = 384 }; /* lists.h numbers fewer */

/* Of which lists of lists.h a word is: a bit for each. */
struct nc_listed {
    uint64_t bits[NC_LISTS / 64];
};

/* By the words' rows those of nc_listed, of which many words share one. */
extern const uint16_t nc_listed_rows[];
extern const struct nc_listed nc_listed[];

/* Is the word of a row one of the list, a number of lists.h?  That of row 0 is of none. */
static inline bool nc_word_listed(uint16_t row, unsigned list)
{
    return (nc_listed[nc_listed_rows[row]].bits[list / 64] >> list % 64 & 1) != 0;
}

/* How many rows there are, row 0 included. */
uint16_t nc_lexicon_count(void);

/* The family of a row; row 0 is an empty one. */
const struct nc_family *nc_lexicon_family(uint16_t row);

/* Has the token one of the classes? */
static inline bool nc_token_is(const struct nc_token *token, uint32_t classes)
{
    return (token->classes & classes) != 0;
}

/* Tables of phrases: wordings of one or several tokens with one meaning. */
enum nc_phrase_table {
    NC_PHRASE_MODIFIER,  /* "at least", "as many as": a row for nc_wording_at */
    NC_PHRASE_UNIT,      /* "square kilometres", "per cent", "mph": a row for nc_spelling_at */
    NC_PHRASE_SPEAKER,   /* "according to", "quoted by" */
    NC_PHRASE_IDIOM,     /* what tells of a number beside it: a constant of data/payload.h */
    NC_PHRASE_TIME,      /* "so far", "last week", "over the past" */
    NC_PHRASE_PLACE,     /* names of several words: "New York", "Saudi Arabia" */
    NC_PHRASE_NO_NUMBER, /* "one thing", "second to none": no quantities */
    NC_PHRASE_DEED,      /* "took part", "lost their lives": a constant of data/payload.h */
    NC_PHRASE_COUNT
};

/* Of the word of a row: a bit for each table in which a phrase begins with it, and above those one
 * for each in which a phrase ends with it, as few words have any; for lookup.c, which comes next
 * where one begins, the row of the first opening. */
struct nc_word_phrases {
    uint16_t tables, opening;
};

extern const struct nc_word_phrases nc_word_phrases[];

/* Does a phrase of the table begin with the word of a row? */
static inline bool nc_phrase_begins(enum nc_phrase_table table, uint16_t row)
{
    return (nc_word_phrases[row].tables >> table & 1) != 0;
}

/* Does one end with it? */
static inline bool nc_phrase_ends(enum nc_phrase_table table, uint16_t row)
{
    return (nc_word_phrases[row].tables >> (NC_PHRASE_COUNT + table) & 1) != 0;
}

/* The longest phrase of a table that begins at token `at`, which nc_phrase_begins: its payload, and
 * in *count how many tokens it takes; 0 when none begins there.  Signs and hyphens in a wording are
 * tokens of their own; a phrase may run across a hyphen that its wording has as a space. */
uint16_t nc_phrase_match(enum nc_phrase_table table, const struct nc_tokens *tokens, uint32_t at,
                         uint32_t *count);

/* The same for any token, and for `at` behind the last. */
static inline uint16_t nc_phrase_find(enum nc_phrase_table table, const struct nc_tokens *tokens,
                                      uint32_t at, uint32_t *count)
{
    if (at >= tokens->count || !nc_phrase_begins(table, tokens->items[at].word))
        return 0;
    return nc_phrase_match(table, tokens, at, count);
}

#endif
