// What can happen next: the goroutines that can move and the ready select cases, with what each would do.
// Digits pick one; the one that happens by itself is marked, because it is only one of them.
#include "view/panels.h"

#include <math.h>

enum { PAD = 18, ROW = 34, MOST_ROWS = 6 };

double next_height_wanted(const ViewModel *m) {
    int rows = m->next.len < MOST_ROWS ? m->next.len : MOST_ROWS;
    return HEADING_HEIGHT + rows * ROW + 40;
}

static void option(Pen *pen, Box box, const ViewModel *m, int index, bool numbered) {
    const ShownNext *n = &m->next.at[index];
    Str id = str_format(pen->arena, "next:%d", index + 1);
    draw_group(pen->list, id, COMMAND_PICK, index + 1);
    Role fill = pen_hovers(pen, id) ? ROLE_HOVER : ROLE_PANEL;
    draw_box(pen->list, box_inset(box, -6, 1), 8, fill, n->chosen && m->next.len > 1 ? ROLE_ACCENT : ROLE_NONE, 1.5,
        DASH_NONE);
    double x = box.x, middle = box.y + box.h / 2, end = box.x + box.w;
    if (n->chosen && m->next.len > 1) // a sign beside the colour: this happens by itself
        draw_icon(pen->list, (Box){x - 3, middle - 6, 12, 12}, ICON_RUNNING, ROLE_ACCENT);
    x += m->next.len > 1 ? 12 : 0;
    if (numbered && index < 9)
        x += pen_key(pen, x, middle, str_format(pen->arena, "%d", index + 1)) + 8;
    if (n->goroutine)
        x += pen_badge(pen, x, middle, n->goroutine) + 8;
    TextStyle after = ui_style(15, SEMIBOLD, n->bad ? ROLE_BAD : ROLE_DIM);
    double outcome = n->outcome.len ? fmin(pen_width(pen, after, n->outcome) + 26, (end - x) * 0.6) : 0;
    x += pen_text(pen, (Box){x, box.y, fmax(0, end - x - outcome), box.h}, code_style(14, REGULAR, ROLE_INK), n->what);
    if (outcome > 0) {
        draw_icon(pen->list, (Box){x + 6, middle - 7, 14, 14}, ICON_ARROW, ROLE_DIM);
        pen_text(pen, (Box){x + 26, box.y, fmax(0, end - x - 26), box.h}, after, n->outcome);
    }
    draw_ungroup(pen->list);
}

void panel_next(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("next"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, (Point){box.x, box.y}, (Point){box.x + box.w, box.y}, ROLE_LINE, 1, DASH_NONE);
    pen_heading(pen, (Box){box.x, box.y + 2, box.w, box.h}, word(pen, WORD_WHAT_NEXT),
        m->next.len > 1 ? word(pen, WORD_NEXT_DEFAULT) : (Str){0});
    double y = box.y + HEADING_HEIGHT;
    bool numbered = m->next.len > 1 && (pen->ui->picking || !m->question.answers.len || m->question.revealed);
    int fit = (int)((box.h - HEADING_HEIGHT - 34) / ROW), shown = m->next.len < fit ? m->next.len : fit;
    for (int i = 0; i < shown; i++, y += ROW)
        option(pen, (Box){box.x + PAD, y, box.w - 2 * PAD, ROW}, m, i, numbered);
    Str note = m->next_note;
    if (shown < m->next.len)
        note = words_count(pen->arena, pen->words, WORD_MORE_CELLS_ONE, m->next.len - shown);
    pen_text(pen, (Box){box.x + PAD, y, box.w - 2 * PAD, 24}, ui_style(14, REGULAR, ROLE_DIM), note);
    draw_ungroup(pen->list);
}
