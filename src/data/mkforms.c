/* mkforms.c - regular forms of English nouns and verbs, for mkdata; no part of the program.
 * Source of the rules: Cambridge Grammar of the English Language, ch. 18 s. 2 and 4. */
#include "data/mkforms.h"

#include <glib.h>
#include <string.h>

static bool is_vowel(char c)
{
    return c != '\0' && strchr("aeiou", c) != NULL;
}

static bool ends_in(const char *text, const char *end)
{
    return g_str_has_suffix(text, end);
}

/* Consonant and y: city, carry. */
static bool ends_in_y(const char *text)
{
    size_t len = strlen(text);
    return len > 1 && text[len - 1] == 'y' && !is_vowel(text[len - 2]);
}

char *mk_form_s(const char *base)
{
    if (ends_in_y(base))
        return g_strdup_printf("%.*sies", (int)strlen(base) - 1, base);
    if (ends_in(base, "s") || ends_in(base, "x") || ends_in(base, "z") || ends_in(base, "ch") ||
        ends_in(base, "sh"))
        return g_strconcat(base, "es", NULL);
    return g_strconcat(base, "s", NULL);
}

char *mk_form_ed(const char *base)
{
    if (ends_in(base, "e"))
        return g_strconcat(base, "d", NULL);
    if (ends_in_y(base))
        return g_strdup_printf("%.*sied", (int)strlen(base) - 1, base);
    return g_strconcat(base, "ed", NULL);
}

/* One vowel and one consonant at the end, which is stressed in all irregular verbs: cut, begin. */
static bool ends_shortly(const char *base)
{
    const size_t len = strlen(base);
    if (len < 3 || is_vowel(base[len - 1]) || strchr("wxy", base[len - 1]) != NULL)
        return false;
    const bool quit = base[len - 3] == 'u' && len > 3 && base[len - 4] == 'q';
    return is_vowel(base[len - 2]) && (!is_vowel(base[len - 3]) || quit);
}

bool mk_form_doubles_l(const char *base)
{
    const size_t len = strlen(base);
    return len > 3 && base[len - 1] == 'l' && is_vowel(base[len - 2]) && !is_vowel(base[len - 3]);
}

/* The -ing form; a past form with a doubled consonant (planned) doubles it here too, and so does a
 * short end of an irregular verb. */
char *mk_form_ing(const char *base, const char *past)
{
    size_t len = strlen(base);
    if (ends_in(base, "ie"))
        return g_strdup_printf("%.*sying", (int)len - 2, base);
    if (ends_in(base, "e") && !ends_in(base, "ee") && !ends_in(base, "oe") && !ends_in(base, "ye"))
        return g_strdup_printf("%.*sing", (int)len - 1, base);
    char *doubled = g_strdup_printf("%s%ced", base, base[len - 1]);
    bool twice = strcmp(doubled, past) == 0 || (!ends_in(past, "ed") && ends_shortly(base)) ||
                 (strcmp(base, past) == 0 && ends_shortly(base));
    g_free(doubled);
    return twice ? g_strdup_printf("%s%cing", base, base[len - 1]) : g_strconcat(base, "ing", NULL);
}
