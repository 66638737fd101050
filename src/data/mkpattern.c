/* mkpattern.c - reads the regular expressions of tables. */
#include "data/mkpattern.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

struct reader {
    const char *at;
    struct mk_pattern *out;
    bool fine;
};

static struct mk_part *part_new(const struct reader *r, enum mk_part_kind kind)
{
    struct mk_part *part = g_new0(struct mk_part, 1);
    part->kind = kind;
    g_ptr_array_add(r->out->parts, part);
    return part;
}

static void add_range(struct mk_bytes *bytes, unsigned char first, unsigned char last)
{
    for (unsigned byte = first; byte <= last; byte++)
        bytes->bits[byte / 64] |= UINT64_C(1) << byte % 64;
}

static void turn_over(struct mk_bytes *bytes)
{
    for (int i = 0; i < 4; i++)
        bytes->bits[i] = ~bytes->bits[i];
}

/* "\w", "\d" or a sign that stands for itself; false for other letters. */
static bool add_escape(struct mk_bytes *bytes, char letter)
{
    if (letter == 'w') {
        add_range(bytes, 'a', 'z');
        add_range(bytes, 'A', 'Z');
        add_range(bytes, '_', '_');
    }
    if (letter == 'w' || letter == 'd')
        add_range(bytes, '0', '9');
    else if (!g_ascii_isalnum(letter))
        add_range(bytes, (unsigned char)letter, (unsigned char)letter);
    return letter == 'w' || !g_ascii_isalnum(letter) || letter == 'd';
}

/* "[^ A-Z;|]", from its bracket on. */
static struct mk_part *read_class(struct reader *r)
{
    struct mk_part *part = part_new(r, MK_BYTE);
    const bool others = r->at[1] == '^';
    const char *first = r->at + 1 + others;
    for (r->at = first; *r->at != '\0' && (*r->at != ']' || r->at == first); r->at++) {
        const bool range = r->at[1] == '-' && r->at[2] != ']' && r->at[2] != '\0';
        if (*r->at == '\\') {
            r->at++;
            r->fine &= add_escape(&part->bytes, *r->at);
        } else {
            add_range(&part->bytes, (unsigned char)*r->at, (unsigned char)r->at[range ? 2 : 0]);
            r->at += range ? 2 : 0;
        }
    }
    r->fine &= *r->at == ']';
    r->at += *r->at == ']';
    if (others)
        turn_over(&part->bytes);
    return part;
}

/* Behind a backslash. */
static struct mk_part *read_escape(struct reader *r)
{
    struct mk_part *part = part_new(r, MK_BYTE);
    const char letter = *++r->at;
    r->fine &= letter != '\0';
    r->at += letter != '\0';
    if (letter != '\0' && strchr("bGK", letter) != NULL && *r->at != '<') {
        part->kind = MK_ROW; /* takes no byte */
        part->start = letter == 'G';
    } else if (letter == 'k' && *r->at == '<') {
        part->kind = MK_ANY; /* what a group took before */
        r->at += strcspn(r->at, ">");
        r->at += *r->at == '>';
    } else {
        r->fine &= add_escape(&part->bytes, letter);
    }
    return part;
}

static struct mk_part *read_either(struct reader *r);

/* Does the text stand here?  Then it is passed. */
static bool passed(struct reader *r, const char *text)
{
    const bool here = g_str_has_prefix(r->at, text);
    r->at += here ? strlen(text) : 0;
    return here;
}

/* What follows up to the sign, which is passed. */
static const char *read_name(struct reader *r, const char *sign)
{
    const size_t len = strcspn(r->at, sign);
    char *name = g_strndup(r->at, len);
    const char *kept = g_string_chunk_insert_const(r->out->kept, name);
    g_free(name);
    r->at += len;
    r->fine &= passed(r, sign);
    return kept;
}

/* The inside of a group and its closing bracket. */
static struct mk_part *read_inside(struct reader *r)
{
    struct mk_part *part = read_either(r);
    r->fine &= passed(r, ")");
    return part;
}

