/* fraction.c - halves and thirds, in words and signs. */
#include "extract/number.h"
#include "lists.h"

static void set_share(struct nc_number *out, uint32_t first, uint32_t end, int64_t above,
                      int64_t below)
{
    *out = (struct nc_number){
        .first = first,
        .end = end,
        .scale = nc_decimal_of(1, 0),
        .flags = NC_NUMBER_SHARE,
        .value = nc_decimal_div(nc_decimal_of(above, 0), nc_decimal_of(below, 0)),
    };
    out->precision = out->value.exponent;
}

static bool small_digits(const struct nc_view *v, uint32_t at, int64_t *value)
{
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len > 5)
        return false;
    struct nc_number n;
    const struct nc_token *token = nc_view_token(v, at);
    if (!nc_digits_read(v->tokens->text + token->at, token->len, &n) || n.value.exponent != 0)
        return false;
    *value = n.value.mantissa;
    return true;
}

/* Denominators that people write: halves to tenths, and the binary and decimal ones. */
static bool usual_denominator(int64_t below)
{
    return (below >= 2 && below <= 10) || below == 12 || below == 16 || below == 20 ||
           below == 15 || below == 25 || below == 32 || below == 40 || below == 50 || below == 64 ||
           below == 100 || below == 128 || below == 1000;
}

/* "11/2 hours", "21/4 cups": the halves, quarters or eighths behind a whole number that a sheet or
 * a scan set without the space.  Only a unit behind tells them from a date or odds, and the reader
 * shall look. */
static bool read_joined(const struct nc_view *v, uint32_t at, int64_t above, int64_t below,
                        struct nc_number *out)
{
    const int64_t ten = 10, part = above % ten;
    if (above <= ten || above >= ten * ten || part < 1 || part >= below ||
        (below != 2 && below != 4 && below != 8) || !nc_view_is(v, at + 3, NC_W_UNIT) ||
        nc_view_glued(v, at + 3))
        return false;
    set_share(out, at, at + 3, above / ten * below + part, below);
    out->flags = NC_NUMBER_AMBIGUOUS;
    return true;
}

/* 1/2, 1⁄128. */
static bool read_slash(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    int64_t above, below;
    uint16_t sign = nc_view_sign(v, at + 1);
    if ((sign != '/' && sign != NC_SIGN_FRACTION) || !small_digits(v, at, &above) ||
        !small_digits(v, at + 2, &below) || !nc_view_glued(v, at + 1) || !nc_view_glued(v, at + 2))
        return false;
    if (above > below && sign == '/')
        return read_joined(v, at, above, below, out);
    if (above == 0 || above >= below || !usual_denominator(below) || nc_view_sign(v, at + 3) == '/')
        return false;
    set_share(out, at, at + 3, above, below);
    return true;
}

static bool is_one(const struct nc_view *v, uint32_t at)
{
    return nc_view_word(v, at, "a") || nc_view_word(v, at, "an") || nc_view_word(v, at, "one");
}

/* The denominator that the word at `at` names, 0 for none; "third" needs "a" or "one" before it. */
static int64_t denominator(const struct nc_view *v, uint32_t at, bool one)
{
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if (n->kind == NC_NUM_HALF || n->kind == NC_NUM_FRACTION)
        return n->value;
    return one && n->kind == NC_NUM_ORDINAL && n->value > 2 ? n->value : 0;
}

static bool says_of_what(const struct nc_view *v, uint32_t at)
{
    return nc_view_one_of(v, at, NC_LISTED_AFTER_SHARE);
}

/* "a fifth (20%)", "a third, or 33 per cent": the same again in per cent. */
static bool said_in_percent(const struct nc_view *v, uint32_t at)
{
    const uint16_t sign = nc_view_sign(v, at);
    if (sign != '(' && sign != ',' && !nc_view_dash(v, at))
        return false;
    at += nc_view_word(v, at + 1, "or") ? 2 : 1;
    return nc_view_kind(v, at, NC_TOKEN_DIGITS) &&
           (nc_view_sign(v, at + 1) == '%' || nc_view_any(v, at + 1, "per", "percent", "pct", ""));
}

/* "fell by a fifth.", "by a third to 40"; but "by a third man". */
static bool closes(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_WORD))
        return !nc_view_dash(v, at);
    return nc_view_is(v, at, NC_W_PREP | NC_W_CONJ);
}

/* "A third were empty", "Of 40 asked, a third said yes": some of those told before, by the verb in
 * the plural or by the "of" that opens the sentence; not "a third was empty". */
