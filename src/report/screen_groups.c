/* screen_groups.c - the screen of `groups`: every thing told more than once, all its values, in
 * order of time, with what the rules say of it. */
#include "report/view.h"

#include "report/words.h"

enum { HANG = 13 };

/* A finding and the thing it speaks of, for sorting. */
struct remark {
    uint32_t thing;
    guint finding;
};

static int by_thing(const void *a, const void *b)
{
    const struct remark *x = a, *y = b;
    if (x->thing != y->thing)
        return x->thing < y->thing ? -1 : 1;
    return (x->finding > y->finding) - (x->finding < y->finding);
}

/* All heard findings with a thing, by thing. */
static GArray *remarks_of(const struct nc_report *report)
{
    GArray *remarks = g_array_new(FALSE, FALSE, sizeof(struct remark));
    for (guint i = 0; report->findings != NULL && i < report->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(report->findings, i);
        const struct remark remark = { f->thing, i };
        if (f->thing != NC_NONE && f->silence == NC_HEARD && f->level > NC_PASS)
            g_array_append_val(remarks, remark);
    }
    g_array_sort(remarks, by_thing);
    return remarks;
}

static void want(const struct nc_view *view, const struct nc_thing *thing)
{
    struct nc_rows rows = nc_rows_of(view->arena);
    nc_rows_thing(&rows, view->page->report->store, thing, view->odd);
    nc_rows_want(&rows, view->page->excerpts);
    nc_rows_clear(&rows);
    for (uint32_t i = 0; i < thing->apart_count; i++)
        nc_excerpts_want(view->page->excerpts, thing->apart[i].figure);
}

static bool told(const struct nc_report *report, const struct nc_thing *thing)
{
    return thing->member_count > 1 || report->options->once;
}

/* "6 to 19+": the least and the greatest value. */
static void put_range(const struct nc_view *view, GString *out, const struct nc_rows *rows)
{
    const struct nc_store *store = view->page->report->store;
    guint low = 0, high = 0;
    for (guint i = 1; i < rows->items->len; i++) {
        const double x = nc_figure_middle(nc_store_figure(store, nc_rows_at(rows, i)->figure));
        if (x < nc_figure_middle(nc_store_figure(store, nc_rows_at(rows, low)->figure)))
            low = i;
        if (x > nc_figure_middle(nc_store_figure(store, nc_rows_at(rows, high)->figure)))
            high = i;
    }
    if (rows->items->len == 0)
        return;
    g_string_append(out, nc_rows_at(rows, low)->value);
    if (low != high)
        g_string_append_printf(out, " to %s", nc_rows_at(rows, high)->value);
}

static void put_remark(struct nc_view *view, guint finding)
{
    static const char *const labels[] = { "Fine", "Note", "Warning", "Error" };
    static const enum nc_style styles[] = { NC_GREEN, NC_PLAIN, NC_YELLOW, NC_RED };
    const struct nc_report *r = view->page->report;
    const struct nc_finding *f = nc_finding_at(r->findings, finding);
    const bool fine = f->level <= NC_NOTE && f->rule->level <= NC_NOTE; /* a rule of what may be */
    const unsigned look = fine ? 0 : (unsigned)f->level;
    GString *tail = g_string_new(f->rule->id);
    GString *text = g_string_new(nc_store_text(r->store, f->message));
    g_string_append(text, ".");
    if (f->level > NC_NOTE) {
        g_string_append(tail, " · ");
        nc_view_id(view, tail, finding);
    }
    const struct nc_para para = { .indent = 4,
                                  .hang = HANG,
                                  .label = labels[look],
                                  .text = text->str,
                                  .tail = tail->str,
                                  .label_style = styles[look] };
    nc_screen_para(&view->screen, &para);
    g_string_free(tail, TRUE);
    g_string_free(text, TRUE);
}

