/* scan.c - goes over the tokens of an article and collects its numbers. */
#include "extract/scan.h"

#include "data/units.h"
#include "extract/build.h"
#include "extract/cells.h"
#include "extract/kind.h"
#include "extract/unsaid.h"
#include "lists.h"

/* What a number may begin with. */
enum { CANDIDATES = NC_W_DIGITS | NC_W_NUMBER };

static uint32_t add_other(struct nc_scan *s, const struct nc_other *other)
{
    struct nc_mention mention = { .surface = other->at, .number = other->at };
    struct nc_figure *figure = nc_scan_next(s);
    figure->kind = (uint8_t)other->kind;
    if (other->kind == NC_KIND_ORDINAL && other->value.mantissa > 0) {
        figure->value = nc_figure_bounds(figure)->low = nc_figure_bounds(figure)->high =
            other->value;
        figure->has_value = figure->has_low = figure->has_high = true;
    }
    if (other->ambiguous)
        figure->flags = NC_FIGURE_AMBIGUOUS_NUMBER;
    nc_scan_add(s, &mention, figure);
    return other->at.end;
}

/* Numbers without a unit that count nothing: years, parts of names. */
static bool other_kind(const struct nc_view *v, const struct nc_quantity *q, struct nc_other *out)
{
    const struct nc_number *n = &q->number;
    *out = (struct nc_other){ .kind = NC_KIND_LABEL, .at = q->surface, .value = n->value };
    if ((n->flags & NC_NUMBER_LABEL) != 0)
        return true;
    out->kind = NC_KIND_ORDINAL;
    if ((n->flags & NC_NUMBER_ORDINAL) != 0)
        return true;
    const bool named = nc_view_upper(v, n->first - 1) || nc_view_upper(v, q->surface.end);
    const uint32_t era = named && q->unit == 0 ? nc_era_end(v, n) : 0;
    if (era != 0) {
        *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { q->surface.first, era } };
        return true;
    }
    out->kind = NC_KIND_LABEL;
    if (named && q->unit == 0 && nc_number_is_house(v, n, q->surface.end))
        return true;
    if (!q->range && nc_year_of_term(v, n, q->unit, q->unit_at.first)) {
        *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { n->first, n->end } };
        return true;
    }
    out->kind = NC_KIND_TIME;
    if (q->range || (q->unit != 0 && !q->shared))
        return q->range && q->unit == 0 && nc_range_is_clock(v, n);
    const bool words = (n->flags & NC_NUMBER_SPELLED) != 0;
    const uint32_t spelled = words ? nc_spelled_year_end(v, n) : 0;
    if (spelled != 0) {
        *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { n->first, spelled } };
        return true;
    }
    out->kind = NC_KIND_TIME;
    if (nc_number_is_clock(v, n))
        return true;
    bool year =
        !words && nc_number_may_be_year(v, n) && nc_number_is_year(v, n, nc_build_is_bound(v, q));
    out->kind = year ? NC_KIND_DATE : NC_KIND_LABEL;
    return year || nc_number_is_name(v, n);
}

/* "half of its staff", "half the town"; not "the first half of the year". */
static bool shares_something(const struct nc_view *v, const struct nc_quantity *q)
{
    uint32_t first = q->number.first;
    return nc_view_one_of(v, q->number.end, NC_LISTED_SHARED) &&
           !nc_view_is(v, first - 1, NC_W_ORDINAL | NC_W_DET | NC_W_ADJ | NC_W_NOUN) &&
           !nc_view_one_of(v, first - 1, NC_LISTED_PART_OF_TIME);
}

/* "fell by half", "more than half were", "up to half this year": a share of what was told. */
static G_NO_INLINE bool shares_told(const struct nc_view *v, const struct nc_quantity *q)
{
    const uint32_t end = q->number.end;
    const uint32_t closed = NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_SAY;
    const bool verb = nc_view_is(v, end, NC_W_VERB | NC_W_PARTICIPLE) &&
                      !nc_view_is(v, end, NC_W_NOUN | NC_W_ADJ); /* "fewer than half came" */
    const bool closes =
        !nc_view_kind(v, end, NC_TOKEN_WORD)
            ? !nc_view_dash(v, end)
            : verb || nc_view_is(v, end, closed) || nc_view_any(v, end, "last", "this", "", "");
    return closes && !nc_view_word(v, end, "done") &&
           (nc_view_word(v, q->number.first - 1, "by") || nc_build_is_bound(v, q));
}

