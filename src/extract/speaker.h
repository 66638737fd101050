/* speaker.h - who was cited so far in an article; for src/extract alone.  Floor 3. */
#ifndef NC_EXTRACT_SPEAKER_H
#define NC_EXTRACT_SPEAKER_H

#include "extract/scene.h"

enum { NC_VOICES = 16 };

struct nc_voice {
    nc_str surname, full; /* "Shoigu", "Sergei Shoigu, Russian Defense Minister" */
};

struct nc_voices {
    struct nc_voice items[NC_VOICES]; /* the last ones named, in a ring */
    size_t count;                     /* named so far */
    nc_str last;                      /* cited last */
    nc_str person;                    /* the last person among them, for "he said" */
    uint32_t sentence;                /* where `last` was cited */
};

/* Finds who is cited in the sentence, remembers it for later ones, and sets the speaker of the
 * sentence's figures; a quotation that runs on keeps its speaker. */
void nc_speaker_read(struct nc_scene *scene, struct nc_voices *voices);

#endif
