// Declarations: scopes, constants, types that contain themselves, methods, imports, initialisation.
// The expectations are what go tool compile of Go 1.23 prints.
#include "check_case.h"

static const CheckCase scopes_and_names[] = {
    CASE(STMT, "x := 1", "./main.go:4:1: declared and not used: x\n"),
    CASE(STMT, "println(y)", "./main.go:4:9: undefined: y\n"),
    CASE(STMT, "a := 1; a := 2; _ = a", "./main.go:4:11: no new variables on left side of :=\n"),
    CASE(STMT, "var a int; var a string",
        "./main.go:4:5: declared and not used: a\n"
        "./main.go:4:16: a redeclared in this block\n"
        "\t./main.go:4:5: other declaration of a\n"),
    CASE(STMT, "a, a := 1, 2",
        "./main.go:4:1: declared and not used: a\n"
        "./main.go:4:4: a repeated on left side of :=\n"),
    CASE(DECL, "var x int\nfunc x() {}",
        "./main.go:4:6: x redeclared in this block\n"
        "\t./main.go:3:5: other declaration of x\n"),
    CASE(DECL, "func f(a, a int) {}",
        "./main.go:3:11: a redeclared in this block\n"
        "\t./main.go:3:8: other declaration of a\n"),
    CASE(DECL, "func f(a int) (a int) { return }",
        "./main.go:3:16: a redeclared in this block\n"
        "\t./main.go:3:8: other declaration of a\n"
        "./main.go:3:25: result parameter a not in scope at return\n"
        "\t./main.go:3:8: inner declaration of var a int\n"),
    CASE(DECL, "func (t T) m(t int) {}\ntype T int",
        "./main.go:3:14: t redeclared in this block\n"
        "\t./main.go:3:7: other declaration of t\n"),
    CASE(
        DECL, "func init() int { return 1 }", "./main.go:3:6: func init must have no arguments and no return values\n"),
    CASE(DECL, "var init = 1", "./main.go:3:5: cannot declare init - must be func\n"),
    CASE(DECL, "func init()", "./main.go:3:6: missing function body\n"),
    CASE(DECL, "func f()\nfunc main() {}", "./main.go:3:6: missing function body\n"),
    CASE(FILE_, "package main\nfunc main(a int) {}",
        "./main.go:2:6: func main must have no arguments and no return values\n"),
    CASE(FILE_, "package main\nvar main = 1", "./main.go:2:5: cannot declare main - must be func\n"),
    CASE(DECL, "type T struct{}\ntype T int",
        "./main.go:4:6: T redeclared in this block\n"
        "\t./main.go:3:6: other declaration of T\n"),
    CASE(STMT, "println(_)", "./main.go:4:9: cannot use _ as value or type\n"),
    CASE(DECL, "func f() { init() }\nfunc init() {}", "./main.go:3:12: undefined: init\n"),
    CASE(DECL, "func g(int int, x int) {}", ""),
    CASE(STMT, "{ x := 1 }; x = 2",
        "./main.go:4:3: declared and not used: x\n"
        "./main.go:4:13: undefined: x\n"),
    CASE(STMT, "var f func(); f = func() { x := 1 }; _ = f", "./main.go:4:28: declared and not used: x\n"),
    CASE(STMT, "x := 1; func() { x := 2 }()", "./main.go:4:18: declared and not used: x\n"),
    CASE(STMT, "if x := 1; true { } else if y := 2; y > 1 { }", "./main.go:4:4: declared and not used: x\n"),
    CASE(
        STMT, "x, err := 1, 2; x, err := 3, 4; _, _ = x, err", "./main.go:4:24: no new variables on left side of :=\n"),
    CASE(STMT, "const c = 1; var v, w int",
        "./main.go:4:18: declared and not used: v\n"
        "./main.go:4:21: declared and not used: w\n"),
    CASE(STMT, "type T int; type u = T", ""),
};

