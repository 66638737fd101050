/* misstated.c - a correction in two sentences: "An article misstated the number of workers killed.
 * It was 25, not 52."  The second is read as the end of the first. */
#include "extract/scene.h"

#include "lists.h"

/* Is token i, which may lie outside any sentence, in the list? */
static bool one_of(const struct nc_tokens *tokens, uint32_t i, enum nc_list list)
{
    return i < tokens->count && nc_word_listed(tokens->items[i].word, list);
}

/* Has the sentence a word of the list? */
static bool has_word(const struct nc_tokens *tokens, const struct nc_sentence *sentence,
                     enum nc_list list)
{
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++)
        if (one_of(tokens, i, list))
            return true;
    return false;
}

/* Does the sentence call something that was written wrong?  Many a thing goes wrong: such words
 * must be said of an article. */
static bool misstates(const struct nc_tokens *tokens, const struct nc_sentence *sentence)
{
    return has_word(tokens, sentence, NC_LISTED_MISSTATES) &&
           (has_word(tokens, sentence, NC_LISTED_SURELY_MISSTATES) ||
            has_word(tokens, sentence, NC_LISTED_WRITTEN));
}

/* Behind the words that stand for what was misstated: "it", "the correct figure"; `first` where the
 * sentence begins otherwise. */
static uint32_t subject_end(const struct nc_tokens *tokens, uint32_t first)
{
    enum { WORDS = 4 };
    uint32_t i = first;
    if (one_of(tokens, i, NC_LISTED_STANDS_FOR))
        i++;
    else if (one_of(tokens, i, NC_LISTED_THE) && one_of(tokens, i + 1, NC_LISTED_RIGHT))
        for (i += 2; i < first + WORDS && one_of(tokens, i, NC_LISTED_RIGHT_FIGURE);)
            i++;
    return i < tokens->count && nc_token_is(&tokens->items[i], NC_W_AUX) ? i : first;
}

/* May the sentence that begins at token i go on with what the one before was about?  Most that
 * begin with an article do not. */
static bool resumes(const struct nc_tokens *tokens, uint32_t i)
{
    if (!one_of(tokens, i, NC_LISTED_RESUMES))
        return false;
    return !one_of(tokens, i, NC_LISTED_THE) || one_of(tokens, i + 1, NC_LISTED_RIGHT) ||
           one_of(tokens, i + 1, NC_LISTED_RIGHT_FIGURE);
}

void nc_misstated_join(struct nc_scene *scene)
{
    const struct nc_tokens *tokens = scene->tokens;
    if (scene->sentence == 0 || !resumes(tokens, scene->first))
        return;
    const struct nc_sentence *before = &tokens->sentences[scene->sentence - 1];
    if (!misstates(tokens, before))
        return;
    const uint32_t end = subject_end(tokens, scene->first);
    if (end > scene->first)
        scene->seam = (struct nc_range){ before->first + before->count - 1, end };
    scene->first = before->first;
    scene->size = scene->end - scene->first;
}

void nc_misstated_mend(struct nc_scene *scene)
{
    const uint32_t own = scene->tokens->sentences[scene->sentence].first;
    for (uint32_t i = scene->first; i < scene->seam.end; i++) {
        const bool seam = i >= scene->seam.first;
        const bool day = i < own && scene->senses[i].tag == NC_TAG_DATE; /* of the misstatement */
        const bool verb = i < own && one_of(scene->tokens, i, NC_LISTED_MISSTATES);
        if (!seam && !day && !verb)
            continue;
        scene->senses[i] = (struct nc_sense){ .tag = verb ? NC_TAG_STOP : NC_TAG_ADV };
        scene->marks[i] = 0;
    }
}
