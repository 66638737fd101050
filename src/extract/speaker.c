/* speaker.c - whom the text cites for its figures, over the ends of sentences too. */
#include "extract/speaker.h"

#include "extract/cited.h"
#include "extract/saying.h"

#include "lists.h"

#include <glib.h>
#include <string.h>

enum { NC_SPEAKER_BYTES = 160, NC_SAYINGS = 6 };

/* One citing in a sentence: where it stands, and who. */
struct saying {
    uint32_t at;
    bool phrase; /* no verb: "according to" */
    nc_str who;
    struct nc_range scope; /* the tokens whose figures it may be cited for */
    bool foresees;         /* an expectation, which no level to compare with is of */
    bool denies;           /* those told before it are not what is said: "..., Oslo denied it" */
};

/* The words of a speaker: tokens of the name and of role and organisation. */
struct who {
    struct nc_range name, role;
};

/* "de", "al", "van" inside a name. */
static bool is_particle(const struct nc_scene *scene, uint32_t i)
{
    const struct nc_token *token = nc_scene_token(scene, i);
    return nc_tag_at(scene, i) != NC_TAG_NAME && token->kind == NC_TOKEN_WORD && token->len <= 3 &&
           token->word == 0 && nc_tag_at(scene, i + 1) == NC_TAG_NAME;
}

static bool has_name(const struct nc_scene *scene, struct nc_range range)
{
    return nc_scene_next(scene, range.first, range.end, NC_MARK_NAME) < range.end;
}

/* Names only, but for particles: "Staffan de Mistura". */
static bool all_names(const struct nc_scene *scene, struct nc_range range)
{
    for (uint32_t i = range.first; (i = nc_scene_over(scene, i, NC_MARK_NAME)) < range.end; i++)
        if (nc_tag_at(scene, i) != NC_TAG_HYPHEN && !is_particle(scene, i))
            return false;
    return range.first < range.end && !nc_scene_is(scene, range.end - 1, NC_W_ROLE | NC_W_PLACE);
}

/* "Russian Defense Minister Sergei Shoigu": the name begins after the last word of office. */
static void split(const struct nc_scene *scene, struct nc_range phrase, struct who *who)
{
    uint32_t cut = phrase.first;
    for (uint32_t i = phrase.first; i < phrase.end; i++)
        if (nc_scene_is(scene, i, NC_W_ROLE) ||
            (nc_tag_at(scene, i) == NC_TAG_NOUN && nc_tag_at(scene, i + 1) == NC_TAG_NAME))
            cut = i + 1;
    if (cut < phrase.end && nc_tag_at(scene, cut) == NC_TAG_STOP)
        cut++;
    if (cut < phrase.end &&
        nc_tag_at(scene, cut) == NC_TAG_PREP) /* "envoy for Syria Staffan ..." */
        for (cut++; cut < phrase.end && nc_scene_is(scene, cut, NC_W_PLACE | NC_W_DET); cut++)
            ;
    struct nc_range name = { cut, phrase.end };
    const bool serves = cut > phrase.first + 1 && nc_tag_at(scene, cut - 1) == NC_TAG_DET;
    if (serves || cut == phrase.first || !all_names(scene, name)) {
        who->role = phrase;
        return;
    }
    who->name = name;
    who->role = (struct nc_range){ phrase.first, cut };
    bool title = cut == phrase.first + 1 || nc_scene_is(scene, cut - 1, NC_W_ABBREV);
    if (title && nc_scene_is(scene, phrase.first, NC_W_ABBREV))
        who->role.end = who->role.first; /* "Mr" is no office */
}

/* Puts the words at the end of out, without the ending of a possessive; a word that only the
 * beginning of the sentence gives a capital gets a small letter. */
static size_t put(const struct nc_scene *scene, struct nc_range range, char *out, size_t len)
{
    const size_t from = len;
    uint32_t i = range.first;
    for (; i < range.end; i++) {
        const struct nc_token *token = nc_scene_token(scene, i);
        if (len + token->len + 3 > NC_SPEAKER_BYTES)
            break;
        out[len] = ' ';
        len += (i > range.first) & ((token->flags & NC_TOKEN_SPACE) != 0);
        memcpy(out + len, nc_scene_text(scene, i), token->len);
        len += token->len;
    }
    if (i > range.first && i == range.end && nc_scene_possessive(scene, i - 1))
        len -= out[len - 2] == '\'' ? 2 : 4;
    const bool small = range.first == scene->first && !scene->shouting && len > from &&
                       nc_tag_at(scene, range.first) != NC_TAG_NAME &&
                       nc_tag_at(scene, range.first + 1) != NC_TAG_NAME;
    if (small)
        out[from] = g_ascii_tolower(out[from]);
    return len;
}

