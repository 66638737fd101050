/* page_tree.c - the parser's events become a flat tree; metadata are put aside. */
#include "corpus/page.h"

#include "wrap/html.h"

#include <string.h>

enum { NODES_MAX = 4000000, VALUE_MAX = 4096 };

static const struct {
    const char *name;
    enum nc_tag tag;
    unsigned flags;
} tags[] = {
    { "a", NC_TAG_LINK, 0 },                     { "address", NC_TAG_BLOCK, NC_PAGE_BLOCK },
    { "article", NC_TAG_ARTICLE, NC_PAGE_BLOCK }, { "aside", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "audio", NC_TAG_SKIP, NC_PAGE_HIDDEN },    { "blockquote", NC_TAG_QUOTE, NC_PAGE_BLOCK },
    { "body", NC_TAG_BODY, NC_PAGE_BLOCK },      { "br", NC_TAG_BREAK, 0 },
    { "button", NC_TAG_INPUT, NC_PAGE_HIDDEN },  { "canvas", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "caption", NC_TAG_BLOCK, NC_PAGE_BLOCK },  { "center", NC_TAG_DIV, NC_PAGE_BLOCK },
    { "dd", NC_TAG_BLOCK, NC_PAGE_BLOCK },       { "del", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "details", NC_TAG_BLOCK, NC_PAGE_BLOCK },
    { "dialog", NC_TAG_SKIP, NC_PAGE_HIDDEN },   { "div", NC_TAG_DIV, NC_PAGE_BLOCK },
    { "dl", NC_TAG_BLOCK, NC_PAGE_BLOCK },       { "dt", NC_TAG_BLOCK, NC_PAGE_BLOCK },
    { "embed", NC_TAG_SKIP, NC_PAGE_HIDDEN },    { "fieldset", NC_TAG_FORM, NC_PAGE_BLOCK },
    { "figcaption", NC_TAG_BLOCK, NC_PAGE_BLOCK }, { "figure", NC_TAG_FIGURE, NC_PAGE_BLOCK },
    { "footer", NC_TAG_SKIP, NC_PAGE_HIDDEN },   { "form", NC_TAG_FORM, NC_PAGE_BLOCK },
    { "h1", NC_TAG_HEADING1, NC_PAGE_BLOCK },    { "h2", NC_TAG_HEADING, NC_PAGE_BLOCK },
    { "h3", NC_TAG_HEADING, NC_PAGE_BLOCK },     { "h4", NC_TAG_HEADING, NC_PAGE_BLOCK },
    { "h5", NC_TAG_HEADING, NC_PAGE_BLOCK },     { "h6", NC_TAG_HEADING, NC_PAGE_BLOCK },
    { "head", NC_TAG_OTHER, NC_PAGE_HIDDEN },    { "header", NC_TAG_HEADER, NC_PAGE_BLOCK },
    { "hr", NC_TAG_BLOCK, NC_PAGE_BLOCK },       { "html", NC_TAG_HTML, NC_PAGE_BLOCK },
    { "iframe", NC_TAG_SKIP, NC_PAGE_HIDDEN },   { "img", NC_TAG_IMAGE, 0 },
    { "input", NC_TAG_INPUT, NC_PAGE_HIDDEN },   { "li", NC_TAG_ITEM, NC_PAGE_BLOCK },
    { "link", NC_TAG_CANONICAL, 0 },             { "main", NC_TAG_MAIN, NC_PAGE_BLOCK },
    { "meta", NC_TAG_META, 0 },                  { "nav", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "noscript", NC_TAG_SKIP, NC_PAGE_HIDDEN }, { "object", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "ol", NC_TAG_LIST, NC_PAGE_BLOCK },        { "option", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "p", NC_TAG_P, NC_PAGE_BLOCK },            { "pre", NC_TAG_PRE, NC_PAGE_BLOCK },
    { "s", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "script", NC_TAG_SCRIPT, NC_PAGE_HIDDEN }, { "section", NC_TAG_SECTION, NC_PAGE_BLOCK },
    { "select", NC_TAG_INPUT, NC_PAGE_HIDDEN },  
    { "strike", NC_TAG_SKIP, NC_PAGE_HIDDEN },   { "style", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "sub", NC_TAG_LOWERED, 0 },                { "sup", NC_TAG_RAISED, 0 },
    { "svg", NC_TAG_SKIP, NC_PAGE_HIDDEN },      { "table", NC_TAG_TABLE, NC_PAGE_BLOCK },
    { "td", NC_TAG_CELL, 0 },                    { "template", NC_TAG_SKIP, NC_PAGE_HIDDEN },
    { "textarea", NC_TAG_INPUT, NC_PAGE_HIDDEN }, { "th", NC_TAG_CELL, 0 },
    { "time", NC_TAG_TIME, 0 },                  { "title", NC_TAG_TITLE, NC_PAGE_HIDDEN },
    { "tr", NC_TAG_ROW, NC_PAGE_BLOCK },         { "ul", NC_TAG_LIST, NC_PAGE_BLOCK },
    { "video", NC_TAG_SKIP, NC_PAGE_HIDDEN },
};

