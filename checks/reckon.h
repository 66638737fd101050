/* reckon.h - recomputes what a text claims, and says whether it can be.  Floor 3, of checks/ alone.
 *
 * Every printed figure is an interval, read in two ways:
 *   plain  a count without a hedge is itself; what has decimals or a magnitude word is half a unit
 *          of its last written digit wide; a hedge is as wide as it is for comparing, "some 2,150"
 *          and "about 46" one unit of the last digit that is no zero;
 *   wide   zeros at the end may be rounding too, and a claim may be one unit of its last digit off.
 * The formula is taken over all ends of its inputs (it must rise or fall in each of them). The
 * claim fails as an error when it misses even the wide reading, as a warning when it misses the
 * plain one only.  Where it agrees by the width of its inputs alone, and the digits as they stand
 * give something else, nothing is said, unless all inputs would have to lie near those ends that
 * help: 46m is 12 % more than 40m only from 40.45m to 45.55m.  Then it fails as a warning. */
#ifndef NC_CHECKS_RECKON_H
#define NC_CHECKS_RECKON_H

#include "model/rule.h"

enum { NC_RECKON_INPUTS = 12 };

struct nc_span {
    double low, high;
};

/* The two readings of a figure, and the same with one unit of the last digit more. */
struct nc_span nc_span_plain(const struct nc_figure *figure);
struct nc_span nc_span_wide(const struct nc_figure *figure);
struct nc_span nc_span_claimed(const struct nc_figure *figure);

typedef double (*nc_formula_fn)(const double *inputs, unsigned count);

/* A way to come to a wrong result: "divided by the new value". */
struct nc_slip_cause {
    const char *cause;
    nc_formula_fn formula;
};

/* A result that no formula over figures gives: of dates, of units. */
struct nc_known {
    double value;
    struct nc_span span; /* what the inputs allow */
    const char *cause;   /* why the text may say otherwise; NULL = none is known */
};

/* What is to be recomputed. */
struct nc_reckoning {
    const struct nc_claim *claim;
    uint32_t inputs[NC_RECKON_INPUTS]; /* rows of figures */
    unsigned count;
    nc_formula_fn formula;
    const struct nc_known *known; /* the result, instead of a formula: inputs are only shown */
    bool rounded; /* zeros at the end may be rounding in the plain reading, too */
    uint32_t claimed;                /* row of the figure that states the result; or NC_NONE */
    bool stated;                     /* the result is stated in words: `value` and `width` */
    double value, width;             /* "doubled" is 2, 1.9 to 2.1 has the width 0.1 */
    double slack;                    /* how far a claimed figure may be off besides, as a part of
                                        it: 0.1 for "doubled" */
    bool given;                      /* the inputs are exact, whatever their digits: "at 2 % a
                                        year", "one in five" */
    const char *text;                /* the calculation for people: {a} the first input, {b} the
                                        second, ..., {=} the result: "from {a} to {b} is {=}" */
    const char *unit;                /* behind the result: " %", " km/h", "" */
    const char *said;                /* what the text says, where no figure does: nothing is added
                                        when it agrees; NULL = the words that the wording covers */
    double scale;                    /* the formula's result times this: "per 1,000"; 0 = 1 */
    double leeway;                   /* how far the result may lie off whatever the inputs are */
    const struct nc_slip_cause *causes; /* ended by a NULL cause; NULL = none are known */
    const char *cause;               /* of a failure, where the rule knows it; or NULL */
    bool tentative;                  /* only an agreement is said: what the wording binds need not
                                        belong together unless it agrees */
    enum nc_level worst;             /* a rule's usual level: never more than that; NC_PASS = the
                                        rule's own */
};

/* Recomputes and, where it fails (or passed and that is asked for), adds the finding.  Nothing is
 * done when an input has no value, when the formula has none (NaN), or when the claimed figure was
 * recomputed by this rule already or found right by another.  True when it was judged. */
bool nc_reckon(const struct nc_reckoning *reckoning);

/* For rules whose verdict is no formula's: adds their finding with its level, unless the claimed
 * figure (or NC_NONE) was judged already; NULL when nothing is to be said.  Lent until the next
 * call.  The caller adds witnesses, message, stated and computed. */
struct nc_finding *nc_reckon_say(const struct nc_claim *claim, uint32_t claimed,
                                 enum nc_level level);

/* True once for each figure: whether this rule has asked so of it before.  For claims in words, of
 * which two wordings may speak. */
bool nc_reckon_once(const struct nc_claim *claim, uint32_t figure);

/* No wording tells what the figure is stated for: this rule judges it no more. */
void nc_reckon_leave(const struct nc_claim *claim, uint32_t figure);

/* A figure as it is written. */
void nc_reckon_surface(GString *out, const struct nc_claim *claim, uint32_t figure);

/* A number in the unit and magnitude of a figure, as nc_written_like tells it. */
void nc_reckon_like(GString *out, const struct nc_claim *claim, uint32_t figure, double x);

#endif
