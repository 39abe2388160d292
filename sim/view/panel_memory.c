// The memory panel: sections of rows, bytes with their meaning below them, and lines of bits.
#include "view/panels.h"

#include <math.h>
#include <string.h>

enum { PAD = 18, ROW = 27, BYTES_A_ROW = 8, OFFSETS = 34, BYTE_HEIGHT = 30, LABELS = 19 };

typedef struct Column {
    Pen *pen;
    Box box; // of the content, as wide as the panel
    double y;
    bool draw;
} Column;

static void memory_row(Column *c, const MemoryRow *row, int index) {
    Box at = {c->box.x, c->y, c->box.w, ROW};
    c->y += ROW;
    if (!c->draw)
        return;
    Str id = str_format(c->pen->arena, "memory:step:%d", index);
    if (row->step >= 0)
        draw_group(c->pen->list, id, COMMAND_SEEK, row->step + 1);
    bool hover = row->step >= 0 && pen_hovers(c->pen, id);
    if (row->changed || hover || row->step >= 0)
        draw_box(c->pen->list, at, 0,
            row->changed ? ROLE_CHANGED
            : hover      ? ROLE_HOVER
                         : ROLE_PANEL,
            ROLE_NONE, 0, DASH_NONE);
    Box inner = box_inset(at, PAD, 0);
    TextStyle value = code_style(
        15, row->changed ? BOLD : REGULAR, row->goroutine && row->step < 0 ? goroutine_role(row->goroutine) : ROLE_INK);
    double room = inner.w * (row->key.len ? 0.68 : 1);
    double taken =
        pen_aligned(c->pen, (Box){inner.x + inner.w - room, at.y, room, ROW}, value, row->value, ALIGN_RIGHT);
    double start = inner.x;
    if (row->goroutine && row->step >= 0)
        inner.x += pen_badge(c->pen, inner.x, at.y + ROW / 2.0, row->goroutine) + 8;
    inner.w -= inner.x - start;
    double left = pen_text(
        c->pen, (Box){inner.x, at.y, fmax(0, inner.w - taken - 10), ROW}, code_style(15, REGULAR, ROLE_DIM), row->key);
    if (row->note.len)
        pen_text(c->pen, (Box){inner.x + left + 8, at.y, fmax(0, inner.w - taken - left - 18), ROW},
            ui_style(13, REGULAR, ROLE_DIM), row->note);
    if (row->step >= 0)
        draw_ungroup(c->pen->list);
}

static const ByteSpan *span_of(const MemorySection *s, int offset) {
    for (int i = 0; i < s->spans.len; i++)
        if (offset >= s->spans.at[i].offset && offset < s->spans.at[i].offset + s->spans.at[i].len)
            return &s->spans.at[i];
    return NULL;
}

// The label of a span stands below its first bytes in this row, under a line as long as they are.
static void span_label(Column *c, const MemorySection *s, int from, int n, double cell) {
    for (int i = 0; i < n;) {
        const ByteSpan *span = span_of(s, from + i);
        int last = i + 1;
        while (last < n && span && span_of(s, from + last) == span)
            last++;
        if (span && span->label.len && c->draw) {
            double x = c->box.x + PAD + OFFSETS + i * cell, width = (last - i) * cell;
            draw_line(c->pen->list, (Point){x + 3, c->y + 3}, (Point){x + width - 4, c->y + 3},
                span->padding ? ROLE_FAINT : ROLE_DIM, 1.5, span->padding ? DASH_LONG : DASH_NONE);
            if (span->offset >= from)
                pen_aligned(c->pen, (Box){x, c->y + 4, width, LABELS - 4}, ui_style(11.5, MEDIUM, ROLE_DIM),
                    span->label, ALIGN_CENTRE);
        }
        i = last;
    }
}

static bool row_has_label(const MemorySection *s, int from, int n) {
    for (int i = 0; i < s->spans.len; i++)
        if (s->spans.at[i].label.len && s->spans.at[i].offset < from + n &&
            s->spans.at[i].offset + s->spans.at[i].len > from)
            return true;
    return false;
}

static void byte_row(Column *c, const MemorySection *s, int from) {
    int n = (int)s->bytes.len - from < BYTES_A_ROW ? (int)s->bytes.len - from : BYTES_A_ROW;
    double cell = floor((c->box.w - 2 * PAD - OFFSETS) / BYTES_A_ROW);
    if (c->draw) {
        Str offset = str_format(c->pen->arena, "+%d", from);
        pen_text(c->pen, (Box){c->box.x + PAD, c->y, OFFSETS, BYTE_HEIGHT}, code_style(12, REGULAR, ROLE_DIM), offset);
    }
    for (int i = 0; i < n && c->draw; i++) {
        const ByteSpan *span = span_of(s, from + i);
        Box box = {c->box.x + PAD + OFFSETS + i * cell, c->y, cell + 1, BYTE_HEIGHT};
        Role fill = span && span->changed ? ROLE_CHANGED : span && span->padding ? ROLE_GROUND : ROLE_PANEL;
        draw_box(c->pen->list, box, 0, fill, ROLE_LINE, 1, DASH_NONE);
        unsigned char byte = (unsigned char)s->bytes.at[from + i];
        TextStyle style = code_style(14, REGULAR, byte || !span ? ROLE_INK : ROLE_DIM);
        if (span && span->padding)
            style.role = ROLE_DIM;
        pen_aligned(c->pen, box, style, str_format(c->pen->arena, "%02X", byte), ALIGN_CENTRE);
    }
    c->y += BYTE_HEIGHT;
    if (row_has_label(s, from, n)) {
        span_label(c, s, from, n, cell);
        c->y += LABELS;
    }
    c->y += 3;
}

