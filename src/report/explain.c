/* explain.c - replays one finding for a reader: the words, the numbers read, what they could be,
 * why they are one thing, how they were compared, and which causes were looked at. */
#include "report/view.h"

#include "model/moment.h"
#include "report/quote.h"
#include "report/words.h"

enum {
    FIGURES_MOST = 24,
    SLOT_COLUMNS = 19, /* of the table of slots */
    STATE_COLUMNS = 16,
    CELL_LEAST = 14
};

/* "6.05 or more and less than 6.15": what the wording allows, without brackets. */
static void put_bounds(GString *out, const struct nc_figure *f)
{
    if (f->has_low && f->has_high && nc_decimal_compare(nc_figure_low(f), nc_figure_high(f)) == 0) {
        nc_words_quantity(out, nc_figure_low(f), f->unit, "");
        g_string_append(out, " and nothing else");
        return;
    }
    if (f->has_low) {
        g_string_append(out, f->low_open ? "more than " : "from ");
        nc_words_quantity(out, nc_figure_low(f), f->unit, "");
        g_string_append(out, f->has_high ? " " : f->low_open ? "" : " up");
    }
    if (f->has_high) {
        g_string_append(out, f->high_open ? "to just under " : "to ");
        nc_words_quantity(out, nc_figure_high(f), f->unit, "");
    }
}

/* Why the wording allows that much, for a number without a hedge. */
static const char *why_exact(const struct nc_figure *f)
{
    if (f->has_low && f->has_high && nc_decimal_compare(nc_figure_low(f), nc_figure_high(f)) == 0)
        return "it is given without a hedge and its digits leave nothing open";
    if (f->precision < 0)
        return "half a unit of the last digit behind the point is rounding";
    return nc_decimal_trim(f->value).exponent > 0
               ? "zeros at its end may be rounding: half a unit of its last other digit"
               : "told in whole ones: half of one either way is rounding";
}

static const char *why_bounds(const struct nc_figure *f)
{
    if ((f->flags & NC_FIGURE_VAGUE) != 0)
        return "a word that stands for a wide range";
    switch ((enum nc_modifier)f->modifier) {
    case NC_ABOUT:
        return "the wording says it is not exact: its rounding or a tenth, whichever is wider";
    case NC_BELOW:
    case NC_AT_MOST:
        return "the wording sets an upper end only";
    case NC_ABOVE:
    case NC_AT_LEAST:
        return "the wording sets a lower end only";
    case NC_RANGE:
        return "both ends are in the text";
    default:
        return why_exact(f);
    }
}

static void put_heading(struct nc_view *view, const char *text)
{
    nc_screen_end(&view->screen);
    nc_screen_text(&view->screen, NC_BOLD, text);
    nc_screen_end(&view->screen);
}

static void put_text(struct nc_view *view, size_t indent, const char *text)
{
    const struct nc_para para = {
        .indent = indent, .hang = indent, .label = "", .text = text, .tail = ""
    };
    nc_screen_para(&view->screen, &para);
}

/* "1. usatoday.com, 27 Nov 2005, corpus/quake/a.txt:9:12" */
static void put_source(struct nc_view *view, const struct nc_figure *f, guint number)
{
    const struct nc_store *store = view->page->report->store;
    const struct nc_article *a = nc_store_article(store, f->in->article);
    char digits[NC_UINT_TEXT + 4];
    GString *line = g_string_new(NULL);
    g_snprintf(digits, sizeof digits, "%u.", number);
    g_string_append_printf(line, "%s:%u:%u", nc_store_text(store, a->path), f->line, f->column);
    if (a->publisher != 0)
        g_string_append_printf(line, ", %s", nc_store_text(store, a->publisher));
    if (a->date.month != 0) {
        g_string_append(line, ", ");
        nc_words_date(line, a->date, true);
    }
    const struct nc_para para = {
        .indent = 2, .hang = 5, .label = digits, .text = line->str, .tail = ""
    };
    nc_screen_para(&view->screen, &para);
    g_string_free(line, TRUE);
}

