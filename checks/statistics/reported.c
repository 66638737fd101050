/* reported.c - finds reported tests and recomputes their p-values. */
#include "checks/statistics/reported.h"

#include "checks/statistics/plain.h"
#include "model/rule.h"
#include "wrap/num.h"
#include "wrap/pattern.h"

#include <math.h>
#include <string.h>

/* The parts of the pattern, over the plain text.  What only looks like a test has another letter
 * before its bracket (beta, W, D, g) or no bracket at all. */
#define NUMBER "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
#define OPEN " ?[(\\[] ?"
#define SHUT " ?[)\\]]"
#define SIZE "(?: ?[,;] ?[Nn] ?= ?" NUMBER ")?"
#define ONE_DF(name) "(?:" OPEN "(?:df ?= ?)?(?<" name ">" NUMBER ")" SIZE SHUT ")"
#define TWO_DF OPEN "(?<f1>\\d+(?:\\.\\d+)?) ?[,;] ?(?<f2>" NUMBER ")" SHUT
#define CHI "(?:[Cc]hi[ -]?(?:\\^?2|[Ss]quared?)|[XxvG]\\^?2|[HG](?=" OPEN "\\d))"

#define TEST \
    "(?:t(?:" ONE_DF("t1") "|(?<t2>\\d{1,4}(?:\\.\\d+)?)(?= ?[=<>]))?" \
    "|(?<f>F)(?:" TWO_DF "|(?<f3>\\d{1,3}),(?<f4>\\d{1,5})(?= ?[=<>]))?" \
    "|(?<c>" CHI ")" ONE_DF("c1") "?" \
    "|(?<q>Q(?:[ -]?[A-Za-z]{1,10})?)" ONE_DF("q1") \
    "|(?<r>r)" ONE_DF("r1") "?|(?<z>[zZ]))"

#define VALUE \
    " ?(?<sc><=|>=|[=<>])[ %^&]{0,4}(?<s>- ?)?(?<v>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*[.,]?\\d+)"

/* Effect sizes, mean squares, df and n that stand between the statistic and p. */
#define BETWEEN \
    "(?<m>(?: ?[,;(\\[]? ?[A-Za-z][A-Za-z0-9?^ -]{0,18} ?[=<>] ?" \
    "-?(?:\\d[\\d,]*)?\\.?\\d*%?(?:, ?\\d+)?[)\\]]?){0,3}?)"

#define P_VALUE \
    " ?[,;]? ?(?:and |with )?[(\\[]? ?(?:(?:a |(?:[12]|one|two)[ -](?:tailed|sided) )?" \
    "[pP](?:[ -]?[vV]alues?)?(?: ?(?:was|of|is))? ?" \
    "(?<pc><=|>=|[=<>]|b|N) ?(?<p>(?<ten>10\\^)-\\d+|-?(?:\\d*[.,]\\d+|\\d+)" \
    "(?: ?(?:[eE]|[xX] ?10\\^?) ?\\(?(?<e>[-+]?\\d+)\\)?)?)|[nN]\\.? ?[sS]\\b|not significant)"

static const char pattern_text[] =
    "(?<![A-Za-z0-9?.^-])" TEST VALUE BETWEEN P_VALUE;

/* The groups of the pattern. */
enum group {
    T1, T2, F, F1, F2, F3, F4, CHI_, CHI1, Q, Q1, R, R1, Z, COMPARED, MINUS, STATISTIC, MIDDLE,
    P_COMPARED, P, TEN, POWER, GROUPS
};

static const char *const group_names[GROUPS] = { "t1", "t2", "f",  "f1", "f2", "f3", "f4", "c",
                                                 "c1", "q",  "q1", "r",  "r1", "z",  "sc", "s",
                                                 "v",  "m",  "pc", "p",  "ten", "e" };

/* One match, and where the groups stand among its captures. */
struct match {
    const char *text;
    unsigned places[GROUPS];
    struct nc_capture captures[NC_PATTERN_GROUPS];
};

static void find_groups(struct match *m, const struct nc_pattern *pattern)
{
    for (unsigned g = 0; g < GROUPS; g++)
        for (unsigned i = 1; i <= nc_pattern_groups(pattern); i++)
            if (strcmp(nc_pattern_name(pattern, i), group_names[g]) == 0)
                m->places[g] = i;
}

