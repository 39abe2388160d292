// Positions, and the list of findings as Go's compiler prints it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/diag.h"

typedef struct Fixture {
    Arena arena;
    SourceSet sources;
    Diagnostics diags;
    Source *a, *b;
} Fixture;

static void open_fixture(Fixture *f) {
    *f = (Fixture){0};
    f->sources.arena = f->diags.arena = &f->arena;
    f->a = source_add(&f->sources, STR("./a.go"), STR("one\ntwo\r\n\nfour"));
    f->b = source_add(&f->sources, STR("./b.go"), STR(""));
}

static void assert_printed(Fixture *f, const char *want) {
    Buf out = {0};
    diag_print(&f->diags, &f->sources, &out);
    buf_byte(&out, 0);
    assert_string_equal(out.at, want);
    buf_free(&out);
    arena_free(&f->arena);
}

static void assert_place(const Fixture *f, Pos pos, const Source *file, int line, int col) {
    Place place = source_place(&f->sources, pos);
    assert_ptr_equal(place.file, file);
    assert_int_equal(place.line, line);
    assert_int_equal(place.col, col);
}

static void assert_shown(const Fixture *f, Pos pos, const char *path, int line, int col) {
    Shown shown = source_shown(&f->sources, pos);
    assert_true(str_eq(shown.path, str_from(path)));
    assert_int_equal(shown.line, line);
    assert_int_equal(shown.col, col);
}

// "one\ntwo\r\n\nfour": from "wo" on it is x.y, from the empty line on the file of a directive without columns.
static void line_directives_change_what_is_shown(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f);
    source_add_mark(&f.arena, f.a, (LineMark){5, STR("x.y"), 10, 3});
    source_add_mark(&f.arena, f.a, (LineMark){9, STR(""), 70, 0});
    assert_shown(&f, 0, "", 0, 0);
    assert_shown(&f, f.a->base + 4, "./a.go", 2, 1);
    assert_shown(&f, f.a->base + 5, "x.y", 10, 3);
    assert_shown(&f, f.a->base + 7, "x.y", 10, 5);
    assert_shown(&f, f.a->base + 9, "", 70, 0);
    assert_shown(&f, f.a->base + 14, "", 71, 0);
    assert_place(&f, f.a->base + 14, f.a, 4, 5);
    diag_add(&f.diags, f.a->base + 9, "third");
    diag_add(&f.diags, f.a->base + 4, "first");
    diag_add(&f.diags, f.a->base + 6, "second");
    assert_printed(&f, ":70: third\n./a.go:2:1: first\nx.y:10:4: second\n");
}

static void positions_name_bytes_of_files(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f);
    assert_place(&f, 0, NULL, 0, 0);
    assert_place(&f, f.a->base, f.a, 1, 1);
    assert_place(&f, f.a->base + 3, f.a, 1, 4);
    assert_place(&f, f.a->base + 4, f.a, 2, 1);
    assert_place(&f, f.a->base + 9, f.a, 3, 1);
    assert_place(&f, f.a->base + 14, f.a, 4, 5);
    assert_place(&f, f.b->base, f.b, 1, 1);
    assert_true(str_eq(source_line(f.a, 2), STR("two")));
    assert_true(str_eq(source_line(f.a, 3), STR("")));
    assert_true(str_eq(source_line(f.a, 4), STR("four")));
    assert_true(str_eq(source_line(f.a, 5), STR("")));
    assert_true(str_eq(source_line(f.b, 1), STR("")));
    arena_free(&f.arena);
}

static void findings_are_sorted_by_file_and_place(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f);
    diag_add(&f.diags, f.b->base, "in b");
    diag_add(&f.diags, f.a->base + 5, "second\n\tdetail");
    diag_add(&f.diags, f.a->base + 4, "first %d", 1);
    diag_syntax(&f.diags, f.a->base, "broken");
    diag_add(&f.diags, 0, "nowhere");
    assert_true(diag_has_syntax(&f.diags));
    // The file with the first finding comes first, as it does where Go's compiler sorts.
    assert_printed(&f, "nowhere\n./b.go:1:1: in b\n./a.go:1:1: syntax error: broken\n./a.go:2:1: first 1\n"
                       "./a.go:2:2: second\n\tdetail\n");
}

static void repeated_findings_are_dropped(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f);
    diag_syntax(&f.diags, f.a->base, "x");
    diag_syntax(&f.diags, f.a->base + 1, "another on this line");
    diag_add(&f.diags, f.a->base + 2, "same");
    diag_add(&f.diags, f.a->base + 1, "same");
    diag_add(&f.diags, f.a->base + 1, "not the same");
    diag_add(&f.diags, f.a->base + 2, "same"); // found again later: dropped when printed behind its like
    assert_printed(&f, "./a.go:1:1: syntax error: x\n./a.go:1:2: not the same\n./a.go:1:3: same\n");
}

static void the_tenth_finding_is_the_last(void **state) {
    (void)state;
    Fixture f;
    open_fixture(&f);
    assert_false(diag_has_syntax(&f.diags));
    for (int i = 0; i < 12; i++)
        diag_add(&f.diags, f.a->base + (Pos)(12 - i), "number %d", i);
    assert_printed(&f, "./a.go:1:4: number 9\n./a.go:2:1: number 8\n./a.go:2:2: number 7\n./a.go:2:3: number 6\n"
                       "./a.go:2:4: number 5\n./a.go:2:5: number 4\n./a.go:3:1: number 3\n./a.go:4:1: number 2\n"
                       "./a.go:4:2: number 1\n./a.go:4:3: number 0\n./a.go:1:4: too many errors\n");
}

static void far_columns_are_not_printed(void **state) {
    (void)state;
    Arena arena = {0};
    SourceSet sources = {.arena = &arena};
    Diagnostics diags = {.arena = &arena};
    char line[300];
    memset(line, ' ', sizeof line);
    Source *s = source_add(&sources, STR("x.go"), (Str){line, sizeof line});
    diag_add(&diags, s->base + 253, "near");
    diag_add(&diags, s->base + 280, "far");
    diag_add(&diags, s->base + 254, "also far");
    Buf out = {0};
    diag_print(&diags, &sources, &out);
    buf_byte(&out, 0);
    assert_string_equal(out.at, "x.go:1:254: near\nx.go:1: far\nx.go:1: also far\n");
    buf_free(&out);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(line_directives_change_what_is_shown),
        cmocka_unit_test(positions_name_bytes_of_files),
        cmocka_unit_test(findings_are_sorted_by_file_and_place),
        cmocka_unit_test(repeated_findings_are_dropped),
        cmocka_unit_test(the_tenth_finding_is_the_last),
        cmocka_unit_test(far_columns_are_not_printed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
