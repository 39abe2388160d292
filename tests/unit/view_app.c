// The window's state driven by keys and clicks over the fixtures, and the painter's damage against whole paintings.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../window/demo.c"
#include "../window/fixture.c"
#include "view/app.h"

typedef struct Bench {
    Demo demo;
    App *app;
} Bench;

static App *open_app(Demo *demo, const char *path, const char *theme) {
    AppOptions o = {.assets = GOSTEP_SOURCE_DIR "/assets",
        .path = path,
        .theme = theme,
        .width = 1280,
        .height = 720,
        .pictures = "/tmp"};
    Session session = demo_session(demo);
    Buf problem = {0};
    App *app = app_open(&o, &session, &problem);
    if (!app)
        fail_msg("%.*s", (int)problem.len, problem.at);
    buf_free(&problem);
    return app;
}

static int open_bench(void **state) {
    Bench *b = calloc(1, sizeof *b);
    b->app = open_app(&b->demo, NULL, NULL);
    *state = b;
    return 0;
}

static int close_bench(void **state) {
    Bench *b = *state;
    app_close(b->app);
    free(b);
    return 0;
}

static int paint(App *app) {
    PixelRect rects[PAINT_RECTS];
    return app_paint(app, rects);
}

static bool shows(App *app, const char *text) {
    paint(app);
    const DrawList *list = app_list(app);
    for (int i = 0; i < list->ops.len; i++)
        if (list->ops.at[i].kind == DRAW_TEXT && str_eq(list->ops.at[i].text, str_from(text)))
            return true;
    return false;
}

static void click(App *app, const char *id) {
    paint(app);
    const DrawOp *group = draw_find(app_list(app), str_from(id));
    if (!group)
        fail_msg("there is no %s to click on", id);
    double scale = app_list(app)->width > 0 ? 1280 / app_list(app)->width : 1;
    double x = (group->bounds.x + group->bounds.w / 2) * scale, y = (group->bounds.y + group->bounds.h / 2) * scale;
    app_mouse_move(app, x, y);
    app_mouse_press(app, x, y);
    app_mouse_release(app);
}

static void keys_open_a_lesson(void **state) {
    Bench *b = *state;
    assert_true(shows(b->app, "Rendezvous"));
    assert_true(app_key(b->app, STR("Down")));
    assert_true(app_key(b->app, STR("Down")));
    assert_int_equal(app_ui(b->app)->focus, 3);
    assert_true(app_key(b->app, STR("Return")));
    assert_true(shows(b->app, "What does G2 see when it wakes?") || shows(b->app, "jobs"));
    assert_string_equal(app_title(b->app), "Closing a channel while a sender waits - gostep");
    assert_true(app_key(b->app, STR("Escape")));
    assert_true(shows(b->app, "Rendezvous"));
}

static void clicks_open_a_lesson(void **state) {
    Bench *b = *state;
    click(b->app, "lesson:4");
    assert_non_null(strstr(b->demo.log, "open:"));
    assert_true(shows(b->app, "jobs"));
}

static void a_broken_lesson_says_why(void **state) {
    Bench *b = *state;
    assert_false(app_open_path(b->app, STR("nothing.lua")));
    assert_true(shows(b->app, "nothing.lua: no such lesson (remedy: open one that exists)"));
}

static void steps_go_both_ways(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    assert_true(app_key(b->app, STR("Right")));
    assert_int_equal(b->demo.step, 1);
    assert_true(app_key(b->app, STR("Shift+Right")));
    assert_int_equal(b->demo.step, 2);
    assert_true(app_key(b->app, STR("Left")));
    assert_int_equal(b->demo.step, 1);
    click(b->app, "time:first");
    assert_int_equal(b->demo.step, 0);
    assert_false(app_key(b->app, STR("Left")));
    click(b->app, "time:last");
    assert_int_equal(b->demo.step, FIXTURE_COUNT - 1);
}

static void digits_answer_then_pick(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    assert_true(app_key(b->app, STR("3")));
    assert_int_equal(b->demo.picked, 2);
    paint(b->app);
    assert_true(app_key(b->app, STR("1")));
    assert_non_null(strstr(b->demo.log, "pick:0"));
    assert_false(app_key(b->app, STR("9")));
}

static void g_makes_digits_pick(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    assert_true(app_key(b->app, STR("g")));
    assert_true(app_ui(b->app)->picking);
    paint(b->app);
    assert_true(app_key(b->app, STR("1")));
    assert_int_equal(b->demo.picked, -1);
    assert_non_null(strstr(b->demo.log, "pick:0"));
}

