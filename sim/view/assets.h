// What the window reads from assets/: colours by role and texts by language. Both are files of "name = value"
// lines; '#' starts a comment line.
#ifndef VIEW_ASSETS_H
#define VIEW_ASSETS_H

#include "view/draw.h"

typedef struct Rgba {
    double r, g, b, a; // 0 to 1
} Rgba;

// CONTRAST is for projectors in bright rooms and for weak eyes: black on white, strong lines, darker colours.
typedef enum ThemeName { THEME_LIGHT, THEME_NIGHT, THEME_CONTRAST, THEME_COUNT } ThemeName;

typedef struct Theme {
    Rgba colour[ROLE_COUNT];
} Theme;

typedef enum Word {
#define WORD(NAME, key) WORD_##NAME,
#include "view/words.def"
#undef WORD
    WORD_COUNT
} Word;

typedef enum Language { LANGUAGE_EN, LANGUAGE_ZH, LANGUAGE_COUNT } Language;

typedef struct Words {
    Str text[WORD_COUNT];
} Words;

// All of assets/, loaded once.
typedef struct Assets {
    Arena arena; // holds the texts
    Theme themes[THEME_COUNT];
    Words words[LANGUAGE_COUNT];
} Assets;

// False when a file is missing or malformed; *problem then holds one line that says which and where.
bool assets_load(Assets *assets, const char *folder, Buf *problem);
void assets_free(Assets *assets);

// The two parsers by themselves. They add lines to *problem for names they do not know, values they cannot
// read and names that are missing.
void theme_parse(Theme *theme, Str text, const char *file, Buf *problem);
void words_parse(Words *words, Str text, const char *file, Buf *problem);

// The text of a word with {1}, {2}, ... replaced. words_count picks "name.one" or "name.many" by n and puts it
// in place of {1}; the two must stand side by side in words.def.
Str words_fill(Arena *a, const Words *words, Word word, const Str *args, int n);
Str words_count(Arena *a, const Words *words, Word one, int64_t n);

extern const char *const theme_names[THEME_COUNT];
extern const char *const language_names[LANGUAGE_COUNT];
extern const char *const word_keys[WORD_COUNT];

#endif
