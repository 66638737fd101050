/* slot_holder.c - whose figures are they?  Two companies' profits are not one thing.
 *
 * Reports of one pattern tell the same of one holder each: a company, a country, an issuer.  Whom
 * an article is about, its title and first sentences say; where neither article ever names whom the
 * other is about, their figures have two holders. */
#include "link/slots.h"

#include "data/lexicon.h"
#include "lists.h"

#include <string.h>

/* A figure with the names that tell whose it is: those around it, and those in the lead of its
 * article; not that of who tells it. */
struct holder {
    const struct nc_figure *figure;
    const struct nc_article *article;
    const nc_str *names;
    const char *speaker;
};

static struct holder holder_of(const struct nc_linker *linker, const struct nc_figure *f)
{
    return (struct holder){ .figure = f,
                            .article = nc_store_article(linker->store, f->in->article),
                            .names = nc_store_context(linker->store, f),
                            .speaker = nc_store_text(linker->store, f->speaker) };
}

/* Is the word a name, and what name: no place? */
static bool is_name(struct nc_linker *linker, nc_str word, bool place)
{
    const struct nc_note *note = nc_note_of(linker, word);

    return (note->flags & NC_NOTE_COMMON) == 0 && !note->series &&
           (place || (note->flags & NC_NOTE_PLACE) == 0);
}

/* Does a word of the text begin with the stem? */
static bool has_stem(const char *text, const char *stem)
{
    const size_t len = strlen(stem);

    for (; *text != '\0'; text += strspn(text, " ")) {
        if (g_ascii_strncasecmp(text, stem, len) == 0)
            return true;
        text += strcspn(text, " ");
    }
    return false;
}

/* Does the name that the stem is of tell the figure? */
static bool speaks(const struct holder *h, const char *stem)
{
    return has_stem(h->speaker, stem);
}

static bool has_word(const nc_str *words, unsigned count, nc_str word)
{
    for (unsigned i = 0; i < count; i++)
        if (words[i] == word)
            return true;
    return false;
}

/* Is the name around one of the first figures of the article? */
static bool told_in(const struct nc_linker *linker, const struct holder *h, nc_str word)
{
    const struct nc_store *store = linker->store;
    const uint32_t article = h->figure->in->article, first = linker->leaves[article].first;
    const struct nc_setting *in = NULL;

    for (uint32_t i = first; i < store->figures->len && i < first + NC_LEAF_FIGURES; i++) {
        const struct nc_figure *f = nc_store_figure(store, i);
        if (f->in->article != article)
            return false;
        if (f->in != in && has_word(nc_store_context(store, f), f->in->names, word))
            return true;
        in = f->in;
    }
    return false;
}

/* Is the name around the figure, or in the lead of its article? */
static bool has_name(const struct holder *h, nc_str word)
{
    return has_word(h->names, h->figure->in->names, word) ||
           has_word(h->article->lead, h->article->lead_count, word);
}

/* Were both written there? */
static bool both_dated(const struct nc_linker *linker, const struct holder *x,
                       const struct holder *y, const char *place)
{
    return has_stem(nc_store_text(linker->store, x->article->dateline), place) &&
           has_stem(nc_store_text(linker->store, y->article->dateline), place);
}

/* Is one of the words of `own` a name that the other has too, not of where both were written? */
static bool shares(struct nc_linker *linker, const struct holder *own, const nc_str *words,
                   unsigned count, const struct holder *other)
{
    for (unsigned i = 0; i < count; i++)
        if (is_name(linker, words[i], true) && has_name(other, words[i]) &&
            !both_dated(linker, own, other, nc_store_text(linker->store, words[i])))
            return true;
    return false;
}

/* Do the first letters of whom the article is about stand for it in the other? */
static bool abbreviated(const struct nc_linker *linker, const struct holder *own,
                        const struct holder *other)
{
    char initials[NC_LEAD + 1] = "";

    for (unsigned i = 0; i < own->article->lead_own; i++)
        initials[i] = *nc_store_text(linker->store, own->article->lead[i]);
    for (unsigned i = 0; i < other->article->lead_count && own->article->lead_own > 1; i++)
        if (strcmp(nc_store_text(linker->store, other->article->lead[i]), initials) == 0)
            return true;
    return false;
}

/* Does the other name, by a word or its first letters, whom the article is about? */
static bool known_to(struct nc_linker *linker, const struct holder *own,
                     const struct holder *other)
{
    for (unsigned i = 0; i < own->article->lead_own; i++) {
        const nc_str word = own->article->lead[i];
        const char *stem = nc_store_text(linker->store, word);
        if (is_name(linker, word, true) && !(speaks(own, stem) && speaks(other, stem)) &&
            (has_name(other, word) || told_in(linker, other, word)))
            return true;
    }
    return abbreviated(linker, own, other);
}

/* Does a name that is no place stand around both figures? */
static bool share_around(struct nc_linker *linker, const struct holder *x, const struct holder *y)
{
    for (unsigned i = 0; i < x->figure->in->names; i++)
        for (unsigned k = 0; k < y->figure->in->names; k++) {
            const char *stem = nc_store_text(linker->store, x->names[i]);
            if (x->names[i] == y->names[k] && is_name(linker, x->names[i], false) &&
                !speaks(x, stem) && !speaks(y, stem))
                return true;
        }
    return false;
}

