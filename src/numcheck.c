/* numcheck.c - the one place where the stages are joined; start reading here.
 *
 * Files become articles (corpus/), articles figures (text/, extract/), figures things (link/),
 * figures and things findings (checks/, driven by check/), findings lines for a reader (report/).
 */
#include "numcheck.h"

#include "check/check.h"
#include "check/draft.h"
#include "check/passages.h"
#include "checks/all.h"
#include "link/link.h"
#include "model/release.h"
#include "pipeline.h"
#include "report/report.h"
#include "retext.h"
#include "sink.h"
#include "stream.h"
#include "wrap/num.h"

#include <string.h>

/* All that a comparing run holds. */
struct run {
    const struct nc_options *options;
    struct nc_store *store;
    struct nc_files *files;
    struct nc_things *things;
    struct nc_retext *retext;
    struct nc_patterns *patterns; /* of all threads that read wordings */
    struct nc_findings *findings;
    struct nc_draft_report *draft; /* NULL unless one was given */
    struct nc_progress progress;
    char *documents; /* passed over: "2 PDF files" */
};

const char *nc_version(void)
{
    return NC_VERSION;
}

const struct nc_rule *const *nc_rules(void)
{
    return nc_all_rules();
}

static void complain(GError **error)
{
    fprintf(stderr, "numcheck: %s\n", (*error)->message);
    g_clear_error(error);
}

static bool streams(const struct nc_options *options)
{
    return options->command == NC_CMD_EXTRACT ||
           (options->dump != NC_DUMP_NONE && options->dump != NC_DUMP_GROUPS);
}

/* What people should know before they trust the report; a table says itself what was passed over.
 */
static void say_remarks(const struct run *run)
{
    const GPtrArray *remarks = nc_files_remarks(run->files);
    for (guint i = 0; i < remarks->len && !run->options->quiet; i++)
        fprintf(stderr, "numcheck: %s\n", (const char *)g_ptr_array_index(remarks, i));
    if (*run->documents != '\0' && !run->options->quiet && streams(run->options))
        fprintf(stderr, "numcheck: passed over, as not read yet: %s\n", run->documents);
}

/* --- files -> figures
 * ----------------------------------------------------------------------------- */

/* Rules that read wordings look at each article while its text is at hand. */
static void on_article(void *self, struct nc_worker *worker, const struct nc_extracted *article)
{
    const struct run *run = self;
    if (worker->parts == NULL)
        worker->parts = nc_passages_new(nc_all_rules(), run->options, run->patterns);
    nc_passages_read(worker->parts, worker->store, article->article, article->first, article->end,
                     article->tokens);
}

static void discard_passages(void *self, void *parts)
{
    (void)self;
    nc_passages_free(parts);
}

/* Dates, times and results are compared where a few texts are said to tell one story. */
static bool puts_few_side_by_side(const struct run *run)
{
    return nc_options_beside(run->options, nc_files_count(run->files));
}

static void collect_all(void *self, struct nc_worker *worker)
{
    struct run *run = self;
    nc_progress_add(&run->progress, worker->files);
    if (!run->options->all_kinds && !puts_few_side_by_side(run))
        nc_store_keep_quantities(worker->store);
    nc_store_take(run->store, worker->store);
}

static void read_all(struct run *run)
{
    const struct nc_pipeline pipeline = {
        .options = run->options,
        .files = run->files,
        .self = run,
        .article = on_article,
        .collect = collect_all,
        .discard = discard_passages,
    };
    nc_pipeline_run(&pipeline);
    nc_progress_end(&run->progress);
}

/* --- things and findings -> reports
 * --------------------------------------------------------------- */

static struct nc_report report_of(const struct run *run)
{
    return (struct nc_report){
        .options = run->options,
        .store = run->store,
        .texts = nc_retext_texts(run->retext),
        .things = run->things,
        .findings = run->findings,
        .draft = run->draft,
        .rules = nc_all_rules(),
        .files = nc_files_count(run->files),
        .passed = nc_files_passed(run->files),
        .documents = run->documents,
    };
}

static bool report_all(const struct run *run)
{
    const struct nc_report report = report_of(run);
    bool fine = true;
    for (guint i = 0; i < run->options->outputs->len; i++) {
        const struct nc_output *output = &g_array_index(run->options->outputs, struct nc_output, i);
        struct nc_sink sink;
        if (!nc_sink_open(&sink, output->path)) {
            fine = false;
            continue;
        }
        nc_report_write(sink.out, output->format, &report);
        fine &= nc_sink_close(&sink, true);
    }
    return fine;
}

