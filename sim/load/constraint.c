// Build constraints in file names and //go:build lines.
#include "load/constraint.h"

#include <ctype.h>
#include <string.h>

#include "lang/check/check.h"

static bool in_list(Str word, const char *const *list, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (str_eq(word, str_from(list[i])))
            return true;
    return false;
}

#define IN_LIST(word, list) in_list(word, list, sizeof(list) / sizeof *(list))

static bool is_system(Str word) {
    static const char *const systems[] = {"aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios",
        "js", "linux", "nacl", "netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows", "zos"};
    return IN_LIST(word, systems);
}

static bool is_processor(Str word) {
    static const char *const processors[] = {"386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64",
        "mips", "mipsle", "mips64", "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv",
        "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm"};
    return IN_LIST(word, processors);
}

// Cuts "_word" from the end of the name; empty when there is none.
static Str cut_word(Str *name) {
    for (size_t i = name->len; i-- > 0;)
        if (name->at[i] == '_') {
            Str word = str_from_to(*name, i + 1, name->len);
            *name = str_from_to(*name, 0, i);
            return word;
        }
    return STR("");
}

bool constraint_name_fits(Str file_name) {
    Str name = file_name;
    if (str_ends(name, STR(".go")))
        name.len -= 3;
    if (str_ends(name, STR("_test")))
        name.len -= 5;
    Str last = cut_word(&name);
    if (is_processor(last)) {
        if (!str_eq(last, STR("amd64")))
            return false;
        last = cut_word(&name);
    }
    return !is_system(last) || str_eq(last, STR("linux"));
}

// ---- the expression of a //go:build line ----

typedef struct Expr {
    Str text;
    size_t at;
    const char *problem;
    int depth;
} Expr;

static const char ended_early[] = "unexpected end of expression";

static bool any_of(Expr *e);

static void skip_blanks(Expr *e) {
    while (e->at < e->text.len && (e->text.at[e->at] == ' ' || e->text.at[e->at] == '\t' || e->text.at[e->at] == '\r'))
        e->at++;
}

static bool take(Expr *e, const char *token) {
    skip_blanks(e);
    size_t n = strlen(token);
    if (e->text.len - e->at < n || memcmp(e->text.at + e->at, token, n) != 0)
        return false;
    e->at += n;
    return true;
}

static bool is_tag_byte(char c) {
    return isalnum((unsigned char)c) || c == '_' || c == '.' || (unsigned char)c >= 0x80;
}

static bool tag_holds(Str tag) {
    static const char *const tags[] = {"linux", "amd64", "unix", "gc", "purego"};
    if (IN_LIST(tag, tags))
        return true;
    if (!str_starts(tag, STR("go1.")) || tag.len == 4 || tag.len > 7)
        return false;
    int minor = 0;
    for (size_t i = 4; i < tag.len; i++) {
        if (!isdigit((unsigned char)tag.at[i]))
            return false;
        minor = minor * 10 + tag.at[i] - '0';
    }
    return minor >= 1 && minor <= NEWEST_GO;
}

static bool fails(Expr *e, const char *why) {
    if (!e->problem)
        e->problem = why;
    return false;
}

static bool one_of(Expr *e) {
    enum { DEEPEST = 1000 };
    if (++e->depth > DEEPEST)
        return fails(e, "expression is nested too deeply");
    bool holds;
    if (take(e, "!")) {
        skip_blanks(e);
        if (e->at < e->text.len && e->text.at[e->at] == '!')
            return fails(e, "double negation not allowed");
        holds = !one_of(e);
    } else if (take(e, "(")) {
        holds = any_of(e);
        bool ended = e->problem && strcmp(e->problem, ended_early) == 0;
        if (ended || (!e->problem && !take(e, ")")))
            e->problem = "missing close paren";
    } else {
        skip_blanks(e);
        size_t start = e->at;
        while (e->at < e->text.len && is_tag_byte(e->text.at[e->at]))
            e->at++;
        if (e->at == start)
            return fails(e, e->at == e->text.len ? ended_early : "unexpected token");
        holds = tag_holds(str_from_to(e->text, start, e->at));
    }
    e->depth--;
    return holds;
}

