/* corpus.h - files become articles.  Floor 3.
 *
 * nc_files_list walks what the command line names; nc_reader_read turns one file into articles.
 * The list is read-only afterwards and may be used by several threads, each with a reader of its
 * own. */
#ifndef NC_CORPUS_CORPUS_H
#define NC_CORPUS_CORPUS_H

#include "model/options.h"
#include "model/store.h"

struct nc_files;
struct nc_reader;

/* All files that the paths of the options name, folders walked in sorted order, each file once;
 * unreadable things become problems of the store.  The caller owns the list. */
struct nc_files *nc_files_list(const struct nc_options *options, struct nc_store *problems);

/* Gives back the list; NULL is fine. */
void nc_files_free(struct nc_files *files);

/* How many files there are to read, and how many of other types were passed over. */
uint32_t nc_files_count(const struct nc_files *files);
uint32_t nc_files_passed(const struct nc_files *files);

/* "2 PDF files, 1 Word file": documents for people that were passed over, "" for none; the caller
 * frees it with g_free. */
char *nc_files_documents(const struct nc_files *files);

/* What helps nobody in sheets and settings, one line each (char *): rows for files that do not
 * exist, words that are no date, folders of the settings that fit none.  Lent. */
const GPtrArray *nc_files_remarks(const struct nc_files *files);

/* A reader for one thread; it owns the buffers that the articles' texts lie in. */
struct nc_reader *nc_reader_new(const struct nc_options *options, const struct nc_files *files);

/* Gives back the reader; NULL is fine. */
void nc_reader_free(struct nc_reader *reader);

/* Called for each article of a file; `reading` is lent for the call.  The article is not yet in the
 * store: the receiver appends it.  Strings are in the pool of the store given to nc_reader_read. */
typedef void (*nc_article_fn)(void *self, const struct nc_reading *reading);

/* Reads file number `file` and calls `emit` for each article in it; what cannot be read is
 * appended to the problems of the store.  Never blocks on a FIFO or device, never reads more than
 * the limit. */
void nc_reader_read(struct nc_reader *reader, uint32_t file, struct nc_store *store,
                    nc_article_fn emit, void *self);

#endif
