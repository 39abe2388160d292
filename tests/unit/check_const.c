// Values of constants, as errors show them.
// The expectations are what go tool compile of Go 1.23 prints.
#include "check_case.h"

static const CheckCase values[] = {
    CASE(DECL, "const c = 1 << 100\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 1267650600228229401496703205376) as struct{} value in "
        "variable declaration\n"),
    CASE(DECL, "const c = -7 / 2\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant -3) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = -7 % 3\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant -1) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 7 &^ 5\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 2) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = ^5\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant -6) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 0x1p-2\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 0.25) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1e3\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1000) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1e400\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e+400) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1e-400\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e-400) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1/3.0\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 0.333333) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 2/3.0*3\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 2) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1e100000\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e+100000) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1.5e-7\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1.5e-07) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 123456789.5\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1.23457e+08) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 100000\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 100000) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1000000.0\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e+06) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1234567.0\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1.23457e+06) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 0.000001\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e-06) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1.0\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1_000_000\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 1000000) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 0b101 | 0o17\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 15) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 0x_ff\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 255) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 017\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 15) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 0.1+0.2\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 0.3) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1<<62*2.0\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 9.22337e+18) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 'a' + 1\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped rune constant 98) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = '世'\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped rune constant 19990) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = '\\n'\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped rune constant 10) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = '\\xff'\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped rune constant 255) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = \"a\\tb\\x00é世\\u200b\"\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped string constant \"a\\tb\\x00é世\\u200b\") as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = `raw\n\"x\"`\nvar _ struct{} = c",
        "./main.go:5:18: cannot use c (untyped string constant \"raw\\n\\\"x\\\"\") as struct{} value in variable "
        "declaration\n"),
    CASE(DECL,
        "const c = "
        "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"\nvar "
        "_ struct{} = c",
        "./main.go:4:18: cannot use c (untyped string constant "
        "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = \"a\" < \"b\"\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped bool constant true) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1 == 1.0\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped bool constant true) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = !true\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped bool constant false) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = len(\"héllo\")\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 6 of type int) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = len([...]int{9: 1})\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 10 of type int) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1e6 * 1e6\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e+12) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = (1 << 200) >> 199\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 2) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 3.0 << 2\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 12) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1.0 / 7\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 0.142857) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 22.0/7\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 3.14286) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 2.5 > 2\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped bool constant true) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = uint8(255) &^ 15\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 240 of type uint8) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = int8(-128) / 3\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant -42 of type int8) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = float32(0.1)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 0.1 of type float32) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = float64(0.1)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 0.1 of type float64) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = float32(16777217)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 1.67772e+07 of type float32) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = float64(9007199254740993)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 9.0072e+15 of type float64) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = string(rune(0x10ffff + 1))\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant \"�\" of type string) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = int64(1) << 62\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 4611686018427387904 of type int64) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 5.0 % 3\nvar _ struct{} = c",
        "./main.go:3:11: invalid operation: operator % not defined on 5.0 (untyped float constant 5)\n"),
    CASE(DECL, "const c = \"x\" + \"y\" + \"z\"\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped string constant \"xyz\") as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 1e308 * 10\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e+309) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 5e-324\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 4.94066e-324) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 4.9e-324 / 2\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 2.45e-324) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = float64(5e-324)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 4.94066e-324 of type float64) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = float32(1e-46)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 0 of type float32) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 0x1.fffffffffffffp1023\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1.79769e+308) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 07_7\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 63) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = 9223372036854775807 + 1\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant 9223372036854775808) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = -9223372036854775808\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped int constant -9223372036854775808) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = uint64(1<<64 - 1)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (constant 18446744073709551615 of type uint64) as struct{} value in variable "
        "declaration\n"),
    CASE(DECL, "const c = 1e19\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 1e+19) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = min(3, 2.5, 4)\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped float constant 2.5) as struct{} value in variable declaration\n"),
    CASE(DECL, "const c = max(\"a\", \"b\")\nvar _ struct{} = c",
        "./main.go:4:18: cannot use c (untyped string constant \"b\") as struct{} value in variable declaration\n"),
};

static void test_values(void **state) {
    (void)state;
    check_cases(values, sizeof values / sizeof *values);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
