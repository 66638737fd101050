/* test_report_text.c - src/report: cells, excerpts, quotes, words and the stream of figures;
 * src/wrap/width. */
#include "report/excerpt.h"
#include "report/quote.h"
#include "report/report.h"
#include "report/spell.h"
#include "report/words.h"
#include "tests/unit/report_fixture.h"
#include "wrap/width.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>

static void test_cells(void)
{
    static const struct {
        const char *text, *csv, *tsv, *json;
    } cases[] = {
        { "plain", "plain", "plain", "\"plain\"" },
        { "a,b", "\"a,b\"", "a,b", "\"a,b\"" },
        { "=1+1", "'=1+1", "'=1+1", "\"=1+1\"" },
        { "-5 \"x\"", "\"'-5 \"\"x\"\"\"", "'-5 \"x\"", "\"-5 \\\"x\\\"\"" },
        { "two\nlines\t.", "\"two\nlines\t.\"", "two lines .", "\"two\\nlines\\t.\"" },
        { "\x01\\é", "\x01\\é", "\x01\\é", "\"\\u0001\\\\é\"" },
        { "caf\xe9.txt", "caf\uFFFD.txt", "caf\uFFFD.txt", "\"caf\uFFFD.txt\"" },
        { "", "", "", "\"\"" },
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const size_t len = strlen(cases[i].text);
        struct nc_writer w = nc_writer_of(NULL);
        nc_put_text(&w, NC_SYNTAX_CSV, cases[i].text, len);
        nc_putc(&w, '\0');
        CU_ASSERT_STRING_EQUAL(w.data, cases[i].csv);
        w.used = 0;
        nc_put_text(&w, NC_SYNTAX_TSV, cases[i].text, len);
        nc_putc(&w, '\0');
        CU_ASSERT_STRING_EQUAL(w.data, cases[i].tsv);
        w.used = 0;
        nc_put_text(&w, NC_SYNTAX_JSON, cases[i].text, len);
        nc_putc(&w, '\0');
        CU_ASSERT_STRING_EQUAL(w.data, cases[i].json);
        nc_writer_close(&w);
    }
}

/* What a byte inside a text becomes. */
static void expect_byte(GString *out, enum nc_syntax syntax, char c)
{
    if (syntax == NC_SYNTAX_CSV && c == '"')
        g_string_append(out, "\"\"");
    else if (syntax == NC_SYNTAX_TSV && c == '\n')
        g_string_append_c(out, ' ');
    else if (syntax == NC_SYNTAX_JSON && (c == '"' || c == '\\'))
        g_string_append_printf(out, "\\%c", c);
    else if (syntax == NC_SYNTAX_JSON && c == '\n')
        g_string_append(out, "\\n");
    else
        g_string_append_c(out, c);
}

static void expect_spelled(enum nc_syntax syntax, const char *text, size_t len)
{
    GString *expected = g_string_new(NULL);
    const bool quotes =
        syntax == NC_SYNTAX_JSON || (syntax == NC_SYNTAX_CSV && strcspn(text, "\",\n") < len);
    g_string_append(expected, quotes ? "\"" : "");
    for (size_t i = 0; i < len; i++)
        expect_byte(expected, syntax, text[i]);
    g_string_append(expected, quotes ? "\"" : "");
    char *got = g_malloc(nc_spelled_most(len) + 1);
    *nc_spell(syntax, got, text, len) = '\0';
    CU_ASSERT_STRING_EQUAL(got, expected->str);
    g_string_free(expected, TRUE);
    g_free(got);
}

/* A byte that needs care is seen wherever it stands in a text of any length. */
static void test_care_everywhere(void)
{
    static const char odd[] = "\",\n\\a";
    for (size_t len = 0; len < 40; len++) {
        for (size_t at = 0; at < len; at++) {
            char *text = g_strnfill(len, 'x');
            text[at] = odd[(at + len) % strlen(odd)];
            for (enum nc_syntax syntax = NC_SYNTAX_CSV; syntax <= NC_SYNTAX_JSON; syntax++)
                expect_spelled(syntax, text, len);
            g_free(text);
        }
    }
}

