/* html.c - libxml2's HTML parser as a stream of events, no tree, with the places that it keeps to
 * itself. */
#include "wrap/html.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

struct job {
    const struct nc_html_events *events;
    void *self;
    htmlParserCtxtPtr parser;
    const char *bytes;
    size_t len;
    int depth;
    bool deep;                      /* stopped: elements too deep */
};

/* The parser stands a few bytes behind the characters that it reports, or at their end. */
static size_t place_of(const struct job *job, const char *text, size_t len)
{
    long consumed = xmlByteConsumed(job->parser);
    size_t end = consumed < 0 ? 0 : (size_t)consumed;
    if (end > job->len)
        end = job->len;
    for (size_t back = 0; back <= 4 && len + back <= end; back++)
        if (memcmp(job->bytes + end - back - len, text, len) == 0)
            return end - back - len;
    return end;
}

static void on_open(void *data, const xmlChar *name, const xmlChar **attributes)
{
    struct job *job = data;
    if (job->deep)
        return;
    if (job->depth == NC_HTML_DEPTH) {
        job->deep = true;
        xmlStopParser(job->parser);
        return;
    }
    job->depth++;
    job->events->open(job->self, (const char *)name, (const char *const *)(const void *)attributes,
                      place_of(job, "", 0));
}

static void on_close(void *data, const xmlChar *name)
{
    (void)name;
    struct job *job = data;
    if (job->depth == 0)
        return;
    job->depth--;
    job->events->close(job->self);
}

static void on_text(void *data, const xmlChar *text, int len)
{
    struct job *job = data;
    if (len > 0 && !job->deep)
        job->events->text(job->self, (const char *)text, (size_t)len,
                          place_of(job, (const char *)text, (size_t)len));
}

static xmlSAXHandler handler(void)
{
    xmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.startElement = on_open;
    sax.endElement = on_close;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.cdataBlock = on_text;
    sax.initialized = 1;
    return sax;
}

bool nc_html_parse(const char *bytes, size_t len, const struct nc_html_events *events, void *self)
{
    if (len == 0 || len > INT_MAX / 2)
        return len == 0;
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, (int)len);
    if (parser == NULL)
        return false;
    struct job job = { .events = events, .self = self, .parser = parser, .bytes = bytes,
                       .len = len };
    xmlSAXHandler sax = handler();
    *parser->sax = sax;
    parser->userData = &job;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                   | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    while (job.depth > 0)
        on_close(&job, NULL);
    htmlFreeParserCtxt(parser);
    return !job.deep;
}
