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

/* What tells that a line is worth reading: most hold nothing of it. */
enum hint { HINT_YEAR = 1, HINT_DASH = 2 };

enum { WINDOW = 4 * NC_SIXTEEN, STEP = WINDOW - 8 }; /* what begins in a step ends in its window */

static const uint64_t IN_STEP = (UINT64_C(1) << STEP) - 1;

/* The marks of sixteen bytes each, the first lowest. */
static inline uint64_t window_marks(uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    return a | b << NC_SIXTEEN | c << 2 * NC_SIXTEEN | d << 3 * NC_SIXTEEN;
}

static inline unsigned digits_at(const char *sixteen)
{
    return nc_sixteen_digits(nc_sixteen_at(sixteen));
}

/* The bytes that a dash may begin with. */
static inline unsigned dashes_at(const char *sixteen)
{
    const struct nc_sixteen s = nc_sixteen_at(sixteen);
    return nc_sixteen_equal(s, '-') | nc_sixteen_equal(s, '_') | nc_sixteen_equal(s, '\xE2');
}

/* May the two digits at `at` be the year of a whole date?  No word and no further number is
 * behind. */
static bool short_year(const char *at)
{
    const char next = at[2], behind = at[3];
    return !g_ascii_isalnum(next) && !(next == ' ' && g_ascii_isalnum(behind)) &&
           !(next != '\n' && g_ascii_isdigit(behind));
}

/* May the four digits at `at`?  Not behind a word like "in" or "since": of small letters, no month,
 * no half of the day, and no end of a day's number. */
static bool long_year(const char *text, size_t at)
{
    if (at == 0 || text[at - 1] != ' ')
        return true;
    const size_t end = at - 1;
    size_t from = end;
    while (from > 0 && g_ascii_islower(text[from - 1]))
        from--;
    const size_t len = end - from;
    const bool word = len > 1 && (from == 0 || text[from - 1] == ' ');
    const bool half = len == 2 && text[end - 1] == 'm';
    return !word || half || nc_calendar_month(text + from, len) != 0;
}

/* Numbers that may be the year of a whole date, in the window of the text from `at` on; `joined`
 * when a digit stands before it. */
static uint64_t years_in(const char *text, size_t at, const char window[WINDOW], bool *joined)
{
    const uint64_t digits = window_marks(digits_at(window), digits_at(window + NC_SIXTEEN),
                                         digits_at(window + 2 * NC_SIXTEEN),
                                         digits_at(window + 3 * NC_SIXTEEN));
    const uint64_t begin = digits & ~(digits << 1 | *joined) & digits >> 1 & IN_STEP;
    uint64_t years = begin & digits >> 2 & digits >> 3 & ~(digits >> 4);
    for (uint64_t four = years; four != 0; four &= four - 1)
        if (!long_year(text, at + (size_t)__builtin_ctzll(four)))
            years &= ~(four & -four);
    for (uint64_t two = begin & ~(digits >> 2); two != 0; two &= two - 1)
        if (short_year(window + __builtin_ctzll(two)))
            years |= two & -two;
    *joined = (digits >> (STEP - 1) & 1) != 0;
    return years;
}

/* The place of the first such hint from `at` on; `end` for none. */
static size_t next_hint(const char *text, size_t at, size_t end, unsigned hints)
{
    bool joined = false;
    for (; at < end; at += STEP) {
        char few[WINDOW];
        const char *window = text + at;
        if (end - at < WINDOW)
            window = memcpy(memset(few, 0, WINDOW), window, end - at);
        uint64_t found = (hints & HINT_YEAR) != 0 ? years_in(text, at, window, &joined) : 0;
        if ((hints & HINT_DASH) != 0)
            found |= window_marks(dashes_at(window), dashes_at(window + NC_SIXTEEN),
                                  dashes_at(window + 2 * NC_SIXTEEN),
                                  dashes_at(window + 3 * NC_SIXTEEN)) & IN_STEP;
        if (found != 0)
            return at + (size_t)__builtin_ctzll(found);
    }
    return end;
}

/* Takes the date of a line that is no sentence about that day. */
static bool take_line(struct nc_draft *draft, struct nc_span line, bool title)
{
    struct nc_written_date written;
    /* A long line can only be a caption, and there the date is at the end. */
    size_t begin = line.len > DATE_LINE_MAX ? line.len - DATE_LINE_MAX : 0;
    if (next_hint(line.at, begin, line.len, HINT_YEAR) == line.len)
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

/* The first lines of a text that are not empty. */
struct lines {
    const char *text;
    struct {
        struct nc_span span;
        size_t end; /* where the next line begins */
    } items[LINES_MAX];
    size_t count, next; /* lines; the one that comes next */
};

static struct lines first_lines(const char *text, size_t len)
{
    struct lines lines = { .text = text };
    size_t at = 0;
    while (lines.count < LINES_MAX &&
           nc_next_filled(text, len, &at, &lines.items[lines.count].span))
        lines.items[lines.count++].end = at;
    return lines;
}

/* Goes on to the next line that holds one of the hints; false when none does. */
static bool next_hinted(struct lines *lines, unsigned hints, struct nc_span *line)
{
    const size_t at = lines->next == 0 ? 0 : lines->items[lines->next - 1].end;
    const size_t end = lines->count == 0 ? 0 : lines->items[lines->count - 1].end;
    const size_t hint = next_hint(lines->text, at, end, hints);
    while (lines->next < lines->count && lines->items[lines->next].end <= hint)
        lines->next++;
    if (lines->next == lines->count)
        return false;
    *line = lines->items[lines->next++].span;
    return true;
}

void nc_dateline_read(struct nc_draft *draft, const char *text, size_t len, GString *words)
{
    struct lines lines = first_lines(text, MIN(len, LOOK_MAX));
    struct head head, doubtful;
    struct nc_span line;
    bool dated = nc_date_whole(draft->date), placed = draft->dateline.at != NULL;
    bool headline = false; /* "CORRECTED - ..." in a headline looks like a dateline too */
    while (!(dated && placed) &&
           next_hinted(&lines, (dated ? 0 : HINT_YEAR) | (placed ? 0 : HINT_DASH), &line)) {
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
