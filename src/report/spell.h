/* spell.h - one text as CSV, TSV and JSON spell it.  Floor 3, report/ only. */
#ifndef NC_REPORT_SPELL_H
#define NC_REPORT_SPELL_H

#include "model/options.h"
#include "model/sixteen.h"
#include "report/writer.h"

enum nc_syntax { NC_SYNTAX_CSV, NC_SYNTAX_TSV, NC_SYNTAX_JSON };

/* The syntax of a format that is no screen: CSV, TSV, JSON or JSON Lines. */
enum nc_syntax nc_syntax_of(enum nc_format format);

/* Room for a text of len bytes in any syntax. */
static inline size_t nc_spelled_most(size_t len)
{
    return 6 * (len + NC_SIXTEEN); /* "\u0001" is the longest for a byte */
}

/* Writes the text, which is UTF-8, at `at`, where nc_spelled_most(len) bytes have room, and returns
 * its end.
 *   CSV   a cell of RFC 4180; a ' goes before what a spreadsheet would run as a formula, and
 *         quotation marks around what it would take for a date
 *   TSV   the same, but tabs and line breaks become blanks and nothing is quoted
 *   JSON  a string, quotation marks included */
char *nc_spell(enum nc_syntax syntax, char *at, const char *text, size_t len);

/* The same for a text of which sixteen bytes can be read, however short it is. */
char *nc_spell_within(enum nc_syntax syntax, char *at, const char *text, size_t len);

/* The same for any bytes, as names of files are: what is not UTF-8 becomes U+FFFD. */
char *nc_spell_any(enum nc_syntax syntax, char *at, const char *text, size_t len);

/* The same through a writer. */
void nc_put_text(struct nc_writer *w, enum nc_syntax syntax, const char *text, size_t len);

/* Nothing: an empty cell, null. */
static inline char *nc_spell_none(enum nc_syntax syntax, char *at)
{
    memcpy(at, "null", 4);
    return at + (syntax == NC_SYNTAX_JSON ? 4 : 0);
}

/* A word that zeros fill up to sixteen bytes, as it is; sixteen have room. */
static inline char *nc_spell_short(char *at, const char *word)
{
    const struct nc_sixteen s = nc_sixteen_at(word);
    nc_sixteen_put(at, s);
    return at + nc_sixteen_before(nc_sixteen_equal(s, '\0'));
}

#endif
