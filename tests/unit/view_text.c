// Measuring, shortening and wrapping; colouring of Go source.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "view/highlight.h"
#include "view/meter.h"

static const TextStyle code = {.face = FACE_CODE, .weight = REGULAR, .size = 10, .role = ROLE_INK}; // a cell is 6 wide

static void assert_str(Str got, const char *want) {
    Str s = str_from(want);
    if (!str_eq(got, s))
        fail_msg("got \"%.*s\", want \"%s\"", (int)got.len, got.at, want);
}

static void wide_characters_take_two_cells(void **state) {
    (void)state;
    TextMeter m = meter_fixed();
    assert_true(text_width(&m, code, STR("abc")) == 18);
    assert_true(text_width(&m, code, STR("语言")) == 24);
    assert_true(text_width(&m, code, STR("")) == 0);
}

static void long_texts_end_with_a_sign(void **state) {
    (void)state;
    Arena a = {0};
    TextMeter m = meter_fixed();
    bool cut;
    assert_str(text_fit(&a, &m, code, STR("goroutine"), 54, &cut), "goroutine");
    assert_false(cut);
    assert_str(text_fit(&a, &m, code, STR("goroutine"), 30, &cut), "goro…");
    assert_true(cut);
    assert_str(text_fit(&a, &m, code, STR("Go语言"), 25, &cut), "Go…"); // a character is never halved
    assert_str(text_fit(&a, &m, code, STR("goroutine"), 3, &cut), "");
    assert_str(text_fit(&a, &m, code, STR("a\xff\xff\xff"), 12, &cut), "a…");
    arena_free(&a);
}

static void lines_break_at_spaces(void **state) {
    (void)state;
    Arena a = {0};
    TextMeter m = meter_fixed();
    TextLines lines = text_wrap(&a, &m, code, STR("one two three\nfour"), 48);
    assert_int_equal(lines.len, 3);
    assert_str(lines.at[0], "one two");
    assert_str(lines.at[1], "three");
    assert_str(lines.at[2], "four");
    lines = text_wrap(&a, &m, code, STR("abcdefghij"), 24);
    assert_int_equal(lines.len, 3);
    assert_str(lines.at[0], "abcd");
    arena_free(&a);
}

static void chinese_breaks_anywhere_but_before_punctuation(void **state) {
    (void)state;
    Arena a = {0};
    TextMeter m = meter_fixed();
    TextLines lines = text_wrap(&a, &m, code, STR("关闭通道，唤醒"), 48);
    assert_int_equal(lines.len, 2);
    assert_str(lines.at[0], "关闭通");
    assert_str(lines.at[1], "道，唤醒");
    arena_free(&a);
}

static Role role_at(const CodeLines *lines, int line, const char *word) {
    const CodeLine *l = &lines->at[line];
    for (int i = 0; i < l->runs.len; i++) {
        Str run = {l->text.at + l->runs.at[i].from, (size_t)l->runs.at[i].len};
        if (str_starts(run, str_from(word)))
            return l->runs.at[i].role;
    }
    return ROLE_NONE;
}

static void go_is_coloured(void **state) {
    (void)state;
    Arena a = {0};
    CodeLines lines = highlight_go(
        &a, STR("func main() {\n\tx := `raw\nstill` + \"s\\\"t\" // end\n\t/* one\n\ttwo */ f(0x1F)\n}\n"));
    assert_int_equal(lines.len, 6);
    assert_int_equal(role_at(&lines, 0, "func"), ROLE_KEYWORD);
    assert_int_equal(role_at(&lines, 0, "main"), ROLE_CALL);
    assert_int_equal(role_at(&lines, 1, "`raw"), ROLE_STRING);
    assert_int_equal(role_at(&lines, 2, "still`"), ROLE_STRING);
    assert_int_equal(role_at(&lines, 2, "\"s\\\"t\""), ROLE_STRING);
    assert_int_equal(role_at(&lines, 2, "// end"), ROLE_COMMENT);
    assert_int_equal(role_at(&lines, 3, "/* one"), ROLE_COMMENT);
    assert_int_equal(role_at(&lines, 4, "f"), ROLE_CALL);
    assert_int_equal(role_at(&lines, 4, "0x1F"), ROLE_NUMBER);
    arena_free(&a);
}

static void broken_source_is_coloured_too(void **state) {
    (void)state;
    Arena a = {0};
    static const char *const broken[] = {"\"open", "'", "/*", "`", "\"\\", "\xff\xfe", "0x", "1e", "a\"b", ""};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        CodeLines lines = highlight_go(&a, str_from(broken[i]));
        for (int k = 0; k < lines.len; k++)
            for (int r = 0; r < lines.at[k].runs.len; r++)
                assert_true((size_t)(lines.at[k].runs.at[r].from + lines.at[k].runs.at[r].len) <= lines.at[k].text.len);
    }
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(wide_characters_take_two_cells),
        cmocka_unit_test(long_texts_end_with_a_sign), cmocka_unit_test(lines_break_at_spaces),
        cmocka_unit_test(chinese_breaks_anywhere_but_before_punctuation), cmocka_unit_test(go_is_coloured),
        cmocka_unit_test(broken_source_is_coloured_too)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
