// Code and output between two steps: the running line's ground slides, what is scrolled goes with its place, new output
// comes into sight. Pictures are of a real program; the moment between them is asked for.
#include "live_text.h"
#include <math.h>

#include "view/tween.h"

#define TEN "\n\n\n\n\n\n\n\n\n\n"
static const char printing[] = "package main\n" // 1
                               "func main() {\n"
                               "\tfor i := range 40 {\n"
                               "\t\tprintln(\"row\", i)\n"
                               "\t}\n" // 5
                               "\tlast()\n"
                               "}\n\n\n\n" TEN TEN TEN TEN TEN TEN // 70
                               "func last() {\n"
                               "\tprintln(1)\n"
                               "\tprintln(2)\n"
                               "}\n";

typedef struct Pictures {
    Bench *b;
    Ui ui;
    TextMeter meter;
    DrawList from, to, between;
} Pictures;

static void draw(Pictures *p, DrawList *list) {
    ViewModel m = model(p->b);
    Scene scene = {.model = &m, .ui = &p->ui, .assets = &p->b->assets, .meter = &p->meter};
    frame_draw(&scene, list, &p->b->arena, 1600, 900);
    for (int i = 0; i < list->ops.len; i++) // the model goes with the next one
        list->ops.at[i].text = str_copy(&p->b->arena, list->ops.at[i].text);
}

// The pictures before and after one step from the first moment at that line.
static Pictures pictures_at(int line) {
    Pictures p = {.b = open_program(printing), .ui = {.zoom = 1, .speed = 60}, .meter = meter_fixed()};
    run_to_line(p.b, line);
    draw(&p, &p.from);
    return p;
}

static void step_to(Pictures *p, int line) {
    run_to_line(p->b, line);
    draw(p, &p->to);
}

static void at_time(Pictures *p, double time) {
    static const Str within[] = {{"stage", 5}, {"code:text", 9}, {"output:text", 11}};
    Tween t = {.from = &p->from, .to = &p->to, .within = within, .n_within = 3, .meter = &p->meter};
    tween_draw(&t, time, &p->b->arena, &p->between);
}

static const DrawOp *group(const DrawList *list, const char *id) {
    const DrawOp *op = draw_find(list, str_from(id));
    if (!op)
        fail_msg("there is no group %s", id);
    return op;
}

static double ground_at(const DrawList *list) {
    return group(list, "code:now")[1].box.y;
}

static void the_running_line_slides_to_the_next(void **state) {
    (void)state;
    Pictures p = pictures_at(3);
    step_to(&p, 4);
    double from = ground_at(&p.from), to = ground_at(&p.to);
    assert_true(to > from);
    at_time(&p, 0.5);
    assert_true(ground_at(&p.between) == (from + to) / 2);
    double badge = group(&p.between, "at:1")[1].box.y;
    assert_true(badge > group(&p.from, "at:1")[1].box.y && badge < group(&p.to, "at:1")[1].box.y);
    at_time(&p, 1);
    assert_true(ground_at(&p.between) == to);
    close_program(p.b);
}

static const DrawOp *text_op(const DrawList *list, const char *id, const char *text) {
    const DrawOp *g = draw_find(list, str_from(id));
    for (int i = g ? (int)(g - list->ops.at) : 0; g && i < g->end; i++)
        if (list->ops.at[i].kind == DRAW_TEXT && str_eq(list->ops.at[i].text, str_from(text)))
            return &list->ops.at[i];
    return NULL;
}

static void new_output_comes_into_sight(void **state) {
    (void)state;
    Pictures p = pictures_at(4);
    step_to(&p, 3);
    assert_null(text_op(&p.from, "output:text", "row 0"));
    assert_non_null(text_op(&p.to, "output:text", "row 0"));
    at_time(&p, 0.6);
    const DrawOp *row = text_op(&p.between, "output:text", "row 0");
    assert_true(row && row->fade > 0 && row->fade < 1);
    close_program(p.b);
}

// Rows that were seen move up, the new one comes from below the border with full colour, the one that goes is seen until
// it is over the upper border.
static void scrolled_output_slides(void **state) {
    (void)state;
    Pictures p = pictures_at(4);
    for (int i = 0; i < 60; i++)
        live_step(p.b->live, GRAIN_STEP, FORWARD);
    run_to_line(p.b, 4);
    draw(&p, &p.from);
    step_to(&p, 3);
    double before = group(&p.from, "output:rows")->at[0].y, now = group(&p.to, "output:rows")->at[0].y;
    assert_true(before > now);
    at_time(&p, 0.5);
    const DrawList *old = &p.from;
    int moved = 0, gone = 0;
    for (int i = (int)(group(old, "output:rows") - old->ops.at); i < group(old, "output:rows")->end; i++) {
        const DrawOp *op = &old->ops.at[i];
        if (op->kind != DRAW_TEXT)
            continue;
        char text[32];
        snprintf(text, sizeof text, "%.*s", STR_ARG(op->text));
        const DrawOp *half = text_op(&p.between, "output:text", text), *later = text_op(&p.to, "output:text", text);
        assert_non_null(half);
        assert_true(half->box.y == op->box.y + (now - before) / 2 && half->fade == 0);
        moved += later != NULL, gone += later == NULL;
    }
    assert_true(moved > 2 && gone == 1);
    close_program(p.b);
}

// So far that nothing is seen in both: no line flies, the new ones come into sight.
static void a_far_place_is_not_flown_to(void **state) {
    (void)state;
    Pictures p = {.b = open_program(printing), .ui = {.zoom = 1, .speed = 60}, .meter = meter_fixed()};
    run_to_line(p.b, 3);
    draw(&p, &p.from);
    for (int i = 0; i < 200 && inspect_place(history_world(p.b->history), 1).line != 72; i++)
        live_step(p.b->live, GRAIN_STEP, FORWARD);
    draw(&p, &p.to);
    at_time(&p, 0.6);
    const DrawOp *line = text_op(&p.between, "line:72", "println");
    const DrawOp *there = text_op(&p.to, "line:72", "println");
    assert_true(line && there && line->fade > 0 && fabs(line->box.y - there->box.y) < 20);
    close_program(p.b);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_running_line_slides_to_the_next),
        cmocka_unit_test(new_output_comes_into_sight), cmocka_unit_test(scrolled_output_slides),
        cmocka_unit_test(a_far_place_is_not_flown_to)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
