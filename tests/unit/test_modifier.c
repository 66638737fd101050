/* test_modifier.c - words that bound numbers. */
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

static const struct row before[] = {
    { "At least 40 died.", "40|number|40||>=|" },
    { "More than 40 died.", "40|number|40||>|" },
    { "As many as 40 died.", "40|number|40||<=|" },
    { "Fewer than 40 died.", "40|number|40||<|" },
    { "About 40 died.", "40|number|40||~|" },
    { "There was a row over 40 jobs.", "40|number|40||=|" },
    { "He was arrested over two robberies.", "two|number|2||=|" },
    { "Police arrested over 300 people.", "300|number|300||>|" },
    { "The firm took over 12 shops.", "12|number|12||=|" },
    { "Inflation edged up to 4.3%.", "4.3%|percent|4.3|percent|=|" },
    { "Up to 40 died.", "40|number|40||<=|" },
    { "The toll passed 1,000.", "1,000|number|1000||>|" },
    { "They passed 12 laws.", "12|number|12||=|" },
    { "Nearly a third left.", "a third|number|0.333333333333333||~|" },
    { "At least another 40 died.", "40|number|40||>=|" },
    { "The ministry estimates that 40 died.", "40|number|40||~|" },
    { "The ministry estimates at least 40 died.", "40|number|40||>=|" },
    { "They moved in under a five-year lease.", "five-year|duration|5|year|=|" },
    { "Smoke hung over a 40-foot section.", "40-foot|measure|40|ft|=|" },
    { "They met over six weeks.", "six weeks|duration|6|week|=|" },
    { "The works were carried out over 18 months.", "18 months|duration|18|month|=|" },
    { "The works lasted over 18 months.", "18 months|duration|18|month|>|" },
    { "They will run over 12 weeks.", "12 weeks|duration|12|week|=|" },
    { "Baker Mills <BKM> 13 pct stake", "13 pct|percent|13|percent|=|" },
    { "> 300 men left the yard.", "300|number|300||=|" },
    { "Home > News > 12 dead in flood", "12|number|12||=|" },
    { "People with a mass > 30 kg ate less.", "30 kg|measure|30|kg|>|" },
    { "The clerk quit on Monday over 12 lost files.", "12|number|12||=|" },
    { "The clerk was jailed in May over £2m fraud.", "£2m|money|2000000|GBP|=|" },
    { "She has authority over 30 schools.", "30|number|30||=|" },
    { "The hut lay under 10 feet of snow.", "10 feet|measure|10|ft|=|" },
    { "The town got under 10 inches of rain.", "10 inches|measure|10|in|<|" },
    { "He was put under 24-hour guard.", "24-hour|duration|24|h|=|" },
    { "It is a book about 12 women.", "12|number|12||=|" },
    { "There were about 12 women.", "12|number|12||~|" },
    { "It took >40 ms.", "40 ms|duration|40|ms|>|" },
};

static void test_before(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        check(before[i].text, before[i].expect, nc_found_line(before[i].text, false, line));
}

static const struct row after[] = {
    { "Then 40 or more died.", "40|number|40||>=|" },
    { "Then 40 people or more died.", "40|number|40||>=|" },
    { "Then 40 or so died.", "40|number|40||~|" },
    { "There were 12 people at most.", "12|number|12||<=|" },
    { "As many as 40 guests, if not more, came.", "40|number|40||>=|" },
    { "As many as 40 guests, if not all, came.", "40|number|40||<=|" },
    { "She took 40 steps, if not more nimbly.", "40|number|40||=|" },
    { "They sold 30 at least.", "30|number|30||>=|" },
    { "The 5% minimum rate rose.", "5%|percent|5|percent|=|" },
    { "The court fined him £120 plus costs.", "£120|money|120|GBP|=|" },
    { "It has 40+ rooms.", "40|number|40||>=|" },
};

static void test_after(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof after / sizeof *after; i++)
        check(after[i].text, after[i].expect, nc_found_line(after[i].text, false, line));
}

/* A "not" before the verb of a bound turns it round; one of another verb does not. */
static const struct row negated[] = {
    { "The bill will not exceed $7m.", "$7m|money|7000000|USD|<=|" },
    { "The bill exceeded $7m.", "$7m|money|7000000|USD|>|" },
    { "The load must never be above 60 kg here.", "60 kg|measure|60|kg|<=|" },
    { "The load must always be above 60 kg here.", "60 kg|measure|60|kg|>|" },
    { "The lake never rose above 6 metres.", "6 metres|measure|6|m|<=|" },
    { "The lake did not only rise above 6 metres.", "6 metres|measure|6|m|>|" },
    { "The kiln was never less than 90C.", "90C|temperature|90|C|>=|" },
    { "The kiln was less than 90C.", "90C|temperature|90|C|<|" },
    { "Keep the store not below 30 degrees.", "30 degrees|measure|30|deg|>=|" },
    { "The panel did not award more than £900.", "£900|money|900|GBP|<=|" },
    { "The panel refused to award more than £900.", "£900|money|900|GBP|<=|" },
    { "The panel did not refuse to award more than £900.", "£900|money|900|GBP|>|" },
    { "The panel did not hesitate to pay more than £900.", "£900|money|900|GBP|>|" },
    { "The panel failed to repay more than £900.", "£900|money|900|GBP|>|" },
    { "The panel did not declare more than £900.", "£900|money|900|GBP|>|" },
    { "The club failed to rise above £900.", "£900|money|900|GBP|<=|" },
    { "Rents aren't expected to exceed £900.", "£900|money|900|GBP|<=|" },
    { "Rents did not rise by more than 7%.", "7%|percent|7|percent|<=|" },
    { "The barge cannot seat more than 70 guests.", "70|number|70||<=|" },
    { "The yard did not pay more than 70 welders.", "70|number|70||>|" },
    { "The play did not last for more than 50 minutes.", "50 minutes|duration|50|min|<=|" },
    { "She has not sung for more than 50 days.", "50 days|duration|50|day|>|" },
    { "The rent is not fixed but will exceed £900.", "£900|money|900|GBP|>|" },
    { "The choir earned nowhere near £1m.", "£1m|money|1000000|GBP|<|" },
    { "The hotel is near 30 farms.", "30|number|30||~|" },
    { "Turnout failed to reach 7,000.", "7,000|number|7000||<|" },
    { "Turnout did not fail to reach 7,000.", "7,000|number|7000||>=|" },
    { "The vet failed to reach 70 farms.", "70|number|70||=|" },
    { "Visits have yet to top 70,000.", "70,000|number|70000||<|" },
    { "They have yet to pass 70 of the bills.", "70|number|70||=|" },
    { "They came home without exceeding 70 mph once.", "70 mph|measure|70|mph|<=|" },
};

static void test_negated(void)
{
    char line[NC_FOUND_LINE];
    for (size_t i = 0; i < sizeof negated / sizeof *negated; i++)
        check(negated[i].text, negated[i].expect, nc_found_line(negated[i].text, false, line));
}

void nc_test_modifier(void);

void nc_test_modifier(void)
{
    CU_pSuite suite = CU_add_suite("modifier", NULL, NULL);
    CU_add_test(suite, "before", test_before);
    CU_add_test(suite, "after", test_after);
    CU_add_test(suite, "negated", test_negated);
}
