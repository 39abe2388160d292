// Statements: assignments, control flow, returns, what is not used.
// The expectations are what go tool compile of Go 1.23 prints.
#include "check_case.h"

static const CheckCase assignments[] = {
    CASE(STMT, "a, b := 1",
        "./main.go:4:1: declared and not used: a\n"
        "./main.go:4:4: declared and not used: b\n"
        "./main.go:4:9: assignment mismatch: 2 variables but 1 value\n"),
    CASE(STMT, "a, b := 1, 2, 3",
        "./main.go:4:1: declared and not used: a\n"
        "./main.go:4:4: declared and not used: b\n"
        "./main.go:4:9: assignment mismatch: 2 variables but 3 values\n"),
    CASE(STMT, "var a int; a, b = 1, 2",
        "./main.go:4:5: declared and not used: a\n"
        "./main.go:4:15: undefined: b\n"),
    CASE(STMT, "var a, b int; a, b = 1",
        "./main.go:4:5: declared and not used: a\n"
        "./main.go:4:8: declared and not used: b\n"
        "./main.go:4:22: assignment mismatch: 2 variables but 1 value\n"),
    CASE(STMT, "var a int; a = f()",
        "./main.go:4:5: declared and not used: a\n"
        "./main.go:4:16: f() (no value) used as value\n"),
    CASE(STMT, "1 = 2; f() = 1",
        "./main.go:4:1: cannot assign to 1 (neither addressable nor a map index expression)\n"
        "./main.go:4:8: f() (no value) used as value\n"),
    CASE(STMT, "m := map[int]struct{ a int }{}; m[1].a = 2",
        "./main.go:4:33: cannot assign to struct field m[1].a in map\n"),
    CASE(STMT, "var x struct{ a int }; x.b = 1; x.a = \"s\"",
        "./main.go:4:26: x.b undefined (type struct{a int} has no field or method b)\n"
        "./main.go:4:39: cannot use \"s\" (untyped string constant) as int value in assignment\n"),
    CASE(STMT, "a.b := 1",
        "./main.go:4:1: undefined: a\n"
        "./main.go:4:1: non-name a.b on left side of :=\n"),
    CASE(STMT, "var a [2]int; a[0], a[5] = 1, 2", "./main.go:4:23: invalid argument: index 5 out of bounds [0:2]\n"),
    CASE(STMT, "x, _ := 1, 2; _, _ := 3, 4; _ = x", "./main.go:4:20: no new variables on left side of :=\n"),
    CASE(STMT, "_ = f", ""),
    CASE(STMT, "_ := 1", "./main.go:4:3: no new variables on left side of :=\n"),
    CASE(STMT, "var x int; x = x; x := 1", "./main.go:4:21: no new variables on left side of :=\n"),
    CASE(STMT, "v, ok := 1",
        "./main.go:4:1: declared and not used: v\n"
        "./main.go:4:4: declared and not used: ok\n"
        "./main.go:4:10: assignment mismatch: 2 variables but 1 value\n"),
    CASE(STMT, "m := map[int]int{}; v, ok := m[1]; v, ok, z := m[2]",
        "./main.go:4:21: declared and not used: v\n"
        "./main.go:4:24: declared and not used: ok\n"
        "./main.go:4:43: declared and not used: z\n"
        "./main.go:4:48: assignment mismatch: 3 variables but 1 value\n"),
    CASE(STMT, "var c chan int; v, ok := <-c; var s string = ok; _ = v",
        "./main.go:4:35: declared and not used: s\n"
        "./main.go:4:46: cannot use ok (variable of type bool) as string value in variable declaration\n"),
    CASE(STMT, "var x any; v, ok := x.(int); v, ok = x.(string)",
        "./main.go:4:12: declared and not used: v\n"
        "./main.go:4:15: declared and not used: ok\n"
        "./main.go:4:38: cannot use x.(string) (comma, ok expression of type string) as int value in assignment\n"),
    CASE(STMT, "for i := range 3 { i := i }", "./main.go:4:20: declared and not used: i\n"),
    CASE(STMT, "var x int\nx, y := 1, \"a\"\nx, z := \"b\", 2",
        "./main.go:4:5: declared and not used: x\n"
        "./main.go:5:4: declared and not used: y\n"
        "./main.go:6:4: declared and not used: z\n"
        "./main.go:6:9: cannot use \"b\" (untyped string constant) as int value in assignment\n"),
    CASE(STMT, "true = false; nil = 1; int = 2",
        "./main.go:4:1: cannot assign to true (neither addressable nor a map index expression)\n"
        "./main.go:4:15: cannot assign to nil (neither addressable nor a map index expression)\n"
        "./main.go:4:24: int (type) is not an expression\n"),
};

