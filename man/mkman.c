/* mkman.c - copies a man page from stdin to stdout and puts the lists of commands and options where it says
 * `.\" OPTIONS`.  Used while the project is built; no part of the program. */
#include "cli/cli.h"

#include <string.h>

int main(void)
{
    char line[1024];
    while (fgets(line, sizeof line, stdin) != NULL) {
        if (strcmp(line, ".\\\" OPTIONS\n") == 0)
            nc_cli_help_man(stdout);
        else
            fputs(line, stdout);
    }
    return ferror(stdin) || fflush(stdout) != 0;
}
