/* formats.c - chooses the format and reads again the sentences that it shows. */
#include "report/formats.h"

static void want_findings(const struct nc_report *report, struct nc_excerpts *excerpts)
{
    for (guint i = 0; i < report->findings->items->len; i++) {
        const struct nc_finding *f = nc_finding_at(report->findings, i);
        if (!nc_finding_shown(report->options, f))
            continue;
        for (guint j = 0; j < f->witnesses->len; j++)
            nc_excerpts_want(excerpts, g_array_index(f->witnesses, struct nc_witness, j).figure);
    }
}

static void want_things(const struct nc_report *report, struct nc_excerpts *excerpts)
{
    for (guint i = 0; i < report->things->things->len; i++) {
        const struct nc_thing *thing = nc_thing_at(report->things, i);
        if (thing->member_count < 2 && !report->options->once)
            continue;
        for (uint32_t j = 0; j < thing->member_count; j++)
            nc_excerpts_want(excerpts, thing->members[j]);
    }
}

/* These choose for themselves which sentences they show. */
static bool write_for_people(const struct nc_page *page, enum nc_format format, bool groups)
{
    if (format == NC_FORMAT_TABLE && groups)
        nc_groups_screen(page);
    else if (format == NC_FORMAT_TABLE)
        nc_check_screen(page);
    else if (format == NC_FORMAT_MARKDOWN && groups)
        nc_groups_markdown(page);
    else if (format == NC_FORMAT_MARKDOWN)
        nc_findings_markdown(page);
    else
        return false;
    return true;
}

static void write_groups(const struct nc_page *page, enum nc_format format)
{
    if (format == NC_FORMAT_JSON || format == NC_FORMAT_JSONL) {
        nc_groups_json(page, format == NC_FORMAT_JSONL);
        return;
    }
    want_things(page->report, page->excerpts);
    nc_excerpts_fetch(page->excerpts);
    if (format == NC_FORMAT_CSV || format == NC_FORMAT_TSV)
        nc_groups_csv(page, format == NC_FORMAT_TSV);
    else
        nc_groups_concise(page);
}

static void write_findings(const struct nc_page *page, enum nc_format format)
{
    want_findings(page->report, page->excerpts);
    nc_excerpts_fetch(page->excerpts);
    if (format == NC_FORMAT_JSON || format == NC_FORMAT_JSONL)
        nc_findings_json(page, format == NC_FORMAT_JSONL);
    else if (format == NC_FORMAT_CSV || format == NC_FORMAT_TSV)
        nc_findings_csv(page, format == NC_FORMAT_TSV);
    else
        nc_findings_concise(page);
}

/* The draft's figures, what others give, and findings inside the draft. */
static void want_draft(const struct nc_report *r, struct nc_excerpts *excerpts)
{
    for (guint i = 0; i < r->draft->figures->len; i++)
        nc_excerpts_want(excerpts, nc_draft_figure_at(r->draft, i)->figure);
    for (guint i = 0; i < r->draft->others->len; i++)
        nc_excerpts_want(excerpts, nc_draft_other_at(r->draft, i)->figure);
    for (guint i = 0; i < r->draft->remarks->len; i++) {
        const guint row = g_array_index(r->draft->remarks, guint, i);
        const GArray *witnesses = nc_finding_at(r->findings, row)->witnesses;
        for (guint j = 0; j < witnesses->len; j++)
            nc_excerpts_want(excerpts, g_array_index(witnesses, struct nc_witness, j).figure);
    }
    nc_excerpts_fetch(excerpts);
}

static void write_draft(const struct nc_page *page, enum nc_format format)
{
    want_draft(page->report, page->excerpts);
    switch (format) {
    case NC_FORMAT_TABLE:
        nc_draft_screen(page);
        break;
    case NC_FORMAT_CONCISE:
        nc_draft_concise(page);
        break;
    case NC_FORMAT_CSV:
    case NC_FORMAT_TSV:
        nc_draft_csv(page, format == NC_FORMAT_TSV);
        break;
    case NC_FORMAT_JSON:
    case NC_FORMAT_JSONL:
        nc_draft_json(page, format == NC_FORMAT_JSONL);
        break;
    case NC_FORMAT_MARKDOWN:
        nc_draft_markdown(page);
        break;
    }
}

void nc_report_write(FILE *out, enum nc_format format, const struct nc_report *report)
{
    struct nc_writer writer = nc_writer_of(out);
    const struct nc_page page = { report, &writer, nc_excerpts_new(report->store, report->texts) };
    const bool groups = report->options->command == NC_CMD_GROUPS;
    if (report->draft != NULL)
        write_draft(&page, format);
    else if (!write_for_people(&page, format, groups))
        (groups ? write_groups : write_findings)(&page, format);
    nc_excerpts_free(page.excerpts);
    nc_writer_close(&writer);
}
