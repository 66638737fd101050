/* json.h - reads JSON; the one door to jansson.  Floor 1.
 *
 * A value is lent by the document it is part of; only what nc_json_parse returned is given back. */
#ifndef NC_WRAP_JSON_H
#define NC_WRAP_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct nc_json;

enum { NC_JSON_REASON = 160, NC_JSON_NUMBER = 32 };

struct nc_json_error {
    uint32_t line;                  /* of the bytes given, from 1 */
    char reason[NC_JSON_REASON];
};

/* The value that the len bytes hold, owned by the caller; escapes of NUL and of half a surrogate
 * pair are read as U+FFFD.  NULL and *error set when they hold none, or something behind it. */
struct nc_json *nc_json_parse(const char *bytes, size_t len, struct nc_json_error *error);

/* Gives back a parsed value with all its parts; NULL is fine. */
void nc_json_free(struct nc_json *value);

bool nc_json_is_object(const struct nc_json *value);
bool nc_json_is_array(const struct nc_json *value);

/* How many elements an array has; 0 for anything else, NULL included. */
size_t nc_json_count(const struct nc_json *value);

/* Element i of an array. */
const struct nc_json *nc_json_at(const struct nc_json *value, size_t i);

/* The value of an object's key, NULL when it has none or is no object. */
const struct nc_json *nc_json_get(const struct nc_json *value, const char *key);

/* A string's bytes (UTF-8, then a NUL) and their number in *len; NULL for anything else. */
const char *nc_json_string(const struct nc_json *value, size_t *len);

/* A number written out; false for anything else. */
bool nc_json_number(const struct nc_json *value, char out[NC_JSON_NUMBER]);

/* Calls `each` for every value of an object in order, or every element of an array. */
void nc_json_each(const struct nc_json *value, void (*each)(void *self, const struct nc_json *part),
                  void *self);

#endif