/* A surname alone stands for the full name told before. */
static nc_str full_name(const struct nc_voices *voices, nc_str surname)
{
    for (size_t i = voices->count; i-- > 0;)
        if (voices->items[i % NC_VOICES].surname == surname)
            return voices->items[i % NC_VOICES].full;
    return 0;
}

static void voice_add(struct nc_voices *voices, nc_str surname, nc_str full)
{
    if (full_name(voices, surname) != 0)
        return;
    voices->items[voices->count % NC_VOICES] =
        (struct nc_voice){ .surname = surname, .full = full };
    voices->count++;
}

/* "name, role"; remembers it for "he" and for the surname alone. */
static nc_str name_who(const struct nc_scene *scene, struct nc_voices *voices,
                       const struct who *who)
{
    char out[NC_SPEAKER_BYTES];
    size_t len = put(scene, who->name, out, 0);
    if (len == 0) {
        nc_str role = nc_pool_add(scene->pool, out, put(scene, who->role, out, 0));
        uint32_t words = who->role.end - who->role.first;
        nc_str known = words == 1 ? full_name(voices, role) : 0;
        if (known == 0 && words > 1 && all_names(scene, who->role))
            voice_add(voices, nc_scene_phrase(scene, who->role.end - 1, who->role.end), role);
        return known != 0 ? known : role;
    }
    nc_str surname = nc_scene_phrase(scene, who->name.end - 1, who->name.end);
    if (who->name.end == who->name.first + 1 && full_name(voices, surname) != 0)
        return full_name(voices, surname);
    if (who->role.first < who->role.end && len + 4 < sizeof out) {
        out[len++] = ',';
        out[len++] = ' ';
        len = put(scene, who->role, out, len);
    }
    nc_str full = nc_pool_add(scene->pool, out, len);
    voice_add(voices, surname, full);
    return full;
}

/* "military sources in the region": where they are is no part of who they are. */
static struct nc_range without_where(const struct nc_scene *scene, struct nc_range phrase)
{
    for (uint32_t i = phrase.first + 1;
         (i = nc_scene_next(scene, i, phrase.end, NC_MARK_WHERE)) < phrase.end; i++) {
        const enum nc_cue cue = nc_cue_at(scene, i);
        if (nc_tag_at(scene, i) == NC_TAG_PREP &&
            (cue == NC_CUE_IN || cue == NC_CUE_AT || cue == NC_CUE_FROM))
            phrase.end = i;
    }
    return phrase;
}

/* A body that speaks, or several of them: "the ministry", "rescue services". */
static bool is_organ(const struct nc_scene *scene, uint32_t i)
{
    if (nc_cue_at(scene, i) == NC_CUE_ORGAN)
        return true;
    if (nc_tag_at(scene, i) != NC_TAG_NOUN || !nc_scene_plural(scene, i))
        return false;
    const size_t len = nc_scene_token(scene, i)->len - 1;
    const uint16_t one = nc_lexicon_find(nc_scene_text(scene, i), len);
    return nc_cues_word(scene->cues, one)->of[0].sense.cue == NC_CUE_ORGAN;
}

/* Can the head of the phrase speak: a person, an office, an organisation, anything with a name? */
static bool can_speak(const struct nc_scene *scene, struct nc_range phrase)
{
    if (phrase.first >= phrase.end ||
        (phrase.end == phrase.first + 1 && nc_scene_spells(scene, phrase.first, "i"))) /* "I" */
        return false;
    uint32_t head = phrase.first;
    if (nc_tag_at(scene, head) == NC_TAG_NAME)
        return true;
    while (head + 1 < phrase.end && nc_tag_at(scene, head + 1) != NC_TAG_PREP)
        head++;
    if (has_name(scene, (struct nc_range){ phrase.first, head + 1 }))
        return true;
    enum nc_cue cue = nc_cue_at(scene, head);
    return nc_scene_is(scene, head, NC_W_ROLE | NC_W_PERSON) || is_organ(scene, head) ||
           cue == NC_CUE_PAPER || nc_scene_one_of(scene, head, NC_LISTED_SPEAKING);
}

