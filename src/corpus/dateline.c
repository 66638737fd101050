/* dateline.c - where and when a report was written, from its first lines.
 *
 * "LONDON, March 6 -", "BOGOTA, 26 Apr 90 (AFP) --", "(Reuters) -", a line with hardly more than a
 * date, or a caption that ends with one.  A date inside a sentence is what the report tells of,
 * not when. */
#include "corpus/lines.h"
#include "corpus/metadata.h"
#include "text/calendar.h"

enum { HEAD_MAX = 140, AGENCY_MAX = 60, PLACE_MAX = 60, LINES_MAX = 8, LOOK_MAX = 4096,
       DATE_LINE_MAX = 120, OTHER_WORDS_MAX = 7 };

struct head {
    struct nc_span place, agency;
    struct nc_written_date written;
    bool dated;
};

/* Bytes of the dash that ends a dateline at `at`: "-", "--", "- -", en and em dash, underscore
 * with white space before it, or "--" and "- -" without; 0 when none is there. */
static size_t dash(struct nc_span line, size_t at)
{
    static const char *const dashes[] = { "- -", "--", "-", "\xE2\x80\x93", "\xE2\x80\x94", "_" };
    bool spaced = at > 0 && (line.at[at - 1] == ' ' || line.at[at - 1] == ')');
    for (size_t i = 0; i < G_N_ELEMENTS(dashes); i++) {
        size_t n = strlen(dashes[i]);
        if (line.len - at < n || memcmp(line.at + at, dashes[i], n) != 0)
            continue;
        bool ends = line.len == at + n || line.at[at + n] == ' ' || i == 1 || i == 4;
        return ends && (spaced || i == 0 || i == 1 || i == 4) ? n : 0;
    }
    return 0;
}

/* The first byte from `at` on that a dash begins with; `end` for none. */
static size_t next_dash(struct nc_span line, size_t at, size_t end)
{
    for (; at < end; at += NC_SIXTEEN) {
        const struct nc_sixteen s = nc_span_sixteen(line, at);
        const unsigned dashes =
            nc_sixteen_equal(s, '-') | nc_sixteen_equal(s, '_') | nc_sixteen_equal(s, '\xE2');
        if (dashes != 0)
            return MIN(at + nc_sixteen_before(dashes), end);
    }
    return end;
}

/* The stretch before the first dash near the beginning; false when there is none. */
static bool cut_head(struct nc_span line, struct nc_span *head)
{
    const size_t end = MIN(line.len, HEAD_MAX);
    for (size_t at = next_dash(line, 0, end); at < end; at = next_dash(line, at + 1, end))
        if (dash(line, at) > 0) {
            *head = nc_span_trim((struct nc_span){ line.at, at });
            return head->len > 0;
        }
    return false;
}

/* The last bracket that opens in the head: "PANAMA CITY (PANAMA), 19 Nov 89 (ACAN)" has two. */
static const char *last_open(struct nc_span head)
{
    for (size_t i = head.len; i-- > 0;)
        if (head.at[i] == '(')
            return head.at + i;
    return NULL;
}

/* Takes "(Reuters)" out of the head: *head ends before it, or where the date behind it ends. */
static void take_agency(struct nc_span *head, struct head *out)
{
    const char *open = last_open(*head);
    if (open == NULL)
        return;
    size_t left = head->len - (size_t)(open - head->at);
    const char *close = memchr(open, ')', left);
    if (close == NULL || close - open < 3 || close - open > AGENCY_MAX)
        return;
    out->agency = nc_span_trim((struct nc_span){ open + 1, (size_t)(close - open) - 1 });
    struct nc_span behind =
        nc_span_trim((struct nc_span){ close + 1, left - (size_t)(close - open) - 1 });
    if (behind.len > 0 && nc_calendar_read(behind.at, behind.len, &out->written))
        out->dated = true;
    *head = nc_span_trim((struct nc_span){ head->at, (size_t)(open - head->at) });
}

