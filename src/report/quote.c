/* quote.c - chooses the words to show around a figure. */
#include "report/quote.h"

#include "data/lexicon.h"
#include "wrap/width.h"

#include <string.h>

enum {
    ENOUGH_WORDS = 2, /* of one side: from there on a clause's end ends the quote */
    AROUND = 72       /* bytes before the first and behind the last of several figures */
};

/* The words chosen so far: sentence[from, to), and how wide they are. */
struct window {
    const char *text;
    size_t len, from, to, columns;
    unsigned before, behind; /* words taken on each side */
    bool open_before, open_behind;
};

static bool clause_end(char c)
{
    return c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?' || c == ')';
}

/* Takes one more word of the left side when it fits and the clause goes on. */
static void grow_before(struct window *w, size_t room)
{
    size_t end = w->from;
    while (end > 0 && w->text[end - 1] == ' ')
        end--;
    size_t start = end;
    while (start > 0 && w->text[start - 1] != ' ')
        start--;
    const size_t width = nc_width_of(w->text + start, w->from - start);
    if (start == end || w->columns + width > room ||
        (w->before >= ENOUGH_WORDS && clause_end(w->text[end - 1]))) {
        w->open_before = false;
        return;
    }
    w->from = start;
    w->columns += width;
    w->before++;
}

static void grow_behind(struct window *w, size_t room)
{
    size_t end = w->to;
    while (end < w->len && w->text[end] == ' ')
        end++;
    while (end < w->len && w->text[end] != ' ')
        end++;
    const size_t width = nc_width_of(w->text + w->to, end - w->to);
    if (end == w->to || w->columns + width > room ||
        (w->behind >= ENOUGH_WORDS && clause_end(w->text[w->to - 1]))) {
        w->open_behind = false;
        return;
    }
    w->to = end;
    w->columns += width;
    w->behind++;
}

/* Bytes at the end that no quote needs: a comma or stop. */
static size_t trim_end(const struct window *w, size_t least)
{
    size_t to = w->to;
    while (to > least && strchr(" ,;:.", w->text[to - 1]) != NULL)
        to--;
    return to;
}

/* A word that leads on to others and says little alone: "the", "of", "and". */
static bool leads_on(const char *word, size_t len)
{
    const uint16_t row = nc_lexicon_find(word, len);
    return (nc_lexicon_word(row)->classes & (NC_W_DET | NC_W_PREP | NC_W_CONJ)) != 0;
}

/* Drops such words where the quote was cut at its end, as far as a word behind the figure is left.
 */
static void drop_behind(struct window *w, size_t least)
{
    while (w->to < w->len && w->behind > 1) {
        size_t start = w->to;
        while (start > least && w->text[start - 1] != ' ')
            start--;
        if (start <= least || !leads_on(w->text + start, w->to - start))
            return;
        w->to = start - 1;
        w->behind--;
    }
}

/* The same at its beginning, as far as a word before the figure is left: that may be its hedge. */
static void drop_before(struct window *w, size_t most)
{
    while (w->from > 0 && w->before > 1) {
        size_t end = w->from;
        while (end < most && w->text[end] != ' ')
            end++;
        if (end >= most || !leads_on(w->text + w->from, end - w->from))
            return;
        w->from = end + 1;
        w->before--;
    }
}

/* Marks of the article's own would read as ours; those of its type are no words. */
static void append_plain(GString *out, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (i + 1 < len && (unsigned char)text[i] == 0xc2 &&
            ((unsigned char)text[i + 1] == 0xab || (unsigned char)text[i + 1] == 0xbb)) {
            g_string_append_c(out, '"');
            i++;
        } else if (i + 1 < len && text[i] == '*' && text[i + 1] == '*') {
            i++; /* bold type in Markdown */
        } else {
            g_string_append_c(out, text[i]);
        }
    }
}

static void append_marked(GString *out, const struct nc_excerpt *e, size_t from, size_t to)
{
    const size_t end = e->mark_at + e->mark_len;
    append_plain(out, e->sentence + from, e->mark_at - from);
    g_string_append(out, "«");
    append_plain(out, e->sentence + e->mark_at, e->mark_len);
    g_string_append(out, "»");
    append_plain(out, e->sentence + end, to - end);
}

void nc_quote(GString *out, const struct nc_excerpt *excerpt, size_t columns)
{
    const size_t end = excerpt->mark_at + excerpt->mark_len;
    struct window w = { .text = excerpt->sentence,
                        .len = strlen(excerpt->sentence),
                        .from = excerpt->mark_at,
                        .to = end,
                        .open_before = true,
                        .open_behind = true };
    if (excerpt->mark_len == 0)
        return;
    /* the rest of the words that touch the figure: "(", "-old", a comma */
    while (w.from > 0 && w.text[w.from - 1] != ' ')
        w.from--;
    while (w.to < w.len && w.text[w.to] != ' ')
        w.to++;
    w.columns = nc_width_of(w.text + w.from, w.to - w.from) + 2;
    while (w.open_before || w.open_behind) {
        if (w.open_behind)
            grow_behind(&w, columns);
        if (w.open_before)
            grow_before(&w, columns);
    }
    w.to = trim_end(&w, end);
    drop_behind(&w, end);
    drop_before(&w, excerpt->mark_at);
    append_marked(out, excerpt, w.from, trim_end(&w, end));
}

void nc_quote_whole(GString *out, const struct nc_excerpt *excerpt)
{
    append_marked(out, excerpt, 0, strlen(excerpt->sentence));
}

/* The first byte of a word, at most AROUND bytes before `at`; 0 when the sentence is not longer. */
static size_t begin_near(const char *text, size_t at)
{
    size_t from = at > AROUND ? at - AROUND : 0;
    while (from > 0 && from < at && text[from - 1] != ' ')
        from++;
    return from;
}

/* The same behind it. */
static size_t end_near(const char *text, size_t len, size_t at)
{
    size_t to = len - at > AROUND ? at + AROUND : len;
    while (to < len && to > at && text[to] != ' ')
        to--;
    return to;
}

void nc_quote_marks(GString *out, const struct nc_excerpt *const *excerpts, size_t count)
{
    const char *text = excerpts[0]->sentence;
    const struct nc_excerpt *last = excerpts[count - 1];
    const size_t len = strlen(text), to = end_near(text, len, last->mark_at + last->mark_len);
    size_t at = begin_near(text, excerpts[0]->mark_at);
    g_string_append(out, at > 0 ? "… " : "");
    for (size_t i = 0; i < count; i++) {
        const struct nc_excerpt *e = excerpts[i];
        if (e->mark_at < at || e->mark_len == 0)
            continue; /* inside the one before: a range and its ends */
        append_plain(out, text + at, e->mark_at - at);
        g_string_append(out, "«");
        append_plain(out, text + e->mark_at, e->mark_len);
        g_string_append(out, "»");
        at = e->mark_at + e->mark_len;
    }
    append_plain(out, text + at, to > at ? to - at : 0);
    g_string_append(out, to < len ? " …" : "");
}
