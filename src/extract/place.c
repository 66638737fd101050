/* place.c - the places that a sentence names for a figure. */
#include "extract/scene.h"

#include "data/payload.h"

#include <glib.h>
#include <string.h>

enum { NC_PLACES_MOST = 3, NC_PLACE_BYTES = 160 }; /* of a figure */

/* A place known by name: country, state, city, not the people of one. */
static bool is_known(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_is(scene, i, NC_W_PLACE) && !nc_scene_is(scene, i, NC_W_ADJ) &&
           (nc_tag_at(scene, i) == NC_TAG_NAME || scene->shouting);
}

/* "St." in "St. Kitts": a word cut short that begins the name of a place, which goes on two tokens
 * later. */
static bool is_cut_short(const struct nc_scene *scene, uint32_t i)
{
    static const char *const words[] = { "st", "ste", "mt", "ft", "pt" };
    if (nc_tag_at(scene, i + 1) != NC_TAG_STOP || nc_tag_at(scene, i + 2) != NC_TAG_NAME ||
        nc_scene_token(scene, i + 1)->sign != '.')
        return false;
    const struct nc_token *token = nc_scene_token(scene, i);
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (strlen(words[k]) == token->len &&
            g_ascii_strncasecmp(nc_scene_text(scene, i), words[k], token->len) == 0)
            return true;
    return false;
}

/* The end of the names that follow one another from token i on, hyphens between: "Bandar Abbas". */
static uint32_t run_end(const struct nc_scene *scene, uint32_t i)
{
    for (;; i++) {
        i = nc_scene_over(scene, i, NC_MARK_NAME);
        if (nc_tag_at(scene, i) != NC_TAG_HYPHEN || nc_tag_at(scene, i + 1) != NC_TAG_NAME)
            return i;
    }
}

/* The end of the name that begins at token i.  *phrase tells whether it is one of several words
 * that is known as a whole: "Sri Lanka". */
static uint32_t names_end(const struct nc_scene *scene, uint32_t i, bool *phrase)
{
    uint32_t count = 0;
    *phrase = nc_phrase_find(NC_PHRASE_PLACE, scene->tokens, i, &count) != 0;
    if (*phrase)
        return i + count;
    const uint32_t end = run_end(scene, i);
    return end == i + 1 && is_cut_short(scene, i) ? run_end(scene, i + 2) : end;
}

/* "in the lakeside city of Bukavu", "near Goma", "in southern Iran": the names behind the
 * preposition. */
static uint32_t after_preposition(const struct nc_scene *scene, uint32_t i)
{
    for (uint32_t step = 0; step < 5; step++, i++) {
        enum nc_tag tag = nc_tag_at(scene, i);
        bool people = nc_scene_is(scene, i, NC_W_PLACE) && nc_scene_is(scene, i, NC_W_ADJ);
        if (tag == NC_TAG_NAME && !people)
            return i;
        if (!people && tag != NC_TAG_DET && tag != NC_TAG_ADJ && tag != NC_TAG_HYPHEN &&
            nc_cue_at(scene, i) != NC_CUE_DIRECTION &&
            !(tag == NC_TAG_NOUN && nc_cue_at(scene, i + 1) == NC_CUE_OF) &&
            !(nc_cue_at(scene, i) == NC_CUE_OF))
            return NC_NONE;
    }
    return NC_NONE;
}

/* Do the words around the names [first, end) tell that they are a place's: "in the town of X", "X
 * province"?  Token `at` is the preposition that leads to them, else their first. */
static bool is_told_place(const struct nc_scene *scene, uint32_t at, uint32_t first, uint32_t end)
{
    const enum nc_cue cue = nc_cue_at(scene, at);
    if (at != first && (cue == NC_CUE_IN || cue == NC_CUE_AT || cue == NC_CUE_NEAR))
        return true;
    return nc_cue_at(scene, at - 1) == NC_CUE_SETTLEMENT ||
           nc_cue_at(scene, end) == NC_CUE_SETTLEMENT ||
           (cue == NC_CUE_ON && nc_tag_at(scene, at - 1) == NC_TAG_NOUN);
}

/* The same by what is known of the names. */
static bool is_known_place(const struct nc_scene *scene, uint32_t at, uint32_t first, uint32_t end)
{
    return is_known(scene, first) && (end == first + 1 || at != first || is_known(scene, end - 1));
}

