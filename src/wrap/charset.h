/* charset.h - other encodings become UTF-8; the one door to uchardet and iconv.  Floor 1. */
#ifndef NC_WRAP_CHARSET_H
#define NC_WRAP_CHARSET_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum { NC_CHARSET_NAME = 32 };

/* Sets *out to the len bytes of a charset (a name that iconv knows) as UTF-8.  False when the name
 * is unknown or a byte has no meaning in it; *out is undefined then. */
bool nc_charset_convert(GString *out, const char *charset, const char *bytes, size_t len);

/* Guesses the charset of bytes that are no UTF-8; false when nothing fits. */
bool nc_charset_guess(const char *bytes, size_t len, char name[NC_CHARSET_NAME]);

#endif
