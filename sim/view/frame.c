// Putting a frame together.
#include "view/frame.h"

#include <math.h>

double frame_scale(int width, int height, double zoom) {
    double scale = fmin(width / 1600.0, height / 900.0);
    return fmin(6, fmax(0.5, fmax(0.8, scale) * zoom));
}

void frame_draw(Frame *frame, DrawList *list, Arena *arena, double width, double height) {
    draw_begin(list, arena, width, height, ROLE_GROUND);
    Pen pen = {.list = list,
        .arena = arena,
        .meter = frame->meter,
        .words = &frame->assets->words[frame->ui->language],
        .ui = frame->ui};
    if (frame->model) {
        frame->layout = layout_lesson(&pen, frame->model);
        screen_lesson(&pen, frame->model, &frame->layout);
    } else {
        screen_start(&pen, frame->catalog);
    }
    if (frame->ui->help)
        overlay_help(&pen);
}
