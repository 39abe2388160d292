// Writing SVG. xml:space="preserve" instead of white-space:pre, which some readers ignore.
#include "view/svg.h"

#include <math.h>
#include <stdlib.h>

enum { DEPTH_MAX = 64 }; // groups and clips in each other; deeper ones keep the origin around them

typedef struct Svg {
    const Theme *theme;
    Buf *out;
    int clips;                // ids given out
    Point origins[DEPTH_MAX]; // nested: of what is open, the innermost last
    int depth;
} Svg;

static void number(Buf *out, double v) {
    long hundredths = lround(v * 100);
    buf_format(out, "%s%ld", hundredths < 0 ? "-" : "", labs(hundredths) / 100);
    long rest = labs(hundredths) % 100;
    if (rest)
        buf_format(out, rest % 10 ? ".%02ld" : ".%ld", rest % 10 ? rest : rest / 10);
}

static void attribute(Buf *out, const char *name, double v) {
    buf_format(out, " %s=\"", name);
    number(out, v);
    buf_byte(out, '"');
}

static void paint(Svg *svg, const char *name, Role role) {
    if (role == ROLE_NONE) {
        buf_format(svg->out, " %s=\"none\"", name);
        return;
    }
    if (!svg->theme) {
        buf_format(svg->out, " %s=\"var(--%s)\"", name, role_names[role]);
        return;
    }
    const Rgba *c = &svg->theme->colour[role];
    buf_format(svg->out, " %s=\"#%02x%02x%02x\"", name, (unsigned)lround(c->r * 255), (unsigned)lround(c->g * 255),
        (unsigned)lround(c->b * 255));
    if (c->a < 1) {
        buf_format(svg->out, " %s-opacity=\"", name);
        number(svg->out, c->a);
        buf_byte(svg->out, '"');
    }
}

static void outline(Svg *svg, const DrawOp *op) {
    if (op->width <= 0)
        return;
    paint(svg, "stroke", op->stroke);
    attribute(svg->out, "stroke-width", op->width);
    if (op->dash == DASH_LONG)
        buf_text(svg->out, " stroke-dasharray=\"5 4\"");
    if (op->dash == DASH_DOTS) {
        buf_text(svg->out, " stroke-linecap=\"round\" stroke-dasharray=\"0 ");
        number(svg->out, op->width * 2.4);
        buf_byte(svg->out, '"');
    }
}

static void place(Svg *svg, Box b) {
    attribute(svg->out, "x", b.x);
    attribute(svg->out, "y", b.y);
    attribute(svg->out, "width", b.w);
    attribute(svg->out, "height", b.h);
}

// Characters that XML cannot hold at all become U+FFFD.
static void escaped(Buf *out, Str s) {
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '<')
            buf_text(out, "&lt;");
        else if (c == '&')
            buf_text(out, "&amp;");
        else if (c == '"')
            buf_text(out, "&quot;");
        else if (c < ' ' && c != '\t')
            buf_text(out, "\xef\xbf\xbd");
        else
            buf_byte(out, (char)c);
    }
}

static void write_box(Svg *svg, const DrawOp *op) {
    double half = op->width / 2; // the outline lies inside the box
    buf_text(svg->out, "<rect");
    place(svg, box_inset(op->box, half, half));
    if (op->radius > 0)
        attribute(svg->out, "rx", fmax(0, op->radius - half));
    paint(svg, "fill", op->fill);
    outline(svg, op);
    buf_text(svg->out, "/>\n");
}

static void write_points(Svg *svg, const DrawOp *op, int n) {
    for (int i = 0; i < n; i++) {
        buf_text(svg->out, i == 0 ? "M" : i > 1 ? " " : n == 2 ? "L" : "C");
        number(svg->out, op->at[i].x);
        buf_byte(svg->out, ' ');
        number(svg->out, op->at[i].y);
    }
}

