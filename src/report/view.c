/* view.c - head and foot of the screens, and what their blocks share. */
#include "report/view.h"

#include "report/words.h"

enum {
    WIDTH_LEAST = 40,
    WIDTH_MOST = 120,
    APART_MOST = 6,
    APART_VALUES = 4,
    HANG = 10,
    GAP_OF_HINT = 2,
    HINT_INDENT = 23
};

bool nc_finding_of_run(const struct nc_finding *finding)
{
    return strncmp(finding->rule->id, "NC9", 3) == 0;
}

/* What is known of the articles together. */
struct known {
    guint publishers, datelines, named, placed;
    bool sites; /* all publishers are host names */
    nc_str publisher;
    struct nc_date first, last;
};

static guint count_distinct(const struct nc_store *store, bool dateline, guint *filled)
{
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    *filled = 0;
    for (guint i = 0; i < store->articles->len; i++) {
        const struct nc_article *a = nc_store_article(store, i);
        const nc_str name = dateline ? a->dateline : a->publisher;
        *filled += name != 0;
        if (name != 0)
            g_hash_table_add(seen, GUINT_TO_POINTER(name));
    }
    const guint count = g_hash_table_size(seen);
    g_hash_table_destroy(seen);
    return count;
}

static void note_date(struct known *k, struct nc_date date)
{
    if (!nc_date_whole(date))
        return;
    if (k->first.year == 0 || nc_date_compare(date, k->first) < 0)
        k->first = date;
    if (k->last.year == 0 || nc_date_compare(date, k->last) > 0)
        k->last = date;
}

static struct known known_of(const struct nc_view *view)
{
    const struct nc_store *store = view->page->report->store;
    struct known k = { .sites = true };
    k.publishers = count_distinct(store, false, &k.named);
    k.datelines = count_distinct(store, true, &k.placed);
    for (guint i = 0; i < store->articles->len; i++) {
        const struct nc_article *a = nc_store_article(store, i);
        if (a->publisher != 0) {
            k.publisher = a->publisher;
            k.sites = k.sites && strchr(nc_store_text(store, a->publisher), '.') != NULL;
        }
        if (!view->odd[i])
            note_date(&k, a->date);
    }
    return k;
}

/* Articles whose dates a finding doubts. */
static void note_odd(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    for (guint i = 0; r->findings != NULL && i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (strcmp(f->rule->id, "NC905") == 0 && f->article != NC_NONE)
            view->odd[f->article] = true;
    }
}

struct nc_view nc_view_of(const struct nc_page *page)
{
    const struct nc_options *o = page->report->options;
    struct nc_view view = { .page = page, .arena = nc_arena_new(), .hang = HANG };
    view.screen =
        (struct nc_screen){ page->out, (size_t)CLAMP(o->width, WIDTH_LEAST, WIDTH_MOST), o->color };
    view.odd = g_new0(bool, page->report->store->articles->len + 1);
    if (page->report->findings != NULL)
        view.id_lengths = nc_words_id_lengths(page->report->findings);
    note_odd(&view);
    const struct known k = known_of(&view);
    if (k.publishers > 1)
        view.origin = NC_ORIGIN_PUBLISHER;
    else if (k.datelines > 1)
        view.origin = NC_ORIGIN_DATELINE;
    view.years = k.first.year != k.last.year;
    for (guint i = 0; i < page->report->store->articles->len; i++)
        view.dates |= nc_store_article(page->report->store, i)->date.month > 0;
    return view;
}

void nc_view_clear(struct nc_view *view)
{
    nc_arena_free(view->arena);
    g_free(view->id_lengths);
    g_free(view->odd);
}

void nc_view_id(const struct nc_view *view, GString *out, guint finding)
{
    char id[NC_HEX_TEXT];
    nc_hex_text(nc_finding_at(view->page->report->findings, finding)->id, id);
    g_string_append_len(out, id, view->id_lengths[finding]);
}

void nc_view_para(struct nc_view *view, const char *label, const char *text, const char *tail)
{
    const struct nc_para para = { .indent = 4,
                                  .hang = view->hang,
                                  .gap = 1,
                                  .label = label,
                                  .text = text,
                                  .tail = tail,
                                  .label_style = NC_BOLD };
    nc_screen_para(&view->screen, &para);
}

