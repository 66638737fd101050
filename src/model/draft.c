/* draft.c - names of the verdicts, and which article is the draft. */
#include "model/draft.h"

#include "model/options.h"

#include <string.h>

const char *nc_draft_verdict_name(enum nc_draft_verdict verdict)
{
    static const char *const names[NC_DRAFT_VERDICTS] = { "agrees", "differs", "close", "one only",
                                                          "nowhere" };
    return names[verdict];
}

/* Standard input goes by the name that it was given. */
bool nc_draft_is(const struct nc_options *options, const struct nc_store *store, uint32_t article)
{
    const char *path = options->draft;
    if (path == NULL)
        return false;
    if (strcmp(path, "-") == 0 && options->stdin_filename != NULL)
        path = options->stdin_filename;
    return strcmp(nc_store_text(store, nc_store_article(store, article)->path), path) == 0;
}

void nc_draft_report_free(struct nc_draft_report *draft)
{
    if (draft == NULL)
        return;
    g_array_free(draft->figures, TRUE);
    g_array_free(draft->others, TRUE);
    g_array_free(draft->remarks, TRUE);
    g_free(draft);
}
