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

/* The sentence that is being gathered. */
struct gatherer {
    struct nc_tokens *tokens;
    size_t first, seen; /* of its tokens those before `seen` were looked at, */
    uint32_t classes;   /* and these are the classes of all of them */
};

static struct nc_sentence *sentence_new(struct nc_tokens *tokens)
{
    if (tokens->sentence_count == tokens->sentence_room) {
        tokens->sentence_room = tokens->sentence_room == 0 ? 256 : tokens->sentence_room * 2;
        tokens->sentences = g_renew(struct nc_sentence, tokens->sentences, tokens->sentence_room);
    }
    return &tokens->sentences[tokens->sentence_count++];
}

/* The tokens before `end` are a sentence, if there are any; the next begins at `next`. */
static void sentence_add(struct gatherer *g, size_t end, size_t next, bool heading)
{
    struct nc_token *items = g->tokens->items;
    for (; g->seen < end; g->seen++)
        g->classes |= items[g->seen].classes;
    if (g->first < end) {
        const struct nc_token *last = &items[end - 1];
        const uint32_t at = items[g->first].at;
        items[g->first].flags |= NC_TOKEN_FIRST;
        *sentence_new(g->tokens) = (struct nc_sentence){
            .first = (uint32_t)g->first,
            .count = (uint32_t)(end - g->first),
            .at = at,
            .len = last->at + last->len - at,
            .classes = g->classes,
            .heading = heading,
        };
    }
    g->first = g->seen = next;
    g->classes = 0;
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

/* Goes on to the next token that may end the sentence, or where it gets too long. */
static size_t next_end(struct gatherer *g)
{
    const struct nc_token *items = g->tokens->items;
    const size_t most = MIN(g->tokens->count, g->first + LONGEST);
    size_t at = g->seen;
    uint32_t classes = g->classes;
    for (; at < most && !may_end(&items[at]); at++)
        classes |= items[at].classes;
    g->classes = classes;
    g->seen = at;
    return at;
}

/* The end of the sentence whose end mark may be the token at `at`: behind the signs that close what
 * the mark is in; 0 when it goes on. */
static size_t end_at(const struct nc_tokens *tokens, size_t first, size_t at)
{
    size_t end = at + 1;
    while (end < tokens->count && is_closer(&tokens->items[end]))
        end++;
    if (end == tokens->count)
        return end;
    const struct nc_token *next = &tokens->items[end];
    const bool ends =
        (next->flags & NC_TOKEN_SPACE) != 0 && can_begin(next) && is_end(tokens, first, at, next);
    return ends ? end : 0;
}

void nc_sentences_cut(struct nc_tokens *tokens)
{
    struct gatherer g = { .tokens = tokens };
    for (size_t at = next_end(&g); at < tokens->count; at = next_end(&g)) {
        const struct nc_token *token = &tokens->items[at];
        if (token->kind == NC_TOKEN_BREAK) {
            sentence_add(&g, at, at + 1, !ends_with_mark(tokens, g.first, at));
            continue;
        }
        if (at - g.first >= LONGEST)
            sentence_add(&g, at, at, false);
        if (!may_end(token))
            continue;
        const size_t end = end_at(tokens, g.first, at);
        if (end == tokens->count)
            break;
        if (end > 0)
            sentence_add(&g, end, end, false);
        else
            g.classes |= tokens->items[g.seen++].classes;
    }
    sentence_add(&g, tokens->count, tokens->count, !ends_with_mark(tokens, g.first, tokens->count));
}
