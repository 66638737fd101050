/* label.c - phone numbers, results, captions, list numbers, and digits that letters make a name. */
#include "extract/kind.h"

#include "data/payload.h"
#include "lists.h"

#include <string.h>

static bool set(struct nc_other *out, enum nc_kind kind, uint32_t first, uint32_t end)
{
    *out = (struct nc_other){ .kind = kind, .at = { first, end } };
    return true;
}

static uint32_t digits_len(const struct nc_view *v, uint32_t at)
{
    return nc_view_kind(v, at, NC_TOKEN_DIGITS) ? nc_view_token(v, at)->len : 0;
}

/* The token after a chain of digits joined by one sign without spaces; *links counts the joints. */
static uint32_t chain_end(const struct nc_view *v, uint32_t at, uint32_t *links)
{
    uint32_t end = at + 1;
    *links = 0;
    while ((nc_view_dash(v, end) || nc_view_sign(v, end) == '/') && nc_view_glued(v, end) &&
           nc_view_glued(v, end + 1) && nc_view_kind(v, end + 1, NC_TOKEN_DIGITS)) {
        end += 2;
        ++*links;
    }
    return end;
}

/* Three or more groups of digits in a chain, or a plus and a country code. */
static bool phone(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t links;
    uint32_t end = chain_end(v, at, &links);
    if (links >= 2)
        return set(out, NC_KIND_LABEL, at, end);
    if (links == 1 && digits_len(v, at) == 3 && digits_len(v, at + 2) == 4 &&
        nc_view_sign(v, at + 1) == '-')
        return set(out, NC_KIND_LABEL, at, end);
    bool plus = at > v->first && nc_view_sign(v, at - 1) == '+' && nc_view_glued(v, at) &&
                digits_len(v, at) <= 3;
    uint32_t groups = 0;
    end = at + 1;
    while (plus && nc_view_kind(v, end, NC_TOKEN_DIGITS)) {
        end++;
        groups++;
    }
    return groups >= 2 && set(out, NC_KIND_LABEL, at, end);
}

/* "020 7946 0018": groups of digits of which the first begins with a zero, as no quantity does. */
static bool phone_in_groups(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    enum { SHORTEST = 2, LONGEST = 6 };
    const struct nc_token *first = nc_view_token(v, at);
    const char *text = v->tokens->text + first->at;
    uint32_t end = at + 1;
    if (text[0] != '0' || first->len < SHORTEST || first->len > LONGEST ||
        memchr(text, '.', first->len) != NULL)
        return false;
    while (digits_len(v, end) > SHORTEST && digits_len(v, end) <= LONGEST)
        end++;
    return end > at + 1 && set(out, NC_KIND_LABEL, at, end);
}

/* The token after a name that goes on behind `end` with a dash and digits: "A320-200". */
static uint32_t over_dashed(const struct nc_view *v, uint32_t end)
{
    bool dashed = nc_view_dash(v, end) && nc_view_glued(v, end) && nc_view_glued(v, end + 1) &&
                  digits_len(v, end + 1) > 0;
    return dashed ? end + 2 : end;
}

/* One or two capitals between digits, or before and behind them: "H5N1", "B2B". */
static bool is_code_letter(const struct nc_view *v, uint32_t at)
{
    enum { MOST = 2 };
    return nc_view_kind(v, at, NC_TOKEN_WORD) && nc_view_upper(v, at) &&
           nc_view_token(v, at)->len <= MOST;
}

bool nc_code_read(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t first = at, end = at + 1;
    if (!nc_view_glued(v, end) || !is_code_letter(v, end) || at == v->first ||
        !nc_view_glued(v, at) || !is_code_letter(v, at - 1))
        return false;
    while (first > v->first && nc_view_glued(v, first))
        first--;
    while (nc_view_glued(v, end) && (is_code_letter(v, end) || digits_len(v, end) > 0))
        end++;
    return set(out, NC_KIND_LABEL, first, end);
}