static bool shares_whole(const struct nc_view *v, uint32_t at, uint32_t end)
{
    if (nc_view_one_of(v, end, NC_LISTED_DOES_MANY))
        return true;
    const struct nc_view back = nc_view_back(v);
    return nc_view_sign(&back, at - 1) == ',' && nc_view_word(&back, back.first, "of") &&
           nc_view_is(v, end, NC_W_VERB | NC_W_PARTICIPLE | NC_W_AUX | NC_W_MODAL) &&
           !nc_view_is(v, end, NC_W_NOUN);
}

/* "two quarters", "the first three quarters", "for three quarters": spans of a year; a share are
 * "three quarters of voters". */
static bool are_spans(const struct nc_view *v, uint32_t at, uint32_t next)
{
    if (!nc_view_word(v, next, "quarters"))
        return false;
    if (!nc_view_word(v, at, "three"))
        return next == at + 1;
    return at > v->first && (nc_view_is(v, at - 1, NC_W_ORDINAL) ||
                             nc_view_one_of(v, at - 1, NC_LISTED_BEFORE_SPANS));
}

/* "two quarter-finals", "three half-brothers": no share of one, but a part of what is counted. */
static bool begins_noun(const struct nc_view *v, uint32_t at, uint32_t next)
{
    return next == at + 1 && nc_view_any(v, next, "quarter", "half", "", "") &&
           nc_view_dash(v, next + 1) && nc_view_glued(v, next + 1) && nc_view_glued(v, next + 2) &&
           nc_view_kind(v, next + 2, NC_TOKEN_WORD) && !nc_view_is(v, next + 2, NC_W_UNIT);
}

/* "The one-hundredth birthday", "the two-millionth visitor": a rank of one thing, no share. */
static bool is_rank(const struct nc_view *v, uint32_t at, uint32_t next, int64_t below)
{
    enum { LEAST = 100 };
    return below >= LEAST && nc_view_numeral(v, next)->kind == NC_NUM_ORDINAL &&
           nc_view_kind(v, at - 1, NC_TOKEN_WORD) && !nc_view_any(v, at - 1, "a", "an", "", "") &&
           !nc_view_is(v, at - 1, NC_W_PREP | NC_W_CONJ | NC_W_VERB | NC_W_MODIFIER) &&
           nc_view_kind(v, next + 1, NC_TOKEN_WORD) &&
           !nc_view_is(v, next + 1, NC_W_PREP | NC_W_UNIT);
}

/* "fell a third", "from a fifth to a third", "between a third and a half": an amount stands here,
 * though nothing tells of what. */
static bool is_amount(const struct nc_view *v, uint32_t at, uint32_t end)
{
    if (at == v->first)
        return false;
    if (nc_view_word(v, at - 1, "between"))
        return nc_view_word(v, end, "and");
    if (!closes(v, end))
        return false;
    const struct nc_view back = nc_view_back(v);
    if (nc_view_word(v, at - 1, "to") && at > back.first + 3)
        return nc_view_numeral(&back, at - 2)->kind == NC_NUM_ORDINAL &&
               nc_view_word(&back, at - 3, "a");
    return nc_view_one_of(v, at - 1, NC_LISTED_MOVES_BY);
}

/* "Two went off and a third was defused": one more of them; not "a half or a third", "three and a
 * fifth". */
static bool begins_third(const struct nc_view *v, uint32_t at)
{
    const struct nc_view back = nc_view_back(v);
    return nc_view_any(v, at - 1, "and", "or", "", "") &&
           !nc_view_is(&back, at - 2, NC_W_NUMERAL | NC_W_ORDINAL | NC_W_DIGITS);
}

