/* sheet.h - articles.csv: what a person wrote down about the files of a folder.  Floor 3, of
 * corpus/ alone. */
#ifndef NC_CORPUS_SHEET_H
#define NC_CORPUS_SHEET_H

#include "model/store.h"

/* Strings are owned by the sheet, "" where a cell is empty. */
struct nc_sheet_row {
    char *file, *date, *publisher, *title, *url;
};

struct nc_sheet;

/* Reads the sheet at path: a header names the columns, in any order, others are ignored.  NULL when
 * there is no such file, or when it cannot be used: then a problem of the store says why.  Rows
 * that help nobody (no such file, no date, a file's second row) are named in remarks: char *, owned
 * by the array. */
struct nc_sheet *nc_sheet_read(const char *path, struct nc_store *problems, GPtrArray *remarks);

/* Gives back the sheet; NULL is fine. */
void nc_sheet_free(struct nc_sheet *sheet);

/* The row of a file, named from the sheet's folder; NULL when there is none. */
const struct nc_sheet_row *nc_sheet_find(const struct nc_sheet *sheet, const char *file);

#endif
