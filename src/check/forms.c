/* forms.c - the forms by the figures that they need, and a memory of what was asked. */
#include "check/forms.h"

#include <string.h>

/* The highest bits of a key tell what was asked, and that there is a key. */
static const uint64_t KEY_BARRED = UINT64_C(1) << 61, KEY_TWO = UINT64_C(1) << 62,
                      KEY_THERE = UINT64_C(1) << 63;

enum { KNOWN_BITS = 9, KNOWN = 1 << KNOWN_BITS };

struct known {
    uint64_t key; /* 0: nothing */
    bool any;
    struct nc_form_set forms;
};

/* The lists of cues of a form, as bits in parts of a struct nc_word_lists. */
struct cues {
    uint64_t bits[NC_CUES - 1];
    uint8_t parts[NC_CUES - 1];
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
    struct cues cues[NC_PHRASINGS];
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

void nc_forms_add(struct nc_forms *forms, uint32_t row, const struct nc_phrasing *phrasing,
                  const struct nc_rule *rule)
{
    const uint64_t bit = UINT64_C(1) << row % 64;
    forms->reach[phrasing->sentences - 1].bits[row / 64] |= bit;
    for (int i = 1; i < NC_CUES; i++) {
        forms->cues[row].bits[i - 1] = UINT64_C(1) << phrasing->cues[i] % 64;
        forms->cues[row].parts[i - 1] = (uint8_t)(phrasing->cues[i] / 64);
    }
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

static void fill(const struct nc_forms *forms, uint64_t key, struct known *known)
{
    const bool barred = (key & KEY_BARRED) != 0;
    known->key = key;
    known->forms = forms->reach[(key & KEY_TWO) != 0];
    for (unsigned field = 0; field < NC_TALLY_ALL; field++)
        keep(&known->forms, &forms->enough[barred][field][nc_tally_in(key, field)]);
    known->any = any_form(&known->forms);
}

const struct nc_form_set *nc_forms_for(struct nc_forms *forms,
                                       const struct nc_form_figures *figures)
{
    const uint64_t tally = nc_tally_less(figures->tally, forms->most[figures->sentences - 1]);
    const uint64_t key = tally | KEY_THERE | (figures->sentences == 2 ? KEY_TWO : 0) |
                         (figures->barred ? KEY_BARRED : 0);
    const uint64_t hash = key * UINT64_C(0x9e3779b97f4a7c15) >> (64 - KNOWN_BITS);
    struct known *known = &forms->known[hash];
    if (known->key != key)
        fill(forms, key, known);
    return known->any ? &known->forms : NULL;
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

/* Is there a word of each list? */
static bool is_cued(const struct cues *cues, const struct nc_word_lists *words)
{
    return (words->bits[cues->parts[0]] & cues->bits[0]) != 0 &&
           (words->bits[cues->parts[1]] & cues->bits[1]) != 0;
}

bool nc_forms_keep_cued(const struct nc_forms *forms, struct nc_form_set *set,
                        const struct nc_word_lists *cues)
{
    for (unsigned i = 0; i < NC_FORM_PARTS; i++)
        for (uint64_t left = set->bits[i]; left != 0; left &= left - 1)
            if (!is_cued(&forms->cues[64 * i + (unsigned)__builtin_ctzll(left)], cues))
                set->bits[i] &= ~(left & -left);
    return any_form(set);
}
