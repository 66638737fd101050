/* passage.c - what a claim captured. */
#include "model/passage.h"

#include <string.h>

uint32_t nc_passage_figure(const struct nc_passage *passage, uint32_t at)
{
    uint32_t low = passage->first, high = passage->end;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (nc_figure_end(nc_store_figure(passage->store, middle)) <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct nc_claim_word *nc_claim_word(const struct nc_claim *claim, const char *name)
{
    for (uint32_t i = 0; i < claim->word_count; i++)
        if (strcmp(claim->words[i].name, name) == 0)
            return &claim->words[i];
    return NULL;
}
