/* scan.c - goes over the tokens of an article and collects its numbers. */
#include "extract/scan.h"

#include "data/units.h"
#include "extract/build.h"
#include "extract/kind.h"

enum { NUMBER_CLASSES = NC_W_NUMERAL | NC_W_MAGNITUDE | NC_W_VAGUE | NC_W_ORDINAL };

static uint32_t add_other(struct nc_scan *s, const struct nc_other *other)
{
    struct nc_mention mention = { .surface = other->at, .number = other->at };
    struct nc_figure figure = { .kind = (uint8_t)other->kind };
    if (other->ambiguous)
        figure.flags = NC_FIGURE_AMBIGUOUS_NUMBER;
    nc_scan_add(s, &mention, &figure);
    return other->at.end;
}

/* Numbers without a unit that count nothing: years, parts of names. */
static bool other_kind(const struct nc_view *v, const struct nc_quantity *q, struct nc_other *out)
{
    const struct nc_number *n = &q->number;
    *out = (struct nc_other){ .kind = NC_KIND_LABEL, .at = q->surface };
    if ((n->flags & NC_NUMBER_LABEL) != 0)
        return true;
    out->kind = NC_KIND_ORDINAL;
    if ((n->flags & NC_NUMBER_ORDINAL) != 0)
        return true;
    if (q->range || (q->unit != 0 && !q->shared))
        return false;
    bool year = nc_number_is_year(v, n, nc_build_is_bound(v, &q->surface));
    out->kind = year ? NC_KIND_DATE : NC_KIND_LABEL;
    return year || nc_number_is_name(v, n);
}

/* A share in words that nothing is shared of: "the second half", "half past". */
static bool idle_share(const struct nc_view *v, const struct nc_quantity *q)
{
    if ((q->number.flags & NC_NUMBER_SHARE) == 0 || q->unit != 0)
        return false;
    if (q->number.end == q->number.first + 1 &&
        nc_view_numeral(v, q->number.first)->kind == NC_NUM_HALF)
        return true;
    return false;
}

static uint32_t read_candidate(struct nc_scan *s, uint32_t at, uint32_t floor)
{
    const struct nc_view *scope = &s->scope;
    struct nc_view v = { s->tokens, floor, scope->end };
    struct nc_quantity q;
    struct nc_other other;
    uint32_t end;
    bool digits = nc_view_kind(&v, at, NC_TOKEN_DIGITS);
    if (!digits && nc_number_is_idiom(scope, at, &end))
        return end;
    if (digits && (nc_days_read(&v, at, &other) || nc_caption_read(&v, at, &other)))
        return add_other(s, &other);
    if (!nc_quantity_read(&v, at, &q))
        return at + 1;
    if (digits && q.unit == 0 && nc_label_read(&v, at, &other))
        return add_other(s, &other);
    nc_ratio_read(&v, &q);
    nc_range_read(scope, &q);
    if (other_kind(scope, &q, &other))
        return add_other(s, &other);
    if (idle_share(&v, &q))
        return q.surface.end;
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
        numbers += nc_view_kind(v, i, NC_TOKEN_DIGITS) || nc_view_is(v, i, NUMBER_CLASSES);
    return numbers * 5 >= (v->end - v->first) * 2;
}

static void scan_sentence(struct nc_scan *s)
{
    if (is_table(&s->scope))
        return;
    const struct nc_token *items = s->tokens->items;
    uint32_t floor = s->scope.first;
    for (uint32_t i = s->scope.first; i < s->scope.end;) {
        if (items[i].kind != NC_TOKEN_DIGITS && !nc_token_is(&items[i], NUMBER_CLASSES)) {
            i++;
            continue;
        }
        uint32_t next = read_candidate(s, i, floor);
        if (next > i + 1 || items[i].kind == NC_TOKEN_DIGITS)
            floor = next;
        i = next > i ? next : i + 1;
    }
}

void nc_scan_article(const struct nc_tokens *tokens, const struct nc_reading *reading,
                     struct nc_store *store, struct nc_mentions *mentions, struct nc_idents *seen)
{
    struct nc_scan s = { .tokens = tokens,
                         .store = store,
                         .mentions = mentions,
                         .seen = seen,
                         .cursor = nc_cursor_begin(reading) };
    s.article_hash = nc_ident_article(nc_store_text(store, reading->article.rel));
    for (size_t i = 0; i < tokens->sentence_count; i++) {
        const struct nc_sentence *sentence = &tokens->sentences[i];
        s.sentence = (uint32_t)i;
        s.hashed = false;
        s.scope = (struct nc_view){ tokens, sentence->first, sentence->first + sentence->count };
        scan_sentence(&s);
    }
}
