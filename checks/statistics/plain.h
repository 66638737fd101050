/* plain.h - a text of statistics in plain ASCII, whatever typography it came in.  Floor 3, of
 * checks/ alone.
 *
 * Greek letters are spelled ("chi2"), all minus signs are "-", all spaces and line ends one space,
 * superscripts and subscripts digits ("10^-4" keeps its sign); marks of HTML, Markdown and TeX are
 * left out, entities read; the fraction sign that old fonts give for "=" is "=".  What has no plain
 * form is "?". */
#ifndef NC_CHECKS_STATISTICS_PLAIN_H
#define NC_CHECKS_STATISTICS_PLAIN_H

#include <glib.h>

struct nc_plain {
    GString *text;
    GArray *from; /* uint32_t: for each byte of text, and its end, where it stood */
};

/* Makes the plain text of len bytes of UTF-8; the caller gives it back with nc_plain_clear. */
struct nc_plain nc_plain_of(const char *text, size_t len);
void nc_plain_clear(struct nc_plain *plain);

/* How many bytes the tag at text has ("<i>", "</sup>"), of len that can be read; 0 for "< .05". */
size_t nc_plain_tag(const char *text, size_t len);

/* Where byte `at` of the plain text stood. */
static inline guint32 nc_plain_from(const struct nc_plain *plain, size_t at)
{
    return g_array_index(plain->from, guint32, at);
}

#endif
