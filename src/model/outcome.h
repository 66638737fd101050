/* outcome.h - how a run ended: the exit code.  Floor 1: includes nothing else of numcheck. */
#ifndef NC_MODEL_OUTCOME_H
#define NC_MODEL_OUTCOME_H

enum nc_outcome {
    NC_CLEAN = 0, /* nothing at or above options->fail_on */
    NC_FOUND = 1, /* findings */
    NC_FAILED = 2 /* could not do the work, or not all of it; the report is still written */
};

#endif
