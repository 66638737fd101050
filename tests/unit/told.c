/* told.c - figures read from a few sentences, for the tests of extraction. */
#include "tests/unit/told.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

static struct nc_told read_text(const char *text, struct nc_date date)
{
    struct nc_told told = { .store = nc_store_new(), .options = nc_options_new() };
    const struct nc_piece piece = { 0, 1, 1, true };
    struct nc_reading reading = {
        .text = text, .len = strlen(text), .pieces = &piece, .piece_count = 1
    };
    reading.article.date = date;
    reading.article.minute = -1;
    told.extractor = nc_extractor_new(told.options);
    nc_extract(told.extractor, &reading, 1, told.store);
    return told;
}

struct nc_told nc_told_read(const char *text)
{
    return read_text(text, (struct nc_date){ .year = 2016, .month = 12, .day = 22 });
}

struct nc_told nc_told_undated(const char *text)
{
    return read_text(text, (struct nc_date){ .year = 0 });
}

void nc_told_free(struct nc_told *told)
{
    nc_extractor_free(told->extractor);
    nc_options_free(told->options);
    nc_store_free(told->store);
}

const struct nc_figure *nc_told_figure(const struct nc_told *told, const char *text,
                                       const char *surface)
{
    for (guint i = 0; i < told->store->figures->len; i++) {
        const struct nc_figure *figure = nc_store_figure(told->store, i);
        if (strncmp(text + figure->start, surface, strlen(surface)) == 0)
            return figure;
    }
    return NULL;
}

void nc_told_cases(const struct nc_told_case *cases, size_t count, nc_told_field field)
{
    for (size_t i = 0; i < count; i++) {
        struct nc_told told = nc_told_read(cases[i].text);
        const struct nc_figure *figure = nc_told_figure(&told, cases[i].text, cases[i].surface);
        const char *got = figure == NULL ? "(no figure)" : field(&told, figure);
        if (strcmp(got, cases[i].want) != 0)
            printf("# %s [%s]: \"%s\", not \"%s\"\n", cases[i].text, cases[i].surface, got,
                   cases[i].want);
        CU_ASSERT_STRING_EQUAL(got, cases[i].want);
        nc_told_free(&told);
    }
}