static bool captured(const struct match *m, enum group group, struct nc_capture *out)
{
    *out = m->captures[m->places[group]];
    return out->from < out->to;
}

static bool has(const struct match *m, enum group group)
{
    struct nc_capture ignored;
    return captured(m, group, &ignored);
}

/* A number as printed: its value, and how many decimals it has. */
struct printed {
    double value;
    int decimals;
};

/* `comma`: a comma is the decimal sign, as in "2,20; p = 0,03". */
static struct printed number_at(const char *text, size_t len, bool comma)
{
    char digits[48];
    size_t n = 0;
    int decimals = 0;
    bool behind = false;
    for (size_t i = 0; i < len && n + 1 < sizeof digits; i++) {
        const bool point = text[i] == '.' || (comma && text[i] == ',');
        if (!point && !g_ascii_isdigit(text[i]) && text[i] != '-')
            continue;
        decimals += behind && g_ascii_isdigit(text[i]);
        behind |= point;
        digits[n++] = point ? '.' : text[i];
    }
    digits[n] = '\0';
    return (struct printed){ g_ascii_strtod(digits, NULL), decimals };
}

static double number_of(const struct match *m, enum group group)
{
    struct nc_capture c;
    return captured(m, group, &c) ? number_at(m->text + c.from, c.to - c.from, false).value : NAN;
}

/* The number behind "df =" or "n =" between statistic and p. */
static double named_between(const struct match *m, const char *name, double *second)
{
    struct nc_capture c;
    if (!captured(m, MIDDLE, &c))
        return NAN;
    const size_t len = strlen(name);
    for (size_t i = c.from; i + len < c.to; i++) {
        if (g_ascii_strncasecmp(m->text + i, name, len) != 0 ||
            g_ascii_isalpha(m->text[i - 1]) || g_ascii_isalpha(m->text[i + len]))
            continue;
        const char *equal = memchr(m->text + i, '=', c.to - i);
        char *end = NULL;
        if (equal == NULL)
            return NAN;
        const double value = g_ascii_strtod(equal + 1, &end);
        if (second != NULL && *end == ',')
            *second = g_ascii_strtod(end + 1, NULL);
        return value;
    }
    return NAN;
}

static double first_of(double a, double b)
{
    return isnan(a) ? b : a;
}

/* Fills type and degrees of freedom; false when a test that needs some has none. */
static bool read_type(const struct match *m, struct nc_test *test)
{
    double second = NAN;
    const double df = named_between(m, "df", &second);
    test->df1 = test->df2 = NAN;
    if (has(m, Z)) {
        test->type = NC_TEST_Z;
        return true;
    }
    if (has(m, F)) {
        test->type = NC_TEST_F;
        test->df1 = first_of(first_of(number_of(m, F1), number_of(m, F3)), df);
        test->df2 = first_of(first_of(number_of(m, F2), number_of(m, F4)), second);
        return !isnan(test->df1) && !isnan(test->df2);
    }
    if (has(m, CHI_) || has(m, Q)) {
        test->type = has(m, CHI_) ? NC_TEST_CHI : NC_TEST_Q;
        test->df1 = first_of(number_of(m, has(m, CHI_) ? CHI1 : Q1), df);
        return !isnan(test->df1);
    }
    test->type = has(m, R) ? NC_TEST_R : NC_TEST_T;
    test->df2 = first_of(first_of(number_of(m, has(m, R) ? R1 : T1), number_of(m, T2)), df);
    if (test->type == NC_TEST_R && isnan(test->df2))
        test->df2 = named_between(m, "n", NULL) - 2;
    return !isnan(test->df2);
}

static double p_of(const struct nc_test *test, double statistic)
{
    const double s = fabs(statistic);
    switch (test->type) {
    case NC_TEST_T:
        return nc_num_p_t(s, test->df2);
    case NC_TEST_F:
        return nc_num_p_f(s, test->df1, test->df2);
    case NC_TEST_R:
        return nc_num_p_r(fmin(s, 1), test->df2);
    case NC_TEST_Z:
        return nc_num_p_z(s);
    default:
        return nc_num_p_chi(s, test->df1);
    }
}

