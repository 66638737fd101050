/* test_unit.c - units before and behind numbers, rates. */
#include "data/units.h"
#include "tests/unit/reading.h"
#include "tests/unit/told.h"

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

static const struct row units[] = {
    { "It is 5 km long.", "5 km|measure|5|km|=|" },
    { "A 10-mile race.", "10-mile|measure|10|mi|=|" },
    { "It is 12 square kilometres.", "12 square kilometres|measure|12|km2|=|" },
    { "It is 5 MW, not more.", "5 MW|measure|5|MW|=|" },
    { "It is 30 degrees Celsius.", "30 degrees Celsius|temperature|30|C|=|" },
    { "It was −4 °C.", "−4 °C|temperature|-4|C|=|" },
    { "Rates rose 0.5 percentage points.", "0.5 percentage points|percent|0.5|pp|=|" },
    { "Rates rose 25 basis points.", "25 basis points|percent|25|bp|=|" },
    { "They worked five full days.", "five full days|duration|5|day|=|" },
    { "It pumped 9 million barrels per day.", "9 million barrels|measure|9000000|bbl/day|=|" },
    { "It had 80 mph winds.", "80 mph|measure|80|mph|=|" },
    { "He ran for 517 rushing yards.", "517 rushing yards|measure|517|yd|=|" },
    { "It came seven short days later.", "seven short days|duration|7|day|=|" },
    { "They found 40 dancing bears.", "40|number|40||=|" },
    { "About 2m had fled.", "2m|number|2000000||~|" },
    { "The waiting list fell to 7.6m.", "7.6m|number|7600000||=|" },
    { "The tower is 48m high.", "48m|measure|48|m|=|" },
    { "She jumped 6.12m to win.", "6.12m|measure|6.12|m|=|" },
    { "They stood 500m from the shore.", "500m|measure|500|m|=|" },
    { "She is 5ft 6in tall.", "5ft 6in|measure|5.5|ft|=|" },
    { "He weighs 12 stone 7 pounds.", "12 stone 7 pounds|measure|12.5|stone|=|" },
    { "The girl was 7 pounds and 8 ounces.", "7 pounds and 8 ounces|measure|7.5|lb|=|" },
    { "The trip took 3 hours 15 minutes.", "3 hours 15 minutes|duration|3.25|h|=|" },
    { "They live between 5 feet and 6 inches apart.", "5 feet|measure|5|ft|=|" },
    { "The field makes 90,000 bpd.", "90,000 bpd|measure|90000|bbl/day|=|" },
    { "The lake holds 40 gigalitres.", "40 gigalitres|measure|40|GL|=|" },
    { "It holds 2 million acre-feet.", "2 million acre-feet|measure|2000000|acre-foot|=|" },
};

static void test_units(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        check(units[i].text, units[i].expect, nc_found_line(units[i].text, false, line));
}

static const struct row money[] = {
    { "A bag of flour cost 40 pounds.", "40 pounds|money|40|GBP|=|" },
    { "They paid about 6 pounds for it.", "6 pounds|money|6|GBP|~|" },
    { "She lost 20 pounds on a diet that cost her dearly.", "20 pounds|measure|20|lb|=|" },
    { "The dog weighs 40 pounds.", "40 pounds|measure|40|lb|=|" },
    { "He was paid 40 grand for it.", "40 grand|number|40000||=|" },
    { "They sold 20 grand pianos.", "20|number|20||=|" },
    { "The fund has 40 billion NT dollars.", "40 billion NT dollars|money|40000000000|TWD|=|" },
    { "Shares were down 68 p on the day.", "68 p|money|68|penny|=|" },
    { "Shares closed at 2,345p on the day.", "2,345p|money|2345|penny|=|" },
    { "The fee is 42 Malaysian ringgits.", "42 Malaysian ringgits|money|42|MYR|=|" },
    { "It paid US$5.", "US$5|money|5|USD|=|" },
    { "It paid A$5.", "A$5|money|5|AUD|=|" },
    { "It paid Rs. 200.", "Rs. 200|money|200|INR|=|" },
    { "It paid 200 yen.", "200 yen|money|200|JPY|=|" },
    { "It paid 63 cents.", "63 cents|money|63|cent|=|" },
    { "It cost thirteen dollars and forty-five cents.",
      "thirteen dollars and forty-five cents|money|13.45|USD|=|" },
    { "A 5-pound cat slept.", "5-pound|measure|5|lb|=|" },
    { "It paid 5 million pounds.", "5 million pounds|money|5000000|GBP|=|" },
};

