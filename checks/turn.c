/* turn.c - reads the words beside a number that make it a change. */
#include "checks/turn.h"

#include "checks/marks.h"
#include "data/lexicon.h"
#include "data/units.h"
#include "lists.h"

#include <string.h>

enum { HEDGES = 6, APART = 1, ADJECTIVES = 3 };

static enum nc_direction direction_in(unsigned up, unsigned down, const struct nc_tokens *t,
                                      uint32_t at)
{
    return nc_marks_in(up, t, at) ? NC_UP : nc_marks_in(down, t, at) ? NC_DOWN : NC_EITHER_WAY;
}

/* A noun of change at a token; false when it is none. */
static bool read_noun(const struct nc_tokens *t, uint32_t at, struct nc_turn *turn)
{
    turn->direction = direction_in(NC_LISTED_TURN_UP_NOUN, NC_LISTED_TURN_DOWN_NOUN, t, at);
    turn->word = at;
    return turn->direction != NC_EITHER_WAY || nc_marks_in(NC_LISTED_TURN_NOUN, t, at);
}

/* Behind the unit and "percentage points" of a figure. */
static uint32_t behind_unit(const struct nc_tokens *t, uint32_t at)
{
    while (nc_marks_in(NC_LISTED_TURN_POINTS, t, at) ||
           (at < t->count && t->items[at].sign == '-' && !nc_marks_break(t, at)))
        at++;
    return at;
}

/* "5 more", "5 calls fewer", "a 5 per cent rise": the words behind the number, which ends before
 * token `at`. */
static bool read_behind(const struct nc_tokens *t, uint32_t at, struct nc_turn *turn)
{
    for (uint32_t i = at; i <= at + ADJECTIVES; i++) {
        if (nc_marks_break(t, i))
            return false;
        turn->direction = direction_in(NC_LISTED_TURN_MORE, NC_LISTED_TURN_LESS, t, i);
        turn->beside = turn->direction != NC_EITHER_WAY && i < at + ADJECTIVES;
        if (turn->beside || read_noun(t, i, turn)) {
            turn->word = i;
            turn->to = i + 1;
            turn->counted = true;
            return true;
        }
        if (nc_marks_in(NC_LISTED_TURN_STOP, t, i))
            return false;
    }
    return false;
}

/* "A rise in fares of 5": the noun before token `at`, where such a word leads over. */
static bool read_noun_of(const struct nc_tokens *t, uint32_t at, struct nc_turn *turn)
{
    for (uint32_t i = at; i > 0 && i + APART > at; i--) {
        if (nc_marks_break(t, i - 1) && i < at)
            return false;
        if (read_noun(t, i - 1, turn)) {
            turn->from = i - 1;
            turn->counted = true;
            return true;
        }
    }
    return false;
}

/* "Fell by 5", "rose 5", "an increase of 5": the words before the number at token `at`. */
static bool read_before(const struct nc_tokens *t, uint32_t at, struct nc_turn *turn)
{
    uint32_t i = at;
    bool led = i > 0 && t->items[i - 1].sign == ':';
    while (i > 0 && i + HEDGES > at && nc_marks_in(NC_LISTED_TURN_HEDGE, t, i - 1)) {
        led = led || nc_marks_in(NC_LISTED_TURN_BETWEEN, t, i - 1);
        i--;
    }
    if (led && read_noun_of(t, i, turn))
        return true;
    if (i == 0)
        return false;
    turn->direction = direction_in(NC_LISTED_TURN_UP, NC_LISTED_TURN_DOWN, t, i - 1);
    if (turn->direction == NC_EITHER_WAY && led) { /* "better by 5" */
        turn->direction = direction_in(NC_LISTED_TURN_MORE, NC_LISTED_TURN_LESS, t, i - 1);
        turn->beside = true;
    }
    if (turn->direction == NC_EITHER_WAY)
        return false;
    turn->word = turn->from = i - 1;
    turn->counted = nc_marks_any(NC_LISTED_TURN_SHORT, t, i - 1, at);
    return true;
}

/* "Three times as many", "doubling"; "raised three times" counts deeds. */
static bool read_multiple(const struct nc_tokens *t, const struct nc_figure *f,
                          struct nc_turn *turn)
{
    const double value = nc_decimal_double(f->value);
    turn->direction = value > 1 ? NC_UP : NC_DOWN;
    turn->beside = turn->counted = turn->times = true;
    turn->word = turn->from;
    return !nc_marks_in(NC_LISTED_TURN_COUNT, t, turn->to - 1) ||
           nc_marks_in(NC_LISTED_TURN_TIMES, t, turn->to);
}

