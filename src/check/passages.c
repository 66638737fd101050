/* passages.c - finds the wordings of rules in sentences and binds their figures.
 *
 * A pattern is tried where the sentence has one word of each of its lists of cues, all of its kinds
 * of figures in its order, and from which word on its trail leads to its end; only then is the
 * sentence written as a skeleton. */
#include "check/passages.h"

#include "check/forms.h"
#include "check/held.h"
#include "check/select.h"
#include "check/skeleton.h"
#include "wrap/pattern.h"

#include <stdio.h>
#include <string.h>

enum { MOST_LIST = 64 }; /* figures of one capture */

/* A phrasing whose rule is wanted. */
struct form {
    const struct nc_phrasing *phrasing;
    const struct nc_rule *rule;
    struct nc_pattern *pattern; /* NULL: not asked for yet; lent */
};

struct nc_passages {
    const struct nc_options *options;
    GPtrArray *readers; /* the wanted rules that read whole articles, in their order */
    GPtrArray *after;   /* those that look at them again behind all wordings */
    struct form *forms; /* by row of nc_phrasings */
    uint32_t form_count;
    struct nc_forms *figured; /* the same, by the figures that they need */
    struct nc_form_set unmet; /* by the same: what the sentence at hand does not match */
    struct nc_skeleton skeleton;
    struct nc_held *held;
    GArray *judged, *judged_last; /* struct nc_judged, uint32_t: see struct nc_passage */
    struct nc_reported_tests reported;
    struct nc_matcher *matcher;
};

static const struct nc_rule *rule_called(const struct nc_rule *const *rules, const char *id)
{
    for (; *rules != NULL; rules++)
        if (strcmp((*rules)->id, id) == 0)
            return *rules;
    return NULL;
}

static void add_form(struct nc_passages *p, uint32_t row, const struct nc_rule *rule)
{
    p->form_count++;
    p->forms[row] = (struct form){ .phrasing = &nc_phrasings[row], .rule = rule };
    nc_forms_add(p->figured, row, rule);
}

struct nc_passages *nc_passages_new(const struct nc_rule *const *rules,
                                    const struct nc_options *options,
                                    struct nc_patterns *patterns)
{
    struct nc_passages *p = g_new0(struct nc_passages, 1);
    p->options = options;
    p->readers = g_ptr_array_new();
    p->after = g_ptr_array_new();
    for (size_t i = 0; rules[i] != NULL; i++) {
        const bool wanted = nc_rule_wanted(rules[i], options);
        if (wanted && rules[i]->read != NULL)
            g_ptr_array_add(p->readers, (gpointer)rules[i]);
        if (wanted && rules[i]->after != NULL)
            g_ptr_array_add(p->after, (gpointer)rules[i]);
    }
    p->forms = g_new0(struct form, nc_phrasing_count + 1);
    p->judged = g_array_new(FALSE, FALSE, sizeof(struct nc_judged));
    p->judged_last = g_array_new(FALSE, TRUE, sizeof(uint32_t));
    p->reported.items = g_array_new(FALSE, FALSE, sizeof(struct nc_reported));
    p->matcher = nc_matcher_new(patterns);
    nc_skeleton_init(&p->skeleton);
    p->held = nc_held_new();
    p->figured = nc_forms_new();
    for (uint32_t i = 0; i < nc_phrasing_count; i++) {
        const struct nc_rule *rule = rule_called(rules, nc_phrasings[i].rule);
        if (rule != NULL && rule->claim != NULL && nc_rule_wanted(rule, options))
            add_form(p, i, rule);
    }
    return p;
}

void nc_passages_free(struct nc_passages *p)
{
    if (p == NULL)
        return;
    nc_skeleton_clear(&p->skeleton);
    nc_held_free(p->held);
    nc_forms_free(p->figured);
    g_ptr_array_free(p->readers, TRUE);
    g_ptr_array_free(p->after, TRUE);
    g_array_free(p->judged, TRUE);
    g_array_free(p->judged_last, TRUE);
    g_array_free(p->reported.items, TRUE);
    nc_matcher_free(p->matcher);
    g_free(p->forms);
    g_free(p);
}

static struct nc_pattern *pattern_of(const struct nc_passages *p, struct form *form)
{
    const struct nc_phrasing *same = &nc_phrasings[form->phrasing->same];
    if (form->pattern == NULL)
        form->pattern =
            nc_matcher_pattern(p->matcher, same->pattern, &nc_packed_patterns[same->packed]);
    return form->pattern;
}

static const struct nc_step *step_at(const struct nc_skeleton *s, uint32_t step)
{
    return &g_array_index(s->steps, struct nc_step, step);
}

