// Expressions: operators, indices, literals, selectors, calls, builtins.
// The expectations are what go tool compile of Go 1.23 prints.
#include "check_case.h"

static const CheckCase operators[] = {
    CASE(STMT, "var a int = 1; var b float64 = 2; println(a + b)",
        "./main.go:4:43: invalid operation: a + b (mismatched types int and float64)\n"),
    CASE(STMT, "println(\"a\" - \"b\")",
        "./main.go:4:9: invalid operation: operator - not defined on \"a\" (untyped string constant)\n"),
    CASE(STMT, "println(!1, -\"a\", ^1.5, +true)",
        "./main.go:4:10: invalid operation: operator ! not defined on 1 (untyped int constant)\n"
        "./main.go:4:14: invalid operation: operator - not defined on \"a\" (untyped string constant)\n"
        "./main.go:4:20: invalid operation: operator ^ not defined on 1.5 (untyped float constant)\n"
        "./main.go:4:26: invalid operation: operator + not defined on true (untyped bool constant)\n"),
    CASE(STMT, "println(true && 1)",
        "./main.go:4:9: invalid operation: true && 1 (mismatched types untyped bool and untyped int)\n"),
    CASE(STMT, "var x int; x += \"a\"; x %= 1.5",
        "./main.go:4:12: invalid operation: x += \"a\" (mismatched types int and untyped string)\n"
        "./main.go:4:27: 1.5 (untyped float constant) truncated to int\n"),
    CASE(STMT, "var b bool; b++", "./main.go:4:13: invalid operation: b++ (non-numeric type bool)\n"),
    CASE(STMT, "s := \"a\"; s++; s += 1",
        "./main.go:4:11: invalid operation: s++ (non-numeric type string)\n"
        "./main.go:4:16: invalid operation: s += 1 (mismatched types string and untyped int)\n"),
    CASE(STMT, "x := 1; x / 0", "./main.go:4:13: invalid operation: division by zero\n"),
    CASE(STMT, "x := 1.5; println(x / 0, x % 2)",
        "./main.go:4:26: invalid operation: operator % not defined on x (variable of type float64)\n"),
    CASE(STMT, "println(1 << -1)",
        "./main.go:4:14: invalid operation: negative shift count -1 (untyped int constant)\n"),
    CASE(STMT, "var f float64; println(f << 1, 1 << f)",
        "./main.go:4:24: invalid operation: shifted operand f (variable of type float64) must be integer\n"
        "./main.go:4:37: invalid operation: shift count f (variable of type float64) must be integer\n"),
    CASE(STMT, "var s string; println(1 << s)",
        "./main.go:4:28: invalid operation: shift count s (variable of type string) must be integer\n"),
    CASE(STMT, "println(&1, &f())",
        "./main.go:4:10: invalid operation: cannot take address of 1 (untyped int constant)\n"
        "./main.go:4:14: f() (no value) used as value\n"),
    CASE(STMT, "m := map[int]int{}; p := &m[1]",
        "./main.go:4:21: declared and not used: p\n"
        "./main.go:4:27: invalid operation: cannot take address of m[1] (map index expression of type int)\n"),
    CASE(STMT, "x := 1; println(*x)", "./main.go:4:18: invalid operation: cannot indirect x (variable of type int)\n"),
    CASE(STMT, "c := make(chan<- int); <-c",
        "./main.go:4:26: invalid operation: cannot receive from send-only channel c (variable of type chan<- int)\n"),
    CASE(STMT, "x := 1; <-x",
        "./main.go:4:11: invalid operation: cannot receive from non-channel x (variable of type int)\n"),
    CASE(STMT, "1 + 2", "./main.go:4:1: 1 + 2 (untyped int constant 3) is not used\n"),
    CASE(STMT, "x := 1; x == 2", "./main.go:4:9: x == 2 (untyped bool value) is not used\n"),
    CASE(STMT, "-5", "./main.go:4:1: -5 (untyped int constant) is not used\n"),
    CASE(STMT, "var u uint8 = 255 + 1",
        "./main.go:4:5: declared and not used: u\n"
        "./main.go:4:15: cannot use 255 + 1 (untyped int constant 256) as uint8 value in variable declaration "
        "(overflows)\n"),
    CASE(STMT, "var i int8 = -128; _ = -i; const c int8 = -128; _ = -c",
        "./main.go:4:53: -c (constant 128 of type int8) overflows int8\n"),
    CASE(STMT, "const c uint8 = 255; _ = c + 1; _ = ^c; _ = c << 1",
        "./main.go:4:26: c + 1 (constant 256 of type uint8) overflows uint8\n"
        "./main.go:4:45: c << 1 (constant 510 of type uint8) overflows uint8\n"),
    CASE(STMT, "println(~1)",
        "./main.go:4:9: cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)\n"),
    CASE(STMT, "var p *int; p++", "./main.go:4:13: invalid operation: p++ (non-numeric type *int)\n"),
};

