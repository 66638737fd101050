/* cue.c - finds the family that each cue's word belongs to. */
#include "extract/cue.h"

#include "data/lexicon.h"

#include <string.h>

static const struct {
    const char *word;
    uint8_t cue;
} cue_words[] = {
#define X(name, word) { word, NC_CUE_##name },
    NC_CUES(X)
#undef X
};

void nc_cues_init(struct nc_cues *cues)
{
    memset(cues, 0, sizeof *cues);
    for (size_t i = 0; i < sizeof cue_words / sizeof *cue_words; i++) {
        const char *word = cue_words[i].word;
        uint16_t family = nc_lexicon_word(nc_lexicon_find(word, strlen(word)))->family;
        if (family != 0 && family < NC_CUE_FAMILIES)
            cues->of_family[family] = cue_words[i].cue;
    }
}
