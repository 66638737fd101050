/* fuzz_plain.c - a plain text. */
#include "tests/fuzz/folder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    folder_write("story.txt", data, size);
    folder_extract();
    return 0;
}