/* All quantities of a capture. */
static uint32_t list_of(const struct nc_skeleton *s, const struct nc_store *store,
                        struct nc_capture capture, uint32_t *list)
{
    uint32_t count = 0;
    for (uint32_t i = nc_skeleton_step(s, capture.from);
         i < s->steps->len && step_at(s, i)->at < capture.to && count < MOST_LIST; i++) {
        const uint32_t row = step_at(s, i)->figure;
        if (row != NC_NONE && nc_kind_quantity(nc_store_figure(store, row)->kind))
            list[count++] = row;
    }
    return count;
}

/* Puts one capture into the claim. */
static void bind(const struct nc_skeleton *s, struct nc_claim *claim, const char *name,
                 struct nc_capture capture, uint32_t *list)
{
    const bool letter = name[0] >= 'a' && name[0] < 'a' + NC_CLAIM_LETTERS && name[1] == '\0';
    if (capture.from > capture.to || *name == '\0')
        return;
    if (letter) {
        const uint32_t step = nc_skeleton_step(s, capture.from);
        claim->at[name[0] - 'a'] = step < s->steps->len ? step_at(s, step)->figure : NC_NONE;
    } else if (strcmp(name, "list") == 0) {
        claim->list_count = list_of(s, claim->passage->store, capture, list);
    } else if (claim->word_count < NC_CLAIM_WORDS) {
        claim->words[claim->word_count++] = (struct nc_claim_word){
            name, s->text->str + capture.from, capture.to - capture.from
        };
    }
}

static bool is_bound(const struct nc_claim *claim, uint32_t figure)
{
    for (int i = 0; i < NC_CLAIM_LETTERS; i++)
        if (claim->at[i] == figure)
            return true;
    return false;
}

/* "10 miles (16 km) in two hours": where the wording binds one of a value's two units, the first is
 * the one that was measured; a twin that is wrong is for the rule that binds both. */
static void prefer_firsts(struct nc_claim *claim)
{
    for (int i = 0; i < NC_CLAIM_LETTERS; i++) {
        const uint32_t row = claim->at[i];
        if (row != NC_NONE && row > claim->passage->first &&
            (nc_store_figure(claim->passage->store, row)->flags & NC_FIGURE_TWIN) != 0 &&
            !is_bound(claim, row - 1))
            claim->at[i] = row - 1;
    }
}

static void claim_match(const struct nc_passages *p, const struct nc_passage *passage,
                        struct form *form, const struct nc_capture *captures)
{
    const struct nc_skeleton *s = &p->skeleton;
    const struct nc_pattern *pattern = pattern_of(p, form);
    uint32_t list[MOST_LIST];
    struct nc_claim claim = {
        .passage = passage, .rule = form->rule, .form = form->phrasing->form, .list = list
    };
    const uint32_t first = nc_skeleton_step(s, captures[0].from),
                   behind = nc_skeleton_step(s, captures[0].to);
    claim.start = step_at(s, first)->start;
    claim.end = step_at(s, behind > first ? behind - 1 : first)->end;
    for (int i = 0; i < NC_CLAIM_LETTERS; i++)
        claim.at[i] = NC_NONE;
    for (unsigned i = 1; i <= nc_pattern_groups(pattern); i++)
        bind(s, &claim, nc_pattern_name(pattern, i), captures[i], list);
    prefer_firsts(&claim);
    form->rule->claim(&claim);
}

/* Where a form is looked for next. */
struct place {
    uint32_t word; /* its trail leads on from there; NC_NONE: from nowhere any more */
    size_t from;   /* what is matched begins there or behind */
};

/* Finds a form in the skeleton, which is written. */
static bool find(struct nc_passages *p, struct form *form, struct place *place,
                 struct nc_capture *captures)
{
    struct nc_skeleton *s = &p->skeleton;
    struct nc_pattern *pattern = pattern_of(p, form);
    struct nc_search search = {
        .text = s->text->str, .len = s->text->len, .from = place->from, .last = s->text->len
    };
    if (form->phrasing->start_told)
        return place->word != NC_NONE && nc_pattern_find(pattern, p->matcher, &search, captures);
    while (place->word != NC_NONE) {
        search.from = search.last = nc_skeleton_place(s, place->word);
        if (nc_pattern_find(pattern, p->matcher, &search, captures))
            return true;
        place->word = nc_skeleton_led(s, form->phrasing, place->word + 1);
    }
    return false;
}

