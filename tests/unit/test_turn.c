/* test_turn.c - words that tell a number to be a change: checks/turn.c. */
#include "checks/turn.h"
#include "tests/unit/told.h"
#include "text/text.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

/* A figure in its sentence, and what is read from there; the words of the change, "" for none. */
static const struct turn_case {
    const char *text, *surface, *words;
    enum nc_direction direction;
    bool beside, counted, refers;
} cases[] = {
    { "The fee is £6, a rise of 20%.", "20%", "rise of 20%", NC_UP, false, true, true },
    { "The fee is £6, 20 per cent less.", "20 per", "20 per cent less", NC_DOWN, true, true, true },
    { "That is nine points better.", "nine", "nine points better", NC_UP, true, true, true },
    { "It has since fallen by 40 berths.", "40", "fallen by 40", NC_DOWN, false, true, false },
    { "It rose 40 metres.", "40", "rose 40 metres", NC_UP, false, false, true },
    { "The gap is 40 metres.", "40", "gap is 40 metres", NC_EITHER_WAY, false, true, true },
    { "It is £6, the 20 per cent cut.", "20 per", "20 per cent cut", NC_DOWN, false, true, true },
    { "He has £6 and pay is up 20%.", "20%", "up 20%", NC_UP, false, true, false },
    { "They have 12, three times as many.", "three", "three times", NC_UP, true, true, true },
    { "They raised it three times.", "three", "", NC_EITHER_WAY, false, false, false },
    { "The pier is 40 metres long.", "40", "", NC_EITHER_WAY, false, false, false },
};

static void check(const struct turn_case *c)
{
    struct nc_told told = nc_told_undated(c->text);
    const struct nc_figure *figure = nc_told_figure(&told, c->text, c->surface);
    struct nc_tokens tokens = { 0 };
    struct nc_turn turn;
    CU_ASSERT_PTR_NOT_NULL_FATAL(figure);
    nc_tokens_cut(&tokens, c->text, strlen(c->text));
    const bool read = nc_turn_read(&tokens, figure, &turn);
    CU_ASSERT_EQUAL(read, *c->words != '\0');
    if (read && *c->words != '\0') {
        const struct nc_token *first = &tokens.items[turn.from], *last = &tokens.items[turn.to - 1];
        const size_t len = last->at + last->len - first->at;
        if (len != strlen(c->words) || strncmp(c->text + first->at, c->words, len) != 0)
            printf("# %s: %.*s\n", c->text, (int)len, c->text + first->at);
        CU_ASSERT(len == strlen(c->words) && strncmp(c->text + first->at, c->words, len) == 0);
        CU_ASSERT_EQUAL(turn.direction, c->direction);
        CU_ASSERT_EQUAL(turn.beside, c->beside);
        CU_ASSERT_EQUAL(turn.counted, c->counted);
        CU_ASSERT_EQUAL(nc_turn_refers(&tokens, &turn, 0), c->refers);
    }
    nc_tokens_clear(&tokens);
    nc_told_free(&told);
}

static void test_cases(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check(&cases[i]);
}

void nc_test_turn(void)
{
    CU_pSuite suite = CU_add_suite("turn", NULL, NULL);
    CU_add_test(suite, "words of change are read with their number", test_cases);
}
