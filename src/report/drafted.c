/* drafted.c - wordings for a draft's figures. */
#include "report/drafted.h"

#include "report/words.h"

/* Values told of those that differ, and beside those that agree. */
enum { OTHERS_MOST = 4, BESIDE_MOST = 2 };

static void put_value(GString *out, const struct nc_page *page, uint32_t figure)
{
    nc_words_figure(out, page->report->store, nc_store_figure(page->report->store, figure),
                    nc_excerpts_of(page->excerpts, figure)->surface);
}

static void put_place(GString *out, const struct nc_report *r, uint32_t figure)
{
    const struct nc_figure *f = nc_store_figure(r->store, figure);
    const struct nc_article *article = nc_store_article(r->store, f->in->article);
    g_string_append_printf(out, "%s:%u", nc_store_text(r->store, article->path), f->line);
}

static struct nc_date date_of(const struct nc_report *r, uint32_t figure)
{
    return nc_store_article(r->store, nc_store_figure(r->store, figure)->in->article)->date;
}

/* " (same day)", " (3 days earlier)": the other article's date against the draft's. */
static void put_days(GString *out, const struct nc_report *r, uint32_t draft, uint32_t other)
{
    const struct nc_date a = date_of(r, draft), b = date_of(r, other);
    if (!nc_date_whole(a) || !nc_date_whole(b))
        return;
    const int32_t days = nc_date_days(b) - nc_date_days(a);
    if (days == 0) {
        g_string_append(out, " (same day)");
        return;
    }
    g_string_append(out, " (");
    nc_words_count(out, (uint64_t)(days < 0 ? -days : days), "day");
    g_string_append(out, days < 0 ? " earlier)" : " later)");
}

/* "3 in 7 articles", "11 in wire/b.txt:15 (same day)". */
static void put_other(GString *out, const struct nc_page *page, uint32_t draft,
                      const struct nc_draft_other *other)
{
    const struct nc_report *r = page->report;
    put_value(out, page, other->figure);
    if (other->withdrawn)
        g_string_append(out, " is called wrong");
    if (other->turned)
        g_string_append(out, ", digits turned round,");
    g_string_append(out, " in ");
    if (other->articles > 1) {
        nc_words_count(out, other->articles, "article");
        return;
    }
    put_place(out, r, other->figure);
    put_days(out, r, draft, other->figure);
}

/* Is it one that does not bear the draft out, and could? */
static bool is_close(const struct nc_draft_other *other)
{
    return other->agrees && !other->withdrawn && other->support != NC_SUPPORT_SAME;
}

/* A number that is taken back is no matter, unless it is the draft's. */
static bool is_against(const struct nc_draft_other *other)
{
    return other->agrees == other->withdrawn;
}

/* The others of one kind, so many at most, behind what is told already. */
static void put_others(GString *out, const struct nc_page *page,
                       const struct nc_draft_figure *figure,
                       bool (*wanted)(const struct nc_draft_other *))
{
    const struct nc_draft_report *draft = page->report->draft;
    const bool asked = figure->verdict == NC_DRAFT_DIFFERS || figure->verdict == NC_DRAFT_CLOSE;
    const unsigned most = asked ? OTHERS_MOST : BESIDE_MOST;
    const char *gap = out->len > 0 ? "; " : "";
    unsigned told = 0;
    for (uint32_t i = 0; i < figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(draft, figure->first_other + i);
        if (!wanted(other))
            continue;
        g_string_append(out, told < most ? gap : "");
        if (told < most)
            put_other(out, page, figure->figure, other);
        told++;
        gap = ", ";
    }
    if (told > most)
        g_string_append(out, ", …");
}

static void put_agreeing(GString *out, const struct nc_draft_figure *figure)
{
    nc_words_count(out, figure->articles, "article");
    g_string_append(out, ", ");
    nc_words_count(out, figure->tellers, "teller");
}

/* The one other article: "wire/b.txt:11, Marcel van Soest". */
static void put_one(GString *out, const struct nc_page *page, const struct nc_draft_figure *figure)
{
    const struct nc_report *r = page->report;
    for (uint32_t i = 0; i < figure->other_count; i++) {
        const struct nc_draft_other *other = nc_draft_other_at(r->draft, figure->first_other + i);
        if (!other->agrees || other->withdrawn || other->support != NC_SUPPORT_SAME)
            continue;
        const nc_str speaker = nc_store_figure(r->store, other->figure)->speaker;
        put_place(out, r, other->figure);
        if (speaker != 0)
            g_string_append_printf(out, ", %s", nc_store_text(r->store, speaker));
        return;
    }
}