static const CheckCase constants[] = {
    CASE(STMT, "const c = 1; c = 2",
        "./main.go:4:14: cannot assign to c (neither addressable nor a map index expression)\n"),
    CASE(STMT, "const c", "./main.go:4:7: missing init expr for c\n"),
    CASE(STMT, "const a, b = 1", "./main.go:4:10: missing init expr for b\n"),
    CASE(STMT, "const a = 1, 2", "./main.go:4:14: extra init expr 2\n"),
    CASE(STMT, "const c int = \"x\"",
        "./main.go:4:15: cannot use \"x\" (untyped string constant) as int value in constant declaration\n"),
    CASE(STMT, "const c = len([]int{1})", "./main.go:4:11: len([]int{…}) (value of type int) is not constant\n"),
    CASE(STMT, "const c []int = nil", "./main.go:4:9: invalid constant type []int\n"),
    CASE(STMT, "const c = f()", "./main.go:4:11: f() (no value) used as value\n"),
    CASE(STMT, "const c int8 = 200",
        "./main.go:4:16: cannot use 200 (untyped int constant) as int8 value in constant declaration (overflows)\n"),
    CASE(STMT, "const c = iota; println(c, iota)", "./main.go:4:28: cannot use iota outside constant declaration\n"),
    CASE(DECL, "const (\n\ta = iota\n\tb, c\n)", "./main.go:5:5: missing init expr for c\n"),
    CASE(DECL, "const (\n\ta int8 = 1 << (7*iota)\n\tb\n)",
        "./main.go:5:2: cannot use 1 << (7 * iota) (untyped int constant 128) as int8 value in constant declaration "
        "(overflows)\n"),
    CASE(DECL, "const a = b\nconst b = a",
        "./main.go:3:7: initialization cycle for a\n"
        "\t./main.go:3:7: a refers to\n"
        "\t./main.go:4:7: b refers to\n"
        "\t./main.go:3:7: a\n"),
    CASE(DECL, "const a int = a", "./main.go:3:7: initialization cycle: a refers to itself\n"),
    CASE(STMT, "const big = 1 << 600", "./main.go:4:15: constant shift overflow\n"),
    CASE(STMT, "const big = 1 << 500; const c = big * big", "./main.go:4:37: constant multiplication overflow\n"),
    CASE(STMT, "const c uint8 = -1",
        "./main.go:4:17: cannot use -1 (untyped int constant) as uint8 value in constant declaration (overflows)\n"),
    CASE(STMT, "const x = 10 / 0", "./main.go:4:16: invalid operation: division by zero\n"),
    CASE(STMT, "const x = 1.5 % 1",
        "./main.go:4:11: invalid operation: operator % not defined on 1.5 (untyped float constant)\n"),
    CASE(STMT, "var x int = 1e100",
        "./main.go:4:5: declared and not used: x\n"
        "./main.go:4:13: cannot use 1e100 (untyped float constant 1e+100) as int value in variable declaration "
        "(truncated)\n"),
    CASE(STMT, "var f float32 = 1e40",
        "./main.go:4:5: declared and not used: f\n"
        "./main.go:4:17: cannot use 1e40 (untyped float constant 1e+40) as float32 value in variable declaration "
        "(overflows)\n"),
    CASE(STMT, "var i int = 2.5",
        "./main.go:4:5: declared and not used: i\n"
        "./main.go:4:13: cannot use 2.5 (untyped float constant) as int value in variable declaration (truncated)\n"),
    CASE(STMT, "var i int = 2.0; var b byte = 'a'; _, _ = i, b", ""),
    CASE(STMT, "var u uint = -1",
        "./main.go:4:5: declared and not used: u\n"
        "./main.go:4:14: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)\n"),
    CASE(STMT, "const s = \"abc\"; var b byte = s[5]",
        "./main.go:4:22: declared and not used: b\n"
        "./main.go:4:33: invalid argument: index 5 out of bounds [0:3]\n"),
    CASE(STMT, "const c = \"\\xff\" + 'a'",
        "./main.go:4:11: invalid operation: \"\\xff\" + 'a' (mismatched types untyped string and untyped rune)\n"),
    CASE(STMT, "println(1 << 64)",
        "./main.go:4:9: cannot use 1 << 64 (untyped int constant 18446744073709551616) as int value in argument to "
        "built-inprintln (overflows)\n"),
    CASE(STMT, "println(1 << 63 >> 62)", ""),
    CASE(STMT, "var x = 1 << 1.5",
        "./main.go:4:5: declared and not used: x\n"
        "./main.go:4:14: 1.5 (untyped float constant) truncated to uint\n"),
    CASE(STMT, "var s uint = 1; var f float64 = 1 << s",
        "./main.go:4:21: declared and not used: f\n"
        "./main.go:4:33: invalid operation: shifted operand 1 (type float64) must be integer\n"),
    CASE(STMT, "var s uint = 1; var a = make([]byte, 1.0<<s); _ = a", ""),
    CASE(STMT, "println('a' * 1.5, 7 / 2.0)", ""),
};