/* Where the articles come from, in the first line. */
static void put_publishers(GString *out, const struct nc_view *view, const struct known *k)
{
    const struct nc_store *store = view->page->report->store;
    if (k->publishers > 1) {
        g_string_append(out, ", from ");
        nc_words_count(out, k->publishers, k->sites ? "site" : "publisher");
    } else if (k->publishers == 1 && k->named == store->articles->len) {
        g_string_append_printf(out, ", %s%s", store->articles->len > 1 ? "all " : "",
                               nc_store_text(store, k->publisher));
    }
    if (view->page->report->things->stories->len > 1) {
        g_string_append(out, ", ");
        nc_words_count(out, view->page->report->things->stories->len, "story");
    }
    if (view->origin == NC_ORIGIN_DATELINE)
        g_string_append(out, "; shown by dateline");
}

/* Articles to look at before all else: their dates are doubtful. */
static void put_look_first(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        if (strcmp(f->rule->id, "NC905") != 0 || f->silence != NC_HEARD)
            continue;
        const struct nc_article *article =
            f->article != NC_NONE ? nc_store_article(r->store, f->article) : NULL;
        char *text =
            g_strdup_printf("%s%s%s.", article != NULL ? nc_store_text(r->store, article->id) : "",
                            article != NULL ? ": " : "", nc_store_text(r->store, f->message));
        const struct nc_para para = {
            .label = "Look first: ", .text = text, .tail = f->rule->id, .label_style = NC_BOLD
        };
        nc_screen_para(&view->screen, &para);
        g_free(text);
    }
}

void nc_view_header(struct nc_view *view)
{
    const struct nc_store *store = view->page->report->store;
    const struct known k = known_of(view);
    GString *line = g_string_new(NULL);
    nc_words_count(line, store->articles->len, "article");
    g_string_append(line, " read");
    if (k.first.year != 0) {
        g_string_append(line, ", dated ");
        nc_words_span(line, k.first, k.last);
    }
    put_publishers(line, view, &k);
    g_string_append_c(line, '.');
    const struct nc_para para = { .label = "", .text = line->str, .tail = "" };
    nc_screen_para(&view->screen, &para);
    g_string_free(line, TRUE);
    if (view->page->report->findings != NULL)
        put_look_first(view);
}

/* The values kept apart for one reason, each once: "21 and 19+ (three towns)". */
static void put_apart(const struct nc_view *view, GString *text, const struct nc_thing *thing,
                      nc_str reason)
{
    const struct nc_store *store = view->page->report->store;
    GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    GString *value = g_string_new(NULL);
    for (uint32_t i = 0; i < thing->apart_count; i++) {
        const uint32_t figure = thing->apart[i].figure;
        if (thing->apart[i].reason != reason)
            continue;
        g_string_truncate(value, 0);
        nc_words_figure(value, store, nc_store_figure(store, figure),
                        nc_excerpts_of(view->page->excerpts, figure)->surface);
        if (g_hash_table_size(seen) >= APART_VALUES || g_hash_table_contains(seen, value->str))
            continue;
        g_string_append_printf(text, "%s%s", g_hash_table_size(seen) > 0 ? " and " : "",
                               value->str);
        g_hash_table_add(seen, g_strdup(value->str));
    }
    if (reason != 0)
        g_string_append_printf(text, " (%s)", nc_store_text(store, reason));
    g_string_free(value, TRUE);
    g_hash_table_destroy(seen);
}

void nc_view_apart(struct nc_view *view, const struct nc_thing *thing)
{
    GHashTable *reasons = g_hash_table_new(NULL, NULL);
    GString *text = g_string_new(NULL);
    for (uint32_t i = 0; i < thing->apart_count; i++) {
        if (!g_hash_table_add(reasons, GUINT_TO_POINTER(thing->apart[i].reason)))
            continue;
        if (g_hash_table_size(reasons) > APART_MOST)
            break;
        g_string_append(text, text->len > 0 ? ", " : "");
        put_apart(view, text, thing, thing->apart[i].reason);
    }
    g_string_append(text, g_hash_table_size(reasons) > APART_MOST ? ", …" : "");
    g_string_append(text, ": not the same thing.");
    if (thing->apart_count > 0)
        nc_view_para(view, "Apart", text->str, "");
    g_string_free(text, TRUE);
    g_hash_table_destroy(reasons);
}

guint nc_told_twice(const struct nc_report *report)
{
    guint count = 0;
    for (guint i = 0; i < report->things->things->len; i++)
        count += nc_thing_at(report->things, i)->member_count > 1;
    return count;
}

static const char unread_label[] = "Not read: ";

/* What was not read says so by its label: the message without the words that say it again. */
static const char *bare_reason(const char *message)
{
    static const char *const openings[] = { unread_label, "No text: " };
    for (size_t i = 0; i < G_N_ELEMENTS(openings); i++)
        if (g_str_has_prefix(message, openings[i]))
            return message + strlen(openings[i]);
    return message;
}

