// Assignability, interfaces, conversions, comparison.
// The expectations are what go tool compile of Go 1.23 prints.
#include "check_case.h"

static const CheckCase assignment_to_variables_of_a_type[] = {
    CASE(STMT, "var a int = \"x\"",
        "./main.go:4:5: declared and not used: a\n"
        "./main.go:4:13: cannot use \"x\" (untyped string constant) as int value in variable declaration\n"),
    CASE(STMT, "var i int; var f float64 = i",
        "./main.go:4:16: declared and not used: f\n"
        "./main.go:4:28: cannot use i (variable of type int) as float64 value in variable declaration\n"),
    CASE(STMT, "type A int; var a A; var i int = a",
        "./main.go:4:26: declared and not used: i\n"
        "./main.go:4:34: cannot use a (variable of type A) as int value in variable declaration\n"),
    CASE(STMT, "type A []int; var a A; var s []int = a; _ = s", ""),
    CASE(STMT, "var p *int = nil; var s string = nil",
        "./main.go:4:5: declared and not used: p\n"
        "./main.go:4:23: declared and not used: s\n"
        "./main.go:4:34: cannot use nil as string value in variable declaration\n"),
    CASE(STMT, "var c <-chan int = make(chan int); var d chan int = c",
        "./main.go:4:40: declared and not used: d\n"
        "./main.go:4:53: cannot use c (variable of type <-chan int) as chan int value in variable declaration\n"),
    CASE(STMT, "type C chan int; type D chan int; var c C; var d D = c; var e chan<- int = c",
        "./main.go:4:48: declared and not used: d\n"
        "./main.go:4:54: cannot use c (variable of type C) as D value in variable declaration\n"
        "./main.go:4:61: declared and not used: e\n"),
    CASE(STMT, "var f func(int) = func(string) {}",
        "./main.go:4:5: declared and not used: f\n"
        "./main.go:4:19: cannot use func(string) {} (value of type func(string)) as func(int) value in variable "
        "declaration\n"),
    CASE(STMT, "var a [2]int = [3]int{}",
        "./main.go:4:5: declared and not used: a\n"
        "./main.go:4:16: cannot use [3]int{} (value of type [3]int) as [2]int value in variable declaration\n"),
    CASE(STMT, "var x interface{} = 1; var i int = x",
        "./main.go:4:28: declared and not used: i\n"
        "./main.go:4:36: cannot use x (variable of type interface{}) as int value in variable declaration: need type "
        "assertion\n"),
    CASE(STMT, "x := nil",
        "./main.go:4:1: declared and not used: x\n"
        "./main.go:4:6: use of untyped nil in assignment\n"),
    CASE(STMT, "_ = nil", "./main.go:4:5: use of untyped nil in assignment to _ identifier\n"),
    CASE(STMT, "var m map[string]int = map[int]string{}",
        "./main.go:4:5: declared and not used: m\n"
        "./main.go:4:24: cannot use map[int]string{} (value of type map[int]string) as map[string]int value in "
        "variable declaration\n"),
    CASE(STMT, "var s []interface{} = []int{1}",
        "./main.go:4:5: declared and not used: s\n"
        "./main.go:4:23: cannot use []int{…} (value of type []int) as []interface{} value in variable declaration\n"),
    CASE(STMT, "var i8 int8 = 128; var u8 uint8 = 256; var r rune = 'a'; var s string = r",
        "./main.go:4:5: declared and not used: i8\n"
        "./main.go:4:15: cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)\n"
        "./main.go:4:24: declared and not used: u8\n"
        "./main.go:4:35: cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)\n"
        "./main.go:4:62: declared and not used: s\n"
        "./main.go:4:73: cannot use r (variable of type rune) as string value in variable declaration\n"),
    CASE(STMT, "_ = 1 << 100",
        "./main.go:4:5: cannot use 1 << 100 (untyped int constant 1267650600228229401496703205376) as int value in "
        "assignment to _ identifier (overflows)\n"),
    CASE(STMT, "var x any = 1 << 100",
        "./main.go:4:5: declared and not used: x\n"
        "./main.go:4:13: cannot use 1 << 100 (untyped int constant 1267650600228229401496703205376) as int value in "
        "variable declaration (overflows)\n"),
    CASE(STMT, "var b byte = 'é' * 2",
        "./main.go:4:5: declared and not used: b\n"
        "./main.go:4:14: cannot use 'é' * 2 (untyped rune constant 466) as byte value in variable declaration "
        "(overflows)\n"),
};