/* "; compare 650 in 3 articles": what more articles say of such a thing. */
static void put_rival(GString *out, const struct nc_page *page,
                      const struct nc_draft_figure *figure)
{
    const struct nc_report *r = page->report;
    if (figure->alike == NC_NONE)
        return;
    const struct nc_figure *f = nc_store_figure(r->store, figure->alike);
    const struct nc_thing *thing = nc_thing_at(r->things, f->group);
    uint32_t articles = 0;
    for (uint32_t i = 0; i < thing->value_count; i++)
        for (uint32_t k = 0; k < thing->values[i].count; k++)
            if (thing->members[thing->values[i].first + k] == figure->alike)
                articles = thing->values[i].articles;
    g_string_append(out, "; compare ");
    put_value(out, page, figure->alike);
    g_string_append(out, " in ");
    nc_words_count(out, articles, "article");
}

/* Nobody is known to tell it; yet somebody may, in other words. */
static void put_nowhere(GString *out, const struct nc_page *page,
                        const struct nc_draft_figure *figure)
{
    const struct nc_store *store = page->report->store;
    if (figure->alike == NC_NONE) {
        g_string_append(out, "no other article has this figure");
        return;
    }
    const struct nc_figure *f = nc_store_figure(store, figure->figure);
    const struct nc_figure *g = nc_store_figure(store, figure->alike);
    const bool unit = f->unit == g->unit || f->unit == 0 || g->unit == 0; /* or none is told */
    const bool same = unit && nc_decimal_compare(f->value, g->value) == 0;
    g_string_append(out, same ? "not matched; the number is in " : "not matched; compare ");
    if (!same) {
        put_value(out, page, figure->alike);
        g_string_append(out, " in ");
    }
    put_place(out, page->report, figure->alike);
}

void nc_drafted_words(GString *out, const struct nc_page *page,
                      const struct nc_draft_figure *figure)
{
    GString *text = g_string_new(NULL);
    switch ((enum nc_draft_verdict)figure->verdict) {
    case NC_DRAFT_AGREES:
        put_agreeing(text, figure);
        put_others(text, page, figure, is_against);
        break;
    case NC_DRAFT_ONE:
        put_one(text, page, figure);
        put_rival(text, page, figure);
        put_others(text, page, figure, is_against);
        break;
    case NC_DRAFT_CLOSE:
        put_others(text, page, figure, is_close);
        put_others(text, page, figure, is_against);
        break;
    case NC_DRAFT_DIFFERS:
        put_others(text, page, figure, is_against);
        if (figure->articles > 0) {
            g_string_append(text, text->len > 0 ? "; fits " : "fits ");
            put_agreeing(text, figure);
        }
        break;
    default:
        put_nowhere(text, page, figure);
    }
    g_string_append(out, text->str);
    g_string_free(text, TRUE);
}

const char *nc_drafted_about(const struct nc_report *r, const struct nc_draft_figure *figure)
{
    const struct nc_figure *f = nc_store_figure(r->store, figure->figure);
    if (f->group != NC_NONE)
        return nc_store_text(r->store, nc_thing_at(r->things, f->group)->about);
    return nc_store_text(r->store, f->said->counted);
}

void nc_drafted_counts(const struct nc_draft_report *draft, guint counts[NC_DRAFT_VERDICTS])
{
    memset(counts, 0, NC_DRAFT_VERDICTS * sizeof *counts);
    for (guint i = 0; i < draft->figures->len; i++)
        counts[nc_draft_figure_at(draft, i)->verdict]++;
}

void nc_drafted_sum(GString *out, const struct nc_draft_report *draft)
{
    static const char *const one[] = { "agrees", "differs", "close", "told by one other",
                                       "nowhere else" };
    static const char *const more[] = { "agree", "differ", "close", "told by one other",
                                        "nowhere else" };
    guint counts[NC_DRAFT_VERDICTS];
    const char *gap = ": ";
    nc_drafted_counts(draft, counts);
    nc_words_count(out, draft->figures->len, "figure");
    for (size_t i = 0; i < NC_DRAFT_VERDICTS; i++) {
        if (counts[i] == 0)
            continue;
        g_string_append_printf(out, "%s%u %s", gap, counts[i], counts[i] == 1 ? one[i] : more[i]);
        gap = ", ";
    }
}
