/* days.c - dates and clock times in digits, told from quantities. */
#include "extract/kind.h"

#include "data/payload.h"
#include "model/eight.h"
#include "lists.h"

enum { DAYS = 31, YEAR_FIRST = 1000, YEAR_LAST = 2199, NOON = 12, HOURS = 24, MINUTES = 59 };

/* The value of a short run of digits without any sign in it, -1 for anything else. */
static int plain_value(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len > 4)
        return -1;
    const struct nc_token *token = nc_view_token(v, at);
    return (int)nc_eight_number(v->tokens->text + token->at, token->len);
}

int nc_year_at(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len != 4)
        return 0;
    int value = plain_value(v, at);
    return value >= YEAR_FIRST && value <= YEAR_LAST ? value : 0;
}

static bool is_year(const struct nc_view *v, uint32_t at)
{
    return nc_year_at(v, at) != 0;
}

static bool is_day(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_kind(v, at, NC_TOKEN_DIGITS) || nc_view_token(v, at)->len > 2)
        return false;
    int value = plain_value(v, at);
    return value >= 1 && value <= DAYS;
}

bool nc_month_at(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_is(v, at, NC_W_MONTH))
        return false;
    if (nc_view_upper(v, at) || (nc_view_token(v, at)->len > 3 && !nc_view_word(v, at, "march")))
        return true;
    return nc_view_sign(v, at + 1) == '.' || /* "oct. 7", "on may 19" in texts without capitals */
           (at > v->first && (nc_view_sign(v, at - 1) == ',' ||
                              (nc_view_any(v, at - 1, "on", "since", "until", "by") ||
                               nc_view_any(v, at - 1, "from", "before", "after", ""))));
}

/* The letters of 1st, 22nd, glued behind digits; not those of 11st, which are stone. */
static bool is_ordinal_end(const struct nc_view *v, uint32_t at)
{
    if (!nc_view_glued(v, at) || !nc_view_any(v, at, "st", "nd", "rd", "th"))
        return false;
    const char *before = v->tokens->text + nc_view_token(v, at)->at;
    bool eleven = nc_view_token(v, at - 1)->len > 1 && before[-2] == '1';
    return !nc_view_word(v, at, "st") || (before[-1] == '1' && !eleven);
}

static uint32_t over_ordinal_end(const struct nc_view *v, uint32_t at)
{
    return is_ordinal_end(v, at) ? at + 1 : at;
}

static uint32_t over_year(const struct nc_view *v, uint32_t at)
{
    uint32_t next = nc_view_sign(v, at) == ',' ? at + 1 : at;
    return is_year(v, next) && !nc_view_word(v, next + 1, "people") ? next + 1 : at;
}

/* "March 3-4", "March 3 to 4"; not "March 3 and 4 people", "May 5-10 people". */
static uint32_t over_last_day(const struct nc_view *v, uint32_t at)
{
    const bool dash = nc_view_dash(v, at);
    const uint32_t counted = NC_W_UNIT | NC_W_MAGNITUDE | (dash ? NC_W_PERSON : NC_W_NOUN);
    if ((!dash && !nc_view_any(v, at, "and", "to", "", "")) || !is_day(v, at + 1) ||
        nc_view_is(v, at + 2, counted))
        return at;
    return over_ordinal_end(v, at + 2);
}

/* "21, 23 and 25", "9th, 11th, and 12th": the token behind rising days of one month that begin at
 * `at`, the last of them behind "and"; `at` where there are no three. */
static uint32_t over_listed_days(const struct nc_view *v, uint32_t at)
{
    uint32_t i = at;
    for (int days = 0, last = 0; is_day(v, i) && plain_value(v, i) > last; days++) {
        const uint32_t end = over_ordinal_end(v, i + 1);
        const bool comma = nc_view_sign(v, end) == ',';
        if (nc_view_any(v, end + comma, "and", "or", "", ""))
            return days > 0 && is_day(v, end + comma + 1) ? over_ordinal_end(v, end + comma + 2)
                                                          : at;
        if (!comma)
            return at;
        last = plain_value(v, i);
        i = end + 1;
    }
    return at;
}

