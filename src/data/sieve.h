/* sieve.h - letters of figures as bits: which of them may stand at a place.  Floor 1. */
#ifndef NC_DATA_SIEVE_H
#define NC_DATA_SIEVE_H

#include <stdint.h>
#include <string.h>

/* All bits of letters, and one that stands behind the last letter. */
enum { NC_SIEVE_LETTERS = 0xfff, NC_SIEVE_END = 0x8000 };

/* The bit of a figure's letter, and of the bar between two sentences; 0 for all other signs. */
static inline uint16_t nc_sieve_letter(char letter)
{
    static const char letters[] = "ADHMNPQTUVX|";
    const char *at = letter != '\0' ? strchr(letters, letter) : NULL;
    return (uint16_t)(at == NULL ? 0 : 1u << (at - letters));
}

#endif
