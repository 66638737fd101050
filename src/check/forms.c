/* forms.c - the forms by the figures that they need, and a memory of what was asked. */
#include "check/forms.h"

#include "check/outline.h"

#include <string.h>

/* The highest bits of a key tell what was asked, that it is an order, and that there is a key. */
static const uint64_t KEY_ORDER = UINT64_C(1) << 60, KEY_BARRED = UINT64_C(1) << 61,
                      KEY_TWO = UINT64_C(1) << 62, KEY_THERE = UINT64_C(1) << 63;

enum { KNOWN_BITS = 12, KNOWN = 1 << KNOWN_BITS };

struct known {
    uint64_t key; /* 0: nothing */
    bool any;
    struct nc_form_set forms; /* those there are figures enough for, without those found not to have
                                 their order */
    struct nc_form_set asked; /* those that were asked for it */
};

enum { FIRSTS = 32 };

/* What was found for words that later sentences begin with. */
enum { FIRST_KNOWN = 64 };

struct first {
    uint16_t lists;
    bool there;
    struct nc_form_set forms;
};

struct nc_forms {
    struct nc_form_set reach[2];                /* those of one sentence, and of two */
    struct nc_form_set had[NC_VALUES_ALL + 1];  /* those that the values do for: enum nc_values */
    /* those that so many figures of a field of a tally do for; in the second for a sentence that
       has a bar */
    struct nc_form_set enough[2][NC_TALLY_ALL][NC_TALLY_MOST + 1];
    struct nc_form_set any_first;
    struct nc_form_set begun[FIRSTS]; /* those whose later sentence begins with words of a list */
    uint16_t firsts[FIRSTS], first_count; /* the lists */
    uint64_t most[2]; /* by sentences - 1: a tally that no more need be told of */
    struct known known[KNOWN];
    struct first first_known[FIRST_KNOWN];
};

struct nc_forms *nc_forms_new(void)
{
    return g_new0(struct nc_forms, 1);
}

void nc_forms_free(struct nc_forms *forms)
{
    g_free(forms);
}

/* A tally that tells more apart than this one is of no use for the phrasing: of each field that it
 * asks for so many, or one more than it may have. */
static uint64_t told_by(const struct nc_phrasing *phrasing)
{
    uint64_t more = 0;
    for (unsigned field = 0; field < NC_TALLY_ALL; field++)
        if (nc_tally_in(phrasing->most, field) < NC_TALLY_MOST)
            more |= (uint64_t)(nc_tally_in(phrasing->most, field) + 1) << 4 * field;
    return nc_tally_more(phrasing->figures, more);
}

/* Those that ask for the same first words as this one; without any, or when there are too many such
 * lists, those that ask for none. */
static struct nc_form_set *begun_of(struct nc_forms *forms, uint16_t first)
{
    unsigned i = 0;
    while (i < forms->first_count && forms->firsts[i] != first)
        i++;
    if (first == 0 || i == FIRSTS)
        return &forms->any_first;
    if (i == forms->first_count)
        forms->firsts[forms->first_count++] = first;
    return &forms->begun[i];
}

void nc_forms_add(struct nc_forms *forms, uint32_t row, const struct nc_rule *rule)
{
    const struct nc_phrasing *phrasing = &nc_phrasings[row];
    const uint64_t bit = UINT64_C(1) << row % 64;
    forms->reach[phrasing->sentences - 1].bits[row / 64] |= bit;
    begun_of(forms, phrasing->first)->bits[row / 64] |= bit;
    uint64_t *most = &forms->most[phrasing->sentences - 1];
    *most = nc_tally_more(*most, told_by(phrasing));
    for (unsigned values = 0; values <= NC_VALUES_ALL; values++)
        if (!phrasing->values || rule->values == 0 || (rule->values & values) != 0)
            forms->had[values].bits[row / 64] |= bit;
    for (unsigned field = 0; field < NC_TALLY_ALL; field++)
        for (unsigned i = nc_tally_in(phrasing->figures, field); i <= NC_TALLY_MOST; i++) {
            const bool few = i <= nc_tally_in(phrasing->most, field);
            forms->enough[false][field][i].bits[row / 64] |= few ? bit : 0;
            forms->enough[true][field][i].bits[row / 64] |= bit;
        }
}

