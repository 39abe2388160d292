// Strings, byte buffers and UTF-8.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"

static void strings_compare_as_in_go(void **state) {
    (void)state;
    assert_true(str_eq(STR("ab"), STR("ab")));
    assert_true(str_eq((Str){0}, STR("")));
    assert_false(str_eq(STR("ab"), STR("abc")));
    assert_true(str_cmp(STR("ab"), STR("abc")) < 0);
    assert_true(str_cmp(STR("b"), STR("abc")) > 0);
    assert_true(str_cmp(STR("\xff"), STR("a")) > 0);
    assert_int_equal(str_cmp(STR(""), (Str){0}), 0);
    assert_true(str_starts(STR("abc"), STR("ab")));
    assert_false(str_starts(STR("a"), STR("ab")));
    assert_true(str_ends(STR("abc"), STR("bc")));
    assert_true(str_eq(str_from_to(STR("abcd"), 1, 3), STR("bc")));
    assert_true(str_hash(STR("a")) != str_hash(STR("b")));
}

static void paths_are_cleaned_as_in_go(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"", "."},
        {"/", "/"},
        {"a", "a"},
        {"./a", "a"},
        {"a/", "a"},
        {"a//b/.", "a/b"},
        {"a/../b", "b"},
        {"a/b/../..", "."},
        {"../a", "../a"},
        {"a/../../b", "../b"},
        {"../../a/..", "../.."},
        {"/../a", "/a"},
        {"/a/..", "/"},
        {"/a/b/../../../c", "/c"},
        {"a..b/..c", "a..b/..c"},
        {"./.", "."},
        {"..", ".."},
        {"/a/../..", "/"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Buf b = {0};
        buf_text(&b, "kept:");
        path_clean(&b, str_from(cases[i][0]));
        buf_byte(&b, 0);
        assert_string_equal(b.at + 5, cases[i][1]);
        assert_memory_equal(b.at, "kept:", 5);
        buf_free(&b);
    }
}

static void copies_and_formats_live_in_the_arena(void **state) {
    (void)state;
    Arena arena = {0};
    char text[] = "hello";
    Str copy = str_copy(&arena, str_from(text));
    text[0] = 'J';
    assert_string_equal(copy.at, "hello");
    Str formatted = str_format(&arena, "%d-%.*s", 42, STR_ARG(copy));
    assert_string_equal(formatted.at, "42-hello");
    assert_int_equal(formatted.len, 8);
    arena_free(&arena);
}

static void buffers_grow(void **state) {
    (void)state;
    Buf b = {0};
    for (int i = 0; i < 1000; i++)
        buf_format(&b, "%d,", i);
    buf_byte(&b, '.');
    buf_text(&b, "end");
    buf_str(&b, STR("!"));
    buf_add(&b, NULL, 0);
    buf_rune(&b, 0x4e2d);
    assert_int_equal(b.len, 10 * 2 + 90 * 3 + 900 * 4 + 1 + 3 + 1 + 3);
    assert_true(str_ends(buf_view(&b), STR("998,999,.end!中")));
    buf_free(&b);
    assert_null(b.at);
}