static double rounded(double x, int decimals)
{
    const double unit = pow(10, decimals);
    return nearbyint(x * unit) / unit;
}

/* Is the reported p impossible, given the statistic between s - h and s + h?  `tail` is 0.5 for a
 * test of one tail.  The rules are those of the rule book, section "Reported tests". */
static bool impossible(const struct nc_test *test, double h, int p_decimals, double alpha,
                       double tail)
{
    const double s = fabs(test->statistic), x = test->p_reported;
    const double equal = 1e-15; /* "p < x" is wrong too where p can be no less than x itself */
    const double width = test->comparator == '=' ? h : 0;
    const double least = test->comparator == '>' ? 0 : tail * p_of(test, s + width);
    const double most = test->comparator == '<' ? 1 : tail * p_of(test, fmax(s - width, 0));
    switch (test->p_comparator) {
    case '=':
        return x <= 0 || x < rounded(least, p_decimals) || x > rounded(most, p_decimals);
    case '<':
        return x <= 0 || x <= least + equal;
    case '>':
        return x >= most - equal;
    default:
        return alpha > most;
    }
}

/* Do the reported p and the recomputed one lie on different sides of alpha? */
static bool other_side(const struct nc_test *test, double alpha)
{
    const bool significant = test->p_computed <= alpha;
    switch (test->p_comparator) {
    case '=':
        return (test->p_reported <= alpha) != significant;
    case '<':
        return test->p_reported <= alpha && !significant;
    case '>':
        return test->p_reported >= alpha && significant;
    default:
        return significant;
    }
}

/* Does one of the words begin in len bytes of text, in any case and not after "non-"? */
static bool says(const char *text, size_t len, const char *const *words, size_t count)
{
    char *near = g_ascii_strdown(text, (gssize)len);
    bool said = false;
    for (size_t i = 0; i < count && !said; i++)
        for (const char *at = near; !said && (at = strstr(at, words[i])) != NULL; at++)
            said = (at == near || !g_ascii_isalpha(at[-1])) &&
                   (at < near + 4 || memcmp(at - 4, "non-", 4) != 0);
    g_free(near);
    return said;
}

/* Does the sentence, or one beside it, say that the test had one tail? */
static bool says_one_tail(const char *text, size_t from, size_t to)
{
    static const char *const words[] = { "one-tailed", "one tailed", "one-sided", "one sided",
                                         "1-tailed",   "1-sided",    "directional" };
    const size_t reach = 250, begin = from > reach ? from - reach : 0;
    return says(text + begin, to - begin + strnlen(text + to, reach), words,
                G_N_ELEMENTS(words));
}

/* Where the sentence around a place ends on one side of it: a full stop, a blank and a capital. */
static size_t edge(const char *text, size_t at, int step)
{
    const size_t reach = 300;
    size_t i = at;
    while (i > 0 && text[i] != '\0' && (step < 0 ? at - i : i - at) < reach) {
        if (text[i] == ' ' && text[i - 1] == '.' && g_ascii_isupper(text[i + 1]))
            return i;
        i = step < 0 ? i - 1 : i + 1;
    }
    return i;
}

/* Does the sentence say that p is corrected?  It is higher then than the statistic's own. */
static bool says_corrected(const char *text, size_t from, size_t to)
{
    static const char *const words[] = {
        "corrected",  "correction", "bonferroni", "holm",      "hochberg",  "tukey",
        "scheff",     "sidak",      "dunnett",    "fdr",       "fwe",       "false discovery",
        "familywise", "greenhouse", "huynh",      "adjusted p", "multiple comparisons",
        "adjustment", "?id?k" /* "Šidák" */
    };
    const size_t begin = edge(text, from, -1);
    return says(text + begin, edge(text, to, 1) - begin, words, G_N_ELEMENTS(words));
}

/* Does the reported p claim more than what was recomputed? */
static bool higher(const struct nc_test *test)
{
    return test->p_comparator == 'n' || test->p_comparator == '>' ||
           (test->p_comparator == '=' && test->p_reported > test->p_computed);
}