/* The days that a list behind a month goes on with; not "On May 2, 40 and 50 men". */
static uint32_t over_days(const struct nc_view *v, uint32_t at)
{
    const uint32_t closed =
        NC_W_PREP | NC_W_CONJ | NC_W_AUX | NC_W_MODAL | NC_W_DET | NC_W_PRON | NC_W_SAY;
    const uint32_t end = over_listed_days(v, at);
    return nc_view_kind(v, end, NC_TOKEN_WORD) && !nc_view_is(v, end, closed) ? at : end;
}

/* "December 15", "Dec. 15-17, 2016", "June 21, 23 and 25", "May 2016". */
static bool month_before(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t month = at;
    if (month > v->first && nc_view_sign(v, month - 1) == '.')
        month--;
    if (month > v->first && nc_view_sign(v, month - 1) == ',' && is_year(v, at))
        month--;
    if (month == v->first || !nc_month_at(v, month - 1))
        return false;
    if (!is_day(v, at) && !is_year(v, at))
        return false;
    const uint32_t days = over_days(v, at);
    uint32_t end = days > at ? days : over_ordinal_end(v, at + 1);
    if (is_day(v, at))
        end = over_year(v, days > at ? days : over_last_day(v, end));
    *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { month - 1, end } };
    return true;
}

/* "15 December", "15th of December 2016", "15-17 Dec", "21, 23 and 25 June". */
static bool month_after(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    if (!is_day(v, at))
        return false;
    const uint32_t days = over_listed_days(v, at);
    uint32_t end = days > at ? days : over_ordinal_end(v, at + 1);
    if (days == at && (nc_view_dash(v, end) || nc_view_any(v, end, "and", "to", "", "")) &&
        is_day(v, end + 1))
        end = over_ordinal_end(v, end + 2);
    if (nc_view_word(v, end, "of") || (nc_view_dash(v, end) && nc_view_glued(v, end)))
        end++;
    if (!nc_month_at(v, end))
        return false;
    end++;
    if (nc_view_sign(v, end) == '.' && is_year(v, end + 1))
        end++;
    if (nc_view_dash(v, end) && nc_view_glued(v, end) && is_year(v, end + 1))
        end++;
    *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { at, over_year(v, end) } };
    return true;
}

/* 2016-12-22, 22/12/2016, 22.12.2016 (one token). */
static bool date_in_digits(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint16_t sign = nc_view_sign(v, at + 1);
    if ((sign != '-' && sign != '/') || nc_view_sign(v, at + 3) != sign ||
        !nc_view_glued(v, at + 1) || !nc_view_glued(v, at + 2) || !nc_view_glued(v, at + 4))
        return false;
    bool year_first = is_year(v, at) && is_day(v, at + 2) && is_day(v, at + 4);
    bool year_last = is_day(v, at) && is_day(v, at + 2) && plain_value(v, at + 4) >= 0;
    if (!year_first && !(year_last && (sign == '/' || is_year(v, at + 4))))
        return false;
    *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { at, at + 5 } };
    return true;
}

static bool is_half_day(const struct nc_view *v, uint32_t at)
{
    return nc_view_is(v, at, NC_W_LINK) && nc_view_one_of(v, at, NC_LISTED_HALF_DAY);
}

static bool is_zone(const struct nc_view *v, uint32_t at)
{
    return nc_view_has(v, at) && (nc_view_token(v, at)->flags & NC_TOKEN_CAPS) != 0 &&
           nc_view_one_of(v, at, NC_LISTED_ZONE);
}

/* What may follow the digits of a clock time: "p.m.", "GMT", "o'clock". */
static uint32_t over_clock_words(const struct nc_view *v, uint32_t at)
{
    uint32_t end = at;
    if (nc_view_one_of(v, end, NC_LISTED_CLOCK_WORD))
        end++;
    if (is_half_day(v, end))
        end++;
    if (is_zone(v, end))
        end++;
    return end;
}

/* "3:1": odds, a ratio; minutes have two digits. */
static bool odds(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t end = at + 1;
    if (nc_view_sign(v, end) != ':' || !nc_view_glued(v, end) || !nc_view_glued(v, end + 1) ||
        !nc_view_kind(v, end + 1, NC_TOKEN_DIGITS) || nc_view_token(v, end + 1)->len > 1 ||
        nc_view_sign(v, end + 2) == ':' || is_half_day(v, end + 2))
        return false;
    *out = (struct nc_other){ .kind = NC_KIND_SCORE, .at = { at, end + 2 } };
    return true;
}

