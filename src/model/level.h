/* level.h - how grave a finding is.  Floor 1: includes nothing else of numcheck. */
#ifndef NC_MODEL_LEVEL_H
#define NC_MODEL_LEVEL_H

#ifdef __cplusplus
extern "C" {
#endif

enum nc_level { NC_PASS, NC_NOTE, NC_WARNING, NC_ERROR };

/* "pass", "note", "warning", "error". */
const char *nc_level_name(enum nc_level level);

#ifdef __cplusplus
}
#endif

#endif
