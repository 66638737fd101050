/* mkgraph.c - patterns as graphs, built from their end to their beginning. */
#include "data/mkgraph.h"

#include <limits.h>
#include <string.h>

enum {
    DEEPEST = 24,      /* groups inside groups that call each other */
    MOST_EXACT = 64,   /* a count that is told of what must not stand there */
    MOST_BYTES = 4,    /* so many bytes at one place make words of their own */
    MOST_LETTERS = 24, /* of a word that is told */
    MOST_WORDS = 3000  /* that are told of one place */
};

struct maker {
    const struct mk_pattern *pattern;
    GArray *nodes;
    unsigned most;
    bool exact; /* no more than the part itself: it must not stand there */
    unsigned depth;
};

static guint add_node(const struct maker *m, struct mk_node node)
{
    g_array_append_val(m->nodes, node);
    return m->nodes->len - 1;
}

static guint split(const struct maker *m, guint next, guint other)
{
    return add_node(m, (struct mk_node){ .kind = MK_NODE_SPLIT, .next = next, .other = other });
}

/* What leads nowhere: one of no bytes. */
static guint dead(const struct maker *m)
{
    return add_node(m, (struct mk_node){ .kind = MK_NODE_BYTES });
}

static guint make(struct maker *m, const struct mk_part *part, guint next);

/* Any number of a part. */
static guint make_loop(struct maker *m, const struct mk_part *part, guint next)
{
    const guint loop = split(m, next, next), inside = make(m, part, loop);
    g_array_index(m->nodes, struct mk_node, loop).other = inside;
    return loop;
}

static guint make_repeat(struct maker *m, const struct mk_part *repeat, guint next)
{
    const unsigned most = m->exact ? MOST_EXACT : m->most;
    const unsigned told = MIN(repeat->least, most);
    const bool any = repeat->most == UINT_MAX || repeat->most > most;
    if (any && repeat->most != UINT_MAX && m->exact)
        return dead(m);
    guint at = next;
    if (any)
        at = make_loop(m, repeat->first, next);
    for (unsigned i = told; i < repeat->most && !any; i++)
        at = split(m, next, make(m, repeat->first, at));
    for (unsigned i = 0; i < told; i++)
        at = make(m, repeat->first, at);
    return at;
}

/* What only looks ahead.  Inside what must not stand there it is not looked into. */
static guint make_look(struct maker *m, const struct mk_part *part, guint next)
{
    struct maker inside = *m;
    if (m->exact)
        return dead(m);
    inside.exact = part->kind == MK_NOT;
    const guint end = add_node(m, (struct mk_node){ .kind = MK_NODE_END });
    return add_node(m, (struct mk_node){ .kind = MK_NODE_LOOK,
                                         .not = part->kind == MK_NOT,
                                         .next = next,
                                         .other = make(&inside, part->first, end) });
}

/* Its parts from the last one on. */
static guint make_row(struct maker *m, const struct mk_part *part, guint next)
{
    return part == NULL ? next : make(m, part, make_row(m, part->next, next));
}

static guint make_either(struct maker *m, const struct mk_part *part, guint next)
{
    const guint first = make(m, part, next);
    return part->next == NULL ? first : split(m, first, make_either(m, part->next, next));
}

static guint make_any(struct maker *m, guint next)
{
    const struct mk_part all = { .kind = MK_BYTE,
                                 .bytes = { { UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX } } };
    return m->exact ? dead(m) : make_loop(m, &all, next);
}

static guint make_call(struct maker *m, const struct mk_part *call, guint next)
{
    const struct mk_part *part = g_hash_table_lookup(m->pattern->named, call->name);
    if (part == NULL || m->depth == DEEPEST)
        return make_any(m, next);
    m->depth++;
    const guint at = make(m, part, next);
    m->depth--;
    return at;
}

static guint make(struct maker *m, const struct mk_part *part, guint next)
{
    switch (part->kind) {
    case MK_BYTE:
        return add_node(m, (struct mk_node){ .kind = MK_NODE_BYTES,
                                             .only = mk_bytes_only(&part->bytes),
                                             .next = next,
                                             .bytes = part->bytes });
    case MK_ROW: /* nothing may be a look behind */
        return part->first == NULL && m->exact ? dead(m) : make_row(m, part->first, next);
    case MK_EITHER:
        return make_either(m, part->first, next);
    case MK_REPEAT:
        return make_repeat(m, part, next);
    case MK_AHEAD:
    case MK_NOT:
        return make_look(m, part, next);
    case MK_CALL:
        return make_call(m, part, next);
    default:
        return make_any(m, next);
    }
}