/* "4x4": small numbers on both sides of a cross, and no unit behind. */
static bool crossed(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t end = at + 2;
    const char *text = v->tokens->text;
    if (digits_len(v, at) != 1 || !nc_view_glued(v, at + 1) ||
        !nc_view_kind(v, at + 1, NC_TOKEN_WORD))
        return false;
    const struct nc_token *word = nc_view_token(v, at + 1);
    if ((text[word->at] | 0x20) != 'x')
        return false;
    if (word->len == 1 && nc_view_glued(v, end) && digits_len(v, end) == 3 &&
        nc_view_word(v, end + 1, "m"))
        return set(out, NC_KIND_LABEL, at, at + 1); /* the runners of a 4x100m relay */
    if (word->len == 1 && nc_view_glued(v, end) && digits_len(v, end) == 1)
        end++;
    else if (word->len != 2 || text[word->at + 1] < '0' || text[word->at + 1] > '9')
        return false;
    return !nc_view_is(v, end, NC_W_UNIT) && set(out, NC_KIND_LABEL, at, end);
}

/* A number in brackets by itself: "(3)", "[54,61]", "(2L)". */
bool nc_caption_read(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    if (at == v->first)
        return false;
    uint16_t before = nc_view_sign(v, at - 1);
    if (before == '[') {
        uint32_t end = at + 1;
        while (nc_view_kind(v, end, NC_TOKEN_DIGITS) || nc_view_sign(v, end) == ',' ||
               nc_view_dash(v, end))
            end++;
        return nc_view_sign(v, end) == ']' && set(out, NC_KIND_LABEL, at, end);
    }
    if (before != '(')
        return false;
    if (nc_view_sign(v, at + 1) == ')')
        return digits_len(v, at) <= 1 && !nc_view_is(v, at - 2, NC_W_CURRENCY) &&
               set(out, NC_KIND_LABEL, at, at + 1);
    const bool degrees = nc_view_any(v, at + 1, "c", "f", "", "") &&
                         (digits_len(v, at) > 1 || nc_view_any(v, at - 2, "c", "f", "", ""));
    return nc_view_glued(v, at + 1) && nc_view_kind(v, at + 1, NC_TOKEN_WORD) && !degrees &&
           nc_view_token(v, at + 1)->len == 1 && nc_view_sign(v, at + 2) == ')' &&
           nc_view_upper(v, at + 1) && set(out, NC_KIND_LABEL, at, at + 2);
}

/* "1. Wash your hands": a number that begins a sentence and is closed by a point or bracket. */
static bool list_number(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint16_t sign = nc_view_sign(v, at + 1);
    if (at != v->first || (sign != '.' && sign != ')') || digits_len(v, at) > 2 ||
        !nc_view_glued(v, at + 1))
        return false;
    return nc_view_has(v, at + 2) && set(out, NC_KIND_LABEL, at, at + 1);
}

/* "and 2) you lose": a bracket that closes without one that opened. */
static bool list_mark(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    enum { REACH = 24 };
    if (nc_view_sign(v, at + 1) != ')' || digits_len(v, at) > 2 ||
        !nc_view_kind(v, at + 2, NC_TOKEN_WORD))
        return false;
    for (uint32_t i = at; i > v->first && i + REACH > at; i--) {
        if (nc_view_sign(v, i - 1) == '(')
            return false;
        if (nc_view_sign(v, i - 1) == ')')
            break;
    }
    return set(out, NC_KIND_LABEL, at, at + 1);
}

/* Letters that stick to digits and make them a name: "G20", "CO2", "5G", "737s". */
static bool glued_letters(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    if (at > v->first && nc_view_glued(v, at) && nc_view_kind(v, at - 1, NC_TOKEN_WORD) &&
        (nc_view_upper(v, at - 1) ||
         !nc_view_is(v, at - 1, NC_W_CURRENCY | NC_W_MODIFIER | NC_W_UNIT)))
        return set(out, NC_KIND_LABEL, at - 1, over_dashed(v, at + 1));
    if (!nc_view_glued(v, at + 1) || !nc_view_kind(v, at + 1, NC_TOKEN_WORD))
        return false;
    if (nc_view_glued(v, at) && at > v->first && nc_view_kind(v, at - 1, NC_TOKEN_WORD) &&
        !nc_view_is(v, at - 1, NC_W_CURRENCY | NC_W_MODIFIER))
        return set(out, NC_KIND_LABEL, at - 1, at + 2); /* inside a nickname */
    if (nc_view_token(v, at + 1)->len == 1 &&
        strchr("DG", v->tokens->text[nc_view_token(v, at + 1)->at]) != NULL)
        return set(out, NC_KIND_LABEL, at, at + 2); /* 3D, 5G */
    if (nc_view_word(v, at + 1, "s"))
        return set(out, NC_KIND_LABEL, at, at + 2); /* the 737s */
    const bool leads = nc_view_token(v, at + 1)->len == 1 && nc_view_upper(v, at + 1) &&
                       nc_view_is(v, at + 1, NC_W_CURRENCY); /* "N500", but a "9N" */
    if (!leads && nc_view_is(v, at + 1, NC_W_UNIT | NC_W_CURRENCY | NC_W_MAGNITUDE))
        return false;
    if (nc_view_any(v, at + 1, "am", "pm", "x", "") ||
        nc_view_is(v, at + 1, NC_W_NUMERAL | NC_W_VAGUE))
        return false;
    bool name = nc_view_token(v, at + 1)->len <= 3 || nc_view_token(v, at + 1)->word == 0;
    return name && set(out, NC_KIND_LABEL, at, at + 2);
}

