/* collect.c - appends figures to the store, with their place, span, sentence and id. */
#include "extract/collect.h"

#include <glib.h>

struct nc_figure *nc_scan_next(struct nc_scan *s)
{
    struct nc_figure *figure = nc_store_add(s->store);
    figure->kind = NC_KIND_NUMBER;
    return figure;
}

void nc_scan_add(struct nc_scan *s, const struct nc_mention *mention, struct nc_figure *figure)
{
    const struct nc_token *items = s->tokens->items;
    const struct nc_sentence *sentence = &s->tokens->sentences[s->sentence];
    const struct nc_token *first = &items[mention->surface.first],
                          *last = &items[mention->surface.end - 1];
    if (!s->hashed) {
        s->sentence_hash = nc_ident_sentence(s->seen, s->article_hash, s->tokens, sentence);
        s->hashed = true;
    }
    figure->in->article = s->store->articles->len > 0 ? s->store->articles->len - 1 : 0;
    figure->start = first->at;
    figure->len = (uint16_t)MIN(last->at + last->len - first->at, UINT16_MAX);
    nc_cursor_move(&s->cursor, figure->start);
    figure->line = s->cursor.line;
    figure->column = s->cursor.column;
    figure->in->at = sentence->at;
    figure->in->len = sentence->len;
    figure->id = nc_ident_figure(s->sentence_hash, mention->surface.first - sentence->first);
    figure->group = NC_NONE;
    if (sentence->heading)
        figure->flags |= NC_FIGURE_HEADING;
    if ((first->flags & NC_TOKEN_QUOTED) != 0)
        figure->flags |= NC_FIGURE_QUOTED;
    struct nc_mentions *m = s->mentions;
    if (m->count == m->room) {
        m->room = m->room == 0 ? 256 : m->room * 2;
        m->items = g_renew(struct nc_mention, m->items, m->room);
    }
    const struct nc_range *modifier = &mention->modifier;
    struct nc_mention *kept = &m->items[m->count++];
    *kept = *mention;
    kept->sentence = s->sentence;
    kept->edge = modifier->first < modifier->end ? MIN(modifier->first, mention->surface.first)
                                                 : mention->surface.first;
}