/* The finding whose id begins with the given hex digits; a message when none or several do. */
static const struct nc_finding *finding_called(const struct run *run, const char *beginning)
{
    const struct nc_finding *found = NULL;
    const size_t len = strlen(beginning);
    for (guint i = 0; i < run->findings->items->len; i++) {
        const struct nc_finding *finding = nc_finding_at(run->findings, i);
        char id[17];
        snprintf(id, sizeof id, "%016" G_GINT64_MODIFIER "x", finding->id);
        if (len > 16 || g_ascii_strncasecmp(id, beginning, len) != 0)
            continue;
        if (found != NULL) {
            fprintf(stderr, "numcheck: several findings begin with %s: give more of the id\n",
                    beginning);
            return NULL;
        }
        found = finding;
    }
    if (found == NULL)
        fprintf(stderr, "numcheck: no finding begins with %s%s\n", beginning,
                run->store->articles->len > 0 ? " in these articles" : ": no article was read");
    return found;
}

/* The first two figures of a finding that cannot both hold; false when it sets none against others.
 */
static bool opponents(const struct nc_finding *finding, guint *a, guint *b)
{
    *a = *b = finding->witnesses->len;
    for (guint i = 0; i < finding->witnesses->len; i++) {
        const int side = g_array_index(finding->witnesses, struct nc_witness, i).side;
        if (side >= 0 && *a == finding->witnesses->len)
            *a = i;
        else if (side >= 0 && side != g_array_index(finding->witnesses, struct nc_witness, *a).side)
            *b = MIN(*b, i);
    }
    return *b < finding->witnesses->len && finding->rule->scope == NC_SCOPE_THING;
}

static bool explain(const struct run *run)
{
    const struct nc_finding *finding = finding_called(run, run->options->subject);
    if (finding == NULL)
        return false;
    const struct nc_report report = report_of(run);
    struct nc_sink sink;
    if (!nc_sink_open(&sink, NULL))
        return false;
    struct nc_explained explained = { .finding = finding };
    if (opponents(finding, &explained.first, &explained.second))
        explained.comparison = nc_link_compare(
            run->store, run->options,
            g_array_index(finding->witnesses, struct nc_witness, explained.first).figure,
            g_array_index(finding->witnesses, struct nc_witness, explained.second).figure);
    nc_report_explain(sink.out, &report, &explained);
    nc_comparison_free(explained.comparison);
    return nc_sink_close(&sink, true);
}

/* --- outcomes
 * ------------------------------------------------------------------------------------- */

static bool counts(const struct nc_options *options, const struct nc_finding *finding)
{
    return finding->silence == NC_HEARD && (int)finding->level >= options->fail_on;
}

/* What was not read fails the run by itself (2), so its findings do not ask for 1 as well. */
static bool about_reading(const struct nc_finding *finding)
{
    return strcmp(finding->rule->id, "NC901") == 0 || strcmp(finding->rule->id, "NC904") == 0;
}

/* What the other articles say of each other is not the draft's fault. */
static enum nc_outcome outcome_of_draft(const struct run *run)
{
    for (guint i = 0; i < run->draft->figures->len; i++)
        if ((int)nc_draft_figure_at(run->draft, i)->level >= run->options->fail_on)
            return NC_FOUND;
    return NC_CLEAN;
}

static enum nc_outcome outcome_of(const struct run *run)
{
    if (run->store->problems->len > 0 && !run->options->allow_unread)
        return NC_FAILED;
    if (run->draft != NULL)
        return outcome_of_draft(run);
    for (guint i = 0; i < run->findings->items->len; i++) {
        const struct nc_finding *finding = nc_finding_at(run->findings, i);
        if (counts(run->options, finding) && !about_reading(finding))
            return NC_FOUND;
    }
    return NC_CLEAN;
}

static bool write_baseline(const struct run *run)
{
    const struct nc_options *options = run->options;
    const char *path = options->write_baseline;
    if (options->command == NC_CMD_BASELINE && path == NULL)
        path = options->baseline != NULL ? options->baseline : "numcheck-baseline.tsv";
    if (path == NULL)
        return true;
    if (run->store->problems->len > 0 && !options->allow_unread) {
        fprintf(stderr, "numcheck: %s is left as it was: not all could be read (--allow-unread)\n",
                path);
        return true;
    }
    GError *error = NULL;
    if (!nc_baseline_write(path, run->store, options, run->findings, &error)) {
        complain(&error);
        return false;
    }
    if (!options->quiet)
        fprintf(stderr,
                "numcheck: findings accepted in %s; from now on: numcheck --baseline=%s PATH\n",
                path, path);
    return true;
}

