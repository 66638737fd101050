/* html.h - reads web pages as they are; the one door to libxml2.  Floor 1. */
#ifndef NC_WRAP_HTML_H
#define NC_WRAP_HTML_H

#include <stdbool.h>
#include <stddef.h>

enum { NC_HTML_DEPTH = 512 };       /* elements inside each other; browsers stop here too */

/* What is called while a page is read.  `at` is a byte offset in the page; strings are lent for the
 * call. */
struct nc_html_events {
    /* An element opens; attributes are name, value, name, value, ... NULL, or NULL for none; a
     * value can be NULL too.  Names are in lower case. */
    void (*open)(void *self, const char *name, const char *const *attributes, size_t at);
    void (*close)(void *self);
    /* Characters with entities resolved, scripts included; `at` is where they stand, or begin
     * to. */
    void (*text)(void *self, const char *bytes, size_t len, size_t at);
};

/* Reads the len bytes of UTF-8, whatever charset the page names.  Every `open` has its `close`.
 * Nothing is fetched, no entity is expanded but the characters of HTML.  False when elements lie
 * deeper than NC_HTML_DEPTH or the page is too long to parse: what came before was reported. */
bool nc_html_parse(const char *bytes, size_t len, const struct nc_html_events *events, void *self);

#endif
