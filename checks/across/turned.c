/* turned.c - a number that a short statement gives to another doer or measure, to one kind of
 * several, or to all instead of some. */
#include "checks/across/turned.h"

#include "checks/say.h"
#include "data/lexicon.h"
#include "data/units.h"
#include "lists.h"

#include <string.h>

enum {
    SAME_LETTERS = 4, /* at the beginning of words that are one: "Norway", "Norwegian" */
    KINDS_REACH = 6   /* words behind a number among which its kinds are named */
};

static const char *text_of(const struct nc_case *c, nc_str str)
{
    return nc_store_text(c->store, str);
}

/* Does the name hold the word, letter case ignored? */
static bool names(const char *name, const char *word)
{
    const size_t len = strlen(word);
    for (const char *at = name; *at != '\0'; at += strcspn(at, " "), at += strspn(at, " "))
        if (strcspn(at, " ,") == len && g_ascii_strncasecmp(at, word, len) == 0)
            return true;
    return false;
}

/* Can a doer be a part or the people of the body that is cited: "police" and "officers", "the
 * company" and its "unit"? */
static bool may_be_its_own(const char *doer)
{
    const struct nc_word *word = nc_lexicon_word(nc_lexicon_find(doer, strlen(doer)));
    return (word->classes & (NC_W_PRON | NC_W_DET | NC_W_PERSON | NC_W_ROLE)) != 0 ||
           nc_beside_in_list(NC_LIST_BODIES, doer);
}

/* The first word of the sentence with a base form; its count where there is none. */
static uint32_t find_base(const struct nc_beside *b, const char *base)
{
    uint32_t i = 0;
    while (i < b->tokens.count && strcmp(nc_beside_base(b, i), base) != 0)
        i++;
    return i;
}

/* Has the sentence the word in some form, known to the lexicon or not? */
static bool has_word(const struct nc_beside *b, const char *word)
{
    const size_t len = strlen(word);
    for (uint32_t i = 0; i < b->tokens.count; i++)
        if (g_ascii_strncasecmp(b->text + b->tokens.items[i].at, word, len) == 0)
            return true;
    return find_base(b, word) < b->tokens.count;
}

/* "An inquiry found 30 faults, the ministry said": the ministry found none. */
static bool only_cited(const struct nc_case *c, const struct nc_beside *own,
                       const struct nc_beside *other, GString *text)
{
    const struct nc_figure *f = own->figure, *g = other->figure;
    const char *doer = text_of(c, f->said->agent), *there = text_of(c, g->said->agent);
    if (f->said->event == 0 || f->said->event != g->said->event || f->speaker != 0 ||
        f->said->agent == g->said->agent ||
        *doer == '\0' || *there == '\0' || !names(text_of(c, g->speaker), doer) ||
        names(text_of(c, g->speaker), there) || may_be_its_own(there) ||
        has_word(own, there))
        return false;
    g_string_append_printf(text, ": \"%s\" does it here, but is only cited for what \"%s\" does",
                           doer, there);
    return true;
}

/* Is the deed told of the part, "hit two of the three ships", "two of three ships were hit", and
 * not of the whole, "two of the three ships hit by rockets"? */
static bool done_to_part(const struct nc_case *c, const struct nc_beside *other,
                         const struct nc_figure *part)
{
    const uint32_t verb = find_base(other, text_of(c, part->said->event));
    if (verb == other->tokens.count)
        return false;
    const bool before = other->tokens.items[verb].at < part->start - part->in->at;
    return before || (verb > 0 && nc_token_is(&other->tokens.items[verb - 1], NC_W_AUX));
}

/* Does the statement tell the number of the part, too? */
static bool tells(const struct nc_case *c, const struct nc_beside *own,
                  const struct nc_figure *part)
{
    for (uint32_t i = 0; i < c->store->figures->len; i++) {
        const struct nc_figure *f = nc_store_figure(c->store, i);
        if (f->in->article == own->figure->in->article && f->kind == part->kind &&
            nc_decimal_compare(f->value, part->value) == 0)
            return true;
    }
    return false;
}

/* "Two of the three ships were hit": not all three. */
static bool all_for_some(const struct nc_case *c, const struct nc_beside *own,
                         const struct nc_beside *other, GString *text)
{
    const struct nc_figure *f = own->figure;
    for (uint32_t i = 0; i < c->store->figures->len; i++) {
        const struct nc_figure *part = nc_store_figure(c->store, i);
        if (nc_row_stepped(i, part->part_of) != other->row || part->said->event == 0 ||
            part->said->event != f->said->event || part->said->head != f->said->head ||
            part->kind != f->kind || part->start > other->figure->start ||
            part->in->at != other->figure->in->at || tells(c, own, part) ||
            !done_to_part(c, other, part))
            continue;
        g_string_append(text, ": all of them here, but only ");
        nc_say_figure(text, c, i);
        g_string_append(text, " of them");
        return true;
    }
    return false;
}

/* Are the figures of rows b and b + 1 added up: "eight seats plus three", "eight seats and three
 * more"? */
static bool added_up(const struct nc_case *c, const struct nc_beside *other)
{
    const struct nc_figure *g = other->figure, *next = nc_store_figure(c->store, other->row + 1);
    const uint32_t from = nc_figure_end(g) - g->in->at, to = next->start - g->in->at;
    for (uint32_t i = 0; i < other->tokens.count; i++) {
        const struct nc_token *token = &other->tokens.items[i];
        if (token->at >= from && token->at < to && strcmp(nc_beside_base(other, i), "plus") == 0)
            return true;
    }
    return (next->flags & NC_FIGURE_OTHER) != 0;
}

