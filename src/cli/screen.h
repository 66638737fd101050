/* screen.h - what the terminal is like: the only part that looks at the environment.  Floor 5. */
#ifndef NC_CLI_SCREEN_H
#define NC_CLI_SCREEN_H

#include <stdbool.h>

/* Columns for the report: $COLUMNS when set, else the terminal's on stdout, else 80; 40 to 240. */
int nc_terminal_width(void);

/* May the report be coloured?  wish: -1 never, 1 always, 0 = NO_COLOR forbids, CLICOLOR_FORCE
 * demands, else when stdout is a terminal that is not "dumb". */
bool nc_screen_color(int wish);

/* Is stderr a terminal? */
bool nc_screen_watched(void);

#endif
