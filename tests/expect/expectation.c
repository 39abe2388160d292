// Finds the comments of a Go file and sorts out those that are expectations. Strings and runes are
// skipped by a scanner that asks no more of the file than that: it also has to read files that do not compile.
#include "expectation.h"

#include <string.h>

typedef enum CommentForm { LINE_COMMENT, BLOCK_COMMENT } CommentForm;

typedef enum Target { TO_LIST, TO_ARGS, TO_INPUT } Target;

typedef struct Keyword {
    const char *word;
    CommentForm form;
    Target target;
    ExpectationKind kind; // TO_LIST
} Keyword;

static const Keyword keywords[] = {
    {"out:", LINE_COMMENT, TO_LIST, EXPECT_OUT},
    {"panic:", LINE_COMMENT, TO_LIST, EXPECT_PANIC},
    {"fatal:", LINE_COMMENT, TO_LIST, EXPECT_FATAL},
    {"deadlock:", LINE_COMMENT, TO_LIST, EXPECT_DEADLOCK},
    {"error:", LINE_COMMENT, TO_LIST, EXPECT_ERROR},
    {"error col:", LINE_COMMENT, TO_LIST, EXPECT_ERROR},
    {"exit:", LINE_COMMENT, TO_LIST, EXPECT_EXIT},
    {"args:", LINE_COMMENT, TO_ARGS, 0},
    {"output:", BLOCK_COMMENT, TO_LIST, EXPECT_OUTPUT},
    {"crash:", BLOCK_COMMENT, TO_LIST, EXPECT_CRASH},
    {"refused:", BLOCK_COMMENT, TO_LIST, EXPECT_REFUSED},
    {"dump:", BLOCK_COMMENT, TO_LIST, EXPECT_DUMP},
    {"tests:", BLOCK_COMMENT, TO_LIST, EXPECT_TESTS},
    {"input:", BLOCK_COMMENT, TO_INPUT, 0},
};

static Str slice(Str s, size_t from, size_t to) {
    return (Str){s.at + from, to - from};
}

static Str trim_right(Str s) {
    while (s.len && strchr(" \t\r", s.at[s.len - 1]))
        s.len--;
    return s;
}

static const Keyword *find_keyword(Str body, CommentForm form) {
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (keywords[i].form == form && str_starts(body, str_from(keywords[i].word)))
            return &keywords[i];
    return NULL;
}

// The text of a compile error may go on over several lines, written as \n and \t.
static Str unescape(Arena *arena, Str s) {
    char *to = arena_alloc(arena, s.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++) {
        bool escape = s.at[i] == '\\' && i + 1 < s.len && (s.at[i + 1] == 'n' || s.at[i + 1] == 't');
        to[len++] = !escape ? s.at[i] : s.at[++i] == 'n' ? '\n' : '\t';
    }
    return (Str){to, len};
}

// "error col:12: text": reads the column and leaves the text.
static void read_column(Expectation *e) {
    while (e->text.len && e->text.at[0] != ':') {
        e->col = e->col * 10 + (e->text.at[0] - '0');
        e->text = slice(e->text, 1, e->text.len);
    }
    if (e->text.len)
        e->text = slice(e->text, 1, e->text.len);
}

// What follows the keyword: on the same line behind one space, or, in a block, from the next line on.
static Str body_text(Str body, const Keyword *keyword) {
    Str text = slice(body, strlen(keyword->word), body.len);
    if (keyword->form == LINE_COMMENT)
        return trim_right(text.len && text.at[0] == ' ' ? slice(text, 1, text.len) : text);
    const char *newline = memchr(text.at, '\n', text.len);
    if (!newline)
        return (Str){text.at, 0};
    return slice(text, (size_t)(newline + 1 - text.at), text.len);
}

