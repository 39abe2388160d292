// The code panel: lines with numbers, the badges of the goroutines that stand there, and notes below lines.
#include "view/panels.h"

#include <math.h>

#include "view/cells.h"
#include "view/highlight.h"

enum { BADGES = 67, BAR = 4, TAB_GAP = 18, NUMBERS = 42, LINE_HEIGHT = 27, SMALLER = 15, LARGEST = 17, MOST_ROWS = 6 };

typedef struct CodeArea {
    Pen *pen;
    const ShownCode *code;
    CodeLines lines;
    Box box;
    double size; // of letters
    double cell; // width of one
    double room; // for text
    double top;  // of the next line
} CodeArea;

// A line in rows: row r shows the bytes from start[r] to start[r + 1].
typedef struct Rows {
    int n;
    size_t start[MOST_ROWS + 1];
    double indent; // of the rows behind the first
} Rows;

static int longest_line(const CodeLines *lines) {
    int longest = 0;
    for (int i = 0; i < lines->len; i++) {
        int n = text_cells(lines->at[i].text);
        longest = n > longest ? n : longest;
    }
    return longest;
}

static double cell_width(const Pen *pen, double size) {
    return pen_width(pen, code_style(size, REGULAR, ROLE_INK), STR("0"));
}

double code_width_wanted(const Pen *pen, const ShownCode *code) {
    CodeLines lines = highlight_go(pen->arena, code->text);
    return BADGES + NUMBERS + longest_line(&lines) * cell_width(pen, LARGEST) + 24;
}

static Rows rows_of(const CodeArea *area, int line) {
    Str text = area->lines.at[line - 1].text;
    Rows rows = {.n = 0};
    int fit = (int)(area->room / area->cell), lead = 0;
    while ((size_t)lead < text.len && text.at[lead] == ' ')
        lead++;
    int indent = lead + 4 < fit / 2 ? lead + 4 : 4;
    rows.indent = indent * area->cell;
    for (size_t at = 0; rows.n < MOST_ROWS && (at < text.len || rows.n == 0);) {
        rows.start[rows.n++] = at;
        at = rows.n == MOST_ROWS ? text.len : text_row_end(text, at, rows.n == 1 ? fit : fit - indent);
        rows.start[rows.n] = at;
    }
    return rows;
}

// A badge is its goroutine's, whichever line it stands at.
static void badge(const CodeArea *area, double x, double middle, int64_t goroutine) {
    draw_group(area->pen->list, str_format(area->pen->arena, "at:%lld", (long long)goroutine), COMMAND_NONE, 0);
    pen_badge(area->pen, x, middle, goroutine);
    draw_ungroup(area->pen->list);
}

static double badge_width(const CodeArea *area, int64_t goroutine) {
    Str name = goroutine_name(area->pen->arena, goroutine);
    return fmax(26, pen_width(area->pen, ui_style(12, BOLD, ROLE_INK), name) + 10);
}

// The goroutine that moves stands next to the line, beside it another one if both fit, else how many more there are.
static void badges(CodeArea *area, int line) {
    const ShownCode *code = area->code;
    const ShownBadge *first = NULL, *second = NULL;
    int n = 0;
    for (int i = 0; i < code->badges.len; i++) {
        const ShownBadge *badge = &code->badges.at[i];
        if (badge->line != line)
            continue;
        n++;
        if (!first || badge->current)
            second = first, first = badge;
        else if (!second)
            second = badge;
    }
    if (!first)
        return;
    double right = area->box.x + BADGES - 3, middle = area->top + LINE_HEIGHT / 2.0;
    right -= badge_width(area, first->goroutine);
    badge(area, right, middle, first->goroutine);
    right -= 3;
    if (n == 2 && right - badge_width(area, second->goroutine) >= area->box.x)
        badge(area, right - badge_width(area, second->goroutine), middle, second->goroutine);
    else if (n > 1)
        pen_aligned(area->pen, (Box){area->box.x + BAR, area->top, right - area->box.x - BAR, LINE_HEIGHT},
            ui_style(12, BOLD, ROLE_DIM), str_format(area->pen->arena, "+%d", n - 1), ALIGN_RIGHT);
}

static bool has_breakpoint(const ShownCode *code, int line) {
    for (int i = 0; i < code->breakpoints.len; i++)
        if (code->breakpoints.at[i] == line)
            return true;
    return false;
}

// One row of a line's runs. With plain letters the place of a run is a number of cells; measuring is for the rest.
static void text_row(const CodeArea *area, const CodeLine *line, size_t from, size_t to, double left, double top) {
    while (to < line->text.len && to > from && line->text.at[to - 1] == ' ') // where a row was broken
        to--;
    TextStyle style = code_style(area->size, REGULAR, ROLE_INK);
    for (int i = 0; i < line->runs.len; i++) {
        const CodeRun *run = &line->runs.at[i];
        size_t start = (size_t)run->from > from ? (size_t)run->from : from, end = (size_t)(run->from + run->len);
        end = end < to ? end : to;
        if (start >= end)
            continue;
        Str before = {line->text.at + from, start - from}, shown = {line->text.at + start, end - start};
        bool plain = (size_t)text_cells(before) == before.len;
        double x = left + (plain ? (double)before.len * area->cell : pen_width(area->pen, style, before));
        TextStyle own = style;
        own.role = run->role;
        own.italic = run->role == ROLE_COMMENT;
        pen_text(area->pen, (Box){x, top, fmax(0, area->box.x + area->box.w - 4 - x), LINE_HEIGHT}, own, shown);
    }
}

