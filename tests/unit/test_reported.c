/* test_reported.c - checks/statistics: reported tests in every typography, and their p-values. */
#include "check/passages.h"
#include "checks/all.h"
#include "checks/rules.h"
#include "checks/statistics/plain.h"
#include "reading.h"
#include "text/text.h"
#include "wrap/num.h"

#include <CUnit/CUnit.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static void near(double got, double want)
{
    if (!(fabs(got - want) <= 1e-12))
        printf("# %.17g, not %.17g\n", got, want);
    CU_ASSERT(fabs(got - want) <= 1e-12);
}

/* Where distributions have closed forms: Cauchy, exponential, normal, and F with two degrees. */
static void test_p_values(void)
{
    const double pi = 3.14159265358979323846;
    near(nc_num_p_t(2.5, 1), 2 * atan(1 / 2.5) / pi);
    near(nc_num_p_t(-2.5, 1), 2 * atan(1 / 2.5) / pi);
    near(nc_num_p_t(1.7, 2), 1 - 1.7 / sqrt(2 + 1.7 * 1.7));
    near(nc_num_p_chi(7.3, 2), exp(-3.65));
    near(nc_num_p_z(1.3), erfc(1.3 / sqrt(2)));
    near(nc_num_p_f(3.1, 2, 40), pow(1 + 2 * 3.1 / 40, -20));
    near(nc_num_p_r(0.5, 2), nc_num_p_t(0.5 * sqrt(2 / 0.75), 2));
    CU_ASSERT(isnan(nc_num_p_t(2, 0)) && isnan(nc_num_p_r(1.5, 10)));
    CU_ASSERT_EQUAL(nc_num_p_r(1, 10), 0);
}

/* The tests of a text: "NC402 t 28 2.2 = 0.03; ..." with the rule, "-" where all is well. */
static char *tests_in(const char *text, bool show_passed)
{
    struct nc_found found = nc_found_in(text);
    struct nc_options *options = nc_options_new();
    struct nc_tokens tokens = { 0 };
    GString *out = g_string_new(NULL);
    options->show_passed = show_passed;
    nc_tokens_cut(&tokens, text, strlen(text));
    struct nc_patterns *patterns = nc_patterns_new();
    struct nc_passages *passages = nc_passages_new(nc_all_rules(), options, patterns);
    nc_passages_read(passages, found.store, 0, 0, found.store->figures->len, &tokens);
    for (guint i = 0; i < found.store->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(found.store->findings, i);
        const struct nc_test *t = f->test;
        if (t == NULL)
            continue;
        g_string_append_printf(out, "%s%s %c %g,%g %g %c%g%s", out->len > 0 ? "; " : "",
                               f->level == NC_PASS ? "-" : f->rule->id, "tFcrzQ"[t->type], t->df1,
                               t->df2, t->statistic, t->p_comparator, t->p_reported,
                               t->one_tailed ? " one" : "");
    }
    nc_passages_free(passages);
    nc_patterns_free(patterns);
    nc_tokens_clear(&tokens);
    nc_options_free(options);
    nc_found_free(&found);
    return g_string_free(out, FALSE);
}

