/* report_fixture.c - builds the run of report_fixture.h. */
#include "tests/unit/report_fixture.h"

#include "model/arena.h"

#include <stdlib.h>
#include <string.h>

static const char *const articles[] = {
    ("Flood in Orla\n\nThe river took the lower town at night. At least 12 people drowned, the\n"
     "mayor, Ada Brill, said.\n"),
    "Orla counts its dead\n\nAda Brill said 15 people had drowned, \"and we = still\nsearch\".\n",
    "Drowned: 15. Police said they knew of 40 drowned in Orla.\n"
};

static const struct nc_rule one_source = { .id = "NC312",
                                           .name = "one-source",
                                           .level = NC_ERROR,
                                           .scope = NC_SCOPE_THING,
                                           .title = "one speaker, two figures" };
static const struct nc_rule speakers = { .id = "NC308",
                                         .name = "speakers",
                                         .level = NC_WARNING,
                                         .scope = NC_SCOPE_THING,
                                         .title = "speakers differ" };
static const struct nc_rule update = { .id = "NC306",
                                       .name = "update",
                                       .level = NC_NOTE,
                                       .scope = NC_SCOPE_THING,
                                       .title = "a later report of a growing count" };
static const struct nc_rule unread = {
    .id = "NC901", .name = "unread", .level = NC_WARNING, .title = "a file was not read"
};
static const struct nc_rule *const rules[] = { &one_source, &speakers, &update, &unread, NULL };

const char *fixture_text(uint32_t article)
{
    return articles[article];
}

static const char *fetch(void *self, uint32_t article, size_t *len)
{
    struct nc_fixture *fixture = self;
    fixture->fetched++;
    *len = strlen(articles[article]);
    return articles[article];
}

static nc_str intern(struct nc_fixture *x, const char *text)
{
    return nc_pool_addz(x->store->pool, text);
}

static void add_article(struct nc_fixture *x, const char *path, const char *publisher, uint8_t day)
{
    const struct nc_article article = { .id = intern(x, path),
                                        .path = intern(x, path),
                                        .title = intern(x, "Flood, they say \"new\""),
                                        .publisher = intern(x, publisher),
                                        .date = { 2021, 3, day },
                                        .minute = -1,
                                        .line = 1,
                                        .file = x->store->articles->len };
    g_array_append_val(x->store->articles, article);
}

/* The figure whose digits are the words at `surface` in the article. */
static struct nc_figure *add_figure(struct nc_fixture *x, uint32_t article, const char *surface,
                                    enum nc_modifier modifier)
{
    const char *text = articles[article], *at = strstr(text, surface), *from = at, *to = at;
    while (from > text && from[-1] != '.' && from[-1] != '\n')
        from--;
    while (*from == ' ')
        from++;
    while (*to != '\0' && *to != '.')
        to++;
    struct nc_figure *f = nc_store_add(x->store);
    *f->in = (struct nc_setting){ .article = article,
                                  .at = (uint32_t)(from - text),
                                  .len = (uint32_t)(to - from) + 1 };
    *f->said = (struct nc_said){ .counted = intern(x, "people"),
                                 .head = intern(x, "person"),
                                 .event = intern(x, "drown") };
    f->id = 0xabc0 + x->store->figures->len - 1;
    f->start = (uint32_t)(at - text);
    f->len = (uint16_t)strlen(surface);
    f->line = 3;
    f->column = (uint32_t)(at - from + 1);
    f->value = nc_decimal_of(atoi(surface), 0);
    f->modifier = (uint8_t)modifier;
    nc_figure_bounds(f)->low = nc_figure_bounds(f)->high = f->value;
    f->has_value = f->has_low = true;
    f->has_high = modifier == NC_EXACT;
    return f;
}

static void add_figures(struct nc_fixture *x)
{
    add_figure(x, 0, "12", NC_AT_LEAST)->speaker = intern(x, "Ada Brill, mayor");
    add_figure(x, 1, "15", NC_EXACT)->speaker = intern(x, "Ada Brill, mayor");
    add_figure(x, 2, "15", NC_EXACT);
    add_figure(x, 2, "40", NC_EXACT)->speaker = intern(x, "police");
}

static struct nc_value value_of(const struct nc_fixture *x, uint32_t first, uint32_t count)
{
    const struct nc_figure *f = nc_store_figure(x->store, first);
    return (struct nc_value){ .first = first,
                              .count = count,
                              .value = f->value,
                              .has_value = true,
                              .low = nc_figure_low(f),
                              .high = nc_figure_high(f),
                              .has_low = true,
                              .has_high = f->has_high,
                              .modifier = f->modifier,
                              .articles = (uint16_t)count,
                              .tellers = 1,
                              .since = nc_store_article(x->store, f->in->article)->date };
}

