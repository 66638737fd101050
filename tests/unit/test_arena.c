/* test_arena.c - src/model/arena.c: zeroed, aligned, told apart, given back at once. */
#include "model/arena.h"

#include <CUnit/CUnit.h>
#include <stdalign.h>
#include <stdint.h>
#include <string.h>

static void test_zeroed_and_aligned(void)
{
    struct nc_arena *arena = nc_arena_new();
    for (size_t size = 1; size < 300; size += 3) {
        unsigned char *piece = nc_arena_alloc(arena, size);
        for (size_t align = 1; align <= alignof(max_align_t) && size % align == 0; align *= 2)
            CU_ASSERT_EQUAL((uintptr_t)piece % align, 0);
        for (size_t i = 0; i < size; i++)
            CU_ASSERT_EQUAL(piece[i], 0);
        memset(piece, 0xff, size);
    }
    nc_arena_free(arena);
}

static void test_zeroed_after_reset(void)
{
    struct nc_arena *arena = nc_arena_new();
    memset(nc_arena_alloc(arena, 1000), 0xff, 1000);
    nc_arena_reset(arena);
    const unsigned char *again = nc_arena_alloc(arena, 1000);
    for (size_t i = 0; i < 1000; i++)
        CU_ASSERT_EQUAL(again[i], 0);
    nc_arena_free(arena);
}

static void test_large_pieces_live_on(void)
{
    struct nc_arena *arena = nc_arena_new();
    char *first = nc_arena_copy(arena, "first", 5);
    char *large = nc_arena_alloc(arena, (size_t)4 << 20);
    large[((size_t)4 << 20) - 1] = 'x';
    CU_ASSERT_STRING_EQUAL(first, "first");
    CU_ASSERT_STRING_EQUAL(nc_arena_copy(arena, "part of it", 4), "part");
    nc_arena_free(arena);
    nc_arena_free(NULL);
}

void nc_test_arena(void)
{
    CU_pSuite suite = CU_add_suite("arena", NULL, NULL);
    CU_add_test(suite, "pieces are zeroed and aligned", test_zeroed_and_aligned);
    CU_add_test(suite, "pieces are zeroed after a reset too", test_zeroed_after_reset);
    CU_add_test(suite, "large pieces leave the small ones alone", test_large_pieces_live_on);
}
