/* test_money.c - sums, shares and what became of them, each figure of a sentence in full. */
#include "tests/unit/reading.h"

#include "data/units.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <string.h>

/* A text, and all its quantities as "surface value unit", then as far as they hold a modifier,
 * "/per", a change, "not", "?" for an ambiguous reading; "; " between. */
struct row {
    const char *text, *expect;
};

static const struct row rows[] = {
    { "The fee edged back up to 3.2% in spring.", "3.2% 3.2 percent up to" },
    { "The rate is back up to 3.2%.", "3.2% 3.2 percent up to" },
    { "The line lost $(7) million.", "$(7) million -7000000 USD" },
    { "It lost $(7.5)m (more soon).", "$(7.5)m -7500000 USD" },
    { "The trade lost $-7m and -$8m.", "$-7m -7000000 USD; -$8m -8000000 USD" },
    { "She baked half-a-dozen pies.", "half-a-dozen 6" },
    { "The tank holds 3 × 10⁷ cells.", "3 × 10⁷ 30000000" },
    { "The tank holds 3 × 10⁻⁷ g of it.", "3 × 10⁻⁷ g 0.0000003 g" },
    { "The tank holds 10¹² cells.", "10¹² 1000000000000" },
    { "The tank holds 40¹ cells.", "40 40" },
    { "The play took 6 Cr in a week.", "6 Cr 60000000" },
    { "The town owes 7 Lacs.", "7 Lacs 700000" },
    { "The canal costs Rs 2 lakh crore.", "Rs 2 lakh crore 2000000000000 INR" },
    { "Wells gave 2.75 mb/d in June.", "2.75 mb/d 2.75 Mbbl/day" },
    { "Wells gave 2.75 mbpd in June.", "2.75 mbpd 2.75 Mbbl/day ?" },
    { "Wells gave 640 kb/d.", "640 kb/d 640 kbbl/day" },
    { "He owes £900, and paid three grand of it.", "£900 900 GBP; three grand 3000 GBP" },
    { "He paid three grand.", "three grand 3000 ?" },
    { "Orders fell by more than half.", "half 0.5 > down by" },
    { "Orders fell more than half to $6m.", "half 0.5 > down by; $6m 6000000 USD down to" },
    { "At least half were new.", "half 0.5 >=" },
    { "The job is more than half done.", "" },
    { "Fees rose by up to a fifth.", "a fifth 0.2 <= up by" },
    { "Tea went up to a third guest.", "" },
    { "The index lost half a point.", "half a 0.5 down by" },
    { "Mill shares put on 6p to 148p.", "6p 6 penny up by; 148p 148 penny up to" },
    { "The index was off 130 points.", "130 130 down by" },
    { "The index gave up 410 points.", "410 410 down by" },
    { "The Bears gave up 31 points.", "31 31" },
    { "The stock lost 6p to end at 88p.", "6p 6 penny down by; 88p 88 penny down to" },
    { "They put on 6 plays to please her.", "6 6" },
    { "Vials cost between $8 and $16 a vial.", "$8 and $16 8..16 USD range /vial" },
    { "The van costs £25ph.", "£25 25 GBP /h" },
    { "The flat costs £850 pcm.", "£850 850 GBP /month" },
    { "It cost $6m a spokesman said.", "$6m 6000000 USD" },
    { "It pays 14c a share.", "14c 14 cent /share" },
    { "SINGAPORE: A shop was fined $5,000.", "$5,000 5000 SGD" },
    { "WATCH: A shop was fined $5,000.", "$5,000 5000 USD" },
    { "The fit was good (R2 = 0.63).", "0.63 0.63" },
    { "It will hit 35c in the heat of noon.", "35 35" },
    { "Gas flows at 591.0 mcf a day.", "591.0 mcf 591 mcf /day" },
    { "He lives at 1420 K Street.", "" },
    { "The town will host Euro 2024.", "" },
    { "It paid Euro 2024.50 for it.", "Euro 2024.50 2024.5 EUR" },
    { "He is in class 14c now.", "" },
    { "The board declined to fund 14 homes.", "14 14 not" },
    { "The board declined to pay $6m.", "$6m 6000000 USD not" },
    { "The rate declined to 6%.", "6% 6 percent down to" },
    { "Owners refused to pay 14 men.", "14 14 not" },
    { "The left had 41 per cent, the Pirates 16 and the Monarchists 7.",
      "41 per cent 41 percent; 16 16 percent; 7 7 percent" },
    { "The shares rose 2 per cent, led by the Nasdaq 100.", "2 per cent 2 percent up by" },
    { "They saw 12, maybe 18, boats.", "12, maybe 18, 12..18 range" },
    { "They saw 12, if not 18, that day.", "12, if not 18 12..18 range" },
    { "The log rolled for 60m.", "60m 60 m" },
    { "The gun has a range of 450m.", "450m 450 m" },
    { "The show was seen by 6m.", "6m 6000000 ?" },
};

static void put_value(GString *line, const struct nc_figure *f)
{
    char low[NC_DECIMAL_TEXT] = "*", high[NC_DECIMAL_TEXT] = "*";
    if (f->has_value) {
        nc_decimal_text(f->value, low);
        g_string_append(line, low);
        return;
    }
    if (f->has_low)
        nc_decimal_text(nc_figure_low(f), low);
    if (f->has_high)
        nc_decimal_text(nc_figure_high(f), high);
    g_string_append_printf(line, "%s..%s", low, high);
}

static void put_figure(GString *line, const struct nc_found *found, const struct nc_figure *f)
{
    const uint16_t unsure = NC_FIGURE_AMBIGUOUS_NUMBER | NC_FIGURE_AMBIGUOUS_UNIT;
    if (line->len > 0)
        g_string_append(line, "; ");
    g_string_append_len(line, found->text + f->start, (gssize)(f->len));
    g_string_append_c(line, ' ');
    put_value(line, f);
    g_string_append_printf(line, "%s%s", f->unit != 0 ? " " : "", nc_unit_at(f->unit)->name);
    if (f->modifier != NC_EXACT)
        g_string_append_printf(line, " %s", nc_modifier_name(f->modifier));
    if (f->said->per != 0)
        g_string_append_printf(line, " /%s", nc_store_text(found->store, f->said->per));
    if (f->change != NC_CHANGE_NONE)
        g_string_append_printf(line, " %s %s", nc_change_name(f->change),
                               nc_change_role_name(f->change_role));
    g_string_append_printf(line, "%s%s", f->negative ? " not" : "",
                           (f->flags & unsure) != 0 ? " ?" : "");
}

static void test_rows(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct nc_found found = nc_found_in(rows[i].text);
        GString *line = g_string_new("");
        for (guint k = 0; k < found.store->figures->len; k++) {
            const struct nc_figure *f = nc_store_figure(found.store, k);
            if (nc_kind_quantity(f->kind))
                put_figure(line, &found, f);
        }
        CU_ASSERT_STRING_EQUAL(line->str, rows[i].expect);
        if (strcmp(line->str, rows[i].expect) != 0)
            fprintf(stderr, "%s\n  expected %s\n  got      %s\n", rows[i].text, rows[i].expect,
                    line->str);
        g_string_free(line, TRUE);
        nc_found_free(&found);
    }
}

void nc_test_money(void);

void nc_test_money(void)
{
    CU_pSuite suite = CU_add_suite("money", NULL, NULL);
    CU_add_test(suite, "rows", test_rows);
}
