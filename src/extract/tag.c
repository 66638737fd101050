/* tag.c - the tag of a word by its classes alone. */
#include "extract/tag.h"

#include "data/lexicon.h"
#include "extract/marks.h"

enum { NC_SIGN_EN_DASH = 0x2013, NC_SIGN_EM_DASH = 0x2014 };

const uint8_t nc_tag_marks[NC_TAG_COUNT] = {
    [NC_TAG_STOP] = NC_MARK_CLAUSE, [NC_TAG_NAME] = NC_MARK_NAME, [NC_TAG_VERB] = NC_MARK_VERBAL,
    [NC_TAG_PART] = NC_MARK_VERBAL, [NC_TAG_DATE] = NC_MARK_TIME, [NC_TAG_GERUND] = NC_MARK_VERBAL,
};

enum nc_tag nc_tag_closed(uint32_t classes)
{
    const uint32_t any =
        NC_W_AUX | NC_W_MODAL | NC_W_DET | NC_W_PRON | NC_W_NEG | NC_W_CONJ | NC_W_PREP;
    if ((classes & any) == 0)
        return NC_TAG_MARK;
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
    return classes & NC_W_CONJ ? NC_TAG_CONJ : NC_TAG_PREP;
}

/* The tag of words of the open classes. */
static enum nc_tag tag_open(uint32_t classes)
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
    return closed != NC_TAG_MARK ? closed : tag_open(classes);
}

unsigned nc_tag_verb(uint32_t classes, bool base)
{
    const bool noun = (classes & NC_W_NOUN) != 0, past = (classes & NC_W_PARTICIPLE) != 0;
    if (classes & NC_W_GERUND)
        return NC_TAG_DOUBT | (noun ? NC_VERB_GERUND_NOUN : NC_VERB_GERUND);
    if (past && noun && !base)
        return NC_TAG_PART; /* "transferred", though "transfer" is a noun too */
    if (past)
        return NC_TAG_DOUBT | (noun ? NC_VERB_BASE_PAST : NC_VERB_PAST);
    if (base)
        return NC_TAG_DOUBT | (noun ? NC_VERB_BASE_NOUN : NC_VERB_BASE);
    return NC_TAG_DOUBT | (noun ? NC_VERB_FORM_NOUN : NC_VERB_FORM);
}

/* The tags of ASCII signs; a hyphen is looked at more closely. */
static const uint8_t sign_tags[128] = {
    ['.'] = NC_TAG_STOP,  [';'] = NC_TAG_STOP,   [':'] = NC_TAG_STOP,  ['!'] = NC_TAG_STOP,
    ['?'] = NC_TAG_STOP,  ['('] = NC_TAG_STOP,   [')'] = NC_TAG_STOP,  [','] = NC_TAG_COMMA,
    ['"'] = NC_TAG_QUOTE, ['\''] = NC_TAG_QUOTE, ['`'] = NC_TAG_QUOTE, ['-'] = NC_TAG_HYPHEN,
    ['%'] = NC_TAG_MARK,  ['$'] = NC_TAG_MARK,   ['#'] = NC_TAG_MARK,  ['&'] = NC_TAG_MARK,
    ['*'] = NC_TAG_MARK,  ['+'] = NC_TAG_MARK,   ['/'] = NC_TAG_MARK,  ['<'] = NC_TAG_MARK,
    ['='] = NC_TAG_MARK,  ['>'] = NC_TAG_MARK,   ['@'] = NC_TAG_MARK,  ['['] = NC_TAG_MARK,
    ['\\'] = NC_TAG_MARK, [']'] = NC_TAG_MARK,   ['^'] = NC_TAG_MARK,  ['_'] = NC_TAG_MARK,
    ['{'] = NC_TAG_MARK,  ['|'] = NC_TAG_MARK,   ['}'] = NC_TAG_MARK,  ['~'] = NC_TAG_MARK,
};

enum nc_tag nc_tag_sign(uint16_t sign, bool apart)
{
    if (sign > ' ' && sign < 127)
        return sign == '-' && apart ? NC_TAG_STOP : (enum nc_tag)sign_tags[sign];
    switch (sign) {
    case NC_SIGN_EM_DASH:
        return NC_TAG_STOP;
    case NC_SIGN_EN_DASH:
        return apart ? NC_TAG_STOP : NC_TAG_HYPHEN;
    case 0x201c:
    case 0x201d:
    case 0x2018:
    case 0x2019:
    case 0xab:
    case 0xbb:
        return NC_TAG_QUOTE;
    default:
        return NC_TAG_MARK;
    }
}