// "*" switches to the letters that count, and back.
static void bits_line(Column *c, Str line) {
    double x = c->box.x + PAD;
    bool strong = memchr(line.at, '*', line.len) == NULL;
    for (size_t at = 0; at < line.len && c->draw;) {
        const char *star = memchr(line.at + at, '*', line.len - at);
        size_t end = star ? (size_t)(star - line.at) : line.len;
        TextStyle style = code_style(15, strong ? BOLD : REGULAR, strong ? ROLE_INK : ROLE_DIM);
        x += pen_text(
            c->pen, (Box){x, c->y, fmax(0, c->box.x + c->box.w - x), ROW}, style, (Str){line.at + at, end - at});
        strong = !strong;
        at = end + 1;
    }
    c->y += ROW;
}

// A type's name keeps its letters.
static void section_heading(Pen *pen, Box box, const MemorySection *s) {
    bool code = memchr(s->title.at, '.', s->title.len) || memchr(s->title.at, '[', s->title.len);
    pen_heading(pen, box, code ? (Str){0} : s->title, s->right);
    if (code)
        pen_heading_code(pen, box, s->title, ALIGN_LEFT);
}

static void section(Column *c, const MemorySection *s, int *row) {
    if (s->title.len) {
        if (c->draw)
            section_heading(c->pen, (Box){c->box.x, c->y, c->box.w, HEADING_HEIGHT}, s);
        c->y += HEADING_HEIGHT;
    }
    for (int i = 0; i < s->rows.len; i++)
        memory_row(c, &s->rows.at[i], (*row)++);
    for (int from = 0; from < (int)s->bytes.len; from += BYTES_A_ROW)
        byte_row(c, s, from);
    for (int i = 0; i < s->lines.len; i++)
        bits_line(c, s->lines.at[i]);
    c->y += 8;
}

static double sections(Pen *pen, Box box, double top, const ViewModel *m, bool draw) {
    Column c = {.pen = pen, .box = box, .y = top, .draw = draw};
    int row = 0;
    for (int i = 0; i < m->memory.len; i++)
        section(&c, &m->memory.at[i], &row);
    return c.y - top;
}

// To the last and the next moment at which what is shown was changed or used; returns the width they take.
static double finders(Pen *pen, Box box) {
    enum { SIZE = 24, GAP = 4 };
    double right = box.x + box.w - 12, y = box.y + (HEADING_HEIGHT - SIZE) / 2.0 + 1;
    pen_button(pen, (Box){right - SIZE, y, SIZE, SIZE},
        (Button){.id = STR("memory:next"), .command = COMMAND_FIND, .icon = ICON_STEP, .has_icon = true});
    pen_button(pen, (Box){right - 2 * SIZE - GAP, y, SIZE, SIZE},
        (Button){.id = STR("memory:last"), .command = COMMAND_FIND_BACK, .icon = ICON_BACK, .has_icon = true});
    return 2 * SIZE + GAP + 4;
}

// The address is said where there is room; the name is more important.
static void heading(Pen *pen, Box box, const ViewModel *m) {
    double left = pen_heading(pen, box, word(pen, WORD_MEMORY), (Str){0}) + 10;
    Box room = {box.x + left, box.y, box.w - left, box.h};
    room.w -= m->memory.len ? finders(pen, box) : 0;
    TextStyle style = code_style(13, MEDIUM, ROLE_DIM);
    if (pen_width(pen, style, m->memory_title) + pen_width(pen, style, m->memory_right) + 46 < room.w)
        pen_heading_code(pen, room, m->memory_right, ALIGN_RIGHT);
    pen_heading_code(pen, room, m->memory_title, ALIGN_LEFT);
}

void panel_memory(Pen *pen, Box box, const ViewModel *m) {
    draw_group(pen->list, STR("memory"), COMMAND_NONE, 0);
    draw_box(pen->list, box, 0, ROLE_PANEL, ROLE_NONE, 0, DASH_NONE);
    heading(pen, box, m);
    Box inner = {box.x, box.y + HEADING_HEIGHT, box.w, box.h - HEADING_HEIGHT};
    if (!m->memory.len) {
        RichText rich = {
            .text = word(pen, WORD_NOTHING_SELECTED), .style = ui_style(15, REGULAR, ROLE_DIM), .line_height = 22};
        pen_rich(pen, box_inset(inner, PAD, 2), rich);
    } else {
        double content = sections(pen, inner, 0, m, false);
        double up = pen_scroll_begin(pen, inner, SCROLL_MEMORY, content, 0, 0);
        sections(pen, inner, inner.y - up, m, true);
        pen_scroll_end(pen);
    }
    draw_ungroup(pen->list);
}
