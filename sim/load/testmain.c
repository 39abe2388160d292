// Finds tests, benchmarks, fuzz tests and examples among the declarations of _test.go files.
#include "load/testmain.h"

#include <ctype.h>
#include <string.h>

#include "lang/syntax/parse.h"

// Stands before the names of the package under test where another one calls them.
static const char qualified[] = "under_test.";

typedef struct TestMain {
    Arena *arena;
    SourceSet sources;
    Buf tests, benchmarks, fuzz, examples; // entries {"TestName", TestName}
    const char *run;                       // the call that runs them
    Str problem;                           // the first one
} TestMain;

// "TestName", or "Test" alone, for the prefix "Test"; Testify is no test.
static bool is_named(Str name, const char *prefix) {
    size_t n = strlen(prefix);
    return str_starts(name, str_from(prefix)) && (name.len == n || !islower((unsigned char)name.at[n]));
}

// Whether a function is func(x *testing.T) for the letter T, whatever package testing is called.
static bool takes(const Node *func, char letter) {
    const Node *type = func->func.type;
    if (type->func_type.params.len != 1 || type->func_type.results.len || type->func_type.type_params.len)
        return false;
    const Node *param = type->func_type.params.at[0]->field.type;
    if (!param || param->kind != NODE_STAR)
        return false;
    const Node *x = param->star.x, *name = x->kind == NODE_SELECTOR ? x->selector.name : x;
    return name && name->kind == NODE_IDENT && name->ident.name.len == 1 && name->ident.name.at[0] == letter;
}

static Str source_between(const Source *source, Pos from, Pos to) {
    return str_from_to(source->text, from - source->base, to - source->base);
}

// Where the word func stands before a function's name.
static Pos word_func(const Source *source, const Node *func) {
    Pos at = func->func.name->start;
    while (at > source->base && isspace((unsigned char)source->text.at[at - 1 - source->base]))
        at--;
    return at - source->base >= 4 ? at - 4 : source->base;
}

static void wrong_signature(TestMain *m, const Source *source, const Node *func, char letter) {
    if (m->problem.len)
        return;
    Place place = source_place_in(source, word_func(source, func));
    Str path = source->path, name = func->func.name->ident.name;
    if (str_starts(path, STR("./")))
        path = str_from_to(path, 2, path.len);
    m->problem = str_format(m->arena, "%.*s:%d:%d: wrong signature for %.*s, must be: func %.*s(%c *testing.%c)",
        STR_ARG(path), place.line, place.col, STR_ARG(name), STR_ARG(name), tolower(letter), letter);
}

static void add_entry(Buf *b, Str name, const char *package) {
    buf_format(b, "\t\t{\"%.*s\", %s%.*s},\n", STR_ARG(name), package, STR_ARG(name));
}

// ---- examples --------------------------------------------------------------------------------------------

static Str line_at(Str text, size_t start) {
    size_t end = start;
    while (end < text.len && text.at[end] != '\n')
        end++;
    return str_from_to(text, start, end);
}

static Str without_tabs(Str line) {
    while (line.len && (line.at[0] == '\t' || line.at[0] == ' '))
        line = str_from_to(line, 1, line.len);
    return line;
}

static bool starts_in_any_case(Str s, const char *word) {
    size_t n = strlen(word);
    for (size_t i = 0; i < n; i++)
        if (i >= s.len || tolower((unsigned char)s.at[i]) != word[i])
            return false;
    return true;
}

// What the comment behind "// Output:" says, as the middle of a Go string. The text of an example begins at its first line.
static void add_output(Buf *b, Str text) {
    for (size_t start = 0; start < text.len;) {
        Str line = line_at(text, start), comment = without_tabs(line);
        if (!str_starts(comment, STR("//")))
            return;
        comment = str_from_to(comment, str_starts(comment, STR("// ")) ? 3 : 2, comment.len);
        if (start == 0)
            while (comment.len && comment.at[0] != ':')
                comment = str_from_to(comment, 1, comment.len);
        for (size_t i = start == 0; i < comment.len; i++) {
            if (comment.at[i] == '"' || comment.at[i] == '\\')
                buf_byte(b, '\\');
            buf_byte(b, comment.at[i]);
        }
        buf_text(b, "\\n");
        start += line.len + 1;
    }
}

// Behind the string, rune or comment that begins at `at`, or behind one byte of anything else.
static size_t skip_piece(Str text, size_t at) {
    char c = text.at[at], second = at + 1 < text.len ? text.at[at + 1] : 0;
    bool comment = c == '/' && second == '/';
    if (c == '/' && second == '*') {
        for (at += 2; at < text.len && !str_starts(str_from_to(text, at, text.len), STR("*/")); at++)
            ;
        return at + 2;
    }
    if (c != '"' && c != '`' && c != '\'' && !comment)
        return at + 1;
    char end = comment ? '\n' : c;
    for (at++; at < text.len && text.at[at] != end; at++)
        if (text.at[at] == '\\' && (end == '"' || end == '\''))
            at++;
    return at + (comment ? 0 : 1);
}

