// The lesson screen: where its panels stand, for any size of the window.
#include "view/panels.h"

#include <math.h>

enum { TOP = 52, OUTPUT_USUAL = 140, NARROW = 1260 };

static double output_height(const ViewModel *m, double main) {
    int rows = 1;
    for (int i = 0; i < m->output.len; i++)
        for (size_t k = 0; k < m->output.at[i].text.len; k++)
            rows += m->output.at[i].text.at[k] == '\n';
    return fmin(main * (m->run == RUN_LIVE ? 0.34 : 0.45), fmax(OUTPUT_USUAL, HEADING_HEIGHT + 12 + rows * 24));
}

static double notes_height(const ShownCode *code) {
    return code->notes.len ? 60 : 0;
}

Layout layout_lesson(const Pen *pen, const ViewModel *m) {
    Pen measure = *pen;
    double w = pen->list->width, h = pen->list->height;
    double say = say_height_wanted(&measure, m, w), time = time_height_wanted(m);
    double main = fmax(200, h - TOP - say - time);
    double code = fmin(fmax(code_width_wanted(pen, &m->code), w * 0.27), w * (w < NARROW ? 0.29 : 0.34));
    double memory =
        pen->ui->memory_closed && m->next.len < 2 ? 0 : (w < NARROW ? 256 : fmin(400, fmax(290, w * 0.2325)));
    double output = output_height(m, main - notes_height(&m->code));
    double next = fmin(main * 0.5, next_height_wanted(m));
    if (pen->ui->memory_closed && memory > 0)
        next = main;
    Layout l = {.top = {0, 0, w, TOP}};
    l.code = (Box){0, TOP, code, main - output};
    l.output = (Box){0, TOP + main - output, code, output};
    l.stage = (Box){code, TOP, w - code - memory, main};
    if (memory > 0) {
        l.memory = (Box){w - memory, TOP, memory, main - next};
        l.next = (Box){w - memory, TOP + main - next, memory, next};
    }
    l.say = (Box){0, TOP + main, w, say};
    l.time = (Box){0, TOP + main + say, w, h - TOP - main - say};
    return l;
}

static void upright(Pen *pen, double x, const Box *main) {
    draw_line(pen->list, (Point){x, main->y}, (Point){x, main->y + main->h}, ROLE_LINE, 1, DASH_NONE);
}

void screen_lesson(Pen *pen, const ViewModel *m, const Layout *l) {
    panel_stage(pen, l->stage, m);
    panel_code(pen, l->code, &m->code);
    panel_output(pen, l->output, m);
    draw_line(pen->list, (Point){0, l->output.y}, (Point){l->output.w, l->output.y}, ROLE_LINE, 1, DASH_NONE);
    upright(pen, l->stage.x, &l->stage);
    if (!box_empty(l->memory))
        panel_memory(pen, l->memory, m);
    if (!box_empty(l->next))
        panel_next(pen, l->next, m);
    if (!box_empty(l->next))
        upright(pen, l->next.x, &l->stage);
    panel_say(pen, l->say, m);
    panel_time(pen, l->time, m);
    panel_top(pen, l->top, m);
}
