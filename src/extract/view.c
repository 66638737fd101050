/* view.c - questions about single tokens of a sentence. */
#include "extract/view.h"

#include <string.h>

bool nc_view_word_in(const struct nc_token *token, const char *list)
{
    const struct nc_word *word = nc_lexicon_word(token->word);
    const char *text = nc_word_text(word);
    for (const char *at = list + 1; *at != '\0'; at++) {
        if (*at == *text && strncmp(at, text, word->len) == 0 && at[word->len] == ' ')
            return true;
        while (*at != ' ')
            at++;
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
