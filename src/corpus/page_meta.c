/* page_meta.c - title, date, publisher, address and language from a page's JSON-LD and <meta>
 * elements. */
#include "corpus/page.h"

#include "corpus/lines.h"
#include "text/calendar.h"
#include "wrap/json.h"

enum { ARTICLE_DEPTH = 8 };

/* Names that say the same, the most reliable first.  Source: ogp.me, schema.org, Dublin Core (DCMI
 * terms), and the names that common content management systems write. */
static const char *const title_keys[] = { "og:title", "twitter:title", "headline", "dc.title",
                                          "dcterms.title", "parsely-title", "sailthru.title",
                                          NULL };
static const char *const date_keys[] = {
    "article:published_time", "datePublished", "og:article:published_time", "parsely-pub-date",
    "pubdate", "publishdate", "publish-date", "date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.date", "sailthru.date", "article.published",
    "cXenseParse:recs:publishtime",
    "originalpublicationdate", "article_date_original", "citation_publication_date", "displaydate",
    "dateCreated", "time", NULL };
static const char *const publisher_keys[] = { "og:site_name", "publisher", "dc.publisher",
                                              "application-name", "cre", "copyright", NULL };
static const char *const url_keys[] = { "link:canonical", "og:url", "twitter:url", NULL };

/* The value of the first key, in order of the keys, that the page gives. */
static const char *fact(const struct nc_page *page, const char *const *keys)
{
    for (; *keys != NULL; keys++)
        for (guint i = 0; i < page->facts->len; i++) {
            const struct nc_page_fact *fact = &g_array_index(page->facts, struct nc_page_fact, i);
            if (g_ascii_strcasecmp(nc_page_string(page, fact->key), *keys) == 0)
                return nc_page_string(page, fact->value);
        }
    return NULL;
}

static void set(struct nc_span *field, const char *text)
{
    if (text != NULL)
        nc_draft_set(field, text, strlen(text));
}

/* A search through JSON-LD for the object that is an article, or with `page` the page around it. */
struct search {
    const struct nc_json *found;
    int depth;
    bool page;
};

/* Is the type one of the sort "NewsArticle", "BlogPosting", "Report"? */
static bool wanted_type(const struct nc_json *type, bool page)
{
    size_t len;
    const char *name = nc_json_string(type, &len);
    if (name == NULL)
        return nc_json_count(type) > 0 && wanted_type(nc_json_at(type, 0), page);
    if (page)
        return strcmp(name, "WebPage") == 0;
    return g_str_has_suffix(name, "Article") || g_str_has_suffix(name, "Posting")
        || strcmp(name, "Report") == 0;
}

static void look(void *self, const struct nc_json *value)
{
    struct search *search = self;
    if (search->found != NULL || search->depth >= ARTICLE_DEPTH)
        return;
    if (wanted_type(nc_json_get(value, "@type"), search->page)
        && (nc_json_get(value, "headline") != NULL
            || nc_json_get(value, "datePublished") != NULL)) {
        search->found = value;
        return;
    }
    search->depth++;
    nc_json_each(value, look, search);
    search->depth--;
}

/* Makes a member's string a fact; the offset of its copy, 0 when there is none. */
static uint32_t member(struct nc_page *page, const struct nc_json *object, const char *key)
{
    size_t len;
    const char *text = nc_json_string(nc_json_get(object, key), &len);
    if (text == NULL || len == 0 || memchr(text, '\0', len) != NULL)
        return 0;
    struct nc_page_fact fact;
    fact.key = (uint32_t)page->strings->len;
    g_string_append_printf(page->strings, "ld:%s", key);
    g_string_append_c(page->strings, '\0');
    fact.value = (uint32_t)page->strings->len;
    g_string_append_len(page->strings, text, (gssize)len + 1);
    g_array_append_val(page->facts, fact);
    return fact.value;
}

static void take_article(struct nc_page *page, const struct nc_json *article)
{
    static const char *const keys[] = { "headline", "datePublished", "articleBody", "inLanguage",
                                        "url", "name" };
    for (size_t i = 0; i < G_N_ELEMENTS(keys); i++)
        member(page, article, keys[i]);
    const struct nc_json *publisher = nc_json_get(article, "publisher");
    if (nc_json_count(publisher) > 0)
        publisher = nc_json_at(publisher, 0);
    page->publisher = member(page, publisher, "name");
}

