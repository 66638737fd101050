/* view.c - questions about single tokens of a sentence. */
#include "extract/view.h"

#include "model/sixteen.h"

#include <string.h>

/* Sixteen bytes of the list at `at`, zeros behind its end. */
static struct nc_sixteen piece_of(const char *list, size_t len, size_t at)
{
    return at + NC_SIXTEEN <= len ? nc_sixteen_at(list + at) : nc_sixteen_few(list + at, len - at);
}

bool nc_view_word_in(const struct nc_token *token, const char *list, size_t len)
{
    const struct nc_word *word = nc_lexicon_word(token->word);
    const char *text = nc_word_text(word);
    for (size_t at = 0; at + 1 < len; at += NC_SIXTEEN) {
        const unsigned spaces = nc_sixteen_equal(piece_of(list, len, at), ' ');
        const unsigned firsts = nc_sixteen_equal(piece_of(list, len, at + 1), text[0]);
        for (unsigned marks = spaces & firsts; marks != 0; marks &= marks - 1) {
            const char *found = list + at + nc_sixteen_before(marks) + 1;
            if (strncmp(found, text, word->len) == 0 && found[word->len] == ' ')
                return true;
        }
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
