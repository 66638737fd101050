/* metadata.h - date, title and publisher from what stands beside and above a text.  Floor 3, of
 * corpus/ alone. */
#ifndef NC_CORPUS_METADATA_H
#define NC_CORPUS_METADATA_H

#include "corpus/draft.h"
#include "corpus/reader.h"

/* Asks, in this order, for what is still unknown: the sheet, the dateline and the first lines of
 * the text, the name of the file, the settings. */
void nc_metadata_complete(struct nc_reader *reader, struct nc_draft *draft, const char *text,
                          size_t len);

/* Reads `Key: value` lines at the beginning of a text, with or without lines of --- around them.
 * Returns how many bytes they take, 0 when there are none. */
size_t nc_front_matter(struct nc_draft *draft, const char *text, size_t len);

/* The title line of a text behind byte `from`: a first line with an empty line behind it, where a
 * line of breadcrumbs ("News / World / Europe") may stand above; no long line that ends with a full
 * stop, which is a paragraph.  Sets the body, and the title where it is not known; a title known
 * already must be the line. */
void nc_title_line(struct nc_draft *draft, const char *text, size_t len, size_t from);

/* The dateline of a text (place, agency, day), and where there is none the first whole date in its
 * first lines that is part of no sentence: alone in its line, or at the end of a caption.  The
 * dateline's words are put together in *words. */
void nc_dateline_read(struct nc_draft *draft, const char *text, size_t len, GString *words);

#endif
