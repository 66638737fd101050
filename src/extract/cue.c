/* cue.c - notes of each word of the lexicon its cue, by its family, and its usual tag. */
#include "extract/cue.h"

#include "lists.h"

#include "data/lexicon.h"
#include "extract/marks.h"
#include "extract/tag.h"

#include <glib.h>
#include <string.h>

static const struct {
    const char *word;
    uint8_t cue;
} cue_words[] = {
#define X(name, word) { word, NC_CUE_##name },
    NC_CUES(X)
#undef X
};

/* The tag of a word with a capital that does not begin its sentence. */
static unsigned capital_tag(const struct nc_word *word)
{
    enum { SHORT = 2 }; /* "US", "It": the length as written decides */
    if (word->classes & (NC_W_MONTH | NC_W_WEEKDAY))
        return NC_TAG_DATE;
    enum nc_tag closed = nc_tag_closed(word->classes);
    if (closed == NC_TAG_MARK)
        return NC_TAG_NAME;
    return word->len > SHORT ? closed : NC_TAG_DOUBT;
}

/* The tag of a word without one: what can be a verb and what no class tells is in doubt. */
static unsigned small_tag(uint16_t row)
{
    const struct nc_word *word = nc_lexicon_word(row);
    enum nc_tag tag = nc_tag_plain(word->classes);
    if (tag == NC_TAG_MARK)
        return NC_TAG_ENDING;
    return tag == NC_TAG_VERB ? nc_tag_verb(word->classes, word->lemma == row) : tag;
}

/* The tag of a sign: a quotation mark may stand before a capital that is no name's. */
static unsigned sign_tag(uint16_t sign)
{
    enum nc_tag tag = nc_tag_sign(sign, false);
    bool doubt = tag == NC_TAG_QUOTE || tag == NC_TAG_HYPHEN || sign + 1 == NC_CUE_SIGNS;
    return doubt ? NC_TAG_DOUBT : tag;
}

static uint8_t marks_of(enum nc_cue cue, uint32_t classes)
{
    static const uint8_t of_cue[NC_CUE_COUNT] = {
        [NC_CUE_IN] = NC_MARK_WHERE | NC_MARK_PLACE,
        [NC_CUE_AT] = NC_MARK_WHERE | NC_MARK_PLACE,
        [NC_CUE_NEAR] = NC_MARK_WHERE | NC_MARK_PLACE,
        [NC_CUE_OF] = NC_MARK_WHERE,
        [NC_CUE_ON] = NC_MARK_WHERE | NC_MARK_PLACE,
        [NC_CUE_FROM] = NC_MARK_WHERE,
        [NC_CUE_TO] = NC_MARK_WHERE,
        [NC_CUE_DURING] = NC_MARK_WHERE,
        [NC_CUE_LAST] = NC_MARK_TIME,
        [NC_CUE_THIS] = NC_MARK_TIME,
        [NC_CUE_NEXT] = NC_MARK_TIME,
        [NC_CUE_BEFORE] = NC_MARK_TIME,
        [NC_CUE_TODAY] = NC_MARK_TIME,
        [NC_CUE_YESTERDAY] = NC_MARK_TIME,
        [NC_CUE_TOMORROW] = NC_MARK_TIME,
        [NC_CUE_THAT] = NC_MARK_CLAUSE,
        [NC_CUE_WHO] = NC_MARK_CLAUSE,
        [NC_CUE_BUT] = NC_MARK_CLAUSE,
        [NC_CUE_IF] = NC_MARK_CLAUSE,
        [NC_CUE_ACCORDING] = NC_MARK_SAYING | NC_MARK_CLAUSE,
        [NC_CUE_PUT] = NC_MARK_SAYING,
    };
    unsigned marks = of_cue[cue];
    if (classes & NC_W_SAY)
        marks |= NC_MARK_SAYING | NC_MARK_CLAUSE;
    if (classes & NC_W_MONTH)
        marks |= NC_MARK_TIME;
    return (uint8_t)marks;
}

