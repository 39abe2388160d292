// Movement between two pictures: what is kept of the earlier one, and how long it takes. Time comes from outside, by
// app_pass.
#include "view/app_state.h"

#include "view/movement.h"

enum { PLAIN = 200, WITH_FLIGHTS = 400 }; // milliseconds

// The frame's arena stays: what was painted last may still be on the screen, and motion_close frees it.
static void forget(Motion *m) {
    arena_free(&m->arena);
    *m = (Motion){.frame_arena = m->frame_arena};
}

void motion_close(App *app) {
    forget(&app->motion);
    arena_free(&app->motion.frame_arena);
}

bool motion_runs(const App *app) {
    return app->motion.runs;
}

static void copy_list(Motion *m, const DrawList *list) {
    m->from = (DrawList){.width = list->width, .height = list->height, .ground = list->ground};
    for (int i = 0; i < list->ops.len; i++) {
        DrawOp op = list->ops.at[i];
        op.text = str_copy(&m->arena, op.text);
        vec_push(&m->arena, &m->from.ops, op);
    }
}

// The texts of the earlier picture are the earlier model's, which is about to go: all of it is copied.
void motion_remember(App *app) {
    if (!app->texts_live)
        return; // two commands came before a picture: what is on the screen was remembered at the first
    forget(&app->motion);
    if (!app->animate || !app->drawn || !app->opened || app->ui.still)
        return;
    Motion *m = &app->motion;
    copy_list(m, &app->list);
    m->step = app->model.time.step;
    m->moved_from = app->model.moved_from;
    for (int i = 0; i < app->model.moves.len; i++) {
        ShownMove move = app->model.moves.at[i];
        move.text = str_copy(&m->arena, move.text);
        vec_push(&m->arena, &m->moves, move);
    }
    m->remembered = true;
}

// The new picture is drawn: what flies from the earlier one to it. Forward, the new model tells; one step back, what the
// earlier one told goes the other way.
void motion_start(App *app) {
    Motion *m = &app->motion;
    bool same_size = m->from.width == app->list.width && m->from.height == app->list.height;
    m->runs &= same_size;
    if (!m->remembered || !same_size)
        return;
    ViewModel back = {.moves.at = m->moves.at, .moves.len = m->moves.len};
    if (app->model.moved_from == m->step)
        m->n_flights = movement_flights(&m->arena, &app->model, &m->from, &app->list, false, &m->flights);
    else if (m->moved_from >= 0 && m->moved_from == app->model.time.step)
        m->n_flights = movement_flights(&m->arena, &back, &app->list, &m->from, true, &m->flights);
    m->length = m->n_flights ? WITH_FLIGHTS : PLAIN;
    double most = app->ui.playing ? 0.7 * 60000 / app->ui.speed : m->length;
    m->length = most < m->length ? most : m->length;
    m->at = 0;
    m->remembered = false;
    m->runs = true;
}

// The picture of now; false when nothing moves (any more) and the last picture is that of the app itself.
bool motion_picture(App *app, DrawList *out) {
    Motion *m = &app->motion;
    if (!m->runs)
        return false;
    m->stale = false;
    if (m->at >= m->length) {
        m->runs = false;
        return false;
    }
    static const Str within[] = {{"stage", 5}, {"code:text", 9}, {"output:text", 11}};
    TextMeter meter = painter_meter(app->painter);
    Tween tween = {.from = &m->from,
        .to = &app->list,
        .within = within,
        .n_within = sizeof within / sizeof *within,
        .flights = m->flights,
        .n_flights = m->n_flights,
        .meter = &meter};
    arena_free(&m->frame_arena);
    tween_draw(&tween, m->at / m->length, &m->frame_arena, out);
    return true;
}

void motion_pass(App *app, double ms) {
    Motion *m = &app->motion;
    if (m->runs && ms > 0) {
        m->at += ms;
        m->stale = true;
    }
}

void motion_end(App *app) {
    motion_pass(app, app->motion.length);
}