/* May the word at token i be somebody who gives papers out: "UN", "police"; not "preliminary"? */
static bool gives_papers(const struct nc_scene *scene, uint32_t i)
{
    return nc_tag_at(scene, i) == NC_TAG_NAME || nc_cue_at(scene, i) == NC_CUE_ORGAN ||
           (nc_scene_is(scene, i, NC_W_ROLE | NC_W_PERSON | NC_W_PLACE) &&
            !nc_scene_spells(scene, i, "official"));
}

/* "UN figures", "the latest police data": the one who gives them. */
static struct nc_range without_papers(const struct nc_scene *scene, struct nc_range phrase)
{
    bool paper = phrase.end > phrase.first + 1 &&
                 nc_cue_at(scene, phrase.end - 1) == NC_CUE_PAPER &&
                 nc_tag_at(scene, phrase.end - 1) != NC_TAG_NAME;
    const struct nc_range whole = phrase;
    if (paper)
        phrase.end--;
    struct nc_range rest = phrase;
    while (paper && rest.first < rest.end && nc_tag_at(scene, rest.first) != NC_TAG_NAME &&
           !nc_scene_is(scene, rest.first, NC_W_ROLE))
        rest.first++;
    if (rest.first < rest.end) /* "the latest UN figures": the UN */
        phrase = rest;
    while (phrase.first + 1 < phrase.end &&
           (nc_tag_at(scene, phrase.first) == NC_TAG_DET ||
            nc_cue_at(scene, phrase.first) == NC_CUE_OTHER ||
            (paper && nc_tag_at(scene, phrase.first) == NC_TAG_ADJ &&
             !nc_scene_is(scene, phrase.first, NC_W_PLACE))))
        phrase.first++;
    if (paper && !gives_papers(scene, phrase.end - 1)) /* "its monthly report" */
        phrase.end = whole.end;
    if (nc_tag_at(scene, phrase.first) == NC_TAG_HYPHEN) /* "first-quarter report" */
        phrase.first = whole.first;
    return phrase;
}

/* "Acme lost 200 users and forecasts more losses": where the subject of both ends, before the verb
 * of the first; `end` without one. */
static uint32_t first_predicate(const struct nc_scene *scene, uint32_t end)
{
    uint32_t verb = nc_scene_next(scene, scene->first, end, NC_MARK_VERBAL);
    while (verb > scene->first &&
           (nc_saying_aside(scene, verb - 1) || nc_scene_spells(scene, verb - 1, "first")))
        verb--;
    return verb;
}

/* "Ana Ruiz, 43, of Linden Road, Skarn, said": the name before where its bearer lives; the same
 * phrase where no preposition leads to it. */
static struct nc_range over_home(const struct nc_scene *scene, struct nc_range phrase)
{
    const uint32_t aside = NC_TAG_BIT(NC_TAG_COMMA) | NC_TAG_BIT(NC_TAG_NUMBER);
    uint32_t end = phrase.first - 1;
    if (nc_cue_at(scene, end) != NC_CUE_OF)
        return phrase;
    while ((NC_TAG_BIT(nc_tag_at(scene, end - 1)) & aside) != 0)
        end--;
    const struct nc_range name = { nc_cited_start(scene, end), end };
    return name.first < name.end ? name : phrase;
}

/* The phrase before the verb of saying, with the one between commas that explains it. */
static bool subject_of(const struct nc_scene *scene, uint32_t verb, struct who *who)
{
    uint32_t end = verb;
    while (end > scene->first && nc_saying_aside(scene, end - 1))
        end--;
    if (nc_cue_at(scene, end - 1) == NC_CUE_AND)
        end = first_predicate(scene, end);
    if (nc_tag_at(scene, end - 1) != NC_TAG_COMMA) {
        struct nc_range phrase =
            without_where(scene, (struct nc_range){ nc_cited_start(scene, end), end });
        if (!can_speak(scene, phrase))
            return false;
        split(scene, without_papers(scene, phrase), who);
        return true;
    }
    uint32_t inner = nc_cited_start(scene, end - 1);
    if (inner + 1 >= end || nc_tag_at(scene, inner - 1) == NC_TAG_STOP)
        return false;
    uint32_t comma = inner;
    while (comma > scene->first && nc_tag_at(scene, comma - 1) != NC_TAG_COMMA)
        comma--;
    if (comma <= scene->first + 1)
        return false;
    struct nc_range outer = over_home(
        scene, (struct nc_range){ nc_cited_start(scene, comma - 1), comma - 1 });
    struct nc_range explained = { inner, end - 1 };
    if (all_names(scene, outer))
        *who = (struct who){ .name = outer, .role = explained };
    else if (all_names(scene, explained))
        *who = (struct who){ .name = explained, .role = outer };
    else
        split(scene, outer, who);
    return outer.first < outer.end;
}