static const CheckCase types[] = {
    CASE(DECL, "type T struct { t T }", "./main.go:3:6: invalid recursive type: T refers to itself\n"),
    CASE(DECL, "type T [2]T", "./main.go:3:6: invalid recursive type: T refers to itself\n"),
    CASE(DECL, "type A struct { b B }\ntype B struct { a A }",
        "./main.go:3:6: invalid recursive type A\n"
        "\t./main.go:3:6: A refers to\n"
        "\t./main.go:4:6: B refers to\n"
        "\t./main.go:3:6: A\n"),
    CASE(DECL, "type A = B\ntype B = A",
        "./main.go:3:6: invalid recursive type A\n"
        "\t./main.go:3:6: A refers to\n"
        "\t./main.go:4:6: B refers to\n"
        "\t./main.go:3:6: A\n"),
    CASE(DECL, "type T *T\nvar x T = &x", "./main.go:4:5: initialization cycle: x refers to itself\n"),
    CASE(DECL, "type A B\ntype B A",
        "./main.go:3:6: invalid recursive type A\n"
        "\t./main.go:3:6: A refers to\n"
        "\t./main.go:4:6: B refers to\n"
        "\t./main.go:3:6: A\n"),
    CASE(DECL, "type I interface { I }", "./main.go:3:6: invalid recursive type: I refers to itself\n"),
    CASE(DECL, "type I interface { J }\ntype J interface { I }",
        "./main.go:3:6: invalid recursive type I\n"
        "\t./main.go:3:6: I refers to\n"
        "\t./main.go:4:6: J refers to\n"
        "\t./main.go:3:6: I\n"),
    CASE(DECL, "type T []T\ntype M map[string]M\ntype F func(F) F", ""),
    CASE(DECL, "type T struct { a, a int }",
        "./main.go:3:20: a redeclared\n"
        "\t./main.go:3:17: other declaration of a\n"),
    CASE(DECL, "type T struct { a int; A int; a string }",
        "./main.go:3:31: a redeclared\n"
        "\t./main.go:3:17: other declaration of a\n"),
    CASE(DECL, "type T struct { int; *int }",
        "./main.go:3:23: int redeclared\n"
        "\t./main.go:3:17: other declaration of int\n"),
    CASE(DECL, "type T struct { *P }\ntype P *int", "./main.go:3:17: embedded field type cannot be a pointer\n"),
    CASE(DECL, "type T struct { *I }\ntype I interface{}",
        "./main.go:3:17: embedded field type cannot be a pointer to an interface\n"),
    CASE(DECL, "type T struct { P }\ntype P *int", "./main.go:3:17: embedded field type cannot be a pointer\n"),
    CASE(DECL, "type T [n]int\nvar n = 3", "./main.go:3:9: invalid array length n\n"),
    CASE(DECL, "type T [-1]int", "./main.go:3:9: invalid array length -1 (untyped int constant)\n"),
    CASE(DECL, "type T [1.5]int", "./main.go:3:9: array length 1.5 (untyped float constant) must be integer\n"),
    CASE(DECL, "type T [\"x\"]int", "./main.go:3:9: array length \"x\" (untyped string constant) must be integer\n"),
    CASE(DECL, "type T [u]int", "./main.go:3:9: undefined array length u or missing type constraint\n"),
    CASE(DECL, "type T map[[]int]string", "./main.go:3:12: invalid map key type []int\n"),
    CASE(DECL, "type T map[struct{ f func() }]int", "./main.go:3:12: invalid map key type struct{f func()}\n"),
    CASE(DECL, "type K struct { s []int }\ntype T map[K]int", "./main.go:4:12: invalid map key type K\n"),
    CASE(DECL, "var x [...]int", "./main.go:3:7: invalid use of [...] array (outside a composite literal)\n"),
    CASE(DECL, "type T interface { m(); m() }",
        "./main.go:3:25: duplicate method m\n"
        "\t./main.go:3:20: other declaration of method m\n"),
    CASE(DECL, "type T interface { m(); E }\ntype E interface { m() int }",
        "./main.go:3:25: duplicate method m\n"
        "\t./main.go:3:20: other declaration of method m\n"),
    CASE(DECL, "type T interface { _() }", "./main.go:3:20: methods must have a unique non-blank name\n"),
    CASE(DECL, "var x undefined", "./main.go:3:7: undefined: undefined\n"),
    CASE(DECL, "var x y\nvar y int", "./main.go:3:7: y is not a type\n"),
    CASE(DECL, "func f(x ...int, y int) {}", "./main.go:3:10: can only use ... with final parameter in list\n"),
    CASE(DECL, "type T struct { x int `a` + 1 }",
        "./main.go:3:27: syntax error: unexpected + in struct type; possibly missing semicolon or newline or }\n"),
    CASE(DECL, "type t struct { f int \"tag\" }\nvar x struct { f int } = t{}",
        "./main.go:4:26: cannot use t{} (value of type t) as struct{f int} value in variable declaration\n"),
    CASE(DECL, "type T = struct { a int }\nvar x T = 1",
        "./main.go:4:11: cannot use 1 (untyped int constant) as T value in variable declaration\n"),
    CASE(DECL, "type S = []int\nvar x S = \"a\"\nvar y []S = x",
        "./main.go:4:11: cannot use \"a\" (untyped string constant) as S value in variable declaration\n"
        "./main.go:5:13: cannot use x (variable of type S) as []S value in variable declaration\n"),
};

