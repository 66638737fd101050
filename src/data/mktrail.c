/* mktrail.c - patterns as trails of words. */
#include "data/mktrail.h"

#include "data/mkgraph.h"
#include "data/trail.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEAD = 8 }; /* bytes by which words are told apart */

struct mk_trails {
    char **stops;
    GHashTable *heads;   /* head -> its row, from 1 on */
    GPtrArray *by_row;   /* the heads */
    GHashTable *sets;    /* what a set is, see set_of -> its row */
    GPtrArray *by_set;   /* the same strings, in order */
    GArray *edges;       /* struct nc_trail_edge */
    GArray *states;      /* uint32_t */
    GArray *classes;     /* struct nc_trail_class, when sorted */
    GArray *of_head;     /* guint: the class of each head; the same */
};

/* The trail that is being made of a pattern. */
struct maker {
    struct mk_trails *trails;
    struct mk_graph graph;
    GHashTable *known; /* what leads on -> row of the state, from 1 on */
    GArray *from;      /* guint: of each state a node where it begins */
    guint *of_node;    /* the state that begins at each node, from 1 on; 0: not known */
    guint begins;      /* the set of the words that lead on from the first */
    GHashTable *words; /* a set: those to be told apart at the state at hand */
};

struct mk_trails *mk_trails_new(char **stops)
{
    struct mk_trails *t = g_new0(struct mk_trails, 1);
    const uint32_t none = 0;
    t->stops = stops;
    t->heads = g_hash_table_new(g_str_hash, g_str_equal);
    t->by_row = g_ptr_array_new();
    t->sets = g_hash_table_new(g_str_hash, g_str_equal);
    t->by_set = g_ptr_array_new();
    t->edges = g_array_new(FALSE, TRUE, sizeof(struct nc_trail_edge));
    t->states = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    t->classes = g_array_new(FALSE, TRUE, sizeof(struct nc_trail_class));
    t->of_head = g_array_new(FALSE, FALSE, sizeof(guint));
    g_array_append_val(t->states, none);
    return t;
}

static guint head_of(struct mk_trails *t, const char *word)
{
    char *head = g_strndup(word, HEAD);
    if (!g_hash_table_contains(t->heads, head)) {
        char *kept = g_strdup(head);
        g_ptr_array_add(t->by_row, kept);
        g_hash_table_insert(t->heads, kept, GUINT_TO_POINTER(t->by_row->len));
    }
    const guint row = GPOINTER_TO_UINT(g_hash_table_lookup(t->heads, head));
    g_free(head);
    return row;
}

/* --- states -------------------------------------------------------------------------------- */

static int by_number(const void *a, const void *b)
{
    const guint x = *(const guint *)a, y = *(const guint *)b;
    return (x > y) - (x < y);
}

/* The nodes that a node leads to without a byte and without a look, as a string. */
static char *what_leads_on(const struct mk_graph *graph, guint from)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));
    bool *met = g_new0(bool, graph->nodes->len);
    GString *key = g_string_new(NULL);
    g_array_append_val(rows, from);
    for (guint i = 0; i < rows->len; i++) {
        const guint row = g_array_index(rows, guint, i);
        const struct mk_node *node = mk_node_at(graph, row);
        if (node->kind == MK_NODE_SPLIT && !met[row]) {
            g_array_append_val(rows, node->next);
            g_array_append_val(rows, node->other);
            node = mk_node_at(graph, row);
        }
        met[row] = true;
    }
    g_array_sort(rows, by_number);
    for (guint i = 0; i < rows->len; i++) {
        const guint row = g_array_index(rows, guint, i);
        const bool again = i > 0 && g_array_index(rows, guint, i - 1) == row;
        if (!again && mk_node_at(graph, row)->kind != MK_NODE_SPLIT)
            g_string_append_printf(key, "%u ", row);
    }
    g_array_free(rows, TRUE);
    g_free(met);
    return g_string_free(key, FALSE);
}

/* The state that leads on as a node does. */
static guint find_state(struct maker *m, guint node)
{
    char *key = what_leads_on(&m->graph, node);
    if (!g_hash_table_contains(m->known, key)) {
        g_array_append_val(m->from, node);
        g_hash_table_insert(m->known, g_strdup(key), GUINT_TO_POINTER(m->from->len));
    }
    const guint state = GPOINTER_TO_UINT(g_hash_table_lookup(m->known, key)) - 1;
    g_free(key);
    return state;
}

