/* screen_check.c - the screen of `check`: what cannot be true, worst first, one block a thing. */
#include "report/view.h"

#include "report/words.h"

enum { OPEN_LEAST = 3, ROWS_MOST = 12, EXPLAINED_MOST = 3 };

/* All findings of one thing, or one finding without a thing. */
struct block {
    GArray *findings; /* guint rows; the first names the block */
    const struct nc_thing *thing;
    struct nc_rows rows;
    uint8_t level;
};

static const struct nc_finding *finding_of(const struct nc_view *view, const struct block *b,
                                           guint i)
{
    return nc_finding_at(view->page->report->findings, g_array_index(b->findings, guint, i));
}

static void block_clear(void *data)
{
    struct block *b = data;
    g_array_free(b->findings, TRUE);
    nc_rows_clear(&b->rows);
}

/* The block of the finding's thing, a new one when it is the first of its thing. */
static struct block *block_for(GArray *blocks, GHashTable *by_thing, const struct nc_view *view,
                               const struct nc_finding *f)
{
    const gpointer key = GUINT_TO_POINTER(f->thing + 1);
    gpointer at;
    if (f->thing != NC_NONE && g_hash_table_lookup_extended(by_thing, key, NULL, &at))
        return &g_array_index(blocks, struct block, GPOINTER_TO_UINT(at));
    struct block b = { .findings = g_array_new(FALSE, FALSE, sizeof(guint)),
                       .level = f->level,
                       .rows = nc_rows_of(view->arena) };
    if (f->thing != NC_NONE) {
        b.thing = nc_thing_at(view->page->report->things, f->thing);
        g_hash_table_insert(by_thing, key, GUINT_TO_POINTER(blocks->len));
    }
    g_array_append_val(blocks, b);
    return &g_array_index(blocks, struct block, blocks->len - 1);
}

static GArray *blocks_of(const struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    GArray *blocks = g_array_new(FALSE, FALSE, sizeof(struct block));
    GHashTable *by_thing = g_hash_table_new(NULL, NULL);
    g_array_set_clear_func(blocks, block_clear);
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (!nc_finding_shown(r->options, f) || nc_finding_of_run(f) || f->level == NC_PASS)
            continue;
        struct block *b = block_for(blocks, by_thing, view, f);
        g_array_append_val(b->findings, i);
        nc_rows_finding(&b->rows, r, f);
    }
    g_hash_table_destroy(by_thing);
    return blocks;
}

static void fetch(const struct nc_view *view, GArray *blocks)
{
    struct nc_excerpts *excerpts = view->page->excerpts;
    for (guint i = 0; i < blocks->len; i++) {
        const struct block *b = &g_array_index(blocks, struct block, i);
        nc_rows_want(&b->rows, excerpts);
        nc_view_want_worked(view, finding_of(view, b, 0));
        for (uint32_t j = 0; b->thing != NULL && j < b->thing->apart_count; j++)
            nc_excerpts_want(excerpts, b->thing->apart[j].figure);
    }
    nc_excerpts_fetch(excerpts);
    for (guint i = 0; i < blocks->len; i++) {
        struct block *b = &g_array_index(blocks, struct block, i);
        nc_rows_spell(&b->rows, view->page, b->thing);
    }
}

/* What the block is about, with its number. */
static void put_about(const struct nc_view *view, GString *out, const struct block *b, guint number)
{
    const struct nc_store *store = view->page->report->store;
    const struct nc_finding *f = finding_of(view, b, 0);
    g_string_append_printf(out, "%u. %s", number,
                           nc_store_text(store, f->about != 0 ? f->about : f->message));
}

/* The cause.  Where no thing's values stand above it, the message says first what is compared. */
static void put_why(struct nc_view *view, const struct nc_finding *f)
{
    const struct nc_store *store = view->page->report->store;
    const char *message = nc_store_text(store, f->message), *why = nc_store_text(store, f->why);
    if (f->why == 0 || (f->rule->scope != NC_SCOPE_THING && f->about != 0)) {
        char *both = g_strdup_printf("%s. %s", message, why);
        nc_view_para(view, "Why", f->why == 0 ? message : both, "");
        g_free(both);
    } else {
        nc_view_para(view, "Why", why, "");
    }
}