static const CheckCase methods[] = {
    CASE(DECL, "type T int\nfunc (T) m() {}\nfunc (T) m() {}",
        "./main.go:5:10: method T.m already declared at ./main.go:4:10\n"),
    CASE(DECL, "type T struct { m int }\nfunc (T) m() {}",
        "./main.go:4:10: field and method with the same name m\n"
        "\t./main.go:3:17: other declaration of m\n"),
    CASE(DECL, "func (int) m() {}", "./main.go:3:7: cannot define new methods on non-local type int\n"),
    CASE(DECL, "type P *int\nfunc (P) m() {}", "./main.go:4:7: invalid receiver type P (pointer or interface type)\n"),
    CASE(DECL, "type I interface{}\nfunc (I) m() {}",
        "./main.go:4:7: invalid receiver type I (pointer or interface type)\n"),
    CASE(DECL, "func (x undefined) m() {}", "./main.go:3:9: undefined: undefined\n"),
    CASE(DECL, "type T int\nfunc (t **T) m() {}", "./main.go:4:7: invalid receiver type **T\n"),
    CASE(DECL, "func ([]int) m() {}", "./main.go:3:7: invalid receiver type []int\n"),
    CASE(DECL, "type A = int\nfunc (A) m() {}", "./main.go:4:7: cannot define new methods on non-local type A\n"),
    CASE(DECL, "type T int\ntype A = T\nfunc (A) m() {}\nvar _ = T.m", ""),
};

