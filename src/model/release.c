/* release.c - memory that nobody holds goes back to the system between two stages. */
#include "model/release.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void nc_release_whole(void)
{
#ifdef __GLIBC__
    enum { LARGE = 128 * 1024 };
    mallopt(M_MMAP_THRESHOLD, LARGE); /* setting it keeps it: it would grow with what is freed */
#endif
}

void nc_release_idle(void)
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
