// What the program wrote so far, stderr in its own colour, and how it ended.
#include "view/panels.h"

#include <math.h>
#include <string.h>

#include "view/cells.h"

enum { ROW = 24, LEFT = 18, SIZE = 16 };

typedef struct OutputRow {
    Str text;
    bool error, fresh;
    bool joins; // goes on where the row before ended
} OutputRow;

typedef struct OutputRows {
    VEC(OutputRow) list;
    int high;       // rows, one below the other
    int last_piece; // the row in which the last piece of output begins
} OutputRows;

static void add_row(Arena *a, OutputRows *rows, OutputRow row) {
    vec_push(a, &rows->list, row);
    rows->high += !row.joins;
}

// One line as rows of at most `fit` cells. *column is where it begins, and becomes its end.
static void add_line(Arena *a, OutputRows *rows, const ShownOutput *piece, Str line, int fit, int *column) {
    bool joins = *column > 0;
    size_t from = 0;
    do {
        size_t end = text_row_end(line, from, fit - *column > 1 ? fit - *column : 1);
        Str text = {line.at + from, end - from};
        while (end < line.len && text.len && text.at[text.len - 1] == ' ') // it needs no room there
            text.len--;
        add_row(a, rows, (OutputRow){text, piece->error, piece->fresh, joins});
        *column = end < line.len ? 0 : *column + text_cells(text);
        from = end, joins = false;
    } while (from < line.len);
}

static OutputRows split(Arena *a, const ViewModel *m, int fit) {
    OutputRows rows = {0};
    int column = 0;
    bool open = false;
    for (int i = 0; i < m->output.len; i++) {
        const ShownOutput *piece = &m->output.at[i];
        rows.last_piece = rows.high;
        for (Str rest = piece->text; rest.len;) {
            const char *newline = memchr(rest.at, '\n', rest.len);
            size_t len = newline ? (size_t)(newline - rest.at) : rest.len;
            add_line(a, &rows, piece, text_expand_tabs(a, (Str){rest.at, len}), fit, &column);
            open = newline == NULL;
            column = open ? column : 0;
            len += newline != NULL;
            rest.at += len, rest.len -= len;
        }
    }
    if (!open)
        add_row(a, &rows, (OutputRow){0}); // where the cursor stands
    return rows;
}

static Str exit_text(Pen *pen, const ViewModel *m) {
    Str code = m->run == RUN_LIVE ? STR("—") : str_format(pen->arena, "%d", m->exit_code);
    return word_with(pen, WORD_EXIT, code);
}

static void row(Pen *pen, Box at, const OutputRow *row, int number) {
    TextStyle style = code_style(SIZE, REGULAR, row->error ? ROLE_BAD : ROLE_INK);
    double pad = row->joins ? 0 : 4;
    draw_group(pen->list, str_format(pen->arena, "output:%d", number), COMMAND_NONE, 0);
    if (row->fresh && !row->error && row->text.len)
        draw_box(pen->list, (Box){at.x - pad, at.y + 1, pen_width(pen, style, row->text) + pad + 4, ROW - 2}, 4,
            ROLE_CHANGED, ROLE_NONE, 0, DASH_NONE);
    pen_text(pen, at, style, row->text);
    draw_ungroup(pen->list);
}

// Rows lie in a group that is placed where the first of them is, so that they slide when they are scrolled.
static void text(Pen *pen, Box inner, double top, const OutputRows *rows, bool live) {
    double y = top - ROW, x = inner.x + LEFT;
    draw_group(pen->list, STR("output:text"), COMMAND_NONE, 0);
    draw_group_at(pen->list, STR("output:rows"), (Point){inner.x, top});
    for (int i = 0; i < rows->list.len; i++) {
        const OutputRow *r = &rows->list.at[i];
        if (!r->joins)
            y += ROW, x = inner.x + LEFT;
        if (y + ROW > inner.y && y < inner.y + inner.h)
            row(pen, (Box){x, y, fmax(0, inner.x + inner.w - 12 - x), ROW}, r, i);
        x += pen_width(pen, code_style(SIZE, REGULAR, ROLE_INK), r->text);
    }
    if (live)
        draw_box(pen->list, (Box){x + 1, y + 3, 1.5, ROW - 6}, 0, ROLE_FAINT, ROLE_NONE, 0, DASH_NONE);
    draw_ungroup(pen->list);
    draw_ungroup(pen->list);
}

// Of a run that failed the first of its last words says most: "panic: ...", the first of the compiler's errors.
static int wanted_row(const ViewModel *m, const OutputRows *rows) {
    bool failed = m->run != RUN_LIVE && m->run != RUN_DONE;
    int before = rows->last_piece > 0 ? rows->last_piece - 1 : 0; // with the row before them
    return failed ? before : rows->high;
}

void panel_output(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("output"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    pen_heading(pen, box, word(pen, WORD_OUTPUT), exit_text(pen, m));
    Box inner = {box.x, box.y + HEADING_HEIGHT, box.w, box.h - HEADING_HEIGHT - 6};
    int fit = (int)((inner.w - LEFT - 14) / pen_width(pen, code_style(SIZE, REGULAR, ROLE_INK), STR("0")));
    OutputRows rows = split(pen->arena, m, fit > 8 ? fit : 8);
    double content = rows.high * ROW;
    double up = pen_scroll_rows(pen, &inner, SCROLL_OUTPUT, content, wanted_row(m, &rows) * ROW, content, ROW);
    text(pen, inner, inner.y - up, &rows, m->run == RUN_LIVE);
    pen_scroll_end(pen);
    draw_ungroup(pen->list);
}
