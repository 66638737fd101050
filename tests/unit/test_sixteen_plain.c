/* test_sixteen_plain.c - sixteen bytes at a time, as a machine without SSE2 does it. */
#define NC_WITHOUT_SSE2
#include "sixteen_check.h"

void nc_test_sixteen_plain(void);

void nc_test_sixteen_plain(void)
{
    CU_pSuite suite = CU_add_suite("sixteen_plain", NULL, NULL);
    CU_add_test(suite, "marks", check_all_marks);
    CU_add_test(suite, "words", check_words);
    CU_add_test(suite, "ends", check_ends);
    CU_add_test(suite, "blanks and hex digits", check_changes);
    CU_add_test(suite, "numbers", check_numbers);
}