/* Is the i-th name around the figure that of somebody or something, no place nor teller? */
static bool is_somebody(struct nc_linker *linker, const struct holder *h, unsigned i)
{
    const nc_str word = h->names[i];

    return is_name(linker, word, false) && !(nc_note_of(linker, word)->flags & NC_NOTE_SITE) &&
           !speaks(h, nc_store_text(linker->store, word));
}

/* Is it such a name, and one that the other article has nowhere? */
static bool is_own(struct nc_linker *linker, const struct holder *h, unsigned i,
                   const struct holder *other)
{
    return is_somebody(linker, h, i) && !has_name(other, h->names[i]) &&
           !told_in(linker, other, h->names[i]);
}

static bool has_own(struct nc_linker *linker, const struct holder *h, const struct holder *other)
{
    for (unsigned i = 0; i < h->figure->in->names; i++)
        if (is_own(linker, h, i, other))
            return true;
    return false;
}

/* "Anna Roche", "Paula Roche": stands another name before the one that they share? */
static bool namesakes(struct nc_linker *linker, const struct holder *x, unsigned i,
                      const struct holder *y, unsigned k)
{
    return i > 0 && k > 0 && is_somebody(linker, x, i - 1) && is_somebody(linker, y, k - 1) &&
           !has_word(y->names, y->figure->in->names, x->names[i - 1]) &&
           !has_word(x->names, x->figure->in->names, y->names[k - 1]);
}

/* Is it told of a survey: "a poll by Acme of 900 voters"? */
static bool of_survey(const struct nc_linker *linker, const struct holder *h)
{
    for (unsigned i = h->figure->in->names; i < h->figure->in->words; i++)
        if (nc_note_in_list(NC_LIST_SURVEYS, nc_store_text(linker->store, h->names[i])))
            return true;
    return false;
}

/* Is the word that of the people of a place, "Danish"? */
static bool is_people(const char *word)
{
    const uint16_t row = nc_lexicon_find(word, strlen(word));

    return (nc_lexicon_word(row)->classes & NC_W_ADJ) != 0;
}

/* May two places be one?  "Denmark" and "Danish" may, whatever their letters. */
static bool may_be_one(struct nc_linker *linker, nc_str x, nc_str y)
{
    enum { PREFIX = 4 };
    const char *own = nc_store_text(linker->store, x), *other = nc_store_text(linker->store, y);

    return (nc_note_of(linker, y)->flags & NC_NOTE_PLACE) != 0 &&
           (is_people(own) != is_people(other) ||
            g_ascii_strncasecmp(own, other, PREFIX) == 0);
}

/* May the place be one that the other speaks of, around the figure or in its lead? */
static bool knows_place(struct nc_linker *linker, const struct holder *h, nc_str place)
{
    for (unsigned i = 0; i < h->figure->in->names; i++)
        if (may_be_one(linker, place, h->names[i]))
            return true;
    for (unsigned i = 0; i < h->article->lead_count; i++)
        if (may_be_one(linker, place, h->article->lead[i]))
            return true;
    return false;
}

/* Are places named around the figure, and none that the other article speaks of? */
static bool of_other_nation(struct nc_linker *linker, const struct holder *h,
                            const struct holder *other)
{
    bool any = false;

    for (unsigned i = 0; i < h->figure->in->names; i++) {
        if ((nc_note_of(linker, h->names[i])->flags & NC_NOTE_PLACE) == 0)
            continue;
        any = true;
        if (knows_place(linker, other, h->names[i]))
            return false;
    }
    return any;
}

bool nc_slots_nations(struct nc_linker *linker, const struct nc_figure *f,
                      const struct nc_figure *g)
{
    const struct holder x = holder_of(linker, f), y = holder_of(linker, g);

    return x.article != y.article && of_other_nation(linker, &x, &y) &&
           of_other_nation(linker, &y, &x) && !share_around(linker, &x, &y);
}

bool nc_slots_surveys(struct nc_linker *linker, const struct nc_figure *f,
                      const struct nc_figure *g)
{
    const struct holder x = holder_of(linker, f), y = holder_of(linker, g);

    return x.article != y.article && of_survey(linker, &x) && of_survey(linker, &y) &&
           has_own(linker, &x, &y) && has_own(linker, &y, &x);
}

bool nc_slots_rivals(struct nc_linker *linker, const struct nc_figure *f, const struct nc_figure *g)
{
    const struct holder x = holder_of(linker, f), y = holder_of(linker, g);

    for (unsigned i = 0; i < f->in->names; i++)
        for (unsigned k = 0; k < g->in->names && is_somebody(linker, &x, i); k++)
            if (x.names[i] == y.names[k])
                return namesakes(linker, &x, i, &y, k);
    return x.article != y.article && has_own(linker, &x, &y) && has_own(linker, &y, &x);
}

bool nc_slots_strangers(struct nc_linker *linker, const struct nc_figure *f,
                        const struct nc_figure *g)
{
    const struct holder x = holder_of(linker, f), y = holder_of(linker, g);

    if (x.article == y.article || x.article->lead_own == 0 || y.article->lead_own == 0 ||
        share_around(linker, &x, &y) || known_to(linker, &x, &y) || known_to(linker, &y, &x))
        return false;
    if (x.article->lead_holder && y.article->lead_holder)
        return true;
    return !linker->brief && !shares(linker, &x, x.names, x.figure->in->names, &y) &&
           !shares(linker, &x, x.article->lead, x.article->lead_count, &y);
}
