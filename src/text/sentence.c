/* sentence.c - gathers tokens into sentences.
 *
 * A sentence ends at an empty line, and at a point, question or exclamation mark that white space
 * and something that can begin a sentence follow.  Points of abbreviations and initials end one
 * only when the word behind them is one that no name begins with. */
#include "text/sentence.h"

#include "data/lexicon.h"

#include <glib.h>

enum {
    CLOSED_CLASSES =
        NC_W_DET | NC_W_PREP | NC_W_CONJ | NC_W_PRON | NC_W_AUX | NC_W_MODAL | NC_W_NEG,
    QUOTE_OPEN = 0x201c,
    QUOTE_CLOSE = 0x201d,
    SINGLE_OPEN = 0x2018,
    SINGLE_CLOSE = 0x2019,
    ELLIPSIS = 0x2026,
    LONGEST = 250 /* tokens; what goes on longer is a table or no prose, and is cut */
};

static bool is_closer(const struct nc_token *token)
{
    switch (token->sign) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case QUOTE_CLOSE:
    case SINGLE_CLOSE:
    case 0xbb:
        return (token->flags & NC_TOKEN_SPACE) == 0;
    default:
        return false;
    }
}

static bool can_begin(const struct nc_token *token)
{
    if (token->kind == NC_TOKEN_WORD)
        return (token->flags & NC_TOKEN_UPPER) != 0;
    if (token->kind != NC_TOKEN_SIGN)
        return true;
    switch (token->sign) {
    case '"':
    case '\'':
    case '(':
    case '[':
    case QUOTE_OPEN:
    case SINGLE_OPEN:
    case 0xab:
    case '$':
    case 0xa3:
    case 0x20ac:
    case 0xa1:
    case 0xbf:
    case '-':
    case '*':
    case 0x2013:
    case 0x2014:
    case 0x2022:
        return true;
    default:
        return false;
    }
}

/* A capital and a point: the initial of a name. */
static bool is_initial(const struct nc_token *token)
{
    return token->kind == NC_TOKEN_WORD && token->len == 1 && (token->flags & NC_TOKEN_UPPER) != 0;
}

/* Does the point at `at` belong to the word or number before it? */
static bool point_abbreviates(const struct nc_tokens *tokens, size_t first, size_t at)
{
    if (at == first || (tokens->items[at].flags & NC_TOKEN_SPACE) != 0)
        return false;
    const struct nc_token *before = &tokens->items[at - 1];
    if (before->kind == NC_TOKEN_DIGITS)
        return at - 1 == first; /* "1. The first item" */
    return is_initial(before) || nc_token_is(before, NC_W_ABBREV);
}

/* Can the sentence of the token before end, given the next one? */
static bool next_decides(const struct nc_token *next)
{
    return next->kind == NC_TOKEN_WORD && (next->flags & NC_TOKEN_UPPER) != 0 &&
           nc_token_is(next, CLOSED_CLASSES);
}

/* Is the token at `at` an end mark, and if it is, not one of an abbreviation? */
static bool is_end(const struct nc_tokens *tokens, size_t first, size_t at,
                   const struct nc_token *next)
{
    const struct nc_token *token = &tokens->items[at];
    if (token->kind == NC_TOKEN_WORD) {
        bool point = token->len > 2 && tokens->text[token->at + token->len - 1] == '.';
        return point && next_decides(next);
    }
    switch (token->sign) {
    case '!':
    case '?':
    case ELLIPSIS:
        return true;
    case '.':
        if (next->kind == NC_TOKEN_DIGITS && at > first &&
            nc_token_is(&tokens->items[at - 1], NC_W_ABBREV))
            return false;
        return !point_abbreviates(tokens, first, at) || next_decides(next);
    default:
        return false;
    }
}

static void sentence_add(struct nc_tokens *tokens, size_t first, size_t end, bool heading)
{
    while (first < end && tokens->items[first].kind == NC_TOKEN_BREAK)
        first++;
    if (first >= end)
        return;
    if (tokens->sentence_count == tokens->sentence_room) {
        tokens->sentence_room = tokens->sentence_room == 0 ? 256 : tokens->sentence_room * 2;
        tokens->sentences = g_renew(struct nc_sentence, tokens->sentences, tokens->sentence_room);
    }
    const struct nc_token *last = &tokens->items[end - 1];
    uint32_t at = tokens->items[first].at, classes = 0;
    for (size_t i = first; i < end; i++)
        classes |= tokens->items[i].classes;
    tokens->items[first].flags |= NC_TOKEN_FIRST;
    tokens->sentences[tokens->sentence_count++] = (struct nc_sentence){
        .first = (uint32_t)first,
        .count = (uint32_t)(end - first),
        .at = at,
        .len = last->at + last->len - at,
        .classes = classes,
        .heading = heading,
    };
}

/* Only such tokens can end a sentence. */
static inline bool may_end(const struct nc_token *token)
{
    return (token->flags & NC_TOKEN_POINT) != 0;
}

static bool ends_with_mark(const struct nc_tokens *tokens, size_t first, size_t end)
{
    while (end > first && is_closer(&tokens->items[end - 1]))
        end--;
    return end > first && may_end(&tokens->items[end - 1]);
}

/* The next token from `at` on that may end the sentence begun at `first`, or where it gets too
 * long. */
static size_t next_end(const struct nc_tokens *tokens, size_t first, size_t at)
{
    const size_t most = MIN(tokens->count, first + LONGEST);
    while (at < most && !may_end(&tokens->items[at]))
        at++;
    return at;
}

void nc_sentences_cut(struct nc_tokens *tokens)
{
    size_t first = 0;
    for (size_t at = next_end(tokens, 0, 0); at < tokens->count;
         at = next_end(tokens, first, at + 1)) {
        const struct nc_token *token = &tokens->items[at];
        if (token->kind == NC_TOKEN_BREAK) {
            sentence_add(tokens, first, at, !ends_with_mark(tokens, first, at));
            first = at + 1;
            continue;
        }
        if (at - first >= LONGEST) {
            sentence_add(tokens, first, at, false);
            first = at;
        }
        if (!may_end(token))
            continue;
        size_t end = at + 1;
        while (end < tokens->count && is_closer(&tokens->items[end]))
            end++;
        if (end == tokens->count)
            break;
        const struct nc_token *next = &tokens->items[end];
        if ((next->flags & NC_TOKEN_SPACE) == 0 || !can_begin(next) ||
            !is_end(tokens, first, at, next))
            continue;
        sentence_add(tokens, first, end, false);
        first = end;
        at = end - 1;
    }
    sentence_add(tokens, first, tokens->count, !ends_with_mark(tokens, first, tokens->count));
}
