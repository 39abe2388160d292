// The line being typed, with its caret; a long one is moved so that the caret is seen.
#include "view/panels.h"

#include <math.h>

enum { PAD = 12 };

void pen_field(Pen *pen, Box box, Str lead, const Entry *entry) {
    TextStyle style = code_style(19, MEDIUM, ROLE_INK), before = code_style(19, BOLD, ROLE_ACCENT);
    draw_box(pen->list, box, 8, ROLE_RAISED, ROLE_ACCENT, 2, DASH_NONE);
    double x = box.x + PAD;
    if (lead.len)
        x += pen_text(pen, (Box){x, box.y, 40, box.h}, before, lead) + 8;
    Box inner = {x, box.y + 2, box.x + box.w - PAD - x, box.h - 4};
    double caret = pen_width(pen, style, (Str){entry->text, entry->caret});
    double up = fmax(0, caret + 3 - inner.w);
    draw_clip(pen->list, (Box){inner.x - 1, inner.y, inner.w + 2, inner.h});
    Str text = str_copy(pen->arena, entry_text(entry)); // the entry changes before the next frame
    draw_text(pen->list, (Box){inner.x - up, inner.y, pen_width(pen, style, text), inner.h}, style, text, up > 0);
    draw_box(pen->list, (Box){inner.x + caret - up, inner.y + inner.h / 2 - 13, 2, 26}, 0, ROLE_ACCENT, ROLE_NONE, 0,
        DASH_NONE);
    draw_unclip(pen->list);
}
