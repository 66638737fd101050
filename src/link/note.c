/* note.c - what the lexicon, the user and the run know of a word. */
#include "link/linker.h"

#include "data/lexicon.h"
#include "lists.h"

#include <math.h>
#include <string.h>

enum {
    GATHERED = 60, /* articles of a large story */
    AHEAD = 8      /* figures whose words are looked at before they are counted */
};

static const char *user_word(const struct nc_options *options, const char *text)
{
    if (options->lexemes == NULL)
        return text;
    for (guint i = 0; i < options->lexemes->len; i++) {
        const struct nc_lexeme *row = &g_array_index(options->lexemes, struct nc_lexeme, i);
        if (row->kind != NC_LEXEME_UNIT && strcmp(row->word, text) == 0)
            return row->same_as;
    }
    return text;
}

bool nc_note_in_list(const char *list, const char *word)
{
    const size_t len = strlen(word);

    for (const char *at = list; len > 0 && (at = strstr(at, word)) != NULL; at++)
        if (at[-1] == ' ' && at[len] == ' ')
            return true;
    return false;
}

/* Is it an adjective that says who people are, as a noun of its family does: foreign? */
static bool says_who(const struct nc_word *word, const struct nc_family *family)
{
    if (word->family == 0 || (word->classes & NC_W_ADJ) == 0)
        return false;
    const uint16_t noun = nc_lexicon_find(family->name, strlen(family->name));
    return noun != 0 &&
           (nc_lexicon_word(noun)->classes & NC_W_PERSON) != 0;
}

static uint16_t word_flags(const struct nc_word *word)
{
    unsigned flags = 0;

    const struct nc_family *family = nc_lexicon_family(word->family);

    if (strcmp(family->name, "cue.attribute") == 0)
        flags |= NC_NOTE_MEASURE;
    if (strcmp(family->name, "cue.degree") == 0 ||
        nc_note_in_list(NC_LIST_EXTREMES, nc_word_text(word)))
        flags |= NC_NOTE_DEGREE;
    if (family->work || strcmp(family->name, "cue.staff") == 0)
        flags |= NC_NOTE_WORK;
    if ((word->classes & NC_W_PERSON) || says_who(word, family))
        flags |= NC_NOTE_PERSON;
    if ((word->classes & NC_W_PERSON) && (word->classes & NC_W_STOP))
        flags |= NC_NOTE_GENERIC; /* "people": says nothing about who they are */
    if (word->classes & (NC_W_PRON | NC_W_NUMERAL | NC_W_DET))
        flags |= NC_NOTE_GENERIC | NC_NOTE_WEAK;
    if (word->classes & (NC_W_AUX | NC_W_MODAL | NC_W_SAY))
        flags |= NC_NOTE_LIGHT;
    if (word->classes & NC_W_PLACE)
        flags |= NC_NOTE_PLACE;
    if (word->classes & NC_W_MOVES)
        flags |= NC_NOTE_MOVES;
    if (nc_note_in_list(NC_LIST_LASTING, nc_word_text(nc_lexicon_word(word->lemma))))
        flags |= NC_NOTE_LASTS;
    if (word->classes & NC_W_VERB)
        flags |= NC_NOTE_DEED;
    if (!(word->classes & NC_W_PLACE))
        flags |= NC_NOTE_COMMON;
    if (word->classes & (NC_W_UNIT | NC_W_CURRENCY))
        flags |= NC_NOTE_WEAK; /* a unit that was not read as one */
    if (word->classes & NC_W_STOP)
        flags |= NC_NOTE_STOP | NC_NOTE_WEAK;
    return (uint16_t)flags;
}

/* Families that only steer the reading of a sentence tell no meaning. */
static uint16_t family_of(const struct nc_word *word)
{
    return strncmp(nc_lexicon_family(word->family)->name, "cue.", 4) == 0 ? 0 : word->family;
}

static void make(struct nc_linker *linker, nc_str str)
{
    const char *own_text = nc_store_text(linker->store, str);
    const char *text = user_word(linker->options, own_text);
    const char *last = strrchr(text, ' ');
    uint16_t row = nc_lexicon_find(text, strlen(text));
    struct nc_note note = { .flags = NC_NOTE_KNOWN };

    if (strchr(own_text, ' ') != NULL)
        note.flags |= NC_NOTE_SEVERAL;

    if (row == 0 && last != NULL)
        row = nc_lexicon_find(last + 1, strlen(last + 1));
    if (row != 0) {
        const struct nc_word *word = nc_lexicon_word(row);
        note.family = family_of(word);
        note.anybody = strcmp(nc_lexicon_family(word->family)->name, "cue.anybody") == 0;
        note.flags |= word_flags(word);
        note.base = nc_pool_addz(linker->store->pool, nc_word_text(nc_lexicon_word(word->lemma)));
    } else if (last == NULL && text == own_text) {
        note.base = str;
    } else {
        note.base = nc_pool_addz(linker->store->pool, last != NULL ? last + 1 : text);
    }
    /* reports of markets and companies have their own words, which the language lists as none */
    note.series = nc_note_in_list(NC_LIST_OF_ANY_REPORT, own_text);
    note.unfinished = nc_note_in_list(NC_LIST_UNFINISHED, nc_store_text(linker->store, note.base));
    if (note.series)
        note.flags = (uint16_t)(note.flags & ~NC_NOTE_COMMON);
    struct nc_note *own = &g_array_index(linker->notes, struct nc_note, str);
    note.articles = own->articles;
    note.flags |= own->flags & NC_NOTE_SITE;
    *own = note;
}

const struct nc_note *nc_note_make(struct nc_linker *linker, nc_str str)
{
    if (str >= linker->notes->len)
        g_array_set_size(linker->notes, str + 1 + str / 8);
    if (str != 0)
        make(linker, str);
    return &g_array_index(linker->notes, struct nc_note, str);
}