static void write_curve(Svg *svg, const DrawOp *op) {
    buf_text(svg->out, "<path d=\"");
    write_points(svg, op, op->kind == DRAW_LINE ? 2 : 4);
    buf_text(svg->out, "\" fill=\"none\"");
    outline(svg, op);
    buf_text(svg->out, "/>\n");
    Point t = curve_toward(op->at, 1), tip = op->at[3];
    double len = hypot(t.x, t.y), size = 6 + op->width * 2.4;
    if (!op->arrow || len <= 0)
        return;
    double dx = t.x / len * size, dy = t.y / len * size;
    DrawOp head = {
        .at = {tip, {tip.x - dx - dy * 0.5, tip.y - dy + dx * 0.5}, {tip.x - dx + dy * 0.5, tip.y - dy - dx * 0.5}}};
    buf_text(svg->out, "<path d=\"");
    for (int i = 0; i < 3; i++) {
        buf_text(svg->out, i ? "L" : "M");
        number(svg->out, head.at[i].x);
        buf_byte(svg->out, ' ');
        number(svg->out, head.at[i].y);
    }
    buf_text(svg->out, "Z\"");
    paint(svg, "fill", op->stroke);
    buf_text(svg->out, "/>\n");
}

static void write_text(Svg *svg, const DrawOp *op) {
    const TextStyle *s = &op->style;
    buf_text(svg->out, "<text xml:space=\"preserve\"");
    attribute(svg->out, "x", op->box.x);
    attribute(svg->out, "y", op->box.y + op->box.h / 2 + s->size * 0.36);
    buf_format(svg->out, " class=\"%s\" font-weight=\"%d\"", s->face == FACE_CODE ? "c" : "u", s->weight * 100);
    attribute(svg->out, "font-size", s->size);
    paint(svg, "fill", s->role);
    if (s->italic)
        buf_text(svg->out, " font-style=\"italic\"");
    if (s->strike)
        buf_text(svg->out, " text-decoration=\"line-through\"");
    if (s->tracking > 0)
        attribute(svg->out, "letter-spacing", s->tracking * s->size);
    buf_byte(svg->out, '>');
    escaped(svg->out, op->text);
    buf_text(svg->out, "</text>\n");
}

static void write_icon(Svg *svg, const DrawOp *op) {
    buf_text(svg->out, "<path transform=\"translate(");
    number(svg->out, op->box.x);
    buf_byte(svg->out, ' ');
    number(svg->out, op->box.y);
    buf_text(svg->out, ") scale(");
    number(svg->out, op->box.w / 24);
    buf_format(svg->out, ")\" fill-rule=\"evenodd\" d=\"%s\"", icon_paths[op->icon]);
    paint(svg, "fill", op->stroke);
    buf_text(svg->out, "/>\n");
}

static void write_clip(Svg *svg, const DrawOp *op) {
    int id = ++svg->clips;
    buf_format(svg->out, "<clipPath id=\"k%d\"><rect", id);
    place(svg, op->box);
    buf_format(svg->out, "/></clipPath><g clip-path=\"url(#k%d)\">\n", id);
}

// Ops that come or go are wrapped, so that the writers of the kinds need not know.
static void write_seen(Svg *svg, const DrawOp *op) {
    switch (op->kind) {
    case DRAW_BOX: write_box(svg, op); break;
    case DRAW_LINE:
    case DRAW_CURVE: write_curve(svg, op); break;
    case DRAW_TEXT: write_text(svg, op); break;
    case DRAW_ICON: write_icon(svg, op); break;
    default: break;
    }
}

static void write_faded(Svg *svg, const DrawOp *op) {
    buf_text(svg->out, "<g");
    attribute(svg->out, "opacity", 1 - op->fade);
    buf_text(svg->out, ">");
    write_seen(svg, op);
    buf_text(svg->out, "</g>\n");
}