/* "said X", "according to X": the phrase that begins at token i. */
static bool phrase_after(const struct nc_scene *scene, uint32_t i, struct who *who)
{
    while (nc_tag_at(scene, i) == NC_TAG_DET)
        i++;
    struct nc_range phrase = without_where(scene, (struct nc_range){ i, nc_cited_end(scene, i) });
    if (!can_speak(scene, phrase))
        return false;
    split(scene, without_papers(scene, phrase), who);
    uint32_t end = phrase.end;
    if (who->name.first == who->name.end && all_names(scene, phrase) &&
        nc_tag_at(scene, end) == NC_TAG_COMMA) {
        struct nc_range role = { end + 1, nc_cited_end(scene, end + 1) };
        while (role.first < role.end && nc_tag_at(scene, role.first) == NC_TAG_DET)
            role.first++;
        if (role.first < role.end && nc_scene_is(scene, role.first, NC_W_ROLE) &&
            !has_name(scene, (struct nc_range){ role.first, role.first + 1 }))
            *who = (struct who){ .name = phrase, .role = role };
    }
    return true;
}

/* "fire chief Ortega", "aid worker Birk": an office of several words and a name. */
static bool leads_to_name(const struct nc_scene *scene, uint32_t i)
{
    enum { WORDS = 5 };
    const uint32_t inside = NC_TAG_BIT(NC_TAG_ADJ) | NC_TAG_BIT(NC_TAG_NOUN) |
                            NC_TAG_BIT(NC_TAG_HYPHEN) | NC_TAG_BIT(NC_TAG_PART);
    const uint32_t first = i, most = i + WORDS;
    while (i < most && (NC_TAG_BIT(nc_tag_at(scene, i)) & inside) != 0)
        i++;
    return i > first && nc_tag_at(scene, i) == NC_TAG_NAME;
}

/* Do the words around the verb at token i tell that its speaker may stand behind it? */
static bool may_invert(const struct nc_scene *scene, uint32_t i)
{
    enum nc_tag before = nc_tag_at(scene, i - 1), next = nc_tag_at(scene, i + 1);
    if (nc_cue_at(scene, i) != NC_CUE_SAY)
        return before == NC_TAG_QUOTE && next == NC_TAG_NAME;
    bool after_speech = before == NC_TAG_QUOTE || before == NC_TAG_COMMA || i == scene->first;
    return after_speech && nc_cue_at(scene, i + 1) != NC_CUE_THAT &&
           (next == NC_TAG_NAME || next == NC_TAG_DET || nc_scene_is(scene, i + 1, NC_W_ROLE) ||
            leads_to_name(scene, i + 1));
}

/* "said police", "said Mr Smith": the speaker behind the verb; not "said the army had ...". */
static bool inverted(const struct nc_scene *scene, uint32_t i)
{
    if (!may_invert(scene, i))
        return false;
    uint32_t first = nc_tag_at(scene, i + 1) == NC_TAG_DET ? i + 2 : i + 1;
    enum nc_tag then = nc_tag_at(scene, nc_cited_end(scene, first));
    return then != NC_TAG_AUX && then != NC_TAG_MODAL && then != NC_TAG_VERB && then != NC_TAG_PART;
}

/* "are feared dead", "is believed to": those spoken of say nothing. */
static bool is_said_of(const struct nc_scene *scene, uint32_t verb)
{
    return nc_scene_is(scene, verb, NC_W_PARTICIPLE) && nc_tag_at(scene, verb) != NC_TAG_GERUND &&
           nc_tag_at(scene, verb - 1) == NC_TAG_AUX && nc_cue_at(scene, verb - 1) != NC_CUE_HAVE;
}

/* "Recalled 400 cars", "the recall grows": no memory of what happened. */
static bool takes_back(const struct nc_scene *scene, uint32_t i)
{
    return nc_scene_one_of(scene, i, NC_LISTED_RECALLS) && nc_cue_at(scene, i + 1) != NC_CUE_THAT &&
           nc_tag_at(scene, i + 1) != NC_TAG_COMMA;
}