/* The state that begins at a node. */
static guint state_of(struct maker *m, guint node)
{
    if (m->of_node[node] == 0)
        m->of_node[node] = find_state(m, node) + 1;
    return m->of_node[node] - 1;
}

/* --- sets of words ------------------------------------------------------------------------- */

/* An edge before its set is known. */
struct edge {
    guint to;
    bool others;       /* words that are not told lead on, too */
    GHashTable *heads; /* row of a head -> 1 when its words lead on, else 2 */
};

static struct edge *edge_to(GArray *edges, guint to)
{
    for (guint i = 0; i < edges->len; i++)
        if (g_array_index(edges, struct edge, i).to == to)
            return &g_array_index(edges, struct edge, i);
    const struct edge edge = { .to = to, .heads = g_hash_table_new(NULL, NULL) };
    g_array_append_val(edges, edge);
    return &g_array_index(edges, struct edge, edges->len - 1);
}

/* Where a word leads. */
struct led {
    const char *word;
    bool to[NC_TRAIL_END + 1]; /* to each state, and to the end */
};

/* Notes which edges a word leads over. */
static void note_word(struct mk_trails *t, const GArray *edges, const struct led *led)
{
    const char *word = led->word;
    const gpointer head = GUINT_TO_POINTER(head_of(t, word));
    for (guint i = 0; i < edges->len; i++) {
        const struct edge *edge = &g_array_index(edges, struct edge, i);
        const bool leads = led->to[MIN(edge->to, NC_TRAIL_END)];
        if (leads || (strlen(word) >= HEAD && edge->others))
            g_hash_table_insert(edge->heads, head, GUINT_TO_POINTER(1));
        else if (!g_hash_table_contains(edge->heads, head))
            g_hash_table_insert(edge->heads, head, GUINT_TO_POINTER(2));
    }
}

/* The row of an edge's set: whether other words are in it, and the heads that differ. */
static guint set_of(struct mk_trails *t, const struct edge *edge)
{
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));
    GHashTableIter heads;
    gpointer head, leads;
    g_hash_table_iter_init(&heads, edge->heads);
    while (g_hash_table_iter_next(&heads, &head, &leads))
        if ((GPOINTER_TO_UINT(leads) == 1) != edge->others) {
            const guint row = GPOINTER_TO_UINT(head);
            g_array_append_val(rows, row);
        }
    g_array_sort(rows, by_number);
    GString *key = g_string_new(edge->others ? "+" : "-");
    for (guint i = 0; i < rows->len; i++)
        g_string_append_printf(key, " %u", g_array_index(rows, guint, i));
    g_array_free(rows, TRUE);
    if (!g_hash_table_contains(t->sets, key->str)) {
        char *kept = g_strdup(key->str);
        g_hash_table_insert(t->sets, kept, GUINT_TO_POINTER(t->by_set->len));
        g_ptr_array_add(t->by_set, kept);
    }
    const guint set = GPOINTER_TO_UINT(g_hash_table_lookup(t->sets, key->str));
    g_string_free(key, TRUE);
    return set;
}

/* Do the words of a head lead over the edge? */
static bool is_led(const struct edge *edge, gpointer head)
{
    const guint leads = GPOINTER_TO_UINT(g_hash_table_lookup(edge->heads, head));
    return leads == 0 ? edge->others : leads == 1;
}

/* The row of the set of all words that lead over one of the edges. */
static guint set_of_all(struct mk_trails *t, const GArray *edges)
{
    struct edge all = { .to = 0, .heads = g_hash_table_new(NULL, NULL) };
    for (guint i = 0; i < edges->len; i++)
        all.others |= g_array_index(edges, struct edge, i).others;
    for (guint row = 1; row <= t->by_row->len; row++) {
        bool leads = false;
        for (guint i = 0; i < edges->len; i++)
            leads |= is_led(&g_array_index(edges, struct edge, i), GUINT_TO_POINTER(row));
        g_hash_table_insert(all.heads, GUINT_TO_POINTER(row), GUINT_TO_POINTER(leads ? 1 : 2));
    }
    const guint set = set_of(t, &all);
    g_hash_table_destroy(all.heads);
    return set;
}

/* Words that are told apart at every state: signs, figures, the end of the text, stops. */
static void add_frequent(const struct maker *m)
{
    static const char letters[] = "ADHMNPQTUVX|", signs[] = "cdlos";
    g_hash_table_add(m->words, g_strdup(""));
    for (const char *c = letters; *c != '\0'; c++)
        g_hash_table_add(m->words, g_strndup(c, 1));
    for (const char *c = signs; *c != '\0'; c++)
        g_hash_table_add(m->words, g_strdup_printf("@%c", *c));
    for (const char *c = ",;:()-.\"'%$/&?!"; *c != '\0'; c++)
        g_hash_table_add(m->words, g_strndup(c, 1));
    for (char **stop = m->trails->stops; *stop != NULL; stop++)
        g_hash_table_add(m->words, g_strdup(*stop));
}