static enum nc_idiom idiom_at(const struct nc_scene *scene, uint32_t i)
{
    uint32_t count;
    return nc_scene_has(scene, i) ? nc_phrase_find(NC_PHRASE_IDIOM, scene->tokens, i, &count) : 0;
}

/* "India beat Australia": sides of a match. */
static bool is_side(const struct nc_scene *scene, uint32_t first, uint32_t end)
{
    const uint32_t verbs = NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART);
    const uint32_t other = idiom_at(scene, end) == NC_IDIOM_BEATS ? end : first - 1;
    return idiom_at(scene, other) == NC_IDIOM_BEATS &&
           (NC_TAG_BIT(nc_tag_at(scene, other)) & verbs) != 0;
}

/* "larger than France", "shares in Acme", "followers on X": names that nothing happens at. */
static bool is_beside(const struct nc_scene *scene, uint32_t at, uint32_t first, uint32_t end)
{
    if (at == first)
        return nc_scene_spells(scene, first - 1, "than");
    return (end == first + 1 && nc_scene_token(scene, first)->len == 1) ||
           (!is_known(scene, first) && idiom_at(scene, at - 1) == NC_IDIOM_STAKE);
}

/* "Moscow says 60 died", "Tehran has denied it": who speaks for a country. */
static bool is_speaker(const struct nc_scene *scene, uint32_t end)
{
    while (nc_tag_at(scene, end) == NC_TAG_ADV || nc_cue_at(scene, end) == NC_CUE_HAVE)
        end++;
    return nc_scene_says(scene, end) || nc_cue_at(scene, end) == NC_CUE_DENY;
}

/* Offices, days and titles are no places, nor does an owner stand for one. */
static bool is_no_place(const struct nc_scene *scene, uint32_t at, uint32_t first, uint32_t end,
                        bool phrase)
{
    const bool paper = nc_cue_at(scene, at) == NC_CUE_IN &&
                       at != first && /* "a report in Forbes" */
                       nc_cue_at(scene, at - 1) == NC_CUE_PAPER && !is_known(scene, first);
    const bool band = at != first && end == first + 2 && /* "in Band A homes" */
                      nc_scene_token(scene, end - 1)->len == 1 &&
                      nc_scene_token(scene, end - 1)->kind == NC_TOKEN_WORD;
    return paper || band ||
           (nc_scene_is(scene, first, NC_W_ROLE | NC_W_WEEKDAY | NC_W_MONTH | NC_W_ABBREV) &&
            !(end > first + 2 && is_cut_short(scene, first))) ||
           (at == first && (nc_scene_possessive(scene, end - 1) || is_side(scene, first, end))) ||
           is_beside(scene, at, first, end) ||
           nc_place_is_none(scene, at, (struct nc_range){ first, end },
                            phrase || is_known(scene, first));
}

static uint32_t end_of(const struct nc_scene *scene, uint32_t m)
{
    return scene->mentions->items[m].surface.end;
}

/* Adds a place; where there is no room for more, the list is torn. */
static void place_add(struct nc_places *places, struct nc_place place)
{
    if (places->count < NC_PLACES)
        places->items[places->count++] = place;
    else
        places->torn = true;
}

/* Does a mention end inside the name that begins at token i, or the words that lead to it? */
static bool is_cut(const struct nc_scene *scene, uint32_t i, uint32_t first, uint32_t end)
{
    const bool ordinals = (scene->classes & NC_W_ORDINAL) != 0; /* those have no marks */
    if (first <= i + 1 && !ordinals && nc_scene_next(scene, i, end, NC_MARK_MENTION) == end)
        return false;
    for (uint32_t m = scene->from; m < scene->to; m++)
        if (end_of(scene, m) > i && end_of(scene, m) < end)
            return true;
    return false;
}

/* Places between two tokens.  The list is torn where a mention ends inside one, behind which
 * another may begin. */
