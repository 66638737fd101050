/* screen.c - wrapping, alignment and colour of the lines for people. */
#include "report/screen.h"

#include "wrap/width.h"

#include <glib.h>

static const char *const codes[] = {
    "", "\033[1m", "\033[2m", "\033[1;31m", "\033[33m", "\033[32m"
};

size_t nc_screen_width(const char *text)
{
    return nc_width_of(text, strlen(text));
}

/* Length of the control character at text: C0, DEL, C1, and the marks that turn the writing
 * direction; 0 for all others. */
static size_t control_len(const unsigned char *text, size_t len)
{
    if (text[0] < 0x20 || text[0] == 0x7f)
        return 1;
    if (len >= 2 && text[0] == 0xc2 && text[1] < 0xa0)
        return 2;
    if (len >= 3 && text[0] == 0xe2 && text[1] == 0x80 && text[2] >= 0xaa && text[2] <= 0xae)
        return 3;
    if (len >= 3 && text[0] == 0xe2 && text[1] == 0x81 && text[2] >= 0xa6 && text[2] <= 0xa9)
        return 3;
    return 0;
}

void nc_put_clean(struct nc_writer *w, const char *text, size_t len)
{
    size_t from = 0;
    for (size_t i = 0; i < len;) {
        const size_t control = control_len((const unsigned char *)text + i, len - i);
        if (control == 0) {
            i++;
            continue;
        }
        nc_put(w, text + from, i - from);
        nc_putc(w, '?');
        i += control;
        from = i;
    }
    nc_put(w, text + from, len - from);
}

static void put_styled(struct nc_screen *s, enum nc_style style, const char *text, size_t len)
{
    const bool styled = s->color && style != NC_PLAIN && len > 0;
    if (styled)
        nc_puts(s->out, codes[style]);
    nc_put_clean(s->out, text, len);
    if (styled)
        nc_puts(s->out, "\033[0m");
}

void nc_screen_text(struct nc_screen *s, enum nc_style style, const char *text)
{
    put_styled(s, style, text, strlen(text));
}

void nc_screen_pad(struct nc_screen *s, size_t count)
{
    nc_put_times(s->out, " ", count);
}

void nc_screen_end(struct nc_screen *s)
{
    nc_putc(s->out, '\n');
}

static size_t spare(const char *text, size_t columns)
{
    const size_t width = nc_screen_width(text);
    return width < columns ? columns - width : 0;
}

void nc_screen_left(struct nc_screen *s, enum nc_style style, const char *text, size_t columns)
{
    nc_screen_text(s, style, text);
    nc_screen_pad(s, spare(text, columns));
}

void nc_screen_right(struct nc_screen *s, enum nc_style style, const char *text, size_t columns)
{
    nc_screen_pad(s, spare(text, columns));
    nc_screen_text(s, style, text);
}

/* Writes a text wider than the screen in lines of its own. */
static void put_wide(struct nc_screen *s, enum nc_style style, const char *text)
{
    size_t len = strlen(text), next = 0;
    while (len > 0) {
        const size_t line = nc_width_line(text, len, s->width, &next);
        put_styled(s, style, text, line);
        text += next;
        len -= next;
        if (len > 0)
            nc_screen_end(s);
    }
}

/* Writes `tail` at the right edge of a line of which `used` columns are taken, or on a line of its
 * own. */
static void put_tail(struct nc_screen *s, size_t used, const char *tail, enum nc_style style)
{
    const size_t width = nc_screen_width(tail);
    if (width > 0 && used + 2 + width > s->width) {
        nc_screen_end(s);
        used = 0;
    }
    if (width > s->width)
        put_wide(s, style, tail);
    else if (width > 0) {
        nc_screen_pad(s, s->width - used - width);
        nc_screen_text(s, style, tail);
    }
    nc_screen_end(s);
}

/* Wraps text; the first line has `used` columns taken and, when it is not the last, ends with
 * `right`. */
struct lines {
    size_t used, hang, reserve; /* columns kept free at the end of the first line */
    const char *right;          /* made empty once it is written */
    enum nc_style style, right_style;
};

static size_t put_lines(struct nc_screen *s, struct lines *l, const char *text)
{
    size_t used = l->used, len = strlen(text), next = 0;
    bool first = true;
    for (;;) {
        const size_t taken = used + (first ? l->reserve : 0);
        const size_t room = s->width > taken + 1 ? s->width - taken : 1;
        size_t line = nc_width_line(text, len, room, &next);
        if (used > l->hang && nc_width_of(text, line) > room)
            line = next = 0;            /* a long path: it begins on a line of its own */
        put_styled(s, l->style, text, line);
        used += nc_width_of(text, line);
        if (next >= len)
            return used;
        put_tail(s, used, l->right, l->right_style);
        l->right = "";
        first = false;
        text += next;
        len -= next;
        nc_screen_pad(s, l->hang);
        used = l->hang;
    }
}

void nc_screen_pair(struct nc_screen *s, const struct nc_pair *pair)
{
    const size_t right = nc_screen_width(pair->right);
    struct lines lines = { .used = pair->indent,
                           .hang = pair->hang,
                           .reserve = right > 0 ? right + 2 : 0,
                           .right = pair->right,
                           .style = pair->left_style,
                           .right_style = pair->right_style };
    nc_screen_pad(s, pair->indent);
    const size_t used = put_lines(s, &lines, pair->left);
    put_tail(s, used, lines.right, pair->right_style);
}

void nc_screen_para(struct nc_screen *s, const struct nc_para *para)
{
    const size_t label = nc_screen_width(para->label);
    const size_t indent = MAX(para->indent, para->at);
    nc_screen_pad(s, indent - para->at);
    nc_screen_text(s, para->label_style, para->label);
    size_t used = indent + label;
    const size_t text = MAX(para->hang, used + para->gap);
    if (used < text) {
        nc_screen_pad(s, text - used);
        used = text;
    }
    struct lines lines = { .used = used, .hang = para->hang, .right = "", .style = NC_PLAIN };
    put_tail(s, put_lines(s, &lines, para->text), para->tail, NC_DIM);
}