static const CheckCase control_flow[] = {
    CASE(STMT, "if 1 { }", "./main.go:4:4: non-boolean condition in if statement\n"),
    CASE(STMT, "if x := 1; x { }", "./main.go:4:12: non-boolean condition in if statement\n"),
    CASE(STMT, "for 1 { }; for i := 0; i; i++ { }", "./main.go:4:5: non-boolean condition in for statement\n"),
    CASE(STMT, "switch 1 { case 1: case 1: case \"a\": }",
        "./main.go:4:25: duplicate case 1 (constant of type int) in expression switch\n"
        "\t./main.go:4:17: previous case\n"
        "./main.go:4:33: cannot convert \"a\" (untyped string constant) to type int\n"),
    CASE(STMT, "switch { case 1: case true: case true: }",
        "./main.go:4:15: cannot convert 1 (untyped int constant) to type bool\n"),
    CASE(STMT, "var x any; switch x { case 1: case \"a\": case 1: case []int{}: }",
        "./main.go:4:46: duplicate case 1 (constant of type int) in expression switch\n"
        "\t./main.go:4:28: previous case\n"
        "./main.go:4:54: invalid case []int{} in switch on x (slice can only be compared to nil)\n"),
    CASE(STMT, "switch f := func() {}; f { }; switch []int{} { case nil: }", ""),
    CASE(STMT, "switch x := 5; x { case 1.5: case 2.0: case 'a': case 97: }",
        "./main.go:4:25: 1.5 (untyped float constant) truncated to int\n"
        "./main.go:4:55: duplicate case 97 (constant of type int) in expression switch\n"
        "\t./main.go:4:45: previous case\n"),
    CASE(STMT, "switch 1 { default: default: }", "./main.go:4:21: multiple defaults (first at ./main.go:4:12)\n"),
    CASE(STMT, "select { case 1: case x := 2: default: default: }",
        "./main.go:4:15: select case must be send or receive (possibly with assignment)\n"
        "./main.go:4:40: multiple defaults (first at ./main.go:4:31)\n"),
    CASE(STMT,
        "var c chan int; var d <-chan int; select { case c <- \"a\": case d <- 1: case x := <-c: case y, ok := <-d: _ "
        "= ok }",
        "./main.go:4:54: cannot use \"a\" (untyped string constant) as int value in send\n"
        "./main.go:4:64: invalid operation: cannot send to receive-only channel d (variable of type <-chan int)\n"
        "./main.go:4:77: declared and not used: x\n"
        "./main.go:4:92: declared and not used: y\n"),
    CASE(STMT, "type T struct{ f []int }; switch (T{}) { }",
        "./main.go:4:34: cannot switch on (T{}) (value of type T) (T is not comparable)\n"),
    CASE(STMT, "for range 3 { }; for i, j := range 3 { }",
        "./main.go:4:22: declared and not used: i\n"
        "./main.go:4:25: range over 3 (untyped int constant) permits only one iteration variable\n"),
    CASE(STMT, "for i := range 1.5 { }; for i := range \"a\" { }",
        "./main.go:4:16: cannot range over 1.5 (untyped float constant)\n"
        "./main.go:4:29: declared and not used: i\n"),
    CASE(STMT, "for i, v := range []int{} { }",
        "./main.go:4:5: declared and not used: i\n"
        "./main.go:4:8: declared and not used: v\n"),
    CASE(STMT, "var c chan<- int; for range c { }; var d chan int; for i, v := range d { }",
        "./main.go:4:29: cannot range over c (variable of type chan<- int): receive from send-only channel\n"
        "./main.go:4:56: declared and not used: i\n"
        "./main.go:4:59: range over d (variable of type chan int) permits only one iteration variable\n"),
    CASE(STMT, "for i, v, w := range []int{} { }",
        "./main.go:4:5: declared and not used: i\n"
        "./main.go:4:8: declared and not used: v\n"
        "./main.go:4:11: range clause permits at most two iteration variables\n"),
    CASE(STMT, "var s string; for s = range []int{} { }; for _, s = range []string{} { }",
        "./main.go:4:5: declared and not used: s\n"
        "./main.go:4:19: cannot use s (value of type int) as string value in assignment\n"),
    CASE(STMT, "var u8 uint8; for i := range u8 { var x int = i }; for i := range 1 << 70 { }",
        "./main.go:4:39: declared and not used: x\n"
        "./main.go:4:47: cannot use i (variable of type uint8) as int value in variable declaration\n"
        "./main.go:4:56: declared and not used: i\n"
        "./main.go:4:67: cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in range clause "
        "(overflows)\n"),
    CASE(STMT, "for i := range nil { }; var p *[]int; for range p { }; var q *[3]int; for i := range q { _ = i }",
        "./main.go:4:16: cannot range over nil\n"
        "./main.go:4:49: cannot range over p (variable of type *[]int)\n"),
    CASE(STMT, "for x := range f { }; for x := range func(int) { }",
        "./main.go:4:51: syntax error: unexpected newline, expected { after for clause\n"),
    CASE(STMT, "c := make(<-chan int); c <- 1; 1 <- 2",
        "./main.go:4:24: invalid operation: cannot send to receive-only channel c (variable of type <-chan int)\n"
        "./main.go:4:32: invalid operation: cannot send to non-channel 1 (untyped int constant)\n"),
    CASE(STMT, "var c chan int; c <- \"a\"; c <- 1.0",
        "./main.go:4:22: cannot use \"a\" (untyped string constant) as int value in send\n"),
};

