// Rows out of a draw list: the texts of a panel or card that stand beside each other.
#include "view/text_form.h"

#include <stdlib.h>

typedef struct Row {
    int block; // index of the group op whose row it is
    double y, x, end;
    Str text;
    bool changed, current;
} Row;

typedef VEC(Row) Rows;

typedef struct Form {
    const DrawList *list;
    Arena arena;
    Rows rows;
    VEC(int) blocks;    // open ones
    VEC(DrawOp) washes; // boxes behind rows: changed, current
} Form;

static const char *const panels[] = {
    "top", "say", "prompt", "code", "stage", "output", "memory", "next", "time", "notice", "help", "palette", "path"};
enum { PANELS = sizeof panels / sizeof *panels };

static int panel_of(Str id) {
    for (int i = 0; i < PANELS; i++)
        if (str_eq(id, str_from(panels[i])))
            return i;
    return -1;
}

static bool is_card(Str id) {
    return str_starts(id, STR("goroutine:")) || str_starts(id, STR("object:")) || str_starts(id, STR("frame:")) ||
           str_starts(id, STR("defers:"));
}

// Buttons that are on every picture.
static bool is_furniture(Str id) {
    return str_starts(id, STR("top:")) ||
           (str_starts(id, STR("time:")) && !str_eq(id, STR("time:track")) && !str_eq(id, STR("time:now"))) ||
           str_starts(id, STR("divider:")) || str_eq(id, STR("tip"));
}

static bool behind(const Form *f, const DrawOp *text, Role role) {
    double x = text->box.x + 1, y = text->box.y + text->box.h / 2;
    for (int i = 0; i < f->washes.len; i++)
        if (f->washes.at[i].fill == role && box_holds(f->washes.at[i].box, x, y))
            return true;
    return false;
}

static void add_text(Form *f, const DrawOp *op) {
    if (box_empty(op->bounds) || !f->blocks.len)
        return;
    Row row = {.block = f->blocks.at[f->blocks.len - 1],
        .y = op->box.y + op->box.h / 2,
        .x = op->box.x,
        .end = op->box.x + op->box.w,
        .text = op->text,
        .changed = behind(f, op, ROLE_CHANGED),
        .current = behind(f, op, ROLE_CURRENT)};
    vec_push(&f->arena, &f->rows, row);
}

static void take_op(Form *f, int *i) {
    const DrawOp *op = &f->list->ops.at[*i];
    switch (op->kind) {
    case DRAW_GROUP:
        if (is_furniture(op->text))
            *i = op->end - 1;
        else if (panel_of(op->text) >= 0 || is_card(op->text))
            vec_push(&f->arena, &f->blocks, *i);
        break;
    case DRAW_UNGROUP:
        if (f->blocks.len && f->list->ops.at[f->blocks.at[f->blocks.len - 1]].end == *i)
            f->blocks.len--;
        break;
    case DRAW_BOX:
        if (op->fill == ROLE_CHANGED || op->fill == ROLE_CURRENT)
            vec_push(&f->arena, &f->washes, *op);
        break;
    case DRAW_TEXT: add_text(f, op); break;
    default: break;
    }
}

// ---- writing ----

static int by_place(const void *a, const void *b) {
    const Row *p = a, *q = b;
    if (p->block != q->block)
        return p->block < q->block ? -1 : 1;
    if (p->y < q->y - 4 || p->y > q->y + 4)
        return p->y < q->y ? -1 : 1;
    return p->x < q->x ? -1 : p->x > q->x;
}

static int depth_in(const DrawList *list, int panel, int block) {
    int depth = 1;
    for (int i = panel + 1; i < block; i++)
        depth += list->ops.at[i].kind == DRAW_GROUP && is_card(list->ops.at[i].text) && list->ops.at[i].end > block;
    return depth + (block > panel);
}

static void write_rows(const Form *f, int panel, Buf *out) {
    const DrawList *list = f->list;
    const Row *before = NULL;
    for (int i = 0; i < f->rows.len; i++) {
        const Row *r = &f->rows.at[i];
        if (r->block < panel || r->block >= list->ops.at[panel].end)
            continue;
        bool joins = before && before->block == r->block && r->y - before->y <= 4 && before->y - r->y <= 4;
        if (joins) {
            buf_text(out, r->x - before->end < 3 ? "" : "  "); // runs of one line of code touch
        } else {
            buf_text(out, before ? "\n" : "");
            for (int d = depth_in(list, panel, r->block); d > 0; d--)
                buf_text(out, "  ");
            buf_text(out, r->current ? "> " : r->changed ? "* " : "");
        }
        buf_str(out, r->text);
        before = r;
    }
    if (before)
        buf_byte(out, '\n');
}

void text_form_write(const DrawList *list, Buf *out) {
    Form f = {.list = list};
    for (int i = 0; i < list->ops.len; i++)
        take_op(&f, &i);
    if (f.rows.len)
        qsort(f.rows.at, (size_t)f.rows.len, sizeof *f.rows.at, by_place);
    for (int p = 0; p < PANELS; p++)
        for (int i = 0; i < list->ops.len; i++)
            if (list->ops.at[i].kind == DRAW_GROUP && str_eq(list->ops.at[i].text, str_from(panels[p]))) {
                buf_format(out, "%s\n", panels[p]);
                write_rows(&f, i, out);
            }
    arena_free(&f.arena);
}
