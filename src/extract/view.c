/* view.c - questions about single tokens of a sentence. */
#include "extract/view.h"

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
