/* arena.c - blocks of memory that are filled from the front and dropped whole. */
#include "model/arena.h"

#include <glib.h>
#include <stdalign.h>
#include <string.h>

enum { NC_ARENA_BLOCK = 64 * 1024 };

struct block {
    struct block *next;
    size_t size, used;
    max_align_t data[];
};

struct nc_arena {
    struct block *top;
};

static struct block *block_new(struct block *next, size_t size)
{
    struct block *block = g_malloc(sizeof *block + size + NC_ARENA_BEHIND);
    *block = (struct block){ .next = next, .size = size };
    return block;
}

struct nc_arena *nc_arena_new(void)
{
    return g_new0(struct nc_arena, 1);
}

static void drop(struct block *block)
{
    while (block != NULL) {
        struct block *next = block->next;
        g_free(block);
        block = next;
    }
}

void nc_arena_free(struct nc_arena *arena)
{
    if (arena == NULL)
        return;
    drop(arena->top);
    g_free(arena);
}

void nc_arena_reset(struct nc_arena *arena)
{
    struct block *keep = arena->top;
    if (keep == NULL)
        return;
    drop(keep->next);
    keep->next = NULL;
    keep->used = 0;
    if (keep->size > NC_ARENA_BLOCK) {      /* one huge article must not hold its memory for good */
        g_free(keep);
        arena->top = NULL;
    }
}

/* size bytes, not cleared, from a multiple of align. */
static char *take(struct nc_arena *arena, size_t size, size_t align)
{
#ifdef NC_ARENA_MALLOC
    const size_t least = 0;
#else
    const size_t least = NC_ARENA_BLOCK;
#endif
    if (arena->top != NULL)
        arena->top->used = (arena->top->used + align - 1) / align * align;
    if (arena->top == NULL || arena->top->used > arena->top->size ||
        arena->top->size - arena->top->used < size)
        arena->top = block_new(arena->top, size > least ? size : least);
    char *piece = (char *)arena->top->data + arena->top->used;
    arena->top->used += size;
    return piece;
}

/* The size of a type is a multiple of its alignment, and so is that of an array. */
static size_t align_of(size_t size)
{
    const size_t most = alignof(max_align_t), least = size & (~size + 1);
    return least == 0 || least > most ? most : least;
}

void *nc_arena_alloc(struct nc_arena *arena, size_t size)
{
    return memset(take(arena, size, align_of(size)), 0, size);
}

char *nc_arena_copy(struct nc_arena *arena, const char *text, size_t len)
{
    char *copy = take(arena, len + 1, 1); /* strings stand close to each other */
    if (len > 0)
        memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}