bool nc_word_name_read(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    return nc_view_kind(v, at + 1, NC_TOKEN_DIGITS) && nc_view_glued(v, at + 1) &&
           nc_view_token(v, at)->len > 2 && set(out, NC_KIND_LABEL, at, at + 2);
}

/* "7-Eleven", "3M said": a name that begins with its number.  Where its letter is one of magnitude
 * too, what it does must tell. */
static bool firm_name(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t count;
    if (!nc_view_glued(v, at + 1) ||
        nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count) != NC_IDIOM_FIRM)
        return false;
    const uint32_t end = at + count;
    const bool acts = nc_view_upper(v, at + 1) && nc_view_is(v, end, NC_W_VERB | NC_W_SAY) &&
                      !nc_view_is(v, end, NC_W_NOUN);
    return (acts || nc_view_token(v, end - 1)->len > 1) && set(out, NC_KIND_LABEL, at, end);
}

/* "COVID-19", "F-16", "top-10": a word and a hyphen before the digits. */
static bool hyphened_name(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    if (at < v->first + 2 || !nc_view_dash(v, at - 1) || !nc_view_glued(v, at) ||
        !nc_view_glued(v, at - 1) || !nc_view_kind(v, at - 2, NC_TOKEN_WORD) ||
        digits_len(v, at) > 4)
        return false;
    const struct nc_token *word = nc_view_token(v, at - 2);
    bool name = (word->flags & NC_TOKEN_UPPER) != 0 || word->len <= 2;
    bool letters = (word->flags & NC_TOKEN_UPPER) != 0 && word->len <= 2;
    const char *text = v->tokens->text + nc_view_token(v, at)->at;
    return name && memchr(text, '.', nc_view_token(v, at)->len) == NULL &&
           (letters || word->word == 0) && set(out, NC_KIND_LABEL, at - 2, at + 1);
}

/* "INTC.0", "respectively.4": a name or a note, with a point before the digits that neither an
 * abbreviation nor a sign of money leads to. */
static bool pointed_name(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    return at >= v->first + 2 && nc_view_sign(v, at - 1) == '.' && nc_view_glued(v, at) &&
           nc_view_glued(v, at - 1) && nc_view_kind(v, at - 2, NC_TOKEN_WORD) &&
           !nc_view_is(v, at - 2, NC_W_ABBREV | NC_W_CURRENCY | NC_W_MODIFIER | NC_W_MONTH) &&
           set(out, NC_KIND_LABEL, at - 2, at + 1);
}

static enum nc_idiom idiom_at(const struct nc_view *v, uint32_t at)
{
    uint32_t count;
    return nc_phrase_find(NC_PHRASE_IDIOM, v->tokens, at, &count);
}

static bool score_word(const struct nc_view *v, uint32_t at)
{
    const enum nc_idiom idiom = idiom_at(v, at);
    return idiom == NC_IDIOM_SCORE || idiom == NC_IDIOM_BEATS;
}

/* Does a word of one of two idioms stand among those around some tokens? */
static bool is_near(const struct nc_view *v, struct nc_range around, enum nc_idiom a,
                    enum nc_idiom b)
{
    enum { NEAR = 8 };
    const uint32_t first = around.first, end = around.end;
    uint32_t from = first > v->first + NEAR ? first - NEAR : v->first;
    uint32_t to = end + NEAR < v->end ? end + NEAR : v->end;
    for (uint32_t i = from; i < to; i++) {
        const enum nc_idiom idiom = i < first || i >= end ? idiom_at(v, i) : NC_IDIOM_NAME;
        if (idiom == a || idiom == b)
            return true;
    }
    return false;
}