/* A share in words that nothing is shared of: "the second half", "half past". */
static bool idle_share(const struct nc_view *v, const struct nc_quantity *q)
{
    if ((q->number.flags & NC_NUMBER_SHARE) == 0 || q->unit != 0)
        return false;
    if (q->number.end == q->number.first + 1 &&
        nc_view_numeral(v, q->number.first)->kind == NC_NUM_HALF)
        return !shares_something(v, q) && !shares_told(v, q);
    return false;
}

/* Does a result end right before token `at`, as in "lost 6-4 3-6"? */
static bool behind_score(const struct nc_scan *s, uint32_t at)
{
    const struct nc_mentions *m = s->mentions;
    if (m->count == 0 || m->items[m->count - 1].surface.end + 1 < at)
        return false;
    const uint32_t row = m->first_row + (uint32_t)m->count - 1;
    return m->items[m->count - 1].sentence == s->sentence &&
           nc_store_figure(s->store, row)->kind == NC_KIND_SCORE;
}

/* "44-1/2", as stocks were quoted: all of it was read as one number. */
static bool is_mixed(const struct nc_view *v, const struct nc_number *n)
{
    enum { TOKENS = 5 }; /* whole, dash, above, stroke, below */
    return n->end == n->first + TOKENS && nc_view_dash(v, n->first + 1) &&
           nc_view_sign(v, n->first + 3) == '/';
}

/* "5 below zero": the figure before the words was told without its sign. */
static bool is_below_zero(struct nc_scan *s, uint32_t at)
{
    const struct nc_mentions *m = s->mentions;
    if (!nc_view_word(&s->scope, at, "zero") || !nc_view_word(&s->scope, at - 1, "below") ||
        m->count == 0 || m->items[m->count - 1].surface.end + 1 != at)
        return false;
    struct nc_figure *figure = nc_store_figure(s->store, m->first_row + (uint32_t)m->count - 1);
    if (!figure->has_value || figure->modifier != NC_EXACT || figure->value.mantissa <= 0)
        return false;
    figure->value.mantissa = -figure->value.mantissa;
    nc_figure_bounds(figure)->low = nc_figure_bounds(figure)->high = figure->value;
    return true;
}

/* May the form of the number tell what it measures: "30s", "thirties", "fivefold", "doubled"? */
static bool may_have_form(const struct nc_view *v, uint32_t at)
{
    if (nc_view_glued(v, at + 1) && (nc_view_is(v, at + 1, NC_W_LINK) || nc_view_dash(v, at + 1)))
        return true;
    const uint8_t kind = nc_view_numeral(v, at)->kind;
    return kind == NC_NUM_DECADE || kind == NC_NUM_FOLD || kind == NC_NUM_FACTOR;
}

static uint32_t read_candidate(struct nc_scan *s, uint32_t at, uint32_t floor)
{
    const struct nc_view *scope = &s->scope;
    struct nc_view v = nc_view_of(s->tokens, floor, scope->end, scope->own);
    struct nc_quantity q;
    struct nc_other other;
    uint32_t end;
    v.sentence = scope->sentence;
    bool digits = nc_view_kind(&v, at, NC_TOKEN_DIGITS);
    bool held = nc_view_kind(&v, at - 1, NC_TOKEN_SIGN) || nc_view_glued(&v, at);
    if (!digits && nc_number_is_idiom(scope, at, &end))
        return end;
    if (!digits && (at == s->magnitude || nc_number_is_pronoun(scope, at) || is_below_zero(s, at)))
        return at + 1;
    if (!digits && (nc_clock_read(scope, at, &other) || nc_word_name_read(scope, at, &other)))
        return add_other(s, &other);
    if (may_have_form(&v, at) && (nc_decade_read(scope, at, &q) || nc_fold_read(&v, at, &q)))
        return nc_build_figure(s, &q, floor);
    if (digits && (nc_days_read(&v, at, &other) ||
                   (held && (nc_caption_read(scope, at, &other) || nc_code_read(&v, at, &other)))))
        return add_other(s, &other);
    if (!nc_quantity_read(&v, at, &q))
        return at + 1;
    if (digits && q.unit == 0 && !is_mixed(&v, &q.number) &&
        nc_label_read(behind_score(s, at) ? scope : &v, at, &other) && !nc_unsaid_share(s, &q))
        return add_other(s, &other);
    if (nc_view_joins(scope, q.surface.end)) {
        nc_ratio_read(&v, &q);
        nc_range_read(scope, &q);
    }
    if (q.unit == 0 && nc_view_any(scope, q.surface.end + 1, "in", "out", "", ""))
        nc_odds_read(&v, &q);
    if (other_kind(scope, &q, &other) &&
        !(digits && other.kind == NC_KIND_LABEL && nc_unsaid_share(s, &q)))
        return add_other(s, &other);
    if (idle_share(&v, &q))
        return q.surface.end;
    if (nc_view_word(scope, q.surface.first - 2, "or") && nc_unsaid_margin(s, &q))
        return q.surface.end;
    nc_unsaid_read(s, &q);
    nc_cells_scale(&q, s->zeros);
    return nc_build_figure(s, &q, floor);
}

