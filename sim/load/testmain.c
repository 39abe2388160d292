// Finds tests, benchmarks and examples by their declarations' shape at the start of a line, as gofmt leaves them.
#include "load/testmain.h"

#include <ctype.h>
#include <string.h>

static bool is_name_byte(char c) {
    return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

// "func TestName(" at the start of the line, for the prefix "Test": the name; else empty.
static Str function_name(Str line, const char *prefix) {
    Str word = str_from("func ");
    size_t end = word.len + strlen(prefix);
    if (!str_starts(line, word) || !str_starts(str_from_to(line, word.len, line.len), str_from(prefix)))
        return (Str){0};
    if (end < line.len && islower((unsigned char)line.at[end]))
        return (Str){0}; // Testify is no test
    while (end < line.len && is_name_byte(line.at[end]))
        end++;
    if (end >= line.len || line.at[end] != '(')
        return (Str){0};
    return str_from_to(line, word.len, end);
}

static Str line_at(Str text, size_t start) {
    size_t end = start;
    while (end < text.len && text.at[end] != '\n')
        end++;
    return str_from_to(text, start, end);
}

static Str package_name(Str text) {
    Str word = STR("package ");
    for (size_t i = 0; i + word.len < text.len; i++) {
        bool line_start = i == 0 || text.at[i - 1] == '\n';
        if (!line_start || memcmp(text.at + i, word.at, word.len) != 0)
            continue;
        size_t end = i + word.len;
        while (end < text.len && is_name_byte(text.at[end]))
            end++;
        return (Str){text.at + i + word.len, end - i - word.len};
    }
    return STR("main");
}

// Stands before the names of the package under test where another one calls them.
static const char qualified[] = "under_test.";

// The functions of one kind as entries {"TestName", TestName}.
static void add_functions(Buf *b, Str text, const char *prefix, const char *package) {
    for (size_t start = 0; start < text.len;) {
        Str line = line_at(text, start), name = function_name(line, prefix);
        if (name.len && !str_eq(name, STR("TestMain")))
            buf_format(b, "\t\t{\"%.*s\", %s%.*s},\n", STR_ARG(name), package, STR_ARG(name));
        start += line.len + 1;
    }
}

// ---- examples --------------------------------------------------------------------------------------------

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

// Where in an example's text, up to its closing brace, the last comment begins; text.len: it does not end with one.
static size_t last_comment(Str text) {
    size_t begin = text.len;
    for (size_t start = 0; start < text.len;) {
        Str line = line_at(text, start);
        bool comment = str_starts(without_tabs(line), STR("//"));
        if (!comment)
            begin = text.len;
        else if (begin == text.len)
            begin = start;
        start += line.len + 1;
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

static void add_examples(Buf *b, Str text, const char *package) {
    for (size_t start = 0; start < text.len;) {
        Str line = line_at(text, start), name = function_name(line, "Example");
        start += line.len + 1;
        if (!name.len)
            continue;
        size_t end = start;
        for (Str next; end < text.len && !str_starts(next = line_at(text, end), STR("}"));)
            end += next.len + 1;
        Str body = str_from_to(text, start < end ? start : end, end < text.len ? end : text.len);
        add_example(b, name, body, package);
    }
}

static bool has_test_main(const Str *texts, int n) {
    for (int i = 0; i < n; i++)
        for (size_t start = 0; start < texts[i].len;) {
            Str line = line_at(texts[i], start);
            if (str_eq(function_name(line, "TestMain"), STR("TestMain")))
                return true;
            start += line.len + 1;
        }
    return false;
}

static void add_kind(Buf *b, const TestFiles *f, const char *prefix) {
    for (int i = 0; i < f->n; i++)
        add_functions(b, f->texts[i], prefix, f->n_outer ? qualified : "");
    for (int i = 0; i < f->n_outer; i++)
        add_functions(b, f->outer[i], prefix, "");
}

static void add_all_examples(Buf *b, const TestFiles *f) {
    for (int i = 0; i < f->n; i++)
        add_examples(b, f->texts[i], f->n_outer ? qualified : "");
    for (int i = 0; i < f->n_outer; i++)
        add_examples(b, f->outer[i], "");
}

static const char *run_call(const TestFiles *f) {
    if (has_test_main(f->outer, f->n_outer))
        return "TestMain(m)";
    if (!has_test_main(f->texts, f->n))
        return "m.Run()";
    return f->n_outer ? "under_test.TestMain(m)" : "TestMain(m)";
}

Str testmain_text(Arena *a, const TestFiles *f) {
    Buf body = {0}, whole = {0};
    buf_text(&body, "func main() {\n\tm := testing.NewM([]testing.InternalTest{\n");
    add_kind(&body, f, "Test");
    buf_text(&body, "\t}, []testing.InternalBenchmark{\n");
    add_kind(&body, f, "Benchmark");
    buf_text(&body, "\t}, []testing.InternalExample{\n");
    add_all_examples(&body, f);
    buf_format(&body, "\t})\n\t%s\n\tos.Exit(m.Code())\n}\n", run_call(f));
    Str first = f->n_outer ? f->outer[0] : f->n ? f->texts[0] : (Str){0};
    buf_format(&whole, "package %.*s\n\nimport (\n\t\"os\"\n\t\"testing\"\n", STR_ARG(package_name(first)));
    bool named = str_has(buf_view(&body), str_from(qualified));
    if (f->n_outer)
        buf_format(&whole, "\n\t%s \"%.*s\"\n", named ? "under_test" : "_", STR_ARG(f->import_path));
    buf_text(&whole, ")\n\n");
    buf_str(&whole, buf_view(&body));
    Str text = str_copy(a, buf_view(&whole));
    buf_free(&body);
    buf_free(&whole);
    return text;
}
