// Finds test functions by their declaration's shape at the start of a line, as gofmt leaves them.
#include "load/testmain.h"

#include <ctype.h>
#include <string.h>

static bool is_name_byte(char c) {
    return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

// "func TestName(" at the start of the line: the name; else empty.
static Str test_name(Str line) {
    Str prefix = STR("func Test");
    if (!str_starts(line, prefix))
        return (Str){0};
    size_t end = prefix.len;
    if (end < line.len && islower((unsigned char)line.at[end]))
        return (Str){0}; // Testify is no test
    while (end < line.len && is_name_byte(line.at[end]))
        end++;
    if (end >= line.len || line.at[end] != '(')
        return (Str){0};
    return (Str){line.at + 5, end - 5};
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

static void add_tests(Buf *b, Str text) {
    for (size_t start = 0; start < text.len;) {
        size_t end = start;
        while (end < text.len && text.at[end] != '\n')
            end++;
        Str name = test_name((Str){text.at + start, end - start});
        if (name.len && !str_eq(name, STR("TestMain")))
            buf_format(b, "\t\t{\"%.*s\", %.*s},\n", (int)name.len, name.at, (int)name.len, name.at);
        start = end + 1;
    }
}

Str testmain_text(Arena *a, const Str *texts, int n) {
    Buf b = {0};
    Str package = package_name(n ? texts[0] : (Str){0});
    buf_format(
        &b, "package %.*s\n\nimport (\n\t\"os\"\n\t\"testing\"\n)\n\nfunc main() {\n", (int)package.len, package.at);
    buf_text(&b, "\tos.Exit(testing.RunTests([]testing.InternalTest{\n");
    for (int i = 0; i < n; i++)
        add_tests(&b, texts[i]);
    buf_text(&b, "\t}))\n}\n");
    Str text = str_copy(a, buf_view(&b));
    buf_free(&b);
    return text;
}