static const CheckCase index_and_slice[] = {
    CASE(STMT, "a := [3]int{}; println(a[5], a[-1])",
        "./main.go:4:26: invalid argument: index 5 out of bounds [0:3]\n"
        "./main.go:4:32: invalid argument: index -1 (constant of type int) must not be negative\n"),
    CASE(STMT, "s := []int{1}; println(s[-1], s[1.5], s[\"a\"])",
        "./main.go:4:26: invalid argument: index -1 (constant of type int) must not be negative\n"
        "./main.go:4:33: 1.5 (untyped float constant) truncated to int\n"
        "./main.go:4:41: cannot convert \"a\" (untyped string constant) to type int\n"),
    CASE(STMT, "println(\"abc\"[3], \"abc\"[1])", "./main.go:4:15: invalid argument: index 3 out of bounds [0:3]\n"),
    CASE(STMT, "m := map[string]int{}; println(m[1])",
        "./main.go:4:34: cannot use 1 (untyped int constant) as string value in map index\n"),
    CASE(STMT, "x := 1; println(x[0])", "./main.go:4:18: invalid operation: cannot index x (variable of type int)\n"),
    CASE(STMT, "var p *[3]int; println(p[3], p[2]); var q *[]int; println(q[0])",
        "./main.go:4:26: invalid argument: index 3 out of bounds [0:3]\n"
        "./main.go:4:60: invalid operation: cannot index q (variable of type *[]int)\n"),
    CASE(STMT, "s := []int{}; println(s[2:1], s[1:2:1])", "./main.go:4:27: invalid slice indices: 1 < 2\n"),
    CASE(STMT, "println(\"abc\"[1:2:3])", "./main.go:4:19: invalid operation: 3-index slice of string\n"),
    CASE(STMT, "println([3]int{}[:])",
        "./main.go:4:9: invalid operation: [3]int{} (value of type [3]int) (slice of unaddressable value)\n"),
    CASE(STMT, "a := [3]int{}; println(a[1:4], a[:5])",
        "./main.go:4:28: invalid argument: index 4 out of bounds [0:4]\n"
        "./main.go:4:35: invalid argument: index 5 out of bounds [0:4]\n"),
    CASE(STMT, "x := 1; println(x[:])", "./main.go:4:17: invalid operation: cannot slice x (variable of type int)\n"),
    CASE(STMT, "s := \"a\"; s[0] = 1",
        "./main.go:4:11: cannot assign to s[0] (neither addressable nor a map index expression)\n"),
    CASE(STMT, "s := []int{}; s[1, 2] = 3", "./main.go:4:20: syntax error: unexpected literal 2, expected ]\n"),
    CASE(STMT, "var i8 int8; var f float64; s := []int{}; println(s[i8], s[f])",
        "./main.go:4:60: invalid argument: index f (variable of type float64) must be integer\n"),
    CASE(STMT, "println([]int{1}[1<<70])",
        "./main.go:4:18: 1 << 70 (untyped int constant 1180591620717411303424) overflows int\n"),
};