static void clicks_follow_and_select(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    click(b->app, "waiter:c00001c0c0:2");
    assert_int_equal(b->demo.follow, 2);
    click(b->app, "var:1:1:jobs");
    assert_true(str_eq(app_ui(b->app)->selected, STR("var:1:1:jobs")));
    paint(b->app);
    assert_true(app_key(b->app, STR("Tab")));
    assert_true(str_eq(app_ui(b->app)->selected, STR("var:1:1:never")));
    paint(b->app);
    assert_true(app_key(b->app, STR("Shift+Tab")));
    assert_true(str_eq(app_ui(b->app)->selected, STR("var:1:1:jobs")));
}

static void the_timeline_is_dragged(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    const DrawOp *track = draw_find(app_list(b->app), STR("time:track"));
    double scale = 1280 / app_list(b->app)->width, y = (track->bounds.y + 30) * scale;
    double left = (track->bounds.x + 2) * scale, right = left + (track->bounds.w - 4) * scale;
    app_mouse_press(b->app, right, y);
    assert_int_equal(b->demo.step, FIXTURE_COUNT - 1);
    paint(b->app);
    app_mouse_move(b->app, left, y);
    assert_int_equal(b->demo.step, 0);
    app_mouse_release(b->app);
}

static void every_command_has_a_place_for_the_mouse(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    app_key(b->app, STR("?"));
    paint(b->app);
    for (int c = 1; c < COMMAND_COUNT; c++) {
        char id[64];
        snprintf(id, sizeof id, "help:%s", command_names[c]);
        if (command_keys[c][0])
            assert_non_null(draw_find(app_list(b->app), str_from(id)));
    }
    click(b->app, "help:step");
    assert_int_equal(b->demo.step, 1);
    assert_false(app_ui(b->app)->help);
}

static void nothing_is_painted_while_nothing_changes(void **state) {
    Bench *b = *state;
    assert_true(paint(b->app) > 0);
    assert_int_equal(paint(b->app), 0);
    assert_int_equal(app_wait(b->app), -1);
    int warm = 0;
    while (app_warm(b->app))
        warm++;
    assert_true(warm > 0);
    assert_int_equal(paint(b->app), 0);
    assert_int_equal(painter_missing_glyphs(app_painter(b->app)), 0);
    app_mouse_move(b->app, 3, 700);
    assert_int_equal(paint(b->app), 0);
    app_open_path(b->app, STR("lesson"));
    assert_true(paint(b->app) > 0);
    assert_int_equal(paint(b->app), 0);
    app_key(b->app, STR("Space"));
    assert_true(app_wait(b->app) > 0);
    for (int i = 0; i < FIXTURE_COUNT + 1; i++)
        app_pass(b->app, 1000);
    assert_int_equal(b->demo.step, FIXTURE_COUNT - 1);
    assert_int_equal(app_wait(b->app), -1); // it ends by itself
}

static void language_theme_and_size_change(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    assert_true(shows(b->app, "running"));
    app_key(b->app, STR("l"));
    assert_true(shows(b->app, "运行中"));
    double width = app_list(b->app)->width;
    app_key(b->app, STR("Ctrl+="));
    paint(b->app);
    assert_true(app_list(b->app)->width < width);
    app_key(b->app, STR("Ctrl+0"));
    app_resize(b->app, 1920, 1080);
    paint(b->app);
    app_key(b->app, STR("t"));
    assert_int_equal(app_ui(b->app)->theme, THEME_NIGHT);
    assert_int_equal(paint(b->app), 1); // the whole picture
}

// After any walk of commands the picture must be what a fresh painting of the same list gives.
static void assert_same_pixels(App *app, Demo *demo) {
    Demo other_demo = *demo;
    paint(app);
    for (int i = 0; i < 8; i++) { // through the movement, which must leave nothing behind
        app_pass(app, 60);
        paint(app);
    }
    App *other = open_app(&other_demo, "lesson", app_ui(app)->theme == THEME_NIGHT ? "night" : NULL);
    other_demo.step = demo->step, other_demo.picked = demo->picked, other_demo.follow = demo->follow;
    if (app_ui(app)->language == LANGUAGE_ZH)
        app_key(other, STR("l"));
    paint(other);
    int stride, other_stride;
    const unsigned char *a = app_pixels(app, &stride), *b = app_pixels(other, &other_stride);
    assert_int_equal(stride, other_stride);
    for (int y = 0; y < 720; y++)
        for (int x = 0; x < 1280; x++)
            if (memcmp(a + y * stride + x * 4, b + y * stride + x * 4, 3) != 0)
                fail_msg("pixel %d,%d is stale at step %d", x, y, demo->step);
    app_close(other);
}