/* Adds where the words that are told lead: first the edges, for each word is told to each. */
static void add_words(struct maker *m, GArray *edges, guint from)
{
    GArray *all = g_array_new(FALSE, FALSE, sizeof(struct led));
    GArray *behind = g_array_new(FALSE, FALSE, sizeof(guint));
    GList *words = g_list_sort(g_hash_table_get_keys(m->words), (GCompareFunc)strcmp);
    for (const GList *w = words; w != NULL; w = w->next) {
        struct led led = { .word = w->data };
        led.to[NC_TRAIL_END] = mk_graph_word(&m->graph, from, led.word, behind);
        for (guint i = 0; i < behind->len; i++) {
            const guint to = state_of(m, g_array_index(behind, guint, i));
            led.to[MIN(to, NC_TRAIL_STATES - 1)] = true; /* of more none are kept */
            edge_to(edges, to);
        }
        if (led.to[NC_TRAIL_END])
            edge_to(edges, NC_TRAIL_END);
        g_array_append_val(all, led);
    }
    for (guint i = 0; i < all->len; i++)
        note_word(m->trails, edges, &g_array_index(all, struct led, i));
    g_list_free(words);
    g_array_free(behind, TRUE);
    g_array_free(all, TRUE);
}

/* Finds the edges of a state: struct edge, in a new array. */
static GArray *edges_of(struct maker *m, guint from)
{
    GArray *edges = g_array_new(FALSE, FALSE, sizeof(struct edge));
    struct mk_words words = { m->words, g_array_new(FALSE, FALSE, sizeof(guint)), false };
    g_hash_table_remove_all(m->words);
    add_frequent(m);
    mk_graph_words(&m->graph, from, &words);
    for (guint i = 0; i < words.behind->len; i++)
        edge_to(edges, state_of(m, g_array_index(words.behind, guint, i)))->others = true;
    if (words.end)
        edge_to(edges, NC_TRAIL_END)->others = true;
    add_words(m, edges, from);
    g_array_free(words.behind, TRUE);
    return edges;
}

/* --- trails -------------------------------------------------------------------------------- */

/* Adds the states and edges of a graph; false when there are too many. */
static bool add_states(struct maker *m)
{
    struct mk_trails *t = m->trails;
    state_of(m, m->graph.start);
    for (guint i = 0; i < m->from->len && m->from->len <= NC_TRAIL_STATES; i++) {
        GArray *edges = edges_of(m, g_array_index(m->from, guint, i));
        if (i == 0)
            m->begins = set_of_all(t, edges);
        for (guint k = 0; k < edges->len; k++) {
            const struct edge *edge = &g_array_index(edges, struct edge, k);
            const struct nc_trail_edge out = { (uint16_t)set_of(t, edge), (uint8_t)edge->to };
            g_array_append_val(t->edges, out);
            g_hash_table_destroy(edge->heads);
        }
        const uint32_t behind = t->edges->len;
        g_array_append_val(t->states, behind);
        g_array_free(edges, TRUE);
    }
    return m->from->len <= NC_TRAIL_STATES;
}

