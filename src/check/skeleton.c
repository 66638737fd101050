/* skeleton.c - writes sentences so that patterns can read them. */
#include "check/skeleton.h"

#include "data/key.h"
#include "data/units.h"

#include <string.h>

void nc_skeleton_init(struct nc_skeleton *s)
{
    *s = (struct nc_skeleton){ .text = g_string_new(NULL),
                               .steps = g_array_new(FALSE, FALSE, sizeof(struct nc_step)) };
}

void nc_skeleton_clear(struct nc_skeleton *s)
{
    g_string_free(s->text, TRUE);
    g_array_free(s->steps, TRUE);
}

void nc_skeleton_reset(struct nc_skeleton *s)
{
    g_string_truncate(s->text, 0);
    g_array_set_size(s->steps, 0);
    s->from = s->from_step = 0;
    memset(s->cues, 0, sizeof s->cues);
    s->letters[0] = s->letters[1] = 0;
    s->figures[0] = s->figures[1] = 0;
}

/* Drops the sentence before; the later one takes its place. */
static void shift(struct nc_skeleton *s)
{
    g_string_erase(s->text, 0, (gssize)s->from);
    if (s->from_step > 0)
        g_array_remove_range(s->steps, 0, s->from_step);
    for (guint i = 0; i < s->steps->len; i++)
        g_array_index(s->steps, struct nc_step, i).at -= s->from;
    s->cues[0] = s->cues[1];
    s->letters[0] = s->letters[1];
    s->figures[0] = s->figures[1];
    memset(&s->cues[1], 0, sizeof s->cues[1]);
    s->letters[1] = s->figures[1] = 0;
    s->from_step = s->steps->len;
    if (s->text->len > 0)
        g_string_append(s->text, "| ");
    s->from = (uint32_t)s->text->len;
}

/* A share is written as one: "half", "two-thirds", "one in five", not "0.2". */
static bool is_share(const struct nc_figure *f, const char *surface)
{
    if (!f->has_value || f->unit != 0 || f->value.mantissa <= 0)
        return false;
    const double value = nc_decimal_double(f->value);
    return value < 1 && memchr(surface, '.', f->end - f->start) == NULL;
}

static char letter_of(const struct nc_figure *f, const char *surface)
{
    static const char letters[] = "NPMUDAT";
    static const char signs[] = "odcsl"; /* in the order of enum nc_kind */
    if (!nc_kind_quantity(f->kind))
        return signs[f->kind - NC_KIND_ORDINAL];
    if (!f->has_value)
        return 'V';
    if (f->kind == NC_KIND_PERCENT && strcmp(nc_unit_at(f->unit)->name, "pp") == 0)
        return 'Q';
    if (f->kind == NC_KIND_NUMBER && g_ascii_isalpha(*surface) && f->change != NC_CHANGE_NONE &&
        f->change_role == NC_CHANGE_BY && f->unit == 0 && (f->flags & NC_FIGURE_SPELLED) != 0)
        return 'X';
    return is_share(f, surface) ? 'H' : letters[f->kind];
}

static void add_figure(struct nc_skeleton *s, const struct nc_figure *f, const char *surface)
{
    const char letter = letter_of(f, surface);
    if (g_ascii_islower(letter))
        g_string_append_c(s->text, '@');
    else
        s->letters[1] |= UINT32_C(1) << (letter - 'A');
    g_string_append_c(s->text, letter);
    s->figures[1]++;
}

/* Signs that mean the same are one: dashes, quotation marks, apostrophes. */
static char plain_sign(uint16_t sign)
{
    switch (sign) {
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212:
        return '-';
    case 0x2018: case 0x2019:
        return '\'';
    case 0x201c: case 0x201d:
        return '"';
    default:
        return sign < 0x80 ? (char)sign : '\0';
    }
}

static void note_cue(struct nc_skeleton *s, const char *word, size_t len)
{
    const uint64_t head = nc_word_key_part(word, len);
    size_t at = nc_cue_slot_of(head);
    for (; nc_cue_slots[at].cue != 0; at = (at + 1) % NC_CUE_SLOTS)
        if (nc_cue_slots[at].head == head) {
            const unsigned cue = nc_cue_slots[at].cue - 1u;
            s->cues[1].bits[cue / 64] |= UINT64_C(1) << cue % 64;
            return;
        }
}

static void add_word(struct nc_skeleton *s, const char *text, const struct nc_token *token)
{
    const char sign = token->kind == NC_TOKEN_SIGN ? plain_sign(token->sign) : '\0';
    const gsize at = s->text->len;
    if (sign != '\0')
        g_string_append_c(s->text, sign);
    else
        g_string_append_len(s->text, text + token->at, token->len);
    for (char *p = s->text->str + at; *p != '\0'; p++)
        *p = g_ascii_tolower(*p);
    note_cue(s, s->text->str + at, s->text->len - at);
}

static void add_step(struct nc_skeleton *s, uint32_t start, uint32_t end, uint32_t figure)
{
    const struct nc_step step = { (uint32_t)s->text->len, start, end, figure };
    g_array_append_val(s->steps, step);
}

void nc_skeleton_add(struct nc_skeleton *s, const struct nc_store *store,
                     const struct nc_tokens *tokens, const struct nc_sentence *sentence,
                     uint32_t first, uint32_t end)
{
    shift(s);
    uint32_t done = 0;
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
        const struct nc_token *token = &tokens->items[i];
        if (token->at < done || token->len == 0)
            continue;
        while (first < end && nc_store_figure(store, first)->end <= token->at)
            first++;
        const struct nc_figure *f = first < end ? nc_store_figure(store, first) : NULL;
        if (f != NULL && f->start < token->at + token->len) {
            add_step(s, f->start, f->end, first);
            add_figure(s, f, tokens->text + f->start);
            done = f->end;
            first++;
        } else {
            add_step(s, token->at, token->at + token->len, NC_NONE);
            add_word(s, tokens->text, token);
        }
        g_string_append_c(s->text, ' ');
    }
}

uint32_t nc_skeleton_step(const struct nc_skeleton *s, size_t at)
{
    uint32_t low = 0, high = s->steps->len;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (g_array_index(s->steps, struct nc_step, middle).at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
