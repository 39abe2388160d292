// The code panel: lines with numbers, the badges of the goroutines that stand there, and notes below lines.
#include "view/panels.h"

#include <math.h>

#include "view/highlight.h"

enum { BADGES = 58, NUMBERS = 42, LINE_HEIGHT = 27, SMALLEST = 13, LARGEST = 17 };

typedef struct CodeArea {
    Pen *pen;
    const ShownCode *code;
    CodeLines lines;
    Box box;
    double size; // of letters
    double top;  // of the next line
} CodeArea;

static double longest_line(const Pen *pen, const CodeLines *lines) {
    double longest = 0;
    for (int i = 0; i < lines->len; i++)
        longest = fmax(longest, pen_width(pen, code_style(LARGEST, REGULAR, ROLE_INK), lines->at[i].text));
    return longest;
}

double code_width_wanted(const Pen *pen, const ShownCode *code) {
    CodeLines lines = highlight_go(pen->arena, code->text);
    return BADGES + NUMBERS + longest_line(pen, &lines) + 24;
}

static void badges(CodeArea *area, int line) {
    int n = 0;
    double right = area->box.x + BADGES - 3, middle = area->top + LINE_HEIGHT / 2.0;
    const ShownCode *code = area->code;
    for (int i = 0; i < code->badges.len; i++)
        n += code->badges.at[i].line == line;
    int shown = 0;
    for (int i = 0; i < code->badges.len && n > 0; i++) {
        const ShownBadge *badge = &code->badges.at[i];
        if (badge->line != line)
            continue;
        if (n > 2 && !badge->current && shown == 0 && code->line == line)
            continue; // the moving one stands first
        Str name = goroutine_name(area->pen->arena, badge->goroutine);
        double width = fmax(26, pen_width(area->pen, ui_style(12, BOLD, ROLE_INK), name) + 10);
        pen_badge(area->pen, right - width, middle, badge->goroutine);
        right -= width + 3;
        shown++;
        if (n > 2) {
            Str more = str_format(area->pen->arena, "+%d", n - 1);
            pen_aligned(area->pen, (Box){area->box.x, area->top, right - area->box.x, LINE_HEIGHT},
                ui_style(12, BOLD, ROLE_DIM), more, ALIGN_RIGHT);
            return;
        }
    }
}

static bool has_breakpoint(const ShownCode *code, int line) {
    for (int i = 0; i < code->breakpoints.len; i++)
        if (code->breakpoints.at[i] == line)
            return true;
    return false;
}

static void source(CodeArea *area, int line) {
    Pen *pen = area->pen;
    const ShownCode *code = area->code;
    Box row = {area->box.x, area->top, area->box.w, LINE_HEIGHT};
    bool current = line == code->line, bad = false;
    for (int i = 0; i < code->notes.len; i++)
        bad |= code->notes.at[i].error && code->notes.at[i].line == line;
    if (current || bad || line == code->marked)
        draw_box(pen->list, row, 0,
            bad       ? ROLE_BAD_WASH
            : current ? ROLE_CURRENT
                      : ROLE_CHANGED,
            ROLE_NONE, 0, DASH_NONE);
    if (current || bad)
        draw_box(pen->list, (Box){row.x, row.y, 4, row.h}, 0, bad ? ROLE_BAD : ROLE_ACCENT, ROLE_NONE, 0, DASH_NONE);
    badges(area, line);
    if (has_breakpoint(code, line))
        draw_icon(pen->list, (Box){row.x + BADGES - 1, row.y + 9, 9, 9}, ICON_DOT, ROLE_BAD);
    Str number = str_format(pen->arena, "%d", line);
    pen_aligned(pen, (Box){row.x + BADGES, row.y, NUMBERS - 12, row.h},
        code_style(14, REGULAR, current ? ROLE_INK : ROLE_DIM), number, ALIGN_RIGHT);
    const CodeLine *text = &area->lines.at[line - 1];
    TextStyle style = code_style(area->size, REGULAR, ROLE_INK);
    for (int i = 0; i < text->runs.len; i++) {
        const CodeRun *run = &text->runs.at[i];
        double x = row.x + BADGES + NUMBERS + pen_width(pen, style, (Str){text->text.at, (size_t)run->from});
        Str shown = {text->text.at + run->from, (size_t)run->len};
        style.role = run->role;
        style.italic = run->role == ROLE_COMMENT;
        pen_text(pen, (Box){x, row.y, fmax(0, row.x + row.w - 4 - x), row.h}, style, shown);
        style.italic = false;
    }
    area->top += LINE_HEIGHT;
}

static double note_height(const CodeArea *area, const ShownNote *note) {
    TextLines lines = text_wrap(area->pen->arena, area->pen->meter, ui_style(15, REGULAR, ROLE_INK), note->text,
        area->box.w - BADGES - NUMBERS - 16);
    return lines.len * 21 + 8;
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
            pen_text(area->pen, (Box){x, area->top + 3 + k * 21, area->box.w - BADGES - NUMBERS - 8, 21}, style,
                lines.at[k]);
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
        y += LINE_HEIGHT;
        for (int i = 0; i < area->code->notes.len; i++)
            if (area->code->notes.at[i].line == line)
                y += note_height(area, &area->code->notes.at[i]);
    }
    return y;
}

void panel_code(Pen *pen, Box box, const ShownCode *code) {
    draw_group(pen->list, STR("code"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    pen_heading_code(pen, box, code->file, ALIGN_LEFT);
    pen_heading(pen, box, (Str){0}, code->version);
    Box inner = {box.x, box.y + HEADING_HEIGHT, box.w, box.h - HEADING_HEIGHT - 4};
    CodeArea area = {.pen = pen, .code = code, .lines = highlight_go(pen->arena, code->text), .box = inner};
    double room = inner.w - BADGES - NUMBERS - 14, longest = longest_line(pen, &area.lines);
    area.size = longest > room ? fmax(SMALLEST, floor(LARGEST * room / longest * 2) / 2) : LARGEST;
    double from, to, content = content_height(&area, &from, &to);
    double up = pen_scroll_begin(pen, inner, SCROLL_CODE, content, from, fmin(to, content));
    area.top = inner.y - up;
    for (int line = 1; line <= area.lines.len; line++) {
        bool visible = area.top + LINE_HEIGHT > inner.y && area.top < inner.y + inner.h;
        if (visible)
            source(&area, line);
        else
            area.top += LINE_HEIGHT;
        notes(&area, line);
    }
    pen_scroll_end(pen);
    draw_ungroup(pen->list);
}
