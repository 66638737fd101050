/* odd_date.c - NC905: an article's date lies far from the rest of its story. */
#include "checks/rules.h"
#include "checks/say.h"

#include <stdlib.h>

/* The first article of the story whose date can be trusted; NC_NONE when there is none. */
static uint32_t other_article(const struct nc_case *c, const struct nc_story *story)
{
    for (uint32_t i = 0; i < story->article_count; i++) {
        const uint32_t row = story->articles[i];
        if (!c->odd_dates[row] && nc_date_whole(nc_store_article(c->store, row)->date))
            return row;
    }
    return NC_NONE;
}

/* Is the day so near the other in the calendar that the year looks mistyped? */
static bool year_slipped(struct nc_date day, struct nc_date usual)
{
    enum { YEAR = 365, NEAR = 45 };
    const int32_t off = abs(nc_date_days(day) - nc_date_days(usual)) % YEAR;
    return off <= NEAR || off >= YEAR - NEAR;
}

static void report(struct nc_case *c, const struct nc_story *story, uint32_t row, uint32_t other)
{
    const struct nc_article *article = nc_store_article(c->store, row);
    const struct nc_date usual = nc_store_article(c->store, other)->date;
    struct nc_finding *finding = nc_findings_add(c->out, &nc_rule_odd_date);
    finding->article = row;
    finding->line = article->line;
    finding->story = nc_story_name(c->store, story);
    finding->cause = nc_pool_addz(c->store->pool, "odd date");
    if (nc_date_compare(article->date, usual) > 0 || !year_slipped(article->date, usual))
        finding->level = NC_NOTE; /* a look back or an older report, as likely as a slip */
    GString *text = g_string_new("Dated ");
    nc_say_date(text, article->date);
    g_string_append(text, ", far from the rest of its story (");
    nc_say_date(text, usual);
    g_string_append(text, "); the date is not used for earlier and later");
    finding->message = nc_say_end(text, c);
    finding->why = nc_pool_addz(c->store->pool, "A slip of the year, or an article about something "
                                                "else.");
}

static void run(struct nc_case *c)
{
    for (guint i = 0; i < c->things->stories->len; i++) {
        const struct nc_story *story = nc_story_at(c->things, i);
        for (uint32_t k = 0; k < story->article_count; k++) {
            const uint32_t row = story->articles[k];
            const uint32_t other = c->odd_dates[row] ? other_article(c, story) : NC_NONE;
            if (other != NC_NONE)
                report(c, story, row, other);
        }
    }
}

const struct nc_rule nc_rule_odd_date = {
    .id = "NC905",
    .name = "odd-date",
    .level = NC_WARNING,
    .scope = NC_SCOPE_RUN,
    .title = "An article's date lies far from the rest of its story",
    .run = run,
};
