// Go typed into frames: what it sees, what it changes, how it is taken back and saved.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "inspect/inspect.h"
#include "lib/lib.h"
#include "load/load.h"
#include "view/typing.h"

static const char source[] = "package main\n"
                             "\n"
                             "import \"fmt\"\n"
                             "\n"
                             "type point struct{ x, y int }\n"
                             "\n"
                             "func (p *point) move(d int) { p.x += d }\n"
                             "\n"
                             "func two() (int, string) { return 2, \"b\" }\n"
                             "\n"
                             "func work(n int, name string) int {\n"
                             "\tsmall := int8(100)\n"
                             "\tp, q := point{1, 2}, point{3, 4}\n"
                             "\tconst limit = 7\n"
                             "\ttype pair [2]int\n"
                             "\tlist := []int{1, 2, 3}\n"
                             "\tshared := n\n"
                             "\tf := func() { shared++ }\n"
                             "\tcopied := 5\n"
                             "\tg := func() int { return copied }\n"
                             "\tp.move(1)\n"
                             "\tf()\n"
                             "\tfor i := 0; i < 2; i++ {\n"
                             "\t\ti := i * 10\n"
                             "\t\tfmt.Println(i, small, p, q, list, name, g())\n" // line 25
                             "\t}\n"
                             "\treturn int(small) + shared\n"
                             "}\n"
                             "\n"
                             "func main() {\n"
                             "\tc := make(chan int)\n"
                             "\tr := work(3, \"abc\")\n"
                             "\tfmt.Println(r, len(c))\n"
                             "}\n";

enum { IN_THE_LOOP = 25, IN_MAIN = 33 };

typedef struct Bench {
    Loaded loaded;
    History *h;
    Typing *typing;
    Buf answer;
    Arena arena;
} Bench;

static bool at_line(void *context, const History *h) {
    return inspect_place(history_world(h), 1).line == *(const int *)context;
}

static void go_to(Bench *b, int line) {
    assert_true(history_until(b->h, at_line, &line, 10000));
}

static History *fresh_history(Bench *b) {
    History *h = history_open(b->loaded.program, b->loaded.natives, NULL, NULL, 1);
    Extender extender = {.importer = lib_importer(), .bind = lib_bind, .unbind = lib_unbind};
    history_set_extender(h, &extender);
    history_seek_step(h, 0);
    return h;
}

static int open_bench(void **state) {
    Bench *b = calloc(1, sizeof *b);
    b->loaded = load_text(STR("test.go"), str_from(source));
    assert_non_null(b->loaded.program);
    b->h = fresh_history(b);
    b->typing = typing_open(b->h);
    *state = b;
    return 0;
}

static int close_bench(void **state) {
    Bench *b = *state;
    typing_close(b->typing);
    history_close(b->h);
    load_close(&b->loaded);
    buf_free(&b->answer);
    arena_free(&b->arena);
    free(b);
    return 0;
}

static bool type(Bench *b, const char *line) {
    b->answer.len = 0;
    bool ok = typing_run(b->typing, (Str){0}, str_from(line), &b->answer);
    buf_byte(&b->answer, 0);
    b->answer.len--;
    return ok;
}

static void answers(Bench *b, const char *line, const char *answer) {
    bool ok = type(b, line);
    if (!ok || strcmp(b->answer.at, answer) != 0)
        fail_msg("%s answers %s, not %s", line, b->answer.at, answer);
}

static void refuses(Bench *b, const char *line, const char *part) {
    bool ok = type(b, line);
    if (ok || !strstr(b->answer.at, part))
        fail_msg("%s answers %s, which does not say %s", line, b->answer.at, part);
}

