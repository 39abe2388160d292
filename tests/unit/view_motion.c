// Movement: pictures between two pictures, what flies between them for real programs, and when it begins and ends.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../window/demo.c"
#include "../window/fixture.c"
#include "load/load.h"
#include "view/app.h"
#include "view/live.h"
#include "view/movement.h"

// ---- tweens of small lists ----

static void card(DrawList *list, const char *id, double x, double y, const char *text) {
    draw_group(list, str_from(id), 0, 0);
    draw_box(list, (Box){x, y, 100, 40}, 8, ROLE_PANEL, ROLE_LINE, 1, DASH_NONE);
    draw_text(list, (Box){x + 10, y, 60, 40}, (TextStyle){.size = 14, .role = ROLE_INK}, str_from(text), false);
    draw_ungroup(list);
}

static void begin(DrawList *list, Arena *a) {
    draw_begin(list, a, 400, 300, ROLE_GROUND);
    draw_text(list, (Box){0, 280, 90, 20}, (TextStyle){.size = 14, .role = ROLE_INK}, STR("outside"), false);
    draw_group(list, STR("stage"), 0, 0);
}

static const DrawOp *text_op(const DrawList *list, const char *text) {
    for (int i = 0; i < list->ops.len; i++)
        if (list->ops.at[i].kind == DRAW_TEXT && str_eq(list->ops.at[i].text, str_from(text)))
            return &list->ops.at[i];
    return NULL;
}

typedef struct Pair {
    Arena arena;
    DrawList from, to, between;
    TextMeter meter;
} Pair;

// "a" moves, "b" goes, "c" comes, and "v" inside "a" becomes "w".
static Pair *open_pair(void) {
    Pair *p = calloc(1, sizeof *p);
    p->meter = meter_fixed();
    begin(&p->from, &p->arena);
    card(&p->from, "a", 20, 20, "v");
    card(&p->from, "b", 200, 0, "goes");
    draw_ungroup(&p->from);
    begin(&p->to, &p->arena);
    card(&p->to, "a", 120, 80, "w");
    card(&p->to, "c", 200, 200, "comes");
    draw_ungroup(&p->to);
    return p;
}

static void close_pair(Pair *p) {
    arena_free(&p->arena);
    free(p);
}

static void between(Pair *p, double time, const Flight *flights, int n) {
    static const Str within[] = {{"stage", 5}};
    Tween t = {&p->from, &p->to, within, 1, flights, n, &p->meter};
    tween_draw(&t, time, &p->arena, &p->between);
}

static void assert_same_list(const DrawList *a, const DrawList *b) {
    int k = 0;
    for (int i = 0; i < a->ops.len; i++) {
        if (a->ops.at[i].kind > DRAW_ICON)
            continue;
        while (k < b->ops.len && b->ops.at[k].kind > DRAW_ICON)
            k++;
        assert_true(k < b->ops.len);
        assert_true(a->ops.at[i].hash == b->ops.at[k++].hash);
    }
    for (; k < b->ops.len; k++)
        assert_true(b->ops.at[k].kind > DRAW_ICON);
}

static void the_end_is_the_later_picture(void **state) {
    (void)state;
    Pair *p = open_pair();
    between(p, 1, NULL, 0);
    assert_same_list(&p->between, &p->to);
    close_pair(p);
}

static void the_middle_lies_between(void **state) {
    (void)state;
    Pair *p = open_pair();
    between(p, 0.5, NULL, 0);
    const DrawOp *a = draw_find(&p->between, STR("a"));
    assert_non_null(a);
    assert_true(a[1].box.x == 70 && a[1].box.y == 50);
    const DrawOp *w = text_op(&p->between, "w"), *comes = text_op(&p->between, "comes");
    assert_true(w && w->box.x == 80 && w->fade > 0 && w->fade < 1);
    assert_true(comes && comes->fade > 0 && comes->box.y < 200);
    assert_null(text_op(&p->between, "goes"));
    assert_true(text_op(&p->between, "outside")->fade == 0);
    between(p, 0.25, NULL, 0);
    const DrawOp *goes = text_op(&p->between, "goes");
    assert_true(goes && goes->fade == 0.5 && goes->box.x == 210);
    close_pair(p);
}