struct mk_graph mk_graph_of(const struct mk_pattern *pattern, unsigned most)
{
    struct maker m = { pattern, g_array_new(FALSE, FALSE, sizeof(struct mk_node)), most, false, 0 };
    const guint end = add_node(&m, (struct mk_node){ .kind = MK_NODE_END });
    const guint start = make(&m, pattern->root, end);
    return (struct mk_graph){ m.nodes, start, g_ptr_array_new(),
                              g_new0(struct mk_front *, m.nodes->len) };
}

/* --- sets of nodes ------------------------------------------------------------------------- */

/* Nodes, each once, in the order in which they were added. */
struct set {
    GArray *rows; /* guint */
    guint *mark;  /* of each node: `now` for those that are in it */
    guint now;
};

static void set_empty(struct set *set)
{
    g_array_set_size(set->rows, 0);
    set->now++;
}

/* An empty one, to be given back with set_drop. */
static struct set *set_take(const struct mk_graph *graph)
{
    struct set *set = NULL;
    if (graph->sets->len > 0) {
        set = g_ptr_array_remove_index_fast(graph->sets, graph->sets->len - 1);
    } else {
        set = g_new0(struct set, 1);
        set->rows = g_array_new(FALSE, FALSE, sizeof(guint));
        set->mark = g_new0(guint, graph->nodes->len);
    }
    set_empty(set);
    return set;
}

static void set_drop(const struct mk_graph *graph, struct set *set)
{
    g_ptr_array_add(graph->sets, set);
}

static bool set_add(struct set *set, guint row)
{
    const bool more = set->mark[row] != set->now;
    if (more)
        g_array_append_val(set->rows, row);
    set->mark[row] = set->now;
    return more;
}

static const struct mk_node *set_node(const struct mk_graph *graph, const struct set *set, guint i)
{
    return mk_node_at(graph, g_array_index(set->rows, guint, i));
}

/* Adds what a node leads to without a byte and without a look. */
static void spread(const struct mk_graph *graph, struct set *set)
{
    for (guint i = 0; i < set->rows->len; i++) {
        const struct mk_node *node = set_node(graph, set, i);
        if (node->kind == MK_NODE_SPLIT) {
            set_add(set, node->next);
            set_add(set, node->other);
        }
    }
}

/* --- fronts -------------------------------------------------------------------------------- */

enum { BYTES = UINT8_MAX + 1 };

/* What a node leads to without a byte. */
struct mk_front {
    bool end;
    GArray *looks, *wide;  /* guint: looks ahead, and nodes of more than one byte */
    GArray *next;          /* guint: where one byte leads, the lowest first */
    guint from[BYTES + 1]; /* where those of each byte begin in it */
};

static void front_free(struct mk_front *front)
{
    if (front == NULL)
        return;
    g_array_free(front->looks, TRUE);
    g_array_free(front->wide, TRUE);
    g_array_free(front->next, TRUE);
    g_free(front);
}

/* Puts the nodes of one byte of a set in the order of their bytes. */
static void sort_bytes(const struct mk_graph *graph, const struct set *set, struct mk_front *front)
{
    guint at[BYTES] = { 0 };
    for (guint i = 0; i < set->rows->len; i++)
        front->from[set_node(graph, set, i)->only + 1]++;
    front->from[1] = 0;
    for (unsigned byte = 1; byte < BYTES; byte++) {
        at[byte] = front->from[byte];
        front->from[byte + 1] += front->from[byte];
    }
    g_array_set_size(front->next, front->from[BYTES]);
    for (guint i = 0; i < set->rows->len; i++) {
        const struct mk_node *node = set_node(graph, set, i);
        if (node->only != 0)
            g_array_index(front->next, guint, at[node->only]++) = node->next;
    }
}