static void expressions_see_the_frame(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    answers(b, "small", "100");
    answers(b, "int(small) * n", "300");
    answers(b, "name[1:] + \"!\"", "\"bc!\"");
    answers(b, "p", "{x:2 y:2}");
    answers(b, "q.y == p.x", "false");
    answers(b, "len(list) + limit", "10");
    answers(b, "pair{1, shared}", "[1 4]");
    answers(b, "1 << 3", "8");
    answers(b, "func() int { return n + 1 }()", "4");
    answers(b, "g()", "5");
    answers(b, "i", "0");
    answers(b, "fmt.Sprint(list, i)", "\"[1 2 3] 0\"");
    answers(b, "nil == list", "false");
}

static void statements_change_the_frame(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    answers(b, "small = -3", "");
    answers(b, "small", "-3");
    answers(b, "small /= 2", "");
    answers(b, "int(small)", "-1"); // widened in its slot as an int8 is
    answers(b, "q.x, list[0] = 30, 9", "");
    answers(b, "p.move(100)", "");
    answers(b, "shared, name = 50, \"new\"", "");
    answers(b, "f()", "");
    answers(b, "for k := range list { list[k]++ }", "");
    answers(b, "fmt.Println(\"typed\")", "");
    answers(b, "p.x + q.x + shared + list[0]", "193"); // 102 + 30 + 51 + 10
    history_finish(b->h);
    Str out = inspect_output(&b->arena, history_world(b->h), 1);
    assert_string_equal(
        out.at, "typed\n0 -1 {102 2} {30 4} [10 3 4] new 5\n10 -1 {102 2} {30 4} [10 3 4] new 5\n50 0\n");
}

static void the_inner_variable_is_meant(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    go_to(b, IN_THE_LOOP - 2); // the loop's head, once more
    go_to(b, IN_THE_LOOP);
    answers(b, "i", "10");
    answers(b, "i = 77", "");
    history_finish(b->h);
    Str out = inspect_output(&b->arena, history_world(b->h), 1);
    assert_non_null(strstr(out.at, "\n77 100 "));
    assert_null(strstr(out.at, "\n78 ")); // the loop's own i went on
}

static void what_cannot_be_is_said(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    refuses(b, "nothing", "undefined: nothing");
    refuses(b, "small = 1000", "as int8 value in assignment (overflows)");
    refuses(b, "limit = 8", "cannot assign to limit");
    refuses(b, "&small", "no pointer leads");
    refuses(b, "q.move(1)", "no pointer leads");
    refuses(b, "copied = 6", "hold copies of copied");
    refuses(b, "var unused int", "declared and not used: unused");
    refuses(b, "small +", "expected expression");
    refuses(b, "return 1", "too many return values");
    answers(b, "two()", "");    // several values: a statement
    assert_true(type(b, "&p")); // in the heap, since the program takes its address
    assert_true(str_starts(buf_view(&b->answer), STR("0xc0")));
}

static void panics_end_the_program_and_are_taken_back(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    Moment at = history_now(b->h);
    assert_true(type(b, "list[n]"));
    assert_non_null(strstr(b->answer.at, "panic: runtime error: index out of range [3] with length 3"));
    history_finish(b->h);
    assert_true(history_ended(b->h));
    Buf line = {0};
    assert_true(typing_undo(b->typing, &line));
    assert_true(str_eq(buf_view(&line), STR("list[n]")));
    assert_int_equal(history_now(b->h).instr, at.instr);
    assert_false(history_ended(b->h));
    answers(b, "list[0]", "1");
    buf_free(&line);
}

static void lines_are_taken_back_one_by_one(void **state) {
    Bench *b = *state;
    Buf line = {0};
    go_to(b, IN_THE_LOOP);
    answers(b, "small = 1", "");
    answers(b, "small = 2", "");
    assert_true(typing_undo(b->typing, &line));
    answers(b, "small", "1");
    assert_true(typing_undo(b->typing, &line));
    answers(b, "small", "100");
    assert_false(typing_undo(b->typing, &line));
    history_finish(b->h);
    Str out = inspect_output(&b->arena, history_world(b->h), 1);
    assert_true(str_starts(out, STR("0 100 {2 2}")));
    buf_free(&line);
}