static void put_reading(struct nc_view *view, const struct nc_figure *f, const char *surface)
{
    const struct nc_store *store = view->page->report->store;
    GString *line = g_string_new("Read as ");
    nc_words_figure(line, store, f, surface);
    if (f->said->counted != 0)
        g_string_append_printf(line, ", of \"%s\"", nc_store_text(store, f->said->counted));
    g_string_append_printf(line, "; said by %s",
                           f->speaker != 0 ? nc_store_text(store, f->speaker) : "nobody named");
    if (!nc_kind_moment((enum nc_kind)f->kind) && (f->has_low || f->has_high)) {
        g_string_append(line, ". Could be ");
        put_bounds(line, f);
        g_string_append_printf(line, ": %s", why_bounds(f));
    }
    g_string_append_c(line, '.');
    put_text(view, 5, line->str);
    g_string_free(line, TRUE);
}

static void put_words(struct nc_view *view, const struct nc_finding *finding)
{
    const bool worked = nc_view_is_worked(view, finding);
    const struct nc_store *store = view->page->report->store;
    GString *quote = g_string_new(NULL);
    put_heading(view, "The words, and the numbers read");
    for (guint i = 0; i < MIN(finding->witnesses->len, FIGURES_MOST); i++) {
        const struct nc_witness *w = &g_array_index(finding->witnesses, struct nc_witness, i);
        const struct nc_figure *f = nc_store_figure(store, w->figure);
        const struct nc_excerpt *excerpt = nc_excerpts_of(view->page->excerpts, w->figure);
        put_source(view, f, i + 1);
        g_string_truncate(quote, 0);
        if (worked)
            nc_quote(quote, excerpt, view->screen.width - 5);
        else
            nc_quote_whole(quote, excerpt);
        put_text(view, 5, quote->str);
        put_reading(view, f, excerpt->surface);
    }
    if (finding->witnesses->len > FIGURES_MOST) {
        g_string_printf(quote, "… and %u more mentions of these values.",
                        finding->witnesses->len - FIGURES_MOST);
        put_text(view, 2, quote->str);
    }
    g_string_free(quote, TRUE);
}

static void put_together(struct nc_view *view, const struct nc_finding *finding)
{
    const struct nc_report *r = view->page->report;
    if (finding->thing == NC_NONE || finding->rule->scope != NC_SCOPE_THING)
        return;
    const struct nc_thing *thing = nc_thing_at(r->things, finding->thing);
    GString *text = g_string_new(NULL);
    put_heading(view, "Why they are taken for one thing");
    if (thing->agreed != 0)
        g_string_append_printf(text, "Agree in: %s. ", nc_store_text(r->store, thing->agreed));
    g_string_append_printf(text, "How sure that they are: %.0f of 100. ", 100 * thing->confidence);
    nc_words_count(text, thing->member_count, "mention");
    g_string_append(text, " in all, ");
    nc_words_count(text, thing->value_count, "value");
    g_string_append(text, ".");
    if (thing->grows)
        g_string_append(text, " A number that can only grow.");
    put_text(view, 2, text->str);
    nc_view_apart(view, thing);
    g_string_free(text, TRUE);
}

static const char *const states[] = {
    [NC_SLOT_AGREES] = "agrees", [NC_SLOT_AGAINST] = "speaks against",  [NC_SLOT_APART] = "another",
    [NC_SLOT_OPEN] = "not decisive", [NC_SLOT_UNTOLD] = "not told of both",
};

/* A line of the table: the slot, what both say, and what follows; on a narrow screen a sentence. */
static void put_slot(struct nc_view *view, const struct nc_slot_line *line)
{
    const size_t width = view->screen.width, fixed = 2 + SLOT_COLUMNS + STATE_COLUMNS + 4;
    const size_t cell = width > fixed ? (width - fixed) / 2 : 0;
    const char *state = states[line->state];
    GString *text = g_string_new(NULL);
    if (*line->left == '\0' && *line->right == '\0') {
        g_string_free(text, TRUE);
        return;
    }
    const bool long_one =
        strcmp(line->left, line->right) == 0 && nc_screen_width(line->left) > cell;
    if (cell < CELL_LEAST || long_one) {
        g_string_append_printf(text, "%s: %s", line->slot, *line->left ? line->left : "-");
        if (strcmp(line->left, line->right) != 0)
            g_string_append_printf(text, " / %s", *line->right ? line->right : "-");
        g_string_append_printf(text, ": %s", state);
        put_text(view, 2, text->str);
        g_string_free(text, TRUE);
        return;
    }
    nc_screen_pad(&view->screen, 2);
    nc_screen_left(&view->screen, NC_PLAIN, line->slot, SLOT_COLUMNS);
    const char *const cells[] = { line->left, line->right };
    for (size_t i = 0; i < G_N_ELEMENTS(cells); i++) {
        g_string_truncate(text, 0);
        nc_words_name(text, *cells[i] ? cells[i] : "-", cell);
        nc_screen_left(&view->screen, NC_PLAIN, text->str, cell + 2);
    }
    nc_screen_text(&view->screen, line->state == NC_SLOT_AGREES ? NC_GREEN : NC_PLAIN, state);
    nc_screen_end(&view->screen);
    g_string_free(text, TRUE);
}

