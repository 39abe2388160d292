// A broken lesson is one clear error with file, line and remedy; a lesson whose claims are false fails its test.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "script/lesson.h"

// Plays a lesson from texts; the answer says what went wrong, "" when it passed. In the arena.
static Str play(Arena *a, const char *lua, const char *go) {
    char folder[] = "/tmp/gostep-lesson-XXXXXX";
    assert_non_null(mkdtemp(folder));
    Str lesson = str_format(a, "%s/lesson.lua", folder), program = str_format(a, "%s/main.go", folder);
    const char *paths[] = {lesson.at, program.at}, *texts[] = {lua, go};
    for (int i = 0; i < 2; i++) {
        FILE *f = fopen(paths[i], "w");
        assert_non_null(f);
        fputs(texts[i], f);
        fclose(f);
    }
    Lesson *l = lesson_open(lesson.at);
    bool passed = lesson_test(l, STR("en"), NULL);
    Str problem = str_copy(a, lesson_problem(l));
    assert_int_equal(passed, problem.len == 0);
    lesson_close(l);
    unlink(lesson.at);
    unlink(program.at);
    rmdir(folder);
    return problem;
}

#define GO "package main\n\nfunc main() {\n\tx := 1\n\tx++\n\tprintln(x)\n}\n"
#define LESSON(fields, body)                                                                                           \
    "local lesson = require 'lesson'\nreturn lesson { topic = 't', title = 'T', program = 'main.go', " fields          \
    "\nplay = function(s)\n" body "\nend }\n"
#define QUESTION                                                                                                       \
    "s:ask { en = 'q', { en = 'a', holds = function(w) return w:printed '2' end }, "                                   \
    "{ en = 'b', holds = function(w) return w:printed '3' end } }"

