/* test_phrasings.c - the tables of phrasings, src/check/skeleton.c and src/wrap/pattern.c. */
#include "check/forms.h"
#include "check/skeleton.h"
#include "checks/all.h"
#include "reading.h"
#include "text/text.h"
#include "wrap/pattern.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

static bool rule_reads(const char *id)
{
    const struct nc_rule *const *rule = nc_all_rules();
    while (*rule != NULL && strcmp((*rule)->id, id) != 0)
        rule++;
    return *rule != NULL && (*rule)->claim != NULL;
}

static void test_every_pattern(void)
{
    CU_ASSERT(nc_phrasing_count > 0);
    for (uint16_t i = 0; i < nc_phrasing_count; i++) {
        const struct nc_phrasing *phrasing = &nc_phrasings[i];
        char why[160] = "";
        struct nc_pattern *pattern = nc_pattern_new(phrasing->pattern, why, sizeof why);
        if (pattern == NULL)
            printf("# %s %s: %s\n", phrasing->rule, phrasing->form, why);
        CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
        CU_ASSERT(nc_pattern_groups(pattern) > 0);
        CU_ASSERT(rule_reads(phrasing->rule));
        nc_pattern_free(pattern);
    }
}

static void test_no_pattern(void)
{
    char why[160] = "";
    CU_ASSERT_PTR_NULL(nc_pattern_new("a(b", why, sizeof why));
    CU_ASSERT_PTR_NOT_NULL(strstr(why, "at character 4"));
}

static void test_captures(void)
{
    char why[160];
    struct nc_pattern *pattern = nc_pattern_new("(?<a>x)(?<down>y)?", why, sizeof why);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    struct nc_matcher *matcher = nc_matcher_new(NULL);
    CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
    CU_ASSERT_EQUAL_FATAL(nc_pattern_groups(pattern), 2);
    CU_ASSERT_STRING_EQUAL(nc_pattern_name(pattern, 2), "down");
    struct nc_search search = nc_search_all("..xy.x", 6);
    CU_ASSERT_FATAL(nc_pattern_find(pattern, matcher, &search, captures));
    CU_ASSERT(captures[1].from == 2 && captures[2].from == 3 && captures[2].to == 4);
    search.from = 4;
    CU_ASSERT_FATAL(nc_pattern_find(pattern, matcher, &search, captures));
    CU_ASSERT(captures[1].from == 5 && captures[2].from > captures[2].to);
    search.last = search.from = 3;
    CU_ASSERT_FALSE(nc_pattern_find(pattern, matcher, &search, captures));
    search.last = search.from = 6;
    CU_ASSERT_FALSE(nc_pattern_find(pattern, matcher, &search, captures));
    nc_matcher_free(matcher);
    nc_pattern_free(pattern);
}

