/* problem.h - what could not be read, and why, in plain words.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_PROBLEM_H
#define NC_CORPUS_PROBLEM_H

#include "model/store.h"

/* Appends a problem with the whole file at path to the store. */
void nc_problem_add(struct nc_store *store, const char *path, uint32_t line, const char *reason);

/* Appends a problem with a path that leads to no file to read: a link, a folder, a wrong name. */
void nc_problem_beside(struct nc_store *store, const char *path, const char *reason);

/* The reason for an error number in plain words. */
const char *nc_reason_of_errno(int number);

#endif