static void tells_what_is_broken(void **state) {
    (void)state;
    static const struct {
        const char *lua, *go, *place, *says;
    } broken[] = {
        {"return 1", GO, "lesson.lua:1:", "remedy: end it with: return lesson"},
        {"local x = = 2", GO, "lesson.lua:1:", "unexpected symbol"},
        {"return require 'lesson' { title = 'x' }", GO, "lesson.lua:1:", "has no topic"},
        {LESSON("prgram = 1,", ""), GO, "lesson.lua",
            "a lesson has no field 'prgram' (remedy: it can have topic, title"},
        {LESSON("", "s:stepp()"), GO, "lesson.lua:4:", "s has no method 'stepp' (remedy: it has"},
        {LESSON("", "s:step 'lines'"), GO, "lesson.lua:4:", "there is no unit 'lines' (remedy: instruction, step"},
        {LESSON("", "s:run_until { line = 99 }"), GO, "lesson.lua:4:", "the run ended before its condition held"},
        {LESSON("", "s:pick 'G9'"), GO, "lesson.lua:4:", "G9 cannot run now"},
        {LESSON("", "s:advance 'soon'"), GO, "lesson.lua:4:", "is not a duration"},
        {LESSON("", "s:say {}"), GO, "lesson.lua:4:", "say has no text"},
        {LESSON("", "while true do end"), GO, "lesson.lua:4:", "ran for too long"},
        {LESSON("", "s:say 'x'"), GO, "lesson.lua", "asks no question"},
        {LESSON("", "s:ask { en = 'q', { en = 'a' }, { en = 'b' } }"), GO, "lesson.lua:4:", "each choice needs holds"},
        {LESSON("", "s:ask { en = 'q', { en = 'a', holds = function(w) w:step() end }, { en = 'b' } }"), GO,
            "lesson.lua:4:", "w has no method 'step'"},
        {LESSON("", "s:ask { en = 'q', { en = 'a', holds = function(w) return true end }, { en = 'b', holds = "
                    "function(w) return true end } }"),
            GO, "lesson.lua:4:", "2 of 2 choices hold"},
        {LESSON("", QUESTION "\ns:finish()\ns:expect { exit = 3 }"), GO,
            "lesson.lua:6:", "the exit code is 0, expected was 3"},
        {LESSON("", QUESTION "\ns:expect { value = { x = '7' } }"), GO,
            "lesson.lua:5:", "value of x cannot be had: undefined: x (expected was 7)"},
        {LESSON("", QUESTION "\ns:run_until { at = 'x++' }\ns:expect { value = { x = 7 } }"), GO,
            "lesson.lua:6:", "value of x is 1, expected was 7"},
        {LESSON("", QUESTION "\ns:finish()\ns:expect { output = '3' }"), GO, "lesson.lua:6:", "output is\n2\n"},
        {LESSON("", QUESTION "\ns:expect { exit = 0 }"), GO, "lesson.lua:5:", "the program still runs"},
        {LESSON("", QUESTION "\ns:finish() s:expect { panic = 'boom' }"), GO, "lesson.lua:5:", "does not end with"},
        {LESSON("", QUESTION "\ns:finish() s:expect { deadlock = true }"), GO, "lesson.lua:5:", "there is no deadlock"},
        {LESSON("", QUESTION "\ns:expect { at = 'x++' }"), GO,
            "lesson.lua:5:", "stands in line 4, expected was line 5"},
        {LESSON("", QUESTION "\ns:expect { goroutines = 2 }"), GO, "lesson.lua:5:", "there are 1 goroutines"},
        {LESSON("", QUESTION "\ns:expect { values = {} }"), GO, "lesson.lua:5:", "expect has no field 'values'"},
        {LESSON("", "s:run_until { at = 'x' }"), GO,
            "lesson.lua:4:", "stands in line 4 and in line 5 (remedy: write more"},
        {LESSON("", "s:run_until { at = 'y++' }"), GO, "lesson.lua:4:", "no line of the program contains \"y++\""},
        {LESSON("", "s:run_until { func = 'work' }"), GO, "lesson.lua:4:", "there is no function work (remedy:"},
        {LESSON("", "s:run_until { event = 'sent' }"), GO, "lesson.lua:4:", "there is no event 'sent'"},
        {LESSON("", "s:run_until { lin = 3 }"), GO, "lesson.lua:4:", "run_until has no field 'lin'"},
        {LESSON("", "s:run_until { file = 'fmt/print.go' }"), GO,
            "lesson.lua:4:", "file says where to look for a text"},
        {LESSON("", "s:run_until { holds = function(w) return w:valu 'x' end }"), GO,
            "lesson.lua:4:", "no method 'valu'"},
        {LESSON("", "s:run_until { holds = function(w) s:step() end }"), GO, "lesson.lua:4:", "a condition only looks"},
        {LESSON("", "s:run_until { holds = function(w) s:say 'x' end }"), GO,
            "lesson.lua:4:", "a condition only looks"},
        {LESSON("", "s:run_until(3)"), GO, "lesson.lua:4:", "table expected, got number"},
        {LESSON("", "s:step(1.5)"), GO, "lesson.lua:4:", "no integer representation"},
        {LESSON("", "s:choose { case = 1 }"), GO, "lesson.lua:4:", "choose needs the goroutine"},
        {LESSON("", "s:signal 'SIGTERM'"), GO, "lesson.lua:4:", "is not simulated (remedy: SIGQUIT is)"},
        {LESSON("", "s:fault { op = 'burn' }"), GO, "lesson.lua:4:", "fault needs the operation"},
        {LESSON("", "s:follow 'me'"), GO, "lesson.lua:4:", "not a goroutine: me (remedy: write it as 2"},
        {LESSON("", "s:into_library()"), GO, "lesson.lua:4:", "boolean expected"},
        {LESSON("", "s:goroutine 'G2':exec 'x <- '"), GO, "lesson.lua:4:", "exec \"x <- \":"},
        {LESSON("", "s:goroutine 'G2':exec 'nothere()'"), GO, "lesson.lua:4:", "undefined: nothere"},
        {LESSON("", "s:goroutine 'G2':exec 'select {}' s:goroutine 'G2':exec 'println(1)'"), GO,
            "lesson.lua:4:", "its last statement is still there (select (no cases))"},
        {LESSON("", "s:finish() s:goroutine 'G2':exec 'println(1)'"), GO, "lesson.lua:4:", "the program has ended"},
        {LESSON("", "s:refused { program = 'main.go' }"), GO, "lesson.lua:4:", "refused needs program"},
        {LESSON("", QUESTION "s:refused { program = 'main.go', error = 'x', en = 'x' }"), GO,
            "lesson.lua:4:", "main.go compiles, and the lesson says that it is refused"},
        {LESSON("", "s:ask { en = 'q', { en = 'a', holds = function(w) return true end } }"), GO,
            "lesson.lua:4:", "a question needs two to nine choices"},
        {LESSON("", "s:ask { en = 'q', { 'a' }, { 'b' } }"), GO, "lesson.lua:4:", "a choice has no text"},
        {LESSON("", "s:ask { en = 'q', hint = 'h' }"), GO, "lesson.lua:4:", "ask has no field 'hint'"},
        {LESSON("", "s:ask { en = 'q', after = function(s) s:say 'x' end, { en = 'a' }, { en = 'b' } }"), GO,
            "lesson.lua:4:", "nothing can be told while a question looks ahead"},
        {LESSON("", "s:ask { en = 'q', after = 'soon', { en = 'a' }, { en = 'b' } }"), GO,
            "lesson.lua:4:", "after must be"},
        {LESSON("", "s:ask { en = 'q', { en = 'a', holds = function(w) return w:happened 'boom' end }, { en = 'b' } }"),
            GO, "lesson.lua:4:", "there is no event 'boom'"},
        {LESSON("limits = { time = 1 },", ""), GO, "lesson.lua", "limits has no field 'time'"},
        {LESSON("", "error 'my own'"), GO, "lesson.lua:4:", "my own"},
        {LESSON("", "error()"), GO, "lesson.lua:4:", "without a message"},
        {LESSON("", "local t = {} while true do t[#t + 1] = ('x'):rep(1 << 20) .. #t end"), GO,
            "lesson.lua:4:", "too much memory"},
        {LESSON("", "while true do s:step() s:back() end"), GO, "lesson.lua:4:", "ran for too long"},
        {LESSON("", "while true do s:say 'again' end"), GO, "lesson.lua:4:", "more than 1000 beats"},
        {LESSON("", "while true do s:say(('x'):rep(1 << 20)) end"), GO, "lesson.lua:4:", "says more than 64 MB"},
        {LESSON("", "while true do s:value 'x' end"), GO, "lesson.lua:4:", "ran for too long"},
        {LESSON("", "while true do s:goroutine 'G2':exec 'println(1)' s:back(20) end"), GO,
            "lesson.lua:4:", "more than 500 statements"},
        {LESSON("", "while true do s:branch(function(s) s:finish() end) end"), GO, "lesson.lua:4:", "ran for too long"},
        {LESSON("", QUESTION "s:finish() s:expect { exit = 0 }"), "package main\nfunc main() { for { } }\n",
            "lesson.lua:4:", "0 of 2 choices hold"},
        {"return require 'lesson' { topic = 't', title = 'T', program = 'absent.go', play = function(s) end }", GO,
            "absent.go", "No such file"},
        {"return require 'lesson' { topic = 't', title = 'T', program = '../main.go', play = function(s) end }", GO,
            "lesson.lua:1:", "is no Go file beside the lesson"},
        {LESSON("", "s:refused { program = '/etc/passwd', error = 'x', en = 'x' }"), GO,
            "lesson.lua:4:", "is no Go file beside"},
        {"return require 'lesson' { topic = 't', title = 'T', play = function(s) end }", GO,
            "lesson.lua:1:", "has no program (remedy: program ="},
        {"return require 'lesson' { topic = 't', title = 'T', program = 'main.go' }", GO,
            "lesson.lua:1:", "has no play (remedy:"},
        {"return require 'lesson' { topic = 't', title = 7, program = 'main.go' }", GO,
            "lesson.lua:1:", "title must be text or a table"},
        {"return require 'lesson' { topic = 't', title = 'T', declare = 'var c chan', play = function(s) end }", GO,
            "scenario.go", "syntax error"},
        {LESSON("", QUESTION), "package main\nfunc main() { y }\n", "lesson.lua: its program does not compile",
            "undefined: y"},
    };
    int failed = 0;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        Arena a = {0};
        Str problem = play(&a, broken[i].lua, broken[i].go);
        if (!str_has(problem, str_from(broken[i].place)) || !str_has(problem, str_from(broken[i].says)))
            failed++, print_error("case %zu, %s, says: %.*s\n", i, broken[i].says, (int)problem.len, problem.at);
        arena_free(&a);
    }
    assert_int_equal(failed, 0);
}

