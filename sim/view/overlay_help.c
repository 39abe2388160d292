// The help overlay: every command with its keys. A click on a row does it, so each has a place for the mouse.
#include "view/panels.h"

#include <math.h>

enum { ROW = 34, HEAD = 70, FOOT = 44, COLUMN_HEAD = 34, PAD = 28, WIDTH = 1180 };

static int longest_section(void) {
    int longest = 0;
    for (int i = 0; i < COMMAND_SECTIONS; i++) {
        int n = command_sections[i + 1].first - command_sections[i].first;
        longest = n > longest ? n : longest;
    }
    return longest;
}

// The keys as caps, with the arrows as signs.
static double keys(Pen *pen, double x, double middle, const char *all) {
    static const struct {
        const char *name, *sign;
    } signs[] = {{"Right", "→"}, {"Left", "←"}, {"Up", "↑"}, {"Down", "↓"}, {"Return", "↵"}, {"Escape", "Esc"}};
    Str rest = str_from(all);
    if (str_starts(rest, STR("1 2 3")))
        return pen_key(pen, x, middle, STR("1 … 9"));
    double start = x;
    while (rest.len) {
        size_t n = 0, name = 0;
        while (n < rest.len && rest.at[n] != ' ')
            n++;
        for (size_t i = 0; i + 1 < n; i++)
            if (rest.at[i] == '+')
                name = i + 1;
        Str key = {rest.at, n};
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
            if (str_eq((Str){rest.at + name, n - name}, str_from(signs[i].name)))
                key = str_format(pen->arena, "%.*s%s", (int)name, rest.at, signs[i].sign);
        x += pen_key(pen, x, middle, key) + 5;
        n += n < rest.len;
        rest.at += n, rest.len -= n;
    }
    return x - start;
}

static void command_row(Pen *pen, Box row, int command) {
    Str id = str_format(pen->arena, "help:%s", command_names[command]);
    draw_group(pen->list, id, command, 0);
    draw_box(
        pen->list, box_inset(row, -8, 1), 7, pen_hovers(pen, id) ? ROLE_HOVER : ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    double taken = fmax(112, keys(pen, row.x, row.y + row.h / 2, command_keys[command]) + 8);
    pen_text(pen, (Box){row.x + taken, row.y, row.w - taken, row.h}, ui_style(15, REGULAR, ROLE_INK),
        word(pen, (Word)(WORD_COMMAND_STEP + command - COMMAND_STEP)));
    draw_ungroup(pen->list);
}

static bool is_listed(int command) {
    return command_keys[command][0] != 0;
}

static void section(Pen *pen, Box column, int index) {
    TextStyle style = ui_style(12, BOLD, ROLE_DIM);
    style.tracking = 0.08;
    pen_text(
        pen, (Box){column.x, column.y, column.w, COLUMN_HEAD - 6}, style, word(pen, (Word)(WORD_HELP_MOVE + index)));
    double y = column.y + COLUMN_HEAD, step = fmin(ROW, (column.h - COLUMN_HEAD) / longest_section());
    for (int c = command_sections[index].first; c < command_sections[index + 1].first; c++)
        if (is_listed(c)) {
            command_row(pen, (Box){column.x, y, column.w, step}, c);
            y += step;
        }
}

void overlay_help(Pen *pen) {
    Box all = {0, 0, pen->list->width, pen->list->height};
    draw_group(pen->list, STR("help"), COMMAND_HELP, 0);
    draw_box(pen->list, all, 0, ROLE_SCRIM, ROLE_NONE, 0, DASH_NONE);
    double width = fmin(WIDTH, all.w - 40),
           height = fmin(all.h - 40, HEAD + COLUMN_HEAD + longest_section() * ROW + FOOT);
    Box card = {(all.w - width) / 2, (all.h - height) / 2, width, height};
    draw_group(pen->list, STR("help:card"), COMMAND_NONE, 0);
    pen_card(pen, card, ROLE_LINE, 1.5, DASH_NONE);
    pen_text(pen, (Box){card.x + PAD, card.y + 14, card.w - 2 * PAD, 40}, ui_style(24, BOLD, ROLE_INK),
        word(pen, WORD_HELP_TITLE));
    double each = (card.w - 2 * PAD - 2 * 36) / COMMAND_SECTIONS;
    for (int i = 0; i < COMMAND_SECTIONS; i++)
        section(pen, (Box){card.x + PAD + i * (each + 36), card.y + HEAD, each, card.h - HEAD - FOOT}, i);
    pen_text(pen, (Box){card.x + PAD, card.y + card.h - FOOT + 4, card.w - 2 * PAD, 26},
        ui_style(14, REGULAR, ROLE_DIM), word(pen, WORD_HELP_HINT));
    draw_ungroup(pen->list);
    draw_ungroup(pen->list);
}