static void find_places(const struct nc_scene *scene, uint32_t from, uint32_t to,
                        struct nc_places *places)
{
    places->count = 0;
    places->torn = false;
    for (uint32_t i = from; (i = nc_scene_next(scene, i, to, NC_MARK_LEAD)) < to; i++) {
        const enum nc_tag tag = (enum nc_tag)scene->senses[i].tag;
        if (tag != NC_TAG_NAME && tag != NC_TAG_PREP)
            continue;
        const uint32_t first = tag == NC_TAG_PREP ? after_preposition(scene, i + 1) : i;
        if (first >= to) /* NC_NONE too */
            continue;
        bool phrase;
        const uint32_t end = names_end(scene, first, &phrase);
        if ((phrase || is_told_place(scene, i, first, end) ||
             is_known_place(scene, i, first, end)) &&
            !is_no_place(scene, i, first, end, phrase))
            place_add(places,
                      (struct nc_place){ i, { first, end }, i == first && is_speaker(scene, end) });
        places->torn |= is_cut(scene, i, first, end);
        i = end - 1;
    }
}

/* Sieves the tokens that a place may be looked for at: names and prepositions before names where
 * one of the sentence's is known or told to be a place's, else prepositions that tell places
 * themselves. Most sentences have none. */
static bool sieve_leads(const struct nc_scene *scene)
{
    enum { REACH = 5 }; /* see after_preposition */
    const size_t count = nc_sieves_of(scene->size);
    uint64_t known = nc_scene_hints(scene, NC_HINT_HOME), leads = 0;
    for (size_t b = 0; b < count; b++)
        known |= nc_sieve_any(&scene->sieves[b], NC_MARK_NAME) &
                 nc_sieve_any(&scene->sieves[b], NC_MARK_PLACE);
    const uint64_t all = known != 0 ? ~UINT64_C(0) : 0;
    for (size_t b = 0; b < count; b++) {
        struct nc_sieve *sieve = &scene->sieves[b];
        const uint64_t names = nc_sieve_any(sieve, NC_MARK_NAME);
        const uint64_t then = b + 1 < count ? nc_sieve_any(sieve + 1, NC_MARK_NAME) : 0;
        uint64_t near = 0, lead = names & all;
        for (unsigned k = 1; k <= REACH; k++)
            near |= names >> k | then << (NC_SIEVE_TOKENS - k);
        lead |=
            nc_sieve_any(sieve, NC_MARK_WHERE) & near & (nc_sieve_any(sieve, NC_MARK_PLACE) | all);
        leads |= lead &= ~nc_sieve_any(sieve, NC_MARK_TELLING);
        nc_sieve_set(sieve, NC_MARK_LEAD, lead);
    }
    return leads != 0;
}

/* ", while in Spain": does the word at token i begin another clause behind its comma? */
static bool begins_clause(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i - 1) == NC_TAG_COMMA && nc_scene_one_of(scene, i, NC_LISTED_WHEREAS);
}

/* The first token in [from, to) that parts two clauses, a semicolon or "while" behind a comma, or
 * `to`. */
static uint32_t parting(const struct nc_scene *scene, uint32_t from, uint32_t to)
{
    uint32_t i = from;
    while (i < to && nc_scene_token(scene, i)->sign != ';' && !begins_clause(scene, i))
        i++;
    return i;
}

/* Does the sentence name any?  Most do not. */
static bool names_places(const struct nc_scene *scene)
{
    return (scene->places.count | (unsigned)scene->places.torn) != 0;
}

void nc_places_find(struct nc_scene *scene)
{
    struct nc_places *all = &scene->places;
    all->count = 0;
    all->torn = scene->place_known = scene->parted = false;
    if (!sieve_leads(scene))
        return;
    find_places(scene, scene->first, scene->end, all);
    scene->parted =
        (all->count > 0 || all->torn) && parting(scene, scene->first, scene->end) < scene->end;
}

/* Of the sentence's places the first ones between two tokens, of which `from` is where the
 * sentence, a clause or what is behind a mention begins. */
static void places_in(const struct nc_scene *scene, uint32_t from, uint32_t to,
                      struct nc_places *places)
{
    const struct nc_places *all = &scene->places;
    places->count = 0;
    if (all->torn)
        find_places(scene, from, to, places);
    for (uint32_t p = 0; !all->torn && p < all->count && places->count < NC_PLACES_MOST; p++)
        if (all->items[p].lead >= from && all->items[p].names.first < to)
            places->items[places->count++] = all->items[p];
    places->count = MIN(places->count, NC_PLACES_MOST);
}

