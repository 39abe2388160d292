// Putting a frame together.
#include "view/frame.h"

#include <math.h>

double frame_scale(int width, int height, double zoom) {
    double scale = fmin(width / 1600.0, height / 900.0);
    return fmin(6, fmax(0.5, fmax(0.8, scale) * zoom));
}

// One line about the last command, over everything, until the next command.
static void notice(Pen *pen) {
    TextStyle style = ui_style(15, MEDIUM, ROLE_INK);
    double width = fmin(pen_width(pen, style, pen->ui->notice) + 36, pen->list->width - 40);
    Box box = {(pen->list->width - width) / 2, pen->list->height - 150, width, 42};
    draw_group(pen->list, STR("notice"), COMMAND_NONE, 0);
    pen_card(pen, box, ROLE_WARN, 1.5, DASH_NONE);
    Str text = str_copy(pen->arena, pen->ui->notice); // the picture may outlive the notice: it is moved away from
    pen_aligned(pen, box_inset(box, 16, 0), style, text, ALIGN_CENTRE);
    draw_ungroup(pen->list);
}

void frame_draw(Scene *scene, DrawList *list, Arena *arena, double width, double height) {
    draw_begin(list, arena, width, height, ROLE_GROUND);
    Pen pen = {.list = list,
        .arena = arena,
        .meter = scene->meter,
        .words = &scene->assets->words[scene->ui->language],
        .ui = scene->ui};
    if (scene->model) {
        scene->layout = layout_lesson(&pen, scene->model);
        screen_lesson(&pen, scene->model, &scene->layout);
    } else {
        screen_start(&pen, scene->catalog);
    }
    if (scene->ui->notice.len)
        notice(&pen);
    if (scene->ui->help)
        overlay_help(&pen);
    if (scene->ui->entry.kind == ENTRY_PALETTE)
        overlay_palette(&pen);
    if (scene->ui->entry.kind == ENTRY_PATH)
        overlay_path(&pen);
    overlay_tip(&pen);
}
