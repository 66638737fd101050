/* excerpt.c - cuts sentences to the words around a figure, and gathers them article by article. */
#include "report/excerpt.h"

#include "model/arena.h"
#include "model/sixteen.h"

#include <string.h>

enum { NC_CUT_ROOM = NC_SENTENCE_MAX - 4, NC_TRIM_MAX = 40 };

size_t nc_space_len(const char *text, size_t len)
{
    const unsigned char *s = (const unsigned char *)text;
    if (len == 0)
        return 0;
    if (s[0] == ' ' || (s[0] >= '\t' && s[0] <= '\r'))
        return 1;
    if (s[0] < 0xc2)
        return 0;
    if (len >= 2 && s[0] == 0xc2 && (s[1] == 0xa0 || s[1] == 0x85))
        return 2;
    if (len < 3)
        return 0;
    if (s[0] == 0xe2 && s[1] == 0x80 &&
        (s[2] <= 0x8a || s[2] == 0xa8 || s[2] == 0xa9 || s[2] == 0xaf))
        return 3;
    if ((s[0] == 0xe2 && s[1] == 0x81 && s[2] == 0x9f) ||
        (s[0] == 0xe3 && s[1] == 0x80 && s[2] == 0x80))
        return 3;
    return 0;
}

static bool inside_char(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

/* Moves *at back to low by at most `chars` characters; returns how many are left over. */
static uint32_t step_back(const char *text, uint32_t low, uint32_t *at, uint32_t chars)
{
    while (chars >= NC_SIXTEEN && *at - low >= NC_SIXTEEN &&
           nc_sixteen_high(nc_sixteen_at(text + *at - NC_SIXTEEN)) == 0) {
        *at -= NC_SIXTEEN;
        chars -= NC_SIXTEEN;
    }
    while (chars > 0 && *at > low) {
        do
            --*at;
        while (*at > low && inside_char(text[*at]));
        chars--;
    }
    return chars;
}

static uint32_t step_on(const char *text, uint32_t high, uint32_t *at, uint32_t chars)
{
    while (chars >= NC_SIXTEEN && high - *at >= NC_SIXTEEN &&
           nc_sixteen_high(nc_sixteen_at(text + *at)) == 0) {
        *at += NC_SIXTEEN;
        chars -= NC_SIXTEEN;
    }
    while (chars > 0 && *at < high) {
        do
            ++*at;
        while (*at < high && inside_char(text[*at]));
        chars--;
    }
    return chars;
}

/* The sentence, made to hold the figure and to lie in the text whatever the rows say. */
static struct nc_stretch sentence_of(size_t len, const struct nc_figure *f)
{
    struct nc_stretch s = { MIN(f->in->at, f->start),
                            MAX(f->in->at + f->in->len, nc_figure_end(f)) };
    s.to = MIN(s.to, (uint32_t)len);
    s.from = MIN(s.from, s.to);
    return s;
}

/* A cut falls between words where one ends near. */
static void trim_words(const char *text, struct nc_stretch all, struct nc_stretch mark,
                       struct nc_stretch *s)
{
    if (s->from > all.from) {
        for (uint32_t i = s->from; i < mark.from && i < s->from + NC_TRIM_MAX; i++)
            if (nc_space_len(text + i, mark.from - i) > 0) {
                s->from = i;
                break;
            }
    }
    if (s->to < all.to) {
        for (uint32_t i = s->to; i > mark.to && i + NC_TRIM_MAX > s->to; i--)
            if (nc_space_len(text + i - 1, all.to - i + 1) > 0) {
                s->to = i - 1;
                break;
            }
    }
}

struct nc_stretch nc_excerpt_stretch(const char *text, size_t len, const struct nc_figure *figure)
{
    const struct nc_stretch all = sentence_of(len, figure);
    if (all.to - all.from <= NC_SENTENCE_MAX ||
        nc_chars_in(text + all.from, all.to - all.from) <= NC_SENTENCE_MAX)
        return all;
    struct nc_stretch mark = { MIN(figure->start, all.to), MIN(nc_figure_end(figure), all.to) };
    struct nc_stretch s = { mark.from, mark.from };
    const uint32_t room = step_on(text, mark.to, &s.to, NC_CUT_ROOM);
    const uint32_t left = step_back(text, all.from, &s.from, room / 2);
    const uint32_t right = step_on(text, all.to, &s.to, room - room / 2 + left);
    step_back(text, all.from, &s.from, right);
    mark.to = MIN(mark.to, s.to);
    trim_words(text, all, mark, &s);
    return s;
}

/* What the rest begins with is white space, or a character beyond ASCII: writes the one blank or
 * the character and goes behind it.  `blank` says that a blank came before. */
static char *fold_step(char *at, const char *text, struct nc_stretch *rest, bool *blank)
{
    size_t space = nc_space_len(text + rest->from, rest->to - rest->from);
    if (space == 0) {
        do
            *at++ = text[rest->from++];
        while (rest->from < rest->to && inside_char(text[rest->from]));
        *blank = false;
        return at;
    }
    *at = ' ';
    at += !*blank;
    *blank = true;
    for (; space > 0; space = nc_space_len(text + rest->from, rest->to - rest->from))
        rest->from += (uint32_t)space;
    return at;
}

/* Sixteen bytes at a time are copied, up to a second blank or what is beyond ASCII.  The text seems
 * to begin behind a blank, so that none stands in front. */
char *nc_excerpt_fold(char *at, const char *text, size_t len, struct nc_stretch stretch)
{
    const char *begin = at;
    bool blank = true;
    while (stretch.from < stretch.to) {
        const uint32_t here = MIN(stretch.to - stretch.from, NC_SIXTEEN);
        const char *from = text + stretch.from;
        const struct nc_sixteen s = nc_sixteen_blanked(
            stretch.from + NC_SIXTEEN <= len ? nc_sixteen_at(from) : nc_sixteen_few(from, here));
        const unsigned blanks = nc_sixteen_equal(s, ' ');
        const unsigned behind = blanks << 1 | blank; /* marks for what follows a blank */
        const unsigned odd = (blanks & behind) | nc_sixteen_high(s);
        const unsigned plain = nc_sixteen_before(odd | 1u << here);
        nc_sixteen_put(at, s);
        at += plain;
        stretch.from += plain;
        blank = (behind >> plain & 1) != 0;
        if (plain < here)
            at = fold_step(at, text, &stretch, &blank);
    }
    return blank && at > begin ? at - 1 : at;
}

bool nc_excerpt_plain(const char *text, size_t len, struct nc_stretch stretch)
{
    const uint32_t size = stretch.to - stretch.from;
    if (size >= NC_SIXTEEN || stretch.from + NC_SIXTEEN > len)
        return false;
    const struct nc_sixteen s = nc_sixteen_at(text + stretch.from);
    const unsigned blanks = nc_sixteen_equal(s, ' ');
    const unsigned odd = nc_sixteen_below(s, ' ') | nc_sixteen_high(s) | (blanks & blanks << 1);
    return ((odd | (blanks & 1)) & nc_sixteen_first(size)) == 0 && (blanks << 1 >> size & 1) == 0;
}

struct nc_stretch nc_excerpt_mark(size_t len, const struct nc_figure *figure)
{
    const uint32_t end = (uint32_t)MIN(nc_figure_end(figure), len);
    return (struct nc_stretch){ MIN(figure->start, end), end };
}

void nc_excerpt_surface(GString *out, const char *text, size_t len, const struct nc_figure *figure)
{
    const struct nc_stretch mark = nc_excerpt_mark(len, figure);
    g_string_set_size(out, mark.to - mark.from + NC_SIXTEEN);
    g_string_truncate(out, (gsize)(nc_excerpt_fold(out->str, text, len, mark) - out->str));
}

char *nc_excerpt_sentence(char *at, const char *text, size_t len, const struct nc_figure *figure)
{
    const struct nc_stretch all = sentence_of(len, figure);
    const struct nc_stretch s = nc_excerpt_stretch(text, len, figure);
    if (s.from > all.from)
        at = stpcpy(at, "… ");
    at = nc_excerpt_fold(at, text, len, s);
    return s.to < all.to ? stpcpy(at, " …") : at;
}

struct nc_excerpts {
    const struct nc_store *store;
    const struct nc_texts *texts;
    struct nc_pool *words; /* of all items: what is told again stands once */
    GArray *rows;  /* uint32_t, sorted and distinct once fetched */
    GArray *items; /* struct nc_excerpt, beside the rows */
    GString *scratch;
    const char *text; /* of the article fetched last, NULL when its file is gone */
    size_t len;
    uint32_t article;
    struct nc_arena *passing; /* of the excerpt that nc_excerpts_next gave */
    struct nc_excerpt next;
};

struct nc_excerpts *nc_excerpts_new(const struct nc_store *store, const struct nc_texts *texts)
{
    struct nc_excerpts *e = g_new0(struct nc_excerpts, 1);
    e->store = store;
    e->texts = texts;
    e->words = nc_pool_new();
    e->rows = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    e->items = g_array_new(FALSE, FALSE, sizeof(struct nc_excerpt));
    e->scratch = g_string_new(NULL);
    e->article = NC_NONE;
    e->passing = nc_arena_new();
    return e;
}

void nc_excerpts_free(struct nc_excerpts *excerpts)
{
    if (excerpts == NULL)
        return;
    nc_pool_free(excerpts->words);
    g_array_free(excerpts->rows, TRUE);
    g_array_free(excerpts->items, TRUE);
    g_string_free(excerpts->scratch, TRUE);
    nc_arena_free(excerpts->passing);
    g_free(excerpts);
}

void nc_excerpts_want(struct nc_excerpts *excerpts, uint32_t figure)
{
    g_array_append_val(excerpts->rows, figure);
}

static int by_row(const void *a, const void *b)
{
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Equal rows next to each other become one. */
static void drop_doubles(GArray *rows)
{
    guint kept = 0;
    for (guint i = 0; i < rows->len; i++) {
        const uint32_t row = g_array_index(rows, uint32_t, i);
        if (kept == 0 || g_array_index(rows, uint32_t, kept - 1) != row)
            g_array_index(rows, uint32_t, kept++) = row;
    }
    g_array_set_size(rows, kept);
}

/* Where the figure begins in the cut sentence is known from its end: what follows, folded alone,
 * has the same length there, as a figure does not begin with white space. */
static struct nc_excerpt cut(struct nc_excerpts *e, const struct nc_figure *f)
{
    struct nc_excerpt item;
    char text[NC_SENTENCE_ROOM];
    const struct nc_stretch all = sentence_of(e->len, f),
                            s = nc_excerpt_stretch(e->text, e->len, f);
    const struct nc_stretch from_figure = { MIN(f->start, s.to), s.to };
    nc_excerpt_surface(e->scratch, e->text, e->len, f);
    item.surface = nc_arena_copy(e->passing, e->scratch->str, e->scratch->len);
    const char *end = nc_excerpt_fold(text, e->text, e->len, from_figure);
    const size_t tail = (size_t)(end - text) + (s.to < all.to ? strlen(" …") : 0);
    const size_t len = (size_t)(nc_excerpt_sentence(text, e->text, e->len, f) - text);
    item.sentence = nc_arena_copy(e->passing, text, len);
    item.mark_at = (uint32_t)(len - MIN(tail, len));
    item.mark_len = (uint32_t)MIN(e->scratch->len, len - item.mark_at);
    return item;
}

static struct nc_excerpt excerpt_of(struct nc_excerpts *e, uint32_t row)
{
    const struct nc_figure *f = nc_store_figure(e->store, row);
    if (f->in->article != e->article) {
        e->article = f->in->article;
        e->text = e->texts->fetch(e->texts->self, f->in->article, &e->len);
    }
    if (e->text == NULL)
        return (struct nc_excerpt){ .surface = "", .sentence = "" };
    return cut(e, f);
}

const struct nc_excerpt *nc_excerpts_next(struct nc_excerpts *excerpts, uint32_t figure)
{
    nc_arena_reset(excerpts->passing);
    excerpts->next = excerpt_of(excerpts, figure);
    return &excerpts->next;
}

static const char *keep(struct nc_excerpts *e, const char *text)
{
    return nc_pool_text(e->words, nc_pool_addz(e->words, text));
}

void nc_excerpts_fetch(struct nc_excerpts *excerpts)
{
    g_array_sort(excerpts->rows, by_row);
    drop_doubles(excerpts->rows);
    for (guint i = 0; i < excerpts->rows->len; i++) {
        struct nc_excerpt item =
            *nc_excerpts_next(excerpts, g_array_index(excerpts->rows, uint32_t, i));
        item.surface = keep(excerpts, item.surface);
        item.sentence = keep(excerpts, item.sentence);
        g_array_append_val(excerpts->items, item);
    }
}

const struct nc_excerpt *nc_excerpts_of(const struct nc_excerpts *excerpts, uint32_t figure)
{
    static const struct nc_excerpt none = { .surface = "", .sentence = "" };
    guint low = 0, high = excerpts->items->len;
    while (low < high) {
        const guint middle = low + (high - low) / 2;
        const uint32_t row = g_array_index(excerpts->rows, uint32_t, middle);
        if (row == figure)
            return &g_array_index(excerpts->items, struct nc_excerpt, middle);
        if (row < figure)
            low = middle + 1;
        else
            high = middle;
    }
    return &none;
}