static const CheckCase interfaces[] = {
    CASE(DECL, "type I interface { M() }\nvar i I = 3",
        "./main.go:4:11: cannot use 3 (constant of type int) as I value in variable declaration: int does not "
        "implement I (missing method M)\n"),
    CASE(DECL, "type I interface { M() }\ntype T int\nfunc (*T) M() {}\nvar i I = T(0)\nvar j I = new(T)",
        "./main.go:6:11: cannot use T(0) (constant 0 of type T) as I value in variable declaration: T does not "
        "implement I (method M has pointer receiver)\n"),
    CASE(DECL, "type I interface { M(int) string }\ntype T int\nfunc (T) M(string) {}\nvar i I = T(0)",
        "./main.go:6:11: cannot use T(0) (constant 0 of type T) as I value in variable declaration: T does not "
        "implement I (wrong type for method M)\n"
        "\t\thave M(string)\n"
        "\t\twant M(int) string\n"),
    CASE(DECL, "type I interface { M() }\ntype T int\nfunc (T) m() {}\nvar i I = T(0)",
        "./main.go:6:11: cannot use T(0) (constant 0 of type T) as I value in variable declaration: T does not "
        "implement I (missing method M)\n"
        "\t\thave m()\n"
        "\t\twant M()\n"),
    CASE(DECL, "type I interface { M(); N() }\nvar p *I\nvar i I = p",
        "./main.go:5:11: cannot use p (variable of type *I) as I value in variable declaration: *I does not implement "
        "I (type *I is pointer to interface, not interface)\n"),
    CASE(DECL, "type I interface { M() }\nvar i I\nvar p *I = i\nfunc f() { p.M() }",
        "./main.go:5:12: cannot use i (variable of type I) as *I value in variable declaration: I does not implement "
        "*I (type *I is pointer to interface, not interface)\n"
        "./main.go:6:14: p.M undefined (type *I is pointer to interface, not interface)\n"),
    CASE(DECL, "type I interface { M() }\nvar i I\nvar j interface { M(); N() } = i",
        "./main.go:5:32: cannot use i (variable of type I) as interface{M(); N()} value in variable declaration: I "
        "does not implement interface{M(); N()} (missing method N)\n"),
    CASE(DECL, "type I interface { M() }\ntype T struct { M int }\nvar i I = T{}",
        "./main.go:5:11: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I "
        "(T.M is a field, not a method)\n"),
    CASE(DECL,
        "type I interface { M() }\ntype A int\nfunc (A) M() {}\ntype B int\nfunc (B) M() {}\ntype T struct { A; B "
        "}\nvar i I = T{}",
        "./main.go:9:11: cannot use T{} (value of type T) as I value in variable declaration: T does not implement I "
        "(ambiguous selector T.M)\n"),
    CASE(DECL, "type I interface { M() }\ntype E struct { I }\nvar i I = E{}\nvar s struct { *E }\nvar j I = s", ""),
    CASE(DECL, "var e error = \"x\"",
        "./main.go:3:15: cannot use \"x\" (constant of type string) as error value in variable declaration: string "
        "does not implement error (missing method Error)\n"),
    CASE(DECL, "type E struct{}\nfunc (e *E) Error() string { return \"\" }\nfunc f() error { return E{} }",
        "./main.go:5:25: cannot use E{} (value of type E) as error value in return statement: E does not implement "
        "error (method Error has pointer receiver)\n"),
    CASE(DECL, "var x interface { M() } = nil\nvar y int = x.(int)",
        "./main.go:4:13: impossible type assertion: x.(int)\n"
        "\tint does not implement interface{M()} (missing method M)\n"),
    CASE(DECL, "var x any\nvar y = x.(undefined)", "./main.go:4:12: undefined: undefined\n"),
    CASE(DECL, "var x int\nvar y = x.(int)",
        "./main.go:4:9: invalid operation: x (variable of type int) is not an interface\n"),
    CASE(DECL,
        "type I interface { M() }\ntype T int\nfunc (*T) M() {}\nfunc f(i I) { _ = i.(T); _ = i.(*T); _ = i.(interface "
        "{ M() int }) }",
        "./main.go:6:19: impossible type assertion: i.(T)\n"
        "\tT does not implement I (method M has pointer receiver)\n"),
    CASE(DECL, "type I interface { M() }\ntype T int\nfunc f(i I) { switch i.(type) { case T: case string, error: } }",
        "./main.go:5:38: impossible type switch case: T\n"
        "\ti (variable of type I) cannot have dynamic type T (missing method M)\n"
        "./main.go:5:46: impossible type switch case: string\n"
        "\ti (variable of type I) cannot have dynamic type string (missing method M)\n"),
    CASE(DECL, "func f(x any) { switch x.(type) { case int: case string, int: case nil: case nil: } }",
        "./main.go:3:58: duplicate case int in type switch\n"
        "\t./main.go:3:40: previous case\n"
        "./main.go:3:78: duplicate case nil in type switch\n"
        "\t./main.go:3:68: previous case\n"),
    CASE(DECL, "func f(x int) { switch x.(type) { } }",
        "./main.go:3:24: x (variable of type int) is not an interface\n"),
    CASE(DECL, "func f(x any) { switch y := x.(type) { case int: } }", "./main.go:3:24: y declared and not used\n"),
    CASE(DECL, "func f(x any) { switch _ := x.(type) { } }", "./main.go:3:24: no new variable on left side of :=\n"),
    CASE(DECL,
        "func f(x any) int { switch y := x.(type) { case int: return y; case string, bool: return y; default: return 0 "
        "} }",
        "./main.go:3:90: cannot use y (variable of type any) as int value in return statement: need type assertion\n"),
    CASE(DECL, "func f(x any) { switch x.(type) { case 1: case x: } }",
        "./main.go:3:40: 1 is not a type\n"
        "./main.go:3:48: x is not a type\n"),
};