static void a_flight_passes_what_it_goes_over(void **state) {
    (void)state;
    Pair *p = open_pair();
    Flight f = {{0, 0, 20, 20}, {100, 100, 20, 20}, {300, 100, 20, 20}, STR("25"), ROLE_G2};
    between(p, 0.5, &f, 1);
    const DrawOp *text = text_op(&p->between, "25");
    assert_non_null(text);
    assert_true(text[-1].box.x + text[-1].box.w / 2 == 110 && text[-1].box.y + text[-1].box.h / 2 == 110);
    assert_true(text[-1].fill == ROLE_G2);
    between(p, 1, &f, 1);
    text = text_op(&p->between, "25");
    assert_null(text); // it has landed
    close_pair(p);
}

// ---- what a step moves ----

typedef struct Bench {
    Assets assets;
    Loaded loaded;
    History *history;
    Live *live;
    ViewModel model;
} Bench;

static void look(Bench *b) {
    Wish wish = {.language = LANGUAGE_EN, .words = &b->assets.words[LANGUAGE_EN]};
    b->model = live_model(b->live, &wish, (Str){0});
}

static Bench *open_program(const char *text) {
    Bench *b = calloc(1, sizeof *b);
    Buf problem = {0};
    if (!assets_load(&b->assets, GOSTEP_SOURCE_DIR "/assets", &problem))
        fail_msg("%.*s", (int)problem.len, problem.at);
    b->loaded = load_text(STR("test.go"), str_from(text));
    if (!b->loaded.program)
        fail_msg("%.*s", (int)b->loaded.errors.len, b->loaded.errors.at);
    b->history = history_open(b->loaded.program, b->loaded.natives, NULL, NULL, 1);
    history_seek_step(b->history, 0);
    b->live = live_open(b->history);
    look(b);
    return b;
}

static void close_program(Bench *b) {
    live_close(b->live);
    history_close(b->history);
    load_close(&b->loaded);
    assets_free(&b->assets);
    free(b);
}

// Steps until a move of that kind is told; its text, and who moves.
static const ShownMove *run_to_move(Bench *b, MoveKind kind) {
    for (int i = 0; i < 200 && live_step(b->live, GRAIN_STEP, FORWARD); i++) {
        look(b);
        assert_int_equal(b->model.moved_from + 1, b->model.time.step);
        for (int k = 0; k < b->model.moves.len; k++)
            if (b->model.moves.at[k].kind == kind)
                return &b->model.moves.at[k];
    }
    fail_msg("no move of kind %d", kind);
    return NULL;
}

static void assert_move(Bench *b, MoveKind kind, int64_t goroutine, int64_t other, const char *text) {
    const ShownMove *m = run_to_move(b, kind);
    assert_int_equal(m->goroutine, goroutine);
    assert_int_equal(m->other, other);
    assert_true(str_eq(m->text, str_from(text)));
}

static void values_go_through_a_buffer(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nfunc main() {\n\tc := make(chan string, 2)\n\tc <- \"tea\"\n"
                            "\tc <- \"rice\"\n\tprintln(<-c)\n}\n");
    assert_move(b, MOVE_INTO_SLOT, 1, 0, "\"tea\"");
    assert_int_equal(b->model.moves.at[0].cell, 0);
    assert_move(b, MOVE_INTO_SLOT, 1, 0, "\"rice\"");
    assert_int_equal(b->model.moves.at[0].cell, 1);
    assert_move(b, MOVE_OUT_OF_SLOT, 1, 0, "\"tea\"");
    close_program(b);
}

static void values_go_from_hand_to_hand(void **state) {
    (void)state;
    Bench *b =
        open_program("package main\n\nfunc main() {\n\tin, out := make(chan int), make(chan int)\n"
                     "\tgo func() {\n\t\tv := <-in\n\t\tout <- v * v\n\t}()\n\tin <- 6 + 1\n\tprintln(<-out)\n}\n");
    assert_move(b, MOVE_STARTED, 1, 2, "");
    assert_move(b, MOVE_PARKED, 1, 0, "");
    assert_move(b, MOVE_HANDED, 1, 2, "7"); // taken from a waiting sender
    assert_move(b, MOVE_PARKED, 2, 0, "");
    assert_move(b, MOVE_HANDED, 2, 1, "49");
    close_program(b);
}

