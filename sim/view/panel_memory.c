// The memory panel: sections of rows, bytes with their meaning below them, and lines of bits.
#include "view/panels.h"

#include <math.h>
#include <string.h>

enum { PAD = 18, ROW = 27, OFFSETS = 34, BYTE_HEIGHT = 30, LABELS = 19, TOOLS = 34, FEW_VALUES = 4 };

typedef struct Column {
    Pen *pen;
    Box box; // of the content, as wide as the panel
    double y;
    double bottom; // of the panel: what does not fit whole above it is left out
    bool draw;
} Column;

static bool fits(const Column *c, double height) {
    return c->draw && c->y + height <= c->bottom;
}

static void memory_row(Column *c, const MemoryRow *row, int index) {
    Box at = {c->box.x, c->y, c->box.w, ROW};
    bool draw = fits(c, ROW);
    c->y += ROW;
    if (!draw)
        return;
    Str id = row->select.len ? row->select : str_format(c->pen->arena, "memory:step:%d", index);
    bool button = row->step >= 0 || row->select.len;
    if (button)
        draw_group(c->pen->list, id, row->select.len ? COMMAND_SELECT : COMMAND_SEEK, row->step + 1);
    bool hover = button && pen_hovers(c->pen, id);
    if (row->changed || button)
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
    if (row->select.len)
        draw_icon(c->pen->list, (Box){at.x + at.w - PAD + 2, at.y + ROW / 2.0 - 5, 10, 10}, ICON_PLAY, ROLE_FAINT);
    if (button)
        draw_ungroup(c->pen->list);
}

static int bytes_a_row(const Column *c) {
    return c->pen->ui->base == 2 ? 4 : 8;
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
        if (span && span->label.len && fits(c, LABELS)) {
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

static Str byte_text(const Column *c, unsigned char byte) {
    char bits[8];
    for (int i = 0; i < 8; i++)
        bits[i] = byte >> (7 - i) & 1 ? '1' : '0';
    if (c->pen->ui->base == 2)
        return str_copy(c->pen->arena, (Str){bits, sizeof bits});
    return str_format(c->pen->arena, c->pen->ui->base == 1 ? "%d" : "%02X", byte);
}

static void byte_row(Column *c, const MemorySection *s, int from) {
    int most = bytes_a_row(c), n = (int)s->bytes.len - from < most ? (int)s->bytes.len - from : most;
    double cell = floor((c->box.w - 2 * PAD - OFFSETS) / most);
    bool draw = fits(c, BYTE_HEIGHT);
    if (draw) {
        Str offset = str_format(c->pen->arena, "+%d", from);
        pen_text(c->pen, (Box){c->box.x + PAD, c->y, OFFSETS, BYTE_HEIGHT}, code_style(12, REGULAR, ROLE_DIM), offset);
    }
    for (int i = 0; i < n && draw; i++) {
        const ByteSpan *span = span_of(s, from + i);
        Box box = {c->box.x + PAD + OFFSETS + i * cell, c->y, cell + 1, BYTE_HEIGHT};
        Role fill = span && span->changed ? ROLE_CHANGED : span && span->padding ? ROLE_GROUND : ROLE_PANEL;
        bool rune = s->runes && span;
        if (rune)
            draw_group(c->pen->list, str_format(c->pen->arena, "rune:%d", from + i), COMMAND_RUNE, from + i + 1);
        if (rune && c->pen->ui->rune > span->offset && c->pen->ui->rune <= span->offset + span->len)
            fill = ROLE_CURRENT;
        draw_box(c->pen->list, box, 0, fill, ROLE_LINE, 1, DASH_NONE);
        unsigned char byte = (unsigned char)s->bytes.at[from + i];
        TextStyle style = code_style(14, REGULAR, byte || !span ? ROLE_INK : ROLE_DIM);
        if (span && span->padding)
            style.role = ROLE_DIM;
        Str text = byte_text(c, byte);
        while (style.size > 8 && pen_width(c->pen, style, text) > box.w - 4)
            style.size--;
        pen_aligned(c->pen, box, style, text, ALIGN_CENTRE);
        if (rune)
            draw_ungroup(c->pen->list);
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
    bool draw = fits(c, ROW);
    for (size_t at = 0; at < line.len && draw;) {
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
        if (fits(c, HEADING_HEIGHT))
            section_heading(c->pen, (Box){c->box.x, c->y, c->box.w, HEADING_HEIGHT}, s);
        c->y += HEADING_HEIGHT;
    }
    bool past = s->rows.len && s->rows.at[s->rows.len - 1].step >= 0; // beside all else only the last values have room
    int first =
        past && c->pen->ui->memory_level == LEVEL_ALWAYS && s->rows.len > FEW_VALUES ? s->rows.len - FEW_VALUES : 0;
    for (int i = first; i < s->rows.len; i++)
        memory_row(c, &s->rows.at[i], (*row)++);
    for (int from = 0; from < (int)s->bytes.len; from += bytes_a_row(c))
        byte_row(c, s, from);
    for (int i = 0; i < s->lines.len; i++)
        bits_line(c, s->lines.at[i]);
    c->y += 8;
}

static double sections(Pen *pen, Box box, double top, const ViewModel *m, bool draw) {
    Column c = {.pen = pen, .box = box, .y = top, .bottom = box.y + box.h, .draw = draw};
    int row = 0;
    int level = pen->ui->memory_level;
    for (int i = 0; i < m->memory.len; i++)
        if (level == LEVEL_ALWAYS || m->memory.at[i].level == LEVEL_ALWAYS || (int)m->memory.at[i].level == level)
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

// How much is shown, and how bytes are written.
static void tools(Pen *pen, Box row) {
    enum { GAP = 4, EDGE = 12, BASE = 44 };
    double each = (row.w - 2 * EDGE - BASE - 4) / 3;
    for (int i = 0; i < 3; i++)
        pen_button(pen, (Box){row.x + EDGE + i * each, row.y + 4, each - GAP, 24},
            (Button){.id = str_format(pen->arena, "memory:level:%d", i + 1),
                .command = COMMAND_MEMORY_LEVEL,
                .argument = i + 1,
                .text = word(pen, (Word)(WORD_LEVEL_1 + i)),
                .primary = pen->ui->memory_level == i + 1});
    pen_button(pen, (Box){row.x + row.w - EDGE - BASE, row.y + 4, BASE, 24},
        (Button){.id = STR("memory:base"),
            .command = COMMAND_BASE,
            .text = word(pen, (Word)(WORD_BASE_HEX + pen->ui->base))});
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
        tools(pen, (Box){inner.x, inner.y, inner.w, TOOLS});
        inner.y += TOOLS, inner.h -= TOOLS;
        double content = sections(pen, inner, 0, m, false);
        double up = pen_scroll_begin(pen, inner, SCROLL_MEMORY, content, 0, 0);
        sections(pen, inner, inner.y - up, m, true);
        pen_scroll_end(pen);
    }
    draw_ungroup(pen->list);
}
