/* payload.h - constants that tables of phrases may name in their payload column.  Floor 1. */
#ifndef NC_DATA_PAYLOAD_H
#define NC_DATA_PAYLOAD_H

enum nc_idiom {                     /* data/en/idioms.tsv */
    NC_IDIOM_NO_NUMBER = 1,         /* the words of the phrase are no quantity: "one of the" */
    NC_IDIOM_NAME                   /* begins a name with a number: "Boeing", "Highway" */
};

enum nc_citing {                     /* data/en/citing.tsv */
    NC_CITING = 1                   /* the speaker follows: "according to" */
};

#endif