static bool add_trail(struct mk_trails *t, const struct mk_pattern *pattern, unsigned most,
                      guint *begins)
{
    struct maker m = {
        .trails = t,
        .graph = mk_graph_of(pattern, most),
        .known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .from = g_array_new(FALSE, FALSE, sizeof(guint)),
        .words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
    m.of_node = g_new0(guint, m.graph.nodes->len);
    const bool fits = add_states(&m);
    *begins = m.begins;
    mk_graph_clear(&m.graph);
    g_hash_table_destroy(m.known);
    g_array_free(m.from, TRUE);
    g_free(m.of_node);
    g_hash_table_destroy(m.words);
    return fits;
}

/* One that any word leads to the end of. */
static guint add_any(struct mk_trails *t)
{
    const struct edge any = { NC_TRAIL_END, true, g_hash_table_new(NULL, NULL) };
    const struct nc_trail_edge out = { (uint16_t)set_of(t, &any), NC_TRAIL_END };
    const uint32_t behind = t->edges->len + 1;
    g_array_append_val(t->edges, out);
    g_array_append_val(t->states, behind);
    g_hash_table_destroy(any.heads);
    return out.set;
}

struct mk_trail mk_trails_add(struct mk_trails *t, const struct mk_pattern *pattern)
{
    static const unsigned counts[] = { 4, 1 };
    struct mk_trail trail = { .first = t->states->len - 1 };
    const guint edges = t->edges->len;
    for (size_t i = 0; i < G_N_ELEMENTS(counts); i++) {
        if (add_trail(t, pattern, counts[i], &trail.begins))
            return trail;
        g_array_set_size(t->states, trail.first + 1);
        g_array_set_size(t->edges, edges);
    }
    trail.begins = add_any(t);
    return trail;
}

/* --- classes ------------------------------------------------------------------------------- */

/* The row of the class of a head, added when it is new. */
static guint class_of(struct mk_trails *t, const struct nc_trail_class *class)
{
    guint row = 0;
    const struct nc_trail_class *known = (const void *)t->classes->data;
    while (row < t->classes->len && memcmp(&known[row], class, sizeof *class) != 0)
        row++;
    if (row == t->classes->len)
        g_array_append_vals(t->classes, class, 1);
    return row;
}

void mk_trails_sort(struct mk_trails *t)
{
    const guint count = t->by_row->len + 1; /* row 0 is any other word */
    struct nc_trail_class *all = g_new0(struct nc_trail_class, count);
    for (guint set = 0; set < t->by_set->len && set < NC_TRAIL_SETS; set++) {
        const char *key = t->by_set->pdata[set];
        const uint64_t bit = UINT64_C(1) << set % 64;
        for (guint i = 0; i < count && *key == '+'; i++)
            all[i].sets[set / 64] |= bit;
        for (const char *c = strchr(key, ' '); c != NULL; c = strchr(c + 1, ' '))
            all[strtoul(c + 1, NULL, 10)].sets[set / 64] ^= bit;
    }
    for (guint i = 0; i < count; i++) {
        const guint class = class_of(t, &all[i]);
        g_array_append_val(t->of_head, class);
    }
    g_free(all);
}

guint mk_trails_class(const struct mk_trails *t, const char *head)
{
    const guint row = GPOINTER_TO_UINT(g_hash_table_lookup(t->heads, head));
    return g_array_index(t->of_head, guint, row);
}

GPtrArray *mk_trails_heads(const struct mk_trails *t)
{
    GPtrArray *heads = g_ptr_array_new();
    for (guint i = 0; i < t->by_row->len; i++)
        if (g_array_index(t->of_head, guint, i + 1) != 0)
            g_ptr_array_add(heads, t->by_row->pdata[i]);
    return heads;
}

static void print_classes(const struct mk_trails *t)
{
    puts("const struct nc_trail_class nc_trail_classes[] = {");
    for (guint i = 0; i < t->classes->len; i++) {
        const uint64_t *sets = g_array_index(t->classes, struct nc_trail_class, i).sets;
        fputs("    { {", stdout);
        for (guint k = 0; k < (t->by_set->len + 63) / 64; k++)
            printf(" 0x%" G_GINT64_MODIFIER "x,", sets[k]);
        puts(" } },");
    }
    puts("};\n\nconst uint16_t nc_trail_letters[NC_TRAIL_LETTERS] = {");
    for (const char *c = "ADHMNPQTUVX|"; *c != '\0'; c++)
        printf("    ['%c'] = %u,\n", *c, mk_trails_class(t, (char[]){ *c, '\0' }));
    for (const char *c = "cdlos"; *c != '\0'; c++)
        printf("    ['%c'] = %u,\n", *c, mk_trails_class(t, (char[]){ '@', *c, '\0' }));
    printf("    [0] = %u,\n};\n\n", mk_trails_class(t, ""));
}

const char *mk_trails_print(const struct mk_trails *t)
{
    if (t->by_set->len > NC_TRAIL_SETS)
        return "more sets of words than NC_TRAIL_SETS of data/trail.h";
    puts("const uint32_t nc_trail_states[] = {");
    for (guint i = 0; i < t->states->len; i++)
        printf("    %u,\n", g_array_index(t->states, uint32_t, i));
    puts("};\n\nconst struct nc_trail_edge nc_trail_edges[] = {");
    for (guint i = 0; i < t->edges->len; i++) {
        const struct nc_trail_edge *edge = &g_array_index(t->edges, struct nc_trail_edge, i);
        printf("    { %u, %u },\n", edge->set, edge->to);
    }
    puts("};\n");
    print_classes(t);
    return NULL;
}