/* Takes the date at the end of the head. */
static void take_date(struct nc_span *head, struct head *out)
{
    size_t at = 0;
    struct nc_written_date written;
    if (head->len == 0 || !nc_calendar_find(head->at, head->len, &at, &written))
        return;
    if (nc_span_trim((struct nc_span){ head->at + at + written.len,
                                       head->len - at - written.len }).len > 0)
        return;
    out->written = written;
    out->dated = true;
    *head = nc_span_trim((struct nc_span){ head->at, at });
}

static bool not_in_place(char c)
{
    return c == ':' || c == ';' || c == '?' || c == '!' || c == '"' || g_ascii_isdigit(c);
}

/* Is it the name of a place: a few words with capitals, at least one in capitals alone when
 * `strict`? */
static bool place_name(struct nc_span span, bool strict)
{
    size_t words = 0;
    bool caps = false;
    for (size_t i = 0; i < span.len; words++) {
        size_t from = i, lower = 0, upper = 0;
        for (; i < span.len && span.at[i] != ' '; i++) {
            lower += g_ascii_islower(span.at[i]);
            upper += g_ascii_isupper(span.at[i]);
            if (not_in_place(span.at[i]))
                return false;
        }
        if (lower > 0 && !g_ascii_isupper(span.at[from]) && i - from > 3)
            return false;
        caps = caps || (lower == 0 && upper > 2);
        while (i < span.len && span.at[i] == ' ')
            i++;
    }
    return words > 0 && words <= 6 && span.len <= PLACE_MAX && (caps || !strict);
}

static struct nc_span without_comma(struct nc_span span)
{
    while (span.len > 0 && strchr(",/", span.at[span.len - 1]) != NULL)
        span = nc_span_trim((struct nc_span){ span.at, span.len - 1 });
    return span;
}

/* Is the line opened by a dateline? */
static bool read_head(struct nc_span line, struct head *out)
{
    struct nc_span head;
    *out = (struct head){ 0 };
    if (!cut_head(line, &head))
        return false;
    take_agency(&head, out);
    if (!out->dated)
        take_date(&head, out);
    out->place = without_comma(head);
    if (out->place.len == 0)
        return out->agency.at != NULL;
    return place_name(out->place, out->agency.at == NULL && !out->dated);
}

static void keep(struct nc_draft *draft, const struct head *head, GString *words)
{
    struct nc_span dateline = head->place;
    if (head->agency.at != NULL) {
        g_string_truncate(words, 0);
        g_string_append_len(words, head->place.at, (gssize)head->place.len);
        g_string_append(words, head->place.len > 0 ? " (" : "(");
        g_string_append_len(words, head->agency.at, (gssize)head->agency.len);
        g_string_append_c(words, ')');
        dateline = (struct nc_span){ words->str, words->len };
    }
    nc_draft_set(&draft->dateline, dateline.at, dateline.len);
    bool better = nc_date_whole(head->written.date) || draft->date.month == 0;
    if (head->dated && better && !nc_date_whole(draft->date)) {
        draft->date = head->written.date;
        draft->minute = head->written.minute;
    }
}

static size_t count_words(struct nc_span span)
{
    size_t words = 0;
    for (size_t i = 0; i < span.len; i++)
        words += g_ascii_isalpha(span.at[i]) && (i == 0 || span.at[i - 1] == ' ');
    return words;
}

/* Hardly more than a date: "3/27/2012 @ 10:05AM", "By A. Writer, 22 December 2016". */
static bool date_line(struct nc_span line, size_t at, size_t len)
{
    struct nc_span before = { line.at, at };
    struct nc_span behind = { line.at + at + len, line.len - at - len };
    if (line.len > DATE_LINE_MAX || line.at[line.len - 1] == '.' || line.at[line.len - 1] == '?')
        return false;
    return count_words(before) + count_words(behind) <= OTHER_WORDS_MAX
        && (nc_span_trim(before).len == 0 || count_words(behind) <= 2);
}

