/* pool.c - string numbers by open addressing.  Written by hand, as GHashTable wants a copy of each
 * string before it can be looked up, and this runs several times for every figure. */
#include "model/pool.h"

#include "model/arena.h" /* what can be read from the start of a text */
#include "model/hash.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* Eight bytes a string, as a run has hundreds of thousands.  Texts stand in blocks, each behind a
 * byte of its length (NC_POOL_LONG: so long or longer) and ended by a NUL. */
struct entry {
    uint32_t place;                 /* of its text: a block, and in NC_POOL_BITS the byte */
    uint32_t hash;
};

enum { NC_POOL_BITS = 16, NC_POOL_BLOCK = 1 << NC_POOL_BITS, NC_POOL_LONG = UINT8_MAX };

/* What a key means since the pool was last emptied, when the round is the pool's own: others are
 * left from before and need not be cleared. */
struct known {
    nc_str str;
    uint32_t round;
};

struct nc_pool {
    GPtrArray *blocks;              /* of texts, NC_POOL_BLOCK bytes each or one longer text */
    size_t used, size;              /* bytes of the last block */
    struct entry *entries;          /* by number; entry 0 is the empty string */
    uint32_t *slots;                /* numbers by hash, 0 = free; a power of two of them, */
    size_t count, room, slot_count; /* a quarter of which stays free */
    struct known *known; /* by key */
    uint16_t *keys;      /* by number, 0 = none; NULL until one has a key */
    uint32_t round;
};

enum { NC_POOL_SLOTS = 1024, NC_POOL_KEYS = UINT16_MAX + 1 };

static void block_add(struct nc_pool *pool, size_t size)
{
    if (pool->blocks->len > UINT32_MAX >> NC_POOL_BITS)
        g_error("more than 4 GB of names and titles");
    g_ptr_array_add(pool->blocks, g_malloc(size + NC_ARENA_BEHIND));
    pool->used = 0;
    pool->size = size;
}

/* Copies a text to where the last block is free; its place. */
static uint32_t text_add(struct nc_pool *pool, const char *text, size_t len)
{
    const size_t size = 1 + len + 1;
    if (pool->size - pool->used < size)
        block_add(pool, MAX(size, NC_POOL_BLOCK));
    char *at = (char *)g_ptr_array_index(pool->blocks, pool->blocks->len - 1) + pool->used;
    const uint32_t place = (pool->blocks->len - 1) << NC_POOL_BITS | (uint32_t)(pool->used + 1);
    at[0] = (char)(uint8_t)MIN(len, NC_POOL_LONG);
    memcpy(at + 1, text, len);
    at[1 + len] = '\0';
    pool->used += size;
    return place;
}

static const char *text_at(const struct nc_pool *pool, uint32_t place)
{
    return (const char *)g_ptr_array_index(pool->blocks, place >> NC_POOL_BITS) +
           (place & (NC_POOL_BLOCK - 1));
}

static struct nc_pool_span span_at(const struct nc_pool *pool, uint32_t place)
{
    const char *text = text_at(pool, place);
    const uint8_t len = (uint8_t)text[-1];
    return (struct nc_pool_span){ text, len < NC_POOL_LONG ? len : (uint32_t)strlen(text) };
}

/* Frees the slots: one by one where few are taken. */
static void empty_slots(struct nc_pool *pool)
{
    enum { FEW = 16 };
    if (pool->count > pool->slot_count / FEW) {
        memset(pool->slots, 0, pool->slot_count * sizeof *pool->slots);
        return;
    }
    for (size_t i = 1; i < pool->count; i++) {
        size_t at = pool->entries[i].hash & (pool->slot_count - 1);
        while (pool->slots[at] != i)
            at = (at + 1) & (pool->slot_count - 1);
        pool->slots[at] = 0;
    }
}

/* The first block is kept; the empty string stands at its front. */
static void pool_clear(struct nc_pool *pool)
{
    empty_slots(pool);
    if (pool->blocks->len == 0)
        block_add(pool, NC_POOL_BLOCK);
    g_ptr_array_set_size(pool->blocks, 1);
    pool->used = 0;
    pool->size = NC_POOL_BLOCK;
    pool->entries[0] = (struct entry){ .place = text_add(pool, "", 0) };
    pool->count = 1;
    pool->round++;
}

struct nc_pool *nc_pool_new(void)
{
    struct nc_pool *pool = g_new0(struct nc_pool, 1);
    pool->blocks = g_ptr_array_new_with_free_func(g_free);
    pool->slot_count = NC_POOL_SLOTS;
    pool->room = NC_POOL_SLOTS / 4 * 3;
    pool->slots = g_new0(uint32_t, pool->slot_count);
    pool->entries = g_new(struct entry, pool->room);
    pool->known = g_new0(struct known, NC_POOL_KEYS); /* what is not touched takes no memory */
    pool_clear(pool);
    return pool;
}

void nc_pool_free(struct nc_pool *pool)
{
    if (pool == NULL)
        return;
    g_ptr_array_free(pool->blocks, TRUE);
    g_free(pool->entries);
    g_free(pool->slots);
    g_free(pool->known);
    g_free(pool->keys);
    g_free(pool);
}

void nc_pool_reset(struct nc_pool *pool)
{
    pool_clear(pool);
}