static const CheckCase composite_literals[] = {
    CASE(STMT, "_ = struct{ a, b int }{1}",
        "./main.go:4:25: too few values in struct literal of type struct{a int; b int}\n"),
    CASE(
        STMT, "_ = struct{ a int }{1, 2}", "./main.go:4:24: too many values in struct literal of type struct{a int}\n"),
    CASE(
        STMT, "_ = struct{ a int }{b: 1}", "./main.go:4:21: unknown field b in struct literal of type struct{a int}\n"),
    CASE(STMT, "_ = struct{ a int }{a: 1, a: 2}", "./main.go:4:27: duplicate field name a in struct literal\n"),
    CASE(STMT, "_ = struct{ a, b int }{a: 1, 2}",
        "./main.go:4:30: mixture of field:value and value elements in struct literal\n"),
    CASE(STMT, "_ = struct{ a, b int }{1, b: 2}",
        "./main.go:4:27: mixture of field:value and value elements in struct literal\n"),
    CASE(STMT, "_ = [2]int{1, 2, 3}", "./main.go:4:18: index 2 is out of bounds (>= 2)\n"),
    CASE(STMT, "_ = [...]int{5: 1, 2, 5: 3}", "./main.go:4:23: duplicate index 5 in array or slice literal\n"),
    CASE(STMT, "_ = []int{-1: 1, \"a\": 2}",
        "./main.go:4:11: invalid argument: index -1 (constant of type int) must not be negative\n"
        "./main.go:4:18: cannot convert \"a\" (untyped string constant) to type int\n"),
    CASE(STMT, "x := 1; _ = []int{x: 1}", "./main.go:4:19: index x must be integer constant\n"),
    CASE(STMT, "_ = map[string]int{\"a\": 1, \"a\": 2}", "./main.go:4:28: duplicate key \"a\" in map literal\n"),
    CASE(STMT, "_ = map[string]int{1}", "./main.go:4:20: missing key in map literal\n"),
    CASE(STMT, "_ = map[any]int{1: 1, 1.0: 2, \"1\": 3, 1: 4}", "./main.go:4:39: duplicate key 1 in map literal\n"),
    CASE(STMT, "_ = int{1}", "./main.go:4:5: invalid composite literal type int\n"),
    CASE(STMT, "_ = []int{\"a\"}",
        "./main.go:4:11: cannot use \"a\" (untyped string constant) as int value in array or slice literal\n"),
    CASE(STMT, "_ = [][]int{{1}, {\"a\"}, 3}",
        "./main.go:4:19: cannot use \"a\" (untyped string constant) as int value in array or slice literal\n"
        "./main.go:4:25: cannot use 3 (untyped int constant) as []int value in array or slice literal\n"),
    CASE(STMT, "_ = []*struct{ x int }{{1}, {y: 2}}",
        "./main.go:4:30: unknown field y in struct literal of type struct{x int}\n"),
    CASE(STMT, "_ = struct{ Name string }{name: \"x\"}",
        "./main.go:4:27: unknown field name in struct literal of type struct{Name string}, but does have Name\n"),
    CASE(STMT, "_ = {1}",
        "./main.go:4:5: syntax error: unexpected {, expected expression\n"
        "./main.go:5:1: syntax error: non-declaration statement outside function body\n"),
    CASE(DECL, "type T struct { A int }\nvar x = &T{a: 1}\nvar y = T{1}.b",
        "./main.go:4:12: unknown field a in struct literal of type T, but does have A\n"
        "./main.go:5:14: T{…}.b undefined (type T has no field or method b)\n"),
};