// The ground of a line that stands out. That of the running line is one thing, which moves from line to line.
static void line_ground(const CodeArea *area, Box box, int line) {
    const ShownCode *code = area->code;
    DrawList *list = area->pen->list;
    bool current = line == code->line, bad = false;
    for (int i = 0; i < code->notes.len; i++)
        bad |= code->notes.at[i].error && code->notes.at[i].line == line;
    if (!current && !bad && line != code->marked)
        return;
    Role fill = bad ? ROLE_BAD_WASH : current ? ROLE_CURRENT : ROLE_CHANGED;
    draw_group(list, current ? STR("code:now") : str_format(area->pen->arena, "ground:%d", line), COMMAND_NONE, 0);
    draw_box(list, box, 0, fill, ROLE_NONE, 0, DASH_NONE);
    if (current || bad)
        draw_box(list, (Box){box.x, box.y, BAR, box.h}, 1, bad ? ROLE_BAD : ROLE_ACCENT, ROLE_NONE, 0, DASH_NONE);
    draw_ungroup(list);
}

static void source(CodeArea *area, int line, const Rows *rows) {
    Pen *pen = area->pen;
    Box box = {area->box.x, area->top, area->box.w, rows->n * LINE_HEIGHT};
    draw_group(pen->list, str_format(pen->arena, "line:%d", line), COMMAND_NONE, 0);
    if (has_breakpoint(area->code, line))
        draw_icon(pen->list, (Box){box.x + BADGES - 1, box.y + 9, 9, 9}, ICON_DOT, ROLE_BAD);
    TextStyle number = code_style(14, REGULAR, line == area->code->line ? ROLE_INK : ROLE_DIM);
    pen_aligned(pen, (Box){box.x + BADGES, box.y, NUMBERS - 12, LINE_HEIGHT}, number,
        str_format(pen->arena, "%d", line), ALIGN_RIGHT);
    for (int r = 0; r < rows->n; r++)
        text_row(area, &area->lines.at[line - 1], rows->start[r], rows->start[r + 1],
            box.x + BADGES + NUMBERS + (r ? rows->indent : 0), box.y + r * LINE_HEIGHT);
    draw_ungroup(pen->list);
    badges(area, line);
}

static double note_height(const CodeArea *area, const ShownNote *note) {
    TextLines lines = text_wrap(area->pen->arena, area->pen->meter, ui_style(15, REGULAR, ROLE_INK), note->text,
        area->box.w - BADGES - NUMBERS - 16);
    return lines.len * LINE_HEIGHT;
}

static double notes_height(const CodeArea *area, int line) {
    double height = 0;
    for (int i = 0; i < area->code->notes.len; i++)
        if (area->code->notes.at[i].line == line)
            height += note_height(area, &area->code->notes.at[i]);
    return height;
}

static void notes(CodeArea *area, int line) {
    for (int i = 0; i < area->code->notes.len; i++) {
        const ShownNote *note = &area->code->notes.at[i];
        if (note->line != line)
            continue;
        double height = note_height(area, note), x = area->box.x + BADGES + NUMBERS;
        draw_box(area->pen->list, (Box){area->box.x, area->top, area->box.w, height}, 0,
            note->error ? ROLE_BAD_WASH : ROLE_CHANGED, ROLE_NONE, 0, DASH_NONE);
        TextStyle style = ui_style(15, MEDIUM, note->error ? ROLE_BAD : ROLE_INK);
        TextLines lines =
            text_wrap(area->pen->arena, area->pen->meter, style, note->text, area->box.w - BADGES - NUMBERS - 16);
        for (int k = 0; k < lines.len; k++)
            pen_text(area->pen, (Box){x, area->top + k * LINE_HEIGHT, area->box.w - BADGES - NUMBERS - 8, LINE_HEIGHT},
                style, lines.at[k]);
        area->top += height;
    }
}

// Heights of all lines with their notes; *from and *to become the part that should be seen.
static double content_height(const CodeArea *area, double *from, double *to) {
    double y = 0;
    int wanted = area->code->line;
    if (!wanted && area->code->notes.len)
        wanted = area->code->notes.at[0].line;
    *from = *to = 0;
    for (int line = 1; line <= area->lines.len; line++) {
        if (line == wanted)
            *from = fmax(0, y - 5 * LINE_HEIGHT), *to = y + 6 * LINE_HEIGHT;
        y += rows_of(area, line).n * LINE_HEIGHT + notes_height(area, line);
    }
    return y;
}