// Where in an example's text, up to its closing brace, the last comment begins, of as many lines as follow each other, whatever
// stands behind it; text.len: there is none. A comment behind code is one by itself.
static size_t last_comment(Str text) {
    size_t begin = text.len, lines = 2; // lines since the last comment, 2 being enough to end it
    bool behind_code = false;
    for (size_t at = 0, next; at < text.len; at = next) {
        next = skip_piece(text, at);
        if (text.at[at] == '/' && next > at + 1) {
            if (lines > 1)
                begin = at;
            lines = behind_code ? 2 : 0;
        } else if (text.at[at] == '\n') {
            lines++;
            behind_code = false;
        } else if (!isspace((unsigned char)text.at[at])) {
            lines = 2;
            behind_code = true;
        }
    }
    return begin;
}

// An example without "Output:" is compiled and not run, as in Go.
static void add_example(Buf *b, Str name, Str body, const char *package) {
    Str comment = str_from_to(body, last_comment(body), body.len);
    Str first = without_tabs(comment);
    if (first.len >= 2)
        first = without_tabs(str_from_to(first, 2, first.len));
    bool unordered = starts_in_any_case(first, "unordered output:");
    if (!unordered && !starts_in_any_case(first, "output:"))
        return;
    buf_format(b, "\t\t{\"%.*s\", %s%.*s, \"", STR_ARG(name), package, STR_ARG(name));
    add_output(b, comment);
    buf_format(b, "\", %s},\n", unordered ? "true" : "false");
}

static void add_function(TestMain *m, const Source *source, const Node *func, const char *package) {
    Str name = func->func.name->ident.name;
    const Node *body = func->func.body;
    if (str_eq(name, STR("TestMain")) && !takes(func, 'T')) {
        if (takes(func, 'M'))
            m->run = package[0] ? "under_test.TestMain(m)" : "TestMain(m)";
        else
            wrong_signature(m, source, func, 'M');
    } else if (is_named(name, "Test") || is_named(name, "Benchmark")) {
        char letter = is_named(name, "Test") ? 'T' : 'B';
        if (takes(func, letter))
            add_entry(letter == 'T' ? &m->tests : &m->benchmarks, name, package);
        else
            wrong_signature(m, source, func, letter);
    } else if (is_named(name, "Fuzz")) {
        if (takes(func, 'F'))
            add_entry(&m->fuzz, name, package);
        else
            wrong_signature(m, source, func, 'F');
    } else if (is_named(name, "Example") && func->func.type->func_type.params.len == 0 && body &&
               body->end > body->start + 1) {
        add_example(&m->examples, name, source_between(source, body->start + 1, body->end - 1), package);
    }
}

static void add_file(TestMain *m, Str path, Str text, const char *package) {
    if (!str_ends(path, STR("_test.go")))
        return;
    Diagnostics diags = {.arena = m->arena}; // who compiles the file tells them
    Source *source = source_add(&m->sources, path, text);
    const File *file = parse_outline(m->arena, source, &diags);
    if (diags.fatal)
        return;
    for (int i = 0; i < file->decls.len; i++) {
        const Node *func = file->decls.at[i];
        if (func->kind == NODE_FUNC_DECL && !func->func.recv && func->func.name && func->func.type)
            add_function(m, source, func, package);
    }
}

static Str whole_text(const TestMain *m, const TestFiles *f) {
    Buf body = {0}, whole = {0};
    buf_text(&body, "func main() {\n\tm := testing.NewM([]testing.InternalTest{\n");
    buf_str(&body, buf_view(&m->tests));
    buf_text(&body, "\t}, []testing.InternalBenchmark{\n");
    buf_str(&body, buf_view(&m->benchmarks));
    buf_text(&body, "\t}, []testing.InternalFuzzTarget{\n");
    buf_str(&body, buf_view(&m->fuzz));
    buf_text(&body, "\t}, []testing.InternalExample{\n");
    buf_str(&body, buf_view(&m->examples));
    buf_format(&body, "\t})\n\t%s\n\tos.Exit(m.Code())\n}\n", m->run);
    buf_format(&whole, "package %.*s\n\nimport (\n\t\"os\"\n\t\"testing\"\n", STR_ARG(f->package));
    if (m->fuzz.len)
        buf_text(&whole, "\t_ \"testing/internal/fuzztarget\"\n");
    bool named = str_has(buf_view(&body), str_from(qualified));
    if (f->outer.n)
        buf_format(&whole, "\n\t%s \"%.*s\"\n", named ? "under_test" : "_", STR_ARG(f->import_path));
    buf_text(&whole, ")\n\n");
    buf_str(&whole, buf_view(&body));
    Str text = str_copy(m->arena, buf_view(&whole));
    buf_free(&body);
    buf_free(&whole);
    return text;
}

Str testmain_text(Arena *a, const TestFiles *f, Str *problem) {
    TestMain m = {.arena = a, .sources = {.arena = a}, .run = "m.Run()"};
    for (int i = 0; i < f->inner.n; i++)
        add_file(&m, f->inner.paths[i], f->inner.texts[i], f->outer.n ? qualified : "");
    for (int i = 0; i < f->outer.n; i++)
        add_file(&m, f->outer.paths[i], f->outer.texts[i], "");
    Str text = whole_text(&m, f);
    *problem = m.problem;
    buf_free(&m.tests);
    buf_free(&m.benchmarks);
    buf_free(&m.fuzz);
    buf_free(&m.examples);
    return text;
}