static const CheckCase selectors[] = {
    CASE(DECL, "type T struct { foo int }\nvar t T\nvar x = t.Foo",
        "./main.go:5:11: t.Foo undefined (type T has no field or method Foo, but does have field foo)\n"),
    CASE(DECL, "type T struct { Foo int }\nvar t T\nvar x = t.foo",
        "./main.go:5:11: t.foo undefined (type T has no field or method foo, but does have field Foo)\n"),
    CASE(DECL, "type T struct{}\nvar t T\nvar x = t.f",
        "./main.go:5:11: t.f undefined (type T has no field or method f)\n"),
    CASE(DECL, "type A struct { x int }\ntype B struct { x int }\ntype T struct { A; B }\nvar t T\nvar y = t.x",
        "./main.go:7:11: ambiguous selector t.x\n"),
    CASE(DECL, "type T int\nfunc (*T) m() {}\nfunc f() { T(1).m() }",
        "./main.go:5:17: cannot call pointer method m on T\n"),
    CASE(DECL, "type T int\nfunc (*T) m() {}\nvar x = T.m\nvar y = (*T).m",
        "./main.go:5:11: invalid method expression T.m (needs pointer receiver (*T).m)\n"),
    CASE(DECL, "type T int\nfunc (T) m() {}\nvar x int = T.m",
        "./main.go:5:13: cannot use T.m (value of type func(T)) as int value in variable declaration\n"),
    CASE(DECL, "var x int\nvar y = x.z", "./main.go:4:11: x.z undefined (type int has no field or method z)\n"),
    CASE(DECL, "type I interface { M() }\nvar x = I.M\nvar y int = x",
        "./main.go:5:13: cannot use x (variable of type func(I)) as int value in variable declaration\n"),
    CASE(DECL, "type T struct { x int }\nvar p **T\nvar y = p.x",
        "./main.go:5:11: p.x undefined (type **T has no field or method x)\n"),
    CASE(DECL, "var x = len.y", "./main.go:3:12: cannot select on len (built-in)\n"),
    CASE(DECL, "var x = int.y", "./main.go:3:13: int.y undefined (type int has no field or method y)\n"),
    CASE(DECL, "type P *T\ntype T struct { x int }\nfunc (T) m() {}\nvar p P\nvar a, b = p.x, p.m",
        "./main.go:7:19: p.m undefined (type P has no field or method m)\n"),
};

static const CheckCase calls[] = {
    CASE(DECL, "func g(a, b int) {}\nfunc f() { g(1); g(); g(1, 2, 3); g(\"a\", 2) }",
        "./main.go:4:14: not enough arguments in call to g\n"
        "\thave (number)\n"
        "\twant (int, int)\n"
        "./main.go:4:18: not enough arguments in call to g\n"
        "\thave ()\n"
        "\twant (int, int)\n"
        "./main.go:4:31: too many arguments in call to g\n"
        "\thave (number, number, number)\n"
        "\twant (int, int)\n"
        "./main.go:4:37: cannot use \"a\" (untyped string constant) as int value in argument to g\n"),
    CASE(DECL, "func g(a ...int) {}\nfunc f() { g([]int{1}...); g(1, []int{2}...); g([]string{}...); g(\"x\") }",
        "./main.go:4:33: too many arguments in call to g\n"
        "\thave (number, []int)\n"
        "\twant (...int)\n"
        "./main.go:4:49: cannot use []string{} (value of type []string) as []int value in argument to g\n"
        "./main.go:4:67: cannot use \"x\" (untyped string constant) as int value in argument to g\n"),
    CASE(DECL, "func g(a int) {}\nfunc f() { g([]int{}...) }",
        "./main.go:4:12: cannot use ... in call to non-variadic g\n"),
    CASE(DECL,
        "func h() (int, string) { return 1, \"\" }\nfunc g(a int, b string) {}\nfunc f() { g(h()); g(1, h()); var x = "
        "h(); x, y, z := h() }",
        "./main.go:5:25: multiple-value h() (value of type (int, string)) in single-value context\n"
        "./main.go:5:35: declared and not used: x\n"
        "./main.go:5:47: declared and not used: y\n"
        "./main.go:5:50: declared and not used: z\n"
        "./main.go:5:55: assignment mismatch: 3 variables but h returns 2 values\n"),
    CASE(DECL, "func g() {}\nfunc f() { x := g(); println(g()) }",
        "./main.go:4:12: declared and not used: x\n"
        "./main.go:4:17: g() (no value) used as value\n"),
    CASE(STMT, "x := 1; x()", "./main.go:4:9: invalid operation: cannot call non-function x (variable of type int)\n"),
    CASE(STMT, "1()", "./main.go:4:1: invalid operation: cannot call non-function 1 (untyped int constant)\n"),
    CASE(DECL, "func g(x int, s string, m map[string]int) {}\nfunc f() { g(nil, 'a', 1.5) }",
        "./main.go:4:14: cannot use nil as int value in argument to g\n"
        "./main.go:4:19: cannot use 'a' (untyped rune constant 97) as string value in argument to g\n"
        "./main.go:4:24: cannot use 1.5 (untyped float constant) as map[string]int value in argument to g\n"),
    CASE(DECL, "func g(f func(a int) (b string)) {}\nfunc f() { g(func(int) string { return \"\" }); g(f) }",
        "./main.go:4:49: cannot use f (value of type func()) as func(a int) (b string) value in argument to g\n"),
    CASE(STMT, "go f; defer f",
        "./main.go:4:4: expression in go must be function call\n"
        "./main.go:4:13: expression in defer must be function call\n"),
    CASE(STMT, "defer recover; go func() {}",
        "./main.go:4:7: expression in defer must be function call\n"
        "./main.go:4:19: expression in go must be function call\n"),
    CASE(STMT, "defer int(3); go len(\"a\"); defer append([]int{})",
        "./main.go:4:7: defer requires function call, not conversion int(3) (constant 3 of type int)\n"
        "./main.go:4:18: go discards result of len(\"a\") (constant 1 of type int)\n"
        "./main.go:4:34: defer discards result of append([]int{}) (value of type []int)\n"),
    CASE(DECL, "func g() int { return 1 }\nfunc f() { g; g(); g() + 1 }",
        "./main.go:4:12: g (value of type func() int) is not used\n"
        "./main.go:4:20: g() + 1 (value of type int) is not used\n"),
    CASE(STMT, "func() {}", "./main.go:4:1: func() {} (value of type func()) is not used\n"),
};

