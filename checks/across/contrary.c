/* contrary.c - words that cannot both be told of one number, from lists of data/en/contraries.tsv.
 */
#include "checks/across/contrary.h"

#include "data/lexicon.h"
#include "lists.h"

#include <string.h>

/* Two lists of words; `converse`: what one does another does the other way, at the same time. */
static const struct axis {
    const char *poles[2];
    bool converse;
} axes[] = {
    { { NC_LIST_GAINED, NC_LIST_LOST }, false },
    { { NC_LIST_RISEN, NC_LIST_FALLEN }, false },
    { { NC_LIST_ARRIVED, NC_LIST_LEFT }, false },
    { { NC_LIST_BEGUN, NC_LIST_ENDED }, false },
    { { NC_LIST_ACCEPTED, NC_LIST_REFUSED }, false },
    { { NC_LIST_BORN, NC_LIST_DEAD }, false },
    { { NC_LIST_DEAD, NC_LIST_HURT }, false },
    { { NC_LIST_DEAD, NC_LIST_SAVED }, false },
    { { NC_LIST_HURT, NC_LIST_UNHURT }, false },
    { { NC_LIST_BUILT, NC_LIST_DESTROYED }, false },
    { { NC_LIST_CAUGHT, NC_LIST_FREED }, false },
    { { NC_LIST_CONVICTED, NC_LIST_ACQUITTED }, false },
    { { NC_LIST_HIRED, NC_LIST_DISMISSED }, false },
    { { NC_LIST_SUPPORTED, NC_LIST_OPPOSED }, false },
    { { NC_LIST_ALLOWED, NC_LIST_BANNED }, false },
    { { NC_LIST_DEPLOYED, NC_LIST_WITHDRAWN }, false },
    { { NC_LIST_MEN, NC_LIST_WOMEN }, false },
    { { NC_LIST_ADULTS, NC_LIST_CHILDREN }, false },
    { { NC_LIST_BOUGHT, NC_LIST_SOLD }, true },
    { { NC_LIST_LENT, NC_LIST_BORROWED }, true },
    { { NC_LIST_EXPORTED, NC_LIST_IMPORTED }, true },
};

/* The first word of the list among what is known of the figure: its deed, measure or noun. */
static const char *slot_told(const struct nc_case *c, const struct nc_beside *b, const char *list)
{
    const struct nc_said *said = b->figure->said;
    const nc_str slots[] = { said->event, said->attribute, said->head };
    for (size_t i = 0; i < G_N_ELEMENTS(slots); i++)
        if (nc_beside_in_list(list, nc_store_text(c->store, slots[i])))
            return nc_store_text(c->store, slots[i]);
    return NULL;
}

/* The first one in a short statement, of which all words tell of the figure. */
static const char *word_told(const struct nc_beside *b, const char *list)
{
    for (uint32_t i = 0; b->brief && i < b->tokens.count; i++)
        if (nc_beside_in_list(list, nc_beside_base(b, i)))
            return nc_beside_base(b, i);
    return NULL;
}

/* The word of one pole that tells of the figure; NULL where none or one of the other does. */
static const char *told(const struct nc_case *c, const struct nc_beside *b, const char *one,
                        const char *other)
{
    const char *own = slot_told(c, b, one), *against = slot_told(c, b, other);
    if (own == NULL && against == NULL) {
        own = word_told(b, one);
        against = word_told(b, other);
    }
    return against == NULL ? own : NULL;
}

static bool same_doer(const struct nc_beside *a, const struct nc_beside *b)
{
    return a->figure->said->agent != 0 && a->figure->said->agent == b->figure->said->agent;
}

/* Is it denied?  Beside a deed of its own a "not" may be of something else. */
static bool denies(const struct nc_beside *b)
{
    for (uint32_t i = 0; b->brief && b->figure->said->event == 0 && i < b->tokens.count; i++)
        if (nc_token_is(&b->tokens.items[i], NC_W_NEG))
            return true;
    return b->figure->negative;
}

bool nc_contrary(const struct nc_case *c, const struct nc_beside *a, const struct nc_beside *b,
                 struct nc_contrary *words)
{
    for (size_t i = 0; i < G_N_ELEMENTS(axes); i++)
        for (unsigned pole = 0; pole < 2; pole++) {
            const char *one = axes[i].poles[pole], *other = axes[i].poles[1 - pole];
            *words = (struct nc_contrary){ told(c, a, one, other), told(c, b, other, one) };
            if (words->own != NULL && words->other != NULL &&
                (!axes[i].converse || same_doer(a, b)))
                return denies(a) == denies(b);
        }
    return false;
}
