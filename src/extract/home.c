/* home.c - whose dollars, rupees or pesos a bare name of money is.
 *
 * The agency of the dateline tells first, as papers print its words; then the address of the page,
 * the publisher's name, and where nothing tells of either, the place of the dateline.  A name that
 * is no country's own, "francs", is also that of the country that the sentence or the first words
 * of the article speak of; where nothing tells, it stays what it says. */
#include "extract/home.h"

#include "data/homes.h"
#include "data/units.h"
#include "model/figure.h"

#include <string.h>

static const char CAPITALS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ .,";

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

/* "SINGAPORE: A court ...": the country of the capitals at the start of one of the first lines, up
 * to a colon; NULL for none. */
static const struct nc_home *home_before_colon(const struct nc_tokens *tokens)
{
    enum { LOOK = 600, LONGEST = 40 };
    const size_t end = MIN(tokens->len, LOOK);
    for (size_t at = 0; at < end; at++) {
        size_t len = 0;
        while (at + len < end && len < LONGEST && strchr(CAPITALS, tokens->text[at + len]) != NULL)
            len++;
        if (len > 2 && at + len < end && tokens->text[at + len] == ':')
            return nc_home_of_text(tokens->text + at, len, NULL);
        while (at < end && tokens->text[at] != '\n')
            at++;
    }
    return NULL;
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
    const struct nc_article *article = &s->cursor.reading->article;
    const struct nc_home *home = home_of(article, s->store->pool);
    if (home == NULL && *nc_pool_text(s->store->pool, article->dateline) == '\0' &&
        *nc_pool_text(s->store->pool, article->url) == '\0')
        home = home_before_colon(s->tokens);
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

/* Names of money that several countries have and none is meant by first: "francs", "pesos". */
static bool is_nobodys(uint16_t unit)
{
    const char first = nc_unit_at(unit)->name[0];
    return first >= 'a' && first <= 'z' && nc_unit_at(unit)->factor >= 1;
}

/* The money of the country that the place of the dateline, the sentence, or the first words of the
 * article speak of, among those whose money has the name of `said`; 0 for none. */
static uint16_t money_told(const struct nc_scan *s, uint16_t said)
{
    enum { HEAD = 500 };
    const struct nc_view *v = &s->scope;
    const char *text = v->tokens->text, *name = nc_unit_at(said)->name;
    const char *dateline = nc_pool_text(s->store->pool, s->cursor.reading->article.dateline);
    const uint32_t first = nc_view_token(v, v->sentence)->at;
    const struct nc_token *last = nc_view_token(v, v->end - 1);
    const struct nc_home *home = nc_home_of_text(dateline, strlen(dateline), name);
    if (home == NULL)
        home = nc_home_of_text(text + first, last->at + last->len - first, name);
    if (home == NULL)
        home = nc_home_of_text(text, MIN(v->tokens->len, HEAD), name);
    return home == NULL ? 0 : nc_unit_find(home->money);
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
    if (is_nobodys(figure->unit)) {
        const uint16_t money = money_told(s, figure->unit);
        figure->unit = money != 0 ? money : figure->unit;
    }
}