/* A figure of a sentence that is as long as the text. */
static struct nc_figure figure_at(struct nc_setting *in, size_t start, size_t end)
{
    return (struct nc_figure){ .in = in, .start = (uint32_t)start, .len = (uint16_t)(end - start) };
}

static void test_excerpt_folds(void)
{
    const char *text = "  One\n\n thin\u2009space,\u00a0and 7 . ";
    struct nc_setting all = { .len = (uint32_t)strlen(text) };
    const struct nc_figure f = figure_at(&all, 24, 25);
    char out[NC_SENTENCE_ROOM];
    *nc_excerpt_sentence(out, text, strlen(text), &f) = '\0';
    CU_ASSERT_STRING_EQUAL(out, "One thin space, and 7 .");
}

/* A sentence of 4,000 words is cut around its figure, to 400 characters with both marks. */
static void test_excerpt_cuts(void)
{
    GString *text = g_string_new(NULL);
    char out[NC_SENTENCE_ROOM];
    for (int i = 0; i < 4000; i++)
        g_string_append(text, i == 2000 ? "77 " : "é́lan ");
    const size_t at = (size_t)(strstr(text->str, "77") - text->str);
    struct nc_setting all = { .len = (uint32_t)text->len };
    const struct nc_figure f = figure_at(&all, at, at + 2);
    *nc_excerpt_sentence(out, text->str, text->len, &f) = '\0';
    CU_ASSERT(g_utf8_validate(out, -1, NULL));
    CU_ASSERT(g_utf8_strlen(out, -1) <= 400);
    CU_ASSERT(g_utf8_strlen(out, -1) > 380);
    CU_ASSERT(g_str_has_prefix(out, "… é́lan "));
    CU_ASSERT(g_str_has_suffix(out, " é́lan …"));
    CU_ASSERT_PTR_NOT_NULL(strstr(out, " 77 "));
    g_string_free(text, TRUE);
}

static void test_quote(void)
{
    static const struct {
        const char *sentence, *figure, *quote;
        size_t columns;
    } cases[] = {
        { "The dam, built in 1930, held 35,000 tons of water, and more behind it.", "35,000",
          "built in 1930, held «35,000» tons of water", 46 },
        { "It was 62-year-old Ann.", "62", "It was «62»-year-old Ann", 40 },
        { "They counted (12) \u00abyes\u00bb votes.", "12", "They counted («12») \"yes\" votes",
          60 },
        { "9", "9", "«9»", 5 },
    };
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        const char *at = strstr(cases[i].sentence, cases[i].figure);
        const struct nc_excerpt e = { .sentence = cases[i].sentence,
                                      .surface = cases[i].figure,
                                      .mark_at = (uint32_t)(at - cases[i].sentence),
                                      .mark_len = (uint32_t)strlen(cases[i].figure) };
        g_string_truncate(out, 0);
        nc_quote(out, &e, cases[i].columns);
        CU_ASSERT_STRING_EQUAL(out->str, cases[i].quote);
    }
    g_string_free(out, TRUE);
}

static void test_numbers(void)
{
    static const struct {
        int64_t mantissa;
        int exponent;
        const char *text;
    } cases[] = {
        { 59, -1, "5.9" },        { 35, 3, "35,000" },        { 1234567, 0, "1,234,567" },
        { 35, 8, "3.5 billion" }, { -12, 5, "-1.2 million" }, { 999, 0, "999" },
        { 1000, 0, "1,000" },     { 7, 12, "7 trillion" },
    };
    GString *out = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_string_truncate(out, 0);
        nc_words_number(out, nc_decimal_of(cases[i].mantissa, cases[i].exponent));
        CU_ASSERT_STRING_EQUAL(out->str, cases[i].text);
    }
    g_string_free(out, TRUE);
}

