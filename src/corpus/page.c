/* page.c - web pages. */
#include "corpus/reader.h"
void nc_read_page(struct nc_reader *reader, const char *text, size_t len)
{
    nc_read_plain(reader, text, len);
}