/* The row of a tag; the table is sorted. */
static int tag_row(const char *name)
{
    size_t low = 0, high = G_N_ELEMENTS(tags);
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, tags[middle].name);
        if (order == 0)
            return (int)middle;
        *(order < 0 ? &high : &low) = order < 0 ? middle : middle + 1;
    }
    return -1;
}

static const char *attribute(const char *const *attributes, const char *name)
{
    for (; attributes != NULL && *attributes != NULL; attributes += 2)
        if (strcmp(attributes[0], name) == 0)
            return attributes[1] == NULL ? "" : attributes[1];
    return NULL;
}

static uint32_t keep(struct nc_page *page, const char *text, size_t len)
{
    uint32_t at = (uint32_t)page->strings->len;
    g_string_append_len(page->strings, text, (gssize)(len < VALUE_MAX ? len : VALUE_MAX));
    g_string_append_c(page->strings, '\0');
    return at;
}

static void add_fact(struct nc_page *page, const char *key, const char *value)
{
    if (key == NULL || value == NULL || *value == '\0')
        return;
    struct nc_page_fact fact;
    fact.key = keep(page, key, strlen(key));
    fact.value = keep(page, value, strlen(value));
    g_array_append_val(page->facts, fact);
}

/* The first name that a <meta> goes by. */
static const char *meta_key(const char *const *attributes)
{
    static const char *const names[] = { "property", "name", "itemprop" };
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        const char *key = attribute(attributes, names[i]);
        if (key != NULL)
            return key;
    }
    return NULL;
}

/* Puts aside what an element says about the page. */
static void note_facts(struct nc_page *page, enum nc_tag tag, const char *const *attributes)
{
    const char *rel = attribute(attributes, "rel"), *item = attribute(attributes, "itemprop");
    const char *lang = attribute(attributes, "lang");
    if (tag == NC_TAG_META)
        add_fact(page, meta_key(attributes), attribute(attributes, "content"));
    else if (tag == NC_TAG_CANONICAL && rel != NULL && strcmp(rel, "canonical") == 0)
        add_fact(page, "link:canonical", attribute(attributes, "href"));
    else if (tag == NC_TAG_TIME)
        add_fact(page, item != NULL ? item : "time", attribute(attributes, "datetime"));
    else if (tag == NC_TAG_HTML && page->lang == 0 && lang != NULL)
        page->lang = keep(page, lang, strlen(lang));
    else if (item != NULL && attribute(attributes, "content") != NULL)
        add_fact(page, item, attribute(attributes, "content"));
}

static bool hidden(const char *const *attributes)
{
    const char *style = attribute(attributes, "style");
    const char *aria = attribute(attributes, "aria-hidden");
    if (attribute(attributes, "hidden") != NULL || (aria != NULL && strcmp(aria, "true") == 0))
        return true;
    if (style == NULL)
        return false;
    const char *display = strstr(style, "display");
    if (display == NULL)
        return strstr(style, "visibility:hidden") != NULL;
    display += strcspn(display, ":");
    return *display == ':' && strncmp(display + 1 + strspn(display + 1, " "), "none", 4) == 0;
}

static unsigned named_flags(const char *const *attributes)
{
    static const char *const names[] = { "class", "id", "role" };
    unsigned flags = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        const char *words = attribute(attributes, names[i]);
        if (words != NULL)
            flags |= nc_page_words(words);
    }
    const char *item = attribute(attributes, "itemprop");
    if (item != NULL && strcasecmp(item, "articleBody") == 0)
        flags |= NC_PAGE_BODY | NC_PAGE_GOOD;
    return flags;
}

