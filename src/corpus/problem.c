/* problem.c - what could not be read, and why, in plain words. */
#include "corpus/problem.h"

#include <errno.h>

void nc_problem_add(struct nc_store *store, const char *path, uint32_t line, const char *reason)
{
    struct nc_problem problem = { .path = nc_pool_addz(store->pool, path), .line = line,
                                  .reason = nc_pool_addz(store->pool, reason) };
    g_array_append_val(store->problems, problem);
}

void nc_problem_beside(struct nc_store *store, const char *path, const char *reason)
{
    nc_problem_add(store, path, 0, reason);
    g_array_index(store->problems, struct nc_problem, store->problems->len - 1).beside = true;
}

const char *nc_reason_of_errno(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:        return "permission denied";
    case ENOENT:       return "no such file or folder";
    case ELOOP:        return "symbolic links lead in a circle";
    case ENAMETOOLONG: return "its path is too long";
    case ENXIO:        return "not a regular file";
    case EIO:          return "the disk reports an error";
    case EMFILE:
    case ENFILE:       return "too many open files";
    case EISDIR:       return "a folder, not a file";
    case ENOTDIR:      return "part of its path is not a folder";
    default:           return "the system refuses to read it";
    }
}
