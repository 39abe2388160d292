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
        {LESSON("", QUESTION "\ns:expect { value = { x = '7' } }"), GO, "lesson.lua:5:", "value of x is"},
        {LESSON("", QUESTION), "package main\nfunc main() { y }\n", "lesson.lua: its program does not compile",
            "undefined: y"},
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        Arena a = {0};
        Str problem = play(&a, broken[i].lua, broken[i].go);
        if (!str_has(problem, str_from(broken[i].place)) || !str_has(problem, str_from(broken[i].says)))
            fail_msg("case %zu says: %.*s", i, (int)problem.len, problem.at);
        arena_free(&a);
    }
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
        cmocka_unit_test(beats_can_be_shown_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
