/* nearest.c - which known word somebody meant: the distance between two words in single letters. */
#include "model/nearest.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

enum { LONGEST = 31 }; /* longer words are told apart by their beginnings */

static int smallest(int a, int b, int c)
{
    int least = a < b ? a : b;
    return least < c ? least : c;
}

/* Letters inserted, dropped, changed, or swapped with a neighbour; lower and upper case are one.
 * Source: the optimal string alignment distance (Damerau 1964, Levenshtein 1966). */
static int distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
    int rows[3][LONGEST + 1];
    for (size_t j = 0; j <= b_len; j++)
        rows[0][j] = (int)j;
    for (size_t i = 1; i <= a_len; i++) {
        int *row = rows[i % 3], *above = rows[(i - 1) % 3], *higher = rows[(i + 1) % 3];
        row[0] = (int)i;
        for (size_t j = 1; j <= b_len; j++) {
            char x = g_ascii_tolower(a[i - 1]), y = g_ascii_tolower(b[j - 1]);
            row[j] = smallest(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x != y));
            bool swapped =
                i > 1 && j > 1 && x == g_ascii_tolower(b[j - 2]) && g_ascii_tolower(a[i - 2]) == y;
            if (swapped && higher[j - 2] + 1 < row[j])
                row[j] = higher[j - 2] + 1;
        }
    }
    return rows[a_len % 3][b_len];
}

const char *nc_nearest(const char *word, const char *const *words)
{
    size_t len = strnlen(word, LONGEST);
    int best = (int)(len + 2) / 3 + 1;
    const char *nearest = NULL;
    for (size_t i = 0; words[i] != NULL; i++) {
        int d = distance(word, len, words[i], strnlen(words[i], LONGEST));
        if (len > 1 && g_ascii_strncasecmp(words[i], word, len) == 0)
            d = 0;                      /* a beginning is what was meant */
        if (d < best || (d == best && nearest != NULL && strcmp(words[i], nearest) < 0)) {
            best = d;
            nearest = words[i];
        }
    }
    return nearest;
}
