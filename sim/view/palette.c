// Finding commands by words.
#include "view/palette.h"

Str command_text(const Words *words, Command command) {
    return words->text[WORD_COMMAND_STEP + (int)command - (int)COMMAND_STEP];
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool holds(Str text, Str part) {
    for (size_t from = 0; from + part.len <= text.len; from++) {
        size_t n = 0;
        while (n < part.len && lower(text.at[from + n]) == lower(part.at[n]))
            n++;
        if (n == part.len)
            return true;
    }
    return false;
}

static bool matches(Str text, Str name, Str query) {
    while (query.len) {
        size_t n = 0;
        while (n < query.len && query.at[n] != ' ')
            n++;
        Str part = {query.at, n};
        if (!holds(text, part) && !holds(name, part))
            return false;
        n += n < query.len;
        query.at += n, query.len -= n;
    }
    return true;
}

int palette_find(const Words *words, Str query, Command found[COMMAND_COUNT]) {
    int n = 0;
    for (int c = COMMAND_NONE + 1; c < COMMAND_COUNT; c++) {
        bool needs_number =
            command_keys[c][0] == 0 || c == COMMAND_ANSWER || c == COMMAND_RECENT || c == COMMAND_PALETTE;
        if (!needs_number && matches(command_text(words, (Command)c), str_from(command_names[c]), query))
            found[n++] = (Command)c;
    }
    return n;
}