static const struct row {
    const char *text, *tests;
} rows[] = {
    { "The arms differed, t(31) = 2.41, p = .022.", "- t nan,31 2.41 =0.022" },
    { "The arms differed, t(31)=2.41,p=.003", "NC402 t nan,31 2.41 =0.003" },
    { "They did not, t(31) = 1.41, p = .01.", "NC401 t nan,31 1.41 =0.01" },
    { "By F(2, 61) = 1.1, ns, nothing.", "- F 2,61 1.1 nnan" },
    { "By F(2, 61) = 1.1;\n    P > 0.10.", "- F 2,61 1.1 >0.1" },
    { "\u03c7\u00b2(1, N = 91) = 4.4, p < .05", "- c 1,nan 4.4 <0.05" },
    { "chi-squared (1) = 4.4 (p = 0.036)", "- c 1,nan 4.4 =0.036" },
    { "H(2) = 7.3, p = .026; Qb(2) = 7.3, p = .026",
      "- c 2,nan 7.3 =0.026; - Q 2,nan 7.3 =0.026" },
    { "r[40] = \u2212.31, p-value = .046", "- r nan,40 -0.31 =0.046" },
    { "r = .31, n = 42, p = .046", "- r nan,40 0.31 =0.046" },
    { "t = 2.41, df = 31, p = .022", "- t nan,31 2.41 =0.022" },
    { "t31 = 2.41, p \u2264 .05", "- t nan,31 2.41 <0.05" },
    { "F2,61 = 1.1, p = .34", "- F 2,61 1.1 =0.34" },
    { "t(1,204) = 2.41, d = 0.14, p = .016", "- t nan,1204 2.41 =0.016" },
    { "*z* = 1.3, *p* = .19", "- z nan,nan 1.3 =0.19" },
    { "<i>t</i>(31)&nbsp;= 2.41, <i>p</i>&nbsp;&lt; .05", "- t nan,31 2.41 <0.05" },
    { "$t(31) = 2.41$, $p = .022$", "- t nan,31 2.41 =0.022" },
    { "t(31) \u00bc 2.41, pb.05", "- t nan,31 2.41 <0.05" },
    { "t(31) = 2,41; p = 0,022", "- t nan,31 2.41 =0.022" },
    { "z = 5.1, p = 3.4 \u00d7 10\u207b\u2077", "- z nan,nan 5.1 =3.4e-07" },
    { "t(31) = 2.41, p = .011, one-tailed", "- t nan,31 2.41 =0.011 one" },
    { "t(31) = 2.41, p = .000", "NC402 t nan,31 2.41 =0" },
    { "t(31) = 2,41, p = 0,022; t(31) = 2,410, p = 0,022",
      "- t nan,31 2.41 =0.022; - t nan,31 2.41 =0.022" },
    { "t(31) = 2.41, p = 2.2%", "- t nan,31 2.41 =0.022" },
    { "t(31) = 2.41, one-tailed p = .011", "- t nan,31 2.41 =0.011 one" },
    { "\u03c72(1) = 4.4, p = .018 (one-sided)", "- c 1,nan 4.4 =0.018 one" },
    { "F(1, 40) = 5.2, p = .014, one-tailed", "- F 1,40 5.2 =0.014 one" },
    { "F(2, 40) = 5.2, p = .0049, one-tailed", "NC402 F 2,40 5.2 =0.0049" },
    { "t(31) = 2.41, p = .066, Holm-corrected", "" },
    { "t(31) = 2.41, p = .066, uncorrected. Tukey tests", "NC401 t nan,31 2.41 =0.066" },
    { "By Bonferroni t(31) = 2.41, p = .002", "NC402 t nan,31 2.41 =0.002" },
    { "beta: \u03b2(118) = .35, p = .002", "" },
    { "W(30) = .95, p = .20; D(40) = 0.12, p = .05; g(28) = 0.5, p = .04", "" },
    { "Section 4 (28), pp. 220-228; p. 3 of the report", "" },
};

static void test_forms(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(rows); i++) {
        char *got = tests_in(rows[i].text, true);
        if (strcmp(got, rows[i].tests) != 0)
            printf("# %s: %s\n", rows[i].text, got);
        CU_ASSERT_STRING_EQUAL(got, rows[i].tests);
        g_free(got);
    }
}

static void test_silence(void)
{
    char *got = tests_in("The arms differed, t(31) = 2.41, p = .022.", false);
    CU_ASSERT_STRING_EQUAL(got, "");
    g_free(got);
}

static void test_plain(void)
{
    const char text[] = "\u03c7<sup>2</sup>(1)\u2009=\u00a010\u207b\u2074 &lt; \\chi^2";
    struct nc_plain plain = nc_plain_of(text, strlen(text));
    CU_ASSERT_STRING_EQUAL(plain.text->str, "chi2(1) = 10^-4 < chi^2");
    CU_ASSERT_EQUAL(nc_plain_from(&plain, 3), 7);
    CU_ASSERT_EQUAL(nc_plain_from(&plain, plain.text->len), strlen(text));
    nc_plain_clear(&plain);
}

void nc_test_reported(void);
void nc_test_reported(void)
{
    CU_pSuite suite = CU_add_suite("reported", NULL, NULL);
    CU_add_test(suite, "p-values with closed forms", test_p_values);
    CU_add_test(suite, "tests in every typography", test_forms);
    CU_add_test(suite, "what agrees is silent", test_silence);
    CU_add_test(suite, "plain text keeps its places", test_plain);
}