/* "15 full members plus two guests" among members: not 15 in all. */
static bool leaves_out(const struct nc_case *c, const struct nc_beside *own,
                       const struct nc_beside *other, GString *text)
{
    const struct nc_figure *f = own->figure, *g = other->figure;
    if (other->row + 1 >= c->store->figures->len || f->said->restrict_to != 0 ||
        g->said->restrict_to == 0 || f->modifier == NC_ABOVE ||
        f->modifier == NC_AT_LEAST || !own->brief)
        return false;
    const struct nc_figure *next = nc_store_figure(c->store, other->row + 1);
    if (next->in->article != g->in->article || next->in->at != g->in->at || f->said->head == 0 ||
        f->said->head != g->said->head || next->said->head != f->said->head || !added_up(c, other))
        return false;
    g_string_append(text, ": all here, but ");
    nc_say_figure(text, c, other->row + 1);
    g_string_append(text, " come on top");
    return true;
}

/* Do two words begin alike, as a country and its people do? */
static bool akin(const struct nc_beside *a, uint32_t i, const struct nc_beside *b, uint32_t k)
{
    const struct nc_token *x = &a->tokens.items[i], *y = &b->tokens.items[k];
    const size_t least = MIN(x->len, y->len);
    return x->kind == NC_TOKEN_WORD && y->kind == NC_TOKEN_WORD && least >= SAME_LETTERS &&
           g_ascii_strncasecmp(a->text + x->at, b->text + y->at, MAX(least - 2, SAME_LETTERS)) == 0;
}

static bool has_akin(const struct nc_beside *in, const struct nc_beside *of, uint32_t token)
{
    for (uint32_t i = 0; i < in->tokens.count; i++)
        if (akin(in, i, of, token))
            return true;
    return false;
}

static bool is_kind(const struct nc_beside *b, uint32_t i)
{
    const uint32_t kinds = NC_W_NOUN | NC_W_ADJ | NC_W_PLACE | NC_W_PERSON | NC_W_ROLE;
    const struct nc_token *token = &b->tokens.items[i];
    return token->kind == NC_TOKEN_WORD && nc_token_is(token, kinds) &&
           !nc_token_is(token, NC_W_PREP | NC_W_DET | NC_W_AUX | NC_W_PRON);
}

/* The "and" between two kinds behind the number: "40 Danish and foreign guests"; 0 without one. */
static uint32_t kinds_joined(const struct nc_beside *b)
{
    const uint32_t end = nc_figure_end(b->figure) - b->figure->in->at;
    uint32_t i = 0;
    while (i < b->tokens.count && b->tokens.items[i].at < end)
        i++;
    const uint32_t stop = MIN(i + KINDS_REACH, (uint32_t)b->tokens.count);
    for (; i > 0 && i + 1 < stop; i++) {
        if (b->tokens.items[i].kind != NC_TOKEN_WORD ||
            nc_token_is(&b->tokens.items[i], NC_W_AUX | NC_W_MODAL))
            return 0;
        if (strcmp(nc_beside_base(b, i), "and") == 0)
            return is_kind(b, i - 1) && is_kind(b, i + 1) ? i : 0;
    }
    return 0;
}

/* "40 Danish and foreign guests": not 40 Danish ones. */
static bool one_of_kinds(const struct nc_beside *own, const struct nc_beside *other, GString *text)
{
    const uint32_t and = kinds_joined(other);
    const nc_str head = own->figure->said->head;
    if (and == 0 || head == 0 || head != other->figure->said->head || kinds_joined(own) != 0)
        return false;
    const bool one = has_akin(own, other, and - 1), two = has_akin(own, other, and + 1);
    if (one == two)
        return false;
    const struct nc_token *from = &other->tokens.items[and - 1], *to = from + 2;
    const struct nc_token *kind = one ? from : to;
    g_string_append_printf(text, ": \"%.*s\" alone here, but \"%.*s\"", kind->len,
                           other->text + kind->at, (int)(to->at + to->len - from->at),
                           other->text + from->at);
    return true;
}

/* Does the sentence of the source give its own number for what the statement names? */
static bool has_another(const struct nc_case *c, const struct nc_beside *own,
                        const struct nc_beside *other)
{
    const struct nc_figure *f = own->figure;
    for (uint32_t i = 0; i < c->store->figures->len; i++) {
        const struct nc_figure *g = nc_store_figure(c->store, i);
        if (i != other->row && g->in->article == other->figure->in->article &&
            g->in->at == other->figure->in->at && g->said->attribute == f->said->attribute &&
            g->kind == f->kind && nc_unit_comparable(g->unit, f->unit) &&
            g->change_role == f->change_role && nc_decimal_compare(g->value, f->value) != 0)
            return true;
    }
    return false;
}

/* "Profit rose 12 percent, sales nine": not sales 12. */
static bool of_another_measure(const struct nc_case *c, const struct nc_beside *own,
                               const struct nc_beside *other, GString *text)
{
    const nc_str here = own->figure->said->attribute, there = other->figure->said->attribute;
    if (here == 0 || there == 0 || here == there || !has_another(c, own, other))
        return false;
    g_string_append_printf(text, ": %s here, but %s", text_of(c, here), text_of(c, there));
    return true;
}

bool nc_turned(const struct nc_case *c, const struct nc_beside *own, const struct nc_beside *other,
               GString *text)
{
    unsigned words, more;
    nc_store_bag(c->store, own->figure, &words);
    nc_store_bag(c->store, other->figure, &more);
    return words < more && (only_cited(c, own, other, text) || all_for_some(c, own, other, text) ||
                            leaves_out(c, own, other, text) || one_of_kinds(own, other, text) ||
                            of_another_measure(c, own, other, text));
}