static const CheckCase returns[] = {
    CASE(DECL, "func f() int {}", "./main.go:3:15: missing return\n"),
    CASE(DECL, "func f() int { return }",
        "./main.go:3:16: not enough return values\n"
        "\thave ()\n"
        "\twant (int)\n"),
    CASE(DECL, "func f() { return 1 }",
        "./main.go:3:19: too many return values\n"
        "\thave (number)\n"
        "\twant ()\n"),
    CASE(DECL, "func f() (int, string) { return 1 }",
        "./main.go:3:33: not enough return values\n"
        "\thave (number)\n"
        "\twant (int, string)\n"),
    CASE(DECL, "func f() (int, string) { return 1, 2 }",
        "./main.go:3:36: cannot use 2 (untyped int constant) as string value in return statement\n"),
    CASE(DECL, "func f() (int, string) { return 1, \"a\", 3 }",
        "./main.go:3:41: too many return values\n"
        "\thave (number, string, number)\n"
        "\twant (int, string)\n"),
    CASE(DECL, "func f() (x int) { return }\nfunc g() (x int) { { x := 1; return } }",
        "./main.go:4:22: declared and not used: x\n"
        "./main.go:4:30: result parameter x not in scope at return\n"
        "\t./main.go:4:22: inner declaration of var x int\n"),
    CASE(DECL, "func f() (err error) { if true { var err error; return }; return }",
        "./main.go:3:38: declared and not used: err\n"
        "./main.go:3:49: result parameter err not in scope at return\n"
        "\t./main.go:3:38: inner declaration of var err error\n"),
    CASE(DECL,
        "func g() (int, int) { return 1, 2 }\nfunc f() (int, string) { return g() }\nfunc h() int { return g() }",
        "./main.go:4:33: cannot use g() (value of type int) as string value in return statement\n"
        "./main.go:5:23: too many return values\n"
        "\thave (int, int)\n"
        "\twant (int)\n"),
    CASE(DECL, "func f() int { for { } }\nfunc g() int { for { break } }\nfunc h() int { L: for { for { break L } } }",
        "./main.go:4:30: missing return\n"
        "./main.go:5:43: missing return\n"),
    CASE(DECL,
        "func f(x int) int { switch x { case 1: return 1; default: panic(1) } }\nfunc g(x int) int { switch x { case "
        "1: return 1 } }\nfunc h(x int) int { if x > 1 { return 1 } else { return 2 } }\nfunc i(x int) int { if x > 1 "
        "{ return 1 } }",
        "./main.go:4:51: missing return\n"
        "./main.go:6:43: missing return\n"),
    CASE(DECL,
        "func f() int { select { } }\nfunc g(c chan int) int { select { case <-c: return 1 } }\nfunc h(c chan int) int "
        "{ select { case <-c: } }\nfunc k() int { goto L; L: return 1 }\nfunc l() int { L: goto L }",
        "./main.go:5:47: missing return\n"),
    CASE(DECL, "func f() int { panic := func(int) {}; panic(1) }", "./main.go:3:48: missing return\n"),
    CASE(DECL, "func f() int { { return 1 } }\nfunc g() int { for true { } }\nfunc h() int { for range 3 { } }",
        "./main.go:4:29: missing return\n"
        "./main.go:5:32: missing return\n"),
    CASE(DECL, "var f = func() int { }", "./main.go:3:22: missing return\n"),
    CASE(DECL, "func f() (a int, b string) { return 1 }\nfunc g() (int, error) { return nil }",
        "./main.go:3:37: not enough return values\n"
        "\thave (number)\n"
        "\twant (int, string)\n"
        "./main.go:4:32: not enough return values\n"
        "\thave (nil)\n"
        "\twant (int, error)\n"),
};

