/* payload.h - constants that tables of phrases may name in their payload column.  Floor 1. */
#ifndef NC_DATA_PAYLOAD_H
#define NC_DATA_PAYLOAD_H

enum nc_no_number {                 /* data/en/no_numbers.tsv */
                    NC_NO_NUMBER = 1 /* the words of the phrase are no quantity: "one thing" */
};

enum nc_idiom {                         /* data/en/idioms.tsv */
                NC_IDIOM_NAME = 1,      /* begins a name with a number: "Boeing", "Highway" */
                NC_IDIOM_UNIT_FILLER,   /* may stand between number and unit: "five full days" */
                NC_IDIOM_NO_UNIT,       /* a thing that begins with a unit: "barrel bombs" */
                NC_IDIOM_PER_NOUN,      /* "$2 a share": a rate without "per" */
                NC_IDIOM_SCORE,         /* tells that 3-1 is a result: "beat", "win" */
                NC_IDIOM_LENGTH,       /* tells that 5m are metres: "tall", "wall", "swam" */
                NC_IDIOM_BEATS,        /* so does this, and who do it are sides: "thrashed" */
                NC_IDIOM_STAKE,        /* "in" behind it names a company: "shares" */
                NC_IDIOM_MATTER,       /* "over" behind it tells its matter: "row", "quits" */
                NC_IDIOM_ACCUSED,      /* so too, unless it counts the accused: "arrested" */
                NC_IDIOM_HANDS_OVER,   /* "over" behind it is a part of the verb: "handed" */
                NC_IDIOM_RUNS_OVER,    /* "over" behind it may be one: "took", "drove" */
                NC_IDIOM_GOES_UP,      /* "up" behind it is a part of the verb: "edged" */
                NC_IDIOM_PRICE,        /* tells that 5 pounds are money: "cost", "paid" */
                NC_IDIOM_YEAR, /* a number of four digits behind it is a year: "in", "since" */
                NC_IDIOM_YEARLY,   /* told by years: "2019 levels", "the 2024 elections" */
                NC_IDIOM_MODEL,    /* with a capital, makes a name of a number before: "737 Max" */
                NC_IDIOM_AIRCRAFT, /* makes a name of an airliner's number: "737 jets" */
                NC_IDIOM_STREET,   /* ends the name of a street: "10 Downing Street" */
                NC_IDIOM_CLOCK,    /* tells that "at 5" is a time: "meet", "leaves" */
                NC_IDIOM_TRADES,   /* so too, but "closed at 5.10" may be a price */
                NC_IDIOM_DAY_PART, /* an hour stands before it: "in the evening" */
                NC_IDIOM_FIRM,     /* a name that begins with its number: "7-Eleven" */
                NC_IDIOM_INNINGS,  /* tells that 5-64 and "342 for 6" are cricket: "wickets" */
                NC_IDIOM_DENIES    /* denies the verb behind it: "by no means" */
};

enum nc_citing {               /* data/en/citing.tsv */
                 NC_CITING = 1 /* the speaker follows: "according to" */
};

enum nc_deed_phrase {               /* data/en/deeds.tsv: what several words tell, or one */
    NC_DEED_ATTEND = 1,             /* "took part" */
    NC_DEED_DIE,                    /* "lost their lives" */
    NC_DEED_INFECT,                 /* "fell ill", "caught the virus" */
    NC_DEED_PROTEST,                /* "took to the streets" */
    NC_DEED_ABOARD,                 /* "on board" */
    NC_DEED_HOLD,                   /* "licensed for": how many there is room for */
    NC_DEED_DISMISS,                /* "laid off", "lost their jobs" */
    NC_DEED_BRING,                  /* "sent 30 people fleeing": brings another deed about */
    NC_DEED_SEEM,                   /* "seem to have died": says only how another deed is told */
    NC_DEED_TRAVEL,                 /* "passengers": with a ship or plane, they are aboard */
    NC_DEED_HAPPEN,                 /* "took place" */
    NC_DEED_TAKE,                   /* "takes $5 million to repair": what something else takes */
    NC_DEED_RESCUE,                 /* "brought to the surface", "made it to safety" */
    NC_DEED_PHRASES
};

#endif
