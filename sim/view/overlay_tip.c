// What the button under the mouse does, and its keys.
#include "view/panels.h"

#include <math.h>

#include "view/palette.h"

enum { PAD = 12, HEIGHT = 38 };

// Signs alone need it; what has its words on it does not.
static bool wants_tip(const DrawOp *group) {
    static const char *const families[] = {"top:", "time:", "pane:", "divider:", "file:", "start:"};
    if (!group || !group->action || group->action == COMMAND_SEEK)
        return false;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (str_starts(group->text, str_from(families[i])))
            return true;
    return false;
}

void overlay_tip(Pen *pen) {
    const DrawOp *group = pen->ui->hover.len ? draw_find(pen->list, pen->ui->hover) : NULL;
    if (!wants_tip(group))
        return;
    Box at = group->bounds;
    Command command = (Command)group->action;
    TextStyle style = ui_style(15, MEDIUM, ROLE_INK);
    Str text = command_text(pen->words, command);
    double words = pen_width(pen, style, text), keys = pen_keys_width(pen, command_keys[command]);
    double width = words + 2 * PAD + (keys > 0 ? keys + 12 : 0);
    double x = fmin(pen->list->width - width - 8, fmax(8, at.x + at.w / 2 - width / 2));
    double y = at.y + at.h + 8 + HEIGHT > pen->list->height ? at.y - 8 - HEIGHT : at.y + at.h + 8;
    if (at.h > pen->list->height / 3) // beside a long line, not at its end
        y = at.y + at.h / 2 - HEIGHT / 2.0, x = fmin(pen->list->width - width - 8, at.x + at.w + 10);
    Box box = {x, fmax(4, y), width, HEIGHT};
    draw_group(pen->list, STR("tip"), COMMAND_NONE, 0);
    pen_card(pen, box, ROLE_LINE, 1.5, DASH_NONE);
    pen_text(pen, (Box){box.x + PAD, box.y, words + 2, box.h}, style, text);
    if (keys > 0)
        pen_keys(pen, box.x + PAD + words + 12, box.y + box.h / 2, command_keys[command]);
    draw_ungroup(pen->list);
}
