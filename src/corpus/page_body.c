/* page_body.c - which part of a page is the article: where the paragraphs are, and few links.
 *
 * Each paragraph votes for the elements around it, the nearer the more; the element with most
 * votes, less the share of its text that is links, holds the article.  Then small parts are left
 * out that look like lists of links, forms or boxes.  The thresholds are in one place, below. */
#include "corpus/page.h"

#include <string.h>

static const double link_share_max = 0.2, link_share_max_good = 0.5, sibling_share = 0.2,
                    rival_share = 0.75, list_share = 0.9;

enum { PARAGRAPH_MIN = 25, LEVELS = 5, SIBLING_MIN = 80, COMMAS_MIN = 10, SHARE_MAX = 500,
       SHORT_TEXT = 500, RIVALS = 5, RIVALS_MIN = 3, DATA_CELLS = 10, WORD_WEIGHT = 25 };

static bool dropped(const struct nc_page_node *node)
{
    return (node->flags & NC_PAGE_DROPPED) != 0;
}

/* Characters of a text with white space folded, and its commas. */
static void measure_text(const struct nc_page *page, struct nc_page_node *node)
{
    const char *text = page->text->str + node->at;
    bool space = true;
    node->chars = 0;
    node->commas = 0;
    for (uint32_t i = 0; i < node->len; i++) {
        bool white = g_ascii_isspace(text[i]);
        node->chars += !(white && space) && ((unsigned char)text[i] & 0xC0) != 0x80;
        node->commas += text[i] == ',';
        space = white;
    }
    if (space && node->chars > 0)
        node->chars--;
}

static void clear_measures(struct nc_page_node *node)
{
    node->chars = node->link_chars = node->item_chars = node->commas = 0;
    node->paragraphs = node->images = node->items = node->inputs = 0;
    node->own = node->own_commas = 0;
    node->flags &= (uint16_t)~NC_PAGE_HOLDS;
    node->score = 0;
}

/* Adds what a node holds to the element around it. */
static void add_up(struct nc_page_node *parent, const struct nc_page_node *node)
{
    parent->chars += node->chars;
    parent->link_chars += node->tag == NC_TAG_LINK ? node->chars : node->link_chars;
    parent->item_chars += node->tag == NC_TAG_LIST ? node->chars : node->item_chars;
    parent->commas += node->commas;
    parent->paragraphs += node->paragraphs + (node->tag == NC_TAG_P);
    parent->images += node->images + (node->tag == NC_TAG_IMAGE);
    parent->items += node->items + (node->tag == NC_TAG_ITEM);
    parent->inputs += node->inputs + (node->tag == NC_TAG_INPUT);
    if ((node->flags & NC_PAGE_BLOCK) != 0 || node->tag == NC_TAG_CELL) {
        parent->flags |= NC_PAGE_HOLDS;
        return;
    }
    parent->own += node->tag == NC_TAG_TEXT ? node->chars : node->own;
    parent->own_commas += node->tag == NC_TAG_TEXT ? node->commas : node->own_commas;
    parent->flags |= node->flags & NC_PAGE_HOLDS;
}

static void measure(struct nc_page *page)
{
    for (guint i = 0; i < page->nodes->len; i++)
        clear_measures(nc_page_node(page, i));
    for (guint i = page->nodes->len; i-- > 1;) {
        struct nc_page_node *node = nc_page_node(page, i);
        if (node->tag == NC_TAG_TEXT)
            measure_text(page, node);
        if (!dropped(node) || node->tag == NC_TAG_INPUT)
            add_up(nc_page_node(page, node->parent), node);
    }
}

