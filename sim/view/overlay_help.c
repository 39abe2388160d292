// The help overlay: every command with its keys. A click on a row does it, so each has a place for the mouse. Sections
// stand below each other until a column is full.
#include "view/panels.h"

#include <math.h>

#include "view/palette.h"

enum { ROW = 34, HEAD = 62, FOOT = 40, SECTION = 34, PAD = 28, GAP = 30, WIDTH = 1540, MOST_COLUMNS = 6 };

typedef struct Columns {
    int of[COMMAND_SECTIONS]; // the column of each section
    int n, rows;              // how many columns; rows of the longest, headings included
} Columns;

static bool is_listed(int command) {
    return command_keys[command][0] != 0;
}

static int rows_of(int section) {
    int n = 1;
    for (int c = command_sections[section].first; c < command_sections[section + 1].first; c++)
        n += is_listed(c);
    return n;
}

// As few rows as the longest section needs.
static Columns arrange(void) {
    Columns columns = {.n = 0};
    for (int i = 0; i < COMMAND_SECTIONS; i++)
        columns.rows = rows_of(i) > columns.rows ? rows_of(i) : columns.rows;
    int used = columns.rows;
    for (int i = 0; i < COMMAND_SECTIONS; i++) {
        if (used + rows_of(i) > columns.rows)
            columns.n++, used = 0;
        columns.of[i] = columns.n - 1;
        used += rows_of(i);
    }
    return columns;
}

static void command_row(Pen *pen, Box row, int command) {
    Str id = str_format(pen->arena, "help:%s", command_names[command]);
    draw_group(pen->list, id, command, 0);
    draw_box(
        pen->list, box_inset(row, -8, 1), 7, pen_hovers(pen, id) ? ROLE_HOVER : ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    double taken = fmax(84, pen_keys(pen, row.x, row.y + row.h / 2, command_keys[command]) + 6);
    pen_text(pen, (Box){row.x + taken, row.y, row.w - taken, row.h}, ui_style(14, REGULAR, ROLE_INK),
        command_text(pen->words, (Command)command));
    draw_ungroup(pen->list);
}

static void section(Pen *pen, Box column, double *y, double step, int index) {
    TextStyle style = ui_style(12, BOLD, ROLE_DIM);
    style.tracking = 0.08;
    pen_text(pen, (Box){column.x, *y + step - 26, column.w, 22}, style, word(pen, (Word)(WORD_HELP_MOVE + index)));
    *y += step;
    for (int c = command_sections[index].first; c < command_sections[index + 1].first; c++)
        if (is_listed(c)) {
            command_row(pen, (Box){column.x, *y, column.w, step}, c);
            *y += step;
        }
}

static void sections(Pen *pen, Box box) {
    Columns columns = arrange();
    double width = (box.w - GAP * (columns.n - 1)) / columns.n, y[MOST_COLUMNS];
    double step = fmin(ROW, box.h / columns.rows);
    for (int i = 0; i < MOST_COLUMNS; i++)
        y[i] = box.y;
    for (int i = 0; i < COMMAND_SECTIONS; i++) {
        int at = columns.of[i];
        section(pen, (Box){box.x + at * (width + GAP), box.y, width, box.h}, &y[at], step, i);
    }
}

void overlay_help(Pen *pen) {
    Box all = {0, 0, pen->list->width, pen->list->height};
    draw_group(pen->list, STR("help"), COMMAND_HELP, 0);
    draw_box(pen->list, all, 0, ROLE_SCRIM, ROLE_NONE, 0, DASH_NONE);
    double width = fmin(WIDTH, all.w - 24), height = fmin(all.h - 24, HEAD + arrange().rows * ROW + FOOT);
    Box card = {(all.w - width) / 2, (all.h - height) / 2, width, height};
    draw_group(pen->list, STR("help:card"), COMMAND_NONE, 0);
    pen_card(pen, card, ROLE_LINE, 1.5, DASH_NONE);
    pen_text(pen, (Box){card.x + PAD, card.y + 12, card.w - 2 * PAD, 40}, ui_style(24, BOLD, ROLE_INK),
        word(pen, WORD_HELP_TITLE));
    sections(pen, (Box){card.x + PAD, card.y + HEAD, card.w - 2 * PAD, card.h - HEAD - FOOT});
    pen_text(pen, (Box){card.x + PAD, card.y + card.h - FOOT + 4, card.w - 2 * PAD, 26},
        ui_style(14, REGULAR, ROLE_DIM), word(pen, WORD_HELP_HINT));
    draw_ungroup(pen->list);
    draw_ungroup(pen->list);
}
