// What is typed over the screen: the command palette with the commands it finds, and the path of a file to open.
#include "view/panels.h"

#include <math.h>

#include "view/palette.h"

enum { WIDTH = 760, TOP = 90, FIELD = 50, ROW = 38, PAD = 18, MOST_ROWS = 11, FOOT = 34 };

static Box card_at_top(Pen *pen, const char *id, int action, double height) {
    Box all = {0, 0, pen->list->width, pen->list->height};
    double width = fmin(WIDTH, all.w - 40);
    draw_group(pen->list, str_from(id), action, 0);
    draw_box(pen->list, all, 0, ROLE_SCRIM, ROLE_NONE, 0, DASH_NONE);
    Box card = {(all.w - width) / 2, fmin(TOP, all.h * 0.1), width, height};
    draw_group(pen->list, STR("entry:card"), COMMAND_NONE, 0);
    pen_card(pen, card, ROLE_LINE, 1.5, DASH_NONE);
    return card;
}

static void close_card(Pen *pen, Box card, Str hint) {
    pen_text(pen, (Box){card.x + PAD, card.y + card.h - FOOT, card.w - 2 * PAD, FOOT - 8},
        ui_style(14, REGULAR, ROLE_DIM), hint);
    draw_ungroup(pen->list);
    draw_ungroup(pen->list);
}

static void row(Pen *pen, Box box, Command command, bool chosen) {
    Str id = str_format(pen->arena, "palette:%s", command_names[command]);
    draw_group(pen->list, id, (int)command, 0);
    draw_box(pen->list, box, 7,
        chosen                ? ROLE_CURRENT
        : pen_hovers(pen, id) ? ROLE_HOVER
                              : ROLE_PANEL,
        chosen ? ROLE_ACCENT : ROLE_NONE, 1.5, DASH_NONE);
    double keys = pen_keys_width(pen, command_keys[command]), right = box.x + box.w - 12;
    pen_keys(pen, right - keys, box.y + box.h / 2, command_keys[command]);
    pen_text(pen, (Box){box.x + 12, box.y, right - keys - box.x - 24, box.h},
        ui_style(16, chosen ? SEMIBOLD : REGULAR, ROLE_INK), command_text(pen->words, command));
    draw_ungroup(pen->list);
}

void overlay_palette(Pen *pen) {
    const Entry *entry = &pen->ui->entry;
    Command found[COMMAND_COUNT];
    int n = palette_find(pen->words, entry_text(entry), found);
    int rows = n < MOST_ROWS ? n : MOST_ROWS, room = rows ? rows : 1;
    int first = entry->chosen < rows ? 0 : entry->chosen - rows + 1;
    Box card = card_at_top(pen, "palette", COMMAND_PALETTE, PAD + FIELD + 10 + room * ROW + FOOT);
    Box inner = box_inset(card, PAD, PAD);
    pen_field(pen, (Box){inner.x, inner.y, inner.w, FIELD}, (Str){0}, entry);
    double y = inner.y + FIELD + 8;
    for (int i = first; i < first + rows; i++, y += ROW)
        row(pen, (Box){inner.x, y, inner.w, ROW - 2}, found[i], i == entry->chosen);
    if (!n)
        pen_text(pen, (Box){inner.x + 12, y, inner.w - 24, ROW}, ui_style(16, REGULAR, ROLE_DIM),
            word(pen, WORD_PALETTE_NOTHING));
    close_card(pen, card, word(pen, WORD_PALETTE_HINT));
}

void overlay_path(Pen *pen) {
    Box card = card_at_top(pen, "path", COMMAND_OPEN_FILE, PAD + FIELD + 8 + FOOT);
    Box inner = box_inset(card, PAD, PAD);
    pen_field(pen, (Box){inner.x, inner.y, inner.w, FIELD}, (Str){0}, &pen->ui->entry);
    close_card(pen, card, word(pen, WORD_PATH_HINT));
}