/* "The index added 45 points", "added 2% to 30p": a sum, and no clause that somebody says. */
static bool adds_figure(const struct nc_scene *scene, uint32_t i)
{
    enum { REACH = 6 };
    if (nc_cue_at(scene, i) != NC_CUE_ADD || nc_tag_at(scene, i - 1) == NC_TAG_COMMA ||
        (nc_tag_at(scene, i + 1) != NC_TAG_NUMBER && nc_tag_at(scene, i + 1) != NC_TAG_MODIFIER))
        return false;
    for (uint32_t k = i + 1; k < i + REACH; k++) {
        const enum nc_tag tag = nc_tag_at(scene, k);
        if (tag == NC_TAG_STOP || tag == NC_TAG_CONJ || tag == NC_TAG_PREP || tag == NC_TAG_COMMA)
            return true;
        if (tag == NC_TAG_AUX || tag == NC_TAG_MODAL || tag == NC_TAG_VERB)
            return false;
    }
    return true;
}

/* Does the verb at token i tell what is expected? */
static bool foresees(const struct nc_scene *scene, uint32_t i)
{
    return nc_cue_at(scene, i) == NC_CUE_EXPECT || nc_cue_at(scene, i) == NC_CUE_FORECAST;
}

static nc_str who_says(struct nc_scene *scene, struct nc_voices *voices, uint32_t i)
{
    struct who who = { 0 };
    uint32_t left = i;
    while (left > scene->first && nc_saying_aside(scene, left - 1))
        left--;
    enum nc_cue cue = nc_cue_at(scene, left - 1);
    if (cue == NC_CUE_HE || cue == NC_CUE_THEY || cue == NC_CUE_IT)
        return cue == NC_CUE_HE && voices->person != 0 ? voices->person : voices->last;
    if (nc_tag_at(scene, left - 1) == NC_TAG_PRON || is_said_of(scene, i))
        return 0; /* "I told them" */
    if (nc_tag_at(scene, i) == NC_TAG_GERUND)
        return voices->last; /* "..., adding that 12 were hurt" */
    bool found =
        (inverted(scene, i) && phrase_after(scene, i + 1, &who)) || subject_of(scene, i, &who);
    if (!found)
        return 0;
    nc_str name = name_who(scene, voices, &who);
    if (foresees(scene, i))
        return name; /* firms and banks expect things: "he" is none of them */
    if (who.name.first < who.name.end || all_names(scene, who.role))
        voices->person = name;
    return name;
}

/* "put the toll at 35", "gave the magnitude as 6": a verb of telling, where a number follows. */
static bool puts_figure(const struct nc_scene *scene, uint32_t i)
{
    if (nc_cue_at(scene, i) != NC_CUE_PUT)
        return false;
    if (nc_cue_at(scene, i + 1) == NC_CUE_OF && nc_cue_at(scene, i - 1) != NC_CUE_HAVE)
        return nc_tag_at(scene, i + 2) == NC_TAG_NUMBER ||
               nc_tag_at(scene, i + 2) == NC_TAG_MODIFIER; /* "spoke of 12 dead" */
    for (; i + 1 < scene->end && nc_tag_at(scene, i) != NC_TAG_STOP; i++)
        if ((nc_cue_at(scene, i) == NC_CUE_AT || nc_cue_at(scene, i) == NC_CUE_AS) &&
            (nc_tag_at(scene, i + 1) == NC_TAG_NUMBER ||
             nc_tag_at(scene, i + 1) == NC_TAG_MODIFIER))
            return true;
    return false;
}

/* "were confirmed dead", "was told": the subject is no speaker. */
static bool is_passive(const struct nc_scene *scene, uint32_t i)
{
    while (i > scene->first && nc_tag_at(scene, i - 1) == NC_TAG_ADV)
        i--;
    return nc_tag_at(scene, i) != NC_TAG_GERUND && nc_tag_at(scene, i - 1) == NC_TAG_AUX &&
           nc_cue_at(scene, i - 1) != NC_CUE_HAVE;
}

