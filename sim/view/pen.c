// The shared small things of the panels.
#include "view/pen.h"

#include <math.h>
#include <string.h>

TextStyle ui_style(double size, Weight weight, Role role) {
    return (TextStyle){.face = FACE_UI, .weight = weight, .size = size, .role = role};
}

TextStyle code_style(double size, Weight weight, Role role) {
    return (TextStyle){.face = FACE_CODE, .weight = weight, .size = size, .role = role};
}

Role goroutine_role(int64_t id) {
    return (Role)(ROLE_G1 + (id > 0 ? (id - 1) % 8 : 0));
}

Str goroutine_name(Arena *a, int64_t id) {
    return str_format(a, "G%lld", (long long)id);
}

Str word(const Pen *pen, Word w) {
    return pen->words->text[w];
}

Str word_with(const Pen *pen, Word w, Str arg) {
    return words_fill(pen->arena, pen->words, w, &arg, 1);
}

double pen_width(const Pen *pen, TextStyle style, Str text) {
    return text_width(pen->meter, style, text);
}

double pen_aligned(Pen *pen, Box box, TextStyle style, Str text, Align align) {
    bool cut;
    Str shown = text_fit(pen->arena, pen->meter, style, text, box.w, &cut);
    double width = pen_width(pen, style, shown);
    double spare = fmax(0, box.w - width);
    double x = box.x + (align == ALIGN_RIGHT ? spare : align == ALIGN_CENTRE ? spare / 2 : 0);
    draw_text(pen->list, (Box){x, box.y, width, box.h}, style, shown, cut);
    return width;
}

double pen_text(Pen *pen, Box box, TextStyle style, Str text) {
    return pen_aligned(pen, box, style, text, ALIGN_LEFT);
}

// ---- rich text: words are measured one by one and drawn a line at a time ----

typedef struct Flow {
    Pen *pen;
    Box box;
    const RichText *rich;
    double x, y;
    bool draw;
    Str run; // words of one style beside each other that are not drawn yet
    TextStyle run_style;
    bool run_marked;
    double run_x;
} Flow;

static TextStyle marked_style(const RichText *rich) {
    TextStyle s = rich->style;
    if (rich->emphasis)
        s.weight = SEMIBOLD;
    else
        s.face = FACE_CODE, s.size *= 0.94;
    return s;
}

static void flush(Flow *f) {
    double pad = f->run_marked && f->rich->emphasis ? 4 : 0;
    Box at = {f->run_x, f->y, 0, f->rich->line_height};
    if (f->run.len && f->draw && at.y + at.h <= f->box.y + f->box.h + 1) {
        at.w = pen_width(f->pen, f->run_style, f->run) + 2 * pad;
        if (pad > 0)
            draw_box(f->pen->list, box_inset(at, 0, (at.h - f->run_style.size * 1.32) / 2), 5, ROLE_CHANGED, ROLE_NONE,
                0, DASH_NONE);
        draw_text(f->pen->list, box_inset(at, pad, 0), f->run_style, f->run, false);
    }
    f->run.len = 0;
}

static void new_line(Flow *f) {
    flush(f);
    f->x = f->box.x;
    f->y += f->rich->line_height;
}

static void put(Flow *f, TextStyle style, Str text, bool marked, double lead) {
    double pad = marked && f->rich->emphasis ? 4 : 0;
    double width = pen_width(f->pen, style, text) + 2 * pad;
    if (f->x > f->box.x && f->x + lead + width > f->box.x + f->box.w)
        new_line(f);
    else if (f->x > f->box.x)
        f->x += lead;
    if (f->run.len && f->run_marked == marked) {
        f->run.len = (size_t)(text.at + text.len - f->run.at);
    } else {
        flush(f);
        f->run = text, f->run_style = style, f->run_marked = marked, f->run_x = f->x;
    }
    f->x += width;
}

