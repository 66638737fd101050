/* level.c - the levels' names, as reports print them. */
#include "model/level.h"

const char *nc_level_name(enum nc_level level)
{
    static const char *const names[] = { "pass", "note", "warning", "error" };
    return names[level];
}
