/* passage.c - what a claim captured. */
#include "model/passage.h"

#include <string.h>

const struct nc_claim_word *nc_claim_word(const struct nc_claim *claim, const char *name)
{
    for (uint32_t i = 0; i < claim->word_count; i++)
        if (strcmp(claim->words[i].name, name) == 0)
            return &claim->words[i];
    return NULL;
}