static bool tells_score(const struct nc_view *v, uint32_t first, uint32_t end)
{
    const struct nc_range around = { first, end };
    return is_near(v, around, NC_IDIOM_SCORE, NC_IDIOM_BEATS);
}

static bool tells_innings(const struct nc_view *v, uint32_t first, uint32_t end)
{
    const struct nc_range around = { first, end };
    return is_near(v, around, NC_IDIOM_INNINGS, NC_IDIOM_INNINGS);
}

static int small_value(const struct nc_view *v, uint32_t at)
{
    struct nc_number n;
    if (digits_len(v, at) == 0 || digits_len(v, at) > 3)
        return -1;
    const struct nc_token *token = nc_view_token(v, at);
    if (!nc_digits_read(v->tokens->text + token->at, token->len, &n) || n.value.exponent != 0)
        return -1;
    return (int)n.value.mantissa;
}

/* A unit or magnitude; "in" is a preposition here, as no result is told in inches. */
static bool counts_in(const struct nc_view *v, uint32_t at)
{
    return (nc_view_is(v, at, NC_W_UNIT | NC_W_MAGNITUDE) && !nc_view_is(v, at, NC_W_PREP)) ||
           (nc_view_word(v, at, "per") && nc_view_word(v, at + 1, "cent"));
}

/* "the Lions (0-14)": what a team has won and lost. */
static bool is_record(const struct nc_view *v, uint32_t at)
{
    return at > v->first + 2 && nc_view_sign(v, at - 1) == '(' && nc_view_sign(v, at + 3) == ')' &&
           nc_view_upper(v, at - 2) && !nc_view_is(v, at - 2, NC_W_PERSON);
}

/* May nothing that is counted begin at `at`? */
static bool is_closed(const struct nc_view *v, uint32_t at)
{
    return !nc_view_kind(v, at, NC_TOKEN_WORD) ||
           (nc_view_is(v, at, NC_W_PREP | NC_W_CONJ | NC_W_AUX) && !nc_view_is(v, at, NC_W_UNIT));
}

/* "took 5-64", "with 3-20 off nine overs": the wickets of a bowler and the runs they cost. */
static bool is_bowling(const struct nc_view *v, uint32_t at, int wickets, int runs)
{
    enum { ALL = 10 };
    return wickets <= ALL && runs > wickets && is_closed(v, at + 3) &&
           (nc_view_any(v, at - 1, "took", "takes", "taking", "") || tells_innings(v, at, at + 3));
}

/* "2-1", "52 - 48": two whole numbers and nothing counted behind them. */
static bool score(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t links;
    if (!nc_view_dash(v, at + 1) || (nc_view_glued(v, at + 1) != nc_view_glued(v, at + 2)))
        return false;
    if (nc_view_glued(v, at + 1) && chain_end(v, at, &links) != at + 3)
        return false;
    if (at > v->first && nc_view_glued(v, at) && nc_view_kind(v, at - 1, NC_TOKEN_WORD))
        return false; /* "A320-200" */
    int home = small_value(v, at), away = small_value(v, at + 2);
    if (home < 0 || away < 0 || (counts_in(v, at + 3) && !score_word(v, at + 3)))
        return false;
    if (at > v->first && nc_view_one_of(v, at - 1, NC_LISTED_BEFORE_SPAN))
        return false;
    if (nc_view_glued(v, at + 3) &&
        (nc_view_sign(v, at + 3) == '%' || nc_view_kind(v, at + 3, NC_TOKEN_WORD)))
        return false;
    bool near = tells_score(v, at, at + 3) || is_record(v, at);
    return (near || home >= away || is_bowling(v, at, home, away)) &&
           set(out, NC_KIND_SCORE, at, at + 3);
}

