/* markdown.h - Markdown loses its markup and keeps its places.  Floor 3, of corpus/ alone. */
#ifndef NC_CORPUS_MARKDOWN_H
#define NC_CORPUS_MARKDOWN_H

#include "corpus/draft.h"
#include "corpus/reader.h"

/* Writes parts of a source into the reader's text; a piece begins wherever something was left
 * out. */
struct nc_markdown {
    struct nc_reader *reader;
    const char *source;
    size_t at;                  /* line and column are those of this byte */
    uint32_t line, column;
    size_t next;                /* the byte behind the last one written */
};

/* Writes the source's bytes [from, to); places only grow. */
void nc_markdown_copy(struct nc_markdown *md, size_t from, size_t to);

/* Writes `text` in place of what stands at byte `at` of the source. */
void nc_markdown_put(struct nc_markdown *md, size_t at, const char *text);

/* Writes the source's bytes [from, to), a line or a part of one, without emphasis, links, code
 * marks, tags and escapes. */
void nc_markdown_inline(struct nc_markdown *md, size_t from, size_t to);

#endif
