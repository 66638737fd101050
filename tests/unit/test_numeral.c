/* test_numeral.c - numbers in digits and words. */
#include "tests/unit/reading.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

/* A text and what is read of it first. */
struct row {
    const char *text, *expect;
};

static void check(const char *text, const char *expect, const char *got)
{
    if (strcmp(expect, got) == 0) {
        CU_PASS(text);
        return;
    }
    CU_FAIL(text);
    fprintf(stderr, "%s\n  expected %s\n  got      %s\n", text, expect, got);
}

static const struct row digits[] = {
    { "Some 35,000 left.", "35,000|number|35000||~|" },
    { "It sold 1.5 litres.", "1.5 litres|measure|1.5|L|=|" },
    { "They counted 12,34,567 votes.", "12,34,567|number|1234567||=|" },
    { "They counted 1'234 votes.", "1'234|number|1234||=|" },
    { "They counted 35 000 votes.", "35 000|number|35000||=|" },
    { "They counted 1.234.567 votes.", "1.234.567|number|1234567||=|" },
    { "It took 2.9 × 10^8 grains.", "2.9 × 10^8|number|290000000||=|" },
    { "It cost £2 7s 6d.", "£2 7s 6d|money|2.375|GBP|=|" },
    { "He paid £30 6 times.", "£30|money|30|GBP|=|" },
    { "It was (3.4 ± 0.2) × 10^5.", "(3.4 ± 0.2) × 10^5|number|340000||=|" },
    { "Bake it for 11/2 hours.", "11/2 hours|duration|1.5|h|=|" },
    { "It seats 12 900s.", "12|number|12||=|" },
    { "It seats 12 900 people.", "12 900|number|12900||=|" },
    { "Then 123456789012345678901 came.", "none" },
};

static void test_digits(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof digits / sizeof *digits; i++)
        check(digits[i].text, digits[i].expect, nc_found_line(digits[i].text, false, line));
}

static const struct row words[] = {
    { "Then twenty-three came.", "twenty-three|number|23||=|" },
    { "Then two hundred and fifty came.", "two hundred and fifty|number|250||=|" },
    { "It cost three thousand four hundred and one dollars.",
      "three thousand four hundred and one dollars|money|3401|USD|=|" },
    { "Nineteen hundred ships sank.", "Nineteen hundred|number|1900||=|" },
    { "A dozen boats sank.", "A dozen|number|12||=|" },
    { "A dozen and a half boats sank.", "A dozen and a half|number|18||=|" },
    { "Sixty (60) days went by.", "Sixty (60) days|duration|60|day|=|" },
    { "Sixty (59) went by.", "Sixty|number|60||=|" },
    { "Two dozen boats sank.", "Two dozen|number|24||=|" },
    { "A half-dozen boats sank.", "A half-dozen|number|6||=|" },
    { "Then a hundred thousand came.", "a hundred thousand|number|100000||=|" },
    { "One million, two hundred thousand came.",
      "One million, two hundred thousand|number|1200000||=|" },
};

static void test_words(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        check(words[i].text, words[i].expect, nc_found_line(words[i].text, false, line));
}

static const struct row magnitudes[] = {
    { "They lost 3.5 million trees.", "3.5 million|number|3500000||=|" },
    { "It paid $3.5bn.", "$3.5bn|money|3500000000|USD|=|" },
    { "It paid £350m.", "£350m|money|350000000|GBP|=|" },
    { "It has 4.3M users.", "4.3M|number|4300000||=|" },
    { "Two and a half million came.", "Two and a half million|number|2500000||=|" },
    { "Half a million came.", "Half a million|number|500000||=|" },
    { "It cost 35 lakh rupees.", "35 lakh rupees|money|3500000|INR|=|" },
    { "The wall is 5m high.", "5m|measure|5|m|=|" },
};

static void test_magnitudes(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof magnitudes / sizeof *magnitudes; i++)
        check(magnitudes[i].text, magnitudes[i].expect,
              nc_found_line(magnitudes[i].text, false, line));
}

static const struct row fractions[] = {
    { "A third of them left.", "A third|number|0.333333333333333||=|" },
    { "Two-thirds of them left.", "Two-thirds|number|0.666666666666667||=|" },
    { "Add 1/2 cup of milk.", "1/2 cup|measure|0.5|cup|=|" },
    { "Add 2½ cups.", "2½ cups|measure|2.5|cup|=|" },
    { "One in five adults smokes.", "One in five|number|0.2||=|" },
    { "Two out of three voters agreed.", "Two out of three|number|0.666666666666667||=|" },
    { "They were here a month and a half.", "a month and a half|duration|1.5|month|=|" },
};

static void test_fractions(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof fractions / sizeof *fractions; i++)
        check(fractions[i].text, fractions[i].expect,
              nc_found_line(fractions[i].text, false, line));
}

static const struct row vague[] = {
    { "Tens of thousands marched.", "Tens of thousands|number|10000..100000||range|" },
    { "Several hundred marched.", "Several hundred|number|300..1000||range|" },
    { "Dozens marched.", "Dozens|number|24..100||range|" },
    { "Several people marched.", "none" },
};

static void test_vague(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof vague / sizeof *vague; i++)
        check(vague[i].text, vague[i].expect, nc_found_line(vague[i].text, false, line));
}

void nc_test_numeral(void);

void nc_test_numeral(void)
{
    CU_pSuite suite = CU_add_suite("numeral", NULL, NULL);
    CU_add_test(suite, "digits", test_digits);
    CU_add_test(suite, "words", test_words);
    CU_add_test(suite, "magnitudes", test_magnitudes);
    CU_add_test(suite, "fractions", test_fractions);
    CU_add_test(suite, "vague", test_vague);
}
