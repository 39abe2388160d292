// The prompt: where Go is typed into a frame of the running program, and what it answered so far.
#include "view/panels.h"

#include <math.h>

enum { PAD = 22, FIELD = 50, ROW = 30, ROWS = 3, HINT = 26 };

double prompt_height_wanted(const Pen *pen) {
    int rows = pen->ui->said.len < ROWS ? pen->ui->said.len : ROWS;
    return HEADING_HEIGHT + rows * ROW + FIELD + HINT + 16;
}

// What was typed, an arrow, and the answer: wrong ones are red and begin with a cross.
static void said(Pen *pen, Box box, const Said *line) {
    TextStyle style = code_style(17, REGULAR, ROLE_DIM);
    double x = box.x, half = box.w * 0.5;
    x += pen_text(pen, (Box){x, box.y, half, box.h}, style, line->typed) + 12;
    draw_icon(pen->list, (Box){x, box.y + box.h / 2 - 8, 16, 16}, line->bad ? ICON_CROSS : ICON_ARROW,
        line->bad ? ROLE_BAD : ROLE_DIM);
    x += 26;
    style.role = line->bad ? ROLE_BAD : ROLE_INK, style.weight = SEMIBOLD;
    pen_text(pen, (Box){x, box.y, fmax(0, box.x + box.w - x), box.h}, style, line->answer);
}

void panel_prompt(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("prompt"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    draw_line(pen->list, (Point){box.x, box.y}, (Point){box.x + box.w, box.y}, ROLE_LINE, 1, DASH_NONE);
    pen_heading_plain(pen, box, word_with(pen, WORD_PROMPT_IN, m->prompt_place.len ? m->prompt_place : STR("main")));
    int n = pen->ui->said.len, shown = (int)((box.h - HEADING_HEIGHT - FIELD - HINT - 16) / ROW);
    shown = shown < n ? shown : n;
    double bottom = box.y + box.h - HINT - FIELD - 10;
    for (int i = 0; i < shown; i++)
        said(pen, (Box){box.x + PAD, bottom - (shown - i) * ROW, box.w - 2 * PAD, ROW},
            &pen->ui->said.at[n - shown + i]);
    pen_field(pen, (Box){box.x + PAD, bottom + 4, box.w - 2 * PAD, FIELD}, STR(":"), &pen->ui->entry);
    pen_text(pen, (Box){box.x + PAD, box.y + box.h - HINT - 2, box.w - 2 * PAD, HINT}, ui_style(14, REGULAR, ROLE_DIM),
        word(pen, WORD_PROMPT_HINT));
    draw_ungroup(pen->list);
}
