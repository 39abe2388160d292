// Which source is shown: the program's files, and those of the standard packages while the viewer steps there.
#include "live_text.h"

static ViewModel model_of_file(Bench *b, int file) {
    Wish wish = {.language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN], .file = file};
    return live_model(b->live, &wish, (Str){0});
}

static void is(Str got, const char *want) {
    if (!str_eq(got, str_from(want)))
        fail_msg("%.*s is not %s", STR_ARG(got), want);
}

static Bench *open_folder(const char *folder) {
    Bench *b = open_program("package main\nfunc main() {}\n");
    live_close(b->live);
    history_close(b->history);
    load_close(&b->loaded);
    b->loaded = load_program(&folder, 1, false);
    if (!b->loaded.program)
        fail_msg("%.*s", STR_ARG(b->loaded.errors));
    b->history = history_open(b->loaded.program, b->loaded.natives, NULL, NULL, 1);
    history_seek_step(b->history, 0);
    b->live = live_open(b->history);
    return b;
}

static void the_files_of_a_program_are_listed(void **state) {
    (void)state;
    Bench *b = open_folder(GOSTEP_SOURCE_DIR "/tests/window/programs/several");
    ViewModel m = model_of_file(b, 0);
    assert_int_equal(m.code.files.len, 3);
    is(m.code.file, "main.go");
    is(m.code.files.at[m.code.shown - 1], "main.go");
    assert_true(m.code.line > 0);
    for (int i = 1; i <= 3; i++) { // whatever is looked at, the program stands where it stood
        m = model_of_file(b, i);
        is(m.code.files.at[i - 1], m.code.file.at);
        assert_int_equal(m.code.shown, i);
        assert_true(str_eq(m.code.file, STR("main.go")) == (m.code.line > 0));
        assert_int_equal(m.code.badges.len, m.code.line > 0);
    }
    live_step(b->live, GRAIN_STEP, FORWARD);
    live_step(b->live, GRAIN_STEP, FORWARD);
    m = model_of_file(b, 0);
    is(m.code.file, "helper.go");
    close_program(b);
}

static void steps_into_the_library_show_its_source(void **state) {
    (void)state;
    Bench *b = open_program("package main\n"
                            "import \"sync\"\n"
                            "func main() {\n"
                            "\tvar once sync.Once\n"
                            "\tonce.Do(func() { println(1) })\n"
                            "}\n");
    run_to_line(b, 5);
    live_step(b->live, GRAIN_STEP, FORWARD);
    history_step_into_library(b->history, true);
    model(b);
    live_step(b->live, GRAIN_STEP, FORWARD);
    ViewModel m = model(b);
    is(m.code.file, "sync/once.go");
    assert_true(m.code.library && m.code.line > 0 && m.code.badges.len == 1);
    is(m.happened, "G1 calls `sync.(*Once).Do` with f = main.func1");
    is(m.next.at[0].what, "o.done.Load() == 0");
    bool called = false;
    for (int i = 0; i < 60 && !called; i++) {
        live_step(b->live, GRAIN_STEP, FORWARD);
        m = model(b);
        called = str_eq(m.happened, STR("G1 calls `main.main.func1`"));
    }
    assert_true(called);
    assert_false(m.code.library);
    close_program(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_files_of_a_program_are_listed), cmocka_unit_test(steps_into_the_library_show_its_source)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
