/* skeleton.c - writes sentences so that patterns can read them.
 *
 * Few sentences have a phrasing's figures and cue words, so each is written only when one has. */
#include "check/skeleton.h"

#include "check/values.h"
#include "data/key.h"
#include "data/sieve.h"
#include "data/trail.h"
#include "data/units.h"
#include "model/hash.h"

#include <string.h>

void nc_skeleton_init(struct nc_skeleton *s)
{
    *s = (struct nc_skeleton){ .text = g_string_new(NULL),
                               .steps = g_array_new(FALSE, FALSE, sizeof(struct nc_step)),
                               .trail = g_array_new(FALSE, FALSE, sizeof(uint16_t)) };
    for (int i = 0; i < 2; i++) {
        s->kept[i].lists = g_array_new(FALSE, FALSE, sizeof(uint16_t));
        s->kept[i].trail = g_array_new(FALSE, FALSE, sizeof(uint16_t));
        s->parts[i].words = &s->kept[i];
    }
}

void nc_skeleton_clear(struct nc_skeleton *s)
{
    g_string_free(s->text, TRUE);
    g_array_free(s->steps, TRUE);
    g_array_free(s->trail, TRUE);
    for (int i = 0; i < 2; i++) {
        g_array_free(s->kept[i].lists, TRUE);
        g_array_free(s->kept[i].trail, TRUE);
    }
}

void nc_skeleton_reset(struct nc_skeleton *s)
{
    s->parts[0].sentence = s->parts[1].sentence = NULL;
    s->parts[0].outlined = s->parts[1].outlined = false;
    nc_outline_reset(&s->outline);
    s->written = s->trailed = false;
}

/* A share is written as one: "half", "two-thirds", "one in five", not "0.2". */
static bool is_share(const struct nc_figure *f, const char *surface)
{
    if (!f->has_value || f->unit != 0 || f->value.mantissa <= 0)
        return false;
    const double value = nc_decimal_double(f->value);
    return value < 1 && memchr(surface, '.', f->len) == NULL;
}

static char letter_of(const struct nc_figure *f, const char *surface)
{
    static const char letters[] = "NPMUDAT";
    static const char signs[] = "odcsl"; /* in the order of enum nc_kind */
    if (!nc_kind_quantity(f->kind))
        return signs[f->kind - NC_KIND_ORDINAL];
    if (!f->has_value)
        return 'V';
    const char *dimension = nc_unit_at(f->unit)->dimension;
    if (f->kind == NC_KIND_PERCENT && strcmp(dimension, "points") == 0)
        return 'Q';
    if (f->kind == NC_KIND_NUMBER && f->unit != 0 && strcmp(dimension, "ratio") == 0)
        return 'X';
    return is_share(f, surface) ? 'H' : letters[f->kind];
}