static size_t put(const struct nc_scene *scene, struct nc_range place, char *out, size_t len)
{
    const struct nc_token *last = nc_scene_token(scene, place.end - 1);
    uint32_t at = nc_scene_token(scene, place.first)->at;
    size_t size = last->at + last->len - at;
    if (nc_scene_possessive(scene, place.end - 1))
        size -= nc_scene_text(scene, place.end - 1)[last->len - 2] == '\'' ? 2 : 4;
    if (len + size + 2 > NC_PLACE_BYTES)
        return len;
    if (len > 0) {
        out[len++] = ';';
        out[len++] = ' ';
    }
    for (size_t i = 0; i < size; i++) {
        char c = scene->tokens->text[at + i];
        out[len++] = (unsigned char)c < ' ' ? ' ' : c;
    }
    return len;
}

static nc_str join(const struct nc_scene *scene, const struct nc_places *places)
{
    char out[NC_PLACE_BYTES];
    size_t len = 0;
    for (uint32_t i = 0; i < places->count; i++)
        len = put(scene, places->items[i].names, out, len);
    return nc_pool_add(scene->pool, out, len);
}

/* Does the place begin an item of a list: ", in York", "and Spain"? */
static bool begins_item(const struct nc_scene *scene, const struct nc_places *places, uint32_t p)
{
    uint32_t at = places->items[p].lead - 1;
    if (nc_tag_at(scene, at) == NC_TAG_DET)
        at--; /* "and the UK" */
    return nc_tag_at(scene, at) == NC_TAG_COMMA || nc_cue_at(scene, at) == NC_CUE_AND;
}

/* Is it that of the next figure, m: "3% in April, Spain 4%", "12 died, in York police found 4"? */
static bool is_of_next(const struct nc_scene *scene, const struct nc_places *places, uint32_t p,
                       uint32_t m)
{
    enum { NEAR = 5 };
    const uint32_t apart = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_CONJ) |
                           NC_TAG_BIT(NC_TAG_STOP) | NC_TAG_BIT(NC_TAG_PREP);
    const bool led = places->items[p].lead < places->items[p].names.first;
    const uint32_t edge = nc_edge_before(scene, m);
    uint32_t i = places->items[p].names.end;
    if (!nc_kind_quantity(scene->figures[m].kind) || !begins_item(scene, places, p))
        return false;
    if (led && nc_tag_at(scene, i) == NC_TAG_COMMA)
        i++; /* "in York, 4" */
    const uint32_t most = i + NEAR;
    while (i < edge && i < most && (NC_TAG_BIT(nc_tag_at(scene, i)) & apart) == 0)
        i++;
    return i == edge;
}

/* The same where the figure follows at once, with no word between: "France 900, Italy 450". */
static bool is_item(const struct nc_scene *scene, const struct nc_places *places, uint32_t p)
{
    const struct nc_range place = places->items[p].names;
    return places->items[p].lead == place.first && nc_mention_at(scene, place.end) != NC_NONE &&
           nc_kind_quantity(scene->figures[nc_mention_at(scene, place.end)].kind) &&
           begins_item(scene, places, p);
}

/* "..., Oslo said", "; Oslo says 60 died": a speaker that is no place of what others say. */
static bool only_speaks(const struct nc_scene *scene, const struct nc_place *place)
{
    return place->speaks && (scene->parted || place->lead >= end_of(scene, scene->to - 1));
}

/* The places of the whole sentence, which all figures share that have none nearer. */
static nc_str place_of_all(struct nc_scene *scene)
{
    if (!scene->place_known) {
        struct nc_places places;
        uint32_t kept = 0;
        places_in(scene, scene->first, scene->end, &places);
        for (uint32_t p = 0; p < places.count; p++)
            if (!is_item(scene, &places, p) && !only_speaks(scene, &places.items[p]))
                places.items[kept++] = places.items[p];
        places.count = kept;
        scene->place = join(scene, &places);
        scene->place_known = true;
    }
    return scene->place;
}

static uint32_t next_after(const struct nc_scene *scene, uint32_t m)
{
    return m + 1 < scene->to ? scene->mentions->items[m + 1].surface.first : scene->end;
}

