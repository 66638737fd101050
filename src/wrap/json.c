/* json.c - jansson's values under our names. */
#include "wrap/json.h"

#include <jansson.h>
#include <stdio.h>

/* The incomplete type stands for json_t, so that callers need not see it. */
static json_t *raw(const struct nc_json *value)
{
    return (json_t *)(uintptr_t)value;
}

static struct nc_json *own(json_t *value)
{
    return (struct nc_json *)value;
}

struct nc_json *nc_json_parse(const char *bytes, size_t len, struct nc_json_error *error)
{
    json_error_t why;
    json_t *value = json_loadb(bytes, len, JSON_DECODE_ANY | JSON_ALLOW_NUL, &why);
    if (value == NULL) {
        error->line = why.line > 0 ? (uint32_t)why.line : 1;
        snprintf(error->reason, sizeof error->reason, "%s", why.text);
    }
    return own(value);
}

void nc_json_free(struct nc_json *value)
{
    json_decref(raw(value));
}

bool nc_json_is_object(const struct nc_json *value)
{
    return json_is_object(raw(value));
}

bool nc_json_is_array(const struct nc_json *value)
{
    return json_is_array(raw(value));
}

size_t nc_json_count(const struct nc_json *value)
{
    return json_array_size(raw(value));
}

const struct nc_json *nc_json_at(const struct nc_json *value, size_t i)
{
    return own(json_array_get(raw(value), i));
}

const struct nc_json *nc_json_get(const struct nc_json *value, const char *key)
{
    return own(json_object_get(raw(value), key));
}

const char *nc_json_string(const struct nc_json *value, size_t *len)
{
    *len = json_string_length(raw(value));
    return json_string_value(raw(value));
}

bool nc_json_number(const struct nc_json *value, char out[NC_JSON_NUMBER])
{
    if (json_is_integer(raw(value)))
        snprintf(out, NC_JSON_NUMBER, "%" JSON_INTEGER_FORMAT, json_integer_value(raw(value)));
    else if (json_is_real(raw(value)))
        snprintf(out, NC_JSON_NUMBER, "%.15g", json_real_value(raw(value)));
    else
        return false;
    return true;
}

void nc_json_each(const struct nc_json *value, void (*each)(void *self, const struct nc_json *part),
                  void *self)
{
    const char *key;
    json_t *part;
    size_t i;
    if (json_is_array(raw(value))) {
        json_array_foreach(raw(value), i, part)
            each(self, own(part));
    } else if (json_is_object(raw(value))) {
        json_object_foreach(raw(value), key, part)
            each(self, own(part));
    }
}