/* A long run of tokens of which two in five are numbers: a table, whose cells say nothing of
 * themselves. */
static bool is_table(const struct nc_view *v)
{
    enum { LONG = 120 };
    uint32_t numbers = 0;
    if (v->end - v->first < LONG)
        return false;
    for (uint32_t i = v->first; i < v->end; i++)
        numbers += nc_view_is(v, i, CANDIDATES);
    return numbers * 5 >= (v->end - v->first) * 2;
}

/* Does a scheme, an "@" or "www" stand in the run of tokens around `at` that no white space cuts?
 * Leaves where it ends, so that each run is looked at once. */
static void read_run(struct nc_scan *s, uint32_t at)
{
    const struct nc_view *v = &s->scope;
    uint32_t first = at, end = at + 1;
    while (first > v->first && nc_view_glued(v, first))
        first--;
    while (nc_view_glued(v, end))
        end++;
    s->run_end = end;
    s->address = false;
    bool asks = false, field = false;
    for (uint32_t i = first; i < end && !s->address; i++) {
        uint16_t sign = nc_view_sign(v, i);
        asks = asks || sign == '?' || sign == '&';
        field = field || (sign == '=' && nc_view_glued(v, i));
        s->address = sign == '@' || (asks && field) || nc_view_word(v, i, "www") ||
                     nc_view_word(v, i, "http") || nc_view_word(v, i, "https") ||
                     (sign == '/' && nc_view_sign(v, i + 1) == '/' && nc_view_glued(v, i + 1));
    }
}

/* Does the number at `at` stand inside a web or mail address?  Few numbers are glued to what comes
 * before by other than a sign of money, a bracket or a dash. */
static bool in_address(struct nc_scan *s, uint32_t at)
{
    if (!nc_view_glued(&s->scope, at))
        return false;
    uint16_t sign = nc_view_sign(&s->scope, at - 1);
    if (sign == '$' || sign == '(' || sign == 0xa3 || sign == 0x20ac)
        return false;
    if (at >= s->run_end)
        read_run(s, at);
    return s->address;
}

/* The first token from `at` on that a number may begin with; `end` when there is none. */
static uint32_t next_candidate(const struct nc_token *items, uint32_t at, uint32_t end)
{
    while (at < end && !nc_token_is(&items[at], CANDIDATES))
        at++;
    return at;
}

static void scan_sentence(struct nc_scan *s)
{
    if (is_table(&s->scope))
        return;
    const struct nc_token *items = s->tokens->items;
    const uint32_t end = s->scope.end;
    uint32_t floor = s->scope.first, i = floor;
    while ((i = next_candidate(items, i, end)) < end) {
        uint32_t next = in_address(s, i) ? s->run_end : read_candidate(s, i, floor);
        if (next > i + 1 || items[i].kind == NC_TOKEN_DIGITS)
            floor = next;
        i = next > i ? next : i + 1;
    }
}

/* A caption rules the cells of the sentences right behind it. */
static void enter_cells(struct nc_scan *s, const struct nc_sentence *sentence)
{
    const int8_t zeros = sentence->heading ? nc_cells_zeros(&s->scope, &s->magnitude) : 0;
    const bool again = s->cells != 0 && nc_cells_rule(&s->scope, sentence);
    s->zeros = zeros == 0 && again ? s->cells : 0;
    s->cells = zeros != 0 ? zeros : s->zeros;
}

void nc_scan_article(const struct nc_tokens *tokens, const struct nc_reading *reading,
                     struct nc_store *store, struct nc_mentions *mentions, struct nc_idents *seen)
{
    struct nc_scan s = { .tokens = tokens,
                         .store = store,
                         .mentions = mentions,
                         .seen = seen,
                         .magnitude = NC_NONE,
                         .cursor = nc_cursor_begin(reading) };
    s.article_hash = nc_ident_article(nc_store_rel(store, &reading->article));
    for (size_t i = 0; i < tokens->sentence_count; i++) {
        const struct nc_sentence *sentence = &tokens->sentences[i];
        if ((sentence->classes & CANDIDATES) == 0)
            continue;
        s.sentence = (uint32_t)i;
        s.hashed = false;
        s.scope =
            nc_view_of(tokens, sentence->first, sentence->first + sentence->count, mentions->own);
        enter_cells(&s, sentence);
        scan_sentence(&s);
    }
}
