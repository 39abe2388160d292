// A scanner that knows just enough of Go to colour it, one line at a time.
#include "view/highlight.h"

#include <ctype.h>
#include <string.h>

#include "view/cells.h"

typedef enum Inside { PLAIN, IN_COMMENT, IN_RAW } Inside; // what a line may begin in

static bool is_word(char c) {
    return isalnum((unsigned char)c) || c == '_' || (c & 0x80);
}

static bool is_keyword(Str s) {
    static const char *const words = " break case chan const continue default defer else fallthrough for func go goto "
                                     "if import interface map package range return select struct switch type var ";
    char padded[16];
    if (s.len > 11)
        return false;
    padded[0] = ' ';
    memcpy(padded + 1, s.at, s.len);
    padded[s.len + 1] = ' ', padded[s.len + 2] = 0;
    return strstr(words, padded) != NULL;
}

static size_t number_end(Str s, size_t at) {
    while (at < s.len) {
        char c = s.at[at];
        bool sign = (c == '+' || c == '-') && strchr("eEpP", s.at[at - 1]);
        if (!is_word(c) && c != '.' && !sign)
            break;
        at++;
    }
    return at;
}

// From the opening quote to behind the closing one, or to the end of the line.
static size_t quoted_end(Str s, size_t at) {
    char quote = s.at[at++];
    while (at < s.len && s.at[at] != quote)
        at += s.at[at] == '\\' ? 2 : 1;
    return at < s.len ? at + 1 : s.len;
}

static size_t find_from(Str s, size_t at, Str what) {
    for (; at + what.len <= s.len; at++)
        if (memcmp(s.at + at, what.at, what.len) == 0)
            return at + what.len;
    return s.len + 1;
}

// Ends what began on an earlier line or just here; past the end of the line it stays open.
static size_t finish(Str s, size_t from, Inside *inside) {
    size_t end = find_from(s, from, *inside == IN_RAW ? STR("`") : STR("*/"));
    if (end > s.len)
        return s.len;
    *inside = PLAIN;
    return end;
}

static size_t next_run(Str s, size_t at, Inside *inside, Role *role) {
    char c = s.at[at], following = at + 1 < s.len ? s.at[at + 1] : 0;
    if (*inside != PLAIN) {
        *role = *inside == IN_RAW ? ROLE_STRING : ROLE_COMMENT;
        return finish(s, at, inside);
    }
    if (c == '/' && following == '/') {
        *role = ROLE_COMMENT;
        return s.len;
    }
    if ((c == '/' && following == '*') || c == '`') {
        *role = c == '`' ? ROLE_STRING : ROLE_COMMENT;
        *inside = c == '`' ? IN_RAW : IN_COMMENT;
        return finish(s, at + (c == '`' ? 1 : 2), inside);
    }
    if (c == '"' || c == '\'') {
        *role = ROLE_STRING;
        return quoted_end(s, at);
    }
    if (isdigit((unsigned char)c)) {
        *role = ROLE_NUMBER;
        return number_end(s, at + 1);
    }
    *role = ROLE_INK;
    size_t end = at + 1;
    if (!is_word(c))
        return end;
    while (end < s.len && is_word(s.at[end]))
        end++;
    if (is_keyword((Str){s.at + at, end - at}))
        *role = ROLE_KEYWORD;
    else if (end < s.len && s.at[end] == '(')
        *role = ROLE_CALL;
    return end;
}

static CodeLine colour_line(Arena *a, Str raw, Inside *inside) {
    CodeLine line = {.text = text_expand_tabs(a, raw)};
    for (size_t at = 0; at < line.text.len;) {
        Role role;
        size_t end = next_run(line.text, at, inside, &role);
        CodeRun *last = line.runs.len ? &line.runs.at[line.runs.len - 1] : NULL;
        bool blank = line.text.at[at] == ' ';
        if (last && (last->role == role || blank))
            last->len += (int)(end - at);
        else
            vec_push(a, &line.runs, (CodeRun){(int)at, (int)(end - at), role});
        at = end;
    }
    return line;
}

CodeLines highlight_go(Arena *a, Str text) {
    CodeLines lines = {0};
    Inside inside = PLAIN;
    while (text.len) {
        const char *newline = memchr(text.at, '\n', text.len);
        size_t len = newline ? (size_t)(newline - text.at) : text.len;
        vec_push(a, &lines, colour_line(a, (Str){text.at, len}, &inside));
        len += newline != NULL;
        text.at += len, text.len -= len;
    }
    return lines;
}
