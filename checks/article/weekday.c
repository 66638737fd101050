/* weekday.c - NC217: a date falls on the day of the week that is named with it. */
#include "checks/reckon.h"
#include "checks/rules.h"
#include "text/calendar.h"

#include <string.h>

enum { DAYS = 7, REACH = 24 };

static const char *const names[DAYS] = { "Sunday",   "Monday", "Tuesday", "Wednesday",
                                         "Thursday", "Friday", "Saturday" };

/* A day of the week that is written beside a date. */
struct named {
    uint32_t start, end; /* bytes of the text */
    int day;             /* 0 = Sunday */
};

/* The word [start, end) as a day of the week with a capital. */
static bool read_day(const char *text, uint32_t start, uint32_t end, struct named *out)
{
    const uint32_t shortest = 3;
    if (end < start + shortest || !g_ascii_isupper(text[start]))
        return false;
    *out = (struct named){ start, end, nc_calendar_weekday(text + start, end - start) };
    return out->day >= 0;
}

/* The word that ends at `end`: where it begins. */
static uint32_t word_start(const char *text, uint32_t end)
{
    uint32_t start = end;
    while (start > 0 && g_ascii_isalpha(text[start - 1]) && end - start < REACH)
        start--;
    return start;
}

/* Over signs and spaces before `at`. */
static uint32_t back_over(const char *text, uint32_t at)
{
    uint32_t end = at;
    while (end > 0 && strchr(" ,.()-\n", text[end - 1]) != NULL && at - end < 3)
        end--;
    return end;
}

/* "Monday, Wednesday and " before the day: one of a list, whose dates are others. */
static bool in_list(const char *text, uint32_t at)
{
    static const char *const joins[] = { "and", "or", "to" };
    uint32_t end = back_over(text, at), start = word_start(text, end);
    struct named other;
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
        if (end - start != strlen(joins[i]) || memcmp(text + start, joins[i], end - start) != 0)
            continue;
        end = back_over(text, start);
        start = word_start(text, end);
        break;
    }
    return read_day(text, start, end, &other);
}

/* Does a word with a capital stand before the word at `start`? */
static bool behind_name(const char *text, uint32_t start)
{
    const uint32_t before = word_start(text, back_over(text, start));
    return before < start && g_ascii_isupper(text[before]);
}

/* "Tuesday, " or "Tuesday the " before the date; a short form behind a name is one, too ("the
 * Edmonton Sun, 3 March"). */
static bool day_before(const char *text, uint32_t at, struct named *out)
{
    const uint32_t longest_short = 5;
    uint32_t end = back_over(text, at), start = word_start(text, end);
    if (end == at)
        return false;
    if (end - start == 3 && memcmp(text + start, "the", 3) == 0) {
        end = back_over(text, start);
        start = word_start(text, end);
    }
    return read_day(text, start, end, out) &&
           !(end - start < longest_short && behind_name(text, start)) && !in_list(text, start);
}

/* Behind the words, when they stand at `at`; else `at`. */
static uint32_t over_words(const char *text, size_t len, uint32_t at, const char *words)
{
    const size_t count = strlen(words);
    return at + count <= len && memcmp(text + at, words, count) == 0 ? at + (uint32_t)count : at;
}

/* ", a Tuesday", " (Tuesday)", ", which was a Tuesday", " fell on a Tuesday" behind it. */
static bool day_behind(const char *text, size_t len, uint32_t at, struct named *out)
{
    static const char *const steps[] = { ",", " ", "which ", "was ", "is ", "falls ", "fell ",
                                         "on " };
    uint32_t start = at;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && start < len; i++)
        if (text[start] == *steps[i])
            start = over_words(text, len, start, steps[i]);
    const uint32_t bare = over_words(text, len, start, "(");
    const uint32_t from = over_words(text, len, bare, "a ");
    uint32_t end = from;
    while (end < len && g_ascii_isalpha(text[end]) && end - from < REACH)
        end++;
    return start > at && from > start && read_day(text, from, end, out);
}

/* The day of the week in that year, or -1 where there is no such day. */
static int weekday_in(struct nc_date date, int year)
{
    date.year = (int16_t)year;
    return nc_date_valid(date) ? nc_date_weekday(date) : -1;
}

/* The day of the week that the date has; where no year is written it must fall on the one named in
 * the article's year or in one beside it, and `named` is returned when it does. */
static int weekday_of(const struct nc_passage *p, struct nc_date date, int named)
{
    const int year = nc_store_article(p->store, p->article)->date.year;
    if (date.year != 0)
        return nc_date_weekday(date);
    if (year == 0)
        return -1;
    for (int other = year - 1; other <= year + 1; other++)
        if (weekday_in(date, other) == named)
            return named;
    return weekday_in(date, year);
}

static void say(const struct nc_passage *p, uint32_t row, const struct named *named, int weekday)
{
    const struct nc_claim claim = { .passage = p, .rule = &nc_rule_weekday };
    const bool agrees = named->day == weekday;
    struct nc_finding *finding = nc_reckon_say(&claim, row, agrees ? NC_PASS : NC_WARNING);
    struct nc_pool *pool = p->store->pool;
    if (finding == NULL)
        return;
    GString *text = g_string_new(NULL);
    nc_reckon_surface(text, &claim, row);
    g_string_append_printf(text, agrees ? " is a %s, \"" : " is a %s, the text says ",
                           names[weekday]);
    g_string_append_len(text, p->tokens->text + named->start, named->end - named->start);
    if (agrees)
        g_string_append(text, "\" agrees");
    finding->message = finding->trace = nc_pool_add(pool, text->str, text->len);
    g_string_free(text, TRUE);
    finding->cause = nc_pool_addz(pool, agrees ? "" : "calendar");
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_TEXT,
                                          .text = nc_pool_addz(pool, names[named->day]) };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_TEXT,
                                            .text = nc_pool_addz(pool, names[weekday]) };
    nc_finding_witness(finding, row, 0, 1);
}

/* A date with its day and month, of a time when all of the world had one calendar. */
static bool read_date(const char *text, const struct nc_figure *f, struct nc_written_date *out)
{
    const int first_year = 1930;
    return nc_calendar_read(text + f->start, f->len, out) && out->date.day != 0 &&
           out->date.month != 0 && (out->date.year == 0 || out->date.year > first_year) &&
           (out->date.year == 0 || nc_date_valid(out->date));
}

static void read(const struct nc_passage *p)
{
    const char *text = p->tokens->text;
    for (uint32_t row = p->first; row < p->end; row++) {
        const struct nc_figure *f = nc_store_figure(p->store, row);
        struct nc_written_date written;
        struct named named;
        if (f->kind != NC_KIND_DATE ||
            !(day_before(text, f->start, &named) ||
              day_behind(text, p->tokens->len, nc_figure_end(f), &named)))
            continue;
        const int day = read_date(text, f, &written) ? weekday_of(p, written.date, named.day) : -1;
        if (day >= 0)
            say(p, row, &named, day);
    }
}

const struct nc_rule nc_rule_weekday = {
    .id = "NC217",
    .name = "weekday",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A date falls on another day of the week",
    .read = read,
};
