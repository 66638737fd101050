/* home.c - whose dollars, rupees or pesos a bare name of money is.
 *
 * The agency of the dateline tells first, as papers print its words; then the address of the page,
 * the publisher's name, and where nothing tells of either, the place of the dateline. */
#include "extract/home.h"

#include "data/homes.h"
#include "data/units.h"
#include "model/figure.h"

#include <string.h>

/* Agencies whose "$" is that of the United States, wherever they are printed. */
static bool is_world_agency(const char *agency)
{
    static const char *const names[] = { "(AP)",        "(Reuters)", "(AFP)", "(UPI)", "(dpa)",
                                         "(Bloomberg)", "(Xinhua)",  "(EFE)", "(BBC)", "(CNN)" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strncmp(agency, names[i], strlen(names[i])) == 0)
            return true;
    return false;
}

static const struct nc_home *home_of(const struct nc_article *article, const struct nc_pool *pool)
{
    const char *dateline = nc_pool_text(pool, article->dateline);
    const char *publisher = nc_pool_text(pool, article->publisher);
    const char *url = nc_pool_text(pool, article->url), *agency = strrchr(dateline, '(');
    bool national = false;
    if (agency != NULL && is_world_agency(agency))
        return NULL;
    const struct nc_home *home = agency == NULL ? NULL : nc_home_of_name(agency);
    if (home == NULL)
        home = nc_home_of_host(url, &national);
    if (home == NULL && !national)
        home = nc_home_of_host(publisher, &national);
    if (home == NULL && !national)
        home = nc_home_of_name(*publisher != '\0' || *url != '\0' ? publisher : dateline);
    return home;
}

/* Is it a name that the country alone tells: "$", "40 rupees", not "US$" or "Indian rupees"? */
static bool is_bare(const struct nc_view *v, const struct nc_quantity *q)
{
    const char *name = nc_unit_at(q->unit)->name;
    if (nc_view_any(v, q->unit_at.first, "pound", "pounds", "", ""))
        return q->unit_at.end == q->unit_at.first + 1;
    return (q->unit_flags & NC_SPELLING_AMBIGUOUS) != 0 || (name[0] >= 'a' && name[0] <= 'z');
}

/* Oil and gold have their price in dollars of the United States. */
static bool is_of_world_trade(const struct nc_scan *s, const struct nc_figure *figure)
{
    const char *per = nc_store_text(s->store, figure->said->per);
    return strcmp(per, "bbl") == 0 || strcmp(per, "oz") == 0 || strcmp(per, "ozt") == 0;
}

static void know_home(struct nc_scan *s)
{
    if (s->home_known)
        return;
    const struct nc_home *home = home_of(&s->cursor.reading->article, s->store->pool);
    s->home_known = true;
    s->home_said = home == NULL ? 0 : nc_unit_find(home->said);
    s->home_money = home == NULL ? 0 : nc_unit_find(home->money);
}

/* The money of the last sum before in the article; 0 without one. */
static uint16_t money_before(const struct nc_scan *s)
{
    for (size_t i = s->mentions->count; i-- > 0;) {
        const struct nc_figure *figure =
            nc_store_figure(s->store, s->mentions->first_row + (uint32_t)i);
        if (figure->kind == NC_KIND_MONEY && nc_unit_at(figure->unit)->factor >= 1)
            return figure->unit;
    }
    return 0;
}

/* "two grand": thousands of the country's money, or of that of which the article spoke. */
static void settle_grand(struct nc_scan *s, struct nc_figure *figure)
{
    know_home(s);
    figure->unit = s->home_money != 0 ? s->home_money : money_before(s);
    if (figure->unit == 0)
        return;
    figure->kind = NC_KIND_MONEY;
    figure->flags &= (uint16_t)~NC_FIGURE_AMBIGUOUS_UNIT;
}

void nc_home_settle(struct nc_scan *s, const struct nc_quantity *q, struct nc_figure *figure)
{
    if (figure->kind != NC_KIND_MONEY) {
        if (q->unit == 0 && (q->unit_flags & NC_SPELLING_AMBIGUOUS) != 0)
            settle_grand(s, figure);
        return;
    }
    if (q->unit_at.first == q->unit_at.end || !is_bare(&s->scope, q))
        return;
    know_home(s);
    if (s->home_said != 0 && figure->unit == s->home_said && !is_of_world_trade(s, figure))
        figure->unit = s->home_money;
}