bool nc_place_follows(const struct nc_scene *scene, uint32_t m)
{
    struct nc_places places;
    places_in(scene, end_of(scene, m), next_after(scene, m), &places);
    return places.count > 0;
}

/* The place of figure m, of which others are parts that have places of their own. */
static void read_whole(struct nc_scene *scene, uint32_t m)
{
    struct nc_places places;
    if (scene->figures[m].said->place == 0 || nc_place_follows(scene, m))
        return;
    places_in(scene, m > scene->from ? end_of(scene, m - 1) : scene->first,
              scene->mentions->items[m].surface.first, &places);
    scene->figures[m].said->place = places.count > 0 ? join(scene, &places) : 0;
}

/* Does a verb stand between part m and the first place behind it: "62 passengers, 55 of them
 * children, landed in Lund"?  Then it is the place of all. */
static bool is_place_of_all(const struct nc_scene *scene, uint32_t m)
{
    const uint32_t verbs =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_AUX);
    struct nc_places places;
    places_in(scene, end_of(scene, m), next_after(scene, m), &places);
    for (uint32_t i = end_of(scene, m); places.count > 0 && i < places.items[0].lead; i++)
        if ((NC_TAG_BIT(nc_tag_at(scene, i)) & verbs) != 0)
            return nc_tag_at(scene, i - 1) == NC_TAG_COMMA;
    return false;
}

/* "killed 11 people, five in the north and six in the south": the places of the parts are not those
 * of the whole. */
void nc_whole_places_read(struct nc_scene *scene)
{
    if (!names_places(scene))
        return;
    for (uint32_t i = scene->from + 1; i < scene->to; i++) {
        const uint32_t whole = nc_row_stepped(i, scene->figures[i].part_of);
        if (whole >= scene->from && whole < i && !is_place_of_all(scene, i))
            read_whole(scene, whole);
    }
}

/* The places before figure m, behind the last one. */
static void places_before(const struct nc_scene *scene, uint32_t m, struct nc_places *places)
{
    const uint32_t first = scene->mentions->items[m].surface.first;
    uint32_t from = m == scene->from ? scene->first : end_of(scene, m - 1);
    for (uint32_t i = from; scene->parted && (i = parting(scene, i, first)) < first; i++)
        from = i + 1;
    places_in(scene, from, first, places);
}

/* "in Oban killed 30 and one in Troon killed 12": does the last place stand behind "and", before
 * the verb of the next figure, m?  Then it is that of another clause than the figure's that ends at
 * `end`, and so are those between: how many are left. */
static uint32_t of_this_clause(const struct nc_scene *scene, const struct nc_places *places,
                               uint32_t end, uint32_t m)
{
    const uint32_t verbs =
        NC_TAG_BIT(NC_TAG_VERB) | NC_TAG_BIT(NC_TAG_PART) | NC_TAG_BIT(NC_TAG_AUX);
    const struct nc_place *last = &places->items[places->count - 1];
    const uint32_t then = last->names.end, edge = nc_edge_before(scene, m);
    const bool leads = (NC_TAG_BIT(nc_tag_at(scene, then)) & verbs) != 0 && then < edge;
    uint32_t left = 0, conj = NC_NONE;
    for (uint32_t i = end; i < last->lead; i++) {
        const enum nc_tag tag = nc_tag_at(scene, i);
        if (conj != NC_NONE && (NC_TAG_BIT(tag) & verbs) != 0)
            return places->count; /* "and killed 12 in Troon" */
        conj = conj == NC_NONE && tag == NC_TAG_CONJ ? i : conj;
    }
    if (conj == NC_NONE || !(then == edge || leads))
        return places->count;
    while (left < places->count && places->items[left].lead < conj)
        left++;
    return left;
}

/* Where the places behind figure m may stand at most: not behind the bracket that it is in. */
static uint32_t places_end(const struct nc_scene *scene, uint32_t m)
{
    enum { NEAR = 4 };
    const uint32_t next = next_after(scene, m), edge = nc_edge_before(scene, m);
    if (!nc_scene_has(scene, edge - 1) || nc_scene_token(scene, edge - 1)->sign != '(' ||
        scene->figures[m].kind == NC_KIND_MEASURE) /* "10 km (six miles) from Leeds" */
        return next;
    for (uint32_t i = end_of(scene, m); i < next && i < end_of(scene, m) + NEAR; i++)
        if (nc_scene_token(scene, i)->sign == ')')
            return i;
    return next;
}