static bool all_of(Expr *e) {
    bool holds = one_of(e);
    while (!e->problem && take(e, "&&"))
        holds = one_of(e) && holds;
    return holds;
}

static bool any_of(Expr *e) {
    bool holds = all_of(e);
    while (!e->problem && take(e, "||"))
        holds = all_of(e) || holds;
    return holds;
}

static Str next_line(Str text, size_t *start) {
    const char *newline = memchr(text.at + *start, '\n', text.len - *start);
    size_t end = newline ? (size_t)(newline - text.at) : text.len;
    Str line = str_from_to(text, *start, end);
    *start = end + 1;
    while (line.len && isspace((unsigned char)line.at[0]))
        line = str_from_to(line, 1, line.len);
    return line;
}

// The expression of the first //go:build line among the comments and blank lines that begin the text; empty without one.
static Str build_line(Str text) {
    Str prefix = STR("//go:build");
    bool block = false;
    for (size_t start = 0; start < text.len;) {
        Str line = next_line(text, &start);
        if (block) {
            block = !str_has(line, STR("*/"));
        } else if (str_starts(line, STR("/*"))) {
            block = !str_has(line, STR("*/"));
        } else if (str_starts(line, prefix) && line.len > prefix.len && isspace((unsigned char)line.at[prefix.len])) {
            return str_from_to(line, prefix.len, line.len);
        } else if (line.len && !str_starts(line, STR("//"))) {
            break;
        }
    }
    return STR("");
}

// ---- lines of the old form, // +build, which count where no //go:build line stands ----

// Cuts what stands before the first of these bytes; empty pieces are passed over.
static Str next_piece(Str *rest, const char *between) {
    size_t from = 0;
    while (from < rest->len && strchr(between, rest->at[from]))
        from++;
    size_t to = from;
    while (to < rest->len && !strchr(between, rest->at[to]))
        to++;
    Str piece = str_from_to(*rest, from, to);
    *rest = str_from_to(*rest, to, rest->len);
    return piece;
}

// "tag" or "!tag". What is no tag holds never.
static bool old_term(Str term) {
    bool not = term.len > 1 && term.at[0] == '!' && term.at[1] != '!';
    Str tag = str_from_to(term, not, term.len);
    for (size_t i = 0; i < tag.len; i++)
        if (!is_tag_byte(tag.at[i]))
            tag = STR("");
    return tag_holds(tag) != not ;
}

// "a,b !c": a and b, or not c.
static bool old_line_holds(Str line) {
    for (Str option; (option = next_piece(&line, " \t\r")).len;) {
        bool all = true;
        for (Str term; (term = next_piece(&option, ",")).len;)
            all = old_term(term) && all;
        if (all)
            return true;
    }
    return false;
}

// What follows "+build" in a comment; false for another line.
static bool is_old_line(Str line, Str *expression) {
    if (!str_starts(line, STR("//")))
        return false;
    size_t i = 2;
    while (i < line.len && (line.at[i] == ' ' || line.at[i] == '\t'))
        i++;
    Str rest = str_from_to(line, i, line.len), word = STR("+build");
    *expression = str_starts(rest, word) ? str_from_to(rest, word.len, rest.len) : rest;
    return str_starts(rest, word) && (!expression->len || isspace((unsigned char)expression->at[0]));
}

// All such lines must hold. They stand in the comments that begin the text, and a blank line follows.
static bool old_lines_hold(Str text) {
    bool hold = true, pending = true;
    for (size_t start = 0; start < text.len;) {
        Str line = next_line(text, &start), expression;
        if (!line.len) {
            hold = pending;
        } else if (!str_starts(line, STR("//"))) {
            break;
        } else if (is_old_line(line, &expression)) {
            pending = old_line_holds(expression) && pending;
        }
    }
    return hold;
}

bool constraint_text_fits(Str text, Str *problem) {
    Expr e = {.text = build_line(text)};
    *problem = STR("");
    if (!e.text.len)
        return old_lines_hold(text);
    bool fits = any_of(&e);
    skip_blanks(&e);
    if (!e.problem && e.at < e.text.len)
        fails(&e, "unexpected token");
    if (e.problem)
        *problem = str_from(e.problem);
    return fits && !e.problem;
}
