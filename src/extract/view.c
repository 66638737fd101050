/* view.c - questions about single tokens of a sentence. */
#include "extract/view.h"

#include "model/sixteen.h"

#include <string.h>

/* Does the list go on with the word and a blank? */
static bool goes_on(const char *list, const struct nc_word *word)
{
    return strncmp(list, nc_word_text(word), word->len) == 0 && list[word->len] == ' ';
}

bool nc_view_word_in(const struct nc_tokens *tokens, uint32_t i, const char *list, size_t len)
{
    enum { STEP = NC_SIXTEEN - 1 }; /* a blank is looked at together with what follows it */
    const struct nc_token *token = &tokens->items[i];
    const char first = g_ascii_tolower(tokens->text[token->at]); /* nearer than the lexicon */
    for (size_t at = 0; at + 1 < len; at += STEP) {
        const struct nc_sixteen s = at + NC_SIXTEEN <= len ? nc_sixteen_at(list + at)
                                                           : nc_sixteen_few(list + at, len - at);
        unsigned marks = nc_sixteen_equal(s, ' ') & nc_sixteen_equal(s, first) >> 1;
        for (; marks != 0; marks &= marks - 1)
            if (goes_on(list + at + nc_sixteen_before(marks) + 1, nc_lexicon_word(token->word)))
                return true;
    }
    return false;
}

bool nc_sign_is_long_dash(uint16_t sign)
{
    switch (sign) {
    case NC_SIGN_EN_DASH:
    case NC_SIGN_EM_DASH:
    case NC_SIGN_MINUS:
    case NC_SIGN_HYPHEN:
    case NC_SIGN_NB_HYPHEN:
        return true;
    default:
        return false;
    }
}
