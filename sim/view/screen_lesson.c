// The lesson screen: what its panes ask for, the panels in them, and the lines between that can be dragged.
#include "view/panels.h"

#include <math.h>

enum { OUTPUT_USUAL = 140, NARROW = 1260, GRIP = 30 };

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
    PaneWishes wish = {.say = say_height_wanted(&measure, m, w), .time = time_height_wanted(m)};
    Panes panes = pen->ui->panes;
    if (pen->ui->entry.kind == ENTRY_PROMPT) { // it stands where the narration is, for as long as it is open
        panes.folded[PANE_SAY] = false;
        panes.zoomed = panes.zoomed == PANE_SAY ? PANE_NONE : panes.zoomed;
        wish.say = fmax(prompt_height_wanted(pen), panes.size[PANE_SAY] * h);
        panes.size[PANE_SAY] = 0;
    }
    Layout outer = panes_layout(&panes, w, h, &wish);
    double main = outer.say.y - outer.top.h;
    wish.code = fmin(fmax(code_width_wanted(pen, &m->code), w * 0.27), w * (w < NARROW ? 0.29 : 0.34));
    wish.memory = w < NARROW ? 256 : fmin(400, fmax(290, w * 0.2325));
    wish.output = output_height(m, main - notes_height(&m->code));
    wish.next = fmin(main * 0.5, next_height_wanted(m));
    return panes_layout(&panes, w, h, &wish);
}

// ---- folded panes ----

static Word pane_word(Pane pane) {
    return (Word)(WORD_PANE_CODE + (int)pane - (int)PANE_CODE);
}

// A strip that opens the pane again. An upright one has no room for words: its sign and its tooltip say it.
static void strip(Pen *pen, Pane pane, Box box) {
    Str id = str_format(pen->arena, "pane:%s", pane_names[pane]);
    draw_group(pen->list, id, COMMAND_FOLD, pane);
    draw_box(pen->list, box, 0, pen_hovers(pen, id) ? ROLE_HOVER : ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    bool upright = box.w <= PANE_STRIP;
    Icon icon = !upright ? ICON_UNFOLD_UP : pane == PANE_CODE ? ICON_UNFOLD_RIGHT : ICON_UNFOLD_LEFT;
    draw_icon(pen->list, (Box){box.x + (upright ? box.w / 2 - 8 : box.w - 30), box.y + PANE_STRIP / 2.0 - 8, 16, 16},
        icon, ROLE_DIM);
    if (!upright)
        pen_heading(pen, (Box){box.x, box.y, box.w - 24, box.h}, word(pen, pane_word(pane)), (Str){0});
    draw_ungroup(pen->list);
}

// ---- dividers ----

// A thin line with a grip in its middle; wide enough to be met with the mouse.
static void divider(Pen *pen, const Layout *layout, Pane pane) {
    Box line = pane_divider(&pen->ui->panes, layout, pane);
    bool upright = pane_upright(pane);
    if (line.w + line.h <= 0)
        return;
    Str id = str_format(pen->arena, "divider:%s", pane_names[pane]);
    bool lit = pen_hovers(pen, id);
    Point from = {line.x, line.y}, to = {line.x + line.w, line.y + line.h};
    Point middle = {(from.x + to.x) / 2, (from.y + to.y) / 2};
    draw_group(pen->list, id, COMMAND_FOLD, pane);
    draw_box(pen->list, box_inset(line, upright ? -4 : 0, upright ? 0 : -4), 0, ROLE_NONE, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, from, to, lit ? ROLE_ACCENT : ROLE_LINE, lit ? 3 : 1, DASH_NONE);
    Box grip = upright ? (Box){middle.x - 2.5, middle.y - GRIP / 2.0, 5, GRIP}
                       : (Box){middle.x - GRIP / 2.0, middle.y - 2.5, GRIP, 5};
    draw_box(pen->list, grip, 2.5, lit ? ROLE_ACCENT : ROLE_LINE, ROLE_NONE, 0, DASH_NONE);
    draw_ungroup(pen->list);
}

static void focus_ring(Pen *pen, Box box) {
    if (!box_empty(box))
        draw_box(pen->list, box_inset(box, 2, 2), 4, ROLE_NONE, ROLE_ACCENT, 2.5, DASH_NONE);
}

// ---- all of it ----

static void panel(Pen *pen, const ViewModel *m, Pane pane, Box box) {
    if (box_empty(box))
        return;
    if (pane == PANE_SAY && pen->ui->entry.kind == ENTRY_PROMPT) {
        panel_prompt(pen, box, m);
        return;
    }
    if (pen->ui->panes.folded[pane] && pen->ui->panes.zoomed != pane) {
        strip(pen, pane, box);
        return;
    }
    switch (pane) {
    case PANE_CODE: panel_code(pen, box, &m->code); break;
    case PANE_OUTPUT: panel_output(pen, box, m); break;
    case PANE_STAGE: panel_stage(pen, box, m); break;
    case PANE_MEMORY: panel_memory(pen, box, m); break;
    case PANE_NEXT: panel_next(pen, box, m); break;
    case PANE_SAY: panel_say(pen, box, m); break;
    case PANE_NONE:
    case PANE_COUNT: break;
    }
}

void screen_lesson(Pen *pen, const ViewModel *m, const Layout *l) {
    static const Pane order[] = {PANE_STAGE, PANE_CODE, PANE_OUTPUT, PANE_MEMORY, PANE_NEXT, PANE_SAY};
    enum { PANES = sizeof order / sizeof *order };
    Layout layout = *l;
    for (int i = 0; i < PANES; i++)
        panel(pen, m, order[i], *layout_box(&layout, order[i]));
    for (int i = 0; i < PANES; i++)
        divider(pen, l, order[i]);
    panel_time(pen, l->time, m);
    panel_top(pen, l->top, m);
    if (pen->ui->panes.focus != PANE_NONE)
        focus_ring(pen, *layout_box(&layout, pen->ui->panes.focus));
}
