// Line directives, //line file:12 and /*line file:12:3*/: what made this text says where it comes from. See "Compiler
// Directives" in the documentation of cmd/compile.
#include "lang/syntax/scan.h"

enum { MOST_LINES = 1 << 30 }; // as many lines and columns as a position of Go's compiler can have

typedef struct Trailing { // the number behind the last colon of a text
    size_t at;            // behind the colon; 0: there is none
    bool ok;              // it is a number
    uint64_t n;
} Trailing;

static Trailing trailing_number(Str text) {
    Trailing t = {.at = text.len};
    while (t.at > 0 && text.at[t.at - 1] != ':')
        t.at--;
    t.ok = t.at > 0 && t.at < text.len;
    for (size_t i = t.at; t.ok && i < text.len; i++) {
        char ch = text.at[i];
        uint64_t digit = (uint64_t)(ch - '0');
        t.ok = '0' <= ch && ch <= '9' && t.n <= (UINT64_MAX - digit) / 10;
        t.n = t.n * 10 + digit;
    }
    return t;
}

static bool in_range(uint64_t n) {
    return 0 < n && n <= MOST_LINES;
}

// The text between the comment's marks, if it may be a directive: //line only at the start of a line.
static bool comment_text(const Scanner *s, const char *from, Str *text) {
    Str whole = {from, (size_t)(s->at - from)};
    if (str_starts(whole, STR("/*line "))) {
        *text = str_from_to(whole, 2, whole.len - 2);
        return true;
    }
    if (!str_starts(whole, STR("//line ")) || (from > s->source->text.at && from[-1] != '\n'))
        return false;
    *text = str_from_to(whole, 2, whole.len - str_ends(whole, STR("\r")));
    return true;
}

static Str path_before(const Source *source) {
    return source->marks.len ? source->marks.at[source->marks.len - 1].path : source->path;
}

static void wrong_number(Scanner *s, const char *what, Str text, size_t at) {
    Str number = str_from_to(text, at, text.len);
    Pos pos = s->source->base + (Pos)(number.at - s->source->text.at);
    diag_add(s->diags, pos, "invalid %s number: %.*s", what, STR_ARG(number));
}

void scan_line_directive(Scanner *s, const char *from) {
    Str text;
    if (!s->marked || !comment_text(s, from, &text))
        return;
    text = str_from_to(text, sizeof "line " - 1, text.len);
    Trailing line = trailing_number(text), col = {0};
    if (line.at == 0)
        return; // no directive: the comment says something about lines
    Trailing before = trailing_number(str_from_to(text, 0, line.at - 1));
    if (line.ok && before.ok) {
        col = line;
        line = before;
        if (!in_range(col.n)) {
            wrong_number(s, "column", text, col.at);
            return;
        }
        text = str_from_to(text, 0, col.at - 1);
    }
    if (!line.ok || !in_range(line.n)) {
        wrong_number(s, "line", text, line.at);
        return;
    }
    Str path = str_from_to(text, 0, line.at - 1);
    if (!path.len && col.ok)
        path = path_before(s->marked);
    bool line_comment = from[1] == '/'; // its newline is part of it
    uint32_t behind = (uint32_t)(s->at - s->source->text.at) + line_comment;
    source_add_mark(s->arena, s->marked, (LineMark){behind, path, (int)line.n, (int)col.n});
}
