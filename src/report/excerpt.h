/* excerpt.h - the words around a figure, white space folded.  Floor 3, report/ only. */
#ifndef NC_REPORT_EXCERPT_H
#define NC_REPORT_EXCERPT_H

#include "model/store.h"

enum {
    NC_SENTENCE_MAX = 400,                      /* characters */
    NC_SENTENCE_ROOM = 4 * NC_SENTENCE_MAX + 64 /* bytes of them, with what nc_excerpt_fold needs */
};

/* Bytes of an article's text. */
struct nc_stretch {
    uint32_t from, to;
};

/* What is shown of a figure's sentence: all of it, or the words around the figure when it has more
 * than NC_SENTENCE_MAX characters.  The cost depends on that limit, not on the sentence. */
struct nc_stretch nc_excerpt_stretch(const char *text, size_t len, const struct nc_figure *figure);

/* Writes text[from, to) at `at` with each run of white space as one blank, none at the ends, and
 * returns the end.  Sixteen bytes more than the stretch have room; the text has len bytes. */
char *nc_excerpt_fold(char *at, const char *text, size_t len, struct nc_stretch stretch);

/* Is the stretch less than sixteen bytes of plain ASCII with single blanks, so that folding would
 * leave it as it is?  Sixteen bytes can be read at it then. */
bool nc_excerpt_plain(const char *text, size_t len, struct nc_stretch stretch);

/* Sets *out to the figure's own words, folded. */
void nc_excerpt_surface(GString *out, const char *text, size_t len, const struct nc_figure *figure);

/* Writes the sentence as nc_excerpt_stretch cuts it, with a … at each cut, and returns its end;
 * NC_SENTENCE_ROOM bytes have room. */
char *nc_excerpt_sentence(char *at, const char *text, size_t len, const struct nc_figure *figure);

/* Where the figure's own words stand in a text of len bytes. */
struct nc_stretch nc_excerpt_mark(size_t len, const struct nc_figure *figure);

/* Bytes of the white space that begins at text (one character, no-break and thin spaces too), 0 for
 * anything else. */
size_t nc_space_len(const char *text, size_t len);

/* Excerpts of chosen figures, fetched article by article, each article once. */
struct nc_excerpts;

struct nc_excerpt {
    const char *surface;        /* number and unit as written */
    const char *sentence;       /* as nc_excerpt_sentence gives it */
    uint32_t mark_at, mark_len; /* the figure's bytes in the sentence */
};

/* An empty choice; texts and store are lent. */
struct nc_excerpts *nc_excerpts_new(const struct nc_store *store, const struct nc_texts *texts);

/* Gives it back; NULL is fine. */
void nc_excerpts_free(struct nc_excerpts *excerpts);

/* Chooses a figure; before the first nc_excerpts_of. */
void nc_excerpts_want(struct nc_excerpts *excerpts, uint32_t figure);

/* Reads all that is wanted. */
void nc_excerpts_fetch(struct nc_excerpts *excerpts);

/* The excerpt of a fetched figure, lent; empty strings when its file is gone or it was never
 * wanted. */
const struct nc_excerpt *nc_excerpts_of(const struct nc_excerpts *excerpts, uint32_t figure);

/* The excerpt of any figure, lent until the next call; quick when figures come in the order of the
 * store, as an article is then read once. */
const struct nc_excerpt *nc_excerpts_next(struct nc_excerpts *excerpts, uint32_t figure);

#endif