static void passes_when_all_holds(void **state) {
    (void)state;
    Arena a = {0};
    Str problem = play(&a,
        LESSON("",
            "s:run_until { line = 6 }\ns:expect { value = { x = '2' }, bytes = { x = '02 00 00 00 00 00 00 00' } }\n"
            "s:back()\ns:expect { value = { x = '1' } }\n" QUESTION
            "\ns:finish()\ns:expect { exit = 0, output = '2\\n' }"),
        GO);
    assert_string_equal(problem.at, "");
    arena_free(&a);
}

// A scenario has no main of its own: statements typed on goroutines meet, part and are taken back.
static void statements_meet(void **state) {
    (void)state;
    static const char lua[] = "local lesson = require 'lesson'\n"
                              "return lesson { topic = 't', title = 'T', declare = [[\nimport \"fmt\"\n\nvar _, c = "
                              "fmt.Sprint(), make(chan int)\n]],\n"
                              "play = function(s)\n"
                              "  local a, b = s:goroutine 'G2', s:goroutine 'G3'\n"
                              "  a:exec 'c <- 7'\n"
                              "  s:expect { status = { [a] = 'chan send' } }\n"
                              "  s:branch(function(s)\n"
                              "    b:exec 'fmt.Println(<-c)'\n"
                              "    s:expect { status = { [a] = 'running', [b] = 'ended' }, stdout = '7\\n' }\n"
                              "    s:finish()\n"
                              "    s:expect { status = { [a] = 'ended' }, deadlock = 'select (no cases)' }\n"
                              "  end)\n"
                              "  s:expect { status = { [a] = 'chan send', [b] = 'ended' }, stdout = '' }\n"
                              "  s:ask { en = 'q', after = function(s) b:exec 'close(c)' s:finish() end,\n"
                              "    { en = 'a', holds = function(w) return w:panicked 'send on closed channel' end },\n"
                              "    { en = 'b', holds = function(w) return w:exited() end } }\n"
                              "  b:exec 'fmt.Println(<-c + 1)'\n"
                              "  s:expect { stdout = '8\\n' }\n"
                              "  s:step()\n"
                              "  a:exec 'func() { defer println(\"late\"); panic(\"typed\") }()'\n"
                              "  s:finish()\n"
                              "  s:expect { panic = 'typed', stderr = 'late', exit = 2 }\n"
                              "end }\n";
    Arena a = {0};
    Str problem = play(&a, lua, GO);
    assert_string_equal(problem.at, "");
    arena_free(&a);
}