// Bytes, and what utf8.DecodeRune of Go makes of them.
static void runes_decode_as_in_go(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        int32_t rune;
        int width;
    } rows[] = {
        {"a", 'a', 1},
        {"\xc3\xa9", 0xe9, 2},
        {"\xe4\xb8\xad", 0x4e2d, 3},
        {"\xf0\x9f\x98\x81", 0x1f601, 4},
        {"\xf4\x8f\xbf\xbf", 0x10ffff, 4},
        {"\xef\xbf\xbd", 0xfffd, 3},
        {"", 0xfffd, 0},
        {"\x80", 0xfffd, 1},
        {"\xc3", 0xfffd, 1},
        {"\xc0\x80", 0xfffd, 1},         // overlong
        {"\xe0\x80\x80", 0xfffd, 1},     // overlong
        {"\xf0\x80\x80\x80", 0xfffd, 1}, // overlong
        {"\xed\xa0\x80", 0xfffd, 1},     // surrogate
        {"\xf4\x90\x80\x80", 0xfffd, 1}, // beyond the last rune
        {"\xf8\x88\x80\x80", 0xfffd, 1},
        {"\xe4\xb8z", 0xfffd, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int width;
        assert_int_equal(utf8_decode(rows[i].bytes, strlen(rows[i].bytes), &width), rows[i].rune);
        assert_int_equal(width, rows[i].width);
        char out[UTF8_MAX];
        if (rows[i].width > 1) {
            assert_int_equal(utf8_encode(rows[i].rune, out), rows[i].width);
            assert_memory_equal(out, rows[i].bytes, (size_t)rows[i].width);
            assert_int_equal(utf8_decode_last(rows[i].bytes, (size_t)rows[i].width, &width), rows[i].rune);
            assert_int_equal(width, rows[i].width);
        }
    }
    int width;
    assert_int_equal(utf8_decode_last("a\xb8\xad", 3, &width), RUNE_ERROR);
    assert_int_equal(width, 1);
    assert_int_equal(utf8_count(STR("a中\xff\xffé")), 5);
    assert_true(utf8_valid(STR("a中é")));
    assert_true(utf8_valid(STR("\xef\xbf\xbd")));
    assert_false(utf8_valid(STR("a\xff")));
    assert_int_equal(utf8_width(0xd800), 3);
}

static void every_rune_survives_the_round_trip(void **state) {
    (void)state;
    for (int32_t rune = 0; rune <= RUNE_MAX; rune++) {
        char bytes[UTF8_MAX];
        int len = utf8_encode(rune, bytes), width;
        int32_t back = utf8_decode(bytes, (size_t)len, &width);
        assert_int_equal(width, len);
        assert_int_equal(back, rune_valid(rune) ? rune : RUNE_ERROR);
    }
}

static void runes_have_go_s_classes_and_texts(void **state) {
    (void)state;
    char out[24];
    assert_true(rune_is_letter('a') && rune_is_letter(0x4e2d) && rune_is_letter(0x3b1));
    assert_false(rune_is_letter('1') || rune_is_letter('_') || rune_is_letter(0x20ac));
    assert_true(rune_is_digit('7') && rune_is_digit(0x660));
    assert_false(rune_is_digit(0xb2));
    assert_true(rune_is_print(' ') && rune_is_print(0x20ac) && rune_is_print(0x1f600));
    assert_false(rune_is_print(0xa0) || rune_is_print('\n') || rune_is_print(0x200b));
    assert_string_equal(rune_describe('#', out), "U+0023 '#'");
    assert_string_equal(rune_describe(0x1f600, out), "U+1F600 '😀'");
    assert_string_equal(rune_describe(0x3000, out), "U+3000");
    assert_string_equal(rune_describe(0x110000, out), "U+110000");
    assert_string_equal(rune_quote('x', out), "'x'");
    assert_string_equal(rune_quote('\'', out), "'\\''");
    assert_string_equal(rune_quote('\n', out), "'\\n'");
    assert_string_equal(rune_quote('\v', out), "'\\v'");
    assert_string_equal(rune_quote(1, out), "'\\x01'");
    assert_string_equal(rune_quote(0x7f, out), "'\\x7f'");
    assert_string_equal(rune_quote(0x200b, out), "'\\u200b'");
    assert_string_equal(rune_quote(0xe0001, out), "'\\U000e0001'");
    assert_string_equal(rune_quote(0xd800, out), "'�'");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_compare_as_in_go),
        cmocka_unit_test(copies_and_formats_live_in_the_arena),
        cmocka_unit_test(buffers_grow),
        cmocka_unit_test(paths_are_cleaned_as_in_go),
        cmocka_unit_test(runes_decode_as_in_go),
        cmocka_unit_test(every_rune_survives_the_round_trip),
        cmocka_unit_test(runes_have_go_s_classes_and_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
