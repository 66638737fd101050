/* chars.h - classes of bytes and characters for the tokenizer.  Floor 2. */
#ifndef NC_TEXT_CHARS_H
#define NC_TEXT_CHARS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum nc_char {
    NC_CHAR_SIGN,
    NC_CHAR_SPACE,
    NC_CHAR_LETTER,
    NC_CHAR_DIGIT,
    NC_CHAR_HIGH /* part of a character of several bytes: nc_char_class decides */
};

/* The class of each byte (enum nc_char). */
extern const uint8_t nc_byte_class[256];

/* Up to what length a word of letters of ASCII may go on with a byte: 255 for letters, the
 * apostrophe and bytes above 0x7f, 1 for the point of initials, else 0. */
extern const uint8_t nc_byte_joins[256];

/* The character at text, which is valid UTF-8 ended by NUL; *len gets its length in bytes. */
uint32_t nc_char_at(const char *text, size_t *len);

/* Bytes of a character that shows nothing and parts nothing, which may stand inside a number: a
 * soft hyphen, a space or joiner without width; 0 where another stands. */
size_t nc_char_unseen(const char *text);

/* The class of a character outside ASCII: sign, space or letter. */
enum nc_char nc_char_class(uint32_t c);

/* Is it a capital letter outside ASCII (Latin, Greek, Cyrillic)? */
bool nc_char_upper(uint32_t c);

#endif