/* "3-for-4", "a 12-to-1 ratio": two numbers and a word between dashes, which do not rise. */
static bool score_in_dashes(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    enum { SECOND = 4 };
    if (!nc_view_dash(v, at + 1) || !nc_view_glued(v, at + 1) ||
        !nc_view_any(v, at + 2, "for", "of", "to", "") || !nc_view_dash(v, at + 3) ||
        !nc_view_glued(v, at + SECOND))
        return false;
    const int home = small_value(v, at), away = small_value(v, at + SECOND);
    const bool falls = home >= away || !nc_view_word(v, at + 2, "to");
    return home >= 0 && away >= 0 && falls && set(out, NC_KIND_SCORE, at, at + SECOND + 1);
}

/* "won 3 to 1", "a vote of 52 to 48": a result told in words, with nothing counted behind. */
static bool score_in_words(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    const uint32_t end = at + 3;
    if (at == v->first || !nc_view_word(v, at + 1, "to"))
        return false;
    if (nc_view_glued(v, end) && nc_view_sign(v, end) != '.' && nc_view_sign(v, end) != ',')
        return false;
    int home = small_value(v, at), away = small_value(v, at + 2);
    if (home < 0 || away < 0 || home <= away || nc_view_any(v, at - 1, "from", "about", "", "") ||
        (nc_view_kind(v, end, NC_TOKEN_WORD) && !nc_view_is(v, end, NC_W_PREP | NC_W_CONJ)))
        return false;
    const bool told = nc_view_any(v, at - 2, "vote", "margin", "", "") ||
                      nc_view_any(v, at - 1, "vote", "voted", "", "");
    return (told || tells_score(v, at, end)) && set(out, NC_KIND_SCORE, at, end);
}

/* "declared at 342 for 6", "was 12 for 3": the runs of an innings and its wickets. */
static bool score_of_innings(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    enum { ALL = 10 };
    const uint32_t end = at + 3;
    if (!nc_view_word(v, at + 1, "for") || (nc_view_glued(v, end) && nc_view_sign(v, end) == '%'))
        return false;
    const struct nc_numeral *word = nc_view_numeral(v, at + 2);
    const bool spelled = word->kind == NC_NUM_UNIT; /* "slumped to 47 for six" */
    const int runs = small_value(v, at);
    const int wickets = spelled ? (int)word->value : small_value(v, at + 2);
    const bool told =
        (!spelled && nc_view_any(v, at - 1, "at", "on", "to", "")) || tells_innings(v, at, end);
    return told && wickets >= 0 && wickets <= ALL && runs >= wickets && is_closed(v, end) &&
           set(out, NC_KIND_SCORE, at, end);
}

/* The token of the second number in ", Easton 1", behind a comma at `at`; 0 for none. */
static uint32_t second_side(const struct nc_view *v, uint32_t at)
{
    enum { WORDS = 3 };
    const uint32_t first = at + 1;
    uint32_t i = first;
    while (i < first + WORDS && nc_view_upper(v, i) && !nc_view_is(v, i, NC_W_MONTH))
        i++;
    const uint16_t sign = nc_view_sign(v, i + 1);
    const bool ends = !nc_view_has(v, i + 1) || sign == '.' || sign == ';' || sign == '(';
    return i > first && ends && !nc_view_glued(v, i) && small_value(v, i) >= 0 ? i : 0;
}

/* "Northam 2, Easton 1.": a result that opens a sentence or its part, and nothing else in it. */
static bool score_of_sides(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    enum { WORDS = 3 };
    uint32_t first = at;
    if (nc_view_sign(v, at + 1) != ',' || small_value(v, at) < 0 || nc_view_glued(v, at))
        return false;
    while (first > v->first && first + WORDS > at && nc_view_upper(v, first - 1))
        first--;
    const uint16_t sign = nc_view_sign(v, first - 1);
    if (first == at || (first > v->first && sign != ';' &&
                        !(sign == ':' && score_word(v, first - 2)))) /* "Score: Northam 2" */
        return false;
    const uint32_t second = second_side(v, at + 1);
    return second != 0 && set(out, NC_KIND_SCORE, at, second + 1);
}

/* "called 911", "999 calls": the numbers of the emergency services. */
static bool emergency(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    static const char numbers[] = "911 999 112 111 101 ";
    enum { LENGTH = 3 };
    if (digits_len(v, at) != LENGTH)
        return false;
    const char *text = v->tokens->text + nc_view_token(v, at)->at;
    bool known = false;
    for (const char *number = numbers; *number != '\0' && !known; number += LENGTH + 1)
        known = memcmp(text, number, LENGTH) == 0;
    return known &&
           (nc_view_one_of(v, at - 1, NC_LISTED_DIALS) ||
            nc_view_one_of(v, at + 1, NC_LISTED_CALLED)) &&
           set(out, NC_KIND_LABEL, at, at + 1);
}

