/* groups.c - the digits of a number and the signs that part their groups. */
#include "text/groups.h"

#include "text/chars.h"

#include <glib.h>
#include <stdint.h>

enum { MAX_DIGITS = 250 };

static inline uint8_t class_at(const char *text, size_t at)
{
    return nc_byte_class[(unsigned char)text[at]];
}

static inline bool digit_at(const char *text, size_t at)
{
    return class_at(text, at) == NC_CHAR_DIGIT;
}

/* A group of exactly `count` digits, of which some have a character between that nobody sees. */
static G_NO_INLINE bool torn_group_at(const char *text, size_t at, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        at += nc_char_unseen(text + at);
        if (!digit_at(text, at++))
            return false;
    }
    return !digit_at(text, at);
}

/* Does a group of exactly `count` digits stand at `at`? */
static bool group_at(const char *text, size_t at, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!digit_at(text, at + i))
            return class_at(text, at + i) == NC_CHAR_HIGH && torn_group_at(text, at, count);
    return !digit_at(text, at + count);
}

/* Bytes of the sign at `at` that parts groups of three digits: comma, apostrophe, no-break or thin
 * space; 0 when there is none. */
static size_t group_sign(const char *text, size_t at)
{
    const unsigned char *b = (const unsigned char *)text + at;
    if (b[0] == ',' || b[0] == '\'')
        return 1;
    if (b[0] == 0xc2 && b[1] == 0xa0)
        return 2;
    if (b[0] == 0xe2 && b[1] == 0x80 &&
        (b[2] == 0x99 || b[2] == 0xaf || (b[2] >= 0x87 && b[2] <= 0x8a)))
        return 3;
    return 0;
}

/* Is the sign of len bytes at `at` followed by another group of the number? */
static bool group_follows(const char *text, size_t at, size_t len)
{
    if (len == 0)
        return false;
    if (group_at(text, at + len, 3))
        return true; /* 1,234 */
    return text[at] == ',' && group_at(text, at + 1, 2) && text[at + 3] == ',' &&
           digit_at(text, at + 4); /* 12,34,567 */
}

/* Where a number goes on behind `at` over a character that nobody sees; `at` where it does not. */
static G_NO_INLINE size_t over_unseen(const char *text, size_t at)
{
    const size_t len = nc_char_unseen(text + at);
    return len > 0 && digit_at(text, at + len) ? at + len : at;
}

size_t nc_groups_end(const char *text, size_t len, size_t at)
{
    const size_t most = MIN(len, at + MAX_DIGITS);
    while (at < most) {
        size_t sign;
        if (digit_at(text, at))
            at++;
        else if (text[at] == '.' && digit_at(text, at + 1))
            at += 2;
        else if (sign = group_sign(text, at), group_follows(text, at, sign))
            at += sign;
        else if (class_at(text, at) == NC_CHAR_HIGH && (sign = over_unseen(text, at)) > at)
            at = sign;
        else
            break;
    }
    return at;
}