/* Leaves out what is not shown, and with `strict` what its names call a side matter. */
static void drop_outside(struct nc_page *page, bool strict)
{
    const unsigned keepers = NC_PAGE_MAYBE | NC_PAGE_BODY;
    for (guint i = 0; i < page->nodes->len; i++) {
        struct nc_page_node *node = nc_page_node(page, i);
        bool unlikely = (node->flags & NC_PAGE_UNLIKELY) != 0 && (node->flags & keepers) == 0
                     && node->tag != NC_TAG_ARTICLE && node->tag != NC_TAG_MAIN
                     && node->tag != NC_TAG_LINK;
        node->flags &= (uint16_t)~NC_PAGE_DROPPED;
        if ((node->flags & NC_PAGE_HIDDEN) != 0 || (strict && unlikely))
            node->flags |= NC_PAGE_DROPPED;
    }
}

static int weight(const struct nc_page_node *node)
{
    return ((node->flags & NC_PAGE_GOOD) != 0 ? WORD_WEIGHT : 0)
         - ((node->flags & NC_PAGE_BAD) != 0 ? WORD_WEIGHT : 0);
}

static double link_share(const struct nc_page_node *node)
{
    return node->chars == 0 ? 0 : (double)node->link_chars / node->chars;
}

/* What an element starts with before the first paragraph votes for it. */
static int start_score(const struct nc_page_node *node)
{
    switch ((enum nc_tag)node->tag) {
    case NC_TAG_ARTICLE: return 10;
    case NC_TAG_MAIN:    return 5;
    case NC_TAG_DIV:     return 5;
    case NC_TAG_PRE:
    case NC_TAG_CELL:
    case NC_TAG_QUOTE:   return 3;
    case NC_TAG_LIST:
    case NC_TAG_ITEM:
    case NC_TAG_FORM:
    case NC_TAG_BLOCK:   return -3;
    default:             return 0;
    }
}

static void vote(struct nc_page *page, uint32_t i, double score)
{
    for (int level = 0; level < LEVELS && i != 0; level++) {
        struct nc_page_node *node = nc_page_node(page, i);
        if (node->tag == NC_TAG_HTML)
            return;
        if (node->score == 0)
            node->score = (float)(start_score(node) + weight(node));
        node->score += (float)(level == 0 ? score : level == 1 ? score / 2 : score / (level * 3));
        i = node->parent;
    }
}

/* Is it a paragraph by itself, and not an element that text merely lies in? */
static bool is_paragraph(const struct nc_page_node *node)
{
    return node->tag == NC_TAG_P || node->tag == NC_TAG_PRE || node->tag == NC_TAG_CELL
        || (node->flags & NC_PAGE_HOLDS) == 0;
}

static void vote_all(struct nc_page *page)
{
    for (guint i = 1; i < page->nodes->len;) {
        struct nc_page_node *node = nc_page_node(page, i);
        if (dropped(node)) {
            i = node->end;
            continue;
        }
        bool block = ((node->flags & NC_PAGE_BLOCK) != 0 || node->tag == NC_TAG_CELL)
                  && node->tag != NC_TAG_ITEM && node->tag != NC_TAG_HEADING1;
        if (block && node->own >= PARAGRAPH_MIN) {
            double length = node->own / 100.0;
            double score = 1 + node->own_commas + (length < 3 ? length : 3);
            vote(page, is_paragraph(node) ? node->parent : i, score);
        }
        i++;
    }
}

static double final_score(const struct nc_page_node *node)
{
    return node->score * (1 - link_share(node));
}

/* The elements with the most votes, best first; how many there are. */
static size_t best_of(const struct nc_page *page, uint32_t best[RIVALS])
{
    size_t count = 0;
    for (guint i = 1; i < page->nodes->len;) {
        const struct nc_page_node *node = nc_page_node(page, i);
        if (dropped(node)) {
            i = node->end;
            continue;
        }
        size_t at = count;
        while (node->score > 0 && at > 0
               && final_score(nc_page_node(page, best[at - 1])) < final_score(node))
            at--;
        if (node->score > 0 && at < RIVALS) {
            size_t last = count < RIVALS ? count : RIVALS - 1;
            memmove(best + at + 1, best + at, (last - at) * sizeof *best);
            best[at] = i;
            count = last + 1;
        }
        i++;
    }
    return count;
}

