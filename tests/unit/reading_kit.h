/* reading_kit.h - a folder that lives as long as a test, and all that is read in it. */
#ifndef NC_TESTS_READING_KIT_H
#define NC_TESTS_READING_KIT_H

#include "corpus/corpus.h"

/* An article as it was handed out, with copies of its strings; line and column are those of
 * `probe`. */
struct kit_article {
    char *id, *rel, *title, *publisher, *url, *lang, *dateline, *text;
    char date[NC_DATE_TEXT];
    int minute;
    uint32_t body, line;
};

struct kit {
    char *folder;
    struct nc_options *options;
    struct nc_store *store;
    GArray *articles;           /* struct kit_article */
    uint32_t files, passed;
    const char *probe;          /* set before kit_read: a word to look for in each text */
    uint32_t probe_line, probe_column;      /* where it stands in the last article that has it */
};

/* A kit with an empty folder, named by the options. */
struct kit *kit_new(void);

/* Writes a file into the folder (folders on its way are made); len bytes. */
void kit_bytes(struct kit *kit, const char *name, const char *bytes, size_t len);
void kit_file(struct kit *kit, const char *name, const char *text);

/* The path of a name in the folder, lent until the next call; "" names the folder. */
const char *kit_path(struct kit *kit, const char *name);

/* Reads the paths of the options; the folder when there are none. */
void kit_read(struct kit *kit);

/* Writes one file, reads it, and gives its only article; NULL when it has none. */
const struct kit_article *kit_one(struct kit *kit, const char *name, const char *text);

const struct kit_article *kit_article(const struct kit *kit, guint i);

/* The reason of the problem with the file of that name, "" when there is none; *line may be
 * NULL. */
const char *kit_reason(const struct kit *kit, const char *name, uint32_t *line);

/* Is it one of the kind "read, but holds no text"? */
bool kit_no_text(const struct kit *kit, const char *name);

/* Removes the folder and gives back all. */
void kit_free(struct kit *kit);

#endif
