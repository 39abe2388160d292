// What a //go:build line says about the Go version that a file is written for.
// The least version is worked out as in Go's build constraints: a && b asks for the later of both, a || b for the
// earlier, and what stands under ! asks for nothing.
#include "lang/syntax/parse_rules.h"

#include <stdlib.h>

enum { NO_VERSION = -1, DEEPEST = 200 };

typedef struct Line {
    const char *at, *end;
    int depth;
    bool ok;
} Line;

// What an expression asks for when it is true, and when it is false: least minor version.
typedef struct Wish {
    int if_true, if_false;
} Wish;

static Wish or_expr(Line *l);

static void skip_blanks(Line *l) {
    while (l->at < l->end && (*l->at == ' ' || *l->at == '\t'))
        l->at++;
}

static bool got(Line *l, Str symbol) {
    skip_blanks(l);
    if (!str_starts((Str){l->at, (size_t)(l->end - l->at)}, symbol))
        return false;
    l->at += symbol.len;
    return true;
}

static bool tag_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           (unsigned char)c >= 0x80;
}

// "go1.21" -> 21, "go1" -> 0.
static int tag_version(Str tag) {
    if (str_eq(tag, STR("go1")))
        return 0;
    if (!str_starts(tag, STR("go1.")) || tag.len > 8)
        return NO_VERSION;
    int minor = 0;
    for (size_t i = 4; i < tag.len; i++) {
        if (tag.at[i] < '0' || tag.at[i] > '9')
            return NO_VERSION;
        minor = minor * 10 + tag.at[i] - '0';
    }
    return tag.len == 4 ? NO_VERSION : minor;
}

// not_expr = "!" not_expr | "(" or_expr ")" | tag .
static Wish not_expr(Line *l) {
    Wish wish = {NO_VERSION, NO_VERSION};
    if (++l->depth > DEEPEST) {
        l->ok = false;
    } else if (got(l, STR("!"))) {
        Wish inner = not_expr(l);
        wish = (Wish){inner.if_false, inner.if_true};
    } else if (got(l, STR("("))) {
        wish = or_expr(l);
        l->ok &= got(l, STR(")"));
    } else {
        const char *from = l->at;
        while (l->at < l->end && tag_byte(*l->at))
            l->at++;
        l->ok &= l->at > from;
        wish.if_true = tag_version((Str){from, (size_t)(l->at - from)});
    }
    l->depth--;
    return wish;
}

static int later(int a, int b) {
    return a > b ? a : b;
}

static int earlier(int a, int b) {
    return a < b ? a : b;
}

// and_expr = not_expr { "&&" not_expr } .
static Wish and_expr(Line *l) {
    Wish wish = not_expr(l);
    while (l->ok && got(l, STR("&&"))) {
        Wish right = not_expr(l);
        wish = (Wish){later(wish.if_true, right.if_true), earlier(wish.if_false, right.if_false)};
    }
    return wish;
}

// or_expr = and_expr { "||" and_expr } .
static Wish or_expr(Line *l) {
    Wish wish = and_expr(l);
    while (l->ok && got(l, STR("||"))) {
        Wish right = and_expr(l);
        wish = (Wish){earlier(wish.if_true, right.if_true), later(wish.if_false, right.if_false)};
    }
    return wish;
}

bool build_go_version(Arena *arena, Str text, Str *version) {
    Str prefix = STR("go:build");
    if (!str_starts(text, prefix))
        return false;
    Line l = {text.at + prefix.len, text.at + text.len, 0, true};
    if (l.at == l.end || (*l.at != ' ' && *l.at != '\t'))
        return false;
    Wish wish = or_expr(&l);
    skip_blanks(&l);
    if (!l.ok || l.at != l.end)
        return false;
    *version = (Str){0};
    if (wish.if_true == 0)
        *version = STR("go1");
    else if (wish.if_true > 0)
        *version = str_format(arena, "go1.%d", wish.if_true);
    return true;
}
