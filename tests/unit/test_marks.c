/* test_marks.c - src/extract/marks.h: the next and the last marked token of any stretch, as a walk
 * from token to token finds them. */
#include "extract/marks.h"

#include <CUnit/CUnit.h>

enum { TOKENS = 150, BLOCKS = 3 };

/* Some marks, dense or thin. */
static void fill(uint8_t marks[TOKENS + NC_MARKS_ROOM], unsigned thin)
{
    for (unsigned i = 0; i < TOKENS + NC_MARKS_ROOM; i++)
        marks[i] = i * 7 % thin == 0 ? (uint8_t)(1u << i / 3 % 8) : 0;
}

static uint32_t walk_next(const uint8_t *marks, uint32_t from, uint32_t end, uint8_t wanted)
{
    while (from < end && (marks[from] & wanted) == 0)
        from++;
    return from < end ? from : end;
}

static uint32_t walk_last(const uint8_t *marks, uint32_t first, uint32_t end, uint8_t wanted)
{
    for (uint32_t i = end; i-- > first;)
        if ((marks[i] & wanted) != 0)
            return i;
    return end;
}

static void test_stretches(void)
{
    uint8_t marks[TOKENS + NC_MARKS_ROOM];
    struct nc_sieve sieves[BLOCKS];
    const uint8_t wanted = NC_MARK_VERBAL | NC_MARK_CLAUSE;
    CU_ASSERT_TRUE_FATAL(nc_sieves_of(TOKENS) <= BLOCKS);
    for (unsigned thin = 1; thin < 90; thin += 11) {
        unsigned wrong = 0;
        fill(marks, thin);
        nc_sieves_fill(sieves, marks, TOKENS);
        for (uint32_t first = 0; first <= TOKENS; first++)
            for (uint32_t end = first; end <= TOKENS; end++) {
                wrong += nc_sieve_next(sieves, first, end, wanted) !=
                         walk_next(marks, first, end, wanted);
                wrong += nc_sieve_last(sieves, first, end, wanted) !=
                         walk_last(marks, first, end, wanted);
            }
        CU_ASSERT_EQUAL(wrong, 0);
    }
}

/* Every kind of mark has its place, and none is left of a longer sentence before. */
static void test_kinds(void)
{
    uint8_t marks[TOKENS + NC_MARKS_ROOM];
    struct nc_sieve sieves[BLOCKS];
    fill(marks, 1);
    nc_sieves_fill(sieves, marks, TOKENS);
    const uint32_t few = 70;
    for (uint32_t i = 0; i < few; i++)
        marks[i] = 0;
    nc_sieves_fill(sieves, marks, few);
    CU_ASSERT_EQUAL(nc_sieve_next(sieves, 0, few, UINT8_MAX), few);
    for (unsigned kind = 0; kind < NC_MARKS; kind++) {
        const uint8_t mark = (uint8_t)(1u << kind);
        nc_sieve_add(sieves, 62, 66, mark);
        CU_ASSERT_EQUAL(nc_sieve_next(sieves, 0, few, mark), 62);
        CU_ASSERT_EQUAL(nc_sieve_last(sieves, 0, few, mark), 65);
        CU_ASSERT_EQUAL(nc_sieve_over(sieves, 62, few, mark), 66);
        CU_ASSERT_EQUAL(nc_sieve_over(sieves, 63, 65, mark), 65);
    }
}

/* A stretch that ends before it begins has no token. */
static void test_no_stretch(void)
{
    uint8_t marks[TOKENS + NC_MARKS_ROOM];
    struct nc_sieve sieves[BLOCKS];
    fill(marks, 1);
    nc_sieves_fill(sieves, marks, TOKENS);
    CU_ASSERT_EQUAL(nc_sieve_next(sieves, 9, 4, UINT8_MAX), 4);
    CU_ASSERT_EQUAL(nc_sieve_last(sieves, 9, 4, UINT8_MAX), 4);
}

void nc_test_marks(void)
{
    CU_pSuite suite = CU_add_suite("marks", NULL, NULL);
    CU_add_test(suite, "next and last of any stretch", test_stretches);
    CU_add_test(suite, "every kind of mark", test_kinds);
    CU_add_test(suite, "no token where a stretch is empty", test_no_stretch);
}