static void test_words(void)
{
    GString *out = g_string_new(NULL);
    nc_words_dateline(out, "PORT-AU-PRINCE, Haiti (Wire)");
    g_string_append(out, "|");
    nc_words_span(out, (struct nc_date){ 2005, 11, 27 }, (struct nc_date){ 2005, 12, 2 });
    g_string_append(out, "|");
    nc_words_span(out, (struct nc_date){ 2005, 11, 27 }, (struct nc_date){ 2005, 11, 28 });
    g_string_append(out, "|");
    nc_words_short(out, "A very long name of an office", 12);
    g_string_append(out, "|");
    nc_words_count(out, 12345, "figure");
    g_string_append(out, "|");
    nc_words_shell(out, "it's here");
    CU_ASSERT_STRING_EQUAL(out->str,
                           "Port-Au-Prince|27 Nov - 2 Dec 2005|27-28 Nov 2005|A very…ffice|"
                           "12,345 figures|'it'\\''s here'");
    g_string_free(out, TRUE);
}

static void test_lines(void)
{
    const char *text = "wide 漢字 word, about 20 km off «1 million» of them";
    static const char *const lines[] = { "wide 漢字", "word,",       "about",
                                         "20 km off", "«1 million»", "of them" };
    size_t len = strlen(text), next = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        const size_t line = nc_width_line(text, len, 10, &next);
        char *got = g_strndup(text, line);
        CU_ASSERT_STRING_EQUAL(got, lines[i]);
        g_free(got);
        text += next;
        len -= next;
    }
    CU_ASSERT_EQUAL(len, 0);
    CU_ASSERT_EQUAL(nc_width_of("e\u0301漢", strlen("e\u0301漢")), 3);
    CU_ASSERT_EQUAL(nc_width_fit("漢字", 6, 3), 3);
}

/* What extract writes of the fixture, whole or in two parts that are pasted. */
static char *stream(struct nc_fixture *x, enum nc_format format, bool parts)
{
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    struct nc_figure_writer *whole = nc_figure_writer_new(out, format, x->options);
    struct nc_figure_writer *part = nc_figure_writer_new(NULL, format, x->options);
    for (uint32_t article = 0; article < 3; article++) {
        const char *body = fixture_text(article);
        const uint32_t first = article, end = article == 2 ? 4 : article + 1;
        nc_figure_writer_article(parts ? part : whole, x->store, first, end, body, strlen(body));
        nc_figure_writer_paste(whole, part);
    }
    nc_figure_writer_end(part);
    nc_figure_writer_end(whole);
    fclose(out);
    return text;
}

static void test_stream(void)
{
    struct nc_fixture *x = fixture_new();
    for (int format = NC_FORMAT_TABLE; format <= NC_FORMAT_MARKDOWN; format++) {
        char *whole = stream(x, (enum nc_format)format, false);
        char *parts = stream(x, (enum nc_format)format, true);
        CU_ASSERT_STRING_EQUAL(whole, parts);
        if (format == NC_FORMAT_CSV)
            CU_ASSERT(g_str_has_prefix(
                whole,
                "id,article,line,column,start,end,surface,kind,value,low,high,modifier,unit,"
                "per,counted,counted_head,event,polarity,modality,change,part_of,place,from,"
                "to,speaker,sentence,group\r\n000000000000abc0,orla/a.txt,3,10,64,66,12,number,"
                "12,12,,>=,,,people,person,drown,+,asserted,,,,,,\"Ada Brill, mayor\","
                "\"At least 12 people drowned, the mayor, Ada Brill, said.\",\r\n"));
        free(whole);
        free(parts);
    }
    fixture_free(x);
}

void nc_test_report_text(void)
{
    CU_pSuite suite = CU_add_suite("report_text", NULL, NULL);
    CU_add_test(suite, "care is taken wherever it is needed", test_care_everywhere);
    CU_add_test(suite, "cells are escaped", test_cells);
    CU_add_test(suite, "white space is folded", test_excerpt_folds);
    CU_add_test(suite, "long sentences are cut around the figure", test_excerpt_cuts);
    CU_add_test(suite, "quotes mark the figure and stop at clauses", test_quote);
    CU_add_test(suite, "numbers read well", test_numbers);
    CU_add_test(suite, "dates, names, counts and shell words", test_words);
    CU_add_test(suite, "lines break neither words nor numbers", test_lines);
    CU_add_test(suite, "figures stream alike whole and in parts", test_stream);
}
