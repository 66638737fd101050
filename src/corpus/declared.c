/* declared.c - the charset that a web page names in its first bytes. */
#include "corpus/decode.h"

#include <string.h>

enum { LOOK_MAX = 4096 };

bool nc_declared_charset(const char *bytes, size_t len, char name[NC_DECLARED_NAME])
{
    size_t look = len < LOOK_MAX ? len : LOOK_MAX;
    const char *end = bytes + look;
    for (const char *at = bytes; end - at > 8; at++) {
        if ((*at | 0x20) != 'c' || g_ascii_strncasecmp(at, "charset", 7) != 0)
            continue;
        at += 7;
        while (at < end && strchr(" =\"'", *at) != NULL)
            at++;
        size_t n = 0;
        while (at + n < end && n + 1 < NC_DECLARED_NAME
               && (g_ascii_isalnum(at[n]) || strchr("-_.:", at[n]) != NULL))
            n++;
        memcpy(name, at, n);
        name[n] = '\0';
        if (n > 0)
            return true;
    }
    return false;
}