static bool inside(const struct nc_page *page, uint32_t i, uint32_t outer)
{
    return i > outer && i < nc_page_node(page, outer)->end;
}

/* The innermost element that holds most of the rivals: a text cut into sections is one article. */
static uint32_t common_holder(const struct nc_page *page, const uint32_t *best, size_t count)
{
    uint32_t i = nc_page_node(page, best[0])->parent;
    for (; i != 0; i = nc_page_node(page, i)->parent) {
        size_t held = 0;
        if (nc_page_node(page, i)->tag == NC_TAG_BODY)
            break;
        for (size_t r = 1; r < count; r++)
            held += final_score(nc_page_node(page, best[r]))
                        >= rival_share * final_score(nc_page_node(page, best[0]))
                 && (inside(page, best[r], i) || best[r] == i);
        if (held >= RIVALS_MIN)
            return i;
    }
    return best[0];
}

/* Climbs while the element around has more votes: the rest of the article is beside. */
static uint32_t climb(const struct nc_page *page, uint32_t top)
{
    float last = nc_page_node(page, top)->score;
    const float floor = last / 3;
    for (uint32_t i = nc_page_node(page, top)->parent; i != 0; i = nc_page_node(page, i)->parent) {
        const struct nc_page_node *node = nc_page_node(page, i);
        if (node->tag == NC_TAG_BODY || node->tag == NC_TAG_HTML || node->score < floor)
            break;
        if (node->score > last)
            return i;
        last = node->score;
    }
    return top;
}

/* Does a neighbour of the chosen element belong to the article? */
static bool belongs(const struct nc_page *page, const struct nc_page_node *node, double least)
{
    if (final_score(node) >= least)
        return true;
    if (node->tag != NC_TAG_P)
        return false;
    if (node->chars > SIBLING_MIN)
        return link_share(node) < 0.25;
    const struct nc_page_node *last = nc_page_node(page, node->end - 1);
    return node->chars > 0 && node->link_chars == 0 && last->tag == NC_TAG_TEXT
        && memchr(page->text->str + last->at, '.', last->len) != NULL;
}

/* Takes in the neighbours that belong: then the element around, less the others, is the article. */
static uint32_t with_neighbours(struct nc_page *page, uint32_t top)
{
    uint32_t parent = nc_page_node(page, top)->parent;
    double least = nc_page_node(page, top)->score * sibling_share;
    least = least > 10 ? least : 10;
    bool any = false;
    uint32_t end = nc_page_node(page, parent)->end;
    if (parent == 0 || nc_page_node(page, parent)->tag == NC_TAG_HTML)
        return top;
    for (uint32_t i = parent + 1; i < end; i = nc_page_node(page, i)->end)
        any = any || (i != top && !dropped(nc_page_node(page, i))
                      && belongs(page, nc_page_node(page, i), least));
    if (!any)
        return top;
    for (uint32_t i = parent + 1; i < end; i = nc_page_node(page, i)->end)
        if (i != top && !belongs(page, nc_page_node(page, i), least))
            nc_page_node(page, i)->flags |= NC_PAGE_DROPPED;
    return parent;
}

/* Rows and columns of facts, and not a frame that a page is laid out in? */
static bool data_table(const struct nc_page *page, uint32_t table)
{
    uint32_t cells = 0;
    for (uint32_t i = table + 1; i < nc_page_node(page, table)->end; i++) {
        cells += nc_page_node(page, i)->tag == NC_TAG_CELL;
        if (nc_page_node(page, i)->tag == NC_TAG_TABLE)
            return false;
    }
    return cells >= DATA_CELLS;
}

