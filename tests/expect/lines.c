#include "lines.h"

#include <string.h>

Lines lines_of(Arena *arena, Str text) {
    Lines lines = {0};
    while (text.len) {
        const char *newline = memchr(text.at, '\n', text.len);
        size_t len = newline ? (size_t)(newline - text.at) : text.len;
        vec_push(arena, &lines.list, (Str){text.at, len});
        size_t used = newline ? len + 1 : len;
        text = (Str){text.at + used, text.len - used};
    }
    return lines;
}

Lines lines_part(const Lines *lines, int from, int to) {
    Lines part = {0};
    part.list.at = lines->list.at + from;
    part.list.len = part.list.cap = to - from;
    return part;
}

int lines_differ(const Lines *a, const Lines *b) {
    int shorter = a->list.len < b->list.len ? a->list.len : b->list.len;
    for (int i = 0; i < shorter; i++)
        if (!str_eq(a->list.at[i], b->list.at[i]))
            return i;
    return a->list.len == b->list.len ? -1 : shorter;
}
