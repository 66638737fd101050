/* main.c - reads the command line, runs, and maps the outcome to the exit code.  Floor 5. */
#include "cli/cli.h"
#include "numcheck.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>

/* Whatever cannot be done ends with this, as nc_run's NC_FAILED. */
static int complain(GError *error)
{
    const bool bare = error->code == NC_CLI_ERROR_BARE;
    if (bare)
        nc_cli_help(stderr);
    fprintf(stderr, "%snumcheck: %s\n", bare ? "\n" : "", error->message);
    if (!bare)
        fputs("Try 'numcheck --help'.\n", stderr);
    g_error_free(error);
    return NC_FAILED;
}

/* Help and version must arrive like any report. */
static int flush(void)
{
    if ((fflush(stdout) == 0 && !ferror(stdout)) || errno == EPIPE) /* head, less: gone early */
        return NC_CLEAN;
    perror("numcheck: stdout: cannot be written");
    return NC_FAILED;
}

static int run(struct nc_options *options, int argc, char **argv)
{
    GError *error = NULL;
    switch (nc_cli_read(options, argc, argv, &error)) {
    case NC_CLI_RUN:
        return (int)nc_run(options);
    case NC_CLI_DONE:
        return flush();
    case NC_CLI_WRONG:
        break;
    }
    return complain(error);
}

int main(int argc, char **argv)
{
    setlocale(LC_CTYPE, "C.UTF-8"); /* widths of characters; numbers and order stay those of C */
    signal(SIGPIPE, SIG_IGN);       /* a closed pipe is a write error, not a death */
    struct nc_options *options = nc_options_new();
    int code = run(options, argc, argv);
    nc_options_free(options);
    return code;
}
