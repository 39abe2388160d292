// Expressions as messages print them, and how deep a program may nest.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "lang/syntax/parse.h"

// An expression and its text; NULL: the same.
static const struct {
    const char *source, *text;
} rows[] = {
    {"a+b * c", "a + b * c"},
    {"( a+b )*c", "(a + b) * c"},
    {"-a", NULL},
    {"<- c", "<-c"},
    {"! a && ^b == *c", "!a && ^b == *c"},
    {"& x . y", "&x.y"},
    {"f( a,b ... )", "f(a, b...)"},
    {"F[int,string]", "F[int, string]"},
    {"a [ 1 : ] [ : 2 ] [ : ]", "a[1:][:2][:]"},
    {"a[1:2:3]", NULL},
    {"x.( T )", "x.(T)"},
    {"T{}", NULL},
    {"T{1, 2}", "T{…}"},
    {"[]struct{ a, b int; c string `t` }{}", "[]struct{a, b int; c string `t`}{}"},
    {"struct{ int; *p.T \"x\" }{}", "struct{int; *p.T \"x\"}{}"},
    {"func() {}", NULL},
    {"func(a, b int, c ...string) (d int, err error) { return }", "func(a, b int, c ...string) (d int, err error) {…}"},
    {"func(int) (int) { }", "func(int) int {}"},
    {"func(a (int)) { }", "func(a int) {}"},
    {"[ ... ] int { 1 }", "[...]int{…}"},
    {"[2]int{}", NULL},
    {"map[string] []int {}", "map[string][]int{}"},
    {"(chan int)(nil)", NULL},
    {"(chan<- int)(nil)", NULL},
    {"(<- chan int)(nil)", "(<-chan int)(nil)"},
    {"(chan (<-chan int))(nil)", NULL},
    {"(interface { M ( x int ) ; N() (a, b int); fmt.Stringer; ~int|string })(nil)",
        "(interface{M(x int); N() (a, b int); fmt.Stringer; ~int | string})(nil)"},
    {"'x'", NULL},
    {"0x1_F", NULL},
    {"`a\nb`", NULL},
    {"*p", NULL},
    {"f()()", NULL},
};

static void expressions_print_as_in_go_s_messages(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = {0};
        SourceSet sources = {.arena = &arena};
        Diagnostics diags = {.arena = &arena};
        Node *s = parse_statement(&arena, source_add(&sources, STR("s"), str_from(rows[i].source)), &diags);
        assert_non_null(s);
        assert_string_equal(node_text(&arena, s->expr_stmt.x).at, rows[i].text != NULL ? rows[i].text : rows[i].source);
        arena_free(&arena);
    }
}

// What parse_file says about `before`, n times `open`, `middle`, n times `close`.
static bool parses(const char *before, const char *open, const char *middle, const char *close, int n) {
    Arena arena = {0};
    SourceSet sources = {.arena = &arena};
    Diagnostics diags = {.arena = &arena};
    Buf text = {0};
    buf_text(&text, "package p\n");
    buf_text(&text, before);
    for (int i = 0; i < n; i++)
        buf_text(&text, open);
    buf_text(&text, middle);
    for (int i = 0; i < n; i++)
        buf_text(&text, close);
    parse_file(&arena, source_add(&sources, STR("f"), buf_view(&text)), &diags);
    bool ok = diags.list.len == 0;
    if (!ok)
        assert_string_equal(diags.list.at[0].text.at, "exceeded max nesting depth");
    buf_free(&text);
    arena_free(&arena);
    return ok;
}

static void deep_nesting_is_an_error_not_a_crash(void **state) {
    (void)state;
    static const struct {
        const char *before, *open, *middle, *close;
    } deep[] = {
        {"var x = ", "(", "1", ")"},
        {"var x = 1", "+1", "\n", ""},
        {"var x = a", ".b", "\n", ""},
        {"var x = a", "()", "\n", ""},
        {"var x = a", "[0]", "\n", ""},
        {"var x = ", "- ", "1\n", ""},
        {"var x ", "chan ", "int\n", ""},
        {"var x = ", "func() { _ = ", "1", "}"},
        {"var x = T", "{", "", "}"},
        {"var x ", "*", "int\n", ""},
        {"var x ", "[]", "int\n", ""},
        {"type T ", "func(a, b ", "int", ")"},
        {"type T ", "struct { a ", "int", "}"},
        {"type T ", "interface { m(a ", "int", ")}"},
        {"type T[P *E", "|F", "] int\n", ""},
        {"func f() {", "{", "}", "}"},
        {"func f() {", "if x { ", "}", "}"},
        {"func f() {", "if x { } else ", "{}}\n", ""},
        {"func f() {", "_: ", "return}\n", ""},
        {"func f() {", "switch { case x: ", "}", "}"},
    };
    for (size_t i = 0; i < sizeof deep / sizeof *deep; i++) {
        assert_true(parses(deep[i].before, deep[i].open, deep[i].middle, deep[i].close, 40));
        assert_false(parses(deep[i].before, deep[i].open, deep[i].middle, deep[i].close, 100000));
    }
    assert_true(parses("var x = 1", "+1", "\n", "", 1500));
}

static void the_go_version_is_read_from_build_lines(void **state) {
    (void)state;
    static const struct {
        const char *source, *version;
    } lines[] = {
        {"//go:build go1.21\n\npackage p\n", "go1.21"},
        {"//go:build linux && go1.20 && go1.22\n\npackage p\n", "go1.22"},
        {"//go:build go1.20 || go1.22\n\npackage p\n", "go1.20"},
        {"//go:build !go1.20\n\npackage p\n", ""},
        {"//go:build !(linux || !go1.19)\n\npackage p\n", "go1.19"},
        {"//go:build go1\n\npackage p\n", "go1"},
        {"//go:build ignore\n\npackage p\n", ""},
        {"//go:build go1.21 &&\n\npackage p\n", ""},
        {"//go:build go1.21 &&\n//go:build go1.18\npackage p\n", "go1.18"},
        {"package p\n//go:build go1.21\n", ""},
        {"//go:build:go1.21\npackage p\n", ""},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        Arena arena = {0};
        SourceSet sources = {.arena = &arena};
        Diagnostics diags = {.arena = &arena};
        File *file = parse_file(&arena, source_add(&sources, STR("f"), str_from(lines[i].source)), &diags);
        assert_true(str_eq(file->go_version, str_from(lines[i].version)));
        arena_free(&arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(expressions_print_as_in_go_s_messages),
        cmocka_unit_test(deep_nesting_is_an_error_not_a_crash),
        cmocka_unit_test(the_go_version_is_read_from_build_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
