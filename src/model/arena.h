/* arena.h - memory that is given back all at once.  Floor 1: includes nothing else of numcheck.
 *
 * One arena a thread and a purpose; everything taken from it dies with nc_arena_reset or
 * nc_arena_free.  Memory comes zeroed and aligned for what is of that size.  Running out of memory
 * aborts, as GLib does.  Built with -DNC_ARENA_MALLOC each piece is a malloc of its own, so that
 * sanitizers see every overrun. */
#ifndef NC_MODEL_ARENA_H
#define NC_MODEL_ARENA_H

#include <stddef.h>

struct nc_arena;

/* An empty arena; the caller owns it. */
struct nc_arena *nc_arena_new(void);

/* Gives back the arena and all that was taken from it; NULL is fine. */
void nc_arena_free(struct nc_arena *arena);

/* Forgets all that was taken; one block is kept for the next round. */
void nc_arena_reset(struct nc_arena *arena);

/* size zeroed bytes that live as long as the arena: a value or an array of one type, and aligned as
 * strictly as any type can be whose values fill that size. */
void *nc_arena_alloc(struct nc_arena *arena, size_t size);

enum { NC_ARENA_BEHIND = 16 }; /* bytes that can be read from the start of any piece */

/* A copy of the len bytes at text, ended by a NUL.  From its start NC_ARENA_BEHIND bytes can be
 * read, so that a short text can be looked at whole. */
char *nc_arena_copy(struct nc_arena *arena, const char *text, size_t len);

#endif