static const CheckCase initialisation[] = {
    CASE(DECL, "var a = b\nvar b = a",
        "./main.go:3:5: initialization cycle for a\n"
        "\t./main.go:3:5: a refers to\n"
        "\t./main.go:4:5: b refers to\n"
        "\t./main.go:3:5: a\n"),
    CASE(DECL, "var x = x", "./main.go:3:5: initialization cycle: x refers to itself\n"),
    CASE(DECL, "var a = f()\nfunc f() int { return a }",
        "./main.go:3:5: initialization cycle for a\n"
        "\t./main.go:3:5: a refers to\n"
        "\t./main.go:4:6: f refers to\n"
        "\t./main.go:3:5: a\n"),
    CASE(DECL, "var a, b = 1, 2, 3", "./main.go:3:18: extra init expr 3\n"),
    CASE(DECL, "var a, b int = 1", "./main.go:3:16: assignment mismatch: 2 variables but 1 value\n"),
    CASE(DECL, "var a, b = f()\nfunc f() int { return 1 }",
        "./main.go:3:12: assignment mismatch: 2 variables but f returns 1 value\n"),
    CASE(DECL, "var x = T.m(0)\ntype T int\nfunc (T) m() int { return x }",
        "./main.go:3:5: initialization cycle for x\n"
        "\t./main.go:3:5: x refers to\n"
        "\t./main.go:5:10: m refers to\n"
        "\t./main.go:3:5: x\n"),
    CASE(DECL, "var f = func() int { return g }\nvar g = f()",
        "./main.go:3:5: initialization cycle for f\n"
        "\t./main.go:3:5: f refers to\n"
        "\t./main.go:4:5: g refers to\n"
        "\t./main.go:3:5: f\n"),
    CASE(DECL, "type T struct { n int }\nvar a = &T{b}\nvar b = a.n",
        "./main.go:4:5: initialization cycle for a\n"
        "\t./main.go:4:5: a refers to\n"
        "\t./main.go:5:5: b refers to\n"
        "\t./main.go:4:5: a\n"),
    CASE(DECL, "var x int = y\nvar y string = x",
        "./main.go:3:5: initialization cycle for x\n"
        "\t./main.go:3:5: x refers to\n"
        "\t./main.go:4:5: y refers to\n"
        "\t./main.go:3:5: x\n"
        "./main.go:3:13: cannot use y (variable of type string) as int value in variable declaration\n"
        "./main.go:4:16: cannot use x (variable of type int) as string value in variable declaration\n"),
    CASE(DECL, "var n = nil", "./main.go:3:9: use of untyped nil in variable declaration\n"),
    CASE(DECL, "var v = f()\nfunc f() {}", "./main.go:3:9: f() (no value) used as value\n"),
};

static const CheckCase imports[] = {
    CASE(FILE_, "package p\nimport \"fmt\"", "./main.go:2:8: \"fmt\" imported and not used\n"),
    CASE(FILE_, "package p\nimport f \"fmt\"", "./main.go:2:8: \"fmt\" imported as f and not used\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nvar fmt = 1",
        "./main.go:2:8: \"fmt\" imported and not used\n"
        "./main.go:3:5: fmt already declared through import of package fmt (\"fmt\")\n"
        "\t./main.go:2:8: other declaration of fmt\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nimport \"fmt\"\nfunc f() { fmt.Println() }",
        "./main.go:3:8: fmt redeclared in this block\n"
        "\t./main.go:2:8: other declaration of fmt\n"
        "./main.go:3:8: \"fmt\" imported and not used\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nvar x = fmt",
        "./main.go:2:8: \"fmt\" imported and not used\n"
        "./main.go:3:9: use of package fmt not in selector\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nvar x = fmt.Nothing", "./main.go:3:13: undefined: fmt.Nothing\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nvar x = fmt.println", "./main.go:3:13: undefined: fmt.println\n"),
    CASE(FILE_, "package p\nimport . \"fmt\"\nfunc f() { Println(1) }", ""),
    CASE(FILE_, "package p\nimport . \"fmt\"", "./main.go:2:8: \"fmt\" imported and not used\n"),
    CASE(FILE_, "package p\nimport _ \"fmt\"\nvar x = fmt.Println", "./main.go:3:9: undefined: fmt\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nfunc f(fmt int) { fmt.Println() }",
        "./main.go:2:8: \"fmt\" imported and not used\n"
        "./main.go:3:23: fmt.Println undefined (type int has no field or method Println)\n"),
    CASE(FILE_, "package p\nimport \"\"", "./main.go:2:8: invalid import path (empty string)\n"),
    CASE(FILE_, "package p\nimport \"a b\"", "./main.go:2:8: invalid import path (invalid character U+0020 ' ')\n"),
    CASE(FILE_, "package p\nimport init \"fmt\"",
        "./main.go:2:8: cannot import package as init - init must be a func\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nvar x fmt.Stringer = 1",
        "./main.go:3:22: cannot use 1 (constant of type int) as fmt.Stringer value in variable declaration: int does "
        "not implement fmt.Stringer (missing method String)\n"),
    CASE(FILE_, "package p\nimport \"fmt\"\nfunc f() { fmt.Println = nil }",
        "./main.go:3:12: use of package fmt not in selector\n"
        "./main.go:3:12: cannot assign to fmt.Println (neither addressable nor a map index expression)\n"),
    CASE(FILE_,
        "package p\nimport \"unsafe\"\nconst n = unsafe.Sizeof(struct { a bool; b int64; c bool }{})\nvar x "
        "[n]int\nvar y [24]int = x\nvar z [8]int = x",
        "./main.go:6:16: cannot use x (variable of type [24]int) as [8]int value in variable declaration\n"),
};

