/* release.h - gives memory back between the stages of a run.  Floor 1.
 *
 * A stage leaves many small holes behind; the next one would add its own memory to them. */
#ifndef NC_RELEASE_H
#define NC_RELEASE_H

/* From now on large arrays stand by themselves: one that grew or is freed leaves no hole. */
void nc_release_whole(void);

/* Hands the memory that was freed back to the system, where the C library can. */
void nc_release_idle(void);

#endif