// What a presenter tries at a beat is no part of the lesson: it goes on as if nothing had been tried.
static void trying_does_not_derail(void **state) {
    (void)state;
    Lesson *l = lesson_open(GOSTEP_SOURCE_DIR "/scripts/goroutines/rendezvous.lua");
    assert_true(lesson_start(l));
    while (lesson_resume(l, -1) == LESSON_AT_BEAT) {
        History *h = lesson_history(l);
        Diagnostics diags = {.arena = &(Arena){0}};
        history_exec(h, 0, STR("println(\"tried\")"), &diags);
        history_advance(h, 5);
        history_forward(h, UNIT_STEP);
        arena_free(diags.arena);
    }
    Str problem = lesson_problem(l);
    assert_int_equal(problem.len, 0);
    assert_int_equal(lesson_state(l), LESSON_DONE);
    Arena a = {0};
    assert_string_equal(inspect_output(&a, history_world(lesson_history(l)), 1).at, "hello\nagain\n");
    arena_free(&a);
    lesson_close(l);
}

// Beats keep their moment: the presenter can leaf back, and the lesson goes on from where it stood.
static void beats_can_be_shown_again(void **state) {
    (void)state;
    Lesson *l = lesson_open(GOSTEP_SOURCE_DIR "/scripts/defer/results.lua");
    assert_true(lesson_start(l));
    for (int i = 0; i < 3; i++)
        assert_int_equal(lesson_resume(l, 0), LESSON_AT_BEAT);
    Moment third = history_now(lesson_history(l));
    assert_true(lesson_show_beat(l, 0));
    assert_int_equal(history_now(lesson_history(l)).instr, lesson_beat(l, 0)->at.instr);
    assert_true(history_now(lesson_history(l)).instr < third.instr);
    assert_int_equal(lesson_resume(l, 0), LESSON_AT_BEAT);
    assert_true(lesson_beat(l, 3)->at.instr > third.instr);
    lesson_close(l);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_is_broken),
        cmocka_unit_test(passes_when_all_holds),
        cmocka_unit_test(statements_meet),
        cmocka_unit_test(trying_does_not_derail),
        cmocka_unit_test(beats_can_be_shown_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