static enum nc_outcome conclude(const struct run *run)
{
    const enum nc_command command = run->options->command;
    if (command == NC_CMD_EXPLAIN)
        return explain(run) ? NC_CLEAN : NC_FAILED;
    if (!write_baseline(run))
        return NC_FAILED;
    nc_store_drop_words(run->store);
    const bool written = report_all(run);
    const enum nc_outcome outcome = outcome_of(run);
    if (!written || outcome == NC_FAILED)
        return NC_FAILED;
    return command == NC_CMD_BASELINE || command == NC_CMD_GROUPS ? NC_CLEAN : outcome;
}

/* Holds the draft against the rest; false when it could not be read. */
static bool judge_draft(struct run *run)
{
    if (run->options->draft == NULL)
        return true;
    const struct nc_draft_case c = { .store = run->store,
                                     .things = run->things,
                                     .findings = run->findings,
                                     .options = run->options,
                                     .tellers = nc_link_tellers };
    run->draft = nc_draft_judge(&c);
    const char *reason = NULL;
    if (run->draft == NULL && run->store->problems->len > 0)
        reason = nc_store_text(run->store,
                               g_array_index(run->store->problems, struct nc_problem, 0).reason);
    else if (run->draft == NULL)
        reason = "it must be one file, not a folder";
    else if (run->draft->articles == run->store->articles->len)
        reason = "there is no other article to hold it against";
    if (reason != NULL)
        fprintf(stderr, "numcheck: %s: %s\n", run->options->draft, reason);
    return reason == NULL;
}

/* A draft without a date is written last. */
static void date_draft(struct run *run)
{
    struct nc_date last = { 0 };
    for (guint i = 0; i < run->store->articles->len; i++) {
        const struct nc_date date = nc_store_article(run->store, i)->date;
        if (nc_date_whole(date) && (last.year == 0 || nc_date_compare(date, last) > 0))
            last = date;
    }
    for (guint i = 0; run->options->draft != NULL && i < run->store->articles->len; i++)
        if (nc_draft_is(run->options, run->store, i) &&
            nc_store_article(run->store, i)->date.month == 0)
            nc_store_article(run->store, i)->date = last;
}

static enum nc_outcome compare(struct run *run)
{
    const struct nc_options *options = run->options;
    read_all(run);
    nc_patterns_free(run->patterns); /* all texts are read */
    run->patterns = NULL;
    if (run->store->articles->len == 0 && run->store->problems->len == 0) {
        fprintf(stderr, "numcheck: nothing to read: no article in what was given\n");
        return NC_FAILED;
    }
    nc_store_settle(run->store);
    nc_release_idle();
    date_draft(run);
    run->things = nc_link(run->store, options);
    run->retext = nc_retext_new(options, run->files, run->store);
    GError *error = NULL;
    run->findings = nc_check(run->store, run->things, nc_retext_texts(run->retext), options,
                             nc_all_rules(), &error);
    if (run->findings != NULL)
        return judge_draft(run) ? conclude(run) : NC_FAILED;
    complain(&error);
    return NC_FAILED;
}

static enum nc_outcome list_rules(const struct nc_options *options)
{
    bool fine = true;
    for (guint i = 0; i < options->outputs->len; i++) {
        const struct nc_output *output = &g_array_index(options->outputs, struct nc_output, i);
        struct nc_sink sink;
        if (!nc_sink_open(&sink, output->path)) {
            fine = false;
            continue;
        }
        nc_report_rules(sink.out, output->format, options, nc_all_rules());
        fine &= nc_sink_close(&sink, true);
    }
    return fine ? NC_CLEAN : NC_FAILED;
}

static enum nc_outcome explain_rule(const char *id)
{
    struct nc_sink sink;
    if (!nc_sink_open(&sink, NULL))
        return NC_FAILED;
    fputs(nc_rule_page(id), sink.out);
    return nc_sink_close(&sink, true) ? NC_CLEAN : NC_FAILED;
}

enum nc_outcome nc_run(const struct nc_options *options)
{
    nc_num_open();
    nc_release_whole();
    if (options->command == NC_CMD_RULES)
        return list_rules(options);
    if (options->command == NC_CMD_EXPLAIN && nc_rule_page(options->subject) != NULL)
        return explain_rule(options->subject);
    struct run run = {
        .options = options, .store = nc_store_new(), .patterns = nc_patterns_new()
    };
    run.files = nc_files_list(options, run.store);
    run.documents = nc_files_documents(run.files);
    say_remarks(&run);
    run.progress = nc_progress_of(options, nc_files_count(run.files));
    const enum nc_outcome outcome =
        streams(options) ? nc_stream(options, run.files, run.store, &run.progress) : compare(&run);
    nc_draft_report_free(run.draft);
    nc_findings_free(run.findings);
    nc_retext_free(run.retext);
    nc_things_free(run.things);
    nc_patterns_free(run.patterns);
    nc_files_free(run.files);
    g_free(run.documents);
    nc_store_free(run.store);
    return outcome;
}
