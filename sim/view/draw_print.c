// The draw list as text. Lengths are rounded to a tenth of a point, so that the last bits of a sum do not
// show; texts stand as in a Go string literal.
#include "view/draw.h"

#include <math.h>
#include <stdlib.h>

static void length(Buf *out, double v) {
    long tenths = lround(v * 10);
    buf_format(out, "%s%ld", tenths < 0 ? "-" : "", labs(tenths) / 10);
    if (tenths % 10)
        buf_format(out, ".%ld", labs(tenths) % 10);
}

static void print_box(Buf *out, Box b) {
    length(out, b.x);
    buf_byte(out, ',');
    length(out, b.y);
    buf_byte(out, ' ');
    length(out, b.w);
    buf_byte(out, 'x');
    length(out, b.h);
}

static void print_quoted(Buf *out, Str s) {
    buf_byte(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '"' || c == '\\')
            buf_format(out, "\\%c", c);
        else if (c < ' ')
            buf_format(out, "\\x%02x", c);
        else
            buf_byte(out, (char)c);
    }
    buf_byte(out, '"');
}

static void print_line(Buf *out, const DrawOp *op) {
    static const char *const dashes[] = {"", " dashed", " dotted"};
    if (op->width > 0) {
        buf_format(out, " %s/", role_names[op->stroke]);
        length(out, op->width);
        buf_text(out, dashes[op->dash]);
    }
}

static void print_points(Buf *out, const DrawOp *op, int n) {
    for (int i = 0; i < n; i++) {
        buf_byte(out, ' ');
        length(out, op->at[i].x);
        buf_byte(out, ',');
        length(out, op->at[i].y);
    }
}

static void print_text(Buf *out, const DrawOp *op) {
    const TextStyle *s = &op->style;
    buf_text(out, "text ");
    print_box(out, op->box);
    buf_format(out, " %s %s%d/", role_names[s->role], s->face == FACE_CODE ? "code" : "ui", s->weight * 100);
    length(out, s->size);
    buf_text(out, s->italic ? " italic" : "");
    buf_text(out, s->strike ? " struck" : "");
    buf_text(out, op->cut ? " cut " : " ");
    print_quoted(out, op->text);
}

static void print_op(Buf *out, const DrawOp *op) {
    switch (op->kind) {
    case DRAW_BOX:
        buf_text(out, "box ");
        print_box(out, op->box);
        if (op->radius > 0) {
            buf_text(out, " round ");
            length(out, op->radius);
        }
        if (op->fill != ROLE_NONE)
            buf_format(out, " fill %s", role_names[op->fill]);
        print_line(out, op);
        break;
    case DRAW_LINE:
        buf_text(out, "line");
        print_points(out, op, 2);
        print_line(out, op);
        break;
    case DRAW_CURVE:
        buf_text(out, op->arrow ? "arrow" : "curve");
        print_points(out, op, 4);
        print_line(out, op);
        break;
    case DRAW_TEXT: print_text(out, op); break;
    case DRAW_ICON:
        buf_format(out, "icon %s ", icon_names[op->icon]);
        print_box(out, op->box);
        buf_format(out, " %s", role_names[op->stroke]);
        break;
    case DRAW_CLIP:
        buf_text(out, "clip ");
        print_box(out, op->box);
        break;
    case DRAW_GROUP:
        buf_text(out, "group ");
        buf_str(out, op->text);
        if (op->action)
            buf_text(out, " button");
        break;
    case DRAW_UNCLIP:
    case DRAW_UNGROUP: break;
    }
}

void draw_print(const DrawList *list, Buf *out) {
    int depth = 0;
    buf_text(out, "list ");
    print_box(out, (Box){0, 0, list->width, list->height});
    buf_format(out, " %s\n", role_names[list->ground]);
    for (int i = 0; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        if (op->kind == DRAW_UNGROUP || op->kind == DRAW_UNCLIP) {
            depth--;
            continue;
        }
        for (int d = 0; d <= depth; d++)
            buf_text(out, "  ");
        print_op(out, op);
        if (op->fade > 0)
            buf_format(out, " faded %ld%%", lround(op->fade * 100));
        buf_byte(out, '\n');
        if (op->kind == DRAW_GROUP || op->kind == DRAW_CLIP)
            depth++;
    }
}
