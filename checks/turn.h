/* turn.h - the words that tell a number to be a change: "a rise of 5", "5 more", "fell by 5".
 * Floor 3, of checks/ alone. */
#ifndef NC_CHECKS_TURN_H
#define NC_CHECKS_TURN_H

#include "model/figure.h"
#include "model/token.h"

enum nc_direction { NC_EITHER_WAY, NC_UP, NC_DOWN };

struct nc_turn {
    enum nc_direction direction;
    bool beside;       /* it tells how one value stands to another, not which was first: "more" */
    bool counted;      /* an amount can be told so: "up 5", "fell by 5", not "fell 5" */
    bool times;        /* it is a multiple: "three times", "doubling" */
    uint32_t word;     /* the token that tells it */
    uint32_t from, to; /* tokens [from, to) are the figure with its words */
};

/* Reads the words beside a figure; false when they do not tell of a change. */
bool nc_turn_read(const struct nc_tokens *tokens, const struct nc_figure *figure,
                  struct nc_turn *turn);

/* Does its clause tell of what was told before?  Then only words of reference lead from its
 * beginning, `stop` at the earliest, to the change: "that is", "or", "so the number has". */
bool nc_turn_refers(const struct nc_tokens *tokens, const struct nc_turn *turn, uint32_t stop);

#endif
