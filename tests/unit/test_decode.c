/* test_decode.c - src/corpus/decode.c: bytes become UTF-8, or are refused with a reason. */
#include "corpus/decode.h"

#include <CUnit/CUnit.h>
#include <string.h>

#define BYTES(text) text, sizeof text - 1

static const struct {
    const char *bytes;
    size_t len;
    const char *declared;
    bool lenient;
    const char *text;           /* NULL = refused */
} cases[] = {
    { BYTES("plain 12"), NULL, false, "plain 12" },
    { BYTES("caf\xC3\xA9 \xE2\x80\x94 \xF0\x9F\x99\x82"), NULL, false,
      "caf\xC3\xA9 \xE2\x80\x94 \xF0\x9F\x99\x82" },
    { BYTES("\xEF\xBB\xBFmarked"), NULL, false, "\xEF\xBB\xBFmarked" },
    { BYTES("\xFF\xFE" "1\0" "2\0"), NULL, false, "12" },
    { BYTES("\xFE\xFF" "\0" "1\0" "2"), NULL, false, "12" },
    { BYTES("1\0" "2\0 \0d\0e\0a\0d\0"), NULL, false, "12 dead" },
    { BYTES("\xFF\xFE" "1\0" "2"), NULL, false, NULL },
    { BYTES("Caf\xE9 owners: 12"), NULL, false, "Caf\xC3\xA9 owners: 12" },
    { BYTES("\x93quoted\x94 \x96 \x80" "5"), NULL, false,
      "\xE2\x80\x9Cquoted\xE2\x80\x9D \xE2\x80\x93 \xE2\x82\xAC" "5" },
    { BYTES("na\xC3\xAFve and \xFF stray"), NULL, false, NULL },
    { BYTES("na\xC3\xAFve \xE2\x80\x93 and \xFF stray"), NULL, true,
      "na\xC3\xAFve \xE2\x80\x93 and \xEF\xBF\xBD stray" },
    { BYTES("\x81\x8D bytes"), NULL, false, NULL },
    { BYTES("price \xA4" "5"), "ISO-8859-15", true, "price \xE2\x82\xAC" "5" },
    { BYTES("one\0two"), NULL, false, NULL },
    { BYTES("\x7F" "ELF\x02\x01\x01\x03"), NULL, false, NULL },
    { BYTES("over\xC0\xAFlong"), NULL, false, NULL },
    { BYTES("na\xC3\xAFve, half \xED\xA0\x80 pair"), NULL, false, NULL },
};

static void test_decode(void)
{
    GString *scratch = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct nc_bytes bytes = { 0 };
        struct nc_decoded out = { 0 };
        nc_bytes_add(&bytes, cases[i].bytes, cases[i].len);
        const char *reason = nc_decode(&bytes, cases[i].declared, cases[i].lenient, scratch, &out);
        CU_ASSERT_EQUAL(reason == NULL, cases[i].text != NULL);
        if (reason == NULL && cases[i].text != NULL) {
            CU_ASSERT_EQUAL(out.len, strlen(cases[i].text));
            CU_ASSERT_STRING_EQUAL(out.text, cases[i].text);
        }
        nc_bytes_clear(&bytes);
    }
    g_string_free(scratch, TRUE);
}

/* The check takes eight bytes at a stride: a bad byte must be seen at every place. */
static void test_prefix(void)
{
    char text[40];
    for (size_t at = 0; at < sizeof text; at++) {
        memset(text, 'a', sizeof text);
        text[at] = '\xC3';
        CU_ASSERT_EQUAL(nc_utf8_prefix(text, sizeof text), at);
        memset(text, 'a', sizeof text);
        CU_ASSERT_EQUAL(nc_utf8_prefix(text, at), at);
    }
}

static void test_declared(void)
{
    char name[NC_DECLARED_NAME];
    static const char page[] = "<meta http-equiv=x content='text/html; charset=windows-1251'>";
    static const char short_page[] = "<meta charset=\"utf-8\">";
    CU_ASSERT(nc_declared_charset(page, sizeof page - 1, name));
    CU_ASSERT_STRING_EQUAL(name, "windows-1251");
    CU_ASSERT(nc_declared_charset(short_page, sizeof short_page - 1, name));
    CU_ASSERT_STRING_EQUAL(name, "utf-8");
    CU_ASSERT_FALSE(nc_declared_charset(BYTES("<p>charset"), name));
}

void nc_test_decode(void);
void nc_test_decode(void)
{
    CU_pSuite suite = CU_add_suite("decode", NULL, NULL);
    CU_add_test(suite, "encodings", test_decode);
    CU_add_test(suite, "first bad byte", test_prefix);
    CU_add_test(suite, "charset that a page names", test_declared);
}
