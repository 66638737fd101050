/* kind.h - what a file is, by its name and by its first bytes.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_KIND_H
#define NC_CORPUS_KIND_H

#include "model/options.h"

#include <stdbool.h>
#include <stddef.h>

enum nc_name_kind {
    NC_NAME_ARTICLE,            /* an ending of a type that is read */
    NC_NAME_BARE,               /* no ending: the bytes decide */
    NC_NAME_OTHER,              /* images, scripts, a README: passed over in a walk, and counted */
    NC_NAME_OURS                /* hidden, or a file of this program: passed over in silence */
};

/* What a file in a folder is; *type is set for NC_NAME_ARTICLE and NC_TYPE_AUTO otherwise. */
enum nc_name_kind nc_name_kind(const char *name, enum nc_type *type);

/* The type that the beginning of a document shows: HTML, JSON, JSON Lines, else text.  The bytes
 * are UTF-8. */
enum nc_type nc_type_of_content(const char *text, size_t len);

/* Do the bytes hold what no text holds: NUL bytes that are not UTF-16, or many control
 * characters? */
bool nc_bytes_binary(const char *bytes, size_t len);

/* UTF-16 by its mark, whose length *mark becomes, or because every other byte of what should be
 * ASCII is NUL (*mark 0): a name that iconv knows; NULL when it is neither. */
const char *nc_wide_charset(const char *bytes, size_t len, size_t *mark);

/* Documents that people read and this program does not read yet. */
enum nc_document {
    NC_DOCUMENT_NONE,
    NC_DOCUMENT_PDF,
    NC_DOCUMENT_WORD,
    NC_DOCUMENT_ODT,
    NC_DOCUMENT_RTF,
    NC_DOCUMENT_ZIP,            /* an archive, or what is kept as one: known by its bytes alone */
    NC_DOCUMENT_COUNT
};

/* The document that a file's ending, or its first bytes, show. */
enum nc_document nc_document_of_name(const char *name);
enum nc_document nc_document_of_bytes(const char *bytes, size_t len);

/* "PDF file", for people: an s makes it several; not for NC_DOCUMENT_NONE. */
const char *nc_document_noun(enum nc_document document);

#endif
