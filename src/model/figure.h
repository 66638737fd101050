/* figure.h - one mention of a quantity, with all that its text says of it.  Floor 1.
 *
 * Strings are numbers in the pool that travels with the figures (nc_str). */
#ifndef NC_MODEL_FIGURE_H
#define NC_MODEL_FIGURE_H

#include "model/bounds.h"
#include "model/date.h"
#include "model/decimal.h"
#include "model/pool.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum nc_kind {
    NC_KIND_NUMBER, NC_KIND_PERCENT, NC_KIND_MONEY, NC_KIND_MEASURE, NC_KIND_DURATION, NC_KIND_AGE,
    NC_KIND_TEMPERATURE,
    NC_KIND_ORDINAL, NC_KIND_DATE, NC_KIND_TIME, NC_KIND_SCORE, NC_KIND_LABEL   /* no quantities */
};

/* Is it a quantity, printed without --all-kinds? */
static inline bool nc_kind_quantity(enum nc_kind kind) { return kind < NC_KIND_ORDINAL; }

/* A bit for each kind, and those of all quantities. */
static inline uint32_t nc_kind_bit(enum nc_kind kind) { return UINT32_C(1) << kind; }
enum { NC_KINDS_QUANTITY = (1 << NC_KIND_ORDINAL) - 1 };

enum nc_modifier {
    NC_EXACT,
    NC_ABOUT,
    NC_BELOW,
    NC_AT_MOST,
    NC_ABOVE,
    NC_AT_LEAST,
    NC_RANGE /* = ~ < <= > >= range */
};

enum nc_modality {
    NC_ASSERTED, NC_PLANNED, NC_FORECAST, NC_ALLEGED, NC_DENIED, NC_HYPOTHETICAL
};

/* Is a figure of that modality told of what is or was, as far as anybody says: no plan, forecast or
 * mere possibility? */
static inline bool nc_modality_real(uint8_t modality)
{
    return modality == NC_ASSERTED || modality == NC_ALLEGED || modality == NC_DENIED;
}

enum nc_change { NC_CHANGE_NONE, NC_CHANGE_UP, NC_CHANGE_DOWN };
enum nc_change_role { NC_CHANGE_BY, NC_CHANGE_TO, NC_CHANGE_FROM };

enum {                                 /* flags */
       NC_FIGURE_AMBIGUOUS_NUMBER = 1, /* separator or magnitude can be read two ways: NC101 */
       NC_FIGURE_AMBIGUOUS_UNIT = 2,   /* NC102 */
       NC_FIGURE_SPELLED = 4,          /* written in words */
       NC_FIGURE_HEADING = 8,          /* in a title or headline */
       NC_FIGURE_QUOTED = 16,          /* inside quotation marks */
       NC_FIGURE_VAGUE = 32,           /* dozens, thousands, several: value is null */
       NC_FIGURE_HEDGED_UP = 64,       /* "up to", "as many as": may fall short; NC310 */
       NC_FIGURE_TWIN = 128,    /* bracketed second unit of the figure before: "10 miles (16 km)" */
       NC_FIGURE_GENERIC = 256, /* "a magnitude 6 quake can cause": joins no group */
       NC_FIGURE_OTHER = 512,   /* "another 12", "12 others", "12 more": besides those counted */
       NC_FIGURE_EACH = 1024,   /* "12 each": for every one */
       NC_FIGURE_TOTAL = 2048,  /* "in all", "a total of", "altogether" */
       NC_FIGURE_WITHDRAWN = 4096, /* its text calls it wrong: "and not 62", "was inaccurate" */
       NC_FIGURE_CUMULATIVE = 8192, /* "so far", "has risen to", "by Tuesday" */
       NC_FIGURE_CROWDED = 16384,   /* among so many of its sentence that it is a row of a table */
       NC_FIGURE_HOLDER = 32768     /* "the 26-year-old said": an age stands for somebody */
};

#define NC_NONE UINT32_MAX      /* no row; beyond what ISO C lets an enumerator be */

enum { NC_FIGURE_CONTEXT = 8 };

/* A run holds millions of figures.  What several have in common stands once, in rows that they
 * point to: the sentence in a setting, the words in what is said of them.  While a batch is read
 * each figure has rows of its own, which are filled; in the run's store rows are shared, and nobody
 * writes to them (nc_store_take). */

/* The sentence of a figure. */
struct nc_setting {
    uint64_t shape; /* hash of its words, in lower case, with the figures left out; equal shape and
                       value in two articles: copied text */
    uint32_t article;           /* row in the store's articles */
    uint32_t at, len;           /* in bytes of the article's text */
    uint32_t context; /* where the store's contexts hold the stems of the names (first) and rarer
                         words of the sentence */
    uint32_t bag;               /* of the words of the sentence: see nc_store_bag */
    uint8_t words, names;       /* how many stems there are, how many of them are names */
};

/* What the words around a figure say of it; 0 = nothing. */
struct nc_said {
    nc_str per;                 /* "year", "100000 people" */
    nc_str counted, head;       /* noun phrase as written; its singular head in lower case */
    nc_str restrict_to; /* the words that narrow the head, stemmed, sorted, one space between:
                           "syrian", "civilian old"; part of the identity of what is counted */
    nc_str attribute;           /* what is measured when nothing is counted: "magnitude", "depth",
                                   "population", "price", "offer"; singular, lower case */
    nc_str event;               /* base form of the predicate: "kill", "deploy" */
    nc_str agent, patient;      /* heads of the predicate's subject and object, lower case */
    nc_str place;               /* places named for it, "; " between */
    struct nc_date from, to;    /* period that it covers, resolved; zeros = not said */
};

