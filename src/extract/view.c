/* view.c - questions about single tokens of a sentence. */
#include "extract/view.h"

#include <string.h>

bool nc_view_one_of(const struct nc_view *v, uint32_t i, const char *list)
{
    if (!nc_view_has(v, i) || nc_view_token(v, i)->word == 0)
        return false;
    const char *word = nc_lexicon_word(nc_view_token(v, i)->word)->text;
    size_t len = strlen(word);
    for (const char *at = strstr(list, word); at != NULL; at = strstr(at + 1, word))
        if (at > list && at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

bool nc_view_dash(const struct nc_view *v, uint32_t i)
{
    switch (nc_view_sign(v, i)) {
    case '-':
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
