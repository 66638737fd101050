/* sink.c - output files are written beside and renamed: never half a file. */
#include "sink.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

static bool complain(const char *path, int error)
{
    fprintf(stderr, "numcheck: %s: cannot be written: %s\n", path == NULL ? "stdout" : path,
            g_strerror(error));
    return false;
}

/* A pipe or device has no name to be renamed to: it is written in place. */
static bool special(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISREG(info.st_mode);
}

/* mkstemp makes files for the owner alone; a report gets what the umask allows. */
static void usual_mode(int fd)
{
    const mode_t mask = umask(0);
    umask(mask);
    fchmod(fd, 0666 & ~mask);
}

bool nc_sink_open(struct nc_sink *sink, const char *path)
{
    *sink = (struct nc_sink){ .path = path };
    if (path == NULL) {
        sink->out = stdout;
        return true;
    }
    if (special(path)) {
        sink->out = fopen(path, "w");
        return sink->out != NULL || complain(path, errno);
    }
    sink->temp = g_strconcat(path, ".XXXXXX", NULL);
    const int fd = g_mkstemp(sink->temp);
    if (fd < 0) {
        const int error = errno;
        g_free(sink->temp);
        return complain(path, error);
    }
    usual_mode(fd);
    sink->out = fdopen(fd, "w");
    return true;
}

/* Has the reader of a pipe gone away (head, less)?  The error itself may have been met long ago,
 * deep in stdio. */
static bool reader_gone(FILE *out)
{
    struct pollfd pipe = { .fd = fileno(out) };
    return poll(&pipe, 1, 0) == 1 && (pipe.revents & POLLERR) != 0;
}

/* Why it could not be written.  The reason may have been met and lost when a full buffer was sent:
 * what is sent now fails for the same one. */
static int reason_of(FILE *out)
{
    if (errno == 0 && fputc('\n', out) != EOF)
        fflush(out);
    return errno != 0 ? errno : EIO;
}

bool nc_sink_close(struct nc_sink *sink, bool keep)
{
    errno = 0;
    bool fine = fflush(sink->out) == 0 && !ferror(sink->out);
    int error = fine || reader_gone(sink->out) ? 0 : reason_of(sink->out);
    if (sink->path == NULL)
        return fine || reader_gone(sink->out) || complain(NULL, error);
    if (fclose(sink->out) != 0) {
        fine = false;
        error = errno;
    }
    if (sink->temp != NULL && fine && keep && g_rename(sink->temp, sink->path) != 0) {
        fine = false;
        error = errno;
    }
    if (sink->temp != NULL && !(fine && keep))
        g_unlink(sink->temp);
    g_free(sink->temp);
    return fine || complain(sink->path, error);
}
