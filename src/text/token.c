/* token.c - cuts an article into tokens in one pass over its bytes. */
#include "text/text.h"

#include "data/lexicon.h"
#include "data/slots.h"
#include "model/sixteen.h"
#include "text/chars.h"
#include "text/groups.h"
#include "text/sentence.h"

#include <glib.h>
#include <string.h>

enum {
    MAX_WORD = 60000, /* bytes of a token; more makes another one */
    LONG_LINE = 120, /* a line longer than this is not wrapped by hand: it is a paragraph */
    SHORT_LINE = 40  /* one shorter than this ends a paragraph or is a heading */
};

enum { WAITING = 128 };

/* Tokens wait for their words to be looked up, so that the machine can fetch what is known of them:
 * until then a token's `word` is the row of the one word that may have its key. */
struct cutter {
    struct nc_tokens *tokens;
    const char *text; /* ends with NUL */
    size_t len, at, line_at;
    uint8_t flags;             /* of the next token */
    size_t known;              /* the tokens from here on wait, */
    struct nc_word_key keys[WAITING]; /* and these are their keys: zeros for no word */
    char last[2 * NC_SIXTEEN]; /* the last sixteen bytes of the text and as many zeros */
};

static inline uint8_t class_at(const struct cutter *c, size_t at)
{
    return nc_byte_class[(unsigned char)c->text[at]];
}

static void make_room(struct nc_tokens *tokens)
{
    tokens->room = tokens->room == 0 ? 4096 : tokens->room * 2;
    tokens->items = g_renew(struct nc_token, tokens->items, tokens->room + NC_TOKENS_AHEAD);
    memset(tokens->items + tokens->room, 0, NC_TOKENS_AHEAD * sizeof *tokens->items);
}

/* Looks up the words that wait. */
static void know_waiting(struct cutter *c)
{
    const struct nc_word_key *key = c->keys;
    const struct nc_token *end = c->tokens->items + c->tokens->count;
    for (struct nc_token *token = c->tokens->items + c->known; token < end; token++, key++) {
        const struct nc_slot *slot = &nc_slots[token->word];
        const uint32_t known = nc_slot_known(slot, key);
        token->word &= (uint16_t)known;
        token->classes |= slot->classes & known;
    }
    c->known = c->tokens->count;
}

/* Has the next tokens room? */
static inline void make_ready(struct cutter *c)
{
    if (c->tokens->count == c->tokens->room)
        make_room(c->tokens);
    if (c->tokens->count == c->known + WAITING)
        know_waiting(c);
}

/* Makes the bytes from c->at to `end` the next token; `row` is that of the word that may be its. */
static struct nc_token *token_add(struct cutter *c, size_t end, enum nc_token_kind kind,
                                  struct nc_word_key key, uint16_t row)
{
    make_ready(c);
    struct nc_tokens *tokens = c->tokens;
    c->keys[tokens->count - c->known] = key;
    struct nc_token *token = &tokens->items[tokens->count++];
    *token = (struct nc_token){ .at = (uint32_t)c->at,
                                .len = (uint16_t)(end - c->at),
                                .kind = (uint8_t)kind,
                                .flags = c->flags,
                                .word = row };
    c->flags &= NC_TOKEN_QUOTED;
    c->at = end;
    return token;
}

static void break_add(struct cutter *c, size_t at)
{
    c->flags = NC_TOKEN_POINT;
    c->at = at;
    token_add(c, at, NC_TOKEN_BREAK, (struct nc_word_key){ 0 }, 0);
}

/* Does a line that begins with so many spaces begin a paragraph? */
static inline bool is_indent(size_t spaces)
{
    return spaces >= 2 && spaces < 9;
}

/* Does no line end soon from `to` on, so that it is a paragraph of its own? */
static bool long_line_at(const struct cutter *c, size_t to)
{
    return c->len - to >= LONG_LINE && memchr(c->text + to, '\n', LONG_LINE) == NULL;
}

/* A single line break behind `length` bytes, the next line beginning at `to`: does a paragraph end
 * there? */
static bool line_ends_paragraph(const struct cutter *c, size_t length, size_t to)
{
    if (c->text[to] >= 'a' && c->text[to] <= 'z')
        return false;
    return length > LONG_LINE || length < SHORT_LINE || long_line_at(c, to);
}

