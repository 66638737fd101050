/* screen.c - width and colour of the screen. */
#include "cli/screen.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { PIPE_WIDTH = 80, NARROWEST = 40, WIDEST = 240 };

static int clamp(long width)
{
    if (width < NARROWEST)
        return NARROWEST;
    return width > WIDEST ? WIDEST : (int)width;
}

int nc_terminal_width(void)
{
    const char *columns = getenv("COLUMNS");
    long width = columns != NULL ? strtol(columns, NULL, 10) : 0;
    if (width > 0)
        return clamp(width);
    struct winsize size;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return clamp(size.ws_col);
    return PIPE_WIDTH;
}

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && *value != '\0';
}

bool nc_screen_color(int wish)
{
    if (wish != 0)
        return wish > 0;
    if (is_set("NO_COLOR"))
        return false;
    const char *force = getenv("CLICOLOR_FORCE");
    if (force != NULL && *force != '\0' && strcmp(force, "0") != 0)
        return true;
    const char *term = getenv("TERM");
    return isatty(STDOUT_FILENO) && term != NULL && strcmp(term, "dumb") != 0;
}

bool nc_screen_watched(void)
{
    return isatty(STDERR_FILENO) != 0;
}