// The part of a word that fits on a line of its own: nearly always all of it.
static size_t word_end(const Flow *f, TextStyle style, Str piece, size_t at, size_t end) {
    while (pen_width(f->pen, style, (Str){piece.at + at, end - at}) > f->box.w && end > at + 1) {
        end--;
        while (end > at + 1 && (piece.at[end] & 0xc0) == 0x80)
            end--;
    }
    return end;
}

// A piece of one style: broken at spaces and between CJK characters. Gaps are the width of the plain space.
static void put_piece(Flow *f, Str piece, bool marked) {
    TextStyle style = marked ? marked_style(f->rich) : f->rich->style;
    double space = pen_width(f->pen, f->rich->style, STR("a b")) - pen_width(f->pen, f->rich->style, STR("ab"));
    double lead = 0;
    bool whole = marked && pen_width(f->pen, style, piece) < f->box.w / 2;
    for (size_t at = 0; at < piece.len;) {
        if (piece.at[at] == '\n') {
            new_line(f);
            at++, lead = 0;
            continue;
        }
        if (piece.at[at] == ' ') {
            at++, lead = space;
            continue;
        }
        size_t end = at;
        text_rune(piece, &end);
        while (end < piece.len && (piece.at[end] != ' ' || whole) && piece.at[end] != '\n') {
            size_t next = end;
            if (rune_may_break(text_rune(piece, &next)) && !marked)
                break;
            end = next;
        }
        end = word_end(f, style, piece, at, end);
        put(f, style, (Str){piece.at + at, end - at}, marked, lead);
        at = end, lead = 0;
    }
    flush(f);
    f->x += lead;
}

double pen_rich(Pen *pen, Box box, RichText rich) {
    Flow f = {.pen = pen, .box = box, .rich = &rich, .x = box.x, .y = box.y, .draw = !rich.measure};
    bool marked = false;
    char mark = rich.text.len && memchr(rich.text.at, MARK, rich.text.len) ? MARK : '`';
    for (size_t at = 0; at < rich.text.len;) {
        const char *tick = rich.literal ? NULL : memchr(rich.text.at + at, mark, rich.text.len - at);
        size_t end = tick ? (size_t)(tick - rich.text.at) : rich.text.len;
        put_piece(&f, (Str){rich.text.at + at, end - at}, marked);
        marked = !marked;
        at = end + 1;
    }
    return rich.text.len ? f.y + rich.line_height - box.y : 0;
}

// ---- small parts ----

static Str capitals(Arena *a, Str s) {
    char *out = arena_alloc(a, s.len + 1);
    for (size_t i = 0; i < s.len; i++)
        out[i] = s.at[i] >= 'a' && s.at[i] <= 'z' ? (char)(s.at[i] - 32) : s.at[i];
    return (Str){out, s.len};
}

double pen_heading(Pen *pen, Box panel, Str left, Str right) {
    TextStyle style = ui_style(12, BOLD, ROLE_DIM);
    style.tracking = 0.08;
    Box line = {panel.x + 18, panel.y + 5, panel.w - 36, HEADING_HEIGHT - 8};
    left = capitals(pen->arena, left);
    right = capitals(pen->arena, right);
    double wanted = pen_width(pen, style, left), taken = pen_width(pen, style, right);
    if (taken > 0 && wanted + taken + 12 <= line.w) { // left is the more important
        pen_aligned(pen, line, style, right, ALIGN_RIGHT);
        line.w -= taken + 12;
    }
    return pen_text(pen, line, style, left);
}

void pen_heading_code(Pen *pen, Box panel, Str text, Align align) {
    Box line = {panel.x + 18, panel.y + 5, panel.w - 36, HEADING_HEIGHT - 8};
    pen_aligned(pen, line, code_style(13, MEDIUM, ROLE_DIM), text, align);
}

void pen_heading_plain(Pen *pen, Box panel, Str text) {
    pen_text(pen, (Box){panel.x + 18, panel.y + 5, panel.w - 36, HEADING_HEIGHT - 8}, ui_style(14, SEMIBOLD, ROLE_DIM),
        text);
}

