/* test_token.c - tokens and sentences. */
#include "text/text.h"

#include "data/lexicon.h"

#include <CUnit/CUnit.h>
#include <glib.h>
#include <stdio.h>
#include <string.h>

/* The tokens of a text with | between, sentences with / between. */
static void join(const char *source, bool sentences, char *out, size_t room)
{
    struct nc_tokens tokens = { .items = NULL };
    char *text = g_strdup(source); /* memory checkers see what is read behind its end */
    size_t len = 0;
    nc_tokens_cut(&tokens, text, strlen(text));
    out[0] = '\0';
    for (size_t i = 0; sentences && i < tokens.sentence_count && len < room; i++)
        len += (size_t)snprintf(out + len, room - len, "%s%.*s", i > 0 ? " / " : "",
                                (int)tokens.sentences[i].len, text + tokens.sentences[i].at);
    for (size_t i = 0; !sentences && i < tokens.count && len < room; i++)
        len += (size_t)snprintf(out + len, room - len, "%s%.*s", i > 0 ? "|" : "",
                                (int)tokens.items[i].len, text + tokens.items[i].at);
    nc_tokens_clear(&tokens);
    g_free(text);
}

struct row {
    const char *text, *expect;
};

static const struct row tokens[] = {
    { "Don't pay 35,000.", "Don't|pay|35,000|." },
    { "a 62-year-old", "a|62|-|year|-|old" },
    { "U.S. p.m. J. Smith", "U.S.|p.m.|J|.|Smith" },
    { "£3.5bn (20%)", "£|3.5|bn|(|20|%|)" },
    { "35\xc2\xa0"
      "000 1'234 1,23",
      "35\xc2\xa0"
      "000|1'234|1|,|23" },
    { "é 5°C .5", "é|5|°|C|.5" },
    { "", "" },
};

static const struct row sentences[] = {
    { "He left. She came! Why?", "He left. / She came! / Why?" },
    { "Mr. Smith paid $3.5 million. It was late.", "Mr. Smith paid $3.5 million. / It was late." },
    { "The U.S. Army left. He saw the U.S. It was big.",
      "The U.S. Army left. / He saw the U.S. / It was big." },
    { "A title\n\nThe text.", "A title / The text." },
    { "\"Go.\" He went.", "\"Go.\" / He went." },
    { "J. R. Smith of Acme Inc. said no. 5 is open.",
      "J. R. Smith of Acme Inc. said no. 5 is open." },
};

static void check(const struct row *row, bool as_sentences)
{
    char got[512];
    join(row->text, as_sentences, got, sizeof got);
    if (strcmp(row->expect, got) == 0) {
        CU_PASS(row->text);
        return;
    }
    CU_FAIL(row->text);
    fprintf(stderr, "%s\n  expected %s\n  got      %s\n", row->text, row->expect, got);
}

static void test_tokens(void)
{
    for (size_t i = 0; i < sizeof tokens / sizeof *tokens; i++)
        check(&tokens[i], false);
}

static void test_sentences(void)
{
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        check(&sentences[i], true);
}

static void test_words(void)
{
    CU_ASSERT_EQUAL(nc_lexicon_find("Hundred", 7), nc_lexicon_find("hundred", 7));
    CU_ASSERT_NOT_EQUAL(nc_lexicon_find("hundred", 7), 0);
    CU_ASSERT_EQUAL(nc_lexicon_find("hundredweightish", 16), 0);
    CU_ASSERT_EQUAL(nc_lexicon_find("", 0), 0);
    CU_ASSERT_EQUAL(nc_lexicon_find("gigaelectronvolty", 17), 0);
    CU_ASSERT_EQUAL(nc_lexicon_find("gigaelectronvol", 15), 0);
}

/* Each word is found by its own text: by the letters of a text, and one that goes on behind them is
 * another word. */
static void test_all_words(void)
{
    char longer[128];
    for (uint16_t row = 1; row < nc_lexicon_count(); row++) {
        const struct nc_word *word = nc_lexicon_word(row);
        CU_ASSERT_EQUAL(nc_lexicon_find(nc_word_text(word), word->len), row);
        snprintf(longer, sizeof longer, "%sqq", nc_word_text(word));
        CU_ASSERT_EQUAL(nc_lexicon_find(longer, strlen(longer)), 0);
    }
}

/* A word is the same in the midst of a text, where sixteen bytes can be read, and at its end, where
 * they cannot. */
static void test_places(void)
{
    static const char text[] = "THE Hundred Internationally hundred a a.b. percent";
    struct nc_tokens cut = { .items = NULL };
    nc_tokens_cut(&cut, text, strlen(text));
    CU_ASSERT_EQUAL_FATAL(cut.count, 7);
    for (size_t i = 0; i < cut.count; i++) {
        const struct nc_token *token = &cut.items[i];
        CU_ASSERT_EQUAL(token->word, nc_lexicon_find(text + token->at, token->len));
        CU_ASSERT_EQUAL(token->classes, nc_lexicon_word(token->word)->classes);
    }
    CU_ASSERT_EQUAL(cut.items[0].flags, NC_TOKEN_UPPER | NC_TOKEN_CAPS | NC_TOKEN_FIRST);
    CU_ASSERT_EQUAL(cut.items[1].flags, NC_TOKEN_UPPER | NC_TOKEN_SPACE);
    CU_ASSERT_EQUAL(cut.items[3].flags, NC_TOKEN_SPACE);
    nc_tokens_clear(&cut);
}

/* How many tokens but for breaks; none of them may be empty. */
static size_t count_tokens(struct nc_tokens *cut, const char *text)
{
    size_t count = 0;
    nc_tokens_cut(cut, text, strlen(text));
    for (size_t i = 0; i < cut->count; i++) {
        const bool is_break = cut->items[i].kind == NC_TOKEN_BREAK;
        CU_ASSERT_EQUAL(cut->items[i].len == 0, is_break);
        count += !is_break;
    }
    return count;
}

/* More tokens than there is room for at first: a long text is its parts, whatever stands where the
 * room ends. */
static void test_room(void)
{
    static const char *const parts[] = { "Go, ", "a.5! ", "it's (U.S.) ", "x\n", "\xC2\xA3 7 " };
    enum { TIMES = 9000 };
    struct nc_tokens cut = { .items = NULL };
    for (size_t p = 0; p < G_N_ELEMENTS(parts); p++) {
        GString *text = g_string_new(NULL);
        for (int i = 0; i < TIMES; i++)
            g_string_append(text, parts[p]);
        CU_ASSERT_EQUAL(count_tokens(&cut, text->str), count_tokens(&cut, parts[p]) * TIMES);
        g_string_free(text, TRUE);
    }
    nc_tokens_clear(&cut);
}

void nc_test_token(void);

void nc_test_token(void)
{
    CU_pSuite suite = CU_add_suite("token", NULL, NULL);
    CU_add_test(suite, "tokens", test_tokens);
    CU_add_test(suite, "sentences", test_sentences);
    CU_add_test(suite, "words", test_words);
    CU_add_test(suite, "all words", test_all_words);
    CU_add_test(suite, "places", test_places);
    CU_add_test(suite, "room", test_room);
}
