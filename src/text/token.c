/* token.c - cuts an article into tokens in one pass over its bytes. */
#include "text/text.h"

#include "data/lexicon.h"
#include "text/chars.h"
#include "text/sentence.h"

#include <glib.h>
#include <string.h>

enum {
    MAX_WORD = 60000, /* bytes of a token; more makes another one */
    MAX_DIGITS = 250,
    LONG_LINE = 120, /* a line longer than this is not wrapped by hand: it is a paragraph */
    SHORT_LINE = 40  /* one shorter than this ends a paragraph or is a heading */
};

/* A word that is cut and not yet looked up. */
struct waiting {
    struct nc_word_key key;
    uint32_t hash, token;
};

enum { WAITING = 4 }; /* as many as pass while the machine fetches the first one's slot */

struct cutter {
    struct nc_tokens *tokens;
    const char *text; /* ends with NUL */
    size_t len, at, line_at;
    uint8_t flags;                   /* of the next token */
    unsigned waited;                 /* words that came to wait so far */
    struct waiting waiting[WAITING]; /* the last of them, in a ring */
};

static inline uint8_t class_at(const struct cutter *c, size_t at)
{
    return nc_byte_class[(unsigned char)c->text[at]];
}

static inline bool digit_at(const struct cutter *c, size_t at)
{
    return class_at(c, at) == NC_CHAR_DIGIT;
}

static void make_room(struct nc_tokens *tokens)
{
    tokens->room = tokens->room == 0 ? 4096 : tokens->room * 2;
    tokens->items = g_renew(struct nc_token, tokens->items, tokens->room);
}

static inline struct nc_token *token_add(struct cutter *c, size_t at, size_t end,
                                         enum nc_token_kind kind)
{
    struct nc_tokens *tokens = c->tokens;
    if (tokens->count == tokens->room)
        make_room(tokens);
    struct nc_token *token = &tokens->items[tokens->count++];
    *token = (struct nc_token){
        .at = (uint32_t)at, .len = (uint16_t)(end - at), .kind = (uint8_t)kind, .flags = c->flags
    };
    c->flags &= NC_TOKEN_QUOTED;
    c->at = end;
    return token;
}

static void token_know(struct nc_token *token, uint16_t word)
{
    token->word = word;
    token->classes |= nc_lexicon_word(word)->classes;
}

static void break_add(struct cutter *c, size_t at)
{
    c->flags = NC_TOKEN_POINT;
    token_add(c, at, at, NC_TOKEN_BREAK);
}

/* A single line break at `from`, the next line beginning at `to`: does a paragraph end there? */
static bool line_ends_paragraph(const struct cutter *c, size_t from, size_t to)
{
    size_t length = from - c->line_at;
    if (nc_byte_class[(unsigned char)c->text[to]] == NC_CHAR_LETTER && c->text[to] >= 'a')
        return false;
    if (length > LONG_LINE || length < SHORT_LINE)
        return true;
    const char *next = memchr(c->text + to, '\n', MIN(c->len - to, (size_t)LONG_LINE));
    return next == NULL && c->len - to >= LONG_LINE;
}

/* The bytes of the space at `at` outside ASCII, 0 when there is none. */
static size_t high_space(const struct cutter *c, size_t at)
{
    size_t len;
    uint32_t code = nc_char_at(c->text + at, &len);
    return nc_char_class(code) == NC_CHAR_SPACE ? len : 0;
}

/* Is the byte at `at` surely no white space? */
static inline bool ends_space(const struct cutter *c, size_t at)
{
    const uint8_t class = class_at(c, at);
    return class != NC_CHAR_SPACE && class != NC_CHAR_HIGH;
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
    if (lines == 0 || c->tokens->count == 0) {
        c->flags |= NC_TOKEN_SPACE;
    } else {
        bool indented = at - from >= 2 && at - from < 9;
        if (lines > 1 || indented || line_ends_paragraph(c, line_end, at))
            break_add(c, line_end);
        c->at = at;
        c->flags |= NC_TOKEN_SPACE;
    }
    if (lines > 0)
        c->line_at = from;
}

