// The main function of a test program: which functions of the sources it runs, and what their examples print.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "load/testmain.h"

static void has(Str text, const char *part) {
    if (!str_has(text, str_from(part)))
        fail_msg("no %s in\n%.*s", part, STR_ARG(text));
}

static void lacks(Str text, const char *part) {
    if (str_has(text, str_from(part)))
        fail_msg("%s in\n%.*s", part, STR_ARG(text));
}

static Str text_of(Arena *a, PackageTexts inner) {
    Str problem, text = testmain_text(a, &(TestFiles){.inner = inner, .package = STR("p")}, &problem);
    assert_int_equal(problem.len, 0);
    return text;
}

static void functions(void **state) {
    (void)state;
    Arena a = {0};
    Str path = STR("./a_test.go");
    Str file =
        STR("// Doc.\npackage p\n\nfunc TestA(t *testing.T) {}\nfunc Testify() {}\nfunc Test(t *testing.T) {}\n"
            "func BenchmarkB(b *testing.B) {}\nfunc (x X) TestC(t *testing.T) {}\nvar text = `\nfunc TestD() {}\n`\n"
            "  func TestE(t *T) {\n\t_ = `\n}\n`\n}\nfunc ExampleOf(x int) {}\n");
    Str text = text_of(&a, (PackageTexts){&path, &file, 1});
    has(text, "package p\n");
    has(text, "{\"TestA\", TestA}");
    has(text, "{\"Test\", Test}");
    has(text, "{\"BenchmarkB\", BenchmarkB}");
    has(text, "\tm.Run()\n");
    lacks(text, "Testify");
    lacks(text, "TestC");
    lacks(text, "TestD");
    has(text, "{\"TestE\", TestE}");
    lacks(text, "ExampleOf");
    arena_free(&a);
}

static void test_main(void **state) {
    (void)state;
    Arena a = {0};
    Str paths[] = {STR("a.go"), STR("x/a_test.go")};
    Str files[] = {
        STR("package p\nfunc TestOther(x int) {}\n"), STR("package p\nfunc TestMain(m *testing.M) { m.Run() }\n")};
    Str text = text_of(&a, (PackageTexts){paths, files, 2});
    lacks(text, "TestOther"); // of a file that is no test
    has(text, "\tTestMain(m)\n");
    lacks(text, "\tm.Run()\n");
    lacks(text, "{\"TestMain\"");
    arena_free(&a);
}

static void tests_outside_of_the_package(void **state) {
    (void)state;
    Arena a = {0};
    Str inner = STR("package p\n\nfunc TestA(t *testing.T) {}\n"),
        outer = STR("package p_test\n\nfunc TestB(t *testing.T) {}\n");
    Str path = STR("./a_test.go"), problem;
    TestFiles files = {{&path, &inner, 1}, {&path, &outer, 1}, STR("example.com/p"), STR("p_test")};
    Str text = testmain_text(&a, &files, &problem);
    has(text, "package p_test\n");
    has(text, "\tunder_test \"example.com/p\"\n");
    has(text, "{\"TestA\", under_test.TestA}");
    has(text, "{\"TestB\", TestB}");
    inner = STR("package p\n");
    has(testmain_text(&a, &files, &problem), "\t_ \"example.com/p\"\n");
    arena_free(&a);
}

static void examples(void **state) {
    (void)state;
    Arena a = {0};
    Str file = STR(
        "package p\nfunc ExampleA() {\n\t// Output: not the last comment\n\tf()\n\t// Output: a \"b\"\n\t//  \\c\n}\n"
        "func ExampleB() {\n\t// unordered OUTPUT:\n\t// x\n}\nfunc ExampleC() {\n\t// Output: gone\n\tf()\n}\n"
        "func ExampleD() {\n\t// Output:\n\n}\nfunc ExampleF() {\n\tf(\"//\", '\\'') // Output: f\n}\n"
        "func ExampleG() {\n\t// Output: no\n\n\t// but this\n}\nfunc ExampleE() {\n\t// Output: no end");
    Str path = STR("./a_test.go");
    Str text = text_of(&a, (PackageTexts){&path, &file, 1});
    has(text, "{\"ExampleA\", ExampleA, \" a \\\"b\\\"\\n \\\\c\\n\", false}");
    has(text, "{\"ExampleB\", ExampleB, \"\\nx\\n\", true}");
    has(text, "{\"ExampleD\", ExampleD, \"\\n\", false}");
    has(text, "{\"ExampleC\", ExampleC, \" gone\\n\", false}"); // whatever stands behind the comment
    has(text, "{\"ExampleF\", ExampleF, \" f\\n\", false}");
    lacks(text, "ExampleG");
    arena_free(&a);
}

static void fuzz_tests(void **state) {
    (void)state;
    Arena a = {0};
    Str file = STR("package p\nfunc FuzzA(f *testing.F) {}\nfunc Fuzzy() {}\n"), path = STR("./a_test.go");
    Str text = text_of(&a, (PackageTexts){&path, &file, 1});
    has(text, "{\"FuzzA\", FuzzA}");
    has(text, "\t_ \"testing/internal/fuzztarget\"\n");
    lacks(text, "Fuzzy");
    file = STR("package p\nfunc TestA(t *testing.T) {}\n");
    lacks(text_of(&a, (PackageTexts){&path, &file, 1}), "fuzztarget"); // and reflection with it
    arena_free(&a);
}

static void says(const char *file, const char *want) {
    Arena a = {0};
    Str path = STR("./a_test.go"), text = str_from(file), problem;
    testmain_text(&a, &(TestFiles){.inner = {&path, &text, 1}}, &problem);
    if (!str_eq(problem, str_from(want)))
        fail_msg("%.*s", STR_ARG(problem));
    arena_free(&a);
}

static void wrong_signatures(void **state) {
    (void)state;
    says("package p\n\nfunc TestA() {}\nfunc TestB() {}\n",
        "a_test.go:3:1: wrong signature for TestA, must be: func TestA(t *testing.T)");
    says("package p\nfunc TestA(t testing.T) {}\n",
        "a_test.go:2:1: wrong signature for TestA, must be: func TestA(t *testing.T)");
    says("package p\nfunc BenchmarkA(t *testing.T) {}\n",
        "a_test.go:2:1: wrong signature for BenchmarkA, must be: func BenchmarkA(b *testing.B)");
    says("package p\nfunc FuzzA(t *testing.T) {}\n",
        "a_test.go:2:1: wrong signature for FuzzA, must be: func FuzzA(f *testing.F)");
    says("package p\nfunc TestMain() {}\n",
        "a_test.go:2:1: wrong signature for TestMain, must be: func TestMain(m *testing.M)");
    says("package p\nfunc TestMain(t *testing.T) {}\n", "");
    says("package p\nfunc TestA(t *testing.T, n int) {}\n",
        "a_test.go:2:1: wrong signature for TestA, must be: func TestA(t *testing.T)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(functions),
        cmocka_unit_test(test_main),
        cmocka_unit_test(tests_outside_of_the_package),
        cmocka_unit_test(examples),
        cmocka_unit_test(fuzz_tests),
        cmocka_unit_test(wrong_signatures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