static void a_sender_hands_to_a_waiting_receiver(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nimport \"time\"\n\nfunc main() {\n\tc := make(chan int)\n"
                            "\tgo func() { println(<-c) }()\n\ttime.Sleep(1)\n\tn := 20\n\tc <- n + 5\n"
                            "\ttime.Sleep(1)\n}\n");
    assert_move(b, MOVE_HANDED, 1, 2, "25");
    close_program(b);
}

static void deferred_calls_and_panics_move(void **state) {
    (void)state;
    Bench *b = open_program("package main\n\nfunc f() {\n\tdefer println(\"in\")\n\tpanic(\"deep\")\n}\n\n"
                            "func main() {\n\tdefer func() { recover() }()\n\tf()\n}\n");
    const ShownMove *m = run_to_move(b, MOVE_DEFERRED);
    assert_int_equal(m->depth, 1);
    m = run_to_move(b, MOVE_DEFERRED);
    assert_int_equal(m->depth, 2);
    assert_true(str_eq(m->text, STR("println(\"in\")")));
    m = run_to_move(b, MOVE_CLIMBED);
    assert_int_equal(m->to_depth, 1);
    assert_true(str_starts(m->text, STR("deep")));
    close_program(b);
}

// ---- the window ----

static App *open_app(Demo *demo) {
    AppOptions o = {.assets = GOSTEP_SOURCE_DIR "/assets", .path = "lesson", .width = 1280, .height = 720};
    Session session = demo_session(demo);
    Buf problem = {0};
    App *app = app_open(&o, &session, &problem);
    if (!app)
        fail_msg("%.*s", (int)problem.len, problem.at);
    return app;
}

static int paint(App *app) {
    PixelRect rects[PAINT_RECTS];
    return app_paint(app, rects);
}

static void a_step_moves_and_then_rests(void **state) {
    (void)state;
    Demo demo = {0};
    App *app = open_app(&demo);
    paint(app);
    assert_int_equal(app_wait(app), -1);
    app_key(app, STR("Right"));
    assert_true(paint(app) > 0);
    assert_true(app_wait(app) > 0);
    assert_int_equal(paint(app), 0); // without time nothing moves
    app_pass(app, 100);
    assert_true(paint(app) > 0);
    app_key(app, STR("Right")); // the next key cuts it short
    assert_int_equal(demo.step, 2);
    paint(app);
    app_pass(app, 500);
    assert_true(paint(app) > 0);
    assert_int_equal(app_wait(app), -1);
    assert_int_equal(paint(app), 0);
    app_close(app);
}

// The sanitizers watch: the first key takes the model away whose texts the picture shows.
static void keys_that_outrun_the_picture_are_one_movement(void **state) {
    (void)state;
    Demo demo = {0};
    App *app = open_app(&demo);
    paint(app);
    for (int i = 0; i < 3; i++) {
        app_key(app, STR("Right"));
        app_key(app, STR("1")); // asks the new model, and moves again
    }
    assert_int_equal(demo.step, 3);
    assert_true(paint(app) > 0);
    assert_true(app_wait(app) > 0);
    app_close(app);
}

static void still_windows_and_jumps_do_not_move(void **state) {
    (void)state;
    Demo demo = {0};
    App *app = open_app(&demo);
    paint(app);
    app_key(app, STR("End"));
    paint(app);
    assert_int_equal(app_wait(app), -1);
    app_key(app, STR("x"));
    assert_true(app_ui(app)->still);
    app_key(app, STR("Left"));
    paint(app);
    assert_int_equal(app_wait(app), -1);
    app_close(app);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_end_is_the_later_picture),
        cmocka_unit_test(the_middle_lies_between), cmocka_unit_test(a_flight_passes_what_it_goes_over),
        cmocka_unit_test(values_go_through_a_buffer), cmocka_unit_test(values_go_from_hand_to_hand),
        cmocka_unit_test(a_sender_hands_to_a_waiting_receiver), cmocka_unit_test(deferred_calls_and_panics_move),
        cmocka_unit_test(a_step_moves_and_then_rests), cmocka_unit_test(keys_that_outrun_the_picture_are_one_movement),
        cmocka_unit_test(still_windows_and_jumps_do_not_move)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