double pen_badge(Pen *pen, double x, double middle, int64_t goroutine) {
    Str name = goroutine_name(pen->arena, goroutine);
    TextStyle style = ui_style(12, BOLD, ROLE_ON_ACCENT);
    double width = fmax(26, pen_width(pen, style, name) + 10);
    Box box = {x, middle - 10, width, 20};
    draw_box(pen->list, box, 6, goroutine_role(goroutine), ROLE_NONE, 0, DASH_NONE);
    pen_aligned(pen, box, style, name, ALIGN_CENTRE);
    return width;
}

static TextStyle key_style(void) {
    return ui_style(13, BOLD, ROLE_DIM);
}

double pen_key_width(Pen *pen, Str key) {
    return fmax(24, pen_width(pen, key_style(), key) + 14);
}

double pen_key(Pen *pen, double x, double middle, Str key) {
    TextStyle style = key_style();
    double width = pen_key_width(pen, key);
    Box box = {x, middle - 12, width, 24};
    draw_box(pen->list, box, 6, ROLE_RAISED, ROLE_LINE, 1.5, DASH_NONE);
    pen_aligned(pen, box, style, key, ALIGN_CENTRE);
    return width;
}

bool pen_hovers(const Pen *pen, Str id) {
    return pen->ui->hover.len && str_eq(pen->ui->hover, id);
}

void pen_button(Pen *pen, Box box, Button b) {
    bool hover = !b.disabled && pen_hovers(pen, b.id);
    Role fill = b.primary ? ROLE_ACCENT : hover ? ROLE_HOVER : ROLE_RAISED;
    Role ink = b.disabled ? ROLE_FAINT : b.primary ? ROLE_ON_ACCENT : hover ? ROLE_INK : ROLE_DIM;
    draw_group(pen->list, b.id, b.disabled ? COMMAND_NONE : (int)b.command, b.argument);
    draw_box(pen->list, box, fmin(10, box.h / 3.6), fill, b.primary ? ROLE_ACCENT : ROLE_LINE, 1.5, DASH_NONE);
    if (b.has_icon) {
        double size = fmin(22, box.h * 0.56);
        Role role = b.primary || b.disabled || box.h < 34 ? ink : ROLE_INK;
        draw_icon(pen->list, (Box){box.x + (box.w - size) / 2, box.y + (box.h - size) / 2, size, size}, b.icon, role);
    } else {
        pen_aligned(pen, box, ui_style(14, SEMIBOLD, ink), b.text, ALIGN_CENTRE);
    }
    draw_ungroup(pen->list);
}

void pen_card(Pen *pen, Box box, Role border, double width, Dash dash) {
    Box shadow = {box.x - 0.5, box.y + 1.5, box.w + 1, box.h + 1};
    draw_box(pen->list, shadow, 13, ROLE_SHADOW, ROLE_NONE, 0, DASH_NONE);
    draw_box(pen->list, box, 12, ROLE_PANEL, border, width, dash);
}

double pen_scroll_begin(Pen *pen, Box box, Scroll which, double content, double wanted_from, double wanted_to) {
    double limit = fmax(0, content - box.h);
    double own = fmin(limit, fmin(wanted_from, fmax(0, wanted_to - box.h))); // the start is seen more surely
    double up = fmin(limit, fmax(0, own + pen->ui->scroll[which]));
    pen->ui->scroll[which] = up - own;
    draw_clip(pen->list, box);
    if (limit > 0) { // a thin bar that says where we are
        double length = fmax(24, box.h * box.h / content);
        double y = box.y + (box.h - length) * up / limit;
        draw_box(pen->list, (Box){box.x + box.w - 6, y, 3, length}, 1.5, ROLE_LINE, ROLE_NONE, 0, DASH_NONE);
    }
    return up;
}

double pen_scroll_rows(
    Pen *pen, Box *box, Scroll which, double content, double wanted_from, double wanted_to, double row) {
    box->h = fmax(row, floor(box->h / row) * row);
    return round(pen_scroll_begin(pen, *box, which, content, wanted_from, wanted_to) / row) * row;
}

void pen_scroll_end(Pen *pen) {
    draw_unclip(pen->list);
}