/* The places behind figure m, without that of the next figure. */
static void places_behind(const struct nc_scene *scene, uint32_t m, struct nc_places *places)
{
    const uint32_t end = end_of(scene, m), next = places_end(scene, m);
    struct nc_places before = { .count = 0 };
    places_in(scene, end, scene->parted ? parting(scene, end, next) : next, places);
    while (places->count > 0 && places->items[places->count - 1].speaks)
        places->count--; /* "..., Oslo said" */
    const uint32_t last = places->count - 1;
    if (places->count == 0 || m + 1 == scene->to)
        return;
    const uint32_t own = of_this_clause(scene, places, end, m + 1);
    if (own < places->count) {
        places_before(scene, m, &before);
        places->count = before.count > 0 || own > 0 ? own : places->count;
        if (places->count == own)
            return;
    }
    if (!is_of_next(scene, places, last, m + 1))
        return;
    if (places->count == 1)
        places_before(scene, m, &before);
    if (places->count > 1 || before.count > 0 || is_item(scene, places, last) ||
        (m > scene->from && scene->figures[m - 1].said->place != 0))
        places->count--;
}

/* "12 killed in Syria and in Iraq 40": of the places before figure m the one that begins its item.
 */
static void only_own(const struct nc_scene *scene, uint32_t m, struct nc_places *places)
{
    const uint32_t last = places->count - 1;
    if (m == scene->from || places->count < 2 ||
        places->items[last].lead == places->items[last].names.first ||
        !is_of_next(scene, places, last, m))
        return;
    places->items[0] = places->items[last];
    places->count = 1;
}

/* What figure m shares with others: where clauses are parted, that parts those before it from those
 * behind. */
static nc_str shared_place(struct nc_scene *scene, uint32_t m)
{
    const nc_str all = place_of_all(scene);
    const nc_str before = m > scene->from ? scene->figures[m - 1].said->place : 0;
    return scene->parted && before != 0 ? before : all;
}

/* "Killed 238 in three countries", "across 14 provinces": how many places figure m is told of;
 * false where no such words stand behind it. */
static bool is_spread(const struct nc_scene *scene, uint32_t m, struct nc_range *over)
{
    enum { REACH = 6 };
    if (m + 1 >= scene->to || scene->figures[m + 1].kind != NC_KIND_NUMBER ||
        scene->figures[m + 1].unit != 0)
        return false;
    const uint32_t first = scene->mentions->items[m + 1].surface.first;
    const struct nc_noun *noun = &scene->nouns[m + 1];
    const uint32_t lead = nc_edge_before(scene, m + 1) - 1, end = nc_edge_after(scene, m);
    *over = (struct nc_range){ first, noun->end };
    return lead >= end && lead <= end + REACH && noun->first < noun->end &&
           nc_scene_one_of(scene, lead, NC_LISTED_SPREADS) &&
           nc_scene_one_of(scene, noun->head, NC_LISTED_REGIONS) &&
           nc_scene_next(scene, end, lead, NC_MARK_NAME) == lead &&
           nc_tag_at(scene, lead - 1) != NC_TAG_COMMA && !nc_place_follows(scene, m + 1);
}

void nc_place_read(struct nc_scene *scene, uint32_t m)
{
    const bool alone = scene->from + 1 == scene->to; /* then all has been looked at here */
    struct nc_places places;
    struct nc_range own;
    if (nc_inhabited_name(scene, m, &own) || is_spread(scene, m, &own)) {
        char out[NC_PLACE_BYTES];
        scene->figures[m].said->place = nc_pool_add(scene->pool, out, put(scene, own, out, 0));
        return;
    }
    if (!names_places(scene) || nc_age_names(scene, m))
        return;
    places_behind(scene, m, &places);
    if (places.count == 0) {
        places_before(scene, m, &places);
        only_own(scene, m, &places);
    }
    if (places.count > 0)
        scene->figures[m].said->place = join(scene, &places);
    else if (!alone)
        scene->figures[m].said->place = shared_place(scene, m);
    if (scene->figures[m].said->place != 0 && nc_place_is_all(scene, m))
        scene->figures[m].said->place = 0;
}