/* Leaves in a set what is in another too. */
static void keep(struct nc_form_set *forms, const struct nc_form_set *other)
{
    for (int i = 0; i < NC_FORM_PARTS; i++)
        forms->bits[i] &= other->bits[i];
}

static void add(struct nc_form_set *restrict forms, const struct nc_form_set *restrict more)
{
    for (int i = 0; i < NC_FORM_PARTS; i++)
        forms->bits[i] |= more->bits[i];
}

static bool any_form(const struct nc_form_set *forms)
{
    uint64_t any = 0;
    for (int i = 0; i < NC_FORM_PARTS; i++)
        any |= forms->bits[i];
    return any != 0;
}

static void fill(const struct nc_forms *forms, const struct nc_form_figures *figures,
                 struct known *known)
{
    known->asked = (struct nc_form_set){ { 0 } };
    known->forms = forms->reach[figures->sentences - 1];
    for (unsigned field = 0; field < NC_TALLY_ALL; field++)
        keep(&known->forms,
             &forms->enough[figures->barred][field][nc_tally_in(figures->tally, field)]);
    known->any = any_form(&known->forms);
}

/* What is known of sentences with the same figures: in their order where that can be told, else of
 * as many. */
static struct known *known_of(struct nc_forms *forms, const struct nc_form_figures *figures)
{
    const uint64_t tally = nc_tally_less(figures->tally, forms->most[figures->sentences - 1]);
    const uint64_t told = figures->order == NC_ORDER_NONE
                              ? tally
                              : figures->order | (tally & NC_TALLY_SIGNS) | KEY_ORDER;
    const uint64_t key = told | KEY_THERE | (figures->sentences == 2 ? KEY_TWO : 0) |
                         (figures->barred ? KEY_BARRED : 0);
    const uint64_t hash = key * UINT64_C(0x9e3779b97f4a7c15) >> (64 - KNOWN_BITS);
    struct known *known = &forms->known[hash];
    if (known->key != key) {
        known->key = key;
        fill(forms, figures, known);
    }
    return known;
}

const struct nc_form_set *nc_forms_for(struct nc_forms *forms,
                                       const struct nc_form_figures *figures)
{
    const struct known *known = known_of(forms, figures);
    return known->any ? &known->forms : NULL;
}

bool nc_forms_keep_ordered(struct nc_forms *forms, struct nc_form_set *set,
                           const struct nc_form_figures *figures)
{
    struct known *known = known_of(forms, figures);
    for (unsigned i = 0; i < NC_FORM_PARTS && figures->order != NC_ORDER_NONE; i++) {
        for (uint64_t left = set->bits[i] & ~known->asked.bits[i]; left != 0; left &= left - 1)
            if (!nc_outline_in_order(figures->order,
                                     &nc_phrasings[64 * i + (unsigned)__builtin_ctzll(left)]))
                known->forms.bits[i] &= ~(left & -left);
        known->asked.bits[i] |= set->bits[i];
    }
    known->any = any_form(&known->forms);
    keep(set, &known->forms);
    return any_form(set);
}

static void fill_first(const struct nc_forms *forms, uint16_t lists, struct first *known)
{
    struct nc_word_lists words = { { 1 } };
    nc_word_lists_take(&words, lists);
    *known = (struct first){ lists, true, forms->any_first };
    for (unsigned i = 0; i < forms->first_count; i++)
        if (nc_word_lists_has(&words, forms->firsts[i]))
            add(&known->forms, &forms->begun[i]);
}

bool nc_forms_keep_begun(struct nc_forms *forms, struct nc_form_set *set, uint16_t lists)
{
    struct first *known = &forms->first_known[lists % FIRST_KNOWN];
    if (!known->there || known->lists != lists)
        fill_first(forms, lists, known);
    keep(set, &known->forms);
    return any_form(set);
}

bool nc_forms_keep_valued(const struct nc_forms *forms, struct nc_form_set *set, unsigned values)
{
    keep(set, &forms->had[values]);
    return any_form(set);
}

bool nc_forms_keep_cued(struct nc_form_set *set, const struct nc_cued *cued)
{
    uint64_t any = 0;
    for (int i = 0; i < NC_FORM_PARTS; i++) {
        for (int list = 0; list < NC_CUES; list++)
            set->bits[i] &= cued->bits[list * NC_FORM_PARTS + i];
        any |= set->bits[i];
    }
    return any != 0;
}
