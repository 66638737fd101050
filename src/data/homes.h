/* homes.h - what money a paper means by a name that several countries have: the "$" of an
 * Australian paper is its own.  Floor 1. */
#ifndef NC_DATA_HOMES_H
#define NC_DATA_HOMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct nc_home {
    const char *domain; /* of the country: "au" */
    const char *money;  /* canonical name: "AUD" */
    const char *said;   /* that of the unit that stands in the text: "USD" for a bare "$" */
};

/* The mark of a word by its first two bytes in lower case: a name with none like it cannot hold it.
 */
static inline uint64_t nc_home_mark(const char word[2])
{
    return UINT64_C(1) << ((unsigned char)word[0] * 5u + (unsigned char)word[1]) % 64;
}

/* The country of a host's name, or of an address that begins with a scheme, by its last label; NULL
 * where that is none of the table.  *national gets whether it is that of any one country. */
const struct nc_home *nc_home_of_host(const char *host, bool *national);

/* The country that a name speaks of in one of its words, letter case ignored: "The Sydney Post";
 * NULL for none. */
const struct nc_home *nc_home_of_name(const char *name);

/* The country that the first len bytes of a text speak of, among those whose money is `said`, all
 * when that is NULL; NULL for none. */
const struct nc_home *nc_home_of_text(const char *text, size_t len, const char *said);

#endif
