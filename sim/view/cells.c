// Where rows of code and output end: nobody breaks a word that can be kept whole.
#include "view/cells.h"

#include "view/meter.h"

Str text_expand_tabs(Arena *a, Str line) {
    Buf out = {0};
    for (size_t i = 0; i < line.len; i++)
        if (line.at[i] == '\t')
            buf_text(&out, "    ");
        else if (line.at[i] != '\r')
            buf_byte(&out, line.at[i]);
    Str text = str_copy(a, buf_view(&out));
    buf_free(&out);
    return text;
}

int text_cells(Str text) {
    int n = 0;
    for (size_t at = 0; at < text.len;)
        n += rune_is_wide(text_rune(text, &at)) ? 2 : 1;
    return n;
}

static bool in_word(int32_t rune) {
    return rune == '_' || (rune >= '0' && rune <= '9') || (rune >= 'a' && rune <= 'z') ||
           (rune >= 'A' && rune <= 'Z') || (rune > 127 && !rune_may_break(rune));
}

static bool opens(int32_t rune) {
    return rune == '(' || rune == '{' || rune == '[';
}

static bool stays_with_left(int32_t rune) {
    return rune == ')' || rune == '}' || rune == ']' || rune == ',' || rune == ';' || rune == ':' || rune == ' ' ||
           rune == '(' || rune == '.';
}

// How well a reader could bear a break between two characters; 0: inside a word, a number, an operator.
static int worth_of(int32_t left, int32_t right) {
    if (stays_with_left(right))
        return 0;
    if (left == ' ' || left == ',')
        return 3;
    if (opens(left) || rune_may_break(left) || rune_may_break(right))
        return 2;
    if (left == '.')
        return right >= '0' && right <= '9' ? 0 : 1;
    return in_word(left) == in_word(right) ? 0 : 1;
}

// The last of the best breaks; of those in the first third only where there is none behind.
size_t text_row_end(Str text, size_t from, int room) {
    size_t at = from, best = 0;
    int32_t before = 0;
    int worth = 0;
    for (int n = 0; at < text.len;) {
        size_t next = at;
        int32_t rune = text_rune(text, &next);
        int here = at > from ? worth_of(before, rune) : 0;
        if (here && n <= room / 3)
            here = 1;
        if (here >= worth && here)
            best = at, worth = here;
        n += rune_is_wide(rune) ? 2 : 1;
        if (n > room && rune != ' ')
            return best ? best : at > from ? at : next;
        at = next, before = rune;
    }
    return text.len;
}