static void on_open(void *self, const char *name, const char *const *attributes, size_t at)
{
    struct nc_page *page = self;
    if (page->skipped > 0 || page->nodes->len >= NODES_MAX) {
        page->skipped++;
        return;
    }
    int row = tag_row(name);
    struct nc_page_node node = { .parent = page->open, .source = (uint32_t)at,
                                 .tag = (uint8_t)(row < 0 ? NC_TAG_OTHER : tags[row].tag) };
    unsigned flags = row < 0 ? 0 : tags[row].flags;
    if (attributes != NULL) {
        flags |= named_flags(attributes) | (hidden(attributes) ? NC_PAGE_HIDDEN : 0);
        note_facts(page, node.tag, attributes);
        const char *type = attribute(attributes, "type");
        if (node.tag == NC_TAG_SCRIPT && type != NULL && strcmp(type, "application/ld+json") == 0)
            node.tag = NC_TAG_META;             /* its text is wanted */
    }
    if (node.tag == NC_TAG_BODY || node.tag == NC_TAG_HTML)
        flags = NC_PAGE_BLOCK;                  /* scripts hide the whole and show it later */
    node.flags = (uint16_t)flags;
    page->open = page->nodes->len;
    g_array_append_val(page->nodes, node);
}

static void on_close(void *self)
{
    struct nc_page *page = self;
    if (page->skipped > 0) {
        page->skipped--;
        return;
    }
    struct nc_page_node *node = nc_page_node(page, page->open);
    node->end = page->nodes->len;
    if (page->open != 0)
        page->open = node->parent;
}

/* A script comes in pieces; they are put together. */
static void add_script(struct nc_page *page, const char *bytes, size_t len)
{
    if (page->script == page->open) {
        g_string_truncate(page->strings, page->strings->len - 1);
    } else {
        struct nc_page_fact script = { .value = (uint32_t)page->strings->len };
        g_array_append_val(page->scripts, script);
        page->script = page->open;
    }
    g_string_append_len(page->strings, bytes, (gssize)len);
    g_string_append_c(page->strings, '\0');
}

/* A title with an entity comes in pieces; nothing is kept between them. */
static void add_title(struct nc_page *page, const char *bytes, size_t len, size_t at)
{
    if (page->title == 0) {
        page->title = keep(page, bytes, len);
        page->title_source = (uint32_t)at;
        page->title_node = page->open;
    } else if (page->title_node == page->open && page->strings->len < page->title + VALUE_MAX) {
        g_string_truncate(page->strings, page->strings->len - 1);
        keep(page, bytes, len);
    }
}

static void on_text(void *self, const char *bytes, size_t len, size_t at)
{
    struct nc_page *page = self;
    struct nc_page_node *open = nc_page_node(page, page->open);
    if (page->skipped > 0)
        return;
    if (open->tag == NC_TAG_TITLE) {
        add_title(page, bytes, len, at);
    } else if (open->tag == NC_TAG_META && open->flags & NC_PAGE_HIDDEN) {
        add_script(page, bytes, len);
    }
    if (open->flags & NC_PAGE_HIDDEN || page->nodes->len >= NODES_MAX)
        return;
    struct nc_page_node node = { .parent = page->open, .end = page->nodes->len + 1,
                                 .at = (uint32_t)page->text->len, .len = (uint32_t)len,
                                 .source = (uint32_t)at, .tag = NC_TAG_TEXT };
    g_string_append_len(page->text, bytes, (gssize)len);
    g_array_append_val(page->nodes, node);
}

struct nc_page *nc_page_new(const char *bytes, size_t len)
{
    static const struct nc_html_events events = { on_open, on_close, on_text };
    struct nc_page *page = g_new0(struct nc_page, 1);
    page->nodes = g_array_new(FALSE, TRUE, sizeof(struct nc_page_node));
    page->text = g_string_new(NULL);
    page->strings = g_string_new(NULL);
    g_string_append_c(page->strings, '\0');
    page->facts = g_array_new(FALSE, FALSE, sizeof(struct nc_page_fact));
    page->scripts = g_array_new(FALSE, FALSE, sizeof(struct nc_page_fact));
    struct nc_page_node root = { .tag = NC_TAG_OTHER };
    g_array_append_val(page->nodes, root);
    page->deep = !nc_html_parse(bytes, len, &events, page);
    nc_page_node(page, 0)->end = page->nodes->len;
    return page;
}

void nc_page_free(struct nc_page *page)
{
    if (page == NULL)
        return;
    g_array_free(page->nodes, TRUE);
    g_array_free(page->facts, TRUE);
    g_array_free(page->scripts, TRUE);
    g_string_free(page->text, TRUE);
    g_string_free(page->strings, TRUE);
    g_free(page);
}