/* A pattern says the same before and after it is worth machine code. */
static void test_often(void)
{
    char why[160];
    struct nc_pattern *pattern = nc_pattern_new("(?:[a-z]+ ){0,9}?(?<a>N) men", why, sizeof why);
    struct nc_matcher *matcher = nc_matcher_new(NULL);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    const char text[] = "he said that N women and then N men came ";
    const struct nc_search search = nc_search_all(text, sizeof text - 1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
    for (int i = 0; i < 200; i++) {
        CU_ASSERT_FATAL(nc_pattern_find(pattern, matcher, &search, captures));
        CU_ASSERT(captures[1].from == 30 && captures[1].to == 31);
    }
    nc_matcher_free(matcher);
    nc_pattern_free(pattern);
}

/* The skeleton of a text's last two sentences, and what it points into. */
struct drawn {
    struct nc_found found;
    struct nc_tokens tokens;
    struct nc_skeleton skeleton;
};

static void draw(struct drawn *d, const char *text)
{
    uint32_t row = 0;
    *d = (struct drawn){ .found = nc_found_in(text) };
    nc_tokens_cut(&d->tokens, text, strlen(text));
    nc_skeleton_init(&d->skeleton);
    nc_skeleton_reset(&d->skeleton);
    d->skeleton.store = d->found.store;
    d->skeleton.tokens = &d->tokens;
    for (size_t i = 0; i < d->tokens.sentence_count; i++) {
        const struct nc_sentence *sentence = &d->tokens.sentences[i];
        const uint32_t first = row;
        while (row < d->found.store->figures->len &&
               nc_store_figure(d->found.store, row)->start < sentence->at + sentence->len)
            row++;
        nc_skeleton_add(&d->skeleton, sentence, first, row);
    }
    nc_skeleton_cues(&d->skeleton, d->skeleton.parts[0].sentence != NULL);
    nc_skeleton_outline(&d->skeleton, true);
    nc_skeleton_write(&d->skeleton);
}

static void rub_out(struct drawn *d)
{
    nc_skeleton_clear(&d->skeleton);
    nc_tokens_clear(&d->tokens);
    nc_found_free(&d->found);
}

static void check_skeleton(const char *text, const char *expected)
{
    struct drawn d;
    draw(&d, text);
    CU_ASSERT_STRING_EQUAL(d.skeleton.text->str, expected);
    rub_out(&d);
}

static void test_skeleton(void)
{
    check_skeleton("Fees rose from £4 in 2010 to £5, a 25% increase.",
                   "fees rose from M in @d to M , a P increase . ");
    check_skeleton("Half of them – 20 men – lost 4.8 percentage points. He saw “12 men”.",
                   "H of them - N men - lost Q . | he saw \" N men \" . ");
}

/* Does the trail of the phrasing lead on from where it was matched? */
static bool led(struct nc_skeleton *s, const struct nc_phrasing *phrasing, size_t at)
{
    uint32_t word = nc_skeleton_led(s, phrasing, 0);
    while (word != NC_NONE && nc_skeleton_place(s, word) < at)
        word = nc_skeleton_led(s, phrasing, word + 1);
    return word != NC_NONE && nc_skeleton_place(s, word) == at &&
           nc_skeleton_word(s, at) == word;
}

/* How many texts phrasings are met by, and how many their sieves, and their trails, let through. */
struct counts {
    unsigned met, passed, led;
};

/* Is the phrasing met by the text?  Then its sieve and its trail let it through. */
static bool is_met(const struct nc_phrasing *phrasing, struct drawn *d, struct counts *counts)
{
    char why[160];
    struct nc_capture captures[NC_PATTERN_GROUPS];
    struct nc_matcher *matcher = nc_matcher_new(NULL);
    struct nc_pattern *pattern = nc_pattern_new(phrasing->pattern, why, sizeof why);
    struct nc_skeleton *s = &d->skeleton;
    struct nc_search search = nc_search_all(s->text->str, s->text->len);
    const bool passed = nc_skeleton_fits(s, phrasing);
    bool met = false;
    for (search.from = phrasing->sentences == 2 ? 0 : s->from; search.from < s->text->len && !met;
         search.from++) {
        search.last = phrasing->start_told ? s->text->len : search.from;
        met = (search.from == 0 || s->text->str[search.from - 1] == ' ') &&
              nc_pattern_find(pattern, matcher, &search, captures);
        if (phrasing->start_told)
            break;
    }
    if (met)
        CU_ASSERT(passed && led(s, phrasing, captures[0].from));
    counts->met += met;
    counts->passed += passed;
    counts->led += passed && nc_skeleton_led(s, phrasing, 0) != NC_NONE;
    nc_matcher_free(matcher);
    nc_pattern_free(pattern);
    return met;
}

/* All phrasings, each of a rule that asks for no values. */
static struct nc_forms *all_forms(void)
{
    static const struct nc_rule rule;
    struct nc_forms *forms = nc_forms_new();
    for (uint16_t p = 0; p < nc_phrasing_count; p++)
        nc_forms_add(forms, p, &rule);
    return forms;
}

/* The phrasings of one sentence, or of two, that are tried in the text. */
static struct nc_form_set tried(struct nc_forms *forms, const struct drawn *d, int sentences)
{
    const struct nc_skeleton *s = &d->skeleton;
    const struct nc_form_figures figures = { sentences, false, nc_skeleton_tally(s, sentences),
                                             sentences == 1 ? s->parts[1].order : NC_ORDER_NONE };
    struct nc_form_set set = { { 0 } };
    uint16_t first;
    const struct nc_form_set *some = nc_forms_for(forms, &figures);
    if (some == NULL)
        return set;
    set = *some;
    if (sentences == 2 && nc_skeleton_first(s, &first))
        nc_forms_keep_begun(forms, &set, first);
    nc_forms_keep_cued(&set, &s->cued[sentences - 1]);
    nc_forms_keep_ordered(forms, &set, &figures);
    return set;
}

static bool holds(const struct nc_form_set *set, uint16_t row)
{
    return (set->bits[row / 64] >> row % 64 & 1) != 0;
}

/* What a pattern meets is tried, whatever was asked for before; most of the rest is not. */
static void test_forms(void)
{
    static const char *const texts[] = {
        "Fees rose from £4 in 2010 to £5, a 25% increase.",
        "It has 60 rooms. Of these, 40 are for guests and 20 for staff.",
        "Prices rose from 40p to 50p. That is a 25% increase.",
        "They pay £2 a week. Over 30 weeks that comes to £60.",
        "They pay £2 a week. Rarely that comes over 30 weeks to £60 or £70, £80, £90, £95 and £99.",
    };
    struct nc_forms *forms = all_forms();
    struct counts counts = { 0, 0, 0 };
    unsigned count = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct drawn d;
        draw(&d, texts[i]);
        const bool both = d.skeleton.parts[0].sentence != NULL;
        const struct nc_form_set one = tried(forms, &d, 1),
                                 two = both ? tried(forms, &d, 2) : one;
        for (uint16_t p = 0; p < nc_phrasing_count; p++) {
            const bool kept = holds(nc_phrasings[p].sentences == 2 ? &two : &one, p);
            CU_ASSERT(!is_met(&nc_phrasings[p], &d, &counts) || kept);
            count += kept;
        }
        rub_out(&d);
    }
    CU_ASSERT(counts.met >= 4);
    CU_ASSERT(count < nc_phrasing_count);
    nc_forms_free(forms);
}