static const uint16_t hints_of_cue[NC_CUE_COUNT] = {
    [NC_CUE_ACCORDING] = NC_HINT_ACCORDING,
    [NC_CUE_WILL] = NC_HINT_AHEAD | NC_HINT_DOUBT,
    [NC_CUE_PLANNED] = NC_HINT_AHEAD | NC_HINT_DOUBT,
    [NC_CUE_PLAN] = NC_HINT_AHEAD | NC_HINT_DOUBT,
    [NC_CUE_EXPECT] = NC_HINT_AHEAD | NC_HINT_DOUBT,
    [NC_CUE_COULD] = NC_HINT_DOUBT,
    [NC_CUE_CONTAINER] = NC_HINT_DOUBT, /* "set to rise" */
    [NC_CUE_IF] = NC_HINT_DOUBT,
    [NC_CUE_FORECAST] = NC_HINT_DOUBT,
    [NC_CUE_FEAR] = NC_HINT_DOUBT,
    [NC_CUE_ALLEGED] = NC_HINT_DOUBT,
    [NC_CUE_DENY] = NC_HINT_DOUBT | NC_HINT_WRONG,
    [NC_CUE_FAIL] = NC_HINT_DOUBT,
    [NC_CUE_ALLOW] = NC_HINT_DOUBT, /* "licensed for 48" */
    [NC_CUE_ASK] = NC_HINT_DOUBT,   /* "called for 12 years" */
    [NC_CUE_BUT] = NC_HINT_DOUBT, /* "all but 12" */
    [NC_CUE_NOT] = NC_HINT_DOUBT | NC_HINT_WRONG,
    [NC_CUE_NO_ONE] = NC_HINT_DOUBT,
    [NC_CUE_WRONG] = NC_HINT_WRONG,
    [NC_CUE_REVISE] = NC_HINT_WRONG,
    [NC_CUE_RISE] = NC_HINT_CHANGE,
    [NC_CUE_FALL] = NC_HINT_CHANGE,
    [NC_CUE_FEWER] = NC_HINT_CHANGE | NC_HINT_WRONG,
    [NC_CUE_RATHER] = NC_HINT_WRONG,
    [NC_CUE_VERSION] = NC_HINT_WRONG,
    [NC_CUE_UP] = NC_HINT_CHANGE,
    [NC_CUE_DOWN] = NC_HINT_CHANGE,
    [NC_CUE_RAISE] = NC_HINT_CHANGE,
    [NC_CUE_CUT] = NC_HINT_CHANGE,
    [NC_CUE_LOSE] = NC_HINT_CHANGE,
    [NC_CUE_SHED] = NC_HINT_CHANGE,
    [NC_CUE_ADD] = NC_HINT_CHANGE,
    [NC_CUE_HIGHER] = NC_HINT_CHANGE,
    [NC_CUE_PUT] = NC_HINT_MOVE,
    [NC_CUE_ATTRIBUTE] = NC_HINT_MEASURE,
    [NC_CUE_CROWD] = NC_HINT_MEASURE,
    [NC_CUE_STAFF] = NC_HINT_MEASURE,
    [NC_CUE_DIMENSION] = NC_HINT_EXTENT,
    [NC_CUE_DIRECTION] = NC_HINT_EXTENT,
    [NC_CUE_HOME] = NC_HINT_HOME,
    [NC_CUE_SETTLEMENT] = NC_HINT_HOME,
    [NC_CUE_INHABIT] = NC_HINT_HOME,
    [NC_CUE_OTHER] = NC_HINT_SUM,
    [NC_CUE_EACH] = NC_HINT_SUM,
    [NC_CUE_ALONE] = NC_HINT_SCOPE,
    [NC_CUE_TOTAL] = NC_HINT_SUM,
    [NC_CUE_ALL] = NC_HINT_SUM,
    [NC_CUE_FAR] = NC_HINT_SO_FAR,
    [NC_CUE_AFTERSHOCK] = NC_HINT_SUM,
    [NC_CUE_NUMBER] = NC_HINT_NUMBER,
};

/* The marks of a tag, none of one in doubt. */
static uint8_t marks_of_tag(unsigned tag)
{
    return tag < NC_TAG_COUNT ? nc_tag_marks[tag] : 0;
}

