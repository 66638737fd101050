/* markdown.c - Markdown without its markup. */
#include "corpus/reader.h"
void nc_read_markdown(struct nc_reader *reader, const char *text, size_t len)
{
    nc_read_plain(reader, text, len);
}
