/* titles.c - what the titles of two articles have in common.
 *
 * Articles in the archive are left out: they are compared by rare words around their figures, and
 * the titles of thousands would cost more than they say. */
#include "link/titles.h"

#include "lists.h"

enum {
    WORDS = 16, /* of a title that are kept */
    LEAST = 3   /* letters of one that says something */
};

struct title {
    nc_str words[WORDS]; /* in order */
    unsigned count;
};

struct nc_titles {
    uint32_t *rows; /* of each article: its title, from 1; 0 = none */
    GArray *titles; /* struct title */
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
static bool is_of_weight(struct nc_linker *linker, const struct nc_note *note)
{
    enum { SAY_NOTHING = NC_NOTE_STOP | NC_NOTE_GENERIC | NC_NOTE_LIGHT };
    const bool unit = (note->flags & (NC_NOTE_WEAK | NC_NOTE_PLACE)) == NC_NOTE_WEAK;

    return (note->flags & SAY_NOTHING) == 0 && !unit && !note->series &&
           !nc_note_in_list(NC_LIST_OF_ANY_TITLE, nc_store_text(linker->store, note->base));
}

static void read_title(struct nc_linker *linker, const char *text, struct title *title)
{
    size_t len;

    for (text = next_word(text, &len); len > 0; text = next_word(text + len, &len)) {
        if (len < LEAST)
            continue;
        const nc_str word = nc_note_lower(linker, text, len);
        const struct nc_note *note = nc_note_of(linker, word);
        if (is_of_weight(linker, note))
            add_word(title, note->base);
    }
}

struct nc_titles *nc_titles_new(struct nc_linker *linker)
{
    const guint articles = linker->store->articles->len;
    struct nc_titles *titles = g_new(struct nc_titles, 1);

    titles->rows = g_new0(uint32_t, articles + 1);
    titles->titles = g_array_new(FALSE, FALSE, sizeof(struct title));
    for (uint32_t a = 0; a < articles; a++) {
        const nc_str text = nc_store_article(linker->store, a)->title;
        struct title title = { .count = 0 };
        if (text == 0 || linker->shelves[a] == 0)
            continue;
        char *own = g_strdup(nc_store_text(linker->store, text)); /* new words may move it */
        read_title(linker, own, &title);
        g_free(own);
        if (title.count == 0)
            continue;
        g_array_append_val(titles->titles, title);
        titles->rows[a] = titles->titles->len;
    }
    return titles;
}

void nc_titles_free(struct nc_titles *titles)
{
    g_array_free(titles->titles, TRUE);
    g_free(titles->rows);
    g_free(titles);
}

bool nc_titles_known(const struct nc_titles *titles, uint32_t article)
{
    return titles->rows[article] != 0;
}

unsigned nc_titles_shared(const struct nc_titles *titles, uint32_t a, uint32_t b)
{
    unsigned shared = 0;

    if (!nc_titles_known(titles, a) || !nc_titles_known(titles, b))
        return 0;
    const struct title *x = &g_array_index(titles->titles, struct title, titles->rows[a] - 1);
    const struct title *y = &g_array_index(titles->titles, struct title, titles->rows[b] - 1);
    for (unsigned i = 0, k = 0; i < x->count && k < y->count;) {
        shared += x->words[i] == y->words[k];
        if (x->words[i] <= y->words[k])
            i++;
        else
            k++;
    }
    return shared;
}