/* JSON-LD as pages write it: maybe inside CDATA or a comment, with line breaks inside strings. */
static struct nc_json *parse_script(struct nc_page *page, uint32_t at, GString *copy)
{
    g_string_assign(copy, nc_page_string(page, at));
    for (size_t i = 0; i < copy->len; i++)
        if ((unsigned char)copy->str[i] < ' ')
            copy->str[i] = ' ';
    const char *open = strpbrk(copy->str, "{[");
    if (open != NULL && g_str_has_prefix(open, "[CDATA["))
        open = strpbrk(open + 7, "{[");
    const char *close = copy->str + copy->len;
    while (open != NULL && close > open && close[-1] != '}' && close[-1] != ']')
        close--;
    if (open != NULL && close - open > 2 && memcmp(close - 2, "]]", 2) == 0 && *open == '{')
        while (close > open && close[-1] != '}')
            close--;
    struct nc_json_error error;
    return open == NULL ? NULL : nc_json_parse(open, (size_t)(close - open), &error);
}

/* Turns what the JSON-LD of the page says of an article into facts named "ld:...". */
static void read_scripts(struct nc_page *page)
{
    GString *copy = g_string_new(NULL);
    struct search search = { 0 };
    for (int pass = 0; pass < 2 && search.found == NULL; pass++)
        for (guint i = 0; i < page->scripts->len && search.found == NULL; i++) {
            uint32_t at = g_array_index(page->scripts, struct nc_page_fact, i).value;
            struct nc_json *value = parse_script(page, at, copy);
            search.page = pass == 1;
            if (value != NULL)
                look(&search, value);
            if (search.found != NULL)
                take_article(page, search.found);
            nc_json_free(value);
        }
    g_string_free(copy, TRUE);
}

/* The <title> without the site's name behind the last sign: "Storm kills 12 - The Daily Post". */
static struct nc_span bare_title(struct nc_span title)
{
    static const char *const signs[] = { " | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", 
                                         " \xC2\xBB ", " :: " };
    for (size_t i = title.len; i-- > 1;)
        for (size_t s = 0; s < G_N_ELEMENTS(signs); s++) {
            size_t n = strlen(signs[s]);
            if (title.len - i >= n && memcmp(title.at + i, signs[s], n) == 0
                && i * 2 >= title.len)
                return nc_span_trim((struct nc_span){ title.at, i });
        }
    return title;
}

static void take_title(struct nc_page *page, struct nc_draft *draft)
{
    static const char *const ld[] = { "ld:headline", NULL }, *const ld_name[] = { "ld:name", NULL };
    const char *title = nc_page_string(page, page->title);
    const char *headline = fact(page, ld), *name = fact(page, ld_name);
    bool other = headline != NULL && strstr(title, headline) == NULL && name != NULL
              && strstr(title, name) != NULL;      /* some sites put a description there */
    set(&draft->title, other ? name : headline);
    set(&draft->title, fact(page, title_keys));
    struct nc_span span = bare_title(nc_span_trim((struct nc_span){ title, strlen(title) }));
    if (span.len > 0)
        nc_draft_set(&draft->title, span.at, span.len);
}

static void take_date(struct nc_page *page, struct nc_draft *draft)
{
    static const char *const ld[] = { "ld:datePublished", NULL };
    const char *const *const sources[] = { ld, date_keys };
    for (size_t i = 0; i < G_N_ELEMENTS(sources); i++) {
        const char *text = fact(page, sources[i]);
        if (text != NULL)
            nc_draft_set_date(draft, text, strlen(text));
    }
}

void nc_page_meta(struct nc_page *page, struct nc_draft *draft)
{
    static const char *const ld_lang[] = { "ld:inLanguage", NULL };
    static const char *const ld_url[] = { "ld:url", NULL };
    read_scripts(page);
    take_title(page, draft);
    take_date(page, draft);
    set(&draft->publisher, nc_page_string(page, page->publisher));
    set(&draft->publisher, fact(page, publisher_keys));
    set(&draft->url, fact(page, url_keys));
    set(&draft->url, fact(page, ld_url));
    set(&draft->lang, page->lang != 0 ? nc_page_string(page, page->lang) : fact(page, ld_lang));
}

struct nc_span nc_page_meta_body(struct nc_page *page)
{
    static const char *const ld[] = { "ld:articleBody", NULL };
    const char *body = fact(page, ld);
    return body == NULL ? (struct nc_span){ 0 } : (struct nc_span){ body, strlen(body) };
}
