/* pool.h - each distinct string kept once, known by a small number.  Floor 1.
 *
 * Figures hold numbers of this kind instead of pointers: four bytes a word, equal words have equal
 * numbers, and a batch made on one thread moves into the run's pool by a table of numbers.  The
 * numbers depend on the order of the calls alone. */
#ifndef NC_MODEL_POOL_H
#define NC_MODEL_POOL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef uint32_t nc_str;            /* 0 is the empty string */

struct nc_pool;

/* An empty pool; the caller owns it. */
struct nc_pool *nc_pool_new(void);

/* Gives back the pool with its strings; NULL is fine. */
void nc_pool_free(struct nc_pool *pool);

/* Forgets all strings; numbers start again at 1. */
void nc_pool_reset(struct nc_pool *pool);

/* The number of the len bytes at text, which are copied when new; 0 for no bytes.  A NUL inside is
 * not allowed. */
nc_str nc_pool_add(struct nc_pool *pool, const char *text, size_t len);

/* The same for a string that the caller knows by a number of its own: one key always means one
 * string.  What was added with its key before is found without a look at its bytes. */
nc_str nc_pool_keyed(struct nc_pool *pool, uint16_t key, const char *text, size_t len);

/* The same for a string that ends with NUL; NULL counts as empty. */
nc_str nc_pool_addz(struct nc_pool *pool, const char *text);

/* The number here of a string of another pool that was given the same keys: what has one is mostly
 * found without a look at its bytes. */
nc_str nc_pool_move(struct nc_pool *pool, const struct nc_pool *from, nc_str str);

/* Says that most strings of another pool will soon be moved: only the time that it takes changes.
 */
void nc_pool_foresee(const struct nc_pool *pool, const struct nc_pool *from);

/* Says that no strings will be moved here or added by keys any more: gives back what that takes. */
void nc_pool_settle(struct nc_pool *pool);

/* The string of a number, lent until the pool is reset; "" for 0.  Sixteen bytes can be read at it,
 * however short it is. */
const char *nc_pool_text(const struct nc_pool *pool, nc_str str);

/* The same with its length in bytes. */
struct nc_pool_span {
    const char *text;
    uint32_t len;
};
struct nc_pool_span nc_pool_span(const struct nc_pool *pool, nc_str str);

/* A hash of its text: for an order that does not depend on which strings came first. */
uint32_t nc_pool_hash(const struct nc_pool *pool, nc_str str);

/* How many numbers are in use, the empty string included: valid ones are below it. */
size_t nc_pool_count(const struct nc_pool *pool);

#ifdef __cplusplus
}
#endif

#endif