static const CheckCase conversions[] = {
    CASE(STMT, "_ = int(\"1\")", "./main.go:4:9: cannot convert \"1\" (untyped string constant) to type int\n"),
    CASE(STMT, "_ = string(1.5)", "./main.go:4:12: cannot convert 1.5 (untyped float constant) to type string\n"),
    CASE(STMT, "_ = []byte(1)", "./main.go:4:12: cannot convert 1 (untyped int constant) to type []byte\n"),
    CASE(STMT, "_ = int8(300)", "./main.go:4:10: constant 300 overflows int8\n"),
    CASE(STMT, "_ = uint(-1)", "./main.go:4:10: constant -1 overflows uint\n"),
    CASE(STMT, "_ = int(1.5)", "./main.go:4:9: cannot convert 1.5 (untyped float constant) to type int\n"),
    CASE(STMT, "var f = 1.5; _ = int(f); _ = string(65); _ = []rune(\"x\"); _ = []int(\"x\")",
        "./main.go:4:69: cannot convert \"x\" (untyped string constant) to type []int\n"),
    CASE(STMT, "_ = int(1, 2)", "./main.go:4:12: too many arguments in conversion to int\n"),
    CASE(STMT, "_ = int()", "./main.go:4:5: missing argument in conversion to int\n"),
    CASE(STMT, "_ = (*int)(nil); _ = *int(nil)", "./main.go:4:27: cannot convert nil to type int\n"),
    CASE(STMT, "type A struct { x int }; type B struct { x int `t` }; _ = A(B{}); type C struct { y int }; _ = A(C{})",
        "./main.go:4:98: cannot convert C{} (value of type C) to type A\n"),
    CASE(STMT, "_ = (func())(nil); _ = (chan int)(make(<-chan int))",
        "./main.go:4:35: cannot convert make(<-chan int) (value of type <-chan int) to type chan int\n"),
    CASE(STMT, "_ = bool(1)", "./main.go:4:10: cannot convert 1 (untyped int constant) to type bool\n"),
    CASE(STMT, "_ = [2]int([]int{1}); _ = (*[2]int)([]int{}); _ = [2]string([]int{})",
        "./main.go:4:61: cannot convert []int{} (value of type []int) to type [2]string\n"),
    CASE(STMT, "_ = interface{ M() }(1)",
        "./main.go:4:22: cannot convert 1 (untyped int constant) to type interface{M()}\n"),
    CASE(STMT, "var p *int; _ = uintptr(p)",
        "./main.go:4:25: cannot convert p (variable of type *int) to type uintptr\n"),
};