/* The first remark on the thing at `row`, or where it would stand. */
static guint first_remark(const GArray *remarks, uint32_t row)
{
    guint low = 0, high = remarks->len;
    while (low < high) {
        const guint middle = low + (high - low) / 2;
        if (g_array_index(remarks, struct remark, middle).thing < row)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* What the rules say of the thing at `row`. */
static void put_remarks(struct nc_view *view, const GArray *remarks, uint32_t row)
{
    const struct nc_report *r = view->page->report;
    nc_str adds_up = 0;
    for (guint i = first_remark(remarks, row); i < remarks->len; i++) {
        const guint finding = g_array_index(remarks, struct remark, i).finding;
        if (g_array_index(remarks, struct remark, i).thing != row)
            break;
        put_remark(view, finding);
        if (adds_up == 0)
            adds_up = nc_finding_at(r->findings, finding)->adds_up;
    }
    if (adds_up != 0)
        nc_view_para(view, "Adds up", nc_store_text(r->store, adds_up), "");
}

static void put_thing(struct nc_view *view, const struct nc_thing *thing, guint number)
{
    const struct nc_store *store = view->page->report->store;
    struct nc_rows rows = nc_rows_of(view->arena);
    GString *left = g_string_new(NULL), *right = g_string_new(NULL);
    nc_rows_thing(&rows, store, thing, view->odd);
    nc_rows_spell(&rows, view->page, thing);
    g_string_append_printf(left, "%u. %s", number, nc_store_text(store, thing->about));
    put_range(view, right, &rows);
    const struct nc_pair title = { .hang = 3,
                                   .left = left->str,
                                   .right = right->str,
                                   .left_style = NC_BOLD,
                                   .right_style = NC_BOLD };
    nc_screen_pair(&view->screen, &title);
    nc_view_rows(view, &rows, G_MAXUINT);
    nc_rows_clear(&rows);
    g_string_free(left, TRUE);
    g_string_free(right, TRUE);
}

static void put_story(struct nc_view *view, uint32_t row)
{
    const struct nc_report *r = view->page->report;
    const struct nc_story *story = nc_story_at(r->things, row);
    GString *right = g_string_new(NULL);
    nc_words_count(right, story->article_count, "article");
    const struct nc_pair line = { .left = nc_store_text(r->store, nc_story_name(r->store, story)),
                                  .right = right->str,
                                  .left_style = NC_BOLD };
    nc_screen_pair(&view->screen, &line);
    nc_screen_end(&view->screen);
    g_string_free(right, TRUE);
}

/* A thing, the rank of its story, and its worst finding: what is at stake comes first, and the
 * first thing of a story calls the others to it. */
struct place {
    uint32_t rank, row;
    uint8_t level;
};

static int by_rank(const void *a, const void *b)
{
    const struct place *x = a, *y = b;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    if (x->level != y->level)
        return x->level > y->level ? -1 : 1;
    return (x->row > y->row) - (x->row < y->row);
}

/* The worst that the rules say of the thing at `row`; what they explain weighs nothing. */
static uint8_t level_of(const struct nc_report *r, const GArray *remarks, uint32_t row)
{
    uint8_t level = NC_PASS;
    for (guint i = first_remark(remarks, row); i < remarks->len; i++) {
        const struct remark remark = g_array_index(remarks, struct remark, i);
        if (remark.thing != row)
            break;
        const uint8_t said = nc_finding_at(r->findings, remark.finding)->level;
        level = said > NC_NOTE ? MAX(level, said) : level;
    }
    return level;
}

static GArray *places_of(const struct nc_report *r, const GArray *remarks)
{
    GArray *places = g_array_new(FALSE, FALSE, sizeof(struct place));
    uint32_t *ranks = g_new0(uint32_t, r->things->stories->len + 1);
    uint32_t used = 0;
    for (guint i = 0; i < r->things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(r->things, i);
        if (!told(r, thing))
            continue;
        if (ranks[thing->story] == 0)
            ranks[thing->story] = ++used;
        const struct place place = { ranks[thing->story], i, level_of(r, remarks, i) };
        g_array_append_val(places, place);
    }
    g_array_sort(places, by_rank);
    g_free(ranks);
    return places;
}

static void put_things(struct nc_view *view, const GArray *remarks)
{
    const struct nc_report *r = view->page->report;
    GArray *places = places_of(r, remarks);
    uint32_t rank = 0;
    for (guint i = 0; i < places->len; i++) {
        const struct place place = g_array_index(places, struct place, i);
        const struct nc_thing *thing = nc_thing_at(r->things, place.row);
        if (place.rank != rank && r->things->stories->len > 1)
            put_story(view, thing->story);
        rank = place.rank;
        put_thing(view, thing, i + 1);
        put_remarks(view, remarks, place.row);
        nc_view_apart(view, thing);
        nc_screen_end(&view->screen);
    }
    g_array_free(places, TRUE);
}

static void put_next(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    GString *paths = g_string_new(NULL), *left = g_string_new(NULL);
    const guint twice = nc_told_twice(r);
    nc_words_paths(paths, r->options);
    nc_words_count(left, twice, "thing");
    g_string_append(left, twice == 1 ? " is told more than once." : " are told more than once.");
    const struct nc_para para = { .text = left->str, .label = "", .tail = "" };
    nc_screen_para(&view->screen, &para);
    char *check = g_strdup_printf("numcheck %s", paths->str);
    char *sheet = g_strdup_printf("numcheck groups -o groups.csv %s", paths->str);
    const struct nc_hint hints[] = { { "What cannot be true:", check }, { "As a sheet:", sheet } };
    nc_view_hints(view, "", hints, G_N_ELEMENTS(hints));
    g_free(check);
    g_free(sheet);
    g_string_free(paths, TRUE);
    g_string_free(left, TRUE);
}

void nc_groups_screen(const struct nc_page *page)
{
    struct nc_view view = nc_view_of(page);
    view.hang = HANG; /* as wide as the longest label */
    const struct nc_report *r = page->report;
    GArray *remarks = remarks_of(r);
    for (guint i = 0; i < r->things->things->len; i++)
        if (told(r, nc_thing_at(r->things, i)))
            want(&view, nc_thing_at(r->things, i));
    nc_excerpts_fetch(page->excerpts);
    nc_view_header(&view);
    nc_screen_end(&view.screen);
    put_things(&view, remarks);
    if (r->findings != NULL)
        nc_view_footer(&view);
    nc_screen_end(&view.screen);
    put_next(&view);
    g_array_free(remarks, TRUE);
    nc_view_clear(&view);
}
