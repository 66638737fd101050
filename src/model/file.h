/* file.h - small files of the user's, read and written whole, with complaints in plain words.
 * Floor 1. */
#ifndef NC_MODEL_FILE_H
#define NC_MODEL_FILE_H

#include <glib.h>
#include <stdbool.h>

/* The bytes of the file at path, ended by a NUL, without a UTF-8 byte order mark; the caller frees
 * them with g_free.  NULL and *error, "FILE: cannot be read: REASON", when it cannot be read. */
char *nc_file_read(const char *path, gsize *len, GError **error);

/* Writes len bytes beside path and gives them its name: never half a file.  False and *error,
 * "FILE: cannot be written: REASON", when that is impossible. */
bool nc_file_write(const char *path, const char *bytes, gsize len, GError **error);

#endif
