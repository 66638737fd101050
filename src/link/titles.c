/* titles.c - what the titles of two articles have in common. */
#include "link/titles.h"

#include "lists.h"

#include <string.h>

enum {
    WORDS = 16, /* of a title that are kept */
    LEAST = 3   /* letters of one that says something */
};

struct title {
    nc_str words[WORDS]; /* in order */
    unsigned count;
};

struct nc_titles {
    uint32_t *ends; /* of each article: where the words of its title end, the next one's begin */
    GArray *words;  /* nc_str, those of each title in order */
};

/* Adds a word to those of the title unless it is there, in its place. */
static void add_word(struct title *title, nc_str word)
{
    unsigned at = 0;

    while (at < title->count && title->words[at] < word)
        at++;
    if (title->count == WORDS || (at < title->count && title->words[at] == word))
        return;
    for (unsigned i = title->count++; i > at; i--)
        title->words[i] = title->words[i - 1];
    title->words[at] = word;
}

/* Where the next word of letters begins, or the end of the text; its length in *len. */
static const char *next_word(const char *text, size_t *len)
{
    while (*text != '\0' && !g_ascii_isalpha(*text) && (*text & 0x80) == 0)
        text++;
    for (*len = 0; g_ascii_isalpha(text[*len]) || (text[*len] & 0x80) != 0; ++*len)
        ;
    return text;
}

/* Does a word say what a title is about?  Reports of markets share half of theirs. */
static bool is_of_weight(struct nc_linker *linker, nc_str word)
{
    enum { SAY_NOTHING = NC_NOTE_STOP | NC_NOTE_GENERIC | NC_NOTE_LIGHT };
    const struct nc_note *note = nc_note_of(linker, word);
    const bool unit = (note->flags & (NC_NOTE_WEAK | NC_NOTE_PLACE)) == NC_NOTE_WEAK;

    return (note->flags & SAY_NOTHING) == 0 && !unit && !note->series &&
           !nc_note_in_list(NC_LIST_OF_ANY_TITLE, nc_store_text(linker->store, note->base));
}

/* Titles, and what is known of their words, by number of the string. */
struct titling {
    struct nc_linker *linker;
    GByteArray *weights; /* 0 = not asked for yet, 1 = says nothing, 2 = says something */
};

/* The base form of a word of weight, 0 of any other. */
static nc_str told_by(struct titling *titling, nc_str word)
{
    if (word >= titling->weights->len) {
        const guint old = titling->weights->len;
        g_byte_array_set_size(titling->weights, word + word / 8 + 1);
        memset(titling->weights->data + old, 0, titling->weights->len - old);
    }
    uint8_t *weight = &titling->weights->data[word];
    if (*weight == 0)
        *weight = is_of_weight(titling->linker, word) ? 2 : 1;
    return *weight == 2 ? nc_note_of(titling->linker, word)->base : 0;
}

static void read_title(struct titling *titling, const char *text, struct title *title)
{
    size_t len;

    for (text = next_word(text, &len); len > 0; text = next_word(text + len, &len)) {
        if (len < LEAST)
            continue;
        const nc_str base = told_by(titling, nc_note_lower(titling->linker, text, len));
        if (base != 0)
            add_word(title, base);
    }
}

/* Adds the words of an article's title to those of all. */
static void read_article(struct titling *titling, uint32_t article, GArray *words)
{
    const struct nc_store *store = titling->linker->store;
    const nc_str text = nc_store_article(store, article)->title;
    struct title title = { .count = 0 };

    if (text == 0)
        return;
    char *own = g_strdup(nc_store_text(store, text)); /* new words may move it */
    read_title(titling, own, &title);
    g_free(own);
    g_array_append_vals(words, title.words, title.count);
}

struct nc_titles *nc_titles_new(struct nc_linker *linker)
{
    const guint articles = linker->store->articles->len;
    struct nc_titles *titles = g_new(struct nc_titles, 1);
    struct titling titling = { linker, g_byte_array_new() };

    titles->ends = g_new(uint32_t, articles + 1);
    titles->words = g_array_new(FALSE, FALSE, sizeof(nc_str));
    for (uint32_t a = 0; a < articles; a++) {
        read_article(&titling, a, titles->words);
        titles->ends[a] = titles->words->len;
    }
    g_byte_array_free(titling.weights, TRUE);
    return titles;
}

void nc_titles_free(struct nc_titles *titles)
{
    g_array_free(titles->words, TRUE);
    g_free(titles->ends);
    g_free(titles);
}

static uint32_t first_of(const struct nc_titles *titles, uint32_t article)
{
    return article == 0 ? 0 : titles->ends[article - 1];
}

bool nc_titles_known(const struct nc_titles *titles, uint32_t article)
{
    return titles->ends[article] > first_of(titles, article);
}

unsigned nc_titles_shared(const struct nc_titles *titles, uint32_t a, uint32_t b)
{
    const nc_str *words = (const nc_str *)(const void *)titles->words->data;
    unsigned shared = 0;

    for (uint32_t i = first_of(titles, a), k = first_of(titles, b);
         i < titles->ends[a] && k < titles->ends[b];) {
        const nc_str own = words[i], other = words[k];
        shared += own == other;
        i += own <= other;
        k += other <= own;
    }
    return shared;
}