unsigned nc_note_words(struct nc_linker *linker, nc_str str, nc_str *bases, unsigned room)
{
    const struct nc_note *note = nc_note_of(linker, str);
    unsigned count = 0;
    char word[64];

    if (str == 0 || room == 0)
        return 0;
    if (!(note->flags & NC_NOTE_SEVERAL)) {
        bases[0] = note->base;
        return 1;
    }
    const char *text = nc_store_text(linker->store, str);
    while (*text != '\0' && count < room) {
        size_t len = strcspn(text, " ;");
        if (len > 0 && len < sizeof word) {
            memcpy(word, text, len);
            word[len] = '\0';
            nc_str part = nc_pool_addz(linker->store->pool, word);
            bases[count++] = nc_note_of(linker, part)->base;
        }
        text += len;
        text += strspn(text, " ;");
    }
    return count;
}

nc_str nc_note_lower(struct nc_linker *linker, const char *text, size_t len)
{
    struct nc_pool *pool = linker->store->pool;
    char lower[32];
    size_t at = 0;

    for (; at < len && at < sizeof lower && (text[at] & 0x80) == 0; at++)
        lower[at] = g_ascii_tolower(text[at]);
    if (at == len)
        return nc_pool_add(pool, lower, len);
    char *whole = g_utf8_strdown(text, (gssize)len);
    const nc_str word = nc_pool_addz(pool, whole);
    g_free(whole);
    return word;
}

const struct nc_sites *nc_note_sites(struct nc_linker *linker, nc_str places)
{
    const char *text = nc_store_text(linker->store, places);
    struct nc_sites *sites = &linker->sites;

    if (sites->places == places) /* neighbours mostly share theirs; at first there are none */
        return sites;
    *sites = (struct nc_sites){ .places = places };
    while (*text != '\0' && sites->count < NC_SITES) {
        size_t len = strcspn(text, " ;-");
        if (len > 2)
            sites->words[sites->count++] = nc_note_lower(linker, text, len);
        text += len;
        text += strspn(text, " ;-");
    }
    return sites;
}

/* Marks the words of a list of places. */
static void mark_sites(struct nc_linker *linker, nc_str places)
{
    const struct nc_sites *sites = nc_note_sites(linker, places);

    for (unsigned k = 0; k < sites->count; k++) {
        nc_note_of(linker, sites->words[k]);
        g_array_index(linker->notes, struct nc_note, sites->words[k]).flags |= NC_NOTE_SITE;
    }
}

/* Counts a string once for each article; `last` has, by string, the article before from 1. */
static void count_once(struct nc_linker *linker, uint32_t *last, nc_str str, uint32_t article)
{
    if (str == 0 || last[str] == article + 1)
        return;
    last[str] = article + 1;
    g_array_index(linker->notes, struct nc_note, str).articles++;
}

static void foresee(const struct nc_linker *linker, const uint32_t *last,
                    const struct nc_figure *f)
{
    const nc_str *words = nc_store_context(linker->store, f);

    for (unsigned k = 0; k < f->in->words; k++) {
        nc_note_foresee(linker, words[k]);
        __builtin_prefetch(&last[words[k]]);
    }
}

/* Figures of one sentence share their words, neighbours mostly their places. */
static void count_words(struct nc_linker *linker)
{
    uint32_t *last = g_new0(uint32_t, nc_pool_count(linker->store->pool));
    const struct nc_setting *in = NULL;
    nc_str place = 0;

    for (guint i = 0; i < linker->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(linker->store, i);
        if (i + AHEAD < linker->store->figures->len)
            foresee(linker, last, f + AHEAD);
        const nc_str *words = nc_store_context(linker->store, f);
        for (unsigned k = 0; k < f->in->words && f->in != in; k++)
            count_once(linker, last, words[k], f->in->article);
        count_once(linker, last, f->said->place, f->in->article);
        if (f->said->place != place)
            mark_sites(linker, f->said->place);
        in = f->in;
        place = f->said->place;
    }
    g_free(last);
}

/* In articles that were gathered a word of their story is no less telling because there are many of
 * them. */
double nc_weight_of(const struct nc_linker *linker, uint32_t own)
{
    const double articles = linker->store->articles->len,
                 counted = linker->archive ? articles : MIN(articles, GATHERED);

    return linker->weights[own] =
               log2(1 + (counted + 500) / (own * counted / articles + 10.0));
}

void nc_notes_weigh(struct nc_linker *linker)
{
    g_free(linker->weights);
    linker->weights = g_new0(double, (size_t)linker->store->articles->len + 2);
    linker->heaviest = nc_weight_of(linker, 1);
    linker->telling = linker->heaviest * (linker->archive ? 0.7 : 0.5);
}

void nc_notes_count(struct nc_linker *linker)
{
    g_array_set_size(linker->notes, (guint)nc_pool_count(linker->store->pool));
    g_array_index(linker->notes, struct nc_note, 0).flags = NC_NOTE_KNOWN; /* of no word */
    count_words(linker);
    linker->brief = nc_options_beside(linker->options, linker->store->articles->len);
    nc_notes_weigh(linker);
}

void nc_notes_forms(struct nc_linker *linker)
{
    uint16_t count = nc_lexicon_count();

    linker->participles = g_new0(uint16_t, count);
    linker->gerunds = g_new0(uint16_t, count);
    for (uint16_t row = 1; row < count; row++) {
        const struct nc_word *word = nc_lexicon_word(row);
        if (word->classes & NC_W_PARTICIPLE)
            linker->participles[word->lemma] = row; /* the past form stands before it */
        if (word->classes & NC_W_GERUND)
            linker->gerunds[word->lemma] = row;
    }
}
