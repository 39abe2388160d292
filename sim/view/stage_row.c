// One row of name and value, with the old value beside it when the last step changed it.
#include "view/stage.h"

#include <math.h>

enum { PAD = 12 };

void row_variable(Stage *s, Box row, const ShownVar *v) {
    Pen *pen = s->pen;
    if (v->changed)
        draw_box(
            pen->list, (Box){row.x + 4, row.y + 1, row.w - 8, row.h - 2}, 5, ROLE_CHANGED, ROLE_NONE, 0, DASH_NONE);
    Box in = box_inset(row, PAD, 0);
    in.x += v->depth * 14, in.w -= v->depth * 14;
    double name = pen_text(
        pen, (Box){in.x, in.y, in.w * 0.6, in.h}, code_style(15, REGULAR, v->changed ? ROLE_INK : ROLE_DIM), v->name);
    double room = in.w - name - 12, right = in.x + in.w;
    TextStyle value = code_style(15, v->changed ? BOLD : REGULAR, v->target ? ROLE_ACCENT : ROLE_INK);
    TextStyle old = code_style(14, REGULAR, ROLE_DIM);
    old.strike = true;
    bool with_old = v->old.len && pen_width(pen, old, v->old) + pen_width(pen, value, v->value) + 26 < room;
    double width = pen_aligned(pen, (Box){right - room, in.y, room, in.h}, value, v->value, ALIGN_RIGHT);
    if (with_old) {
        draw_icon(pen->list, (Box){right - width - 20, in.y + in.h / 2 - 7, 14, 14}, ICON_ARROW, ROLE_DIM);
        width += 26 + pen_width(pen, old, v->old);
        pen_text(pen, (Box){right - width, in.y, room, in.h}, old, v->old);
    }
    double left = room - width - 8;
    if (v->note.len && left > pen_width(pen, ui_style(13, REGULAR, ROLE_DIM), v->note))
        pen_text(pen, (Box){in.x + name + 9, in.y, left, in.h}, ui_style(13, REGULAR, ROLE_DIM), v->note);
}
