/* cue.h - words that steer the reading of a sentence, known by the families of data/en/.  Floor 3.
 *
 * A family is found by one of its words, so that the words themselves stay in the tables. */
#ifndef NC_EXTRACT_CUE_H
#define NC_EXTRACT_CUE_H

#include <stdint.h>

/* clang-format off */
#define NC_CUES(X) /* name, a word of the family */                                         \
    X(LAST, "last") X(THIS, "this") X(NEXT, "next") X(AGO, "ago") X(TODAY, "today")         \
    X(YESTERDAY, "yesterday") X(TOMORROW, "tomorrow") X(SINCE, "since")                     \
    X(UNTIL, "until") X(DURING, "during") X(WEEK, "week") X(MONTH, "month")                 \
    X(YEAR, "year") X(DAY, "day") X(QUARTER, "quarter") X(OF, "of") X(IN, "in")             \
    X(ON, "on") X(TO, "to") X(AT, "at") X(BY, "by") X(FROM, "from") X(FOR, "for")           \
    X(NEAR, "near") X(BETWEEN, "between") X(AMONG, "among") X(INCLUDING, "including")       \
    X(AND, "and") X(OR, "or") X(BUT, "but") X(THAT, "that") X(WHO, "who")                   \
    X(THEM, "them") X(HE, "he") X(THEY, "they") X(IT, "it") X(OTHER, "other")               \
    X(EACH, "each") X(TOTAL, "altogether") X(SO, "so") X(FAR, "far")                        \
    X(ACCORDING, "according") X(IF, "if") X(COULD, "could") X(WILL, "will")                 \
    X(ALLEGED, "allegedly") X(PLANNED, "scheduled") X(FORECAST, "likely")                   \
    X(WRONG, "inaccurate") X(NOT, "not") X(UP, "up") X(DOWN, "down") X(AS, "as")            \
    X(WITH, "with") X(HAVE, "have") X(DIRECTION, "north") X(HOME, "home")                   \
    X(ATTRIBUTE, "magnitude") X(DIMENSION, "deep") X(RISE, "increased")                     \
    X(FALL, "decreased") X(PLAN, "intend") X(EXPECT, "expect") X(FEAR, "fear")              \
    X(DENY, "deny") X(CONTAINER, "piece") X(PAPER, "figures") X(SAY, "saying")              \
    X(ALL, "all") X(ORGAN, "agency") X(PUT, "put") X(SETTLEMENT, "city")                    \
    X(AFTERSHOCK, "aftershock") X(DEGREE, "seriously") X(REVISE, "revise")                  \
    X(CONFIRM, "confirm") X(INHABIT, "inhabitant") X(REACH, "reach")                        \
    X(NUMBER, "number") X(CROWD, "crowd") X(PRISON, "prison") X(SERVE, "serve")  \
    X(AFTER, "after") X(COMPARED, "compared") X(FEWER, "fewer") X(STAFF, "staff") \
    X(RAISE, "raise") X(CUT, "cut") X(LOSE, "lose") X(SHED, "shed") X(ADD, "add")           \
    X(HIGHER, "higher") X(FAIL, "fail") X(BEFORE, "before")                                 \
    X(NO_ONE, "none") X(RATHER, "rather") X(VERSION, "version")                       \
    X(ALLOW, "allow") X(ASK, "ask") X(ALONE, "alone")
/* clang-format on */

enum nc_cue {
    NC_CUE_NONE,
#define X(name, word) NC_CUE_##name,
    NC_CUES(X)
#undef X
        NC_CUE_COUNT
};

enum { NC_CUE_SIGNS = 128 };

/* Groups of cues, of which a sentence must have one for the readers of a matter to find anything.
 */
enum nc_hint {
    NC_HINT_ACCORDING = 1 << 0,
    NC_HINT_AHEAD = 1 << 1,   /* "will", "planned": what is told lies ahead */
    NC_HINT_CHANGE = 1 << 2,  /* words of rise and fall */
    NC_HINT_DOUBT = 1 << 3,   /* how sure the text is: "feared", "may", "not" */
    NC_HINT_MEASURE = 1 << 4, /* what is measured: "magnitude", "price", "crowd" */
    NC_HINT_EXTENT = 1 << 5,  /* "deep", "north" */
    NC_HINT_HOME = 1 << 6,    /* where people live: "home", "city", "inhabitants" */
    NC_HINT_SUM = 1 << 7,     /* "others", "each", "in all", "aftershock" */
    NC_HINT_WRONG = 1 << 8,   /* "and not 62", "was inaccurate", "denied that" */
    NC_HINT_SO_FAR = 1 << 9,
    NC_HINT_MOVE = 1 << 10, /* "put on 4p", "gave up 3%", "was off 3p" may be told */
    NC_HINT_FATE = 1 << 11, /* what counts people without more: "dead", "injured" */
    NC_HINT_NUMBER = 1 << 12, /* "the number of" */
    NC_HINT_SCOPE = 1 << 13,  /* "the north wing of", "in March alone" */
    NC_HINT_TERM = 1 << 14,   /* "the first quarter" */
    NC_HINT_KIND = 1 << 15    /* "operating profit" */
};

/* What a token is: enum nc_tag, enum nc_cue. */
struct nc_sense {
    uint8_t tag, cue;
};

/* What a word or sign is for itself: no tag yet where it is in doubt. */
struct nc_usual_part {
    struct nc_sense sense;
    uint8_t marks; /* of extract/marks.h; those of the tag where there is no doubt */
    uint8_t hints; /* half of them, see nc_usual_hints */
};

/* What the tagger asks of each word and sign: few bytes, so that they stay near and are added up at
 * once. */
struct nc_usual {
    struct nc_usual_part of[2]; /* without a capital, and with one inside a sentence */
};

/* The same by ASCII signs, the last row for all signs beyond, which have no cue; after them by the
 * words' rows in the lexicon. */
struct nc_cues {
    struct nc_usual *usual;
};

/* The hints of a word, or of all whose bits were put together. */
static inline uint16_t nc_usual_hints(const struct nc_usual *usual)
{
    return (uint16_t)(usual->of[0].hints | usual->of[1].hints << 8);
}

/* The row of a word or, where sign is not 0, of that sign: without a branch, as both are mixed. */
static inline uint32_t nc_cues_row(uint16_t word, uint16_t sign)
{
    const uint32_t known = sign < NC_CUE_SIGNS ? sign : NC_CUE_SIGNS - 1;
    return known + ((NC_CUE_SIGNS + (uint32_t)word) & -(uint32_t)(sign == 0));
}

/* What is usual of a word, whatever sign it may be. */
static inline const struct nc_usual *nc_cues_word(const struct nc_cues *cues, uint16_t word)
{
    return &cues->usual[NC_CUE_SIGNS + (uint32_t)word];
}

/* Looks the words up; once for each thread. */
void nc_cues_init(struct nc_cues *cues);

void nc_cues_clear(struct nc_cues *cues);

#endif
