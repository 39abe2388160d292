// Sentences in the viewer's language. One table for each language, words_*.def; a language that is unknown is English.
#ifndef INSPECT_WORDS_H
#define INSPECT_WORDS_H

#include "base/str.h"

typedef enum Word {
#define SAY(enumerator, text) SAY_##enumerator,
#include "inspect/words_en.def"
#undef SAY
    SAY_COUNT
} Word;

typedef struct Fill {
    Str at[3];
} Fill; // what {1} {2} {3} stand for
Str say(Arena *a, Str language, Word word, Fill fill);
Str goroutine_word(Arena *a, uint64_t id);         // "G2"
Str duration_word(Arena *a, uint64_t nanoseconds); // as Go prints a time.Duration: "1.5s"

#endif