/* Writes a figure's letter and returns what stands behind it. */
static char *put_figure(char *out, char letter)
{
    if (g_ascii_islower(letter))
        *out++ = '@';
    *out++ = letter;
    return out;
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

static char sign_of(const struct nc_token *token)
{
    return token->kind == NC_TOKEN_SIGN ? plain_sign(token->sign) : '\0';
}

/* Writes a word in lower case and returns what stands behind it. */
static char *put_word(char *out, const char *text, const struct nc_token *token)
{
    const char sign = sign_of(token);
    if (sign != '\0') {
        *out++ = sign;
        return out;
    }
    for (const char *p = text + token->at, *end = p + token->len; p < end; p++)
        *out++ = (char)(*p >= 'A' && *p <= 'Z' ? *p | 0x20 : *p);
    return out;
}

/* Goes over the tokens of a sentence and its figures, in order. */
struct walk {
    const struct nc_skeleton *skeleton;
    uint32_t token, token_end, figure, figure_end;
    uint32_t done; /* bytes of the text that stand in a figure passed */
};

static struct walk walk_of(const struct nc_skeleton *s, const struct nc_skeleton_part *part)
{
    return (struct walk){ .skeleton = s,
                          .token = part->sentence->first,
                          .token_end = part->sentence->first + part->sentence->count,
                          .figure = part->first,
                          .figure_end = part->end };
}

/* The next token, or NULL behind the last; *figure is set where one begins, and then stands for its
 * tokens. */
static const struct nc_token *walk_on(struct walk *w, const struct nc_figure **figure)
{
    const struct nc_store *store = w->skeleton->store;
    for (; w->token < w->token_end; w->token++) {
        const struct nc_token *token = &w->skeleton->tokens->items[w->token];
        if (token->at < w->done || token->len == 0)
            continue;
        while (w->figure < w->figure_end &&
               nc_figure_end(nc_store_figure(store, w->figure)) <= token->at)
            w->figure++;
        const struct nc_figure *f =
            w->figure < w->figure_end ? nc_store_figure(store, w->figure) : NULL;
        *figure = f != NULL && f->start < token->at + token->len ? f : NULL;
        w->done = *figure != NULL ? nc_figure_end(f) : w->done;
        w->token++;
        return token;
    }
    return NULL;
}

/* A byte of the text becomes three at most: a sign, a letter, a space. */
static void write_part(struct nc_skeleton *s, const struct nc_skeleton_part *part)
{
    const struct nc_figure *f;
    const char *text = s->tokens->text;
    const gsize begin = s->text->len;
    const guint first = s->steps->len;
    struct walk walk = walk_of(s, part);
    g_string_set_size(s->text, begin + 3 * (gsize)part->sentence->len);
    g_array_set_size(s->steps, first + part->sentence->count);
    struct nc_step *step = &g_array_index(s->steps, struct nc_step, first);
    char *out = s->text->str + begin;
    for (const struct nc_token *token; (token = walk_on(&walk, &f)) != NULL; step++) {
        *step = (struct nc_step){ (uint32_t)(out - s->text->str), token->at,
                                  token->at + token->len, NC_NONE };
        if (f != NULL) {
            *step = (struct nc_step){ step->at, f->start, nc_figure_end(f), walk.figure++ };
            out = put_figure(out, part->letters[step->figure - part->first]);
        } else {
            out = put_word(out, text, token);
        }
        *out++ = ' ';
    }
    g_array_set_size(s->steps, (guint)(step - (struct nc_step *)(void *)s->steps->data));
    g_string_truncate(s->text, (gsize)(out - s->text->str));
}

void nc_skeleton_write(struct nc_skeleton *s)
{
    if (s->written)
        return;
    s->written = true;
    g_string_truncate(s->text, 0);
    g_array_set_size(s->steps, 0);
    if (s->parts[0].sentence != NULL) {
        write_part(s, &s->parts[0]);
        g_string_append(s->text, "| ");
    }
    s->from = (uint32_t)s->text->len;
    s->from_step = s->steps->len;
    write_part(s, &s->parts[1]);
}

/* The lists of a word that the lexicon does not know. */
static uint16_t search_lists(uint64_t head)
{
    if (!nc_cue_may_be(head))
        return 0;
    size_t at = nc_cue_slot_of(head);
    while (nc_cue_slots[at].lists != 0 && nc_cue_slots[at].head != head)
        at = (at + 1) % NC_CUE_SLOTS;
    return nc_cue_slots[at].lists;
}

/* The lists of a token as it would be written. */
static uint16_t lists_of(const struct nc_skeleton *s, const struct nc_token *token)
{
    const char sign = sign_of(token);
    if (sign != '\0')
        return nc_cue_signs[(unsigned char)sign];
    if (token->word != 0)
        return nc_cue_words[token->word];
    return search_lists(nc_word_key_part(s->tokens->text + token->at, token->len));
}

/* Takes bytes [from, to) of the article's text into a hash. */
static uint64_t hash_bytes(const struct nc_skeleton *s, uint32_t from, uint32_t to, uint64_t hash)
{
    const char *text = s->tokens->text;
    for (; from + sizeof hash <= to; from += (uint32_t)sizeof hash)
        hash = nc_hash_number(hash, nc_eight_at(text + from));
    return nc_hash_number(hash, nc_few_at(text + from, to - from) ^ (uint64_t)(to - from) << 56);
}

/* What stands between figures tells by its bytes what its tokens are; of a figure counts what lists
 * its tokens are of, and its letter. */
static uint64_t hash_part(const struct nc_skeleton *s, const struct nc_skeleton_part *part)
{
    const struct nc_sentence *sentence = part->sentence;
    const struct nc_token *token = &s->tokens->items[sentence->first];
    const struct nc_token *end = token + sentence->count;
    uint64_t hash = NC_HASH_START;
    uint32_t done = sentence->at;
    for (uint32_t row = part->first; row < part->end; row++) {
        const struct nc_figure *f = nc_store_figure(s->store, row);
        if (nc_figure_end(f) <= done)
            continue;
        hash = hash_bytes(s, done, MAX(f->start, done), hash);
        hash = nc_hash_number(hash, (uint64_t)part->letters[row - part->first]);
        done = nc_figure_end(f);
        while (token < end && token->at + token->len <= f->start)
            token++;
        for (; token < end && token->at < done; token++)
            hash = nc_hash_number(hash, lists_of(s, token));
    }
    return hash_bytes(s, done, MAX(sentence->at + sentence->len, done), hash);
}

uint64_t nc_skeleton_hash(struct nc_skeleton *s, bool both)
{
    uint64_t hash = nc_hash_number(NC_HASH_START, s->values[0] | s->values[1] << 8);
    for (int i = !both; i < 2; i++) {
        struct nc_skeleton_part *part = &s->parts[i];
        if (part->hash == 0)
            part->hash = hash_part(s, part);
        hash = nc_hash_number(hash, part->hash);
    }
    return hash;
}

/* The lists of all tokens of a sentence.  They are read before any is looked at, so that the
 * tables, which are not at hand, are waited for but once. */
static void read_lists(const struct nc_skeleton *s, const struct nc_skeleton_part *part)
{
    const struct nc_sentence *sentence = part->sentence;
    struct nc_skeleton_words *words = part->words;
    if (words->lists->len > 0)
        return;
    g_array_set_size(words->lists, sentence->count);
    uint16_t *lists = &g_array_index(words->lists, uint16_t, 0);
    for (uint32_t i = 0; i < sentence->count; i++) {
        lists[i] = lists_of(s, &s->tokens->items[sentence->first + i]);
        __builtin_prefetch(&nc_cued_rows[nc_cued_words[lists[i]]]);
    }
    words->cued = nc_cued_none;
    for (uint32_t i = 0; i < sentence->count; i++)
        if (lists[i] != 0)
            nc_cued_take(&words->cued, lists[i]);
}

void nc_skeleton_cues(struct nc_skeleton *s, bool both)
{
    read_lists(s, &s->parts[1]);
    s->cued[0] = s->cued[1] = s->parts[1].words->cued;
    if (!both)
        return;
    read_lists(s, &s->parts[0]);
    nc_cued_add(&s->cued[1], &s->parts[0].words->cued);
}

bool nc_skeleton_first(const struct nc_skeleton *s, uint16_t *lists)
{
    const struct nc_skeleton_part *part = &s->parts[1];
    const struct nc_figure *f = nc_store_figure(s->store, part->first);
    const struct nc_token *token = &s->tokens->items[part->sentence->first];
    while (token->len == 0)
        token++;
    const bool word = token->at + token->len <= f->start;
    *lists = word ? lists_of(s, token) : nc_cue_signs['@'];
    return word || nc_sieve_letter(part->letters[0]) == 0;
}

/* Goes over the tokens of a sentence that is being outlined. */
struct outliner {
    struct nc_outline *outline;
    const struct nc_token *token, *end;
    const uint16_t *lists; /* of the token at hand */
    uint16_t *class;       /* where the next one is put */
    uint32_t done;         /* where the last figure ends */
};

/* Adds a token to the outline. */
static void outline_token(struct outliner *o)
{
    const uint16_t lists = *o->lists++;
    const struct nc_token *token = o->token++;
    if (token->at < o->done) {
        nc_outline_inside(o->outline, lists);
    } else if (token->len > 0) {
        nc_outline_word(o->outline, lists);
        *o->class++ = nc_trail_words[lists];
    }
}

/* Adds a figure; not one that has no token to itself. */
static void outline_figure(struct outliner *o, const struct nc_figure *f, char letter)
{
    while (o->token < o->end && (o->token->at + o->token->len <= f->start ||
                                 o->token->at < o->done || o->token->len == 0))
        outline_token(o);
    if (o->token == o->end || o->token->at >= nc_figure_end(f))
        return;
    nc_outline_figure(o->outline, nc_sieve_letter(letter));
    *o->class++ = nc_trail_letters[(unsigned char)letter];
    o->done = nc_figure_end(f);
}

/* Makes a sentence the later one of the outline. */
static void outline_part(struct nc_skeleton *s, struct nc_skeleton_part *part)
{
    GArray *trail = part->words->trail;
    g_array_set_size(trail, part->sentence->count);
    struct outliner o = { .outline = &s->outline,
                          .token = &s->tokens->items[part->sentence->first],
                          .lists = &g_array_index(part->words->lists, uint16_t, 0),
                          .class = &g_array_index(trail, uint16_t, 0) };
    o.end = o.token + part->sentence->count;
    nc_outline_begin(&s->outline);
    for (uint32_t row = part->first; row < part->end; row++)
        outline_figure(&o, nc_store_figure(s->store, row), part->letters[row - part->first]);
    while (o.token < o.end)
        outline_token(&o);
    g_array_set_size(trail, (guint)(o.class - &g_array_index(trail, uint16_t, 0)));
    part->words->all = nc_outline_words(&s->outline);
    part->outlined = true;
}

void nc_skeleton_outline(struct nc_skeleton *s, bool both)
{
    both &= s->parts[0].sentence != NULL;
    if (s->parts[1].outlined && (s->parts[0].outlined || !both))
        return;
    if (!s->parts[0].outlined)
        nc_outline_reset(&s->outline);
    if (!s->parts[0].outlined && both)
        outline_part(s, &s->parts[0]);
    outline_part(s, &s->parts[1]);
    s->words[0] = s->words[1] = s->parts[1].words->all;
    if (s->parts[0].outlined)
        nc_word_lists_add(&s->words[1], &s->parts[0].words->all);
}

/* Puts the quantities among a part's figures behind those there are; returns the count of all. */
static uint32_t collect(const struct nc_skeleton *s, const struct nc_skeleton_part *part,
                        const struct nc_figure **figures, uint32_t count)
{
    for (uint32_t row = part->first; row < part->end; row++) {
        figures[count] = nc_store_figure(s->store, row);
        count += nc_kind_quantity(figures[count]->kind);
    }
    return count;
}

unsigned nc_skeleton_values(struct nc_skeleton *s, int sentences)
{
    const struct nc_figure *figures[2 * NC_SKELETON_MOST];
    uint32_t count = collect(s, &s->parts[1], figures, 0);
    if (sentences == 2)
        count = collect(s, &s->parts[0], figures, count);
    s->values[sentences - 1] = nc_values_of(figures, count);
    return s->values[sentences - 1];
}

uint64_t nc_skeleton_tally(const struct nc_skeleton *s, int sentences)
{
    const uint64_t tally = s->parts[1].tally;
    return sentences == 2 ? nc_tally_add(s->parts[0].tally, tally) : tally;
}

/* Can a figure be told from the one that ends at `done`: does each have a token to itself? */
static bool is_apart(const char *text, uint32_t done, uint32_t start)
{
    return done == 0 || (start > done && (text[done] == ' ' || text[start - 1] == ' '));
}

/* Reads the letters of a part's figures. */
static void read_letters(const struct nc_skeleton *s, struct nc_skeleton_part *part)
{
    uint32_t done = 0;
    for (uint32_t row = part->first; row < part->end; row++) {
        const struct nc_figure *f = nc_store_figure(s->store, row);
        const char letter = letter_of(f, s->tokens->text + f->start);
        part->letters[row - part->first] = letter;
        if (nc_figure_end(f) <= done)
            continue;
        part->tally = nc_tally_add(part->tally, nc_tally_of(letter) | nc_tally_of_sign(letter));
        part->order = is_apart(s->tokens->text, done, f->start)
                          ? nc_order_add(part->order, nc_letter_row(letter))
                          : NC_ORDER_NONE;
        done = nc_figure_end(f);
    }
}

void nc_skeleton_add(struct nc_skeleton *s, const struct nc_sentence *sentence, uint32_t first,
                     uint32_t end)
{
    struct nc_skeleton_words *words = s->parts[0].words;
    if (words->lists->len > 0)
        g_array_set_size(words->lists, 0);
    s->parts[0] = s->parts[1];
    s->parts[1] = (struct nc_skeleton_part){
        .sentence = sentence, .first = first, .end = end, .words = words
    };
    s->parts[1].barred = memchr(s->tokens->text + sentence->at, '|', sentence->len) != NULL;
    read_letters(s, &s->parts[1]);
    s->values[0] = s->values[1] = 0;
    s->written = s->trailed = false;
}

bool nc_skeleton_fits(const struct nc_skeleton *s, const struct nc_phrasing *phrasing)
{
    return nc_outline_fits(&s->outline, phrasing->sentences == 2 ? 0 : s->outline.from, phrasing,
                           &s->words[phrasing->sentences - 1]);
}

/* Puts the classes of what is outlined one behind the other. */
static void join_trails(struct nc_skeleton *s)
{
    const GArray *before = s->parts[0].words->trail, *later = s->parts[1].words->trail;
    g_array_set_size(s->trail, 0);
    if (s->parts[0].outlined) {
        g_array_append_vals(s->trail, before->data, before->len);
        g_array_append_val(s->trail, nc_trail_letters['|']);
    }
    s->from_word = s->trail->len;
    g_array_append_vals(s->trail, later->data, later->len);
    g_array_append_val(s->trail, nc_trail_letters[0]);
    s->trailed = true;
}

/* Does the trail of the phrasing lead to its end from here, and what it looks ahead for, too? */
static bool leads(const struct nc_phrasing *phrasing, const uint16_t *classes)
{
    bool all = nc_trail_leads(phrasing->trail, classes);
    for (int i = 0; i < NC_AHEADS && all && phrasing->aheads[i] != 0; i++)
        all = nc_trail_leads(phrasing->aheads[i], classes);
    return all;
}

uint32_t nc_skeleton_led(struct nc_skeleton *s, const struct nc_phrasing *phrasing, uint32_t word)
{
    if (!s->trailed)
        join_trails(s);
    const uint16_t *classes = &g_array_index(s->trail, uint16_t, 0);
    const uint32_t end = s->trail->len - 1;
    uint32_t at = MAX(word, phrasing->sentences == 2 ? 0 : s->from_word);
    if (phrasing->start_only)
        return at < end && leads(phrasing, classes + at) ? at : NC_NONE;
    if (at >= end ||
        !nc_trail_met(phrasing->trail, phrasing->begins, classes + at, s->trail->len - at))
        return NC_NONE;
    while (at < end &&
           !(nc_trail_in(phrasing->begins, classes[at]) && leads(phrasing, classes + at)))
        at++;
    return at < end ? at : NC_NONE;
}

uint32_t nc_skeleton_place(const struct nc_skeleton *s, uint32_t word)
{
    enum { BAR = 2 }; /* and its space */
    if (word + 1 == s->from_word)
        return s->from - BAR;
    const uint32_t step = word < s->from_word ? word : s->from_step + word - s->from_word;
    return g_array_index(s->steps, struct nc_step, step).at;
}

uint32_t nc_skeleton_word(const struct nc_skeleton *s, size_t at)
{
    const uint32_t step = nc_skeleton_step(s, at);
    if (at < s->from && step == s->from_step)
        return s->from_word - (at + 2 <= s->from);
    return step < s->from_step ? step : s->from_word + step - s->from_step;
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
