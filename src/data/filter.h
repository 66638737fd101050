/* filter.h - the bits that tell most unknown words from known ones; for src/data alone.  Floor 1.
 */
#ifndef NC_DATA_FILTER_H
#define NC_DATA_FILTER_H

/* 16 KiB of bits: they stay in the nearest cache, where the table of words does not. */
#define NC_FILTER_BITS 131072u

/* The bit of a hash. */
#define NC_FILTER_AT(hash) ((hash) >> 15)

#endif