/* A wording of two sentences asks what the second begins with. */
static void test_begun(void)
{
    static const char *const texts[] = { "They pay £2 a week. Over 30 weeks that comes to £60.",
                                         "They pay £2 a week. Maps over 30 pages come to £60." };
    struct nc_forms *forms = all_forms();
    unsigned counts[2] = { 0 };
    for (int i = 0; i < 2; i++) {
        struct drawn d;
        draw(&d, texts[i]);
        const struct nc_form_set set = tried(forms, &d, 2);
        for (uint16_t p = 0; p < nc_phrasing_count; p++)
            counts[i] += holds(&set, p) && strcmp(nc_phrasings[p].form, "then-all") == 0;
        rub_out(&d);
    }
    CU_ASSERT_EQUAL(counts[0], 2);
    CU_ASSERT_EQUAL(counts[1], 0);
    nc_forms_free(forms);
}

/* What a pattern meets its sieve and its trail let through; the sieve holds back most of the rest,
 * the trail most of what is left. */
static void test_sieve(void)
{
    static const char *const texts[] = {
        "Fees rose from £4 in 2010 to £5, a 25% increase.",
        "A 25% rise in thefts, from 40 to 50, was recorded.",
        "The shares closed at 61p, down 8.6% from 67p.",
        "He has 600 cows, twice the 300 of 1990, and 40 sheep.",
        "Of the 200 berths, 182 are let and the remaining 18 stand empty.",
        "Prices rose from 40p to 50p. That is a 25% increase.",
        "In 2010 there were 40 thefts and 3 fires; 12% of the 900 homes and 50 shops are empty.",
    };
    struct counts counts = { 0, 0, 0 };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct drawn d;
        draw(&d, texts[i]);
        for (uint16_t p = 0; p < nc_phrasing_count; p++)
            is_met(&nc_phrasings[p], &d, &counts);
        rub_out(&d);
    }
    CU_ASSERT(counts.met >= 6);
    CU_ASSERT(counts.passed < nc_phrasing_count);
    CU_ASSERT(counts.led < counts.passed / 2);
}

/* Does any phrasing that reads whole sentences match the text, and do all that match have as many
 * figures as the table says, not more? */
