/* view.h - what all parts of the screens for people share: columns, names of articles, blocks of
 * values. Floor 3, report/ only. */
#ifndef NC_REPORT_VIEW_H
#define NC_REPORT_VIEW_H

#include "report/rows.h"
#include "report/screen.h"

/* What tells the articles apart. */
enum nc_origin { NC_ORIGIN_NONE, NC_ORIGIN_PUBLISHER, NC_ORIGIN_DATELINE };

/* One screen in the making. */
struct nc_view {
    const struct nc_page *page;
    struct nc_screen screen;
    struct nc_arena *arena;
    uint8_t *id_lengths; /* by finding; NULL without findings */
    enum nc_origin origin;
    bool years;  /* the articles' dates lie in different years */
    bool dates;  /* some article has a date */
    size_t hang; /* where the text of paragraphs begins */
    bool *odd;   /* by article: its date is not trusted (NC905) */
};

/* A view of a page; nc_view_clear gives back what it holds. */
struct nc_view nc_view_of(const struct nc_page *page);
void nc_view_clear(struct nc_view *view);

/* "11 articles read, dated 27-28 Nov 2005, from 11 sites." and, below, articles to look at first.
 */
void nc_view_header(struct nc_view *view);

/* The rows of a block: figure, said by, date, origin, place; below it the words and who else says
 * so. */
void nc_view_rows(struct nc_view *view, const struct nc_rows *rows, guint most);

/* "Apart   21 and 19+ (three towns), 8 (Shabunda): not the same thing." when there are such
 * figures. */
void nc_view_apart(struct nc_view *view, const struct nc_thing *thing);

/* A paragraph with a label: "Why", "Fits", ... */
void nc_view_para(struct nc_view *view, const char *label, const char *text, const char *tail);

/* Appends the id as the screen shows it: the least digits that tell it from the others. */
void nc_view_id(const struct nc_view *view, GString *out, guint finding);

/* What was read, told once, not read. */
void nc_view_footer(struct nc_view *view);

/* Does the finding recompute what one article says, so that its words tell more than rows do? */
bool nc_view_is_worked(const struct nc_view *view, const struct nc_finding *finding);

/* Chooses the excerpts of such a finding; nothing for others. */
void nc_view_want_worked(const struct nc_view *view, const struct nc_finding *finding);

/* Where such a calculation stands, and its sentences with all its figures marked; their excerpts
 * are fetched. */
void nc_view_worked(struct nc_view *view, const struct nc_finding *finding);

/* A pair of texts; a right one wider than half of the screen stands on a line of its own. */
void nc_view_sides(struct nc_view *view, const struct nc_pair *pair);

/* Appends where the finding's first figure stands: "corpus/a.txt:9". */
void nc_view_place(const struct nc_view *view, GString *out, const struct nc_finding *finding);

/* What was recomputed and agreed, rule by rule; nothing when there is none. */
void nc_view_passed(struct nc_view *view);

/* "What it is for:  numcheck groups corpus/" lines; the first with `left` before it, which stands
 * alone without hints. */
struct nc_hint {
    const char *what, *command;
};
void nc_view_hints(struct nc_view *view, const char *left, const struct nc_hint *hints,
                   size_t count);

/* Is the finding one on the run itself (NC9xx)? */
bool nc_finding_of_run(const struct nc_finding *finding);

/* Things told more than once. */
guint nc_told_twice(const struct nc_report *report);

#endif