/* One thing of all four figures. */
static void add_thing(struct nc_fixture *x)
{
    struct nc_things *things = g_new0(struct nc_things, 1);
    things->arena = nc_arena_new();
    things->things = g_array_new(FALSE, TRUE, sizeof(struct nc_thing));
    things->stories = g_array_new(FALSE, TRUE, sizeof(struct nc_story));
    things->reprints = g_array_new(FALSE, TRUE, sizeof(struct nc_reprint));
    struct nc_thing thing = { .key = 0xd0a,
                              .about = intern(x, "people drowned in Orla"),
                              .grows = true,
                              .member_count = 4,
                              .value_count = 3,
                              .agreed = intern(x, "what is counted, event"),
                              .confidence = 0.9 };
    thing.members = nc_arena_alloc(things->arena, 4 * sizeof *thing.members);
    for (uint32_t i = 0; i < 4; i++)
        thing.members[i] = i;
    thing.values = nc_arena_alloc(things->arena, 3 * sizeof *thing.values);
    thing.values[0] = value_of(x, 0, 1);
    thing.values[1] = value_of(x, 1, 2);
    thing.values[2] = value_of(x, 3, 1);
    const struct nc_story story = { .words = { intern(x, "Orla"), intern(x, "flood") },
                                    .article_count = 3 };
    g_array_append_val(things->things, thing);
    g_array_append_val(things->stories, story);
    x->things = things;
}

static struct nc_finding *add_finding(struct nc_fixture *x, const struct nc_rule *rule, uint64_t id,
                                      const char *message)
{
    struct nc_finding *f = nc_findings_add(x->findings, rule);
    f->id = id;
    f->message = intern(x, message);
    if (rule == &unread)
        return f;
    f->about = intern(x, "people drowned in Orla");
    f->story = intern(x, "Orla flood");
    f->group = 0xd0a;
    f->thing = 0;
    return f;
}

static void add_findings(struct nc_fixture *x)
{
    x->findings = nc_findings_new();
    struct nc_finding *f =
        add_finding(x, &speakers, UINT64_C(0x4f09c2aa00000001), "the mayor says 15, police say 40");
    f->cause = intern(x, "other speaker");
    f->why = intern(x, "Two speakers, one day, two figures.");
    f->fits = intern(x, "\"at least 12\".");
    f->trace = intern(x, "15 is 15 and nothing else\n40 is 40 and nothing else\nno later report");
    nc_finding_witness(f, 1, 0, 1);
    nc_finding_witness(f, 3, 1, 1);
    f = add_finding(x, &update, UINT64_C(0x4f09c2ab00000001), "12, then 15: a later report");
    nc_finding_witness(f, 0, -1, 1);
    nc_finding_witness(f, 1, -1, 1);
    f = add_finding(x, &unread, UINT64_C(0x1000000000000000), "permission denied");
    f->path = intern(x, "orla/locked.txt");
    const struct nc_problem problem = { .path = f->path, .reason = f->message };
    g_array_append_val(x->store->problems, problem);
}

struct nc_fixture *fixture_new(void)
{
    struct nc_fixture *x = g_new0(struct nc_fixture, 1);
    x->options = nc_options_new();
    g_ptr_array_add(x->options->paths, g_strdup("orla reports"));
    x->store = nc_store_new();
    add_article(x, "orla/a.txt", "gazette.example", 2);
    add_article(x, "orla/b.txt", "post.example", 3);
    add_article(x, "orla/c.txt", "=herald", 3);
    add_figures(x);
    add_thing(x);
    add_findings(x);
    x->texts = (struct nc_texts){ fetch, x };
    x->report = (struct nc_report){ .options = x->options,
                                    .store = x->store,
                                    .texts = &x->texts,
                                    .things = x->things,
                                    .findings = x->findings,
                                    .rules = rules,
                                    .files = 4,
                                    .passed = 1 };
    return x;
}

void fixture_free(struct nc_fixture *fixture)
{
    nc_findings_free(fixture->findings);
    nc_things_free(fixture->things);
    nc_store_free(fixture->store);
    nc_options_free(fixture->options);
    g_free(fixture);
}

char *fixture_write(struct nc_fixture *fixture, enum nc_format format)
{
    char *bytes = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&bytes, &len);
    nc_report_write(out, format, &fixture->report);
    fclose(out);
    char *copy = g_strndup(bytes, len);
    free(bytes);
    return copy;
}