/* Why, and what else was found of the same thing. */
static void put_reasons(struct nc_view *view, const struct block *b)
{
    const struct nc_store *store = view->page->report->store;
    const struct nc_finding *first = finding_of(view, b, 0);
    if (first->why != 0 || first->about != 0)
        put_why(view, first);
    for (guint i = 1; i < b->findings->len; i++) {
        const struct nc_finding *f = finding_of(view, b, i);
        nc_view_para(view, "Also", nc_store_text(store, f->message), f->rule->id);
    }
    if (first->fits != 0)
        nc_view_para(view, "Fits", nc_store_text(store, first->fits), "");
    if (first->adds_up != 0)
        nc_view_para(view, "Adds up", nc_store_text(store, first->adds_up), "");
    if (b->thing != NULL)
        nc_view_apart(view, b->thing);
}

/* Columns of "9. " or "10. ": where the later lines of what it is about begin. */
static size_t hang_of(guint number)
{
    size_t columns = 3;
    for (; number > 9; number /= 10)
        columns++;
    return columns;
}

static void put_open(struct nc_view *view, const struct block *b, guint number)
{
    const struct nc_finding *f = finding_of(view, b, 0);
    GString *left = g_string_new(NULL), *right = g_string_new(NULL);
    put_about(view, left, b, number);
    nc_view_id(view, right, g_array_index(b->findings, guint, 0));
    g_string_append_printf(right, " · %s", f->rule->id);
    const struct nc_pair title = { .hang = hang_of(number),
                                   .left = left->str,
                                   .right = right->str,
                                   .left_style = NC_BOLD,
                                   .right_style = NC_DIM };
    nc_screen_pair(&view->screen, &title);
    if (nc_view_is_worked(view, f))
        nc_view_worked(view, f);
    else
        nc_view_rows(view, &b->rows, view->page->report->options->all ? G_MAXUINT : ROWS_MOST);
    put_reasons(view, b);
    nc_screen_end(&view->screen);
    g_string_free(left, TRUE);
    g_string_free(right, TRUE);
}

/* "  34 · 47", or what explains them: "  34 and 47, a growing count". */
static void put_brief(const struct nc_view *view, GString *out, const struct block *b)
{
    const guint count = MIN(b->rows.items->len, ROWS_MOST);
    const struct nc_finding *f = finding_of(view, b, 0);
    if (b->level == NC_NOTE && f->about != 0) {
        g_string_append_printf(out, "  %s",
                               nc_store_text(view->page->report->store, f->message));
        return;
    }
    for (guint i = 0; i < count; i++)
        g_string_append_printf(out, "%s%s", i == 0 ? "  " : " · ", nc_rows_at(&b->rows, i)->value);
    if (count < b->rows.items->len)
        g_string_append(out, " …");
}

/* One line: what it is about, and its values. */
static void put_closed(struct nc_view *view, const struct block *b, guint number)
{
    GString *left = g_string_new(NULL), *right = g_string_new(NULL);
    put_about(view, left, b, number);
    if (nc_view_is_worked(view, finding_of(view, b, 0))) {
        nc_view_place(view, right, finding_of(view, b, 0));
        g_string_append(right, " · ");
    } else {
        put_brief(view, left, b);
    }
    nc_view_id(view, right, g_array_index(b->findings, guint, 0));
    const struct nc_pair line = {
        .hang = hang_of(number), .left = left->str, .right = right->str, .right_style = NC_DIM
    };
    nc_view_sides(view, &line);
    g_string_free(left, TRUE);
    g_string_free(right, TRUE);
}

static bool opened(const struct nc_options *options, const struct block *b, guint number)
{
    if (options->top < 0)
        return true;
    if (options->top > 0)
        return number <= (guint)options->top;
    return b->level == NC_ERROR || number <= OPEN_LEAST;
}

static void put_heading(struct nc_view *view, uint8_t level, guint count)
{
    static const char *const titles[] = {
        [NC_NOTE] = "EXPLAINED", [NC_WARNING] = "PLEASE CHECK", [NC_ERROR] = "CANNOT BOTH BE TRUE"
    };
    static const enum nc_style styles[] = {
        [NC_NOTE] = NC_BOLD, [NC_WARNING] = NC_YELLOW, [NC_ERROR] = NC_RED
    };
    GString *right = g_string_new(NULL);
    g_string_append_printf(right, "%u · %s", count, nc_level_name((enum nc_level)level));
    const struct nc_pair line = { .left = titles[level],
                                  .right = right->str,
                                  .left_style = styles[level] };
    nc_screen_pair(&view->screen, &line);
    nc_screen_end(&view->screen);
    g_string_free(right, TRUE);
}

static guint count_level(const GArray *blocks, uint8_t level)
{
    guint count = 0;
    for (guint i = 0; i < blocks->len; i++)
        count += g_array_index(blocks, struct block, i).level == level;
    return count;
}

