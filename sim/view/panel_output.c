// What the program wrote so far, stderr in its own colour, and how it ended.
#include "view/panels.h"

#include <math.h>
#include <string.h>

enum { ROW = 24 };

typedef struct OutputRow {
    Str text;
    bool error, fresh;
    bool joins; // goes on where the row before ended
} OutputRow;

typedef VEC(OutputRow) OutputRows;

static OutputRows split(Arena *a, const ViewModel *m) {
    OutputRows rows = {0};
    bool open = false;
    for (int i = 0; i < m->output.len; i++) {
        const ShownOutput *piece = &m->output.at[i];
        for (Str rest = piece->text; rest.len;) {
            const char *newline = memchr(rest.at, '\n', rest.len);
            size_t len = newline ? (size_t)(newline - rest.at) : rest.len;
            vec_push(a, &rows, (OutputRow){{rest.at, len}, piece->error, piece->fresh, open});
            open = newline == NULL;
            len += newline != NULL;
            rest.at += len, rest.len -= len;
        }
    }
    if (!open)
        vec_push(a, &rows, (OutputRow){0}); // where the cursor stands
    return rows;
}

static Str exit_text(Pen *pen, const ViewModel *m) {
    Str code = m->run == RUN_LIVE ? STR("—") : str_format(pen->arena, "%d", m->exit_code);
    return word_with(pen, WORD_EXIT, code);
}

static int row_count(const OutputRows *rows) {
    int n = 0;
    for (int i = 0; i < rows->len; i++)
        n += !rows->at[i].joins;
    return n;
}

void panel_output(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("output"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    pen_heading(pen, box, word(pen, WORD_OUTPUT), exit_text(pen, m));
    Box inner = {box.x, box.y + HEADING_HEIGHT, box.w, box.h - HEADING_HEIGHT - 6};
    OutputRows rows = split(pen->arena, m);
    double content = row_count(&rows) * ROW;
    double up = pen_scroll_begin(pen, inner, SCROLL_OUTPUT, content, content, content);
    double y = inner.y - up - ROW, x = inner.x + 18;
    for (int i = 0; i < rows.len; i++) {
        const OutputRow *row = &rows.at[i];
        if (!row->joins)
            y += ROW, x = inner.x + 18;
        Box at = {x, y, fmax(0, inner.x + inner.w - 12 - x), ROW};
        if (row->fresh && row->text.len)
            draw_box(pen->list,
                (Box){at.x - 4, y + 1, pen_width(pen, code_style(16, REGULAR, ROLE_INK), row->text) + 8, ROW - 2}, 4,
                ROLE_CHANGED, ROLE_NONE, 0, DASH_NONE);
        x += pen_text(pen, at, code_style(16, REGULAR, row->error ? ROLE_BAD : ROLE_INK), row->text);
    }
    if (m->run == RUN_LIVE)
        draw_box(pen->list, (Box){x + 1, y + 3, 1.5, ROW - 6}, 0, ROLE_FAINT, ROLE_NONE, 0, DASH_NONE);
    pen_scroll_end(pen);
    draw_ungroup(pen->list);
}