/* Length of a group of exactly `count` digits at `at`. */
static bool group_at(const struct cutter *c, size_t at, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!digit_at(c, at + i))
            return false;
    return !digit_at(c, at + count);
}

/* Bytes of the sign at `at` that parts groups of three digits: comma, apostrophe, no-break or thin
 * space; 0 when there is none. */
static size_t group_sign(const struct cutter *c, size_t at)
{
    const unsigned char *b = (const unsigned char *)c->text + at;
    if (b[0] == ',' || b[0] == '\'')
        return 1;
    if (b[0] == 0xc2 && b[1] == 0xa0)
        return 2;
    if (b[0] == 0xe2 && b[1] == 0x80 &&
        (b[2] == 0x99 || b[2] == 0xaf || (b[2] >= 0x87 && b[2] <= 0x8a)))
        return 3;
    return 0;
}

/* Is the sign of len bytes at `at` followed by another group of the number? */
static bool group_follows(const struct cutter *c, size_t at, size_t len)
{
    if (len == 0)
        return false;
    if (group_at(c, at + len, 3))
        return true; /* 1,234 */
    return c->text[at] == ',' && group_at(c, at + 1, 2) && c->text[at + 3] == ',' &&
           digit_at(c, at + 4); /* 12,34,567 */
}

static void cut_digits(struct cutter *c)
{
    size_t at = c->at, most = MIN(c->len, c->at + MAX_DIGITS);
    while (at < most) {
        size_t sign;
        if (digit_at(c, at))
            at++;
        else if (c->text[at] == '.' && digit_at(c, at + 1))
            at += 2;
        else if (sign = group_sign(c, at), group_follows(c, at, sign))
            at += sign;
        else
            break;
    }
    struct nc_token *token = token_add(c, c->at, at, NC_TOKEN_DIGITS);
    token->classes = NC_W_DIGITS;
    if (token->len == 1)
        token_know(token, nc_lexicon_find(c->text + token->at, 1));
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
    struct nc_token *token = token_add(c, c->at, s.at, NC_TOKEN_WORD);
    const char *text = c->text + token->at;
    if (text[token->len - 1] == '.')
        token->flags |= NC_TOKEN_POINT;
    token_know(token, s.marked ? find_with_apostrophe(text, token->len)
                               : nc_lexicon_find(text, token->len));
}

static void word_find(const struct cutter *c, const struct waiting *w)
{
    struct nc_token *token = &c->tokens->items[w->token];
    token->word = nc_lexicon_find_key(c->text + token->at, &w->key, w->hash, &token->classes);
}

/* The word of the last token will be looked up when WAITING more have come. */
static inline void word_wait(struct cutter *c, const struct nc_word_key *key)
{
    struct waiting *w = &c->waiting[c->waited % WAITING];
    if (c->waited >= WAITING)
        word_find(c, w);
    c->waited++;
    *w = (struct waiting){ *key, nc_word_key_hash(key), (uint32_t)c->tokens->count - 1 };
    nc_lexicon_expect(w->hash);
}

static void find_waiting(const struct cutter *c)
{
    for (unsigned i = 0; i < MIN(c->waited, (unsigned)WAITING); i++)
        word_find(c, &c->waiting[i]);
}

/* Marks for the bytes that are no letters of ASCII. */
static inline uint64_t other_bytes(uint64_t eight)
{
    return ~nc_eight_between(eight | NC_EIGHT_ONES * 0x20, 'a', 'z') & NC_EIGHT_HIGHS;
}

/* The letters of ASCII from c->at on, which end within fifteen; 0 for more, and where the word may
 * go on behind them. */
