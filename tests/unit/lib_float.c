// Floats to text and back, against what Go 1.23's strconv gives.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <string.h>

#include "lib/elementary.h"
#include "lib/float.h"

typedef struct Written {
    double f;
    char format;
    int precision, bits;
    const char *want;
} Written;

static void floats_are_written_as_go_writes_them(void **state) {
    (void)state;
    static const Written table[] = {
        {0, 'g', -1, 64, "0"},
        {0, 'f', 2, 64, "0.00"},
        {-0.0, 'e', 1, 64, "-0.0e+00"},
        {1, 'g', -1, 64, "1"},
        {0.1, 'g', -1, 64, "0.1"},
        {1e6, 'g', -1, 64, "1e+06"},
        {123456789, 'g', -1, 64, "1.23456789e+08"},
        {100000, 'g', -1, 64, "100000"},
        {1e-5, 'g', -1, 64, "1e-05"},
        {1.0 / 3, 'g', -1, 32, "0.33333334"},
        {3.14159, 'f', 3, 64, "3.142"},
        {2.5, 'f', 0, 64, "2"},
        {1e21, 'f', -1, 64, "1000000000000000000000"},
        {5e-324, 'g', -1, 64, "5e-324"},
        {0x1p-1017, 'g', -1, 64, "7.120236347223045e-307"},
        {0x1p-1022, 'e', -1, 64, "2.2250738585072014e-308"},
        {12345, 'e', 2, 64, "1.23e+04"},
        {12345, 'G', 3, 64, "1.23E+04"},
        {1, 'x', -1, 64, "0x1p+00"},
        {-10.5, 'X', 3, 64, "-0X1.500P+03"},
        {1, 'b', -1, 64, "4503599627370496p-52"},
        {INFINITY, 'g', -1, 64, "+Inf"},
        {NAN, 'f', 2, 64, "NaN"},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char text[512];
        size_t n = float_format(text, sizeof text - 1, table[i].f, table[i].format, table[i].precision, table[i].bits);
        text[n] = 0;
        assert_string_equal(text, table[i].want);
    }
}

static void no_more_is_written_than_there_is_room_for(void **state) {
    (void)state;
    char text[8] = "-------";
    assert_int_equal(float_format(text, 4, 1e300, 'f', 10, 64), 4);
    assert_memory_equal(text, "1000---", 7);
}

static void shortest_digits_give_the_power_of_two_back(void **state) {
    (void)state;
    for (int i = -1074; i < 1024; i++) {
        char text[64];
        double x = ldexp(1, i), back;
        size_t n = float_format(text, sizeof text, x, 'g', -1, 64);
        assert_int_equal(float_parse((Str){text, n}, 64, &back), FLOAT_OK);
        assert_true(back == x);
    }
}

typedef struct Read {
    const char *text;
    FloatStatus status;
    double want;
} Read;

static void floats_are_read_as_go_reads_them(void **state) {
    (void)state;
    static const Read table[] = {
        {"1", FLOAT_OK, 1},
        {"+1.5e3", FLOAT_OK, 1500},
        {".5", FLOAT_OK, .5},
        {"5.", FLOAT_OK, 5},
        {"1_000", FLOAT_OK, 1000},
        {"0x1p-2", FLOAT_OK, .25},
        {"0x_1.8p1", FLOAT_OK, 3},
        {"-Inf", FLOAT_OK, -INFINITY},
        {"infinity", FLOAT_OK, INFINITY},
        {"1e400", FLOAT_RANGE, INFINITY},
        {"1e-400", FLOAT_OK, 0},
        {"", FLOAT_SYNTAX, 0},
        {".", FLOAT_SYNTAX, 0},
        {"1e", FLOAT_SYNTAX, 0},
        {"0x1", FLOAT_SYNTAX, 0},
        {"1__0", FLOAT_SYNTAX, 0},
        {"_1", FLOAT_SYNTAX, 0},
        {"1 ", FLOAT_SYNTAX, 0},
        {" 1", FLOAT_SYNTAX, 0},
        {"+nan", FLOAT_SYNTAX, 0},
        {"1f", FLOAT_SYNTAX, 0},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        double f;
        assert_int_equal(float_parse(str_from(table[i].text), 64, &f), table[i].status);
        assert_true(f == table[i].want);
    }
    double f;
    assert_int_equal(float_parse(STR("nan"), 64, &f), FLOAT_OK);
    assert_true(isnan(f));
    assert_int_equal(float_parse((Str){"1\0", 2}, 64, &f), FLOAT_SYNTAX);
}

static void elementary_functions_have_gos_bits(void **state) {
    (void)state;
    assert_true(go_cbrt(27) == 3);
    assert_true(go_hypot(3, 4) == 5);
    assert_true(go_pow(2, 10) == 1024);
    assert_true(go_log10(40) == 1.6020599913279623);
    assert_true(go_sin(1) == 0.8414709848078965);
    assert_true(go_exp(1) == 2.718281828459045);
    assert_true(go_pow(-8, 1.0 / 3) != go_pow(-8, 1.0 / 3)); // NaN
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(floats_are_written_as_go_writes_them),
        cmocka_unit_test(no_more_is_written_than_there_is_room_for),
        cmocka_unit_test(shortest_digits_give_the_power_of_two_back),
        cmocka_unit_test(floats_are_read_as_go_reads_them),
        cmocka_unit_test(elementary_functions_have_gos_bits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
