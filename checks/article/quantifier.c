/* quantifier.c - NC211: "most", "more than a third", "nearly half" against the share beside it. */
#include "checks/marks.h"
#include "checks/reckon.h"
#include "checks/rules.h"
#include "checks/share.h"
#include "checks/shares.h"
#include "checks/written.h"
#include "lists.h"

#include <math.h>
#include <string.h>

/* The shares in per cent that the words allow; ends are left out. */
static struct nc_span allowed(const struct nc_claim *claim, double said)
{
    const double slack = nc_share_slack(said), near = 0.2 * said, loose = 0.3 * said;
    if (nc_claim_word(claim, "just_over") != NULL)
        return (struct nc_span){ said, said + loose };
    if (nc_claim_word(claim, "just_under") != NULL)
        return (struct nc_span){ said - near - slack, said };
    if (nc_claim_word(claim, "part") != NULL) /* "a quarter", as it stands */
        return (struct nc_span){ said - slack, said + slack };
    if (nc_claim_word(claim, "over") != NULL)
        return (struct nc_span){ said, INFINITY };
    return (struct nc_span){ -INFINITY, said };
}

/* The share that the text gives: a percentage c, or d of e. */
static struct nc_span share_of(const struct nc_claim *claim, double *value)
{
    const struct nc_figure *percent = nc_claim_figure(claim, 'c');
    const struct nc_figure *part = nc_claim_figure(claim, 'd'),
                           *whole = nc_claim_figure(claim, 'e');
    if (percent != NULL && percent->has_value) {
        *value = nc_decimal_double(percent->value);
        return nc_span_plain(percent);
    }
    *value = NAN;
    if (part == NULL || whole == NULL || !part->has_value || !whole->has_value)
        return (struct nc_span){ NAN, NAN };
    const struct nc_span a = nc_span_plain(part), b = nc_span_plain(whole);
    *value = 100 * nc_decimal_double(part->value) / nc_decimal_double(whole->value);
    return (struct nc_span){ 100 * a.low / b.high, 100 * a.high / b.low };
}

static void append_words(GString *out, const struct nc_claim_word *word)
{
    gsize len = word->len;
    while (len > 0 && word->text[len - 1] == ' ')
        len--;
    g_string_append_c(out, ' ');
    g_string_append_len(out, word->text, (gssize)len);
}

/* "61 per cent is not more than two thirds". */
static void explain(struct nc_finding *finding, const struct nc_claim *claim, double value,
                    bool holds)
{
    static const char *const names[] = { "just_over", "just_under", "over", "under" };
    struct nc_pool *pool = claim->passage->store->pool;
    GString *text = g_string_new(NULL);
    if (claim->at[2] != NC_NONE) {
        nc_reckon_surface(text, claim, claim->at[2]);
    } else {
        nc_reckon_surface(text, claim, claim->at[3]);
        g_string_append(text, " of ");
        nc_reckon_surface(text, claim, claim->at[4]);
        g_string_append(text, ", ");
        nc_written_number(text, value);
        g_string_append(text, " %,");
    }
    g_string_append(text, holds ? " is" : " is not");
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        const struct nc_claim_word *word = nc_claim_word(claim, names[i]);
        if (word != NULL && word->len > 0)
            append_words(text, word);
    }
    if (claim->at[0] != NC_NONE) {
        if (text->str[text->len - 1] != ' ')
            g_string_append_c(text, ' ');
        const gsize at = text->len;
        if (nc_claim_figure(claim, 'a')->kind == NC_KIND_ORDINAL)
            g_string_append(text, "a ");
        nc_reckon_surface(text, claim, claim->at[0]);
        text->str[at] = g_ascii_tolower(text->str[at]);
    }
    finding->message = finding->trace = nc_pool_add(pool, text->str, text->len);
    finding->cause = nc_pool_addz(pool, holds ? "" : "quantifier");
    g_string_free(text, TRUE);
}

/* a is the share in words, or none where the words are "most" or "a majority". */
static void claim(const struct nc_claim *claim)
{
    const struct nc_figure *share = nc_claim_figure(claim, 'a');
    double value, half = 50;
    if (share != NULL && (!share->has_value || nc_share_counted(claim, claim->at[0])))
        return;
    const double told = share == NULL ? 0 : nc_decimal_double(share->value);
    const double said = share == NULL                     ? half
                        : share->kind == NC_KIND_ORDINAL ? 100 / told
                                                         : 100 * told;
    const struct nc_span span = allowed(claim, said), found = share_of(claim, &value);
    const uint32_t stated = claim->at[2] != NC_NONE ? claim->at[2] : claim->at[3];
    if (isnan(value))
        return;
    const bool holds = found.high > span.low && found.low < span.high;
    struct nc_finding *finding = nc_reckon_say(claim, stated, holds ? NC_PASS : NC_WARNING);
    if (finding == NULL)
        return;
    explain(finding, claim, value, holds);
    finding->stated = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                          .number = nc_decimal_from_double(said) };
    finding->computed = (struct nc_answer){ .kind = NC_ANSWER_NUMBER,
                                            .number = nc_decimal_from_double(value) };
    for (int i = 0; i < NC_CLAIM_LETTERS; i++)
        if (claim->at[i] != NC_NONE)
            nc_finding_witness(finding, claim->at[i], claim->at[i] == stated ? 1 : 0, 1);
}

/* "A third", and "a fifth", which is told as an ordinal where nothing follows. */
static bool is_share(const struct nc_passage *passage, const struct nc_figure *f)
{
    enum { MOST = 20 };
    const struct nc_tokens *t = passage->tokens;
    if (!f->has_value || f->value.mantissa <= 0)
        return false;
    if (f->kind != NC_KIND_ORDINAL)
        return f->kind == NC_KIND_NUMBER && f->unit == 0 && f->modifier == NC_EXACT &&
               (f->flags & NC_FIGURE_SPELLED) != 0 && nc_decimal_double(f->value) < 1;
    uint32_t at = nc_marks_token(t, f->start);
    const double parts = nc_decimal_double(f->value);
    if (at < 3 || !nc_marks_in(NC_LISTED_TURN_A, t, at - 1))
        return false;
    at -= nc_marks_in(NC_LISTED_SHARE_LEAD, t, at - 2); /* "or a fifth" */
    return parts > 2 && parts <= MOST && nc_marks_break(t, at - 2) && t->items[at - 2].sign != ';';
}

/* The share c of the part a in the whole b. */
static void claim_share(const struct nc_claim *shares)
{
    struct nc_claim of = *shares;
    of.at[0] = shares->at[2];
    of.at[3] = shares->at[0];
    of.at[4] = shares->at[1];
    of.at[1] = of.at[2] = NC_NONE;
    of.words[of.word_count++] = (struct nc_claim_word){ "part", "", 0 };
    claim(&of);
}

static void after(const struct nc_passage *passage, const struct nc_sentence_rows *rows)
{
    nc_shares_read(passage, rows, &nc_rule_quantifier, is_share, claim_share);
}

const struct nc_rule nc_rule_quantifier = {
    .id = "NC211",
    .name = "quantifier",
    .level = NC_WARNING,
    .scope = NC_SCOPE_TEXT,
    .title = "A quantifier does not fit the share beside it",
    .claim = claim,
    .after = after,
    .kinds = 1 << NC_KIND_NUMBER | 1 << NC_KIND_ORDINAL,
};