static struct mk_front *front_new(const struct mk_graph *graph, guint from)
{
    struct mk_front *front = g_new0(struct mk_front, 1);
    struct set *set = set_take(graph);
    front->looks = g_array_new(FALSE, FALSE, sizeof(guint));
    front->wide = g_array_new(FALSE, FALSE, sizeof(guint));
    front->next = g_array_new(FALSE, FALSE, sizeof(guint));
    set_add(set, from);
    spread(graph, set);
    for (guint i = 0; i < set->rows->len; i++) {
        const struct mk_node *node = set_node(graph, set, i);
        front->end |= node->kind == MK_NODE_END;
        if (node->kind == MK_NODE_LOOK)
            g_array_append_vals(front->looks, &g_array_index(set->rows, guint, i), 1);
        else if (node->kind == MK_NODE_BYTES && node->only == 0)
            g_array_append_vals(front->wide, &g_array_index(set->rows, guint, i), 1);
    }
    sort_bytes(graph, set, front);
    set_drop(graph, set);
    return front;
}

static const struct mk_front *front_of(const struct mk_graph *graph, guint node)
{
    if (graph->fronts[node] == NULL)
        graph->fronts[node] = front_new(graph, node);
    return graph->fronts[node];
}

void mk_graph_clear(struct mk_graph *graph)
{
    for (guint i = 0; i < graph->sets->len; i++) {
        struct set *set = graph->sets->pdata[i];
        g_array_free(set->rows, TRUE);
        g_free(set->mark);
        g_free(set);
    }
    for (guint i = 0; i < graph->nodes->len; i++)
        front_free(graph->fronts[i]);
    g_free(graph->fronts);
    g_ptr_array_free(graph->sets, TRUE);
    g_array_free(graph->nodes, TRUE);
}

/* --- one word ------------------------------------------------------------------------------ */

enum told { NEVER, MAYBE, SURELY };

static enum told look(const struct mk_graph *graph, guint from, const char *rest);

/* Adds where looks ahead lead before the rest of a word; returns whether the end is met. */
static bool settle(const struct mk_graph *graph, struct set *set, const char *rest)
{
    bool end = false;
    for (guint i = 0; i < set->rows->len; i++) {
        const struct mk_front *front = front_of(graph, g_array_index(set->rows, guint, i));
        end |= front->end;
        for (guint k = 0; k < front->looks->len; k++) {
            const struct mk_node *node =
                mk_node_at(graph, g_array_index(front->looks, guint, k));
            if (look(graph, node->other, rest) != (node->not ? SURELY : NEVER))
                set_add(set, node->next);
        }
    }
    return end;
}

/* Leads a set over one byte. */
static void lead(const struct mk_graph *graph, const struct set *set, unsigned char byte,
                 struct set *next)
{
    set_empty(next);
    for (guint i = 0; i < set->rows->len; i++) {
        const struct mk_front *front = front_of(graph, g_array_index(set->rows, guint, i));
        for (guint k = front->from[byte]; k < front->from[byte + 1]; k++)
            set_add(next, g_array_index(front->next, guint, k));
        for (guint k = 0; k < front->wide->len; k++) {
            const struct mk_node *node = mk_node_at(graph, g_array_index(front->wide, guint, k));
            if (mk_bytes_has(&node->bytes, byte))
                set_add(next, node->next);
        }
    }
}

/* Leads from a node over a word and its space; `behind` becomes where that ends.  Returns whether
 * the end is met before. */
static bool run(const struct mk_graph *graph, guint from, const char *word, struct set *behind)
{
    struct set *at = set_take(graph), *next = set_take(graph);
    bool end = false;
    set_add(at, from);
    for (const char *c = word; at->rows->len > 0; c++) {
        end |= settle(graph, at, c);
        lead(graph, at, *c != '\0' ? (unsigned char)*c : ' ', next);
        struct set *last = at;
        at = next;
        next = last;
        if (*c == '\0')
            break;
    }
    set_empty(behind);
    for (guint i = 0; *word != '\0' && i < at->rows->len; i++) /* no space ends the text */
        set_add(behind, g_array_index(at->rows, guint, i));
    set_drop(graph, at);
    set_drop(graph, next);
    return end;
}