/* Claims a form wherever it stands; false when it stands nowhere. */
static bool claim_all(struct nc_passages *p, const struct nc_passage *passage, struct form *form,
                      struct place *place)
{
    struct nc_skeleton *s = &p->skeleton;
    struct nc_capture captures[NC_PATTERN_GROUPS];
    bool found = false;
    nc_skeleton_write(s);
    place->from = form->phrasing->sentences == 2 ? 0 : s->from;
    while (find(p, form, place, captures) && captures[0].to > place->from) {
        claim_match(p, passage, form, captures);
        place->from = captures[0].to;
        place->word = nc_skeleton_led(s, form->phrasing, nc_skeleton_word(s, place->from));
        found = true;
    }
    return found;
}

/* Claims a form wherever it stands, if it may stand somewhere. */
static bool try_form(struct nc_passages *p, const struct nc_passage *passage,
                     struct form *form)
{
    const struct nc_phrasing *phrasing = form->phrasing;
    struct nc_skeleton *s = &p->skeleton;
    uint64_t *unmet = &p->unmet.bits[phrasing->same / 64];
    const uint64_t bit = UINT64_C(1) << phrasing->same % 64;
    if ((*unmet & bit) != 0)
        return false;
    struct place place = { .word = NC_NONE };
    if (nc_skeleton_fits(s, phrasing))
        place.word = nc_skeleton_led(s, phrasing, 0);
    if (place.word != NC_NONE && claim_all(p, passage, form, &place))
        return true;
    *unmet |= bit;
    return false;
}

/* The forms of one sentence, or of two, that there are figures for; false when there are none.
 * What the figures may be is looked for only where that matters. */
static bool find_forms(struct nc_passages *p, const struct nc_form_figures *figures,
                       struct nc_form_set *forms)
{
    struct nc_skeleton *s = &p->skeleton;
    const struct nc_form_set *some = nc_forms_for(p->figured, figures);
    uint16_t first;
    if (some == NULL)
        return false;
    *forms = *some;
    if (figures->sentences == 2 && nc_skeleton_first(s, &first) &&
        !nc_forms_keep_begun(p->figured, forms, first))
        return false;
    return nc_forms_keep_valued(p->figured, forms, nc_skeleton_values(s, figures->sentences));
}

/* The figures of the later sentence, or of both. */
static struct nc_form_figures figures_of(const struct nc_skeleton *s, int sentences)
{
    return (struct nc_form_figures){ .sentences = sentences,
                                     .barred = s->parts[1].barred,
                                     .tally = nc_skeleton_tally(s, sentences),
                                     .order = sentences == 1 ? s->parts[1].order : NC_ORDER_NONE };
}

/* The forms of the later sentence, and of both, by sentences - 1, that there are figures and cues
 * for; false when there are none.  None are of both where *both is false, which becomes so. */
static bool choose_forms(struct nc_passages *p, struct nc_form_set forms[2], bool *both)
{
    struct nc_skeleton *s = &p->skeleton;
    const struct nc_form_figures one = figures_of(s, 1), two = *both ? figures_of(s, 2) : one;
    bool any = find_forms(p, &one, &forms[0]);
    *both = *both && find_forms(p, &two, &forms[1]);
    if (!any && !*both)
        return false;
    nc_skeleton_cues(s, *both);
    any = any && nc_forms_keep_cued(&forms[0], &s->cued[0]) &&
          nc_forms_keep_ordered(p->figured, &forms[0], &one);
    *both = *both && nc_forms_keep_cued(&forms[1], &s->cued[1]) &&
            nc_forms_keep_ordered(p->figured, &forms[1], &two);
    return any || *both;
}

/* Tries the forms in the order of the table, but for those that the skeleton is known not to hold;
 * returns what it holds, NC_HELD_UNKNOWN for more than can be remembered. */
static uint32_t try_forms(struct nc_passages *p, const struct nc_passage *passage,
                          const struct nc_form_set forms[2], uint32_t known)
{
    uint32_t found = NC_HELD_NONE;
    p->unmet = (struct nc_form_set){ { 0 } };
    for (uint32_t i = 0; i < NC_FORM_PARTS; i++)
        for (uint64_t left = forms[0].bits[i] | forms[1].bits[i]; left != 0; left &= left - 1) {
            struct form *form = &p->forms[i * 64 + (uint32_t)__builtin_ctzll(left)];
            const uint32_t what = NC_HELD_ONE + form->phrasing->same;
            if (nc_held_may(known, what) && try_form(p, passage, form))
                found = nc_held_with(found, what);
        }
    return found;
}

static void read_skeleton(struct nc_passages *p, const struct nc_passage *passage)
{
    struct nc_form_set forms[2] = { { { 0 } } };
    bool both = p->skeleton.parts[0].sentence != NULL;
    if (!choose_forms(p, forms, &both))
        return;
    const uint64_t hash = nc_skeleton_hash(&p->skeleton, both);
    const uint32_t known = nc_held_in(p->held, hash);
    if (known == NC_HELD_NONE)
        return;
    nc_skeleton_outline(&p->skeleton, both);
    const uint32_t found = try_forms(p, passage, forms, known);
    if (known == NC_HELD_UNKNOWN && found != NC_HELD_UNKNOWN)
        nc_held_note(p->held, hash, found);
}

