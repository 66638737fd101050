/* mkgraph.h - a pattern as a graph that words are led through byte by byte; for mkdata alone.
 *
 * The graph leads all to its end that the pattern matches, and more: what looks behind and what
 * refers to a group is passed, and long counts are any number. */
#ifndef NC_DATA_MKGRAPH_H
#define NC_DATA_MKGRAPH_H

#include "data/mkpattern.h"

enum mk_node_kind {
    MK_NODE_END,
    MK_NODE_BYTES, /* one of `bytes` leads on */
    MK_NODE_SPLIT, /* nothing leads on to `next` and to `other` */
    MK_NODE_LOOK   /* to `next`, if what follows leads from `other` to its end, or, with `not`, if
                      it does not */
};

struct mk_node {
    enum mk_node_kind kind;
    bool not;
    unsigned char only; /* the one byte; 0: there are more, or none */
    guint next, other;
    struct mk_bytes bytes;
};

struct mk_graph {
    GArray *nodes; /* struct mk_node */
    guint start;
    GPtrArray *sets;       /* of nodes, to be used again */
    struct mk_front **fronts; /* of each node, what it leads to without a byte; NULL: not known */
};

static inline const struct mk_node *mk_node_at(const struct mk_graph *graph, guint node)
{
    return &g_array_index(graph->nodes, struct mk_node, node);
}

/* The graph of a pattern, in which counts up to `most` are told; the caller gives it back with
 * mk_graph_clear. */
struct mk_graph mk_graph_of(const struct mk_pattern *pattern, unsigned most);
void mk_graph_clear(struct mk_graph *graph);

/* Where words lead from a node: the nodes behind their space come into `behind` (guint), each once.
 * An empty word is the end of the text.  Returns whether the end is met before that space. */
bool mk_graph_word(const struct mk_graph *graph, guint from, const char *word, GArray *behind);

/* The words that lead on from a node. */
struct mk_words {
    GHashTable *told; /* a set of strings that it owns: each single word, and those that must not
                         stand there */
    GArray *behind;   /* guint: the nodes behind the space of other words, some more than once */
    bool end;         /* they may meet the end before their space */
};

/* Adds to `words` those that lead on from a node. */
void mk_graph_words(const struct mk_graph *graph, guint from, struct mk_words *words);

#endif
