/* token.h - an article cut into tokens and sentences.  Floor 1.
 *
 * Tokens hold offsets, no text: words (letters of any script, inner apostrophes and points of
 * abbreviations kept: "U.S.", "don't"), runs of digits ("35,000" is one token, "3.5" too), and
 * single signs.  White space, no-break and thin spaces included, is in no token; `space` says it
 * was there. A hyphen is a token of its own ("20-30" is three tokens, "62-year-old" five). */
#ifndef NC_MODEL_TOKEN_H
#define NC_MODEL_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum nc_token_kind {
    NC_TOKEN_WORD,
    NC_TOKEN_DIGITS, /* digits with commas, points, spaces or apostrophes between groups */
    NC_TOKEN_SIGN,   /* one character, of one to four bytes: % $ £ ( , . - – ½ */
    NC_TOKEN_BREAK   /* an empty line: a paragraph ends; len is 0 */
};

enum {
    NC_TOKEN_SPACE = 1,         /* white space stands before it */
    NC_TOKEN_UPPER = 2,         /* begins with a capital */
    NC_TOKEN_CAPS = 4,          /* capitals only, two at least */
    NC_TOKEN_FIRST = 8,         /* first of its sentence */
    NC_TOKEN_QUOTED = 16,       /* inside quotation marks */
    NC_TOKEN_POINT = 32         /* ends with a sign that may end a sentence: . ! ? or an ellipsis */
};

struct nc_token {
    uint32_t at;                /* byte offset in the article's text */
    uint16_t len;
    uint8_t kind, flags;
    uint16_t word;              /* row in the lexicon (data/lexicon.h), 0 = not in it */
    uint16_t sign;              /* for a sign: the code point, for 16 bits; else 0 */
    uint32_t classes;           /* of its word (NC_W_ of data/lexicon.h): most questions end here */
};

struct nc_sentence {
    uint32_t first, count;      /* tokens */
    uint32_t at, len;           /* bytes */
    uint32_t classes;           /* of all its tokens: what it lacks need not be looked for */
    bool heading;               /* title, headline, caption head: a paragraph without an end mark */
};

/* So many tokens behind the last may be read, whatever they are: what a token will need is fetched
 * while others before it are looked at. */
enum { NC_TOKENS_AHEAD = 16 };

/* One article's tokens and sentences; the arrays belong to the thread and are used again. */
struct nc_tokens {
    const char *text;           /* lent */
    size_t len;
    struct nc_token *items;
    size_t count, room;
    struct nc_sentence *sentences;
    size_t sentence_count, sentence_room;
};

#endif