static inline unsigned plain_letters(const struct cutter *c)
{
    const char *text = c->text + c->at;
    const unsigned eight = sizeof(uint64_t);
    if (c->len - c->at < 2 * sizeof(uint64_t))
        return 0;
    uint64_t others = other_bytes(nc_eight_at(text));
    unsigned len = 0;
    if (others == 0) {
        others = other_bytes(nc_eight_at(text + eight));
        len = eight;
    }
    if (others == 0)
        return 0;
    len += nc_eight_before(others);
    const unsigned char behind = (unsigned char)text[len];
    const bool ends = behind < 0x80 && behind != '\'' && (behind != '.' || len > 1);
    return ends ? len : 0;
}

/* Most words are a few letters of ASCII and end with them: their key is those letters. */
static void cut_word(struct cutter *c)
{
    const uint64_t small = NC_EIGHT_ONES * 0x20;
    const unsigned len = plain_letters(c);
    if (len == 0) {
        cut_long_word(c);
        return;
    }
    const char *text = c->text + c->at;
    struct nc_word_key key = { .head = nc_eight_at(text), .len = len };
    uint64_t lows = key.head & small;
    if (len < sizeof small) {
        const uint64_t mine = (UINT64_C(1) << 8 * len) - 1;
        key.head = (key.head | small) & mine;
        lows &= mine;
    } else {
        key.head |= small;
        key.tail = nc_eight_at(text + len - sizeof small);
        lows |= key.tail & small;
        key.tail = len > sizeof small ? key.tail | small : 0;
    }
    const unsigned upper = (*text & 0x20) == 0, caps = upper & (lows == 0) & (len > 1);
    c->flags |= (uint8_t)(upper * NC_TOKEN_UPPER | caps * NC_TOKEN_CAPS);
    token_add(c, c->at, c->at + len, NC_TOKEN_WORD);
    word_wait(c, &key);
}

/* Quotation marks open and close a quotation; the straight one does either. */
static void note_quote(struct cutter *c, uint32_t code)
{
    if (code == 0x201c || code == 0x201e || code == 0xab)
        c->flags |= NC_TOKEN_QUOTED;
    else if (code == 0x201d || code == 0xbb)
        c->flags &= (uint8_t)~NC_TOKEN_QUOTED;
    else if (code == '"')
        c->flags ^= NC_TOKEN_QUOTED;
}

static void cut_sign(struct cutter *c)
{
    size_t len;
    uint32_t code = nc_char_at(c->text + c->at, &len);
    const struct nc_word_key key = nc_word_key_of(c->text + c->at, len);
    struct nc_token *token = token_add(c, c->at, c->at + len, NC_TOKEN_SIGN);
    token->sign = (uint16_t)(code <= UINT16_MAX ? code : 0);
    word_wait(c, &key);
    if (code == '.' || code == '!' || code == '?' || code == 0x2026)
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
        cut_sign(c);
}

void nc_tokens_cut(struct nc_tokens *tokens, const char *text, size_t len)
{
    struct cutter c = { .tokens = tokens, .text = text, .len = len };
    tokens->text = text;
    tokens->len = len;
    tokens->count = 0;
    tokens->sentence_count = 0;
    while (c.at < len) {
        switch (class_at(&c, c.at)) {
        case NC_CHAR_SPACE:
            skip_space(&c);
            break;
        case NC_CHAR_LETTER:
            cut_word(&c);
            break;
        case NC_CHAR_DIGIT:
            cut_digits(&c);
            break;
        case NC_CHAR_HIGH:
            cut_high(&c);
            break;
        default:
            if (text[c.at] == '.' && digit_at(&c, c.at + 1))
                cut_digits(&c); /* .5 */
            else
                cut_sign(&c);
        }
        if (text[c.at] == ' ' && ends_space(&c, c.at + 1)) { /* what stands behind most tokens */
            c.flags |= NC_TOKEN_SPACE;
            c.at++;
        }
    }
    find_waiting(&c);
    nc_sentences_cut(tokens);
}

void nc_tokens_clear(struct nc_tokens *tokens)
{
    g_free(tokens->items);
    g_free(tokens->sentences);
    *tokens = (struct nc_tokens){ .items = NULL };
}