/* A sentence and what is read of its last figure. */
static const struct {
    const char *text, *surface, *unit;
} unsaid[] = {
    { "Support rose from 45% to 60 in May.", "60", "percent" },
    { "Rents went from $900 to 1,200.", "1,200", "USD" },
    { "Oil was at $85, up from 79 a week earlier.", "79", "USD" },
    { "Use fell to 5.1 percent, compared with 6.3 a year earlier.", "6.3", "percent" },
    { "Prices rose 7.2 percent in March and 6.8 in April.", "6.8", "percent" },
    { "Tickets cost $45 for adults and 30 for children.", "30", "USD" },
    { "The highest bid is 84.75 cents, while the lowest is 74.07.", "74.07", "cent" },
    { "The fund grew from $3 billion to 4 in a year.", "4", "USD" },
    { "Sales were $3.2 million, compared with 2.9 last year.", "2.9", "USD" },
    { "The index rose 0.5 percent to 1,112 on Friday.", "1,112", "" },
    { "The euro rose 0.5% to 1.1 against its rivals.", "1.1", "" },
    { "Turnout was 45% and the toll was 38.", "38", "" },
    { "45.5% is up where the lowest is 44.5.", "44.5", "" },
    { "He was fined $500 and 3 were jailed.", "3", "" },
    { "They paid $40, then walked from 5 to 6.", "6", "" },
};

static void test_unsaid(void)
{
    for (size_t i = 0; i < sizeof unsaid / sizeof *unsaid; i++) {
        struct nc_told told = nc_told_read(unsaid[i].text);
        const struct nc_figure *figure = nc_told_figure(&told, unsaid[i].text, unsaid[i].surface);
        CU_ASSERT_PTR_NOT_NULL(figure);
        check(unsaid[i].text, unsaid[i].unit,
              figure == NULL ? "none" : nc_unit_at(figure->unit)->name);
        nc_told_free(&told);
    }
}

static void test_money(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof money / sizeof *money; i++)
        check(money[i].text, money[i].expect, nc_found_line(money[i].text, false, line));
}

static const struct row rates[] = {
    { "It earned $1.40 a share.", "$1.40|money|1.4|USD|=|share" },
    { "It had 12 deaths per 100,000 people.", "12|number|12||=|100000 people" },
    { "It uses 2 billion gallons of jet fuel a year.",
      "2 billion gallons|measure|2000000000|gal|=|year" },
    { "It earned $6.8 billion a year earlier.", "$6.8 billion|money|6800000000|USD|=|" },
    { "Fuel costs 900 euros ($990) per tonne.", "900 euros|money|900|EUR|=|t" },
    { "Fuel cost 900 euros ($990) a year ago.", "900 euros|money|900|EUR|=|" },
};

static void test_rates(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++)
        check(rates[i].text, rates[i].expect, nc_found_line(rates[i].text, false, line));
}

static const struct row ages[] = {
    { "The 62-year-old left.", "62-year-old|age|62|year|=|" },
    { "Anna Berg, 34, left.", "34|age|34|year|=|" },
    { "Children aged 5 left.", "5|age|5|year|=|" },
};

static void test_ages(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof ages / sizeof *ages; i++)
        check(ages[i].text, ages[i].expect, nc_found_line(ages[i].text, false, line));
}

void nc_test_unit(void);

void nc_test_unit(void)
{
    CU_pSuite suite = CU_add_suite("unit", NULL, NULL);
    CU_add_test(suite, "units", test_units);
    CU_add_test(suite, "money", test_money);
    CU_add_test(suite, "units left to the figure before", test_unsaid);
    CU_add_test(suite, "rates", test_rates);
    CU_add_test(suite, "ages", test_ages);
}