static bool read_words(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if (n->kind == NC_NUM_HALF && nc_view_word(v, at, "half")) {
        const bool point =
            nc_view_any(v, at + 1, "a", "one", "", "") && nc_view_word(v, at + 2, "point");
        set_share(out, at, point ? at + 2 : at + 1, 1, 2); /* "half a point" */
        return true;
    }
    bool one = is_one(v, at);
    if (!one && n->kind != NC_NUM_UNIT && n->kind != NC_NUM_TEEN)
        return false;
    uint32_t next = at + 1;
    if (nc_view_dash(v, next) && nc_view_glued(v, next))
        next++;
    const bool dashed = next > at + 1 && n->kind == NC_NUM_UNIT; /* "a two-third majority" */
    int64_t below = denominator(v, next, one || dashed);
    if (below == 0 || are_spans(v, at, next) || is_rank(v, at, next, below) ||
        (!one && begins_noun(v, at, next)) || (dashed && !one && n->value >= below))
        return false;
    bool article = nc_view_word(v, at, "a") || nc_view_word(v, at, "an");
    const bool led = nc_view_word(v, at - 1, "than") || /* "more than a third voted" */
                     (nc_view_word(v, at - 1, "to") && nc_view_word(v, at - 2, "up"));
    const bool than =
        led && (nc_view_word(v, next + 1, "last") ||
                nc_view_is(v, next + 1, NC_W_PARTICIPLE | NC_W_PREP) ||
                !nc_view_is(v, next + 1, NC_W_NOUN | NC_W_PERSON | NC_W_ADJ | NC_W_UNIT));
    const bool modified = at > v->first && nc_view_is(v, at - 1, NC_W_MODIFIER) &&
                          !nc_view_word(v, at - 1, "in") && !begins_third(v, at);
    bool bound = at > v->first && (modified || than || is_amount(v, at, next + 1) ||
                                   (nc_view_word(v, at - 1, "by") && closes(v, next + 1)));
    if (article && !bound && nc_view_numeral(v, next)->kind == NC_NUM_ORDINAL &&
        !says_of_what(v, next + 1) && !nc_view_one_of(v, next + 1, NC_LISTED_MORE_OR_LESS) &&
        !said_in_percent(v, next + 1) && !shares_whole(v, at, next + 1))
        return false; /* "a third man" */
    if (!article && one && nc_view_word(v, next, "quarter") && !nc_view_dash(v, at + 1) &&
        !says_of_what(v, next + 1))
        return false; /* "in one quarter" */
    set_share(out, at, next + 1, article ? 1 : nc_view_numeral(v, at)->value, below);
    out->flags |= NC_NUMBER_SPELLED;
    return true;
}

/* "Quarter of a million people", "Third of adults": headlines leave the article out. */
static bool read_bare(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if (!nc_view_word(v, at + 1, "of") || (at > v->first && is_one(v, at - 1)))
        return false;
    const bool scaled = nc_view_word(v, at, "quarter") && nc_view_word(v, at + 2, "a") &&
                        nc_view_is(v, at + 3, NC_W_MAGNITUDE);
    const bool headline = at == v->first && n->kind == NC_NUM_ORDINAL && n->value > 2 &&
                          n->value <= 10 && nc_view_kind(v, at + 2, NC_TOKEN_WORD) &&
                          nc_view_is(v, at + 2, NC_W_PERSON | NC_W_PLACE);
    if (!scaled && !headline)
        return false;
    set_share(out, at, at + 1, 1, n->value);
    out->flags |= NC_NUMBER_SPELLED;
    return true;
}

bool nc_fraction_read(const struct nc_view *v, uint32_t at, struct nc_number *out)
{
    const struct nc_numeral *n = nc_view_numeral(v, at);
    if (n->kind == NC_NUM_GLYPH) {
        set_share(out, at, at + 1, n->value, n->high);
        return true;
    }
    if (nc_view_kind(v, at, NC_TOKEN_DIGITS))
        return read_slash(v, at, out);
    return read_words(v, at, out) || read_bare(v, at, out);
}

/* "and a half", "and three-quarters": a share behind a whole number. */
void nc_mixed_read(const struct nc_view *v, struct nc_number *out)
{
    uint32_t next = out->end;
    struct nc_number part;
    if (!nc_view_is(v, next, NC_W_CONJ | NC_W_NUMBER | NC_W_DIGITS) && nc_view_sign(v, next) != '-')
        return;
    const uint32_t dash =
        nc_view_dash(v, next) && nc_view_word(v, next + 1, "and") && nc_view_dash(v, next + 2)
            ? 1
            : 0; /* "three-and-a-half" */
    bool joined = nc_view_word(v, next + dash, "and");
    if (joined)
        next += 1 + 2 * dash;
    else if (nc_view_sign(v, next) == '-' && nc_view_glued(v, next) && nc_view_glued(v, next + 1))
        next++;
    if (out->value.exponent != 0 || !nc_fraction_read(v, next, &part))
        return;
    bool spelled = (part.flags & NC_NUMBER_SPELLED) != 0 || nc_view_word(v, next, "half");
    if (spelled != joined)
        return; /* "two third graders", "3 and 1/2" */
    if (nc_view_word(v, next, "half") || (spelled && nc_decimal_double(part.value) >= 1))
        return;
    if (spelled && nc_view_word(v, part.end, "of") &&
        nc_view_one_of(v, part.end + 1, NC_LISTED_TOLD_BEFORE))
        return; /* "adults over 65 and a third of those over 80" */
    struct nc_decimal of = out->scale;
    const struct nc_numeral *named = nc_view_numeral(v, part.end);
    if (named->kind == NC_NUM_SCALE && nc_decimal_compare(nc_decimal_of(named->value, 0), of) < 0) {
        of = nc_decimal_of(named->value, 0); /* "one billion and a half million" */
        part.end++;
    }
    out->value = nc_decimal_add(out->value, nc_decimal_mul(part.value, of));
    out->end = part.end;
    out->precision = nc_decimal_trim(out->value).exponent;
}