/* Behind its opening bracket. */
static struct mk_part *read_group(struct reader *r)
{
    const bool not = passed(r, "?!");
    if (not || passed(r, "?=")) {
        struct mk_part *ahead = part_new(r, not ? MK_NOT : MK_AHEAD);
        ahead->first = read_inside(r);
        return ahead;
    }
    if (passed(r, "?<!") || passed(r, "?<=") || passed(r, "?(DEFINE)")) {
        read_inside(r);
        return part_new(r, MK_ROW);
    }
    if (passed(r, "?&")) {
        struct mk_part *call = part_new(r, MK_CALL);
        call->name = read_name(r, ")");
        return call;
    }
    const char *name = passed(r, "?<") ? read_name(r, ">") : NULL;
    r->fine &= passed(r, "?:") || passed(r, "?>") || *r->at != '?';
    struct mk_part *part = read_inside(r);
    if (name != NULL && !g_hash_table_contains(r->out->named, name))
        g_hash_table_insert(r->out->named, (char *)name, part);
    return part;
}

static struct mk_part *read_atom(struct reader *r)
{
    if (passed(r, "("))
        return read_group(r);
    if (*r->at == '[')
        return read_class(r);
    if (*r->at == '\\')
        return read_escape(r);
    struct mk_part *part = part_new(r, strchr("^$", *r->at) != NULL ? MK_ROW : MK_BYTE);
    if (*r->at == '.')
        add_range(&part->bytes, 0, UINT8_MAX);
    else
        add_range(&part->bytes, (unsigned char)*r->at, (unsigned char)*r->at);
    r->at++;
    return part;
}

/* The most of a count: "3}" and ",3}" are three, ",}" is any number. */
static unsigned read_most(const char *behind, unsigned least)
{
    if (*behind != ',')
        return least;
    return behind[1] == '}' ? UINT_MAX : (unsigned)g_ascii_strtoull(behind + 1, NULL, 10);
}

/* How often the part stands: "?", "{2,3}", "+?"; the part itself when it stands once. */
static struct mk_part *read_count(struct reader *r, struct mk_part *part)
{
    const bool count = *r->at == '{' && g_ascii_isdigit(r->at[1]);
    if (!count && (*r->at == '\0' || strchr("?*+", *r->at) == NULL))
        return part;
    struct mk_part *repeat = part_new(r, MK_REPEAT);
    char *behind = (char *)r->at + 1;
    repeat->first = part;
    repeat->least = count ? (unsigned)g_ascii_strtoull(r->at + 1, &behind, 10) : *r->at == '+';
    repeat->most = count ? read_most(behind, repeat->least) : *r->at == '?' ? 1 : UINT_MAX;
    r->at += count ? strcspn(r->at, "}") + 1 : 1;
    r->at += *r->at == '?' || *r->at == '+';
    return repeat;
}

static struct mk_part *read_row(struct reader *r)
{
    struct mk_part *row = part_new(r, MK_ROW), **end = &row->first;
    while (r->fine && *r->at != '\0' && *r->at != '|' && *r->at != ')') {
        struct mk_part *atom = read_atom(r);
        *end = read_count(r, atom);
        end = &(*end)->next;
    }
    return row;
}

static struct mk_part *read_either(struct reader *r)
{
    struct mk_part *row = read_row(r);
    if (*r->at != '|')
        return row;
    struct mk_part *either = part_new(r, MK_EITHER), **end = &row->next;
    either->first = row;
    while (passed(r, "|")) {
        *end = read_row(r);
        end = &(*end)->next;
    }
    return either;
}

bool mk_pattern_read(const char *text, struct mk_pattern *out, const char **wrong)
{
    *out = (struct mk_pattern){ .parts = g_ptr_array_new_with_free_func(g_free),
                                .named = g_hash_table_new(g_str_hash, g_str_equal),
                                .kept = g_string_chunk_new(BUFSIZ) };
    struct reader r = { text, out, true };
    out->root = read_either(&r);
    *wrong = r.at;
    return r.fine && *r.at == '\0';
}

void mk_pattern_clear(struct mk_pattern *pattern)
{
    g_ptr_array_free(pattern->parts, TRUE);
    g_hash_table_destroy(pattern->named);
    g_string_chunk_free(pattern->kept);
}