/* The hints of a word that is in one of some lists. */
static unsigned hints_of_lists(uint16_t row)
{
    return (nc_word_listed(row, NC_LISTED_STEP_OFF) ? NC_HINT_MOVE : 0u) |
           (nc_word_listed(row, NC_LISTED_MISSTATES) ? NC_HINT_WRONG : 0u) |
           (nc_word_listed(row, NC_LISTED_FORMER) ? NC_HINT_WRONG : 0u) |
           (nc_word_listed(row, NC_LISTED_FORMERLY) ? NC_HINT_WRONG : 0u) |
           (nc_word_listed(row, NC_LISTED_LOWERS) ? NC_HINT_WRONG : 0u) |
           (nc_word_listed(row, NC_LISTED_PARTS) ? NC_HINT_SCOPE : 0u) |
           (nc_word_listed(row, NC_LISTED_JOINT) ? NC_HINT_SCOPE : 0u) |
           (nc_word_listed(row, NC_LISTED_KINDS) ? NC_HINT_KIND : 0u) |
           (nc_word_listed(row, NC_LISTED_TERMS) ? NC_HINT_TERM : 0u) |
           (nc_word_listed(row, NC_LISTED_SECOND) ? NC_HINT_SUM : 0u) |
           (nc_word_listed(row, NC_LISTED_WISHED) ? NC_HINT_DOUBT : 0u) |
           (nc_word_listed(row, NC_LISTED_DECLINES) ? NC_HINT_DOUBT : 0u); /* "declined to pay" */
}

static unsigned hints_of(enum nc_cue cue, uint16_t row)
{
    const struct nc_word *word = nc_lexicon_word(row);
    const unsigned measure = word->classes & NC_W_MEASURED ? NC_HINT_MEASURE : 0;
    return hints_of_cue[cue] | hints_of_lists(row) | measure |
           (nc_lexicon_family(word->family)->person ? NC_HINT_FATE : 0);
}

static struct nc_usual usual_of(enum nc_cue cue, uint16_t row, unsigned small, unsigned capital)
{
    const uint32_t classes = nc_lexicon_word(row)->classes;
    const uint8_t own = marks_of(cue, classes), of_cue = (uint8_t)cue;
    const unsigned hints = hints_of(cue, row);
    struct nc_usual usual = {
        .of = { { .sense = { (uint8_t)small, of_cue }, .hints = (uint8_t)hints },
                { .sense = { (uint8_t)capital, of_cue }, .hints = (uint8_t)(hints >> 8) } },
    };
    for (int k = 0; k < 2; k++)
        usual.of[k].marks = own | marks_of_tag(usual.of[k].sense.tag);
    return usual;
}

/* The cue of each family, by one of its words. */
static void families_init(uint8_t *of_family, uint16_t families)
{
    for (size_t i = 0; i < sizeof cue_words / sizeof *cue_words; i++) {
        const char *word = cue_words[i].word;
        uint16_t family = nc_lexicon_word(nc_lexicon_find(word, strlen(word)))->family;
        if (family != 0 && family < families)
            of_family[family] = cue_words[i].cue;
    }
}

void nc_cues_init(struct nc_cues *cues)
{
    enum { FAMILIES = 512 }; /* families beyond have no cue */
    uint8_t of_family[FAMILIES] = { NC_CUE_NONE };
    families_init(of_family, FAMILIES);
    const uint16_t words = nc_lexicon_count();
    struct nc_usual *usual = g_new0(struct nc_usual, NC_CUE_SIGNS + words);
    cues->usual = usual;
    for (uint16_t row = 0; row < words; row++) {
        const struct nc_word *word = nc_lexicon_word(row);
        const uint8_t cue = word->family < FAMILIES ? of_family[word->family] : NC_CUE_NONE;
        struct nc_usual *own = &usual[NC_CUE_SIGNS + row];
        *own = usual_of(cue, row, small_tag(row), capital_tag(word));
        if ((word->classes & NC_W_PLACE) != 0 || nc_phrase_begins(NC_PHRASE_PLACE, row))
            for (size_t k = 0; k < 2; k++)
                own->of[k].marks |= NC_MARK_PLACE;
    }
    for (unsigned sign = 0; sign < NC_CUE_SIGNS; sign++) {
        const uint16_t row = nc_lexicon_find(&(char){ (char)sign }, 1);
        const unsigned tag = sign_tag((uint16_t)sign);
        usual[sign] = usual_of(nc_cues_word(cues, row)->of[0].sense.cue, row, tag, tag);
    }
}

void nc_cues_clear(struct nc_cues *cues)
{
    g_free(cues->usual);
    *cues = (struct nc_cues){ .usual = NULL };
}
