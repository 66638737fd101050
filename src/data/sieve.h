/* sieve.h - letters of figures as bits: which of them may stand at a place.  Floor 1. */
#ifndef NC_DATA_SIEVE_H
#define NC_DATA_SIEVE_H

#include <stdint.h>

enum { NC_LETTERS = 11 }; /* that figures have */

/* The row of a figure's letter among "ADHMNPQTUVX", from 1 on, and behind them that of the bar
 * between two sentences; 0 for all other signs. */
static inline unsigned nc_letter_row(char letter)
{
    static const uint8_t rows[] = { ['A'] = 1, ['D'] = 2, ['H'] = 3,  ['M'] = 4,
                                    ['N'] = 5, ['P'] = 6, ['Q'] = 7,  ['T'] = 8,
                                    ['U'] = 9, ['V'] = 10, ['X'] = 11, ['|'] = NC_LETTERS + 1 };
    return (unsigned char)letter < sizeof rows ? rows[(unsigned char)letter] : 0;
}

/* All bits of letters, and one that stands behind the last letter. */
enum { NC_SIEVE_LETTERS = 0xfff, NC_SIEVE_END = 0x8000 };

/* The bit of a figure's letter, and of the bar between two sentences; 0 for all other signs. */
static inline uint16_t nc_sieve_letter(char letter)
{
    return (uint16_t)((1u << nc_letter_row(letter)) >> 1);
}

#endif
