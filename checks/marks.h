/* marks.h - tokens around a figure, and lists of words that they are held against.  Floor 3, of
 * checks/ alone. */
#ifndef NC_CHECKS_MARKS_H
#define NC_CHECKS_MARKS_H

#include "model/token.h"

/* Is token `at` one of the words of a list, a number of lists.h?  False behind the last token. */
bool nc_marks_in(unsigned list, const struct nc_tokens *tokens, uint32_t at);

/* Is any of the tokens [from, to)? */
bool nc_marks_any(unsigned list, const struct nc_tokens *tokens, uint32_t from, uint32_t to);

/* Does a clause end at token `at`: at a comma, a colon, a bracket, a dash? */
bool nc_marks_break(const struct nc_tokens *tokens, uint32_t at);

/* Do "of them", "of which" stand at token `at`: is what is before it some of those told? */
bool nc_marks_of_them(const struct nc_tokens *tokens, uint32_t at);

/* The first token that does not end before byte `at` of the text; the count of tokens when all
 * do. */
uint32_t nc_marks_token(const struct nc_tokens *tokens, uint32_t at);

#endif
