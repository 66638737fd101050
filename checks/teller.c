/* teller.c - named speakers: who can be held to two figures. */
#include "checks/teller.h"

#include "checks/when.h"
#include "data/lexicon.h"

#include <string.h>

enum {
    NOT_A_NAME = NC_W_PLACE | NC_W_ROLE | NC_W_PERSON | NC_W_DET | NC_W_PREP | NC_W_CONJ |
                 NC_W_MONTH | NC_W_WEEKDAY | NC_W_SAY
};

static const char *speaker_of(const struct nc_case *c, uint32_t figure)
{
    return nc_store_text(c->store, nc_store_figure(c->store, figure)->speaker);
}

bool nc_teller_cited(const struct nc_case *c, uint32_t figure)
{
    return nc_store_figure(c->store, figure)->speaker != 0;
}

/* Length of the word that begins at text: up to a space or comma. */
static size_t word_length(const char *text)
{
    return strcspn(text, " ,;");
}

static const char *next_word(const char *text)
{
    text += word_length(text);
    return text + strspn(text, " ,;");
}

/* Does the word stand in a name: a capital, and no place, nationality, role or month? */
static bool names(const char *word, size_t len)
{
    if (!g_unichar_isupper(g_utf8_get_char(word)))
        return false;
    uint16_t row = nc_lexicon_find(word, len);
    return row == 0 || (nc_lexicon_word(row)->classes & NOT_A_NAME) == 0;
}

bool nc_teller_named(const struct nc_case *c, uint32_t figure)
{
    for (const char *at = speaker_of(c, figure); *at != '\0'; at = next_word(at))
        if (names(at, word_length(at)))
            return true;
    return false;
}

/* Is the word of len bytes one of the words of text? */
static bool has_word(const char *text, const char *word, size_t len)
{
    for (; *text != '\0'; text = next_word(text))
        if (word_length(text) == len && g_ascii_strncasecmp(text, word, len) == 0)
            return true;
    return false;
}

/* Does text have all the naming words of part, and part one at least? */
static bool covers(const char *text, const char *part)
{
    bool any = false;
    for (; *part != '\0'; part = next_word(part)) {
        if (!names(part, word_length(part)))
            continue;
        any = true;
        if (!has_word(text, part, word_length(part)))
            return false;
    }
    return any;
}

static bool alike(const char *x, const char *y)
{
    return covers(x, y) || covers(y, x);
}

bool nc_teller_same(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    if (!nc_teller_named(c, a) || !nc_teller_named(c, b))
        return false;
    return x->speaker == y->speaker; /* under several spellings too, in one story */
}

bool nc_teller_same_day(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    return x->speaker != 0 && x->speaker == y->speaker && nc_when_same_day(c, a, b) &&
           nc_when_order(c, a, b) == 0;
}

bool nc_teller_differ(const struct nc_case *c, uint32_t a, uint32_t b)
{
    const struct nc_figure *x = nc_store_figure(c->store, a), *y = nc_store_figure(c->store, b);
    if (x->speaker == 0 || y->speaker == 0 || x->speaker == y->speaker)
        return false;
    return !alike(speaker_of(c, a), speaker_of(c, b));
}
