/* cue.c - notes of each word of the lexicon its cue, by its family, and its usual tag. */
#include "extract/cue.h"

#include "data/lexicon.h"
#include "extract/tag.h"

#include <glib.h>
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
    enum { FAMILIES = 512 }; /* families beyond have no cue */
    uint8_t of_family[FAMILIES] = { NC_CUE_NONE };
    for (size_t i = 0; i < sizeof cue_words / sizeof *cue_words; i++) {
        const char *word = cue_words[i].word;
        uint16_t family = nc_lexicon_word(nc_lexicon_find(word, strlen(word)))->family;
        if (family != 0 && family < FAMILIES)
            of_family[family] = cue_words[i].cue;
    }
    const uint16_t count = nc_lexicon_count();
    cues->of_word = g_new(struct nc_usual, count);
    for (uint16_t row = 0; row < count; row++) {
        const uint16_t family = nc_lexicon_word(row)->family;
        cues->of_word[row] = (struct nc_usual){
            .cue = family < FAMILIES ? of_family[family] : (uint8_t)NC_CUE_NONE,
            .tag = (uint8_t)nc_tag_plain(nc_lexicon_word(row)->classes),
        };
    }
}

void nc_cues_clear(struct nc_cues *cues)
{
    g_free(cues->of_word);
    *cues = (struct nc_cues){ .of_word = NULL };
}