static const CheckCase comparison[] = {
    CASE(STMT, "a, b := []int{}, []int{}; println(a == b)",
        "./main.go:4:35: invalid operation: a == b (slice can only be compared to nil)\n"),
    CASE(STMT, "f := func() {}; println(f == f, f == nil)",
        "./main.go:4:25: invalid operation: f == f (func can only be compared to nil)\n"),
    CASE(STMT, "m := map[int]int{}; println(m == nil, m == m)",
        "./main.go:4:39: invalid operation: m == m (map can only be compared to nil)\n"),
    CASE(STMT, "println(nil == nil)",
        "./main.go:4:16: invalid operation: nil == nil (operator == not defined on untyped nil)\n"),
    CASE(STMT, "println(1 == \"a\")",
        "./main.go:4:14: invalid operation: 1 == \"a\" (mismatched types untyped int and untyped string)\n"),
    CASE(STMT, "var i int; var f float64; println(i == f)",
        "./main.go:4:40: invalid operation: i == f (mismatched types int and float64)\n"),
    CASE(STMT, "var x any; println(x == 1, x == []int{}, x < 1)",
        "./main.go:4:33: invalid operation: x == []int{} (slice can only be compared to nil)\n"
        "./main.go:4:42: invalid operation: x < 1 (operator < not defined on interface)\n"),
    CASE(STMT, "type T struct { s []int }; println(T{} == T{})",
        "./main.go:4:36: invalid operation: T{} == T{} (struct containing []int cannot be compared)\n"),
    CASE(STMT, "type T struct { f func(); t [2]T2 }; println([1]T{} == [1]T{}); type T2 int",
        "./main.go:4:32: undefined: T2\n"
        "./main.go:4:46: invalid operation: [1]T{} == [1]T{} ([1]T cannot be compared)\n"),
    CASE(STMT, "println([2]func(){} == [2]func(){})",
        "./main.go:4:9: invalid operation: [2]func(){} == [2]func(){} ([2]func() cannot be compared)\n"),
    CASE(STMT, "println(true < false)",
        "./main.go:4:9: invalid operation: true < false (operator < not defined on untyped bool)\n"),
    CASE(STMT, "var p *int; println(p < p, p == 0)",
        "./main.go:4:21: invalid operation: p < p (operator < not defined on pointer)\n"
        "./main.go:4:33: invalid operation: p == 0 (mismatched types *int and untyped int)\n"),
    CASE(STMT, "var e error; println(e == \"x\", e != nil)",
        "./main.go:4:27: cannot convert \"x\" (untyped string constant) to type interface{Error() string}\n"),
    CASE(STMT, "println(struct{ a int }{1} < struct{ a int }{2})",
        "./main.go:4:9: invalid operation: struct{a int}{…} < struct{a int}{…} (operator < not defined on struct)\n"),
    CASE(STMT, "type A int; var a A; var i int; println(a == i, a == 1)",
        "./main.go:4:46: invalid operation: a == i (mismatched types A and int)\n"),
    CASE(STMT, "var c chan int; var d <-chan int; println(c == d, c < d)",
        "./main.go:4:51: invalid operation: c < d (operator < not defined on chan)\n"),
    CASE(STMT, "var s string; println(s == nil, s == 'a')",
        "./main.go:4:28: invalid operation: s == nil (mismatched types string and untyped nil)\n"
        "./main.go:4:38: invalid operation: s == 'a' (mismatched types string and untyped rune)\n"),
};

static void test_assignment_to_variables_of_a_type(void **state) {
    (void)state;
    check_cases(assignment_to_variables_of_a_type,
        sizeof assignment_to_variables_of_a_type / sizeof *assignment_to_variables_of_a_type);
}

static void test_interfaces(void **state) {
    (void)state;
    check_cases(interfaces, sizeof interfaces / sizeof *interfaces);
}

static void test_conversions(void **state) {
    (void)state;
    check_cases(conversions, sizeof conversions / sizeof *conversions);
}

static void test_comparison(void **state) {
    (void)state;
    check_cases(comparison, sizeof comparison / sizeof *comparison);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_assignment_to_variables_of_a_type),
        cmocka_unit_test(test_interfaces),
        cmocka_unit_test(test_conversions),
        cmocka_unit_test(test_comparison),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