/* The bytes of the space at `at` outside ASCII, 0 when there is none. */
static size_t high_space(const struct cutter *c, size_t at)
{
    size_t len;
    uint32_t code = nc_char_at(c->text + at, &len);
    return nc_char_class(code) == NC_CHAR_SPACE ? len : 0;
}

static void skip_space(struct cutter *c)
{
    size_t from = c->at, lines = 0, line_end = 0, at = c->at;
    for (size_t step = 1; at < c->len; at += step) {
        step = 1;
        if (c->text[at] == '\n') {
            line_end = lines++ == 0 ? at : line_end;
            from = at + 1;
        } else if (class_at(c, at) == NC_CHAR_HIGH) {
            step = high_space(c, at);
            if (step == 0)
                break;
        } else if (class_at(c, at) != NC_CHAR_SPACE) {
            break;
        }
    }
    c->at = at;
    if (lines > 0 && c->tokens->count > 0 &&
        (lines > 1 || is_indent(at - from) || line_ends_paragraph(c, line_end - c->line_at, at)))
        break_add(c, line_end);
    c->at = at;
    c->flags |= NC_TOKEN_SPACE;
    if (lines > 0)
        c->line_at = from;
}

static inline unsigned char lower(unsigned char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte + 32) : byte;
}

/* Bytes of the letter at `at`, 0 when there is none. */
static inline size_t letter_at(const struct cutter *c, size_t at)
{
    uint8_t class = class_at(c, at);
    if (class == NC_CHAR_LETTER)
        return 1;
    if (class != NC_CHAR_HIGH)
        return 0;
    size_t len;
    uint32_t code = nc_char_at(c->text + at, &len);
    return nc_char_class(code) == NC_CHAR_LETTER ? len : 0;
}