static const char *add_comment(Arena *arena, Expectations *into, Expectation e, Str body, CommentForm form) {
    if (form == BLOCK_COMMENT && !memchr(body.at, '\n', body.len)) { // two expectations for one line
        form = LINE_COMMENT;
        body = trim_right(body);
    }
    while (body.len && (body.at[0] == ' ' || (form == BLOCK_COMMENT && body.at[0] == '\n')))
        body = slice(body, 1, body.len);
    if (form == LINE_COMMENT && str_eq(trim_right(body), STR("nondeterministic")))
        into->nondeterministic = true;
    const Keyword *keyword = find_keyword(body, form);
    if (!keyword)
        return NULL;
    e.kind = keyword->kind;
    e.text = body_text(body, keyword);
    if (keyword->target == TO_ARGS) {
        into->args = e.text;
    } else if (keyword->target == TO_INPUT) {
        into->input = e.text;
    } else {
        if (strcmp(keyword->word, "error col:") == 0)
            read_column(&e);
        if (e.kind == EXPECT_ERROR) {
            while (e.text.len && e.text.at[0] == ' ')
                e.text = slice(e.text, 1, e.text.len);
            e.text = unescape(arena, e.text);
        }
        if (e.kind == EXPECT_OUTPUT && expectation_find(into, EXPECT_OUTPUT))
            return "a second output: block";
        vec_push(arena, &into->list, e);
    }
    return NULL;
}

// The end of a string or rune that begins at `at`. An interpreted one ends at the line's end at the latest.
static size_t skip_quoted(Str source, size_t at) {
    char quote = source.at[at++];
    while (at < source.len && source.at[at] != quote) {
        if (quote != '`' && source.at[at] == '\n')
            return at;
        if (quote != '`' && source.at[at] == '\\')
            at++;
        at++;
    }
    return at + 1;
}

static size_t find(Str s, size_t from, const char *what) {
    size_t len = strlen(what);
    for (size_t at = from; at + len <= s.len; at++)
        if (memcmp(s.at + at, what, len) == 0)
            return at;
    return s.len;
}

// Behind the slashes; a directive ("//go:noinline // error: misplaced") is taken for code.
static size_t comment_text(Str source, size_t at, size_t end) {
    if (str_starts(slice(source, at, end), STR("//go:")))
        at = find(slice(source, 0, end), at + 2, "//");
    return at + 2 < end ? at + 2 : end;
}

static int count_lines(Str s, size_t from, size_t to) {
    int count = 0;
    for (size_t at = from; at < to && at < s.len; at++)
        count += s.at[at] == '\n';
    return count;
}

const char *expectations_read(Arena *arena, Expectations *into, Str file, Str source) {
    Expectation here = {.file = file, .line = 1};
    for (size_t at = 0, next; at < source.len; at = next) {
        Str rest = slice(source, at, source.len);
        const char *wrong = NULL;
        next = at + 1;
        if (strchr("\"'`", source.at[at])) {
            next = skip_quoted(source, at);
        } else if (str_starts(rest, STR("//"))) {
            next = find(source, at, "\n");
            wrong = add_comment(arena, into, here, slice(source, comment_text(source, at, next), next), LINE_COMMENT);
        } else if (str_starts(rest, STR("/*"))) {
            size_t end = find(source, at + 2, "*/");
            wrong = add_comment(arena, into, here, slice(source, at + 2, end), BLOCK_COMMENT);
            next = end + 2;
        }
        if (wrong)
            return wrong;
        here.line += count_lines(source, at, next);
    }
    if (expectation_find(into, EXPECT_OUT) && expectation_find(into, EXPECT_OUTPUT))
        return "both out: lines and an output: block";
    return NULL;
}

const Expectation *expectation_find(const Expectations *all, ExpectationKind kind) {
    for (int i = 0; i < all->list.len; i++)
        if (all->list.at[i].kind == kind)
            return &all->list.at[i];
    return NULL;
}

int expectation_count(const Expectations *all, ExpectationKind kind) {
    int count = 0;
    for (int i = 0; i < all->list.len; i++)
        count += all->list.at[i].kind == kind;
    return count;
}
