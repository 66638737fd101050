/* article.h - one document and what is known of it.  Floor 1. */
#ifndef NC_MODEL_ARTICLE_H
#define NC_MODEL_ARTICLE_H

#include "model/date.h"
#include "model/pool.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where a stretch of an article's text stands in its source file.  A plain text file has one piece
 * {0, 1, 1, true}; a JSON document one {0, line of the document, 1, false}; a web page one for each
 * run of characters. */
struct nc_piece {
    uint32_t at;                /* byte offset in the text */
    uint32_t line, column;      /* of that byte in the file, from 1, columns in characters */
    bool flows;                 /* line breaks in the text are line breaks of the file */
};

/* The strings are numbers in the pool that travels with the article. */
enum { NC_LEAD = 12 };

struct nc_article {
    uint32_t file;              /* row in the list of files */
    uint32_t record;            /* which document of that file, from 0 */
    nc_str id;   /* printed as `article`: the path as given, or a JSON document's id */
    nc_str path; /* the file as given on the command line, joined with what is below it */
    nc_str title, publisher, url, lang;
    nc_str dateline;            /* place and agency of the dateline: "BUKAVU, Zaire (Reuters)" */
    struct nc_date date;
    int16_t minute;             /* of the day, -1 = unknown */
    uint32_t root; /* bytes of the path for what was given; ids are made of the rest */
    uint32_t line;              /* where the document begins in its file, from 1 */
    uint32_t body; /* byte where the text after the title begins; 0 without a title line */
    nc_str lead[NC_LEAD]; /* stems of the names in its title and first sentences; first those of
                             whom it is about */
    uint8_t lead_count, lead_own; /* how many there are, how many of them are of that name */
    bool lead_holder;           /* that name is a company's or the like, or a country's */
};

/* An article while it is being read: the text is lent by the reader and gone with its next call. */
struct nc_reading {
    struct nc_article article;
    const char *text;           /* UTF-8, valid, len bytes, then a NUL */
    size_t len;
    const struct nc_piece *pieces;
    size_t piece_count;
};

/* Line and column, from 1, of the byte at `at`; columns count characters. */
void nc_reading_place(const struct nc_reading *reading, uint32_t at, uint32_t *line,
                      uint32_t *column);

#ifdef __cplusplus
}
#endif

#endif
