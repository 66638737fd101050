/* marks.c - words by their lists, and the ends of clauses. */
#include "checks/marks.h"

#include "data/lexicon.h"
#include "lists.h"

bool nc_marks_in(unsigned list, const struct nc_tokens *tokens, uint32_t at)
{
    return at < tokens->count && nc_word_listed(tokens->items[at].word, list);
}

bool nc_marks_any(unsigned list, const struct nc_tokens *tokens, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (nc_marks_in(list, tokens, i))
            return true;
    return false;
}

bool nc_marks_break(const struct nc_tokens *tokens, uint32_t at)
{
    if (at >= tokens->count || tokens->items[at].kind != NC_TOKEN_SIGN)
        return false;
    const struct nc_token *token = &tokens->items[at];
    switch (token->sign) {
    case ',': case ';': case ':': case '(': case ')': case 0x2013: case 0x2014:
        return true;
    case '-':
        return (token->flags & NC_TOKEN_SPACE) != 0;
    default:
        return false;
    }
}

bool nc_marks_of_them(const struct nc_tokens *tokens, uint32_t at)
{
    return nc_marks_in(NC_LISTED_MARK_OF, tokens, at) &&
           nc_marks_in(NC_LISTED_SHARE_THEM, tokens, at + 1);
}

uint32_t nc_marks_token(const struct nc_tokens *tokens, uint32_t at)
{
    uint32_t low = 0, high = (uint32_t)tokens->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (tokens->items[middle].at + tokens->items[middle].len <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