static void damage_leaves_nothing_stale(void **state) {
    Bench *b = *state;
    static const char *const walk[] = {"Right", "Right", "Left", "f", "Right", "Right", "Right", "Right", "Left",
        "Home", "2", "End", "Left", "t", "Left", "l", "Left"};
    app_open_path(b->app, STR("lesson"));
    for (size_t i = 0; i < sizeof walk / sizeof *walk; i++) {
        app_key(b->app, str_from(walk[i]));
        assert_same_pixels(b->app, &b->demo);
    }
}

// ---- typing, panes, what is kept ----

static void type_text(App *app, const char *text) {
    app_text(app, str_from(text));
}

static void go_is_typed_at_the_prompt(void **state) {
    Bench *b = *state;
    assert_false(app_key(b->app, STR(":"))); // nothing is open
    app_open_path(b->app, STR("lesson"));
    assert_true(app_key(b->app, STR(":")));
    type_text(b->app, "x + q"); // q is text now
    assert_true(shows(b->app, "x + q"));
    app_key(b->app, STR("Backspace"));
    app_key(b->app, STR("y"));
    assert_true(app_key(b->app, STR("Return")));
    assert_non_null(strstr(b->demo.log, "type:5"));
    assert_true(shows(b->app, "42"));
    assert_true(shows(b->app, "x + y"));
    type_text(b->app, "wrong");
    app_key(b->app, STR("Return"));
    assert_true(shows(b->app, "undefined: wrong"));
    assert_int_equal(app_ui(b->app)->entry.len, 5); // to be mended
    app_key(b->app, STR("Up"));
    app_key(b->app, STR("Up"));
    assert_true(str_eq(entry_text(&app_ui(b->app)->entry), STR("x + y")));
    app_key(b->app, STR("Ctrl+z"));
    assert_non_null(strstr(b->demo.log, "undo:0"));
    assert_true(shows(b->app, "Taken back: x = 1"));
    app_key(b->app, STR("Escape"));
    assert_false(app_typing(b->app));
    assert_true(app_key(b->app, STR("Right")));
    assert_int_equal(b->demo.step, 1);
}

static void the_palette_does_commands(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    assert_true(app_key(b->app, STR("Ctrl+k")));
    type_text(b->app, "light or night");
    app_key(b->app, STR("Return"));
    assert_int_equal(app_ui(b->app)->theme, THEME_NIGHT);
    assert_false(app_typing(b->app));
    app_key(b->app, STR("Ctrl+k"));
    paint(b->app);
    click(b->app, "palette:back");
    assert_false(app_typing(b->app));
    app_key(b->app, STR("Ctrl+k"));
    app_key(b->app, STR("Ctrl+k"));
    assert_false(app_typing(b->app));
    app_key(b->app, STR("Ctrl+k"));
    app_key(b->app, STR("Up")); // round to the last
    app_key(b->app, STR("Return"));
    assert_true(app_quit(b->app));
}

static void a_path_is_typed(void **state) {
    Bench *b = *state;
    app_key(b->app, STR("Ctrl+o"));
    type_text(b->app, "nothing.go");
    app_key(b->app, STR("Return"));
    assert_true(shows(b->app, "nothing.go: no such lesson (remedy: open one that exists)"));
    assert_true(app_typing(b->app));
    app_key(b->app, STR("Ctrl+u"));
    type_text(b->app, "lesson");
    app_key(b->app, STR("Return"));
    assert_false(app_typing(b->app));
    assert_true(shows(b->app, "jobs"));
}

static void dividers_are_dragged_and_clicked(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    double scale = 1280 / app_list(b->app)->width;
    const DrawOp *line = draw_find(app_list(b->app), STR("divider:code"));
    double x = (line->bounds.x + line->bounds.w / 2) * scale, y = 200;
    app_mouse_move(b->app, x, y);
    assert_int_equal(app_cursor(b->app), CURSOR_LEFT_RIGHT);
    app_mouse_press(b->app, x, y);
    app_mouse_move(b->app, x + 100, y);
    app_mouse_release(b->app);
    double size = app_ui(b->app)->panes.size[PANE_CODE];
    assert_true(size > (x + 99) / 1280 && size < (x + 101) / 1280);
    paint(b->app);
    click(b->app, "divider:output"); // a click folds
    assert_true(app_ui(b->app)->panes.folded[PANE_OUTPUT]);
    paint(b->app);
    click(b->app, "pane:output");
    assert_false(app_ui(b->app)->panes.folded[PANE_OUTPUT]);
    app_key(b->app, STR("Alt+0"));
    assert_true(app_ui(b->app)->panes.size[PANE_CODE] == 0);
}