/* Does what begins with the rest of a word lead from a node to the end of a look ahead? */
static enum told look(const struct mk_graph *graph, guint from, const char *rest)
{
    struct set *behind = set_take(graph);
    bool end = run(graph, from, rest, behind);
    const bool more = behind->rows->len > 0;
    end |= settle(graph, behind, "");
    set_drop(graph, behind);
    return end ? SURELY : more || *rest == '\0' ? MAYBE : NEVER;
}

bool mk_graph_word(const struct mk_graph *graph, guint from, const char *word, GArray *behind)
{
    struct set *set = set_take(graph);
    const bool end = run(graph, from, word, set);
    g_array_set_size(behind, 0);
    g_array_append_vals(behind, set->rows->data, set->rows->len);
    set_drop(graph, set);
    return end;
}

/* --- all words ----------------------------------------------------------------------------- */

/* Goes over the words that lead on from a node. */
struct walk {
    const struct mk_graph *graph;
    struct mk_words *out;
    struct set *wild;  /* met behind words that are not told */
    struct set *looks; /* looks ahead whose words were told */
    guint *count;
    char word[MOST_LETTERS + 1];
};

static void walk_from(struct walk *w, guint from, unsigned len, bool wild);

/* The words that a look ahead asks for are told, but lead nowhere. */
static void walk_look(struct walk *w, guint from, unsigned len)
{
    struct walk inside = *w;
    struct mk_words words = { w->out->told, g_array_new(FALSE, FALSE, sizeof(guint)), false };
    inside.out = &words;
    inside.wild = set_take(w->graph);
    walk_from(&inside, from, len, false);
    set_drop(w->graph, inside.wild);
    g_array_free(words.behind, TRUE);
}

/* Does the byte lead on inside a word?  Capitals are figures, which are words of their own. */
static bool leads(const struct mk_node *node, unsigned byte)
{
    return byte != ' ' && !g_ascii_isupper(byte) && mk_bytes_has(&node->bytes, (unsigned char)byte);
}

static void walk_bytes(struct walk *w, const struct mk_node *node, unsigned len, bool wild)
{
    unsigned count = 0;
    for (unsigned byte = 1; byte <= UINT8_MAX; byte++)
        count += leads(node, byte);
    if (mk_bytes_has(&node->bytes, ' ') && wild)
        g_array_append_val(w->out->behind, node->next);
    else if (mk_bytes_has(&node->bytes, ' ') && len > 0)
        g_hash_table_add(w->out->told, g_strndup(w->word, len));
    if (count > 0 && (wild || count > MOST_BYTES || len == MOST_LETTERS || *w->count > MOST_WORDS))
        walk_from(w, node->next, len, true);
    else if (count > 0)
        for (unsigned byte = 1; byte <= UINT8_MAX; byte++)
            if (leads(node, byte)) {
                w->word[len] = (char)byte;
                ++*w->count;
                walk_from(w, node->next, len + 1, false);
            }
}

/* Goes on behind a word's first `len` letters. */
static void walk_from(struct walk *w, guint from, unsigned len, bool wild)
{
    struct set *set = set_take(w->graph);
    set_add(set, from);
    for (guint i = 0; i < set->rows->len; i++) {
        const guint row = g_array_index(set->rows, guint, i);
        const struct mk_node *node = mk_node_at(w->graph, row);
        if (node->kind == MK_NODE_SPLIT || node->kind == MK_NODE_LOOK)
            set_add(set, node->next);
        if (node->kind == MK_NODE_SPLIT)
            set_add(set, node->other);
        if (wild && !set_add(w->wild, row))
            continue;
        if (node->kind == MK_NODE_END) {
            w->out->end = true;
            if (!wild && len > 0)
                g_hash_table_add(w->out->told, g_strndup(w->word, len));
        } else if (node->kind == MK_NODE_LOOK && !wild && set_add(w->looks, row)) {
            walk_look(w, node->other, len);
        } else if (node->kind == MK_NODE_BYTES) {
            walk_bytes(w, node, len, wild);
        }
    }
    set_drop(w->graph, set);
}

void mk_graph_words(const struct mk_graph *graph, guint from, struct mk_words *words)
{
    guint count = 0;
    struct walk w = { graph, words, set_take(graph), set_take(graph), &count, "" };
    walk_from(&w, from, 0, false);
    set_drop(graph, w.wild);
    set_drop(graph, w.looks);
}
