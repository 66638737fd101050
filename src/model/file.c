/* file.c - whole files through GLib, whose own messages name files that the user never named. */
#include "model/file.h"

#include <string.h>

static const char *reason_of(const GError *why)
{
    switch (why->domain == G_FILE_ERROR ? why->code : -1) {
    case G_FILE_ERROR_ACCES:
    case G_FILE_ERROR_PERM:        return "permission denied";
    case G_FILE_ERROR_NOENT:       return "no such file or folder";
    case G_FILE_ERROR_ISDIR:       return "it is a folder";
    case G_FILE_ERROR_NOTDIR:      return "part of its path is not a folder";
    case G_FILE_ERROR_LOOP:        return "symbolic links lead in a circle";
    case G_FILE_ERROR_NAMETOOLONG: return "its path is too long";
    case G_FILE_ERROR_NOSPC:       return "no space left";
    case G_FILE_ERROR_ROFS:        return "the disk is read-only";
    case G_FILE_ERROR_IO:          return "the disk reports an error";
    default:                       return "the system refuses it";
    }
}

/* Sets *error in our words and gives back GLib's; always false. */
static bool complain(GError **error, const char *path, const char *what, GError *why)
{
    g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s: cannot be %s: %s", path, what,
                reason_of(why));
    g_error_free(why);
    return false;
}

char *nc_file_read(const char *path, gsize *len, GError **error)
{
    char *bytes = NULL;
    GError *why = NULL;
    if (!g_file_get_contents(path, &bytes, len, &why)) {
        complain(error, path, "read", why);
        return NULL;
    }
    if (*len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        *len -= 3;
        memmove(bytes, bytes + 3, *len + 1);
    }
    return bytes;
}

bool nc_file_write(const char *path, const char *bytes, gsize len, GError **error)
{
    GError *why = NULL;
    return g_file_set_contents(path, bytes, (gssize)len, &why) ||
           complain(error, path, "written", why);
}