/* p as printed: "= .03", "< .001", "9.3e-6", "3.6%", "ns"; returns its decimals. */
static int read_p(const struct match *m, struct nc_test *test, bool comma)
{
    struct nc_capture c, e;
    test->p_comparator = 'n';
    test->p_reported = NAN;
    if (!captured(m, P, &c))
        return 0;
    const bool power = captured(m, POWER, &e), ten = has(m, TEN); /* "2 x 10^-3", "10^-3" */
    if (ten) {
        const int exponent = (int)g_ascii_strtoll(m->text + c.from + strlen("10^"), NULL, 10);
        test->p_reported = pow(10, exponent);
        captured(m, P_COMPARED, &c);
        test->p_comparator = m->text[c.from];
        return -exponent;
    }
    size_t len = 0;
    while (c.from + len < c.to && strchr("0123456789.,-", m->text[c.from + len]) != NULL)
        len++;
    const bool decimal_comma = comma || memchr(m->text + c.from, ',', len) != NULL;
    const struct printed p = number_at(m->text + c.from, len, decimal_comma);
    const int exponent = power ? (int)g_ascii_strtoll(m->text + e.from, NULL, 10) : 0;
    test->p_reported = p.value * pow(10, exponent);
    const char *behind = m->text + c.to;
    const int percent = behind[*behind == ' '] == '%' ? 2 : 0;
    if (percent != 0)
        test->p_reported = rounded(test->p_reported / 100, p.decimals - exponent + percent);
    captured(m, P_COMPARED, &c);
    test->p_comparator = m->text[c.from] == 'b'   ? '<'
                         : m->text[c.from] == 'N' ? '>'
                                                  : m->text[c.from];
    return p.decimals - exponent + percent;
}

/* Is the comma of the statistic its decimal sign?  Its digits tell, or p, or a ";" before p. */
static bool decimal_comma(const struct match *m, struct nc_capture statistic)
{
    const struct nc_capture whole = m->captures[0];
    const char *comma =
        memchr(m->text + statistic.from, ',', statistic.to - statistic.from);
    struct nc_capture p;
    if (comma == NULL)
        return false;
    const size_t behind = (size_t)(m->text + statistic.to - comma) - 1;
    if (memchr(comma, '.', behind + 1) != NULL)
        return false;
    return behind != 3 || memchr(m->text + whole.from, ';', whole.to - whole.from) != NULL ||
           (captured(m, P, &p) && memchr(m->text + p.from, ',', p.to - p.from) != NULL);
}

/* Has the test two tails, of which a writer may take one? */
static bool has_tails(const struct nc_test *test)
{
    const bool one_way = test->type == NC_TEST_F || test->type == NC_TEST_CHI;
    return test->type != NC_TEST_Q && (!one_way || test->df1 == 1);
}

/* Reads statistic and p, and recomputes p; returns the decimals of the reported one. */
static int read_numbers(const struct match *m, struct nc_test *test, double *half)
{
    struct nc_capture c;
    captured(m, STATISTIC, &c);
    const bool comma = decimal_comma(m, c);
    const struct printed s = number_at(m->text + c.from, c.to - c.from, comma);
    test->statistic = has(m, MINUS) ? -s.value : s.value;
    captured(m, COMPARED, &c);
    test->comparator = m->text[c.from];
    *half = 0.5 * pow(10, -s.decimals);
    test->p_computed = p_of(test, test->statistic);
    return read_p(m, test, comma);
}

static void judge(const struct match *m, const struct nc_plain *plain, double alpha,
                  struct nc_reported *out)
{
    struct nc_test *test = &out->test;
    const size_t from = m->captures[0].from, to = m->captures[0].to;
    double h;
    const int decimals = read_numbers(m, test, &h);
    out->half = h;
    out->impossible = test->p_reported <= 0 || test->p_reported > 1;
    out->wrong = impossible(test, h, decimals, alpha, 1) || test->p_reported > 1;
    test->one_tailed = out->wrong && has_tails(test) &&
                       !impossible(test, h, decimals, alpha, 0.5) &&
                       says_one_tail(m->text, from, to);
    if (test->one_tailed) {
        out->wrong = false;
        test->p_computed /= 2;
    }
    out->corrected = out->wrong && !out->impossible && higher(test) &&
                     says_corrected(m->text, from, to);
    test->decision_error = out->wrong && other_side(test, alpha);
    test->start = nc_plain_from(plain, from);
    test->end = nc_plain_from(plain, to);
}