static const CheckCase more_than_ten_order_one_line[] = {
    CASE(STMT, "a(); b(); c(); d(); e(); g(); h(); i(); j(); k(); l(); m()",
        "./main.go:4:1: undefined: a\n"
        "./main.go:4:6: undefined: b\n"
        "./main.go:4:11: undefined: c\n"
        "./main.go:4:16: undefined: d\n"
        "./main.go:4:21: undefined: e\n"
        "./main.go:4:26: undefined: g\n"
        "./main.go:4:31: undefined: h\n"
        "./main.go:4:36: undefined: i\n"
        "./main.go:4:41: undefined: j\n"
        "./main.go:4:46: undefined: k\n"
        "./main.go:4:46: too many errors\n"),
    CASE(STMT, "x := 1\nvar y int = \"a\"\nz := undefined\nreturn 1",
        "./main.go:4:1: declared and not used: x\n"
        "./main.go:5:5: declared and not used: y\n"
        "./main.go:5:13: cannot use \"a\" (untyped string constant) as int value in variable declaration\n"
        "./main.go:6:1: declared and not used: z\n"
        "./main.go:6:6: undefined: undefined\n"
        "./main.go:7:8: too many return values\n"
        "\thave (number)\n"
        "\twant ()\n"),
    CASE(STMT, "println(a, a, a)", "./main.go:4:9: undefined: a\n"),
    CASE(STMT, "println(a)\nprintln(a)",
        "./main.go:4:9: undefined: a\n"
        "./main.go:5:9: undefined: a\n"),
};

static void test_assignments(void **state) {
    (void)state;
    check_cases(assignments, sizeof assignments / sizeof *assignments);
}

static void test_control_flow(void **state) {
    (void)state;
    check_cases(control_flow, sizeof control_flow / sizeof *control_flow);
}

static void test_returns(void **state) {
    (void)state;
    check_cases(returns, sizeof returns / sizeof *returns);
}

static void test_more_than_ten_order_one_line(void **state) {
    (void)state;
    check_cases(
        more_than_ten_order_one_line, sizeof more_than_ten_order_one_line / sizeof *more_than_ten_order_one_line);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_assignments),
        cmocka_unit_test(test_control_flow),
        cmocka_unit_test(test_returns),
        cmocka_unit_test(test_more_than_ten_order_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