/* The same of a figure whose bounds do not follow from its value: see nc_figure_low. */
struct nc_said_between {
    struct nc_said said;
    struct nc_decimal low, high;
};

/* Seventy-two bytes without a hole: wide fields stand before narrow ones. */
struct nc_figure {
    uint64_t id;    /* over article, normalised words and occurrence; printed as 16 hex digits */
    struct nc_setting *in;
    struct nc_said *said;       /* of a struct nc_said_between, where the bounds are given */
    struct nc_decimal value;    /* with its magnitude; percent as written; see has_value */
    uint16_t unit;              /* row in the unit table (data/units.h); 0 = a bare count */
    uint32_t start;             /* surface, in bytes of the article's text; see nc_figure_end */
    uint32_t line, column;
    uint32_t group;             /* row in the store's groups, or NC_NONE */
    nc_str speaker;             /* whom the text cites: name, role, organisation */
    int16_t part_of;            /* rows from here to the whole; 0 = none */
    int16_t change_with; /* rows from here to what gives the other end or the change; 0 = none */
    uint16_t len;               /* of the surface */
    uint16_t flags;
    int8_t precision; /* exponent of the last written digit: 0 for 35,000, 5 for 3.5 million */
    uint8_t kind, modifier, modality, change, change_role;
    bool negative : 1;          /* polarity: "no", "not", "denied" */
    bool scoped : 1; /* "the north wing of the prison", "in March alone", "in York and Hull": of a
                        part of what others tell, or of more */
    uint8_t term : 4; /* of a year: quarters 1 to 4, halves 5 and 6, the first so many months 7; 0 =
                         not said */
    bool has_value : 1, has_low : 1, has_high : 1;
    bool low_open : 1, high_open : 1; /* the end itself is excluded */
    bool bounds_given : 1;      /* they stand with what is said */
    bool definite : 1;          /* "the 42 shops": told before */
    bool elsewhen : 1; /* of a time that is known to be another only: "a year earlier", "an earlier
                          count" */
};

/* Is it the amount of a change, "up 12", "fell by 31", and not what it came to? */
static inline bool nc_figure_step(const struct nc_figure *figure)
{
    return figure->change != NC_CHANGE_NONE && figure->change_role == NC_CHANGE_BY;
}

/* Is it told as what was or was said before, "down from 288", "initially put at 288"? */
static inline bool nc_figure_former(const struct nc_figure *figure)
{
    return figure->elsewhen ||
           (figure->change != NC_CHANGE_NONE && figure->change_role == NC_CHANGE_FROM);
}

/* The byte behind its surface. */
static inline uint32_t nc_figure_end(const struct nc_figure *figure)
{
    return figure->start + figure->len;
}

/* The steps from one row to another: 0, for none, where they lie out of reach, as in a table of ten
 * thousands of figures. */
static inline int16_t nc_row_steps(uint32_t from, uint32_t to)
{
    const int64_t steps = (int64_t)to - from;
    return (int16_t)(steps >= INT16_MIN && steps <= INT16_MAX ? steps : 0);
}

/* The row that lies so many steps away; NC_NONE when there are none. */
static inline uint32_t nc_row_stepped(uint32_t row, int16_t steps)
{
    return steps == 0 ? NC_NONE : (uint32_t)((int64_t)row + steps);
}

/* The figure of which this one, in an array with it, is a part; NULL = it is no part. */
static inline const struct nc_figure *nc_figure_whole(const struct nc_figure *figure)
{
    return figure->part_of == 0 ? NULL : figure + figure->part_of;
}

enum { NC_NAME_ROOM = 16 };

/* The words printed for the enumerations, lent and constant: "number", "~", "asserted", "up", "by".
 * Zeros fill each up to NC_NAME_ROOM bytes, which can be copied without asking for its length. */
const char *nc_kind_name(enum nc_kind kind);
const char *nc_modifier_name(enum nc_modifier modifier);
const char *nc_modality_name(enum nc_modality modality);
const char *nc_change_name(enum nc_change change);
const char *nc_change_role_name(enum nc_change_role role);

/* The ends of what the wording allows; see has_low, has_high.  Of most figures they follow from
 * value, precision, kind and modifier, and are not kept. */
struct nc_decimal nc_figure_low(const struct nc_figure *figure);
struct nc_decimal nc_figure_high(const struct nc_figure *figure);

/* Both at once. */
struct nc_bounds nc_figure_between(const struct nc_figure *figure);

/* Where the bounds of a figure with rows of its own are kept, to be set. */
static inline struct nc_said_between *nc_figure_bounds(const struct nc_figure *figure)
{
    return (struct nc_said_between *)(void *)figure->said;
}

/* What is allowed a figure that has a value and is no range, by value, precision, kind and
 * modifier. `nearly`: its wording says the value was not reached.  `grade`: magnitudes and years,
 * where "about" is one unit of the last digit. */
struct nc_bounds nc_interval_of(const struct nc_figure *figure, bool nearly, bool grade);

/* The same, set as the figure's own. */
void nc_interval_set(struct nc_figure *figure, bool nearly, bool grade);

/* Can a and b, both in one unit, be the same number?  tolerance is relative (0.05 = the ends may
 * miss each other by 5 % of the larger value), 0 for none. */
bool nc_figure_meet(const struct nc_figure *a, const struct nc_figure *b, double tolerance);

/* May they be what one thing was and is: of one unit, and neither more than `most` times the other?
 */
bool nc_figure_alike(const struct nc_figure *a, const struct nc_figure *b, double most);

/* The middle of what the wording allows, or its one end; for sorting and distances. */
double nc_figure_middle(const struct nc_figure *figure);

#ifdef __cplusplus
}
#endif

#endif