static void looking_moves_nothing(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    Moment at = history_now(b->h);
    int branches = history_branches(b->h);
    answers(b, "p.x", "2");
    answers(b, "list[1]", "2");
    answers(b, "name", "\"abc\"");
    refuses(b, "nothing", "undefined: nothing");
    assert_int_equal(history_now(b->h).instr, at.instr);
    answers(b, "small = 3", "");
    assert_int_equal(history_branch(b->h), history_branches(b->h) - 1);
    Buf line = {0};
    assert_true(typing_undo(b->typing, &line));
    assert_int_equal(history_branch(b->h), branches - 1);
    assert_int_equal(history_now(b->h).instr, at.instr);
    assert_false(history_given_later(b->h));
    buf_free(&line);
}

static void a_line_that_waits_says_for_what(void **state) {
    Bench *b = *state;
    go_to(b, IN_MAIN);
    assert_true(type(b, "c <- 1"));
    assert_non_null(strstr(b->answer.at, "G2: "));
    answers(b, "<-c", "1"); // another line takes what it sends
}

static void going_back_and_forth_gives_the_same(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    answers(b, "small = -7", "");
    answers(b, "list = append(list, 4, 5)", "");
    answers(b, "p.move(5)", "");
    history_finish(b->h);
    Moment end = history_now(b->h);
    Str first = inspect_output(&b->arena, history_world(b->h), 1);
    for (uint64_t step = 0; step < end.step; step += 7) {
        history_seek_step(b->h, step);
        history_finish(b->h);
        assert_int_equal(history_now(b->h).instr, end.instr);
        assert_true(str_eq(inspect_output(&b->arena, history_world(b->h), 1), first));
    }
    assert_non_null(strstr(first.at, "0 -7 {7 2} {3 4} [1 2 3 4 5]"));
}

static void a_saved_run_types_the_lines_again(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    answers(b, "small = -7", "");
    answers(b, "q = point{n, n}", "");
    history_finish(b->h);
    Str saved = history_save(b->h, &b->arena), problem;
    assert_non_null(strstr(saved.at, "\"small = -7\""));
    History *again = fresh_history(b);
    if (!history_replay(again, saved, &problem))
        fail_msg("%.*s\n%.*s", STR_ARG(problem), STR_ARG(saved));
    history_finish(again);
    Str was = inspect_output(&b->arena, history_world(b->h), 1),
        is = inspect_output(&b->arena, history_world(again), 1);
    assert_true(str_eq(was, is));
    assert_non_null(strstr(is.at, "0 -7 {2 2} {3 3}"));
    history_close(again);
}

static void other_frames_can_be_meant(void **state) {
    Bench *b = *state;
    go_to(b, IN_THE_LOOP);
    b->answer.len = 0;
    assert_true(typing_run(b->typing, STR("var:1:1:c"), STR("cap(c)"), &b->answer));
    assert_true(str_eq(buf_view(&b->answer), STR("0")));
    assert_true(str_eq(typing_place(&b->arena, b->h, STR("var:1:1:c")), STR("main.main · G1")));
    assert_true(str_eq(typing_place(&b->arena, b->h, (Str){0}), STR("main.work · G1")));
    b->answer.len = 0;
    assert_false(typing_run(b->typing, STR("var:1:1:c"), STR("small"), &b->answer)); // of the other frame
}

int main(void) {
#define T(name) cmocka_unit_test_setup_teardown(name, open_bench, close_bench)
    const struct CMUnitTest tests[] = {T(expressions_see_the_frame), T(statements_change_the_frame),
        T(the_inner_variable_is_meant), T(what_cannot_be_is_said), T(panics_end_the_program_and_are_taken_back),
        T(lines_are_taken_back_one_by_one), T(looking_moves_nothing), T(a_line_that_waits_says_for_what),
        T(going_back_and_forth_gives_the_same), T(a_saved_run_types_the_lines_again), T(other_frames_can_be_meant)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
