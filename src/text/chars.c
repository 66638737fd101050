/* chars.c - classes of bytes and characters.  Blocks as in the Unicode Standard, version 15. */
#include "text/chars.h"

#define S NC_CHAR_SPACE
#define D NC_CHAR_DIGIT
#define L NC_CHAR_LETTER
#define H NC_CHAR_HIGH
#define L8 L, L, L, L, L, L, L, L
#define H16 H, H, H, H, H, H, H, H, H, H, H, H, H, H, H, H

const uint8_t nc_byte_class[256] = { [' '] = S,  ['\t'] = S, ['\n'] = S,  ['\v'] = S, ['\f'] = S,
                                     ['\r'] = S, [0] = S,    ['0'] = D,   D,          D,
                                     D,          D,          D,           D,          D,
                                     D,          D,          ['A'] = L8,  L8,         L8,
                                     L,          L,          ['a'] = L8,  L8,         L8,
                                     L,          L,          [128] = H16, H16,        H16,
                                     H16,        H16,        H16,         H16,        H16 };

#define J 255
#define J8 J, J, J, J, J, J, J, J
#define J16 J8, J8

const uint8_t nc_byte_joins[256] = {
    ['\''] = J, ['.'] = 1, ['A'] = J8,  J8,  J8,  J,   J,   ['a'] = J8, J8,  J8,
    J,          J,         [128] = J16, J16, J16, J16, J16, J16,        J16, J16
};

uint32_t nc_char_at(const char *text, size_t *len)
{
    const unsigned char *b = (const unsigned char *)text;
    *len = 1;
    if (b[0] < 0xc0)
        return b[0];
    if (b[0] < 0xe0) {
        *len = b[1] == 0 ? 1 : 2;
        return (uint32_t)(b[0] & 0x1f) << 6 | (b[1] & 0x3f);
    }
    if (b[1] == 0 || b[2] == 0)
        return b[0];
    if (b[0] < 0xf0) {
        *len = 3;
        return (uint32_t)(b[0] & 0x0f) << 12 | (uint32_t)(b[1] & 0x3f) << 6 | (b[2] & 0x3f);
    }
    if (b[3] == 0)
        return b[0];
    *len = 4;
    return (uint32_t)(b[0] & 7) << 18 | (uint32_t)(b[1] & 0x3f) << 12 |
           (uint32_t)(b[2] & 0x3f) << 6 | (b[3] & 0x3f);
}

size_t nc_char_unseen(const char *text)
{
    enum { SOFT_HYPHEN = 0xad, NO_WIDTH = 0x200b, JOINER = 0x200d, WORD_JOINER = 0x2060 };
    size_t len;
    const uint32_t c = nc_char_at(text, &len);
    return c == SOFT_HYPHEN || (c >= NO_WIDTH && c <= JOINER) || c == WORD_JOINER || c == 0xfeff
               ? len
               : 0;
}

struct block {
    uint32_t last; /* the block ends here; it begins after the one before */
    uint8_t class;
};

static const struct block blocks[] = {
    { 0x9f, NC_CHAR_SIGN },     { 0xa0, NC_CHAR_SPACE },    { 0xb4, NC_CHAR_SIGN },
    { 0xb5, NC_CHAR_LETTER },   { 0xbf, NC_CHAR_SIGN },     { 0xd6, NC_CHAR_LETTER },
    { 0xd7, NC_CHAR_SIGN },     { 0xf6, NC_CHAR_LETTER },   { 0xf7, NC_CHAR_SIGN },
    { 0x2b8, NC_CHAR_LETTER },  { 0x2ff, NC_CHAR_SIGN },    { 0xe3e, NC_CHAR_LETTER },
    { 0xe3f, NC_CHAR_SIGN },    { 0x1fff, NC_CHAR_LETTER }, { 0x200b, NC_CHAR_SPACE },
    { 0x2027, NC_CHAR_SIGN },   { 0x2029, NC_CHAR_SPACE },  { 0x202e, NC_CHAR_SIGN },
    { 0x202f, NC_CHAR_SPACE },  { 0x205e, NC_CHAR_SIGN },   { 0x205f, NC_CHAR_SPACE },
    { 0x2125, NC_CHAR_SIGN },   { 0x2126, NC_CHAR_LETTER }, { 0x212a, NC_CHAR_SIGN },
    { 0x212b, NC_CHAR_LETTER }, { 0x2bff, NC_CHAR_SIGN },   { 0x2dff, NC_CHAR_LETTER },
    { 0x2fff, NC_CHAR_SIGN },   { 0x3000, NC_CHAR_SPACE },  { 0x3004, NC_CHAR_SIGN },
    { 0x3007, NC_CHAR_LETTER }, { 0x3030, NC_CHAR_SIGN },   { 0xdfff, NC_CHAR_LETTER },
    { 0xf8ff, NC_CHAR_SIGN },   { 0xfdff, NC_CHAR_LETTER }, { 0xfe6f, NC_CHAR_SIGN },
    { 0xfefe, NC_CHAR_LETTER }, { 0xfeff, NC_CHAR_SPACE },  { 0xff20, NC_CHAR_SIGN },
    { 0xffdf, NC_CHAR_LETTER }, { 0xffff, NC_CHAR_SIGN },   { 0x1efff, NC_CHAR_LETTER },
    { 0x1faff, NC_CHAR_SIGN },
};

enum nc_char nc_char_class(uint32_t c)
{
    size_t low = 0, high = sizeof blocks / sizeof *blocks;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (c <= blocks[middle].last)
            high = middle;
        else
            low = middle + 1;
    }
    return low < sizeof blocks / sizeof *blocks ? (enum nc_char)blocks[low].class : NC_CHAR_LETTER;
}

bool nc_char_upper(uint32_t c)
{
    if (c >= 0xc0 && c <= 0xde)
        return c != 0xd7;
    if (c >= 0x100 && c <= 0x17f)
        return (c < 0x139 || (c > 0x148 && c < 0x179)) ? c % 2 == 0 : c % 2 == 1;
    return (c >= 0x391 && c <= 0x3a9) || (c >= 0x400 && c <= 0x42f);
}
