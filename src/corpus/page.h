/* page.h - a web page as a flat tree, and the article in it.  Floor 3, of corpus/ alone.
 *
 * Nodes lie in document order: node i holds the nodes i+1 .. end-1, so that every walk is a loop
 * and a subtree is left out by jumping to its end. */
#ifndef NC_CORPUS_PAGE_H
#define NC_CORPUS_PAGE_H

#include "corpus/draft.h"

#include <glib.h>

enum nc_tag {
    NC_TAG_TEXT, NC_TAG_OTHER, NC_TAG_HTML, NC_TAG_BODY, NC_TAG_ARTICLE, NC_TAG_MAIN,
    NC_TAG_SECTION, NC_TAG_DIV, NC_TAG_P, NC_TAG_PRE, NC_TAG_QUOTE, NC_TAG_HEADING1,
    NC_TAG_HEADING, NC_TAG_LIST, NC_TAG_ITEM, NC_TAG_TABLE, NC_TAG_ROW, NC_TAG_CELL,
    NC_TAG_LINK, NC_TAG_BREAK, NC_TAG_IMAGE, NC_TAG_INPUT, NC_TAG_FIGURE, NC_TAG_FORM,
    NC_TAG_BLOCK, NC_TAG_SKIP, NC_TAG_TITLE, NC_TAG_SCRIPT, NC_TAG_META, NC_TAG_CANONICAL,
    NC_TAG_TIME, NC_TAG_HEADER, NC_TAG_RAISED, NC_TAG_LOWERED
};

enum {                              /* flags of an element */
    NC_PAGE_BLOCK = 1,              /* begins and ends a paragraph */
    NC_PAGE_HIDDEN = 2,             /* not shown, or never text: scripts, menus, forms */
    NC_PAGE_UNLIKELY = 4,           /* its class or id speaks of sidebars, comments, adverts */
    NC_PAGE_GOOD = 8,               /* its class or id speaks of an article's body */
    NC_PAGE_BAD = 16,
    NC_PAGE_SHARE = 32,             /* buttons to share or follow */
    NC_PAGE_DROPPED = 64,           /* the choice of the body left it out */
    NC_PAGE_BODY = 128,             /* itemprop says that it is the article's body */
    NC_PAGE_MAYBE = 256,            /* a word that an unlikely part lacks: "content", "article" */
    NC_PAGE_HOLDS = 512             /* has blocks inside */
};

struct nc_page_node {
    uint32_t parent, end;
    uint32_t at, len;               /* of a text: bytes in the page's text */
    uint32_t source;                /* byte offset in the file */
    uint16_t tag, flags;
    /* Of all that is inside and not dropped: */
    uint32_t chars, link_chars, item_chars, commas;
    uint32_t paragraphs, images, items, inputs;
    uint32_t own, own_commas;       /* of the text that lies in no block inside */
    float score;
};

/* A <meta>, <time> or <link rel=canonical>: what it names and what it says. */
struct nc_page_fact {
    uint32_t key, value;            /* offsets in the strings */
};

struct nc_page {
    GArray *nodes;                  /* struct nc_page_node; 0 is the page itself */
    GString *text;                  /* of all text nodes, one behind the other */
    GString *strings;               /* ended by NUL each; offset 0 is "" */
    GArray *facts;                  /* struct nc_page_fact, in the order of the page */
    GArray *scripts;                /* struct nc_page_fact: JSON-LD texts are values */
    uint32_t lang, title, publisher;        /* strings; the publisher is that of the JSON-LD */
    uint32_t title_source;          /* where <title> stands */
    uint32_t title_node;            /* while parsing: the <title> that is kept */
    uint32_t open;                  /* while parsing: the innermost open element */
    uint32_t skipped;               /* while parsing: open elements that no node was made for */
    bool deep;                      /* not read to its end: elements lie too deep */
    uint32_t script;                /* while parsing: the node of the last script */
};

static inline struct nc_page_node *nc_page_node(const struct nc_page *page, uint32_t i)
{
    return &g_array_index(page->nodes, struct nc_page_node, i);
}

static inline const char *nc_page_string(const struct nc_page *page, uint32_t at)
{
    return page->strings->str + at;
}

/* The flags that an element's class, id and role give it. */
unsigned nc_page_words(const char *words);

/* Reads a page; the caller owns it.  Of a page that is too deep, what comes before is read. */
struct nc_page *nc_page_new(const char *bytes, size_t len);

/* Gives back the page; NULL is fine. */
void nc_page_free(struct nc_page *page);

/* Marks all that is not the article with NC_PAGE_DROPPED and returns the element that holds the
 * rest. */
uint32_t nc_page_choose(struct nc_page *page);

/* What the page's metadata say; spans are lent by the page. */
void nc_page_meta(struct nc_page *page, struct nc_draft *draft);

/* The body that the metadata give, for pages that a script fills in; an empty span when there is
 * none. */
struct nc_span nc_page_meta_body(struct nc_page *page);

#endif
