// The draw list itself: appending ops with their bounds and hashes, and finding groups in it.
#include "view/draw.h"

#include <assert.h>
#include <string.h>

const char *const role_names[ROLE_COUNT] = {
#define ROLE(NAME, name) [ROLE_##NAME] = name,
#include "view/roles.def"
#undef ROLE
};

const char *const icon_names[ICON_COUNT] = {
#define ICON(NAME, name, path) [ICON_##NAME] = name,
#include "view/icons.def"
#undef ICON
};

const char *const icon_paths[ICON_COUNT] = {
#define ICON(NAME, name, path) [ICON_##NAME] = path,
#include "view/icons.def"
#undef ICON
};

static double least(double a, double b) {
    return a < b ? a : b;
}

static double most(double a, double b) {
    return a > b ? a : b;
}

bool box_empty(Box b) {
    return b.w <= 0 || b.h <= 0;
}

Box box_join(Box a, Box b) {
    if (box_empty(a))
        return b;
    if (box_empty(b))
        return a;
    double x = least(a.x, b.x), y = least(a.y, b.y);
    return (Box){x, y, most(a.x + a.w, b.x + b.w) - x, most(a.y + a.h, b.y + b.h) - y};
}

Box box_meet(Box a, Box b) {
    double x = most(a.x, b.x), y = most(a.y, b.y);
    double w = least(a.x + a.w, b.x + b.w) - x, h = least(a.y + a.h, b.y + b.h) - y;
    if (w <= 0 || h <= 0)
        return (Box){x, y, 0, 0};
    return (Box){x, y, w, h};
}

Box box_inset(Box b, double dx, double dy) {
    return (Box){b.x + dx, b.y + dy, most(0, b.w - 2 * dx), most(0, b.h - 2 * dy)};
}

bool box_holds(Box b, double x, double y) {
    return x >= b.x && y >= b.y && x < b.x + b.w && y < b.y + b.h;
}

Point curve_toward(const Point at[4], double t) {
    double u = 1 - t, a = u * u, b = 2 * u * t, c = t * t;
    return (Point){a * (at[1].x - at[0].x) + b * (at[2].x - at[1].x) + c * (at[3].x - at[2].x),
        a * (at[1].y - at[0].y) + b * (at[2].y - at[1].y) + c * (at[3].y - at[2].y)};
}

static uint64_t mix(uint64_t h, uint64_t v) {
    h = (h ^ v) * 0x9e3779b97f4a7c15u;
    return h ^ (h >> 29);
}

static uint64_t mix_length(uint64_t h, double v) {
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return mix(h, bits);
}

static uint64_t mix_box(uint64_t h, Box b) {
    return mix_length(mix_length(mix_length(mix_length(h, b.x), b.y), b.w), b.h);
}

static uint64_t op_hash(const DrawOp *op, Box clip) {
    uint64_t h = mix(0x60, (uint64_t)op->kind);
    h = mix_box(mix_box(h, op->box), clip);
    if (op->kind == DRAW_LINE || op->kind == DRAW_CURVE)
        for (int i = 0; i < 4; i++)
            h = mix_length(mix_length(h, op->at[i].x), op->at[i].y);
    h = mix_length(mix_length(mix_length(h, op->radius), op->width), op->fade);
    h = mix(h, (uint64_t)op->dash << 8 | (uint64_t)op->arrow);
    h = mix(h, (uint64_t)op->fill << 32 | (uint64_t)op->stroke << 16 | (uint64_t)op->icon);
    if (op->kind != DRAW_TEXT)
        return h;
    const TextStyle *s = &op->style;
    h = mix_length(mix_length(h, s->size), s->tracking);
    h = mix(h, (uint64_t)s->face << 32 | (uint64_t)s->weight << 24 | (uint64_t)s->role << 8 | (uint64_t)s->italic << 1 |
                   (uint64_t)s->strike);
    return mix(h, str_hash(op->text));
}

static Box clip_now(const DrawList *list) {
    if (list->clips.len)
        return list->clips.at[list->clips.len - 1];
    return (Box){0, 0, list->width, list->height};
}

static void append(DrawList *list, DrawOp op, Box extent) {
    Box clip = clip_now(list);
    op.bounds = box_meet(extent, clip);
    op.hash = op_hash(&op, clip);
    for (int i = 0; i < list->groups.len; i++) {
        DrawOp *group = &list->ops.at[list->groups.at[i]];
        group->bounds = box_join(group->bounds, op.bounds);
    }
    vec_push(list->arena, &list->ops, op);
}

static Box hull(const Point *at, int n, double margin) {
    double x0 = at[0].x, y0 = at[0].y, x1 = x0, y1 = y0;
    for (int i = 1; i < n; i++) {
        x0 = least(x0, at[i].x), x1 = most(x1, at[i].x);
        y0 = least(y0, at[i].y), y1 = most(y1, at[i].y);
    }
    return (Box){x0 - margin, y0 - margin, x1 - x0 + 2 * margin, y1 - y0 + 2 * margin};
}