/* "The 3400 block of Main Street": where in a street, as American papers tell it; not "a 40 block
 * of ice". */
static bool block_of_street(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    const uint32_t behind = at + 3;
    const struct nc_token *digits = nc_view_token(v, at);
    const char *end = v->tokens->text + digits->at + digits->len;
    return digits->len > 2 && end[-1] == '0' && end[-2] == '0' &&
           nc_view_word(v, at + 1, "block") && nc_view_any(v, at + 2, "of", "on", "along", "") &&
           (nc_view_upper(v, behind) || nc_view_kind(v, behind, NC_TOKEN_DIGITS)) &&
           set(out, NC_KIND_LABEL, at, at + 2);
}

/* "Boeing 737-800": all of the chain is the name. */
static bool named_chain(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t end = over_dashed(v, at + 1);
    return end > at + 1 && nc_name_before(v, at) && set(out, NC_KIND_LABEL, at, end);
}

/* The parts of a dollar that stocks were quoted in. */
static bool is_eighths(int below)
{
    enum { SMALLEST = 64 };
    return below >= 2 && below <= SMALLEST && (below & (below - 1)) == 0;
}

/* "1/5 of all", "about 2/3", "1/2" by itself. */
static bool is_fraction(const struct nc_view *v, uint32_t at)
{
    enum { LAST_DAY = 31 };
    int above = small_value(v, at), below = small_value(v, at + 2);
    if (above < 1 || above >= below)
        return false;
    if (at > v->first && nc_view_one_of(v, at - 1, NC_LISTED_MOVED) && is_eighths(below))
        return true; /* "lost 1/4 to 24-3/4" */
    if (below > LAST_DAY && at > v->first &&
        (nc_view_any(v, at - 1, "versus", "vs", "in", "against") ||
         (nc_view_sign(v, at - 1) == '(' && nc_view_sign(v, at + 3) == ')')))
        return true; /* "in 12/60 versus 24/60", "smokers (12/60)" */
    return nc_view_word(v, at + 3, "of") || nc_view_word(v, at + 3, "the") ||
           (at > v->first && nc_view_is(v, at - 1, NC_W_MODIFIER) &&
            !nc_view_is(v, at - 1, NC_W_DET)) || /* "the 9/11 attacks" */
           (at <= v->first + 1 && v->end <= at + 4);
}

/* "12/34": a fraction, a date, a score? */
static bool slashed(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    if (nc_view_sign(v, at + 1) != '/' || !nc_view_glued(v, at + 1) || !nc_view_glued(v, at + 2) ||
        !nc_view_kind(v, at + 2, NC_TOKEN_DIGITS) || nc_view_is(v, at + 3, NC_W_UNIT) ||
        is_fraction(v, at))
        return false;
    set(out, NC_KIND_LABEL, at, at + 3);
    out->ambiguous = true;
    return true;
}

/* Does the number stand by itself between words, or between the words and signs of a sentence that
 * tell no label? */
static bool stands_alone(const struct nc_view *v, uint32_t at)
{
    return at > v->first && !nc_view_glued(v, at) && !nc_view_glued(v, at + 1) &&
           !nc_view_kind(v, at + 1, NC_TOKEN_SIGN) &&
           v->tokens->text[nc_view_token(v, at)->at] != '0';
}

static G_NO_INLINE bool read_marked(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    return phone(v, at, out) || phone_in_groups(v, at, out) || named_chain(v, at, out) ||
           firm_name(v, at, out) || crossed(v, at, out) || slashed(v, at, out) ||
           list_number(v, at, out) || list_mark(v, at, out) || score(v, at, out) ||
           score_in_dashes(v, at, out) || score_of_sides(v, at, out) || glued_letters(v, at, out) ||
           hyphened_name(v, at, out) || pointed_name(v, at, out);
}

bool nc_label_read(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    return (nc_view_is(v, at + 1, NC_W_PREP) &&
            (score_in_words(v, at, out) || score_of_innings(v, at, out))) ||
           emergency(v, at, out) || block_of_street(v, at, out) ||
           (!stands_alone(v, at) && read_marked(v, at, out));
}
