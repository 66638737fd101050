/* fuzz_sheet.c - the sheet that tells dates and publishers of the articles beside it. */
#include "tests/fuzz/folder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint8_t story[] = "Ferry fares to rise\n\nFares go up by 4 percent on Tuesday.\n";
    folder_write("story.txt", story, sizeof story - 1);
    folder_write("articles.csv", data, size);
    folder_extract();
    return 0;
}