static const CheckCase directives[] = {
    CASE(FILE_, "package p\n//go:noinline\nfunc f() {}\n//go:nothing\nvar x int", ""),
    CASE(FILE_, "package p\n//go:noinline\nvar x int = 1.5",
        "./main.go:3:13: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)\n"),
    CASE(FILE_, "package p\n//go:embed\nvar x int", "./main.go:2:3: usage: //go:embed pattern...\n"),
    CASE(FILE_, "package p\n//go:linkname f a.f\nfunc f() {}",
        "./main.go:2:3: //go:linkname only allowed in Go files that import \"unsafe\"\n"),
    CASE(FILE_, "package p\nimport _ \"unsafe\"\n//go:linkname f a.f\nfunc f() {}", ""),
    CASE(FILE_, "package p\nimport _ \"unsafe\"\n//go:linkname f\n//go:linkname a b c\nfunc f() {}",
        "./main.go:4:3: usage: //go:linkname localname [linkname]\n"),
    CASE(FILE_,
        "package p\nimport _ \"unsafe\"\n//go:linkname f a.f\nfunc f() {}\n//go:linkname f b.f\n//go:linkname T "
        "a.T\ntype T "
        "int\n//go:linkname g a.f[int]",
        "./main.go:5:3: duplicate //go:linkname for f\n"
        "./main.go:6:3: //go:linkname must refer to declared function or variable\n"
        "./main.go:8:3: //go:linkname reference of an instantiation is not allowed\n"),
    CASE(FILE_, "package p\nfunc f() {\n\tx := 1 //go:noinline\n\t_ = x\n}",
        "./main.go:3:11: misplaced compiler directive\n"),
};

static void test_directives(void **state) {
    (void)state;
    check_cases(directives, sizeof directives / sizeof *directives);
}

static void test_scopes_and_names(void **state) {
    (void)state;
    check_cases(scopes_and_names, sizeof scopes_and_names / sizeof *scopes_and_names);
}

static void test_constants(void **state) {
    (void)state;
    check_cases(constants, sizeof constants / sizeof *constants);
}

static void test_types(void **state) {
    (void)state;
    check_cases(types, sizeof types / sizeof *types);
}

static void test_methods(void **state) {
    (void)state;
    check_cases(methods, sizeof methods / sizeof *methods);
}

static void test_initialisation(void **state) {
    (void)state;
    check_cases(initialisation, sizeof initialisation / sizeof *initialisation);
}

static void test_imports(void **state) {
    (void)state;
    check_cases(imports, sizeof imports / sizeof *imports);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scopes_and_names),
        cmocka_unit_test(test_constants),
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_methods),
        cmocka_unit_test(test_initialisation),
        cmocka_unit_test(test_imports),
        cmocka_unit_test(test_directives),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