static bool meets_whole(const char *text)
{
    struct drawn d;
    bool found = false;
    struct counts counts = { 0, 0, 0 };
    draw(&d, text);
    const uint64_t tally = d.skeleton.parts[1].tally;
    for (uint16_t p = 0; p < nc_phrasing_count; p++) {
        const struct nc_phrasing *phrasing = &nc_phrasings[p];
        if (phrasing->sentences != 1 || !is_met(phrasing, &d, &counts))
            continue;
        for (unsigned field = 0; field < NC_TALLY_ALL; field++) {
            CU_ASSERT(nc_tally_in(tally, field) >= nc_tally_in(phrasing->figures, field));
            CU_ASSERT(nc_tally_in(tally, field) <= nc_tally_in(phrasing->most, field));
        }
        found |= nc_tally_in(phrasing->most, NC_TALLY_FIELDS - 1) < NC_TALLY_MOST;
    }
    rub_out(&d);
    return found;
}

/* What a pattern has places for is no fewer figures than those of what it matches. */
static void test_most(void)
{
    CU_ASSERT(meets_whole("With 30 homes getting £2 each, the scheme will cost £60."));
    CU_ASSERT_FALSE(meets_whole("With 30 homes getting £2 each, the scheme will cost £60 and 5%."));
    CU_ASSERT_FALSE(meets_whole("Members voted by 52% to 48%."));
    CU_ASSERT_FALSE(meets_whole("Of 90 people, 30 came by bus, 40 by car and 20 on foot."));
}

/* Is there a match in the text of the pattern that is known by another? */
static bool finds(struct nc_patterns *patterns, const char *known, const uint64_t *packed,
                  const char *text)
{
    struct nc_capture captures[NC_PATTERN_GROUPS];
    struct nc_matcher *matcher = nc_matcher_new(patterns);
    const struct nc_search search = nc_search_all(text, strlen(text));
    const bool found = nc_pattern_find(nc_matcher_pattern(matcher, known, packed), matcher,
                                       &search, captures);
    nc_matcher_free(matcher);
    return found;
}

/* What this library packed is taken, what another did is compiled from the text. */
static void test_packed(void)
{
    static const char plain[] = "a+b", mine[] = "a+b", other[] = "a+b";
    size_t count = 0;
    struct nc_patterns *patterns = nc_patterns_new();
    uint64_t *packed = nc_pattern_pack("(?<x>[cd]+)e", &count);
    CU_ASSERT_PTR_NOT_NULL_FATAL(packed);
    CU_ASSERT(count > 1);
    CU_ASSERT(finds(patterns, plain, NULL, "aab"));
    CU_ASSERT(finds(patterns, mine, packed, "dce"));
    CU_ASSERT_FALSE(finds(patterns, mine, packed, "aab"));
    packed[0]++;
    CU_ASSERT(finds(patterns, other, packed, "aab"));
    CU_ASSERT_PTR_NULL(nc_pattern_pack("a(b", &count));
    free(packed);
    nc_patterns_free(patterns);
}

/* A pattern that would try for ages is given up, and says no. */
static void test_bounded(void)
{
    char why[160], text[41];
    struct nc_pattern *pattern = nc_pattern_new("(?:a+)+(?<a>b)", why, sizeof why);
    struct nc_capture captures[NC_PATTERN_GROUPS];
    struct nc_matcher *matcher = nc_matcher_new(NULL);
    const struct nc_search search = nc_search_all(text, sizeof text - 1);
    memset(text, 'a', sizeof text);
    CU_ASSERT_PTR_NOT_NULL_FATAL(pattern);
    CU_ASSERT_FALSE(nc_pattern_find(pattern, matcher, &search, captures));
    nc_matcher_free(matcher);
    nc_pattern_free(pattern);
}

void nc_test_phrasings(void);
void nc_test_phrasings(void)
{
    CU_pSuite suite = CU_add_suite("phrasings", NULL, NULL);
    CU_add_test(suite, "skeletons", test_skeleton);
    CU_add_test(suite, "sieves and trails hold back nothing that a pattern meets", test_sieve);
    CU_add_test(suite, "what a pattern meets is tried", test_forms);
    CU_add_test(suite, "wordings of two sentences ask what the second begins with", test_begun);
    CU_add_test(suite, "a sentence that is read whole has no figure more", test_most);
    CU_add_test(suite, "every phrasing is a pattern of a rule that reads", test_every_pattern);
    CU_add_test(suite, "what is no pattern is told", test_no_pattern);
    CU_add_test(suite, "captures", test_captures);
    CU_add_test(suite, "packed patterns", test_packed);
    CU_add_test(suite, "often", test_often);
    CU_add_test(suite, "a match that takes too long is none", test_bounded);
}