/* Slots whose contrast does not make two things by itself. */
static bool is_weak(const char *slot)
{
    static const char *const weak[] = { "words around both", "unit", "told as" };
    for (size_t i = 0; i < G_N_ELEMENTS(weak); i++)
        if (strcmp(weak[i], slot) == 0)
            return true;
    return false;
}

/* The names of the slots in a state, "what happened, place". */
static void put_slots_in(GString *out, const struct nc_comparison *c, enum nc_slot_state state)
{
    const char *gap = "";
    for (guint i = 0; i < c->lines->len; i++) {
        const struct nc_slot_line *line = &g_array_index(c->lines, struct nc_slot_line, i);
        if (line->state != state || is_weak(line->slot))
            continue;
        g_string_append_printf(out, "%s%s", gap, line->slot);
        gap = ", ";
    }
}

/* Side by side, and what would have made them two things and no conflict. */
static void put_comparison(struct nc_view *view, const struct nc_explained *explained)
{
    const struct nc_comparison *c = explained->comparison;
    GString *text = g_string_new(NULL), *slots = g_string_new(NULL);
    g_string_printf(text, "Side by side: %u and %u", explained->first + 1, explained->second + 1);
    put_heading(view, text->str);
    for (guint i = 0; i < c->lines->len; i++)
        put_slot(view, &g_array_index(c->lines, struct nc_slot_line, i));
    put_slots_in(slots, c, NC_SLOT_AGREES);
    g_string_printf(text, "It would be no conflict if one of them told another of these: %s.",
                    slots->str);
    if (slots->len > 0)
        put_text(view, 2, text->str);
    g_string_truncate(slots, 0);
    put_slots_in(slots, c, NC_SLOT_UNTOLD);
    g_string_printf(text, "Not told of both, so it could not tell them apart: %s.", slots->str);
    if (slots->len > 0)
        put_text(view, 2, text->str);
    g_string_free(slots, TRUE);
    g_string_free(text, TRUE);
}

/* One step a line, as the rule wrote them down. */
static void put_steps(struct nc_view *view, const struct nc_finding *finding)
{
    const struct nc_store *store = view->page->report->store;
    if (finding->trace == 0 || finding->trace == finding->message)
        return;
    put_heading(view, finding->rule->scope == NC_SCOPE_TEXT ? "How far the figures reach"
                                                            : "What was compared and ruled out");
    char **steps = g_strsplit(nc_store_text(store, finding->trace), "\n", -1);
    for (char **step = steps; *step != NULL; step++) {
        const struct nc_para para = {
            .indent = 2, .hang = 4, .label = "- ", .text = *step, .tail = ""
        };
        if (**step != '\0')
            nc_screen_para(&view->screen, &para);
    }
    g_strfreev(steps);
}

/* "Stated: 8. " */
static void put_answer(GString *out, const char *label, const struct nc_store *store,
                       const struct nc_answer *answer)
{
    if (answer->kind == NC_ANSWER_NONE)
        return;
    g_string_append_printf(out, "%s%s: ", out->len > 0 ? " " : "", label);
    if (answer->kind == NC_ANSWER_NUMBER)
        nc_words_number(out, answer->number);
    else
        g_string_append(out, nc_store_text(store, answer->text));
    g_string_append_c(out, '.');
}