static void put_blocks(struct nc_view *view, const GArray *blocks)
{
    guint number = 0;
    bool was_open = true;
    for (int level = NC_ERROR; level >= NC_NOTE; level--) {
        const guint count = count_level(blocks, (uint8_t)level);
        if (count == 0)
            continue;
        if (!was_open)
            nc_screen_end(&view->screen);
        put_heading(view, (uint8_t)level, count);
        for (guint i = 0; i < blocks->len; i++) {
            const struct block *b = &g_array_index(blocks, struct block, i);
            if (b->level != level)
                continue;
            was_open = opened(view->page->report->options, b, ++number);
            if (was_open)
                put_open(view, b, number);
            else
                put_closed(view, b, number);
        }
    }
    if (!was_open)
        nc_screen_end(&view->screen);
}

/* Do all that is told of a thing meet, for each thing? */
static bool one_number_each(const struct nc_things *things)
{
    for (guint i = 0; i < things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(things, i);
        for (uint32_t v = 1; v < thing->value_count; v++)
            if (!nc_value_meet(&thing->values[0], &thing->values[v], 0))
                return false;
    }
    return true;
}

/* "15 things are told more than once; 6 of them do not agree." */
static void put_told(struct nc_view *view, const GArray *blocks)
{
    const guint twice = nc_told_twice(view->page->report);
    guint differ = 0, silent = 0;
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < blocks->len; i++) {
        const struct block *b = &g_array_index(blocks, struct block, i);
        differ += b->thing != NULL && b->level >= NC_WARNING;
    }
    for (guint i = 0; i < view->page->report->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(view->page->report->findings, i);
        silent += f->thing != NC_NONE && (f->silence != NC_HEARD || f->level == NC_NOTE);
    }
    nc_words_count(text, twice, "thing");
    g_string_append(text, twice == 1 ? " is told more than once; " : " are told more than once; ");
    if (differ == 0 && silent == 0)
        g_string_append(text, !one_number_each(view->page->report->things) ? "no conflict."
                              : twice == 1                                ? "all agree."
                                                                          : "all of them agree.");
    else if (differ == 0)
        g_string_append(text, view->page->report->options->min_confidence > 0
                                  ? "what differs is explained, accepted or less sure than asked."
                                  : "what differs is explained or accepted.");
    else if (differ == 1)
        g_string_append(text, twice == 1 ? "it does not agree." : "1 of them does not agree.");
    else
        g_string_append_printf(text, "%u of them do not agree.", differ);
    const struct nc_para para = { .text = text->str, .label = "", .tail = "" };
    nc_screen_para(&view->screen, &para);
    g_string_free(text, TRUE);
}

/* Findings that are silenced: counted, so that nobody forgets them. */
static void put_silenced(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    guint accepted = 0, ignored = 0, unsure = 0;
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < r->findings->items->len; i++) {
        accepted += nc_finding_at(r->findings, i)->silence == NC_ACCEPTED;
        ignored += nc_finding_at(r->findings, i)->silence == NC_IGNORED;
        unsure += nc_finding_at(r->findings, i)->silence == NC_UNSURE &&
                  nc_finding_at(r->findings, i)->level >= r->options->severity;
    }
    if (accepted > 0)
        g_string_append_printf(text, "Accepted (baseline), not shown: %u. ", accepted);
    if (ignored > 0)
        g_string_append_printf(text, "Ignored for good: %u. ", ignored);
    if (unsure > 0)
        g_string_append_printf(text, "Less sure than --min-confidence, not shown: %u.", unsure);
    const struct nc_para para = { .text = g_strchomp(text->str), .label = "", .tail = "" };
    if (text->len > 0)
        nc_screen_para(&view->screen, &para);
    g_string_free(text, TRUE);
}

/* Notes: counted, and the first few named. */
static void put_explained(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    guint notes = 0, named = 0;
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (f->silence != NC_HEARD || f->level != NC_NOTE || nc_finding_shown(r->options, f) ||
            nc_finding_of_run(f))
            continue;
        notes++;
        if (f->about != 0 && named++ < EXPLAINED_MOST)
            g_string_append_printf(text, "%s%s: %s", text->len > 0 ? "; " : "",
                                   nc_store_text(r->store, f->about),
                                   nc_store_text(r->store, f->message));
    }
    char *label = g_strdup_printf("Explained, not shown: %u (--all)", notes);
    if (text->len > 0)
        g_string_prepend(text, ": ");
    g_string_append(text, notes > MIN(named, EXPLAINED_MOST) && text->len > 0 ? "; …" : ".");
    const struct nc_para para = { .text = text->str, .label = label, .tail = "" };
    if (notes > 0)
        nc_screen_para(&view->screen, &para);
    g_free(label);
    g_string_free(text, TRUE);
}