static void write_op(Svg *svg, const DrawOp *op) {
    switch (op->kind) {
    case DRAW_CLIP: write_clip(svg, op); break;
    case DRAW_GROUP:
        buf_text(svg->out, "<g id=\"");
        escaped(svg->out, op->text);
        buf_text(svg->out, "\">\n");
        break;
    case DRAW_UNCLIP:
    case DRAW_UNGROUP: buf_text(svg->out, "</g>\n"); break;
    default:
        if (op->fade > 0)
            write_faded(svg, op);
        else
            write_seen(svg, op);
    }
}

// ---- nested ----

static Point origin_now(const Svg *svg) {
    return svg->depth ? svg->origins[(svg->depth < DEPTH_MAX ? svg->depth : DEPTH_MAX) - 1] : (Point){0, 0};
}

static void open_at(Svg *svg, Point origin) {
    if (svg->depth < DEPTH_MAX)
        svg->origins[svg->depth] = origin;
    svg->depth++;
}

// Where a group begins: where it was placed, else its first op.
static Point group_origin(const DrawList *list, int at, Point around) {
    const DrawOp *group = &list->ops.at[at];
    if (group->placed)
        return group->at[0];
    for (int i = at + 1; i < group->end; i++) {
        const DrawOp *op = &list->ops.at[i];
        if (op->kind == DRAW_LINE || op->kind == DRAW_CURVE)
            return op->at[0];
        if (op->kind <= DRAW_CLIP)
            return (Point){op->box.x, op->box.y};
    }
    return around;
}

static DrawOp seen_from(const DrawOp *op, Point origin) {
    DrawOp moved = *op;
    moved.box.x -= origin.x, moved.box.y -= origin.y;
    for (int i = 0; i < 4; i++)
        moved.at[i].x -= origin.x, moved.at[i].y -= origin.y;
    return moved;
}

static void open_group(Svg *svg, const DrawList *list, int at) {
    Point around = origin_now(svg);
    Point origin = svg->depth < DEPTH_MAX ? group_origin(list, at, around) : around;
    buf_text(svg->out, "<g id=\"");
    escaped(svg->out, list->ops.at[at].text);
    buf_text(svg->out, "\" transform=\"translate(");
    number(svg->out, origin.x - around.x);
    buf_byte(svg->out, ' ');
    number(svg->out, origin.y - around.y);
    buf_text(svg->out, ")\">\n");
    open_at(svg, origin);
}

static void open_clip(Svg *svg, const DrawOp *op) {
    DrawOp moved = seen_from(op, origin_now(svg));
    buf_text(svg->out, "<svg");
    place(svg, moved.box);
    buf_text(svg->out, ">\n");
    open_at(svg, svg->depth < DEPTH_MAX ? (Point){op->box.x, op->box.y} : origin_now(svg));
}

void svg_write_nested(const DrawList *list, Buf *out) {
    Svg svg = {.out = out};
    for (int i = 0; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        DrawOp moved = seen_from(op, origin_now(&svg));
        switch (op->kind) {
        case DRAW_GROUP: open_group(&svg, list, i); break;
        case DRAW_CLIP: open_clip(&svg, op); break;
        case DRAW_UNCLIP:
        case DRAW_UNGROUP:
            svg.depth--;
            buf_text(out, op->kind == DRAW_UNCLIP ? "</svg>\n" : "</g>\n");
            break;
        default: write_op(&svg, &moved);
        }
    }
}

// ---- a file ----

void svg_write(const DrawList *list, const Theme *theme, Buf *out) {
    Svg svg = {.theme = theme, .out = out};
    buf_text(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    number(out, list->width);
    buf_byte(out, ' ');
    number(out, list->height);
    buf_text(out, "\">\n<style>.u{font-family:Inter,'Noto Sans CJK SC',sans-serif}"
                  ".c{font-family:'JetBrains Mono','Noto Sans Mono CJK SC',monospace;"
                  "font-variant-ligatures:none}</style>\n<rect");
    place(&svg, (Box){0, 0, list->width, list->height});
    paint(&svg, "fill", list->ground);
    buf_text(out, "/>\n");
    for (int i = 0; i < list->ops.len; i++)
        write_op(&svg, &list->ops.at[i]);
    buf_text(out, "</svg>\n");
}
