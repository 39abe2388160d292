// Looking for faults in a draw list.
#include "check.h"

#include <math.h>

typedef struct SeenText {
    const DrawOp *op;
    Box clip;
    int layer; // ops below an overlay may be covered by it
} SeenText;

static void fault(Buf *out, const char *what, const DrawOp *a, const DrawOp *b) {
    buf_format(out, "%s: \"%.*s\" at %.0f,%.0f", what, (int)a->text.len, a->text.at, a->box.x, a->box.y);
    if (b)
        buf_format(out, " and \"%.*s\" at %.0f,%.0f", (int)b->text.len, b->text.at, b->box.x, b->box.y);
    buf_byte(out, '\n');
}

// The letters' own height, without the room around them.
static Box ink(const DrawOp *op) {
    double height = fmin(op->box.h, op->style.size);
    return (Box){op->box.x, op->box.y + (op->box.h - height) / 2, op->box.w, height};
}

static bool overlap(const SeenText *a, const SeenText *b) {
    Box shared = box_meet(box_meet(ink(a->op), a->clip), box_meet(ink(b->op), b->clip));
    return a->layer == b->layer && shared.w > 1.5 && shared.h > 2;
}

// Panels of rows show whole ones; others may scroll by any amount.
static bool has_rows(Str id) {
    return str_eq(id, STR("code:text")) || str_eq(id, STR("output"));
}

// Half of a row above or below the border of its panel.
static bool half_seen(const DrawOp *op, Box clip) {
    Box text = ink(op), seen = box_meet(text, clip);
    return !box_empty(seen) && seen.h < text.h - 1.5;
}

// Overlays without a scrim that may cover whatever is below for a moment.
static bool passing(Str id) {
    return str_eq(id, STR("notice")) || str_eq(id, STR("tip"));
}

// A box that is painted later over a text that is meant to be read. A thin line is none.
static int covered(const DrawOp *box, const SeenText *texts, int n, int layer, Buf *out) {
    int faults = 0;
    if (box->fill == ROLE_NONE || box->fill == ROLE_SHADOW || box->fill == ROLE_SCRIM)
        return 0;
    for (int i = 0; i < n; i++) {
        Box shared = box_meet(box_meet(ink(texts[i].op), texts[i].clip), box_meet(box->box, box->bounds));
        if (texts[i].layer == layer && shared.w > 3 && shared.h > 3)
            faults++, fault(out, "covered", texts[i].op, NULL);
    }
    return faults;
}

int check_list(const DrawList *list, Buf *out) {
    Arena arena = {0};
    int rows_until = 0, words_until = 0; // index of the UNGROUP of a panel of rows, of the narration
    VEC(SeenText) texts = {0};
    VEC(Box) clips = {0};
    int faults = 0, layer = 0;
    Box clip = {0, 0, list->width, list->height};
    vec_push(&arena, &clips, clip);
    for (int i = 0; i < list->ops.len; i++) {
        const DrawOp *op = &list->ops.at[i];
        clip = clips.at[clips.len - 1];
        if (op->kind == DRAW_CLIP)
            vec_push(&arena, &clips, op->box);
        else if (op->kind == DRAW_UNCLIP)
            clips.len--;
        else if ((op->kind == DRAW_BOX && op->fill == ROLE_SCRIM) || (op->kind == DRAW_GROUP && passing(op->text)))
            layer++;
        else if (op->kind == DRAW_BOX)
            faults += covered(op, texts.at, texts.len, layer, out);
        if (op->kind == DRAW_GROUP && has_rows(op->text))
            rows_until = op->end;
        if (op->kind == DRAW_GROUP && str_eq(op->text, STR("say")))
            words_until = op->end;
        if (op->kind != DRAW_TEXT)
            continue;
        if (i < rows_until && half_seen(op, clip))
            faults++, fault(out, "half seen", op, NULL);
        if (op->cut && op->style.face == FACE_UI && (op->style.size >= 18 || i < words_until))
            faults++, fault(out, "narration cut", op, NULL);
        if (op->box.x < clip.x - 0.5 || op->box.x + op->box.w > clip.x + clip.w + 1)
            faults++, fault(out, "outside", op, NULL);
        vec_push(&arena, &texts, (SeenText){op, clip, layer});
    }
    for (int i = 0; i < texts.len; i++)
        for (int k = i + 1; k < texts.len; k++)
            if (overlap(&texts.at[i], &texts.at[k]))
                faults++, fault(out, "over each other", texts.at[i].op, texts.at[k].op);
    arena_free(&arena);
    return faults;
}

int check_cut(const DrawList *list) {
    int n = 0;
    for (int i = 0; i < list->ops.len; i++)
        n += list->ops.at[i].kind == DRAW_TEXT && list->ops.at[i].cut;
    return n;
}
