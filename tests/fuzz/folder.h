/* folder.h - what libFuzzer makes up, read from a folder as `extract` reads it. */
#ifndef NC_TESTS_FOLDER_H
#define NC_TESTS_FOLDER_H

#include <stddef.h>
#include <stdint.h>

/* Called by libFuzzer for each input; returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Writes a file into the folder `input` below the working directory. */
void folder_write(const char *name, const uint8_t *data, size_t size);

/* Reads the folder, finds its figures and writes them in several formats; stops the program where a
 * figure or what is written of it cannot be right. */
void folder_extract(void);

#endif