/* Does a part of the article look like a box of links, a form or a button bar? */
static bool odd_part(const struct nc_page_node *node)
{
    if (weight(node) < 0)
        return true;
    if (node->commas >= COMMAS_MIN)
        return false;
    bool list = node->tag == NC_TAG_LIST || node->item_chars > list_share * node->chars;
    if (!list && node->items > node->paragraphs + 100)
        return true;
    if (node->inputs > node->paragraphs / 3)
        return true;
    if (!list && node->chars < PARAGRAPH_MIN && (node->images == 0 || node->images > 2))
        return true;
    if (!list && weight(node) < WORD_WEIGHT && link_share(node) > link_share_max)
        return true;
    return weight(node) >= WORD_WEIGHT && link_share(node) > link_share_max_good;
}

/* Leaves a node out and takes what it holds from the elements around it. */
static void drop_part(struct nc_page *page, uint32_t i)
{
    struct nc_page_node *node = nc_page_node(page, i);
    node->flags |= NC_PAGE_DROPPED;
    for (uint32_t up = node->parent; up != 0; up = nc_page_node(page, up)->parent) {
        struct nc_page_node *outer = nc_page_node(page, up);
        outer->chars -= node->chars < outer->chars ? node->chars : outer->chars;
        outer->link_chars -= node->link_chars < outer->link_chars ? node->link_chars
                                                                  : outer->link_chars;
        outer->commas -= node->commas < outer->commas ? node->commas : outer->commas;
    }
}

static bool part_to_judge(const struct nc_page *page, uint32_t i)
{
    switch ((enum nc_tag)nc_page_node(page, i)->tag) {
    case NC_TAG_DIV:
    case NC_TAG_SECTION:
    case NC_TAG_FORM:
    case NC_TAG_LIST:
    case NC_TAG_HEADER: return true;
    case NC_TAG_TABLE:  return !data_table(page, i);
    default:            return false;
    }
}

/* From the innermost parts outward, so that a box is judged by what is left in it. */
static void clean(struct nc_page *page, uint32_t root)
{
    for (uint32_t i = nc_page_node(page, root)->end; i-- > root + 1;) {
        const struct nc_page_node *node = nc_page_node(page, i);
        if (dropped(node) || node->tag == NC_TAG_TEXT)
            continue;
        bool share = (node->flags & NC_PAGE_SHARE) != 0 && node->chars < SHARE_MAX;
        if (share || (part_to_judge(page, i) && odd_part(node)))
            drop_part(page, i);
    }
}

/* The element that the page itself marks as the article's body; 0 when there is none or it is
 * short. */
static uint32_t marked_body(const struct nc_page *page)
{
    for (guint i = 1; i < page->nodes->len; i++) {
        const struct nc_page_node *node = nc_page_node(page, i);
        if ((node->flags & NC_PAGE_BODY) != 0 && node->chars > SHORT_TEXT)
            return i;
    }
    return 0;
}

static uint32_t choose(struct nc_page *page, bool strict)
{
    drop_outside(page, strict);
    measure(page);
    uint32_t best[RIVALS + 1], top = marked_body(page);
    if (top == 0) {
        vote_all(page);
        size_t count = best_of(page, best);
        if (count == 0)
            return 0;
        top = with_neighbours(page, climb(page, common_holder(page, best, count)));
    }
    clean(page, top);
    return top;
}

/* A page without a paragraph worth a vote, a table or a bare line: all that is no side matter. */
static uint32_t whole(struct nc_page *page)
{
    drop_outside(page, true);
    measure(page);
    for (guint i = 1; i < page->nodes->len; i++)
        if (nc_page_node(page, i)->tag == NC_TAG_BODY)
            return i;
    return page->nodes->len > 1 ? 1 : 0;
}

uint32_t nc_page_choose(struct nc_page *page)
{
    uint32_t top = choose(page, true);
    if (nc_page_node(page, top)->chars >= SHORT_TEXT)
        return top;
    uint32_t chars = nc_page_node(page, top)->chars;
    uint32_t other = choose(page, false);
    if (nc_page_node(page, other)->chars > chars)
        return other;
    top = choose(page, true);
    return top != 0 && nc_page_node(page, top)->chars > 0 ? top : whole(page);
}
