/* decode.c - byte order marks, then UTF-8, then what the document declares, then a guess. */
#include "corpus/decode.h"

#include "corpus/kind.h"
#include "model/sixteen.h"
#include "wrap/charset.h"

#include <stdint.h>
#include <string.h>

static bool continues(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* The bytes of the valid character that begins at `at` (not ASCII), 0 when none does.
 * Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences. */
static size_t character(const unsigned char *at, size_t left)
{
    unsigned char c = at[0];
    if (c >= 0xC2 && c <= 0xDF)
        return left >= 2 && continues(at[1]) ? 2 : 0;
    if (c >= 0xE0 && c <= 0xEF) {
        if (left < 3 || !continues(at[1]) || !continues(at[2]))
            return 0;
        return (c == 0xE0 && at[1] < 0xA0) || (c == 0xED && at[1] > 0x9F) ? 0 : 3;
    }
    if (c < 0xF0 || c > 0xF4 || left < 4 || !continues(at[1]) || !continues(at[2])
        || !continues(at[3]))
        return 0;
    return (c == 0xF0 && at[1] < 0x90) || (c == 0xF4 && at[1] > 0x8F) ? 0 : 4;
}

/* How many of the bytes from `at` on are ASCII, but for the last few of the text. */
static size_t ascii_run(const char *bytes, size_t at, size_t len)
{
    const size_t from = at;
    while (len - at >= NC_SIXTEEN) {
        const unsigned high = nc_sixteen_high(nc_sixteen_at(bytes + at));
        if (high != 0)
            return at + nc_sixteen_before(high) - from;
        at += NC_SIXTEEN;
    }
    return at - from;
}

size_t nc_utf8_prefix(const char *bytes, size_t len)
{
    const unsigned char *text = (const unsigned char *)bytes;
    for (size_t at = ascii_run(bytes, 0, len); at < len;) {
        if (text[at] < 0x80) {
            at++;
            continue;
        }
        const size_t n = character(text + at, len - at);
        if (n == 0)
            return at;
        at += n;
        at += ascii_run(bytes, at, len);
    }
    return len;
}

/* What the bytes above 0x7F look like. */
struct census {
    size_t wide;                    /* valid characters of UTF-8 */
    size_t stray;                   /* bytes that are part of none */
    size_t odd;                     /* stray bytes that Western text hardly has where they stand */
};

/* A stray byte that has no meaning in windows-1252, or a capital or a rare letter right behind a
 * small one, or a sign of the Icelandic sort that no news has. */
static bool odd_byte(const unsigned char *text, size_t at)
{
    unsigned char c = text[at];
    if (c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D || c >= 0xFE)
        return true;
    bool capital = c >= 0xC0 && c <= 0xDE;
    return capital && at > 0 && text[at - 1] >= 'a' && text[at - 1] <= 'z';
}

static struct census take_census(const char *bytes, size_t len)
{
    const unsigned char *text = (const unsigned char *)bytes;
    struct census census = { 0 };
    for (size_t at = 0; at < len;) {
        size_t n = text[at] < 0x80 ? 1 : character(text + at, len - at);
        census.wide += n > 1;
        census.stray += n == 0;
        census.odd += n == 0 && odd_byte(text, at);
        at += n == 0 ? 1 : n;
    }
    return census;
}

/* Copies the text with U+FFFD for each stray byte. */
static void repair(GString *out, const char *bytes, size_t len)
{
    g_string_truncate(out, 0);
    while (len > 0) {
        size_t good = nc_utf8_prefix(bytes, len);
        g_string_append_len(out, bytes, (gssize)good);
        if (good == len)
            return;
        g_string_append(out, "\xEF\xBF\xBD");
        bytes += good + 1;
        len -= good + 1;
    }
}

static const char *invalid_utf8(GString *scratch, const char *bytes, size_t len)
{
    size_t good = nc_utf8_prefix(bytes, len), line = 1;
    for (size_t i = 0; i < good; i++)
        line += bytes[i] == '\n';
    g_string_printf(scratch, "not valid UTF-8 (line %zu), nor another encoding", line);
    return scratch->str;
}

/* An encoding of another script that the bytes themselves give away; the Western ones look
 * alike. */
static bool guess_other(const struct nc_bytes *bytes, GString *scratch)
{
    char guess[NC_CHARSET_NAME];
    return nc_charset_guess(bytes->at, bytes->len, guess)
        && g_ascii_strncasecmp(guess, "ISO-8859", 8) != 0
        && g_ascii_strncasecmp(guess, "WINDOWS-125", 11) != 0 && strcmp(guess, "UTF-8") != 0
        && nc_charset_convert(scratch, guess, bytes->at, bytes->len);
}

/* Text without a mark that is no UTF-8. */
static const char *decode_other(const struct nc_bytes *bytes, const char *declared, bool lenient,
                                GString *scratch)
{
    struct census census = take_census(bytes->at, bytes->len);
    bool damaged = census.wide > 0 && census.wide * 3 >= census.stray;
    bool utf8 = declared != NULL && g_ascii_strncasecmp(declared, "utf", 3) == 0;
    if (damaged && lenient) {
        repair(scratch, bytes->at, bytes->len);
        return NULL;
    }
    if (declared != NULL && !utf8 && nc_charset_convert(scratch, declared, bytes->at, bytes->len))
        return NULL;
    if (!damaged && guess_other(bytes, scratch))
        return NULL;
    bool western = census.wide == 0 && census.odd * 4 <= census.stray;
    if (western && nc_charset_convert(scratch, "WINDOWS-1252", bytes->at, bytes->len))
        return NULL;
    if (!lenient)
        return invalid_utf8(scratch, bytes->at, bytes->len);
    repair(scratch, bytes->at, bytes->len);
    return NULL;
}

static const char *decode_wide(const struct nc_bytes *bytes, const char *charset, size_t mark,
                               GString *scratch)
{
    if (nc_charset_convert(scratch, charset, bytes->at + mark, bytes->len - mark)
        && memchr(scratch->str, '\0', scratch->len) == NULL)
        return NULL;
    return "not valid UTF-16";
}

/* Is it all ASCII without a control character but ends of lines?  Most texts are, and nothing else
 * need be asked of them. */
static bool plain_ascii(const char *bytes, size_t len)
{
    unsigned odd = 0;
    size_t at = 0;
    for (; len - at >= NC_SIXTEEN && odd == 0; at += NC_SIXTEEN) {
        const struct nc_sixteen s = nc_sixteen_at(bytes + at);
        odd = nc_sixteen_no_print(s) & ~nc_sixteen_equal(s, '\n');
    }
    for (; at < len && odd == 0; at++)
        odd = ((unsigned char)bytes[at] >= 0x80 || bytes[at] < ' ') && bytes[at] != '\n';
    return odd == 0;
}

const char *nc_decode(const struct nc_bytes *bytes, const char *declared, bool lenient,
                      GString *scratch, struct nc_decoded *out)
{
    size_t mark = 0;
    if (plain_ascii(bytes->at, bytes->len)) {
        *out = (struct nc_decoded){ .text = bytes->at, .len = bytes->len };
        return NULL;
    }
    bool nul = memchr(bytes->at, '\0', bytes->len) != NULL;
    bool marked = bytes->len >= 2 && ((unsigned char)bytes->at[0] | 1) == 0xFF;
    const char *wide = nul || marked ? nc_wide_charset(bytes->at, bytes->len, &mark) : NULL;
    if (wide == NULL && (nul || nc_bytes_binary(bytes->at, bytes->len < 4096 ? bytes->len : 4096)))
        return "binary data, not text";
    if (wide == NULL && nc_utf8_prefix(bytes->at, bytes->len) == bytes->len) {
        *out = (struct nc_decoded){ .text = bytes->at, .len = bytes->len };
        return NULL;
    }
    const char *reason = wide != NULL ? decode_wide(bytes, wide, mark, scratch)
                                      : decode_other(bytes, declared, lenient, scratch);
    if (reason == NULL)
        *out = (struct nc_decoded){ .text = scratch->str, .len = scratch->len };
    return reason;
}