/* A caption's end: a comma, the date, and at most a point and a credit in brackets. */
static bool caption_end(struct nc_span line, size_t at, size_t len)
{
    struct nc_span before = nc_span_trim((struct nc_span){ line.at, at });
    struct nc_span behind =
        nc_span_trim((struct nc_span){ line.at + at + len, line.len - at - len });
    if (before.len == 0 || before.at[before.len - 1] != ',')
        return false;
    if (behind.len > 0 && behind.at[0] == '.')
        behind = nc_span_trim((struct nc_span){ behind.at + 1, behind.len - 1 });
    return behind.len == 0 || behind.at[0] == '(' || behind.at[0] == '[';
}

/* The place of the first digit from `at` on; the length of the line for none. */
static size_t next_digit(struct nc_span line, size_t at)
{
    for (; at < line.len; at += NC_SIXTEEN) {
        const struct nc_sixteen s = nc_span_sixteen(line, at);
        const unsigned digits = nc_sixteen_below(s, '9' + 1) & ~nc_sixteen_below(s, '0');
        if (digits != 0)
            return at + nc_sixteen_before(digits);
    }
    return line.len;
}

/* Does the line hold what may be the year of a whole date: four digits, or two with no word and no
 * further number behind?  Most lines have none, and need no reading. */
static bool may_tell_year(struct nc_span line)
{
    for (size_t at = next_digit(line, 0); at < line.len; at = next_digit(line, at)) {
        const size_t from = at;
        while (at < line.len && g_ascii_isdigit(line.at[at]))
            at++;
        if (at - from == 4)
            return true;
        if (at - from != 2)
            continue;
        size_t behind = at;
        while (behind < line.len && (line.at[behind] == ' ' || line.at[behind] == '\t'))
            behind++;
        const bool number = line.len - behind > 1 && g_ascii_isdigit(line.at[behind + 1]);
        if (behind == line.len || (!g_ascii_isalnum(line.at[behind]) && !number))
            return true;
    }
    return false;
}

/* Takes the date of a line that is no sentence about that day. */
static bool take_line(struct nc_draft *draft, struct nc_span line, bool title)
{
    struct nc_written_date written;
    /* A long line can only be a caption, and there the date is at the end. */
    size_t begin = line.len > DATE_LINE_MAX ? line.len - DATE_LINE_MAX : 0;
    if (!may_tell_year((struct nc_span){ line.at + begin, line.len - begin }))
        return false;
    for (size_t at = begin; nc_calendar_find(line.at, line.len, &at, &written); at += written.len) {
        if (!nc_date_whole(written.date))
            continue;
        if (!caption_end(line, at, written.len) && (title || !date_line(line, at, written.len)))
            continue;
        draft->date = written.date;
        draft->minute = written.minute;
        return true;
    }
    return false;
}

void nc_dateline_read(struct nc_draft *draft, const char *text, size_t len, GString *words)
{
    struct nc_span line;
    struct head head;
    size_t look = len < LOOK_MAX ? len : LOOK_MAX;
    bool dated = nc_date_whole(draft->date), placed = draft->dateline.at != NULL;
    struct head doubtful = { 0 }; /* "CORRECTED - ..." in a headline looks like a dateline too */
    bool headline = false;
    size_t at = 0;
    for (int n = 0; n < LINES_MAX && !(dated && placed); n++) {
        if (!nc_next_filled(text, look, &at, &line))
            break;
        const bool title = nc_span_equal(line, draft->title);
        const bool opens = !placed && read_head(line, &head);
        if (opens && title && !head.dated) {
            doubtful = head;
            headline = true;
        } else if (opens) {
            keep(draft, &head, words);
            placed = true;
            dated = dated || nc_date_whole(draft->date);
        } else if (!dated) {
            dated = take_line(draft, line, title);
        }
    }
    if (headline && !placed)
        keep(draft, &doubtful, words);
}
