/* slot_beside.c - two figures of one text: told in one voice, or by two people? */
#include "link/slots.h"

#include "lists.h"

#include <string.h>

/* Is the text one of the words of the list, in any letter case? */
static bool listed(const char *text, const char *list)
{
    for (const size_t len = strlen(text); *list != '\0'; list += strcspn(list + 1, " ") + 1)
        if (len > 0 && g_ascii_strncasecmp(list + 1, text, len) == 0 && list[1 + len] == ' ')
            return true;
    return false;
}

/* Does one speaker stand for the other in its text: "the company" for "Orvane Corp", "the ministry"
 * for "Health Ministry"? */
static bool stands_for(const char *some, const char *named)
{
    const char *last = strrchr(named, ' ');

    return last != NULL && strchr(some, ' ') == NULL &&
           (g_ascii_strcasecmp(some, last + 1) == 0 ||
            (listed(some, NC_LIST_SOME_FIRM) && listed(last + 1, NC_LIST_FIRM)));
}

/* Are two speakers cited for them? */
static bool two_cited(const struct nc_store *store, const struct nc_figure *f,
                      const struct nc_figure *g)
{
    const char *x = nc_store_text(store, f->speaker), *y = nc_store_text(store, g->speaker);

    return *x != '\0' && *y != '\0' && f->speaker != g->speaker && !stands_for(x, y) &&
           !stands_for(y, x);
}

bool nc_slots_beside(const struct nc_store *store, const struct nc_figure *f,
                     const struct nc_figure *g)
{
    bool heading = ((f->flags ^ g->flags) & NC_FIGURE_HEADING) != 0;
    bool cited = two_cited(store, f, g);

    bool quoted = ((f->flags ^ g->flags) & NC_FIGURE_QUOTED) != 0;

    return f->in->article == g->in->article && !heading && !cited && !quoted &&
           !((f->flags | g->flags) & NC_FIGURE_WITHDRAWN);
}