static bool clock_time(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t end = at + 1;
    int hour = plain_value(v, at);
    if (nc_view_sign(v, end) == ':' && nc_view_glued(v, end) && nc_view_glued(v, end + 1) &&
        nc_view_kind(v, end + 1, NC_TOKEN_DIGITS)) {
        end += 2;
        if (nc_view_sign(v, end) == ':' && nc_view_glued(v, end) &&
            nc_view_kind(v, end + 1, NC_TOKEN_DIGITS))
            end += 2;
        *out = (struct nc_other){ .kind = NC_KIND_TIME, .at = { at, over_clock_words(v, end) } };
        return true;
    }
    bool four =
        nc_view_token(v, at)->len == 4 && hour >= 0 && hour % 100 <= MINUTES && hour / 100 <= HOURS;
    bool digits = nc_view_token(v, at)->len <= 5 && hour <= HOURS;
    if ((four && (is_zone(v, end) || nc_view_any(v, end, "hours", "hrs", "", "")) && hour < 2400 &&
         (is_zone(v, end) || v->tokens->text[nc_view_token(v, at)->at] <= '2')) ||
        (digits && (is_half_day(v, end) || nc_view_word(v, end, "o'clock"))) ||
        (hour == NOON && nc_view_one_of(v, end, NC_LISTED_TWELVE))) {
        *out = (struct nc_other){ .kind = NC_KIND_TIME, .at = { at, over_clock_words(v, end) } };
        return true;
    }
    return false;
}

/* '95: two digits behind an apostrophe. */
static bool short_year(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    if (!nc_view_glued(v, at))
        return false;
    const uint16_t sign = nc_view_sign(v, at - 1);
    if ((sign != '\'' && sign != NC_SIGN_APOSTROPHE && sign != 0x2018) ||
        nc_view_token(v, at)->len != 2 || plain_value(v, at) < 0)
        return false;
    *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { at, at + 1 } };
    return true;
}

/* 1990s, the 50's, 2014-15, 2000-2050: years that need no word before them. */
static bool years(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    uint32_t end = at + 1;
    bool mark = nc_view_glued(v, end) &&
                (nc_view_sign(v, end) == '\'' || nc_view_sign(v, end) == NC_SIGN_APOSTROPHE);
    if (mark && plain_value(v, at) % 10 == 0 && nc_view_glued(v, end + 1) &&
        nc_view_word(v, end + 1, "s"))
        end++; /* "the 50's" */
    const bool name = nc_view_glued(v, at) && nc_view_kind(v, at - 1, NC_TOKEN_WORD); /* "A320s" */
    bool decade = nc_view_word(v, end, "s") && nc_view_glued(v, end) && !name;
    if (decade && (is_year(v, at) || (plain_value(v, at) >= 10 && plain_value(v, at) % 10 == 0))) {
        const bool ages = at > v->first + 1 && nc_view_dash(v, at - 1) &&
                          nc_view_any(v, at - 2, "over", "under", "", "");
        *out = (struct nc_other){ .kind = ages ? NC_KIND_LABEL : NC_KIND_DATE,
                                  .at = { at, end + 1 } }; /* "over-60s" are people */
        return true;
    }
    if (!is_year(v, at) || !(nc_view_dash(v, end) || nc_view_sign(v, end) == '/'))
        return false;
    bool glued = nc_view_glued(v, end) && nc_view_glued(v, end + 1);
    int first = plain_value(v, at), last = plain_value(v, end + 1);
    bool full = is_year(v, end + 1) && last > first && first >= 1500;
    bool two_digits = glued && last == (first + 1) % 100 && nc_view_token(v, end + 1)->len == 2;
    bool same_century = glued && first >= 1500 && last > first % 100 && last < 100 &&
                        nc_view_token(v, end + 1)->len == 2 &&
                        !nc_view_is(v, end + 2, NC_W_UNIT | NC_W_PERSON | NC_W_MAGNITUDE);
    if (!full && !two_digits && !same_century)
        return false;
    *out = (struct nc_other){ .kind = NC_KIND_DATE, .at = { at, end + 2 } };
    return true;
}

/* What a sign beside digits may do. */
enum { GO_ON = 1, LEAD = 2 };

