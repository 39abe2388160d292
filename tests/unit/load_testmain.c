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

static void functions(void **state) {
    (void)state;
    Arena a = {0};
    Str file = STR("// Doc.\npackage p\n\nfunc TestA(t *testing.T) {}\nfunc Testify() {}\nfunc Test(t *testing.T) {}\n"
                   "func BenchmarkB(b *testing.B) {}\nfunc (x X) TestC(t *testing.T) {}\n\tfunc TestD() {}\n");
    Str text = testmain_text(&a, &(TestFiles){.texts = &file, .n = 1});
    has(text, "package p\n");
    has(text, "{\"TestA\", TestA}");
    has(text, "{\"Test\", Test}");
    has(text, "{\"BenchmarkB\", BenchmarkB}");
    has(text, "\tm.Run()\n");
    lacks(text, "Testify");
    lacks(text, "TestC");
    lacks(text, "TestD");
    arena_free(&a);
}

static void test_main(void **state) {
    (void)state;
    Arena a = {0};
    Str files[] = {STR("package p\n"), STR("package p\nfunc TestMain(m *testing.M) { m.Run() }\n")};
    Str text = testmain_text(&a, &(TestFiles){.texts = files, .n = 2});
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
    TestFiles files = {&inner, &outer, 1, 1, STR("example.com/p")};
    Str text = testmain_text(&a, &files);
    has(text, "package p_test\n");
    has(text, "\tunder_test \"example.com/p\"\n");
    has(text, "{\"TestA\", under_test.TestA}");
    has(text, "{\"TestB\", TestB}");
    inner = STR("package p\n");
    has(testmain_text(&a, &files), "\t_ \"example.com/p\"\n");
    arena_free(&a);
}

static void examples(void **state) {
    (void)state;
    Arena a = {0};
    Str file = STR(
        "package p\nfunc ExampleA() {\n\t// Output: not the last comment\n\tf()\n\t// Output: a \"b\"\n\t//  \\c\n}\n"
        "func ExampleB() {\n\t// unordered OUTPUT:\n\t// x\n}\nfunc ExampleC() {\n\t// Output: gone\n\tf()\n}\n"
        "func ExampleD() {\n\t// Output:\n}\nfunc ExampleE() {\n\t// Output: no end");
    Str text = testmain_text(&a, &(TestFiles){.texts = &file, .n = 1});
    has(text, "{\"ExampleA\", ExampleA, \" a \\\"b\\\"\\n \\\\c\\n\", false}");
    has(text, "{\"ExampleB\", ExampleB, \"\\nx\\n\", true}");
    has(text, "{\"ExampleD\", ExampleD, \"\\n\", false}");
    lacks(text, "ExampleC");
    arena_free(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(functions),
        cmocka_unit_test(test_main),
        cmocka_unit_test(tests_outside_of_the_package),
        cmocka_unit_test(examples),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