/* "Lifted by a 5 per cent gain": is the number that of a noun right behind? */
static bool is_of_noun(const struct nc_tokens *t, uint32_t at, uint32_t past)
{
    struct nc_turn noun;
    return at > 0 && nc_marks_in(NC_LISTED_TURN_A, t, at - 1) && read_noun(t, past, &noun);
}

bool nc_turn_read(const struct nc_tokens *t, const struct nc_figure *f, struct nc_turn *turn)
{
    const uint32_t at = nc_marks_token(t, f->start), past = nc_marks_token(t, nc_figure_end(f));
    *turn = (struct nc_turn){ .from = at, .to = past };
    if (strcmp(nc_unit_at(f->unit)->dimension, "ratio") == 0)
        return read_multiple(t, f, turn);
    turn->to = behind_unit(t, past);
    if (is_of_noun(t, at, turn->to) && read_behind(t, turn->to, turn))
        return true;
    return read_before(t, at, turn) || read_behind(t, behind_unit(t, past), turn);
}

/* Is it told by a verb, before which no adjective stands but what moves: "its rival gained 5"? */
static bool is_verb(const struct nc_tokens *t, const struct nc_turn *turn)
{
    return turn->word == turn->from &&
           nc_token_is(&t->items[turn->word], NC_W_VERB | NC_W_PARTICIPLE) &&
           !nc_token_is(&t->items[turn->word], NC_W_NOUN | NC_W_ADJ);
}

/* Over adjectives and nouns to their article: "a mere 5 per cent rise", "a burden 5 per cent
 * heavier", but not "her third 5 per cent more". */
static uint32_t before_adjectives(const struct nc_tokens *t, const struct nc_turn *turn,
                                  uint32_t stop)
{
    const unsigned articles = turn->beside ? NC_LISTED_TURN_A : NC_LISTED_TURN_ARTICLE;
    const uint32_t most = is_verb(t, turn) ? 0 : ADJECTIVES;
    for (uint32_t i = turn->from; i > stop && i + most >= turn->from && most > 0; i--)
        if (nc_marks_break(t, i - 1))
            return turn->from;
        else if (nc_marks_in(articles, t, i - 1))
            return i - 1;
    return turn->from;
}

/* Is it "the rise", "this 5 per cent cut"? */
static bool is_definite(const struct nc_tokens *t, const struct nc_turn *turn, uint32_t at)
{
    return !turn->beside && turn->word + 1 == turn->to && at < turn->from &&
           nc_marks_in(NC_LISTED_TURN_THE, t, at);
}

bool nc_turn_refers(const struct nc_tokens *t, const struct nc_turn *turn, uint32_t stop)
{
    enum { NEAR = 9 };
    uint32_t i = before_adjectives(t, turn, stop);
    if (is_definite(t, turn, i))
        return true;
    if (turn->beside && i < turn->from && i > stop &&
        nc_token_is(&t->items[i - 1], NC_W_PREP)) /* "in a house 5 seats smaller" */
        return false;
    while (i > stop && (nc_marks_in(NC_LISTED_TURN_LEAD, t, i - 1) ||
                        nc_marks_in(NC_LISTED_TURN_HEDGE, t, i - 1)))
        i--;
    if (i > stop && nc_marks_in(NC_LISTED_MARK_CLAUSE, t, i - 1))
        return false; /* ", where they rose by 5" */
    if (i <= stop || nc_marks_break(t, i - 1) || t->items[i - 1].sign == '"' ||
        t->items[i - 1].sign == 0x201c)
        return true;
    if (nc_marks_in(NC_LISTED_MARK_REFER, t, i)) /* but not "sales that were 5 higher" */
        return !nc_marks_in(NC_LISTED_MARK_CLAUSE, t, i) ||
               !nc_token_is(&t->items[i - 1], NC_W_NOUN);
    for (uint32_t k = 0; k < NEAR && i > stop && !nc_marks_break(t, i - 1); k++, i--)
        if (nc_marks_in(NC_LISTED_TURN_SO, t, i - 1))
            return true;
    return false;
}
