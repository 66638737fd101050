/* page_words.c - what the names that makers of pages give to parts of them tell about these
 * parts. */
#include "corpus/page.h"

#include <string.h>

/* A word fits anywhere in the names ("sidebar" in "left-sidebar-2"), unless it begins with '^':
 * then only at the beginning of one of their parts.
 * Source: own reading of the markup of news sites and of the common content management systems. */
static const struct {
    const char *word;
    unsigned flags;
} words[] = {
    { "article", NC_PAGE_GOOD | NC_PAGE_MAYBE },
    { "body", NC_PAGE_GOOD | NC_PAGE_MAYBE },
    { "content", NC_PAGE_GOOD | NC_PAGE_MAYBE },
    { "entry", NC_PAGE_GOOD },
    { "main", NC_PAGE_GOOD | NC_PAGE_MAYBE },
    { "page", NC_PAGE_GOOD },                     { "^post", NC_PAGE_GOOD },
    { "^text", NC_PAGE_GOOD },                    { "story", NC_PAGE_GOOD },
    { "blog", NC_PAGE_GOOD },
    { "column", NC_PAGE_GOOD | NC_PAGE_MAYBE },
    { "banner", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "breadcrumb", NC_PAGE_UNLIKELY },
    { "comment", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "disqus", NC_PAGE_UNLIKELY },
    { "footer", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "gdpr", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "cookie", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "consent", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "header", NC_PAGE_UNLIKELY },               { "menu", NC_PAGE_UNLIKELY },
    { "related", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "replies", NC_PAGE_UNLIKELY },
    { "sidebar", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "social", NC_PAGE_UNLIKELY | NC_PAGE_SHARE },
    { "sponsor", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "pager", NC_PAGE_UNLIKELY },                { "pagination", NC_PAGE_UNLIKELY },
    { "popup", NC_PAGE_UNLIKELY },                { "^modal", NC_PAGE_UNLIKELY },
    { "newsletter", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "subscri", NC_PAGE_BAD },                   { "recommend", NC_PAGE_BAD },
    { "promo", NC_PAGE_BAD },
    { "outbrain", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "taboola", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "masthead", NC_PAGE_BAD },
    { "share", NC_PAGE_SHARE | NC_PAGE_BAD },
    { "sharing", NC_PAGE_SHARE },                 { "widget", NC_PAGE_BAD },
    { "^tags", NC_PAGE_BAD },                     { "^meta", NC_PAGE_BAD },
    { "shopping", NC_PAGE_BAD },                  { "contact", NC_PAGE_BAD },
    { "hidden", NC_PAGE_BAD },                    { "^navigation", NC_PAGE_UNLIKELY },
    { "navbar", NC_PAGE_UNLIKELY },               { "complementary", NC_PAGE_UNLIKELY },
    { "^nav", NC_PAGE_UNLIKELY },                 { "^ad", NC_PAGE_UNLIKELY },
    { "advert", NC_PAGE_UNLIKELY | NC_PAGE_BAD },
    { "editsection", NC_PAGE_HIDDEN },            { "screen-reader", NC_PAGE_HIDDEN },
    { "visually-hidden", NC_PAGE_HIDDEN },        { "sr-only", NC_PAGE_HIDDEN },
};

enum { NAMES_MAX = 512 };

/* Is `at` the beginning of a part: behind white space, a sign, or a small letter before a
 * capital? */
static bool part_begins(const char *names, const char *at)
{
    return at == names || !g_ascii_isalnum(at[-1]);
}

/* "ad" is a word of its own or the head of "ad-slot", not of "address" or "added". */
static bool fits(const char *names, const char *word)
{
    bool bound = word[0] == '^';
    word += bound;
    size_t len = strlen(word);
    for (const char *at = strstr(names, word); at != NULL; at = strstr(at + 1, word))
        if (!bound || (part_begins(names, at) && (len > 3 || !g_ascii_islower(at[len]))))
            return true;
    return false;
}

unsigned nc_page_words(const char *given)
{
    char names[NAMES_MAX];
    size_t len = 0;
    for (; given[len] != '\0' && len + 1 < sizeof names; len++)
        names[len] = (char)g_ascii_tolower(given[len]);
    names[len] = '\0';
    unsigned flags = 0;
    for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
        if (fits(names, words[i].word))
            flags |= words[i].flags;
    return flags;
}
