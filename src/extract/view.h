/* view.h - one sentence of tokens, as the grammar of numbers looks at it; for src/extract alone.
 * Floor 3. */
#ifndef NC_EXTRACT_VIEW_H
#define NC_EXTRACT_VIEW_H

#include "data/lexicon.h"
#include "data/numerals.h"
#include "extract/named.h"
#include "lists.h"
#include "model/token.h"

#include <glib.h>
#include <string.h>

struct nc_own_units;

/* Tokens [first, end) of one sentence.  Nothing outside is ever looked at, but for what
 * nc_view_back gives. */
struct nc_view {
    const struct nc_tokens *tokens;
    const struct nc_token *items; /* those of `tokens`, at hand */
    uint32_t first, end, count;
    uint32_t sentence; /* at most `first`: how far back the subject of a figure may be looked for */
    const struct nc_own_units *own; /* the desk's units; NULL without any */
};

/* Tokens [first, end) of a sentence. */
static inline struct nc_view nc_view_of(const struct nc_tokens *tokens, uint32_t first,
                                        uint32_t end, const struct nc_own_units *own)
{
    return (struct nc_view){ tokens, tokens->items, first, end, end - first, first, own };
}

/* The view with all of its sentence before it. */
static inline struct nc_view nc_view_back(const struct nc_view *v)
{
    return nc_view_of(v->tokens, v->sentence, v->end, v->own);
}

enum { /* signs that have no key of their own */
       NC_SIGN_EN_DASH = 0x2013,
       NC_SIGN_EM_DASH = 0x2014,
       NC_SIGN_MINUS = 0x2212,
       NC_SIGN_HYPHEN = 0x2010,
       NC_SIGN_NB_HYPHEN = 0x2011,
       NC_SIGN_FRACTION = 0x2044,
       NC_SIGN_RAISED_TWO = 0xb2, /* the lowest superscript */
       NC_SIGN_TIMES = 0xd7,
       NC_SIGN_APOSTROPHE = 0x2019
};

/* The token at i; i must be inside the view. */
static inline const struct nc_token *nc_view_token(const struct nc_view *v, uint32_t i)
{
    return &v->items[i];
}

static inline bool nc_view_has(const struct nc_view *v, uint32_t i)
{
    return i - v->first < v->count; /* what is before `first` becomes a large number */
}

/* The sign at i, 0 when there is none or i is outside. */
static inline uint16_t nc_view_sign(const struct nc_view *v, uint32_t i)
{
    return nc_view_has(v, i) ? nc_view_token(v, i)->sign : 0;
}

static inline bool nc_view_kind(const struct nc_view *v, uint32_t i, enum nc_token_kind kind)
{
    return nc_view_has(v, i) && nc_view_token(v, i)->kind == kind;
}

/* Does the token at i follow the one before without white space? */
static inline bool nc_view_glued(const struct nc_view *v, uint32_t i)
{
    return nc_view_has(v, i) && i > v->first && (nc_view_token(v, i)->flags & NC_TOKEN_SPACE) == 0;
}

/* Has the token at i one of the classes of lexicon.h? */
static inline bool nc_view_is(const struct nc_view *v, uint32_t i, uint32_t classes)
{
    return nc_view_has(v, i) && nc_token_is(nc_view_token(v, i), classes);
}

static inline bool nc_view_upper(const struct nc_view *v, uint32_t i)
{
    return nc_view_has(v, i) && (nc_view_token(v, i)->flags & NC_TOKEN_UPPER) != 0;
}

/* The numeral at i, of kind NC_NUM_NONE where there is none. */
static inline const struct nc_numeral *nc_view_numeral(const struct nc_view *v, uint32_t i)
{
    return nc_view_has(v, i) ? nc_token_numeral(nc_view_token(v, i)) : nc_numeral_at(0);
}

/* Is the token at i this word of the lexicon, in any letter case?  Inline, so that the row of a
 * literal is known when compiling. */
static G_ALWAYS_INLINE inline bool nc_view_word(const struct nc_view *v, uint32_t i,
                                                const char *word)
{
    if (!nc_view_has(v, i))
        return false;
    const struct nc_token *token = nc_view_token(v, i);
    if (strlen(word) < sizeof(uint64_t))
        return nc_row_is(token->word, word) && token->len == strlen(word);
    return token->len == strlen(word) &&
           strcmp(nc_word_text(nc_lexicon_word(token->word)), word) == 0;
}

/* Is the token at i one of four words of less than eight letters, "" for none? */
static G_ALWAYS_INLINE inline bool nc_view_any(const struct nc_view *v, uint32_t i, const char *a,
                                               const char *b, const char *c, const char *d)
{
    if (!nc_view_has(v, i))
        return false;
    const uint16_t row = nc_view_token(v, i)->word;
    return nc_row_is(row, a) || nc_row_is(row, b) || nc_row_is(row, c) || nc_row_is(row, d);
}

/* Is it one of the words of a list? */
static inline bool nc_view_one_of(const struct nc_view *v, uint32_t i, enum nc_list list)
{
    return nc_view_has(v, i) && nc_word_listed(nc_view_token(v, i)->word, list);
}

/* Is the sign, which is no "-", a dash or minus of another length? */
bool nc_sign_is_long_dash(uint16_t sign);

static inline bool nc_sign_is_dash(uint16_t sign)
{
    return sign == '-' || (sign >= NC_SIGN_HYPHEN && nc_sign_is_long_dash(sign));
}

/* May the token at i join a number to what stands behind it: "20-30", "nine or 10", "one in five",
 * "3 x 4"?  Most that stand behind numbers do not. */
static inline bool nc_view_joins(const struct nc_view *v, uint32_t i)
{
    if (!nc_view_has(v, i))
        return false;
    const struct nc_token *token = nc_view_token(v, i);
    const unsigned sign = token->sign;
    return nc_token_is(token, NC_W_PREP | NC_W_CONJ | NC_W_LINK) | (sign == ',') | (sign == '-') |
           (sign == '~') | (sign == NC_SIGN_TIMES) | (sign >= NC_SIGN_HYPHEN);
}

/* Is the token at i a hyphen, minus or dash? */
static inline bool nc_view_dash(const struct nc_view *v, uint32_t i)
{
    return nc_sign_is_dash(nc_view_sign(v, i));
}

#endif
