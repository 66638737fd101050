/* tag.c - the tag of a word by its classes alone. */
#include "extract/tag.h"

#include "data/lexicon.h"

enum nc_tag nc_tag_closed(uint32_t classes)
{
    if (classes & NC_W_AUX)
        return NC_TAG_AUX;
    if (classes & NC_W_MODAL)
        return NC_TAG_MODAL;
    if (classes & NC_W_DET)
        return NC_TAG_DET;
    if (classes & NC_W_PRON)
        return NC_TAG_PRON;
    if (classes & NC_W_NEG)
        return NC_TAG_NEG;
    if (classes & NC_W_CONJ)
        return NC_TAG_CONJ;
    if (classes & NC_W_PREP)
        return NC_TAG_PREP;
    return NC_TAG_MARK;
}

enum nc_tag nc_tag_open(uint32_t classes)
{
    if (classes & NC_W_VERB)
        return NC_TAG_VERB;
    if (classes & (NC_W_NOUN | NC_W_PERSON | NC_W_ROLE))
        return NC_TAG_NOUN;
    if (classes & NC_W_ADJ)
        return NC_TAG_ADJ;
    if (classes & NC_W_ADV)
        return NC_TAG_ADV;
    if (classes & NC_W_ORDINAL)
        return NC_TAG_ADJ;
    if (classes & (NC_W_UNIT | NC_W_CURRENCY | NC_W_PLACE))
        return NC_TAG_NOUN;
    return NC_TAG_MARK;
}

enum nc_tag nc_tag_plain(uint32_t classes)
{
    const uint32_t days = NC_W_MONTH | NC_W_WEEKDAY;
    if ((classes & days) && !(classes & ~(days | NC_W_ABBREV | NC_W_STOP | NC_W_LINK)))
        return NC_TAG_DATE;
    enum nc_tag closed = nc_tag_closed(classes);
    return closed != NC_TAG_MARK ? closed : nc_tag_open(classes);
}