enum { REACH = 24 }; /* bytes between a sign of comparison and its number */

/* Does a number follow, with spaces, signs and tags alone before it? */
static bool number_follows(const char *at, const char *end)
{
    for (const char *stop = MIN(end, at + REACH); at < stop;) {
        const size_t tag = *at == '<' ? nc_plain_tag(at, (size_t)(end - at)) : 0;
        if (g_ascii_isdigit(*at) || *at == '&' || *at == '\\') /* "&minus;2", "\\,2" */
            return true;
        if (g_ascii_isalpha(*at))
            return false;
        at += MAX(tag, 1);
    }
    return false;
}

/* Does the ">" end a tag? */
static bool ends_tag(const char *text, const char *at)
{
    const char *begin = at;
    while (begin > text && at - begin < REACH && *begin != '<')
        begin--;
    return *begin == '<' && nc_plain_tag(begin, (size_t)(at - begin) + 1) > 0;
}

/* Every test has a number behind a sign of comparison; old fonts give the fraction sign 0xc2 0xbc
 * for "=". */
static bool possible(const struct nc_passage *passage)
{
    static const unsigned char signs[] = { '=', '<', '>', 0xbc };
    const char *text = passage->tokens->text, *end = text + passage->tokens->len;
    for (size_t i = 0; i < sizeof signs; i++)
        for (const char *at = text; (at = memchr(at, signs[i], (size_t)(end - at))) != NULL; at++) {
            if (number_follows(at + 1, end) &&
                !(*at == '<' && nc_plain_tag(at, (size_t)(end - at)) > 0) &&
                !(*at == '>' && ends_tag(text, at)))
                return true;
        }
    return false;
}

static void read_tests(const struct nc_passage *passage, const struct nc_plain *plain, GArray *out)
{
    struct nc_pattern *pattern = nc_matcher_pattern(passage->matcher, pattern_text, NULL);
    struct match m = { .text = plain->text->str };
    struct nc_search search = nc_search_all(plain->text->str, plain->text->len);
    find_groups(&m, pattern);
    while (nc_pattern_find(pattern, passage->matcher, &search, m.captures)) {
        struct nc_reported reported = { 0 };
        search.from = m.captures[0].to;
        if (!read_type(&m, &reported.test))
            continue;
        judge(&m, plain, passage->options->alpha, &reported);
        if (!isnan(reported.test.p_computed))
            g_array_append_val(out, reported);
    }
}

static const char loose_p_text[] =
    "(?<![A-Za-z0-9?])[pP](?:[ -]?[vV]alues?)? ?(?:<=|>=|[=<>]) ?(?<p>0?[.,]\\d+)";

/* Is the place inside a test?  *next is the first that may hold it. */
static bool explained(const GArray *tests, guint *next, uint32_t at)
{
    while (*next < tests->len && g_array_index(tests, struct nc_reported, *next).test.end <= at)
        (*next)++;
    return *next < tests->len && g_array_index(tests, struct nc_reported, *next).test.start <= at;
}

/* Counts the p-values that no test explains. */
static void count_loose(const struct nc_passage *passage, const struct nc_plain *plain,
                        struct nc_reported_tests *out)
{
    struct nc_pattern *pattern = nc_matcher_pattern(passage->matcher, loose_p_text, NULL);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    struct nc_search search = nc_search_all(plain->text->str, plain->text->len);
    guint next = 0;
    for (; nc_pattern_find(pattern, passage->matcher, &search, captures);
         search.from = captures[0].to) {
        const uint32_t at = nc_plain_from(plain, captures[1].from);
        if (!explained(out->items, &next, at) && out->loose++ == 0)
            out->first_loose = at;
    }
}

const struct nc_reported_tests *nc_reported_of(const struct nc_passage *passage)
{
    const struct nc_tokens *tokens = passage->tokens;
    struct nc_reported_tests *all = passage->reported;
    if (all->known)
        return all;
    all->known = true;
    all->loose = 0;
    g_array_set_size(all->items, 0);
    if (possible(passage)) {
        struct nc_plain plain = nc_plain_of(tokens->text, tokens->len);
        read_tests(passage, &plain, all->items);
        count_loose(passage, &plain, all);
        nc_plain_clear(&plain);
    }
    return all;
}

