/* numerals.h - the values of number words, compiled in from data/en/numerals.tsv.  Floor 1. */
#ifndef NC_DATA_NUMERALS_H
#define NC_DATA_NUMERALS_H

#include "data/lexicon.h"

enum nc_numeral_kind {
    NC_NUM_NONE,
    NC_NUM_UNIT, /* zero .. nine */
    NC_NUM_TEEN, /* ten .. nineteen */
    NC_NUM_TEN,  /* twenty .. ninety */
    NC_NUM_HUNDRED,
    NC_NUM_SCALE,       /* thousand, million, lakh */
    NC_NUM_SCALE_SHORT, /* bn, m, k: only right after digits */
    NC_NUM_DOZEN,       /* dozen, score: multiplies what stands before, "a dozen" is one */
    NC_NUM_HALF,
    NC_NUM_FRACTION, /* third, quarter, fifths: value is the denominator */
    NC_NUM_GLYPH,    /* ½ ¼ ¾: value over high */
    NC_NUM_ORDINAL,
    NC_NUM_VAGUE,       /* dozens, several: value and high are its bounds */
    NC_NUM_VAGUE_SCALE, /* hundreds, thousands: bounds that a multiplier stretches */
    NC_NUM_PAIR,        /* couple, pair: "a couple of" */
    NC_NUM_DECADE,      /* thirties: its first year */
    NC_NUM_FOLD,        /* fivefold */
    NC_NUM_FACTOR       /* doubled, halved: value over high, a verb that is a number too */
};

struct nc_numeral {
    int64_t value;
    int64_t high;
    uint8_t kind;
};

extern const struct nc_numeral nc_numerals[];

/* The numeral of a row of the lexicon (nc_word.numeral); row 0 has kind NC_NUM_NONE. */
static inline const struct nc_numeral *nc_numeral_at(uint16_t row)
{
    return &nc_numerals[row];
}

/* The numeral that a token is, NC_NUM_NONE when it is no number word. */
static inline const struct nc_numeral *nc_token_numeral(const struct nc_token *token)
{
    const bool number = nc_token_is(token, NC_W_NUMBER);
    return nc_numeral_at(number ? nc_lexicon_word(token->word)->numeral : 0);
}

#endif
