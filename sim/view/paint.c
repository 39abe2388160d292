// From draw list to pixels. Rectangles snap to whole pixels, so that borders are sharp at any scale.
#include "view/paint.h"

#include <cairo-pdf.h>
#include <cairo.h>
#include <math.h>
#include <stdlib.h>

#include "view/damage.h"
#include "view/glyphs.h"

struct Painter {
    cairo_surface_t *surface; // owned
    cairo_t *cr;              // owned
    Glyphs *glyphs;           // owned
    double scale;
    Theme theme;
    Seen seen; // what the surface shows
};

static void make_surface(Painter *p, int width, int height) {
    p->surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    p->cr = cairo_create(p->surface);
}

Painter *painter_open(int width, int height, double scale) {
    Painter *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->glyphs = glyphs_open();
    make_surface(p, width, height);
    if (!p->glyphs || cairo_surface_status(p->surface) != CAIRO_STATUS_SUCCESS) {
        painter_close(p);
        return NULL;
    }
    p->scale = scale;
    glyphs_scale(p->glyphs, scale);
    return p;
}

void painter_close(Painter *p) {
    if (!p)
        return;
    cairo_destroy(p->cr);
    cairo_surface_destroy(p->surface);
    glyphs_close(p->glyphs);
    seen_free(&p->seen);
    free(p);
}

void painter_resize(Painter *p, int width, int height, double scale) {
    cairo_destroy(p->cr);
    cairo_surface_destroy(p->surface);
    make_surface(p, width, height);
    if (scale != p->scale)
        glyphs_scale(p->glyphs, scale);
    p->scale = scale;
    seen_free(&p->seen);
}

void painter_theme(Painter *p, const Theme *theme) {
    p->theme = *theme;
    seen_free(&p->seen);
}

static double measure(void *self, const TextStyle *style, Str text) {
    return glyphs_width(((Painter *)self)->glyphs, style, text);
}

TextMeter painter_meter(Painter *p) {
    return (TextMeter){.width = measure, .self = p};
}

static void colour(Painter *p, Role role, double fade) {
    const Rgba *c = &p->theme.colour[role];
    cairo_set_source_rgba(p->cr, c->r, c->g, c->b, c->a * (1 - fade));
}

