/* test_bundle.c - src/bundle.c, and articles that are extracted together. */
#include "bundle.h"

#include <CUnit/CUnit.h>
#include <string.h>

static struct nc_reading reading_of(const char *text)
{
    static const struct nc_piece piece = { 0, 1, 1, true };
    return (struct nc_reading){
        .text = text, .len = strlen(text), .pieces = &piece, .piece_count = 1
    };
}

static void test_copies(void)
{
    struct nc_bundle *bundle = nc_bundle_new();
    char text[] = "12 dead";
    const struct nc_reading reading = reading_of(text);
    CU_ASSERT(nc_bundle_add(bundle, &reading));
    text[0] = '9';
    CU_ASSERT_EQUAL(bundle->count, 1);
    CU_ASSERT_STRING_EQUAL(bundle->readings[0].text, "12 dead");
    CU_ASSERT_EQUAL(bundle->readings[0].len, 7);
    CU_ASSERT_PTR_NOT_EQUAL(bundle->readings[0].pieces, reading.pieces);
    CU_ASSERT_EQUAL(bundle->readings[0].pieces[0].line, 1);
    nc_bundle_free(bundle);
}

static void test_room(void)
{
    struct nc_bundle *bundle = nc_bundle_new();
    g_autofree char *text = g_strnfill(NC_BUNDLE_ARTICLE, 'a');
    struct nc_reading reading = reading_of(text);
    CU_ASSERT_FALSE(nc_bundle_add(bundle, &reading)); /* long: comes alone */
    reading.text++;
    reading.len--;
    size_t count = 0;
    for (; !nc_bundle_full(bundle); count++)
        CU_ASSERT_FATAL(nc_bundle_add(bundle, &reading));
    CU_ASSERT_EQUAL(count, NC_BUNDLE_TEXT / NC_BUNDLE_ARTICLE);
    nc_bundle_empty(bundle);
    const struct nc_reading small = reading_of("12 dead");
    for (count = 0; !nc_bundle_full(bundle); count++)
        CU_ASSERT_FATAL(nc_bundle_add(bundle, &small));
    CU_ASSERT_EQUAL(count, NC_EXTRACT_MOST);
    nc_bundle_free(bundle);
}

/* Each article gets its own figures, sentences and speaker, as if it came alone. */
static void test_together(void)
{
    static const char *const texts[] = { "Police said 12 people died.", "Nobody came.",
                                         "It sold 40 cars and 3 boats. Another 5 boats sank." };
    struct nc_options *options = nc_options_new();
    struct nc_extractor *extractor = nc_extractor_new(options);
    struct nc_store *store = nc_store_new();
    struct nc_reading readings[G_N_ELEMENTS(texts)];
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
        readings[i] = reading_of(texts[i]);
    const struct nc_extracted *e = nc_extract(extractor, readings, G_N_ELEMENTS(texts), store);
    CU_ASSERT_EQUAL(store->articles->len, G_N_ELEMENTS(texts));
    CU_ASSERT(e[0].first == 0 && e[0].end == 1 && e[1].first == 1 && e[1].end == 1);
    CU_ASSERT(e[2].first == 1 && e[2].end == 4 && e[2].tokens->sentence_count == 2);
    CU_ASSERT_EQUAL_FATAL(store->figures->len, 4);
    const struct nc_figure *boats = nc_store_figure(store, 3);
    CU_ASSERT_EQUAL(boats->in->article, 2);
    CU_ASSERT_STRING_EQUAL(nc_store_text(store, boats->said->head), "boat");
    CU_ASSERT_STRING_EQUAL(nc_store_text(store, boats->speaker), "");
    CU_ASSERT_EQUAL(strncmp(texts[2] + boats->start, "5", 1), 0);
    nc_store_free(store);
    nc_extractor_free(extractor);
    nc_options_free(options);
}

void nc_test_bundle(void);
void nc_test_bundle(void)
{
    CU_pSuite suite = CU_add_suite("bundle", NULL, NULL);
    CU_add_test(suite, "a bundle copies text and pieces", test_copies);
    CU_add_test(suite, "what fits into a bundle", test_room);
    CU_add_test(suite, "articles extracted together keep apart", test_together);
}
