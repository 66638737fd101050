/* decode.h - the bytes of a file become UTF-8.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_DECODE_H
#define NC_CORPUS_DECODE_H

#include "corpus/bytes.h"

#include <glib.h>

enum { NC_DECLARED_NAME = 32 };

/* The charset that a web page or XML document names in its first bytes; false when it names
 * none. */
bool nc_declared_charset(const char *bytes, size_t len, char name[NC_DECLARED_NAME]);

struct nc_decoded {
    const char *text;           /* UTF-8 ended by NUL: the bytes themselves, or in *converted */
    size_t len;
};

/* How many of the len bytes are valid UTF-8 from the beginning: len when all are. */
size_t nc_utf8_prefix(const char *bytes, size_t len);

/* Decodes the bytes.  `declared` is the charset that the document names, or NULL; with `lenient`
 * stray bytes in a text that is UTF-8 otherwise become U+FFFD, as browsers do.  A byte order mark
 * of UTF-8 stays in the text, so that places are those of the file.  Returns NULL, or why the
 * bytes are no text; *scratch holds what had to be converted or the reason. */
const char *nc_decode(const struct nc_bytes *bytes, const char *declared, bool lenient,
                      GString *scratch, struct nc_decoded *out);

#endif
