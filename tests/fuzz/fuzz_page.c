/* fuzz_page.c - a page of the web. */
#include "tests/fuzz/folder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    folder_write("page.html", data, size);
    folder_extract();
    return 0;
}