/* Bytes of an apostrophe at `at`, straight or curly. */
static size_t apostrophe_at(const struct cutter *c, size_t at)
{
    if (c->text[at] == '\'')
        return 1;
    return strncmp(c->text + at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

/* A curly apostrophe counts as a straight one; a possessive as the word itself. */
static uint16_t find_with_apostrophe(const char *text, size_t len)
{
    char plain[64];
    size_t n = 0, mark = 0;
    for (size_t i = 0; i < len && n < sizeof plain; i++, n++) {
        bool curly = text[i] == '\xe2' && len - i > 2 && text[i + 2] == '\x99';
        plain[n] = curly ? '\'' : text[i];
        if (plain[n] == '\'')
            mark = n;
        i += curly ? 2 : 0;
    }
    uint16_t row = nc_lexicon_find(plain, n);
    if (row == 0 && mark > 0 && mark + 2 == n && lower((unsigned char)plain[n - 1]) == 's')
        row = nc_lexicon_find(plain, mark);
    return row;
}

struct word_scan {
    size_t at;
    bool marked, points, small; /* has an apostrophe, inner points, a small letter */
};

/* Goes on over letters from s->at. */
static void scan_letters(const struct cutter *c, struct word_scan *s, size_t most)
{
    while (s->at < most) {
        unsigned char byte = (unsigned char)c->text[s->at];
        if (nc_byte_class[byte] == NC_CHAR_LETTER) {
            s->small |= byte >= 'a';
            s->at++;
            continue;
        }
        size_t len = byte < 0x80 ? 0 : letter_at(c, s->at);
        if (len == 0)
            return;
        s->small = true;
        s->at += len;
    }
}

/* Where a word goes on after the letters at [from, s->at): an apostrophe, or the point of initials.
 */
static bool scan_joint(const struct cutter *c, struct word_scan *s, size_t from)
{
    size_t mark = apostrophe_at(c, s->at);
    if (mark > 0 && letter_at(c, s->at + mark) > 0) {
        s->marked = true;
        s->at += mark;
        return true;
    }
    if (c->text[s->at] != '.')
        return false;
    bool initial = s->at - from == 1 && letter_at(c, s->at + 1) == 1;
    if (!initial && !s->points)
        return false;
    if (initial && !s->points && letter_at(c, s->at + 2) > 0 && letter_at(c, s->at + 3) > 0)
        return false; /* "J.Smith", "a.Then" */
    s->points = true;
    s->at++;
    return initial;
}

static uint8_t case_flags(const struct cutter *c, const struct word_scan *s)
{
    unsigned char first = (unsigned char)c->text[c->at];
    bool upper = first >= 'A' && first <= 'Z';
    if (first >= 0x80) {
        size_t len;
        upper = nc_char_upper(nc_char_at(c->text + c->at, &len));
    }
    if (!upper)
        return 0;
    return (uint8_t)(NC_TOKEN_UPPER | (!s->small && s->at - c->at > 1 ? NC_TOKEN_CAPS : 0));
}

static void cut_long_word(struct cutter *c)
{
    struct word_scan s = { .at = c->at };
    size_t most = MIN(c->len, c->at + MAX_WORD), from;
    do {
        from = s.at;
        scan_letters(c, &s, most);
    } while (s.at > from && s.at < most && scan_joint(c, &s, from));
    c->flags |= case_flags(c, &s);
    const char *text = c->text + c->at;
    const size_t len = s.at - c->at;
    const uint16_t row = s.marked ? find_with_apostrophe(text, len) : nc_lexicon_find(text, len);
    if (text[len - 1] == '.')
        c->flags |= NC_TOKEN_POINT;
    token_add(c, s.at, NC_TOKEN_WORD, nc_slots[row].key, row);
}

/* What of the cutter changes with each plain token, for the time of one run of them. */
struct run {
    const char *at;
    uintptr_t text;           /* the address of what would be the first byte of the text */
    struct nc_token *token;   /* the next one, */
    struct nc_word_key *key;  /* and its key */
    size_t line_at;
    unsigned flags;           /* of the next token */
    unsigned quoted;          /* NC_TOKEN_QUOTED inside a quotation, else 0 */
};

/* The offset of the next byte in the text. */
static inline size_t run_at(const struct run *r)
{
    return (uintptr_t)r->at - r->text;
}

/* Writes the next token, the len bytes at r->at; its key is written, and its word is the row of the
 * one that may have the key. */
static inline void run_write(const struct run *r, unsigned len, struct nc_token token)
{
    token.at = (uint32_t)run_at(r);
    token.len = (uint16_t)len;
    token.flags = (uint8_t)r->flags;
    *r->token = token;
}

/* The same, and goes behind it and behind the one space, or none, that stands there. */
static inline void run_add(struct run *r, unsigned len, unsigned space, struct nc_token token)
{
    run_write(r, len, token);
    r->token++;
    r->key++;
    r->at += len + space;
    r->flags = r->quoted | space * NC_TOKEN_SPACE;
}

/* Takes a word of len letters of ASCII, the first of the bytes; false where it goes on. */
static inline bool run_word(struct run *r, struct nc_sixteen bytes, unsigned len)
{
    if (len <= nc_byte_joins[(unsigned char)r->at[len]])
        return false;
    const struct nc_sixteen word = nc_sixteen_cut(bytes, len);
    const unsigned small = nc_sixteen_small(word);
    const unsigned upper = ~small & 1, caps = (small - (unsigned)(len > 1)) >> 31;
    const unsigned space = nc_sixteen_equal(bytes, ' ') >> len & 1; /* sooner than by its place */
    const struct nc_sixteen capitals = nc_sixteen_capitals(word);
    const struct nc_word_key key = { nc_sixteen_low(capitals), nc_sixteen_rest(capitals) };
    nc_sixteen_part(capitals, &r->key->head, &r->key->tail);
    r->flags |= upper * NC_TOKEN_UPPER | caps * NC_TOKEN_CAPS;
    run_add(r, len, space,
            (struct nc_token){ .kind = NC_TOKEN_WORD, .word = nc_slot_expect(key) });
    return true;
}

/* Takes a sign of ASCII; the straight quotation mark opens or closes a quotation. */
static inline void run_sign(struct run *r, unsigned char sign)
{
    const unsigned point = sign == '.' || sign == '!' || sign == '?';
    r->flags |= point * NC_TOKEN_POINT;
    r->quoted ^= sign == '"' ? NC_TOKEN_QUOTED : 0;
    *r->key = (struct nc_word_key){ .head = sign };
    run_add(r, 1, r->at[1] == ' ',
            (struct nc_token){ .kind = NC_TOKEN_SIGN, .sign = sign, .word = nc_byte_rows[sign] });
}

/* Takes a number; of those of one digit the tables know something. */
static G_ALWAYS_INLINE inline void run_digits(struct run *r, const struct cutter *c,
                                              struct nc_sixteen bytes)
{
    unsigned len = nc_sixteen_before(~nc_sixteen_digits(bytes));
    const unsigned char behind = (unsigned char)r->at[len];
    const bool sign = (behind == ',') | (behind == '.') | (behind == '\'');
    const unsigned char next = (unsigned char)r->at[len + sign];
    const bool goes_on = sign & ((next >= 0x80) | (next - (unsigned)'0' < 10));
    if (goes_on | (behind >= 0x80) | (len == NC_SIXTEEN) | (len == 0))
        len = (unsigned)(nc_groups_end(c->text, c->len, run_at(r)) - run_at(r));
    const unsigned single = len == 1 ? (unsigned char)r->at[0] : 0;
    *r->key = (struct nc_word_key){ .head = single };
    run_add(r, len, r->at[len] == ' ',
            (struct nc_token){ .kind = NC_TOKEN_DIGITS,
                               .word = nc_byte_rows[single],
                               .classes = NC_W_DIGITS });
}

/* Goes behind the end of a line, an empty line behind it, or spaces; false for others.  The next
 * line goes on with the paragraph, or a break is there, without a branch: which of them comes is
 * hard to foretell. */
static inline bool run_line(struct run *r, const struct cutter *c, struct nc_sixteen bytes)
{
    const unsigned spaces = nc_sixteen_before(~(nc_sixteen_equal(bytes, ' ') >> 1));
    const unsigned empty = r->at[1] == '\n', skipped = 1 + empty + spaces;
    const unsigned char next = (unsigned char)r->at[skipped];
    const size_t at = run_at(r), length = at - r->line_at;
    const unsigned small = next - (unsigned)'a' < 26;
    const unsigned odd = (length > LONG_LINE) | (length < SHORT_LINE);
    unsigned ends = is_indent(spaces) | empty | (odd & ~small);
    if (nc_byte_class[next] == NC_CHAR_SPACE || nc_byte_class[next] == NC_CHAR_HIGH || at == 0)
        return false;
    if (!(ends | small))
        ends = long_line_at(c, at + skipped);
    r->flags = NC_TOKEN_POINT;
    *r->key = (struct nc_word_key){ 0 };
    run_write(r, 0, (struct nc_token){ .kind = NC_TOKEN_BREAK });
    r->token += ends;
    r->key += ends;
    r->at += skipped;
    r->line_at = at + 1 + empty;
    r->quoted *= !ends;
    r->flags = r->quoted | NC_TOKEN_SPACE;
    return true;
}

/* Does the next byte follow letters as the point of "Rs.500" or "c.400" does, which parts no
 * decimals?  The one behind a single capital is a part of a name: "X.25". */
static inline bool behind_letters(const struct run *r)
{
    const size_t at = run_at(r);
    if (at == 0 || nc_byte_class[(unsigned char)r->at[-1]] != NC_CHAR_LETTER)
        return false;
    return g_ascii_islower(r->at[-1]) ||
           (at > 1 && nc_byte_class[(unsigned char)r->at[-2]] == NC_CHAR_LETTER);
}

/* Takes what is no word; false where it is not plain. */
static inline bool run_other(struct run *r, const struct cutter *c, struct nc_sixteen bytes)
{
    const unsigned char byte = (unsigned char)r->at[0]; /* behind the text's NUL nothing is read */
    switch (nc_byte_class[byte]) {
    case NC_CHAR_SIGN:
        if (byte != '.' || !g_ascii_isdigit(r->at[1]) || behind_letters(r)) {
            run_sign(r, byte);
            return true;
        }
        G_GNUC_FALLTHROUGH;
    case NC_CHAR_DIGIT:
        run_digits(r, c, bytes);
        return true;
    case NC_CHAR_SPACE:
        return byte == '\n' && run_line(r, c, bytes);
    default:
        return false;
    }
}

/* Most of a text: words of fewer than sixteen letters of ASCII, numbers, signs and ends of lines,
 * with a space between at most.  Words are cut without a branch for what they are.  False where
 * there is no more room and before the last bytes of the text, which are taken from their copy;
 * true before anything else. */
static bool cut_plain(struct cutter *c)
{
    const size_t left = c->len - c->at;
    const bool whole = left >= NC_SIXTEEN;
    const char *at = whole ? c->text + c->at : c->last + NC_SIXTEEN - left;
    const char *end = at + (whole ? left - NC_SIXTEEN + 1 : left);
    struct nc_tokens *tokens = c->tokens;
    const struct nc_token *full = tokens->items + MIN(tokens->room, c->known + WAITING);
    struct run r = { .at = at,
                     .text = (uintptr_t)at - c->at,
                     .token = tokens->items + tokens->count,
                     .key = c->keys + (tokens->count - c->known),
                     .line_at = c->line_at,
                     .flags = c->flags,
                     .quoted = c->flags & NC_TOKEN_QUOTED };
    bool plain = true;
    while (plain && r.token < full && r.at < end) {
        const struct nc_sixteen bytes = nc_sixteen_at(r.at);
        const unsigned letters = nc_sixteen_letters(bytes);
        if (letters & 1)
            plain = run_word(&r, bytes, nc_sixteen_before(~letters));
        else
            plain = run_other(&r, c, bytes);
    }
    tokens->count = (size_t)(r.token - tokens->items);
    c->at = run_at(&r);
    c->line_at = r.line_at;
    c->flags = (uint8_t)r.flags;
    return !plain;
}

/* Quotation marks open and close a quotation. */
static void note_quote(struct cutter *c, uint32_t code)
{
    if (code == 0x201c || code == 0x201e || code == 0xab)
        c->flags |= NC_TOKEN_QUOTED;
    else if (code == 0x201d || code == 0xbb)
        c->flags &= (uint8_t)~NC_TOKEN_QUOTED;
}

/* A sign outside ASCII. */
static void cut_high_sign(struct cutter *c)
{
    size_t len;
    const char *text = c->text + c->at;
    const uint32_t code = nc_char_at(text, &len);
    const struct nc_word_key key = nc_word_key_of(text, len);
    struct nc_token *token =
        token_add(c, c->at + len, NC_TOKEN_SIGN, key, nc_slot_expect(key));
    token->sign = (uint16_t)(code <= UINT16_MAX ? code : 0);
    if (code == 0x2026)
        token->flags |= NC_TOKEN_POINT;
    note_quote(c, code);
}

static void cut_high(struct cutter *c)
{
    size_t len;
    uint32_t code = nc_char_at(c->text + c->at, &len);
    enum nc_char class = nc_char_class(code);
    if (class == NC_CHAR_SPACE)
        skip_space(c);
    else if (class == NC_CHAR_LETTER)
        cut_long_word(c);
    else
        cut_high_sign(c);
}

/* The one space that stands behind most tokens. */
static inline void take_space(struct cutter *c)
{
    const unsigned space = c->text[c->at] == ' ';
    c->flags |= (uint8_t)(space * NC_TOKEN_SPACE);
    c->at += space;
}

/* One thing that is not plain, and the space behind it. */
static void cut_other(struct cutter *c)
{
    switch (class_at(c, c->at)) {
    case NC_CHAR_SPACE:
        skip_space(c);
        break;
    case NC_CHAR_LETTER:
        cut_long_word(c);
        break;
    default:
        cut_high(c);
    }
    take_space(c);
}

/* At the beginning of a text. */
static void cutter_begin(struct cutter *c, struct nc_tokens *tokens, const char *text, size_t len)
{
    const size_t few = MIN(len, (size_t)NC_SIXTEEN);
    c->tokens = tokens;
    c->text = text;
    c->len = len;
    c->at = c->line_at = c->known = 0;
    c->flags = 0;
    memset(c->last, 0, sizeof c->last);
    memcpy(c->last + NC_SIXTEEN - few, text + len - few, few);
}

void nc_tokens_cut(struct nc_tokens *tokens, const char *text, size_t len)
{
    struct cutter c;
    cutter_begin(&c, tokens, text, len);
    tokens->text = text;
    tokens->len = len;
    tokens->count = 0;
    tokens->sentence_count = 0;
    while (c.at < len) {
        make_ready(&c);
        if (cut_plain(&c) && c.at < len)
            cut_other(&c);
    }
    know_waiting(&c);
    nc_sentences_cut(tokens);
}

void nc_tokens_clear(struct nc_tokens *tokens)
{
    g_free(tokens->items);
    g_free(tokens->sentences);
    *tokens = (struct nc_tokens){ .items = NULL };
}