/* "1 error, 5 warnings; 1 warning on the files.": blocks, as they are numbered above, and what
 * is said of files and dates. */
static void put_counts(const struct nc_view *view, GString *out, const GArray *blocks)
{
    const struct nc_report *r = view->page->report;
    guint beside = 0;
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        beside += nc_finding_of_run(f) && nc_finding_shown(r->options, f) && f->level >= NC_WARNING;
    }
    nc_words_count(out, count_level(blocks, NC_ERROR), "error");
    g_string_append(out, ", ");
    nc_words_count(out, count_level(blocks, NC_WARNING), "warning");
    if (beside > 0) {
        g_string_append(out, "; ");
        nc_words_count(out, beside, "warning");
        g_string_append(out, " on the files");
    }
    g_string_append(out, ".");
}

/* May a few articles be all of one event, which only the user knows? */
static bool may_be_one_story(const struct nc_report *r)
{
    enum { FEW = 12 };
    const guint articles = r->store->articles->len;
    return r->options->story == NC_STORY_AUTO && articles >= 2 && articles <= FEW;
}

/* The counts, and what to type next. */
static void put_next(struct nc_view *view, const GArray *blocks)
{
    GString *left = g_string_new(NULL), *paths = g_string_new(NULL), *id = g_string_new(NULL);
    put_counts(view, left, blocks);
    nc_words_paths(paths, view->page->report->options);
    if (blocks->len > 0) {
        const struct block *first = &g_array_index(blocks, struct block, 0);
        nc_view_id(view, id, g_array_index(first->findings, guint, 0));
    }
    const bool twice = nc_told_twice(view->page->report) > 0;
    char *groups = g_strdup_printf("numcheck groups %s%s", twice ? "" : "--once ", paths->str);
    char *explain = g_strdup_printf("numcheck explain %s %s", id->str, paths->str);
    char *sheet = g_strdup_printf("numcheck -o work.csv %s", paths->str);
    char *closer = g_strdup_printf("numcheck --story=all %s", paths->str);
    const struct nc_hint found[] = { { twice ? "Every value and quote:" : "Every figure:", groups },
                                     { "Why number 1:", explain },
                                     { "A sheet to tick off:", sheet } };
    const struct nc_hint none[] = { found[0], { "Closer, if it is all one event:", closer } };
    const struct nc_hint *hints = blocks->len > 0 ? found : none;
    const size_t shown =
        blocks->len > 0 ? G_N_ELEMENTS(found) : 1u + may_be_one_story(view->page->report);
    const bool any = view->page->report->store->articles->len > 0;
    nc_view_hints(view, left->str, hints, any ? shown : 0);
    g_free(groups);
    g_free(explain);
    g_free(sheet);
    g_free(closer);
    g_string_free(left, TRUE);
    g_string_free(paths, TRUE);
    g_string_free(id, TRUE);
}

/* Nothing is told more than once: what was read, and what to give instead. */
static void put_nothing(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    guint figures = 0;
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < r->store->figures->len; i++)
        figures += nc_kind_quantity((enum nc_kind)nc_store_figure(r->store, i)->kind);
    nc_words_count(text, r->store->articles->len, "article");
    g_string_append(text, " read, ");
    nc_words_count(text, figures, "figure");
    g_string_append(text, ", none told twice.");
    if (r->store->articles->len == 1)
        g_string_append(text, " Give the folder with the other reports: "
                              "numcheck check --draft=STORY FOLDER");
    if (r->store->articles->len == 0)
        g_string_assign(text, "No article was read.");
    const struct nc_para para = { .text = text->str, .label = "", .tail = "" };
    nc_screen_para(&view->screen, &para);
    g_string_free(text, TRUE);
}

void nc_check_screen(const struct nc_page *page)
{
    struct nc_view view = nc_view_of(page);
    GArray *blocks = blocks_of(&view);
    fetch(&view, blocks);
    if (nc_told_twice(page->report) == 0) {
        put_nothing(&view);
    } else {
        nc_view_header(&view);
        put_told(&view, blocks);
    }
    nc_screen_end(&view.screen);
    put_blocks(&view, blocks);
    nc_view_passed(&view);
    put_explained(&view);
    put_silenced(&view);
    nc_view_footer(&view);
    nc_screen_end(&view.screen);
    put_next(&view, blocks);
    g_array_free(blocks, TRUE);
    nc_view_clear(&view);
}