/* What the text states, what was recomputed, and what is allowed between them. */
static void put_arithmetic(struct nc_view *view, const struct nc_finding *f)
{
    const struct nc_store *store = view->page->report->store;
    char digits[NC_DECIMAL_TEXT];
    GString *text = g_string_new(NULL);
    put_answer(text, "Stated", store, &f->stated);
    put_answer(text, "Recomputed", store, &f->computed);
    if (f->tolerance > 0) {
        const struct nc_cell cell = nc_double_cell(100 * f->tolerance, digits);
        g_string_append_printf(text, "%sAllowed besides what the wording allows: %.*s%%.",
                               text->len > 0 ? " " : "", (int)cell.len, cell.text);
    }
    if (text->len > 0) {
        put_heading(view, "The arithmetic");
        put_text(view, 2, text->str);
    }
    g_string_free(text, TRUE);
}

static void put_verdict(struct nc_view *view, const struct nc_finding *f)
{
    static const char *const verdicts[] = { "recomputed, and right", "explained", "please check",
                                            "cannot both be true" };
    const struct nc_store *store = view->page->report->store;
    put_heading(view, "The verdict");
    nc_view_para(view, "Level", verdicts[f->level], "");
    if (f->rule->scope == NC_SCOPE_THING) {
        char *sure = g_strdup_printf("of 100 such findings on marked news about %.0f are right",
                                     100 * f->confidence);
        nc_view_para(view, "Sure", sure, "");
        g_free(sure);
    }
    if (*nc_store_text(store, f->cause) != '\0')
        nc_view_para(view, "Cause", nc_store_text(store, f->cause), "");
    if (f->why != 0 || f->about != 0)
        nc_view_para(view, "Why", nc_store_text(store, f->why != 0 ? f->why : f->message), "");
    if (f->fits != 0)
        nc_view_para(view, "Fits", nc_store_text(store, f->fits), "");
    if (f->adds_up != 0)
        nc_view_para(view, "Adds up", nc_store_text(store, f->adds_up), "");
}

static void put_title(struct nc_view *view, const struct nc_finding *f)
{
    const struct nc_store *store = view->page->report->store;
    char id[NC_HEX_TEXT + 1] = "";
    GString *right = g_string_new(NULL);
    nc_hex_text(f->id, id);
    g_string_append_printf(right, "%s · %s", id, f->rule->id);
    const struct nc_pair title = { .left =
                                       nc_store_text(store, f->about != 0 ? f->about : f->message),
                                   .right = right->str,
                                   .left_style = NC_BOLD,
                                   .right_style = NC_DIM };
    nc_screen_pair(&view->screen, &title);
    if (f->about != 0)
        put_text(view, 0, nc_store_text(store, f->message));
    g_string_free(right, TRUE);
}

static void want(const struct nc_page *page, const struct nc_finding *finding)
{
    for (guint i = 0; i < finding->witnesses->len; i++)
        nc_excerpts_want(page->excerpts,
                         g_array_index(finding->witnesses, struct nc_witness, i).figure);
    if (finding->thing == NC_NONE)
        return;
    const struct nc_thing *thing = nc_thing_at(page->report->things, finding->thing);
    for (uint32_t i = 0; i < thing->apart_count; i++)
        nc_excerpts_want(page->excerpts, thing->apart[i].figure);
}

void nc_report_explain(FILE *out, const struct nc_report *report,
                       const struct nc_explained *explained)
{
    const struct nc_finding *finding = explained->finding;
    struct nc_writer writer = nc_writer_of(out);
    const struct nc_page page = { report, &writer, nc_excerpts_new(report->store, report->texts) };
    struct nc_view view = nc_view_of(&page);
    want(&page, finding);
    nc_excerpts_fetch(page.excerpts);
    put_title(&view, finding);
    if (finding->witnesses->len > 0)
        put_words(&view, finding);
    put_together(&view, finding);
    if (explained->comparison != NULL)
        put_comparison(&view, explained);
    put_arithmetic(&view, finding);
    put_steps(&view, finding);
    put_verdict(&view, finding);
    nc_screen_end(&view.screen);
    nc_putf(&writer, "The rule in full:  numcheck explain %s\n", finding->rule->id);
    nc_view_clear(&view);
    nc_excerpts_free(page.excerpts);
    nc_writer_close(&writer);
}