static const CheckCase builtins[] = {
    CASE(STMT, "println(len(1), cap(map[int]int{}), len())",
        "./main.go:4:13: invalid argument: 1 (untyped int constant) for built-in len\n"
        "./main.go:4:21: invalid argument: map[int]int{} (value of type map[int]int) for built-in cap\n"
        "./main.go:4:37: invalid operation: not enough arguments for len() (expected 1, found 0)\n"),
    CASE(STMT, "len(\"a\")", "./main.go:4:1: len(\"a\") (constant 1 of type int) is not used\n"),
    CASE(STMT, "append([]int{}, 1)", "./main.go:4:1: append([]int{}, 1) (value of type []int) is not used\n"),
    CASE(STMT, "_ = append(1, 2); _ = append([]int{}, \"a\"); _ = append(nil); _ = append([]byte{}, \"a\"...)",
        "./main.go:4:12: first argument to append must be a slice; have 1 (untyped int constant)\n"
        "./main.go:4:39: cannot use \"a\" (untyped string constant) as int value in argument to append\n"
        "./main.go:4:56: first argument to append must be a slice; have untyped nil\n"),
    CASE(STMT,
        "_ = make(int); _ = make([]int); _ = make([]int, -1); _ = make([]int, 2, 1); _ = make(map[int]int, 1, 2)",
        "./main.go:4:10: invalid argument: cannot make int; type must be slice, map, or channel\n"
        "./main.go:4:20: invalid operation: make([]int) expects 2 or 3 arguments; found 1\n"
        "./main.go:4:49: invalid argument: index -1 (constant of type int) must not be negative\n"
        "./main.go:4:70: invalid argument: length and capacity swapped\n"
        "./main.go:4:81: invalid operation: make(map[int]int, 1, 2) expects 1 or 2 arguments; found 3\n"),
    CASE(STMT, "_ = new(1); _ = new(int, int); _ = make()",
        "./main.go:4:9: 1 is not a type\n"
        "./main.go:4:17: invalid operation: too many arguments for new(int, int) (expected 1, found 2)\n"
        "./main.go:4:36: invalid operation: not enough arguments for make() (expected 1, found 0)\n"),
    CASE(STMT, "copy([]int{}, []string{}); copy(1, 2); copy([]byte{}, \"a\")",
        "./main.go:4:6: invalid argument: arguments to copy []int{} (value of type []int) and []string{} (value of "
        "type []string) have different element types int and string\n"
        "./main.go:4:33: invalid argument: copy expects slice arguments; found 1 (untyped int constant) and 2 (untyped "
        "int constant)\n"),
    CASE(STMT, "delete(map[string]int{}, 1); delete([]int{}, 0)",
        "./main.go:4:26: cannot use 1 (untyped int constant) as string value in argument to delete\n"
        "./main.go:4:37: invalid argument: []int{} (value of type []int) is not a map\n"),
    CASE(STMT, "c := make(<-chan int); close(c); close(1)",
        "./main.go:4:30: invalid operation: cannot close receive-only channel c (variable of type <-chan int)\n"
        "./main.go:4:40: invalid operation: cannot close non-channel 1 (untyped int constant)\n"),
    CASE(STMT, "panic(); panic(1, 2)",
        "./main.go:4:1: invalid operation: not enough arguments for panic() (expected 1, found 0)\n"
        "./main.go:4:10: invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)\n"),
    CASE(STMT, "print(nil); println(make)",
        "./main.go:4:7: use of untyped nil in argument to built-inprint\n"
        "./main.go:4:21: make (built-in) must be called\n"),
    CASE(STMT, "_ = min(1, \"a\"); _ = max(); _ = min(1, 2.5, 'a'); clear(1)",
        "./main.go:4:12: invalid argument: mismatched types untyped int (previous argument) and untyped string (type "
        "of \"a\")\n"
        "./main.go:4:22: invalid operation: not enough arguments for max() (expected 1, found 0)\n"
        "./main.go:4:57: invalid argument: cannot clear 1 (untyped int constant): argument must be (or constrained by) "
        "map or slice\n"),
    CASE(STMT, "var a [3]int; const n = len(a); const m = len(f2()); _ = m", "./main.go:4:47: undefined: f2\n"),
    CASE(STMT, "len = 1; x := append",
        "./main.go:4:1: len (built-in) must be called\n"
        "./main.go:4:10: declared and not used: x\n"
        "./main.go:4:15: append (built-in) must be called\n"),
    CASE(STMT, "println(f...); print([]int{}...)",
        "./main.go:4:1: invalid operation: invalid use of ... with built-in println\n"
        "./main.go:4:16: invalid operation: invalid use of ... with built-in print\n"),
    CASE(FILE_,
        "package p\nimport \"unsafe\"\ntype T struct { a int }\nfunc (T) m() {}\nvar x = unsafe.Offsetof(1)\nvar y = "
        "unsafe.Offsetof(T{}.m)\nvar z = unsafe.Sizeof()",
        "./main.go:5:25: invalid argument: 1 is not a selector expression\n"
        "./main.go:6:25: invalid argument: T{}.m is a method value\n"
        "./main.go:7:9: invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)\n"),
    CASE(STMT, "recover(1); x := recover(); var y int = x",
        "./main.go:4:1: invalid operation: too many arguments for recover(1) (expected 0, found 1)\n"
        "./main.go:4:33: declared and not used: y\n"
        "./main.go:4:41: cannot use x (variable of type interface{}) as int value in variable declaration: need type "
        "assertion\n"),
};

static void test_operators(void **state) {
    (void)state;
    check_cases(operators, sizeof operators / sizeof *operators);
}

static void test_index_and_slice(void **state) {
    (void)state;
    check_cases(index_and_slice, sizeof index_and_slice / sizeof *index_and_slice);
}

static void test_composite_literals(void **state) {
    (void)state;
    check_cases(composite_literals, sizeof composite_literals / sizeof *composite_literals);
}

static void test_selectors(void **state) {
    (void)state;
    check_cases(selectors, sizeof selectors / sizeof *selectors);
}

static void test_calls(void **state) {
    (void)state;
    check_cases(calls, sizeof calls / sizeof *calls);
}

static void test_builtins(void **state) {
    (void)state;
    check_cases(builtins, sizeof builtins / sizeof *builtins);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_operators),
        cmocka_unit_test(test_index_and_slice),
        cmocka_unit_test(test_composite_literals),
        cmocka_unit_test(test_selectors),
        cmocka_unit_test(test_calls),
        cmocka_unit_test(test_builtins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