static uint32_t hash_of(const char *text, size_t len)
{
    uint64_t hash = NC_HASH_START ^ len, eight;
    for (; len >= sizeof eight; text += sizeof eight, len -= sizeof eight)
        hash = nc_hash_number(hash, nc_eight_at(text));
    return (uint32_t)nc_hash_number(hash, nc_few_at(text, len));
}

/* Of a large pool the slots lie outside the caches: those of entries to come are looked at. */
static void pool_grow(struct nc_pool *pool)
{
    enum { AHEAD = 16 };
    pool->room *= 2;
    pool->slot_count *= 2;
    pool->entries = g_renew(struct entry, pool->entries, pool->room);
    if (pool->keys != NULL)
        pool->keys = g_renew(uint16_t, pool->keys, pool->room);
    pool->slots = g_renew(uint32_t, pool->slots, pool->slot_count);
    memset(pool->slots, 0, pool->slot_count * sizeof *pool->slots);
    for (size_t i = 1; i < pool->count; i++) {
        const size_t mask = pool->slot_count - 1, ahead = MIN(i + AHEAD, pool->count - 1);
        __builtin_prefetch(&pool->slots[pool->entries[ahead].hash & mask]);
        size_t at = pool->entries[i].hash & mask;
        while (pool->slots[at] != 0)
            at = (at + 1) & mask;
        pool->slots[at] = (uint32_t)i;
    }
}

static bool same_text(const struct nc_pool *pool, const struct entry *old, const char *text,
                      size_t len)
{
    const struct nc_pool_span span = span_at(pool, old->place);
    return span.len == len && memcmp(span.text, text, len) == 0;
}

/* The number of a string that is not empty, whose hash is known. */
static nc_str add_hashed(struct nc_pool *pool, const char *text, size_t len, uint32_t hash)
{
    if (pool->count == pool->room)
        pool_grow(pool);
    size_t at = hash & (pool->slot_count - 1);
    for (; pool->slots[at] != 0; at = (at + 1) & (pool->slot_count - 1)) {
        const struct entry *old = &pool->entries[pool->slots[at]];
        if (old->hash == hash && same_text(pool, old, text, len))
            return pool->slots[at];
    }
    pool->entries[pool->count] = (struct entry){ text_add(pool, text, len), hash };
    if (pool->keys != NULL)
        pool->keys[pool->count] = 0;
    pool->slots[at] = (uint32_t)pool->count;
    return (nc_str)pool->count++;
}

nc_str nc_pool_add(struct nc_pool *pool, const char *text, size_t len)
{
    return len == 0 ? 0 : add_hashed(pool, text, len, hash_of(text, len));
}

/* Remembers by which key a string was added. */
static void note_key(struct nc_pool *pool, nc_str str, uint16_t key)
{
    if (pool->keys == NULL)
        pool->keys = g_new0(uint16_t, pool->room);
    pool->keys[str] = key;
}

nc_str nc_pool_keyed(struct nc_pool *pool, uint16_t key, const char *text, size_t len)
{
    struct known *known = &pool->known[key];
    if (known->round != pool->round) {
        *known = (struct known){ nc_pool_add(pool, text, len), pool->round };
        note_key(pool, known->str, key);
    }
    return known->str;
}

/* The table of a large pool lies outside the caches, and a string is found by three looks, one
 * leading to the next.  For many strings each look is begun for all before the next is taken. */
void nc_pool_foresee(const struct nc_pool *pool, const struct nc_pool *from)
{
    const size_t mask = pool->slot_count - 1;
    for (size_t i = 1; i < from->count; i++)
        __builtin_prefetch(&pool->slots[from->entries[i].hash & mask]);
    for (size_t i = 1; i < from->count; i++)
        __builtin_prefetch(&pool->entries[pool->slots[from->entries[i].hash & mask]]);
    for (size_t i = 1; i < from->count; i++)
        __builtin_prefetch(
            text_at(pool, pool->entries[pool->slots[from->entries[i].hash & mask]].place));
}

static nc_str move_new(struct nc_pool *pool, const struct nc_pool *from, nc_str str)
{
    const struct nc_pool_span span = nc_pool_span(from, str);
    return add_hashed(pool, span.text, span.len, from->entries[str].hash);
}

nc_str nc_pool_move(struct nc_pool *pool, const struct nc_pool *from, nc_str str)
{
    const uint16_t key = from->keys != NULL ? from->keys[str] : 0;
    if (str == 0)
        return 0;
    if (key == 0)
        return move_new(pool, from, str);
    struct known *known = &pool->known[key];
    if (known->round != pool->round)
        *known = (struct known){ move_new(pool, from, str), pool->round };
    return known->str;
}

void nc_pool_settle(struct nc_pool *pool)
{
    g_clear_pointer(&pool->known, g_free);
    g_clear_pointer(&pool->keys, g_free);
}

nc_str nc_pool_addz(struct nc_pool *pool, const char *text)
{
    return text == NULL ? 0 : nc_pool_add(pool, text, strlen(text));
}

const char *nc_pool_text(const struct nc_pool *pool, nc_str str)
{
    return text_at(pool, pool->entries[str].place);
}

struct nc_pool_span nc_pool_span(const struct nc_pool *pool, nc_str str)
{
    return span_at(pool, pool->entries[str].place);
}

uint32_t nc_pool_hash(const struct nc_pool *pool, nc_str str)
{
    return pool->entries[str].hash;
}

size_t nc_pool_count(const struct nc_pool *pool)
{
    return pool->count;
}
