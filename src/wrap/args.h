/* args.h - the door to popt: words of a command line, told apart into options and the rest.
 * Floor 1. */
#ifndef NC_WRAP_ARGS_H
#define NC_WRAP_ARGS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

struct nc_arg_spec {
    const char *name; /* without dashes */
    char letter;      /* 0 = none */
    bool takes_value;
};

struct nc_arg {
    size_t row;  /* of the specs */
    char *value; /* NULL for an option without one */
};

struct nc_args {
    GArray *options; /* struct nc_arg, in order */
    GPtrArray *rest; /* char *, in order; a lone "-" and all after "--" are here */
    char *wrong;     /* the first word that fits no option as it was typed; or NULL */
    char *why;       /* for people: "unknown option", "needs a value", "takes no value" */
};

/* Tells apart the words after argv[0] by the `count` specs.  Reading stops at the first wrong word.
 * The caller owns the result. */
struct nc_args *nc_args_read(int argc, char **argv, const struct nc_arg_spec *specs, size_t count);

/* Gives back everything; NULL is fine. */
void nc_args_free(struct nc_args *args);

#endif