typedef void PerLine(CodeArea *area, int line, const Rows *rows);

static void ground(CodeArea *area, int line, const Rows *rows) {
    line_ground(area, (Box){area->box.x, area->top, area->box.w, rows->n * LINE_HEIGHT}, line);
}

// Goes over the lines, and does something with those that are in sight.
static void each_line(CodeArea *area, double top, PerLine *visit, bool with_notes) {
    area->top = top;
    for (int line = 1; line <= area->lines.len; line++) {
        Rows rows = rows_of(area, line);
        if (area->top + rows.n * LINE_HEIGHT > area->box.y && area->top < area->box.y + area->box.h)
            visit(area, line, &rows);
        area->top += rows.n * LINE_HEIGHT;
        if (with_notes)
            notes(area, line);
        else
            area->top += notes_height(area, line);
    }
}

// The lines lie in a group of their file, placed where the first line is: scrolled they slide, and the lines of
// another file are not taken for them.
static void text(CodeArea *area, double top) {
    DrawList *list = area->pen->list;
    draw_group(list, STR("code:text"), COMMAND_NONE, 0);
    draw_group_at(
        list, str_format(area->pen->arena, "code:%.*s", STR_ARG(area->code->file)), (Point){area->box.x, top});
    each_line(area, top, ground, false);
    each_line(area, top, source, true);
    draw_ungroup(list);
    draw_ungroup(list);
}

// The program's files, each a button, the shown one marked. Where there is no room for all, the next one can be chosen.
static void files(Pen *pen, Box line, const ShownCode *code) {
    double total = 0, x = line.x;
    TextStyle style = code_style(13, MEDIUM, ROLE_DIM);
    for (int i = 0; i < code->files.len; i++)
        total += pen_width(pen, style, code->files.at[i]) + TAB_GAP;
    bool all = total <= line.w;
    for (int i = 0; i < code->files.len; i++) {
        bool shown = i + 1 == code->shown;
        if (!all && !shown && !(code->shown == 0 && i == 0))
            continue;
        Str name = code->files.at[i];
        if (!all)
            name = str_format(pen->arena, "%.*s  %d/%d", STR_ARG(name), i + 1, code->files.len);
        style = code_style(13, shown ? BOLD : MEDIUM, shown ? ROLE_INK : ROLE_DIM);
        Str id = str_format(pen->arena, "file:%d", i + 1);
        double width = fmin(pen_width(pen, style, name), line.x + line.w - x);
        draw_group(pen->list, id, COMMAND_FILE, all ? i + 1 : 0);
        draw_box(pen->list, (Box){x - 4, line.y + 2, width + 8, line.h - 4}, 5,
            pen_hovers(pen, id) ? ROLE_HOVER : ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
        pen_text(pen, (Box){x, line.y, width, line.h}, style, name);
        if (shown)
            draw_box(pen->list, (Box){x, line.y + line.h - 4, width, 2}, 1, ROLE_ACCENT, ROLE_NONE, 0, DASH_NONE);
        draw_ungroup(pen->list);
        x += width + TAB_GAP;
    }
}

// Left the file or the files, right the version of Go; of a standard package's file that it is one.
static void heading(Pen *pen, Box box, const ShownCode *code) {
    Str right = code->library ? word(pen, WORD_LIBRARY) : code->version;
    TextStyle style = ui_style(12, BOLD, code->library ? ROLE_WARN : ROLE_DIM);
    double taken = pen_width(pen, style, right) + 24;
    Box line = {box.x + 18, box.y + 5, box.w - 36 - taken, HEADING_HEIGHT - 8};
    if (code->library)
        pen_aligned(pen, (Box){line.x, line.y, box.w - 36, line.h}, style, right, ALIGN_RIGHT);
    else
        pen_heading(pen, box, (Str){0}, right);
    if (code->files.len > 1 && !code->library)
        files(pen, line, code);
    else
        pen_text(pen, line, code_style(13, MEDIUM, ROLE_DIM), code->file);
}

void panel_code(Pen *pen, Box box, const ShownCode *code) {
    draw_group(pen->list, STR("code"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    heading(pen, box, code);
    Box inner = {box.x, box.y + HEADING_HEIGHT, box.w, box.h - HEADING_HEIGHT - 4};
    CodeArea area = {.pen = pen, .code = code, .lines = highlight_go(pen->arena, code->text), .box = inner};
    area.room = inner.w - BADGES - NUMBERS - 14;
    area.size = longest_line(&area.lines) * cell_width(pen, LARGEST) > area.room ? SMALLER : LARGEST;
    area.cell = cell_width(pen, area.size);
    double from, to, content = content_height(&area, &from, &to);
    double up = pen_scroll_rows(pen, &area.box, SCROLL_CODE, content, from, fmin(to, content), LINE_HEIGHT);
    text(&area, area.box.y - up);
    pen_scroll_end(pen);
    draw_ungroup(pen->list);
}