static bool sign_may(uint16_t sign, uint8_t deed)
{
    static const uint8_t deeds[128] = { [':'] = GO_ON, ['/'] = GO_ON, ['-'] = GO_ON,
                                        ['.'] = LEAD,  [','] = LEAD,  ['\''] = GO_ON | LEAD };
    if (sign < G_N_ELEMENTS(deeds))
        return (deeds[sign] & deed) != 0;
    return sign >= NC_SIGN_HYPHEN; /* dashes and quotation marks */
}

/* May what stands at `at` make a date, time or rank of the digits before it?  Most signs and words
 * cannot. */
static bool goes_on(const struct nc_view *v, uint32_t at)
{
    const uint32_t words = NC_W_MONTH | NC_W_LINK | NC_W_PREP | NC_W_CONJ;
    if (!nc_view_has(v, at))
        return false;
    const struct nc_token *token = nc_view_token(v, at);
    const bool list = token->sign == ',' && nc_view_kind(v, at + 1, NC_TOKEN_DIGITS);
    return ((token->classes & words) != 0) | sign_may(token->sign, GO_ON) | list;
}

/* May a month stand before the digits at `at`, a point or comma between, or an apostrophe? */
static bool follows(const struct nc_view *v, uint32_t at)
{
    if (at == v->first)
        return false;
    const struct nc_token *token = nc_view_token(v, at - 1);
    return ((token->classes & NC_W_MONTH) != 0) | sign_may(token->sign, LEAD);
}

/* What stands around the digits may make them one of these: it goes on behind them, or not. */
static G_NO_INLINE bool read_around(const struct nc_view *v, uint32_t at, bool on,
                                    struct nc_other *out)
{
    if (month_before(v, at, out) ||
        (on && (month_after(v, at, out) || date_in_digits(v, at, out) || odds(v, at, out) ||
                clock_time(v, at, out) || years(v, at, out))) ||
        short_year(v, at, out))
        return true;
    if (!on || !is_ordinal_end(v, at + 1))
        return false;
    int rank = plain_value(v, at);
    *out = (struct nc_other){ .kind = NC_KIND_ORDINAL,
                              .at = { at, at + 2 },
                              .value = nc_decimal_of(rank > 0 ? rank : 0, 0) };
    return true;
}

bool nc_days_read(const struct nc_view *v, uint32_t at, struct nc_other *out)
{
    const bool on = goes_on(v, at + 1);
    return (on | follows(v, at)) && read_around(v, at, on, out);
}

uint32_t nc_spelled_year_end(const struct nc_view *v, const struct nc_number *number)
{
    enum { FIRST = 13, LAST = 20, TENS = 10 };
    struct nc_number rest;
    uint32_t at = number->end;
    if (at != number->first + 1 || (number->flags & ~(unsigned)NC_NUMBER_SPELLED) != 0 ||
        number->value.exponent != 0 || number->value.mantissa < FIRST ||
        number->value.mantissa > LAST)
        return 0;
    if (nc_view_dash(v, at) && nc_view_glued(v, at) && nc_view_glued(v, at + 1))
        at++;
    if (nc_view_one_of(v, at, NC_LISTED_DECADE))
        return at + 1; /* "the nineteen-eighties" */
    uint8_t kind = nc_view_numeral(v, at)->kind;
    if (at > number->end || (kind != NC_NUM_TEN && kind != NC_NUM_TEEN) ||
        !nc_spelled_read(v, at, &rest) || (rest.flags & NC_NUMBER_SCALED) != 0 ||
        rest.value.mantissa < TENS || nc_view_dash(v, rest.end) ||
        nc_view_is(v, rest.end, NC_W_UNIT | NC_W_PERSON))
        return 0;
    return rest.end;
}

bool nc_era_at(const struct nc_view *v, uint32_t at)
{
    return nc_view_has(v, at) && nc_view_upper(v, at) &&
           nc_view_any(v, at, "ad", "bc", "a.d.", "b.c.");
}

uint32_t nc_era_end(const struct nc_view *v, const struct nc_number *number)
{
    if ((number->flags & ~(unsigned)NC_NUMBER_GROUPED) != 0 || number->value.exponent < 0)
        return 0;
    if (nc_era_at(v, number->end))
        return number->end + 1;
    return number->first > v->first && nc_era_at(v, number->first - 1) ? number->end : 0;
}
