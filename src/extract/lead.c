/* lead.c - whom an article is about: the names in its title and its first sentence.
 *
 * Words are told by their capitals and the lexicon alone, so that no sentence is tagged for it.  In
 * a title, where capitals tell nothing, a name is a word that the lexicon lacks, or a place. */
#include "extract/lead.h"

#include "extract/scene.h"
#include "lists.h"

enum {
    LEAST = 3,     /* bytes of a word that tells something, as in stems.c */
    TITLES = 2,    /* sentences that are looked at for the title */
    SENTENCES = 3, /* of the text behind the title that lead it */
    SENTENCE = 5,  /* tokens of a sentence that is no heading */
    DATELINE = 16  /* tokens of a dateline, at most */
};

struct lead {
    struct nc_scene scene; /* tokens and pool alone */
    struct nc_article *article;
    uint32_t first; /* token that begins the sentence at hand, behind its dateline */
    bool title;     /* it is one */
};

static const struct nc_token *token_at(const struct lead *l, uint32_t i)
{
    return &l->scene.tokens->items[i];
}

static bool one_of(const struct lead *l, uint32_t i, enum nc_list list)
{
    return nc_word_listed(token_at(l, i)->word, list);
}

/* Is it a word of a name? */
static bool is_name(const struct lead *l, uint32_t i)
{
    const uint32_t never = NC_W_MONTH | NC_W_WEEKDAY | NC_W_CURRENCY | NC_W_DET | NC_W_PREP |
                           NC_W_CONJ | NC_W_PRON | NC_W_AUX | NC_W_MODAL | NC_W_STOP | NC_W_NUMBER |
                           NC_W_DIGITS;
    const struct nc_token *t = token_at(l, i);
    if (t->kind != NC_TOKEN_WORD || t->len < LEAST || (t->flags & NC_TOKEN_UPPER) == 0 ||
        (t->classes & never) != 0 || one_of(l, i, NC_LISTED_RESULT_LINE))
        return false;
    const bool loud = l->title || i == l->first; /* its capital tells nothing */
    return !loud || t->word == 0 || (t->classes & NC_W_PLACE) != 0;
}

static bool is_dash(const struct nc_token *t)
{
    return t->kind == NC_TOKEN_SIGN && (t->flags & NC_TOKEN_SPACE) != 0 && nc_sign_is_dash(t->sign);
}

/* The token behind the dateline that may begin the sentence. */
static uint32_t behind_dateline(const struct lead *l, const struct nc_sentence *s)
{
    const uint32_t end = s->first + s->count;
    for (uint32_t i = s->first; i < end && i < s->first + DATELINE; i++) {
        if (!is_dash(token_at(l, i)))
            continue;
        while (i < end && is_dash(token_at(l, i)))
            i++;
        return i;
    }
    return s->first;
}

static void add(struct lead *l, uint32_t i)
{
    struct nc_article *article = l->article;
    const nc_str stem = nc_scene_base_as(&l->scene, i, NC_TAG_NAME);
    for (unsigned k = 0; k < article->lead_count; k++)
        if (article->lead[k] == stem)
            return;
    if (article->lead_count < NC_LEAD && stem != 0)
        article->lead[article->lead_count++] = stem;
}

/* "Oslo-based": where its seat is. */
static bool is_based(const struct lead *l, uint32_t i, uint32_t end)
{
    return i + 2 < end && token_at(l, i + 1)->sign == '-' &&
           nc_row_is(token_at(l, i + 2)->word, "based");
}

/* "In Oslo", "Oslo-based": where something is, nobody. */
static bool is_where(const struct lead *l, uint32_t i, uint32_t end)
{
    if (i == l->first || is_based(l, i, end))
        return is_based(l, i, end);
    return one_of(l, i - 1, NC_LISTED_IN_A_PLACE);
}

/* The tokens from `i` on that are one name: "Bank of Orvane". */
static uint32_t name_end(const struct lead *l, uint32_t i, uint32_t end)
{
    while (i < end && is_name(l, i)) {
        const bool of = i + 2 < end && nc_row_is(token_at(l, i + 1)->word, "of");
        i += of && is_name(l, i + 2) ? 2 : 1;
    }
    return i;
}

/* Does the name say who: by a word that only names have, or by several? */
static bool tells_who(const struct lead *l, uint32_t i, uint32_t end)
{
    const struct nc_token *t = token_at(l, i);
    return end > i + 1 || (end > i && (t->word == 0 || (t->classes & NC_W_PLACE) != 0));
}

/* Adds the first name of the sentence that tells of whom it speaks. */
static void add_first(struct lead *l, uint32_t end)
{
    uint32_t i = l->first, behind = i;
    for (; i < end; i = MAX(behind, i + 1)) {
        behind = name_end(l, i, end);
        if (tells_who(l, i, behind) && !is_where(l, i, end))
            break;
    }
    bool places = i < behind, firm = i < end && one_of(l, behind, NC_LISTED_FIRM); /* "Orvane Co" */
    for (; i < end && i < behind; i++) {
        firm = firm || one_of(l, i, NC_LISTED_FIRM);
        places = places && (token_at(l, i)->classes & NC_W_PLACE) != 0;
        if (is_name(l, i))
            add(l, i);
    }
    l->article->lead_holder = l->article->lead_count > 0 && (firm || places);
    l->article->lead_own = l->article->lead_count;
}

static void add_all(struct lead *l, uint32_t end)
{
    for (uint32_t i = l->first; i < end && l->article->lead_count < NC_LEAD; i++)
        if ((token_at(l, i)->flags & NC_TOKEN_UPPER) != 0 && is_name(l, i) && !is_based(l, i, end))
            add(l, i);
}

/* Is the sentence the title, or of the title? */
static bool is_title(const struct lead *l, uint32_t sentence)
{
    const struct nc_sentence *s = &l->scene.tokens->sentences[sentence];
    return sentence < TITLES && (s->heading || s->at < l->article->body);
}

void nc_lead_read(const struct nc_tokens *tokens, struct nc_pool *pool, struct nc_article *article)
{
    struct lead l = { .scene = { .tokens = tokens, .pool = pool }, .article = article };
    const uint32_t count = (uint32_t)tokens->sentence_count;
    uint32_t body = 0;
    while (body < count && (is_title(&l, body) || tokens->sentences[body].count < SENTENCE))
        body++;
    if (body < count) {
        const struct nc_sentence *s = &tokens->sentences[body];
        l.first = behind_dateline(&l, s);
        add_first(&l, s->first + s->count);
    }
    l.title = true;
    for (uint32_t i = 0; i < body && i < TITLES; i++) {
        const struct nc_sentence *s = &tokens->sentences[i];
        l.first = i > 0 ? behind_dateline(&l, s) : s->first;
        for (uint32_t k = s->first; k < s->first + s->count && article->lead_own == 0; k++)
            article->lead_holder |= one_of(&l, k, NC_LISTED_FIRM);
        add_all(&l, s->first + s->count);
    }
    l.title = false;
    if (article->lead_own == 0)
        article->lead_own = article->lead_count; /* those of the title */
    for (uint32_t i = body; i < count && i < body + SENTENCES; i++) {
        const struct nc_sentence *s = &tokens->sentences[i];
        l.first = i == body ? behind_dateline(&l, s) : s->first;
        add_all(&l, s->first + s->count);
    }
}
