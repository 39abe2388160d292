// The sentence that the window says of each step, and what stands in a frame at the head of a loop: told from the
// programs themselves, step by step.
#include "live_text.h"

// The sentences of the first steps, a line each.
static Str tell(Bench *b, int steps) {
    Buf out = {0};
    model(b);
    for (int i = 0; i < steps && live_step(b->live, GRAIN_STEP, FORWARD); i++) {
        buf_str(&out, model(b).happened);
        buf_byte(&out, '\n');
    }
    Str s = str_copy(&b->arena, buf_view(&out));
    buf_free(&out);
    return s;
}

static void says(const char *program, int steps, const char *want) {
    Bench *b = open_program(program);
    Str is = tell(b, steps);
    if (!str_eq(is, str_from(want)))
        fail_msg("it says\n%.*snot\n%s", STR_ARG(is), want);
    close_program(b);
}

static void calls_and_returns_are_told_as_such(void **state) {
    (void)state;
    says("package main\n"
         "func half(n int) int {\n"
         "\tif n > 9 {\n\t\treturn n / 2\n\t}\n"
         "\treturn n\n"
         "}\n"
         "func main() {\n\tx := half(10)\n\tx++\n}\n",
        6,
        "G1 has the values that `x := half(10)` needs, and does it next\n"
        "G1 calls `main.half` with n = 10\n"
        "G1 works out `n > 9`: it is true\n"
        "G1 has the values that `return n / 2` needs, and does it next\n"
        "G1 returns from `main.half` to `main.main`\n"
        "G1 ran `x++`: x = 6\n");
}

// A step says what it did, and not what the one before it did.
static void an_event_is_told_once(void **state) {
    (void)state;
    says("package main\nfunc main() {\n\tc := make(chan int, 1)\n\tc <- 7\n\tx := 1\n\tx = x + 1\n\tclose(c)\n}\n", 6,
        "G1 ran `c := make(chan int, 1)`\n"
        "G1 has the values that `c <- 7` needs, and does it next\n"
        "G1 puts a value into the buffer of c, which now holds 1\n"
        "G1 ran `x := 1`\n"
        "G1 ran `x = x + 1`: x = 2\n"
        "G1 closes c: everybody who waits on it wakes\n");
}

// Package sync defers inside Once.Do, and fmt around every String method: nobody asked about that.
static void what_the_library_defers_is_its_own_affair(void **state) {
    (void)state;
    Bench *b = open_program("package main\n"
                            "import (\"fmt\"; \"sync\")\n"
                            "type T int\n"
                            "func (t T) String() string { return \"T\" }\n"
                            "func main() {\n"
                            "\tvar once sync.Once\n"
                            "\tonce.Do(func() { println(1) })\n"
                            "\tfmt.Println(T(2))\n"
                            "}\n");
    Str is = tell(b, 100);
    if (strstr(is.at, "defer"))
        fail_msg("%.*s", STR_ARG(is));
    assert_true(strstr(is.at, "G1 calls `main.main.func1`\n") != NULL);
    assert_true(strstr(is.at, "G1 calls `main.T.String`") != NULL);
    ViewModel m = model(b);
    for (int i = 0; i < m.time.lanes.len; i++)
        for (int k = 0; k < m.time.lanes.at[i].marks.len; k++)
            assert_int_not_equal(m.time.lanes.at[i].marks.at[k].kind, MARK_DEFER);
    close_program(b);
}

// Since Go 1.22 an iteration's variables are made with it: the head of a loop has none, whatever slots hold there.
static void a_head_has_no_variables_of_its_loop(void **state) {
    (void)state;
    static const char *const loops[] = {"for i := range 2 {\n\t\tprintln(i)\n\t}",
        "for i := range [2]int{} {\n\t\tprintln(i)\n\t}", "for _, i := range []int{7, 8} {\n\t\tprintln(i)\n\t}",
        "for i := range \"ab\" {\n\t\tprintln(i)\n\t}", "for i := range map[int]int{5: 6} {\n\t\tprintln(i)\n\t}"};
    for (size_t n = 0; n < sizeof loops / sizeof *loops; n++) {
        Buf text = {0};
        buf_format(&text, "package main\nfunc main() {\n\ta, b := 41, 42\n\tprintln(a * b)\n\t%s\n}\n", loops[n]);
        buf_byte(&text, 0);
        Bench *b = open_program(text.at);
        int heads = 0, bodies = 0;
        while (live_step(b->live, GRAIN_STEP, FORWARD) && !history_ended(b->history)) {
            ViewModel m = model(b);
            bool head = m.code.line == 5, body = m.code.line == 6;
            heads += head, bodies += body;
            if (head && variable(&m, "i"))
                fail_msg("%s: i is there at the head", loops[n]);
            if (body && !variable(&m, "i"))
                fail_msg("%s: i is not there in the body", loops[n]);
        }
        assert_true(heads > 1 && bodies > 0);
        buf_free(&text);
        close_program(b);
    }
}

static void a_head_is_told_whole(void **state) {
    (void)state;
    says("package main\nfunc main() {\n\tfor i, r := range \"é\" {\n\t\tprintln(i, r)\n\t}\n}\n", 2,
        "G1 has the values that `for i, r := range \"é\"` needs, and does it next\n"
        "G1 ran `for i, r := range \"é\"`: i = 0, r = 233\n");
    says("package main\nfunc main() {\n\tvar x int\n\tx = 1\n\t_ = x\n}\n", 1, "G1 ran `var x int`: x = 0\n");
}

// The narration takes backquotes for marks; a program may have some of its own.
static void backquotes_of_the_program_are_no_marks(void **state) {
    (void)state;
    says("package main\nfunc main() {\n\ts := `raw`\n\tprintln(s)\n}\n", 1, "G1 ran \1s := `raw`\1: s = \"raw\"\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(calls_and_returns_are_told_as_such),
        cmocka_unit_test(an_event_is_told_once), cmocka_unit_test(what_the_library_defers_is_its_own_affair),
        cmocka_unit_test(a_head_has_no_variables_of_its_loop), cmocka_unit_test(a_head_is_told_whole),
        cmocka_unit_test(backquotes_of_the_program_are_no_marks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