static void set_line(Painter *p, double width, Dash dash) {
    double unit = width * p->scale;
    cairo_set_line_width(p->cr, unit);
    cairo_set_line_cap(p->cr, dash == DASH_DOTS ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    double lengths[2] = {dash == DASH_DOTS ? 0.01 : 5 * p->scale, dash == DASH_DOTS ? unit * 2.4 : 4 * p->scale};
    cairo_set_dash(p->cr, lengths, dash == DASH_NONE ? 0 : 2, 0);
}

static void rounded(cairo_t *cr, double x, double y, double w, double h, double r) {
    r = fmin(r, fmin(w, h) / 2);
    if (r <= 0) {
        cairo_rectangle(cr, x, y, w, h);
        return;
    }
    cairo_new_sub_path(cr);
    cairo_arc(cr, x + w - r, y + r, r, -M_PI / 2, 0);
    cairo_arc(cr, x + w - r, y + h - r, r, 0, M_PI / 2);
    cairo_arc(cr, x + r, y + h - r, r, M_PI / 2, M_PI);
    cairo_arc(cr, x + r, y + r, r, M_PI, 3 * M_PI / 2);
    cairo_close_path(cr);
}

static void paint_box(Painter *p, const DrawOp *op) {
    double s = p->scale, x = round(op->box.x * s), y = round(op->box.y * s);
    double w = round((op->box.x + op->box.w) * s) - x, h = round((op->box.y + op->box.h) * s) - y;
    w = fmax(w, 1), h = fmax(h, 1);
    if (op->fill != ROLE_NONE) {
        colour(p, op->fill, op->fade);
        rounded(p->cr, x, y, w, h, op->radius * s);
        cairo_fill(p->cr);
    }
    if (op->width <= 0)
        return;
    double line = fmax(1, op->width * s), half = line / 2;
    colour(p, op->stroke, op->fade);
    rounded(p->cr, x + half, y + half, w - line, h - line, op->radius * s - half);
    set_line(p, line / s, op->dash);
    cairo_stroke(p->cr);
}

// Upright and level lines lie on whole pixels.
static void paint_line(Painter *p, const DrawOp *op) {
    double s = p->scale, line = fmax(1, op->width * s), odd = fmod(round(line), 2) / 2;
    double x0 = op->at[0].x * s, y0 = op->at[0].y * s, x1 = op->at[1].x * s, y1 = op->at[1].y * s;
    if (op->at[0].x == op->at[1].x)
        x0 = x1 = floor(x0) + odd;
    if (op->at[0].y == op->at[1].y)
        y0 = y1 = floor(y0) + odd;
    colour(p, op->stroke, op->fade);
    set_line(p, line / s, op->dash);
    cairo_move_to(p->cr, x0, y0);
    cairo_line_to(p->cr, x1, y1);
    cairo_stroke(p->cr);
}

static void paint_head(Painter *p, Point tip, Point toward, double size) {
    double len = hypot(toward.x, toward.y);
    if (len <= 0)
        return;
    double dx = toward.x / len * size, dy = toward.y / len * size;
    cairo_move_to(p->cr, tip.x, tip.y);
    cairo_line_to(p->cr, tip.x - dx - dy * 0.5, tip.y - dy + dx * 0.5);
    cairo_line_to(p->cr, tip.x - dx * 0.72, tip.y - dy * 0.72);
    cairo_line_to(p->cr, tip.x - dx + dy * 0.5, tip.y - dy - dx * 0.5);
    cairo_close_path(p->cr);
    cairo_fill(p->cr);
}

static void paint_curve(Painter *p, const DrawOp *op) {
    Point at[4];
    for (int i = 0; i < 4; i++)
        at[i] = (Point){op->at[i].x * p->scale, op->at[i].y * p->scale};
    double head = op->arrow ? (6 + op->width * 2.4) * p->scale : 0;
    Point toward = curve_toward(at, 1), end = at[3];
    double len = hypot(toward.x, toward.y);
    if (len > 0) // the line ends inside the head, so that its butt does not show
        end = (Point){end.x - toward.x / len * head * 0.7, end.y - toward.y / len * head * 0.7};
    colour(p, op->stroke, op->fade);
    set_line(p, op->width, op->dash);
    cairo_move_to(p->cr, at[0].x, at[0].y);
    cairo_curve_to(p->cr, at[1].x, at[1].y, at[2].x, at[2].y, end.x, end.y);
    cairo_stroke(p->cr);
    if (op->arrow)
        paint_head(p, at[3], toward, head);
}

// Capitals stand in the middle of the box: 0.36 em is half their height in both faces.
static void paint_text(Painter *p, const DrawOp *op) {
    double s = p->scale;
    double x = round(op->box.x * s), baseline = round((op->box.y + op->box.h / 2 + op->style.size * 0.36) * s);
    colour(p, op->style.role, op->fade);
    glyphs_draw(p->glyphs, p->cr, &op->style, op->text, x, baseline);
    if (!op->style.strike)
        return;
    double line = fmax(1, round(op->style.size * 0.07 * s));
    double width = glyphs_width(p->glyphs, &op->style, op->text) * s;
    cairo_rectangle(p->cr, x, baseline - round(op->style.size * 0.3 * s), width, line);
    cairo_fill(p->cr);
}

static void paint_icon(Painter *p, const DrawOp *op) {
    double k = op->box.w / 24 * p->scale, x0 = round(op->box.x * p->scale), y0 = round(op->box.y * p->scale);
    double v[6];
    const char *at = icon_paths[op->icon];
    while (*at) {
        char letter = *at++;
        int n = letter == 'C' ? 6 : letter == 'Z' ? 0 : 2;
        for (int i = 0; i < n; i++) {
            char *end;
            v[i] = strtod(at, &end) * k + (i % 2 ? y0 : x0);
            at = end;
        }
        if (letter == 'M')
            cairo_move_to(p->cr, v[0], v[1]);
        else if (letter == 'L')
            cairo_line_to(p->cr, v[0], v[1]);
        else if (letter == 'C')
            cairo_curve_to(p->cr, v[0], v[1], v[2], v[3], v[4], v[5]);
        else
            cairo_close_path(p->cr);
    }
    cairo_set_fill_rule(p->cr, CAIRO_FILL_RULE_EVEN_ODD);
    colour(p, op->stroke, op->fade);
    cairo_fill(p->cr);
    cairo_set_fill_rule(p->cr, CAIRO_FILL_RULE_WINDING);
}

static void paint_op(Painter *p, const DrawOp *op) {
    switch (op->kind) {
    case DRAW_BOX: paint_box(p, op); break;
    case DRAW_LINE: paint_line(p, op); break;
    case DRAW_CURVE: paint_curve(p, op); break;
    case DRAW_TEXT: paint_text(p, op); break;
    case DRAW_ICON: paint_icon(p, op); break;
    default: break;
    }
}

static void clip_to(Painter *p, Box b) {
    double s = p->scale, x = round(b.x * s), y = round(b.y * s);
    cairo_rectangle(p->cr, x, y, round((b.x + b.w) * s) - x, round((b.y + b.h) * s) - y);
    cairo_clip(p->cr);
}

static void paint_rect(Painter *p, const DrawList *list, PixelRect r) {
    Box region = {r.x / p->scale, r.y / p->scale, r.w / p->scale, r.h / p->scale};
    cairo_save(p->cr);
    cairo_rectangle(p->cr, r.x, r.y, r.w, r.h);
    cairo_clip(p->cr);
    colour(p, list->ground, 0);
    cairo_paint(p->cr);
    for (int i = 0; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        if (op->kind == DRAW_CLIP) {
            cairo_save(p->cr);
            clip_to(p, op->box);
        } else if (op->kind == DRAW_UNCLIP) {
            cairo_restore(p->cr);
        } else if (!box_empty(box_meet(op->bounds, region))) {
            paint_op(p, op);
        }
    }
    cairo_restore(p->cr);
}

int painter_paint(Painter *p, const DrawList *list, PixelRect rects[PAINT_RECTS]) {
    int width = cairo_image_surface_get_width(p->surface), height = cairo_image_surface_get_height(p->surface);
    int n = seen_differ(&p->seen, list, p->scale, width, height, rects);
    for (int i = 0; i < n; i++)
        paint_rect(p, list, rects[i]);
    cairo_surface_flush(p->surface);
    glyphs_age(p->glyphs);
    return n;
}

const unsigned char *painter_pixels(const Painter *p, int *stride) {
    *stride = cairo_image_surface_get_stride(p->surface);
    return cairo_image_surface_get_data(p->surface);
}

bool painter_save_png(const Painter *p, const char *path) {
    return cairo_surface_write_to_png(p->surface, path) == CAIRO_STATUS_SUCCESS;
}

bool painter_save_pdf(Painter *p, const DrawList *list, const char *path) {
    int width = cairo_image_surface_get_width(p->surface), height = cairo_image_surface_get_height(p->surface);
    cairo_surface_t *page = cairo_pdf_surface_create(path, width, height);
    cairo_t *picture = p->cr;
    p->cr = cairo_create(page);
    paint_rect(p, list, (PixelRect){0, 0, width, height});
    cairo_show_page(p->cr);
    bool ok = cairo_status(p->cr) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(p->cr);
    p->cr = picture;
    cairo_surface_finish(page);
    ok = ok && cairo_surface_status(page) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(page);
    return ok;
}

int painter_missing_glyphs(const Painter *p) {
    return glyphs_missing(p->glyphs);
}