void nc_reported_each(const struct nc_passage *passage,
                      void (*each)(const struct nc_passage *passage,
                                   const struct nc_reported *reported))
{
    const struct nc_reported_tests *all = nc_reported_of(passage);
    for (guint i = 0; i < all->items->len; i++)
        each(passage, &g_array_index(all->items, struct nc_reported, i));
}

/* --- findings ------------------------------------------------------------------------------ */

static void say_p(GString *out, const char *before, double p)
{
    char text[32];
    g_string_append_printf(out, "%s%s", before,
                           g_ascii_formatd(text, sizeof text, p < 0.0001 ? "%.1e" : "%.4f", p));
}

/* The words of the test on one line: any blanks and line ends are one blank. */
static void say_words(GString *out, const char *text, size_t len)
{
    const char *end = text + len;
    bool blank = true;
    for (; text < end; text = g_utf8_next_char(text)) {
        const gunichar c = g_utf8_get_char(text);
        if (!g_unichar_isspace(c))
            g_string_append_unichar(out, c);
        else if (!blank)
            g_string_append_c(out, ' ');
        blank = g_unichar_isspace(c);
    }
}

/* How far the digits of the statistic reach, and with it p. */
static nc_str reach_of(const struct nc_passage *passage, const struct nc_reported *reported)
{
    const struct nc_test *test = &reported->test;
    const double s = fabs(test->statistic), h = reported->half, tail = test->one_tailed ? 0.5 : 1;
    char low[32], high[32];
    GString *text = g_string_new(NULL);
    g_string_append_printf(text, "The statistic as printed is from %s to %s",
                           g_ascii_formatd(low, sizeof low, "%.6g", fmax(s - h, 0)),
                           g_ascii_formatd(high, sizeof high, "%.6g", s + h));
    g_string_append(text, test->statistic < 0 ? " without its sign\n" : "\n");
    say_p(text, "So p is from ", tail * p_of(test, s + h));
    say_p(text, " to ", tail * p_of(test, fmax(s - h, 0)));
    const nc_str said = nc_pool_add(passage->store->pool, text->str, text->len);
    g_string_free(text, TRUE);
    return said;
}

/* The figures that stand inside the test. */
static void add_figures(const struct nc_passage *passage, struct nc_finding *finding)
{
    for (uint32_t i = nc_passage_figure(passage, finding->test->start); i < passage->end; i++) {
        if (nc_store_figure(passage->store, i)->start >= finding->test->end)
            return;
        nc_finding_witness(finding, i, -1, 1);
    }
}

static struct nc_answer number(double x)
{
    return (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = nc_decimal_from_double(x) };
}

void nc_reported_say(const struct nc_passage *passage, const struct nc_rule *rule,
                     const struct nc_reported *reported, enum nc_level level)
{
    const struct nc_test *test = &reported->test;
    if (reported->corrected || (level == NC_PASS && !passage->options->show_passed))
        return;
    struct nc_finding *finding = nc_findings_add(passage->store->findings, rule);
    struct nc_pool *pool = passage->store->pool;
    finding->level = (uint8_t)level;
    finding->article = passage->article;
    finding->test = g_memdup2(test, sizeof *test);
    add_figures(passage, finding);
    GString *text = g_string_new(NULL);
    say_words(text, passage->tokens->text + test->start, test->end - test->start);
    say_p(text, ": recomputed p = ", test->p_computed);
    if (test->one_tailed)
        g_string_append(text, ", one tail");
    g_string_append(text, level == NC_PASS         ? ", as reported"
                          : reported->impossible   ? "; no p is 0 or less, or more than 1"
                          : test->decision_error   ? "; on the other side of the threshold"
                                                   : "; rounding does not explain it");
    finding->message = nc_pool_add(pool, text->str, text->len);
    finding->trace = reach_of(passage, reported);
    g_string_free(text, TRUE);
    finding->cause = nc_pool_addz(pool, level == NC_PASS ? "" : "p does not fit the statistic");
    if (!isnan(test->p_reported))
        finding->stated = number(test->p_reported);
    finding->computed = number(test->p_computed);
}