static void read_sentences(struct nc_passages *p, const struct nc_passage *passage)
{
    const struct nc_tokens *tokens = passage->tokens;
    struct nc_skeleton *s = &p->skeleton;
    uint32_t row = passage->first;
    nc_skeleton_reset(s);
    s->store = passage->store;
    s->tokens = tokens;
    for (size_t i = 0; i < tokens->sentence_count && row < passage->end; i++) {
        const struct nc_sentence *sentence = &tokens->sentences[i];
        const uint32_t first = row;
        while (row < passage->end &&
               nc_store_figure(passage->store, row)->start < sentence->at + sentence->len)
            row++;
        if (row == first || row - first > NC_SKELETON_MOST) {
            nc_skeleton_reset(s);
            continue;
        }
        nc_skeleton_add(s, sentence, first, row);
        read_skeleton(p, passage);
    }
}

/* The figures of the sentence that begins with those of row `first`. */
static struct nc_sentence_rows rows_from(const struct nc_passage *passage, uint32_t first)
{
    const struct nc_store *store = passage->store;
    const uint32_t at = nc_store_figure(store, first)->in->at;
    struct nc_sentence_rows rows = { .before = first, .first = first, .end = first };
    while (rows.end < passage->end && nc_store_figure(store, rows.end)->in->at == at) {
        const uint32_t kind = nc_kind_bit(nc_store_figure(store, rows.end++)->kind);
        rows.in_both[2] |= rows.in_both[1] & kind;
        rows.in_both[1] |= rows.in_both[0] & kind;
        rows.in_both[0] |= kind;
    }
    rows.kinds = rows.in_both[0];
    return rows;
}

/* Adds the figures of the sentence right before, unless that is a table or stands apart. */
static void add_before(const struct nc_passage *passage, struct nc_sentence_rows *rows,
                       const struct nc_sentence_rows *last)
{
    enum { SPACE = 3 }; /* bytes between two sentences that belong together */
    const struct nc_setting *before = nc_store_figure(passage->store, last->first)->in;
    const uint32_t *x = last->in_both, *y = rows->in_both;
    if (last->end - last->first > NC_SKELETON_MOST ||
        before->at + before->len + SPACE < nc_store_figure(passage->store, rows->first)->in->at)
        return;
    rows->before = last->first;
    rows->in_both[2] |= x[2] | (x[1] & y[0]) | (x[0] & y[1]);
    rows->in_both[1] |= x[1] | (x[0] & y[0]);
    rows->in_both[0] |= x[0];
}

/* Lets rules look at the figures that no wording binds. */
static void look_again(const struct nc_passages *p, const struct nc_passage *passage)
{
    struct nc_sentence_rows last = { .first = passage->first }, own, rows;
    for (uint32_t row = passage->first; row < passage->end; row = own.end, last = own) {
        rows = own = rows_from(passage, row);
        if (row > passage->first)
            add_before(passage, &rows, &last);
        const uint32_t score = (rows.kinds & nc_kind_bit(NC_KIND_SCORE)) != 0;
        if (rows.end - rows.before + score < NC_NUMBERS || rows.end - row > NC_SKELETON_MOST)
            continue;
        for (guint i = 0; i < p->after->len; i++) {
            const struct nc_rule *rule = p->after->pdata[i];
            if ((rows.kinds & rule->kinds) != 0)
                rule->after(passage, &rows);
        }
    }
}

void nc_passages_read(struct nc_passages *p, struct nc_store *store, uint32_t article,
                      uint32_t first, uint32_t end, const struct nc_tokens *tokens)
{
    const struct nc_passage passage = { .store = store,
                                        .options = p->options,
                                        .tokens = tokens,
                                        .article = article,
                                        .first = first,
                                        .end = end,
                                        .judged = p->judged,
                                        .judged_last = p->judged_last,
                                        .reported = &p->reported,
                                        .matcher = p->matcher };
    g_array_set_size(p->judged, 0);
    g_array_set_size(p->judged_last, 0);
    g_array_set_size(p->judged_last, end - first);
    p->reported.known = false;
    for (guint i = 0; i < p->readers->len; i++)
        ((const struct nc_rule *)p->readers->pdata[i])->read(&passage);
    if (end > first && p->form_count > 0)
        read_sentences(p, &passage);
    if (p->after->len > 0)
        look_again(p, &passage);
}