static Box extent_of(const DrawOp *op) {
    switch (op->kind) {
    case DRAW_BOX: return box_inset(op->box, -op->width / 2 - 1, -op->width / 2 - 1);
    case DRAW_LINE: return hull(op->at, 2, op->width / 2 + 1);
    case DRAW_CURVE: return hull(op->at, 4, op->arrow ? op->width * 4 + 1 : op->width / 2 + 1);
    case DRAW_TEXT:
        return box_inset(op->box, -op->style.size * 0.2, -op->style.size * 0.1); // slants, accents stick out
    default: return box_inset(op->box, -1, -1);
    }
}

void draw_begin(DrawList *list, Arena *arena, double width, double height, Role ground) {
    *list = (DrawList){.arena = arena, .width = width, .height = height, .ground = ground};
}

void draw_box(DrawList *list, Box box, double radius, Role fill, Role stroke, double width, Dash dash) {
    if (box_empty(box))
        return;
    DrawOp op = {.kind = DRAW_BOX,
        .box = box,
        .radius = radius,
        .fill = fill,
        .stroke = stroke,
        .width = stroke == ROLE_NONE ? 0 : width,
        .dash = dash};
    append(list, op, extent_of(&op));
}

void draw_line(DrawList *list, Point a, Point b, Role stroke, double width, Dash dash) {
    DrawOp op = {.kind = DRAW_LINE, .at = {a, b}, .stroke = stroke, .width = width, .dash = dash};
    append(list, op, extent_of(&op));
}

void draw_curve(DrawList *list, const Point at[4], Role stroke, double width, Dash dash, bool arrow) {
    DrawOp op = {.kind = DRAW_CURVE, .stroke = stroke, .width = width, .dash = dash, .arrow = arrow};
    memcpy(op.at, at, sizeof op.at);
    append(list, op, extent_of(&op));
}

void draw_text(DrawList *list, Box box, TextStyle style, Str text, bool cut) {
    if (!text.len || box_empty(box))
        return;
    DrawOp op = {.kind = DRAW_TEXT, .box = box, .style = style, .text = text, .cut = cut};
    append(list, op, extent_of(&op));
}

void draw_icon(DrawList *list, Box box, Icon icon, Role role) {
    DrawOp op = {.kind = DRAW_ICON, .box = box, .icon = icon, .stroke = role};
    append(list, op, extent_of(&op));
}

void draw_copy(DrawList *list, const DrawOp *op) {
    assert(op->kind <= DRAW_ICON);
    append(list, *op, extent_of(op));
}

void draw_clip(DrawList *list, Box box) {
    Box inside = box_meet(box, clip_now(list));
    append(list, (DrawOp){.kind = DRAW_CLIP, .box = inside}, inside);
    vec_push(list->arena, &list->clips, inside);
}

void draw_unclip(DrawList *list) {
    assert(list->clips.len > 0);
    list->clips.len--;
    append(list, (DrawOp){.kind = DRAW_UNCLIP}, (Box){0});
}

void draw_group(DrawList *list, Str id, int action, int64_t argument) {
    append(list, (DrawOp){.kind = DRAW_GROUP, .text = id, .action = action, .argument = argument}, (Box){0});
    vec_push(list->arena, &list->groups, list->ops.len - 1);
}

void draw_group_at(DrawList *list, Str id, Point origin) {
    draw_group(list, id, 0, 0);
    DrawOp *op = &list->ops.at[list->ops.len - 1];
    op->at[0] = origin;
    op->placed = true;
}

void draw_ungroup(DrawList *list) {
    assert(list->groups.len > 0);
    int start = list->groups.at[--list->groups.len];
    list->ops.at[start].end = list->ops.len;
    append(list, (DrawOp){.kind = DRAW_UNGROUP}, (Box){0});
}

// A scrim or a panel without an action must not let clicks through to what it covers, so the search runs
// over the ops from the top and asks for each one which group it belongs to.
const DrawOp *draw_hit(const DrawList *list, double x, double y) {
    for (int i = list->ops.len - 1; i >= 0; i--) {
        const DrawOp *op = &list->ops.at[i];
        bool solid = op->kind == DRAW_BOX && op->fill != ROLE_NONE && op->fill != ROLE_SHADOW;
        if (op->kind == DRAW_GROUP && op->action && box_holds(op->bounds, x, y))
            return op;
        if (!solid || !box_holds(op->bounds, x, y))
            continue;
        for (int g = i - 1; g >= 0; g--) {
            const DrawOp *group = &list->ops.at[g];
            if (group->kind == DRAW_GROUP && group->end > i && group->action)
                return group;
        }
        return NULL;
    }
    return NULL;
}

const DrawOp *draw_find(const DrawList *list, Str id) {
    for (int i = 0; i < list->ops.len; i++)
        if (list->ops.at[i].kind == DRAW_GROUP && str_eq(list->ops.at[i].text, id))
            return &list->ops.at[i];
    return NULL;
}