static void buttons_say_what_they_do(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    const DrawOp *button = draw_find(app_list(b->app), STR("time:step"));
    double scale = 1280 / app_list(b->app)->width;
    assert_null(draw_find(app_list(b->app), STR("tip")));
    app_mouse_move(b->app, (button->bounds.x + 4) * scale, (button->bounds.y + 4) * scale);
    assert_true(shows(b->app, "one step on"));
    assert_non_null(draw_find(app_list(b->app), STR("tip")));
}

static void the_blackboard_keeps_its_own_size(void **state) {
    Bench *b = *state;
    app_key(b->app, STR("Ctrl+="));
    double usual = app_ui(b->app)->zoom;
    app_key(b->app, STR("B"));
    app_key(b->app, STR("Ctrl+="));
    double board = app_ui(b->app)->zoom;
    assert_true(board > usual);
    app_key(b->app, STR("B"));
    assert_true(app_ui(b->app)->zoom == usual);
    app_key(b->app, STR("B"));
    assert_true(app_ui(b->app)->zoom == board);
}

static App *start_again(Demo *demo, const char *file) {
    AppOptions o = {.assets = GOSTEP_SOURCE_DIR "/assets", .state = file, .width = 1280, .height = 720};
    Session session = demo_session(demo);
    Buf problem = {0};
    App *app = app_open(&o, &session, &problem);
    assert_non_null(app);
    return app;
}

static void the_next_start_finds_what_was_kept(void **state) {
    (void)state;
    char folder[] = "/tmp/gostep-app-XXXXXX", file[64], line[80];
    assert_non_null(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/window", folder);
    Demo demo = {0};
    App *app = start_again(&demo, file);
    app_key(app, STR("t"));
    app_key(app, STR("l"));
    app_open_path(app, STR("lesson 1.2"));
    app_key(app, STR("m"));
    app_key(app, STR("End"));
    app_key(app, STR("Left"));
    app_key(app, STR("Return"));
    app_close(app);
    app = start_again(&demo, file);
    assert_int_equal(app_ui(app)->theme, THEME_NIGHT);
    assert_int_equal(app_ui(app)->language, LANGUAGE_ZH);
    assert_true(app_ui(app)->panes.folded[PANE_MEMORY]);
    assert_true(shows(app, "lesson 1.2"));
    paint(app);
    click(app, "recent:1");
    assert_true(shows(app, "jobs"));
    app_close(app);
    snprintf(line, sizeof line, "rm -r %s", folder);
    assert_int_equal(system(line), 0);
}

static void a_place_that_cannot_be_written_is_said_once(void **state) {
    (void)state;
    Demo demo = {0};
    App *app = start_again(&demo, "/proc/gostep/window");
    app_key(app, STR("t"));
    assert_true(app_ui(app)->notice.len > 0);
    app_key(app, STR("t"));
    assert_int_equal(app_ui(app)->notice.len, 0);
    assert_int_equal(app_ui(app)->theme, THEME_CONTRAST);
    app_close(app);
}

static void memory_has_three_levels_and_bases(void **state) {
    Bench *b = *state;
    app_open_path(b->app, STR("lesson"));
    paint(b->app);
    assert_true(shows(b->app, "09")); // a byte of the buffer
    click(b->app, "memory:base");
    assert_true(shows(b->app, "9") && app_ui(b->app)->base == 1);
    app_key(b->app, STR("#"));
    assert_true(shows(b->app, "00001001"));
    click(b->app, "memory:level:1");
    assert_int_equal(app_ui(b->app)->memory_level, LEVEL_VALUES);
    click(b->app, "memory:level:1"); // again: all of it
    assert_int_equal(app_ui(b->app)->memory_level, LEVEL_ALWAYS);
    for (int i = 1; i <= 4; i++) {
        app_key(b->app, STR("d"));
        assert_int_equal(app_ui(b->app)->memory_level, i % 4);
    }
}

int main(void) {
#define T(name) cmocka_unit_test_setup_teardown(name, open_bench, close_bench)
    const struct CMUnitTest tests[] = {T(keys_open_a_lesson), T(clicks_open_a_lesson), T(a_broken_lesson_says_why),
        T(steps_go_both_ways), T(digits_answer_then_pick), T(g_makes_digits_pick), T(clicks_follow_and_select),
        T(the_timeline_is_dragged), T(every_command_has_a_place_for_the_mouse),
        T(nothing_is_painted_while_nothing_changes), T(language_theme_and_size_change), T(damage_leaves_nothing_stale),
        T(memory_has_three_levels_and_bases), T(go_is_typed_at_the_prompt), T(the_palette_does_commands),
        T(a_path_is_typed), T(dividers_are_dragged_and_clicked), T(buttons_say_what_they_do),
        T(the_blackboard_keeps_its_own_size), cmocka_unit_test(the_next_start_finds_what_was_kept),
        cmocka_unit_test(a_place_that_cannot_be_written_is_said_once)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
