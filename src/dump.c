/* dump.c - articles and sentences as JSON Lines, for people who look into the stages. */
#include "dump.h"

#include "report/spell.h"

static void put_json(GString *out, const char *text, size_t len)
{
    struct nc_writer w = nc_writer_of(NULL);
    nc_put_text(&w, NC_SYNTAX_JSON, text, len);
    g_string_append_len(out, w.data, (gssize)w.used);
    nc_writer_close(&w);
}

static void put_member(GString *out, const char *name, const char *text)
{
    g_string_append_printf(out, "\"%s\":", name);
    if (*text == '\0')
        g_string_append(out, "null");
    else
        put_json(out, text, strlen(text));
    g_string_append_c(out, ',');
}

void nc_dump_article(GString *out, const struct nc_store *store, const struct nc_reading *reading)
{
    const struct nc_article *article = &reading->article;
    char date[NC_DATE_TEXT];
    g_string_append_c(out, '{');
    put_member(out, "id", nc_store_text(store, article->id));
    put_member(out, "title", nc_store_text(store, article->title));
    put_member(out, "date", nc_date_text(article->date, date));
    put_member(out, "publisher", nc_store_text(store, article->publisher));
    put_member(out, "url", nc_store_text(store, article->url));
    put_member(out, "lang", nc_store_text(store, article->lang));
    g_string_append(out, "\"text\":");
    put_json(out, reading->text, reading->len);
    g_string_append(out, "}\n");
}

static void put_sentence(GString *out, const struct nc_tokens *tokens,
                         const struct nc_sentence *sentence)
{
    g_string_append_printf(out, "\"start\":%u,\"end\":%u,\"heading\":%s,\"tokens\":[",
                           sentence->at, sentence->at + sentence->len,
                           sentence->heading ? "true" : "false");
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
        const struct nc_token *token = &tokens->items[i];
        g_string_append_printf(out, "%s[%u,%u]", i > sentence->first ? "," : "", token->at,
                               token->at + token->len);
    }
    g_string_append(out, "],");
}

void nc_dump_sentences(GString *out, const struct nc_store *store, const struct nc_reading *reading,
                       const struct nc_tokens *tokens)
{
    for (size_t i = 0; i < tokens->sentence_count; i++) {
        const struct nc_sentence *sentence = &tokens->sentences[i];
        g_string_append_c(out, '{');
        put_member(out, "article", nc_store_text(store, reading->article.id));
        put_sentence(out, tokens, sentence);
        g_string_append(out, "\"text\":");
        put_json(out, reading->text + sentence->at, sentence->len);
        g_string_append(out, "}\n");
    }
}