/* "wire/lines.jsonl:3: ", as far as the finding has a place. */
static void put_place(GString *out, const struct nc_store *store, const struct nc_finding *f)
{
    if (f->path == 0)
        return;
    g_string_append(out, nc_store_text(store, f->path));
    if (f->line > 0)
        g_string_append_printf(out, ":%u", f->line);
    g_string_append(out, ": ");
}

/* Files that could not be read, each with its reason, and other findings on the run. */
static void put_run(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    GString *text = g_string_new(NULL);
    for (guint i = 0; i < r->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(r->findings, i);
        const bool unread = strcmp(f->rule->id, "NC901") == 0 || strcmp(f->rule->id, "NC904") == 0;
        if (!nc_finding_of_run(f) || f->silence != NC_HEARD || strcmp(f->rule->id, "NC905") == 0 ||
            (!unread && !nc_finding_shown(r->options, f)))
            continue;
        g_string_truncate(text, 0);
        put_place(text, r->store, f);
        g_string_append(text, bare_reason(nc_store_text(r->store, f->message)));
        const struct nc_para para = { .hang = 2,
                                      .label = unread ? unread_label : "",
                                      .tail = f->rule->id,
                                      .text = text->str,
                                      .label_style = NC_YELLOW };
        nc_screen_para(&view->screen, &para);
    }
    g_string_free(text, TRUE);
}

/* "Read 3 of 4 files; 2 other paths could not be followed.": a file is read when an article came of
 * it. */
static void put_read(GString *out, const struct nc_report *r)
{
    const struct nc_store *store = r->store;
    guint read = 0, beside = 0;
    for (guint i = 0; i < store->articles->len; i++)
        read += i == 0 || nc_store_article(store, i)->file != nc_store_article(store, i - 1)->file;
    for (guint i = 0; i < store->problems->len; i++)
        beside += g_array_index(store->problems, struct nc_problem, i).beside;
    g_string_append_printf(out, "Read %u of ", read);
    nc_words_count(out, r->files, "file");
    if (beside > 0) {
        g_string_append(out, "; ");
        nc_words_count(out, beside, "other path");
        g_string_append(out, " could not be followed");
    }
    g_string_append(out, ".");
}

void nc_view_footer(struct nc_view *view)
{
    const struct nc_report *r = view->page->report;
    const guint twice = nc_told_twice(r);
    GString *text = g_string_new(NULL);
    put_run(view);
    put_read(text, r);
    if (r->documents != NULL && *r->documents != '\0')
        g_string_append_printf(text, " Passed over, as not read yet: %s.", r->documents);
    if (r->passed > 0)
        g_string_append_printf(text, " Passed over, as of other types: %u.", r->passed);
    const guint once = r->things->things->len - twice + r->things->once;
    if (twice > 0 && once > 0 && !r->options->once && r->draft == NULL)
        g_string_append_printf(text, " Figures told only once: %u (--once).", once);
    const struct nc_para para = { .label = "", .text = text->str, .tail = "" };
    nc_screen_para(&view->screen, &para);
    g_string_free(text, TRUE);
}

void nc_view_hints(struct nc_view *view, const char *left, const struct nc_hint *hints,
                   size_t count)
{
    struct nc_screen *s = &view->screen;
    const size_t indent = *left == '\0' ? 0 : MAX(nc_screen_width(left) + 3, (size_t)HINT_INDENT);
    size_t what = 0, command = 0;
    for (size_t i = 0; i < count; i++) {
        what = MAX(what, nc_screen_width(hints[i].what) + GAP_OF_HINT);
        command = MAX(command, nc_screen_width(hints[i].command));
    }
    const bool beside = indent + what + command <= s->width;
    if ((!beside || count == 0) && *left != '\0') {
        const struct nc_pair line = { .left = left, .right = "", .left_style = NC_BOLD };
        nc_screen_pair(s, &line);
    }
    for (size_t i = 0; i < count; i++) {
        if (beside)
            nc_screen_left(s, NC_BOLD, i == 0 ? left : "", indent);
        if (what + command > s->width) { /* a long path: the command on a line of its own */
            nc_screen_text(s, NC_PLAIN, hints[i].what);
            nc_screen_end(s);
            nc_screen_pad(s, GAP_OF_HINT);
        } else {
            nc_screen_left(s, NC_PLAIN, hints[i].what, what);
        }
        nc_screen_text(s, NC_PLAIN, hints[i].command);
        nc_screen_end(s);
    }
}
