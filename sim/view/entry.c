// Editing a line of UTF-8.
#include "view/entry.h"

#include <string.h>

Str entry_text(const Entry *e) {
    return (Str){e->text, e->len};
}

void entry_open(Entry *e, EntryKind kind, Str text) {
    *e = (Entry){.kind = kind};
    entry_insert(e, text);
}

static bool inside_character(char c) {
    return ((unsigned char)c & 0xc0) == 0x80;
}

static size_t before(const Entry *e, size_t at) {
    while (at > 0 && inside_character(e->text[--at])) {
    }
    return at;
}

static size_t behind(const Entry *e, size_t at) {
    at += at < e->len;
    while (at < e->len && inside_character(e->text[at]))
        at++;
    return at;
}

void entry_insert(Entry *e, Str text) {
    size_t n = text.len < ENTRY_MAX - e->len ? text.len : ENTRY_MAX - e->len;
    while (n > 0 && n < text.len && inside_character(text.at[n]))
        n--;
    if (n == 0)
        return;
    memmove(e->text + e->caret + n, e->text + e->caret, e->len - e->caret);
    for (size_t i = 0; i < n; i++)
        e->text[e->caret + i] = (unsigned char)text.at[i] < ' ' ? ' ' : text.at[i];
    e->caret += n, e->len += n;
    e->text[e->len] = 0;
    e->chosen = 0;
}

static void cut(Entry *e, size_t from, size_t to) {
    memmove(e->text + from, e->text + to, e->len - to);
    e->len -= to - from;
    e->text[e->len] = 0;
    e->caret = from;
    e->chosen = 0;
}

// Back over spaces, then over what is before them.
static size_t word_before(const Entry *e, size_t at) {
    while (at > 0 && e->text[at - 1] == ' ')
        at--;
    while (at > 0 && e->text[at - 1] != ' ')
        at--;
    return at;
}

bool entry_key(Entry *e, Str key) {
    if (str_eq(key, STR("Left")))
        e->caret = before(e, e->caret);
    else if (str_eq(key, STR("Right")))
        e->caret = behind(e, e->caret);
    else if (str_eq(key, STR("Home")) || str_eq(key, STR("Ctrl+a")))
        e->caret = 0;
    else if (str_eq(key, STR("End")) || str_eq(key, STR("Ctrl+e")))
        e->caret = e->len;
    else if (str_eq(key, STR("Backspace")))
        cut(e, before(e, e->caret), e->caret);
    else if (str_eq(key, STR("Delete")))
        cut(e, e->caret, behind(e, e->caret));
    else if (str_eq(key, STR("Ctrl+w")))
        cut(e, word_before(e, e->caret), e->caret);
    else if (str_eq(key, STR("Ctrl+u")))
        cut(e, 0, e->caret);
    else
        return false;
    return true;
}
