/* fuzz_lines.c - articles as JSON Lines. */
#include "tests/fuzz/folder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    folder_write("stories.jsonl", data, size);
    folder_extract();
    return 0;
}
