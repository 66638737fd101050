/* part_over_whole.c - NC224: inside one article a part exceeds its whole. */
#include "checks/beside.h"
#include "checks/rules.h"
#include "checks/say.h"
#include "checks/verdict.h"

#include "data/lexicon.h"
#include "lists.h"

#include <string.h>

enum { CERTAINLY_NO_PART = NC_FIGURE_OTHER | NC_FIGURE_EACH };

static bool person(const struct nc_case *c, nc_str head)
{
    const char *word = nc_store_text(c->store, head);
    const uint16_t row = nc_lexicon_find(word, strlen(word));
    return (nc_lexicon_word(row)->classes & NC_W_PERSON) != 0;
}

/* "Two families, including nine children": of a group many can be part. */
static bool group(const struct nc_case *c, const struct nc_figure *whole)
{
    return nc_beside_in_list(NC_LIST_GROUP, nc_store_text(c->store, whole->said->head));
}

/* "13 exchanges including 68,000 lines": what belongs to a thing is no part of a count of things.
 * People are counted among people, things among those of one name, and where a noun is missing the
 * numbers have to be near. */
static bool kin(const struct nc_case *c, const struct nc_figure *part,
                const struct nc_figure *whole)
{
    const double near = 3.0;
    if (whole->said->head != part->said->head && group(c, whole))
        return false;
    if (person(c, part->said->head) && person(c, whole->said->head))
        return true;
    if (part->said->head != 0 && whole->said->head != 0 && part->said->head != whole->said->head)
        return false;
    return part->in->at == whole->in->at &&
           nc_figure_middle(part) <= near * nc_figure_middle(whole);
}

/* "From 3,900 to 8,300": what it was and what it is. */
static bool is_change(const struct nc_figure *part, const struct nc_figure *whole)
{
    return part->change != NC_CHANGE_NONE && whole->change != NC_CHANGE_NONE &&
           part->change_role != whole->change_role;
}

/* May the two be compared as part and whole? */
static bool comparable(const struct nc_figure *part, const struct nc_figure *whole)
{
    return part->in->article == whole->in->article && part->unit == whole->unit &&
           part->said->per == whole->said->per && (part->flags & CERTAINLY_NO_PART) == 0 &&
           !part->negative && !whole->negative && nc_kind_quantity(part->kind) &&
           nc_kind_quantity(whole->kind) && !is_change(part, whole);
}

/* Beyond all doubt: also when the whole is rounded and its last digit one too low. */
static bool certain(const struct nc_figure *part, const struct nc_figure *whole)
{
    if (nc_decimal_compare(nc_figure_low(whole), nc_figure_high(whole)) == 0)
        return true;
    const struct nc_decimal unit = nc_decimal_of(1, whole->precision);
    return nc_decimal_compare(nc_figure_low(part), nc_decimal_add(nc_figure_high(whole), unit)) > 0;
}

static void report(struct nc_case *c, const struct nc_figure *part, const struct nc_figure *whole)
{
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_part_over_whole);
    finding->level = certain(part, whole) ? NC_ERROR : NC_WARNING;
    finding->article = part->in->article;
    if (whole->group != NC_NONE)
        nc_verdict_thing(c, finding, whole->group);
    finding->confidence = 0.9;
    nc_finding_witness(finding, c->figure, 0, 1);
    nc_finding_witness(finding, nc_row_stepped(c->figure, part->part_of), 1, 1);
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = part->value };
    finding->computed =
        (struct nc_answer){ .kind = NC_ANSWER_NUMBER, .number = nc_figure_high(whole) };
    finding->low = nc_figure_low(whole);
    finding->high = nc_figure_high(whole);
    finding->has_low = whole->has_low;
    finding->has_high = whole->has_high;
    finding->cause = nc_pool_addz(c->store->pool, "part above whole");
    GString *text = g_string_new("A part of ");
    nc_say_figure(text, c, c->figure);
    g_string_append(text, " is more than its whole of ");
    nc_say_figure(text, c, nc_row_stepped(c->figure, part->part_of));
    finding->trace = finding->message = nc_say_end(text, c);
    finding->why =
        nc_pool_addz(c->store->pool, "The text counts the one among the other, so it cannot "
                                     "be the larger.");
}

/* "Mean scores of the 12 pupils" are no twenties of them. */
static bool is_no_number(const struct nc_case *c, const struct nc_figure *part)
{
    size_t len = 0;
    const char *text =
        c->texts == NULL ? NULL : c->texts->fetch(c->texts->self, part->in->article, &len);
    if (text == NULL || nc_figure_end(part) > len)
        return false;
    char *word = g_ascii_strdown(text + part->start, part->len);
    const bool found = nc_word_listed(nc_lexicon_find(word, strlen(word)), NC_LISTED_MARK_RESULT);
    g_free(word);
    return found;
}

static void run(struct nc_case *c)
{
    const struct nc_figure *part = nc_store_figure(c->store, c->figure);
    const struct nc_figure *whole = nc_figure_whole(part);
    if (whole != NULL && comparable(part, whole) && kin(c, part, whole) && part->has_low &&
        whole->has_high &&
        nc_decimal_compare(nc_figure_low(part), nc_figure_high(whole)) > 0 &&
        !is_no_number(c, part))
        report(c, part, whole);
}

const struct nc_rule nc_rule_part_over_whole = {
    .id = "NC224",
    .name = "part-over-whole",
    .level = NC_ERROR,
    .scope = NC_SCOPE_FIGURE,
    .title = "A part exceeds its whole",
    .run = run,
};