static uint32_t find_sayings(struct nc_scene *scene, struct nc_voices *voices,
                             struct saying *sayings)
{
    uint32_t count = 0;
    for (uint32_t i = nc_scene_next(scene, scene->first, scene->end, NC_MARK_SAYING);
         i < scene->end && count < NC_SAYINGS;
         i = nc_scene_next(scene, i + 1, scene->end, NC_MARK_SAYING)) {
        struct who who = { 0 };
        nc_str name = 0;
        uint32_t size = 0, at = i;
        if (nc_cue_at(scene, i) == NC_CUE_ACCORDING &&
            nc_phrase_find(NC_PHRASE_SPEAKER, scene->tokens, i, &size) != 0) {
            bool passive =
                nc_tag_at(scene, i - 1) == NC_TAG_AUX; /* "X was quoted by Y as saying" */
            if (passive ? subject_of(scene, i, &who) : phrase_after(scene, i + size, &who))
                name = name_who(scene, voices, &who);
            i += size - 1;
        } else if ((nc_scene_says(scene, i) && !is_passive(scene, i) && !adds_figure(scene, i) &&
                    !takes_back(scene, i)) ||
                   puts_figure(scene, i))
            name = who_says(scene, voices, i);
        if (name == 0)
            continue;
        voices->last = name;
        voices->sentence = scene->sentence;
        sayings[count++] = (struct saying){
            .at = at,
            .phrase = size != 0,
            .who = name,
            .scope = size != 0 ? nc_citing_scope(scene, at, i + 1) : nc_saying_clause(scene, i),
            .foresees = foresees(scene, at),
            .denies = nc_cue_at(scene, at) == NC_CUE_DENY,
        };
    }
    return count;
}

/* "Expected 28, compared to 39 a year ago": is figure m, behind token `from`, one to compare with?
 */
static bool is_level(const struct nc_scene *scene, uint32_t m, uint32_t from)
{
    enum { WORDS = 2 };
    const uint32_t edge = nc_edge_before(scene, m);
    for (uint32_t i = edge - 1; i > from && i + WORDS >= edge; i--)
        if (nc_cue_at(scene, i) == NC_CUE_COMPARED && nc_tag_at(scene, i) != NC_TAG_MODIFIER)
            return true;
    return false;
}

/* The citing that governs a figure: the one right behind it, the last one before it, else the first
 * one behind. */
static const struct saying *nearest(const struct nc_scene *scene, uint32_t m,
                                    const struct saying *sayings, uint32_t count)
{
    const uint32_t at = scene->mentions->items[m].surface.first;
    const struct saying *last = NULL;
    for (uint32_t i = 0; i < count; i++) {
        if (at < sayings[i].scope.first || at >= sayings[i].scope.end ||
            (sayings[i].foresees && is_level(scene, m, sayings[i].at)))
            continue;
        if (sayings[i].at < at)
            last = &sayings[i];
        else if (sayings[i].phrase && sayings[i].at == nc_edge_after(scene, m))
            return &sayings[i]; /* "80,000 according to police, 400,000 according to the union" */
        else if (last == NULL)
            return sayings[i].denies ? NULL : &sayings[i];
    }
    return last;
}

/* Who gives figure m: who is cited for it, or is told to count so many without a verb. */
static nc_str who_gives(const struct nc_scene *scene, struct nc_voices *voices, uint32_t m,
                        const struct saying *sayings, uint32_t count)
{
    const struct saying *saying = nearest(scene, m, sayings, count);
    struct who who = { 0 };
    if (saying == NULL)
        return 0;
    const struct nc_range phrase = nc_saying_gapped(scene, m, saying->at);
    if (!can_speak(scene, phrase))
        return saying->who;
    split(scene, phrase, &who);
    return name_who(scene, voices, &who);
}

/* Gives the figures those who are cited for them. */
static void cite(struct nc_scene *scene, struct nc_voices *voices, const struct saying *sayings,
                 uint32_t count)
{
    for (uint32_t m = scene->from; m < scene->to; m++)
        if (nc_kind_quantity(scene->figures[m].kind))
            scene->figures[m].speaker = who_gives(scene, voices, m, sayings, count);
}

/* Gives the figures in quotation marks the one cited before: the quotation runs on. */
static void read_on(struct nc_scene *scene, struct nc_voices *voices)
{
    for (uint32_t m = scene->from; m < scene->to; m++) {
        struct nc_figure *figure = &scene->figures[m];
        if (nc_kind_quantity(figure->kind) && (figure->flags & NC_FIGURE_QUOTED)) {
            figure->speaker = voices->last;
            voices->sentence = scene->sentence;
        }
    }
}

void nc_speaker_read(struct nc_scene *scene, struct nc_voices *voices)
{
    struct saying sayings[NC_SAYINGS];
    const bool goes_on = voices->last != 0 && voices->sentence + 1 >= scene->sentence;
    const uint32_t count = find_sayings(scene, voices, sayings);
    if (count > 0)
        cite(scene, voices, sayings, count);
    else if (goes_on)
        read_on(scene, voices);
}
